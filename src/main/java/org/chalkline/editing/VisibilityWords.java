package org.chalkline.editing;

import com.vaadin.flow.component.select.Select;
import org.chalkline.shared.Visibility;

/** Visibility as people choose it. */
public final class VisibilityWords {

    private VisibilityWords() {}

    public static String of(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "Everybody";
            case BOARD -> "The board and the cabinet";
            case CABINET -> "The cabinet";
            case CLOSED_SESSION -> "Closed session alone";
        };
    }

    public static Select<Visibility> select(String label) {
        var select = new Select<Visibility>();
        select.setLabel(label);
        select.setItems(Visibility.values());
        select.setItemLabelGenerator(VisibilityWords::of);
        return select;
    }
}
