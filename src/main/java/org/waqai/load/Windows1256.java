package org.waqai.load;

import java.nio.charset.Charset;

/**
 * The Arabic code page of Windows. Any bytes at all decode in it, so it is believed only when Arabic comes out: nearly all
 * of the non-ASCII bytes are Arabic letters and marks, and alef and lam are as frequent among them as they are in Arabic.
 */
final class Windows1256 {

    static final Charset CHARSET = Charset.forName("windows-1256");
    private static final double LETTERS = 0.9;
    private static final double ALEF_AND_LAM = 0.1;
    /** Below so many letters, their frequencies say nothing. */
    private static final int FEW = 20;

    private Windows1256() {
    }

    static String decode(byte[] bytes) {
        return new String(bytes, CHARSET);
    }

    static boolean isPlausible(byte[] bytes) {
        int foreign = 0;
        int letters = 0;
        int alefAndLam = 0;
        for (char c : decode(bytes).toCharArray()) {
            if (c < 0x80) {
                continue;
            }
            if (isArabic(c)) {
                letters++;
                alefAndLam += c == 'ا' || c == 'ل' ? 1 : 0;
            } else if (!isUsualMark(c)) {
                foreign++;
            }
        }
        return letters > 0
                && letters >= LETTERS * (letters + foreign)
                && (letters < FEW || alefAndLam >= ALEF_AND_LAM * letters);
    }

    /** The letters of Arabic proper; the Persian ones in the code page are what UTF-8 looks like when misread. */
    private static boolean isArabic(char c) {
        return (c >= 0x0621 && c <= 0x0652) || c == '،' || c == '؛' || c == '؟';
    }

    private static boolean isUsualMark(char c) {
        return "\u00a0«»“”‘’–—…•".indexOf(c) >= 0;
    }
}
