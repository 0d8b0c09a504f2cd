package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {
    private static final String PAGE = "<html><body><p>Words enough to be a page of the web.</p></body></html>";
    private static final int LIMIT = 64 * 1024;

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("localhost", List.of("127.0.0.1")),
            Map.entry("localhost.", List.of("127.0.0.1")),
            Map.entry("loopback.test", List.of("127.0.0.53")),
            Map.entry("private.test", List.of("10.1.2.3")),
            Map.entry("metadata.test", List.of("169.254.169.254")),
            Map.entry("mixed.test", List.of("93.184.215.14", "192.168.0.10")),
            Map.entry("mapped.test", List.of("::ffff:10.0.0.1")),
            Map.entry("v6-loopback.test", List.of("::1")),
            Map.entry("v6-private.test", List.of("fd00::1")),
            Map.entry("any.test", List.of("0.0.0.0")));

    private final HostileServer server = new HostileServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("hostileLinks")
    void hostile_links_are_refused_before_anything_is_sent(String link) {
        var strict = new LinkSettings(Set.of(80, 443), false, Duration.ofSeconds(10), LIMIT);
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> new Links(strict, names(NAMES)).fetch(link))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .matches(".*(?:leads to this machine|names no website|no link to a web page|names port).*"));
    }

    @Test
    void the_list_of_hostile_links_is_long() {
        assertThat(hostileLinks()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "example.com/news/1, https://example.com/news/1",
        "HTTPS://Example.COM:443, https://example.com/",
        "https://example.com/a b?q=ü#part, https://example.com/a%20b?q=%C3%BC",
        "https://example.com/100%, https://example.com/100%25",
        "http://bücher.example/, http://xn--bcher-kva.example/",
        "https://例え.jp/記事, https://xn--r8jz45g.jp/%E8%A8%98%E4%BA%8B",
        "http://8.8.8.8/x, http://8.8.8.8/x",
        "http://[2606:4700::1111]/, http://[2606:4700::1111]/"
    })
    void honest_links_are_understood(String typed, String address) throws UnreadableText {
        assertThat(WebAddress.of(typed, Set.of(80, 443))).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({"8.8.8.8", "93.184.215.14", "2606:4700::1111", "172.32.0.1", "100.128.0.1", "198.20.0.1"})
    void public_addresses_are_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_page_is_fetched_under_parallaxs_own_name_and_without_cookies() throws UnreadableText {
        server.page("/a", "text/html; charset=gbk", PAGE);
        var page = links().fetch(server.at("/a"));
        assertThat(page.name()).isEqualTo(server.at("/a"));
        assertThat(page.mediaType()).isEqualTo("text/html; charset=gbk");
        assertThat(page.bytes()).asString().isEqualTo(PAGE);
        links().fetch(server.at("/a"));
        assertThat(server.headers).allSatisfy(sent -> {
            assertThat(sent.get("User-agent").getFirst()).startsWith("Parallax");
            assertThat(sent).doesNotContainKeys("Cookie", "Referer", "Authorization");
        });
    }

    @Test
    void redirects_are_followed_and_each_hop_is_checked() throws UnreadableText {
        server.redirect("/a", "/b").redirect("/b", "c?x=1").page("/c", "text/html", PAGE);
        assertThat(links().fetch(server.at("/a")).name()).isEqualTo(server.at("/c?x=1"));

        for (String target : List.of(
                "http://10.0.0.1:" + server.port() + "/",
                "http://private.test:" + server.port() + "/",
                "http://[::ffff:169.254.169.254]:" + server.port() + "/",
                "//192.168.1.1:" + server.port() + "/",
                "file:///etc/passwd",
                "http://0x7f.1:" + server.port() + "/c",
                "http://user@127.0.0.1:" + server.port() + "/c",
                "http://127.0.0.1:22/")) {
            server.redirect("/hostile", target);
            assertRefused("/hostile", "(?:leads to this machine|no link to a web page|names no website|names port)");
        }
        assertThat(server.asked).filteredOn("/c"::equals).hasSize(1);
    }

    @Test
    void redirects_in_a_circle_end() {
        server.redirect("/a", "/b").redirect("/b", "/a");
        assertRefused("/a", "leads on and on");
        assertThat(server.asked).filteredOn(path -> !path.equals("/robots.txt")).hasSize(6);
    }

    @Test
    void a_name_that_changes_its_answer_gains_nothing() {
        Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.1", "10.0.0.1"));
        var asked = new CopyOnWriteArrayList<String>();
        DnsResolver changing = resolver(host -> {
            asked.add(host);
            return List.of(answers.size() > 1 ? answers.remove() : answers.element());
        });
        server.redirect("/a", "http://changing.test:" + server.port() + "/b").page("/b", "text/html", PAGE);
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> new Links(settings(Duration.ofSeconds(5)), changing)
                        .fetch("http://changing.test:" + server.port() + "/a"))
                .withMessageContaining("leads to this machine");
        assertThat(asked).hasSize(3);
        assertThat(server.asked).containsExactly("/robots.txt", "/a");
    }

    @Test
    void what_robots_txt_asks_is_respected() throws UnreadableText {
        server.page(
                        "/robots.txt",
                        "text/plain",
                        "User-agent: *\nDisallow: /private/\n\nUser-agent: parallax\nDisallow: /not-for-parallax\n")
                .page("/private/a", "text/html", PAGE)
                .page("/not-for-parallax", "text/html", PAGE)
                .redirect("/moved", "/not-for-parallax");
        assertThat(links().fetch(server.at("/private/a")).bytes()).isNotEmpty();
        assertRefused("/not-for-parallax", "robots.txt");
        assertRefused("/moved", "robots.txt");
        assertThat(server.asked).doesNotContain("/not-for-parallax");
    }

    @Test
    void what_is_too_large_or_takes_too_long_is_given_up() {
        server.page("/large", "text/html", new byte[LIMIT + 1])
                .on("/endless", exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[1024]);
                    }
                })
                .on("/bomb", exchange -> {
                    byte[] bomb = gzip(new byte[64 * 1024 * 1024]);
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, bomb.length);
                    exchange.getResponseBody().write(bomb);
                })
                .on("/slow", exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 0);
                    drip(exchange.getResponseBody());
                })
                .on("/headers", exchange -> {
                    for (int i = 0; i < 1000; i++) {
                        exchange.getResponseHeaders().set("X-" + i, "x");
                    }
                    exchange.sendResponseHeaders(200, -1);
                });
        assertRefused("/large", "larger than");
        assertRefused("/endless", "larger than");
        assertRefused("/bomb", "larger than");
        assertRefused("/headers", "broke off");
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> new Links(settings(Duration.ofMillis(300)), names(NAMES)).fetch(server.at("/slow")))
                .withMessageContaining("ten seconds");
    }

    @Test
    void what_is_no_page_is_refused_with_the_reason() {
        server.page("/film", "video/mp4", "x")
                .page("/program", "application/octet-stream", "x")
                .page("/empty", "text/html", "")
                .status("/gone", 410)
                .status("/forbidden", 403)
                .status("/many", 429)
                .status("/broken", 500)
                .status("/teapot", 418);
        assertRefused("/film", "leads to no page.*video/mp4");
        assertRefused("/program", "leads to no page");
        assertRefused("/empty", "empty page");
        assertRefused("/nothing", "no page at this address.*404");
        assertRefused("/gone", "no page at this address.*410");
        assertRefused("/forbidden", "does not show this page.*403");
        assertRefused("/many", "too many requests.*429");
        assertRefused("/broken", "fault of its own.*500");
        assertRefused("/teapot", "did not send.*418");
    }

    private Links links() {
        return new Links(settings(Duration.ofSeconds(10)), names(NAMES));
    }

    private LinkSettings settings(Duration timeLimit) {
        return new LinkSettings(Set.of(80, 443, server.port()), true, timeLimit, LIMIT);
    }

    private void assertRefused(String path, String reason) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> links().fetch(server.at(path)))
                .satisfies(refused -> assertThat(refused.getMessage()).containsPattern(reason));
    }

    private static void drip(OutputStream out) throws IOException {
        try {
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private interface Answers {
        List<String> of(String host);
    }

    /** Numbers are numbers; names are those given, and nothing is asked of the network. */
    private static DnsResolver names(Map<String, List<String>> names) {
        return resolver(host -> names.getOrDefault(host, List.of()));
    }

    private static DnsResolver resolver(Answers answers) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                boolean number = host.matches("[\\d.]+") || host.contains(":");
                var found = number ? List.of(host) : answers.of(host);
                var addresses = new InetAddress[found.size()];
                for (int i = 0; i < addresses.length; i++) {
                    addresses[i] = InetAddress.getByName(found.get(i));
                }
                return addresses;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    static List<String> hostileLinks() {
        try (var in = LinksTest.class.getResourceAsStream("hostile-links.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
