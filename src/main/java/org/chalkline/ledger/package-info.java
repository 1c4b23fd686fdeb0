/** The finance system's export: read, matched by rules, reconciled to the cent, and taken into the budget lines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "portfolio", "imports", "imports :: ui", "revisions", "access", "shell"})
package org.chalkline.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
