package org.chalkline.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Set;
import org.chalkline.portfolio.PlanProblem;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.PastChange;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.revisions.RevisionService;
import org.chalkline.shell.OpenScreens;

/**
 * A form beside the list. What is typed is guarded: it is not lost by closing, by leaving the page, by an error or by
 * somebody else's change.
 */
@CssImport("./editing/editing.css")
public class EditSheet<R extends Record> extends Dialog {

    private final transient EditDesk desk;
    private final Fields<R> fields;
    private final transient Set<RecordKey> about;
    private transient SerializableFunction<R, String> words;
    private final Paragraph problem = new Paragraph();
    private final Paragraph notice = new Paragraph();
    private transient SerializableFunction<R, List<RecordEdit>> edits;
    private transient Runnable whenSaved = () -> {};

    /**
     * @param about the records that are being changed; none for a new one
     * @param words what saving does, for the history: "Changed risk R07"
     * @param edits what the values as typed mean for the plan
     */
    EditSheet(
            EditDesk desk,
            String title,
            Fields<R> fields,
            Set<RecordKey> about,
            String words,
            SerializableFunction<R, List<RecordEdit>> edits) {
        this.desk = desk;
        this.fields = fields;
        this.about = Set.copyOf(about);
        this.words = typed -> words;
        this.edits = edits;
        setHeaderTitle(title);
        addClassName("edit-sheet");
        setCloseOnEsc(true);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        for (var line : List.of(notice, problem)) {
            line.getElement().setAttribute("role", line == problem ? "alert" : "status");
            line.setVisible(false);
        }
        problem.addClassName("problem");
        notice.addClassName("edit-notice");
        add(notice, problem, fields);
        fields.onChange(this::guard);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> leave()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                Unsaved.guard(this, false);
            }
        });
    }

    /** More than the record itself changes: what the record as typed means for others. */
    public EditSheet<R> saving(SerializableFunction<R, List<RecordEdit>> newEdits) {
        edits = newEdits;
        return this;
    }

    /** What saving does, told from what was typed. */
    public EditSheet<R> saying(SerializableFunction<R, String> newWords) {
        words = newWords;
        return this;
    }

    public EditSheet<R> whenSaved(Runnable run) {
        whenSaved = run;
        return this;
    }

    /** Another way out, beside Save and Cancel, such as retiring the record. */
    public EditSheet<R> with(Button button) {
        button.addClassName("edit-aside");
        getFooter().add(button);
        return this;
    }

    /** Says so when somebody else changes the record while the sheet is open; what is typed stays. */
    EditSheet<R> following(OpenScreens screens, RevisionService revisions) {
        screens.follow(this, PlanRevised.class, event -> {
            if (isOpened()) {
                about.stream()
                        .flatMap(key -> revisions.changesOf(key).stream())
                        .filter(change ->
                                change.revision().number() == event.revision().number())
                        .findFirst()
                        .ifPresent(change -> tell(change.revision().author() + told(change)));
            }
        });
        return this;
    }

    private static String told(PastChange change) {
        return change.after() == null
                ? " has just retired this. Your text stays; saving brings it back."
                : " has just changed this. Your text stays; where you both changed the same, you choose when you save.";
    }

    private void tell(String text) {
        notice.setText(text);
        notice.setVisible(true);
    }

    private void save() {
        problem.setVisible(false);
        fields.read()
                .ifPresent(after -> desk.save(edits.apply(after), words.apply(after), new EditDesk.Outcome() {
                    @Override
                    public void saved() {
                        close();
                        whenSaved.run();
                    }

                    @Override
                    public void refused(List<PlanProblem> problems) {
                        refuse(problems);
                    }
                }));
    }

    private void refuse(List<PlanProblem> problems) {
        var unplaced = problems.stream()
                .filter(it -> !fields.refuse(it.field(), it.message()))
                .map(PlanProblem::message)
                .distinct()
                .toList();
        problem.setText(String.join(" ", unplaced));
        problem.setVisible(!unplaced.isEmpty());
    }

    private void leave() {
        if (!fields.changed()) {
            close();
            return;
        }
        Unsaved.ask(this::close);
    }

    private void guard() {
        Unsaved.guard(this, fields.changed());
    }
}
