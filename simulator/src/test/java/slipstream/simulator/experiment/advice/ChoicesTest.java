package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;

class ChoicesTest {
  private static Scenario team(String... settings) {
    return Loading.shipped("blank.yaml", settings).scenario();
  }

  private static List<String> names(Scenario scenario) {
    return Choices.of(scenario).stream().map(Choice::name).toList();
  }

  /** What a choice makes is what its setting makes, typed by hand. */
  @Test
  void everyChoiceIsItsSetting() {
    String[] bare = {"structure.qa=missing", "structure.manager={fte: 0.5}"};
    Scenario scenario = team(bare);
    for (Choice choice : Choices.of(scenario)) {
      Scenario typed = team(bare[0], bare[1], choice.change());
      assertThat(choice.made().apply(scenario)).as(choice.name()).isEqualTo(typed);
      assertThat(typed).as(choice.name()).isNotEqualTo(scenario);
    }
  }

  /** Taken on top of all others, none takes another back. */
  @Test
  void allChoicesTogetherAreAllSettings() {
    Scenario scenario = team("structure.qa=missing");
    List<Choice> choices = Choices.of(scenario);
    ChoiceSet all = new ChoiceSet(choices);
    String[] settings = new String[choices.size() + 1];
    settings[0] = "structure.qa=missing";
    for (int i = 0; i < choices.size(); i++) {
      settings[i + 1] = choices.get(i).change();
    }
    assertThat(all.made(scenario)).isEqualTo(team(settings));
    assertThat(all.changes()).hasSize(choices.size()).contains("practices.slack=20%");
    assertThat(Choices.of(all.made(scenario))).isEmpty(); // nothing is left to choose
  }

  @Test
  void onlyWhatIsNotThereCanBeChosen() {
    assertThat(names(team()))
        .containsExactly(
            "contract-first",
            "protected-sprint",
            "definition-of-ready",
            "on-call-rotation",
            "cross-training",
            "blameless-reviews",
            "pairing",
            "wip-limit=2",
            "slack=20%");
    assertThat(names(team("structure.qa=missing", "structure.manager={fte: 0.5}")))
        .startsWith("qa", "manager", "contract-first");
    assertThat(
            names(team("practices.wip-limit=3", "practices.slack=10%", "practices.pairing=true")))
        .hasSize(6)
        .doesNotContain("wip-limit=2", "slack=20%", "pairing");
  }

  @Test
  void aHireIsAHireAndAPracticeIsNone() {
    List<Choice> choices = Choices.of(team("structure.qa=missing"));
    assertThat(choices.get(0).hire()).isTrue();
    assertThat(choices.subList(1, choices.size())).noneMatch(Choice::hire);
    assertThat(choices.get(0).change()).isEqualTo("structure.qa=present");
    Scenario slow =
        team(
            "structure.qa=missing",
            "mechanisms.onboarding.enabled=true",
            "mechanisms.onboarding.ramp-up=10 days");
    assertThat(Choices.of(slow).get(0).change()).isEqualTo("structure.qa={ramp-up: 10 days}");
  }

  /** Of four: six pairs and four of three. */
  @Test
  void setsAreAllThatCanBeTakenTogether() {
    List<Choice> four = Choices.of(team()).subList(0, 4);
    List<ChoiceSet> sets = ChoiceSet.together(four, 3);
    assertThat(sets).hasSize(10).doesNotHaveDuplicates();
    assertThat(sets.get(0).name()).isEqualTo("contract-first + protected-sprint");
    assertThat(sets.subList(0, 6)).allMatch(set -> set.choices().size() == 2);
    assertThat(sets.subList(6, 10)).allMatch(set -> set.choices().size() == 3);
    assertThat(ChoiceSet.together(four, 9)).hasSize(11); // and all four
    assertThat(ChoiceSet.singles(four)).hasSize(4);
    assertThat(ChoiceSet.singles(four).get(3).name()).isEqualTo("on-call-rotation");
  }

  /** Two sprints at 5,000: a hire for both costs 10,000, a practice nothing. */
  @Test
  void aBudgetAllowsWhatItPays() {
    Scenario scenario =
        team(
            "structure.qa=missing",
            "sprint.count=2",
            "costs.currency=EUR",
            "costs.role-sprint=5000",
            "costs.delay-day=2000");
    List<Choice> choices = Choices.of(scenario);
    ChoiceSet hire = new ChoiceSet(choices.subList(0, 1));
    ChoiceSet two = new ChoiceSet(choices.subList(0, 2));
    assertThat(new Budget("", 1, Double.POSITIVE_INFINITY).allows(hire, scenario)).isTrue();
    assertThat(new Budget("", 1, Double.POSITIVE_INFINITY).allows(two, scenario)).isFalse();
    assertThat(new Budget("", 5, 10_000).allows(two, scenario)).isTrue();
    assertThat(new Budget("", 5, 9_999).allows(two, scenario)).isFalse();
    assertThat(new Budget("", 5, 0).allows(new ChoiceSet(choices.subList(1, 3)), scenario))
        .isTrue();
  }
}
