package org.chalkline.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chalkline.access.RequiresAdmin;

/** The trail for those who look after the district's accounts. Nothing here changes or removes a row. */
public interface AuditService {

    /** The rows that match, newest first. */
    @RequiresAdmin
    List<AuditEntry> find(AuditSearch search, int offset, int limit);

    @RequiresAdmin
    long count(AuditSearch search);

    /** Looks at every row, from the first on. */
    @RequiresAdmin
    AuditFinding check();

    /** Writes the rows that match as CSV, oldest first; that this was done gets a row of its own first. */
    @RequiresAdmin
    void export(AuditSearch search, OutputStream to) throws IOException;
}
