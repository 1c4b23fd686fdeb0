package org.chalkline.briefings.ui;

import com.vaadin.flow.component.button.Button;
import java.io.Serializable;

/** Where the focus goes when the pages of a draft are drawn anew after a change: who works by keyboard keeps their place. */
class FocusWish implements Serializable {

    private int page = -1;
    private boolean up;
    private boolean moved;

    /** The page moved: its button stays under the finger. */
    void moved(int to, boolean wasUp) {
        page = to;
        up = wasUp;
        moved = true;
    }

    /** The page at a place is new, or stands where another was. */
    void at(int place) {
        page = place;
        moved = false;
    }

    /** Fulfils it where it is about this page, once. */
    void fulfil(int at, Button change, Button goesUp, Button goesDown) {
        if (at != page) {
            return;
        }
        page = -1;
        if (!moved) {
            change.focus();
        } else if (up && goesUp.isEnabled() || !goesDown.isEnabled()) {
            goesUp.focus();
        } else {
            goesDown.focus();
        }
    }
}
