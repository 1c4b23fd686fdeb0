package org.chalkline.priorities.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chalkline.FullFunding;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountService;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.chalkline.access.TestClock;
import org.chalkline.access.TestClockConfiguration;
import org.chalkline.inbox.InboxEntry;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.WaitingReader;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The demo's people with a proposal of a title of its own, and a clock that is moved; see what extends this. */
// Rounds are made by the tests.
@SpringBootTest(properties = {"chalkline.demo=true", "chalkline.priorities.look-every=PT24H"})
@Import(TestClockConfiguration.class)
abstract class StepNoticeFixture {

    static final Signature SIGNATURE = new Signature("Board Policy 3300", DemoAccounts.PASSWORD);
    static final InitiativeId WORK = new InitiativeId("I18");

    private static final FiscalYear FY28 = new FiscalYear(2028);

    @Autowired
    Reminders reminders;

    @Autowired
    ProposalService proposals;

    @Autowired
    FundingService fundings;

    @Autowired
    DecisionService decisions;

    @Autowired
    PriorityReader priorities;

    @Autowired
    WaitingReader waiting;

    @Autowired
    InboxService inbox;

    @Autowired
    AccountService accounts;

    @Autowired
    PictureService pictures;

    @Autowired
    TestClock clock;

    final String title = "List " + UUID.randomUUID();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    long submitted() {
        be("cto", Role.CTO);
        var id = proposals.draft(title, List.of(FY28));
        var content = new ProposalContent(
                title,
                "We ask for it",
                List.of(FY28),
                List.of(ProposalItem.of(WORK).withTexts("", "The law requires it")),
                null,
                List.of());
        proposals.change(id, ProposalContent.begin(title, List.of(FY28)), content);
        proposals.submit(id, content);
        return id;
    }

    long confirmed() {
        var id = submitted();
        beBusiness();
        fundings.confirm(id, 1, FullFunding.of(priorities.find(id).orElseThrow()));
        return id;
    }

    AccountName account(String displayName) {
        be("admin", Role.ADMIN);
        var name = new AccountName("p" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(name, displayName, Set.of(Role.CABINET));
        return name;
    }

    /** What the signed-in person is told of this test's proposal: who did what, newest first. */
    List<String> told() {
        return inbox.page(InboxFilter.ALL, InboxService.NEWEST, 100).entries().stream()
                .filter(entry -> entry.title().equals(title))
                .map(entry -> entry.actor() + " " + entry.verb())
                .toList();
    }

    /** What the signed-in person is told of a record. */
    List<InboxEntry> toldOf(String kind, String code) {
        return inbox.page(InboxFilter.ALL, InboxService.NEWEST, 100).entries().stream()
                .filter(entry -> entry.about().kind().equals(kind)
                        && entry.about().code().equals(code))
                .toList();
    }

    static void beBusiness() {
        be("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
    }

    static void beSuperintendent() {
        be("superintendent", Role.SUPERINTENDENT);
    }

    static void be(String name, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        name,
                        "",
                        Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new)));
    }

    /** Nobody is signed in where reminders are sent. */
    void lookLater(java.time.Duration by) {
        clock.advance(by);
        SecurityContextHolder.clearContext();
        reminders.remind();
    }
}
