package org.chalkline.briefings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.briefings.Room;
import org.chalkline.briefings.RoomNews;
import org.chalkline.briefings.RoomNews.What;
import org.chalkline.shell.RoomPlace;
import org.junit.jupiter.api.Test;

/** A room from its first screen to its last, with the time in the test's hand. */
class RoomsTest {

    private static final long EDITION = 7;

    private final Hand clock = new Hand();
    private final List<What> told = new ArrayList<>();
    private final Rooms rooms = new Rooms(clock, (RoomNews news) -> told.add(news.what()));

    @Test
    void nobodyPresentsUntilASpeakerOpensTheFirstScreenAndAfterTheLastIsClosed() {
        assertThat(rooms.now(EDITION)).isEmpty();
        var follower = rooms.follow(EDITION);
        assertThat(rooms.now(EDITION)).isEmpty();
        var pages = rooms.lead(EDITION, Optional.empty());
        var notes = rooms.lead(EDITION, Optional.empty());
        assertThat(now().followers()).isEqualTo(1);
        pages.leave();
        assertThat(rooms.now(EDITION)).isPresent();
        notes.leave();
        notes.leave();
        assertThat(rooms.now(EDITION)).isEmpty();
        follower.leave();
        assertThat(told).containsExactly(What.FOLLOWED, What.BEGAN, What.ENDED, What.FOLLOWED);
    }

    @Test
    void eachMoveIsToldOnceAndAScreenThatJoinsStandsWhereTheRoomStands() {
        rooms.lead(EDITION, Optional.of(RoomPlace.of(2)));
        rooms.show(EDITION, RoomPlace.of(4));
        rooms.show(EDITION, RoomPlace.of(4));
        rooms.lead(EDITION, Optional.empty());
        assertThat(now().place()).isEqualTo(RoomPlace.of(4));
        rooms.show(EDITION, now().place().withBlank(true));
        assertThat(now().place()).isEqualTo(new RoomPlace(4, false, true));
        rooms.lead(EDITION, Optional.of(RoomPlace.of(1)));
        assertThat(now().place()).isEqualTo(RoomPlace.of(1));
        assertThat(told).containsExactly(What.BEGAN, What.MOVED, What.MOVED, What.MOVED);
    }

    @Test
    void whatNobodyLeadsCannotBeMovedOrStarted() {
        rooms.follow(EDITION);
        rooms.show(EDITION, RoomPlace.of(3));
        rooms.start(EDITION);
        rooms.show(EDITION + 1, RoomPlace.of(3));
        assertThat(rooms.now(EDITION)).isEmpty();
        assertThat(told).containsExactly(What.FOLLOWED);
        rooms.lead(EDITION, Optional.empty());
        assertThat(now().place()).isEqualTo(RoomPlace.of(0));
        assertThat(now().elapsed()).isEmpty();
    }

    @Test
    void timeIsCountedFromTheStartForEachPageInAll() {
        rooms.lead(EDITION, Optional.empty());
        clock.pass(Duration.ofMinutes(5));
        assertThat(now().onPage()).isZero();
        rooms.start(EDITION);
        clock.pass(Duration.ofSeconds(40));
        rooms.show(EDITION, RoomPlace.of(1));
        clock.pass(Duration.ofSeconds(20));
        rooms.show(EDITION, now().place().withBlank(true));
        clock.pass(Duration.ofSeconds(10));
        assertThat(now().onPage()).isEqualTo(Duration.ofSeconds(30));
        rooms.show(EDITION, RoomPlace.of(0));
        clock.pass(Duration.ofSeconds(5));
        assertThat(now().onPage()).isEqualTo(Duration.ofSeconds(45));
        assertThat(now().elapsed()).contains(Duration.ofSeconds(75));
        rooms.start(EDITION);
        assertThat(now().elapsed()).contains(Duration.ZERO);
        assertThat(now().onPage()).isZero();
    }

    @Test
    void theClockGoesOnWhereTheOnlyScreenIsLoadedAnew() {
        var before = rooms.lead(EDITION, Optional.empty());
        rooms.start(EDITION);
        clock.pass(Duration.ofMinutes(1));
        before.leave();
        clock.pass(Duration.ofSeconds(2));
        rooms.lead(EDITION, Optional.empty());
        assertThat(now().elapsed()).contains(Duration.ofSeconds(62));
    }

    @Test
    void anHourWithoutAMoveEndsItAndTheNextMoveBeginsItAnew() {
        var forgotten = rooms.lead(EDITION, Optional.empty());
        rooms.start(EDITION);
        clock.pass(Duration.ofMinutes(59));
        rooms.endRested();
        assertThat(rooms.now(EDITION)).isPresent();
        clock.pass(Duration.ofMinutes(2));
        assertThat(rooms.now(EDITION)).isEmpty();
        rooms.endRested();
        rooms.endRested();
        forgotten.leave();
        rooms.lead(EDITION, Optional.empty());
        assertThat(now().elapsed()).isEmpty();
        assertThat(told).containsExactly(What.BEGAN, What.MOVED, What.ENDED, What.BEGAN);
    }

    private Room now() {
        return rooms.now(EDITION).orElseThrow();
    }

    /** A clock that goes when it is told to. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-17T18:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
