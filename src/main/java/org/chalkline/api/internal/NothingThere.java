package org.chalkline.api.internal;

/** What was asked for is not there, or is not for who asked. */
class NothingThere extends RuntimeException {}
