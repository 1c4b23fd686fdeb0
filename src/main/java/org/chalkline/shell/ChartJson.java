package org.chalkline.shell;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import org.chalkline.charts.Chart;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A chart's record as the drawing element reads it. The table stays here: it is on the page as a table. */
final class ChartJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Chart.class, WithoutTable.class).build();

    private ChartJson() {}

    static ObjectNode of(Chart chart) {
        ObjectNode json = MAPPER.valueToTree(chart);
        json.put("kind", chart.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return json;
    }

    /** Not made and then taken out: it may be a hundred times as large as the rest. */
    @JsonIgnoreProperties("table")
    private interface WithoutTable {}
}
