package org.chalkline.priorities.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.inbox.NoticePlaces;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.priorities.ProposalState;
import org.chalkline.shell.RecordPlace;
import org.springframework.stereotype.Component;

/**
 * Names proposals for those at the cabinet table. Whoever may not see drafts still reads what they were told of under the
 * title that they saw, and is led to the list.
 */
@Component
class ProposalPlaces implements NoticePlaces {

    private static final String KIND = "PROPOSAL";

    private final WaitingStore store;
    private final CurrentReader reader;

    ProposalPlaces(WaitingStore store, CurrentReader reader) {
        this.store = store;
        this.reader = reader;
    }

    static NoticeSubject subject(long proposal) {
        return new NoticeSubject(KIND, String.valueOf(proposal));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, RecordPlace> places(Set<String> codes) {
        var result = new HashMap<String, RecordPlace>();
        if (reader.talks()) {
            var roles = reader.roles();
            var drafts = roles.contains(Role.CTO) || roles.contains(Role.SUPERINTENDENT);
            store.named(codes.stream().map(Long::valueOf).collect(Collectors.toSet()))
                    .forEach(it -> place(result, it, drafts));
        }
        return result;
    }

    private static void place(Map<String, RecordPlace> result, WaitingStore.Named it, boolean drafts) {
        var draft = it.state() == ProposalState.DRAFT || it.state() == ProposalState.DISCARDED;
        if (!draft || drafts) {
            result.put(String.valueOf(it.id()), new RecordPlace(it.title(), "priorities/" + it.id()));
        } else if (!it.submittedTitle().isEmpty()) {
            result.put(String.valueOf(it.id()), new RecordPlace(it.submittedTitle(), "priorities"));
        }
    }
}
