package org.chalkline.briefings.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.DemoPicture;
import org.chalkline.alignment.AlignmentAndCost;
import org.chalkline.alignment.MoneyFlow;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Progress;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Sheets;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.budget.YearChange;
import org.chalkline.charts.Chart;
import org.chalkline.portfolio.Scope;
import org.chalkline.roadmap.Grouping;
import org.chalkline.roadmap.Replan;
import org.chalkline.roadmap.RoadmapChart;
import org.chalkline.shared.FiscalYear;

/** The demo district's edition with a page of each kind, as PowerPoint. */
final class WrittenSlides {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private WrittenSlides() {}

    static Edition edition(List<Sheet> sheets) {
        var content = content().withPages(List.of());
        return new Edition(
                3,
                content,
                EditionState.PUBLISHED,
                Instant.EPOCH,
                Instant.parse("2026-11-03T17:00:00Z"),
                7,
                sheets,
                "0123456789abcdef".repeat(4),
                true,
                null,
                List.of());
    }

    static EditionContent content() {
        var pages = new ArrayList<Page>();
        for (var kind : PageKind.values()) {
            var subject = kind.subject() == null ? "" : kind == PageKind.GOAL ? "G1" : "I02";
            pages.add(new Page(
                    kind, subject, "", kind == PageKind.TEXT ? "What *we* ask." : "", "Speak slowly: " + kind, 2));
        }
        return EditionContent.begin(
                        "Technology report to the board", Occasion.BOARD, DAY.plusDays(14), new FiscalYear(2027))
                .withPages(pages);
    }

    /** A page of each kind, and one with each further kind of chart, and pages whose words are as long as they may be. */
    static Edition demo() {
        var picture = DemoPicture.whole().seenBy(Occasion.BOARD.audience());
        var sheets = new ArrayList<>(new Sheets(content(), picture, DAY, picture, DAY.minusMonths(1)).all());
        var year = new FiscalYear(2027);
        sheets.add(drawn(YearChange.waterfall(picture, year, year.plus(1), null, DAY), 1));
        sheets.add(drawn(AlignmentAndCost.of(picture, Scope.of(year, null), DAY), 1));
        sheets.add(drawn(RoadmapChart.of(picture, Scope.ALL, Grouping.values()[0], Replan.NONE, false, DAY), 1));
        sheets.add(drawn(MoneyFlow.of(picture, Scope.of(year, null), DAY), 6));
        sheets.add(drawn(BudgetCharts.yearsByFund(picture, Scope.ALL, DAY), 60));
        return edition(sheets);
    }

    private static Sheet drawn(Chart chart, int times) {
        var words = "This is said so that nobody forgets what a word costs, and where it stands on the slide. ";
        return new Sheet(
                PageKind.TEXT,
                "",
                chart.caption().title(),
                chart.caption().sentence(),
                times > 1 ? List.of(words.repeat(4), words.repeat(5)) : List.of(),
                chart,
                words.repeat(times),
                "",
                0);
    }

    static byte[] pptx(Edition edition, SlideLook look) throws IOException {
        var out = new ByteArrayOutputStream();
        Slides.write(edition, look, Progress.NONE, out);
        return out.toByteArray();
    }
}
