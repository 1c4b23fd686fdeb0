package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;

/** Puts a screen's new state over its old one while somebody reads it: the place stays, and so does what is opened. */
@JsModule("./shell/steady.ts")
public final class Steady {

    private Steady() {}

    /**
     * Empties a page and lets it be built anew. A chart card that was there already stays, with its table open or closed,
     * and shows the new chart; the page does not scroll.
     */
    public static void rebuild(Div page, Runnable build) {
        var cards = new HashMap<String, ChartCard>();
        page.getChildren().forEach(child -> remember(child, cards));
        page.removeAll();
        build.run();
        page.getChildren().toList().forEach(child -> {
            var kept = child instanceof ChartCard fresh ? cards.get(fresh.chartId()) : null;
            if (kept != null) {
                kept.takeOver((ChartCard) child);
                page.replace(child, kept);
            }
        });
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs("window.chalklineSteady?.hold()");
        }
    }

    private static void remember(Component child, HashMap<String, ChartCard> cards) {
        if (child instanceof ChartCard card) {
            cards.put(card.chartId(), card);
        }
    }
}
