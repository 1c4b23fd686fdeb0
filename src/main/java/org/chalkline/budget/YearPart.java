package org.chalkline.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * How much of a fiscal year is gone on a day, the day itself included.
 *
 * @param gone from 0, before the year, to all of its days
 */
public record YearPart(FiscalYear year, int gone, int days) {

    public YearPart {
        if (gone < 0 || gone > days || days < 365) {
            throw new IllegalArgumentException("A year has at least 365 days, of which some are gone");
        }
    }

    public static YearPart of(FiscalYear year, Month start, LocalDate asOf) {
        var first = year.firstDay(start);
        var days = (int) ChronoUnit.DAYS.between(first, year.plus(1).firstDay(start));
        var gone = ChronoUnit.DAYS.between(first, asOf) + 1;
        return new YearPart(year, (int) Math.clamp(gone, 0, days), days);
    }

    public boolean begun() {
        return gone > 0;
    }

    public boolean over() {
        return gone == days;
    }

    /** In whole percent. */
    public long percent() {
        return Shares.percent(gone, days);
    }

    /** What an amount becomes by the year's end if it goes on evenly. */
    Money atThisPace(Money soFar) {
        var cents = BigDecimal.valueOf(soFar.cents()).multiply(BigDecimal.valueOf(days));
        return new Money(cents.divide(BigDecimal.valueOf(gone), 0, java.math.RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /** As read: "147 of 365 days". */
    public String words() {
        return "%d of %d days".formatted(gone, days);
    }
}
