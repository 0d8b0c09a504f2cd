package dev.parallax.ingest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks for one page at a time with Apache HttpClient, which connects to the addresses that its resolver returns and to no
 * others. Follows no redirect, keeps no cookie, no connection and no password, uses no proxy, and reads no more than it is
 * told to.
 */
final class PageClient {
    private static final String USER_AGENT = "Parallax (compares texts; fetches single pages when an editor asks)";
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final Timeout PATIENCE = Timeout.ofSeconds(10);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CloseableHttpClient client;

    PageClient(DnsResolver names) {
        var limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(PATIENCE).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(USER_AGENT)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * What a server answered.
     *
     * @param mediaType as the server names it; empty if it does not
     * @param location where a redirect leads; empty if it is none
     * @param body of a page that is there, decompressed; empty of others
     * @param complete whether the body is whole, or was longer than was asked for
     */
    record Answer(int status, String mediaType, String location, byte[] body, boolean complete) {}

    /** @throws UnreadableText if there was no answer in time; the remark says why */
    Answer get(WebAddress address, int most, Deadline deadline) throws UnreadableText {
        var request = new HttpGet(address.uri());
        request.setHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5");
        var answer = threads.submit(() -> exchange(request, most));
        try {
            return answer.get(deadline.left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableText(Remark.of("reading.late"), e);
        } catch (ExecutionException e) {
            throw new UnreadableText(Remark.of(reason(e.getCause() == null ? e : e.getCause())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableText(Remark.of("reading.cancelled"), e);
        } finally {
            request.cancel();
            answer.cancel(true);
        }
    }

    /** Breaks off afterwards, for closing a response reads it to its end, and some have none. */
    private Answer exchange(HttpGet request, int most) throws IOException {
        try {
            var site = new HttpHost(request.getScheme(), request.getAuthority());
            return answer(client.executeOpen(site, request, null), most);
        } finally {
            request.cancel();
        }
    }

    private static Answer answer(ClassicHttpResponse response, int most) throws IOException {
        int status = response.getCode();
        boolean redirect = status >= 301 && status <= 308 && status != 304;
        byte[] body = new byte[0];
        var entity = response.getEntity();
        if (status == 200 && entity != null) {
            body = entity.getContent().readNBytes(most + 1);
        }
        boolean complete = body.length <= most;
        return new Answer(
                status,
                header(response, HttpHeaders.CONTENT_TYPE),
                redirect ? header(response, HttpHeaders.LOCATION) : "",
                complete ? body : Arrays.copyOf(body, most),
                complete);
    }

    private static String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null || header.getValue() == null ? "" : header.getValue();
    }

    private static String reason(Throwable failure) {
        return switch (failure) {
            case GuardedResolver.NotPublicException e -> "reading.private";
            case UnknownHostException e -> "reading.unknown.host";
            case SSLException e -> "reading.certificate";
            case ConnectTimeoutException e -> "reading.late";
            case SocketTimeoutException e -> "reading.late";
            case ConnectException e -> "reading.no.answer";
            default -> "reading.broke.off";
        };
    }
}
