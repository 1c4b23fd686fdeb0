package org.chalkline.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RequiresCto;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.UploadedFile;
import org.chalkline.ledger.MatchedRow.Part;
import org.chalkline.ledger.internal.LedgerReader;
import org.chalkline.ledger.internal.LedgerTable;
import org.chalkline.ledger.internal.MappingTable;
import org.chalkline.ledger.internal.Matching;
import org.chalkline.ledger.internal.Openings;
import org.chalkline.ledger.internal.RuleTable;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the finance system's exports into the budget lines of a year: first a look, then all of it or nothing. */
@Service
@RequiresCto
public class LedgerService {

    private final PictureService pictures;
    private final PlanWriter writer;
    private final RuleTable rules;
    private final MappingTable mappings;
    private final LedgerTable ledgers;
    private final CurrentReader reader;
    private final Clock clock;
    private final EntityManager store;

    LedgerService(
            PictureService pictures,
            PlanWriter writer,
            RuleTable rules,
            MappingTable mappings,
            LedgerTable ledgers,
            CurrentReader reader,
            Clock clock,
            EntityManager store) {
        this.pictures = pictures;
        this.writer = writer;
        this.rules = rules;
        this.mappings = mappings;
        this.ledgers = ledgers;
        this.reader = reader;
        this.clock = clock;
        this.store = store;
    }

    /** Finds the ledger in a file; throws {@link org.chalkline.imports.ImportRefused} for what is none. */
    public LedgerFile open(UploadedFile file) {
        return Openings.open(file);
    }

    /** How a file with these headings is read: as somebody said before, or as Munis writes it. */
    public Optional<ColumnMapping> mappingFor(LedgerFile file) {
        return mappings.find(file.headings()).or(() -> ColumnMapping.munis(file.headings()));
    }

    /** Reads files with these headings so from now on. */
    @Transactional
    public void remember(LedgerFile file, ColumnMapping mapping) {
        if (!mapping.problems().isEmpty()) {
            throw new LedgerRefused(String.join(" ", mapping.problems()));
        }
        mappings.keep(file.headings(), mapping, reader.name(), clock.instant());
    }

    /** What a ledger would do; throws {@link org.chalkline.imports.ImportRefused} when the progress was cancelled. */
    public LedgerPreview preview(LedgerFile file, FiscalYear year, ColumnMapping mapping, ImportProgress progress) {
        var content = LedgerReader.read(file, mapping, progress);
        var whole = pictures.whole();
        var matching = new Matching(whole, year);
        var kept = rules.all().stream().map(KeptRule::rule).toList();
        var rows = matching.rows(content, kept, progress);
        var lines = matching.lines(rows, content, ledgers.filled(year));
        return new LedgerPreview(
                file,
                year,
                mapping,
                whole.revision(),
                content,
                rows,
                Statement.of(rows, content.grandTotal()),
                lines,
                matching.others(lines));
    }

    /**
     * Writes what the preview showed, in one transaction.
     *
     * @param despiteDifference said by the person who saw that the file does not reconcile
     * @return the plan's revision, the same as before when nothing changes
     */
    @Transactional
    public long confirm(LedgerPreview preview, boolean despiteDifference, ImportProgress progress) {
        if (!preview.content().problems().isEmpty()) {
            throw new LedgerRefused("Some amounts could not be read, so nothing was written. Mend the file.");
        }
        if (!preview.statement().reconciles() && !despiteDifference) {
            throw new LedgerRefused(preview.statement().words() + " Nothing was written.");
        }
        if (preview.changes().isEmpty()) {
            return preview.revision();
        }
        progress.at(0, "Writing the budget lines");
        progress.goOn();
        var revision = write(preview);
        store.flush();
        progress.at(1, "Written, and being kept");
        progress.goOn();
        return revision;
    }

    private long write(LedgerPreview preview) {
        if (pictures.whole().revision() != preview.revision()) {
            throw moved();
        }
        var lines = preview.changes().stream().map(LineChange::after).toList();
        var none = Plan.EMPTY;
        var put = new Plan(
                null,
                none.goals(),
                none.guardrails(),
                none.initiatives(),
                none.links(),
                none.funds(),
                lines,
                none.risks());
        var words = "Ledger of %s: %s"
                .formatted(preview.year(), shortened(preview.file().name()));
        var revision = writer.write(PlanChange.put(put), new Cause(Origin.LEDGER, words));
        if (revision > preview.revision() + 1) {
            // Somebody else's change came between the look and the write; the exception takes ours back.
            throw moved();
        }
        ledgers.fill(preview.year(), preview.rows());
        ledgers.add(record(preview, revision));
        return revision;
    }

    private LedgerRecord record(LedgerPreview preview, long revision) {
        var statement = preview.statement();
        var matched = statement.part(Part.MATCHED).amounts();
        return new LedgerRecord(
                reader.name(),
                clock.instant(),
                preview.year(),
                shortened(preview.file().name()),
                preview.file().sha256(),
                statement.sum().rows(),
                statement.part(Part.UNMATCHED).rows(),
                matched.spent(),
                matched.committed(),
                statement.reconciles(),
                revision);
    }

    /** What was taken in before, newest first. */
    public List<LedgerRecord> history() {
        return ledgers.newest();
    }

    private static LedgerRefused moved() {
        return new LedgerRefused("The plan has changed since this preview, so nothing was written. Look at it again.");
    }

    private static String shortened(String name) {
        return name.length() <= 300 ? name : name.substring(0, 299) + "…";
    }
}
