package org.chalkline.briefings.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.briefings.DecidedLines.FY27;
import static org.chalkline.briefings.DecidedLines.NEW;
import static org.chalkline.briefings.DecidedLines.OLD;
import static org.chalkline.briefings.DecidedLines.decided;
import static org.chalkline.briefings.DecidedLines.line;

import java.util.List;
import java.util.Objects;
import org.chalkline.MarkedPlan;
import org.chalkline.briefings.Decided;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.Sheet;
import org.chalkline.charts.Bars;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.MeetingDecisions;
import org.chalkline.priorities.Outcome;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** What everybody is told of decisions. */
class PublicDecisionsTest {

    private static final LedgerLine[] THREE = {
        line(1, OLD, Outcome.DECLINED, "Labs", 140_000, null),
        line(2, NEW, Outcome.APPROVED_WITH_CONDITION, "Doors", 760_000, null),
        line(3, NEW, Outcome.DEFERRED, "Hotspots", 96_000, null)
    };

    private static Sheet sheet(Decided decided, PublicLanguage language, FiscalYear year) {
        var content = EditionContent.begin("For everybody", Occasion.PUBLIC, PublicSheetsTest.DAY, year)
                .withPages(List.of(Page.of(PageKind.DECISIONS)));
        var seen = MarkedPlan.picture().seenBy(Occasion.PUBLIC.audience());
        return PublicSheets.of(content, seen, PublicSheetsTest.DAY, decided, language)
                .getFirst();
    }

    @Test
    void whatWasDecidedInTheYearIsToldWheneverItWasSignedWithoutReasonsAndConditions() {
        var sheet = sheet(decided(null, THREE), PublicLanguage.ENGLISH, FY27);
        assertThat(sheet.title()).isEqualTo("What was decided");
        assertThat(sheet.sentence())
                .isEqualTo("3 decisions on technology work went through the school board in fiscal year 2026–27:"
                        + " 1 approved ($760k), 1 put off and 1 declined.");
        assertThat(sheet.points())
                .containsExactly(
                        "“Doors”: approved with a condition, $760,000. Board meeting of Nov 17, 2026. What Doors is for",
                        "“Hotspots”: put off until May 17, 2027, $96,000. Board meeting of Nov 17, 2026. What Hotspots"
                                + " is for",
                        "“Labs”: declined, $140,000. Board meeting of Aug 17, 2026. What Labs is for");
        assertThat(sheet.toString()).doesNotContain("Because", "delivery date", "superintendent", "5–0", "Policy");
        var bars = (Bars) Objects.requireNonNull(sheet.chart());
        assertThat(bars.categories()).extracting(Bars.Category::label).containsExactly("Doors", "Labs", "Hotspots");
        assertThat(bars.caption().addsUp()).endsWith("$996,000");
        assertThat(bars.table().rows()).hasSize(3);
    }

    @Test
    void theSameInSpanish() {
        var sheet = sheet(decided(null, THREE), PublicLanguage.SPANISH, FY27);
        assertThat(sheet.sentence())
                .isEqualTo(
                        "3 decisiones sobre trabajo tecnológico pasaron por la junta escolar en el año fiscal 2026–27:"
                                + " 1 aprobada ($760\u00a0mil), 1 aplazada y 1 rechazada.");
        assertThat(sheet.points().get(1))
                .startsWith("“Hotspots”: aplazado hasta el 17 de mayo de 2027, $96,000. Reunión de la junta del 17 de"
                        + " noviembre de 2026.");
    }

    @Test
    void anotherYearAndADraftWithoutDecisionsSaySo() {
        assertThat(sheet(decided(null, THREE), PublicLanguage.ENGLISH, new FiscalYear(2028))
                        .sentence())
                .isEqualTo("No decision on technology work has gone through the school board in fiscal year 2027–28"
                        + " yet.");
        var unknown = new Decided(MeetingDecisions.NONE, false, null, java.time.ZoneOffset.UTC);
        var sheet = sheet(unknown, PublicLanguage.ENGLISH, FY27);
        assertThat(sheet.sentence()).isEqualTo("The decisions are not part of this report.");
        assertThat(sheet.chart()).isNull();
    }
}
