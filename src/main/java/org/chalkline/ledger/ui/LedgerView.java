package org.chalkline.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chalkline.access.RoleNames;
import org.chalkline.imports.UploadedFile;
import org.chalkline.imports.ui.BackgroundWork;
import org.chalkline.imports.ui.PlanFileUpload;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerFile;
import org.chalkline.ledger.LedgerPreview;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerRuleService;
import org.chalkline.ledger.LedgerService;
import org.chalkline.ledger.MatchedRow.Part;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shell.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Takes the finance system's export in: upload, year, columns, a look at every row, then confirm. */
@Route("ledger")
@Menu(title = "Ledger", order = 7.5, icon = "ledger")
@PageTitle("Ledger")
@RolesAllowed(RoleNames.CTO)
@CssImport("./ledger/ledger.css")
@CssImport("./editing/editing.css")
class LedgerView extends Div {

    private static final String START = "Bring the finance system's budget report as CSV or Excel:"
            + " what is spent and committed goes to the budget lines. You see every row first.";

    private final transient LedgerService ledgers;
    private final transient LedgerRuleService rules;
    private final transient PictureService pictures;
    private final transient List<UploadedFile> files = Collections.synchronizedList(new ArrayList<>());
    private final PageHead head = new PageHead("Ledger", START);
    private final Upload upload = new Upload();
    private final BackgroundWork work = new BackgroundWork(this::busy, this::tell);
    private final Div place = new Div();
    private final LedgersGrid history = new LedgersGrid();
    private final Div notice = new Div();
    private transient @Nullable LedgerPreview seen;
    private transient @Nullable LookPanel look;

    LedgerView(
            LedgerService ledgers,
            LedgerRuleService rules,
            PictureService pictures,
            @Value("${chalkline.demo:false}") boolean demo) {
        this.ledgers = ledgers;
        this.rules = rules;
        this.pictures = pictures;
        addClassNames("plan-page", "ledger");
        upload.setUploadHandler(new PlanFileUpload(files));
        upload.setMaxFileSize(PlanFileUpload.MAX_BYTES);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt", ".tsv", ".zip");
        upload.addAllFinishedListener(finished -> open());
        upload.addFileRejectedListener(rejected ->
                tell(rejected.getFileName() + " was not taken: bring one CSV or .xlsx file of at most 20 MB."));
        var rulesLink = new RouterLink("Rules: which rows go where", RulesView.class);
        add(
                head,
                upload,
                links(rulesLink, demo),
                work,
                notice,
                place,
                new H2("Ledgers taken in before"),
                history.file(),
                history);
        history.show(ledgers.history());
    }

    private static Div links(Component rulesLink, boolean demo) {
        var links = new Div(rulesLink);
        links.addClassName("ledger-links");
        if (demo) {
            var sample = new Anchor(
                    DownloadHandler.forClassResource(LedgerView.class, "/ledger/cedar-valley-fy27.csv"),
                    "Download a sample: the demo district's FY27 report, 500 rows");
            sample.getElement().setAttribute("download", "cedar-valley-fy27.csv");
            links.add(sample);
        }
        return links;
    }

    private void open() {
        var brought = List.copyOf(files);
        files.clear();
        upload.clearFileList();
        if (!brought.isEmpty()) {
            work.run("The file could not be read", progress -> {
                var file = ledgers.open(brought.getLast());
                var known = ledgers.mappingFor(file);
                return () -> ask(file, known);
            });
        }
    }

    private void ask(LedgerFile file, Optional<ColumnMapping> known) {
        start("One thing the file does not say is its fiscal year.");
        place.add(new FilePanel(file, known, years(), (year, mapping, toRemember) -> {
            if (toRemember) {
                ledgers.remember(file, mapping);
            }
            look(file, year, mapping, Part.UNMATCHED);
        }));
    }

    /** The plan's years and the current one, nearest first. */
    private List<FiscalYear> years() {
        var plan = pictures.current();
        return Stream.concat(Stream.of(plan.district().currentYear()), plan.years().stream())
                .distinct()
                .toList();
    }

    private void look(LedgerFile file, FiscalYear year, ColumnMapping mapping, Part part) {
        work.run("The file could not be looked at", progress -> {
            var preview = ledgers.preview(file, year, mapping, progress);
            return () -> show(preview, part);
        });
    }

    private void show(LedgerPreview preview, Part part) {
        head.show("Ledger", LedgerWords.sentence(preview));
        var panel = new LookPanel(preview, pictures.current(), part, new LookPanel.Actions() {
            @Override
            public void confirm(boolean despiteDifference) {
                write(preview, despiteDifference);
            }

            @Override
            public void assign(List<LedgerRow> rows) {
                LedgerView.this.assign(preview, rows);
            }

            @Override
            public void close() {
                start(START);
            }
        });
        look = panel;
        seen = preview;
        place.removeAll();
        place.add(panel);
    }

    private void assign(LedgerPreview preview, List<LedgerRow> rows) {
        var title = rows.size() == 1 ? "Assign a row" : "Assign %,d rows".formatted(rows.size());
        new RuleDialog(title, pictures.current(), null, rows, made -> {
                    rules.addFirst(made);
                    look(
                            preview.file(),
                            preview.year(),
                            preview.mapping(),
                            look == null ? Part.UNMATCHED : look.part());
                    return true;
                })
                .open();
    }

    private void write(LedgerPreview preview, boolean despiteDifference) {
        head.show("Ledger", "The budget lines are being written, all of them or none.");
        work.run("Nothing was written", progress -> {
            var revision = ledgers.confirm(preview, despiteDifference, progress);
            var past = ledgers.history();
            return () -> {
                history.show(past);
                start("Done: %s now hold what the ledger says. The plan is at revision %d."
                        .formatted(LedgerWords.counted(preview.changes().size(), "budget line"), revision));
                var next = new Anchor("budget?fy=" + preview.year().endYear(), "See how " + preview.year() + " goes");
                next.addClassName("next-step");
                notice.add(next);
            };
        });
    }

    private void start(String sentence) {
        seen = null;
        place.removeAll();
        head.show("Ledger", sentence);
    }

    /** What was being looked at stays, and can be looked at again: the file need not be brought twice. */
    private void tell(String message) {
        var text = new Paragraph(message);
        text.addClassName("problem");
        text.getElement().setAttribute("role", "alert");
        notice.add(text);
        var last = seen;
        if (last == null) {
            head.show("Ledger", START);
        } else {
            head.show("Ledger", LedgerWords.sentence(last));
            notice.add(
                    new Button("Look again", click -> look(last.file(), last.year(), last.mapping(), Part.UNMATCHED)));
        }
    }

    private void busy(boolean busy) {
        upload.setVisible(!busy);
        place.setEnabled(!busy);
        if (busy) {
            notice.removeAll();
        }
    }
}
