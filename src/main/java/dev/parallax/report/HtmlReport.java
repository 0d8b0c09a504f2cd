package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One web page with everything in it: it opens from disk, asks for nothing on the network and runs no script. Columns
 * and rows are chosen by check boxes that its style sheet watches.
 */
public final class HtmlReport implements ReportWriter {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public String label() {
        return "Web page";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public String extension() {
        return ".html";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var page = new HtmlPage(Contents.traced(report)).build();
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
}
