package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads saved mail (.eml) with Apache James Mime4J: its words as HTML, else as plain text; the subject is the headline. */
final class MailReader {
    Draft read(Original original) throws UnreadableText {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            var message = builder.parseMessage(new ByteArrayInputStream(original.bytes()));
            var parts = new Parts();
            parts.add(message);
            return draft(message, parts, original);
        } catch (IOException e) {
            throw new UnreadableText(Remark.of("reading.damaged"), e);
        }
    }

    /** What a message is made of. */
    private static final class Parts {
        @Nullable
        Entity html;

        @Nullable
        Entity plain;

        int others;

        void add(Entity entity) {
            if (entity.getBody() instanceof Multipart multipart) {
                multipart.getBodyParts().forEach(this::add);
            } else if ("attachment".equals(entity.getDispositionType())) {
                others++;
            } else if (html == null && "text/html".equals(entity.getMimeType())) {
                html = entity;
            } else if (plain == null && "text/plain".equals(entity.getMimeType())) {
                plain = entity;
            } else {
                others++;
            }
        }
    }

    private static Draft draft(Message message, Parts parts, Original original) throws IOException, UnreadableText {
        List<Paragraph> words;
        if (parts.html != null) {
            var page = Jsoup.parse(HtmlReader.decode(part(parts.html)).words());
            words = HtmlReader.paragraphs(HtmlBlocks.of(page));
        } else if (parts.plain != null) {
            words = new PlainTextReader().read(part(parts.plain).bytes()).paragraphs();
        } else {
            throw new UnreadableText("reading.attachments.only");
        }
        var paragraphs = new ArrayList<>(words);
        String subject = PlainText.line(message.getSubject() == null ? "" : message.getSubject());
        if (!subject.isBlank() && Headlines.first(paragraphs).isEmpty()) {
            paragraphs.addFirst(new Paragraph(ParagraphKind.HEADLINE, subject));
        }
        if (paragraphs.isEmpty()) {
            throw new UnreadableText("reading.words.none");
        }
        String all =
                String.join("\n", paragraphs.stream().map(Paragraph::content).toList());
        return new Draft(
                new Facts(
                        subject.isEmpty() ? Headlines.first(paragraphs) : subject,
                        from(message),
                        "",
                        date(message),
                        LanguageDetector.detect(all),
                        ""),
                Blocks.kept(paragraphs),
                parts.others == 0 ? List.of() : List.of(Remark.of("reading.attachments")),
                original);
    }

    private static Original part(Entity entity) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ((SingleBody) entity.getBody()).writeTo(bytes);
        String charset = entity.getBody() instanceof TextBody text && text.getMimeCharset() != null
                ? "; charset=" + text.getMimeCharset()
                : "";
        return new Original("", entity.getMimeType() + charset, bytes.toByteArray());
    }

    private static String from(Message message) {
        var from = message.getFrom();
        if (from == null || from.isEmpty()) {
            return "";
        }
        String name = from.getFirst().getName();
        return PlainText.line(name == null ? from.getFirst().getAddress() : name);
    }

    private static @Nullable LocalDate date(Message message) {
        return message.getDate() == null
                ? null
                : message.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
