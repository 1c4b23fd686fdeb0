package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chalkline.FullFunding;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.Verdict;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** The ledger, and what follows a decision: to the board, on with the work, and what came of it. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:decisions;DB_CLOSE_DELAY=-1")
class DecisionsBrowserTest extends BrowserFixture {

    private static final InitiativeId MESSAGES = new InitiativeId("I17");
    private static final InitiativeId LEARNING = new InitiativeId("I14");
    private static final FiscalYear FY27 = new FiscalYear(2027);

    @Autowired
    private ProposalService proposals;

    @Autowired
    private FundingService funding;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private PriorityReader reading;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theBoardReadsAndTakesAlongButChangesNothing() throws Exception {
        decided("What the board reads");
        var page = at("board", "decisions");
        assertThat(page.locator(".page-sentence")).containsText(Pattern.compile("\\d+ decisions: \\d+ approved, \\$"));
        noControl(page);
        page.getByLabel("Words").fill("What the board reads");
        page.waitForURL(Pattern.compile(".*words=What.*"));
        assertThat(page.locator(".page-sentence")).containsText("2 decisions: 1 approved");

        var file = page.waitForDownload(() -> {
            page.getByLabel("Export: the decisions shown").click();
            page.getByText("Table (CSV)").click();
        });
        assertThat(Files.readString(file.path())).contains("'=Not a formula").doesNotContain(",=Not a formula");

        page.getByText("Page to print").click();
        assertThat(page.locator("h1")).containsText("decisions");
        assertThat(page.locator("article")).hasCount(2);
        page.getByText("Back to the decisions").click();
        page.locator("vaadin-grid a")
                .filter(new Locator.FilterOptions().setHasText("Family messaging"))
                .first()
                .click();
        assertThat(page.locator(".page-sentence")).containsText("Approved with a condition on");
        assertThat(page.getByText("What was seen").first()).isVisible();
        noControl(page);
    }

    @Test
    void aDecidedListGoesToTheBoardAndOnAndItsBenefitsAreReviewed() {
        var id = decided("On to the board");
        var board = at("board", "decisions?words=On%20to%20the%20board");
        board.getByText("Family messaging").first().click();
        assertThat(board.getByText("It has not been put on the board's agenda yet."))
                .isVisible();

        var page = at("cto", "priorities/" + id);
        button(page, "Enter the board item").click();
        button(page, "Keep").click();
        assertThat(page.getByText("Write the motion as it stands on the agenda."))
                .isVisible();
        assertThat(page.getByText("Say on which day the board meets.")).isVisible();
        field(page, "Date of the meeting").fill("11/10/2026");
        field(page, "Date of the meeting").press("Enter");
        field(page, "Motion").fill("That the board approve the list");
        choose(page, "Result", "Carried");
        button(page, "Keep").click();
        assertThat(page.getByText("Say who moved it.")).isVisible();
        assertThat(field(page, "Motion")).hasValue("That the board approve the list");
        field(page, "Moved by").fill("Trustee Alvarez");
        field(page, "Seconded by").fill("Trustee Boone");
        field(page, "Votes").fill("4–1");
        // With the keyboard alone from here.
        button(page, "Keep").press("Enter");
        assertThat(page.getByText("Action on Nov 10, 2026: carried, 4–1.").first())
                .isVisible();
        assertThat(board.getByText("Action on Nov 10, 2026: carried, 4–1.").first())
                .isVisible();
        button(page, "Start the work").press("Enter");
        assertThat(button(page, "Start the work")).hasCount(0);

        page.locator(".after-decision").getByText("Family messaging").press("Enter");
        button(page, "Follow up").press("Enter");
        field(page, "What was done, or is missing").fill("The families were asked");
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Met").setExact(true))
                .press("Space");
        button(page, "Keep").press("Enter");
        assertThat(page.getByText("The families were asked")).isVisible();
        assertThat(board.getByText("The families were asked")).isVisible();

        button(page, "Review the benefits").press("Enter");
        field(page, "Cash saved a year").fill("much");
        said(page).fill("More families answer");
        button(page, "Keep the review").press("Enter");
        assertThat(page.locator("vaadin-text-field[invalid]")).hasCount(1);
        assertThat(said(page)).hasValue("More families answer");
        field(page, "Cash saved a year").fill("12,000");
        button(page, "Keep the review").press("Enter");
        assertThat(page.getByText("More families answer").first()).isVisible();
        assertThat(page.getByText("$12,000").first()).isVisible();
        assertThat(board.getByText("More families answer").first()).isVisible();
        assertThat(button(page, "Decide anew")).hasCount(0);
    }

