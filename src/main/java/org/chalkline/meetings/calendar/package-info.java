/** Calendars as files: reading the district's, and writing ours. Plain functions, no database. */
@NullMarked
package org.chalkline.meetings.calendar;

import org.jspecify.annotations.NullMarked;
