/** What is true of the district as a whole. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio"})
package org.chalkline.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
