/** Files in: a plan read from CSV files, a zip of them or a workbook, previewed, then written whole or not at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts", "revisions", "access", "shell"})
package org.chalkline.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
