package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who may bring files in, and what they are shown of the plan when they do. */
abstract class ImportRoleCases extends ImportCases {

    private static final String SECRET = "Qz";
    private static final String HIDDEN = """
            code,title,purpose,category,phase,technical detail,technical detail visibility,visibility
            X1,Qz title,Qz purpose,security,planned,Qz firewall,closed session,closed session
            """;
    private static final String TOUCHED = """
            code,title,purpose,category,phase,technical detail,depends on
            X1,Another title,Another purpose,security,planned,Another firewall,I99
            X2,Another title,Another purpose,security,planned,Another firewall,
            """;

    private static List<Method> methods() {
        return Arrays.stream(ImportService.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private @Nullable Throwable calling(Method method) {
        var nothing = new ImportPreview(0, List.of(), List.of(), List.of(), List.of(), Plan.EMPTY);
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type ->
                        type == List.class ? List.of() : type == ImportPreview.class ? nothing : ImportProgress.NONE)
                .toArray();
        var thrown = catchThrowable(() -> method.invoke(imports, arguments));
        return thrown instanceof InvocationTargetException wrapper ? wrapper.getCause() : thrown;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheTechnologyChiefAndAdministratorsGetIn(Role role) {
        assertThat(methods()).hasSizeGreaterThanOrEqualTo(6);
        as(role);
        for (var method : methods()) {
            if (role == Role.CTO || role == Role.ADMIN) {
                assertThat(calling(method)).as("%s by %s", method, role).isNull();
            } else {
                assertThat(calling(method)).as("%s by %s", method, role).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        signOut();
        for (var method : methods()) {
            assertThat(calling(method)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void anAdministratorIsToldThatFieldsChangeAndNotWhatTheyHold() {
        imports.confirm(imports.preview(List.of(Mistakes.file("initiatives.csv", HIDDEN))));
        var touched = List.of(Mistakes.file("initiatives.csv", TOUCHED));
        assertThat(words(imports.preview(touched))).contains(SECRET + " title", SECRET + " firewall");

        for (var roles : List.of(new Role[] {Role.ADMIN}, new Role[] {Role.ADMIN, Role.BOARD, Role.CABINET})) {
            as(roles);
            var preview = imports.preview(touched);
            assertThat(words(preview))
                    .contains("Another title", "technical detail")
                    .doesNotContain(SECRET);
            assertThat(preview.changes())
                    .filteredOn(change -> change.name().startsWith("X1"))
                    .singleElement()
                    .satisfies(change -> assertThat(change.fields())
                            .extracting(Change.Field::name)
                            .contains("title", "purpose", "technical detail"));
        }
    }

    @Test
    void anAdministratorIsNotToldTheWeightsOfOtherGoals() {
        var file = List.of(Mistakes.file("goals.csv", "code,title,weight\nG1,Reading,19\n"));
        as(Role.ADMIN);
        assertThat(imports.preview(file).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("add up to 19;").doesNotContain("101"));
    }

    @Test
    void whatAnAdministratorSawIsWrittenWhole() {
        as(Role.ADMIN);
        var preview = imports.preview(changes("by an administrator"));
        assertThatThrownBy(() -> imports.confirm(imports.preview(Mistakes.files())))
                .isInstanceOf(ImportRefused.class);
        imports.confirm(preview);
        assertThat(content().get("staff_need")).anyMatch(row -> row.contains("by an administrator"));
    }

    private static String words(ImportPreview preview) {
        return preview.changes()
                + preview.problems().toString()
                + preview.warnings().stream().map(Problem::toString).collect(Collectors.joining());
    }
}
