package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;
import static org.chalkline.imports.Layout.each;

import org.chalkline.imports.Layout.Part;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.StaffNeed;

/** The columns of the files about initiatives, the hours they need and the goals they serve. */
final class WorkColumns {

    static final Layout<Initiative> INITIATIVES = Layout.of(plan -> plan.initiatives().stream())
            .text(
                    Initiative::id,
                    needed("code", "A short code, such as I07", "initiative", "initiative code", "project", "id", "no"))
            .text(
                    Initiative::title,
                    needed("title", "A few plain words", "name", "initiative title", "project name")
                            .upTo(200))
            .text(
                    Initiative::purpose,
                    needed("purpose", "What it is for, in plain language", "description")
                            .upTo(4000))
            .text(
                    it -> it.category().words(),
                    needed(
                            "category",
                            "infrastructure, devices, instruction, security, data, operations, safety"
                                    + " or communication",
                            "type"))
            .text(
                    Initiative::sponsor,
                    of("sponsor", "The cabinet member behind it", "executive sponsor")
                            .upTo(200))
            .text(
                    Initiative::owner,
                    of("owner", "Who does it", "lead", "project manager").upTo(200))
            .text(
                    it -> it.phase().words(),
                    needed(
                            "phase",
                            "proposed, planned, approved, execute, operate, done, deferred or stopped",
                            "status"))
            .text(it -> it.health().words(), of("health", "on track, at risk, off track or not reported", "rag"))
            .text(
                    Initiative::healthReason,
                    of("health reason", "One sentence why", "reason").upTo(1000))
            .day(Initiative::start, of("start", "First day", "start date", "begin"))
            .day(Initiative::end, of("end", "Last day", "end date", "finish"))
            .text(it -> it.mandate().words(), of("mandate", "none, recommended or required", "mandated"))
            .text(
                    Initiative::mandateSource,
                    of("mandate source", "The law or contract", "authority").upTo(1000))
            .texts(
                    Initiative::dependsOn,
                    of("depends on", "Codes of initiatives that must be there first, separated by |", "dependencies"))
            .texts(
                    Initiative::excludes,
                    of("excludes", "Codes of initiatives that can't be done as well, separated by |", "exclusions"))
            .texts(Initiative::upholds, of("upholds", "Codes of guardrails that it protects, separated by |"))
            .texts(Initiative::breaches, of("breaches", "Codes of guardrails that it breaks, separated by |"))
            .money(it -> it.benefits().cashSavings(), of("cash savings", "Dollars a year", "savings"))
            .money(
                    it -> it.benefits().costAvoided(),
                    of("cost avoided", "Dollars a year", "avoided cost", "cost avoidance"))
            .money(it -> it.benefits().revenue(), of("revenue", "Dollars a year"))
            .number(
                    it -> it.benefits().staffHours(),
                    of("staff hours freed", "Hours a year", "hours saved", "hours freed"))
            .text(
                    Initiative::publicStatement,
                    of("public statement", "In plain words, for everybody", "public text")
                            .upTo(2000))
            .text(
                    it -> it.technicalDetail().text(),
                    of("technical detail", "Products, versions and places", "technical details", "technical notes")
                            .upTo(4000))
            .text(
                    it -> Column.words(it.technicalDetail().visibility()),
                    of("technical detail visibility", "Who may see the technical detail"))
            .text(it -> Column.words(it.visibility()), Column.visibility());

    static final Layout<Part<Initiative, StaffNeed>> STAFF = Layout.of(
                    plan -> plan.initiatives().stream().flatMap(it -> each(it, it.staffNeeds())))
            .text(
                    part -> part.of().id(),
                    needed("initiative", "The initiative's code", "initiative code", "code", "project"))
            .text(part -> part.it().team(), needed("team", "Which team").upTo(200))
            .year(part -> part.it().year())
            .number(part -> part.it().hours(), needed("hours", "Hours of work in that year", "staff hours"));

    static final Layout<Link> LINKS = Layout.of(plan -> plan.links().stream())
            .text(Link::initiative, needed("initiative", "The initiative's code", "initiative code", "project"))
            .text(Link::goal, needed("goal", "The goal's code", "goal code"))
            .number(
                    it -> it.strength().points(),
                    needed("strength", "1 indirect, 2 direct, 3 essential", "score", "rating"))
            .text(
                    Link::rationale,
                    needed("rationale", "Why, in plain words", "reason", "why").upTo(2000))
            .text(it -> it.evidence().words(), needed("evidence", "asserted, measured or evaluated", "evidence kind"))
            .text(
                    it -> it.evidenceDetail().text(),
                    of("evidence detail", "The study, reading or observation", "evidence source")
                            .upTo(2000))
            .text(
                    it -> Column.words(it.evidenceDetail().visibility()),
                    of("evidence visibility", "Who may see the evidence detail"))
            .text(
                    Link::author,
                    needed("author", "Who said so", "by", "rated by").upTo(200))
            .day(
                    Link::reviewedOn,
                    needed("reviewed on", "When somebody last looked at it", "reviewed", "review date", "date"))
            .text(it -> Column.words(it.visibility()), Column.visibility());

    private WorkColumns() {}
}
