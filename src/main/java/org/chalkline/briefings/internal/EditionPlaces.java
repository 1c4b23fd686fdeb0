package org.chalkline.briefings.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionState;
import org.chalkline.inbox.NoticePlaces;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.shell.RecordPlace;
import org.springframework.stereotype.Component;

/** Names editions for those who may see them. */
@Component
class EditionPlaces implements NoticePlaces {

    private static final String KIND = "EDITION";

    private final EditionReader editions;
    private final CurrentReader reader;

    EditionPlaces(EditionReader editions, CurrentReader reader) {
        this.editions = editions;
        this.reader = reader;
    }

    static NoticeSubject subject(long edition) {
        return new NoticeSubject(KIND, String.valueOf(edition));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, RecordPlace> places(Set<String> codes) {
        var result = new HashMap<String, RecordPlace>();
        if (reader.readsPlan()) {
            editions.editions().stream()
                    .filter(it -> codes.contains(String.valueOf(it.number())))
                    .forEach(it -> result.put(
                            String.valueOf(it.number()),
                            new RecordPlace(it.content().title() + later(it), address(it))));
        }
        return result;
    }

    /** A published edition by its meeting alone: its title is what people wrote. */
    @Override
    public Map<String, RecordPlace> mailed(Set<String> codes) {
        return editions.editions().stream()
                .filter(it -> it.state().isOut() && codes.contains(String.valueOf(it.number())))
                .collect(Collectors.toMap(
                        it -> String.valueOf(it.number()),
                        it -> new RecordPlace(it.content().meeting() + later(it), address(it))));
    }

    private static String later(Edition.Listed it) {
        return it.state() == EditionState.SUPERSEDED ? " (a later edition has taken its place)" : "";
    }

    private static String address(Edition.Listed it) {
        return "editions/" + it.number();
    }
}
