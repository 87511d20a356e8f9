/** Waqa'i: Arabic conflict news, read into dated incidents and shown on a timeline. */
module org.waqai {
    requires static org.jspecify;

    // The window: only org.waqai.ui and org.waqai.app.
    requires javafx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    // Search and Arabic analysis: only org.waqai.index.
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;

    // JSON: org.waqai.load, org.waqai.casefile and org.waqai.export.
    requires tools.jackson.databind;

    // Web pages and feeds, tables: only org.waqai.load (tables also org.waqai.export).
    requires org.jsoup;
    requires org.apache.commons.csv;

    // The case: only org.waqai.casefile.
    requires java.sql;
    requires org.xerial.sqlitejdbc;

    // The command line: only org.waqai.cli and org.waqai.app.
    requires info.picocli;
    opens org.waqai.cli to info.picocli;
}
