package org.chalkline.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.shell.PlanFilter;

/**
 * How the matrix is looked at, as kept in the address.
 *
 * @param sort a column's key, with a dash before it for descending; empty for the plan's order
 * @param columns one of {@link #COLUMN_ORDERS}
 * @param gapsOnly whether only work that serves no goal directly is shown
 * @param work the code of the selected initiative; empty for none
 * @param goal the code of the selected goal; empty for none
 */
record MatrixState(String sort, String columns, boolean gapsOnly, String work, String goal) {

    static final List<String> COLUMN_ORDERS = List.of("board order", "weight", "number of initiatives");

    static MatrixState of(QueryParameters parameters) {
        var columns = text(parameters, "columns");
        return new MatrixState(
                text(parameters, "sort"),
                COLUMN_ORDERS.contains(columns) ? columns : COLUMN_ORDERS.getFirst(),
                parameters.getSingleParameter("gaps").isPresent(),
                text(parameters, "work"),
                text(parameters, "goal"));
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    MatrixState withSort(String newSort) {
        return new MatrixState(newSort, columns, gapsOnly, work, goal);
    }

    MatrixState withColumns(String newColumns) {
        return new MatrixState(sort, newColumns, gapsOnly, work, goal);
    }

    MatrixState withGapsOnly(boolean newGapsOnly) {
        return new MatrixState(sort, columns, newGapsOnly, work, goal);
    }

    MatrixState withSelection(String newWork, String newGoal) {
        return new MatrixState(sort, columns, gapsOnly, newWork, newGoal);
    }

    /** Together with the filter; what says nothing is left out. */
    QueryParameters toParameters(PlanFilter filter) {
        Map<String, List<String>> result =
                new LinkedHashMap<>(filter.toParameters().getParameters());
        var texts = new ArrayList<>(
                Stream.of("sort", sort, "work", work, "goal", goal).toList());
        if (!columns.equals(COLUMN_ORDERS.getFirst())) {
            texts.addAll(List.of("columns", columns));
        }
        if (gapsOnly) {
            texts.addAll(List.of("gaps", "only"));
        }
        for (int i = 0; i < texts.size(); i += 2) {
            if (!texts.get(i + 1).isEmpty()) {
                result.put(texts.get(i), List.of(texts.get(i + 1)));
            }
        }
        return new QueryParameters(result);
    }
}
