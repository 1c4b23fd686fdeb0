package rulebreakers.access;

import org.chalkline.access.RequiresCto;

/** What a module promises, with one method that anybody may call. */
public interface HalfGuardedService {

    @RequiresCto
    void guarded();

    void forgotten();
}
