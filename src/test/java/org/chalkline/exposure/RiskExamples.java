package org.chalkline.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Evidence;
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
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.RiskId;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;

/** Small plans to work out by hand: the board accepts 8 for cyber risks, 9 for all others. */
final class RiskExamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private RiskExamples() {}

    /** Reading is served by servers and laptops, Safety by cameras. */
    static Portfolio plan(Risk... risks) {
        var plan = new Plan(
                null,
                List.of(goal("G1", 1, "Reading"), goal("G2", 2, "Safety")),
                List.of(),
                List.of(
                        work("I01", Category.INFRASTRUCTURE),
                        work("I02", Category.DEVICES),
                        work("I03", Category.SAFETY)),
                List.of(link("I01", "G1"), link("I02", "G1"), link("I03", "G2")),
                List.of(),
                List.of(),
                Arrays.asList(risks));
        var district = new District(
                "Cedar Valley USD",
                Month.JULY,
                new FiscalYear(2027),
                12_400,
                19,
                Percent.of(60),
                Map.of(RiskCategory.CYBER, 8));
        return Portfolio.whole(7, district, plan);
    }

    static Risk risk(String id, RiskCategory category, Score residual, List<String> threatens, RiskAction... actions) {
        return new Risk(
                new RiskId(id),
                "Risk " + id,
                category,
                "",
                "",
                "",
                new Score(5, 5),
                residual,
                new Score(1, 1),
                "",
                Response.REDUCE,
                TODAY.minusDays(residual.value() == 9 ? 0 : 1),
                Trend.STEADY,
                threatens.stream().map(InitiativeId::new).toList(),
                List.of(),
                List.of(actions),
                List.of(),
                "",
                Restricted.NONE,
                Visibility.PUBLIC);
    }

    static RiskAction due(LocalDate day) {
        return new RiskAction("Act by " + day, "Somebody", day, null);
    }

    private static Goal goal(String id, int position, String title) {
        return new Goal(
                new GoalId(id),
                position,
                title,
                "",
                BigDecimal.valueOf(50),
                "",
                "",
                "",
                "",
                List.of(),
                Visibility.PUBLIC);
    }

    private static Initiative work(String id, Category category) {
        return new Initiative(
                new InitiativeId(id),
                "Work " + id,
                "",
                category,
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
                Visibility.PUBLIC);
    }

    private static Link link(String initiative, String goal) {
        return new Link(
                new InitiativeId(initiative),
                new GoalId(goal),
                Strength.DIRECT,
                "",
                Evidence.ASSERTED,
                Restricted.NONE,
                "",
                TODAY,
                Visibility.PUBLIC);
    }
}
