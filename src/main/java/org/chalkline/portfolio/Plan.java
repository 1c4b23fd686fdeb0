package org.chalkline.portfolio;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a plan, or a part of one: what a file brings, what the modules hold, what a change writes.
 *
 * @param district null in a part that does not say anything of it
 */
public record Plan(
        @Nullable District district,
        List<Goal> goals,
        List<Guardrail> guardrails,
        List<Initiative> initiatives,
        List<Link> links,
        List<Fund> funds,
        List<BudgetLine> lines,
        List<Risk> risks) {

    private static final Comparator<BudgetLine> LINE_ORDER = Comparator.comparing(BudgetLine::initiative)
            .thenComparing(BudgetLine::year)
            .thenComparing(line -> line.fund() == null ? "" : line.fund().code())
            .thenComparing(BudgetLine::recurrence)
            .thenComparing(BudgetLine::accountCode);

    // After the order, which its constructor needs.
    public static final Plan EMPTY =
            new Plan(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Puts each kind into its one order, so that equal contents are equal plans. */
    public Plan {
        goals = sorted(goals, Comparator.comparingInt(Goal::position).thenComparing(Goal::id));
        guardrails =
                sorted(guardrails, Comparator.comparingInt(Guardrail::position).thenComparing(Guardrail::id));
        initiatives = sorted(initiatives, Comparator.comparing(Initiative::id));
        links = sorted(links, Comparator.comparing(Link::initiative).thenComparing(Link::goal));
        funds = sorted(funds, Comparator.comparingInt(Fund::position).thenComparing(Fund::id));
        lines = sorted(lines, LINE_ORDER);
        risks = sorted(risks, Comparator.comparing(Risk::id));
    }

    /** This part and another, which holds other records. */
    public Plan plus(Plan other) {
        return new Plan(
                district != null ? district : other.district,
                both(goals, other.goals),
                both(guardrails, other.guardrails),
                both(initiatives, other.initiatives),
                both(links, other.links),
                both(funds, other.funds),
                both(lines, other.lines),
                both(risks, other.risks));
    }

    /** A plan, or a part of one, of these records. */
    public static Plan of(Collection<? extends PlanRecord> records) {
        return new Plan(
                only(District.class, records).stream().findFirst().orElse(null),
                only(Goal.class, records),
                only(Guardrail.class, records),
                only(Initiative.class, records),
                only(Link.class, records),
                only(Fund.class, records),
                only(BudgetLine.class, records),
                only(Risk.class, records));
    }

    /** All of its records, in the order in which the kinds are told. */
    public Stream<PlanRecord> records() {
        return Stream.of(
                        Stream.ofNullable(district),
                        goals.stream(),
                        guardrails.stream(),
                        initiatives.stream(),
                        links.stream(),
                        funds.stream(),
                        lines.stream(),
                        risks.stream())
                .flatMap(kind -> kind);
    }

    /** All of its records by what names them. */
    public Map<RecordKey, PlanRecord> byKey() {
        return records().collect(Collectors.toMap(PlanRecord::key, record -> record, (a, b) -> b, LinkedHashMap::new));
    }

    /** This plan as it is after a change. */
    public Plan after(PlanChange change) {
        var records = byKey();
        change.removed().records().forEach(gone -> records.remove(gone.key()));
        change.put().records().forEach(put -> records.put(put.key(), put));
        return of(records.values());
    }

    private static <T> List<T> only(Class<T> kind, Collection<? extends PlanRecord> records) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
