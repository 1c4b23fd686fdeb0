package org.chalkline.scenarios;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.exposure.Exposure;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.Scope;

/**
 * The risks that doing some work brings: those that threaten it.
 *
 * @param over above what the board accepts as they stand, the worst first
 * @param accepted within what the board accepts, the worst first
 */
public record RisksTaken(List<Risk> over, List<Risk> accepted) {

    public RisksTaken {
        over = List.copyOf(over);
        accepted = List.copyOf(accepted);
    }

    public static RisksTaken of(Portfolio portfolio, Set<InitiativeId> done) {
        var threatening = new HashSet<Risk>();
        done.forEach(id -> threatening.addAll(portfolio.risksThreatening(id)));
        var worstFirst = Exposure.within(portfolio, Scope.ALL).stream()
                .filter(threatening::contains)
                .toList();
        return new RisksTaken(
                worstFirst.stream()
                        .filter(risk -> Exposure.overBy(portfolio, risk) > 0)
                        .toList(),
                worstFirst.stream()
                        .filter(risk -> Exposure.overBy(portfolio, risk) <= 0)
                        .toList());
    }

    public String sentence() {
        if (over.isEmpty()) {
            return accepted.isEmpty()
                    ? "No risk that is recorded threatens this work."
                    : "%s this work; the board accepts %s."
                            .formatted(
                                    Words.startCount(accepted.size(), "risk threatens", "risks threaten"),
                                    accepted.size() == 1 ? "it" : "all of them");
        }
        return "%s this work and %s over what the board accepts: %s.%s"
                .formatted(
                        Words.startCount(over.size(), "risk threatens", "risks threaten"),
                        over.size() == 1 ? "is" : "are",
                        Words.titles(over),
                        acceptedToo());
    }

    private String acceptedToo() {
        return switch (accepted.size()) {
            case 0 -> "";
            case 1 -> " 1 more is accepted.";
            default -> " %d more are accepted.".formatted(accepted.size());
        };
    }
}
