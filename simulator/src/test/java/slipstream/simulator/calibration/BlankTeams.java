package slipstream.simulator.calibration;

import java.util.List;
import slipstream.simulator.Loading;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.Variations;

/** Banks of teams to which nothing happens: what each of them does can be told by hand. */
final class BlankTeams {
  static final String LOAD = "backlog.load";

  private BlankTeams() {}

  /** A team that does all that fits, and what its tracker makes of it. */
  static Scenario base(String... settings) {
    String[] all = new String[settings.length + 1];
    all[0] = "backlog.stories=null";
    System.arraycopy(settings, 0, all, 1, settings.length);
    return Loading.shipped("blank.yaml", all).scenario();
  }

  static PriorParameter drawn(String key, Shape shape, double low, double high) {
    return new PriorParameter(key, "", low, high, shape, 0, "", "", "");
  }

  static PriorParameter evenly(String key, double low, double high) {
    return drawn(key, Shape.UNIFORM, low, high);
  }

  /** What is drawn, without public boards. */
  static Prior prior(List<PriorParameter> team, List<PriorParameter> tracker) {
    return new Prior(team, tracker, List.of());
  }

  static TeamMaker maker(Scenario base, Prior prior) {
    return Variations.of(base, prior.team().stream().map(PriorParameter::key).toList())::apply;
  }

  static TeamBank bank(Scenario base, Prior prior, BankSize size) {
    return TeamBank.draw(
        prior, maker(base, prior), size, 1, Threads.alone(), (done, planned) -> {});
  }
}
