package org.chalkline.access;

/** The roles as annotations need them: constants. */
public final class RoleNames {

    public static final String ADMIN = "ADMIN";
    public static final String CTO = "CTO";
    public static final String SUPERINTENDENT = "SUPERINTENDENT";
    public static final String CABINET = "CABINET";
    public static final String BUSINESS_OFFICIAL = "BUSINESS_OFFICIAL";
    public static final String BOARD = "BOARD";

    private RoleNames() {}
}
