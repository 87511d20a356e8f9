package org.waqai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.waqai.session.CaseSession;

/** Opens cases for a window. */
public interface Cases {

    /** The case among the files, or an untitled one; nothing is read into it yet. */
    CaseSession on(List<Path> files);
}
