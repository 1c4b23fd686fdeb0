package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A measure's value on a date, in the measure's unit, and where it was read. */
public record Reading(LocalDate date, BigDecimal value, String source) {
    public Reading {
        value = Numbers.plain(value);
    }
}
