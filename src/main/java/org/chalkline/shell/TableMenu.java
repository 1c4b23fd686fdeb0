package org.chalkline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableSupplier;
import org.chalkline.charts.Table;

/** Saves a list as a file: CSV, or an Excel workbook with numbers as numbers and days as days. */
public class TableMenu extends Div {

    /**
     * @param name of the file, without its ending
     * @param what names the list to who can't see it
     * @param table as it stands when the file is asked for
     */
    public TableMenu(String name, String what, SerializableSupplier<Table> table) {
        addClassName("table-menu");
        var bar = new MenuBar();
        bar.addThemeNames("tertiary", "end-aligned");
        var menu = bar.addItem("Export");
        menu.setAriaLabel("Export: " + what);
        add(bar);
        for (var form : TableDownload.Form.values()) {
            var download = new TableDownload(form, () -> name, table);
            menu.getSubMenu().addItem(form.words(), click -> download.start());
            add(download);
        }
    }
}
