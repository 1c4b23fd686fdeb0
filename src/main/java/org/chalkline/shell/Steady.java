package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a screen's new state over its old one while somebody reads it: the place stays, and so does what is opened. */
@JsModule("./shell/steady.ts")
public final class Steady {

    private Steady() {}

    /**
     * Empties a page and lets it be built anew. A chart card that was there already stays, with its table open or closed,
     * and shows the new chart; what is {@link Lasting} and would say the same stays; the page does not scroll.
     */
    public static void rebuild(Div page, Runnable build) {
        var before = new HashMap<List<?>, Component>();
        page.getChildren().forEach(child -> before.put(key(child), child));
        page.removeAll();
        build.run();
        // All anew in one order: a browser that is told to exchange parts in the middle of a page loses the order.
        var now = page.getChildren().map(fresh -> kept(fresh, before)).toList();
        page.removeAll();
        page.add(now);
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs("window.chalklineSteady?.hold()");
        }
    }

    /** What was there before and stays; else the fresh one. Each stays once. */
    private static Component kept(Component fresh, Map<List<?>, Component> before) {
        var kept = before.remove(key(fresh));
        if (kept == null) {
            return fresh;
        }
        if (kept != fresh && kept instanceof ChartCard card) {
            card.takeOver((ChartCard) fresh);
        }
        return kept;
    }

    /** What has the same key as something before it is the same; all else is itself alone. */
    private static List<?> key(Component child) {
        return switch (child) {
            case ChartCard card -> List.of(ChartCard.class, card.chartId());
            case Lasting lasting -> List.of(child.getClass(), lasting.says());
            default -> List.of(child);
        };
    }
}
