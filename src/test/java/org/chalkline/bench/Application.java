package org.chalkline.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chalkline.Chalkline;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in this process, with the large district in an empty database. */
final class Application implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Application(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param database where the data are, as Spring's properties */
    static Application on(Map<String, Object> database) {
        var properties = new HashMap<String, Object>(database);
        properties.put("server.port", 0);
        properties.put("chalkline.demo", true);
        properties.put("vaadin.productionMode", true);
        properties.put("logging.level.root", "error");
        properties.put("spring.main.banner-mode", "off");
        var arguments = properties.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
        return new Application(new SpringApplicationBuilder(Chalkline.class, Statements.class, LargePlan.class)
                .logStartupInfo(false)
                .run(arguments));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
