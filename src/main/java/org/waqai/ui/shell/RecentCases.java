package org.waqai.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waqai.ui.fx.Settings;

/** The case files that were open last, the newest first, kept between starts. */
record RecentCases(Settings settings) {

    private static final String KEPT = "recent";
    private static final int MOST = 10;

    List<Path> all() {
        return settings.list(KEPT).stream().map(Path::of).toList();
    }

    void add(Path file) {
        List<String> files = new ArrayList<>(settings.list(KEPT));
        String added = file.toAbsolutePath().toString();
        files.remove(added);
        files.addFirst(added);
        settings.setList(KEPT, files.subList(0, Math.min(MOST, files.size())));
    }
}
