package org.chalkline.shell;

import java.util.Optional;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.Risk;

/**
 * What a record is called and where it is shown, for those who come from elsewhere.
 *
 * @param address in-app, all years of the plan
 */
public record RecordPlace(String title, String address) {

    /** Empty for what the picture does not hold and for kinds of records that have no place of their own. */
    public static Optional<RecordPlace> of(Portfolio picture, RecordKey key) {
        return picture.find(key).flatMap(record -> switch (record) {
            case Goal it -> place(it.title(), "goals/" + it.id() + "?fy=all");
            case Initiative it -> place(it.title(), "initiatives/" + it.id() + "?fy=all");
            case Risk it -> place(it.title(), "risks/" + it.id() + "?fy=all");
            case Link it ->
                place(
                        "how “%s” serves “%s”".formatted(initiative(picture, it), goal(picture, it)),
                        "alignment?fy=all&work=%s&goal=%s".formatted(it.initiative(), it.goal()));
            default -> Optional.empty();
        });
    }

    private static Optional<RecordPlace> place(String title, String address) {
        return Optional.of(new RecordPlace(title, address));
    }

    private static String initiative(Portfolio picture, Link link) {
        return picture.initiative(link.initiative()).map(Initiative::title).orElse("Other work");
    }

    private static String goal(Portfolio picture, Link link) {
        return picture.goal(link.goal()).map(Goal::title).orElse("Other goals");
    }
}
