package org.chalkline.revisions.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.revisions.PlanJson;

/**
 * A whole picture as text: a line with its revision, then a line for each record, its kind and its JSON. Equal pictures
 * give equal texts.
 */
final class FrozenContent {

    private static final String REVISION = "REVISION ";

    private FrozenContent() {}

    static String of(Portfolio whole) {
        var text = new StringBuilder(REVISION).append(whole.revision()).append('\n');
        line(text, whole.district());
        whole.plan()
                .records()
                .filter(it -> it.key().kind() != RecordKind.DISTRICT)
                .forEach(it -> line(text, it));
        return text.toString();
    }

    private static void line(StringBuilder text, PlanRecord record) {
        text.append(record.key().kind())
                .append(' ')
                .append(PlanJson.write(record))
                .append('\n');
    }

    static Portfolio read(String content) {
        var lines = content.split("\n");
        var records = new ArrayList<PlanRecord>(lines.length);
        for (int i = 1; i < lines.length; i++) {
            int space = lines[i].indexOf(' ');
            records.add(PlanJson.read(RecordKind.valueOf(lines[i].substring(0, space)), lines[i].substring(space + 1)));
        }
        var plan = Plan.of(records);
        var district = plan.district();
        if (district == null || !lines[0].startsWith(REVISION)) {
            throw new IllegalStateException("A kept picture can't be read");
        }
        return Portfolio.whole(Long.parseLong(lines[0].substring(REVISION.length())), district, plan);
    }

    static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
