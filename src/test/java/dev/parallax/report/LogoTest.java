package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {
    @Test
    void a_large_picture_becomes_a_small_png() throws IOException {
        var logo = Logo.of(picture("jpeg", 2_000, 500));
        var read = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(read.getWidth()).isEqualTo(logo.width()).isEqualTo(900);
        assertThat(read.getHeight()).isEqualTo(logo.height()).isEqualTo(225);
    }

    @Test
    void nothing_that_came_with_the_picture_is_kept() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(picture("png", 10, 10));
        file.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(Logo.of(file.toByteArray()).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Logo.of(svg)).isInstanceOf(UnreadableLogoException.class);
        assertThatThrownBy(() -> Logo.of(new byte[0])).isInstanceOf(UnreadableLogoException.class);
    }

    @Test
    void a_picture_that_is_cut_short_is_refused() throws IOException {
        byte[] whole = picture("png", 300, 300);
        byte[] half = Arrays.copyOf(whole, 60);
        assertThatThrownBy(() -> Logo.of(half)).isInstanceOf(UnreadableLogoException.class);
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        assertThatThrownBy(() -> Logo.of(new byte[Logo.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        UnreadableLogoException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableLogoException.Reason.TOO_LARGE));
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }
}
