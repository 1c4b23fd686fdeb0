package org.chalkline.revisions.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanProblem;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.PlanRules;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.EditConflict;
import org.chalkline.revisions.EditConflict.Lost;
import org.chalkline.revisions.EditRefused;
import org.chalkline.revisions.PlanEditor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PlanEditing implements PlanEditor {

    private final PlanWriting writing;
    private final Pictures pictures;

    PlanEditing(PlanWriting writing, Pictures pictures) {
        this.writing = writing;
        this.pictures = pictures;
    }

    @Override
    @Transactional
    public long save(List<RecordEdit> edits, Cause cause) {
        var now = writing.lockedPlan();
        var kept = now.byKey();
        requireUnchanged(edits, kept);
        var change = change(edits);
        requireSound(now, now.after(change));
        return writing.write(now, change, cause);
    }

    @Override
    @Transactional
    public long carryOut(Function<Portfolio, List<RecordEdit>> change, Cause cause) {
        var now = writing.lockedPlan();
        return writing.write(now, change(change.apply(pictures.newestWhole())), cause);
    }

    @Override
    public District district() {
        return pictures.newestWhole().district();
    }

    @Override
    @Transactional
    public long saveDistrict(District before, District after, Cause cause) {
        var now = writing.lockedPlan();
        // A district that nobody has described yet is shown as one without a name, and was not kept.
        var kept = now.district() == null ? before : now.district();
        if (!kept.equals(before)) {
            throw new EditConflict(List.of(new Lost(RecordEdit.changed(before, after), kept)));
        }
        var change = PlanChange.put(Plan.of(List.of(after)));
        requireSound(now, now.after(change));
        return writing.write(now, change, cause);
    }

    private static void requireUnchanged(List<RecordEdit> edits, Map<RecordKey, PlanRecord> kept) {
        var lost = new ArrayList<Lost>();
        for (var edit : edits) {
            var now = kept.get(edit.key());
            if (edit.before() == null && now != null && !edits.stream().anyMatch(it -> retires(it, edit.key()))) {
                throw new EditRefused(List.of(new PlanProblem(
                        edit.key(), "id", "There is already a " + edit.key() + ". Choose another code.")));
            }
            if (edit.before() != null && !Objects.equals(edit.before(), now)) {
                lost.add(new Lost(edit, now));
            }
        }
        if (!lost.isEmpty()) {
            throw new EditConflict(lost);
        }
    }

    private static boolean retires(RecordEdit edit, RecordKey key) {
        return edit.after() == null && edit.key().equals(key);
    }

    /** What was wrong before is not this edit's fault, and must not stand in the way of mending something else. */
    private static void requireSound(Plan before, Plan after) {
        var problems = PlanRules.problems(after);
        if (!problems.isEmpty()) {
            var old = new HashSet<>(PlanRules.problems(before));
            var made = problems.stream().filter(it -> !old.contains(it)).toList();
            if (!made.isEmpty()) {
                throw new EditRefused(made);
            }
        }
    }

    private static PlanChange change(List<RecordEdit> edits) {
        var put = edits.stream().map(RecordEdit::after).filter(Objects::nonNull).toList();
        var keys = new HashSet<>(put.stream().map(PlanRecord::key).toList());
        var removed = edits.stream()
                .filter(edit -> edit.after() == null && !keys.contains(edit.key()))
                .map(RecordEdit::before)
                .filter(Objects::nonNull)
                .toList();
        return new PlanChange(Plan.of(put), Plan.of(removed));
    }
}
