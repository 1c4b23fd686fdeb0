package org.chalkline.briefings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chalkline.MarkedPlan;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Sheets;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** The pages of an edition are the same when they are read again. */
class SheetJsonTest {

    private static List<Sheet> sheets() {
        var picture = MarkedPlan.picture().seenBy(Occasion.CABINET.audience());
        var pages = Arrays.stream(PageKind.values())
                .map(kind -> kind.subject() == null
                        ? Page.of(kind)
                        : Page.of(kind, MarkedPlan.code(kind == PageKind.GOAL ? "G" : "I", Visibility.PUBLIC)))
                .toList();
        var content = EditionContent.begin(
                        "All kinds", Occasion.CABINET, LocalDate.of(2026, 11, 17), new FiscalYear(2027))
                .withPages(pages);
        var day = LocalDate.of(2026, 11, 3);
        return new Sheets(content, picture, day, picture, day.minusMonths(1)).all();
    }

    @Test
    void everyKindOfPageIsReadAsItWasWritten() {
        var sheets = sheets();
        assertThat(sheets).hasSameSizeAs(PageKind.values());
        var json = SheetJson.write(sheets);
        var read = SheetJson.read(json);
        assertThat(SheetJson.write(read)).isEqualTo(json);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(read.get(i).points()).isEqualTo(sheets.get(i).points());
            var chart = sheets.get(i).chart();
            var again = read.get(i).chart();
            if (chart == null) {
                assertThat(again).isNull();
            } else {
                assertThat(again).isNotNull().hasSameClassAs(chart);
                assertThat(again.caption()).isEqualTo(chart.caption());
                assertThat(again.table().rows()).isEqualTo(chart.table().rows());
            }
        }
    }

    @Test
    void thePagesOfTheSamePictureAreTheSameToTheLastLetter() {
        assertThat(SheetJson.write(sheets())).isEqualTo(SheetJson.write(sheets()));
    }

    @Test
    void pagesKeptBeforePicturesWereThereAreReadAsTheyWere() {
        var json = SheetJson.write(sheets());
        var old = json.replace(",\"picture\":null", "");
        assertThat(old).isNotEqualTo(json);
        assertThat(SheetJson.read(old)).allMatch(sheet -> sheet.picture() == null);
        assertThat(SheetJson.write(SheetJson.read(old))).isEqualTo(json);
    }
}
