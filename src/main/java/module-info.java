/** Waqa'i: Arabic conflict news, read into dated incidents and shown on a timeline. */
module org.waqai {
    requires static org.jspecify;
}
