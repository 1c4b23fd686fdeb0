package org.chalkline.dashboard.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shell.FilterChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The choices of the frame, out of the picture as the signed-in person sees it. */
@Component
class PictureFilterChoices implements FilterChoices {

    private final PictureService pictures;

    PictureFilterChoices(PictureService pictures) {
        this.pictures = pictures;
    }

    @Override
    public String district() {
        return picture().map(seen -> seen.district().name()).orElse("");
    }

    @Override
    public @Nullable FiscalYear currentYear() {
        return picture()
                .filter(seen -> !seen.lines().isEmpty())
                .map(seen -> seen.district().currentYear())
                .orElse(null);
    }

    @Override
    public List<FiscalYear> years() {
        return picture().map(PictureFilterChoices::years).orElse(List.of());
    }

    /** The current year and each that a budget line names. */
    private static List<FiscalYear> years(Portfolio seen) {
        if (seen.lines().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(seen.district().currentYear()),
                        seen.lines().stream().map(BudgetLine::year))
                .distinct()
                .sorted()
                .toList();
    }

    /** Nothing for those whose roles do not read the plan: the frame stands around their screens too. */
    private Optional<Portfolio> picture() {
        try {
            return Optional.of(pictures.current());
        } catch (AccessDeniedException refused) {
            return Optional.empty();
        }
    }
}
