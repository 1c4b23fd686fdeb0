package org.chalkline.funding.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.Upsert;
import org.springframework.stereotype.Component;

/** The money's part of the plan: funds with their amounts, and budget lines. */
@Component
class FundingPart implements PlanPart {

    private static final int FEW = 500;

    private final FundRepository funds;
    private final BudgetLineRepository lines;

    FundingPart(FundRepository funds, BudgetLineRepository lines) {
        this.funds = funds;
        this.lines = lines;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Plan read() {
        return new Plan(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                funds.findAll().stream().map(FundEntity::toRecord).toList(),
                lines.findAll().stream().map(BudgetLineEntity::toRecord).toList(),
                List.of());
    }

    @Override
    public void write(Plan changes) {
        if (!changes.funds().isEmpty()) {
            funds.saveAll(Upsert.of(
                    funds.findAll(),
                    changes.funds(),
                    FundEntity::code,
                    fund -> fund.id().code(),
                    FundEntity::new,
                    FundEntity::become));
            funds.flush();
        }
        if (!changes.lines().isEmpty()) {
            lines.saveAll(Upsert.of(
                    kept(changes.lines()),
                    changes.lines(),
                    BudgetLineEntity::key,
                    line -> line.key().code(),
                    BudgetLineEntity::new,
                    BudgetLineEntity::become));
        }
    }

    @Override
    public void remove(Plan gone) {
        if (!gone.lines().isEmpty()) {
            lines.deleteAll(kept(gone.lines()));
            lines.flush();
        }
        funds.deleteAllById(gone.funds().stream().map(fund -> fund.id().code()).toList());
        funds.flush();
    }

    /** Those that are kept already: a few are looked up, for an edit must not read all lines of a large plan. */
    private List<BudgetLineEntity> kept(List<BudgetLine> wanted) {
        var keys = wanted.stream().map(line -> line.key().code()).collect(Collectors.toSet());
        return keys.size() <= FEW
                ? lines.findByKeyIn(keys)
                : lines.findAll().stream()
                        .filter(line -> keys.contains(line.key()))
                        .toList();
    }
}
