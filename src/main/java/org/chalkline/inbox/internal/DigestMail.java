package org.chalkline.inbox.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.access.Contact;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.shell.RecordPlace;
import org.springframework.web.util.HtmlUtils;

/**
 * What a digest says. Mail leaves the building and is kept by others: it counts, and names only records that are public.
 * Nothing of what was said, and nobody who said it.
 */
record DigestMail(String subject, String text, String html) {

    private static final String INBOX = "inbox?show=unread";

    /** A notice about a public record. */
    record Named(NoticeKind kind, RecordPlace place) {}

    /**
     * @param site where the application is reached, ending with a slash; empty when nobody has said so
     * @param kinds of all notices that the mail is about
     * @param named those of them that are about public records
     */
    static DigestMail of(String district, String site, Contact contact, List<NoticeKind> kinds, List<Named> named) {
        var subject = "%s: %s in your inbox".formatted(name(district), things(kinds.size()));
        var counts = "Since you last looked, %s %s come into your Chalkline inbox."
                .formatted(counts(kinds), kinds.size() == 1 ? "has" : "have");
        var rest = kinds.size() - named.size();
        var unnamed = rest == 0
                ? ""
                : "%s about what is not public, and named only inside Chalkline."
                        .formatted(rest == 1 ? "One is" : rest + " are");
        var often = "You get such a mail %s. Change that in Chalkline, under \"My account\"."
                .formatted(contact.digest().words().toLowerCase(Locale.ROOT));
        return new DigestMail(
                subject, text(site, counts, named, unnamed, often), html(site, counts, named, unnamed, often));
    }

    private static String text(String site, String counts, List<Named> named, String unnamed, String often) {
        var text = new StringBuilder(counts).append("\n\n");
        named.forEach(one -> text.append("- ")
                .append(kind(one))
                .append(one.place().title())
                .append(site.isEmpty() ? "" : "\n  " + site + one.place().address())
                .append('\n'));
        if (!unnamed.isEmpty()) {
            text.append(unnamed).append('\n');
        }
        return text.append('\n')
                .append(site.isEmpty() ? "Open Chalkline and choose the bell." : "Your inbox: " + site + INBOX)
                .append("\n\n-- \n")
                .append(often)
                .append('\n')
                .toString();
    }

    private static String html(String site, String counts, List<Named> named, String unnamed, String often) {
        var items = named.stream()
                .map(one -> "<li>" + kind(one)
                        + link(site, one.place().address(), one.place().title()) + "</li>")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Chalkline</title></head>
                <body style="font-family: sans-serif; line-height: 1.5">
                <p>%s</p>
                %s
                <p>%s</p>
                <p>%s</p>
                <p><small>%s</small></p>
                </body></html>
                """.formatted(
                        escaped(counts),
                        items.isEmpty() ? "" : "<ul>\n" + items + "\n</ul>",
                        escaped(unnamed),
                        site.isEmpty() ? "Open Chalkline and choose the bell." : link(site, INBOX, "Open your inbox"),
                        escaped(often));
    }

    private static String link(String site, String address, String words) {
        return site.isEmpty()
                ? escaped(words)
                : "<a href=\"%s\">%s</a>".formatted(escaped(site + address), escaped(words));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String kind(Named one) {
        return one.kind().singular() + ": ";
    }

    private static String name(String district) {
        return district.isBlank() ? "Chalkline" : district.replaceAll("\\p{Cntrl}", " ");
    }

    private static String things(int count) {
        return count == 1 ? "one new notice" : "%,d new notices".formatted(count);
    }

    /** Such as "2 mentions and 1 comment". */
    private static String counts(List<NoticeKind> kinds) {
        var counts = Arrays.stream(NoticeKind.values())
                .filter(kinds::contains)
                .map(kind -> {
                    var count = kinds.stream().filter(kind::equals).count();
                    var words = count == 1 ? kind.singular() : kind.plural();
                    return "%,d %s".formatted(count, words.toLowerCase(Locale.ROOT));
                })
                .toList();
        var last = counts.size() - 1;
        return last == 0 ? counts.getFirst() : String.join(", ", counts.subList(0, last)) + " and " + counts.getLast();
    }
}
