package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chalkline.alignment.Alignment;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.Verdict;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.Shortage;
import org.jspecify.annotations.Nullable;

/** One piece of work on the list, and what the superintendent says of it. */
class VerdictRow extends ListItem {

    private static final List<Outcome> CHOICES =
            List.of(Outcome.APPROVED, Outcome.APPROVED_WITH_CONDITION, Outcome.DEFERRED, Outcome.DECLINED);

    private final transient CutLine.Item item;
    private final Div head = new Div();
    private final Select<Outcome> choice = new Select<>();
    private final VerdictFields fields;
    private final NativeButton because = new NativeButton("Add a reason");
    private final Button sign = new Button("Sign this one");
    private final Div more = new Div();
    private boolean decided;

    /**
     * @param changed after each change of what is chosen
     * @param signOne when this item alone is to be signed
     */
    VerdictRow(
            Portfolio picture,
            CutLine.Item item,
            ProposalItem asked,
            LocalDate today,
            SerializableRunnable changed,
            SerializableConsumer<VerdictRow> signOne) {
        this.item = item;
        addClassName("verdict-row");
        setClassName("is-below", !item.above());
        var title = new Span(item.initiative().title());
        title.addClassName("verdict-title");
        var rank = new Span(item.rank() + ".");
        rank.addClassName("verdict-rank");
        var words = new NativeDetails();
        words.setSummary(title, facts(picture));
        words.setContent(why(asked));
        words.addClassName("verdict-words");
        choice.setItems(CHOICES);
        choice.setItemLabelGenerator(it -> it == null ? "Not decided" : it.verb());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption("Not decided");
        choice.setPlaceholder("Decide …");
        choice.setAriaLabel("Decision on " + title());
        choice.addClassName("verdict-choice");
        head.addClassName("verdict-head");
        head.add(rank, words, choice);
        fields = new VerdictFields(today);
        fields.getElement().setAttribute("role", "group");
        fields.getElement().setAttribute("aria-label", "Decision on " + title());
        choice.addValueChangeListener(change -> {
            show(change.getValue());
            changed.run();
        });
        because.addClassName("tool-button");
        because.setAriaLabel("Add a reason: " + title());
        because.addClickListener(click -> {
            fields.askReason();
            because.setVisible(false);
        });
        sign.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        sign.setAriaLabel("Sign this one: " + title());
        sign.addClickListener(click -> signOne.accept(this));
        more.add(because, sign);
        more.addClassName("verdict-more");
        add(head, fields, more);
        show(null);
    }

    private Span facts(Portfolio picture) {
        var alignment = Alignment.of(picture, item.initiative().id()).band().words();
        var facts = new Span("%s · %s · alignment: %s"
                .formatted(item.cost(), item.above() ? "above the line" : "below the line", alignment));
        facts.addClassName("verdict-facts");
        return facts;
    }

    /** Why it stands where it stands, in the words of who asks, and why the money does not reach it. */
    private Div why(ProposalItem asked) {
        var why = new Div();
        why.addClassName("verdict-why");
        for (var text : List.of(asked.scope(), asked.reason())) {
            if (!text.isBlank()) {
                why.add(new Paragraph(text));
            }
        }
        item.why().stream().limit(1).map(Shortage::words).map(Paragraph::new).forEach(why::add);
        return why;
    }

    private void show(@Nullable Outcome outcome) {
        fields.show(outcome);
        because.setVisible(outcome == Outcome.APPROVED && !decided);
        sign.setVisible(outcome != null && !decided);
        more.setVisible(outcome != null && !decided);
    }

    InitiativeId id() {
        return item.initiative().id();
    }

    String title() {
        return item.initiative().title();
    }

    boolean isAbove() {
        return item.above();
    }

    /** What is chosen and not signed yet. */
    Optional<Outcome> outcome() {
        return decided ? Optional.empty() : choice.getOptionalValue();
    }

    /** Empty when something is missing, which is then said at its field. */
    Optional<Verdict> read() {
        return fields.read();
    }

    void focusProblem() {
        fields.focusProblem();
    }

    void choose(Outcome outcome) {
        choice.setValue(outcome);
    }

    void defer(LocalDate until, String reason) {
        choice.setValue(Outcome.DEFERRED);
        fields.defer(until, reason);
    }

    /** From now on what was decided stands in the place of the choice. */
    void decided(Decision.Kept kept) {
        if (decided) {
            return;
        }
        decided = true;
        fields.setVisible(false);
        more.removeFromParent();
        head.replace(choice, DecidedList.outcome(kept.decision()));
    }

    /** What was typed stays to be read, and can't be signed. */
    void lock() {
        choice.setReadOnly(true);
        fields.setReadOnly(true);
        more.removeFromParent();
    }

    boolean isDecided() {
        return decided;
    }
}
