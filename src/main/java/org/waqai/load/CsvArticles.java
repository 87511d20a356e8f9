package org.waqai.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waqai.model.Original;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;

/**
 * Reads tables of values separated by commas, semicolons or tabs: the first record names the columns, each other one is an
 * article. Read record by record, whatever the number.
 */
final class CsvArticles {

    private static final int MOST_COLUMNS = 1000;

    private final FurnitureFinder furniture;
    private final int limit;

    CsvArticles(FurnitureFinder furniture, int limit) {
        this.furniture = furniture;
        this.limit = limit;
    }

    void read(Input input, Receiver receiver) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiter(input.head()))
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        CharacterStream characters = CharacterStream.of(input);
        Table table = new Table(input, characters.charset(), receiver);
        try (RecordingReader recording = new RecordingReader(characters.reader(), limit);
                CSVParser parser = CSVParser.builder().setReader(recording).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                if (!table.take(row, recording)) {
                    return;
                }
            }
            table.finish(recording);
        } catch (IOException e) {
            receiver.reject(table.rejection(e));
        } catch (UncheckedIOException e) {
            receiver.reject(table.rejection(Objects.requireNonNull(e.getCause())));
        }
    }

    /** The one that the first line has most of. */
    private static char delimiter(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        String line = start.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /** One file. A record is known to be complete only when the next one begins. */
    private final class Table {

        private final Input input;
        private final Charset charset;
        private final Receiver receiver;
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private boolean named;
        private Optional<CSVRecord> pending = Optional.empty();
        private int rows;
        private int line = 1;

        Table(Input input, Charset charset, Receiver receiver) {
            this.input = input;
            this.charset = charset;
            this.receiver = receiver;
        }

        /** Takes the next record; false when the file cannot be read as a table. */
        boolean take(CSVRecord row, RecordingReader recording) {
            if (!named) {
                return takeNames(row);
            }
            passPending(recording, row.getCharacterPosition());
            line += newlines(recording.slice(recording.start(), row.getCharacterPosition()));
            recording.forgetBefore(row.getCharacterPosition());
            pending = Optional.of(row);
            return true;
        }

        void finish(RecordingReader recording) {
            passPending(recording, recording.end());
            if (rows == 0) {
                receiver.reject(Rejection.of(input.name(), new Problem.Empty()));
            }
        }

        Rejection rejection(IOException e) {
            Problem problem = switch (e) {
                case RecordingReader.RecordTooLarge large -> new Problem.TooLarge(large.size(), limit);
                case CharacterCodingException coding -> new Problem.UnknownEncoding(input.size());
                default -> new Problem.BadTable(String.valueOf(e.getMessage()));
            };
            return Rejection.of(input.name(), line, problem);
        }

        private boolean takeNames(CSVRecord row) {
            if (row.size() > MOST_COLUMNS) {
                receiver.reject(Rejection.of(input.name(), 1, new Problem.TooManyColumns(row.size(), MOST_COLUMNS)));
                return false;
            }
            named = true;
            for (Column column : Column.values()) {
                column.among(row.toList()).ifPresent(name -> columns.put(column, row.toList().indexOf(name)));
            }
            return true;
        }

        private void passPending(RecordingReader recording, long end) {
            if (pending.isPresent()) {
                rows++;
                pass(pending.get(), recording.slice(recording.start(), end));
            }
        }

        private static int newlines(String text) {
            return (int) text.chars().filter(c -> c == '\n').count();
        }

        private void pass(CSVRecord row, String written) {
            try {
                Parts parts = parts(row);
                receiver.accept(new Sourced<>(
                        parts.article(input.stem() + "-" + line, furniture),
                        new Original(input.name(), OptionalInt.of(line), charset.name(), written.strip().getBytes(charset))));
            } catch (BadRecord e) {
                receiver.reject(Rejection.of(input.name(), line, e.problem()));
            }
        }

        private Parts parts(CSVRecord row) throws BadRecord {
            String text = cell(row, Column.TEXT)
                    .or(() -> longest(row))
                    .orElseThrow(() -> new BadRecord(new Problem.MissingField("text")));
            Optional<String> written = cell(row, Column.PUBLISHED);
            Optional<LocalDate> published = written.flatMap(PublicationDate::find);
            if (written.isPresent() && published.isEmpty()) {
                throw new BadRecord(new Problem.BadDate(written.get()));
            }
            return new Parts(cell(row, Column.ID), Parts.titled(cell(row, Column.TITLE), text), published,
                    cell(row, Column.SOURCE), cell(row, Column.URL));
        }

        private Optional<String> cell(CSVRecord row, Column column) {
            return Optional.ofNullable(columns.get(column))
                    .filter(index -> index < row.size())
                    .map(row::get)
                    .filter(value -> !ArticleLoader.isBlank(value));
        }

        /** Where no column is named like a text: a cell that can be nothing else. */
        private Optional<String> longest(CSVRecord row) {
            return columns.containsKey(Column.TEXT) ? Optional.empty() : row.toList().stream()
                    .filter(cell -> cell.length() >= JsonArticle.SURELY_TEXT)
                    .max((one, other) -> Integer.compare(one.length(), other.length()));
        }
    }
}
