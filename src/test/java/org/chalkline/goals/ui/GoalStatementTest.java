package org.chalkline.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalStatementTest {

    private static Measure measure(String name, String unit, Direction direction) {
        return new Measure(
                name,
                unit,
                direction,
                BigDecimal.valueOf(47),
                LocalDate.of(2025, 6, 30),
                new BigDecimal("62.5"),
                LocalDate.of(2030, 6, 30),
                true,
                List.of());
    }

    @Test
    void aShareRisesFromAMonthToAMonth() {
        assertThat(GoalStatement.of(measure("Third graders reading at grade level", "%", Direction.RISE)))
                .isEqualTo("The share of third graders reading at grade level will rise"
                        + " from 47% in 06/2025 to 62.5% by 06/2030.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Critical audit findings | findings | The number of critical audit findings will fall from 47 findings",
                "Reserve as % of expenditure | % | Reserve as % of expenditure will fall from 47%",
                "Rate of absence | % | The rate of absence will fall from 47%",
                "The reserve | $ | The reserve will fall from 47 $",
                "SAT takers | % | The share of SAT takers will fall from 47%",
            })
    void whatIsCountedReadsAsPeopleSayIt(String name, String unit, String start) {
        assertThat(GoalStatement.of(measure(name, unit, Direction.FALL))).startsWith(start);
    }
}
