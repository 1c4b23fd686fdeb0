package org.chalkline.comments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountService;
import org.chalkline.access.Role;
import org.chalkline.access.TestClock;
import org.chalkline.access.TestClockConfiguration;
import org.chalkline.inbox.InboxEntry;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A plan with marks, and people who talk about it; see what extends this. */
@SpringBootTest(properties = "chalkline.demo=true")
@Import(TestClockConfiguration.class)
abstract class TalkFixture {

    static final RecordKey OPEN = initiative(Visibility.PUBLIC);
    static final RecordKey CABINET = initiative(Visibility.CABINET);
    static final RecordKey CLOSED = initiative(Visibility.CLOSED_SESSION);

    @Autowired
    CommentService comments;

    @Autowired
    InboxService inbox;

    @Autowired
    AccountService accounts;

    @Autowired
    PlanWriter writer;

    @Autowired
    PlanEditor editor;

    @Autowired
    PictureService pictures;

    @Autowired
    TestClock clock;

    final String words = "Said " + UUID.randomUUID();

    @BeforeEach
    void plan() {
        be("cto", Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("Planting marks"));
        for (var one : List.of("cto", "superintendent", "cabinet")) {
            be(one, Role.valueOf(one.toUpperCase(java.util.Locale.ROOT)));
            inbox.markAllRead();
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    List<InboxEntry> entries() {
        return inbox.page(InboxFilter.ALL, InboxService.NEWEST, 50).entries();
    }

    void raise(RecordKey record) {
        be("cto", Role.CTO);
        var before = (Initiative) pictures.current().find(record).orElseThrow();
        editor.save(
                List.of(RecordEdit.changed(
                        before, RecordValues.with(before, Map.of("visibility", Visibility.CLOSED_SESSION)))),
                Cause.byHand("For closed session"));
    }

    AccountName account(String displayName, Role... roles) {
        be("admin", Role.ADMIN);
        var name = new AccountName("p" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(name, displayName, Set.of(roles));
        return name;
    }

    static RecordKey initiative(Visibility visibility) {
        return new RecordKey(RecordKind.INITIATIVE, MarkedPlan.code("I", visibility));
    }

    static void be(String name, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        name,
                        "",
                        Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new)));
    }
}
