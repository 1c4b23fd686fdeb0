package org.chalkline.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.BarTool;
import org.chalkline.shell.PlanFilter;
import org.springframework.core.annotation.Order;

/** Puts the search into the bar of every screen. */
@org.springframework.stereotype.Component
@Order(1)
class SearchTool implements BarTool {

    private final PictureService pictures;

    SearchTool(PictureService pictures) {
        this.pictures = pictures;
    }

    @Override
    public Component component(SerializableSupplier<PlanFilter> filter) {
        return new SearchBox(pictures, filter);
    }
}
