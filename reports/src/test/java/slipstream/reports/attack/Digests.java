package slipstream.reports.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/**
 * Runs every scenario of a folder in this JVM and prints a digest of each file and of the console.
 * Another JVM, another locale, another folder: the same lines, or it is a finding. A JVM for each
 * scenario spent more time on starting than on running.
 */
public final class Digests {
  private Digests() {}

  /**
   * The folder of scenarios, how many threads, and how many of them there are to one that is drawn
   * as well (0: none is); files go to {@code out} below the working directory.
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> teams;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      teams = files.sorted(Comparator.comparing(Path::toString)).toList();
    }
    int drawnOneIn = Integer.parseInt(arguments[2]);
    int failed = 0;
    for (int i = 0; i < teams.size(); i++) {
      List<String> words =
          new ArrayList<>(List.of("run", teams.get(i).toString(), "--runs", "24", "--quiet"));
      words.addAll(List.of("--threads", arguments[1], "--out", "out"));
      if (drawnOneIn == 0 || i % drawnOneIn != 0) {
        words.add("--no-charts");
      }
      Typed typed = RealProgram.command(words.toArray(String[]::new));
      failed += typed.exitCode() == 0 ? 0 : 1;
      String team = teams.get(i).getFileName().toString();
      print(team, "console", (typed.out() + typed.err()).getBytes(StandardCharsets.UTF_8));
      filesOf(team, Path.of("out"));
    }
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Prints them and takes them away. */
  private static void filesOf(String team, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      print(team, folder.relativize(file).toString(), Files.readAllBytes(file));
      Files.delete(file);
    }
  }

  private static void print(String team, String file, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      System.out.println(team + " " + file + " " + HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
