package org.chalkline.ratings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.judgment.Preference;
import org.jspecify.annotations.Nullable;

/**
 * One pair of goals: which counts more, and how much. By mouse, by touch, or by keys: ← and → choose the goal, 1 to 9 how
 * much, Enter on the button goes on.
 */
class PairPanel extends Div {

    private static final String NEXT_AT_A_NUMBER =
            "this.addEventListener('keydown', key => { if (/^[1-9]$/.test(key.key)) $0.focus(); })";

    private final SerializableConsumer<Preference> say;
    private final H2 question = new H2("Which goal should count more, and how much?");
    private final NativeButton first = goal();
    private final NativeButton second = goal();
    private final NativeButton same = new NativeButton("Both the same", click -> same());
    private final List<NativeButton> steps = new ArrayList<>();
    private final Paragraph status = new Paragraph();
    private final Button next;
    private @Nullable Side side;
    private int strength;

    private enum Side {
        FIRST,
        SECOND
    }

    /** A goal as it stands in the panel. */
    record Shown(String title, String statement, int colour) {}

    /**
     * @param say called with each complete judgment
     * @param previous and next: called to show another pair
     */
    PairPanel(SerializableConsumer<Preference> say, SerializableRunnable previous, SerializableRunnable next) {
        this.say = say;
        addClassNames("chart-card", "pair-panel");
        question.addClassName("chart-title");
        first.addClickListener(click -> lean(Side.FIRST));
        second.addClickListener(click -> lean(Side.SECOND));
        same.addClassName("same-button");
        var goals = new Div(first, same, second);
        goals.addClassName("pair-goals");
        group(goals, "Which counts more");
        status.getElement().setAttribute("role", "status");
        status.addClassName("pair-status");
        this.next = new Button("Next pair", click -> next.run());
        this.next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Paragraph("Keys: ← or → chooses the goal, 1 to 9 says how much (1 is the same), Enter goes on.");
        hint.addClassName("key-hint");
        var walk = new Div(new Button("Previous pair", click -> previous.run()), this.next);
        walk.addClassName("pair-walk");
        add(question, goals, stepButtons(), status, walk, hint);
        keys();
    }

    private static NativeButton goal() {
        var button = new NativeButton();
        button.addClassName("pair-goal");
        return button;
    }

    private static void group(Component group, String label) {
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    private Div stepButtons() {
        var row = new Div();
        row.addClassName("pair-steps");
        group(row, "How much more");
        for (int step = 2; step <= Preference.MOST; step++) {
            var chosen = step;
            var between = step % 2 == 0 && step > 2;
            var words = new Span(between ? "in between" : Preference.words(step));
            var button = new NativeButton("", click -> choose(chosen));
            button.add(new Span(String.valueOf(step)), words);
            steps.add(button);
            row.add(button);
        }
        return row;
    }

    /** Only while the focus is inside, so that a screen reader's own keys work everywhere else. */
    private void keys() {
        on(Key.ARROW_LEFT, () -> lean(Side.FIRST));
        on(Key.ARROW_RIGHT, () -> lean(Side.SECOND));
        on(Key.of("1"), this::same);
        for (int step = 2; step <= Preference.MOST; step++) {
            var chosen = step;
            on(Key.of(String.valueOf(step)), () -> choose(chosen));
        }
        // In the browser, at the key itself: an Enter that follows fast must never fall on a goal's button and turn the
        // judgment round.
        addAttachListener(attached -> getElement().executeJs(NEXT_AT_A_NUMBER, next.getElement()));
    }

    private void on(Key key, Runnable action) {
        Shortcuts.addShortcutListener(this, action::run, key).listenOn(this);
    }

    /** Shows a pair, with what was said of it. */
    void show(Shown one, Shown other, @Nullable Preference said) {
        fill(first, one);
        fill(second, other);
        strength = said == null ? 0 : said.strength();
        side = said == null || strength == 1 ? null : said.points() > 0 ? Side.FIRST : Side.SECOND;
        mark();
        status.setText(said == null ? "Not judged yet." : "");
    }

    /** What was understood, once it is kept. */
    void tell(String words) {
        status.setText(words);
    }

    void focusNext() {
        next.focus();
    }

    void focusGoals() {
        first.focus();
    }

    private static void fill(NativeButton button, Shown goal) {
        button.removeAll();
        var swatch = new Span();
        swatch.addClassNames("swatch", "goal-" + goal.colour());
        swatch.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(goal.title());
        title.addClassName("pair-title");
        var statement = new Span(goal.statement());
        statement.addClassName("pair-statement");
        button.add(swatch, title, statement);
    }

    private void lean(Side chosen) {
        side = chosen;
        strength = strength == 1 ? 0 : strength;
        finish();
    }

    private void choose(int step) {
        strength = step;
        finish();
    }

    private void same() {
        side = null;
        strength = 1;
        finish();
    }

    private void finish() {
        mark();
        if (strength == 1) {
            say.accept(Preference.EQUAL);
        } else if (side == null) {
            status.setText("Now say which of the two counts more.");
        } else if (strength == 0) {
            status.setText("Now say how much more.");
        } else {
            say.accept(new Preference(side == Side.FIRST ? strength : -strength));
        }
    }

    private void mark() {
        press(first, side == Side.FIRST);
        press(second, side == Side.SECOND);
        press(same, strength == 1);
        for (int i = 0; i < steps.size(); i++) {
            press(steps.get(i), strength == i + 2);
        }
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
