package org.chalkline.funding.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.editing.Fields;
import org.chalkline.editing.MoneyField;
import org.chalkline.editing.RestrictedField;
import org.chalkline.editing.RowsField;
import org.chalkline.editing.VisibilityWords;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.TextLimits;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Typed;
import org.chalkline.shared.Visibility;

/** The fields of a fund. */
final class FundForm {

    private static final int YEARS_BACK = 3;
    private static final int YEARS_AHEAD = 12;

    private FundForm() {}

    /** A fund to start from, after the others. */
    static Fund blank(Portfolio portfolio) {
        var place = portfolio.funds().stream().mapToInt(Fund::position).max().orElse(0) + 1;
        return new Fund(
                new FundId("FUND-" + place),
                place,
                "",
                FundKind.GENERAL,
                Recurrence.RECURRING,
                null,
                null,
                null,
                List.of(),
                Percent.ZERO,
                Set.of(),
                true,
                Restricted.NONE,
                Visibility.CABINET);
    }

    static Fields<Fund> of(Portfolio portfolio, Fund fund) {
        var fields = new Fields<>(fund);
        if (portfolio.fund(fund.id()).isEmpty()) {
            fields.code("Code", FundId::new);
        }
        fields.needed("name", "Name")
                .choice("kind", "Kind", Arrays.asList(FundKind.values()), FundKind::words)
                .choice("recurrence", "Its money comes", Arrays.asList(Recurrence.values()), Recurrence::words)
                .section("When it may be used")
                .day("start", "May be spent from")
                .day("obligateBy", "Commit by")
                .day("liquidateBy", "Pay by")
                .section("What it has")
                .field("amounts", amounts(portfolio));
        return rules(fields)
                .section("Who sees it")
                .choice("visibility", "Seen by", Arrays.asList(Visibility.values()), VisibilityWords::of)
                .field("note", new RestrictedField("Conditions and open questions", TextLimits.of("note")));
    }

    private static RowsField<FundAmount> amounts(Portfolio portfolio) {
        var current = portfolio.district().currentYear();
        var years = current.plus(-YEARS_BACK).to(current.plus(YEARS_AHEAD));
        return new RowsField<>(
                "Amounts by fiscal year",
                "year",
                () -> new FundAmount(current, Money.ZERO, Money.ZERO),
                amount -> MoneyField.bind(
                        MoneyField.bind(
                                new Fields<>(amount).choice("year", "Fiscal year", years, FiscalYear::label),
                                "allocated",
                                "New money"),
                        "carriedForward",
                        "Carried forward"));
    }

    private static Fields<Fund> rules(Fields<Fund> fields) {
        var match = new TextField("District's own share, in %");
        match.setHelperText("E-Rate and some grants pay only a part; the district adds the rest");
        var categories = new MultiSelectComboBox<Category>("Pays for");
        categories.setItems(Category.values());
        categories.setItemLabelGenerator(Category::words);
        categories.setHelperText("Empty: anything");
        return fields.section("What it pays for")
                .<Set<Category>, Set<Category>>field("allowedCategories", categories, Set::copyOf, LinkedHashSet::new)
                .<String, Percent>field(
                        "match",
                        match,
                        text -> text.isBlank() ? Percent.ZERO : Typed.percent(text),
                        percent -> percent.points().toPlainString())
                .yes("operatingAllowed", "May pay recurring, operating cost (bond money may not)");
    }
}
