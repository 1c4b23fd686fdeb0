package org.chalkline.access;

import org.springframework.security.access.prepost.PreAuthorize;

/** Where people get mail: their own to say, and the administrator's. */
public interface ContactService {

    @PreAuthorize("isAuthenticated()")
    Contact own();

    @PreAuthorize("isAuthenticated()")
    void changeOwn(Contact contact);

    @RequiresAdmin
    Contact of(AccountName name);

    @RequiresAdmin
    void change(AccountName name, Contact contact);
}
