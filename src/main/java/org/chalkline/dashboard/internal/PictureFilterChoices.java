package org.chalkline.dashboard.internal;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.FilterChoices;
import org.springframework.stereotype.Component;

/** The choices of the frame, out of the picture as the signed-in person sees it. */
@Component
class PictureFilterChoices implements FilterChoices {

    private final PictureService pictures;
    private final CurrentReader reader;

    PictureFilterChoices(PictureService pictures, CurrentReader reader) {
        this.pictures = pictures;
        this.reader = reader;
    }

    /** Nothing for those whose roles do not read the plan: the frame stands around their screens too. */
    @Override
    public Choices current() {
        // Asked first: a refusal would stand in the audit trail each time that an administrator opens a page.
        if (!reader.readsPlan()) {
            return Choices.NONE;
        }
        var picture = pictures.current();
        return picture.once(List.of(Choices.class), () -> choices(picture));
    }

    /** The current year and each that a budget line names. */
    private static Choices choices(Portfolio seen) {
        var district = seen.district();
        if (seen.lines().isEmpty()) {
            return new Choices(district.name(), null, List.of());
        }
        var years = Stream.concat(
                        Stream.of(district.currentYear()), seen.lines().stream().map(BudgetLine::year))
                .distinct()
                .sorted()
                .toList();
        return new Choices(district.name(), district.currentYear(), years);
    }
}
