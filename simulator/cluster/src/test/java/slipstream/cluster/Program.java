package slipstream.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program with Spark beside it, as a process of its own; what it says goes into a folder. */
record Program(Path folder) {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  /** On the classpath of a test the program chooses a log beside Spark's own; its jar does not. */
  private static final String SPARKS_LOG =
      "-Dlog4j.provider=org.apache.logging.log4j.core.impl.Log4jProvider";

  /**
   * Starts it.
   *
   * @param name of the files of what it says: {@code NAME.out}, {@code NAME.err}
   * @param typed words, in which {@code @} stands for the root of the repository
   */
  Process start(String name, List<String> typed) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("@" + Path.of("java-options").toAbsolutePath());
    words.addAll(List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true", SPARKS_LOG));
    words.addAll(List.of("-cp", classpath()));
    words.add("slipstream.reports.program.Slipstream");
    typed.forEach(word -> words.add(word.replace("@", ROOT.toString())));
    return new ProcessBuilder(words)
        .redirectOutput(folder.resolve(name + ".out").toFile())
        .redirectError(folder.resolve(name + ".err").toFile())
        .start();
  }

  /** Surefire may give its own JVM a jar that only names this. */
  private static String classpath() {
    String whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(whole.split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .reduce((before, after) -> before + File.pathSeparator + after)
        .orElseThrow();
  }

  /** All files by their names, a character a byte; a sweep's lock is empty. */
  static Map<String, String> files(Path place) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes.put(
            place.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }
}
