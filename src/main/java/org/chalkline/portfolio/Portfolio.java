package org.chalkline.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.shared.FiscalYear;

/**
 * The district's plan at one revision, as one audience may see it. Immutable, shared by every reader of that audience.
 */
public final class Portfolio {

    private final long revision;
    private final Audience audience;
    private final District district;
    private final Plan plan;
    private final OtherWork otherWork;
    private final Map<GoalId, Goal> goals;
    private final Map<InitiativeId, Initiative> initiatives;
    private final Map<FundId, Fund> funds;
    private final Map<RiskId, Risk> risks;
    private final Map<GuardrailId, Guardrail> guardrails;
    private final Map<InitiativeId, List<Link>> linksOf;
    private final Map<GoalId, List<Link>> linksTo;
    private final Map<InitiativeId, List<BudgetLine>> linesOf;
    private final Map<InitiativeId, List<Risk>> threatening;
    private final Map<InitiativeId, List<Risk>> reduced;
    private final WorkedOut workedOut = new WorkedOut();

    Portfolio(long revision, Audience audience, District district, Plan plan, OtherWork otherWork) {
        this.revision = revision;
        this.audience = audience;
        this.district = district;
        this.plan = plan;
        this.otherWork = otherWork;
        this.goals = byId(plan.goals(), Goal::id);
        this.initiatives = byId(plan.initiatives(), Initiative::id);
        this.funds = byId(plan.funds(), Fund::id);
        this.risks = byId(plan.risks(), Risk::id);
        this.guardrails = byId(plan.guardrails(), Guardrail::id);
        this.linksOf = grouped(plan.links(), Link::initiative);
        this.linksTo = grouped(plan.links(), Link::goal);
        this.linesOf = grouped(plan.lines(), BudgetLine::initiative);
        this.threatening = byInitiative(plan.risks(), Risk::threatens);
        this.reduced = byInitiative(plan.risks(), Risk::reducedBy);
    }

    /** The whole plan, nothing withheld. */
    public static Portfolio whole(long revision, District district, Plan plan) {
        return new Portfolio(revision, Audience.EVERYTHING, district, plan, OtherWork.NONE);
    }

    /** The picture as an audience may see it. The only place where anything is withheld. */
    public Portfolio seenBy(Audience reader) {
        if (!audience.sees(reader.clearance())) {
            // What was withheld is not here any more, and can't be given back.
            throw new IllegalArgumentException("A picture can only be narrowed");
        }
        return reader.equals(audience) ? this : new AudienceFilter(this, reader).apply();
    }

    /**
     * The result of an analysis, worked out when it is first asked for and shared by every reader of this picture. For
     * functions alone whose result is immutable and depends on nothing but this picture and the key.
     *
     * @param key the function and its other arguments
     */
    public <T> T once(List<?> key, Supplier<T> work) {
        return workedOut.get(key, work);
    }

    public long revision() {
        return revision;
    }

    public Audience audience() {
        return audience;
    }

    public District district() {
        return district;
    }

    public Plan plan() {
        return plan;
    }

    public OtherWork otherWork() {
        return otherWork;
    }

    public List<Goal> goals() {
        return plan.goals();
    }

    public List<Guardrail> guardrails() {
        return plan.guardrails();
    }

    public List<Initiative> initiatives() {
        return plan.initiatives();
    }

    public List<Link> links() {
        return plan.links();
    }

    public List<Fund> funds() {
        return plan.funds();
    }

    public List<BudgetLine> lines() {
        return plan.lines();
    }

    public List<Risk> risks() {
        return plan.risks();
    }

    public Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goals.get(id));
    }

    public Optional<Guardrail> guardrail(GuardrailId id) {
        return Optional.ofNullable(guardrails.get(id));
    }

    public Optional<Initiative> initiative(InitiativeId id) {
        return Optional.ofNullable(initiatives.get(id));
    }

    public Optional<Fund> fund(FundId id) {
        return Optional.ofNullable(funds.get(id));
    }

    public Optional<Risk> risk(RiskId id) {
        return Optional.ofNullable(risks.get(id));
    }

    /** A record by what names it; empty for what this audience may not see, and for what stands for hidden goals. */
    public Optional<PlanRecord> find(RecordKey key) {
        var byKey = once(List.of("by key"), () -> Map.copyOf(plan.byKey()));
        return key.code().endsWith(GoalId.OTHER.code()) ? Optional.empty() : Optional.ofNullable(byKey.get(key));
    }

    public List<Link> linksOf(InitiativeId id) {
        return linksOf.getOrDefault(id, List.of());
    }

    public List<Link> linksTo(GoalId id) {
        return linksTo.getOrDefault(id, List.of());
    }

    public List<BudgetLine> linesOf(InitiativeId id) {
        return linesOf.getOrDefault(id, List.of());
    }

    public List<Risk> risksThreatening(InitiativeId id) {
        return threatening.getOrDefault(id, List.of());
    }

    public List<Risk> risksReducedBy(InitiativeId id) {
        return reduced.getOrDefault(id, List.of());
    }

    /** This goal's place in the board's order, from 0: the number of its colour. */
    public int placeOf(GoalId id) {
        return goals().indexOf(goals.get(id));
    }

    /** The fiscal years in which money is planned, earliest first. */
    public List<FiscalYear> years() {
        return once(
                List.of("years"),
                () -> Stream.concat(
                                lines().stream().map(BudgetLine::year),
                                otherWork.amounts().stream().map(hidden -> hidden.year()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** This fund's place in the plan's order, from 0: the number of its colour. */
    public int placeOf(FundId id) {
        return funds().indexOf(funds.get(id));
    }

    private static <K, T> Map<K, T> byId(List<T> records, Function<T, K> id) {
        return records.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> records, Function<T, K> key) {
        return records.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    private static Map<InitiativeId, List<Risk>> byInitiative(
            List<Risk> risks, Function<Risk, List<InitiativeId>> initiatives) {
        var result = new HashMap<InitiativeId, List<Risk>>();
        for (var risk : risks) {
            for (var id : initiatives.apply(risk)) {
                result.computeIfAbsent(id, any -> new java.util.ArrayList<>()).add(risk);
            }
        }
        return result;
    }
}
