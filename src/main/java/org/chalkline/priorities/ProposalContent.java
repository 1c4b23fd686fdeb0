package org.chalkline.priorities;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a proposal asks for. What it costs stands in the picture that it is submitted with.
 *
 * @param ask in one or two plain sentences: what the superintendent is asked to approve, and why
 * @param years the fiscal years whose money is asked for, earliest first
 * @param items in the order of priority, the first counts most
 * @param totalCap the most that may be spent in all years together; null for what the funds have
 * @param fundCaps what a fund may give in a year to this list, in the place of what it has
 */
public record ProposalContent(
        String title,
        String ask,
        List<FiscalYear> years,
        List<ProposalItem> items,
        @Nullable Money totalCap,
        List<FundCap> fundCaps) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 2_000;
    public static final int MOST_ITEMS = 200;

    public ProposalContent {
        years = years.stream().sorted().distinct().toList();
        items = List.copyOf(items);
        fundCaps = List.copyOf(fundCaps);
    }

    /** An empty list for some years. */
    public static ProposalContent begin(String title, List<FiscalYear> years) {
        return new ProposalContent(title, "", years, List.of(), null, List.of());
    }

    public List<InitiativeId> ranked() {
        return items.stream().map(ProposalItem::initiative).toList();
    }

    public ProposalContent withItems(List<ProposalItem> newItems) {
        return new ProposalContent(title, ask, years, newItems, totalCap, fundCaps);
    }

    public ProposalContent withTotalCap(@Nullable Money newCap) {
        return new ProposalContent(title, ask, years, items, newCap, fundCaps);
    }

    public ProposalContent withFundCaps(List<FundCap> newCaps) {
        return new ProposalContent(title, ask, years, items, totalCap, newCaps);
    }

    /** What is wrong with it as it stands, in plain sentences; empty when it can be kept. */
    public List<String> problems() {
        return Stream.of(
                        title.isBlank() ? "Give the proposal a title." : "",
                        title.length() > LONGEST_TITLE ? "A title has up to 120 characters." : "",
                        years.isEmpty() ? "Choose at least one fiscal year." : "",
                        items.size() > MOST_ITEMS ? "A list of more than 200 is no list of priorities." : "",
                        ranked().stream().distinct().count() < items.size() ? "The same work stands there twice." : "",
                        tooLong() ? "A text has up to 2,000 characters." : "",
                        totalCap != null && totalCap.isNegative() ? "A cap is not negative." : "",
                        fundCaps.stream().anyMatch(cap -> cap.amount().isNegative()) ? "A cap is not negative." : "")
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private boolean tooLong() {
        return Stream.concat(Stream.of(ask), items.stream().flatMap(item -> Stream.of(item.scope(), item.reason())))
                .anyMatch(text -> text.length() > LONGEST_TEXT);
    }
}
