package org.chalkline.shell;

import java.util.List;

/**
 * A part of a page that stays as it is when the page is drawn anew and it would say the same: with its buttons, at which
 * somebody may be aiming at this very moment. A click on a button that was just replaced is lost.
 */
public interface Lasting {

    /** All that it shows and all that its buttons act on. */
    List<?> says();
}
