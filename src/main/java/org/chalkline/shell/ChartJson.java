package org.chalkline.shell;

import java.util.Locale;
import org.chalkline.charts.Chart;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A chart's record as the drawing element reads it. The table stays here: it is on the page as a table. */
final class ChartJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChartJson() {}

    static ObjectNode of(Chart chart) {
        ObjectNode json = MAPPER.valueToTree(chart);
        json.remove("table");
        json.put("kind", chart.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return json;
    }
}
