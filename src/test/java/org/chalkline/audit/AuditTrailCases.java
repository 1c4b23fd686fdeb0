package org.chalkline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountService;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.OwnPasswordChanged;
import org.chalkline.access.Role;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What gets a row in the trail and what does not, on whichever database. */
abstract class AuditTrailCases {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AuditService trail;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PlanWriter writer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc browser;
    private long before;

    @BeforeEach
    void begin() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        be("admin", Role.ADMIN);
        before = trail.count(AuditSearch.ALL);
    }

    @AfterEach
    void theTrailIsWhole() {
        be("admin", Role.ADMIN);
        assertThat(trail.check().fault()).isEmpty();
        SecurityContextHolder.clearContext();
    }

    /** A row that a test wants, with a text of anybody's. */
    record Happened(AuditKind kind, String what) implements AuditedEvent {}

    @Test
    void signInsGoodFailedLockedOutAndSignedOutHaveTheirRows() throws Exception {
        browser.perform(formLogin("/login").user("board").password(DemoAccounts.PASSWORD));
        browser.perform(formLogin("/login").user("my secret pass phrase").password("x"));
        browser.perform(post("/logout").with(user("board").roles("BOARD")).with(csrf()));
        for (int i = 0; i < 5; i++) {
            browser.perform(formLogin("/login").user("cabinet").password("wrong"));
        }
        browser.perform(formLogin("/login").user("cabinet").password(DemoAccounts.PASSWORD));
        assertThat(newRows())
                .containsExactly(
                        "board: Signed in",
                        "(unknown name): Could not sign in: wrong name or password",
                        "board: Signed out",
                        "cabinet: Could not sign in: wrong name or password",
                        "cabinet: Could not sign in: wrong name or password",
                        "cabinet: Could not sign in: wrong name or password",
                        "cabinet: Could not sign in: wrong name or password",
                        "cabinet: Could not sign in: wrong name or password",
                        "cabinet: Locked for a while after wrong passwords",
                        "cabinet: Could not sign in: right password, but the account was locked for a while");
    }

    @Test
    void aRefusalHasItsRowThoughEverythingElseIsTakenBack() {
        be("board", Role.BOARD);
        assertThat(refused(() -> inTransaction(() -> writer.write(PlanChange.put(MarkedPlan.plan()), cause()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(newRows()).containsExactly("board: Refused: PlanWriter.write, for want of a role");
    }

    @Test
    void aChangeThatIsTakenBackHasNoRow() {
        assertThat(refused(() -> inTransaction(() -> {
                    accounts.create(new AccountName("gone"), "Gone", Set.of(Role.BOARD));
                    throw new IllegalStateException("taken back");
                })))
                .hasMessage("taken back");
        assertThat(newRows()).isEmpty();
    }

    @Test
    void aChangeOfThePlanIsToldWithoutAnythingOfThePlan() {
        be("cto", Role.CTO);
        var revision = writer.write(PlanChange.put(MarkedPlan.plan()), cause());
        be("admin", Role.ADMIN);
        assertThat(newRows())
                .singleElement()
                .asString()
                .startsWith("cto: Revision " + revision + " of the plan, by hand: ");
        for (var visibility : Visibility.values()) {
            assertThat(newRows().toString()).doesNotContain(MarkedPlan.mark(visibility));
        }
    }

    @Test
    void accountsAreChangedInTheTrail() {
        var name = new AccountName("n" + before);
        accounts.create(name, "Somebody", Set.of(Role.BOARD));
        accounts.disable(name);
        assertThat(newRows())
                .containsExactly("admin: New account with BOARD: " + name, "admin: Account disabled: " + name);
    }

    @Test
    void manyWritersQueueAndNobodyWaitsForEver() throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 200; i++) {
            var alone = i % 2 == 0;
            work.add(() -> {
                if (alone) {
                    events.publishEvent(new OwnPasswordChanged());
                } else {
                    inTransaction(() -> events.publishEvent(new OwnPasswordChanged()));
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(newRows()).hasSize(200);
    }

    @Test
    void whatIsFoundIsWhatWasLookedFor() {
        events.publishEvent(new Happened(AuditKind.SETTING, "Discount set to 60 %"));
        events.publishEvent(new Happened(AuditKind.SETTING, "Discount set to 60_x"));
        events.publishEvent(new Happened(AuditKind.TOKEN, "discount in another kind"));
        assertThat(found(new AuditSearch("ADM", AuditKind.SETTING, "DISCOUNT", null, null)))
                .hasSize(2);
        assertThat(found(new AuditSearch("", null, "60 %", null, null))).containsExactly("Discount set to 60 %");
        assertThat(found(new AuditSearch("nobody", null, "", null, null))).isEmpty();
        var today = LocalDate.now();
        assertThat(found(new AuditSearch("", AuditKind.TOKEN, "", today, today)))
                .hasSize(1);
        assertThat(found(new AuditSearch("", AuditKind.TOKEN, "", today.plusDays(1), null)))
                .isEmpty();
    }

    @Test
    void theFileRunsNoFormulaAndIsItselfInTheTrail() throws IOException {
        events.publishEvent(new Happened(AuditKind.SETTING, "=HYPERLINK(\"http://x\",\"a\"), \u0000 and\nmore"));
        var file = new ByteArrayOutputStream();
        trail.export(new AuditSearch("", AuditKind.SETTING, "HYPERLINK", null, null), file);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\"),   and more\"")
                .hasLineCount(2);
        assertThat(newRows()).last().isEqualTo("admin: Took 1 row of the audit trail along as csv");
    }

    private List<String> found(AuditSearch search) {
        return trail.find(search, 0, 100).stream().map(AuditEntry::what).toList();
    }

    private List<String> newRows() {
        be("admin", Role.ADMIN);
        var count = (int) (trail.count(AuditSearch.ALL) - before);
        return trail.find(AuditSearch.ALL, 0, Math.max(1, count)).stream()
                .limit(count)
                .map(row -> row.who() + ": " + row.what())
                .toList()
                .reversed();
    }

    private static Throwable refused(ThrowingCallable call) {
        return catchThrowable(call);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> work.run());
    }

    private static Cause cause() {
        return Cause.byHand("Changed " + MarkedPlan.mark(Visibility.CLOSED_SESSION));
    }

    private static void be(String name, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role.name()));
    }
}
