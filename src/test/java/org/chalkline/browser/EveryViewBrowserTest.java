package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view as every role that may open it, in four sizes, light and dark. */
class EveryViewBrowserTest extends BrowserFixture {

    private static final List<int[]> SIZES =
            List.of(new int[] {1440, 900}, new int[] {1920, 1080}, new int[] {820, 1180}, new int[] {390, 844});

    private static final List<String> PLAN_VIEWS = List.of(
            "",
            "alignment",
            "goals",
            "goals/G1",
            "initiatives",
            "initiatives/I02",
            "budget",
            "risks",
            "risks/K02",
            "budget?fy=2028",
            "alignment?category=security");

    private static final Map<String, List<String>> MORE = Map.of(
            "cto", List.of("import"),
            "superintendent", List.of(),
            "cabinet", List.of(),
            "board", List.of());

    static Stream<Arguments> roles() {
        return Stream.concat(
                MORE.entrySet().stream()
                        .map(more -> Arguments.of(
                                more.getKey(),
                                Stream.concat(PLAN_VIEWS.stream(), more.getValue().stream())
                                        .toList())),
                Stream.of(Arguments.of("admin", List.of("accounts", "import"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void everyViewIsSoundInEverySizeAndTheme(String role, List<String> views) {
        var problems = new ArrayList<String>();
        try (var context = newContext()) {
            var page = signIn(context, role);
            var complaints = complaints(page);
            for (var view : views) {
                open(page, url(view));
                problems.addAll(chartsWithoutWords(page, role + " /" + view));
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    for (var size : SIZES) {
                        page.setViewportSize(size[0], size[1]);
                        settled(page);
                        var place = "%s /%s %s %d".formatted(role, view, scheme, size[0]);
                        problems.addAll(look(page, place));
                    }
                }
                complaints.forEach(complaint -> problems.add(role + " /" + view + ": " + complaint));
                complaints.clear();
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> look(Page page, String place) {
        var problems = new ArrayList<String>();
        var wide = (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        if (wide) {
            problems.add(place + ": the page scrolls sideways");
        }
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node -> problems.add(place + ": " + violation.getId() + " " + node.getTarget() + " "
                            + node.getHtml().lines().findFirst().orElse("")));
        }
        return problems;
    }

    private static List<String> chartsWithoutWords(Page page, String place) {
        var problems = new ArrayList<String>();
        for (var card : page.locator("chalk-chart").all()) {
            var name = card.getAttribute("aria-label");
            if (name == null || name.length() < 20) {
                problems.add(place + ": a chart without its sentence");
            }
        }
        return problems;
    }
}
