package slipstream.reports.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets the page: requests are typed by hand, for a client would not lie about its host. */
class StudioServerTest {
  private final StudioServer server = new StudioServer("<p>the page</p>", 0);

  @AfterEach
  void end() {
    server.close();
  }

  private String answer(String request, String host) throws IOException {
    try (Socket to = new Socket(InetAddress.getByName("127.0.0.1"), server.port())) {
      String text = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      to.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      return new String(to.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void whoNamesThisMachineGetsThePage(String name) throws IOException {
    assertThat(answer("GET /", name + ":" + server.port()))
        .startsWith("HTTP/1.1 200 ")
        .contains("Content-security-policy: frame-ancestors 'none'", "nosniff")
        .endsWith("\r\n\r\n<p>the page</p>");
  }

  /** RFC 9110, 4.2.1 and 7.2: a browser leaves a port out of Host that is its scheme's own. */
  @Test
  void atThePortOfHttpThisMachineIsNamedWithoutOne() {
    assertThat(StudioServer.hosts(80)).contains("127.0.0.1", "localhost");
    assertThat(StudioServer.hosts(8017))
        .containsExactlyInAnyOrder("127.0.0.1:8017", "localhost:8017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebound.example", "127.0.0.1", "127.0.0.1:1", "localhost.example"})
  void whoNamesAnotherHostGetsNothing(String host) throws IOException {
    assertThat(answer("GET /", host)).startsWith("HTTP/1.1 421 ").doesNotContain("the page");
  }

  @Test
  void halfARequestHoldsNobodyUp() throws IOException {
    try (Socket half = new Socket(InetAddress.getByName("127.0.0.1"), server.port())) {
      half.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
      half.getOutputStream().flush();
      assertThat(answer("GET /", "localhost:" + server.port())).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void nothingElseIsThereAndNothingCanBeSent() throws IOException {
    String host = "localhost:" + server.port();
    assertThat(answer("GET /etc/passwd", host)).startsWith("HTTP/1.1 404 ");
    assertThat(answer("POST /", host)).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD");
    assertThat(answer("HEAD /", host)).startsWith("HTTP/1.1 200 ").doesNotContain("the page");
  }
}
