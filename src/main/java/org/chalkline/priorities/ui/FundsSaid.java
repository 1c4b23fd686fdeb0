package org.chalkline.priorities.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.FundLine;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a list asks of each fund in all of its years, and what the business official says of it. */
record FundsSaid(List<Row> rows) {

    static final String UNFUNDED = "Cost that no fund pays";

    FundsSaid {
        rows = List.copyOf(rows);
    }

    /**
     * One fund.
     *
     * @param there for this list; empty when it is not known for all of the years
     * @param above planned by what is above the line
     * @param answer null before there is one
     */
    record Row(
            String name,
            Optional<Money> there,
            Money asked,
            Money above,
            @Nullable FundingAnswer answer) {

        boolean isConfirmed() {
            return answer != null && answer.answer() == Answer.CONFIRMED;
        }
    }

    static FundsSaid of(CutLine cutLine, List<FundingAnswer> answers) {
        var byFund = new LinkedHashMap<Fund, List<FundLine>>();
        cutLine.funds()
                .forEach(it -> byFund.computeIfAbsent(it.fund(), any -> new ArrayList<>())
                        .add(it));
        var rows = new ArrayList<Row>();
        byFund.forEach((fund, lines) -> rows.add(new Row(
                fund.name(),
                there(lines),
                Money.sum(lines.stream().map(FundLine::asked).toList()),
                Money.sum(lines.stream().map(FundLine::granted).toList()),
                answer(answers, fund.id()))));
        var unfunded = Money.sum(cutLine.items().stream()
                .flatMap(item -> item.parts().stream())
                .filter(part -> part.fund() == null)
                .map(CutLine.Part::amount)
                .toList());
        if (!unfunded.isZero()) {
            rows.add(new Row(UNFUNDED, Optional.of(Money.ZERO), unfunded, Money.ZERO, answer(answers, null)));
        }
        return new FundsSaid(rows);
    }

    private static Optional<Money> there(List<FundLine> lines) {
        return lines.stream().allMatch(line -> line.forThisList().isPresent())
                ? Optional.of(Money.sum(lines.stream()
                        .flatMap(line -> line.forThisList().stream())
                        .toList()))
                : Optional.empty();
    }

    private static @Nullable FundingAnswer answer(List<FundingAnswer> answers, @Nullable FundId fund) {
        return answers.stream()
                .filter(it -> Objects.equals(it.fund(), fund))
                .findFirst()
                .orElse(null);
    }

    /** Such as "Chief business official confirms 3 of 5 funds; in part: Bond 2024; not: E-Rate." */
    String sentence() {
        var who = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.answer()).stream())
                .map(FundingAnswer::person)
                .findFirst();
        if (who.isEmpty()) {
            return "Nobody has confirmed the funding yet.";
        }
        var confirmed = rows.stream().filter(Row::isConfirmed).count();
        if (confirmed == rows.size()) {
            return who.get() + " confirms the money in full.";
        }
        return "%s confirms %s of %d sources of money%s%s."
                .formatted(
                        who.get(),
                        confirmed == 0 ? "none" : String.valueOf(confirmed),
                        rows.size(),
                        named("; in part: ", Answer.PARTLY),
                        named("; not: ", Answer.NOT));
    }

    private String named(String before, Answer answer) {
        var names = rows.stream()
                .filter(row -> row.answer() != null && row.answer().answer() == answer)
                .map(row -> row.name().equals(UNFUNDED) ? UNFUNDED.toLowerCase(Locale.ROOT) : row.name())
                .toList();
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }
}
