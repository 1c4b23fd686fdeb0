package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;
import static org.chalkline.imports.Layout.each;

import org.chalkline.imports.Layout.Part;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;

/** The columns of the files about funds and what is planned on them. */
final class MoneyColumns {

    static final Layout<Fund> FUNDS = Layout.of(plan -> plan.funds().stream())
            .text(Fund::id, needed("code", "A short code, such as GF", "fund", "fund code", "id"))
            .place(Fund::position, of("position", "Place in the list, from 1", "order", "number"))
            .text(
                    Fund::name,
                    needed("name", "The fund's name", "title", "fund name").upTo(200))
            .text(
                    it -> it.kind().words(),
                    needed(
                            "kind",
                            "general, E-Rate category 1 or 2, Title I, Title II-A, Title IV-A, state grant, bond,"
                                    + " capital, other grant or donation",
                            "type",
                            "fund type"))
            .text(
                    it -> it.recurrence().words(),
                    needed("recurrence", "one-time or recurring", "recurring", "one-time or recurring"))
            .day(Fund::start, of("start", "First day on which it may be spent", "start date"))
            .day(
                    Fund::obligateBy,
                    of(
                            "obligate by",
                            "Last day on which it may be committed",
                            "obligation deadline",
                            "end",
                            "end date"))
            .day(Fund::liquidateBy, of("liquidate by", "Last day on which it is paid out", "liquidation deadline"))
            .number(
                    it -> it.match().points(),
                    of("match", "Percent that the district adds", "match percent", "local match"))
            .texts(
                    it -> it.allowedCategories().stream()
                            .sorted()
                            .map(Category::words)
                            .toList(),
                    of("allowed categories", "Categories it may pay for, separated by |; empty for all", "categories"))
            .yesOrNo(
                    Fund::operatingAllowed,
                    of("operating allowed", "no where it may not pay recurring cost", "operating"))
            .text(
                    it -> it.note().text(),
                    of("note", "Conditions and open questions", "notes", "comment")
                            .upTo(2000))
            .text(it -> Column.words(it.note().visibility()), of("note visibility", "Who may see the note"))
            .text(it -> Column.words(it.visibility()), Column.visibility());

    static final Layout<Part<Fund, FundAmount>> AMOUNTS = Layout.of(
                    plan -> plan.funds().stream().flatMap(it -> each(it, it.amounts())))
            .text(part -> part.of().id(), needed("fund", "The fund's code", "fund code"))
            .year(part -> part.it().year())
            .money(part -> part.it().allocated(), needed("allocated", "New money in that year", "amount", "allocation"))
            .money(
                    part -> part.it().carriedForward(),
                    of("carried forward", "Left from the year before", "carry-forward", "carryover", "carry over"));

    static final Layout<BudgetLine> BUDGET = Layout.of(plan -> plan.lines().stream())
            .text(BudgetLine::initiative, needed("initiative", "The initiative's code", "initiative code", "project"))
            .year(BudgetLine::year)
            .text(
                    MoneyColumns::fund,
                    of(
                            "fund",
                            "The fund's code; empty or \"unfunded\" where there is none",
                            "fund code",
                            "funding source"))
            .text(
                    it -> it.recurrence().words(),
                    needed("recurrence", "one-time or recurring", "recurring", "one-time or recurring"))
            .text(
                    BudgetLine::accountCode,
                    of("account code", "As the finance system writes it", "account", "account number", "org object")
                            .upTo(120))
            .money(
                    BudgetLine::planned,
                    needed("planned", "The adopted budget", "budget", "original budget", "adopted", "amount"))
            .money(BudgetLine::revised, of("revised", "After transfers; empty means as planned", "revised budget"))
            .money(BudgetLine::committed, of("committed", "Encumbered", "encumbered", "encumbrances", "commitments"))
            .money(BudgetLine::actual, of("actual", "Spent", "actuals", "spent", "expended", "ytd expended"))
            .text(it -> Column.words(it.visibility()), Column.visibility());

    private static String fund(BudgetLine line) {
        var fund = line.fund();
        return fund == null ? "unfunded" : fund.code();
    }

    private MoneyColumns() {}
}
