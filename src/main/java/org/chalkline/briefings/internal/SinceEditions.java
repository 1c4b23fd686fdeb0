package org.chalkline.briefings.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chalkline.access.CurrentReader;
import org.chalkline.briefings.SinceEdition;
import org.chalkline.briefings.SinceEditionReader;
import org.chalkline.changes.PlanDifference;
import org.chalkline.portfolio.Audience;
import org.chalkline.revisions.FrozenPictures;
import org.chalkline.revisions.PictureService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Worked out once for each revision of the plan, edition and clearance: many readers open the same screen. */
@Service
class SinceEditions implements SinceEditionReader {

    private final EditionStore editions;
    private final FrozenPictures frozen;
    private final PictureService pictures;
    private final CurrentReader reader;
    private final Map<Asked, SinceEdition> known = new ConcurrentHashMap<>();

    private record Asked(long edition, long revision, Audience audience) {}

    SinceEditions(EditionStore editions, FrozenPictures frozen, PictureService pictures, CurrentReader reader) {
        this.editions = editions;
        this.frozen = frozen;
        this.pictures = pictures;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SinceEdition> since() {
        var audience = reader.audience();
        return editions.published().stream()
                .filter(row -> row.content().occasion().isFor(audience))
                .max(Comparator.comparing((EditionRow row) -> row.content().meets())
                        .thenComparing(EditionRow::number))
                .flatMap(row -> since(row, audience));
    }

    private Optional<SinceEdition> since(EditionRow row, Audience audience) {
        var now = pictures.current();
        var asked = new Asked(row.number(), now.revision(), audience);
        var found = known.get(asked);
        if (found != null) {
            return Optional.of(found);
        }
        var since = frozen.find(row.picture())
                .map(then -> SinceEdition.of(
                        row.number(), row.content().meeting(), row.revision(), PlanDifference.between(then, now)));
        known.keySet().removeIf(it -> it.revision() < asked.revision());
        since.ifPresent(it -> known.put(asked, it));
        return since;
    }
}
