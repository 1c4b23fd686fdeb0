package org.chalkline.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Mistakes;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** Each mistake is told once, and at its place. */
class MistakesTest {

    @Test
    void eachMistakeIsToldAtItsPlace() {
        var result = PlanReader.read(
                Mistakes.files(), Portfolio.whole(0, DemoFilesTest.NOWHERE, Plan.EMPTY), ImportProgress.NONE);
        assertThat(result.findings().problems().stream().map(Mistakes::place).toList())
                .isEqualTo(Mistakes.PLACES);
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

    @Test
    void aChainAsLongAsAFileIsFollowedAndItsOneCircleTold() {
        var text = new StringBuilder("code,title,purpose,category,phase,depends on\n");
        for (int i = 1; i <= 20_000; i++) {
            text.append("I%d,One,Why,devices,execute,I%d\n".formatted(i, i == 20_000 ? 19_999 : i + 1));
        }
        var result = PlanReader.read(
                List.of(file("initiatives.csv", text.toString())),
                Portfolio.whole(0, DemoFilesTest.NOWHERE, Plan.EMPTY),
                ImportProgress.NONE);
        assertThat(result.findings().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("circle: I19999, I20000"));
    }

    static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
