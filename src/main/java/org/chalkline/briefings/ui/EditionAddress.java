package org.chalkline.briefings.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.OptionalLong;

/** Where an edition's screens are. */
final class EditionAddress {

    static final String LIST = "editions";

    private EditionAddress() {}

    /** An address can hold anything; what is no number names no edition. */
    static OptionalLong number(RouteParameters parameters) {
        var text = parameters.get("edition").orElse("");
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    static String of(long edition) {
        return LIST + "/" + edition;
    }

    static String present(long edition) {
        return of(edition) + "/present";
    }

    /** The speaker's own window, with the notes. */
    static String speaker(long edition) {
        return of(edition) + "/speaker";
    }

    /** Where others follow the page that is shown. */
    static String follow(long edition) {
        return of(edition) + "/follow";
    }
}
