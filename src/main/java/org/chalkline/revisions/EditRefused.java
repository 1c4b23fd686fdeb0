package org.chalkline.revisions;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.portfolio.PlanProblem;

/** An edit would have broken a rule of the plan. Nothing was changed. */
public class EditRefused extends RuntimeException {

    private final transient List<PlanProblem> problems;

    public EditRefused(List<PlanProblem> problems) {
        super(problems.stream().map(PlanProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<PlanProblem> problems() {
        return problems;
    }
}
