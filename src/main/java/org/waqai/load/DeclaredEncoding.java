package org.waqai.load;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages and feeds say which encoding they are in, though not always truly: what is sound UTF-8 or UTF-16 is read as that, and
 * only otherwise as what it says.
 */
final class DeclaredEncoding {

    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    /** The HTML standard looks no further than this. */
    private static final int FAR_ENOUGH = 1024;

    private DeclaredEncoding() {
    }

    static Decoded decode(byte[] bytes) {
        Decoded guessed = Decoded.of(bytes);
        if (guessed instanceof Decoded.Text(var text, var charset) && !charset.equals(Windows1256.CHARSET)) {
            return guessed;
        }
        return declared(bytes)
                .<Decoded>map(charset -> new Decoded.Text(new String(bytes, charset), charset))
                .orElse(guessed);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, FAR_ENOUGH), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        try {
            return declared.find()
                    ? Optional.of(Charset.forName(declared.group(1))).filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
