package org.chalkline.dashboard.ui;

import java.time.LocalDate;
import org.chalkline.editing.EditDesk;
import org.chalkline.initiatives.LinkEditing;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;

/** What those who edit the plan can do in a cell of the matrix. Edits start from the plan as it stands on the screen. */
class CellEditing {

    private final EditDesk desk;
    private final LocalDate today;
    private final Runnable saved;
    private Portfolio portfolio;

    /** @param saved called at once, before other screens are told */
    CellEditing(EditDesk desk, Portfolio portfolio, LocalDate today, Runnable saved) {
        this.desk = desk;
        this.portfolio = portfolio;
        this.today = today;
        this.saved = saved;
    }

    void show(Portfolio newPortfolio) {
        portfolio = newPortfolio;
    }

    void open(InitiativeId work, GoalId goal) {
        links(work).open(goal);
    }

    /** @param points 0 takes the link away */
    void rate(InitiativeId work, GoalId goal, int points) {
        links(work).rate(goal, points, saved);
    }

    private LinkEditing links(InitiativeId work) {
        return new LinkEditing(desk, portfolio, work, today);
    }
}
