package org.waqai.model;

import java.util.OptionalInt;

/**
 * Input that was not read, and why. The rest of the same import is read all the same.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1, when the problem is one line's
 */
public record Rejection(String file, OptionalInt line, Problem problem) {

    public static Rejection of(String file, Problem problem) {
        return new Rejection(file, OptionalInt.empty(), problem);
    }

    public static Rejection of(String file, int line, Problem problem) {
        return new Rejection(file, OptionalInt.of(line), problem);
    }

    /** What is wrong, as data: the window and the command line put it into words. */
    public sealed interface Problem {

        record Missing() implements Problem {
        }

        /** A folder in which no file lies. */
        record EmptyFolder() implements Problem {
        }

        record Unreadable(String detail) implements Problem {
        }

        record Empty() implements Problem {
        }

        /** Not text. {@code format} is what it is instead, such as {@code PNG}; empty when that is not known. */
        record Binary(String format) implements Problem {
        }

        /** Larger than an article can be. Sizes in bytes. */
        record TooLarge(long size, long limit) implements Problem {
        }

        /** In no encoding that is read; {@code offset} is that of the first bad byte, counted from 0. */
        record UnknownEncoding(long offset) implements Problem {
        }

        /** The file ends in the middle of a character. */
        record Truncated(long offset) implements Problem {
        }

        record UnknownFormat(String extension) implements Problem {
        }

        /** No object in braces; {@code column} is where reading ended, in characters counted from 1. */
        record BadJson(int column) implements Problem {
        }

        record MissingField(String field) implements Problem {
        }

        /** The field holds something else than a string. */
        record WrongType(String field) implements Problem {
        }

        record BadDate(String value) implements Problem {
        }

        record DuplicateId(String id) implements Problem {
        }

        /** A case that cannot be opened. */
        record BadCase(CaseProblem problem) implements Problem {
        }

        /** A table that breaks off or is not one; {@code detail} is the reader's own word. */
        record BadTable(String detail) implements Problem {
        }

        record TooManyColumns(int columns, int limit) implements Problem {
        }

        /** An XML file that declares entities, which may stand for anything, files of this machine included. */
        record DeclaresEntities() implements Problem {
        }

        record BadArchive(String detail) implements Problem {
        }

        /** An entry of an archive whose name leads out of it. */
        record BadEntryName() implements Problem {
        }

        /** An archive whose content is more than {@code times} its size: nothing that is text. */
        record BlownUp(long times) implements Problem {
        }
    }
}
