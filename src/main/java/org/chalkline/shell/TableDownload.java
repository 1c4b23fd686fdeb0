package org.chalkline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chalkline.charts.Table;

/** Saves a table as a file. A link that nobody sees and a menu's item follows: an item can't be a link itself. */
class TableDownload extends Anchor {

    /** Else Excel takes the texts of a CSV file for Windows'. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Form form;
    private final SerializableSupplier<String> name;
    private final transient SerializableSupplier<Table> table;
    private String screen = "";

    /** What kind of file. */
    enum Form {
        XLSX("Table (Excel)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("Table (CSV)", "text/csv;charset=utf-8");

        private final String words;
        private final String mediaType;

        Form(String words, String mediaType) {
            this.words = words;
            this.mediaType = mediaType;
        }

        String words() {
            return words;
        }

        private String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param name of the file, without its ending
     * @param table as it stands when the file is asked for
     */
    TableDownload(Form form, SerializableSupplier<String> name, SerializableSupplier<Table> table) {
        this.form = form;
        this.name = name;
        this.table = table;
        getElement().setAttribute("download", true).setAttribute("hidden", true);
    }

    void start() {
        screen = UI.getCurrent().getActiveViewLocation().getFirstSegment();
        // Not before: a session would keep an address for every chart that nobody saves.
        setHref((DownloadHandler) this::send);
        getElement().executeJs("this.click()");
    }

    /** Without the lock of the session: a large table takes its time. */
    private void send(DownloadEvent event) throws IOException {
        SavedTables.tell(event.getSession().getService(), new TableSaved(screen, form.ending()));
        event.setFileName(name.get() + "." + form.ending());
        event.setContentType(form.mediaType);
        try (var out = event.getOutputStream()) {
            write(table.get(), out);
        }
    }

    private void write(Table content, OutputStream out) throws IOException {
        switch (form) {
            case XLSX -> TableWorkbook.write(Map.of(name.get(), content), out);
            case CSV -> out.write((BYTE_ORDER_MARK + TableText.csv(content)).getBytes(StandardCharsets.UTF_8));
        }
    }
}
