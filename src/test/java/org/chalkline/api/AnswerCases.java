package org.chalkline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.access.TokenUsed;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is answered: the plan, whole, in pages, and nothing above the token's clearance. */
abstract class AnswerCases extends DoorCases {

    @ParameterizedTest
    @CsvSource({"cto,CLOSED_SESSION", "superintendent,CLOSED_SESSION", "cabinet,CABINET", "board,BOARD"})
    void noByteOfAnyAnswerTellsWhatIsAboveTheTokensClearance(String person, Visibility clearance) {
        var token = token(person);
        var told = new StringBuilder(read(token, "/api/v1/portfolio").toString());
        LISTS.forEach(list -> told.append(all(token, list)));
        for (var visibility : Visibility.values()) {
            for (var kind : List.of("goals/G", "initiatives/I", "initiatives/S", "risks/K", "risks/D")) {
                told.append(text(ask(token, "/api/v1/" + kind + "-field-" + visibility.ordinal())));
                var code = "/api/v1/" + kind + "-" + MarkedPlan.mark(visibility);
                // The address stands in the problem's own field: it is what was asked for.
                told.append(text(ask(token, code)).replace(code, ""));
            }
        }
        for (var visibility : Visibility.values()) {
            assertThat(told.indexOf(MarkedPlan.mark(visibility)) >= 0)
                    .as("%s is told to %s", visibility, person)
                    .isEqualTo(visibility.reaches(clearance));
        }
    }

    @ParameterizedTest
    @CsvSource({"cabinet,CLOSED_SESSION", "board,CABINET", "board,CLOSED_SESSION"})
    void whatIsHiddenIsNotToldApartFromWhatIsMissingAndTheAskingIsTold(String person, Visibility hidden) {
        var token = token(person);
        for (var kind : List.of("goals/G", "initiatives/I", "risks/K")) {
            events.clear();
            var address = "/api/v1/" + kind + "-" + MarkedPlan.mark(hidden);
            var missing = "/api/v1/" + kind + "-nothing";
            var response = ask(token, address);
            isProblem(response, 404);
            assertThat(text(response).replace(address, ""))
                    .isEqualTo(text(ask(token, missing)).replace(missing, ""));
            var role = Role.valueOf(person.toUpperCase(Locale.ROOT));
            var place = address.substring(0, address.lastIndexOf('/'));
            var used = new TokenUsed(person + "'s program", person, role, place, false);
            assertThat(events.stream(TokenUsed.class)).containsExactly(used, used);
            // An administrator reads the trail, and does not see the plan.
            assertThat(trail()).contains(person + " REFUSAL " + used.what()).doesNotContain("Qz");
        }
    }

    @Test
    void whatEachTokenSeesAddsUpToTheSame() {
        var whole = planned(token("cto"));
        assertThat(whole).isGreaterThan(BigDecimal.valueOf(17_000_000));
        for (var person : ROLES.keySet()) {
            var token = token(person);
            assertThat(planned(token)).as(person).isEqualTo(whole);
            var totals = read(token, "/api/v1/portfolio").get("totals");
            assertThat(sum(stream(totals), "planned")).as(person).isEqualTo(whole);
            assertThat(sum(all(token, "/api/v1/goals").stream(), "weight")).isEqualByComparingTo("200");
        }
    }

    private BigDecimal planned(String token) {
        return sum(all(token, "/api/v1/budget").stream(), "planned");
    }

