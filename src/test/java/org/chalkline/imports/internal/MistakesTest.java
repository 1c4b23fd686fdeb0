package org.chalkline.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** Twenty different mistakes are twenty problems, each at its place. */
class MistakesTest {

    private static final String GOALS = """
            code,title,weight
            G1,Reading,60
            G 2,Mathematics,x
            G1,Reading again,40
            G3,,40
            """;
    private static final String MEASURES = """
            goal,measure,unit,direction,baseline,baseline date,target,target date
            G9,Reading,%,rise,47,2025-06-30,62,2030-06-30
            G1,Reading,%,sideways,47,2025-02-30,62,2030-06-30
            G1,Writing,%,rise,47,2030-06-30,62,2025-06-30
            """;
    private static final String READINGS = """
            goal,measure,date,value,students
            G1,Spelling,2026-01-01,50,100
            G1,Reading,2026-01-01,fifty,9
            """;
    private static final String INITIATIVES = """
            code,title,purpose,category,phase,start,end,depends on,cash savings
            I1,One,Why,devices,execute,2026-07-01,2026-01-01,,
            I2,Two,Why,gadgets,execute,,,I3,
            I3,Three,Why,devices,execute,,,I4,
            I4,Four,Why,devices,execute,,,I3|I99,(5)
            """;
    private static final String BUDGET = """
            initiative,fiscal year,fund,recurrence,planned
            I3,FY27,GF,recurring,100
            I3,2026-29,,recurring,12.345
            I3,FY28,,sometimes,-5
            """;

    @Test
    void eachMistakeIsToldAtItsPlace() {
        var result = PlanReader.read(
                List.of(
                        file("goals.csv", GOALS),
                        file("measures.csv", MEASURES),
                        file("readings.csv", READINGS),
                        file("initiatives.csv", INITIATIVES),
                        file("budget.csv", BUDGET)),
                Portfolio.whole(0, DemoFilesTest.NOWHERE, Plan.EMPTY),
                ImportProgress.NONE);
        var places = result.findings().problems().stream()
                .map(problem -> problem.file() + ":" + problem.row() + ":" + problem.column())
                .toList();
        assertThat(places)
                .containsExactly(
                        "budget.csv:2:fund",
                        "budget.csv:3:fiscal year",
                        "budget.csv:3:planned",
                        "budget.csv:4:planned",
                        "budget.csv:4:recurrence",
                        "goals.csv:3:code",
                        "goals.csv:3:weight",
                        "goals.csv:4:code",
                        "goals.csv:5:title",
                        "initiatives.csv:2:end",
                        "initiatives.csv:3:category",
                        "initiatives.csv:5:cash savings",
                        "initiatives.csv:5:depends on",
                        "measures.csv:2:goal",
                        "measures.csv:3:baseline date",
                        "measures.csv:3:direction",
                        "measures.csv:4:target date",
                        "readings.csv:2:measure",
                        "readings.csv:3:students",
                        "readings.csv:3:value");
        assertThat(result.findings().problems())
                .allMatch(problem -> problem.message().endsWith("."));
    }

    @Test
    void weightsThatDoNotAddUpAreTold() {
        var result = PlanReader.read(
                List.of(file("goals.csv", "code,title,weight\nG1,Reading,60\nG2,Mathematics,30\n")),
                Portfolio.whole(0, DemoFilesTest.NOWHERE, Plan.EMPTY),
                ImportProgress.NONE);
        assertThat(result.findings().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("add up to 90"));
    }

    @Test
    void initiativesThatWaitForEachOtherAreTold() {
        var text = "code,title,purpose,category,phase,depends on\nI1,One,Why,devices,execute,I2\n"
                + "I2,Two,Why,devices,execute,I1\n";
        var result = PlanReader.read(
                List.of(file("initiatives.csv", text)),
                Portfolio.whole(0, DemoFilesTest.NOWHERE, Plan.EMPTY),
                ImportProgress.NONE);
        assertThat(result.findings().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("circle: I1, I2"));
    }

    static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
