package org.waqai.casefile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Original;

/**
 * The seal of a journal's entry: the SHA-256 of the seal before it, then of each column its length in bytes (four bytes, the
 * highest first; -1 where there is no value) and its UTF-8. So no value can run into the next one.
 */
final class EntryHash {

    private EntryHash() {
    }

    static byte[] of(byte[] before, List<@Nullable String> values) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before);
        for (String value : values) {
            byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
            all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value == null ? -1 : bytes.length).array());
            all.writeBytes(bytes);
        }
        return Original.sha256(all.toByteArray());
    }
}
