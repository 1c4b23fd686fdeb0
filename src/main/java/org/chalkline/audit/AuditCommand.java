package org.chalkline.audit;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chalkline.audit.internal.Anchor;
import org.chalkline.audit.internal.CheckAlone;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** {@code audit check [--noted=NUMBER:HASH]}, for nightly jobs: whether the trail is whole, and if not, where. */
public final class AuditCommand {

    public static final String NAME = "audit";

    static final int WHOLE = 0;
    static final int FAULT = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    private static final String NOTED = "--noted=";

    private final PrintStream out;
    private final PrintStream err;

    AuditCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments those of the program, the first of which is {@link #NAME}
     * @return the program's exit code: 0 whole, 1 something is wrong, 2 wrong usage, 3 the database failed
     */
    @SuppressWarnings("SystemOut")
    public static int run(String... arguments) {
        return new AuditCommand(System.out, System.err)
                .of(Arrays.asList(arguments).subList(1, arguments.length));
    }

    int of(List<String> arguments) {
        var noted = arguments.stream()
                .filter(each -> each.startsWith(NOTED))
                .map(each -> Anchor.of(each.substring(NOTED.length())))
                .findFirst()
                .orElse(Optional.of(Anchor.NONE));
        var settings = arguments.stream()
                .skip(1)
                .filter(each -> !each.startsWith(NOTED))
                .toList();
        var known = settings.stream().allMatch(each -> each.startsWith("--") && each.contains("="));
        if (arguments.isEmpty() || !arguments.getFirst().equals("check") || !known || noted.isEmpty()) {
            err.println("Usage: audit check [--noted=NUMBER:HASH] [--spring.datasource.url=…]");
            return USAGE;
        }
        try {
            return tell(check(noted.get(), settings));
        } catch (RuntimeException e) {
            err.println("The trail could not be checked: " + reason(e));
            return FAILED;
        }
    }

    /** With the database alone, nothing of the plan; silent unless asked, as in {@code --logging.level.root=info}. */
    private static AuditFinding check(Anchor noted, List<String> settings) {
        try (var application = new SpringApplicationBuilder(CheckAlone.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=off")
                .run(settings.toArray(String[]::new))) {
            return application.getBean(CheckAlone.class).check(noted);
        }
    }

    private int tell(AuditFinding finding) {
        var fault = finding.fault();
        if (fault.isPresent()) {
            out.println("The audit trail is not whole. " + fault.get());
            return FAULT;
        }
        out.printf("The audit trail is whole: %,d rows.%n", finding.rows());
        if (!finding.last().isEmpty()) {
            out.println("Last row: " + finding.last());
        }
        return WHOLE;
    }

    private static String reason(Throwable failure) {
        var root = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            root = each;
        }
        var message = root.getMessage();
        return (message == null
                        ? root.getClass().getSimpleName()
                        : message.lines().findFirst().orElse(""))
                + " Look at CHALKLINE_DB_URL, CHALKLINE_DB_USER and CHALKLINE_DB_PASSWORD; an H2 file that a running"
                + " Chalkline holds must be shared (;AUTO_SERVER=TRUE).";
    }
}
