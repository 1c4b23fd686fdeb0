package org.chalkline.briefings;

import java.time.Duration;
import java.util.Optional;
import org.chalkline.shell.RoomPlace;

/**
 * What is shown of an edition in the room at one moment.
 *
 * @param followers how many other screens follow it
 * @param elapsed since the speaker started the clock; empty before
 * @param onPage how long the page that is shown has been shown in all, since the clock was started; zero before
 */
public record Room(RoomPlace place, int followers, Optional<Duration> elapsed, Duration onPage) {}
