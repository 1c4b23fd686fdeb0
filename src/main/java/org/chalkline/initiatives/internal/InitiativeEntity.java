package org.chalkline.initiatives.internal;

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
import java.util.List;
import java.util.function.Function;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An initiative as it is kept. */
@Entity
@Table(name = "initiative")
class InitiativeEntity {

    @Id
    private String code = "";

    @Version
    private @Nullable Integer version;

    private String title = "";

    private String purpose = "";

    @Enumerated(EnumType.STRING)
    private Category category = Category.OPERATIONS;

    private String sponsor = "";

    @Column(name = "owner_name")
    private String owner = "";

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.PROPOSED;

    @Enumerated(EnumType.STRING)
    private Health health = Health.NOT_REPORTED;

    @Column(name = "health_reason")
    private String healthReason = "";

    @Column(name = "starts_on")
    private @Nullable LocalDate start;

    @Column(name = "ends_on")
    private @Nullable LocalDate end;

    @Enumerated(EnumType.STRING)
    private Mandate mandate = Mandate.NONE;

    @Column(name = "mandate_source")
    private String mandateSource = "";

    @Column(name = "cash_savings")
    private long cashSavings;

    @Column(name = "cost_avoided")
    private long costAvoided;

    private long revenue;

    @Column(name = "staff_hours")
    private int staffHours;

    @Column(name = "public_statement")
    private String publicStatement = "";

    @Column(name = "technical_detail")
    private String technicalDetail = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "technical_detail_visibility")
    private Visibility technicalDetailVisibility = Visibility.CABINET;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.CABINET;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "initiative_relation", joinColumns = @JoinColumn(name = "initiative"))
    private List<RelationRow> relations = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "staff_need", joinColumns = @JoinColumn(name = "initiative"))
    private List<StaffNeedRow> staffNeeds = new ArrayList<>();

    protected InitiativeEntity() {}

    InitiativeEntity(Initiative it) {
        become(it);
    }

    String code() {
        return code;
    }

    void become(Initiative it) {
        code = it.id().code();
        title = it.title();
        purpose = it.purpose();
        category = it.category();
        sponsor = it.sponsor();
        owner = it.owner();
        phase = it.phase();
        health = it.health();
        healthReason = it.healthReason();
        start = it.start();
        end = it.end();
        mandate = it.mandate();
        mandateSource = it.mandateSource();
        cashSavings = it.benefits().cashSavings().cents();
        costAvoided = it.benefits().costAvoided().cents();
        revenue = it.benefits().revenue().cents();
        staffHours = it.benefits().staffHours();
        publicStatement = it.publicStatement();
        technicalDetail = it.technicalDetail().text();
        technicalDetailVisibility = it.technicalDetail().visibility();
        visibility = it.visibility();
        relations.clear();
        relations.addAll(RelationRow.of(it));
        staffNeeds.clear();
        it.staffNeeds().forEach(need -> staffNeeds.add(new StaffNeedRow(need)));
    }

    Initiative toRecord() {
        return new Initiative(
                new InitiativeId(code),
                title,
                purpose,
                category,
                sponsor,
                owner,
                phase,
                health,
                healthReason,
                start,
                end,
                mandate,
                mandateSource,
                related(Relation.DEPENDS_ON, InitiativeId::new),
                related(Relation.EXCLUDES, InitiativeId::new),
                related(Relation.UPHOLDS, GuardrailId::new),
                related(Relation.BREACHES, GuardrailId::new),
                staffNeeds.stream().map(StaffNeedRow::toRecord).toList(),
                new Benefits(new Money(cashSavings), new Money(costAvoided), new Money(revenue), staffHours),
                publicStatement,
                new Restricted(technicalDetail, technicalDetailVisibility),
                visibility);
    }

    private <T> List<T> related(Relation relation, Function<String, T> id) {
        return relations.stream()
                .filter(row -> row.relation() == relation)
                .map(row -> id.apply(row.otherCode()))
                .toList();
    }
}
