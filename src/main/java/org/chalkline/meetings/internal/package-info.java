/** How meetings are kept, read from calendars, fetched, reminded of and fed to calendars. */
@NullMarked
package org.chalkline.meetings.internal;

import org.jspecify.annotations.NullMarked;
