package org.chalkline.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import rulebreakers.access.HalfGuardedService;
import rulebreakers.access.OpenToAllView;
import rulebreakers.access.UnguardedService;
import rulebreakers.access.UnguardedView;

/** Nothing opens without a guard, neither a view nor a service. Each rule is shown to fail on what breaks it. */
class AccessRulesTest {

    /** Views for whoever is signed in, by simple name, and why. */
    private static final Set<String> VIEWS_FOR_EVERYBODY_SIGNED_IN = Set.of(
            // Who holds a one-time password has no role yet, and has to come here.
            "ChangePasswordView");

    /** Services without a guard of their own, by simple name, and why. */
    private static final Set<String> SERVICES_WITHOUT_GUARD = Set.of();

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chalkline");

    private static final ArchRule VIEWS_ARE_GUARDED = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and(named(VIEWS_FOR_EVERYBODY_SIGNED_IN).negate())
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .because("a view says by role who may see it; being signed in is not enough");

    private static final ArchRule SERVICES_ARE_GUARDED = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areServices())
            .and()
            .areDeclaredInClassesThat(named(SERVICES_WITHOUT_GUARD).negate())
            .should(beGuarded())
            .because("requests inside a Vaadin session pass the filter chain: only the service can refuse them");

    @Test
    void everyViewSaysWhoMaySeeIt() {
        VIEWS_ARE_GUARDED.check(PRODUCT);
        assertFailsOn(VIEWS_ARE_GUARDED, UnguardedView.class);
        assertFailsOn(VIEWS_ARE_GUARDED, OpenToAllView.class);
    }

    @Test
    void everyServiceMethodIsGuarded() {
        SERVICES_ARE_GUARDED.check(PRODUCT);
        assertFailsOn(SERVICES_ARE_GUARDED, UnguardedService.class);
        assertFailsOn(SERVICES_ARE_GUARDED, HalfGuardedService.class);
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("in " + names, type -> names.contains(type.getSimpleName()));
    }

    /** By annotation, or an interface by its name: what a module's root offers to others. */
    private static DescribedPredicate<JavaClass> areServices() {
        return DescribedPredicate.describe(
                "services",
                type -> type.isAnnotatedWith(Service.class)
                        || (type.isInterface() && type.getSimpleName().matches(".*(Service|Writer)")));
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("carry @PreAuthorize, directly or by a @Requires… annotation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getModifiers().contains(JavaModifier.STATIC)) {
                    return;
                }
                boolean guarded = declarations(method).anyMatch(AccessRulesTest::isGuarded);
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " has no guard"));
            }
        };
    }

    /** The method, its class, and the same method where an interface promises it. */
    private static Stream<CanBeAnnotated> declarations(JavaMethod method) {
        var parameters = method.getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .toArray(String[]::new);
        return Stream.concat(
                Stream.of(method, method.getOwner()),
                method.getOwner().getAllRawInterfaces().stream()
                        .flatMap(type -> type.tryGetMethod(method.getName(), parameters).stream()));
    }

    private static boolean isGuarded(CanBeAnnotated element) {
        return element.isAnnotatedWith(PreAuthorize.class)
                || element.isMetaAnnotatedWith(PreAuthorize.class)
                || element.isAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                        "a guard", annotation -> annotation.getRawType().isMetaAnnotatedWith(PreAuthorize.class)));
    }

    private static void assertFailsOn(ArchRule rule, Class<?> culprit) {
        var classes = new ClassFileImporter().importClasses(culprit);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
