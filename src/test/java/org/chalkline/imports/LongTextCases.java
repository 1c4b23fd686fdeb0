package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is too long for the database is a problem in the preview; what just fits is kept. */
abstract class LongTextCases extends ImportRoleCases {

    /** Of codes and choices, which are understood and not kept as they come. */
    private static final int SHORT = 24;

    /** A valid row of each kind that holds text, all columns but the texts. */
    private static final Map<Kind, Map<String, String>> ROWS = Map.ofEntries(
            row(Kind.DISTRICT, "fiscal year start=7,current fiscal year=FY27,students=1,sites=1,e-rate discount=60"),
            row(Kind.GOALS, "code=L1,weight=0"),
            row(
                    Kind.MEASURES,
                    "goal=L1,direction=rise,baseline=9999999999999.999999,baseline date=2025-01-01,"
                            + "target=-9999999999999.999999,target date=2030-01-01"),
            row(Kind.READINGS, "goal=L1,date=2026-01-01,value=46.66666666666667"),
            row(Kind.GUARDRAILS, "code=L1"),
            row(Kind.INITIATIVES, "code=L1,category=devices,phase=planned,staff hours freed=1000000"),
            row(Kind.STAFF, "initiative=L1,fiscal year=FY27,hours=1000000"),
            row(Kind.LINKS, "initiative=L1,goal=L1,strength=1,evidence=asserted,reviewed on=2026-01-01"),
            row(Kind.FUNDS, "code=L1,kind=bond,recurrence=one-time,match=33.333333"),
            row(
                    Kind.BUDGET,
                    "initiative=abcdefghijklmnopqrstuvwx,fiscal year=FY27,fund=L1,recurrence=recurring,"
                            + "planned=100000000000"),
            row(Kind.RISKS, "code=L1,category=cyber,response=accept,inherent likelihood=1,inherent impact=5"),
            row(Kind.ACTIONS, "risk=L1,due=2027-01-01"));

    private static final Map<Kind, String> TABLES = Map.ofEntries(
            Map.entry(Kind.GOALS, "goal"),
            Map.entry(Kind.MEASURES, "measure"),
            Map.entry(Kind.READINGS, "reading"),
            Map.entry(Kind.GUARDRAILS, "guardrail"),
            Map.entry(Kind.INITIATIVES, "initiative"),
            Map.entry(Kind.STAFF, "staff_need"),
            Map.entry(Kind.LINKS, "link"),
            Map.entry(Kind.FUNDS, "fund"),
            Map.entry(Kind.BUDGET, "budget_line"),
            Map.entry(Kind.RISKS, "risk"),
            Map.entry(Kind.ACTIONS, "risk_action"));

    /** Columns that are no text of a file: they are made of choices and codes. */
    private static final List<String> MADE = List.of("budget_line.line_key", "fund.allowed_categories");

    private static Map.Entry<Kind, Map<String, String>> row(Kind kind, String cells) {
        var row = new HashMap<String, String>();
        for (var cell : cells.split(",")) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return Map.entry(kind, row);
    }

    @Test
    void everyColumnOfTextKnowsHowMuchTheDatabaseKeeps() throws SQLException {
        for (var table : TABLES.entrySet()) {
            var known = new HashMap<String, Integer>();
            texts(table.getKey()).forEach(column -> known.put(stored(column), column.longest()));
            assertThat(known).as(table.getValue()).isNotEmpty().isEqualTo(sizes(table.getValue()));
        }
    }

    private static String stored(Column column) {
        return switch (column.name()) {
            case "owner" -> "owner_name";
            case "action" -> "action_text";
            case "measure" -> "name";
            default -> column.name().replace(' ', '_');
        };
    }

    private Map<String, Integer> sizes(String table) throws SQLException {
        var sizes = new HashMap<String, Integer>();
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select * from " + table + " where 1 = 0")) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                var name = rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
                if (rows.getMetaData().getColumnClassName(i).equals(String.class.getName())
                        && rows.getMetaData().getPrecision(i) > SHORT
                        && !MADE.contains(table + "." + name)) {
                    sizes.put(name, rows.getMetaData().getPrecision(i));
                }
            }
        }
        // The name by which a reading finds its measure is kept with the measure.
        if (table.equals("reading")) {
            sizes.put("name", sizes("measure").getOrDefault("name", 0));
        }
        return sizes;
    }

    private static List<Column> texts(Kind kind) {
        return kind.columns().stream()
                .filter(column -> column.longest() != Column.NO_TEXT)
                .toList();
    }

    @Test
    void aTextThatJustFitsIsKeptAndOneThatIsLongerIsAProblemAtItsPlace() {
        imports.confirm(imports.preview(List.of(Mistakes.file(
                "initiatives.csv", "code,title,purpose,category,phase\nabcdefghijklmnopqrstuvwx,a,b,devices,done\n"))));
        var fitting = new ArrayList<UploadedFile>();
        ROWS.keySet().forEach(kind -> fitting.add(file(kind, "")));
        var preview = imports.preview(fitting);
        assertThat(preview.problems()).isEmpty();
        imports.confirm(preview);
        assertThat(imports.preview(fitting).changes())
                .hasSize(ROWS.size())
                .allMatch(change -> change.outcome() == Change.Outcome.UNCHANGED);

        for (var kind : ROWS.keySet()) {
            for (var column : texts(kind)) {
                assertThat(imports.preview(List.of(file(kind, column.name()))).problems())
                        .as("%s of %s", column.name(), kind)
                        .singleElement()
                        .satisfies(problem ->
                                assertThat(Mistakes.place(problem)).isEqualTo(kind.sheet() + ".csv:2:" + column.name()))
                        .satisfies(problem -> assertThat(problem.message()).endsWith("shorten it by 1."));
            }
        }
    }

    private static UploadedFile file(Kind kind, String tooLong) {
        var cells = new HashMap<>(ROWS.getOrDefault(kind, Map.of()));
        texts(kind)
                .forEach(column -> cells.put(
                        column.name(),
                        "é".repeat(column.longest() + (column.name().equals(tooLong) ? 1 : 0))));
        var names = List.copyOf(cells.keySet());
        return Mistakes.file(
                kind.sheet() + ".csv",
                Stream.of(
                                String.join(",", names),
                                String.join(",", names.stream().map(cells::get).toList()))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }
}
