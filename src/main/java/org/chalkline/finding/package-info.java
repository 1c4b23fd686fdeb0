/** Finding things: any word of the plan, as far as the reader may see it, leads to the record that holds it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "revisions", "access", "shell"})
package org.chalkline.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
