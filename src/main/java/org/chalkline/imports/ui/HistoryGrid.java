package org.chalkline.imports.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.imports.ImportPreview.Done;
import org.chalkline.imports.ImportPreview.SourceFile;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.TableMenu;

/** What came in before, newest first. */
final class HistoryGrid extends Grid<Done> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.US)
            .withZone(ZoneId.systemDefault());

    private transient List<Done> shown = List.of();

    HistoryGrid() {
        var when = addColumn(done -> TIME.format(done.at())).setHeader("When").setFlexGrow(0);
        var who = addColumn(Done::who).setHeader("Who").setAutoWidth(true).setFlexGrow(0);
        addColumn(HistoryGrid::files).setHeader("Files");
        var counts = List.of(
                addColumn(done -> done.rows().added()).setHeader("Added"),
                addColumn(done -> done.rows().changed()).setHeader("Changed"),
                addColumn(Done::revision).setHeader("Revision"));
        counts.forEach(
                count -> count.setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("7rem"));
        getElement().setAttribute("aria-label", "What came in before");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        when.setWidth("13rem");
        ScreenWidth.tell(this, narrow -> {
            when.setWidth(narrow ? "8rem" : "13rem");
            who.setVisible(!narrow);
            counts.forEach(count -> count.setVisible(!narrow));
        });
        setAllRowsVisible(true);
        setEmptyStateText("Nothing has been brought in yet. Upload a file above to begin.");
    }

    private static String files(Done done) {
        return done.files().stream().map(SourceFile::name).collect(Collectors.joining(", "));
    }

    /** The same imports as a file. */
    TableMenu file() {
        return new TableMenu(
                "imports",
                "what came in before",
                new ListTable<>(this::shown)
                        .text("When", done -> TIME.format(done.at()))
                        .text("Who", Done::who)
                        .text("Files", HistoryGrid::files)
                        .number("Added", done -> done.rows().added())
                        .number("Changed", done -> done.rows().changed())
                        .number("Revision", done -> Math.toIntExact(done.revision())));
    }

    private List<Done> shown() {
        return shown;
    }

    void show(List<Done> past) {
        shown = List.copyOf(past);
        setItems(shown);
    }
}
