package org.chalkline.finding;

import static org.chalkline.finding.Findable.Text.BODY;
import static org.chalkline.finding.Findable.Text.CODE;
import static org.chalkline.finding.Findable.Text.DETAIL;
import static org.chalkline.finding.Findable.Text.PERSON;
import static org.chalkline.finding.Findable.Text.TITLE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.finding.Findable.Text;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;

/** What can be found in a picture. What its reader may not see is not in the picture, and so is not found. */
final class Findables {

    private Findables() {}

    static List<Findable> in(Portfolio portfolio) {
        var all = new ArrayList<Findable>();
        portfolio.goals().stream()
                .filter(goal -> !goal.id().equals(GoalId.OTHER))
                .map(Findables::goal)
                .forEach(all::add);
        portfolio.guardrails().stream().map(Findables::guardrail).forEach(all::add);
        portfolio.initiatives().stream().map(Findables::initiative).forEach(all::add);
        portfolio.risks().stream().map(Findables::risk).forEach(all::add);
        portfolio.funds().stream()
                .filter(fund -> !fund.id().equals(FundId.OTHER))
                .map(Findables::fund)
                .forEach(all::add);
        Person.allIn(portfolio).stream().map(Findables::person).forEach(all::add);
        return List.copyOf(all);
    }

    private static Findable goal(Goal goal) {
        var measures = goal.measures().stream().map(Measure::name).collect(Collectors.joining("; "));
        return new Findable(
                Kind.GOAL,
                "goals/" + goal.id(),
                goal.title(),
                goal.id().code(),
                List.of(
                        new Text("", goal.title(), TITLE),
                        new Text("", goal.id().code(), CODE),
                        new Text("Statement", goal.statement(), BODY),
                        new Text("Person responsible", goal.personResponsible(), PERSON),
                        new Text("Progress watched by", goal.progressMonitor(), PERSON),
                        new Text("Measures", measures, BODY),
                        new Text("Needs", goal.requiredResources(), BODY),
                        new Text("Public statement", goal.publicStatement(), DETAIL)));
    }

    private static Findable guardrail(Guardrail guardrail) {
        return new Findable(
                Kind.GUARDRAIL,
                "goals",
                guardrail.title(),
                guardrail.id().code(),
                List.of(
                        new Text("", guardrail.title(), TITLE),
                        new Text("", guardrail.id().code(), CODE),
                        new Text("Statement", guardrail.statement(), BODY),
                        new Text("Public statement", guardrail.publicStatement(), DETAIL)));
    }

    private static Findable initiative(Initiative it) {
        return new Findable(
                Kind.INITIATIVE,
                "initiatives/" + it.id(),
                it.title(),
                it.id().code(),
                List.of(
                        new Text("", it.title(), TITLE),
                        new Text("", it.id().code(), CODE),
                        new Text("Purpose", it.purpose(), BODY),
                        new Text("Owner", it.owner(), PERSON),
                        new Text("Sponsor", it.sponsor(), PERSON),
                        new Text("Category", it.category().words(), BODY),
                        new Text("Phase", it.phase().words(), DETAIL),
                        new Text("Health", it.healthReason(), DETAIL),
                        new Text("Mandate", it.mandateSource(), BODY),
                        new Text("Public statement", it.publicStatement(), DETAIL),
                        new Text("Technical detail", it.technicalDetail().text(), DETAIL)));
    }

    private static Findable risk(Risk risk) {
        var actions = risk.actions().stream().map(RiskAction::text).collect(Collectors.joining("; "));
        return new Findable(
                Kind.RISK,
                "risks/" + risk.id(),
                risk.title(),
                risk.id().code(),
                List.of(
                        new Text("", risk.title(), TITLE),
                        new Text("", risk.id().code(), CODE),
                        new Text("Cause", risk.cause(), BODY),
                        new Text("Event", risk.event(), BODY),
                        new Text("Effect", risk.effect(), BODY),
                        new Text("Owner", risk.owner(), PERSON),
                        new Text("Category", risk.category().words(), BODY),
                        new Text("Actions", actions, DETAIL),
                        new Text("Tags", String.join("; ", risk.tags()), DETAIL),
                        new Text("Public statement", risk.publicStatement(), DETAIL),
                        new Text("Detail", risk.detail().text(), DETAIL)));
    }

    private static Findable fund(Fund fund) {
        return new Findable(
                Kind.FUND,
                "funds/" + fund.id(),
                fund.name(),
                fund.id().code(),
                List.of(
                        new Text("", fund.name(), TITLE),
                        new Text("", fund.id().code(), CODE),
                        new Text("Kind", fund.kind().words(), BODY),
                        new Text("Note", fund.note().text(), DETAIL)));
    }

    private static Findable person(Person person) {
        return new Findable(
                Kind.PERSON,
                "people?name=" + URLEncoder.encode(person.name(), StandardCharsets.UTF_8),
                person.name(),
                "",
                List.of(new Text("", person.name(), TITLE)));
    }
}
