package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher for Windows, read without Windows, beside the one that is run everywhere else. */
class WindowsLauncherTest {
  private static final Path ROOT = Path.of("..");

  private final String windows = read("slipstream.cmd");
  private final String posix = read("slipstream");

  @Test
  void endsItsLinesAsWindowsDoes() {
    assertThat(windows).endsWith("\r\n");
    assertThat(windows.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void isAsciiForAnyCodePage() {
    assertThat(windows.chars()).allMatch(letter -> letter < 128);
  }

  /** What is tracked, or what Maven makes: named the same in both. */
  @Test
  void namesThePathsThatTheOtherNames() {
    List<String> paths = found("%home%([\\w.\\\\]+)", windows);
    assertThat(paths)
        .containsExactly(
            "reports\\target\\slipstream.jar",
            "reports\\target\\slipstream.jsa",
            "target\\launcher");
    for (String path : paths) {
      assertThat(posix).contains("$home/" + path.replace('\\', '/'));
    }
    assertThat(ROOT.resolve("reports/pom.xml")).exists();
  }

  @Test
  void hasNoPathOfOtherSystems() {
    String commands = windows.replaceAll("(?m)^rem .*$", "");
    assertThat(commands)
        .doesNotContain("/bin", "/dev", "/tmp", "/usr", "$home", "./", "export ", "chmod");
  }

  @Test
  void givesTheJvmTheSameFlags() {
    List<String> flags = found("flags=\\(([^)]*)\\)", posix);
    assertThat(windows)
        .contains("\"%java%\" %collector% " + flags.get(0) + " %compiler% %shared% -jar");
    assertThat(windows).contains("-XX:TieredStopAtLevel=1", "\"-Xlog:cds*=off\"");
    assertThat(posix).contains("-XX:TieredStopAtLevel=1", "\"-Xlog:cds*=off\"");
  }

  @Test
  void leavesAGarbageCollectorThatSomebodyChose() {
    assertThat(windows).contains("set \"collector=-XX:+UseSerialGC\"", "&& set \"collector=\"");
    String known = found("Use\\(([\\w|]+)\\)GC", posix).get(0);
    assertThat(found("\\+Use(\\w+)GC(?= |\" >)", windows)).containsExactly(known.split("\\|"));
  }

  @Test
  void leavesTheSecondCompilerToTheSameCommands() {
    List<String> there = found("\"%~1\"==\"([\\w-]+)\"", windows);
    assertThat(found("(?m)^    ([\\w| -]+)\\) return 0", posix).get(0).split(" \\| "))
        .containsExactlyElementsOf(there);
  }

  @Test
  void leavesTheSecondCompilerToTheSameOptions() {
    String options = found("(?m)^    (\\*--.+)\\) return 0", posix).get(0);
    assertThat(found("\"%word%\"==\"([\\w-]+)\" set", windows))
        .containsExactlyElementsOf(
            found("--([\\w-]+)", options).stream().map("--"::concat).toList());
    // Six digits or more, after --runs or --set runs: the sixth is at place 5.
    assertThat(options).endsWith("*runs[\\ =][1-9]" + "[0-9]".repeat(5) + "*");
    assertThat(found("\"%word%\"==\"([\\w-]+)\" goto many", windows))
        .containsExactly("--runs", "runs");
    assertThat(windows).contains("if not \"%next:~5,1%\"==\"\" set \"compiler=\"");
  }

  @Test
  void buildsWithTheSameWords() {
    assertThat(windows).contains("-q -B -Dstyle.color=never -DskipTests package");
    assertThat(posix).contains("-q -B -Dstyle.color=never -DskipTests package");
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String read(String name) {
    try {
      return Files.readString(ROOT.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
