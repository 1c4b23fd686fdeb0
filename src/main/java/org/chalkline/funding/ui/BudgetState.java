package org.chalkline.funding.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import org.chalkline.budget.Outlook.By;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shell.PlanFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the budget screen shows, as kept in the address.
 *
 * @param fund code of the fund whose detail is open; empty for none
 * @param from the year the changes start from; null for the current year
 * @param to the year the changes lead to; null for the one after
 * @param by what the year's variance, pace and forecast are shown by
 */
record BudgetState(
        PlanFilter filter,
        String fund,
        @Nullable FiscalYear from,
        @Nullable FiscalYear to,
        By by) {

    private static final String FUND = "fund";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String BY = "by";

    static BudgetState of(QueryParameters parameters) {
        return new BudgetState(
                PlanFilter.of(parameters),
                parameters.getSingleParameter(FUND).orElse(""),
                year(parameters, FROM),
                year(parameters, TO),
                parameters
                                .getSingleParameter(BY)
                                .filter(By.INITIATIVE.words()::equals)
                                .isPresent()
                        ? By.INITIATIVE
                        : By.FUND);
    }

    BudgetState withFund(String newFund) {
        return new BudgetState(filter, newFund, from, to, by);
    }

    BudgetState withYears(FiscalYear newFrom, FiscalYear newTo) {
        return new BudgetState(filter, fund, newFrom, newTo, by);
    }

    BudgetState withBy(By newBy) {
        return new BudgetState(filter, fund, from, to, newBy);
    }

    QueryParameters toParameters() {
        var result = new HashMap<>(filter.toParameters().getParameters());
        if (!fund.isEmpty()) {
            result.put(FUND, List.of(fund));
        }
        if (from != null) {
            result.put(FROM, List.of(String.valueOf(from.endYear())));
        }
        if (to != null) {
            result.put(TO, List.of(String.valueOf(to.endYear())));
        }
        if (by != By.FUND) {
            result.put(BY, List.of(by.words()));
        }
        return new QueryParameters(result);
    }

    private static @Nullable FiscalYear year(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("(199\\d|20\\d\\d)"))
                .map(text -> new FiscalYear(Integer.parseInt(text)))
                .orElse(null);
    }
}
