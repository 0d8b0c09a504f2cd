package dev.parallax.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/**
 * A drawing of rectangles and lines, without words, that every format can show: as SVG, on a page of a PDF, as a PNG.
 *
 * @param alternative what it shows, for those who cannot see it
 */
record Picture(double width, double height, String alternative, List<Shape> shapes) {
    private static final double PIXELS_PER_UNIT = 2;

    /** One mark of a drawing; colours as in CSS, such as {@code #1f5673}. */
    sealed interface Shape {
        record Box(double x, double y, double width, double height, String color) implements Shape {}

        record Line(double x1, double y1, double x2, double y2, double stroke, String color) implements Shape {}
    }

    Picture {
        shapes = List.copyOf(shapes);
    }

    void addTo(Element parent) {
        Element svg = parent.appendElement("svg")
                .attr("viewBox", "0 0 " + number(width) + " " + number(height))
                .attr("preserveAspectRatio", "none")
                .attr("role", "img")
                .attr("aria-label", alternative);
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box ->
                    svg.appendElement("rect")
                            .attr("x", number(box.x()))
                            .attr("y", number(box.y()))
                            .attr("width", number(box.width()))
                            .attr("height", number(box.height()))
                            .attr("fill", box.color());
                case Shape.Line line ->
                    svg.appendElement("line")
                            .attr("x1", number(line.x1()))
                            .attr("y1", number(line.y1()))
                            .attr("x2", number(line.x2()))
                            .attr("y2", number(line.y2()))
                            .attr("stroke", line.color())
                            .attr("stroke-width", number(line.stroke()));
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    /** Draws it on a surface of its own width and height. */
    void paint(Graphics2D graphics) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> {
                    graphics.setColor(Color.decode(box.color()));
                    graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                }
                case Shape.Line line -> {
                    graphics.setColor(Color.decode(line.color()));
                    graphics.setStroke(new BasicStroke((float) line.stroke()));
                    graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
                }
            }
        }
    }

    byte[] png() {
        var image = new BufferedImage(
                (int) Math.ceil(width * PIXELS_PER_UNIT),
                (int) Math.ceil(height * PIXELS_PER_UNIT),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
        paint(graphics);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
