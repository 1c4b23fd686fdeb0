package org.chalkline.risks.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chalkline.editing.Fields;
import org.chalkline.editing.NextCode;
import org.chalkline.editing.RestrictedField;
import org.chalkline.editing.RowsField;
import org.chalkline.editing.VisibilityWords;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.RiskId;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.TextLimits;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.Visibility;

/** The fields of a risk. */
final class RiskForm {

    private static final Score MIDDLE = new Score(3, 3);
    private static final int DAYS_TO_ACT = 90;

    private RiskForm() {}

    /** A risk to start from, with the next free code. */
    static Risk blank(Portfolio portfolio) {
        var code = NextCode.after(
                portfolio.risks().stream().map(risk -> risk.id().code()).toList(), "R1");
        return new Risk(
                new RiskId(code),
                "",
                RiskCategory.DELIVERY,
                "",
                "",
                "",
                MIDDLE,
                MIDDLE,
                new Score(2, 2),
                "",
                Response.REDUCE,
                null,
                Trend.STEADY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Restricted.NONE,
                Visibility.CABINET);
    }

    static Fields<Risk> of(Portfolio portfolio, Risk risk, LocalDate today) {
        var fields = new Fields<>(risk);
        if (portfolio.risk(risk.id()).isEmpty()) {
            fields.code("Code", RiskId::new);
        }
        fields.needed("title", "Title")
                .choice("category", "Category", Arrays.asList(RiskCategory.values()), RiskCategory::words)
                .text("owner", "Owner")
                .area("cause", "Because of", "The cause")
                .area("event", "this may happen", "The event")
                .area("effect", "with this effect", "On students, families, staff or money")
                .section("How bad it is")
                .field("inherent", new ScoreField("Before anything is done"))
                .field("residual", new ScoreField("As things stand"))
                .field("target", new ScoreField("Where the actions should bring it"));
        return work(response(fields, today), portfolio)
                .section("Who sees it")
                .choice("visibility", "Seen by", Arrays.asList(Visibility.values()), VisibilityWords::of)
                .area("publicStatement", "What may be said in public", "In plain words, without saying where")
                .field("detail", new RestrictedField("Detail, not for the public", TextLimits.of("detail")));
    }

    private static Fields<Risk> response(Fields<Risk> fields, LocalDate today) {
        return fields.section("What is done about it")
                .choice("response", "Response", Arrays.asList(Response.values()), Response::words)
                .choice("trend", "Trend", Arrays.asList(Trend.values()), Trend::words)
                .day("reviewOn", "Next review")
                .field(
                        "actions",
                        new RowsField<>(
                                "Actions",
                                "action",
                                () -> new RiskAction("", "", today.plusDays(DAYS_TO_ACT), null),
                                action -> new Fields<>(action)
                                        .needed("text", "What is done")
                                        .text("owner", "Who")
                                        .neededDay("due", "Due")
                                        .day("done", "Done on")));
    }

    private static Fields<Risk> work(Fields<Risk> fields, Portfolio portfolio) {
        var initiatives = portfolio.initiatives().stream().map(it -> it.id()).toList();
        return fields.section("Work it touches")
                .several("threatens", "Work that it threatens", initiatives, id -> name(portfolio, id))
                .several("reducedBy", "Work that makes it smaller", initiatives, id -> name(portfolio, id));
    }

    private static String name(Portfolio portfolio, InitiativeId id) {
        return portfolio.initiative(id).map(it -> it.title()).orElse(id.code());
    }
}
