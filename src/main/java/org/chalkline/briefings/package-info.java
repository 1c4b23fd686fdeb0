/** Frozen editions of the plan for dated meetings: drafted, approved, published, and presented from numbers that do not move. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "portfolio",
            "charts",
            "drawings",
            "alignment",
            "budget",
            "exposure",
            "changes",
            "goals",
            "scenarios",
            "priorities",
            "dashboard",
            "revisions",
            "access",
            "administration",
            "inbox",
            "shell",
            "editing",
            "finding"
        })
package org.chalkline.briefings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
