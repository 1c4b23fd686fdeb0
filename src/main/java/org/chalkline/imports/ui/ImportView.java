package org.chalkline.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.chalkline.access.RoleNames;
import org.chalkline.imports.ImportPreview;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.ImportRefused;
import org.chalkline.imports.ImportService;
import org.chalkline.imports.Templates;
import org.chalkline.imports.UploadedFile;
import org.chalkline.shell.PageHead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Brings files in: upload, look at what they would do, confirm. Nothing is written before. */
@Route("import")
@Menu(title = "Import", order = 6)
@PageTitle("Import")
@RolesAllowed({RoleNames.CTO, RoleNames.ADMIN})
class ImportView extends VerticalLayout {

    private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);
    private static final String START =
            "Bring your plan in as CSV files, a zip of them, or one Excel workbook. You see what would change first.";

    private final transient ImportService imports;
    private final transient List<UploadedFile> files = Collections.synchronizedList(new ArrayList<>());
    private final PageHead head = new PageHead("Import", START);
    private final Upload upload = new Upload();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button stop = new Button("Stop");
    private final Div work = new Div(bar, words, stop);
    private final Div result = new Div();
    private final HistoryGrid history = new HistoryGrid();
    private transient AtomicBoolean cancelled = new AtomicBoolean();

    ImportView(ImportService imports) {
        this.imports = imports;
        addClassName("import");
        work.setVisible(false);
        work.setWidthFull();
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "Progress of the import");
        result.setWidthFull();
        stop.addClickListener(click -> cancelled.set(true));
        upload.setUploadHandler(new PlanFileUpload(files));
        upload.setMaxFileSize(PlanFileUpload.MAX_BYTES);
        upload.setMaxFiles(PlanFileUpload.MAX_FILES);
        upload.setAcceptedFileExtensions(".csv", ".zip", ".xlsx", ".txt", ".tsv");
        upload.setWidthFull();
        upload.addAllFinishedListener(finished -> look());
        upload.addFileRejectedListener(rejected ->
                tell(rejected.getFileName() + " was not taken: bring CSV, zip or .xlsx files of at most 20 MB."));
        add(head, upload, templates(), work, result, new H2("What came in before"), history);
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
            inBackground("The files could not be read", progress -> {
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
        inBackground("Nothing was written", progress -> {
            progress.at(0.5, "Writing the plan");
            var revision = imports.confirm(preview);
            var past = imports.history();
            return () -> {
                result.removeAll();
                history.show(past);
                head.show("Import", "Done. The plan is now at revision " + revision + ".");
            };
        });
    }

    private void tell(String message) {
        result.removeAll();
        var text = new Paragraph(message);
        text.getElement().setAttribute("role", "alert");
        result.add(text);
    }

    /** Work that runs outside of the session's lock, and gives back what to show. */
    private interface Work {
        Runnable run(ImportProgress progress);
    }

    private void inBackground(String failure, Work task) {
        var ui = UI.getCurrent();
        var flag = new AtomicBoolean();
        cancelled = flag;
        busy(true);
        var progress = new ScreenProgress(ui, bar, words, flag);
        Runnable whole = () -> {
            Runnable after;
            try {
                after = task.run(progress);
            } catch (ImportRefused refused) {
                after = () -> tell(refused.words());
            } catch (RuntimeException e) {
                LOG.error(failure, e);
                after = () -> tell(failure + ": something went wrong on our side. The plan is as it was. Try again.");
            }
            var shown = after;
            ui.access(() -> {
                busy(false);
                shown.run();
            });
        };
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(whole));
    }

    private void busy(boolean busy) {
        work.setVisible(busy);
        upload.setVisible(!busy);
        bar.setValue(0);
        words.setText("");
        if (busy) {
            result.removeAll();
            stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
    }
}
