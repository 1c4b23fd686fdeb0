package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.shared.Days;

/**
 * How the numbers of a page are made, for readers who did not make them.
 *
 * @param how the formula in plain words
 * @param from where the numbers come from
 * @param asOf the day for which they hold, as it is read
 * @param leftOut what is not in them, each in one sentence
 * @param addsUp how the parts reconcile with the whole; empty where there is no whole
 */
public record PageExplanation(String how, String from, String asOf, List<String> leftOut, String addsUp) {

    private static final String SPLIT = "When an initiative serves several goals, its cost is split among them by how"
            + " strongly it serves each: one part where it helps indirectly, two where it helps directly, three where the"
            + " goal can't be reached without it.";

    public PageExplanation {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Of a page as it was kept.
     *
     * @param frozenOn the day on which the plan was frozen for its edition
     * @param revision of the plan at that moment
     */
    public static PageExplanation of(Sheet sheet, LocalDate frozenOn, long revision) {
        var chart = sheet.chart();
        if (chart == null) {
            return new PageExplanation(
                    how(sheet.kind()),
                    "The district's technology plan, revision %,d".formatted(revision),
                    Days.words(frozenOn),
                    List.of(),
                    "");
        }
        var caption = chart.caption();
        return new PageExplanation(
                how(sheet.kind()), caption.source(), Days.words(caption.asOf()), caption.leftOut(), caption.addsUp());
    }

    /** See docs/editions.md for the same formulas as they are computed. */
    private static String how(PageKind kind) {
        return switch (kind) {
            case COVER ->
                "The pages of this edition in their order. Minutes are what the speaker plans for a page; nothing else is"
                        + " counted.";
            case PLAN ->
                "What is planned for the year is added up over all initiatives. Money serves a board goal when somebody"
                        + " has written down how its initiative helps that goal.";
            case FLOW ->
                "From each fund the money goes to the initiatives that it pays, and from them to the goals that they"
                        + " serve. " + SPLIT
                        + " How important a goal is to the board plays no part in this: so the two can"
                        + " be compared.";
            case WEIGHT_AND_MONEY ->
                "The board has spread 100 points over its goals. Beside a goal's points stands its share of the money that"
                        + " serves goals. " + SPLIT + " More or less than its weight is what a goal gets, minus what it"
                        + " would get if the money followed the points.";
            case GOAL ->
                "Each measure has a first reading, a target and a day for it. A straight line leads from one to the other."
                        + " A latest reading on the line or better is on track; behind it by up to a tenth of the whole"
                        + " way is at risk; further behind is off track.";
            case INITIATIVE ->
                "Alignment goes from 0 to 100. For each goal the board's points are multiplied by how strongly the"
                        + " initiative serves it, from 0 to 3. Their sum is divided by what an initiative would reach that"
                        + " every goal depends on. What all work rests on, such as cables, scores low by nature. The bars are"
                        + " the planned cost of each year, by the fund that pays.";
            case BUDGET ->
                "All planned costs of all initiatives, added up by fiscal year and by the fund that pays. What no fund"
                        + " pays yet stands as unfunded.";
            case CLIFFS ->
                "A cost that comes back each year is compared with the funds that are still there in that year. What none"
                        + " of them pays is listed. A fund that has ended, or may not pay for such a thing, pays nothing.";
            case RISKS ->
                "Each risk has a likelihood and a harm from 1 to 5, as they are judged with what is done against it"
                        + " already. Multiplied they are its score: up to 4 is low, up to 9 moderate, up to 16 high, above"
                        + " it critical. For each kind of risk the board has said up to which score it accepts it.";
            case CHANGES ->
                "The plan as it was frozen for this edition, compared record by record with the plan of the last edition"
                        + " for such a meeting. Changes in money are later minus earlier.";
            case QUESTIONS ->
                "What members of the board have asked about a page of an earlier edition. The technology chief answers,"
                        + " the superintendent clears the answer. Who asked is not said.";
            case TEXT -> "These are the words of those who made the edition. Nothing in them is worked out.";
            case MATRIX ->
                "For each initiative and each goal somebody has written down how strongly the one serves the other: 1"
                        + " where it helps indirectly, 2 where it helps directly, 3 where the goal can't be reached"
                        + " without it. The initiatives stand in the order of their planned cost.";
            case ASK ->
                "From the first rank to the last, an initiative is above the line where it fits in what is left of every"
                        + " fund and year that it needs, and of the limit on the whole list. One that does not fit takes"
                        + " nothing, and ends the money in which it did not fit for all that come after it; work that"
                        + " other funds pay for goes on.";
            case DECISIONS ->
                "What was decided is told from the signed record of the day on which it was decided. What came of it was"
                        + " written down in the review of its benefits, until the day on which this edition was frozen.";
        };
    }
}
