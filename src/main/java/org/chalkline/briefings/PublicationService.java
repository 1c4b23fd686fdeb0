package org.chalkline.briefings;

import java.util.List;
import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresPlanReader;

/** What an edition for the public needs beside other editions: a second language, and a look before it is let out. */
public interface PublicationService {

    /**
     * Every text that people wrote and that stands on the pages, once, in the order in which it is read.
     *
     * @throws EditionRefused where it is no edition for the public
     */
    @RequiresCto
    List<PublicText> texts(long edition);

    /** The pages in Spanish, without notes; empty where there is no edition for the public of that number for this reader. */
    @RequiresPlanReader
    List<Sheet> spanish(long edition);

    /**
     * What has to be looked at, one by one, before it is published; of a draft as it would be now.
     *
     * @throws EditionRefused where it is no edition for the public
     */
    @RequiresCto
    List<Leak> leaks(long edition);
}
