package org.chalkline.priorities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.chalkline.access.Role;
import org.chalkline.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param title of the proposal or risk
 * @param address in-app, where to go on with it
 * @param since null where the words say since when
 * @param needs what it needs next, in a sentence
 * @param own whether it waits for the reader, and not for somebody else
 */
public record Waiting(
        String title, String address, @Nullable Instant since, String needs, boolean own) {

    /** What a proposal waits for, as far as it concerns somebody of these roles. */
    public static Optional<Waiting> of(
            long proposal, ProposalState state, int version, String title, Instant since, Collection<Role> roles) {
        var decides = roles.contains(Role.SUPERINTENDENT);
        var confirms = roles.contains(Role.BUSINESS_OFFICIAL);
        var keeps = roles.contains(Role.CTO);
        var place = "priorities/" + proposal;
        return switch (state) {
            case DRAFT ->
                keeps && version > 1
                        ? Optional.of(
                                new Waiting(title, place, since, "It came back. Change it and submit it again.", true))
                        : Optional.empty();
            case SUBMITTED ->
                confirms
                        ? Optional.of(
                                new Waiting(title, place, since, "Say of each fund whether the money is there.", true))
                        : watched(
                                decides || keeps,
                                title,
                                place,
                                since,
                                "The business official confirms the funding next.");
            case FUNDING_CONFIRMED ->
                decides
                        ? Optional.of(new Waiting(
                                title,
                                place + "/decide",
                                since,
                                "Funding is answered. It waits for your decision.",
                                true))
                        : watched(confirms || keeps, title, place, since, "The superintendent decides next.");
            case DECIDED ->
                watched(keeps, title, place, since, "It is decided. Enter when it goes to the board.")
                        .map(Waiting::asOwn);
            case BOARD_ITEM, IN_PROGRESS, BENEFITS_REVIEWED, DISCARDED -> Optional.empty();
        };
    }

    private static Optional<Waiting> watched(
            boolean concerned, String title, String place, Instant since, String needs) {
        return concerned ? Optional.of(new Waiting(title, place, since, needs, false)) : Optional.empty();
    }

    private Waiting asOwn() {
        return new Waiting(title, address, since, needs, true);
    }

    /** An accepted risk whose acceptance has ended, or is about to. */
    public static Waiting acceptance(String title, String code, LocalDate until, LocalDate today) {
        var ended = until.isBefore(today);
        return new Waiting(
                title,
                "risks/" + code + "?fy=all",
                null,
                ended
                        ? "Its acceptance ended on %s: it needs a new decision.".formatted(Days.words(until))
                        : "Its acceptance ends on %s.".formatted(Days.words(until)),
                ended);
    }
}
