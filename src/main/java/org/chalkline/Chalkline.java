package org.chalkline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import org.chalkline.audit.AuditCommand;
import org.chalkline.imports.ImportCommand;
import org.chalkline.priorities.DecisionCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The application: one district's technology plan, from its files to the cabinet table. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("assets/chalkline.css")
public class Chalkline implements AppShellConfigurator {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(ImportCommand.NAME)) {
            System.exit(ImportCommand.run(args));
        }
        if (args.length > 0 && args[0].equals(AuditCommand.NAME)) {
            System.exit(AuditCommand.run(args));
        }
        if (args.length > 0 && args[0].equals(DecisionCommand.NAME)) {
            System.exit(DecisionCommand.run(args));
        }
        SpringApplication.run(Chalkline.class, args);
    }

    /** What day it is: passed in, so that a test can choose it. */
    @Bean
    static Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Chalkline");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("icon", "assets/favicon.svg");
    }
}
