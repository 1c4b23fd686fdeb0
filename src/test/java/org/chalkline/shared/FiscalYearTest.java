package org.chalkline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    private static final FiscalYear FY27 = new FiscalYear(2027);

    @Test
    void isNamedByTheYearInWhichItEnds() {
        assertThat(FiscalYear.containing(LocalDate.of(2026, 7, 1), Month.JULY)).isEqualTo(FY27);
        assertThat(FiscalYear.containing(LocalDate.of(2027, 6, 30), Month.JULY)).isEqualTo(FY27);
        assertThat(FiscalYear.containing(LocalDate.of(2027, 7, 1), Month.JULY).label())
                .isEqualTo("FY28");
    }

    @Test
    void startsInOctoberInAlabamaAndInJanuaryInPartsOfIndiana() {
        assertThat(FiscalYear.containing(LocalDate.of(2026, 9, 30), Month.OCTOBER)
                        .label())
                .isEqualTo("FY26");
        assertThat(FiscalYear.containing(LocalDate.of(2027, 1, 1), Month.JANUARY))
                .isEqualTo(FY27);
    }

    @Test
    void firstAndLastDayEncloseTheYear() {
        assertThat(FY27.firstDay(Month.JULY)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(FY27.lastDay(Month.JULY)).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(FY27.firstDay(Month.JANUARY)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(FY27.lastDay(Month.JANUARY)).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void aYearOutOfReasonIsRefused() {
        assertThatThrownBy(() -> new FiscalYear(27)).isInstanceOf(IllegalArgumentException.class);
    }
}
