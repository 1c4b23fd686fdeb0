package org.chalkline.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Digest;
import org.chalkline.access.Role;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What reaches a mail server, and what does not, on whichever database. */
abstract class DigestCases extends MailFixture {

    @Test
    void aDigestGathersWhatIsUnreadAndNamesOnlyWhatIsPublic() throws Exception {
        for (var visibility : Visibility.values()) {
            mention(visibility);
        }
        lookLater(Digests.PATIENCE);
        var mail = received().getFirst();
        var raw = GreenMailUtil.getWholeMessage(mail);
        assertThat(mail.getSubject()).isEqualTo("Marked USD: 4 new notices in your inbox");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("chalkline@district.test");
        assertThat(mail.getContentType()).startsWith("multipart/");
        var all = parts(mail) + raw;
        assertThat(all)
                .contains(MarkedPlan.mark(Visibility.PUBLIC), "4 mentions", "3 are about what is not public")
                .contains("https://plan.district.test/inbox?show=unread", "<!doctype html>")
                .doesNotContain(SAID, "Technology chief", "cto");
        Stream.of(Visibility.BOARD, Visibility.CABINET, Visibility.CLOSED_SESSION)
                .forEach(hidden -> assertThat(all).doesNotContain(MarkedPlan.mark(hidden)));
    }

    @Test
    void nobodyIsFlooded() {
        mention(Visibility.PUBLIC);
        digests.sendWhatIsDue();
        assertThat(received()).as("who is at the screen reads it there").isEmpty();
        lookLater(Digests.PATIENCE);
        assertThat(received()).hasSize(1);
        mention(Visibility.PUBLIC);
        mention(Visibility.BOARD);
        lookLater(Duration.ofMinutes(59));
        assertThat(received()).as("less than an hour later").hasSize(1);
        lookLater(Duration.ofMinutes(1));
        lookLater(Duration.ofDays(2));
        assertThat(received()).as("both in one, and no third about nothing").hasSize(2);
    }

    @Test
    void whatWasReadOrRemovedOrIsNotWantedIsNotMailed() {
        mention(Visibility.PUBLIC);
        be(SUPERINTENDENT.text(), Role.SUPERINTENDENT);
        inbox.markAllRead();
        lookLater(Duration.ofHours(2));
        mention(Visibility.BOARD);
        be("cto", Role.CTO);
        comments.remove(comments.of(record(Visibility.BOARD)).getLast().id());
        lookLater(Duration.ofHours(2));
        mention(Visibility.BOARD);
        want(Digest.OFF);
        lookLater(Duration.ofHours(2));
        assertThat(received()).isEmpty();
    }

    private static String parts(MimeMessage mail) {
        // Lines broken by the encoding would hide a word from the search.
        return GreenMailUtil.getBody(mail).replace("=\r\n", "");
    }
}
