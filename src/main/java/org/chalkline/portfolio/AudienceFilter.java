package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chalkline.portfolio.OtherWork.Kind;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** Takes out of a picture what an audience may not see, and sums hidden work so that totals stay right. */
final class AudienceFilter {

    private static final String OTHER_GOALS = "Other goals";
    private static final String OTHER_FUNDS = "Other funds";

    private final Portfolio whole;
    private final Audience reader;
    private final Set<Kind> withheld = EnumSet.noneOf(Kind.class);

    AudienceFilter(Portfolio whole, Audience reader) {
        this.whole = whole;
        this.reader = reader;
        withheld.addAll(whole.otherWork().withheld());
    }

    Portfolio apply() {
        var plan = new Plan(
                whole.district(),
                goals(),
                visible(whole.guardrails(), this::sees, Kind.GUARDRAILS),
                visible(whole.initiatives(), this::sees, Kind.INITIATIVES).stream()
                        .map(this::redacted)
                        .toList(),
                links(),
                funds(),
                lines(),
                visible(whole.risks(), risk -> reader.sees(risk.visibility()), Kind.RISKS).stream()
                        .map(this::redacted)
                        .toList());
        var other = new OtherWork(amounts(), strongLinks(), withheld);
        return new Portfolio(whole.revision(), reader, whole.district(), plan, other);
    }

    private <T> List<T> visible(List<T> records, Predicate<T> seen, Kind kind) {
        var result = records.stream().filter(seen).toList();
        if (result.size() < records.size()) {
            withheld.add(kind);
        }
        return result;
    }

    private boolean sees(Initiative initiative) {
        return reader.sees(initiative.visibility());
    }

    /** What stands for hidden goals already is gathered again with those hidden now. */
    private boolean sees(Goal goal) {
        return !goal.id().equals(GoalId.OTHER) && reader.sees(goal.visibility());
    }

    private boolean sees(Fund fund) {
        return !fund.id().equals(FundId.OTHER) && reader.sees(fund.visibility());
    }

    private boolean sees(Guardrail guardrail) {
        return reader.sees(guardrail.visibility());
    }

    private boolean seesInitiative(InitiativeId id) {
        return whole.initiative(id).filter(this::sees).isPresent();
    }

    private GoalId shown(GoalId id) {
        return whole.goal(id).filter(this::sees).isPresent() ? id : GoalId.OTHER;
    }

    private @Nullable FundId shown(@Nullable FundId id) {
        if (id == null) {
            return null;
        }
        return whole.fund(id).filter(this::sees).isPresent() ? id : FundId.OTHER;
    }

