package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Workplace;

/** An observer who is told of things one by one; sprints of 5 days of 6 h. */
class ObserverTest {
  private static final int TIMES = 1_500;

  private final List<Naming> heard = new ArrayList<>();
  private final List<Double> shifts = new ArrayList<>();
  private Workplace workplace;
  private Observer observer;

  @BeforeEach
  void anObserver() {
    observe();
  }

  private void observe(String... settings) {
    Stream<String> all =
        Stream.of(
            "team.frontend.developers=1",
            "team.backend.developers=1",
            "sprint={length: 5 days, count: 3}",
            "structure.manager=missing",
            "perception.visibility={frontend: 100%, backend: 0%, hidden: 25%}",
            "perception.transparency={base: 0%, scrum-master: 0%, contract-first: 0%, blameless-reviews: 0%}",
            "perception.production-suspects={frontend: 10%, backend: 20%, owner: 30%, outside: 30%, nobody: 10%}",
            "perception.mismatch-suspects={frontend: 70%, backend: 0%, owner: 0%, outside: 30%, nobody: 0%}",
            "perception.trouble-leanings.traffic-spike={disciplines: 2, owner: 0.5, outside: 1, nobody: 0}",
            "perception.weights={incident: 2, escaped-defect: 3, mismatch: 5, reversed-decision: 7, overdue-approval: 11}",
            "perception.outcome-bias=1");
    Scenario scenario =
        Loading.shipped(
                "blank.yaml", Stream.concat(all, Stream.of(settings)).toArray(String[]::new))
            .scenario();
    observer = new Observer(scenario, 3);
    workplace = new Workplace(scenario, observer);
    observer.watch(workplace);
    workplace.reset(7);
    observer.clear();
    heard.clear();
    observer.tell(
        new Hearer() {
          @Override
          public void named(Naming naming) {
            heard.add(naming);
          }

          @Override
          public void setAside(double hour, Timeline whose, Story story, Cause cause) {
            shifts.add(hour);
          }
        });
  }

  /** How often a party is named, of {@link #TIMES}. */
  private void namedIn(double share, Party party) {
    double named = heard.stream().filter(naming -> naming.named() == party).count();
    assertThat(named / TIMES).as(party.key()).isCloseTo(share, within(2.5 / Math.sqrt(TIMES)));
    if (share == 0) {
      assertThat(named).as(party.key()).isZero();
    }
  }

  private Crew frontend() {
    return workplace.discipline(0);
  }

  @Test
  void inProductionThereAreFirstSuspects() {
    for (int i = 0; i < TIMES; i++) {
      observer.escapedDefect(Role.QA, Cause.BACKEND, 0, 0);
    }
    namedIn(0.1, Party.FRONTEND);
    namedIn(0.2, Party.BACKEND);
    namedIn(0.3, Party.of(Role.QA));
    namedIn(0.3, Party.OUTSIDE);
    namedIn(0.1, Party.NOBODY);
  }

  @Test
  void eachKindOfTroubleLeans() {
    // 2 x 0.1, 2 x 0.2, 0.5 x 0.3, 1 x 0.3, 0: 1.05 in all.
    for (int i = 0; i < TIMES; i++) {
      observer.incident(Role.ON_CALL, Trouble.TRAFFIC_SPIKE, Cause.COMMON_LUCK, 0, 0);
    }
    namedIn(0.2 / 1.05, Party.FRONTEND);
    namedIn(0.4 / 1.05, Party.BACKEND);
    namedIn(0.15 / 1.05, Party.of(Role.ON_CALL));
    namedIn(0.3 / 1.05, Party.OUTSIDE);
    namedIn(0, Party.NOBODY);
  }

  @Test
  void aRoleThatIsMissingCannotBeNamed() {
    // 0.1, 0.2, 0.3 and 0.1 of 0.7.
    for (int i = 0; i < TIMES; i++) {
      observer.escapedDefect(Role.MANAGER, Cause.missing(Role.MANAGER), 0, 0);
    }
    namedIn(0, Party.of(Role.MANAGER));
    namedIn(3 / 7.0, Party.OUTSIDE);
  }

  @Test
  void aMismatchHasSuspectsOfItsOwn() {
    for (int i = 0; i < TIMES; i++) {
      observer.mismatch(Role.TECH_LEAD, Cause.BACKEND, 0, 0);
    }
    namedIn(0.7, Party.FRONTEND);
    namedIn(0, Party.BACKEND);
    namedIn(0.3, Party.OUTSIDE);
  }

  @Test
  void whoDecidedIsNamedForWhatIsReversed() {
    for (int i = 0; i < 20; i++) {
      observer.escapedDefect(Role.QA, Cause.BACKEND, 0, 0); // which is another matter
      heard.clear();
      observer.reversedDecision(frontend(), Cause.missing(Role.TECH_LEAD), 0, 0);
      assertThat(heard).extracting(Naming::named).containsExactly(Party.FRONTEND);
    }
  }

