package org.chalkline.priorities;

import java.time.Instant;

/**
 * Where a member of the cabinet stands on a submitted list.
 *
 * @param by the sign-in name
 * @param person the name that others read
 * @param supports false for who disagrees
 * @param reason of a disagreement; empty for support
 */
public record Position(String by, String person, boolean supports, String reason, Instant at) {

    static Position of(StepTaken taken) {
        return new Position(taken.by(), taken.person(), taken.what() == Step.SUPPORT, taken.words(), taken.at());
    }
}
