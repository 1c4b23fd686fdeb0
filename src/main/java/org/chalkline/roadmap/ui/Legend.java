package org.chalkline.roadmap.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What the signs in the drawing mean, and how a bar is moved. */
class Legend extends Paragraph {

    Legend(boolean movable) {
        addClassName("roadmap-legend");
        setText(
                "✓ on track, ! at risk, ✕ off track, ○ not reported. A thick frame: critical, a delay delays all that hangs"
                        + " on it. A dashed arrow: what waits begins too early."
                        + (movable
                                ? " Drag a bar to move it in time, or reach it by arrow keys and press Shift with an arrow for a"
                                        + " week. Nothing is kept before you say so."
                                : ""));
    }
}
