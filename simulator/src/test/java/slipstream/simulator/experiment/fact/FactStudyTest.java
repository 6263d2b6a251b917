package slipstream.simulator.experiment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.fact.FactsFound.CheckFound;
import slipstream.simulator.experiment.fact.FactsFound.FactFound;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.fact.Arm;
import slipstream.simulator.scenario.fact.Catalogue;
import slipstream.simulator.scenario.fact.Check;
import slipstream.simulator.scenario.fact.Expected;
import slipstream.simulator.scenario.fact.Fact;
import slipstream.simulator.scenario.fact.Quantity;
import slipstream.simulator.scenario.fact.Source;
import slipstream.simulator.scenario.fact.Source.Seen;
import slipstream.simulator.scenario.fact.Statistic;
import slipstream.simulator.scenario.fact.Term;

/**
 * One developer without chance, six hours a day: five stories of 6 h take 5 days, of 9 h they take
 * 7.5. The difference is 2.5 days in every run.
 */
class FactStudyTest {
  private static final Arm SHORT = arm("backlog.backend-size=6h");
  private static final Arm LONG = arm("backlog.backend-size=9h", "seed=3");

  private static Arm arm(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "sprint.length=5 days",
                "backlog.stories=5"));
    all.addAll(List.of(settings));
    return new Arm(
        "blank.yaml",
        List.of(settings),
        Loading.shipped("blank.yaml", all.toArray(String[]::new)).scenario());
  }

  private static Check check(String output, Expected expected) {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put("long", 1.0);
    weights.put("short", -1.0);
    Term term = new Term(output, null, weights);
    return new Check(
        "days more", new Quantity(Statistic.MEAN, Double.NaN, List.of(term), List.of()), expected);
  }

  private static final Check LATER =
      check("finish-days", new Expected("later", 0, Double.POSITIVE_INFINITY, "direction"));
  private static final Check FOUR = check("finish-days", new Expected("4", 3.5, 4.5, "a survey"));
  private static final Check NONE = check("sprint-12.completion", new Expected("1", 0, 2, "no"));

  /** A fact of two arms, each of three runs; why it is as it is in four texts. */
  private static Fact fact(Seen seen, String taken, String not, String none, Check... checks) {
    Map<String, Arm> arms = new LinkedHashMap<>();
    if (checks.length > 0) {
      arms.put("short", SHORT);
      arms.put("long", LONG);
    }
    return new Fact(
        "large stories",
        "take longer",
        new Source("everybody", 1999, "here", seen),
        "small",
        taken,
        not,
        none,
        3,
        arms,
        List.of(checks));
  }

  private static FactsFound found(Fact... facts) {
    return new FactStudy(new Catalogue("facts.yaml", List.of(facts)), 1, 0)
        .run(Threads.alone(), (done, planned) -> {});
  }

  private static FactFound only(Fact fact) {
    return found(fact).facts().get(0);
  }

  @Test
  void aFactIsToldWithItsArmsAndFigures() {
    FactFound fact = only(fact(Seen.PAGE, "", "", "", LATER));
    assertThat(fact.judgement()).isEqualTo("reproduced");
    assertThat(fact.reason()).isEmpty();
    assertThat(fact.name()).isEqualTo("large stories");
    assertThat(fact.runs()).isEqualTo(3);
    assertThat(fact.seen()).isEqualTo("page");
    assertThat(fact.arms())
        .containsEntry("short", "blank.yaml with backlog.backend-size=6h")
        .containsEntry("long", "blank.yaml with backlog.backend-size=9h, seed=3");
    CheckFound check = fact.checks().get(0);
    assertThat(check.ours().mean()).isCloseTo(2.5, within(1e-6));
    assertThat(check.low()).isZero();
    assertThat(check.high()).isNaN();
    assertThat(check.judgement()).isEqualTo("reproduced");
    assertThat(check.what()).isEqualTo("days more");
  }

  @Test
  void aFileAloneIsAnArm() {
    Fact fact = fact(Seen.PAGE, "", "", "", LATER);
    Map<String, Arm> arms = new LinkedHashMap<>(fact.arms());
    arms.put("short", new Arm("blank.yaml", List.of(), SHORT.scenario()));
    Fact bare = new Fact("", "", fact.source(), "", "", "", "", 2, arms, List.of(LATER));
    assertThat(only(bare).arms()).containsEntry("short", "blank.yaml");
  }

  /** Two fail, and one of each other kind. */
  @Test
  void eachKindIsCounted() {
    FactsFound found =
        found(
            fact(Seen.PAGE, "", "", "", LATER),
            fact(Seen.PAGE, "the size", "", "", LATER),
            fact(Seen.PAGE, "", "too small", "", LATER, FOUR),
            fact(Seen.PAGE, "", "", "", FOUR),
            fact(Seen.PAGE, "", "", "it has no stories"));
    assertThat(found.catalogue()).isEqualTo("facts.yaml");
    assertThat(found.reproduced()).isEqualTo(1);
    assertThat(found.takenFromIt()).isEqualTo(1);
    assertThat(found.notReproduced()).isEqualTo(2);
    assertThat(found.notComparable()).isEqualTo(1);
    assertThat(found.replications()).isEqualTo(4 * 2 * 3);
    assertThat(found.facts())
        .extracting(FactFound::reason)
        .containsExactly(
            "",
            "the size",
            "too small",
            "the catalogue has no reason: it takes more runs, or the entry needs one",
            "it has no stories");
    assertThat(found.facts()).extracting(FactFound::runs).containsExactly(3, 3, 3, 3, 0);
    assertThat(found.facts().get(2).checks())
        .extracting(CheckFound::judgement)
        .containsExactly("reproduced", "not-reproduced");
    assertThat(found.facts().get(2).checks().get(1).high()).isEqualTo(4.5);
  }

  @Test
  void whatCannotBeComparedSaysWhy() {
    assertThat(only(fact(Seen.NOT_FOUND, "", "", "", LATER)).reason())
        .startsWith("no published source was found");
    assertThat(only(fact(Seen.NOT_FOUND, "", "", "it has none")).reason()).isEqualTo("it has none");
    assertThat(only(fact(Seen.PAGE, "", "", "")).reason()).isEmpty();
    // There is no twelfth sprint here, in one of two figures.
    FactFound undefined = only(fact(Seen.PAGE, "", "", "", LATER, NONE));
    assertThat(undefined.judgement()).isEqualTo("not-comparable");
    assertThat(undefined.reason()).startsWith("a figure of it is not defined in these runs");
  }

  @Test
  void whoAsksForRunsGetsThem() {
    List<String> heard = new ArrayList<>();
    Catalogue two =
        new Catalogue(
            "facts.yaml",
            List.of(
                fact(Seen.PAGE, "", "", "", LATER),
                fact(Seen.PAGE, "", "", "none"),
                fact(Seen.DATA, "", "", "", LATER)));
    FactStudy study = new FactStudy(two, 1, 5);
    assertThat(study.replications()).isEqualTo(20);
    FactsFound found =
        study.run(Threads.alone(), (done, planned) -> heard.add(done + " of " + planned));
    assertThat(study.complete()).isTrue();
    assertThat(found.replications()).isEqualTo(20);
    assertThat(found.facts()).extracting(FactFound::runs).containsExactly(5, 0, 5);
    assertThat(heard).contains("10 of 20").last().isEqualTo("20 of 20");
  }

  /** Each of the two facts takes six replications; a stop after the first six leaves one. */
  @Test
  void aStopLeavesWholeFacts() {
    int[] there = {0};
    FactStudy study =
        new FactStudy(
            new Catalogue(
                "facts.yaml",
                List.of(fact(Seen.PAGE, "", "", "", LATER), fact(Seen.PAGE, "", "", "", LATER))),
            1,
            0);
    FactsFound found =
        study.run(
            new Threads(Runnable::run, 1, () -> there[0] >= 6), (done, planned) -> there[0] = done);
    assertThat(study.complete()).isFalse();
    assertThat(found.facts()).hasSize(1);
    assertThat(found.reproduced()).isEqualTo(1);
    assertThat(found.replications()).isEqualTo(6);
  }
}
