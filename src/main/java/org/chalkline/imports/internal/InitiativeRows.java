package org.chalkline.imports.internal;

import java.util.List;
import org.chalkline.imports.internal.Draft.LinkKey;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.StaffNeed;
import org.chalkline.portfolio.Strength;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads initiatives, the hours they need, and the goals they serve. */
final class InitiativeRows {

    private static final InitiativeId NONE = new InitiativeId("0");
    private static final int MANY_HOURS = 1_000_000;

    private final Draft draft;

    InitiativeRows(Draft draft) {
        this.draft = draft;
    }

    void initiative(Cells cells) {
        var id = cells.needed("code", InitiativeId::new, NONE);
        var named = !cells.failed();
        var old = draft.initiatives.get(id);
        var initiative = read(cells, id, old);
        if (initiative.start() != null
                && initiative.end() != null
                && initiative.end().isBefore(initiative.start())) {
            cells.problem("end", "The end is before the start.");
        }
        guardrails(cells, "upholds", initiative.upholds());
        guardrails(cells, "breaches", initiative.breaches());
        if (named) {
            draft.placeOf.putIfAbsent(id, cells);
        }
        if (named && draft.first(cells, "code", id) && !cells.failed()) {
            draft.note(cells, id + ", " + initiative.title(), old, initiative);
            draft.initiatives.put(id, initiative);
        } else {
            draft.broken(id);
        }
    }

    private static Initiative read(Cells cells, InitiativeId id, @Nullable Initiative old) {
        return new Initiative(
                id,
                cells.text("title"),
                cells.text("purpose"),
                cells.choice("category", Category.values(), Category::words),
                cells.text("sponsor", old == null ? "" : old.sponsor()),
                cells.text("owner", old == null ? "" : old.owner()),
                cells.choice("phase", Phase.values(), Phase::words),
                cells.choice(
                        "health",
                        Health.values(),
                        Health::words,
                        old == null ? Health.NOT_REPORTED : old.health(),
                        Health.NOT_REPORTED),
                cells.text("health reason", old == null ? "" : old.healthReason()),
                cells.date("start", old == null ? null : old.start()),
                cells.date("end", old == null ? null : old.end()),
                cells.choice(
                        "mandate",
                        Mandate.values(),
                        Mandate::words,
                        old == null ? Mandate.NONE : old.mandate(),
                        Mandate.NONE),
                cells.text("mandate source", old == null ? "" : old.mandateSource()),
                cells.codes("depends on", InitiativeId::new, old == null ? List.of() : old.dependsOn()),
                cells.codes("excludes", InitiativeId::new, old == null ? List.of() : old.excludes()),
                cells.codes("upholds", GuardrailId::new, old == null ? List.of() : old.upholds()),
                cells.codes("breaches", GuardrailId::new, old == null ? List.of() : old.breaches()),
                old == null ? List.of() : old.staffNeeds(),
                benefits(cells, old == null ? Benefits.NONE : old.benefits()),
                cells.text("public statement", old == null ? "" : old.publicStatement()),
                cells.restricted(
                        "technical detail",
                        "technical detail visibility",
                        old == null ? Restricted.NONE : old.technicalDetail()),
                cells.visibility("visibility", old == null ? Visibility.CABINET : old.visibility()));
    }

    private static Benefits benefits(Cells cells, Benefits kept) {
        return new Benefits(
                notNegative(cells, "cash savings", kept.cashSavings()),
                notNegative(cells, "cost avoided", kept.costAvoided()),
                notNegative(cells, "revenue", kept.revenue()),
                cells.optional("staff hours freed", text -> Texts.whole(text, 0, MANY_HOURS), kept.staffHours(), 0));
    }

    private static Money notNegative(Cells cells, String column, Money kept) {
        var money = cells.money(column, kept, Money.ZERO);
        if (money.isNegative()) {
            cells.problem(column, "This can't be negative.");
        }
        return money;
    }

