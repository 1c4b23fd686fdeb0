package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.util.OptionalLong;

/** Where a proposal's screens are. */
final class ProposalAddress {

    static final String LIST = "priorities";

    private ProposalAddress() {}

    /** An address can hold anything; what is no number names no proposal. */
    static OptionalLong number(RouteParameters parameters) {
        var text = parameters.get("proposal").orElse("");
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    static String of(long proposal) {
        return LIST + "/" + proposal;
    }

    static String walk(long proposal) {
        return of(proposal) + "/walk";
    }

    static String decide(long proposal) {
        return of(proposal) + "/decide";
    }

    static Anchor back() {
        return new Anchor(LIST, "All lists");
    }
}
