package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file, in the order in which they are read, with every column. Templates are made from this. */
public enum Kind {
    DISTRICT(
            "district",
            needed("name", "The district's name", "district", "district name"),
            needed("fiscal year start", "The month in which a fiscal year starts: a name or 1 to 12", "fy start"),
            needed("current fiscal year", "Such as FY27, 2027 or 2026-27", "current year", "current fy"),
            needed("students", "How many students", "enrollment"),
            needed("sites", "How many schools and offices", "schools"),
            needed("e-rate discount", "Percent, such as 60", "erate", "e-rate")),
    APPETITE(
            "appetite",
            needed("category", "A category of risk, such as cyber", "risk category"),
            needed("appetite", "1 to 25: the highest residual score the board accepts", "limit", "maximum")),
    GOALS(
            "goals",
            needed("code", "A short code, such as G1", "goal", "goal code", "id"),
            of("position", "Place in the board's order, from 1", "order", "number"),
            needed("title", "A few plain words", "name", "goal title"),
            of("statement", "The whole sentence", "goal statement", "description"),
            needed("weight", "Points; those of all goals add up to 100", "points", "board weight"),
            of("person responsible", "Who answers for the goal", "responsible", "owner"),
            of("progress monitor", "How progress is watched", "monitor"),
            of("required resources", "What it takes", "resources"),
            of("public statement", "In plain words, for everybody", "public text"),
            visibility()),
    MEASURES(
            "measures",
            needed("goal", "The goal's code", "goal code"),
            needed("measure", "The measure's name, unique within its goal", "name", "measure name"),
            needed("unit", "Such as % or teachers", "units"),
            needed("direction", "rise or fall"),
            needed("baseline", "Where it started", "baseline value"),
            needed("baseline date", "When", "start date"),
            needed("target", "Where it should go", "target value"),
            needed("target date", "By when", "end date"),
            of("key", "yes for the goal's key measure", "key measure")),
    READINGS(
            "readings",
            needed("goal", "The goal's code", "goal code"),
            needed("measure", "The measure's name", "measure name"),
            needed("date", "The day of the reading", "reading date", "as of"),
            needed("value", "The reading, in the measure's unit", "reading", "result"),
            of("source", "Where it was read"),
            of("students", "Size of the group; under 10 is refused", "n", "group size", "count")),
    GUARDRAILS(
            "guardrails",
            needed("code", "A short code, such as R1", "guardrail", "guardrail code", "id"),
            of("position", "Place in the list, from 1", "order", "number"),
            needed("title", "A few plain words", "name"),
            of("statement", "The whole sentence", "description"),
            of("public statement", "In plain words, for everybody", "public text"),
            visibility()),
    INITIATIVES(
            "initiatives",
            needed("code", "A short code, such as I07", "initiative", "initiative code", "project", "id", "no"),
            needed("title", "A few plain words", "name", "initiative title", "project name"),
            needed("purpose", "What it is for, in plain language", "description"),
            needed(
                    "category",
                    "infrastructure, devices, instruction, security, data, operations, safety" + " or communication",
                    "type"),
            of("sponsor", "The cabinet member behind it", "executive sponsor"),
            of("owner", "Who does it", "lead", "project manager"),
            needed("phase", "proposed, planned, approved, execute, operate, done, deferred or stopped", "status"),
            of("health", "on track, at risk, off track or not reported", "rag"),
            of("health reason", "One sentence why", "reason"),
            of("start", "First day", "start date", "begin"),
            of("end", "Last day", "end date", "finish"),
            of("mandate", "none, recommended or required", "mandated"),
            of("mandate source", "The law or contract", "authority"),
            of("depends on", "Codes of initiatives that must be there first, separated by |", "dependencies"),
            of("excludes", "Codes of initiatives that can't be done as well, separated by |", "exclusions"),
            of("upholds", "Codes of guardrails that it protects, separated by |"),
            of("breaches", "Codes of guardrails that it breaks, separated by |"),
            of("cash savings", "Dollars a year", "savings"),
            of("cost avoided", "Dollars a year", "avoided cost", "cost avoidance"),
            of("revenue", "Dollars a year"),
            of("staff hours freed", "Hours a year", "hours saved", "hours freed"),
            of("public statement", "In plain words, for everybody", "public text"),
            of("technical detail", "Products, versions and places", "technical details", "technical notes"),
            of("technical detail visibility", "Who may see the technical detail"),
            visibility()),
    STAFF(
            "staff",
            needed("initiative", "The initiative's code", "initiative code", "code", "project"),
            needed("team", "Which team"),
            year(),
            needed("hours", "Hours of work in that year", "staff hours")),
    LINKS(
            "links",
            needed("initiative", "The initiative's code", "initiative code", "project"),
            needed("goal", "The goal's code", "goal code"),
            needed("strength", "1 indirect, 2 direct, 3 essential", "score", "rating"),
            needed("rationale", "Why, in plain words", "reason", "why"),
            needed("evidence", "asserted, measured or evaluated", "evidence kind"),
            of("evidence detail", "The study, reading or observation", "evidence source"),
            of("evidence visibility", "Who may see the evidence detail"),
            needed("author", "Who said so", "by", "rated by"),
            needed("reviewed on", "When somebody last looked at it", "reviewed", "review date", "date"),
            visibility()),
    FUNDS(
            "funds",
            needed("code", "A short code, such as GF", "fund", "fund code", "id"),
            of("position", "Place in the list, from 1", "order", "number"),
            needed("name", "The fund's name", "title", "fund name"),
            needed(
                    "kind",
                    "general, E-Rate category 1 or 2, Title I, Title II-A, Title IV-A, state grant, bond,"
                            + " capital, other grant or donation",
                    "type",
                    "fund type"),
            needed("recurrence", "one-time or recurring", "recurring", "one-time or recurring"),
            of("start", "First day on which it may be spent", "start date"),
            of("obligate by", "Last day on which it may be committed", "obligation deadline", "end", "end date"),
            of("liquidate by", "Last day on which it is paid out", "liquidation deadline"),
            of("match", "Percent that the district adds", "match percent", "local match"),
            of("allowed categories", "Categories it may pay for, separated by |; empty for all", "categories"),
            of("operating allowed", "no where it may not pay recurring cost", "operating"),
            of("note", "Conditions and open questions", "notes", "comment"),
            of("note visibility", "Who may see the note"),
            visibility()),
    AMOUNTS(
            "amounts",
            needed("fund", "The fund's code", "fund code"),
            year(),
            needed("allocated", "New money in that year", "amount", "allocation"),
            of("carried forward", "Left from the year before", "carry-forward", "carryover", "carry over")),
    BUDGET(
            "budget",
            needed("initiative", "The initiative's code", "initiative code", "project"),
            year(),
            of("fund", "The fund's code; empty or \"unfunded\" where there is none", "fund code", "funding source"),
            needed("recurrence", "one-time or recurring", "recurring", "one-time or recurring"),
            of("account code", "As the finance system writes it", "account", "account number", "org object"),
            needed("planned", "The adopted budget", "budget", "original budget", "adopted", "amount"),
            of("revised", "After transfers; empty means as planned", "revised budget"),
            of("committed", "Encumbered", "encumbered", "encumbrances", "commitments"),
            of("actual", "Spent", "actuals", "spent", "expended", "ytd expended"),
            visibility()),
    RISKS(
            "risks",
            needed("code", "A short code, such as K03", "risk", "risk code", "id"),
            needed("title", "A few plain words", "name"),
            needed(
                    "category",
                    "cyber, privacy, continuity, delivery, funding, safety, compliance, staffing" + " or vendor",
                    "type"),
            needed("cause", "Because of what"),
            needed("event", "What may happen"),
            needed("effect", "And what follows", "consequence"),
            needed("inherent likelihood", "1 to 5, before anything is done", "likelihood"),
            needed("inherent impact", "1 to 5, before anything is done", "impact"),
            of("residual likelihood", "1 to 5, as things stand; empty: as inherent", "current likelihood"),
            of("residual impact", "1 to 5, as things stand; empty: as inherent", "current impact"),
            of("target likelihood", "1 to 5, where it should go; empty: as residual"),
            of("target impact", "1 to 5, where it should go; empty: as residual"),
            of("owner", "Who watches it", "risk owner"),
            needed("response", "avoid, reduce, transfer or accept", "treatment"),
            of("review on", "When it is looked at again", "review date", "next review"),
            of("trend", "rising, steady or falling"),
            of("threatens", "Codes of initiatives that it would hit, separated by |"),
            of("reduced by", "Codes of initiatives that make it smaller, separated by |", "mitigated by"),
            of("tags", "Frames it belongs to, separated by |"),
            of("public statement", "In plain words, for everybody", "public text"),
            of("detail", "Places, products and gaps", "details"),
            of("detail visibility", "Who may see the detail"),
            visibility()),
    ACTIONS(
            "actions",
            needed("risk", "The risk's code", "risk code"),
            needed("action", "What is done, unique within its risk", "title", "text"),
            of("owner", "Who does it", "assigned to"),
            needed("due", "By when", "due date"),
            of("done", "When it was finished; empty while it is open", "completed", "done on", "completed on"));

    private final String sheet;
    private final List<Column> columns;

    Kind(String sheet, Column... columns) {
        this.sheet = sheet;
        this.columns = List.of(columns);
    }

    /** The name of its file (without {@code .csv}) and of its sheet. */
    public String sheet() {
        return sheet;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The column with exactly this name. */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sheet + " has no column " + name));
    }

    /** The kind that a file's or sheet's name means. */
    public static Optional<Kind> named(String name) {
        var plain = Column.plain(name);
        return Arrays.stream(values())
                .filter(kind -> plain.equals(kind.sheet) || (plain + "s").equals(kind.sheet))
                .findFirst();
    }

    private static Column visibility() {
        return of("visibility", "public, board, cabinet (also when empty) or closed session", "visible to");
    }

    private static Column year() {
        return needed("fiscal year", "Such as FY27, 2027 or 2026-27", "fy", "year");
    }
}
