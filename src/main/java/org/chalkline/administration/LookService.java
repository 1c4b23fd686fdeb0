package org.chalkline.administration;

import org.chalkline.access.RequiresAdmin;

/** Changes how the district's pages look. What is kept is open to everybody, for the sign-in page shows it too. */
public interface LookService {

    @RequiresAdmin
    void change(Look look);

    /**
     * Keeps another logo, drawn anew so that nothing but the picture is kept; none for an empty file.
     *
     * @throws LookRefused when it is no PNG, too large, or can't be read
     */
    @RequiresAdmin
    void changeLogo(byte[] png);
}
