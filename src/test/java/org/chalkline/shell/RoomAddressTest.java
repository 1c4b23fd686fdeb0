package org.chalkline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomAddressTest {

    private static final RoomAddress ADDRESS = new RoomAddress("page");

    @ParameterizedTest
    @CsvSource({"page=3, 3, false", "page=3&chart, 3, true", "chart, 0, true"})
    void anAddressTellsThePageAndWhetherItsChartIsAlone(String query, int page, boolean chart) {
        var place = new RoomPlace(page, chart, false);
        assertThat(ADDRESS.asked(QueryParameters.fromString(query))).contains(place);
        assertThat(ADDRESS.of(place).getQueryString()).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page=", "page=-1", "page=99999", "page=one", "item=3"})
    void whatNamesNoPageAsksForNothing(String query) {
        assertThat(ADDRESS.asked(QueryParameters.fromString(query))).isEmpty();
    }
}
