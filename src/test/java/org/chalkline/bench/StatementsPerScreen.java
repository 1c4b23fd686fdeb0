package org.chalkline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.RoleNames;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.revisions.PlanWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** How often a screen asks the database: see the two classes that extend this one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Production mode serves screens without a frontend, which a visitor that draws nothing does not need.
        properties = {"chalkline.demo=true", "vaadin.productionMode=true"})
@Import({Statements.class, StatementsPerScreen.Told.class})
abstract class StatementsPerScreen {

    /** The newest revision's number, to know whether the picture at hand is the newest. */
    private static final long PER_SCREEN = 1;

    /** The same at the end of a record's page, what has been said of the record, and what was decided on it: nothing. */
    private static final long PANELS = 3;

    /** What waits for the reader. */
    private static final long WAITING = 1;

    /** The editions that are out, and the newest revision once more, to set the plan against the last of them. */
    private static final long SINCE = 2;

    /** The picture of that edition, and what has left the plan since, the first time. */
    private static final long FROZEN = 3;

    private static final Set<String> TALKED_ABOUT = Set.of("One initiative", "One risk");

    /**
     * The same for the frame, twice, for the address is completed with the current year; then for the screen; and what
     * waits in the inbox.
     */
    private static final long FIRST_OF_A_PAGE = 4;

    private static final long PICTURE = 15;

    /** The choice and the state of an edition, its pages, what was done with it. */
    private static final long EDITION = 3;

    /** The list, what of it the reader may search, the pages with the words. */
    private static final long FOUND = 3;

    /**
     * Whether the edition is there for this reader, asked when a screen takes its place, when it looks at the room, and when
     * the speaker's other screen, on which it was opened, leaves.
     */
    private static final long ROOM = 3;

    private static final Set<String> IN_THE_ROOM = Set.of("In the room", "The speaker's", "Following");

    /** The meetings, the editions for them, what is set (two tables), and the reader's own address. */
    private static final long MEETINGS = 5;

    private static final List<Screen> SCREENS = Stream.concat(
                    Screen.all("G1", "I01", "K01").stream(),
                    Stream.of(
                            new Screen("Editions", "editions"),
                            new Screen("One edition", "editions/1"),
                            new Screen("Found in editions", "editions?find=plan"),
                            new Screen("Editions side by side", "editions/compare"),
                            new Screen("Questions", "editions/questions"),
                            new Screen("Meetings", "meetings"),
                            new Screen("In the room", "editions/1/present"),
                            new Screen("The speaker's", "editions/1/speaker"),
                            new Screen("Following", "editions/1/follow")))
            .toList();

    /** Knows which revision the open screens have been told of. */
    static class Told {
        private final BlockingQueue<Long> revisions = new LinkedBlockingQueue<>();

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void hear(PlanRevised event) {
            revisions.add(event.revision().number());
        }

        void await(long revision) throws InterruptedException {
            while (revisions.take() < revision) {
                // Earlier ones.
            }
        }
    }

    @Autowired
    Told told;

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    @Autowired
    PlanWriter writer;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @Timeout(120)
    void aScreenCostsTheSameFewStatementsWhateverTheSizeOfThePlan() throws InterruptedException {
        var small = perScreen(Visitor.signedIn(port, "cto", DemoAccounts.PASSWORD));
        assertBounded("demo district", small);

        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("tester", "", "ROLE_" + RoleNames.CTO));
        // A screen that is open while it is told draws itself anew, which is not the cost of opening one.
        told.await(writer.write(PlanChange.put(LargeDistrict.plan(27)), Cause.byHand("Large")));
        var large = perScreen(Visitor.signedIn(port, "cto", DemoAccounts.PASSWORD));
        assertBounded("large district", large);
        // How often a screen of the room looks hangs on whose screens come and go meanwhile, not on the plan.
        large.keySet().removeAll(IN_THE_ROOM);
        small.keySet().removeAll(IN_THE_ROOM);
        assertThat(large).isEqualTo(small);
    }

    private static void assertBounded(String district, Map<String, Long> counts) {
        assertThat(counts)
                .as(district)
                .allSatisfy((screen, count) -> assertThat(count).isLessThanOrEqualTo(PER_SCREEN + more(screen)));
    }

    private static long more(String screen) {
        if (TALKED_ABOUT.contains(screen)) {
            return PANELS;
        }
        if (IN_THE_ROOM.contains(screen)) {
            return EDITION + ROOM - PER_SCREEN;
        }
        return switch (screen) {
            case "Overview" -> WAITING + SINCE;
            case "One edition" -> EDITION - PER_SCREEN;
            case "Found in editions" -> FOUND - PER_SCREEN;
            case "Meetings" -> MEETINGS - PER_SCREEN;
            default -> 0;
        };
    }

    /** Each screen after the first, which costs more: it may be the one that builds the picture, and has a frame. */
    private Map<String, Long> perScreen(Visitor visitor) {
        assertThat(cost(visitor, SCREENS.getFirst()))
                .isLessThanOrEqualTo(PICTURE + FIRST_OF_A_PAGE + WAITING + SINCE + FROZEN);
        var counts = new LinkedHashMap<String, Long>();
        SCREENS.subList(1, SCREENS.size()).forEach(screen -> counts.put(screen.name(), cost(visitor, screen)));
        // The room has no frame: the screen after it builds one.
        visitor.open(SCREENS.get(1));
        counts.put(SCREENS.getFirst().name(), cost(visitor, SCREENS.getFirst()));
        return counts;
    }

    private long cost(Visitor visitor, Screen screen) {
        long before = statements.count();
        visitor.open(screen);
        return statements.count() - before;
    }
}
