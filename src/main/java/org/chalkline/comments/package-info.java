/** What the cabinet says of the plan's records. Never with the board: see docs/comments.md. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "revisions", "access", "inbox", "shell"})
package org.chalkline.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
