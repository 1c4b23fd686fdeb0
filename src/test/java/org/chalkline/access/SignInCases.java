package org.chalkline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What must hold at the door, on whichever database. */
abstract class SignInCases {

    private static final String PASSWORD = DemoAccounts.PASSWORD;
    private static final String REFUSED = "/login?error";

    @Autowired
    private AccountService accounts;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestClock clock;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        clock.advance(Duration.ofHours(2));
    }

    static Stream<DemoAccounts.Entry> demoAccounts() {
        return new DemoAccounts(true).entries().stream();
    }

    @ParameterizedTest
    @MethodSource("demoAccounts")
    void eachDemoAccountSignsInWithItsRoleTheBusinessOfficialAsAMemberOfTheCabinetToo(DemoAccounts.Entry entry)
            throws Exception {
        var roles = entry.role() == Role.BUSINESS_OFFICIAL
                ? new String[] {"BUSINESS_OFFICIAL", "CABINET"}
                : new String[] {entry.role().name()};
        browser.perform(formLogin("/login").user(entry.name().text()).password(PASSWORD))
                .andExpect(authenticated().withUsername(entry.name().text()).withRoles(roles));
    }

    @Test
    void capitalsAndSpacesAroundANameDoNotMatter() throws Exception {
        browser.perform(formLogin("/login").user(" Board ").password(PASSWORD))
                .andExpect(authenticated().withUsername("board"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        for (String name : new String[] {"board", "nobody", "", "'; drop table account; --", "x".repeat(5000)}) {
            browser.perform(formLogin("/login").user(name).password("wrong"))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl(REFUSED));
        }
        signsIn("board");
    }

    @Test
    void theFifthWrongPasswordShutsTheAccountForHalfAMinute() throws Exception {
        fail("cabinet", 4);
        signsIn("cabinet");
        fail("cabinet", 5);
        isRefused("cabinet");
        clock.advance(Duration.ofSeconds(29));
        isRefused("cabinet");
        clock.advance(Duration.ofSeconds(2));
        signsIn("cabinet");
    }

    @Test
    void eachFurtherWrongPasswordShutsItTwiceAsLong() throws Exception {
        fail("cto", 5);
        clock.advance(Duration.ofSeconds(31));
        fail("cto", 1);
        clock.advance(Duration.ofSeconds(31));
        isRefused("cto");
        clock.advance(Duration.ofSeconds(30));
        signsIn("cto");
        fail("cto", 4);
        signsIn("cto");
    }

    @Test
    void knockingOnAShutDoorDoesNotKeepItShut() throws Exception {
        fail("superintendent", 5);
        fail("superintendent", 20);
        clock.advance(Duration.ofSeconds(31));
        signsIn("superintendent");
    }

    @Test
    void theLastSignInIsKept() throws Exception {
        signsIn("board");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("admin", "", "ROLE_ADMIN"));
        try {
            assertThat(accounts.list())
                    .filteredOn(account -> account.name().text().equals("board"))
                    .singleElement()
                    .satisfies(account -> assertThat(account.lastSignIn()).contains(clock.instant()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void theSessionGetsANewIdAtSignIn() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();
        browser.perform(post("/login")
                        .session(session)
                        .param("username", "board")
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andExpect(authenticated());
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void whoIsSignedOutEverywhereIsOutOfEveryBrowserAndNobodyElseIs() throws Exception {
        var atHome = session("board");
        var atWork = session("board");
        var other = session("cabinet");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("admin", "", "ROLE_ADMIN"));
        try {
            accounts.signOutEverywhere(new AccountName("board"));
        } finally {
            SecurityContextHolder.clearContext();
        }
        for (var ended : List.of(atHome, atWork)) {
            browser.perform(get("/docs/openapi").session(ended)).andExpect(redirectedUrl("/login"));
        }
        browser.perform(get("/docs/openapi").session(other)).andExpect(status().isOk());
    }

    private MockHttpSession session(String name) throws Exception {
        var session = new MockHttpSession();
        browser.perform(post("/login")
                        .session(session)
                        .param("username", name)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andExpect(authenticated());
        return session;
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        for (String path : new String[] {"/logout", "/accounts", "/password"}) {
            browser.perform(post(path).with(user("board").roles("BOARD")).with(csrf().useInvalidToken()))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void nobodyIsSignedInByAFormFromElsewhere() throws Exception {
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            browser.perform(post("/login")
                            .header("Sec-Fetch-Site", site)
                            .param("username", "board")
                            .param("password", PASSWORD))
                    .andExpect(status().isForbidden())
                    .andExpect(unauthenticated());
        }
    }

    /** Its cookie would take the place of the one with which the reader has signed in again. */
    @Test
    void aLateFarewellToAnEndedSessionMakesNoNewOne() throws Exception {
        var answer = browser.perform(post("/VAADIN/push?v-r=push&X-Atmosphere-Transport=close")
                        .with(request -> {
                            request.setRequestedSessionId("ended");
                            request.setRequestedSessionIdValid(false);
                            return request;
                        }))
                .andExpect(status().isNoContent())
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void everyAnswerCarriesTheHeaders() throws Exception {
        browser.perform(get("/accounts").secure(true))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'self'"),
                                        containsString("script-src 'self';"),
                                        containsString("frame-ancestors 'none'"),
                                        containsString("object-src 'none'"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().string("Strict-Transport-Security", startsWith("max-age=")));
    }

    @ParameterizedTest
    @EnumSource(OpenDoor.class)
    void whoeverHasNotSignedInIsSentToTheSignInPage(OpenDoor door) throws Exception {
        browser.perform(get(door.path)).andExpect(status().is3xxRedirection()).andExpect(unauthenticated());
    }

    /** Addresses that must not open by themselves. */
    enum OpenDoor {
        OVERVIEW("/"),
        ACCOUNTS("/accounts"),
        PASSWORD("/password"),
        ACTUATOR("/actuator/health"),
        DATABASE("/h2-console"),
        UNKNOWN("/no-such-thing");

        private final String path;

        OpenDoor(String path) {
            this.path = path;
        }
    }

    private void fail(String name, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            browser.perform(formLogin("/login").user(name).password("wrong " + i))
                    .andExpect(unauthenticated());
        }
    }

    private void isRefused(String name) throws Exception {
        browser.perform(formLogin("/login").user(name).password(PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl(REFUSED));
    }

    private void signsIn(String name) throws Exception {
        browser.perform(formLogin("/login").user(name).password(PASSWORD)).andExpect(authenticated());
    }
}