  @Test
  void whoChasesIsNamedAsFarAsNobodySeesForWhomTheyWait() {
    observer.escapedDefect(Role.QA, Cause.BACKEND, 0, 0); // which is another matter
    heard.clear();
    for (int i = 0; i < TIMES; i++) {
      observer.overdueApproval(frontend(), Cause.missing(Role.MANAGER), 0, 0);
    }
    namedIn(0.75, Party.FRONTEND);
    namedIn(0.25, Party.OUTSIDE); // of which a quarter shows
  }

  @Test
  void howBadItIsCountsUpToTwice() {
    observer.incident(Role.ON_CALL, Trouble.TRAFFIC_SPIKE, Cause.COMMON_LUCK, 0, 3);
    observer.escapedDefect(Role.QA, Cause.BACKEND, 0, 3);
    observer.mismatch(Role.TECH_LEAD, Cause.BACKEND, 0, 3);
    observer.reversedDecision(frontend(), Cause.BACKEND, 0, 3);
    observer.overdueApproval(frontend(), Cause.BACKEND, 0, 3);
    observer.reversedDecision(frontend(), Cause.BACKEND, 0, 60);

    assertThat(heard)
        .extracting(Naming::occasion)
        .containsExactly(
            Occasion.INCIDENT,
            Occasion.ESCAPED_DEFECT,
            Occasion.MISMATCH,
            Occasion.REVERSED_DECISION,
            Occasion.OVERDUE_APPROVAL,
            Occasion.REVERSED_DECISION);
    // Half a day of work, a tenth of a sprint of waiting, ten days of work.
    assertThat(heard.stream().mapToDouble(Naming::points).toArray())
        .containsExactly(
            new double[] {2 * 1.5, 3 * 1.5, 5 * 1.5, 7 * 1.5, 11 * 1.1, 7 * 3}, within(1e-9));
    assertThat(observer.points().total()).isCloseTo(3 + 4.5 + 7.5 + 10.5 + 12.1 + 21, within(1e-9));
  }

  @Test
  void itCountsInTheSprintInWhichItIsSaid() {
    Quiet.until(workplace, 60); // the very end of the second
    observer.reversedDecision(frontend(), Cause.BACKEND, 31, 0);
    Quiet.until(workplace, 61);
    observer.reversedDecision(frontend(), Cause.BACKEND, 10, 0);

    assertThat(observer.points().inSprint(1)).isEqualTo(7);
    assertThat(observer.points().inSprint(2)).isEqualTo(7);
    assertThat(observer.points().lagSprints()).isEqualTo(7 * 0 + 7 * 2);
    assertThat(heard).extracting(Naming::hour).containsExactly(60.0, 61.0);
    assertThat(heard).extracting(Naming::cause).containsOnly(Cause.BACKEND);
    assertThat(heard).extracting(Naming::story).containsOnlyNulls();
    observer.clear();
    assertThat(observer.points().total()).isZero();
  }

  /** The shares in which backend, whose doing it is, is named in frontend's place. */
  private double clear() {
    for (int i = 0; i < TIMES; i++) {
      observer.reversedDecision(frontend(), Cause.BACKEND, 0, 0);
    }
    return heard.stream().filter(naming -> naming.named() == Party.BACKEND).count()
        / (double) TIMES;
  }

  private static final String CLEARER =
      "perception.transparency={base: 10%, scrum-master: 40%, contract-first: 20%, blameless-reviews: 30%}";

  @Test
  void sometimesTheTrueBlockerIsSeen() {
    assertThat(clear()).isZero();
    observe(CLEARER, "structure.scrum-master=missing");
    assertThat(clear()).isCloseTo(0.1, within(0.06));
    observe(CLEARER, "structure.scrum-master={fte: 0.5}");
    assertThat(clear()).isCloseTo(0.3, within(0.06)); // 0.1 + half of 0.4
    observe(CLEARER, "structure.scrum-master=missing", "practices.contract-first=true");
    assertThat(clear()).isCloseTo(0.3, within(0.06)); // 0.1 + 0.2
    observe(CLEARER, "structure.scrum-master=missing", "practices.blameless-reviews=true");
    assertThat(clear()).isCloseTo(0.4, within(0.06)); // 0.1 + 0.3
  }

  @Test
  void workThatIsSetAsideIsSeenAndNobodyIsNamed() {
    Quiet.until(workplace, 12);
    observer.setAside(null, null, Cause.OUTSIDE);
    assertThat(shifts).containsExactly(12.0);
    assertThat(heard).isEmpty();
    observer.tell(null);
    observer.setAside(null, null, Cause.OUTSIDE);
    observer.reversedDecision(frontend(), Cause.BACKEND, 0, 0);
    assertThat(shifts).hasSize(1);
    assertThat(heard).isEmpty();
  }
}
