package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.briefings.DecidedLines.DAY;
import static org.chalkline.briefings.DecidedLines.FY27;
import static org.chalkline.briefings.DecidedLines.LAST;
import static org.chalkline.briefings.DecidedLines.NEW;
import static org.chalkline.briefings.DecidedLines.OLD;
import static org.chalkline.briefings.DecidedLines.decided;
import static org.chalkline.briefings.DecidedLines.line;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Heatmap;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.AskedList;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.ConditionNote;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.MeetingDecisions;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalState;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What the pages about decisions, the ask and the matrix say. */
class PagesTest {

    private static Sheet page(PageKind kind, Decided decided) {
        var picture = MarkedPlan.picture().seenBy(Occasion.CABINET.audience());
        var content = EditionContent.begin("Pages", Occasion.CABINET, DAY, FY27).withPages(List.of(Page.of(kind)));
        return new Sheets(content, picture, DAY, picture, DAY.minusMonths(2), decided)
                .all()
                .getFirst();
    }

    @Test
    void decisionsSinceTheLastEditionAreToldWithVerdictDollarsConditionAndBoard() {
        var sheet = page(
                PageKind.DECISIONS,
                decided(
                        LAST,
                        line(3, NEW, Outcome.DEFERRED, "Hotspots", 96_000, null),
                        line(2, NEW, Outcome.APPROVED_WITH_CONDITION, "Doors", 760_000, null),
                        line(1, OLD, Outcome.DECLINED, "Labs", 140_000, null)));
        assertThat(sheet.sentence())
                .isEqualTo("Since Sep 17, 2026, 2 decisions were taken: 1 approved, $760,000; 1 deferred.");
        assertThat(String.join("\n", sheet.points()))
                .contains("Nov 1, 2026: “Hotspots”: deferred until May 17, 2027, $96,000")
                .contains("“Doors”: approved with a condition, $760,000. On condition, open until Dec 17, 2026:"
                        + " A delivery date. The board on Nov 17, 2026: carried, 5–0.")
                .doesNotContain("Labs");
        var bars = (Bars) Objects.requireNonNull(sheet.chart());
        assertThat(bars.categories()).extracting(Bars.Category::label).containsExactly("Doors", "Hotspots");
        assertThat(bars.table().rows()).hasSize(2);
        assertThat(bars.caption().addsUp()).contains("$856,000");
    }

    @Test
    void theFirstEditionTellsAllDecisions() {
        var sheet = page(PageKind.DECISIONS, decided(null, line(1, OLD, Outcome.DECLINED, "Labs", 140_000, null)));
        assertThat(sheet.sentence()).isEqualTo("Until Nov 17, 2026, 1 decision was taken: 1 declined.");
    }

    @Test
    void whatCameOfAnEarlierDecisionIsNewsToo() {
        var review = new BenefitReview(
                new Benefits(Money.ofDollars(62_000), Money.ZERO, Money.ZERO, 0), null, "In use.", "Priya", NEW);
        var sheet = page(PageKind.DECISIONS, decided(LAST, line(1, OLD, Outcome.APPROVED, "Servers", 310_000, review)));
        assertThat(sheet.sentence())
                .isEqualTo("Since Sep 17, 2026, nothing was decided, and something came of 1 earlier decision.");
        assertThat(sheet.points()).anyMatch(point -> point.contains("What came of it: In use; saves $62,000 a year"));
        assertThat(sheet.chart()).isNull();
    }

    @Test
    void whatTheBoardDealtWithSinceIsToldThoughItWasSignedBefore() {
        var before = line(1, OLD, Outcome.APPROVED, "Doors", 760_000, null);
        var since = new LedgerLine(
                before.kept(),
                FY27,
                "Doors",
                "",
                "",
                List.of(FY27),
                before.asked(),
                null,
                null,
                DecidedLines.carried(DAY.minusDays(1)));
        assertThat(page(PageKind.DECISIONS, decided(LAST, before)).points()).isEmpty();
        assertThat(page(PageKind.DECISIONS, decided(LAST, since)).points())
                .containsExactly("Aug 1, 2026: “Doors”: approved, $760,000. The board on Nov 16, 2026: carried, 5–0.");
    }

