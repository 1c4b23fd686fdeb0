package org.chalkline.funding.internal;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A fund as it is kept. */
@Entity
@Table(name = "fund")
class FundEntity {

    @Id
    private String code = "";

    @Version
    private @Nullable Integer version;

    private int place;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private FundKind kind = FundKind.GENERAL;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence = Recurrence.RECURRING;

    @Column(name = "starts_on")
    private @Nullable LocalDate start;

    @Column(name = "obligate_by")
    private @Nullable LocalDate obligateBy;

    @Column(name = "liquidate_by")
    private @Nullable LocalDate liquidateBy;

    @Column(name = "match_percent")
    private BigDecimal match = BigDecimal.ZERO;

    @Column(name = "allowed_categories")
    private String allowedCategories = "";

    @Column(name = "operating_allowed")
    private boolean operatingAllowed;

    private String note = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "note_visibility")
    private Visibility noteVisibility = Visibility.CABINET;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.CABINET;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "fund_amount", joinColumns = @JoinColumn(name = "fund"))
    private List<FundAmountRow> amounts = new ArrayList<>();

    protected FundEntity() {}

    FundEntity(Fund it) {
        become(it);
    }

    String code() {
        return code;
    }

    void become(Fund it) {
        code = it.id().code();
        place = it.position();
        name = it.name();
        kind = it.kind();
        recurrence = it.recurrence();
        start = it.start();
        obligateBy = it.obligateBy();
        liquidateBy = it.liquidateBy();
        match = it.match().points();
        allowedCategories =
                it.allowedCategories().stream().sorted().map(Category::name).collect(Collectors.joining(","));
        operatingAllowed = it.operatingAllowed();
        note = it.note().text();
        noteVisibility = it.note().visibility();
        visibility = it.visibility();
        amounts.clear();
        it.amounts().forEach(amount -> amounts.add(new FundAmountRow(amount)));
    }

    Fund toRecord() {
        return new Fund(
                new FundId(code),
                place,
                name,
                kind,
                recurrence,
                start,
                obligateBy,
                liquidateBy,
                amounts.stream().map(FundAmountRow::toRecord).toList(),
                new Percent(match),
                Arrays.stream(allowedCategories.split(","))
                        .filter(category -> !category.isEmpty())
                        .map(Category::valueOf)
                        .collect(Collectors.toSet()),
                operatingAllowed,
                new Restricted(note, noteVisibility),
                visibility);
    }
}
