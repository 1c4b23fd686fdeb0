package org.chalkline.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;

/** Which key does what. */
public class RoomHelp extends Dialog {

    /** @param keys what stands on the keys, and what they do, in the order in which they are told */
    public RoomHelp(Map<String, String> keys) {
        setHeaderTitle("Keys");
        addClassName("room-help");
        var list = new DescriptionList();
        keys.forEach((key, does) -> list.add(new DescriptionList.Term(key), new DescriptionList.Description(does)));
        // On a phone it is longer than the screen: who has a keyboard alone moves it from here.
        list.getElement().setAttribute("tabindex", "0");
        add(list);
        var close = new Button("Close", click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
