package org.waqai.index.columns;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One text or other value for each row, kept as bytes: a million identifiers take a third of what strings would. */
public final class Labels {

    private final byte[] bytes;
    private final int[] ends;

    private Labels(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** The bytes of a row as text. */
    public String get(int row) {
        int start = row == 0 ? 0 : ends[row - 1];
        return new String(bytes, start, ends[row] - start, StandardCharsets.UTF_8);
    }

    /** The bytes of a row. */
    DataInput read(int row) {
        int start = row == 0 ? 0 : ends[row - 1];
        return new DataInputStream(new ByteArrayInputStream(bytes, start, ends[row] - start));
    }

    int size() {
        return ends.length;
    }

    /** Takes the texts in the order of the rows. */
    public static final class Builder {

        private static final int USUAL_LENGTH = 24;

        private final int[] ends;
        private byte[] bytes;
        private int row;
        private int size;

        public Builder(int rows) {
            ends = new int[rows];
            bytes = new byte[Math.max(1, rows * USUAL_LENGTH)];
        }

        /** Adds the bytes of the next row; those of a text are UTF-8. */
        public void add(byte[] text, int offset, int length) {
            if (size + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(size + length, bytes.length + bytes.length / 2));
            }
            System.arraycopy(text, offset, bytes, size, length);
            size += length;
            ends[row++] = size;
        }

        public Labels build() {
            return new Labels(Arrays.copyOf(bytes, size), ends);
        }
    }
}
