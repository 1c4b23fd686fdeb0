package org.chalkline.access;

import java.util.List;
import java.util.Set;

/** What an administrator does with accounts. Every refusal is an {@link AccountRefused} with a plain sentence. */
public interface AccountService {

    /** All accounts, by sign-in name. */
    @RequiresAdmin
    List<Account> list();

    /**
     * Makes an account.
     *
     * @return its one-time password, which is stored nowhere in readable form and must be changed at the first sign-in
     */
    @RequiresAdmin
    String create(AccountName name, String displayName, Set<Role> roles);

    /** Replaces the display name and the roles; sessions of that person end, so the new roles hold at once. */
    @RequiresAdmin
    void change(AccountName name, String displayName, Set<Role> roles);

    /** Lets the person sign in again. */
    @RequiresAdmin
    void enable(AccountName name);

    /** Keeps the person out from now on, open sessions included. */
    @RequiresAdmin
    void disable(AccountName name);

    /** Replaces the password by a one-time one, which it returns; open sessions end. */
    @RequiresAdmin
    String resetPassword(AccountName name);

    /** Ends all that the person has open; they may sign in again. */
    @RequiresAdmin
    void signOutEverywhere(AccountName name);

    /** Forgets the wrong passwords, so the person may try again now. */
    @RequiresAdmin
    void unlock(AccountName name);
}
