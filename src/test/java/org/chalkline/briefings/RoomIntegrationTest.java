package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.DemoPerson;
import org.chalkline.bench.Screen;
import org.chalkline.bench.Visitor;
import org.chalkline.shell.RoomPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;

/** Who leads a room, who follows it, and how soon fifty screens have turned. Edition 1 is the board's, 2 a cabinet's draft. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "chalkline.demo=true",
            "vaadin.productionMode=true",
            "spring.datasource.url=jdbc:h2:mem:room;DB_CLOSE_DELAY=-1"
        })
@Import(RoomIntegrationTest.Heard.class)
class RoomIntegrationTest {

    private static final long FOR_BOARD = 1;
    private static final long DRAFT = 2;
    private static final int FOLLOWERS = 50;

    /** Hears of a move after all open screens have heard of it. */
    static class Heard {
        private final BlockingQueue<RoomNews.What> news = new LinkedBlockingQueue<>();

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void hear(RoomNews event) {
            news.add(event.what());
        }

        void await(RoomNews.What what) throws InterruptedException {
            for (var next = poll(); next != what; next = poll()) {
                assertThat(next).as("news, in time").isNotNull();
            }
        }

        private RoomNews.What poll() throws InterruptedException {
            return news.poll(30, TimeUnit.SECONDS);
        }
    }

    @Autowired
    RoomService rooms;

    @Autowired
    EditionReader editions;

    @Autowired
    Heard heard;

    @LocalServerPort
    int port;

    @Test
    void onlyThoseWhoSpeakMoveARoomAndAllWhoMaySeeTheEditionFollowIt() {
        as("cto", () -> {
            var seat = rooms.lead(FOR_BOARD, Optional.of(RoomPlace.of(1)));
            for (var other : List.of("superintendent", "cabinet", "business", "board")) {
                as(other, () -> assertThat(rooms.now(FOR_BOARD)).as(other).isPresent());
            }
            for (var listener : List.of("cabinet", "board")) {
                as(listener, () -> {
                    assertThatThrownBy(() -> rooms.show(FOR_BOARD, RoomPlace.of(3)))
                            .isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> rooms.lead(FOR_BOARD, Optional.empty()))
                            .isInstanceOf(AccessDeniedException.class);
                });
            }
            as("admin", () -> assertThatThrownBy(() -> rooms.now(FOR_BOARD)).isInstanceOf(AccessDeniedException.class));
            as("superintendent", () -> rooms.show(FOR_BOARD, RoomPlace.of(2)));
            assertThat(rooms.now(FOR_BOARD).orElseThrow().place()).isEqualTo(RoomPlace.of(2));
            rooms.show(FOR_BOARD, RoomPlace.of(9_999));
            assertThat(rooms.now(FOR_BOARD).orElseThrow().place().page()).isLessThan(EditionContent.MOST_PAGES);
            seat.leave();
        });
    }

    @Test
    void whoMayNotSeeAnEditionLearnsNothingOfItsRoom() {
        as("cto", () -> {
            var seat = rooms.lead(DRAFT, Optional.empty());
            for (var other : List.of("cabinet", "board")) {
                as(other, () -> {
                    assertThat(rooms.now(DRAFT)).as(other).isEmpty();
                    assertThatThrownBy(() -> rooms.follow(DRAFT)).isInstanceOf(EditionRefused.class);
                    assertThatThrownBy(() -> rooms.follow(999))
                            .isInstanceOf(EditionRefused.class)
                            .hasMessage("There is no such edition.");
                });
            }
            assertThat(rooms.now(DRAFT).orElseThrow().followers()).isZero();
            assertThatThrownBy(() -> rooms.lead(999, Optional.empty())).isInstanceOf(EditionRefused.class);
            seat.leave();
        });
    }

    @Test
    @Timeout(300)
    void fiftyScreensTurnWithTheSpeaker() throws InterruptedException {
        var followers = IntStream.range(0, FOLLOWERS)
                .mapToObj(number -> Visitor.signedIn(port, "board", DemoAccounts.PASSWORD))
                .toList();
        followers.forEach(follower -> follower.open(new Screen("Follow", "editions/1/follow")));
        as("cto", () -> rooms.lead(FOR_BOARD, Optional.of(RoomPlace.of(0))));
        heard.await(RoomNews.What.BEGAN);
        as(
                "cto",
                () -> assertThat(rooms.now(FOR_BOARD).orElseThrow().followers()).isEqualTo(FOLLOWERS));
        for (int page = 1; page < 9; page++) {
            followers.forEach(Visitor::look);
            turn(page);
        }
        assertThat(followers)
                .allSatisfy(follower -> assertThat(follower.look().text()).contains("\"9 of "));
    }

    private void turn(int page) throws InterruptedException {
        as("cto", () -> rooms.show(FOR_BOARD, RoomPlace.of(page)));
        heard.await(RoomNews.What.MOVED);
    }

    private static void as(String person, Runnable work) {
        DemoPerson.of(person).does(work);
    }
}
