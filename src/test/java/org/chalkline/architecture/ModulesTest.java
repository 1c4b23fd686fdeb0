package org.chalkline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.Chalkline;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules depend on each other as their package-info says, and on nothing else. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Chalkline.class);

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        assertThat(MODULES.stream()).isNotEmpty();
        MODULES.verify();
    }
}
