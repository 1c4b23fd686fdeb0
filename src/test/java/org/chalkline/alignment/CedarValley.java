package org.chalkline.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Strength;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** The demo district's weights, links and costs, as few words as the formulas need. */
final class CedarValley {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final FiscalYear FY27 = new FiscalYear(2027);

    private static final int[] WEIGHTS = {18, 15, 12, 10, 15, 12, 10, 8};

    /** Cost in $1,000 for three years; links as goal:strength. */
    private static final String WORK = """
            310/38/38 6:3 7:1 1:1
            1085/1085/1085 1:3 2:3 3:2
            620/620/0 5:2 6:2 1:1 2:1
            0/480/480 1:2 2:2 3:2
            264/264/264 3:2 6:2 1:1 2:1
            95/70/70 6:3 5:1 7:1
            148/148/155 6:3 5:1
            180/46/46 6:3 5:1
            540/540/0 5:3 8:1
            760/380/45 5:3 4:1
            88/88/88 5:3 8:2
            240/410/180 4:3 6:2 8:2 3:1
            60/95/95 4:3 1:2 2:2 3:2
            210/216/222 1:3 2:3 7:1
            0/720/720 1:2 2:2 7:2
            75/40/40 8:3 6:2
            62/62/62 8:3 4:2
            290/85/85 5:3 6:2
            110/110/40 6:2 5:1
            0/150/650 6:3 7:2
            96/96/96 4:2 1:1 8:1
            452/466/480 7:3 1:2 2:2
            35/60/60 7:2 3:2
            140/0/0 3:1
            28/28/28 6:2 8:2
            """;

    private CedarValley() {}

    static Portfolio whole() {
        return Portfolio.whole(7, district(), plan());
    }

    static Portfolio of(Plan plan) {
        return Portfolio.whole(7, district(), plan);
    }

    static Plan plan() {
        var goals = new ArrayList<Goal>();
        for (int i = 0; i < WEIGHTS.length; i++) {
            goals.add(goal("G" + (i + 1), WEIGHTS[i], i == 4 ? Visibility.CABINET : Visibility.PUBLIC));
        }
        var initiatives = new ArrayList<Initiative>();
        var links = new ArrayList<Link>();
        var lines = new ArrayList<BudgetLine>();
        int number = 0;
        for (var row : WORK.lines().toList()) {
            number++;
            var id = "I%02d".formatted(number);
            initiatives.add(initiative(id, number % 7 == 0 ? Visibility.CLOSED_SESSION : Visibility.PUBLIC));
            var words = row.split(" ");
            var costs = words[0].split("/");
            for (int year = 0; year < costs.length; year++) {
                lines.add(line(id, 2027 + year, number == 21 ? null : "GF", Integer.parseInt(costs[year]) * 1000L));
            }
            for (int i = 1; i < words.length; i++) {
                links.add(link(id, "G" + words[i].charAt(0), words[i].charAt(2) - '0'));
            }
        }
        return new Plan(
                null,
                goals,
                List.of(),
                initiatives,
                links,
                List.of(fund("GF", Recurrence.RECURRING)),
                lines,
                List.of());
    }

    static District district() {
        return new District("Cedar Valley USD", Month.JULY, FY27, 12_400, 19, Percent.of(60), Map.of());
    }

    static Goal goal(String id, int weight, Visibility visibility) {
        return new Goal(
                new GoalId(id),
                id.charAt(1) - '0',
                "Goal " + id,
                "",
                BigDecimal.valueOf(weight),
                "",
                "",
                "",
                "",
                List.of(),
                visibility);
    }

    static Initiative initiative(String id, Visibility visibility) {
        return new Initiative(
                new InitiativeId(id),
                "Work " + id,
                "",
                Category.DEVICES,
                "",
                "",
                Phase.EXECUTE,
                Health.ON_TRACK,
                "",
                null,
                null,
                Mandate.NONE,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Benefits.NONE,
                "",
                Restricted.NONE,
                visibility);
    }

    static Link link(String initiative, String goal, int strength) {
        return new Link(
                new InitiativeId(initiative),
                new GoalId(goal),
                Strength.of(strength),
                "",
                Evidence.MEASURED,
                Restricted.NONE,
                "",
                TODAY,
                Visibility.PUBLIC);
    }

    static BudgetLine line(String initiative, int year, @Nullable String fund, long dollars) {
        var amount = Money.ofDollars(dollars);
        return new BudgetLine(
                new InitiativeId(initiative),
                new FiscalYear(year),
                fund == null ? null : new FundId(fund),
                Recurrence.RECURRING,
                "",
                amount,
                amount,
                Money.ZERO,
                Money.ZERO,
                Visibility.PUBLIC);
    }

    static Fund fund(String id, Recurrence recurrence) {
        return new Fund(
                new FundId(id),
                1,
                "Fund " + id,
                FundKind.GENERAL,
                recurrence,
                null,
                null,
                null,
                List.of(),
                Percent.ZERO,
                Set.of(),
                true,
                Restricted.NONE,
                Visibility.PUBLIC);
    }
}
