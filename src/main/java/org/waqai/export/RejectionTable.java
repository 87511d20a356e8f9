package org.waqai.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waqai.model.Rejection;

/** What an import refused, as a table (CSV) with the columns {@code file}, {@code line}, {@code problem} and {@code explanation}. */
public final class RejectionTable implements Closeable {

    /** Programs that show tables take a cell that begins so for a formula, and file names come from anywhere. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CSVPrinter table;

    /** A table that begins with the names of its columns. */
    public RejectionTable(Writer out) throws IOException {
        table = new CSVPrinter(out, CSVFormat.DEFAULT);
        table.printRecord("file", "line", "problem", "explanation");
    }

    /**
     * Adds a row.
     *
     * @param explanation the problem in the words of a language
     * @throws UncheckedIOException when it cannot be written
     */
    public void add(Rejection rejection, String explanation) {
        try {
            table.printRecord(
                    harmless(rejection.file()),
                    rejection.line().isPresent() ? rejection.line().getAsInt() : "",
                    rejection.problem().getClass().getSimpleName(),
                    harmless(explanation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
