package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.util.List;
import org.chalkline.shared.Visibility;

/**
 * What the board wants students or the district to achieve.
 *
 * @param title a few plain words: "Reading by third grade"
 * @param statement the whole sentence: "The share of … will rise from X% in MM/YYYY to Y% by MM/YYYY"
 * @param weight points; those of all goals sum to 100
 * @param position place in the board's own order, from 1
 */
public record Goal(
        GoalId id,
        int position,
        String title,
        String statement,
        BigDecimal weight,
        String personResponsible,
        String progressMonitor,
        String requiredResources,
        String publicStatement,
        List<Measure> measures,
        Visibility visibility)
        implements PlanRecord {

    public Goal {
        measures = List.copyOf(measures);
        weight = Numbers.plain(weight);
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.GOAL, id.code());
    }

    public Goal withWeight(BigDecimal newWeight) {
        return new Goal(
                id,
                position,
                title,
                statement,
                newWeight,
                personResponsible,
                progressMonitor,
                requiredResources,
                publicStatement,
                measures,
                visibility);
    }
}
