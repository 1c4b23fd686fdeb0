package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.charts.Chart;

/** A chart on a screen: sentence first, then the drawing, its table one key away, and the trust strip. */
public class ChartCard extends Div {

    private final H2 title = new H2();
    private final Paragraph sentence = new Paragraph();
    private final ChartDrawing drawing = new ChartDrawing();
    private final Div tablePlace = new Div();
    private final Span own = new Span();
    private final TrustStrip trust = new TrustStrip();
    private final TableDownload excel = new TableDownload(
            TableDownload.Form.XLSX, this::chartId, () -> this.chart().table());
    private final TableDownload csv = new TableDownload(
            TableDownload.Form.CSV, this::chartId, () -> this.chart().table());
    private final NativeButton tableButton = new NativeButton("Table", click -> turnTable());
    private SerializableConsumer<String> open = key -> {};
    private SerializableBiConsumer<String, Integer> move = (key, days) -> {};
    private transient Chart chart;

    public ChartCard(Chart chart) {
        this.chart = chart;
        addClassName("chart-card");
        getElement().setAttribute("role", "group");
        title.addClassName("chart-title");
        sentence.addClassName("chart-sentence");
        tablePlace.setVisible(false);
        drawing.onOpen(event -> open(event.key()));
        drawing.onMove(event -> move.accept(event.key(), event.days()));
        var words = new Div(title, sentence);
        words.addClassName("chart-words");
        var tools = new Div(own, tableButton, exportMenu(), excel, csv);
        tools.addClassName("chart-tools");
        own.addClassName("chart-own-tools");
        own.setVisible(false);
        var head = new Div(words, tools);
        head.addClassName("chart-head");
        add(head, drawing, tablePlace, trust);
        tableButton.addClassName("tool-button");
        tableButton.getElement().setAttribute("data-action", "table");
        show(chart);
    }

    /** Replaces what is drawn, without a flicker. */
    public final void show(Chart newChart) {
        chart = newChart;
        var caption = chart.caption();
        setId("chart-" + caption.id());
        getElement().setAttribute("aria-label", caption.title());
        title.setText(caption.title());
        sentence.setText(caption.sentence());
        tableButton.setAriaLabel("Table: " + caption.title());
        drawing.draw(chart);
        trust.show(caption);
        fillTable();
    }

    /** Calls with the key of a node, cell, bar or row that the reader opens by click or Enter. */
    public ChartCard onOpen(SerializableConsumer<String> newOpen) {
        open = newOpen;
        return this;
    }

    /** Calls with the key of a bar that the reader moves in time, and by how many days. */
    public ChartCard onMove(SerializableBiConsumer<String, Integer> newMove) {
        move = newMove;
        return this;
    }

    /** Adds what can be done with what the chart shows, before its table and its files. */
    public ChartCard with(Component... tools) {
        own.add(tools);
        own.setVisible(tools.length > 0);
        return this;
    }

    /** Opens the table with the drawing. */
    public ChartCard withTable() {
        tablePlace.setVisible(true);
        fillTable();
        return this;
    }

    String chartId() {
        return chart.caption().id();
    }

    private Chart chart() {
        return chart;
    }

    /** Shows what a new card for the same chart would. */
    void takeOver(ChartCard fresh) {
        open = fresh.open;
        move = fresh.move;
        own.removeAll();
        with(fresh.own.getChildren().toArray(Component[]::new));
        show(fresh.chart);
    }

    private void open(String key) {
        if (!key.isBlank()) {
            open.accept(key);
        }
    }

    private void turnTable() {
        tablePlace.setVisible(!tablePlace.isVisible());
        fillTable();
    }

    private void fillTable() {
        tablePlace.removeAll();
        tableButton.getElement().setAttribute("aria-expanded", String.valueOf(tablePlace.isVisible()));
        if (tablePlace.isVisible()) {
            tablePlace.add(new ChartTable(chart.caption().title(), chart.table(), this::open));
        }
    }

    private MenuBar exportMenu() {
        var bar = new MenuBar();
        bar.addThemeNames("tertiary", "end-aligned");
        MenuItem menu = bar.addItem("Export");
        menu.getSubMenu().addItem("Picture (PNG)", click -> drawing.savePng());
        menu.getSubMenu().addItem("Drawing (SVG)", click -> drawing.saveSvg());
        menu.getSubMenu().addItem(TableDownload.Form.XLSX.words(), click -> excel.start());
        menu.getSubMenu().addItem(TableDownload.Form.CSV.words(), click -> csv.start());
        menu.getSubMenu().addItem("Copy table", click -> copy());
        return bar;
    }

    private void copy() {
        drawing.copy(
                TableText.tabSeparated(chart.table()),
                () -> Notification.show("The table is on the clipboard."),
                () -> Notification.show("The browser did not allow copying. Export the table as CSV instead."));
    }
}
