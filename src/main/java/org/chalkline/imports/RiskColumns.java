package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;
import static org.chalkline.imports.Layout.each;

import org.chalkline.imports.Layout.Part;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;

/** The columns of the files about risks and what is done about them. */
final class RiskColumns {

    static final Layout<Risk> RISKS = Layout.of(plan -> plan.risks().stream())
            .text(Risk::id, needed("code", "A short code, such as K03", "risk", "risk code", "id"))
            .text(Risk::title, needed("title", "A few plain words", "name").upTo(200))
            .text(
                    it -> it.category().words(),
                    needed(
                            "category",
                            "cyber, privacy, continuity, delivery, funding, safety, compliance, staffing"
                                    + " or vendor",
                            "type"))
            .text(Risk::cause, needed("cause", "Because of what").upTo(2000))
            .text(Risk::event, needed("event", "What may happen").upTo(2000))
            .text(
                    Risk::effect,
                    needed("effect", "And what follows", "consequence").upTo(2000))
            .number(
                    it -> it.inherent().likelihood(),
                    needed("inherent likelihood", "1 to 5, before anything is done", "likelihood"))
            .number(
                    it -> it.inherent().impact(),
                    needed("inherent impact", "1 to 5, before anything is done", "impact"))
            .number(
                    it -> it.residual().likelihood(),
                    of("residual likelihood", "1 to 5, as things stand; empty: as inherent", "current likelihood"))
            .number(
                    it -> it.residual().impact(),
                    of("residual impact", "1 to 5, as things stand; empty: as inherent", "current impact"))
            .number(
                    it -> it.target().likelihood(),
                    of("target likelihood", "1 to 5, where it should go; empty: as residual"))
            .number(it -> it.target().impact(), of("target impact", "1 to 5, where it should go; empty: as residual"))
            .text(Risk::owner, of("owner", "Who watches it", "risk owner").upTo(200))
            .text(it -> it.response().words(), needed("response", "avoid, reduce, transfer or accept", "treatment"))
            .day(Risk::reviewOn, of("review on", "When it is looked at again", "review date", "next review"))
            .text(it -> it.trend().words(), of("trend", "rising, steady or falling"))
            .texts(Risk::threatens, of("threatens", "Codes of initiatives that it would hit, separated by |"))
            .texts(
                    Risk::reducedBy,
                    of("reduced by", "Codes of initiatives that make it smaller, separated by |", "mitigated by"))
            .texts(
                    Risk::tags,
                    of("tags", "Frames it belongs to, separated by |").upTo(2000))
            .text(
                    Risk::publicStatement,
                    of("public statement", "In plain words, for everybody", "public text")
                            .upTo(2000))
            .text(
                    it -> it.detail().text(),
                    of("detail", "Places, products and gaps", "details").upTo(4000))
            .text(it -> Column.words(it.detail().visibility()), of("detail visibility", "Who may see the detail"))
            .text(it -> Column.words(it.visibility()), Column.visibility());

    static final Layout<Part<Risk, RiskAction>> ACTIONS = Layout.of(
                    plan -> plan.risks().stream().flatMap(it -> each(it, it.actions())))
            .text(part -> part.of().id(), needed("risk", "The risk's code", "risk code"))
            .text(
                    part -> part.it().text(),
                    needed("action", "What is done, unique within its risk", "title", "text")
                            .upTo(600))
            .text(
                    part -> part.it().owner(),
                    of("owner", "Who does it", "assigned to").upTo(200))
            .day(part -> part.it().due(), needed("due", "By when", "due date"))
            .day(
                    part -> part.it().done(),
                    of("done", "When it was finished; empty while it is open", "completed", "done on", "completed on"));

    private RiskColumns() {}
}
