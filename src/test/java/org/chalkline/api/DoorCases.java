package org.chalkline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.chalkline.access.TokenCreated;
import org.chalkline.access.TokenRefused;
import org.chalkline.access.TokenRefused.Reason;
import org.chalkline.access.TokenRevoked;
import org.chalkline.access.TokenUsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;

/** Who gets in with a token, who does not, and that both are told. */
abstract class DoorCases extends ApiFixture {

    private static final String GOALS = "/api/v1/goals";
    private static final Duration DAYS = Duration.ofDays(90);

    @Test
    void aWorkingTokenIsLetInAndItsUseIsTold() {
        var token = token("board");
        assertThat(ask(token, GOALS).getStatus()).isEqualTo(200);
        assertThat(events.stream(TokenUsed.class))
                .containsExactly(new TokenUsed("board's program", "board", Role.BOARD, GOALS, true));
        assertThat(trail())
                .contains("board EXPORT Read /api/v1/goals with the access token \"board's program\", as board");
        assertThat(events.stream(TokenRefused.class)).isEmpty();
        as("board", Role.BOARD);
        assertThat(tokens.own().getFirst().lastUsedAt()).contains(clock.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic Ym9hcmQ6eA==", "chalk_x"})
    void withoutATokenOneIsAskedFor(String header) {
        var response = ask(get(GOALS).header("Authorization", header));
        isProblem(response, 401);
        assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer realm=\"Chalkline\"");
        assertThat(events.stream(TokenRefused.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chalk_x", "", "x", "Bearer", "'; drop table access_token; --", "\u00e9"})
    void anUnknownTokenIsRefusedAndTold(String token) {
        isRefused(token, new TokenRefused(Reason.UNKNOWN, "", ""));
    }

    @Test
    void aRevokedTokenIsRefusedAndTold() {
        var token = token("cabinet");
        as("cabinet", Role.CABINET);
        tokens.revoke(tokens.own().getFirst().id());
        assertThat(events.stream(TokenRevoked.class))
                .containsExactly(new TokenRevoked("cabinet's program", "cabinet", "cabinet"));
        isRefused(token, new TokenRefused(Reason.REVOKED, "cabinet's program", "cabinet"));
    }

    @Test
    void anAdministratorRevokesAnybodysToken() {
        var token = token("cto");
        as("admin", Role.ADMIN);
        tokens.revokeAnybodys(tokens.all().getFirst().id());
        isRefused(token, new TokenRefused(Reason.REVOKED, "cto's program", "cto"));
    }

    @Test
    void anExpiredTokenIsRefusedAndTold() {
        var token = token("board");
        clock.advance(DAYS.minusSeconds(1));
        assertThat(ask(token, GOALS).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        isRefused(token, new TokenRefused(Reason.EXPIRED, "board's program", "board"));
    }

    @Test
    void aTokenEndsWithWhatItsOwnerMayDo() {
        var token = token("cabinet");
        var cabinet = new AccountName("cabinet");
        as("admin", Role.ADMIN);
        accounts.disable(cabinet);
        isRefused(token, new TokenRefused(Reason.OWNER_KEPT_OUT, "cabinet's program", "cabinet"));
        as("admin", Role.ADMIN);
        accounts.enable(cabinet);
        assertThat(ask(token, GOALS).getStatus()).isEqualTo(200);
        as("admin", Role.ADMIN);
        accounts.change(cabinet, "Cabinet member", Set.of(Role.BOARD));
        isRefused(token, new TokenRefused(Reason.ROLE_LOST, "cabinet's program", "cabinet"));
        as("admin", Role.ADMIN);
        accounts.change(cabinet, "Cabinet member", Set.of(Role.CABINET));
    }

    @Test
    void aTokenDoesNotWorkWhileItsOwnerMustChooseAPassword() {
        as("admin", Role.ADMIN);
        var guest = new AccountName("guest" + clock.instant().toEpochMilli());
        accounts.create(guest, "Guest", Set.of(Role.BOARD));
        as(guest.text(), Role.BOARD);
        var token = tokens.create("early", Role.BOARD, DAYS).secret();
        isRefused(token, new TokenRefused(Reason.OWNER_KEPT_OUT, "early", guest.text()));
    }

    private void isRefused(String token, TokenRefused told) {
        events.clear();
        var response = ask(token, GOALS);
        isProblem(response, 401);
        assertThat(response.getHeader("WWW-Authenticate")).contains("Bearer", "error=\"invalid_token\"");
        assertThat(text(response)).doesNotContain("revoked", "expired", "role");
        assertThat(events.stream(TokenRefused.class)).containsExactly(told);
        assertThat(events.stream(TokenUsed.class)).isEmpty();
        assertThat(trail()).contains("REFUSAL " + told.what());
    }

    @Test
    void afterTenRefusalsInAMinuteTheRestAreTurnedAwayUntoldAndOthersAreNotHeldUp() {
        for (int i = 0; i < 10; i++) {
            isProblem(ask("chalk_" + i, GOALS), 401);
        }
        for (int i = 0; i < 5; i++) {
            var response = ask("chalk_x", GOALS);
            isProblem(response, 429);
            assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        }
        assertThat(events.stream(TokenRefused.class).map(TokenRefused::reason))
                .hasSize(11)
                .endsWith(Reason.UNKNOWN, Reason.TOO_MANY);
        assertThat(ask(token("board"), GOALS).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        isProblem(ask("chalk_x", GOALS), 401);
    }

    @Test
    void aSignedInBrowserIsNotLetInAndNoSessionIsMade() throws Exception {
        var session =
                (MockHttpSession) server.perform(formLogin("/login").user("cto").password(DemoAccounts.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession();
        assertThat(session).isNotNull();
        isProblem(ask(get(GOALS).session(session)), 401);
        var token = token("cto");
        var result = server.perform(get(GOALS).header("Authorization", "Bearer " + token))
                .andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingIsChangedHere(String method) {
        var response =
                ask(request(HttpMethod.valueOf(method), GOALS).header("Authorization", "Bearer " + token("cto")));
        isProblem(response, 405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void anAdministratorsRoleReadsNothing() throws NoSuchAlgorithmException {
        as("admin", Role.ADMIN);
        assertThatThrownBy(() -> tokens.create("mine", Role.ADMIN, DAYS)).isInstanceOf(AccessDeniedException.class);
        var hash = MessageDigest.getInstance("SHA-256").digest("chalk_planted".getBytes(StandardCharsets.UTF_8));
        database.update(
                "insert into access_token (account_name, name, role, secret_hash, hint, created_at, expires_at)"
                        + " values ('admin', 'planted', 'ADMIN', ?, 'nted', ?, ?)",
                HexFormat.of().formatHex(hash),
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant().plus(DAYS)));
        isProblem(ask("chalk_planted", GOALS), 403);
        assertThat(trail()).contains("admin REFUSAL");
    }

    @Test
    void aTokenIsMadeInOnesOwnRolesForAYearAtMostAndKeptAsAHash() {
        var secret = token("cabinet");
        assertThat(secret).matches("chalk_[A-Za-z0-9_-]{43}");
        assertThat(database.queryForList("select * from access_token").toString())
                .contains("cabinet's program", secret.substring(secret.length() - 4))
                .doesNotContain(secret, secret.substring("chalk_".length()));
        assertThat(events.stream(TokenCreated.class).map(TokenCreated::role)).containsExactly(Role.CABINET);
        as("cabinet", Role.CABINET);
        for (var role : new Role[] {Role.CTO, Role.SUPERINTENDENT, Role.BOARD, Role.ADMIN}) {
            assertThatThrownBy(() -> tokens.create("higher", role, DAYS)).isInstanceOf(AccountRefused.class);
        }
        for (var life : new Duration[] {Duration.ofDays(366), Duration.ZERO, Duration.ofDays(-1)}) {
            assertThatThrownBy(() -> tokens.create("longer", Role.CABINET, life))
                    .isInstanceOf(AccountRefused.class);
        }
        for (var name : new String[] {"", " ", "a\nb", "x".repeat(81)}) {
            assertThatThrownBy(() -> tokens.create(name, Role.CABINET, DAYS)).isInstanceOf(AccountRefused.class);
        }
        as("board", Role.BOARD);
        var others = tokens.own().size();
        as("cabinet", Role.CABINET);
        var id = tokens.own().getFirst().id();
        as("board", Role.BOARD);
        assertThatThrownBy(() -> tokens.revoke(id)).isInstanceOf(AccountRefused.class);
        assertThat(tokens.own()).hasSize(others);
        assertThat(ask(secret, GOALS).getStatus()).isEqualTo(200);
    }
}
