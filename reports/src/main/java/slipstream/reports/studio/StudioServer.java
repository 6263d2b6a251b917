package slipstream.reports.studio;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import slipstream.reports.console.Refusal;

/**
 * Serves one page to this machine and nobody else. A request must name this machine as its host: a
 * page of another site that has its own name point here (DNS rebinding) gets nothing.
 */
final class StudioServer implements AutoCloseable {
  private static final int HTTP = 80;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;

  /** Misdirected request, RFC 9110, 15.5.20. */
  private static final int MISDIRECTED = 421;

  /** Whoever sends half a request keeps one of these, and nobody else waits. */
  private static final int AT_A_TIME = 8;

  private final ExecutorService each = Executors.newFixedThreadPool(AT_A_TIME);
  private final HttpServer server;
  private final byte[] page;
  private final Set<String> hosts;

  /**
   * Begins to serve.
   *
   * @param port 0 for any that is free
   * @throws Refusal where the port is in use or not allowed
   */
  StudioServer(String page, int port) {
    this.page = page.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] here = {127, 0, 0, 1};
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(here), port), 0);
    } catch (BindException e) {
      throw Refusal.usage(
          "cannot listen on 127.0.0.1:"
              + port
              + ": "
              + e.getMessage()
              + "; take another port, e.g. --port "
              + (port == StudioCommand.PORT ? port + 1 : StudioCommand.PORT)
              + ", or --port 0 for any that is free");
    } catch (IOException e) {
      throw Refusal.files("cannot listen on 127.0.0.1:" + port + ": " + e.getMessage());
    }
    hosts = hosts(port());
    server.createContext("/", this::answer);
    server.setExecutor(each);
    server.start();
  }

  /** How a browser names this machine: it leaves the port of HTTP out. */
  static Set<String> hosts(int port) {
    return port == HTTP
        ? Set.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
        : Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (host == null || !hosts.contains(host)) {
        say(exchange, MISDIRECTED, "This page is for this machine: http://127.0.0.1:" + port());
      } else if (!head && !exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        say(exchange, NOT_ALLOWED, "There is nothing to change here.");
      } else if (!exchange.getRequestURI().getPath().equals("/")) {
        say(exchange, NOT_FOUND, "There is one page: http://127.0.0.1:" + port());
      } else {
        send(exchange, OK, "text/html; charset=utf-8", page, head);
      }
    }
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    byte[] line = (text + "\n").getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    send(exchange, status, "text/plain; charset=utf-8", line, head);
  }

  /** The page has a policy of its own; what only a header can say is said here. */
  private static void send(
      HttpExchange exchange, int status, String type, byte[] body, boolean head)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    each.shutdownNow();
  }
}
