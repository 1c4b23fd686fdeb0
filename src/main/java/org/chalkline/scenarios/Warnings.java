package org.chalkline.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chalkline.alignment.AlignmentFindings;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.scenarios.Warning.Kind;

/** All that speaks against a list with its line as it stands. Those about money are found by {@link MoneyWarnings}. */
public final class Warnings {

    private final Portfolio portfolio;
    private final CutLine cutLine;
    private final Set<InitiativeId> above;
    private final List<Warning> found = new ArrayList<>();

    private Warnings(Portfolio portfolio, CutLine cutLine) {
        this.portfolio = portfolio;
        this.cutLine = cutLine;
        this.above = cutLine.above();
    }

    /**
     * The worst kind first, and within a kind by rank.
     *
     * @param today the day from which a link's age is counted
     */
    public static List<Warning> of(Portfolio portfolio, CutLine cutLine, LocalDate today) {
        var warnings = new Warnings(portfolio, cutLine);
        for (var item : cutLine.items()) {
            if (item.above()) {
                warnings.guardrails(item.initiative());
                warnings.dependencies(item.initiative());
                warnings.exclusions(item);
                warnings.links(item.initiative(), today);
            } else {
                warnings.mandate(item.initiative());
            }
        }
        warnings.found.addAll(MoneyWarnings.of(portfolio, cutLine));
        // A stable sort: the order of ranks stays within a kind.
        return warnings.found.stream()
                .sorted(Comparator.comparing(Warning::kind))
                .toList();
    }

    private void guardrails(Initiative it) {
        for (var id : it.breaches()) {
            portfolio
                    .guardrail(id)
                    .map(Guardrail::title)
                    .ifPresent(title -> add(
                            Kind.GUARDRAIL,
                            it,
                            "%s breaks the guardrail %s.".formatted(it.title(), Words.quoted(title))));
        }
    }

    private void mandate(Initiative it) {
        if (it.mandate() == Mandate.REQUIRED) {
            var source = it.mandateSource().isBlank() ? "" : " (" + it.mandateSource() + ")";
            add(
                    Kind.MANDATE,
                    it,
                    "%s is required by law or contract%s and is below the line.".formatted(it.title(), source));
        }
    }

    private void dependencies(Initiative it) {
        for (var id : it.dependsOn()) {
            portfolio
                    .initiative(id)
                    .filter(before -> !above.contains(id))
                    .filter(before -> before.phase() != Phase.DONE && before.phase() != Phase.OPERATE)
                    .ifPresent(before -> add(
                            Kind.DEPENDENCY,
                            it,
                            "%s needs %s first, which is %s."
                                    .formatted(it.title(), Words.quoted(before.title()), where(before))));
        }
    }

    private String where(Initiative before) {
        return cutLine.item(before.id()).isPresent()
                ? "below the line"
                : "not on the list and not in operation yet (%s)"
                        .formatted(before.phase().words());
    }

    /** Told once a pair, at the one that is ranked later. */
    private void exclusions(CutLine.Item item) {
        for (var other : cutLine.items()) {
            if (other.above() && other.rank() < item.rank() && exclude(item.initiative(), other.initiative())) {
                add(
                        Kind.EXCLUSION,
                        item.initiative(),
                        "%s and %s can't be done together, and both are above the line."
                                .formatted(
                                        Words.quoted(other.initiative().title()),
                                        Words.quoted(item.initiative().title())));
            }
        }
    }

    private static boolean exclude(Initiative a, Initiative b) {
        return a.excludes().contains(b.id()) || b.excludes().contains(a.id());
    }

    private void links(Initiative it, LocalDate today) {
        var links = portfolio.linksOf(it.id());
        var thresholds = portfolio.district().thresholds();
        var stale = links.stream()
                .filter(link -> AlignmentFindings.isStale(link, thresholds, today))
                .toList();
        if (!stale.isEmpty()) {
            add(
                    Kind.STALE,
                    it,
                    "%s: nobody looked at %s for more than %s."
                            .formatted(it.title(), of(stale, links), thresholds.reviewWords()));
        }
        var asserted = links.stream()
                .filter(link -> link.evidence() == Evidence.ASSERTED)
                .toList();
        if (!asserted.isEmpty()) {
            add(
                    Kind.ASSERTED,
                    it,
                    "%s: %s on nothing but somebody's word."
                            .formatted(it.title(), of(asserted, links) + (asserted.size() == 1 ? " rests" : " rest")));
        }
    }

    /** "its only link", "1 of 3 links", "all 3 links". */
    private static String of(List<Link> some, List<Link> all) {
        if (all.size() == 1) {
            return "its only link to a goal";
        }
        return some.size() == all.size()
                ? "all %d links to goals".formatted(all.size())
                : "%d of %d links to goals".formatted(some.size(), all.size());
    }

    private void add(Kind kind, Initiative initiative, String words) {
        found.add(new Warning(kind, initiative.id(), words));
    }
}
