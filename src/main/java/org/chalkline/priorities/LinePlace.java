package org.chalkline.priorities;

import java.util.Optional;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.scenarios.CutLine;

/**
 * Where the line stands among the items of a draft, and how it moves. It stands after the last item that is granted money;
 * what no fund can pay may stand before it, and is marked. It is moved by the cap on the whole list.
 */
public final class LinePlace {

    private LinePlace() {}

    /** How many items stand before the line. */
    public static int of(CutLine cutLine) {
        return cutLine.items().stream()
                .filter(item -> item.above() && item.cost().isPositive())
                .mapToInt(CutLine.Item::rank)
                .max()
                .orElse(0);
    }

    /** The content with the line after so many items; without a cap where the funds reach no further anyway. */
    public static ProposalContent after(Portfolio whole, ProposalContent content, int items) {
        var funds = of(ProposalLine.of(whole, content.withTotalCap(null)));
        return content.withTotalCap(items >= funds ? null : ProposalLine.capFor(whole, content, Math.max(items, 0)));
    }

    /** The line one step further down; empty where the funds reach no further. */
    public static Optional<ProposalContent> down(Portfolio whole, ProposalContent content) {
        var now = of(ProposalLine.of(whole, content));
        var funds = of(ProposalLine.of(whole, content.withTotalCap(null)));
        for (int items = now + 1; items <= funds; items++) {
            var moved = after(whole, content, items);
            if (of(ProposalLine.of(whole, moved)) > now) {
                return Optional.of(moved);
            }
        }
        // A cap that cuts nothing off: it goes, and the line stays.
        return content.totalCap() != null ? Optional.of(content.withTotalCap(null)) : Optional.empty();
    }

    /** The line one step further up; empty where it stands before the first item. */
    public static Optional<ProposalContent> up(Portfolio whole, ProposalContent content) {
        var now = of(ProposalLine.of(whole, content));
        for (int items = now - 1; items >= 0; items--) {
            var moved = after(whole, content, items);
            if (of(ProposalLine.of(whole, moved)) < now) {
                return Optional.of(moved);
            }
        }
        return Optional.empty();
    }
}
