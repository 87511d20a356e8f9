package org.waqai.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of words as a person writes it: UTF-8, one row a line, columns parted by tabs, lines that start with {@code #}
 * and empty lines explain and are skipped.
 *
 * @param file its name, for messages
 */
public record WordTable(String file, List<Row> rows) {

    private static final String REMOVAL = "-";

    public WordTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line its line in the file, counted from 1
     * @param cells its cells, stripped; missing ones at the end read as empty
     */
    public record Row(String file, int line, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether it takes rows away instead of adding one. */
        boolean isRemoval() {
            return cell(0).startsWith(REMOVAL);
        }

        /** Whether this removal is about the other row: of the cells that it fills, in any spelling, all are the same there. */
        boolean removes(Row other) {
            if (!Folding.key(cell(0).substring(REMOVAL.length())).equals(Folding.key(other.cell(0)))) {
                return false;
            }
            for (int column = 1; column < cells.size(); column++) {
                if (!cell(column).isEmpty() && !Folding.key(cell(column)).equals(Folding.key(other.cell(column)))) {
                    return false;
                }
            }
            return true;
        }

        /** The parts of a cell that holds several, parted by {@code ;}. */
        public List<String> parts(int column) {
            List<String> parts = new ArrayList<>();
            for (String part : cell(column).split(";", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }
    }

    public static WordTable parse(String file, String text) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String raw : text.lines().toList()) {
            line++;
            if (!raw.isBlank() && !raw.startsWith("#")) {
                List<String> cells = new ArrayList<>();
                for (String cell : raw.split("\t", -1)) {
                    cells.add(cell.strip());
                }
                rows.add(new Row(file, line, List.copyOf(cells)));
            }
        }
        return new WordTable(file, rows);
    }
}
