/** The frame around every screen: navigation, filters, themes, chart cards, errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts"})
package org.chalkline.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
