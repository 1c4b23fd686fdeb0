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
 * The application as the command line needs it: the plan and its rules, without screens and sign-in, which need a
 * server, and without what runs when a server starts, such as making the first account. Not a configuration by
 * annotation, so that the application itself does not find it.
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
        basePackages = "org.chalkline",
        excludeFilters = {
            @Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "org\\.chalkline\\.Chalkline",
                        "org\\.chalkline\\..*\\.ui\\..*",
                        "org\\.chalkline\\.(shell|dashboard|administration)\\..*",
                        "org\\.chalkline\\.access\\.internal\\..*"
                    }),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApplicationRunner.class)
        })
@EnableMethodSecurity
class ChalklineWithoutScreens {

    @Bean
    static Clock clock() {
        return Clock.systemDefaultZone();
    }
}
