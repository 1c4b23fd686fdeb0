/** The district's meetings: from its calendar or by hand, reminders to freeze editions for them, and calendars to read them in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "access", "inbox", "shell", "editing", "briefings"})
package org.chalkline.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
