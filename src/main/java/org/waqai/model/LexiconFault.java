package org.waqai.model;

import java.util.List;

/**
 * A bad line of a user's lexicon file.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1; 0 when the file as a whole is meant
 */
public record LexiconFault(String file, int line, Problem problem) {

    /** What is wrong, as data: the command line puts it into words and says what to do. Columns are counted from 1. */
    public sealed interface Problem {

        /** The folder is not there, or is no folder. */
        record NoFolder() implements Problem {
        }

        /** A file by the name of no table, so that nobody would read it. */
        record UnknownFile(List<String> known) implements Problem {

            public UnknownFile {
                known = List.copyOf(known);
            }
        }

        record Unreadable(String detail) implements Problem {
        }

        record NotUtf8() implements Problem {
        }

        /** A row that takes away what is not there. */
        record NothingToRemove() implements Problem {
        }

        record EmptyCell(int column) implements Problem {
        }

        /** A phrase that begins with no word, and would never be found. */
        record NoWord(String written) implements Problem {
        }

        /** A code that is none of those the column has. */
        record UnknownCode(int column, String written, List<String> known) implements Problem {

            public UnknownCode {
                known = List.copyOf(known);
            }
        }

        record BadValue(int column, String written, Expected expected) implements Problem {
        }

        /** The identifier of a faction that no row has. */
        record UnknownFaction(int column, String id) implements Problem {
        }

        /** A faction that belongs to itself, by way of its parents. */
        record OwnAncestor() implements Problem {
        }
    }

    /** What a column holds. */
    public enum Expected {
        DAY, LATITUDE, LONGITUDE, NUMBER
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + problem;
    }
}
