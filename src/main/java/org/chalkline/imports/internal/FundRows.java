package org.chalkline.imports.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.imports.internal.Draft.LineKey;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Typed;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads funds, what they hold each year, and what initiatives cost on them. */
final class FundRows {

    private static final FundId NO_FUND = new FundId("0");
    private static final FiscalYear SOME_YEAR = new FiscalYear(2000);

    private final Draft draft;

    FundRows(Draft draft) {
        this.draft = draft;
    }

    void fund(Cells cells) {
        var id = cells.needed("code", FundId::new, NO_FUND);
        var named = !cells.failed();
        var old = draft.funds.get(id);
        var fund = new Fund(
                id,
                GoalRows.position(cells, old == null ? cells.row() - 1 : old.position()),
                cells.text("name"),
                cells.choice("kind", FundKind.values(), FundKind::words),
                cells.choice("recurrence", Recurrence.values(), Recurrence::words),
                cells.date("start", old == null ? null : old.start()),
                cells.date("obligate by", old == null ? null : old.obligateBy()),
                cells.date("liquidate by", old == null ? null : old.liquidateBy()),
                old == null ? List.of() : old.amounts(),
                cells.optional("match", Typed::percent, old == null ? Percent.ZERO : old.match(), Percent.ZERO),
                cells.optional(
                        "allowed categories",
                        FundRows::categories,
                        old == null ? Set.of() : old.allowedCategories(),
                        Set.of()),
                cells.optional("operating allowed", Texts::yes, old == null || old.operatingAllowed(), true),
                cells.restricted("note", "note visibility", old == null ? Restricted.NONE : old.note()),
                cells.visibility("visibility", old == null ? Visibility.CABINET : old.visibility()));
        order(cells, fund);
        if (named && draft.first(cells, "code", id) && !cells.failed()) {
            draft.note(cells, id + ", " + fund.name(), old, fund);
            draft.funds.put(id, fund);
        } else {
            draft.broken(id);
        }
    }

    private static void order(Cells cells, Fund fund) {
        if (fund.start() != null
                && fund.obligateBy() != null
                && fund.obligateBy().isBefore(fund.start())) {
            cells.problem("obligate by", "The money would have to be committed before the fund starts.");
        }
        if (fund.obligateBy() != null
                && fund.liquidateBy() != null
                && fund.liquidateBy().isBefore(fund.obligateBy())) {
            cells.problem("liquidate by", "The last day to pay is before the last day to commit.");
        }
    }

    private static Set<Category> categories(String text) {
        return Texts.list(text).stream()
                .map(each -> Texts.choice(each, Category.values(), Category::words))
                .collect(Collectors.toSet());
    }

    void amount(Cells cells) {
        var id = cells.needed("fund", FundId::new, NO_FUND);
        if (!cells.failed()) {
            known(cells, id);
        }
        var year = cells.needed("fiscal year", Days::fiscalYear, SOME_YEAR);
        var fund = draft.funds.get(id);
        var old = fund == null ? null : Draft.find(fund.amounts(), FundAmount::year, year);
        var amount = new FundAmount(
                year,
                cells.needed("allocated", Typed::money, Money.ZERO),
                cells.money("carried forward", old == null ? Money.ZERO : old.carriedForward(), Money.ZERO));
        notNegative(cells, "allocated", amount.allocated());
        if (cells.failed() || !draft.first(cells, "fiscal year", id, year) || fund == null) {
            return;
        }
        draft.note(cells, id + ", " + year, old, amount);
        draft.funds.put(id, withAmounts(fund, Draft.with(fund.amounts(), amount, FundAmount::year)));
    }

    void line(Cells cells) {
        var initiative = InitiativeRows.initiativeOf(draft, cells);
        var year = cells.needed("fiscal year", Days::fiscalYear, SOME_YEAR);
        var fund = fundOf(cells);
        var recurrence = cells.choice("recurrence", Recurrence.values(), Recurrence::words);
        var account = cells.text("account code", "");
        var key = new LineKey(initiative, year, fund, recurrence, account);
        var old = draft.lines.get(key);
        var planned = cells.needed("planned", Typed::money, Money.ZERO);
        var line = new BudgetLine(
                initiative,
                year,
                fund,
                recurrence,
                account,
                planned,
                cells.money("revised", old == null ? planned : revised(old, planned), planned),
                cells.money("committed", old == null ? Money.ZERO : old.committed(), Money.ZERO),
                cells.money("actual", old == null ? Money.ZERO : old.actual(), Money.ZERO),
                cells.visibility("visibility", old == null ? Visibility.CABINET : old.visibility()));
        notNegative(cells, "planned", planned);
        if (!cells.raw("revised").isEmpty()) {
            notNegative(cells, "revised", line.revised());
        }
        if (!cells.failed() && draft.first(cells, "initiative", key)) {
            draft.note(cells, name(line), old, line);
            draft.lines.put(key, line);
        }
    }

    /** Where nobody had revised it, it goes on equalling the plan. */
    private static Money revised(BudgetLine old, Money planned) {
        return old.revised().equals(old.planned()) ? planned : old.revised();
    }

    private @Nullable FundId fundOf(Cells cells) {
        var text = cells.raw("fund");
        if (text.isEmpty() || text.equalsIgnoreCase("unfunded")) {
            return null;
        }
        var before = cells.failed();
        var id = cells.needed("fund", FundId::new, NO_FUND);
        if (before == cells.failed()) {
            known(cells, id);
        }
        return id;
    }

    private void known(Cells cells, FundId id) {
        if (!draft.knows(draft.funds, id)) {
            cells.problem("fund", "No fund has the code " + id + ", in the files or in the plan.");
        }
    }

    private static void notNegative(Cells cells, String column, Money money) {
        if (money.isNegative()) {
            cells.problem(column, "This can't be negative.");
        }
    }

    private static String name(BudgetLine line) {
        var fund = line.fund();
        return line.initiative() + ", " + line.year() + ", " + (fund == null ? "unfunded" : fund.code()) + ", "
                + line.recurrence().words();
    }

    private static Fund withAmounts(Fund it, List<FundAmount> amounts) {
        return new Fund(
                it.id(),
                it.position(),
                it.name(),
                it.kind(),
                it.recurrence(),
                it.start(),
                it.obligateBy(),
                it.liquidateBy(),
                amounts,
                it.match(),
                it.allowedCategories(),
                it.operatingAllowed(),
                it.note(),
                it.visibility());
    }
}
