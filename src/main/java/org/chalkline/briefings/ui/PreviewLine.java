package org.chalkline.briefings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.briefings.Occasion;

/** Says for whom the pages of a draft are drawn, and leads to how those at another meeting would see them. */
class PreviewLine extends Paragraph {

    static final String AS = "as";

    /** Over a draft as it is. */
    static PreviewLine own(long edition, Occasion meeting) {
        var line = new PreviewLine();
        line.add(new Span(
                "These pages are what those at a %s will see, and no more, for you too.".formatted(words(meeting))));
        Arrays.stream(Occasion.values())
                .filter(other -> other != meeting && other != Occasion.PUBLIC && meeting != Occasion.PUBLIC)
                .forEach(other -> line.link(
                        EditionAddress.of(edition) + "?" + AS + "=" + other.name(),
                        "See them as a " + words(other) + " would"));
        return line;
    }

    /** Over the same pages for another meeting. */
    static PreviewLine other(long edition, Occasion meeting) {
        var line = new PreviewLine();
        line.addClassName("is-other");
        line.add(new Span("So would a %s see these pages. The draft stays as it is.".formatted(words(meeting))));
        line.link(EditionAddress.of(edition), "Back to the draft");
        return line;
    }

    private PreviewLine() {
        addClassName("edition-preview");
    }

    private void link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("preview-link");
        add(link);
    }

    private static String words(Occasion meeting) {
        return meeting.words().toLowerCase(Locale.ROOT);
    }

    /** An address can hold anything. */
    static Optional<Occasion> asked(Optional<String> text) {
        return Arrays.stream(Occasion.values())
                .filter(it -> it.name().equals(text.orElse("")))
                .findFirst();
    }
}
