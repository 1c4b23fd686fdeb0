/** Proposals of priorities, what was decided on them, and the ledger that keeps what each decision rested on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "portfolio",
            "charts",
            "alignment",
            "budget",
            "exposure",
            "scenarios",
            "changes",
            "revisions",
            "access",
            "inbox",
            "shell",
            "editing"
        })
package org.chalkline.priorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
