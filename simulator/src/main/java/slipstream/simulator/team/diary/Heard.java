package slipstream.simulator.team.diary;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.perception.Hearer;
import slipstream.simulator.team.perception.Naming;
import slipstream.simulator.team.work.Story;

/** What leaves no trace in a team and had to be heard while the run went by. */
public final class Heard implements Hearer {
  private final List<Naming> namings = new ArrayList<>();
  private final List<Shift> shifts = new ArrayList<>();

  /** Work was set aside. */
  record Shift(double hour, Timeline whose, Story story, Cause cause) {}

  @Override
  public void named(Naming naming) {
    namings.add(naming);
  }

  @Override
  public void setAside(double hour, Timeline whose, Story story, Cause cause) {
    shifts.add(new Shift(hour, whose, story, cause));
  }

  List<Naming> namings() {
    return namings;
  }

  List<Shift> shifts() {
    return shifts;
  }
}
