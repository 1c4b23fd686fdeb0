package org.chalkline.editing;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.PlanProblem;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.EditConflict;
import org.chalkline.revisions.EditRefused;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.revisions.RevisionService;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PastShown;
import org.jspecify.annotations.Nullable;

/** Where edits from any screen are saved: says that they are, offers to take them back, and settles lost races. */
@SpringComponent
public class EditDesk {

    private static final int MILLIS_TO_UNDO = 10_000;

    private final PlanEditor editor;
    private final CurrentReader reader;
    private final RevisionService revisions;
    private final OpenScreens screens;

    EditDesk(PlanEditor editor, CurrentReader reader, RevisionService revisions, OpenScreens screens) {
        this.editor = editor;
        this.reader = reader;
        this.revisions = revisions;
        this.screens = screens;
    }

    /**
     * A form beside the list, which follows what others do to the record.
     *
     * @param before null for a new record
     * @param words what saving does, for the history: "Changed risk R07"
     */
    public <R extends Record & PlanRecord> EditSheet<R> sheet(
            String title, Fields<R> fields, @Nullable R before, String words) {
        var about = before == null ? Set.<RecordKey>of() : Set.of(before.key());
        return sheet(title, fields, about, words, after -> List.of(new RecordEdit(before, after)));
    }

    /**
     * A form for values that are a part of a record or stand in several.
     *
     * @param about the records that are being changed
     * @param edits what the values as typed mean for the plan
     */
    public <R extends Record> EditSheet<R> sheet(
            String title,
            Fields<R> fields,
            Set<RecordKey> about,
            String words,
            SerializableFunction<R, List<RecordEdit>> edits) {
        return new EditSheet<>(this, title, fields, about, words, edits).following(screens, revisions);
    }

    /** Whether the signed-in person edits the plan, and looks at today's: the past is read only. Who may not is shown no button, and is refused by the service too. */
    public boolean mayEdit() {
        return reader.roles().contains(Role.CTO) && PastShown.shown().isEmpty();
    }

    /** The name that others read of who edits, such as "Priya Raman". */
    public String person() {
        return reader.person();
    }

    /** What becomes of an edit besides being saved. */
    public interface Outcome {
        void saved();

        /** Nothing was changed; what was typed must stay. */
        void refused(List<PlanProblem> problems);
    }

    /**
     * Saves the edits in one revision. When somebody else was faster, both versions are shown, and what is chosen is saved.
     *
     * @param words what is done, such as "Changed risk R07"
     */
    public void save(List<RecordEdit> edits, String words, Outcome outcome) {
        var changing = edits.stream()
                .filter(edit -> !java.util.Objects.equals(edit.before(), edit.after()))
                .toList();
        if (changing.isEmpty()) {
            outcome.saved();
            return;
        }
        try {
            write(changing, words);
            outcome.saved();
            offerUndo(changing, words);
        } catch (EditRefused refused) {
            outcome.refused(refused.problems());
        } catch (EditConflict conflict) {
            settle(conflict, changing, words, outcome);
        }
    }

    /** What others did to other fields stands beside it without a question; for the same field both are shown. */
    private void settle(EditConflict conflict, List<RecordEdit> edits, String words, Outcome outcome) {
        var races = conflict.races().stream().map(Race::of).toList();
        if (races.stream().allMatch(Race::isSettled)) {
            save(Race.settled(edits, races, race -> Set.of()), words, outcome);
        } else {
            new CompareDialog(races, edits, settled -> save(settled, words, outcome)).open();
        }
    }

    /** The district's record has a way of its own, for those who keep the settings and do not see the plan. */
    private void write(List<RecordEdit> edits, String words) {
        var cause = Cause.byHand(words);
        if (edits.size() == 1
                && edits.getFirst().before() instanceof District before
                && edits.getFirst().after() instanceof District after) {
            editor.saveDistrict(before, after, cause);
        } else {
            editor.save(edits, cause);
        }
    }

    /** Saves the edits; problems are said in a message. */
    public void save(List<RecordEdit> edits, String words, Runnable saved) {
        save(edits, words, of(saved, EditDesk::say));
    }

    private static Outcome of(Runnable saved, Consumer<List<PlanProblem>> refused) {
        return new Outcome() {
            @Override
            public void saved() {
                saved.run();
            }

            @Override
            public void refused(List<PlanProblem> problems) {
                refused.accept(problems);
            }
        };
    }

    /** Says in a message why nothing was changed. */
    public static void say(List<PlanProblem> problems) {
        var text =
                problems.stream().map(PlanProblem::message).distinct().limit(3).toList();
        Notification.show(
                "Nothing was changed. " + String.join(" ", text), MILLIS_TO_UNDO, Notification.Position.BOTTOM_START);
    }

    private void offerUndo(List<RecordEdit> edits, String words) {
        var message = new UndoOffer();
        message.setDuration(MILLIS_TO_UNDO);
        message.setPosition(Notification.Position.BOTTOM_START);
        var undo = new Button("Undo", click -> {
            message.close();
            takeBack(edits, words);
        });
        undo.addThemeNames("tertiary");
        message.add(new Span(words + ". "), undo);
        // One offer at a time: whoever works fast would see a pile of them.
        var screen = UI.getCurrent();
        var earlier = ComponentUtil.getData(screen, UndoOffer.class);
        if (earlier != null) {
            earlier.close();
        }
        ComponentUtil.setData(screen, UndoOffer.class, message);
        message.open();
    }

    private static final class UndoOffer extends Notification {}

    private void takeBack(List<RecordEdit> edits, String words) {
        var back = edits.reversed().stream()
                .map(edit -> new RecordEdit(edit.after(), edit.before()))
                .toList();
        try {
            write(back, "Took back: " + words);
            Notification.show("Taken back.", MILLIS_TO_UNDO / 2, Notification.Position.BOTTOM_START);
        } catch (EditConflict | EditRefused later) {
            Notification.show(
                    "This can't be taken back any more: somebody has changed it since. Its history shows what it was.",
                    MILLIS_TO_UNDO,
                    Notification.Position.BOTTOM_START);
        }
    }
}
