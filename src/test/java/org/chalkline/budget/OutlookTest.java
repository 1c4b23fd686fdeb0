package org.chalkline.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.budget.SmallPlan.FY27;
import static org.chalkline.budget.SmallPlan.TODAY;
import static org.chalkline.budget.SmallPlan.thousands;

import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import java.util.stream.IntStream;
import org.chalkline.budget.Forecast.Method;
import org.chalkline.budget.Outlook.By;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A year's variance, pace and forecast, by hand and as properties. */
class OutlookTest {

    private static final Scope YEAR = Scope.of(FY27, null);

    /** Of 365 days, 73 are a fifth. */
    private static final YearPart FIFTH = new YearPart(FY27, 73, 365);

    @ParameterizedTest
    @CsvSource({"2026-06-30,0", "2026-07-01,1", "2026-11-24,147", "2027-06-30,365", "2027-07-01,365", "2028-01-01,365"})
    void theDayItselfIsGone(LocalDate asOf, int gone) {
        assertThat(YearPart.of(FY27, Month.JULY, asOf)).isEqualTo(new YearPart(FY27, gone, 365));
    }

    @Test
    void aLeapYearHasADayMore() {
        assertThat(YearPart.of(new FiscalYear(2028), Month.JULY, TODAY).days()).isEqualTo(366);
    }

    @ParameterizedTest
    @CsvSource({
        // recurrence, revised, committed, spent -> forecast and how, a fifth of the year gone
        "RECURRING,100,0,30,150,RUN_RATE",
        "RECURRING,100,0,10,50,RUN_RATE",
        "RECURRING,100,20,30,100,PAID_AHEAD",
        "RECURRING,100,5,10,50,PAID_AHEAD",
        "RECURRING,100,80,30,110,PAID_AHEAD",
        "RECURRING,100,0,75,100,PAID_AHEAD",
        "RECURRING,100,0,120,120,PAID_AHEAD",
        "RECURRING,100,0,0,100,BUDGET",
        "RECURRING,100,130,0,130,BUDGET",
        "ONE_TIME,100,10,30,100,BUDGET",
        "ONE_TIME,100,90,30,120,BUDGET"
    })
    void theForecastFollowsWhatIsKnownOfTheCost(
            Recurrence recurrence, long revised, long committed, long spent, long expected, Method method) {
        var amounts = new Amounts(thousands(revised), thousands(revised), thousands(committed), thousands(spent));
        assertThat(Forecast.of(amounts, recurrence, FIFTH)).isEqualTo(new Forecast(thousands(expected), method));
        var closed = new YearPart(FY27, 365, 365);
        assertThat(Forecast.of(amounts, recurrence, closed))
                .isEqualTo(new Forecast(thousands(spent + committed), Method.CLOSED));
        var ahead = new YearPart(FY27, 0, 365);
        assertThat(Forecast.of(amounts, recurrence, ahead).amount())
                .isEqualTo(thousands(Math.max(revised, spent + committed)));
    }

    @Test
    void inTheSecondHalfAHighShareIsNoBillPaidAhead() {
        var amounts = new Amounts(thousands(100), thousands(100), Money.ZERO, thousands(88));
        assertThat(Forecast.of(amounts, Recurrence.RECURRING, new YearPart(FY27, 292, 365)))
                .isEqualTo(new Forecast(thousands(110), Method.RUN_RATE));
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fundsAndInitiativesHaveTheSameTotalsAndNoForecastIsBelowWhatIsUsed(int seed) {
        var random = new Random(seed);
        var plan = new SmallPlan().initiative("I1").initiative("I2").generalFund(100);
        for (var initiative : new String[] {"I1", "I2"}) {
            for (var fund : new String[] {"GF", null}) {
                for (var recurrence : Recurrence.values()) {
                    plan.line(
                            initiative,
                            FY27,
                            fund,
                            recurrence,
                            random.nextInt(200),
                            random.nextInt(99),
                            random.nextInt(99));
                }
            }
        }
        var portfolio = plan.build();
        var part = new YearPart(FY27, random.nextInt(366), 365);
        var byFund = Outlook.of(portfolio, YEAR, By.FUND, part);
        var byInitiative = Outlook.of(portfolio, YEAR, By.INITIATIVE, part);
        assertThat(Outlook.sum("", byFund)).isEqualTo(Outlook.sum("", byInitiative));
        assertThat(byInitiative)
                .allSatisfy(it ->
                        assertThat(it.over().plus(it.amounts().available())).isGreaterThanOrEqualTo(Money.ZERO));
        assertThat(Outlook.sum("", Outlook.shown(byFund, 0))).isEqualTo(Outlook.sum("", byFund));
    }

    @Test
    void theSentencesSayWhatTheChartsShow() {
        var portfolio = new SmallPlan()
                .initiative("I1")
                .initiative("I2")
                .generalFund(500)
                .line("I1", FY27, "GF", Recurrence.RECURRING, 100, 0, 30)
                .line("I2", FY27, "GF", Recurrence.ONE_TIME, 100, 10, 10)
                .build();
        var forecast = OutlookCharts.forecast(portfolio, YEAR, By.INITIATIVE, FIFTH, TODAY);
        assertThat(forecast.caption().sentence())
                .isEqualTo("FY27 is expected to end at $250k, $50k over the revised budgets; over go Work I1 by $50k.");
        assertThat(forecast.table().rows()).hasSize(3);
        assertThat(OutlookCharts.pace(portfolio, YEAR, By.INITIATIVE, FIFTH, TODAY)
                        .caption()
                        .sentence())
                .isEqualTo("20 % of FY27 is gone and 20 % of its revised budgets is spent, 25 % with what is"
                        + " committed; 1 of 2 are spent faster than the year goes.");
        assertThat(OutlookCharts.variance(portfolio, YEAR, By.INITIATIVE, FIFTH, TODAY)
                        .caption()
                        .sentence())
                .isEqualTo("$200k planned for FY27 became $200k, of which 25 % is spent or committed.");
    }
}
