package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/**
 * Every lesson teaches what it says: with the change that its description names, the same runs slip
 * less. Lessons are found in the folder, and the change in their text, so that neither is listed
 * here.
 */
class LessonsTest {
  private static final int RUNS = 1_000;
  private static final Path FOLDER = Path.of("../scenarios");
  private static final Pattern CHANGE = Pattern.compile("--set (\\S+)=(\\S+)");

  static List<Path> lessons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("lesson-.*\\.yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theNamedChangeTakesSlipAway(Path lesson) {
    LoadedScenario asItIs = Loading.load(lesson, List.of());
    LoadedScenario changed = Loading.load(lesson, change(asItIs.scenario()));

    Moments saved = savedDays(asItIs.scenario(), changed.scenario());

    assertThat(saved.ci95().lo())
        .as("days of slip saved: mean %s, 95%% interval %s", saved.mean(), saved.ci95())
        .isPositive();
  }

  /** A role that is present is there in plenty: a queue of its own is another lesson. */
  private static List<String> change(Scenario lesson) {
    Matcher named = CHANGE.matcher(lesson.description());
    assertThat(named.find()).as("the description names a change: " + lesson.description()).isTrue();
    boolean role = named.group(2).equals("present");
    return List.of(named.group(1) + "=" + (role ? "{fte: 10}" : named.group(2)));
  }

  /** Replication by replication, with the same chance in both. */
  private static Moments savedDays(Scenario asItIs, Scenario changed) {
    List<Double> before = slipDays(asItIs);
    List<Double> after = slipDays(changed);
    Moments saved = new Moments();
    for (int i = 0; i < RUNS; i++) {
      saved.add(before.get(i) - after.get(i));
    }
    return saved;
  }

  private static List<Double> slipDays(Scenario scenario) {
    TeamRun team = new TeamRun(scenario);
    List<Double> slips = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      Facts facts = team.run(scenario.seed(), i);
      slips.add((facts.finish - facts.plannedEnd) / scenario.sprint().hoursPerDay());
    }
    return slips;
  }
}
