package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.chalkline.briefings.PageChange;
import org.chalkline.briefings.PageExplanation;

/** Under a page: how its numbers are made and what changed in it since the last edition, for who opens it. */
class HowMade extends NativeDetails {

    private static final int ROWS = 5;

    /**
     * The same page in the edition before.
     *
     * @param meeting that the edition before was for
     * @param address of both side by side
     */
    record Since(String meeting, PageChange change, String address) {}

    /** @param since asked for when it is opened first: it reads a second edition */
    HowMade(PageExplanation explanation, SerializableSupplier<Optional<Since>> since) {
        super("How these numbers are made");
        addClassName("how-made");
        var facts = new DescriptionList();
        fact(facts, "How", explanation.how());
        fact(facts, "From", explanation.from());
        fact(facts, "As of", explanation.asOf());
        explanation.leftOut().forEach(one -> fact(facts, "Left out", one));
        fact(facts, "What adds up", explanation.addsUp());
        var changed = new Div();
        setContent(new Div(facts, changed));
        addToggleListener(toggle -> {
            if (toggle.isOpened() && changed.getComponentCount() == 0) {
                since.get()
                        .ifPresentOrElse(
                                it -> changed.add(changed(it)),
                                () -> changed.add(new Paragraph("This is the first edition for such a meeting.")));
            }
        });
    }

    private static void fact(DescriptionList facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        }
    }

    private static Component changed(Since since) {
        var change = since.change();
        var all = new Anchor(since.address(), "Compare the two editions");
        all.addClassName("walk-link");
        var words = new Div();
        words.addClassName("how-made-since");
        var how = switch (change.how()) {
            case SAME -> "it says the same.";
            case ADDED, GONE -> "the page is new.";
            case CHANGED -> "it says something else.";
        };
        words.add(new Paragraph(new Span("Since the " + since.meeting() + ": " + how)));
        if (change.how() == PageChange.How.CHANGED) {
            if (!change.sentenceBefore().equals(change.sentenceAfter())) {
                words.add(new Paragraph("Then it said: “%s”".formatted(change.sentenceBefore())));
            }
            change.rows().stream().limit(ROWS).forEach(row -> words.add(new Paragraph(ChangeWords.row(row))));
            if (change.rows().size() > ROWS) {
                words.add(new Paragraph(
                        "… and %,d more numbers.".formatted(change.rows().size() - ROWS)));
            }
        }
        words.add(all);
        return words;
    }
}
