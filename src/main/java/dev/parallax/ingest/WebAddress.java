package dev.parallax.ingest;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of a page on the web, in the one form in which all parsers read it alike.
 *
 * <p>Programs differ on what odd addresses mean ({@code http://a\@b/}, {@code http://0x7f.1/}), and a check is worth nothing
 * if what connects reads the address in another way. So whatever has two readings is refused, not repaired: user names,
 * backslashes, control characters, and IPv4 addresses other than four plain decimal numbers. Names are converted by UTS 46.
 */
record WebAddress(URI uri) {
    private static final int LONGEST = 4_000;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+(?:/.*)?");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(\\[[0-9a-f:.]+]|[^:\\[\\]@\\\\%\\s\\p{Cntrl}]+)(?::(\\d{1,5})?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.?");
    private static final Pattern LAST_IS_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern PLAIN_IPV4 = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");
    private static final String UNRESERVED = "-._~:/?[]@!$&'()*+,;=%";

    private static final IDNA NAMES =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /**
     * Reads what a person typed or a server redirects to. An address without {@code http://} is taken for {@code https://}.
     *
     * @param ports the ports that may be named
     * @throws UnreadableText if it is no address of a web page, or one that could be read in two ways
     */
    static WebAddress of(String typed, Set<Integer> ports) throws UnreadableText {
        String address = typed.strip();
        if (address.length() > LONGEST) {
            throw new UnreadableText("reading.link.long");
        }
        if (WITHOUT_SCHEME.matcher(address).matches()) {
            address = "https://" + address;
        }
        var parts = PARTS.matcher(address);
        if (!parts.matches()) {
            throw new UnreadableText("reading.link.none");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw new UnreadableText("reading.link.host");
        }
        int standard = scheme.equals("https") ? 443 : 80;
        int port = authority.group(2) == null ? standard : Integer.parseInt(authority.group(2));
        if (!ports.contains(port)) {
            throw new UnreadableText("reading.link.port", String.valueOf(port));
        }
        String host = host(authority.group(1));
        String path = escaped(parts.group(3));
        return new WebAddress(URI.create(scheme + "://" + host + (port == standard ? "" : ":" + port)
                + (path.startsWith("/") ? path : "/" + path)));
    }

    /** Where a redirect leads. */
    WebAddress to(String location, Set<Integer> ports) throws UnreadableText {
        String target = location.strip();
        if (target.startsWith("//")) {
            target = uri.getScheme() + ":" + target;
        }
        if (target.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return of(target, ports);
        }
        try {
            return of(uri.resolve(escaped(target)).toString(), ports);
        } catch (IllegalArgumentException notAnAddress) {
            throw new UnreadableText(Remark.of("reading.link.on"), notAnAddress);
        }
    }

    WebAddress robots() {
        return new WebAddress(uri.resolve("/robots.txt"));
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static String host(String typed) throws UnreadableText {
        if (typed.startsWith("[")) {
            return typed.toLowerCase(Locale.ROOT);
        }
        var info = new IDNA.Info();
        String host =
                NAMES.nameToASCII(typed, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
        boolean number = LAST_IS_NUMBER.matcher(host).matches();
        if (info.hasErrors()
                || host.length() > 253
                || !NAME.matcher(host).matches()
                || number && !PLAIN_IPV4.matcher(host).matches()) {
            throw new UnreadableText("reading.link.host");
        }
        return host;
    }

    /** Percent-encodes what an address may not hold as it is, a percent sign without two digits included. */
    private static String escaped(String path) {
        var escaped = new StringBuilder();
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            i += Character.charCount(c);
            boolean plain = c < 0x80
                    && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)
                    && c != '['
                    && c != ']'
                    && (c != '%' || path.substring(i).matches("(?s)[0-9A-Fa-f]{2}.*"));
            if (plain) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(b));
                }
            }
        }
        return escaped.toString();
    }
}
