package org.chalkline.goals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chalkline.portfolio.Reading;

/** A reading of a measure. */
@Embeddable
class ReadingRow {

    @Column(name = "read_on")
    private LocalDate readOn = LocalDate.EPOCH;

    private BigDecimal reading = BigDecimal.ZERO;

    private String source = "";

    protected ReadingRow() {}

    ReadingRow(Reading it) {
        readOn = it.date();
        reading = it.value();
        source = it.source();
    }

    Reading toRecord() {
        return new Reading(readOn, reading, source);
    }
}
