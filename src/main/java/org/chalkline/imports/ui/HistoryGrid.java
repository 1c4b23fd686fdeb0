package org.chalkline.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.imports.ImportPreview.Done;
import org.chalkline.imports.ImportPreview.SourceFile;

/** What came in before, newest first. */
final class HistoryGrid extends Grid<Done> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.US)
            .withZone(ZoneId.systemDefault());

    HistoryGrid() {
        addColumn(done -> TIME.format(done.at())).setHeader("When").setAutoWidth(true);
        addColumn(Done::who).setHeader("Who").setAutoWidth(true);
        addColumn(done -> done.files().stream().map(SourceFile::name).collect(Collectors.joining(", ")))
                .setHeader("Files")
                .setFlexGrow(2);
        addColumn(done -> done.rows().added()).setHeader("Added").setAutoWidth(true);
        addColumn(done -> done.rows().changed()).setHeader("Changed").setAutoWidth(true);
        addColumn(Done::revision).setHeader("Revision").setAutoWidth(true);
        setAllRowsVisible(true);
        setEmptyStateText("Nothing has been brought in yet. Upload a file above to begin.");
    }

    void show(List<Done> past) {
        setItems(past);
    }
}
