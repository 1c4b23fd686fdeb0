package org.chalkline.inbox.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.access.MailingList.Recipient;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.shell.RecordPlace;
import org.springframework.web.util.HtmlUtils;

/**
 * What a digest says. Mail leaves the building and is kept by others: it counts, and names only records that are public.
 * Nothing of what was said, and nobody who said it.
 */
record DigestMail(String subject, String text, String html) {

    /** Where the rest of it is read. */
    private enum Rest {
        INBOX("inbox?show=unread", "Your inbox", "Open your inbox", "Open Chalkline and choose the bell."),
        EDITIONS("editions", "The editions", "Open the editions", "Open Chalkline and choose Editions.");

        private final String address;
        private final String name;
        private final String link;
        private final String way;

        Rest(String address, String name, String link, String way) {
            this.address = address;
            this.name = name;
            this.link = link;
            this.way = way;
        }
    }

    /** A notice about something that may be named: a public record, or a meeting by its day. */
    record Named(NoticeKind kind, RecordPlace place) {}

    /**
     * @param site where the application is reached, ending with a slash; empty when nobody has said so
     * @param kinds of all notices that the mail is about
     * @param named those of them that are about what may be named
     */
    static DigestMail of(String district, String site, Recipient to, List<NoticeKind> kinds, List<Named> named) {
        var talks = to.person().talks();
        var place = talks ? Rest.INBOX : Rest.EDITIONS;
        var subject = talks
                ? "%s: %s in your inbox".formatted(name(district), things(kinds.size()))
                : "%s: %s for you".formatted(name(district), counts(kinds));
        var counts = (talks
                        ? "Since you last looked, %s %s come into your Chalkline inbox."
                        : "In Chalkline %s %s published.")
                .formatted(counts(kinds), said(kinds.size(), talks));
        var rest = kinds.size() - named.size();
        var unnamed = rest == 0
                ? ""
                : "%s about what is not public, and named only inside Chalkline."
                        .formatted(rest == 1 ? "One is" : rest + " are");
        var often = "You get such a mail %s. Change that in Chalkline, under \"My account\"."
                .formatted(to.contact().digest().words().toLowerCase(Locale.ROOT));
        return new DigestMail(
                subject,
                text(site, place, counts, named, unnamed, often),
                html(site, place, counts, named, unnamed, often));
    }

    private static String said(int count, boolean talks) {
        if (talks) {
            return count == 1 ? "has" : "have";
        }
        return count == 1 ? "was" : "were";
    }

    private static String text(
            String site, Rest place, String counts, List<Named> named, String unnamed, String often) {
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
                .append(site.isEmpty() ? place.way : place.name + ": " + site + place.address)
                .append("\n\n-- \n")
                .append(often)
                .append('\n')
                .toString();
    }

    private static String html(
            String site, Rest place, String counts, List<Named> named, String unnamed, String often) {
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
                        site.isEmpty() ? place.way : link(site, place.address, place.link),
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
