package org.chalkline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Where a reader finds what they press: by its name, on the page itself or in the dialog that is open. */
final class Controls {

    private Controls() {}

    static Locator button(Page page, String name) {
        return in(page.locator("main"), name);
    }

    static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    static Locator inDialog(Page page, String name) {
        return in(dialog(page), name);
    }

    private static Locator in(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
