package org.chalkline.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chalkline.bench.Statements;
import org.chalkline.briefings.PublicEditions;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;

/** The demo district's page for everybody, asked for as browsers and others ask. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "chalkline.demo=true",
            "vaadin.productionMode=true",
            "spring.datasource.url=jdbc:h2:mem:publicsite;DB_CLOSE_DELAY=-1"
        })
@Import(Statements.class)
class PublicSiteIntegrationTest {

    private static final Pattern MONEY = Pattern.compile("\\$\\d[\\d,]*(?:\\.\\d+)?");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    PublicEditions editions;

    @Autowired
    PlanWriter writer;

    @Autowired
    PictureService pictures;

    @Autowired
    Statements statements;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    private <T> HttpResponse<T> send(String method, String path, HttpResponse.BodyHandler<T> as, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), as);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/public", "/public/en", "/public/es", "/public/en/3", "/public/nothing", "/public/icon.svg"})
    void nobodyGetsACookieOrASession(String path) {
        var before = sessions.getAllPrincipals().size();
        var response = get(path, "Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(response, "Cache-Control")).startsWith("public, max-age=60");
        assertThat(sessions.getAllPrincipals()).hasSize(before);
    }

    @Test
    void thePageIsPlainHtmlWithoutAnyScriptOrStyleOfItsOwn() {
        var page = get("/public/en").body();
        assertThat(page)
                .startsWith("<!doctype html><html lang=\"en\">")
                .contains("Technology for our schools", "Third graders read at grade level", "<svg", "<table>")
                .doesNotContain("<script", "style=", "http-equiv", "vaadin", "Vaadin", " onclick");
        // The names of XML alone are absolute addresses.
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
    }

    @Test
    void theSpanishPageHasSpanishTextsAndSaysWhichAreNot() {
        var page = get("/public/es").body();
        assertThat(page)
                .contains("<html lang=\"es\">", "Tecnología para nuestras escuelas", "¿Sigue el dinero a las metas?")
                .contains("Los estudiantes de tercer grado leen al nivel de su grado")
                .doesNotContain("Third graders", "Board&#39;s", "Source:", "On this page", "fiscal year");
        assertThat(editions.find(3).orElseThrow().untranslated()).isEmpty();
        assertThat(page).doesNotContain("<span lang=\"en\">");
    }

    @Test
    void theBareAddressSpeaksTheLanguageOfTheBrowser() {
        var spanish = get("/public", "Accept-Language", "fr, es-MX;q=0.8, en;q=0.5");
        assertThat(spanish.body()).contains("<html lang=\"es\">");
        assertThat(header(spanish, "Vary")).contains("Accept-Language");
        assertThat(header(spanish, "Content-Language")).isEqualTo("es");
        assertThat(get("/public", "Accept-Language", "de").body()).contains("<html lang=\"en\">");
        assertThat(get("/public", "Accept-Language", ";;;q=x").body()).contains("<html lang=\"en\">");
        assertThat(header(get("/public/es", "Accept-Language", "en"), "Vary")).doesNotContain("Accept-Language");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var first = get("/public/en");
        var mark = header(first, "ETag");
        assertThat(mark).contains(editions.all().getFirst().hash().substring(0, 16) + "-en-");
        var again = get("/public/en", "If-None-Match", mark);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(mark);
        assertThat(get("/public/es", "If-None-Match", mark).statusCode()).isEqualTo(200);
    }

    @Test
    void itTravelsCompressedToWhoCanReadThat() throws IOException {
        var zipped = send("GET", "/public/en", HttpResponse.BodyHandlers.ofByteArray(), "Accept-Encoding", "br, gzip");
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        var text = new String(
                new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(get("/public/en").body());
        assertThat(zipped.body().length).isLessThan(text.length() / 4);
        assertThat(header(get("/public/en", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void theStyleSheetIsKeptForGood() {
        var page = get("/public/en").body();
        var address = page.substring(page.indexOf("/public/look-"), page.indexOf(".css") + 4);
        var sheet = get(address);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(header(sheet, "Content-Type")).startsWith("text/css");
        assertThat(header(sheet, "Cache-Control")).contains("immutable");
        assertThat(get("/public/look-0123456789abcdef.css").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/en/1",
                "/public/en/2",
                "/public/en/99",
                "/public/en/x",
                "/public/fr",
                "/public/en/3/more",
                "/public/en/999999999999999999999",
                "/public/%3Cscript%3E"
            })
    void whatIsNotPublishedForEverybodyIsNotThere(String path) {
        var response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .isEqualTo(get("/public/en/nothing").body())
                .contains("Nothing here")
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void nothingButReadingIsAllowed(String method) {
        var response = send(method, "/public/en");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theHeadAloneIsTheSameWithoutThePage() {
        var head = send("HEAD", "/public/en");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get("/public/en"), "ETag"));
    }

    @ParameterizedTest
    @EnumSource(PublicLanguage.class)
    void theNumbersAreThoseOfTheEditionAfterThePlanChanged(PublicLanguage language) {
        var path = "/public/" + language.code();
        var before = get(path).body();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("mover", "", "ROLE_CTO"));
        var goals = pictures.current().goals();
        var more = goals.getFirst().withWeight(goals.getFirst().weight().add(BigDecimal.ONE));
        var less = goals.getLast().withWeight(goals.getLast().weight().subtract(BigDecimal.ONE));
        writer.write(PlanChange.put(Plan.of(List.<Goal>of(more, less))), Cause.byHand("Another weight"));
        SecurityContextHolder.clearContext();
        var after = get(path).body();
        assertThat(after).isEqualTo(before);
        var amounts = Objects.requireNonNull(
                        editions.find(3).orElseThrow().sheets().get(language))
                .stream()
                .flatMap(sheet -> java.util.Optional.ofNullable(sheet.chart()).stream())
                .flatMap(chart -> chart.table().rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text())
                .filter(text -> MONEY.matcher(text).find())
                .toList();
        assertThat(amounts)
                .hasSizeGreaterThan(50)
                .allSatisfy(amount -> assertThat(after).contains(">" + amount + "<"));
    }

    @Test
    void visitsAskTheDatabaseNothing() {
        get("/public/en");
        var before = statements.count();
        for (int i = 0; i < 50; i++) {
            get("/public/en");
            get("/public/en/" + (100 + i));
        }
        // One look at what is published, now and then.
        assertThat(statements.count() - before).isLessThan(10);
    }

    @Test
    void thePagesStandOnTheirOwnInOrderWithHeadsForTables() {
        var page = get("/public/en").body();
        assertThat(Pattern.compile("<h1").matcher(page).results()).hasSize(1);
        assertThat(Pattern.compile("<section ").matcher(page).results()).hasSize(19);
        assertThat(Pattern.compile("<svg [^>]*role=\"img\"[^>]*><title [^>]*>[^<]+</title><desc [^>]*>[^<]+</desc>")
                        .matcher(page)
                        .results())
                .hasSize((int) Pattern.compile("<svg ").matcher(page).results().count());
        assertThat(page).contains("<th scope=\"col\"", "<th scope=\"row\"");
        assertThat(page)
                .contains("went through the school board in fiscal year 2026–27", "“Home internet hotspots”: put off");
    }
}
