package org.chalkline.shell;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * How an address tells where a room stands: {@code ?page=3&chart}.
 *
 * @param parameter the page, from 0
 */
record RoomAddress(String parameter) implements Serializable {

    private static final String CHART = "chart";

    /** What an address asks for; empty where it names no page. */
    Optional<RoomPlace> asked(QueryParameters parameters) {
        var chart = parameters.getParameters().containsKey(CHART);
        return parameters
                .getSingleParameter(parameter)
                .filter(words -> words.matches("\\d{1,4}"))
                .map(words -> new RoomPlace(Integer.parseInt(words), chart, false))
                .or(() -> chart ? Optional.of(new RoomPlace(0, true, false)) : Optional.empty());
    }

    /** The first page is where an address without a page leads. */
    QueryParameters of(RoomPlace place) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (place.page() > 0) {
            parameters.put(parameter, List.of(String.valueOf(place.page())));
        }
        if (place.chart()) {
            parameters.put(CHART, List.of(""));
        }
        return new QueryParameters(parameters);
    }
}
