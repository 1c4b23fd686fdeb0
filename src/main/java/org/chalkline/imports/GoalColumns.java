package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;
import static org.chalkline.imports.Layout.each;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.imports.Layout.Part;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Reading;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Strength;

/** The columns of the files about the district, its goals and its guardrails. */
final class GoalColumns {

    static final Layout<District> DISTRICT = Layout.of(plan -> Stream.ofNullable(plan.district()))
            .text(
                    District::name,
                    needed("name", "The district's name", "district", "district name")
                            .upTo(400))
            .text(
                    it -> it.fiscalYearStart().getDisplayName(TextStyle.FULL, Locale.US),
                    needed(
                            "fiscal year start",
                            "The month in which a fiscal year starts: a name or 1 to 12",
                            "fy start"))
            .year(
                    District::currentYear,
                    needed("current fiscal year", "Such as FY27, 2027 or 2026-27", "current year", "current fy"))
            .number(District::students, needed("students", "How many students", "enrollment"))
            .number(District::sites, needed("sites", "How many schools and offices", "schools"))
            .number(
                    it -> it.eRateDiscount().points(),
                    needed("e-rate discount", "Percent, such as 60", "erate", "e-rate"))
            .number(
                    it -> it.thresholds().moderateFrom(),
                    of("moderate from", "The alignment from which it is called moderate; empty: 15"))
            .number(
                    it -> it.thresholds().strongFrom(),
                    of("strong from", "The alignment from which it is strong; empty: 25"))
            .number(
                    it -> it.thresholds().veryStrongFrom(),
                    of("very strong from", "The alignment from which it is very strong; empty: 35"))
            .number(
                    it -> it.thresholds().reviewMonths(),
                    of("review months", "Months after which a link is to be looked at again; empty: 12"));

    static final Layout<Map.Entry<RiskCategory, Integer>> APPETITE = Layout.of(
                    plan -> Stream.ofNullable(plan.district()).flatMap(it -> it.appetite().entrySet().stream()))
            .text(it -> it.getKey().words(), needed("category", "A category of risk, such as cyber", "risk category"))
            .number(
                    Map.Entry::getValue,
                    needed("appetite", "1 to 25: the highest residual score the board accepts", "limit", "maximum"));

    static final Layout<Map.Entry<Strength, String>> RUBRIC = Layout.of(
                    plan -> Stream.ofNullable(plan.district()).flatMap(it -> it.rubric().entrySet().stream()))
            .number(it -> it.getKey().points(), needed("strength", "1 indirect, 2 direct, 3 essential"))
            .text(
                    Map.Entry::getValue,
                    needed("text", "The district's own words for when a link has that strength", "rubric")
                            .upTo(District.LONGEST_RUBRIC));

    static final Layout<Goal> GOALS = Layout.of(plan -> plan.goals().stream())
            .text(Goal::id, needed("code", "A short code, such as G1", "goal", "goal code", "id"))
            .place(Goal::position, of("position", "Place in the board's order, from 1", "order", "number"))
            .text(
                    Goal::title,
                    needed("title", "A few plain words", "name", "goal title").upTo(200))
            .text(
                    Goal::statement,
                    of("statement", "The whole sentence", "goal statement", "description")
                            .upTo(2000))
            .number(
                    Goal::weight,
                    needed("weight", "Points; those of all goals add up to 100", "points", "board weight"))
            .text(
                    Goal::personResponsible,
                    of("person responsible", "Who answers for the goal", "responsible", "owner")
                            .upTo(200))
            .text(
                    Goal::progressMonitor,
                    of("progress monitor", "How progress is watched", "monitor").upTo(1000))
            .text(
                    Goal::requiredResources,
                    of("required resources", "What it takes", "resources").upTo(1000))
            .text(
                    Goal::publicStatement,
                    of("public statement", "In plain words, for everybody", "public text")
                            .upTo(2000))
            .text(it -> Column.words(it.visibility()), Column.visibility());

    static final Layout<Part<Goal, Measure>> MEASURES = Layout.of(GoalColumns::measures)
            .text(part -> part.of().id(), needed("goal", "The goal's code", "goal code"))
            .text(
                    part -> part.it().name(),
                    needed("measure", "The measure's name, unique within its goal", "name", "measure name")
                            .upTo(200))
            .text(
                    part -> part.it().unit(),
                    needed("unit", "Such as % or teachers", "units").upTo(40))
            .text(part -> part.it().direction().words(), needed("direction", "rise or fall"))
            .number(part -> part.it().baseline(), needed("baseline", "Where it started", "baseline value"))
            .day(part -> part.it().baselineDate(), needed("baseline date", "When", "start date"))
            .number(part -> part.it().target(), needed("target", "Where it should go", "target value"))
            .day(part -> part.it().targetDate(), needed("target date", "By when", "end date"))
            .yesOrNo(part -> part.it().key(), of("key", "yes for the goal's key measure", "key measure"));

    static final Layout<Part<Part<Goal, Measure>, Reading>> READINGS = Layout.of(
                    plan -> measures(plan).flatMap(part -> each(part, part.it().readings())))
            .text(part -> part.of().of().id(), needed("goal", "The goal's code", "goal code"))
            .text(
                    part -> part.of().it().name(),
                    needed("measure", "The measure's name", "measure name").upTo(200))
            .day(part -> part.it().date(), needed("date", "The day of the reading", "reading date", "as of"))
            .number(
                    part -> part.it().value(),
                    needed("value", "The reading, in the measure's unit", "reading", "result"))
            .text(part -> part.it().source(), of("source", "Where it was read").upTo(400))
            .notKept(of("students", "Size of the group; under 10 is refused", "n", "group size", "count"));

    static final Layout<Guardrail> GUARDRAILS = Layout.of(plan -> plan.guardrails().stream())
            .text(Guardrail::id, needed("code", "A short code, such as R1", "guardrail", "guardrail code", "id"))
            .place(Guardrail::position, of("position", "Place in the list, from 1", "order", "number"))
            .text(Guardrail::title, needed("title", "A few plain words", "name").upTo(200))
            .text(
                    Guardrail::statement,
                    of("statement", "The whole sentence", "description").upTo(2000))
            .text(
                    Guardrail::publicStatement,
                    of("public statement", "In plain words, for everybody", "public text")
                            .upTo(2000))
            .text(it -> Column.words(it.visibility()), Column.visibility());

    private static Stream<Part<Goal, Measure>> measures(Plan plan) {
        return plan.goals().stream().flatMap(goal -> each(goal, goal.measures()));
    }

    private GoalColumns() {}
}
