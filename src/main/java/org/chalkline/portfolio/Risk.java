package org.chalkline.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Something that could go wrong: because of a cause, an event may happen, with an effect.
 *
 * @param inherent before anything is done
 * @param residual as things stand
 * @param target where the actions should bring it
 * @param threatens initiatives that it would hit, and through them the goals they serve
 * @param reducedBy initiatives that make it smaller
 * @param tags frames it belongs to, such as NIST CSF 2.0 functions or CIS controls
 * @param detail what domain.md never lets out: sites, products, gaps
 */
public record Risk(
        RiskId id,
        String title,
        RiskCategory category,
        String cause,
        String event,
        String effect,
        Score inherent,
        Score residual,
        Score target,
        String owner,
        Response response,
        @Nullable LocalDate reviewOn,
        Trend trend,
        List<InitiativeId> threatens,
        List<InitiativeId> reducedBy,
        List<RiskAction> actions,
        List<String> tags,
        String publicStatement,
        Restricted detail,
        Visibility visibility)
        implements PlanRecord {

    public Risk {
        threatens = threatens.stream().sorted().toList();
        reducedBy = reducedBy.stream().sorted().toList();
        actions = actions.stream().sorted(RiskAction.ORDER).toList();
        tags = tags.stream().sorted().toList();
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.RISK, id.code());
    }
}
