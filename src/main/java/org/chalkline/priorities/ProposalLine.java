package org.chalkline.priorities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.scenarios.Caps;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.FundYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** Where the money ends for a proposal. */
public final class ProposalLine {

    private ProposalLine() {}

    /** The line as it is worked out from a picture that shows the whole list, such as that of a draft. */
    public static CutLine of(Portfolio picture, ProposalContent content) {
        return CutLine.of(picture, content.years(), content.ranked(), caps(content));
    }

    /**
     * The line as this reader may see it: worked out anew for a draft, as it was fixed for what was submitted, since a reader
     * who does not see all of the list would work out another.
     */
    public static CutLine of(Proposal proposal) {
        var content = proposal.content();
        if (proposal.pictureHash() == null) {
            return of(proposal.picture(), content);
        }
        return fixed(proposal.picture(), content);
    }

    /** The line as it was fixed for what was submitted, with what a reader sees of the list and the picture. */
    static CutLine fixed(Portfolio picture, ProposalContent content) {
        var above = content.items().stream()
                .filter(ProposalItem::aboveLine)
                .map(ProposalItem::initiative)
                .collect(Collectors.toSet());
        return CutLine.withAbove(picture, content.years(), content.ranked(), above, caps(content));
    }

    /** The content with each item marked by the side of the line on which it is. */
    public static ProposalContent marked(Portfolio whole, ProposalContent content) {
        var above = of(whole, content).above();
        return content.withItems(content.items().stream()
                .map(item -> item.withAboveLine(above.contains(item.initiative())))
                .toList());
    }

    /** The total cap that puts the line after the first items of a list. */
    public static Money capFor(Portfolio whole, ProposalContent content, int items) {
        return CutLine.capFor(whole, content.years(), content.ranked(), caps(content), items);
    }

    /** The funds that the list asks, in the plan's order; null last, where some of its cost is unfunded. */
    public static List<@Nullable FundId> funds(Portfolio picture, ProposalContent content) {
        Set<InitiativeId> listed = Set.copyOf(content.ranked());
        var asked = new LinkedHashSet<@Nullable FundId>();
        picture.funds().stream()
                .filter(fund -> lines(picture, content, listed)
                        .anyMatch(line -> fund.id().equals(line.fund())))
                .forEach(fund -> asked.add(fund.id()));
        if (lines(picture, content, listed).anyMatch(line -> line.fund() == null)) {
            asked.add(null);
        }
        return new java.util.ArrayList<>(asked);
    }

    private static java.util.stream.Stream<org.chalkline.portfolio.BudgetLine> lines(
            Portfolio picture, ProposalContent content, Set<InitiativeId> listed) {
        return listed.stream()
                .flatMap(id -> picture.linesOf(id).stream())
                .filter(line ->
                        content.years().contains(line.year()) && !line.planned().isZero());
    }

    private static Caps caps(ProposalContent content) {
        var funds = new TreeMap<FundYear, Money>();
        content.fundCaps().forEach(cap -> funds.put(new FundYear(cap.fund(), cap.year()), cap.amount()));
        return new Caps(content.totalCap(), funds);
    }
}
