package org.waqai.ui.reader.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.waqai.model.Decision;

/** What stands in a form, between its heading and its buttons. */
interface FormContent {

    Region node();

    /** What the controls amount to: no decision when nothing is changed; empty when something in them is wrong. */
    Optional<List<Decision>> decisions();
}
