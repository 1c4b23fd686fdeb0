package org.chalkline.priorities;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.chalkline.priorities.internal.LedgerCheckAlone;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** {@code decisions check}, for nightly jobs: whether the decision ledger is as it was signed, and if not, what is wrong. */
public final class DecisionCommand {

    public static final String NAME = "decisions";

    static final int WHOLE = 0;
    static final int FAULT = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    private final PrintStream out;
    private final PrintStream err;

    DecisionCommand(PrintStream out, PrintStream err) {
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
        return new DecisionCommand(System.out, System.err)
                .of(Arrays.asList(arguments).subList(1, arguments.length));
    }

    int of(List<String> arguments) {
        var settings = arguments.stream().skip(1).toList();
        var known = settings.stream().allMatch(each -> each.startsWith("--") && each.contains("="));
        if (arguments.isEmpty() || !arguments.getFirst().equals("check") || !known) {
            err.println("Usage: decisions check [--spring.datasource.url=…]");
            return USAGE;
        }
        try {
            return tell(check(settings));
        } catch (RuntimeException e) {
            err.println("The ledger could not be checked: " + reason(e));
            return FAILED;
        }
    }

    /** With the database alone, nothing of the plan; silent unless asked, as in {@code --logging.level.root=info}. */
    private static LedgerFinding check(List<String> settings) {
        try (var application = new SpringApplicationBuilder(LedgerCheckAlone.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=off")
                .run(settings.toArray(String[]::new))) {
            return application.getBean(LedgerCheckAlone.class).check();
        }
    }

    private int tell(LedgerFinding finding) {
        out.println(finding.sentence());
        finding.faults().forEach(out::println);
        return finding.isWhole() ? WHOLE : FAULT;
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
