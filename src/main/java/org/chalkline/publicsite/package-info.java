/** The last edition for everybody as plain pages: no account, no session, no cookie, no script. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "briefings", "briefings :: paper"})
package org.chalkline.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
