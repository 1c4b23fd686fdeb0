package org.chalkline.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import org.chalkline.imports.Problem;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.TableMenu;

/** Problems by file, row and column, each with what to do; on a phone the place stands in one column. */
final class ProblemGrid extends Grid<Problem> {

    /** More are scrolled to, so that the buttons below stay within reach. */
    private static final int SHOWN = 8;

    private final Column<Problem> place = addColumn(ProblemGrid::place).setHeader("Where");
    private final List<Column<Problem>> parts = List.of(
            addColumn(Problem::file).setHeader("File").setSortable(true).setAutoWidth(true),
            addColumn(problem -> problem.row() == 0 ? "" : String.valueOf(problem.row()))
                    .setHeader("Row")
                    .setComparator(Problem::row)
                    .setWidth("6rem"),
            addColumn(Problem::column).setHeader("Column").setSortable(true).setAutoWidth(true));

    private final transient List<Problem> problems;

    ProblemGrid(String label, List<Problem> problems) {
        this.problems = problems;
        getElement().setAttribute("aria-label", label);
        addColumn(Problem::message).setHeader("What is wrong, and what to do").setFlexGrow(3);
        parts.forEach(part -> part.setFlexGrow(0));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setItems(problems);
        if (problems.size() <= SHOWN) {
            setAllRowsVisible(true);
        } else {
            setHeight("24rem");
        }
        fit(false);
        ScreenWidth.tell(this, this::fit);
    }

    /** The same list as a file, for whoever keeps the files that were brought. */
    TableMenu file(String name) {
        return new TableMenu(
                name,
                "this list",
                new ListTable<>(() -> problems)
                        .text("File", Problem::file)
                        .text("Row", problem -> problem.row() == 0 ? "" : String.valueOf(problem.row()))
                        .text("Column", Problem::column)
                        .text("What is wrong, and what to do", Problem::message));
    }

    private void fit(boolean narrow) {
        place.setVisible(narrow);
        parts.forEach(part -> part.setVisible(!narrow));
    }

    private static String place(Problem problem) {
        return problem.file()
                + (problem.row() == 0 ? "" : ", row " + problem.row())
                + (problem.column().isEmpty() ? "" : ", " + problem.column());
    }
}
