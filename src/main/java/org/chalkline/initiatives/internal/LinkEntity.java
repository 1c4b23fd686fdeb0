package org.chalkline.initiatives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Strength;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A link from an initiative to a goal as it is kept. */
@Entity
@Table(name = "link")
class LinkEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_ids")
    @SequenceGenerator(name = "plan_ids", sequenceName = "plan_ids", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String initiative = "";

    private String goal = "";

    private int strength = 1;

    private String rationale = "";

    @Enumerated(EnumType.STRING)
    private Evidence evidence = Evidence.ASSERTED;

    @Column(name = "evidence_detail")
    private String evidenceDetail = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_visibility")
    private Visibility evidenceVisibility = Visibility.CABINET;

    private String author = "";

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.CABINET;

    protected LinkEntity() {}

    LinkEntity(Link it) {
        become(it);
    }

    void become(Link it) {
        initiative = it.initiative().code();
        goal = it.goal().code();
        strength = it.strength().points();
        rationale = it.rationale();
        evidence = it.evidence();
        evidenceDetail = it.evidenceDetail().text();
        evidenceVisibility = it.evidenceDetail().visibility();
        author = it.author();
        reviewedOn = it.reviewedOn();
        visibility = it.visibility();
    }

    Link toRecord() {
        return new Link(
                new InitiativeId(initiative),
                new GoalId(goal),
                Strength.of(strength),
                rationale,
                evidence,
                new Restricted(evidenceDetail, evidenceVisibility),
                author,
                reviewedOn,
                visibility);
    }

    List<String> key() {
        return List.of(initiative, goal);
    }
}
