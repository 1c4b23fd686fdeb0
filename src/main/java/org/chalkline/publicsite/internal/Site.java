package org.chalkline.publicsite.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.PublicEdition;
import org.chalkline.briefings.PublicEditions;
import org.chalkline.briefings.PublicLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The pages for everybody, made once and kept. The database is asked what is published now and then, not by each visitor. */
@Component
class Site {

    private static final String HTML = "text/html;charset=utf-8";
    private static final int MARK = 16;

    /** Pages that are kept; past that many, all are made anew. */
    private static final int MOST = 64;

    /** Another server may have published something, of which this one is not told. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final PublicEditions editions;
    private final String root;
    private final Answer style;
    private final Answer icon;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Look look;

    /** What was published when it was looked at, and the pages made of it since. */
    private record Look(List<PublicEdition.Listed> all, long at, Map<String, Answer> pages) {}

    Site(PublicEditions editions, @Value("${server.servlet.context-path:}") String context) {
        this.editions = editions;
        this.root = context + "/public";
        this.style = Answer.of(200, "text/css;charset=utf-8", resource("public.css"), "");
        this.icon = Answer.of(200, "image/svg+xml", resource("icon.svg"), "");
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Site.class.getResourceAsStream("/org/chalkline/publicsite/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @EventListener
    void on(EditionChanged event) {
        changes.incrementAndGet();
        var before = look;
        if (before != null) {
            look = new Look(before.all(), System.nanoTime() - LOOK_AGAIN.toNanos(), before.pages());
        }
    }

    /** The style sheet by its name, which changes with it. */
    Optional<Answer> style(String name) {
        return name.equals(styleName()) ? Optional.of(style) : Optional.empty();
    }

    private String styleName() {
        return "look-" + style.mark() + ".css";
    }

    Answer icon() {
        return icon;
    }

    /** The edition that stands, or the words that there is none. */
    Answer current(PublicLanguage language) {
        var now = look();
        return now.all().stream()
                .filter(it -> it.supersededBy() == null)
                .findFirst()
                .map(it -> page(now, it, language))
                .orElseGet(() -> Answer.of(200, HTML, page(language).empty(), ""));
    }

    /** An edition by its number; the same words for one that is not published as for none. */
    Answer numbered(PublicLanguage language, long number) {
        var now = look();
        return now.all().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(it -> page(now, it, language))
                .orElseGet(() -> missing(language));
    }

    Answer missing(PublicLanguage language) {
        return Answer.of(404, HTML, page(language).missing(), "");
    }

    Answer down(PublicLanguage language) {
        return Answer.of(503, HTML, page(language).down(), "");
    }

    private SitePage page(PublicLanguage language) {
        return new SitePage(root, root + "/" + styleName(), language);
    }

    private Answer page(Look now, PublicEdition.Listed listed, PublicLanguage language) {
        if (now.pages().size() > MOST) {
            now.pages().clear();
        }
        return now.pages()
                .computeIfAbsent(
                        listed.number() + language.code(),
                        any -> editions.find(listed.number())
                                .map(edition -> Answer.of(
                                        200,
                                        HTML,
                                        page(language).edition(edition, now.all()),
                                        listed.hash().substring(0, MARK) + "-" + language.code()))
                                .orElseGet(() -> missing(language)));
    }

    private Look look() {
        var seen = look;
        if (seen != null && isFresh(seen)) {
            return seen;
        }
        synchronized (this) {
            seen = look;
            return seen != null && isFresh(seen) ? seen : lookAnew(seen);
        }
    }

    private static boolean isFresh(Look seen) {
        return System.nanoTime() - seen.at() < LOOK_AGAIN.toNanos();
    }

    private Look lookAnew(@Nullable Look before) {
        var told = changes.get();
        var all = editions.all();
        // What was told of meanwhile may not be in it.
        var at = System.nanoTime() - (changes.get() == told ? 0 : LOOK_AGAIN.toNanos());
        var pages =
                before != null && before.all().equals(all) ? before.pages() : new ConcurrentHashMap<String, Answer>();
        var now = new Look(all, at, pages);
        look = now;
        return now;
    }
}