    private static BigDecimal sum(Stream<JsonNode> items, String field) {
        return items.map(item -> new BigDecimal(item.get(field).asString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items.stream();
    }

    @Test
    void theDemosAlignmentIsThatOfItsDescription() {
        // Of the demo's goals alone, whose weights are half of all here.
        var alignment = read(token("cto"), "/api/v1/alignment?size=1000").get("items");
        var refresh = stream(alignment)
                .filter(item -> item.get("initiative").asString().equals("I02"))
                .findFirst()
                .orElseThrow();
        assertThat(refresh.get("alignment").decimalValue()).isEqualByComparingTo("20.5");
        assertThat(refresh.get("band").asString()).isEqualTo("MODERATE");
        assertThat(read(token("cto"), "/api/v1/initiatives/I01")
                        .get("cashSavings")
                        .asString())
                .isEqualTo("62000.00");
    }

    @Test
    void numbersAreWrittenPlain() {
        var token = token("cto");
        assertThat(text(ask(token, "/api/v1/portfolio"))).contains("\"eRateDiscountPercent\":50,");
        assertThat(text(ask(token, "/api/v1/funds?size=1000")) + text(ask(token, "/api/v1/goals?size=1000")))
                .doesNotContainPattern("\\dE[+-]?\\d");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1000})
    void pagesOfAnySizeMakeTheSameList(int size) {
        var token = token("cabinet");
        var whole = all(token, "/api/v1/initiatives?size=1000");
        assertThat(whole).hasSizeGreaterThan(25);
        assertThat(all(token, "/api/v1/initiatives?size=" + size)).isEqualTo(whole);
        var page = read(token, "/api/v1/initiatives?page=2&size=" + size);
        assertThat(page.get("total").asInt()).isEqualTo(whole.size());
        assertThat(page.get("pages").asInt()).isEqualTo(Math.ceilDiv(whole.size(), size));
        assertThat(page.get("items")).hasSize(Math.clamp(whole.size() - size, 0, size));
    }

    @Test
    void thePagesLeadToEachOther() {
        var link = ask(token("cto"), "/api/v1/budget?fiscalYear=2027&size=5&page=3")
                .getHeader("Link");
        var at = "</api/v1/budget?fiscalYear=2027&size=5&page=";
        assertThat(link)
                .contains(at + "1>; rel=\"first\"", at + "2>; rel=\"prev\"", at + "4>; rel=\"next\"")
                .containsPattern("page=\\d+>; rel=\"last\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals?page=0",
                "goals?page=-1",
                "goals?page=x",
                "goals?size=0",
                "goals?size=1001",
                "goals?size=99999999999",
                "budget?fiscalYear=27",
                "budget?fiscalYear=x",
                "changes",
                "changes?since=x",
                "changes?since=-1",
                "changes?since=2026-02-30",
                "changes?since=999999"
            })
    void whatMakesNoSenseIsToldSo(String address) {
        isProblem(ask(token("cto"), "/api/v1/" + address), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/goals/G1/more", "/api/v2/goals", "/api/", "/api/v1/goals/"})
    void elsewhereIsNothing(String address) {
        isProblem(ask(token("cto"), address), 404);
    }

    @Test
    void anAnswerInAnotherFormThanJsonIsNotThere() {
        isProblem(
                ask(get("/api/v1/goals")
                        .header("Authorization", "Bearer " + token("cto"))
                        .header("Accept", "text/csv")),
                406);
    }

    @Test
    void whoHasTheNewestAnswerIsNotSentItAgain() {
        var token = token("board");
        for (var address :
                Stream.concat(LISTS.stream(), Stream.of("/api/v1/portfolio")).toList()) {
            var tag = tag(token, address);
            var again = ask(known(token, address, tag));
            assertThat(again.getStatus()).as(address).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
            assertThat(again.getHeader("ETag")).isEqualTo(tag);
            assertThat(again.getHeader("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(ask(known(token("cabinet"), address, tag)).getStatus())
                    .as("somebody who sees more")
                    .isEqualTo(200);
        }
        var tag = tag(token, "/api/v1/goals");
        as("cto", Role.CTO);
        var line = pictures.current().lines().getFirst();
        var lines = new Plan(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(line), List.of());
        writer.write(new PlanChange(Plan.EMPTY, lines), new Cause(Origin.IMPORT, "Taken out"));
        writer.write(PlanChange.put(lines), new Cause(Origin.IMPORT, "Put back"));
        var after = ask(known(token, "/api/v1/goals", tag));
        assertThat(after.getStatus()).isEqualTo(200);
        assertThat(after.getHeader("ETag")).isNotEqualTo(tag);
    }

    private String tag(String token, String address) {
        var tag = ask(token, address).getHeader("ETag");
        assertThat(tag).as(address).isNotBlank();
        return String.valueOf(tag);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder known(
            String token, String address, String tag) {
        return get(address).header("Authorization", "Bearer " + token).header("If-None-Match", tag);
    }

    @Test
    void anAnswerTakesFewStatementsWhateverThePlanHolds() {
        var token = token("cabinet");
        ask(token, "/api/v1/portfolio");
        for (var address : LISTS) {
            long before = statements.count();
            assertThat(ask(token, address + "?size=1000").getStatus()).isEqualTo(200);
            // The token, its owner and the plan's newest revision; then the row of the audit and its place in the
            // chain.
            assertThat(statements.count() - before).as(address).isLessThanOrEqualTo(7);
            before = statements.count();
            assertThat(ask(token, address + "?size=1&page=2").getStatus()).isEqualTo(200);
            assertThat(statements.count() - before).as(address).isLessThanOrEqualTo(3);
        }
    }
}
