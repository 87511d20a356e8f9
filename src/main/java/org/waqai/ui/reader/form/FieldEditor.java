package org.waqai.ui.reader.form;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.waqai.model.Change;

/** The controls for one field of an incident. */
interface FieldEditor {

    Region node();

    /** The value that the controls show; empty when it is none. */
    Optional<Change> change();
}
