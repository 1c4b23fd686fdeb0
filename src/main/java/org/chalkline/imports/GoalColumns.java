package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;

import java.util.List;

/** The columns of the files about the district, its goals and its guardrails. */
final class GoalColumns {

    static final List<Column> DISTRICT = List.of(
            needed("name", "The district's name", "district", "district name").upTo(400),
            needed("fiscal year start", "The month in which a fiscal year starts: a name or 1 to 12", "fy start"),
            needed("current fiscal year", "Such as FY27, 2027 or 2026-27", "current year", "current fy"),
            needed("students", "How many students", "enrollment"),
            needed("sites", "How many schools and offices", "schools"),
            needed("e-rate discount", "Percent, such as 60", "erate", "e-rate"));

    static final List<Column> APPETITE = List.of(
            needed("category", "A category of risk, such as cyber", "risk category"),
            needed("appetite", "1 to 25: the highest residual score the board accepts", "limit", "maximum"));

    static final List<Column> GOALS = List.of(
            needed("code", "A short code, such as G1", "goal", "goal code", "id"),
            of("position", "Place in the board's order, from 1", "order", "number"),
            needed("title", "A few plain words", "name", "goal title").upTo(200),
            of("statement", "The whole sentence", "goal statement", "description")
                    .upTo(2000),
            needed("weight", "Points; those of all goals add up to 100", "points", "board weight"),
            of("person responsible", "Who answers for the goal", "responsible", "owner")
                    .upTo(200),
            of("progress monitor", "How progress is watched", "monitor").upTo(1000),
            of("required resources", "What it takes", "resources").upTo(1000),
            of("public statement", "In plain words, for everybody", "public text")
                    .upTo(2000),
            Column.visibility());

    static final List<Column> MEASURES = List.of(
            needed("goal", "The goal's code", "goal code"),
            needed("measure", "The measure's name, unique within its goal", "name", "measure name")
                    .upTo(200),
            needed("unit", "Such as % or teachers", "units").upTo(40),
            needed("direction", "rise or fall"),
            needed("baseline", "Where it started", "baseline value"),
            needed("baseline date", "When", "start date"),
            needed("target", "Where it should go", "target value"),
            needed("target date", "By when", "end date"),
            of("key", "yes for the goal's key measure", "key measure"));

    static final List<Column> READINGS = List.of(
            needed("goal", "The goal's code", "goal code"),
            needed("measure", "The measure's name", "measure name").upTo(200),
            needed("date", "The day of the reading", "reading date", "as of"),
            needed("value", "The reading, in the measure's unit", "reading", "result"),
            of("source", "Where it was read").upTo(400),
            of("students", "Size of the group; under 10 is refused", "n", "group size", "count"));

    static final List<Column> GUARDRAILS = List.of(
            needed("code", "A short code, such as R1", "guardrail", "guardrail code", "id"),
            of("position", "Place in the list, from 1", "order", "number"),
            needed("title", "A few plain words", "name").upTo(200),
            of("statement", "The whole sentence", "description").upTo(2000),
            of("public statement", "In plain words, for everybody", "public text")
                    .upTo(2000),
            Column.visibility());

    private GoalColumns() {}
}
