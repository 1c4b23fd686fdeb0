package org.chalkline.briefings.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.briefings.EditionReader;
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
        if (reader.talks()) {
            editions.editions().stream()
                    .filter(it -> codes.contains(String.valueOf(it.number())))
                    .forEach(it -> result.put(
                            String.valueOf(it.number()),
                            new RecordPlace(it.content().title(), "editions/" + it.number())));
        }
        return result;
    }
}
