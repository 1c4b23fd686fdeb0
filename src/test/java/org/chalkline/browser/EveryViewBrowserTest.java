package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view as every role that may open it, in four sizes, light, dark and on the projector. */
class EveryViewBrowserTest extends BrowserFixture {

    private static final List<int[]> SIZES =
            List.of(new int[] {1440, 900}, new int[] {1920, 1080}, new int[] {820, 1180}, new int[] {390, 844});

    private static final List<String> PLAN_VIEWS = List.of(
            "overview",
            "alignment",
            "goals",
            "goals/G1",
            "initiatives",
            "initiatives/I02",
            "budget",
            "risks",
            "risks/K02",
            "export",
            "tokens",
            "changes",
            "changes?since=2099-01-01",
            "overview?as-of=" + LocalDate.now().minusMonths(1),
            "budget?fy=2028",
            "budget?fund=BOND",
            "alignment?work=I02&goal=G1",
            "alignment?category=security",
            "roadmap",
            "roadmap?by=goal",
            "decisions",
            "decisions?fy=2027&outcome=approved",
            "decisions/1",
            "decisions/print?fy=2027",
            "editions",
            "meetings",
            "editions/1",
            "editions/1/present",
            "editions/1/present?page=2",
            "editions/1?page=4",
            "editions?find=Chromebook",
            "editions/compare",
            "editions/1/present?page=2&chart",
            "editions/1/follow",
            "people?name=Chief%20Academic%20Officer%20(Maria%20Delgado)",
            "account",
            "password",
            "docs/api",
            "no-such-place");

    /** For those who rate; the demo's rounds are numbered from 1. */
    private static final List<String> RATER_VIEWS =
            and(PLAN_VIEWS, "ratings", "ratings/2/goals", "ratings/2/group", "ratings/1/links", "ratings/1/strengths");

    /** The demo's lists of priorities: one that is decided, and one that waits for its funding. */
    private static final String[] PRIORITIES = {"priorities", "priorities/1", "priorities/2", "priorities/1/walk"};

    static Stream<Arguments> roles() {
        return Stream.of(
                Arguments.of(
                        "cto",
                        and(
                                and(
                                        RATER_VIEWS,
                                        "import",
                                        "inbox",
                                        "retired",
                                        "budget/lines",
                                        "ledger",
                                        "ledger/rules",
                                        "settings",
                                        "editions?freeze=board&day=2027-01-19",
                                        "editions/2",
                                        "editions/questions",
                                        "editions/1/speaker",
                                        "editions/2?as=BOARD"),
                                PRIORITIES)),
                Arguments.of(
                        "superintendent",
                        and(
                                and(
                                        RATER_VIEWS,
                                        "inbox",
                                        "editions/questions",
                                        "priorities/1/decide",
                                        "editions/1/speaker"),
                                PRIORITIES)),
                Arguments.of("cabinet", and(and(RATER_VIEWS, "inbox"), PRIORITIES)),
                Arguments.of("business", List.of(PRIORITIES)),
                Arguments.of("board", and(PLAN_VIEWS, "editions/questions")),
                Arguments.of(
                        "admin",
                        List.of(
                                "account",
                                "accounts",
                                "audit",
                                "settings",
                                "health",
                                "import",
                                "tokens",
                                "password",
                                "no-such-place")));
    }

    /** The roles side by side, as many as there are processors, each with a browser of its own. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void everyViewIsSoundInEverySizeAndTheme(String role, List<String> views) {
        List<String> problems = new ArrayList<>();
        try (var playwright = startPlaywright();
                var context = launch(playwright).newContext()) {
            var page = signIn(context, role);
            var complaints = complaints(page);
            for (var view : views) {
                inEverySize(page, view, role + " /" + view, problems);
                complaints.forEach(complaint -> problems.add(role + " /" + view + ": " + complaint));
                complaints.clear();
            }
        }
        assertThat(problems).isEmpty();
    }

    private void inEverySize(Page page, String view, String place, List<String> problems) {
        show(page, ColorScheme.LIGHT, SIZES.getFirst());
        open(page, url(view));
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var size : SIZES) {
                show(page, scheme, size);
                settled(page);
                look(page, "%s %s %d".formatted(place, scheme, size[0]), problems);
            }
        }
        onTheProjector(page, place, problems);
        page.evaluate("() => window.chalklineLook?.set('system')");
        show(page, ColorScheme.LIGHT, SIZES.getFirst());
        openTables(page);
        page.locator(".chart-card:has(chalk-chart)").all().forEach(card -> checkWords(card, place, problems));
        look(page, place + " with its tables", problems);
    }

    private static void onTheProjector(Page page, String place, List<String> problems) {
        page.evaluate("() => window.chalklineLook?.set('projector')");
        show(page, ColorScheme.LIGHT, SIZES.get(1));
        settled(page);
        look(page, place + " on the projector", problems);
    }

    private static void show(Page page, ColorScheme scheme, int[] size) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(size[0], size[1]);
    }

    private static void look(Page page, String place, List<String> problems) {
        if (staysWide(page)) {
            problems.add(place + ": the page scrolls sideways");
        }
        Axe.violations(page).forEach(violation -> problems.add(place + ": " + violation));
    }

    /** A drawing follows a new width a moment after the page has it. */
    private static boolean staysWide(Page page) {
        try {
            page.waitForFunction(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(5_000));
            return false;
        } catch (TimeoutError wide) {
            return true;
        }
    }

    private static void checkWords(Locator card, String place, List<String> problems) {
        var title = card.locator(".chart-title").innerText();
        if (title.isBlank() || card.locator(".chart-sentence").innerText().isBlank()) {
            problems.add(place + ": a chart without its sentence: " + title);
        }
        if (card.locator(".chart-table tbody tr").count() == 0) {
            problems.add(place + ": a chart without rows in its table: " + title);
        }
        if (card.locator("chalk-chart").getAttribute("aria-label").isBlank()) {
            problems.add(place + ": a drawing that a screen reader can't name: " + title);
        }
    }

    private static List<String> and(List<String> views, String... more) {
        return Stream.concat(views.stream(), Stream.of(more)).toList();
    }
}
