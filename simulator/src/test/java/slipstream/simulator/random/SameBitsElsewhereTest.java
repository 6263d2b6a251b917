package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same bits interpreted, by each of the compilers, and on every other JDK from 17 up that is
 * installed beside the one that runs the tests.
 */
class SameBitsElsewhereTest {
  private static final long PINNED = 7818164917095225024L;

  @Test
  void theDigestIsPinned() {
    assertThat(new Digest().of()).isEqualTo(PINNED);
  }

  static List<List<String>> jvms() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    String here = home.resolve("bin/java").toString();
    List<List<String>> jvms = new ArrayList<>();
    jvms.add(List.of(here, "-Xint"));
    jvms.add(List.of(here, "-XX:TieredStopAtLevel=1"));
    jvms.add(List.of(here, "-XX:-TieredCompilation", "-Xcomp"));
    try (Stream<Path> beside = Files.list(home.getParent())) {
      for (Path other : beside.sorted().toList()) {
        Path java = other.resolve("bin/java");
        if (Files.isExecutable(java) && !Files.isSymbolicLink(other) && feature(other) >= 17) {
          jvms.add(List.of(java.toString()));
        }
      }
    }
    return jvms;
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void theDigestIsTheSameInAnotherJvm(List<String> jvm) throws Exception {
    List<String> command = new ArrayList<>(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Digest.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo(Long.toString(PINNED));
  }

  /** The 25 of JAVA_VERSION="25.0.1" in a JDK's file "release"; 0 where there is none. */
  private static int feature(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }
}
