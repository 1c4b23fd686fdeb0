package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.shell.Lasting;
import org.chalkline.shell.LongList;

/** What came of approved work, as it was reviewed. */
class BenefitsPanel extends DecisionCard implements Lasting {

    private final transient List<?> says;

    BenefitsPanel(LedgerEntry entry, boolean mayReview, Runnable review, ZoneId zone) {
        super("benefits", "What came of it", sentence(entry));
        says = List.of(entry.decision(), entry.cameOf().reviews(), mayReview);
        var reviews = entry.cameOf().reviews().reversed();
        if (reviews.size() > 1) {
            add(new LongList<>(reviews, 5, one -> List.of(new Span(words(one, zone)))));
        } else if (reviews.size() == 1) {
            add(new Paragraph("Reviewed on %s by %s."
                    .formatted(
                            LedgerWords.day(reviews.getFirst().at(), zone),
                            reviews.getFirst().person())));
        }
        if (mayReview) {
            add(new Button(reviews.isEmpty() ? "Review the benefits" : "Review them again", click -> review.run()));
        }
    }

    @Override
    public List<?> says() {
        return says;
    }

    private static String sentence(LedgerEntry entry) {
        var last = entry.cameOf().reviewed();
        return last == null ? "Nobody has said yet what came of it." : last.words();
    }

    private static String words(BenefitReview review, ZoneId zone) {
        return "%s, %s: %s".formatted(LedgerWords.day(review.at(), zone), review.person(), review.words());
    }
}
