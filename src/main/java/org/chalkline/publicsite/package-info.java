/** The last edition for everybody as plain pages: no account, no session, no cookie, no script. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "charts", "drawings", "shell", "briefings"})
package org.chalkline.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
