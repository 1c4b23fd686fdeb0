package org.chalkline.priorities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.chalkline.Chalkline;
import org.chalkline.access.Role;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.priorities.FundingAnswer.Given;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;

/**
 * The demo district as a process of its own that a test can kill: all of the application but the server. Says what it
 * did, and how the proposal that waits stands.
 */
final class DecidingProgram {

    static final String CONFIRM = "confirm";
    static final String DECIDE = "decide";
    static final String DONE = "done: ";

    private final ConfigurableApplicationContext application;

    private DecidingProgram(ConfigurableApplicationContext application) {
        this.application = application;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var settings = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        settings.addAll(List.of("--chalkline.demo=true", "--vaadin.productionMode=true", "--logging.level.root=off"));
        try (var application = new SpringApplicationBuilder(Chalkline.class)
                .web(WebApplicationType.SERVLET)
                .contextFactory(type -> withoutServer())
                .run(settings.toArray(String[]::new))) {
            System.out.println(DONE + new DecidingProgram(application).take(arguments[0]));
        }
    }

    private static ConfigurableApplicationContext withoutServer() {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        return context;
    }

    private String take(String step) {
        if (step.equals(CONFIRM)) {
            confirm();
        } else {
            decide();
        }
        var proposal = waiting();
        return proposal.state() + " " + proposal.decisions().size();
    }

    private Proposal waiting() {
        PriorityFixture.as("superintendent", Role.SUPERINTENDENT);
        return application.getBean(PriorityReader.class).proposals().getFirst();
    }

    private void confirm() {
        PriorityFixture.as("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
        var proposal = application.getBean(PriorityReader.class).proposals().getFirst();
        var answers = ProposalLine.funds(proposal.picture(), proposal.content()).stream()
                .map(fund -> new Given(fund, Answer.PARTLY, "As far as it goes"))
                .toList();
        application.getBean(FundingService.class).confirm(proposal.id(), proposal.version(), answers);
    }

    private void decide() {
        var proposal = waiting();
        var verdicts = new HashMap<InitiativeId, Verdict>();
        List.copyOf(proposal.content().ranked()).forEach(item -> verdicts.put(item, Verdict.APPROVE));
        application
                .getBean(DecisionService.class)
                .decide(proposal.id(), proposal.version(), verdicts, new Signature("Policy", "chalkline-demo"));
    }
}
