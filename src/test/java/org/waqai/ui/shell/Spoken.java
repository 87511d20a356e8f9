package org.waqai.ui.shell;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/** What screen readers say. */
final class Spoken {

    private Spoken() {
    }

    /** The name of a control; empty when it has none. */
    static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }
}
