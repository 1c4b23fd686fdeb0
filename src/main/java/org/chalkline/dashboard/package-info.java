/** The cabinet's page: the plan in one sentence, what needs attention, and how the money follows the goals. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "portfolio",
            "charts",
            "alignment",
            "budget",
            "exposure",
            "revisions",
            "access",
            "shell",
            "editing",
            "initiatives"
        })
package org.chalkline.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
