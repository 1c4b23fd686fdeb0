package org.chalkline.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;

/** On a phone a table's columns give way to one that tells the key facts of a row in a few short lines. */
public final class PhoneRows {

    /** In CSS pixels; below it a table's columns would each show three letters. */
    private static final int PHONE = 700;

    private PhoneRows() {}

    /** @param card the column for phones; the others are for everybody else */
    public static <T> void in(Grid<T> grid, Grid.Column<T> card) {
        show(grid, card, false);
        grid.addAttachListener(attached -> follow(grid, card, attached));
    }

    private static <T> void follow(Grid<T> grid, Grid.Column<T> card, AttachEvent attached) {
        var page = attached.getUI().getPage();
        var width = page.windowSizeSignal().peek().width();
        show(grid, card, width > 0 && width < PHONE);
        var resizing = page.addBrowserWindowResizeListener(resized -> show(grid, card, resized.getWidth() < PHONE));
        grid.addDetachListener(detached -> {
            detached.unregisterListener();
            resizing.remove();
        });
    }

    private static <T> void show(Grid<T> grid, Grid.Column<T> card, boolean phone) {
        grid.getColumns().forEach(column -> column.setVisible(phone == column.equals(card)));
    }
}
