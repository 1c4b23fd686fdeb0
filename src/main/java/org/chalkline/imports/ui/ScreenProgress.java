package org.chalkline.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chalkline.imports.ImportProgress;

/** Shows how far an import is, from the thread that does it. */
final class ScreenProgress implements ImportProgress {

    private final UI ui;
    private final ProgressBar bar;
    private final Paragraph words;
    private final AtomicBoolean cancelled;

    ScreenProgress(UI ui, ProgressBar bar, Paragraph words, AtomicBoolean cancelled) {
        this.ui = ui;
        this.bar = bar;
        this.words = words;
        this.cancelled = cancelled;
    }

    @Override
    public void at(double part, String text) {
        try {
            ui.access(() -> {
                bar.setValue(Math.clamp(part, 0, 1));
                words.setText(cancelled.get() ? "Stopping" : text);
            });
        } catch (UIDetachedException gone) {
            // Who closed the page has not seen the end: nothing is written that nobody saw.
            cancelled.set(true);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }
}
