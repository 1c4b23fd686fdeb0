package org.chalkline.access;

/** Somebody signed in who has a name that others read, beside the sign-in name. */
public interface Named {

    String person();
}
