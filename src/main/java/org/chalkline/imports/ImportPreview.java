package org.chalkline.imports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chalkline.imports.Change.Outcome;
import org.chalkline.portfolio.Plan;

/** What files would do to the plan, and every problem in them. Nothing is written by looking. */
public final class ImportPreview {

    private final long revision;
    private final List<SourceFile> files;
    private final List<Change> changes;
    private final List<Problem> problems;
    private final List<Problem> warnings;
    private final Plan toWrite;

    ImportPreview(
            long revision,
            List<SourceFile> files,
            List<Change> changes,
            List<Problem> problems,
            List<Problem> warnings,
            Plan toWrite) {
        this.revision = revision;
        this.files = List.copyOf(files);
        this.changes = List.copyOf(changes);
        this.problems = List.copyOf(problems);
        this.warnings = List.copyOf(warnings);
        this.toWrite = toWrite;
    }

    /** A file that came in, told by its hash. */
    public record SourceFile(String name, String sha256) {}

    /** How many rows of a kind are added, changed and left as they are. */
    public record Count(int added, int changed, int unchanged) {
        Count plus(Outcome outcome) {
            return switch (outcome) {
                case ADDED -> new Count(added + 1, changed, unchanged);
                case CHANGED -> new Count(added, changed + 1, unchanged);
                case UNCHANGED -> new Count(added, changed, unchanged + 1);
            };
        }
    }

    /** An import that was done. */
    public record Done(String who, Instant at, List<SourceFile> files, Count rows, long revision) {}

    /** The plan's revision that the files were compared with. */
    public long revision() {
        return revision;
    }

    public List<SourceFile> files() {
        return files;
    }

    public List<Change> changes() {
        return changes;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What the person should know, and what does not stop the import. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** By kind, for the kinds that the files bring. */
    public Map<Kind, Count> counts() {
        var counts = new EnumMap<Kind, Count>(Kind.class);
        for (var change : changes) {
            var before = counts.getOrDefault(change.kind(), new Count(0, 0, 0));
            counts.put(change.kind(), before.plus(change.outcome()));
        }
        return counts;
    }

    /** Over all kinds. */
    public Count total() {
        return counts().values().stream()
                .reduce(
                        new Count(0, 0, 0),
                        (a, b) -> new Count(
                                a.added() + b.added(), a.changed() + b.changed(), a.unchanged() + b.unchanged()));
    }

    /** Whether there is something to write and nothing in the way. */
    public boolean canBeConfirmed() {
        return problems.isEmpty() && !toWrite.isEmpty();
    }

    /** In this package alone: it holds what the person who brought the files may not be allowed to see. */
    Plan toWrite() {
        return toWrite;
    }
}
