package org.chalkline.inbox.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccountName;
import org.chalkline.access.Contact;
import org.chalkline.access.ContactService;
import org.chalkline.access.Digest;
import org.chalkline.access.Role;
import org.chalkline.access.TestClock;
import org.chalkline.access.TestClockConfiguration;
import org.chalkline.comments.CommentService;
import org.chalkline.inbox.InboxService;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real mail server and somebody who wants mail; see what extends this. */
@SpringBootTest(
        properties = {
            "chalkline.demo=true",
            "chalkline.mail.from=chalkline@district.test",
            "chalkline.address=https://plan.district.test",
            "spring.mail.host=127.0.0.1",
            // Rounds are made by the tests.
            "chalkline.mail.look-every=PT24H"
        })
@Import(TestClockConfiguration.class)
abstract class MailFixture {

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final String MAILBOX = "super@district.test";
    static final String SAID = "Words that stay inside";
    static final AccountName SUPERINTENDENT = new AccountName("superintendent");

    @Autowired
    Digests digests;

    @Autowired
    CommentService comments;

    @Autowired
    InboxService inbox;

    @Autowired
    ContactService contacts;

    @Autowired
    PlanWriter writer;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    final GreenMail server = new GreenMail(SMTP);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", SMTP::getPort);
    }

    @BeforeEach
    void readyAndNothingSent() {
        be("cto", Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("Planting marks"));
        database.update("delete from notice");
        database.update("delete from mail_digest");
        want(Digest.HOURLY);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        SecurityContextHolder.clearContext();
    }

    /** Somebody mentions the superintendent on a record of a visibility. */
    void mention(Visibility visibility) {
        be("cto", Role.CTO);
        comments.write(record(visibility), SAID + " @Superintendent");
    }

    static RecordKey record(Visibility visibility) {
        return new RecordKey(RecordKind.INITIATIVE, MarkedPlan.code("I", visibility));
    }

    void lookLater(Duration by) {
        clock.advance(by);
        // Nobody is signed in where mail is sent.
        SecurityContextHolder.clearContext();
        digests.sendWhatIsDue();
    }

    void want(Digest digest) {
        be("admin", Role.ADMIN);
        contacts.change(SUPERINTENDENT, Contact.of(MAILBOX, digest));
    }

    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void be(String name, Role role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
    }
}
