package org.chalkline.briefings.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionRefused;

/**
 * Makes a stranger's file a picture and nothing else: it is read as a PNG or JPEG, whatever its name says, and drawn anew, so
 * that neither a place in its data nor a program behind its last pixel comes along.
 */
final class PictureReader {

    private static final int LONGEST_SIDE = 1_600;
    private static final long MOST_PIXELS = 40_000_000;

    /** A million bytes: what a column of bytes holds on every database. */
    private static final int MOST_KEPT = 1_000_000;

    private static final double[] QUALITIES = {0.88, 0.75, 0.6, 0.4};

    private PictureReader() {}

    /** @param bytes a PNG or JPEG */
    record Drawn(byte[] bytes, int width, int height) {}

    static Drawn drawn(byte[] file) {
        if (file.length > EditionPictures.MOST_BYTES) {
            throw new EditionRefused("The file has more than 8 MB. Save the picture smaller.");
        }
        try {
            var format = format(file);
            var picture = upright(file);
            return new Drawn(written(picture, format), picture.getWidth(), picture.getHeight());
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof EditionRefused refused) {
                throw refused;
            }
            throw new EditionRefused("The picture can't be read: the file is damaged. Save it again as PNG or JPEG.");
        }
    }

    /** Looks at its size before its pixels are unpacked: a small file can claim a wall. */
    private static String format(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw noPicture();
            }
            var reader = readers.next();
            try {
                var format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
                if (!format.equals("png") && !format.equals("jpeg")) {
                    throw noPicture();
                }
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new EditionRefused("The picture has more than 40 million pixels. Save it smaller.");
                }
                return format;
            } finally {
                reader.dispose();
            }
        }
    }

    private static EditionRefused noPicture() {
        return new EditionRefused("This is not a PNG or JPEG picture. Other kinds, SVG too, are not kept.");
    }

    /** As it is meant to be looked at: cameras write it lying and say how to turn it. */
    private static BufferedImage upright(byte[] file) throws IOException {
        var whole = Thumbnails.of(new ByteArrayInputStream(file)).scale(1).asBufferedImage();
        return whole.getWidth() <= LONGEST_SIDE && whole.getHeight() <= LONGEST_SIDE
                ? whole
                : Thumbnails.of(whole).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
    }

    /** A drawing stays a PNG as long as it is small enough; a photograph is a JPEG. */
    private static byte[] written(BufferedImage picture, String format) throws IOException {
        if (format.equals("png")) {
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            if (png.size() <= MOST_KEPT) {
                return png.toByteArray();
            }
        }
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paper = opaque.createGraphics();
        paper.drawImage(picture, 0, 0, Color.WHITE, null);
        paper.dispose();
        for (var quality : QUALITIES) {
            var jpeg = new ByteArrayOutputStream();
            Thumbnails.of(opaque)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(quality)
                    .toOutputStream(jpeg);
            if (jpeg.size() <= MOST_KEPT) {
                return jpeg.toByteArray();
            }
        }
        throw new EditionRefused("The picture is too detailed to be kept. Save it smaller.");
    }
}
