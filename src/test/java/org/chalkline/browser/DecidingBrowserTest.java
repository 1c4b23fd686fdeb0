package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.chalkline.FullFunding;
import org.chalkline.access.Role;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.ProposalState;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** The superintendent decides: one by one with the mouse, all at once by keyboard, and while others act. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:deciding;DB_CLOSE_DELAY=-1")
class DecidingBrowserTest extends BrowserFixture {

    private static final FiscalYear FY28 = new FiscalYear(2028);
    private static final List<String> WORK = List.of("I18", "I12", "I21");

    @Autowired
    private ProposalService proposals;

    @Autowired
    private FundingService fundings;

    @Autowired
    private PriorityReader priorities;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneByOneWithTheMouseAfterAWrongPassword() {
        var id = confirmed("Decided one by one");
        try (var context = newContext()) {
            var page = signIn(context, "superintendent");
            page.locator(".waiting a", text("Decided one by one")).click();
            page.waitForURL(Pattern.compile(".*/priorities/" + id + "/decide"));
            sees(page, ".page-sentence", "We ask for it");
            choose(page, 0, "Approve with a condition");
            row(page, 0).locator("vaadin-button", inside("Sign this one")).click();
            sees(page, ".verdict-row >> nth=0", "Say what the condition is.");
            field(page, "Condition").fill("Ask the schools first");
            var due = field(page, "Met by");
            due.fill("6/30/2028");
            due.press("Enter");
            field(page, "Who meets it").fill("Technology chief");
            field(page, "Reason").fill("It is the law");
            row(page, 0).locator("vaadin-button", inside("Sign this one")).click();
            sees(page, ".sign-what", "You sign one decision");
            assertThat(Axe.violations(page)).isEmpty();
            signWith(page, "not my password");
            sees(page, ".sign-dialog", "That is not your password. Nothing was signed.");
            assertThat(page.getByLabel("Under which authority")).hasValue("Superintendent, under board policy");
            signWith(page, DEMO_PASSWORD);
            sees(page, ".decide-news", "Signed, and kept as decision");
            sees(page, ".verdict-row >> nth=0", "Approved with a condition");
            sees(page, ".sign-bar", "Choose for each item");
            assertThat(reload(id)).isEqualTo(ProposalState.FUNDING_CONFIRMED);
        }
    }

    @Test
    void allAtOnceByKeyboardAlone() {
        var id = confirmed("Decided at once");
        try (var context = newContext()) {
            var page = signIn(context, "superintendent");
            open(page, url("priorities/" + id + "/decide"));
            tabTo(page, "Approve all above the line");
            page.keyboard().press("Enter");
            sees(page, "vaadin-dialog", "It fills in the list");
            tabTo(page, "Fill in the list");
            page.keyboard().press("Enter");
            sees(page, ".sign-bar", "Nothing is open.");
            tabTo(page, "Sign 3 decisions");
            page.keyboard().press("Enter");
            sees(page, ".sign-what", "You sign 3 decisions on “Decided at once”");
            // The password field has the focus; a second Enter signs nothing more.
            assertThat(page.locator("vaadin-password-field input")).isFocused();
            page.keyboard().type(DEMO_PASSWORD);
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            sees(page, ".page-sentence", "Decided: ");
            sees(page, ".decide-news", "Signed, and kept as decisions");
            assertThat(page.locator(".decided-list li")).hasCount(WORK.size());
            assertThat(reload(id)).isEqualTo(ProposalState.DECIDED);
            open(page, url("priorities/" + id + "/decide"));
            sees(page, ".page-sentence", "Decided: ");
        }
    }

    @Test
    void whoIsDecidingSeesAWithdrawalAndKeepsWhatWasChosen() {
        var id = confirmed("Withdrawn meanwhile");
        try (var context = newContext()) {
            var page = signIn(context, "superintendent");
            open(page, url("priorities/" + id + "/decide"));
            choose(page, 0, "Decline");
            field(page, "Reason").fill("Too dear");
            as("cto", Role.CTO);
            proposals.withdraw(id, 1, "Prices have changed");
            sees(page, ".decide-news", "withdrew this version: “Prices have changed”.");
            assertThat(field(page, "Reason")).hasValue("Too dear");
            assertThat(page.locator(".sign-bar")).hasCount(0);
            assertThat(page.locator("main vaadin-button", text("Sign"))).hasCount(0);
        }
    }

    @Test
    void aRiskIsAcceptedUntilADay() {
        try (var context = newContext()) {
            var page = signIn(context, "superintendent");
            open(page, url("risks/K03"));
            page.locator(".acceptance vaadin-button", text("Accept this risk")).click();
            page.getByLabel("Why it is accepted").fill("Its cure costs more than it may");
            signWith(page, DEMO_PASSWORD);
            sees(page, ".sign-dialog", "Choose a day after today");
            var until = page.getByLabel("Accepted until");
            until.fill(java.time.LocalDate.now()
                    .plusDays(40)
                    .format(java.time.format.DateTimeFormatter.ofPattern("M/d/uuuu")));
            until.press("Enter");
            page.locator(".sign-dialog vaadin-button", text("Sign")).click();
            sees(page, ".acceptance", "Accepted until");
            sees(page, ".acceptance", "Its cure costs more than it may");
        }
    }

    private static void choose(Page page, int row, String words) {
        row(page, row).locator("vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** Of the first item; the fields of the others have the same names. */
    private static Locator field(Page page, String label) {
        return row(page, 0).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator row(Page page, int row) {
        return page.locator(".verdict-row").nth(row);
    }

    private static void signWith(Page page, String password) {
        page.locator("vaadin-password-field input").fill(password);
        page.locator(".sign-dialog vaadin-button", text("Sign")).click();
    }

    private ProposalState reload(long id) {
        as("cto", Role.CTO);
        return priorities.find(id).orElseThrow().state();
    }

    /** Submitted by the technology chief, answered by the business official. */
    private long confirmed(String title) {
        as("cto", Role.CTO);
        var id = proposals.draft(title, List.of(FY28));
        var content = new ProposalContent(
                title,
                "We ask for it",
                List.of(FY28),
                WORK.stream()
                        .map(code -> ProposalItem.of(new InitiativeId(code)).withTexts("", "It serves students"))
                        .toList(),
                null,
                List.of());
        proposals.change(id, ProposalContent.begin(title, List.of(FY28)), content);
        proposals.submit(id, content);
        as("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
        fundings.confirm(id, 1, FullFunding.of(priorities.find(id).orElseThrow()));
        return id;
    }

    private static void as(String name, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        name,
                        "",
                        Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new)));
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions inside(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static void sees(Page page, String place, String text) {
        assertThat(page.locator(place).first()).containsText(text);
    }

    /** Tabs until the focus is on something with these words. */
    private static void tabTo(Page page, String words) {
        for (int stop = 0; stop < 100; stop++) {
            page.keyboard().press("Tab");
            // Not a dialog as a whole, which holds the words of all its buttons.
            var focused = page.evaluate(
                    "() => document.activeElement?.closest('vaadin-button, button, a, summary')?.innerText ?? ''");
            if (String.valueOf(focused).contains(words)) {
                return;
            }
        }
        throw new AssertionError("Nothing with the words " + words + " can be reached by Tab");
    }
}
