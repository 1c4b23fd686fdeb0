package org.chalkline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccessTokenService;
import org.chalkline.access.AccountService;
import org.chalkline.access.Role;
import org.chalkline.access.TestClock;
import org.chalkline.access.TestClockConfiguration;
import org.chalkline.bench.Statements;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo district with a marked record of each kind and visibility, and programs that ask for them. */
@SpringBootTest(properties = "chalkline.demo=true")
@Import({TestClockConfiguration.class, Statements.class})
@RecordApplicationEvents
abstract class ApiFixture {

    static final Map<String, Role> ROLES = Map.of(
            "cto", Role.CTO, "superintendent", Role.SUPERINTENDENT, "cabinet", Role.CABINET, "board", Role.BOARD);

    static final List<String> LISTS = List.of(
            "/api/v1/goals",
            "/api/v1/initiatives",
            "/api/v1/alignment",
            "/api/v1/alignment/goals",
            "/api/v1/budget",
            "/api/v1/funds",
            "/api/v1/risks");

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccessTokenService tokens;

    @Autowired
    AccountService accounts;

    @Autowired
    PlanWriter writer;

    @Autowired
    PictureService pictures;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    ApplicationEvents events;

    MockMvc server;

    @BeforeEach
    void start() {
        server = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        // Past the minute in which refusals are counted.
        clock.advance(Duration.ofMinutes(2));
        database.update("delete from access_token");
        as("cto", Role.CTO);
        var planted = pictures.current().initiatives().stream()
                .anyMatch(initiative -> initiative.title().contains("Qz"));
        if (!planted) {
            writer.write(PlanChange.put(MarkedPlan.plan()), new Cause(Origin.IMPORT, "Planting marks"));
        }
    }

    @AfterEach
    void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    static void as(String name, Role role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
    }

    /** A new token of a demo account, in its role. */
    String token(String person) {
        var role = Role.valueOf(person.toUpperCase(Locale.ROOT));
        as(person, role);
        var secret =
                tokens.create(person + "'s program", role, Duration.ofDays(90)).secret();
        SecurityContextHolder.clearContext();
        return secret;
    }

    MockHttpServletResponse ask(String token, String address) {
        return ask(get(address).header("Authorization", "Bearer " + token));
    }

    MockHttpServletResponse ask(MockHttpServletRequestBuilder request) {
        try {
            TestSecurityContextHolder.clearContext();
            return server.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("The server failed", e);
        }
    }

    /** Who did what, as the audit keeps it. */
    String trail() {
        return String.join(
                "\n",
                database.query(
                        "select who, kind, what from audit_entry order by number",
                        (row, index) ->
                                row.getString("who") + " " + row.getString("kind") + " " + row.getString("what")));
    }

    /** As sent, which is UTF-8 whatever the header says of it. */
    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    static JsonNode json(MockHttpServletResponse response) {
        return JSON.readTree(text(response));
    }

    /** The answer, which must be one. */
    JsonNode read(String token, String address) {
        var response = ask(token, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return json(response);
    }

    /** The items of all pages, by following the links. */
    List<JsonNode> all(String token, String address) {
        var items = new ArrayList<JsonNode>();
        for (var next = address; next != null; ) {
            var response = ask(token, next);
            assertThat(response.getStatus()).as(next).isEqualTo(200);
            json(response).get("items").forEach(items::add);
            var link = NEXT.matcher(String.valueOf(response.getHeader("Link")));
            next = link.find() ? link.group(1) : null;
        }
        return items;
    }

    static void isProblem(MockHttpServletResponse response, int status) {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        var problem = json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("type").asString()).startsWith("urn:chalkline:problem:");
    }
}
