package org.chalkline.revisions;

import org.chalkline.access.RequiresImporter;
import org.chalkline.access.RequiresPlanReader;
import org.chalkline.portfolio.Portfolio;

/** Gives every reader the one picture of the newest revision, as far as that reader may see it. */
public interface PictureService {

    /** The newest picture as the signed-in person may see it; on a page that shows the past, the one of then. */
    @RequiresPlanReader
    Portfolio current();

    /** The newest picture, nothing withheld, to compare a file with. Not for showing. */
    @RequiresImporter
    Portfolio whole();
}
