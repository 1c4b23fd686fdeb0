package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Each role at a list in each state: its screens offer the steps that are that role's to take, and no other. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:steps;DB_CLOSE_DELAY=-1")
@Import(ListsInEachState.class)
class StepsOnScreenBrowserTest extends BrowserFixture {

    /** What a button says that takes a step. */
    private static final Map<Step, Pattern> BUTTONS = Map.ofEntries(
            button(Step.CHANGE, "The ask …|Caps …|Rank by a rule …"),
            button(Step.SUBMIT, "Submit …"),
            button(Step.DISCARD, "Give up …"),
            button(Step.WITHDRAW, "Withdraw …"),
            button(Step.CONFIRM_FUNDING, "Say whether the money is there|Confirm funding|All of it is there"),
            button(Step.SUPPORT, "I support it"),
            button(Step.DISAGREE, "Disagree …"),
            button(Step.RETURN, "Send the whole list back …"),
            button(Step.DECIDE, "Sign …|Sign this one.*|Approve all above the line, defer the rest …"),
            button(Step.SUPERSEDE, "Decide anew"),
            button(Step.ENTER_BOARD_ITEM, "(Enter|Change) the board item"),
            button(Step.START, "Start the work"),
            button(Step.FOLLOW_UP, "Follow up"),
            button(Step.REVIEW_BENEFITS, "Review (the benefits|them again)"));

    /** Who may do what from where, written down by hand. */
    private static final Map<ProposalState, Map<String, Set<Step>>> MAY = Map.of(
            ProposalState.DRAFT,
            Map.of("cto", Set.of(Step.CHANGE, Step.SUBMIT, Step.DISCARD)),
            ProposalState.SUBMITTED,
            Map.of(
                    "cto", Set.of(Step.WITHDRAW),
                    "cabinet", Set.of(Step.SUPPORT, Step.DISAGREE),
                    "business", Set.of(Step.CONFIRM_FUNDING, Step.SUPPORT, Step.DISAGREE),
                    "superintendent", Set.of(Step.RETURN)),
            ProposalState.FUNDING_CONFIRMED,
            Map.of(
                    "cto", Set.of(Step.WITHDRAW),
                    "cabinet", Set.of(Step.SUPPORT, Step.DISAGREE),
                    "business", Set.of(Step.CONFIRM_FUNDING, Step.SUPPORT, Step.DISAGREE),
                    "superintendent", Set.of(Step.RETURN, Step.DECIDE)),
            ProposalState.DECIDED,
            Map.of(
                    "cto", Set.of(Step.ENTER_BOARD_ITEM, Step.FOLLOW_UP),
                    "superintendent", Set.of(Step.ENTER_BOARD_ITEM, Step.FOLLOW_UP, Step.SUPERSEDE)),
            ProposalState.BOARD_ITEM,
            Map.of(
                    "cto", Set.of(Step.ENTER_BOARD_ITEM, Step.START, Step.FOLLOW_UP),
                    "superintendent", Set.of(Step.ENTER_BOARD_ITEM, Step.START, Step.FOLLOW_UP, Step.SUPERSEDE)),
            ProposalState.IN_PROGRESS,
            Map.of(
                    "cto", Set.of(Step.FOLLOW_UP, Step.REVIEW_BENEFITS),
                    "superintendent", Set.of(Step.FOLLOW_UP, Step.REVIEW_BENEFITS, Step.SUPERSEDE)),
            ProposalState.BENEFITS_REVIEWED,
            Map.of("cto", Set.of(Step.FOLLOW_UP), "superintendent", Set.of(Step.FOLLOW_UP, Step.SUPERSEDE)),
            ProposalState.DISCARDED,
            Map.of());

    private static final Set<ProposalState> UNDECIDED = EnumSet.of(
            ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.FUNDING_CONFIRMED, ProposalState.DISCARDED);

    @Autowired
    ListsInEachState planted;

    private Map<ProposalState, Long> lists = Map.of();

    @BeforeAll
    void plant() {
        try {
            lists = planted.plant();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cto", "superintendent", "business", "cabinet", "board", "admin"})
    void theScreensOfAListOfferARoleItsStepsAndNoOthers(String role) {
        var wrong = new ArrayList<String>();
        try (var context = newContext()) {
            var page = signIn(context, role);
            lists.forEach((state, list) -> {
                var offered = EnumSet.noneOf(Step.class);
                for (var place : places(state, list)) {
                    open(page, url(place));
                    offered.addAll(offered(page));
                }
                var may = MAY.getOrDefault(state, Map.of()).getOrDefault(role, Set.of());
                if (!offered.equals(may)) {
                    wrong.add("%s is offered %s, and may %s".formatted(state, offered, may));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> places(ProposalState state, long list) {
        if (UNDECIDED.contains(state)) {
            return List.of("priorities/" + list, "priorities/" + list + "/decide");
        }
        try {
            return List.of("priorities/" + list, "decisions/" + planted.decision(list));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Set<Step> offered(Page page) {
        var names = page.locator("main vaadin-button:visible, main button:visible").allInnerTexts().stream()
                .map(String::strip)
                .toList();
        var steps = EnumSet.noneOf(Step.class);
        BUTTONS.forEach((step, pattern) -> {
            if (names.stream().anyMatch(pattern.asMatchPredicate())) {
                steps.add(step);
            }
        });
        return steps;
    }

    private static Map.Entry<Step, Pattern> button(Step step, String words) {
        return Map.entry(step, Pattern.compile(words));
    }
}
