package org.chalkline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What administrators may do with accounts, and nobody else, on whichever database. */
abstract class AccountServiceCases {

    private static final AccountName ADMIN = new AccountName("admin");
    private static final Set<Role> BOARD = Set.of(Role.BOARD);

    private static final Map<String, Consumer<AccountService>> METHODS = Map.of(
            "list", AccountService::list,
            "create", accounts -> accounts.create(new AccountName("intruder"), "Intruder", Set.of(Role.ADMIN)),
            "change", accounts -> accounts.change(ADMIN, "Taken over", BOARD),
            "enable", accounts -> accounts.enable(ADMIN),
            "disable", accounts -> accounts.disable(ADMIN),
            "resetPassword", accounts -> accounts.resetPassword(ADMIN),
            "signOutEverywhere", accounts -> accounts.signOutEverywhere(ADMIN),
            "unlock", accounts -> accounts.unlock(ADMIN));

    @Autowired
    private AccountService accounts;

    @Autowired
    private OwnPasswordService ownPassword;

    @Autowired
    private AuthenticationProvider door;

    private final AccountName name =
            new AccountName("p" + UUID.randomUUID().toString().substring(0, 8));

    @BeforeEach
    void beAdministrator() {
        be("admin", Role.ADMIN);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    static Stream<Arguments> methodsAndOtherRoles() {
        return METHODS.keySet().stream()
                .flatMap(method -> Arrays.stream(Role.values())
                        .filter(role -> role != Role.ADMIN)
                        .map(role -> Arguments.of(method, role)));
    }

    @ParameterizedTest
    @MethodSource("methodsAndOtherRoles")
    void nobodyButAnAdministratorTouchesAccounts(String method, Role role) {
        be("somebody", role);
        assertThatThrownBy(() -> Objects.requireNonNull(METHODS.get(method)).accept(accounts))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyMethodIsTriedAbove() {
        assertThat(Arrays.stream(AccountService.class.getMethods()).map(method -> method.getName()))
                .containsExactlyInAnyOrderElementsOf(METHODS.keySet());
    }

    @Test
    void aOneTimePasswordOpensNothingButTheChangeOfIt() {
        var oneTime = accounts.create(name, "Maria Alvarez", Set.of(Role.ADMIN, Role.CTO));
        var signedIn = signIn(oneTime);
        assertThat(signedIn.getAuthorities())
                .extracting("authority")
                .doesNotContain("ROLE_ADMIN", "ROLE_CTO")
                .contains(OwnPasswordService.MUST_CHANGE);
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        assertThatThrownBy(accounts::list).isInstanceOf(AccessDeniedException.class);
        ownPassword.change(oneTime, "four words in a row");
        assertThat(signIn("four words in a row").getAuthorities())
                .extracting("authority")
                .contains("ROLE_ADMIN", "ROLE_CTO");
    }

    @Test
    void aWeakOrRepeatedPasswordIsRefused() {
        var oneTime = accounts.create(name, "Maria Alvarez", BOARD);
        SecurityContextHolder.getContext().setAuthentication(signIn(oneTime));
        for (String weak : new String[] {"short", "aaaaaaaaaaaaaa", "x".repeat(129), oneTime}) {
            assertThatThrownBy(() -> ownPassword.change(oneTime, weak)).isInstanceOf(AccountRefused.class);
        }
        assertThatThrownBy(() -> ownPassword.change("wrong", "four words in a row"))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    void aDisabledAccountCannotSignInUntilEnabled() {
        var oneTime = accounts.create(name, "Maria Alvarez", BOARD);
        accounts.disable(name);
        assertThatThrownBy(() -> signIn(oneTime)).isInstanceOf(DisabledException.class);
        accounts.enable(name);
        assertThat(signIn(oneTime).isAuthenticated()).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        assertThatThrownBy(() -> accounts.disable(ADMIN)).hasMessageContaining("administrator must remain");
        assertThatThrownBy(() -> accounts.change(ADMIN, "Administrator", BOARD))
                .hasMessageContaining("administrator must remain");
        assertThat(accounts.list())
                .filteredOn(account -> account.name().equals(ADMIN))
                .allMatch(account -> account.enabled() && account.roles().contains(Role.ADMIN));
    }

    @Test
    void aNameIsTakenOnlyOnceAndAlwaysReadable() {
        accounts.create(name, "Maria Alvarez", BOARD);
        assertThatThrownBy(() -> accounts.create(name, "Another", BOARD)).hasMessageContaining("already");
        assertThatThrownBy(() -> accounts.change(name, " ", BOARD)).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> accounts.change(name, "Maria", Set.of())).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> AccountName.of("<script>")).isInstanceOf(AccountRefused.class);
    }

    @Test
    void rolesAreReplaced() {
        accounts.create(name, "Maria Alvarez", Set.of(Role.BOARD, Role.CABINET));
        accounts.change(name, "M. Alvarez", Set.of(Role.CABINET, Role.SUPERINTENDENT));
        assertThat(accounts.list())
                .filteredOn(account -> account.name().equals(name))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.displayName()).isEqualTo("M. Alvarez");
                    assertThat(account.roles()).containsExactlyInAnyOrder(Role.CABINET, Role.SUPERINTENDENT);
                });
    }

    @Test
    void aNewOneTimePasswordEndsTheOldOne() {
        var first = accounts.create(name, "Maria Alvarez", BOARD);
        var second = accounts.resetPassword(name);
        assertThat(signIn(second).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn(first)).isInstanceOf(BadCredentialsException.class);
    }

    private Authentication signIn(String password) {
        var authentication =
                door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name.text(), password));
        assertThat(authentication).isNotNull();
        return authentication;
    }

    private static void be(String name, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role.name()));
    }

    private Account account() {
        return accounts.list().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
