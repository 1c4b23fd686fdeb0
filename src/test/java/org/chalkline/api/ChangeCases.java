package org.chalkline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What became of the plan, told to who may know. */
abstract class ChangeCases extends AnswerCases {

    private static final Cause CAUSE = new Cause(Origin.IMPORT, "Trying changes");

    private Plan risks(Visibility... visibilities) {
        return new Plan(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                MarkedPlan.plan().risks().stream()
                        .filter(risk -> risk.id().code().startsWith("K-"))
                        .filter(risk -> List.of(visibilities).contains(risk.visibility()))
                        .toList());
    }

    private static String outcomes(List<JsonNode> changes) {
        return changes.stream()
                        .map(it -> it.get("outcome").asString() + " "
                                + it.get("kind").asString())
                        .toList() + "";
    }

    @ParameterizedTest
    @CsvSource({"cto,2", "cabinet,1", "board,0"})
    void whoMaySeeARecordIsToldWhatBecameOfIt(String person, int told) {
        as("cto", Role.CTO);
        var before = pictures.current().revision();
        var hidden = risks(Visibility.CABINET, Visibility.CLOSED_SESSION);
        writer.write(new PlanChange(Plan.EMPTY, hidden), CAUSE);
        var token = token(person);
        var retired = all(token, "/api/v1/changes?size=1&since=" + before);
        assertThat(retired)
                .hasSize(told)
                .allMatch(it -> it.get("outcome").asString().equals("RETIRED"));
        as("cto", Role.CTO);
        var between = pictures.current().revision();
        writer.write(PlanChange.put(hidden), CAUSE);
        assertThat(all(token, "/api/v1/changes?since=" + before))
                .as("back again")
                .isEmpty();
        var added = all(token, "/api/v1/changes?since=" + between);
        assertThat(added)
                .hasSize(told)
                .allMatch(it -> it.get("outcome").asString().equals("ADDED"));
        for (var visibility : Visibility.values()) {
            assertThat(visibility.reaches(java.util.Objects.requireNonNull(ROLES.get(person))
                                    .clearance())
                            || !added.toString().contains(MarkedPlan.mark(visibility)))
                    .isTrue();
        }
    }

    @Test
    void aFieldThatChangedIsToldAsItWasAndAsItIs() {
        as("cto", Role.CTO);
        var before = pictures.current().revision();
        var line = pictures.current().lines().getFirst();
        writer.write(
                PlanChange.put(new Plan(
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new org.chalkline.portfolio.BudgetLine(
                                line.initiative(),
                                line.year(),
                                line.fund(),
                                line.recurrence(),
                                line.accountCode(),
                                line.planned(),
                                line.revised().plus(org.chalkline.shared.Money.ofDollars(5)),
                                line.committed(),
                                line.actual(),
                                line.visibility())),
                        List.of())),
                CAUSE);
        var changes = all(token("cto"), "/api/v1/changes?since=" + before);
        assertThat(outcomes(changes)).isEqualTo("[CHANGED BUDGET_LINE]");
        var fields = StreamSupport.stream(changes.getFirst().get("fields").spliterator(), false)
                .toList();
        assertThat(fields).extracting(field -> field.get("name").asString()).containsExactly("revised", "available");
        assertThat(fields.getFirst().get("before").asString())
                .isEqualTo(line.revised().dollars().toPlainString());
        assertThat(fields.getFirst().get("after").asString())
                .isEqualTo(line.revised()
                        .dollars()
                        .add(java.math.BigDecimal.valueOf(5))
                        .toPlainString());
    }

    @Test
    void sinceADayIsSinceThatDaysEnd() {
        var token = token("board");
        assertThat(all(token, "/api/v1/changes?since=2000-01-01")).hasSizeGreaterThan(100);
        assertThat(all(token, "/api/v1/changes?since=2999-01-01")).isEmpty();
    }
}
