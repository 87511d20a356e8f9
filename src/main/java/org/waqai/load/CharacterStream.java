package org.waqai.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * A file too large to be decoded at once, as characters: in the encoding that its first bytes show, strictly, without a byte order
 * mark.
 */
record CharacterStream(Reader reader, Charset charset) {

    static CharacterStream of(Input input) throws IOException {
        byte[] head = input.head();
        Encoding encoding = Encoding.of(head);
        input.stream().skipNBytes(encoding.markLength(head));
        Charset charset = isWindows1256(head, encoding) ? Windows1256.CHARSET : encoding.charset();
        Reader reader = new InputStreamReader(input.stream(), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new CharacterStream(reader, charset);
    }

    private static boolean isWindows1256(byte[] head, Encoding encoding) {
        return encoding == Encoding.UTF_8
                && Decoded.of(head, encoding.markLength(head), encoding, 0, true)
                        instanceof Decoded.Text(var text, var charset)
                && charset.equals(Windows1256.CHARSET);
    }
}
