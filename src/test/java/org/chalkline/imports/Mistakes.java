package org.chalkline.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Files with twenty different mistakes, and where each stands. */
@NullMarked
public final class Mistakes {

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
            I3,FY27,ZZ,recurring,100
            I3,2026-29,,recurring,12.345
            I3,FY28,,sometimes,-5
            """;

    /** By file, row and column. */
    public static final List<String> PLACES = List.of(
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

    private Mistakes() {}

    public static List<UploadedFile> files() {
        return List.of(
                file("goals.csv", GOALS),
                file("measures.csv", MEASURES),
                file("readings.csv", READINGS),
                file("initiatives.csv", INITIATIVES),
                file("budget.csv", BUDGET));
    }

    public static String place(Problem problem) {
        return problem.file() + ":" + problem.row() + ":" + problem.column();
    }

    static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
