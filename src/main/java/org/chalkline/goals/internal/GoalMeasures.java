package org.chalkline.goals.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;

/** What becomes of a goal's kept measures when the goal is written: they stand in the order in which they were made. */
class GoalMeasures {

    private final Goal goal;
    private final Map<String, MeasureEntity> kept;

    /** @param kept in the order in which they were made */
    GoalMeasures(Goal goal, List<MeasureEntity> kept) {
        this.goal = goal;
        this.kept =
                kept.stream().collect(Collectors.toMap(MeasureEntity::name, it -> it, (a, b) -> a, LinkedHashMap::new));
    }

    /** Those that leave: all of them where the new order is another than that in which they were made. */
    List<MeasureEntity> going() {
        var names = names();
        return kept.values().stream()
                .filter(entity -> !inOrder() || !names.contains(entity.name()))
                .toList();
    }

    /** Those that stay, as they become, and those that are new. */
    List<MeasureEntity> staying() {
        return goal.measures().stream().map(this::entity).toList();
    }

    private MeasureEntity entity(Measure measure) {
        var entity = inOrder() ? kept.get(measure.name()) : null;
        if (entity == null) {
            return new MeasureEntity(goal.id(), measure);
        }
        if (!entity.toRecord().equals(measure)) {
            entity.become(measure);
        }
        return entity;
    }

    private boolean inOrder() {
        var names = names();
        var staying = kept.keySet().stream().filter(names::contains);
        var added = names.stream().filter(name -> !kept.containsKey(name));
        return Stream.concat(staying, added).toList().equals(names);
    }

    private List<String> names() {
        return goal.measures().stream().map(Measure::name).toList();
    }
}
