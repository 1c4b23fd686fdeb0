package org.chalkline.meetings.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.chalkline.meetings.CalendarService;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingSettings;

/** Fetches a calendar from a public address by https: so many bytes, so many seconds, so many steps, and no further. */
final class CalendarFetch implements AutoCloseable {

    private static final int MOST_STEPS = 4;
    private static final int LONGEST_ETAG = 400;
    private static final Timeout PATIENCE = Timeout.ofSeconds(10);

    private final CloseableHttpClient client;
    private final Duration longest;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("calendar-fetch").factory());

    /**
     * @param machines refuses those that may not be asked
     * @param trust whose word is taken for who a machine is
     * @param longest for all of it, so that nobody can keep it busy byte by byte
     */
    CalendarFetch(DnsResolver machines, SSLContext trust, Duration longest) {
        this.longest = longest;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(machines)
                        .setTlsSocketStrategy(
                                new DefaultClientTlsStrategy(trust, HttpsSupport.getDefaultHostnameVerifier()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                .setUserAgent("Chalkline")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    /**
     * What came back.
     *
     * @param changed false when it is still what the tag stands for; then there is no content
     * @param etag empty when the server gave none
     */
    record Answer(boolean changed, byte[] content, String etag) {}

    /** A place to look at instead, or an answer. */
    private record Step(String elsewhere, Answer answer) {
        static Step on(String elsewhere) {
            return new Step(elsewhere, new Answer(false, new byte[0], ""));
        }
    }

    /**
     * Fetches it, or throws a {@link MeetingRefused} that says what was in the way, and nothing of what was found there.
     *
     * @param etag of what is known already; empty for nothing
     */
    Answer fetch(String address, String etag) {
        var place = address;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (place.isEmpty() || !MeetingSettings.isAddress(place)) {
                throw new MeetingRefused("The calendar's address leads to a place that is not fetched by https.");
            }
            var next = ask(place, etag);
            if (next.elsewhere().isEmpty()) {
                return next.answer();
            }
            place = next.elsewhere();
        }
        throw new MeetingRefused("The calendar's address leads from place to place without an end.");
    }

    private Step ask(String place, String etag) {
        var request = new HttpGet(place);
        request.setHeader(HttpHeaders.ACCEPT, "text/calendar, text/plain;q=0.5");
        if (!etag.isEmpty()) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, etag);
        }
        var alarm = watch.schedule(request::abort, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> read(place, request, response));
        } catch (PublicAddresses.NotPublic e) {
            throw new MeetingRefused("The calendar's address does not lead to a public place on the Internet.");
        } catch (SSLException e) {
            throw new MeetingRefused("The server of the calendar can't prove who it is.");
        } catch (IOException e) {
            throw new MeetingRefused("The calendar's server did not answer, or not in time.");
        } finally {
            alarm.cancel(false);
        }
    }

    private static Step read(String place, HttpGet request, ClassicHttpResponse response) throws IOException {
        var code = response.getCode();
        if (code == HttpStatus.SC_NOT_MODIFIED) {
            return new Step("", new Answer(false, new byte[0], ""));
        }
        if (code >= HttpStatus.SC_REDIRECTION && code < HttpStatus.SC_CLIENT_ERROR) {
            return Step.on(elsewhere(place, header(response, HttpHeaders.LOCATION)));
        }
        if (code != HttpStatus.SC_OK || response.getEntity() == null) {
            throw new MeetingRefused("The calendar's server answered with the code %d.".formatted(code));
        }
        var content = response.getEntity().getContent().readNBytes(CalendarService.MOST_BYTES + 1);
        if (content.length > CalendarService.MOST_BYTES) {
            // Else the library would read the rest of it, so that the connection can be used again.
            request.abort();
            throw new MeetingRefused(
                    "The calendar is larger than %d MB.".formatted(CalendarService.MOST_BYTES / 1024 / 1024));
        }
        var etag = header(response, HttpHeaders.ETAG);
        return new Step("", new Answer(true, content, etag.length() <= LONGEST_ETAG ? etag : ""));
    }

    private static String elsewhere(String place, String location) {
        try {
            return new URI(place).resolve(new URI(location)).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new MeetingRefused("The calendar's address leads to a place that is not fetched by https.");
        }
    }

    private static String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null || header.getValue() == null ? "" : header.getValue();
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
