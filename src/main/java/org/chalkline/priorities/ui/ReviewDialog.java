package org.chalkline.priorities.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.LocalDate;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.editing.MoneyField;
import org.chalkline.portfolio.Benefits;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;

/** What came of approved work: its benefits as far as they have come, when it was in use, and a sentence. */
class ReviewDialog extends GuardedDialog {

    private final TextArea words = ItemDialog.area("What came of it", "In a sentence or two: the board reads it");
    private final TextField savings = new MoneyField("Cash saved a year");
    private final TextField avoided = new MoneyField("Cost avoided a year");
    private final TextField revenue = new MoneyField("Revenue a year");
    private final IntegerField hours = new IntegerField("Staff hours freed a year");
    private final DatePicker finished = LedgerFields.day("In use since");
    private final SerializableConsumer<BenefitReview> keep;

    /** @param promised shown beside the fields, to compare with */
    ReviewDialog(Benefits promised, LocalDate today, SerializableConsumer<BenefitReview> keep) {
        super("Review the benefits", "Keep the review");
        this.keep = keep;
        words.setRequiredIndicatorVisible(true);
        hours.setMin(0);
        hours.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("This is not a whole number, such as 420.")
                .setMinErrorMessage("This can't be less than 0."));
        finished.setMax(today);
        finished.setClearButtonVisible(true);
        finished.setHelperText("Nothing while it is not in use yet");
        promised(savings, promised.cashSavings());
        promised(avoided, promised.costAvoided());
        promised(revenue, promised.revenue());
        hours.setHelperText("Promised: %,d".formatted(promised.staffHours()));
        watch(words, savings, avoided, revenue, hours, finished);
        var amounts = new Div(savings, avoided, revenue, hours, finished);
        amounts.addClassName("decision-fields");
        form().add(new Paragraph("What is left empty counts as nothing so far."), words, amounts);
    }

    private static void promised(TextField field, Money amount) {
        field.setHelperText("Promised: " + amount);
    }

    @Override
    protected boolean save() {
        words.setErrorMessage("Say in a sentence what came of it.");
        words.setInvalid(words.getValue().isBlank());
        var read = LedgerFields.reads(savings) & LedgerFields.reads(avoided) & LedgerFields.reads(revenue);
        if (words.isInvalid() || !read || hours.isInvalid() || finished.isInvalid()) {
            return false;
        }
        var freed = hours.getValue();
        keep.accept(new BenefitReview(
                new Benefits(money(savings), money(avoided), money(revenue), freed == null ? 0 : freed),
                finished.getValue(),
                words.getValue().strip(),
                "",
                Instant.EPOCH));
        return true;
    }

    private static Money money(TextField field) {
        return field.getValue().isBlank() ? Money.ZERO : Typed.money(field.getValue());
    }
}
