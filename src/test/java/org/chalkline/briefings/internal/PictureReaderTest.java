package org.chalkline.briefings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.PictureSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a stranger's file is a picture and nothing else. */
class PictureReaderTest {

    private static final String HIDDEN = "GPS 41.1 N 85.1 W <script>";

    private static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height);
        paper.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** The segment in which a camera says where it was, and that the picture lies on its side. */
    private static byte[] lying(byte[] jpeg) {
        var tiff = joined(
                new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1},
                new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0},
                new byte[] {0, 0, 0, 0},
                HIDDEN.getBytes(StandardCharsets.US_ASCII));
        var body = joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff);
        var length = body.length + 2;
        return joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length},
                body,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void whatHidesBehindThePixelsDoesNotComeAlong(String format) throws IOException {
        var file = joined(picture(format, 40, 20), HIDDEN.getBytes(StandardCharsets.US_ASCII));
        var drawn = PictureReader.drawn(file);
        assertThat(text(file)).contains(HIDDEN);
        assertThat(text(drawn.bytes())).doesNotContain(HIDDEN);
        assertThat(PictureSource.mediaType(drawn.bytes())).isEqualTo(format.equals("png") ? "image/png" : "image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.bytes())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aPhotographStandsUprightAndSaysNoMoreWhereItWasTaken() throws IOException {
        var drawn = PictureReader.drawn(lying(picture("jpg", 80, 40)));
        assertThat(drawn.width()).isEqualTo(40);
        assertThat(drawn.height()).isEqualTo(80);
        assertThat(text(drawn.bytes())).doesNotContain("GPS").doesNotContain("Exif");
    }

    @Test
    void aLargePictureIsKeptSmallEnoughForAPage() throws IOException {
        var drawn = PictureReader.drawn(picture("png", 4_000, 1_000));
        assertThat(drawn.width()).isEqualTo(1_600);
        assertThat(drawn.height()).isEqualTo(400);
    }

    @Test
    void aDrawingTooDetailedForAPngBecomesAPhotographOfAMillionBytesAtMost() throws IOException {
        var noise = new BufferedImage(1_500, 1_500, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < noise.getWidth(); x++) {
            for (int y = 0; y < noise.getHeight(); y++) {
                noise.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", out);
        var drawn = PictureReader.drawn(out.toByteArray());
        assertThat(drawn.bytes()).hasSizeLessThan(1_000_001);
        assertThat(PictureSource.mediaType(drawn.bytes())).isEqualTo("image/jpeg");
    }

    @Test
    void whatIsNoPngOrJpegIsRefusedInWords() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PictureReader.drawn(svg))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("not a PNG or JPEG");
        var gif = picture("gif", 10, 10);
        assertThatThrownBy(() -> PictureReader.drawn(gif)).isInstanceOf(EditionRefused.class);
        var half = Arrays.copyOf(picture("png", 200, 200), 60);
        assertThatThrownBy(() -> PictureReader.drawn(half))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> PictureReader.drawn(new byte[EditionPictures.MOST_BYTES + 1]))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("8 MB");
    }

    /** A head that claims a wall: its pixels are never unpacked. */
    @Test
    void aSmallFileThatClaimsToBeAWallIsRefusedByItsHead() throws IOException {
        var wall = picture("png", 10, 10);
        var side = 60_000;
        for (int i = 0; i < 4; i++) {
            wall[16 + i] = (byte) (side >> (24 - 8 * i));
            wall[20 + i] = (byte) (side >> (24 - 8 * i));
        }
        var check = new java.util.zip.CRC32();
        check.update(wall, 12, 17);
        for (int i = 0; i < 4; i++) {
            wall[29 + i] = (byte) (check.getValue() >> (24 - 8 * i));
        }
        assertThatThrownBy(() -> PictureReader.drawn(wall))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("million pixels");
    }
}
