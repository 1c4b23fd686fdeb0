package org.chalkline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says on an open page that what it shows has left the plan, or what its reader may see of it. */
public final class Gone {

    private Gone() {}

    /** @param kind "risk" */
    public static void say(Div page, String kind) {
        var words = new Paragraph(
                "This " + kind + " is no longer in the plan that you see. What stands here is as it was.");
        words.addClassName("gone-notice");
        words.getElement().setAttribute("role", "status");
        var said = page.getChildren().anyMatch(child -> child.getClassNames().contains("gone-notice"));
        if (!said) {
            page.addComponentAsFirst(words);
        }
    }
}
