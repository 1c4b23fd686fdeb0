package org.chalkline.briefings.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.chalkline.access.Role;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.EditionStep;
import org.chalkline.shared.Days;

/** What screens say of editions. */
final class EditionWords {

    private EditionWords() {}

    /** The answer of the list of editions: what waits for this reader, else what is out. */
    static String sentence(List<Edition.Listed> all, Collection<Role> roles) {
        var waiting = all.stream().filter(it -> isFor(it.state(), roles)).count();
        if (waiting > 0) {
            return waiting == 1 ? "One edition waits for you." : "%,d editions wait for you.".formatted(waiting);
        }
        return all.stream()
                .filter(it -> it.state() == EditionState.PUBLISHED)
                .findFirst()
                .map(it ->
                        "The latest is “%s”, for the %s.".formatted(it.content().title(), meeting(it.content())))
                .orElse("Nothing is published yet.");
    }

    /** "board meeting on Nov 17, 2026". */
    static String meeting(EditionContent content) {
        var words = content.meeting();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Whether the next step is this person's. A draft waits for nobody but its author. */
    static boolean isFor(EditionState state, Collection<Role> roles) {
        return state != EditionState.DRAFT
                && !EditionStep.of(state, roles).isEmpty()
                && !(state == EditionState.SUBMITTED && !EditionStep.APPROVE.isFor(roles));
    }

    static String state(EditionState state) {
        return Character.toUpperCase(state.words().charAt(0)) + state.words().substring(1);
    }

    /** "Frozen on Nov 12, 2026, with revision 12 of the plan". */
    static String frozen(java.time.Instant at, long revision, ZoneId zone) {
        return "Frozen on %s, with revision %,d of the plan"
                .formatted(Days.words(LocalDate.ofInstant(at, zone)), revision);
    }
}
