package org.waqai.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What can befall an article between its author and its reader. */
enum Mutation {
    CUT {
        @Override
        String of(String text, Random random) {
            return text.substring(random.nextInt(text.length()));
        }
    },
    SHUFFLED_WORDS {
        @Override
        String of(String text, Random random) {
            List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
            Collections.shuffle(words, random);
            return String.join(" ", words);
        }
    },
    SHUFFLED_LINES {
        @Override
        String of(String text, Random random) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            Collections.shuffle(lines, random);
            return String.join("\n", lines);
        }
    },
    CONTROL_CHARACTERS {
        @Override
        String of(String text, Random random) {
            return sprinkled(text, random, "\u0000\u0001\u0007\b\u000b\f\r\u001b\u007f\u0085\u2028\u2029\ufffd\uffff");
        }
    },
    OTHER_SCRIPTS {
        @Override
        String of(String text, Random random) {
            return sprinkled(text, random, "aZéßЖ中あ가नא𝔸😀ﷺﻻﷲ１٣۴½²ⅫǄ");
        }
    },
    LONE_SURROGATES {
        @Override
        String of(String text, Random random) {
            return sprinkled(text, random, "\ud800\udbff\udc00\udfff");
        }
    },
    BIDI_AND_ZERO_WIDTH_MARKS {
        @Override
        String of(String text, Random random) {
            return sprinkled(text, random,
                    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069\ufeff\u061c\u00ad");
        }
    },
    VOWEL_SIGNS_AND_TATWEEL {
        @Override
        String of(String text, Random random) {
            return sprinkled(text, random, "\u0640\u064b\u064e\u0651\u0652\u0670\u06d6.ـ");
        }
    },
    QUOTES_AND_BRACKETS {
        @Override
        String of(String text, Random random) {
            return sprinkled(text, random, "\"«»“”()[]{}<>'،؛؟…");
        }
    },
    MARKUP {
        @Override
        String of(String text, Random random) {
            return insert(text, random,
                    List.of("&nbsp;", "&quot;", "&", "&#", "<br>", "\\u0640", "%s", "{0}", "\t", "\r\n", "|", "#", "…"));
        }
    },
    DIGITS {
        @Override
        String of(String text, Random random) {
            return insert(text, random, List.of("9".repeat(30), "٩".repeat(20), "0", "-1", "2021/99/99", "31/02/2021", "1,000,000,000,000",
                    "12:99", "1.2.3.4", "00000", "2147483648", "1443 ه", "خمسمئة ألف مليون مليون", "مليار مليار"));
        }
    },
    REPEATED {
        @Override
        String of(String text, Random random) {
            int from = random.nextInt(text.length());
            String part = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(40)));
            return text.substring(0, from) + part.repeat(1 + random.nextInt(200)) + text.substring(from);
        }
    },
    NESTED {
        @Override
        String of(String text, Random random) {
            int at = random.nextInt(text.length());
            int depth = 1 + random.nextInt(300);
            String opening = random.nextBoolean() ? "(\"" : "«[";
            String closing = random.nextBoolean() ? "\")" : "";
            return text.substring(0, at) + opening.repeat(depth) + text.substring(at) + closing.repeat(depth);
        }
    },
    WITHOUT_BLANKS {
        @Override
        String of(String text, Random random) {
            int from = random.nextInt(text.length());
            return text.substring(0, from) + text.substring(from).replace(" ", "");
        }
    },
    WITHOUT_PUNCTUATION {
        @Override
        String of(String text, Random random) {
            return text.replaceAll("[\\p{Punct}،؛؟\n]", " ");
        }
    };

    /** The text after it; of a text that is not empty. */
    abstract String of(String text, Random random);

    private static String sprinkled(String text, Random random, String characters) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(30); i >= 0; i--) {
            mutated.insert(random.nextInt(mutated.length() + 1), characters.charAt(random.nextInt(characters.length())));
        }
        return mutated.toString();
    }

    private static String insert(String text, Random random, List<String> pieces) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(10); i >= 0; i--) {
            mutated.insert(random.nextInt(mutated.length() + 1), pieces.get(random.nextInt(pieces.size())));
        }
        return mutated.toString();
    }
}
