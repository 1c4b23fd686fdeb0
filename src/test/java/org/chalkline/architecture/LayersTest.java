package org.chalkline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rulebreakers.alignment.ImpureAnalysis;
import rulebreakers.budget.InexactMoney;
import rulebreakers.goals.GoalEntity;
import rulebreakers.goals.ui.PublicView;

/** What may know what, inside and between modules. Each rule is shown to fail on a fixture that breaks it. */
class LayersTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chalkline");

    private static final ArchRule PICTURE_IS_PLAIN = noClasses()
            .that()
            .resideInAnyPackage(
                    "..portfolio..",
                    "..charts..",
                    "..shared..",
                    "..alignment..",
                    "..budget..",
                    "..exposure..",
                    "..scenarios..",
                    "..changes..",
                    "..judgment..",
                    "org.chalkline.finding",
                    "org.chalkline.roadmap")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.vaadin..")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .as("the picture, its analysis and its charts know no framework and no clock")
            .because("they must give the same answer on a screen, in a frozen edition and in a test");

    private static final ArchRule ENTITIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..internal..")
            .andShould()
            .notBePublic()
            .because("entities never leave their module; others read the picture");

    private static final ArchRule VIEWS_ARE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .andShould()
            .resideInAPackage("..ui..")
            .because("a view is reached by its route alone");

    private static final ArchRule MONEY_IS_EXACT = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..portfolio..",
                    "..budget..",
                    "..scenarios..",
                    "..funding..",
                    "..imports..",
                    "..ledger..",
                    "..shared..")
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(Double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .because("binary floating point can't hold cents");

    @Test
    void pictureIsPlain() {
        PICTURE_IS_PLAIN.check(PRODUCT);
        assertFailsOn(PICTURE_IS_PLAIN, ImpureAnalysis.class);
    }

    @Test
    void entitiesStayInsideTheirModule() {
        ENTITIES_STAY_INSIDE.check(PRODUCT);
        assertFailsOn(ENTITIES_STAY_INSIDE, GoalEntity.class);
    }

    @Test
    void viewsAreReachedByRouteAlone() {
        VIEWS_ARE_PRIVATE.check(PRODUCT);
        assertFailsOn(VIEWS_ARE_PRIVATE, PublicView.class);
    }

    @Test
    void moneyIsExact() {
        MONEY_IS_EXACT.check(PRODUCT);
        assertFailsOn(MONEY_IS_EXACT, InexactMoney.class);
    }

    private static void assertFailsOn(ArchRule rule, Class<?> culprit) {
        var classes = new ClassFileImporter().importClasses(culprit);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
