package org.chalkline.inbox.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.inbox.NoticePlaces;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.RecordPlace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names and places what notices are about, for the signed-in person: what is not among the places is not told. */
@Component
class Places {

    private final PictureService pictures;
    private final ObjectProvider<NoticePlaces> others;

    Places(PictureService pictures, ObjectProvider<NoticePlaces> others) {
        this.pictures = pictures;
        this.others = others;
    }

    Map<NoticeSubject, RecordPlace> of(Collection<NoticeEntity> notices) {
        var subjects = notices.stream().map(NoticeEntity::about).collect(Collectors.toSet());
        var result = new HashMap<NoticeSubject, RecordPlace>();
        if (subjects.isEmpty()) {
            return result;
        }
        var picture = pictures.current();
        var left = new HashSet<NoticeSubject>();
        subjects.forEach(subject -> subject.record()
                .ifPresentOrElse(
                        record -> RecordPlace.of(picture, record).ifPresent(place -> result.put(subject, place)),
                        () -> left.add(subject)));
        others.stream().forEach(places -> {
            var codes = codes(left, places.kind());
            if (!codes.isEmpty()) {
                places.places(codes)
                        .forEach((code, place) -> result.put(new NoticeSubject(places.kind(), code), place));
            }
        });
        return result;
    }

    /** As {@link #of}, of what may be named in mail besides public records. */
    Map<NoticeSubject, RecordPlace> mailed(Collection<NoticeEntity> notices) {
        var subjects = notices.stream().map(NoticeEntity::about).collect(Collectors.toSet());
        var result = new HashMap<NoticeSubject, RecordPlace>();
        others.stream().forEach(places -> {
            var codes = codes(subjects, places.kind());
            if (!codes.isEmpty()) {
                places.mailed(codes)
                        .forEach((code, place) -> result.put(new NoticeSubject(places.kind(), code), place));
            }
        });
        return result;
    }

    private static Set<String> codes(Set<NoticeSubject> subjects, String kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(NoticeSubject::code)
                .collect(Collectors.toSet());
    }
}
