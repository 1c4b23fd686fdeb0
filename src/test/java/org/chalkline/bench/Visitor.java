package org.chalkline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Opens screens as a browser does, with the same requests and nothing drawn: signs in, starts a page, and sends the
 * request that navigates to a screen, whose answer holds all that the screen shows.
 */
public final class Visitor {

    /** On each screen of the plan one of them: in the frame, or in the room. */
    private static final List<String> SHOWN = List.of("plan-page", "walk-sheet");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;
    private String key = "";
    private String ui = "";
    private int sent;

    private Visitor(int port) {
        root = "http://localhost:" + port + "/";
    }

    /**
     * The answer to a request.
     *
     * @param nanos from the first byte sent to the last received
     */
    public record Answer(long nanos, String text) {}

    /** A page of a person who has just signed in. No screen is open yet. */
    public static Visitor signedIn(int port, String name, String password) {
        var visitor = new Visitor(port);
        var form = visitor.request("login", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + name + "&password=" + password));
        var answer = visitor.send(form);
        if (answer.headers().firstValue("location").orElse("error").contains("error")) {
            throw new IllegalStateException("Could not sign in as " + name + ": " + answer.statusCode());
        }
        visitor.startPage();
        return visitor;
    }

    private void startPage() {
        var start = send(request("?v-r=init&location=&query=", "text/plain")).body();
        key = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", start);
        ui = found("\"v-uiId\":(\\d+)", start);
        sent = 0;
    }

    /** Navigates to a screen, and fails where another page, such as that for a fault, is shown instead. */
    public Answer open(Screen screen) {
        var asked = screen.path().split("\\?", 2);
        var answer = ask("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"%s","appShellTitle":"Chalkline","historyState":null,"trigger":""}}""".formatted(asked[0], asked.length > 1 ? asked[1] : ""));
        if (SHOWN.stream().noneMatch(answer.text()::contains)) {
            throw new IllegalStateException("%s was not shown: %.500s".formatted(screen, answer.text()));
        }
        return answer;
    }

    /** Fetches what has changed on the screen that is open, as a browser does that is told nothing by itself. */
    public Answer look() {
        return ask("");
    }

    private Answer ask(String events) {
        var body = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, events, sent, sent);
        var request = request("?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body));
        long before = System.nanoTime();
        var answer = send(request);
        long nanos = System.nanoTime() - before;
        sent++;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Status %d: %.500s".formatted(answer.statusCode(), answer.body()));
        }
        return new Answer(nanos, answer.body());
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", type);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
