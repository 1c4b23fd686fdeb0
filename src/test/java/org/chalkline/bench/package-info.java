/** How fast and how big: the benchmark measures; what no machine can change, the tests here assert. */
@NullMarked
package org.chalkline.bench;

import org.jspecify.annotations.NullMarked;
