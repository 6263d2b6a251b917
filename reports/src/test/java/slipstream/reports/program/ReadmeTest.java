package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.fact.FactsFound;

/**
 * What README quotes is what the program prints. With {@code -Dapprove=true} the quoted blocks and
 * the picture are written anew instead.
 */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Path VALIDATION = ROOT.resolve("simulator/docs/validation.md");
  private static final Path PICTURE =
      ROOT.resolve("simulator/docs/pictures/the-essay-team-blame-against-cause.png");
  private static final String TEST_COMMAND = "mvn -B verify";

  @TempDir Path folder;

  @Test
  void quotesWhatTheProgramPrints() throws Exception {
    Result essay = run("the-essay-team");
    Result staffed = run("fully-staffed-team");
    Map<String, String> blocks = new LinkedHashMap<>();
    blocks.put("verdict", "```text\n" + verdict("the-essay-team") + "\n```");
    blocks.put("measured", measured(essay, staffed));
    String readme = Files.readString(README);
    String fresh = readme;
    for (Map.Entry<String, String> block : blocks.entrySet()) {
      fresh = replaced(fresh, block.getKey(), block.getValue());
    }
    byte[] picture = Files.readAllBytes(folder.resolve("charts/blame-against-cause.png"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(README, fresh);
      Files.createDirectories(PICTURE.getParent());
      Files.write(PICTURE, picture);
      return;
    }
    assertThat(readme).as("README; mvn -B verify -Dapprove=true refreshes it").isEqualTo(fresh);
    assertThat(picture).as("README's picture").isEqualTo(Files.readAllBytes(PICTURE));
  }

  /** The whole command, as anybody would type it: README has the verdict, the document the rest. */
  @Test
  void quotesWhichFactsAreReproduced() throws Exception {
    Typed facts =
        RealProgram.command("facts", "--no-charts", "--quiet", "--out=" + folder.resolve("facts"));
    assertThat(facts.exitCode()).as(facts.err()).isZero();
    String stored = Files.readString(folder.resolve("facts/result.json"));
    FactsFound found = (FactsFound) ResultJson.read(stored, Told.STUDIES.kinds()).study();
    assertThat(found.facts())
        .filteredOn(fact -> !fact.judgement().equals("reproduced"))
        .as("what is not reproduced has a reason in the catalogue")
        .allSatisfy(fact -> assertThat(fact.reason()).as(fact.name()).isNotBlank());
    List<String> lines = facts.out().lines().skip(2).toList();
    String verdict =
        "$ ./slipstream facts\n" + String.join("\n", lines.subList(0, lines.indexOf("")));
    String all =
        lines.stream()
            .takeWhile(line -> !line.startsWith("FIGURES"))
            .collect(Collectors.joining("\n"))
            .stripTrailing();
    holds(README, "facts", "```text\n" + verdict + "\n```");
    holds(VALIDATION, "facts", "```text\n" + all + "\n```");
  }

  private static void holds(Path document, String block, String content) throws IOException {
    String text = Files.readString(document);
    String fresh = replaced(text, block, content);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(document, fresh);
      return;
    }
    assertThat(text).as("%s; -Dapprove=true refreshes it", document).isEqualTo(fresh);
  }

  @Test
  void namesTheTestCommandThatContinuousIntegrationRuns() throws Exception {
    assertThat(Files.readAllLines(README)).contains(TEST_COMMAND);
    assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains(TEST_COMMAND);
  }

  @Test
  void linksOnlyToWhatIsThere() throws Exception {
    Matcher link = Pattern.compile("\\]\\(([^):#]+)\\)").matcher(Files.readString(README));
    while (link.find()) {
      assertThat(ROOT.resolve(link.group(1))).exists();
    }
  }

  /** The walk-throughs as a reader types them, with few runs. */
  static List<String> commands() throws IOException {
    return Pattern.compile("^\\./slipstream (.*)$", Pattern.MULTILINE)
        .matcher(Files.readString(README))
        .results()
        .map(command -> command.group(1))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void showsOnlyCommandsThatWork(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.replace("'on-time >= 0.8'", "on-time>=0.8").split(" ")) {
      words.add(
          word.startsWith("scenarios/") || word.startsWith("simulator/")
              ? ROOT.resolve(word).toString()
              : word.equals("my-team.yaml") ? folder.resolve(word).toString() : word);
    }
    if (!command.startsWith("init")) {
      words.removeIf(word -> word.matches("[0-9]+") || word.equals("--runs"));
      words.addAll(List.of("--runs=10", "--no-charts", "--quiet", "--out=" + folder));
    }
    if (command.matches("(calibrate|forecast) .*")) {
      words.add("--teams=16");
    }
    if (command.contains("--robust")) {
      words.add("--worlds=2");
    }
    Typed typed = RealProgram.command(words.toArray(String[]::new));
    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(command.contains("--goal") ? 4 : 0);
  }

  private String printed = "";

  /** The scenario's result, as the command in README finds it; its files are in the folder. */
  private Result run(String scenario) throws Exception {
    boolean pictures = scenario.equals("the-essay-team");
    Typed typed =
        RealProgram.command(
            "run",
            RealProgram.scenario(scenario),
            "--out=" + (pictures ? folder : folder.resolve(scenario)),
            pictures ? "--quiet" : "--no-charts");
    assertThat(typed.exitCode()).isZero();
    printed = pictures ? typed.out() : printed;
    Path result = (pictures ? folder : folder.resolve(scenario)).resolve("result.json");
    return ResultJson.read(Files.readString(result), Told.STUDIES.kinds()).result();
  }

  private String verdict(String scenario) {
    return "$ ./slipstream run scenarios/"
        + scenario
        + ".yaml\n"
        + printed
            .lines()
            .takeWhile(line -> !line.startsWith("Warning") && !line.startsWith("DELIVERY"))
            .collect(Collectors.joining("\n"))
            .stripTrailing();
  }

  private static String measured(Result essay, Result staffed) {
    double blamed = essay.blame().get("backend").share();
    double caused = blamed - essay.gap().get("backend").share();
    double slip = essay.metrics().get("slipDays").mean();
    double left = staffed.metrics().get("slipDays").mean();
    return "- **Duties.** Backend spends "
        + Figures.percent(essay.dutyShare().get("backend").share())
        + " of the time it works on duties beside its own stories; frontend "
        + Figures.percent(essay.dutyShare().get("frontend").share())
        + ".\n  (`./slipstream run scenarios/the-essay-team.yaml`, table TIME, last line)\n"
        + "- **Blame.** Backend gets "
        + Figures.percent(blamed)
        + " of the blame and caused "
        + Figures.percent(caused)
        + " of the time lost: "
        + Figures.one(blamed / caused)
        + " times as much blame as cause.\n"
        + "  (the same command, table BLAME AGAINST CAUSE)\n"
        + "- **Structure.** With every role filled, the delay falls from "
        + Figures.days(slip)
        + " to "
        + Figures.days(left)
        + ": "
        + Figures.percent((slip - left) / slip)
        + " of it disappears.\n  (`./slipstream run scenarios/fully-staffed-team.yaml`, first line)";
  }

  /** The text with the block between its markers replaced. */
  private static String replaced(String text, String block, String content) {
    String begin = "<!-- " + block + ": printed by the program, see ReadmeTest -->\n";
    String end = "\n<!-- end of " + block + " -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    assertThat(from).as("marker " + begin).isNotNegative();
    assertThat(to).as("marker " + end).isGreaterThan(from);
    return text.substring(0, from + begin.length()) + content + text.substring(to);
  }
}
