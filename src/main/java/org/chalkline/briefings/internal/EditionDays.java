package org.chalkline.briefings.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.FrozenDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EditionDays implements FrozenDays {

    private final EditionStore editions;

    EditionDays(EditionStore editions) {
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<FrozenDay> frozen() {
        return editions.all().stream()
                .filter(row -> row.state() != EditionState.DISCARDED)
                .map(row ->
                        new FrozenDay(row.content().occasion(), row.content().meets()))
                .collect(Collectors.toSet());
    }
}
