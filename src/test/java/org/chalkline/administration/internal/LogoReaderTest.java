package org.chalkline.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.chalkline.administration.LookRefused;
import org.junit.jupiter.api.Test;

class LogoReaderTest {

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, output);
        return output.toByteArray();
    }

    @Test
    void aPngStaysThePictureAndLosesWhatHangsOnIt() throws IOException {
        var png = picture("png", 40, 20);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var file = Arrays.copyOf(png, png.length + script.length);
        System.arraycopy(script, 0, file, png.length, script.length);

        var kept = LogoReader.clean(file);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        var read = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(read.getWidth()).isEqualTo(40);
        assertThat(read.getHeight()).isEqualTo(20);
    }

    @Test
    void otherKindsAreRefusedWhateverTheirName() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LogoReader.clean(svg))
                .isInstanceOf(LookRefused.class)
                .hasMessageContaining("SVG");
        var jpeg = picture("jpg", 40, 20);
        assertThatThrownBy(() -> LogoReader.clean(jpeg)).isInstanceOf(LookRefused.class);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsUnpacked() throws IOException {
        var wall = picture("png", 2_001, 10);
        assertThatThrownBy(() -> LogoReader.clean(wall))
                .isInstanceOf(LookRefused.class)
                .hasMessageContaining("2,000");
        assertThatThrownBy(() -> LogoReader.clean(new byte[500_001]))
                .isInstanceOf(LookRefused.class)
                .hasMessageContaining("500 kB");
    }

    @Test
    void aBrokenPngIsRefusedInWords() throws IOException {
        var broken = Arrays.copyOf(picture("png", 40, 20), 30);
        assertThatThrownBy(() -> LogoReader.clean(broken))
                .isInstanceOf(LookRefused.class)
                .hasMessageContaining("can't be read");
    }
}