    @Test
    void theSuperintendentDecidesAnewAndTheLedgerIsChecked() {
        decided("Decided twice");
        var page = at("superintendent", "decisions?words=Decided%20twice");
        page.getByText("Family messaging").first().click();
        button(page, "Decide anew").click();
        button(page, "Sign").click();
        assertThat(page.getByText("Choose what you decide.")).isVisible();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Decline").setExact(true))
                .check();
        field(page, "Reason").fill("The money is needed elsewhere");
        field(page, "Under which authority").fill("Board Policy 3300");
        field(page, "Your password, to sign").fill("wrong");
        button(page, "Sign").click();
        assertThat(page.getByText("That is not your password. Nothing was signed."))
                .isVisible();
        assertThat(field(page, "Reason")).hasValue("The money is needed elsewhere");
        field(page, "Your password, to sign").fill(DEMO_PASSWORD);
        button(page, "Sign").click();
        assertThat(page.getByText("This decision no longer stands.")).isVisible();
        assertThat(button(page, "Decide anew")).hasCount(0);
        page.locator(".decision-place a").click();
        assertThat(page.locator(".page-sentence")).containsText("Declined on");
        page.getByText("All decisions").click();
        button(page, "Check the ledger").press("Enter");
        assertThat(page.getByText("The ledger is whole: ")).isVisible();
    }

    private long decided(String title) {
        be("cto", Role.CTO);
        var id = proposals.draft(title, List.of(FY27));
        var before = reading.find(id).orElseThrow().content();
        var content = new ProposalContent(
                title,
                "We ask for two things",
                List.of(FY27),
                List.of(
                        new ProposalItem(MESSAGES, "", "Families read their phones", false),
                        new ProposalItem(LEARNING, "", "=Not a formula", false)),
                null,
                List.of());
        proposals.change(id, before, content);
        proposals.submit(id, content);
        be("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
        funding.confirm(id, 1, FullFunding.of(reading.find(id).orElseThrow()));
        be("superintendent", Role.SUPERINTENDENT);
        var due = LocalDate.now().plusMonths(2);
        decisions.decide(
                id,
                1,
                Map.of(
                        MESSAGES,
                        new Verdict(
                                Outcome.APPROVED_WITH_CONDITION,
                                "Once more",
                                new Verdict.Condition("Ask the families first", due, "Facilities"),
                                null),
                        LEARNING,
                        new Verdict(Outcome.DECLINED, "Not this year", null, null)),
                new Signature("Board Policy 3300", DemoAccounts.PASSWORD));
        SecurityContextHolder.clearContext();
        return id;
    }

    private static void be(String name, Role... roles) {
        var granted = java.util.Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", granted));
    }

    private Page at(String role, String view) {
        var context = newContext();
        contexts.add(context);
        var page = signIn(context, role);
        open(page, url(view));
        return page;
    }

    private static void noControl(Page page) {
        assertThat(page.locator("main vaadin-button, main button").allInnerTexts())
                .noneMatch(text -> text.matches("(?is).*\\b(decide|follow|review|check|enter|start|keep|sign)\\b.*"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The field: the panel that it stands in has the same name. */
    private static Locator said(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What came of it"));
    }

    private static void choose(Page page, String label, String choice) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .last()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }
}
