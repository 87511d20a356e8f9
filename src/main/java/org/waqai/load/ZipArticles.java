package org.waqai.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

/**
 * Reads what lies in an archive, entry by entry, without writing anything to the disk. Archives in archives are not opened; names
 * that lead out of the archive are refused; and one that blows up to a multiple that no text compresses to is given up.
 */
final class ZipArticles {

    /** Text compresses to a tenth or a twentieth. */
    private static final long MOST_INFLATION = 200;
    /** So much may come out of anything: 64 MiB. */
    private static final long HARMLESS = 64L << 20;

    private final InputReader entries;

    /** Reads one entry. */
    @FunctionalInterface
    interface InputReader {

        void read(Input input, Receiver receiver) throws IOException;
    }

    ZipArticles(InputReader entries) {
        this.entries = entries;
    }

    void read(Input archive, Receiver receiver) throws IOException {
        Counted packed = new Counted(archive.stream());
        // Names that are not in UTF-8 say so nowhere; on Arabic Windows they are in its own code page, in which every byte is a letter.
        try (ZipInputStream zip = new ZipInputStream(packed, Windows1256.CHARSET)) {
            Guarded unpacked = new Guarded(zip, packed);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    read(archive.name() + "!/" + entry.getName(), entry.getName(), unpacked, receiver);
                }
            }
        } catch (BlownUp e) {
            receiver.reject(Rejection.of(archive.name(), new Problem.BlownUp(MOST_INFLATION)));
        } catch (ZipException e) {
            receiver.reject(Rejection.of(archive.name(), new Problem.BadArchive(String.valueOf(e.getMessage()))));
        }
    }

    private void read(String name, String path, InputStream in, Receiver receiver) throws IOException {
        String[] steps = path.split("[/\\\\]", -1);
        if (path.startsWith("/") || path.contains(":") || Arrays.asList(steps).contains("..")) {
            receiver.reject(Rejection.of(name, new Problem.BadEntryName()));
            return;
        }
        entries.read(new Input(name, steps[steps.length - 1], 0, in), receiver);
    }

    /** Counts what was read. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** The entries of an archive one after the other, as long as they stay in proportion to it. */
    private static final class Guarded extends FilterInputStream {

        private final Counted packed;
        private long count;

        Guarded(InputStream unpacked, Counted packed) {
            super(unpacked);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > HARMLESS && count > MOST_INFLATION * packed.count) {
                throw new BlownUp();
            }
            return read;
        }

        @Override
        public void close() {
            // The archive is closed by whoever opened it, and the next entry comes out of the same stream.
        }
    }

    private static final class BlownUp extends IOException {

        private static final long serialVersionUID = 1;

        BlownUp() {
            super("An archive blows up beyond measure");
        }
    }
}
