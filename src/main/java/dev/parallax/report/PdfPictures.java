package dev.parallax.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the pictures of a page as lines and areas, not as pixels. The page names each by its number in the list. */
final class PdfPictures implements FSObjectDrawer {
    static final String TYPE = "application/x-parallax-picture";
    static final String NUMBER = "data-number";

    private final List<Picture> pictures;

    private PdfPictures(List<Picture> pictures) {
        this.pictures = pictures;
    }

    static DefaultObjectDrawerFactory of(List<Picture> pictures) {
        var factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(TYPE, new PdfPictures(pictures));
        return factory;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = pictures.get(Integer.parseInt(element.getAttribute(NUMBER)));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                    graphics.scale(width / dotsPerPixel / picture.width(), height / dotsPerPixel / picture.height());
                    picture.paint(graphics);
                });
        return null;
    }
}
