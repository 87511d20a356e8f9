package org.waqai.session.wording;

/** In which digits Arabic text shows numbers. English text always has the Latin ones. */
public enum Digits {
    /** 123 */
    LATIN,
    /** ١٢٣ */
    ARABIC_INDIC
}
