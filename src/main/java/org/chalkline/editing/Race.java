package org.chalkline.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.revisions.EditConflict.Lost;
import org.jspecify.annotations.Nullable;

/**
 * A lost race, field by field.
 *
 * @param contested fields that both have changed, each to something else: from mine to theirs
 * @param onlyMine fields that nobody else has changed
 * @param onlyTheirs fields that I have not changed
 */
record Race(Lost lost, List<FieldChange> contested, List<FieldChange> onlyMine, List<FieldChange> onlyTheirs) {

    static Race of(Lost lost) {
        var before = lost.mine().before();
        var mine = lost.mine().after();
        var now = lost.now();
        if (before == null || mine == null || now == null) {
            return new Race(lost, List.of(), List.of(), List.of());
        }
        var byMe = FieldChange.between((Record) before, (Record) mine);
        var byThem = FieldChange.between((Record) before, (Record) now);
        return new Race(
                lost,
                FieldChange.between((Record) mine, (Record) now).stream()
                        .filter(field -> named(byMe, field) && named(byThem, field))
                        .toList(),
                byMe.stream().filter(field -> !named(byThem, field)).toList(),
                byThem.stream().filter(field -> !named(byMe, field)).toList());
    }

    private static boolean named(List<FieldChange> changes, FieldChange field) {
        return changes.stream().anyMatch(it -> it.name().equals(field.name()));
    }

    /** Whether both changes can stand without a question: both are of the same record, and of no field in common. */
    boolean isSettled() {
        return lost.now() != null && lost.mine().after() != null && contested.isEmpty();
    }

    /**
     * Both changes in one.
     *
     * @param theirs contested fields in which theirs is to stand; in the others mine does
     */
    RecordEdit merged(Set<String> theirs) {
        var now = lost.now();
        var mine = lost.mine().after();
        if (now == null || mine == null) {
            return new RecordEdit(now, mine);
        }
        var values = new HashMap<String, @Nullable Object>();
        onlyMine.forEach(field -> values.put(field.name(), field.becomes()));
        contested.stream()
                .filter(field -> !theirs.contains(field.name()))
                .forEach(field -> values.put(field.name(), field.was()));
        return RecordEdit.changed(now, (PlanRecord) RecordValues.with((Record) now, values));
    }

    /** What people call the record. */
    String name() {
        var record = Stream.of(lost.now(), lost.mine().after(), lost.mine().before())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var values = RecordValues.of((Record) record);
        return Stream.of("title", "name")
                .map(values::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElseGet(() -> lost.mine().key().toString());
    }

    /**
     * The edits with the lost races among them merged.
     *
     * @param theirs of a race the contested fields in which theirs is to stand
     */
    static List<RecordEdit> settled(List<RecordEdit> edits, List<Race> races, Function<Race, Set<String>> theirs) {
        var result = new ArrayList<>(edits);
        races.forEach(race -> result.set(result.indexOf(race.lost().mine()), race.merged(theirs.apply(race))));
        return result;
    }
}
