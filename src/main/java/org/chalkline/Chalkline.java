package org.chalkline;

import com.vaadin.flow.component.page.AppShellConfigurator;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The application: one district's technology plan, from its files to the cabinet table. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class Chalkline implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Chalkline.class, args);
    }

    /** What day it is: passed in, so that a test can choose it. */
    @Bean
    static Clock clock() {
        return Clock.systemDefaultZone();
    }
}
