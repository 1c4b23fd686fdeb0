package org.chalkline.risks.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.RiskId;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.Visibility;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A risk as it is kept. */
@Entity
@Table(name = "risk")
class RiskEntity {

    @Id
    private String code = "";

    @Version
    private @Nullable Integer version;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private RiskCategory category = RiskCategory.DELIVERY;

    private String cause = "";

    private String event = "";

    private String effect = "";

    @Column(name = "inherent_likelihood")
    private int inherentLikelihood;

    @Column(name = "inherent_impact")
    private int inherentImpact;

    @Column(name = "residual_likelihood")
    private int residualLikelihood;

    @Column(name = "residual_impact")
    private int residualImpact;

    @Column(name = "target_likelihood")
    private int targetLikelihood;

    @Column(name = "target_impact")
    private int targetImpact;

    @Column(name = "owner_name")
    private String owner = "";

    @Enumerated(EnumType.STRING)
    private Response response = Response.REDUCE;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private Trend trend = Trend.STEADY;

    private String tags = "";

    @Column(name = "public_statement")
    private String publicStatement = "";

    private String detail = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "detail_visibility")
    private Visibility detailVisibility = Visibility.CABINET;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.CABINET;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "risk_action", joinColumns = @JoinColumn(name = "risk"))
    private List<RiskActionRow> actions = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "risk_initiative", joinColumns = @JoinColumn(name = "risk"))
    private List<RiskInitiativeRow> initiatives = new ArrayList<>();

    protected RiskEntity() {}

    RiskEntity(Risk it) {
        become(it);
    }

    String code() {
        return code;
    }

    void become(Risk it) {
        code = it.id().code();
        title = it.title();
        category = it.category();
        cause = it.cause();
        event = it.event();
        effect = it.effect();
        inherentLikelihood = it.inherent().likelihood();
        inherentImpact = it.inherent().impact();
        residualLikelihood = it.residual().likelihood();
        residualImpact = it.residual().impact();
        targetLikelihood = it.target().likelihood();
        targetImpact = it.target().impact();
        owner = it.owner();
        response = it.response();
        reviewOn = it.reviewOn();
        trend = it.trend();
        tags = String.join("|", it.tags());
        publicStatement = it.publicStatement();
        detail = it.detail().text();
        detailVisibility = it.detail().visibility();
        visibility = it.visibility();
        actions.clear();
        it.actions().forEach(action -> actions.add(new RiskActionRow(action)));
        initiatives.clear();
        it.threatens().forEach(id -> initiatives.add(new RiskInitiativeRow(id, Effect.THREATENS)));
        it.reducedBy().forEach(id -> initiatives.add(new RiskInitiativeRow(id, Effect.REDUCED_BY)));
    }

    Risk toRecord() {
        return new Risk(
                new RiskId(code),
                title,
                category,
                cause,
                event,
                effect,
                new Score(inherentLikelihood, inherentImpact),
                new Score(residualLikelihood, residualImpact),
                new Score(targetLikelihood, targetImpact),
                owner,
                response,
                reviewOn,
                trend,
                touched(Effect.THREATENS),
                touched(Effect.REDUCED_BY),
                actions.stream().map(RiskActionRow::toRecord).toList(),
                tags.isEmpty() ? List.of() : Arrays.asList(tags.split("\\|")),
                publicStatement,
                new Restricted(detail, detailVisibility),
                visibility);
    }

    private List<InitiativeId> touched(Effect effect) {
        return initiatives.stream()
                .filter(row -> row.effect() == effect)
                .map(RiskInitiativeRow::initiative)
                .toList();
    }
}
