package org.chalkline.exports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.exports.PlanExportService;
import org.chalkline.exports.PlanFormat;
import org.chalkline.shell.PageHead;

/** Takes the plan along, as far as the reader may see it. */
@Route("export")
@Menu(title = "Export", order = 8, icon = "download")
@PageTitle("Export")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./exports/export.css")
class ExportView extends VerticalLayout {

    private final transient PlanExportService exports;

    ExportView(PlanExportService exports) {
        this.exports = exports;
        addClassName("export");
        var leftOut = exports.leftOut();
        add(new PageHead("Take the plan along", sentence(leftOut)));
        add(files(), new Paragraph("A single table is saved where it stands: each chart and list has an Export menu."));
        if (!leftOut.isEmpty()) {
            var list = new UnorderedList();
            leftOut.forEach(words -> list.add(new ListItem(words)));
            add(list);
        }
    }

    private static String sentence(List<String> leftOut) {
        return leftOut.isEmpty()
                ? "The whole plan as a file, which can be imported again without a change."
                : "The plan as a file, as far as you may see it.";
    }

    private Component files() {
        var files = new Div(
                file(PlanFormat.XLSX, "Excel workbook", "one sheet for each kind of record"),
                file(PlanFormat.CSV_ZIP, "CSV files in a zip", "one file for each kind of record"));
        files.addClassName("export-files");
        return files;
    }

    private Component file(PlanFormat format, String name, String holds) {
        var link = new Anchor(download(format), "Save as " + name);
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("data-format", format.ending());
        return new Div(link, new Paragraph(holds));
    }

    /** Written straight to the answer, without the lock of the session: a large plan takes a second. */
    private DownloadHandler download(PlanFormat format) {
        return event -> {
            var export = exports.take(format);
            event.setFileName(export.fileName());
            event.setContentType(format.mediaType());
            try (var out = event.getOutputStream()) {
                export.write(out);
            }
        };
    }
}
