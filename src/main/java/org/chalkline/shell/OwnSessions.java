package org.chalkline.shell;

/** The way out of every browser at once, which the frame offers and the module of the accounts knows. */
public interface OwnSessions {

    /** Ends all that the signed-in person has open, this screen too. */
    void signOutEverywhere();
}
