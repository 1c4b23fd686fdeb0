/** What waits for a person: notices of what others did that concerns them, on the screen and, if they wish, by mail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "revisions", "access", "shell"})
package org.chalkline.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
