package org.chalkline.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chalkline.access.Digest;
import org.chalkline.access.Role;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What becomes of mail when servers and processes fail, on whichever database. */
abstract class DigestTroubleCases extends MailFixture {

    @Test
    void aServerThatIsDownLosesNothingAndTheInboxDoesNotWait() {
        server.stop();
        mention(Visibility.PUBLIC);
        lookLater(Digests.PATIENCE);
        be(SUPERINTENDENT.text(), Role.SUPERINTENDENT);
        assertThat(inbox.unread()).isEqualTo(1);
        assertThat(database.queryForObject("select attempts from mail_digest", Integer.class))
                .isEqualTo(1);
        server.start();
        digests.sendWhatIsDue();
        assertThat(received()).as("not at once again").isEmpty();
        lookLater(Duration.ofMinutes(2));
        lookLater(Duration.ofMinutes(2));
        assertThat(received()).hasSize(1);
        assertThat(database.queryForObject("select attempts from mail_digest", Integer.class))
                .isZero();
    }

    @Test
    void ofManyProcessesOneSends() throws Exception {
        mention(Visibility.PUBLIC);
        clock.advance(Digests.PATIENCE);
        try (var processes = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> round = () -> {
                digests.sendWhatIsDue();
                return true;
            };
            for (var done : processes.invokeAll(List.of(round, round, round, round, round, round))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatADeadProcessHadInHandIsSentByAnotherAsTheSameMail() throws Exception {
        mention(Visibility.PUBLIC);
        clock.advance(Digests.PATIENCE);
        assertThat(new DigestTurns(database).claim(SUPERINTENDENT, Digest.HOURLY.every(), clock.instant()))
                .isPresent();
        var number = database.queryForObject("select message_id from mail_digest", String.class);
        digests.sendWhatIsDue();
        assertThat(received()).as("it may be alive").isEmpty();
        lookLater(DigestTurns.LEASE.plusSeconds(1));
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getMessageID()).isEqualTo(number);
    }
}
