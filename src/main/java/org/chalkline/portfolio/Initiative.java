package org.chalkline.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A piece of technology work that costs money or people.
 *
 * @param purpose in plain language
 * @param healthReason one sentence why the health is what it is
 * @param mandateSource the law or contract behind the mandate
 * @param dependsOn must be there before this one
 * @param excludes can't be done together with this one
 * @param upholds guardrails this work protects
 * @param breaches guardrails this work breaks
 * @param technicalDetail products, versions and places: what an attacker would like to know
 */
public record Initiative(
        InitiativeId id,
        String title,
        String purpose,
        Category category,
        String sponsor,
        String owner,
        Phase phase,
        Health health,
        String healthReason,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Mandate mandate,
        String mandateSource,
        List<InitiativeId> dependsOn,
        List<InitiativeId> excludes,
        List<GuardrailId> upholds,
        List<GuardrailId> breaches,
        List<StaffNeed> staffNeeds,
        Benefits benefits,
        String publicStatement,
        Restricted technicalDetail,
        Visibility visibility)
        implements PlanRecord {

    public Initiative {
        dependsOn = dependsOn.stream().sorted().toList();
        excludes = excludes.stream().sorted().toList();
        upholds = upholds.stream().sorted().toList();
        breaches = breaches.stream().sorted().toList();
        staffNeeds = staffNeeds.stream().sorted(StaffNeed.ORDER).toList();
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.INITIATIVE, id.code());
    }

    /** The same at another time. */
    public Initiative withDates(LocalDate newStart, LocalDate newEnd) {
        return new Initiative(
                id,
                title,
                purpose,
                category,
                sponsor,
                owner,
                phase,
                health,
                healthReason,
                newStart,
                newEnd,
                mandate,
                mandateSource,
                dependsOn,
                excludes,
                upholds,
                breaches,
                staffNeeds,
                benefits,
                publicStatement,
                technicalDetail,
                visibility);
    }
}
