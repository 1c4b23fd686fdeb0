package org.chalkline.funding.internal;

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
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A budget line as it is kept, in cents. */
@Entity
@Table(name = "budget_line")
class BudgetLineEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_ids")
    @SequenceGenerator(name = "plan_ids", sequenceName = "plan_ids", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String initiative = "";

    @Column(name = "fiscal_year")
    private int fiscalYear;

    private @Nullable String fund;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence = Recurrence.ONE_TIME;

    @Column(name = "account_code")
    private String accountCode = "";

    @Column(name = "line_key")
    private String key = "";

    private long planned;

    private long revised;

    private long committed;

    private long actual;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.CABINET;

    protected BudgetLineEntity() {}

    BudgetLineEntity(BudgetLine it) {
        become(it);
    }

    void become(BudgetLine it) {
        initiative = it.initiative().code();
        fiscalYear = it.year().endYear();
        fund = it.fund() == null ? null : it.fund().code();
        recurrence = it.recurrence();
        accountCode = it.accountCode();
        key = it.key().code();
        planned = it.planned().cents();
        revised = it.revised().cents();
        committed = it.committed().cents();
        actual = it.actual().cents();
        visibility = it.visibility();
    }

    String key() {
        return key;
    }

    BudgetLine toRecord() {
        return new BudgetLine(
                new InitiativeId(initiative),
                new FiscalYear(fiscalYear),
                fund == null ? null : new FundId(fund),
                recurrence,
                accountCode,
                new Money(planned),
                new Money(revised),
                new Money(committed),
                new Money(actual),
                visibility);
    }
}
