package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;

import java.util.List;

/** The columns of the files about risks and what is done about them. */
final class RiskColumns {

    static final List<Column> RISKS = List.of(
            needed("code", "A short code, such as K03", "risk", "risk code", "id"),
            needed("title", "A few plain words", "name").upTo(200),
            needed(
                    "category",
                    "cyber, privacy, continuity, delivery, funding, safety, compliance, staffing" + " or vendor",
                    "type"),
            needed("cause", "Because of what").upTo(2000),
            needed("event", "What may happen").upTo(2000),
            needed("effect", "And what follows", "consequence").upTo(2000),
            needed("inherent likelihood", "1 to 5, before anything is done", "likelihood"),
            needed("inherent impact", "1 to 5, before anything is done", "impact"),
            of("residual likelihood", "1 to 5, as things stand; empty: as inherent", "current likelihood"),
            of("residual impact", "1 to 5, as things stand; empty: as inherent", "current impact"),
            of("target likelihood", "1 to 5, where it should go; empty: as residual"),
            of("target impact", "1 to 5, where it should go; empty: as residual"),
            of("owner", "Who watches it", "risk owner").upTo(200),
            needed("response", "avoid, reduce, transfer or accept", "treatment"),
            of("review on", "When it is looked at again", "review date", "next review"),
            of("trend", "rising, steady or falling"),
            of("threatens", "Codes of initiatives that it would hit, separated by |"),
            of("reduced by", "Codes of initiatives that make it smaller, separated by |", "mitigated by"),
            of("tags", "Frames it belongs to, separated by |").upTo(2000),
            of("public statement", "In plain words, for everybody", "public text")
                    .upTo(2000),
            of("detail", "Places, products and gaps", "details").upTo(4000),
            of("detail visibility", "Who may see the detail"),
            Column.visibility());

    static final List<Column> ACTIONS = List.of(
            needed("risk", "The risk's code", "risk code"),
            needed("action", "What is done, unique within its risk", "title", "text")
                    .upTo(600),
            of("owner", "Who does it", "assigned to").upTo(200),
            needed("due", "By when", "due date"),
            of("done", "When it was finished; empty while it is open", "completed", "done on", "completed on"));

    private RiskColumns() {}
}
