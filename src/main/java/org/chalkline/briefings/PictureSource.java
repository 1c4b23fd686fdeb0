package org.chalkline.briefings;

import java.util.Optional;

/**
 * The bytes of pictures for whoever makes a file of an edition that its reader was given. It does not ask who reads: only
 * pictures on pages that were given may be asked for.
 */
public interface PictureSource {

    PictureSource NONE = picture -> Optional.empty();

    /** A PNG or JPEG; empty where it is not kept, or not as it was. */
    Optional<byte[]> bytes(Picture picture);

    /** What the bytes of a kept picture are: "image/png" or "image/jpeg". */
    static String mediaType(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' ? "image/png" : "image/jpeg";
    }
}
