package slipstream.simulator.scenario.yaml.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.simulator.scenario.fact.Catalogue;
import slipstream.simulator.scenario.fact.Check;
import slipstream.simulator.scenario.fact.Fact;
import slipstream.simulator.scenario.fact.Source.Seen;
import slipstream.simulator.scenario.fact.Statistic;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.scenario.yaml.text.FileSource;
import slipstream.simulator.team.AllMechanisms;

class CatalogueReadingTest {
  private static final String SMALL =
      """
      kind: facts
      facts:
        People help:
          says: More people are through sooner.
          source: {who: "Somebody", year: 1975, where: "a book", seen: page}
          runs: 50
          taken-from-it: The number of people is this book's.
          arms:
            two: {scenario: team.yaml}
            three: {scenario: team.yaml, set: {team.backend.developers: 3}}
          checks:
            - what: finish, days
              of: {output: finish-days, arms: {three: 1, two: -1}}
              published: sooner
              expected: below 0
              from: direction
            - what: spread of the finish
              statistic: quantile
              at: 0.9
              of: {output: finish-days, arms: two}
              published: 12 days
              expected: 10 to 14
              from: a survey
        Nobody measured it:
          says: Something else.
          source: {who: "Somebody", year: 1980, where: "nowhere", seen: not-found}
          not-comparable: It is not in the model.
      """;

  @TempDir Path folder;

  @Test
  void entriesAreReadWithTheirTeams() throws IOException {
    Catalogue catalogue = read(SMALL);

    assertThat(catalogue.file()).isEqualTo("facts.yaml");
    Fact help = catalogue.facts().get(0);
    assertThat(help.name()).isEqualTo("People help");
    assertThat(help.runs()).isEqualTo(50);
    assertThat(help.takenFromIt()).isEqualTo("The number of people is this book's.");
    assertThat(help.arms().get("three").scenario().team().backend().developers()).isEqualTo(3);
    Check difference = help.checks().get(0);
    assertThat(difference.quantity().statistic()).isEqualTo(Statistic.MEAN);
    assertThat(difference.expected().high()).isZero();
    assertThat(difference.expected().direction()).isTrue();
    assertThat(help.checks().get(1).quantity().at()).isEqualTo(0.9);
    assertThat(help.checks().get(1).expected().low()).isEqualTo(10);
    Fact nobody = catalogue.facts().get(1);
    assertThat(nobody.source().seen()).isEqualTo(Seen.NOT_FOUND);
    assertThat(nobody.checks()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
    String wrong =
        SMALL
            .replace("seen: page", "seen: skimmed")
            .replace("runs: 50", "runs: 5")
            .replace("{three: 1, two: -1}", "{three: 1, tow: -1}")
            .replace("expected: below 0", "expected: less")
            .replace("statistic: quantile", "statistic: quantil")
            .replace("output: finish-days, arms: two", "output: finish-day, arms: two")
            .replace("not-comparable: It", "not-comparible: It");

    assertThatThrownBy(() -> read(wrong))
        .hasMessageContaining("facts.yaml:5:")
        .hasMessageContaining("found \"skimmed\"; allowed are page, abstract, secondary, data")
        .hasMessageContaining("facts.yaml:6:")
        .hasMessageContaining("allowed is a number from 40 to 100000")
        .hasMessageContaining("facts.yaml:13:")
        .hasMessageContaining("no arm \"tow\" in this fact; it has two, three")
        .hasMessageContaining("found \"less\"; allowed are above NUMBER, below NUMBER")
        .hasMessageContaining("did you mean \"quantile\"?")
        .hasMessageContaining("no output \"finish-day\" of a run; did you mean \"finish-days\"?")
        .hasMessageContaining("unknown key; allowed are")
        .hasMessageContaining("did you mean \"not-comparable\"?");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThatThrownBy(() -> read(SMALL.replace("    says: Something else.\n", "")))
        .hasMessageContaining("facts.yaml:25:")
        .hasMessageContaining("Nobody measured it.says: is missing");
    assertThatThrownBy(() -> read(SMALL.replace("        published: sooner\n", "")))
        .hasMessageContaining("People help.checks.published: is missing; it says the published");
    assertThatThrownBy(() -> read("kind: priors\n"))
        .hasMessageContaining("a catalogue of facts says kind: facts")
        .hasMessageContaining("facts: is missing");
  }

  /** What measures nothing must not be counted as reproduced, nor fail as a fault of ours. */
  @Test
  void whatMeasuresNothingIsRefused() {
    for (String facts : List.of("{}", "[a, b]", "hello")) {
      assertThatThrownBy(() -> read("kind: facts\nfacts: " + facts + "\n"))
          .hasMessageContaining("facts.yaml:2:8 facts: found ")
          .hasMessageContaining("allowed is a map: a name for each regularity, one at least");
    }
    assertThatThrownBy(() -> read(SMALL.replace("of: {output: finish-days, arms: two}", "of: []")))
        .hasMessageContaining("People help.checks.of: is an empty list; it names one output");
    assertThatThrownBy(() -> read(SMALL.replace("arms: {three: 1, two: -1}", "arms: {}")))
        .hasMessageContaining("People help.checks.of.arms: is an empty map; it names one arm");
  }

  @Test
  void aSettingOfAnArmIsNamedAsItStandsThere() {
    assertThatThrownBy(() -> read(SMALL.replace("backend.developers: 3", "backend.developer: 3")))
        .hasMessageContaining("People help.arms.three: set team.backend.developer: unknown key");
  }

  @Test
  void aRangeThatHoldsEverythingOrNothingIsRefused() {
    assertThatThrownBy(() -> read(SMALL.replace("10 to 14", "14 to 10")))
        .hasMessageContaining("a range has a low end below its high end");
  }

  @Test
  void whatIsWrongWithATeamIsSaidWhereItIsNamed() {
    assertThatThrownBy(() -> read(SMALL.replace("team.backend.developers", "team.backend.people")))
        .hasMessageContaining("facts.yaml:10:")
        .hasMessageContaining("team.backend.people");
    assertThatThrownBy(
            () -> read(SMALL.replace("two: {scenario: team.yaml}", "two: {scenario: tem.yaml}")))
        .hasMessageContaining("facts.yaml:9:")
        .hasMessageContaining("found \"tem.yaml\"; no such file beside this");
    assertThatThrownBy(() -> read(SMALL.replace("scenario: team.yaml}", "scenario: ../team.yaml}")))
        .hasMessageContaining("lies outside");
  }

  @Test
  void whatCannotBeComparedHasNothingToMeasure() {
    String both = SMALL + "    arms: {one: {scenario: team.yaml}}\n";
    assertThatThrownBy(() -> read(both)).hasMessageContaining("leave either out");
  }

  private Catalogue read(String text) throws IOException {
    Files.writeString(folder.resolve("team.yaml"), "extends: blank.yaml\n");
    Path file = Files.writeString(folder.resolve("facts.yaml"), text);
    return CatalogueReading.of(
        new FileSource(file), new ScenarioLoader(AllMechanisms.LIST), Set.of("finish-days"));
  }
}
