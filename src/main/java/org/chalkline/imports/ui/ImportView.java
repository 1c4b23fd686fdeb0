package org.chalkline.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.chalkline.access.RoleNames;
import org.chalkline.imports.ImportPreview;
import org.chalkline.imports.ImportService;
import org.chalkline.imports.Templates;
import org.chalkline.imports.UploadedFile;
import org.chalkline.shell.PageHead;

/** Brings files in: upload, look at what they would do, confirm. Nothing is written before. */
@Route("import")
@Menu(title = "Import", order = 7, icon = "upload")
@PageTitle("Import")
@RolesAllowed({RoleNames.CTO, RoleNames.ADMIN})
class ImportView extends VerticalLayout {

    private static final String START =
            "Bring your plan in as CSV files, a zip of them, or one Excel workbook. You see what would change first.";

    private final transient ImportService imports;
    private final transient List<UploadedFile> files = Collections.synchronizedList(new ArrayList<>());
    private final PageHead head = new PageHead("Import", START);
    private final Upload upload = new Upload();
    private final BackgroundWork work = new BackgroundWork(this::busy, this::tell);
    private final Div result = new Div();
    private final HistoryGrid history = new HistoryGrid();

    ImportView(ImportService imports) {
        this.imports = imports;
        addClassName("import");
        result.setWidthFull();
        upload.setUploadHandler(new PlanFileUpload(files));
        upload.setMaxFileSize(PlanFileUpload.MAX_BYTES);
        upload.setMaxFiles(PlanFileUpload.MAX_FILES);
        upload.setAcceptedFileExtensions(".csv", ".zip", ".xlsx", ".txt", ".tsv");
        upload.setWidthFull();
        upload.addAllFinishedListener(finished -> look());
        upload.addFileRejectedListener(rejected ->
                tell(rejected.getFileName() + " was not taken: bring CSV, zip or .xlsx files of at most 20 MB."));
        add(head, upload, templates(), work, result, new H2("What came in before"), history.file(), history);
        history.show(imports.history());
    }

    private static Paragraph templates() {
        return new Paragraph(
                download("Download an empty workbook", "chalkline-plan.xlsx", Templates::workbook),
                new com.vaadin.flow.component.Text(" or "),
                download("a zip of empty CSV files", "chalkline-plan.zip", Templates::zip),
                new com.vaadin.flow.component.Text(", with every column explained."));
    }

    private static Anchor download(String text, String file, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file, "application/octet-stream", bytes.length);
        });
        var anchor = new Anchor(handler, text);
        anchor.getElement().setAttribute("download", file);
        return anchor;
    }

    private void look() {
        var brought = List.copyOf(files);
        files.clear();
        upload.clearFileList();
        if (!brought.isEmpty()) {
            work.run("The files could not be read", progress -> {
                var preview = imports.preview(brought, progress);
                return () -> show(preview);
            });
        }
    }

    private void show(ImportPreview preview) {
        result.removeAll();
        result.add(new PreviewPanel(preview, () -> confirm(preview), () -> {
            result.removeAll();
            head.show("Import", START);
        }));
        head.show("Import", PreviewPanel.sentence(preview));
    }

    private void confirm(ImportPreview preview) {
        head.show("Import", "The plan is being written, all of it or nothing.");
        work.run("Nothing was written", progress -> {
            var revision = imports.confirm(preview, progress);
            var past = imports.history();
            return () -> {
                result.removeAll();
                history.show(past);
                head.show("Import", "Done. The plan is now at revision " + revision + ".");
            };
        });
    }

    private void tell(String message) {
        head.show("Import", START);
        result.removeAll();
        var text = new Paragraph(message);
        text.getElement().setAttribute("role", "alert");
        result.add(text);
    }

    private void busy(boolean busy) {
        upload.setVisible(!busy);
        if (busy) {
            result.removeAll();
        }
    }
}
