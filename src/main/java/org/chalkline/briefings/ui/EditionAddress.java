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
}
