package org.chalkline.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;

/** The forty pages of the large district in the room: from a key until the next page stands on the speaker's and on another screen. */
final class RoomBench {

    private static final int TURNS = 30;

    /** The first turns load code that is nobody's own. */
    private static final int WARM_UP = 5;

    private final Chromium chromium;
    private final Report report;

    RoomBench(Chromium chromium, Report report) {
        this.chromium = chromium;
        this.report = report;
    }

    /** @param edition in whose room it is turned */
    void run(long edition) {
        Report.progress("turning pages in the room");
        report.table("In the room: from a key until the next page is there", "screen", "measured", "aim");
        var address = "editions/%d/".formatted(edition);
        var own = new ArrayList<Long>();
        var followed = new ArrayList<Long>();
        try (var desk = chromium.person();
                var seat = chromium.person()) {
            var speaker = chromium.signIn(desk, address + "present");
            var follower = chromium.signIn(seat, address + "follow");
            for (int i = 2; i <= TURNS + WARM_UP; i++) {
                var start = System.nanoTime();
                speaker.keyboard().press("ArrowRight");
                turned(speaker, i);
                var here = System.nanoTime() - start;
                turned(follower, i);
                var there = System.nanoTime() - start;
                Chromium.drawn(speaker);
                Chromium.drawn(follower);
                if (i > WARM_UP) {
                    own.add(here);
                    followed.add(there);
                }
            }
        }
        report.row("The speaker's", Samples.milliseconds(own).toString(), "–");
        report.row("One that follows", Samples.milliseconds(followed).toString(), "< 1 s");
    }

    private static void turned(Page page, int number) {
        var place = page.locator(".walk-place", new Page.LocatorOptions().setHasText(number + " of "));
        place.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
