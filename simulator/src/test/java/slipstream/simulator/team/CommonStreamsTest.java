package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/** A role that is filled changes nothing else that happens: what remains is the same luck. */
class CommonStreamsTest {
  private static final int RUNS = 20;

  /** Incidents that something sets off come when that comes, and that may be moved by a role. */
  private static final String[] BY_THEMSELVES = {
    "mechanisms.incidents.kinds.inconsistencies-with-origin=0%",
    "mechanisms.incidents.kinds.spikes-with-releases=0%"
  };

  @ParameterizedTest
  @EnumSource(Role.class)
  void storiesKeepTheirSizes(Role role) {
    assertThat(sizes(filled(role))).isEqualTo(sizes(Teams.ESSAY.loaded().scenario()));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void incidentsStayWhereTheyWere(Role role) {
    List<Double> before = incidents(Teams.ESSAY.with(BY_THEMSELVES).scenario());
    assertThat(incidents(filled(role, BY_THEMSELVES))).isEqualTo(before);
    assertThat(before).hasSizeGreaterThan(20 * RUNS);
  }

  private static Scenario filled(Role role, String... settings) {
    String filled = "structure." + role.key() + "={fte: 2}";
    return Teams.ESSAY
        .with(Stream.concat(Stream.of(filled), Stream.of(settings)).toArray(String[]::new))
        .scenario();
  }

  private static List<Double> sizes(Scenario scenario) {
    Workplace workplace = new Workplace(scenario, new Log());
    StoryDraw draw = new StoryDraw(workplace);
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      workplace.reset(RandomStream.replicationKey(scenario.seed(), i));
      draw.begin();
      draw.upTo(draw.stories().length);
      for (Story story : draw.stories()) {
        for (int seat = 0; seat < story.parts(); seat++) {
          sizes.add(story.part(seat).estimate());
        }
      }
    }
    return sizes;
  }

  /** Hour and length of each incident in 1,000 hours. */
  private static List<Double> incidents(Scenario scenario) {
    Log log = new Log();
    Workplace workplace = new Workplace(scenario, log);
    log.workplace = workplace;
    StoryDraw draw = new StoryDraw(workplace);
    MechanismList mechanisms = new MechanismList(workplace, draw.stories());
    workplace.desk().connect(mechanisms, new Board(workplace, draw));
    for (int i = 0; i < RUNS; i++) {
      workplace.reset(RandomStream.replicationKey(scenario.seed(), i));
      draw.begin();
      mechanisms.begin();
      workplace.simulation().run(1_000);
    }
    return log.incidents;
  }

  private static final class Log implements Witness {
    private final List<Double> incidents = new ArrayList<>();
    private Workplace workplace;

    @Override
    public void incident(Role owner, Trouble trouble, Cause cause, double acted, double hours) {
      incidents.add(workplace.simulation().now());
      incidents.add(hours);
    }
  }
}