    @Test
    void whatWasDecidedStandsFirstAmongTheChanges() {
        var sheet = page(PageKind.CHANGES, decided(LAST, line(1, NEW, Outcome.APPROVED, "Servers", 310_000, null)));
        assertThat(sheet.sentence()).isEqualTo("Since Sep 17, 2026, 1 decision was taken and nothing else changed.");
        assertThat(sheet.points()).first().isEqualTo("Decided: “Servers”: approved, $310,000.");
    }

    @Test
    void theAskTellsWhatIsAskedAboveAndBelowTheLine() {
        var picture = MarkedPlan.picture().seenBy(Occasion.CABINET.audience());
        var items = Stream.of(Visibility.PUBLIC, Visibility.BOARD)
                .map(it -> new InitiativeId(MarkedPlan.code("I", it)))
                .map(it -> new ProposalItem(it, "", "A reason", it.code().contains("PUBLIC")))
                .toList();
        var content = new ProposalContent("Next year", "We ask for two things.", List.of(FY27), items, null, List.of());
        var waiting = new AskedList(1, ProposalState.FUNDING_CONFIRMED, content, picture, null);
        var sheet = page(
                PageKind.ASK,
                new Decided(new MeetingDecisions(List.of(), List.of(waiting)), true, null, ZoneId.of("UTC")));
        assertThat(sheet.kicker()).isEqualTo("Next year: waits for the superintendent");
        assertThat(sheet.sentence()).startsWith("The money reaches the first of 2 items: $4k of $8k asked");
        assertThat(sheet.points()).contains("We ask for two things.").anyMatch(it -> it.contains("is below the line"));
        var rows = Objects.requireNonNull(sheet.chart()).table().rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cells().get(3).text()).isEqualTo("above");
        assertThat(rows.getFirst().cells().get(4).text()).isEqualTo("$4,000");
        assertThat(rows.getLast().cells().get(3).text()).isEqualTo("below");
    }

    @Test
    void whereNothingIsAskedThePageSaysSo() {
        assertThat(page(PageKind.ASK, Decided.NOTHING).sentence()).startsWith("Nothing is asked of this meeting");
        assertThat(page(PageKind.DECISIONS, Decided.NOTHING).sentence()).contains("nothing was decided");
    }

    @Test
    void theMatrixDrawsTheLargestWorkOnTopAndHasAllOfItInItsTable() {
        var sheet = page(PageKind.MATRIX, Decided.NOTHING);
        var heatmap = (Heatmap) Objects.requireNonNull(sheet.chart());
        var costs = heatmap.table().rows().stream()
                .map(row -> Objects.requireNonNull(row.cells().getLast().value()))
                .toList();
        assertThat(costs).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(heatmap.rows().getLast())
                .isEqualTo(heatmap.table().rows().getFirst().cells().getFirst().text());
        assertThat(heatmap.rows()).hasSizeLessThanOrEqualTo(MatrixPage.DRAWN);
        assertThat(heatmap.cells()).isNotEmpty().allMatch(cell -> cell.text().matches("[123]"));
        assertThat(heatmap.columns()).first().asString().startsWith("1 ");
    }

    @Test
    void aNoteOnAConditionIsTold() {
        var line = line(1, OLD, Outcome.APPROVED_WITH_CONDITION, "Doors", 1, null);
        var noted = new LedgerLine(
                line.kept(),
                FY27,
                "Doors",
                "",
                "",
                List.of(),
                Money.ZERO,
                new ConditionNote(true, "The date is there.", "Priya", NEW),
                null,
                null);
        assertThat(DecisionWords.whole(noted))
                .isEqualTo("“Doors”: approved with a condition. On condition, met: A delivery date. Noted: The date is"
                        + " there.");
    }
}
