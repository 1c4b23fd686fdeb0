package org.chalkline.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import org.chalkline.shell.Question;

/** Guards what is typed and not saved. */
@JsModule("./editing/unsaved.ts")
public final class Unsaved {

    private Unsaved() {}

    /** The browser itself asks before the page is closed or loaded anew. */
    public static void guard(Component place, boolean unsaved) {
        place.getElement().executeJs("window.chalklineUnsaved?.($0)", unsaved);
    }

    /** Asks whether to lose it. */
    public static void ask(Runnable leave) {
        new Question(
                        "Leave without saving?",
                        "What you have typed here is not saved yet.",
                        "Leave it",
                        leave,
                        "Go on editing")
                .open();
    }
}
