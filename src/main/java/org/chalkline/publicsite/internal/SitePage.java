package org.chalkline.publicsite.internal;

import java.util.List;
import java.util.Set;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.PublicEdition;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.paper.PaperWords;
import org.chalkline.briefings.paper.SheetHtml;

/**
 * A whole page for everybody, as HTML that needs nothing but its style sheet.
 *
 * @param root where the pages are, such as "/public"
 * @param style the address of the style sheet
 */
record SitePage(String root, String style, PublicLanguage language) {

    /** @param all every edition that was ever published, the one that stands first */
    String edition(PublicEdition edition, List<PublicEdition.Listed> all) {
        var listed = edition.listed();
        var html = new Html(language == PublicLanguage.ENGLISH ? Set.of() : edition.untranslated());
        var sheets = edition.sheets().getOrDefault(language, List.of());
        var body = new StringBuilder();
        if (listed.supersededBy() != null) {
            body.append("<p class=\"later\">%s <a href=\"%s\">%s</a></p>"
                    .formatted(words("superseded"), address(language), words("superseded.link")));
        }
        body.append(content(sheets, html, listed.title(language)));
        body.append(foot(listed, all, html));
        var path = listed.supersededBy() == null ? "" : "/" + listed.number();
        return document(listed.title(language), body.toString(), path);
    }

    String empty() {
        return plain("empty", "");
    }

    /** What is said where there is nothing. */
    String missing() {
        return plain("missing", "<p><a href=\"%s\">%s</a></p>".formatted(address(language), words("missing.link")));
    }

    /** What is said when the report can't be read for a moment. */
    String down() {
        return plain("down", "");
    }

    private String plain(String key, String more) {
        var title = new SiteWords(language).of(key + ".title");
        return document(
                title,
                "<main id=\"content\"><h1>%s</h1><p class=\"lead\">%s</p>%s</main>"
                        .formatted(Html.escaped(title), words(key + ".words"), more),
                "");
    }

    private String content(List<Sheet> sheets, Html html, String title) {
        var section =
                new SheetHtml(PaperWords.of(language.locale()), SheetHtml.Medium.SCREEN, PictureSource.NONE, html);
        var out = new StringBuilder("<main id=\"content\">");
        var cover = sheets.stream()
                .filter(sheet -> sheet.kind() == PageKind.COVER)
                .findFirst()
                .orElse(null);
        if (cover == null) {
            out.append("<h1>%s</h1>".formatted(html.markup(title)));
        } else {
            out.append("<p class=\"kicker\">%s</p>".formatted(html.markup(cover.kicker())));
            out.append("<h1>%s</h1>".formatted(html.markup(cover.title()))).append(section.said(cover));
        }
        out.append("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">%s</h2><ol>".formatted(words("contents")));
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i) != cover) {
                out.append("<li><a href=\"#page-%d\">%s</a></li>"
                        .formatted(i + 1, html.markup(sheets.get(i).title())));
            }
        }
        out.append("</ol></nav>");
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i) != cover) {
                out.append(section.of(sheets.get(i), i + 1));
            }
        }
        return out.append("</main>").toString();
    }

    private String foot(PublicEdition.Listed listed, List<PublicEdition.Listed> all, Html html) {
        var words = new SiteWords(language);
        var past = all.stream()
                .filter(it -> it.supersededBy() != null && it.number() != listed.number())
                .toList();
        var out = new StringBuilder("<footer>");
        if (!past.isEmpty()) {
            out.append("<h2>%s</h2><ul>".formatted(words("past")));
            past.forEach(it -> out.append("<li><a href=\"%s/%d\">%s</a>, %s</li>"
                    .formatted(
                            address(language),
                            it.number(),
                            html.markup(it.title(language)),
                            Html.escaped(words.day(it.day())))));
            out.append("</ul>");
        }
        return out.append("<p class=\"hash\">%s</p></footer>".formatted(Html.escaped(words.of("hash", listed.hash()))))
                .toString();
    }

    /** @param path what follows the language in the address */
    private String document(String title, String body, String path) {
        var site = words("site");
        var out = new StringBuilder(
                "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\">".formatted(language.code())
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<meta name=\"color-scheme\" content=\"light dark\">");
        out.append("<title>%s | %s</title>".formatted(Html.escaped(title), site));
        out.append(
                "<link rel=\"stylesheet\" href=\"%s\"><link rel=\"icon\" type=\"image/svg+xml\" href=\"%s/icon.svg\">"
                        .formatted(style, root));
        for (var other : PublicLanguage.values()) {
            out.append("<link rel=\"alternate\" hreflang=\"%s\" href=\"%s%s\">"
                    .formatted(other.code(), address(other), path));
        }
        out.append("</head><body><a class=\"skip\" href=\"#content\">%s</a><header><p>%s</p>"
                .formatted(words("skip"), site));
        out.append("<nav aria-label=\"%s\"><ul>".formatted(words("language")));
        for (var other : PublicLanguage.values()) {
            out.append("<li><a href=\"%s%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a></li>"
                    .formatted(
                            address(other),
                            path,
                            other.code(),
                            other.code(),
                            other == language ? " aria-current=\"true\"" : "",
                            Html.escaped(other.words())));
        }
        out.append("</ul></nav></header>").append(body);
        return out.append("</body></html>").toString();
    }

    private String words(String key) {
        return Html.escaped(new SiteWords(language).of(key));
    }

    private String address(PublicLanguage of) {
        return root + "/" + of.code();
    }
}
