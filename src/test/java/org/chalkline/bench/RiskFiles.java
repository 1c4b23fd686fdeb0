package org.chalkline.bench;

import java.util.stream.Stream;
import org.chalkline.bench.DistrictFiles.Part;
import org.chalkline.imports.Kind;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;

/** The risks of a plan, and what is done about them, as files. */
final class RiskFiles {

    private RiskFiles() {}

    static Stream<FileOf<?>> of(Plan plan) {
        Stream<Part<Risk, RiskAction>> actions =
                plan.risks().stream().flatMap(risk -> risk.actions().stream().map(it -> new Part<>(risk, it)));
        return Stream.of(
                risks(plan),
                new FileOf<>(Kind.ACTIONS, actions.toList())
                        .with("risk", part -> part.of().id())
                        .with("action", part -> part.it().text())
                        .with("owner", part -> part.it().owner())
                        .with("due", part -> part.it().due()));
    }

    private static FileOf<?> risks(Plan plan) {
        return new FileOf<>(Kind.RISKS, plan.risks())
                .with("code", Risk::id)
                .with("title", Risk::title)
                .with("category", Risk::category)
                .with("cause", Risk::cause)
                .with("event", Risk::event)
                .with("effect", Risk::effect)
                .with("inherent likelihood", it -> it.inherent().likelihood())
                .with("inherent impact", it -> it.inherent().impact())
                .with("residual likelihood", it -> it.residual().likelihood())
                .with("residual impact", it -> it.residual().impact())
                .with("target likelihood", it -> it.target().likelihood())
                .with("target impact", it -> it.target().impact())
                .with("owner", Risk::owner)
                .with("response", Risk::response)
                .with("review on", Risk::reviewOn)
                .with("trend", Risk::trend)
                .with("threatens", Risk::threatens)
                .with("reduced by", Risk::reducedBy)
                .with("tags", Risk::tags)
                .with("visibility", Risk::visibility);
    }
}
