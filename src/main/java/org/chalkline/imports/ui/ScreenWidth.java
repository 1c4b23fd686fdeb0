package org.chalkline.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/** Tells a component whether the screen is as narrow as a phone's: at first, and when it is turned. */
final class ScreenWidth {

    private static final int WIDE = 700;

    private ScreenWidth() {}

    static void tell(Component component, SerializableConsumer<Boolean> narrow) {
        component.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            page.executeJs("return window.innerWidth").then(Integer.class, width -> narrow.accept(width < WIDE));
            var resizing = page.addBrowserWindowResizeListener(resized -> narrow.accept(resized.getWidth() < WIDE));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }
}
