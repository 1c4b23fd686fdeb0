package org.chalkline.changes;

import java.time.LocalDate;
import java.util.Map;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.StaffNeed;
import org.chalkline.shared.Days;
import org.jspecify.annotations.Nullable;

/** A value of a record as people read it: names for codes, days and dollars for numbers. */
final class ValueWords {

    private final RecordNames names;

    ValueWords(RecordNames names) {
        this.names = names;
    }

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Days.words(day);
            case Restricted text -> text.text();
            case Score score -> score.likelihood() + "×" + score.impact();
            case InitiativeId id -> names.name(id);
            case GoalId id -> names.name(id);
            case GuardrailId id -> names.name(id);
            case FundId id -> names.name(id);
            case RiskAction action ->
                action.text() + " (" + action.owner() + "), due " + of(action.due())
                        + (action.done() == null ? "" : ", done " + of(action.done()));
            case FundAmount amount ->
                amount.year() + ": " + amount.allocated()
                        + (amount.carriedForward().isZero()
                                ? ""
                                : " and " + amount.carriedForward() + " carried forward");
            case StaffNeed need -> need.team() + " " + need.year() + ": " + need.hours() + " hours";
            case Benefits benefits -> of(benefits);
            case Measure measure -> of(measure);
            case Map.Entry<?, ?> entry -> of(entry.getKey()) + " " + of(entry.getValue());
            default -> FieldChange.inWords(value);
        };
    }

    private static String of(Benefits benefits) {
        return "savings %s, cost avoided %s, revenue %s, %,d staff hours"
                .formatted(benefits.cashSavings(), benefits.costAvoided(), benefits.revenue(), benefits.staffHours());
    }

    private static String of(Measure measure) {
        var latest = measure.latest()
                .map(reading -> "; read as " + reading.value().toPlainString() + " on " + Days.words(reading.date()))
                .orElse("");
        return "%s: from %s to %s %s by %s%s"
                .formatted(
                        measure.name(),
                        measure.baseline().toPlainString(),
                        measure.target().toPlainString(),
                        measure.unit(),
                        Days.words(measure.targetDate()),
                        latest);
    }
}
