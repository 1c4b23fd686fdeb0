package org.chalkline.shell;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The picture before an item of the navigation: one of Vaadin's open icons, in the colour of the text beside it. */
final class NavigationIcon {

    private NavigationIcon() {}

    /** @param name as a view's menu entry gives it and the style sheet draws it; null for none */
    static Span of(@Nullable String name) {
        var icon = new Span();
        icon.addClassNames("icon", "icon-" + (name == null ? "none" : name));
        icon.getElement().setAttribute("slot", "prefix").setAttribute("aria-hidden", "true");
        return icon;
    }
}
