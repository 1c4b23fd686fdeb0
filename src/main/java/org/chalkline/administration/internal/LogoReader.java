package org.chalkline.administration.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.chalkline.administration.LookRefused;

/**
 * Makes a stranger's file a picture and nothing else: it is read as a PNG, whatever its name says, and written anew. An SVG
 * is refused, for it is a program as much as a picture.
 */
final class LogoReader {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST_BYTES = 500_000;
    private static final int MOST_PIXELS = 2_000;

    private LogoReader() {}

    static byte[] clean(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new LookRefused("The file has more than 500 kB. Save the logo smaller, at most 2,000 pixels wide.");
        }
        if (file.length < SIGNATURE.length || !Arrays.equals(Arrays.copyOf(file, SIGNATURE.length), SIGNATURE)) {
            throw new LookRefused(
                    "This is not a PNG picture. Save the logo as PNG; other kinds, SVG too, are not kept.");
        }
        var readers = ImageIO.getImageReadersByFormatName("png");
        try {
            return written(read(readers.next(), file));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof LookRefused refused) {
                throw refused;
            }
            throw new LookRefused("The picture can't be read: the file is damaged. Save it again as PNG.");
        }
    }

    private static BufferedImage read(ImageReader reader, byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            // Before its pixels are unpacked: a small file can claim a wall.
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw new LookRefused("The picture is larger than 2,000 by 2,000 pixels. Save the logo smaller.");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", output);
        if (output.size() > 2 * MOST_BYTES) {
            throw new LookRefused("The picture is too detailed to be kept. Save the logo smaller.");
        }
        return output.toByteArray();
    }
}