    private void guardrails(Cells cells, String column, List<GuardrailId> ids) {
        ids.stream()
                .filter(id -> cells.has(column) && !draft.knows(draft.guardrails, id))
                .forEach(id ->
                        cells.problem(column, "No guardrail has the code " + id + ", in the files or in the plan."));
    }

    void staff(Cells cells) {
        var id = initiativeOf(draft, cells);
        var team = cells.text("team");
        var year = cells.needed("fiscal year", Days::fiscalYear, new FiscalYear(2000));
        var hours = cells.needed("hours", text -> Texts.whole(text, 0, MANY_HOURS), 0);
        var initiative = draft.initiatives.get(id);
        if (cells.failed() || !draft.first(cells, "team", id, team, year) || initiative == null) {
            return;
        }
        var need = new StaffNeed(team, year, hours);
        var old = Draft.find(initiative.staffNeeds(), InitiativeRows::key, key(need));
        draft.note(cells, id + ", " + team + ", " + year, old, need);
        draft.initiatives.put(
                id, withStaff(initiative, Draft.with(initiative.staffNeeds(), need, InitiativeRows::key)));
    }

    private static List<Object> key(StaffNeed need) {
        return List.of(need.team(), need.year());
    }

    void link(Cells cells) {
        var initiative = initiativeOf(draft, cells);
        var fine = cells.failed();
        var goal = cells.needed("goal", GoalId::new, new GoalId("0"));
        if (fine == cells.failed() && !draft.knows(draft.goals, goal)) {
            cells.problem("goal", "No goal has the code " + goal + ", in the files or in the plan.");
        }
        var key = new LinkKey(initiative, goal);
        var old = draft.links.get(key);
        var link = new Link(
                initiative,
                goal,
                cells.needed("strength", InitiativeRows::strength, Strength.INDIRECT),
                cells.text("rationale"),
                cells.choice("evidence", Evidence.values(), Evidence::words),
                cells.restricted(
                        "evidence detail", "evidence visibility", old == null ? Restricted.NONE : old.evidenceDetail()),
                cells.text("author"),
                cells.date("reviewed on"),
                cells.visibility("visibility", old == null ? Visibility.CABINET : old.visibility()));
        if (!cells.failed() && draft.first(cells, "goal", key)) {
            draft.note(cells, initiative + " → " + goal, old, link);
            draft.links.put(key, link);
        }
    }

    private static Strength strength(String text) {
        try {
            return Strength.of(Texts.whole(text, 1, 3));
        } catch (IllegalArgumentException e) {
            for (var strength : Strength.values()) {
                if (strength.words().equalsIgnoreCase(text.strip())) {
                    return strength;
                }
            }
            throw new IllegalArgumentException(
                    "\"" + Typed.shown(text) + "\" is not a strength: 1 indirect, 2 direct, 3 essential", e);
        }
    }

    /** The initiative that a row names; a problem when nobody knows it. */
    static InitiativeId initiativeOf(Draft draft, Cells cells) {
        var before = cells.failed();
        var id = cells.needed("initiative", InitiativeId::new, NONE);
        if (before == cells.failed() && !draft.knows(draft.initiatives, id)) {
            cells.problem("initiative", "No initiative has the code " + id + ", in the files or in the plan.");
        }
        return id;
    }

    private static Initiative withStaff(Initiative it, List<StaffNeed> needs) {
        return new Initiative(
                it.id(),
                it.title(),
                it.purpose(),
                it.category(),
                it.sponsor(),
                it.owner(),
                it.phase(),
                it.health(),
                it.healthReason(),
                it.start(),
                it.end(),
                it.mandate(),
                it.mandateSource(),
                it.dependsOn(),
                it.excludes(),
                it.upholds(),
                it.breaches(),
                needs,
                it.benefits(),
                it.publicStatement(),
                it.technicalDetail(),
                it.visibility());
    }
}
