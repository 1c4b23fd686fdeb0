package org.chalkline.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.ConditionNote;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.Verdict;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shell.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerWordsTest {

    private static final FiscalYear FY27 = new FiscalYear(2027);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    private final List<LedgerLine> lines = List.of(
            line(1, Outcome.APPROVED, 2_000_000, null),
            line(2, Outcome.APPROVED_WITH_CONDITION, 1_200_000, null),
            line(3, Outcome.DEFERRED, 50_000, null),
            line(4, Outcome.APPROVED, 900_000, 6L),
            line(5, Outcome.RISK_ACCEPTED, 0, null),
            line(6, Outcome.DECLINED, 900_000, null));

    @Test
    void theSentenceCountsWhatStandsAndItsMoney() {
        assertThat(LedgerWords.sentence(lines, FY27))
                .isEqualTo("6 decisions in FY27: 2 approved, $3.2M; 1 deferred, 1 declined, 1 risk accepted,"
                        + " 1 replaced by a later one.");
        assertThat(LedgerWords.sentence(lines.subList(0, 1), null)).isEqualTo("1 decision: 1 approved, $2.0M.");
        assertThat(LedgerWords.sentence(List.of(), FY27)).isEqualTo("No decision in FY27 to show.");
    }

    @Test
    void aConditionIsOpenOverdueOrMet() {
        var decision = lines.get(1).decision();
        assertThat(LedgerWords.condition(decision, null, TODAY)).isEqualTo("Open, due Jan 15, 2027");
        assertThat(LedgerWords.condition(decision, note(false), LocalDate.of(2027, 1, 16)))
                .isEqualTo("Overdue since Jan 15, 2027");
        assertThat(LedgerWords.condition(decision, note(true), LocalDate.of(2027, 1, 16)))
                .isEqualTo("Met");
        assertThat(LedgerWords.condition(lines.getFirst().decision(), null, TODAY))
                .isEmpty();
    }

    @Test
    void aBoardItemIsOneSentence() {
        var item =
                new BoardItem(TODAY, BoardItem.AgendaType.CONSENT, "Motion", "A", "B", "5–0", BoardItem.Result.CARRIED);
        assertThat(LedgerWords.board(item)).isEqualTo("Consent on Nov 3, 2026: carried, 5–0");
        assertThat(LedgerWords.board(null)).isEmpty();
    }

    @Test
    void theAddressKeepsWhatIsShown() {
        var filter = new LedgerFilter(FY27, Outcome.APPROVED_WITH_CONDITION, "title 2");
        assertThat(LedgerFilter.of(filter.toParameters())).isEqualTo(filter);
        assertThat(lines.stream().filter(filter::matches)).containsExactly(lines.get(1));
        assertThat(LedgerFilter.of(QueryParameters.fromString("fy=soon&outcome=perhaps")))
                .isEqualTo(LedgerFilter.ALL);
    }

    @Test
    void aFileCarriesNoFormulaAndEveryHash() {
        var csv = TableText.csv(LedgerTable.of(lines, TODAY, ZoneOffset.UTC));
        assertThat(csv).contains("'=1+1").doesNotContain(",=1+1").contains("hash 6", "picture 1", "2026-11-03");
    }

    private static ConditionNote note(boolean met) {
        return new ConditionNote(met, "Words", "Somebody", NOON);
    }

    private static LedgerLine line(long number, Outcome outcome, long dollars, @Nullable Long supersededBy) {
        var decision = new Decision(
                number,
                new RecordKey(RecordKind.INITIATIVE, "I0" + number),
                1,
                1,
                (int) number,
                "",
                "Because",
                true,
                outcome,
                "=1+1",
                outcome == Outcome.APPROVED_WITH_CONDITION
                        ? new Verdict.Condition("Count first", LocalDate.of(2027, 1, 15), "Facilities")
                        : null,
                null,
                "superintendent",
                "Jordan Lee",
                NOON,
                "Policy 3300",
                0,
                "picture " + number);
        return new LedgerLine(
                new Decision.Kept(decision, "hash " + number, supersededBy),
                FY27,
                "Title " + number,
                "",
                "The list",
                List.of(FY27),
                Money.ofDollars(dollars),
                null,
                null,
                null);
    }
}
