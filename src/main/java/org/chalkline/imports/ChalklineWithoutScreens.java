package org.chalkline.imports;

import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * The application as the command line needs it: the modules that hold the plan, its store and its trail, by name, so
 * that a new module can't break a nightly job; no screens and no sign-in, which need a server, and nothing of what runs
 * when a server starts, such as making the first account. Not a configuration by annotation, so that the application
 * itself does not find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinApplicationConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig",
            "com.vaadin.flow.spring.VaadinServletConfiguration"
        })
@AutoConfigurationPackage(basePackages = "org.chalkline")
@ComponentScan(
        basePackages = {
            "org.chalkline.access",
            "org.chalkline.portfolio",
            "org.chalkline.revisions",
            "org.chalkline.district",
            "org.chalkline.goals",
            "org.chalkline.initiatives",
            "org.chalkline.funding",
            "org.chalkline.risks",
            "org.chalkline.imports",
            "org.chalkline.audit"
        },
        excludeFilters = {
            @Filter(
                    type = FilterType.REGEX,
                    pattern = {"org\\.chalkline\\..*\\.ui\\..*", "org\\.chalkline\\.access\\.internal\\..*"}),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApplicationRunner.class)
        })
@EnableMethodSecurity
class ChalklineWithoutScreens {

    @Bean
    static Clock clock() {
        return Clock.systemDefaultZone();
    }
}
