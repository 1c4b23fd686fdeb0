package org.chalkline.priorities;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was noted of a decision after it was signed, each in order. */
public record CameOf(List<ConditionNote> notes, List<BenefitReview> reviews) {

    public static final CameOf NOTHING = new CameOf(List.of(), List.of());

    public CameOf {
        notes = List.copyOf(notes);
        reviews = List.copyOf(reviews);
    }

    /** The last that was said of its condition; null for nothing. */
    public @Nullable ConditionNote noted() {
        return notes.isEmpty() ? null : notes.getLast();
    }

    /** The last review of its benefits; null for none. */
    public @Nullable BenefitReview reviewed() {
        return reviews.isEmpty() ? null : reviews.getLast();
    }

    public CameOf and(CameOf later) {
        return new CameOf(
                Stream.concat(notes.stream(), later.notes.stream()).toList(),
                Stream.concat(reviews.stream(), later.reviews.stream()).toList());
    }
}
