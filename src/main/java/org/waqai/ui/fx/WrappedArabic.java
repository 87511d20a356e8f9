package org.waqai.ui.fx;

import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends the wrapping of right-to-left text on Linux. There JavaFX (measured up to 26.0.2) shapes text through its class
 * {@code PangoGlyphLayout}, which remembers the UTF-8 form of each run of text and does not forget it when a line break splits
 * the run. The rest of the run is then shaped from the wrong characters: layout fails with an
 * {@code ArrayIndexOutOfBoundsException} or draws the paragraph again on every line. The cure is a memory that never
 * remembers. It can go when the test beside it passes without it.
 */
public final class WrappedArabic {

    private WrappedArabic() {
    }

    /**
     * Mends the layout that JavaFX shares between all text of the window's thread; elsewhere than on Linux there is nothing to
     * mend. Needs {@code javafx.graphics} opened for {@code com.sun.javafx.text} and {@code com.sun.javafx.font.freetype}.
     *
     * @throws IllegalStateException when this JavaFX is built otherwise than the ones known, or its packages are closed
     */
    public static void mend() {
        try {
            Field shared = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object layout = shared.get(null);
            if (layout.getClass().getName().equals("com.sun.javafx.font.freetype.PangoGlyphLayout")) {
                Field memory = layout.getClass().getDeclaredField("runUtf8");
                memory.setAccessible(true);
                memory.set(layout, new NothingRemembered());
            }
        } catch (ReflectiveOperationException | RuntimeException changed) {
            throw new IllegalStateException("Arabic text cannot be wrapped with this version of JavaFX: " + changed, changed);
        }
    }

    /** Answers no key, yet keeps every value, because the layout frees the native memory of all values when it is done. */
    private static final class NothingRemembered extends AbstractMap<Object, Long> {

        private final List<Long> pointers = new ArrayList<>();

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long pointer) {
            pointers.add(pointer);
            return null;
        }

        @Override
        public Collection<Long> values() {
            return pointers;
        }

        @Override
        public void clear() {
            pointers.clear();
        }

        @Override
        public Set<Map.Entry<Object, Long>> entrySet() {
            return Set.of();
        }
    }
}
