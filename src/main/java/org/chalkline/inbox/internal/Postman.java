package org.chalkline.inbox.internal;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail to the district's mail server, where there is one. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    Postman(ObjectProvider<JavaMailSender> server, @Value("${chalkline.mail.from:}") String from) {
        this.server = server;
        this.from = from;
        if (server.getIfAvailable() != null && from.isBlank()) {
            LOG.warn("A mail server is set but chalkline.mail.from is not: no mail is sent");
        }
    }

    boolean isThere() {
        return !from.isBlank() && server.getIfAvailable() != null;
    }

    /** Throws {@link org.springframework.mail.MailException} when the server does not take it. */
    void send(String to, String messageId, DigestMail mail) {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            message.setHeader("Message-ID", messageId);
            // No "I am on holiday" in return.
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        sender.send(message);
    }
}
