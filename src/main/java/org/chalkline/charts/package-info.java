/** Charts as records: a title, a sentence, marks and the table behind them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.chalkline.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
