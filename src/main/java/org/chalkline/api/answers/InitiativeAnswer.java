package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.StaffNeed;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** An initiative with the goals it serves. */
@Schema(name = "Initiative", description = "A piece of technology work that costs money or people")
public record InitiativeAnswer(
        @Schema(description = Words.CODE) String code,

        @Schema(description = "A few plain words") String title,

        @Schema(description = "What it is for, in plain language")
        String purpose,

        @Schema(description = "What kind of work it is") Category category,

        @Schema(description = "The cabinet member behind it")
        String sponsor,

        @Schema(description = "Who does it") String owner,

        @Schema(description = "How far it is") Phase phase,

        @Schema(description = "How it goes") Health health,

        @Schema(description = "One sentence why") String healthReason,

        @Schema(description = "First day; null where none is set") @Nullable
        LocalDate start,

        @Schema(description = "Last day; null where none is set") @Nullable
        LocalDate end,

        @Schema(description = "Whether it must be done") Mandate mandate,

        @Schema(description = "The law or contract") String mandateSource,

        @Schema(description = "Codes of initiatives that must be there first")
        List<String> dependsOn,

        @Schema(description = "Codes of initiatives that can't be done as well")
        List<String> excludes,

        @Schema(description = "Codes of guardrails that it protects")
        List<String> upholds,

        @Schema(description = "Codes of guardrails that it breaks")
        List<String> breaches,

        @Schema(description = "Hours that teams must give") List<StaffNeedAnswer> staffNeeds,

        @Schema(description = "A year. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String cashSavings,

        @Schema(description = "A year. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String costAvoided,

        @Schema(description = "A year. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String revenue,

        @Schema(description = "Hours of staff time a year; never to be added to dollars")
        int staffHoursFreed,

        @Schema(description = Words.PUBLIC_STATEMENT) String publicStatement,

        @Schema(description = "Products, versions and places; empty where it is above the token's clearance")
        String technicalDetail,

        @Schema(description = "The goals it serves") List<LinkAnswer> links,

        @Schema(description = Words.VISIBILITY) Visibility visibility) {

    /** Hours that a team must give in a fiscal year. */
    @Schema(name = "StaffNeed", description = "Hours that a team must give to an initiative in a fiscal year")
    public record StaffNeedAnswer(
            @Schema(description = "The team") String team,
            @Schema(description = Words.YEAR) int fiscalYear,
            @Schema(description = "Hours") int hours) {

        static StaffNeedAnswer of(StaffNeed it) {
            return new StaffNeedAnswer(it.team(), it.year().endYear(), it.hours());
        }
    }

    public static InitiativeAnswer of(Portfolio portfolio, Initiative it) {
        return new InitiativeAnswer(
                it.id().code(),
                it.title(),
                it.purpose(),
                it.category(),
                it.sponsor(),
                it.owner(),
                it.phase(),
                it.health(),
                it.healthReason(),
                it.start(),
                it.end(),
                it.mandate(),
                it.mandateSource(),
                it.dependsOn().stream().map(InitiativeId::code).toList(),
                it.excludes().stream().map(InitiativeId::code).toList(),
                it.upholds().stream().map(GuardrailId::code).toList(),
                it.breaches().stream().map(GuardrailId::code).toList(),
                it.staffNeeds().stream().map(StaffNeedAnswer::of).toList(),
                Words.of(it.benefits().cashSavings()),
                Words.of(it.benefits().costAvoided()),
                Words.of(it.benefits().revenue()),
                it.benefits().staffHours(),
                it.publicStatement(),
                it.technicalDetail().text(),
                portfolio.linksOf(it.id()).stream().map(LinkAnswer::of).toList(),
                it.visibility());
    }
}
