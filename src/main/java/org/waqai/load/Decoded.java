package org.waqai.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.waqai.model.Rejection.Problem;

/** Bytes as text, or what is wrong with them. */
sealed interface Decoded {

    record Text(String text, Charset charset) implements Decoded {
    }

    record Bad(Problem problem) implements Decoded {
    }

    /** All the bytes of a file, in the encoding that they show. */
    static Decoded of(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        return of(bytes, encoding.markLength(bytes), encoding, 0, true);
    }

    /**
     * Decodes strictly: nothing is replaced and nothing left out.
     *
     * @param from where the text begins, after a byte order mark
     * @param offset where {@code bytes} stand in their file, for messages
     * @param last whether the file ends with them
     */
    static Decoded of(byte[] bytes, int from, Encoding encoding, long offset, boolean last) {
        CharsetDecoder decoder = encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return text(out.flip().toString(), encoding.charset());
        }
        if (encoding == Encoding.UTF_8 && Windows1256.isPlausible(bytes)) {
            return text(Windows1256.decode(bytes), Windows1256.CHARSET);
        }
        boolean cut = last && in.remaining() < 4 && isCut(bytes, in.position(), encoding);
        long bad = offset + in.position();
        return new Bad(cut ? new Problem.Truncated(bad) : new Problem.UnknownEncoding(bad));
    }

    private static Decoded text(String text, Charset charset) {
        return text.indexOf('\0') >= 0 ? new Bad(new Problem.Binary("")) : new Text(text, charset);
    }

    /** Whether the bytes from {@code at} on are the beginning of a character and nothing else. */
    private static boolean isCut(byte[] bytes, int at, Encoding encoding) {
        int left = bytes.length - at;
        if (encoding != Encoding.UTF_8) {
            return left < 2 || (left < 4 && isHighSurrogate(bytes, at, encoding));
        }
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
        for (int i = at + 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return left < length;
    }

    private static boolean isHighSurrogate(byte[] bytes, int at, Encoding encoding) {
        int high = bytes[encoding == Encoding.UTF_16LE ? at + 1 : at] & 0xff;
        return high >= 0xd8 && high <= 0xdb;
    }
}
