package org.chalkline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Kind;
import org.chalkline.imports.UploadedFile;
import org.chalkline.imports.internal.PlanReader;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.jspecify.annotations.NullMarked;
import org.springframework.core.io.ClassPathResource;

/** The demo district's plan, read from its files without a database. */
@NullMarked
public final class DemoPicture {

    private DemoPicture() {}

    /** As nobody narrowed it. */
    public static Portfolio whole() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Portfolio read() throws IOException {
        var nowhere = new District("", java.time.Month.JULY, new FiscalYear(2027), 0, 0, Percent.ZERO, Map.of());
        var files = new ArrayList<UploadedFile>();
        for (var kind : Kind.values()) {
            var resource = new ClassPathResource("demo/" + kind.sheet() + ".csv");
            if (resource.exists()) {
                files.add(new UploadedFile(kind.sheet() + ".csv", resource.getContentAsByteArray()));
            }
        }
        var plan = PlanReader.read(files, Portfolio.whole(0, nowhere, Plan.EMPTY), ImportProgress.NONE)
                .toWrite();
        return Portfolio.whole(1, Objects.requireNonNull(plan.district()), plan);
    }
}
