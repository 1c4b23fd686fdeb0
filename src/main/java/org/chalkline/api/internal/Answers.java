package org.chalkline.api.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chalkline.api.answers.PageAnswer;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes answers of the newest picture, as far as the token may see it, and only where the asker has not got it yet. */
@Component
class Answers {

    /** Raised when the same plan is told in another way, so that nobody keeps the old one. */
    private static final int FORM = 1;

    private final PictureService pictures;

    Answers(PictureService pictures) {
        this.pictures = pictures;
    }

    /** Null where the asker has the newest already, as Spring wants it. */
    <T> @Nullable ResponseEntity<T> one(WebRequest request, Function<Portfolio, T> make) {
        var picture = pictures.current();
        return isKnown(request, picture) ? null : ResponseEntity.ok(make.apply(picture));
    }

    /** A page of what the list has; only this page's items are made. */
    <R, T> @Nullable ResponseEntity<PageAnswer<T>> page(
            WebRequest request,
            Paging paging,
            Function<Portfolio, List<R>> list,
            Function<Portfolio, Function<R, T>> make) {
        var before = (paging.number() - 1L) * paging.atMost();
        var picture = pictures.current();
        if (isKnown(request, picture)) {
            return null;
        }
        var all = list.apply(picture);
        var items = all.stream()
                .skip(before)
                .limit(paging.atMost())
                .map(make.apply(picture))
                .toList();
        var answer = new PageAnswer<>(
                picture.revision(),
                picture.audience().clearance(),
                paging.number(),
                paging.atMost(),
                all.size(),
                paging.pages(all.size()),
                items);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, String.join(", ", links(paging, answer.pages())))
                .body(answer);
    }

    private static boolean isKnown(WebRequest request, Portfolio picture) {
        return request.checkNotModified(
                "%d-%s-%d".formatted(picture.revision(), picture.audience().clearance(), FORM));
    }

    private static List<String> links(Paging paging, int pages) {
        var links = new ArrayList<String>();
        links.add(link("first", 1));
        if (paging.number() > 1) {
            links.add(link("prev", Math.min(paging.number() - 1, pages)));
        }
        if (paging.number() < pages) {
            links.add(link("next", paging.number() + 1));
        }
        links.add(link("last", pages));
        return links;
    }

    /** The address that was asked for, with another page; without the server's name, which it may not know. */
    private static String link(String relation, int page) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", page)
                .toUriString();
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }

    /** The first that fits; {@link NothingThere} where none does. */
    static <T> T found(Stream<T> some) {
        return some.findFirst().orElseThrow(NothingThere::new);
    }
}
