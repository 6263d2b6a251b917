package slipstream.page.engine;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The engine in a headless Chromium. The browser is only started: it asks this process, on this
 * machine, for the engine and for scenarios, and says here what it found, so nothing need drive it.
 */
final class Chromium {
  private static final Path SCRIPT = Path.of("src", "test", "node", "bits-in-browser.js");
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /**
   * A line for each scenario: the sum over the bits of its first runs, or how many milliseconds
   * they took, and its name.
   *
   * @param browser the program
   * @param scenarios as the engine takes them, by name
   * @param order names, each as often as it is to be simulated
   */
  static List<String> said(
      String browser, Map<String, String> scenarios, List<String> order, int runs, boolean times)
      throws Exception {
    Map<String, byte[]> files = new HashMap<>();
    scenarios.forEach((name, json) -> files.put(name, bytes(json)));
    files.put("work.json", bytes(work(order, runs, times)));
    files.put("engine.zlib", resource("/engine/engine.zlib"));
    files.put("", bytes(page()));
    CompletableFuture<String> said = new CompletableFuture<>();
    HttpServer server = serve(files, said);
    Process chromium = null;
    try {
      String profile = Files.createTempDirectory(Path.of("target"), "chromium").toString();
      List<String> command = new ArrayList<>(List.of(browser));
      command.addAll(OPTIONS);
      command.add("--user-data-dir=" + profile);
      command.add("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      chromium =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return said.get(10, TimeUnit.MINUTES).lines().toList();
    } finally {
      if (chromium != null) {
        chromium.descendants().forEach(ProcessHandle::destroy);
        chromium.destroy();
        chromium.waitFor(10, TimeUnit.SECONDS);
      }
      server.stop(0);
    }
  }

  private static HttpServer serve(Map<String, byte[]> files, CompletableFuture<String> said)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring(1);
          byte[] sent = exchange.getRequestBody().readAllBytes();
          byte[] body = files.get(path);
          if (path.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          }
          exchange.sendResponseHeaders(
              body == null ? (path.equals("said") ? 204 : 404) : 200,
              body == null ? -1 : body.length);
          if (body != null) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
          if (path.equals("said")) {
            said.complete(new String(sent, StandardCharsets.UTF_8));
          }
        });
    server.start();
    return server;
  }

  private static String page() throws IOException {
    return "<!doctype html><meta charset=\"utf-8\"><script>"
        + new String(resource("/engine/load.js"), StandardCharsets.UTF_8)
        + Files.readString(SCRIPT)
        + "</script>";
  }

  private static String work(List<String> order, int runs, boolean times) {
    return "{\"runs\": "
        + runs
        + ", \"times\": "
        + times
        + ", \"files\": "
        + order.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ", "[", "]"))
        + "}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Chromium.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
