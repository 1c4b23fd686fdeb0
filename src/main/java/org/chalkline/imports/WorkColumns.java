package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;

import java.util.List;

/** The columns of the files about initiatives, the hours they need and the goals they serve. */
final class WorkColumns {

    static final List<Column> INITIATIVES = List.of(
            needed("code", "A short code, such as I07", "initiative", "initiative code", "project", "id", "no"),
            needed("title", "A few plain words", "name", "initiative title", "project name")
                    .upTo(200),
            needed("purpose", "What it is for, in plain language", "description")
                    .upTo(4000),
            needed(
                    "category",
                    "infrastructure, devices, instruction, security, data, operations, safety" + " or communication",
                    "type"),
            of("sponsor", "The cabinet member behind it", "executive sponsor").upTo(200),
            of("owner", "Who does it", "lead", "project manager").upTo(200),
            needed("phase", "proposed, planned, approved, execute, operate, done, deferred or stopped", "status"),
            of("health", "on track, at risk, off track or not reported", "rag"),
            of("health reason", "One sentence why", "reason").upTo(1000),
            of("start", "First day", "start date", "begin"),
            of("end", "Last day", "end date", "finish"),
            of("mandate", "none, recommended or required", "mandated"),
            of("mandate source", "The law or contract", "authority").upTo(1000),
            of("depends on", "Codes of initiatives that must be there first, separated by |", "dependencies"),
            of("excludes", "Codes of initiatives that can't be done as well, separated by |", "exclusions"),
            of("upholds", "Codes of guardrails that it protects, separated by |"),
            of("breaches", "Codes of guardrails that it breaks, separated by |"),
            of("cash savings", "Dollars a year", "savings"),
            of("cost avoided", "Dollars a year", "avoided cost", "cost avoidance"),
            of("revenue", "Dollars a year"),
            of("staff hours freed", "Hours a year", "hours saved", "hours freed"),
            of("public statement", "In plain words, for everybody", "public text")
                    .upTo(2000),
            of("technical detail", "Products, versions and places", "technical details", "technical notes")
                    .upTo(4000),
            of("technical detail visibility", "Who may see the technical detail"),
            Column.visibility());

    static final List<Column> STAFF = List.of(
            needed("initiative", "The initiative's code", "initiative code", "code", "project"),
            needed("team", "Which team").upTo(200),
            Column.year(),
            needed("hours", "Hours of work in that year", "staff hours"));

    static final List<Column> LINKS = List.of(
            needed("initiative", "The initiative's code", "initiative code", "project"),
            needed("goal", "The goal's code", "goal code"),
            needed("strength", "1 indirect, 2 direct, 3 essential", "score", "rating"),
            needed("rationale", "Why, in plain words", "reason", "why").upTo(2000),
            needed("evidence", "asserted, measured or evaluated", "evidence kind"),
            of("evidence detail", "The study, reading or observation", "evidence source")
                    .upTo(2000),
            of("evidence visibility", "Who may see the evidence detail"),
            needed("author", "Who said so", "by", "rated by").upTo(200),
            needed("reviewed on", "When somebody last looked at it", "reviewed", "review date", "date"),
            Column.visibility());

    private WorkColumns() {}
}
