package org.chalkline.shell;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.chalkline.charts.Caption;
import org.chalkline.shared.Days;

/** Under a chart: where its numbers come from, for when they hold, what was left out, and that they add up. */
class TrustStrip extends Footer {

    TrustStrip() {
        addClassName("trust-strip");
    }

    void show(Caption caption) {
        removeAll();
        say("", caption.source());
        say("As of ", Days.words(caption.asOf()));
        say("", caption.addsUp());
        caption.leftOut().forEach(one -> say("Left out: ", one));
    }

    private void say(String before, String text) {
        if (!text.isBlank()) {
            add(new Span(before + text));
        }
    }
}
