package org.waqai.session.wording;

/** Which Arabic names the months have. English has one set only. */
public enum MonthNames {
    /** نيسان: Syria, Lebanon, Jordan, Palestine, Iraq. */
    LEVANTINE,
    /** أبريل: Egypt, the Gulf, and most wire services. */
    GREGORIAN,
    /** نيسان/أبريل */
    BOTH
}
