package org.chalkline.imports;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RequiresImporter;
import org.chalkline.access.Role;
import org.chalkline.imports.ImportPreview.Done;
import org.chalkline.imports.ImportPreview.SourceFile;
import org.chalkline.imports.internal.PlanReader;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings files into the plan: first a preview, then, once confirmed, all of it or nothing. */
@Service
@RequiresImporter
public class ImportService {

    private final PictureService pictures;
    private final PlanWriter writer;
    private final ImportRecords records;
    private final CurrentReader reader;
    private final Clock clock;
    private final EntityManager store;
    private final ApplicationEventPublisher events;

    ImportService(
            PictureService pictures,
            PlanWriter writer,
            ImportRecords records,
            CurrentReader reader,
            Clock clock,
            EntityManager store,
            ApplicationEventPublisher events) {
        this.pictures = pictures;
        this.writer = writer;
        this.records = records;
        this.reader = reader;
        this.clock = clock;
        this.store = store;
        this.events = events;
    }

    public ImportPreview preview(List<UploadedFile> files) {
        return preview(files, ImportProgress.NONE);
    }

    /** What the files would do; throws {@link ImportRefused} when the progress says that it was cancelled. */
    public ImportPreview preview(List<UploadedFile> files, ImportProgress progress) {
        var whole = pictures.whole();
        var result = PlanReader.read(files, whole, progress);
        // An administrator brings files in, but does not see the plan they are compared with.
        var changes = reader.roles().contains(Role.CTO)
                ? result.changes()
                : result.changes().stream().map(Change::withoutValues).toList();
        return new ImportPreview(
                whole.revision(),
                files.stream()
                        .map(file -> new SourceFile(file.name(), sha256(file.content())))
                        .toList(),
                changes,
                result.findings().problems(),
                result.findings().warnings(),
                result.toWrite());
    }

    /** Writes as {@link #confirm(ImportPreview, ImportProgress)} does, without anybody who could stop it. */
    @Transactional
    public long confirm(ImportPreview preview) {
        return confirm(preview, ImportProgress.NONE);
    }

    /**
     * Writes what the preview showed, in one transaction; throws {@link ImportRefused} when the progress says, up to the
     * commit, that it was cancelled.
     *
     * @return the plan's revision, the same as before when nothing changes
     */
    @Transactional
    public long confirm(ImportPreview preview, ImportProgress progress) {
        if (!preview.problems().isEmpty()) {
            throw new ImportRefused("The files have problems, so nothing was written. Mend them and try again.");
        }
        if (preview.toWrite().isEmpty()) {
            return preview.revision();
        }
        progress.at(0, "Writing the plan");
        progress.goOn();
        var revision = write(preview);
        // The statements are sent now, or most of the work would come after the last look at the button.
        store.flush();
        progress.at(1, "Written, and being kept");
        progress.goOn();
        return revision;
    }

    private long write(ImportPreview preview) {
        if (pictures.whole().revision() != preview.revision()) {
            throw moved();
        }
        var names = preview.files().stream().map(SourceFile::name).collect(Collectors.joining(", "));
        var revision = writer.write(
                PlanChange.put(preview.toWrite()), new Cause(Origin.IMPORT, "Import of " + shortened(names)));
        if (revision > preview.revision() + 1) {
            // Somebody else's change came between the look and the write; the exception takes ours back.
            throw moved();
        }
        records.add(new Done(reader.name(), clock.instant(), preview.files(), preview.total(), revision));
        events.publishEvent(new PlanImported(shortened(names), preview.total(), revision));
        return revision;
    }

    /** Whether nothing has been brought in yet. */
    public boolean planIsEmpty() {
        var plan = pictures.whole().plan();
        return plan.goals().isEmpty()
                && plan.initiatives().isEmpty()
                && plan.funds().isEmpty();
    }

    /** What came in before, newest first. */
    public List<Done> history() {
        return records.newest();
    }

    private static ImportRefused moved() {
        return new ImportRefused("The plan has changed since this preview, so nothing was written."
                + " Look at a new preview of the same files.");
    }

    private static String shortened(String names) {
        return names.length() <= 200 ? names : names.substring(0, 199) + "…";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
