/** Values every module speaks in: money, percents, fiscal years, visibility. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chalkline.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
