package org.chalkline.imports.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.imports.Change;
import org.chalkline.imports.Change.Outcome;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskId;
import org.jspecify.annotations.Nullable;

/** The plan as it will be: what it holds now, with the files' rows laid over it one by one. */
final class Draft {

    private final Portfolio whole;
    private final Findings findings;
    private final List<Change> changes = new ArrayList<>();
    private final Map<List<Object>, Cells> seen = new HashMap<>();
    private final Set<Object> broken = new LinkedHashSet<>();

    District district;
    final Map<GoalId, Goal> goals;
    final Map<GuardrailId, Guardrail> guardrails;
    final Map<InitiativeId, Initiative> initiatives;
    final Map<LinkKey, Link> links;
    final Map<FundId, Fund> funds;
    final Map<LineKey, BudgetLine> lines;
    final Map<RiskId, Risk> risks;

    final Set<GoalId> goalsOfFiles = new HashSet<>();

    /** Where each initiative of the files stands, to show a cycle at its place. */
    final Map<InitiativeId, Cells> placeOf = new LinkedHashMap<>();

    Draft(Portfolio whole, Findings findings) {
        this.whole = whole;
        this.findings = findings;
        district = whole.district();
        goals = byId(whole.goals(), Goal::id);
        guardrails = byId(whole.guardrails(), Guardrail::id);
        initiatives = byId(whole.initiatives(), Initiative::id);
        links = byId(whole.links(), LinkKey::of);
        funds = byId(whole.funds(), Fund::id);
        lines = byId(whole.lines(), LineKey::of);
        risks = byId(whole.risks(), Risk::id);
    }

    record LinkKey(InitiativeId initiative, GoalId goal) {
        static LinkKey of(Link link) {
            return new LinkKey(link.initiative(), link.goal());
        }
    }

    record LineKey(
            InitiativeId initiative,
            org.chalkline.shared.FiscalYear year,
            @Nullable FundId fund,
            org.chalkline.portfolio.Recurrence recurrence,
            String account) {
        static LineKey of(BudgetLine line) {
            return new LineKey(line.initiative(), line.year(), line.fund(), line.recurrence(), line.accountCode());
        }
    }

    Findings findings() {
        return findings;
    }

    List<Change> changes() {
        return changes;
    }

    /** A record that a file names but can't be made: what refers to it is not a second mistake. */
    void broken(Object id) {
        broken.add(id);
    }

    boolean knows(Map<?, ?> records, Object id) {
        return records.containsKey(id) || broken.contains(id);
    }

    boolean anyBroken(Class<?> id) {
        return broken.stream().anyMatch(id::isInstance);
    }

    /** Notes the row's key; a second row with the same key is a problem. */
    boolean first(Cells cells, String column, Object... key) {
        var all = new ArrayList<Object>(List.of(cells.table().kind()));
        all.addAll(Arrays.asList(key));
        var before = seen.putIfAbsent(all, cells);
        if (before != null) {
            var where = before.table().place().equals(cells.table().place())
                    ? "Row " + before.row()
                    : before.table().place() + ", row " + before.row() + ",";
            cells.problem(column, where + " already has this. Keep one of them.");
        }
        return before == null;
    }

    /** Notes what a row does. */
    <T extends Record> void note(Cells cells, String name, @Nullable T before, T after) {
        var outcome = before == null ? Outcome.ADDED : before.equals(after) ? Outcome.UNCHANGED : Outcome.CHANGED;
        changes.add(new Change(
                cells.table().kind(),
                cells.table().place(),
                cells.row(),
                name,
                outcome,
                before == null || outcome == Outcome.UNCHANGED ? List.of() : fields(before, after)));
    }

    private static List<Change.Field> fields(Record before, Record after) {
        return FieldChange.between(before, after).stream()
                .map(it -> new Change.Field(it.words(), it.wasInWords(), it.becomesInWords()))
                .toList();
    }

    /** Only what is not in the plan as it is. */
    Plan toWrite() {
        var now = whole.plan();
        return new Plan(
                seen.values().stream().anyMatch(cells -> ofDistrict(cells))
                                && !district.equals(whole.plan().district())
                        ? district
                        : null,
                news(goals.values(), now.goals()),
                news(guardrails.values(), now.guardrails()),
                news(initiatives.values(), now.initiatives()),
                news(links.values(), now.links()),
                news(funds.values(), now.funds()),
                news(lines.values(), now.lines()),
                news(risks.values(), now.risks()));
    }

    private static boolean ofDistrict(Cells cells) {
        return switch (cells.table().kind()) {
            case DISTRICT, APPETITE, RUBRIC -> true;
            default -> false;
        };
    }

    private static <T> List<T> news(java.util.Collection<T> after, List<T> before) {
        var known = Set.copyOf(before);
        return after.stream().filter(record -> !known.contains(record)).toList();
    }

    private static <K, T> Map<K, T> byId(List<T> records, Function<T, K> id) {
        return records.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The list with the one item put in place of that with the same key, or at the end. */
    static <T> List<T> with(List<T> list, T item, Function<T, ?> key) {
        var result = new ArrayList<>(list);
        for (int i = 0; i < result.size(); i++) {
            if (key.apply(result.get(i)).equals(key.apply(item))) {
                result.set(i, item);
                return result;
            }
        }
        result.add(item);
        return result;
    }

    static boolean isCode(String text) {
        try {
            return !new InitiativeId(text).code().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static <T> @Nullable T find(List<T> list, Function<T, ?> key, Object wanted) {
        for (var item : list) {
            if (key.apply(item).equals(wanted)) {
                return item;
            }
        }
        return null;
    }
}
