package org.chalkline.scenarios;

import java.util.HashSet;
import org.chalkline.portfolio.Portfolio;

/**
 * What is taken on with each answer to a ranked list.
 *
 * @param yes the risks that the work above the line brings
 * @param below what follows from the line: the work under it is not done
 * @param no what follows when nothing of the list is done
 */
public record Answers(RisksTaken yes, Consequences below, Consequences no) {

    public static Answers of(Portfolio portfolio, CutLine cutLine) {
        var all = new HashSet<>(cutLine.above());
        all.addAll(cutLine.below());
        return new Answers(
                RisksTaken.of(portfolio, cutLine.above()),
                Consequences.of(portfolio, cutLine.years(), cutLine.below()),
                Consequences.of(portfolio, cutLine.years(), all));
    }
}
