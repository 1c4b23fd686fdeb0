package org.chalkline.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccountName;
import org.chalkline.access.Contact;
import org.chalkline.access.Digest;
import org.chalkline.access.Role;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionTables;
import org.chalkline.briefings.Occasion;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets mail when an edition is published, and what is in it. */
abstract class EditionMailCases extends MailFixture {

    private static final LocalDate MEETS = LocalDate.of(2027, 3, 16);
    private static final String BOARD = "board@district.test";
    private static final String CABINET = "cabinet@district.test";

    @Autowired
    EditionService editions;

    @Autowired
    EditionReader reader;

    @BeforeEach
    void boardAndCabinetWantMail() {
        EditionTables.clear(database);
        be("admin", Role.ADMIN);
        contacts.change(new AccountName("board"), Contact.of(BOARD, Digest.HOURLY));
        contacts.change(new AccountName("cabinet"), Contact.of(CABINET, Digest.HOURLY));
        contacts.change(SUPERINTENDENT, Contact.of("", Digest.HOURLY));
    }

    private long publish(Occasion occasion) {
        be("cto", Role.CTO);
        // The title is what people wrote: it stays inside.
        var content = EditionContent.begin(MarkedPlan.mark(Visibility.BOARD), occasion, MEETS, new FiscalYear(2027));
        var number = editions.freeze(content);
        editions.submit(number, content);
        var hash = Objects.requireNonNull(reader.find(number).orElseThrow().hash());
        be("superintendent", Role.SUPERINTENDENT);
        editions.approve(number, hash);
        be("cto", Role.CTO);
        editions.publish(number);
        return number;
    }

    private static String body(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "");
    }

    private List<MimeMessage> to(String address) {
        return received().stream()
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO));
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoeverIsClearedForTheMeetingAndWantsMailGetsALinkAndNothingOfThePlan() throws Exception {
        var edition = publish(Occasion.BOARD);
        lookLater(Digests.PATIENCE);
        assertThat(received()).hasSize(2);
        var mail = to(BOARD).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Marked USD: 1 edition for you");
        assertThat(body(mail))
                .contains("Edition: Board meeting on Mar 16, 2027")
                .contains("https://plan.district.test/editions/" + edition)
                .contains("The editions: https://plan.district.test/editions")
                .doesNotContain("inbox", "Content-Disposition", "Technology chief")
                .doesNotContain(
                        Stream.of(Visibility.values()).map(MarkedPlan::mark).toArray(String[]::new));
        assertThat(body(to(CABINET).getFirst()))
                .contains("1 edition has come into your Chalkline inbox", "Board meeting on Mar 16, 2027")
                .doesNotContain(
                        Stream.of(Visibility.values()).map(MarkedPlan::mark).toArray(String[]::new));
        lookLater(Duration.ofDays(2));
        assertThat(received()).as("once").hasSize(2);
    }

    @Test
    void theBoardGetsNoMailOfACabinetEditionNorOfTheTalk() {
        publish(Occasion.CABINET);
        // Somebody who was talked to as a member of the cabinet, and sits on the board now.
        database.update("update notice set recipient = 'board' where recipient = 'superintendent'");
        mention(Visibility.PUBLIC);
        database.update("update notice set recipient = 'board' where recipient = 'superintendent'");
        lookLater(Digests.PATIENCE);
        assertThat(to(BOARD)).isEmpty();
        assertThat(to(CABINET)).hasSize(1);
    }

    @Test
    void anEditionWhosePlaceALaterOneHasTakenSaysSo() {
        publish(Occasion.BOARD);
        publish(Occasion.BOARD);
        lookLater(Digests.PATIENCE);
        assertThat(body(to(BOARD).getFirst()))
                .contains("Board meeting on Mar 16, 2027 (a later edition has taken its place)")
                .contains("2 editions were published");
        be("cabinet", Role.CABINET);
        var entries = inbox.page(org.chalkline.inbox.InboxFilter.ALL, Long.MAX_VALUE, 9)
                .entries();
        assertThat(entries.getFirst().verb()).isEqualTo("published, in place of an earlier edition,");
        assertThat(entries.getLast().title()).endsWith("(a later edition has taken its place)");
    }

    @Test
    void whoWantsNoMailGetsNone() {
        be("admin", Role.ADMIN);
        contacts.change(new AccountName("board"), Contact.of(BOARD, Digest.OFF));
        publish(Occasion.BOARD);
        lookLater(Digests.PATIENCE);
        assertThat(to(BOARD)).isEmpty();
    }
}
