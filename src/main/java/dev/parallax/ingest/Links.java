package dev.parallax.ingest;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.parallax.dossier.Original;
import dev.parallax.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Fetches the page that a link leads to, and only from the public Internet.
 *
 * <p>Every address on the way is checked: the link's, those of redirects, and what their names resolve to, see
 * {@link WebAddress} and {@link GuardedResolver}. Pages are fetched one at a time at a person's request, with no cookies
 * and under Parallax's own name; what a site's {@code robots.txt} asks is respected.
 */
@Component
@EnableConfigurationProperties(LinkSettings.class)
public class Links {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_RULES = 500 * 1024;
    private static final Pattern MEDIA_TYPES = Pattern.compile(
            "(?i)(?:|text/(?:html|plain|xml|markdown|rtf)|application/(?:xhtml\\+xml|xml|pdf|rtf|epub\\+zip"
                    + "|vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document"
                    + "|vnd\\.oasis\\.opendocument\\.text))\\s*(?:;.*)?");
    private static final List<String> ROBOT = List.of("parallax");

    private final LinkSettings settings;
    private final PageClient client;

    @Autowired
    Links(LinkSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE);
    }

    Links(LinkSettings settings, DnsResolver names) {
        this.settings = settings;
        this.client = new PageClient(new GuardedResolver(names, settings.loopback()));
    }

    /**
     * Fetches a page. Takes as long as {@link LinkSettings#timeLimit()} at most.
     *
     * @return its name is the address at which it was found in the end
     * @throws UnreadableText if it cannot be had; the remark says why
     */
    public Original fetch(String link) throws UnreadableText {
        var deadline = Deadline.in(settings.timeLimit());
        var address = WebAddress.of(link, settings.ports());
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            checkRobots(address, deadline);
            var answer = client.get(address, settings.sizeLimit(), deadline);
            if (answer.location().isEmpty()) {
                return page(address, answer);
            }
            address = address.to(answer.location(), settings.ports());
        }
        throw new UnreadableText("reading.redirects", MOST_REDIRECTS);
    }

    private void checkRobots(WebAddress address, Deadline deadline) throws UnreadableText {
        if (!rules(address, deadline).isAllowed(address.toString())) {
            throw new UnreadableText("reading.robots");
        }
    }

    /** A site's rules; where it answers with none, none are set. */
    private SimpleRobotRules rules(WebAddress page, Deadline deadline) throws UnreadableText {
        var address = page.robots();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = client.get(address, MOST_RULES, deadline);
            if (answer.status() == 200) {
                return new SimpleRobotRulesParser()
                        .parseContent(address.toString(), answer.body(), "text/plain", ROBOT);
            }
            if (answer.location().isEmpty()) {
                break;
            }
            address = address.to(answer.location(), settings.ports());
        }
        return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }

    private Original page(WebAddress address, PageClient.Answer answer) throws UnreadableText {
        if (answer.status() != 200) {
            throw new UnreadableText(refusal(answer.status()), String.valueOf(answer.status()));
        }
        if (!answer.complete()) {
            throw new UnreadableText("reading.page.large", settings.sizeLimit() / (1024 * 1024));
        }
        if (answer.body().length == 0) {
            throw new UnreadableText("reading.page.empty");
        }
        if (!MEDIA_TYPES.matcher(answer.mediaType()).matches()) {
            throw new UnreadableText("reading.page.other", PlainText.line(answer.mediaType()));
        }
        return new Original(address.toString(), answer.mediaType(), answer.body());
    }

    private static String refusal(int status) {
        return switch (status) {
            case 401, 402, 403 -> "reading.status.refused";
            case 404, 410 -> "reading.status.gone";
            case 429 -> "reading.status.many";
            case 451 -> "reading.status.legal";
            default -> status >= 500 ? "reading.status.fault" : "reading.status.other";
        };
    }
}
