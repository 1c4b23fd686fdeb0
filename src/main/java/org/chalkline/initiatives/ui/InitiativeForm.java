package org.chalkline.initiatives.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.editing.Fields;
import org.chalkline.editing.GroupField;
import org.chalkline.editing.MoneyField;
import org.chalkline.editing.NextCode;
import org.chalkline.editing.RestrictedField;
import org.chalkline.editing.RowsField;
import org.chalkline.editing.VisibilityWords;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.StaffNeed;
import org.chalkline.portfolio.TextLimits;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;

/** The fields of an initiative. */
final class InitiativeForm {

    private static final int YEARS_AHEAD = 10;

    private InitiativeForm() {}

    /** An initiative to start from, with the next free code. */
    static Initiative blank(Portfolio portfolio) {
        var code = NextCode.after(
                portfolio.initiatives().stream().map(it -> it.id().code()).toList(), "I1");
        return new Initiative(
                new InitiativeId(code),
                "",
                "",
                Category.INFRASTRUCTURE,
                "",
                "",
                Phase.PROPOSED,
                Health.NOT_REPORTED,
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
                Visibility.CABINET);
    }

    static Fields<Initiative> of(Portfolio portfolio, Initiative it) {
        var fields = new Fields<>(it);
        if (portfolio.initiative(it.id()).isEmpty()) {
            fields.code("Code", InitiativeId::new);
        }
        fields.needed("title", "Title")
                .choice("category", "Category", Arrays.asList(Category.values()), Category::words)
                .area("purpose", "What it is for", "In plain words, as a board member would ask")
                .rule("purpose", typed -> typed.purpose().isEmpty() ? "Say in a sentence what it is for." : "")
                .text("owner", "Owner")
                .text("sponsor", "Sponsor in the cabinet");
        state(fields);
        relations(fields, portfolio, it);
        needs(fields, portfolio, it);
        return fields.section("Who sees it")
                .choice("visibility", "Seen by", Arrays.asList(Visibility.values()), VisibilityWords::of)
                .area("publicStatement", "What may be said in public", "In plain words, without products or places")
                .field(
                        "technicalDetail",
                        new RestrictedField("Technical detail, not for the public", TextLimits.of("technicalDetail")));
    }

    private static void state(Fields<Initiative> fields) {
        fields.section("How it stands")
                .choice("phase", "Phase", Arrays.asList(Phase.values()), Phase::words)
                .choice("health", "Health", Arrays.asList(Health.values()), Health::words)
                .area("healthReason", "Why the health is what it is", "One sentence; needed when it is not on track")
                .rule("healthReason", HealthReason::missing)
                .day("start", "Start")
                .day("end", "End")
                .choice("mandate", "Mandate", Arrays.asList(Mandate.values()), Mandate::words)
                .area("mandateSource", "Law or contract behind it", "Needed when it is required")
                .rule(
                        "mandateSource",
                        typed -> typed.mandate() == Mandate.REQUIRED
                                        && typed.mandateSource().isEmpty()
                                ? "Name the law or contract that requires it."
                                : "");
    }

    private static void relations(Fields<Initiative> fields, Portfolio portfolio, Initiative it) {
        var others = portfolio.initiatives().stream()
                .map(Initiative::id)
                .filter(id -> !id.equals(it.id()))
                .toList();
        var guardrails =
                portfolio.guardrails().stream().map(guardrail -> guardrail.id()).toList();
        fields.section("What it has to do with other work")
                .several("dependsOn", "Must be there first", others, id -> title(portfolio, id))
                .several("excludes", "Can't be done together with", others, id -> title(portfolio, id))
                .several("upholds", "Guardrails that it protects", guardrails, id -> title(portfolio, id))
                .several("breaches", "Guardrails that it breaks", guardrails, id -> title(portfolio, id));
    }

    private static void needs(Fields<Initiative> fields, Portfolio portfolio, Initiative it) {
        var years = years(portfolio, it);
        var current = portfolio.district().currentYear();
        var benefits = new Fields<>(it.benefits());
        MoneyField.bind(benefits, "cashSavings", "Cash saved");
        MoneyField.bind(benefits, "costAvoided", "Cost avoided");
        MoneyField.bind(benefits, "revenue", "Money brought in");
        benefits.count("staffHours", "Staff hours freed");
        fields.section("What it needs and gives back")
                .field(
                        "staffNeeds",
                        new RowsField<>(
                                "Staff time it needs",
                                "staff need",
                                () -> new StaffNeed("", current, 0),
                                need -> new Fields<>(need)
                                        .needed("team", "Team")
                                        .choice("year", "Fiscal year", years, FiscalYear::label)
                                        .count("hours", "Hours")))
                .field("benefits", new GroupField<>("Each year it gives back", benefits));
    }

    private static List<FiscalYear> years(Portfolio portfolio, Initiative it) {
        var current = portfolio.district().currentYear();
        var known = it.staffNeeds().stream().map(StaffNeed::year);
        var ahead = current.to(current.plus(YEARS_AHEAD)).stream();
        return Stream.of(known, portfolio.years().stream(), ahead)
                .flatMap(some -> some)
                .distinct()
                .sorted()
                .toList();
    }

    private static String title(Portfolio portfolio, InitiativeId id) {
        return portfolio.initiative(id).map(Initiative::title).orElse(id.code());
    }

    private static String title(Portfolio portfolio, GuardrailId id) {
        return portfolio.guardrail(id).map(guardrail -> guardrail.title()).orElse(id.code());
    }
}
