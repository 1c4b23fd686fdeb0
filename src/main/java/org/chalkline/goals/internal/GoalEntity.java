package org.chalkline.goals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Measure;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A goal as it is kept; its measures are rows of their own. */
@Entity
@Table(name = "goal")
class GoalEntity {

    @Id
    private String code = "";

    @Version
    private @Nullable Integer version;

    private int place;

    private String title = "";

    private String statement = "";

    private BigDecimal weight = BigDecimal.ZERO;

    @Column(name = "person_responsible")
    private String personResponsible = "";

    @Column(name = "progress_monitor")
    private String progressMonitor = "";

    @Column(name = "required_resources")
    private String requiredResources = "";

    @Column(name = "public_statement")
    private String publicStatement = "";

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.CABINET;

    protected GoalEntity() {}

    GoalEntity(Goal it) {
        become(it);
    }

    String code() {
        return code;
    }

    void become(Goal it) {
        code = it.id().code();
        place = it.position();
        title = it.title();
        statement = it.statement();
        weight = it.weight();
        personResponsible = it.personResponsible();
        progressMonitor = it.progressMonitor();
        requiredResources = it.requiredResources();
        publicStatement = it.publicStatement();
        visibility = it.visibility();
    }

    Goal toRecord(List<Measure> measures) {
        return new Goal(
                new GoalId(code),
                place,
                title,
                statement,
                weight,
                personResponsible,
                progressMonitor,
                requiredResources,
                publicStatement,
                measures,
                visibility);
    }
}
