package org.chalkline.access;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What people do with their access tokens. Every refusal is an {@link AccountRefused} with a plain sentence. */
public interface AccessTokenService {

    Duration LONGEST_LIFE = Duration.ofDays(365);

    /** The signed-in person's own, newest first. */
    @RequiresPlanReader
    List<AccessToken> own();

    /** The roles that the signed-in person may give to a token: their own that read the plan. */
    @RequiresPlanReader
    Set<Role> roles();

    /** Makes a token that reads the plan as the signed-in person does in this role, until it expires. */
    @RequiresPlanReader
    IssuedToken create(String name, Role role, Duration life);

    /** Ends one of the signed-in person's own tokens, from now on. */
    @RequiresPlanReader
    void revoke(long id);

    /** Everybody's, newest first. */
    @RequiresAdmin
    List<AccessToken> all();

    /** Ends anybody's token, from now on. */
    @RequiresAdmin
    void revokeAnybodys(long id);
}
