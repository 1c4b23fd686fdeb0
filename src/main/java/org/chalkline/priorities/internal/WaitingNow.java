package org.chalkline.priorities.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.portfolio.RiskId;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Waiting;
import org.chalkline.priorities.WaitingReader;
import org.chalkline.revisions.PictureService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WaitingNow implements WaitingReader {

    private static final Set<ProposalState> ON_THEIR_WAY = EnumSet.of(
            ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.FUNDING_CONFIRMED, ProposalState.DECIDED);

    private final WaitingStore store;
    private final PictureService pictures;
    private final CurrentReader reader;
    private final Clock clock;

    WaitingNow(WaitingStore store, PictureService pictures, CurrentReader reader, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var roles = reader.roles();
        var proposals = store.in(ON_THEIR_WAY).stream()
                .flatMap(row ->
                        Waiting.of(
                                row.id(),
                                row.state(),
                                row.version(),
                                row.content().title(),
                                row.since(),
                                roles)
                                .stream());
        var acceptances = roles.contains(Role.SUPERINTENDENT) ? acceptances() : Stream.<Waiting>empty();
        // A stable sort: what waits longest stays first.
        return Stream.concat(proposals, acceptances)
                .sorted(Comparator.comparing(Waiting::own).reversed())
                .toList();
    }

    private Stream<Waiting> acceptances() {
        var today = LocalDate.now(clock);
        var near = store.acceptances().stream()
                .filter(it -> it.until() != null && !it.until().isAfter(today.plusDays(DAYS_BEFORE)))
                .toList();
        if (near.isEmpty()) {
            return Stream.empty();
        }
        var picture = pictures.current();
        return near.stream()
                .flatMap(it -> picture
                        .risk(new RiskId(it.subject().code()))
                        .map(risk -> Waiting.acceptance(
                                risk.title(), it.subject().code(), Objects.requireNonNull(it.until()), today))
                        .stream());
    }
}
