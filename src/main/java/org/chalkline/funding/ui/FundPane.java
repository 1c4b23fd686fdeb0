package org.chalkline.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.budget.Cost;
import org.chalkline.budget.FundUse;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Days;
import org.chalkline.shared.Money;
import org.chalkline.shell.LongList;
import org.jspecify.annotations.Nullable;

/** One fund in detail: its rules and dates, what it has and gives each year, and the work on it. */
class FundPane extends Section {

    private static final int WORK_SHOWN = 8;

    /** @param panels what other modules know of the fund */
    FundPane(
            Portfolio portfolio,
            Fund fund,
            SerializableConsumer<String> open,
            SerializableRunnable close,
            Component panels) {
        addClassNames("chart-card", "fund-pane");
        getElement().setAttribute("aria-label", "Fund: " + fund.name());
        var closing = new NativeButton("Close", click -> close.run());
        closing.addClassName("tool-button");
        add(closing, new H2(fund.name()), rules(fund));
        if (!fund.note().isEmpty()) {
            add(new Paragraph(fund.note().text()));
        }
        add(new H3("What it has and gives"), use(portfolio, fund));
        add(new H3("Work on it"), work(portfolio, fund, open), panels);
    }

    /** What can be done with the fund, below its name. */
    FundPane with(Component... tools) {
        var place = new Div(tools);
        place.addClassName("page-tools");
        addComponentAtIndex(2, place);
        return this;
    }

    private static DescriptionList rules(Fund fund) {
        var list = new DescriptionList();
        list.add(
                term("Kind"),
                words(fund.kind().words() + ", " + fund.recurrence().words()));
        list.add(term("May be spent from"), words(day(fund.start(), "no first day")));
        list.add(term("Commit by"), words(day(fund.obligateBy(), "no last day")));
        list.add(term("Pay by"), words(day(fund.liquidateBy(), "no last day")));
        list.add(term("Pays for"), words(allowed(fund)));
        list.add(term("Operating cost"), words(fund.operatingAllowed() ? "allowed" : "not allowed"));
        list.add(term("District's own share"), words(fund.match().toString()));
        return list;
    }

    private static UnorderedList use(Portfolio portfolio, Fund fund) {
        var list = new UnorderedList();
        FundUse.of(portfolio, Scope.ALL).stream()
                .filter(use -> use.fund().equals(fund))
                .forEach(use -> list.add(new ListItem(words(use))));
        return list;
    }

    private static String words(FundUse use) {
        var used = use.used().revised();
        return use.amount()
                .map(amount -> "%s: %s allocated and %s carried forward; %s used, %s left"
                        .formatted(
                                use.year(),
                                amount.allocated(),
                                amount.carriedForward(),
                                used,
                                use.left().orElse(Money.ZERO)))
                .orElse("%s: amount not known; %s used".formatted(use.year(), used));
    }

    private static Component work(Portfolio portfolio, Fund fund, SerializableConsumer<String> open) {
        var costs = Cost.of(portfolio, Scope.ALL).stream()
                .filter(cost -> fund.id().equals(cost.fund()))
                .sorted(Comparator.comparing(Cost::year))
                .toList();
        return costs.isEmpty()
                ? new Paragraph("Nothing in the plan uses it.")
                : new LongList<>(costs, WORK_SHOWN, cost -> List.of(line(cost, open)));
    }

    private static Component line(Cost cost, SerializableConsumer<String> open) {
        var words = "%s: %s, %s %s"
                .formatted(
                        cost.year(),
                        cost.title(),
                        cost.amounts().planned(),
                        cost.recurrence().words());
        if (cost.key().isEmpty()) {
            return new Span(words);
        }
        var button = new NativeButton(words, click -> open.accept(cost.key()));
        button.addClassName("row-link");
        return button;
    }

    private static String allowed(Fund fund) {
        return fund.allowedCategories().isEmpty()
                ? "anything"
                : fund.allowedCategories().stream()
                        .sorted()
                        .map(Category::words)
                        .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day, String none) {
        return day == null ? none : Days.words(day);
    }

    private static DescriptionList.Term term(String text) {
        return new DescriptionList.Term(text);
    }

    private static DescriptionList.Description words(String text) {
        return new DescriptionList.Description(text);
    }
}