    /** Hidden goals become one, which carries their weight, so that weights still sum to 100. */
    private List<Goal> goals() {
        var seen = visible(whole.goals(), this::sees, Kind.GOALS);
        if (seen.size() == whole.goals().size()) {
            return seen.stream().map(this::redacted).toList();
        }
        var weight = whole.goals().stream()
                .filter(goal -> !sees(goal))
                .map(Goal::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var result = new ArrayList<>(seen.stream().map(this::redacted).toList());
        result.add(new Goal(
                GoalId.OTHER,
                Integer.MAX_VALUE,
                OTHER_GOALS,
                "",
                weight,
                "",
                "",
                "",
                "",
                List.of(),
                Visibility.PUBLIC));
        return result;
    }

    private Goal redacted(Goal goal) {
        if (reader.sees(Visibility.BOARD)) {
            return goal;
        }
        return new Goal(
                goal.id(),
                goal.position(),
                goal.title(),
                goal.statement(),
                goal.weight(),
                "",
                "",
                "",
                goal.publicStatement(),
                goal.measures(),
                goal.visibility());
    }

    private Initiative redacted(Initiative it) {
        var internal = reader.sees(Visibility.BOARD);
        return new Initiative(
                it.id(),
                it.title(),
                internal ? it.purpose() : it.publicStatement(),
                it.category(),
                internal ? it.sponsor() : "",
                internal ? it.owner() : "",
                it.phase(),
                it.health(),
                internal ? it.healthReason() : "",
                it.start(),
                it.end(),
                it.mandate(),
                it.mandateSource(),
                it.dependsOn().stream().filter(this::seesInitiative).toList(),
                it.excludes().stream().filter(this::seesInitiative).toList(),
                it.upholds().stream().filter(this::seesGuardrail).toList(),
                it.breaches().stream().filter(this::seesGuardrail).toList(),
                reader.sees(Visibility.CABINET) ? it.staffNeeds() : List.of(),
                it.benefits(),
                it.publicStatement(),
                it.technicalDetail().seenBy(reader),
                it.visibility());
    }

    private boolean seesGuardrail(GuardrailId id) {
        return whole.guardrail(id).filter(this::sees).isPresent();
    }

    private Risk redacted(Risk risk) {
        var internal = reader.sees(Visibility.BOARD);
        return new Risk(
                risk.id(),
                risk.title(),
                risk.category(),
                internal ? risk.cause() : "",
                internal ? risk.event() : risk.publicStatement(),
                internal ? risk.effect() : "",
                risk.inherent(),
                risk.residual(),
                risk.target(),
                internal ? risk.owner() : "",
                risk.response(),
                risk.reviewOn(),
                risk.trend(),
                risk.threatens().stream().filter(this::seesInitiative).toList(),
                risk.reducedBy().stream().filter(this::seesInitiative).toList(),
                internal ? risk.actions() : List.of(),
                internal ? risk.tags() : List.of(),
                risk.publicStatement(),
                risk.detail().seenBy(reader),
                risk.visibility());
    }

    /** Links of visible work. A link to a hidden goal stays as a link to "other goals", or shares of money would move. */
    private List<Link> links() {
        var seen = visible(
                whole.links(), link -> reader.sees(link.visibility()) && seesInitiative(link.initiative()), Kind.LINKS);
        return seen.stream().map(this::redacted).toList();
    }

    private Link redacted(Link link) {
        var goal = shown(link.goal());
        var words = goal.equals(link.goal()) && reader.sees(Visibility.BOARD);
        return new Link(
                link.initiative(),
                goal,
                link.strength(),
                words ? link.rationale() : "",
                link.evidence(),
                words ? link.evidenceDetail().seenBy(reader) : Restricted.NONE,
                words ? link.author() : "",
                link.reviewedOn(),
                link.visibility());
    }

    /** Hidden funds become one, with their amounts added up and no rules of its own. */
    private List<Fund> funds() {
        var seen = visible(whole.funds(), this::sees, Kind.FUNDS);
        var result = new ArrayList<>(seen.stream().map(this::redacted).toList());
        var hidden = whole.funds().stream().filter(fund -> !sees(fund)).toList();
        if (!hidden.isEmpty()) {
            result.add(otherFunds(hidden));
        }
        return result;
    }

    private Fund redacted(Fund fund) {
        return new Fund(
                fund.id(),
                fund.position(),
                fund.name(),
                fund.kind(),
                fund.recurrence(),
                fund.start(),
                fund.obligateBy(),
                fund.liquidateBy(),
                fund.amounts(),
                fund.match(),
                fund.allowedCategories(),
                fund.operatingAllowed(),
                fund.note().seenBy(reader),
                fund.visibility());
    }

    private static Fund otherFunds(List<Fund> hidden) {
        var amounts = new HashMap<FiscalYear, FundAmount>();
        for (var fund : hidden) {
            for (var amount : fund.amounts()) {
                amounts.merge(
                        amount.year(),
                        amount,
                        (a, b) -> new FundAmount(
                                a.year(),
                                a.allocated().plus(b.allocated()),
                                a.carriedForward().plus(b.carriedForward())));
            }
        }
        return new Fund(
                FundId.OTHER,
                Integer.MAX_VALUE,
                OTHER_FUNDS,
                FundKind.OTHER_GRANT,
                Recurrence.RECURRING,
                null,
                null,
                null,
                List.copyOf(amounts.values()),
                Percent.ZERO,
                Set.of(),
                true,
                Restricted.NONE,
                Visibility.PUBLIC);
    }

    private boolean sees(BudgetLine line) {
        return reader.sees(line.visibility()) && seesInitiative(line.initiative());
    }

    private List<BudgetLine> lines() {
        var codes = reader.sees(Visibility.CABINET);
        return visible(whole.lines(), this::sees, Kind.BUDGET_LINES).stream()
                .map(line -> new BudgetLine(
                        line.initiative(),
                        line.year(),
                        shown(line.fund()),
                        line.recurrence(),
                        codes ? line.accountCode() : "",
                        line.planned(),
                        line.revised(),
                        line.committed(),
                        line.actual(),
                        line.visibility()))
                .toList();
    }

    /** Hidden lines, and what was already other work, summed by year, fund, recurrence and goal. */
    private List<OtherWork.Amount> amounts() {
        var sums = new LinkedHashMap<List<@Nullable Object>, OtherWork.Amount>();
        for (var amount : whole.otherWork().amounts()) {
            add(sums, moved(amount));
        }
        for (var line : whole.lines()) {
            if (!sees(line)) {
                split(line).forEach(amount -> add(sums, amount));
            }
        }
        return List.copyOf(sums.values());
    }

    private OtherWork.Amount moved(OtherWork.Amount amount) {
        var goal = amount.goal() == null ? null : shown(amount.goal());
        return new OtherWork.Amount(
                amount.year(),
                shown(amount.fund()),
                amount.recurrence(),
                goal,
                amount.planned(),
                amount.revised(),
                amount.committed(),
                amount.actual());
    }

    private List<OtherWork.Amount> split(BudgetLine line) {
        var links = whole.linksOf(line.initiative());
        if (links.isEmpty()) {
            return List.of(part(line, null, line.planned(), line.revised(), line.committed(), line.actual()));
        }
        var shares = links.stream().map(link -> link.strength().points()).toList();
        var planned = line.planned().split(shares);
        var revised = line.revised().split(shares);
        var committed = line.committed().split(shares);
        var actual = line.actual().split(shares);
        var result = new ArrayList<OtherWork.Amount>();
        for (int i = 0; i < links.size(); i++) {
            var goal = shown(links.get(i).goal());
            result.add(part(line, goal, planned.get(i), revised.get(i), committed.get(i), actual.get(i)));
        }
        return result;
    }

    private OtherWork.Amount part(
            BudgetLine line, @Nullable GoalId goal, Money planned, Money revised, Money committed, Money actual) {
        return new OtherWork.Amount(
                line.year(), shown(line.fund()), line.recurrence(), goal, planned, revised, committed, actual);
    }

    private static void add(Map<List<@Nullable Object>, OtherWork.Amount> sums, OtherWork.Amount amount) {
        var key = java.util.Arrays.<@Nullable Object>asList(
                amount.year(), amount.fund(), amount.recurrence(), amount.goal());
        sums.merge(
                key,
                amount,
                (a, b) -> new OtherWork.Amount(
                        a.year(),
                        a.fund(),
                        a.recurrence(),
                        a.goal(),
                        a.planned().plus(b.planned()),
                        a.revised().plus(b.revised()),
                        a.committed().plus(b.committed()),
                        a.actual().plus(b.actual())));
    }

    /** So that a goal served only by hidden work is not told to be served by nothing. */
    private Map<GoalId, Integer> strongLinks() {
        var result = new HashMap<GoalId, Integer>();
        whole.otherWork().strongLinks().forEach((goal, count) -> result.merge(shown(goal), count, Integer::sum));
        for (var link : whole.links()) {
            // A link that is seen counts here too where the money behind it is not.
            var hidden = !reader.sees(link.visibility()) || !seesFunded(link.initiative());
            if (hidden && link.strength() != Strength.INDIRECT && funded(link.initiative())) {
                result.merge(shown(link.goal()), 1, Integer::sum);
            }
        }
        return result;
    }

    private boolean seesFunded(InitiativeId id) {
        return whole.linesOf(id).stream()
                .anyMatch(line ->
                        sees(line) && line.fund() != null && line.planned().isPositive());
    }

    private boolean funded(InitiativeId id) {
        return whole.linesOf(id).stream()
                .anyMatch(line -> line.fund() != null && line.planned().isPositive());
    }
}
