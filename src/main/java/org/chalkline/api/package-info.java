/** The read API: the plan as JSON for other programs, as far as the token they bring may see it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "portfolio", "revisions", "access", "alignment", "budget", "exposure", "shell"
        })
package org.chalkline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
