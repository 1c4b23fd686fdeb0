package org.chalkline.imports.internal;

import java.util.List;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.RiskId;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.Typed;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads the risk register and what is done about it. */
final class RiskRows {

    private static final RiskId NO_RISK = new RiskId("0");

    private final Draft draft;

    RiskRows(Draft draft) {
        this.draft = draft;
    }

    void risk(Cells cells) {
        var id = cells.needed("code", RiskId::new, NO_RISK);
        var named = !cells.failed();
        var old = draft.risks.get(id);
        var risk = read(cells, id, old);
        known(cells, "threatens", risk.threatens());
        known(cells, "reduced by", risk.reducedBy());
        if (named && draft.first(cells, "code", id) && !cells.failed()) {
            draft.note(cells, id + ", " + risk.title(), old, risk);
            draft.risks.put(id, risk);
        } else {
            draft.broken(id);
        }
    }

    private static Risk read(Cells cells, RiskId id, @Nullable Risk old) {
        var inherent = new Score(
                cells.needed("inherent likelihood", RiskRows::points, 1),
                cells.needed("inherent impact", RiskRows::points, 1));
        var residual = score(cells, "residual", old == null ? inherent : old.residual(), inherent);
        var target = score(cells, "target", old == null ? residual : old.target(), residual);
        return new Risk(
                id,
                cells.text("title"),
                cells.choice("category", RiskCategory.values(), RiskCategory::words),
                cells.text("cause"),
                cells.text("event"),
                cells.text("effect"),
                inherent,
                residual,
                target,
                cells.text("owner", old == null ? "" : old.owner()),
                cells.choice("response", Response.values(), Response::words),
                cells.date("review on", old == null ? null : old.reviewOn()),
                cells.choice(
                        "trend", Trend.values(), Trend::words, old == null ? Trend.STEADY : old.trend(), Trend.STEADY),
                cells.codes("threatens", InitiativeId::new, old == null ? List.of() : old.threatens()),
                cells.codes("reduced by", InitiativeId::new, old == null ? List.of() : old.reducedBy()),
                old == null ? List.of() : old.actions(),
                cells.optional("tags", Texts::list, old == null ? List.of() : old.tags(), List.of()),
                cells.text("public statement", old == null ? "" : old.publicStatement()),
                cells.restricted("detail", "detail visibility", old == null ? Restricted.NONE : old.detail()),
                cells.visibility("visibility", old == null ? Visibility.CABINET : old.visibility()));
    }

    private static Score score(Cells cells, String name, Score kept, Score empty) {
        return new Score(
                cells.optional(name + " likelihood", RiskRows::points, kept.likelihood(), empty.likelihood()),
                cells.optional(name + " impact", RiskRows::points, kept.impact(), empty.impact()));
    }

    private static int points(String text) {
        return Texts.whole(text, 1, 5);
    }

    private void known(Cells cells, String column, List<InitiativeId> ids) {
        ids.stream()
                .filter(id -> cells.has(column) && !draft.knows(draft.initiatives, id))
                .forEach(id ->
                        cells.problem(column, "No initiative has the code " + id + ", in the files or in the plan."));
    }

    void action(Cells cells) {
        var id = cells.needed("risk", RiskId::new, NO_RISK);
        if (!cells.failed() && !draft.knows(draft.risks, id)) {
            cells.problem("risk", "No risk has the code " + id + ", in the files or in the plan.");
        }
        var text = cells.text("action");
        var risk = draft.risks.get(id);
        var old = risk == null ? null : Draft.find(risk.actions(), RiskAction::text, text);
        var action = new RiskAction(
                text,
                cells.text("owner", old == null ? "" : old.owner()),
                cells.date("due"),
                cells.date("done", old == null ? null : old.done()));
        if (cells.failed() || !draft.first(cells, "action", id, text) || risk == null) {
            return;
        }
        draft.note(cells, id + ", " + Typed.shown(text), old, action);
        draft.risks.put(id, withActions(risk, Draft.with(risk.actions(), action, RiskAction::text)));
    }

    private static Risk withActions(Risk it, List<RiskAction> actions) {
        return new Risk(
                it.id(),
                it.title(),
                it.category(),
                it.cause(),
                it.event(),
                it.effect(),
                it.inherent(),
                it.residual(),
                it.target(),
                it.owner(),
                it.response(),
                it.reviewOn(),
                it.trend(),
                it.threatens(),
                it.reducedBy(),
                actions,
                it.tags(),
                it.publicStatement(),
                it.detail(),
                it.visibility());
    }
}
