package org.chalkline.publicsite.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.briefings.PublicLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Answers everybody: the address says which edition, in which language. */
@Controller
class PublicController {

    private static final Logger LOG = LoggerFactory.getLogger(PublicController.class);
    private static final String A_MINUTE = "public, max-age=60, must-revalidate";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int LONGEST_HEADER = 400;
    private static final String NUMBER = "\\d{1,18}";

    private final Site site;

    PublicController(Site site) {
        this.site = site;
    }

    @RequestMapping(
            path = {"/public", "/public/**"},
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        var asked = parts.size() > 1 ? language(parts.get(1)) : Optional.<PublicLanguage>empty();
        var language = asked.orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (asked.isEmpty()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (parts.size() == 2 && site.style(parts.get(1)).isPresent()) {
            send(site.style(parts.get(1)).orElseThrow(), FOR_GOOD, request, response);
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        var found = answer(parts, asked.isPresent(), language);
        send(
                found,
                found.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? "no-store" : A_MINUTE,
                request,
                response);
    }

    private Answer answer(List<String> parts, boolean named, PublicLanguage language) {
        try {
            if (parts.size() == 1 || parts.size() == 2 && named) {
                return site.current(language);
            }
            if (parts.size() == 3 && named && parts.get(2).matches(NUMBER)) {
                return site.numbered(language, Long.parseLong(parts.get(2)));
            }
            return parts.size() == 2 && parts.get(1).equals("icon.svg") ? site.icon() : site.missing(language);
        } catch (RuntimeException e) {
            // Whatever it is, it is none of the visitor's business.
            LOG.warn("The public page could not be made", e);
            return site.down(language);
        }
    }

    private static Optional<PublicLanguage> language(String code) {
        return Arrays.stream(PublicLanguage.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    /** The first of ours that the browser would like; English where it says nothing of use. */
    private static PublicLanguage preferred(@org.jspecify.annotations.Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return PublicLanguage.ENGLISH;
        }
        try {
            var codes = Arrays.stream(PublicLanguage.values())
                    .map(PublicLanguage::code)
                    .toList();
            var best = Locale.lookupTag(Locale.LanguageRange.parse(header), codes);
            return best == null ? PublicLanguage.ENGLISH : language(best).orElse(PublicLanguage.ENGLISH);
        } catch (IllegalArgumentException e) {
            return PublicLanguage.ENGLISH;
        }
    }

    private static void send(Answer answer, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var zipped = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var mark = "\"%s%s\"".formatted(answer.mark(), zipped ? "-gz" : "");
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        if (answer.status() == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.ETAG, mark);
            if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), mark)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        var bytes = zipped ? answer.zipped() : answer.plain();
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean accepts(@org.jspecify.annotations.Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(","))
                        .map(String::strip)
                        .anyMatch(it -> it.matches("gzip(;q=(1|0\\.\\d*[1-9]).*)?"));
    }

    private static boolean isKnown(@org.jspecify.annotations.Nullable String marks, String mark) {
        return marks != null
                && Arrays.stream(marks.split(","))
                        .map(it -> it.strip().replaceFirst("^W/", ""))
                        .anyMatch(it -> it.equals(mark) || it.equals("*"));
    }
}
