package org.chalkline.inbox;

import java.util.Map;
import java.util.Set;
import org.chalkline.shell.RecordPlace;

/**
 * Names and places what a module's notices are about, where that is no record of the plan. A bean of this type answers for
 * one kind of subject.
 */
public interface NoticePlaces {

    /** The {@link NoticeSubject#kind()} that it answers for. */
    String kind();

    /**
     * What each is called and where it is shown, for the signed-in person. What they may not see is left out, and they see
     * no notice of it. One look for all of them.
     */
    Map<String, RecordPlace> places(Set<String> codes);

    /**
     * The same for what may be named in mail, which leaves the building: of the plan nothing that is not public. What is left
     * out is counted there and not named.
     */
    default Map<String, RecordPlace> mailed(Set<String> codes) {
        return Map.of();
    }
}
