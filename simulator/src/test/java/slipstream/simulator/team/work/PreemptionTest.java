package slipstream.simulator.team.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.planning.UnplannedRequests;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/** One developer with 6 hours of planned work, and incidents at given hours. */
class PreemptionTest {
  @Test
  void interruptedWorkResumesWhereItStopped() {
    assertThat(doneAt(lag("0"), incidentsOf(2, 4))).isEqualTo(8); // 4 worked + 2 lost + 2 left
  }

  @Test
  void theLagIsPaidAfterTheInterruption() {
    // 4 worked + 2 lost + 0.5 lag + 2 left
    assertThat(doneAt(lag("0.5h"), incidentsOf(2, 4))).isEqualTo(8.5);
  }

  @Test
  void incidentsInARowCostOneLag() {
    // The second comes during the first: 4 worked + 2 + 2 lost + 0.5 lag + 2 left
    assertThat(doneAt(lag("0.5h"), incidentsOf(2, 4, 5))).isEqualTo(10.5);
  }

  @Test
  void aLagThatIsInterruptedIsPaidInFullAgain() {
    // 4 worked, 1 lost (to 5), 0.25 of the lag, 1 lost (to 6.25), 0.5 lag, 2 left
    assertThat(doneAt(lag("0.5h"), incidentsOf(1, 4, 5.25))).isEqualTo(8.75);
  }

  @Test
  void eachInterruptionApartCostsALagOfItsOwn() {
    // 1 worked, 1 lost, 0.5 lag (to 2.5), 1.5 worked (to 4), 1 lost, 0.5 lag, 3.5 left
    assertThat(doneAt(lag("0.5h"), incidentsOf(1, 1, 4))).isEqualTo(9);
  }

  @Test
  void anIncidentAtTheMomentWorkEndsInterruptsNothing() {
    assertThat(doneAt(lag("0.5h"), incidentsOf(2, 6))).isEqualTo(6);
  }

  @Test
  void anInterruptionDoesNotStopAnotherButAnIncidentDoes() {
    Workplace workplace = workplace("0");
    Task request = task(workplace, 3);
    Task second = task(workplace, 1);
    Task incident = task(workplace, 2);
    request.interrupts();
    second.interrupts();
    incident.alarms();
    Crew backend = workplace.discipline(1);
    backend.give(request);
    workplace.simulation().timer(Desk.ARRIVES, () -> backend.give(second)).at(1);
    workplace.simulation().timer(Desk.ARRIVES, () -> backend.give(incident)).at(2);
    workplace.simulation().run(100);

    assertThat(incident.doneAt).isEqualTo(4); // at once: 2 + 2
    assertThat(request.doneAt).isEqualTo(5); // 2 before + 1 after the incident
    assertThat(second.doneAt).isEqualTo(6); // last: 5 + 1
  }

  @Test
  void twoDevelopersShareWhatComesAndTheLessUrgentIsInterrupted() {
    Workplace workplace = workplace("0", "team.backend.developers=2");
    Task request = task(workplace, 6);
    request.interrupts();
    Task planned = task(workplace, 6);
    Task incident = task(workplace, 2);
    incident.alarms();
    Crew backend = workplace.discipline(1);
    backend.give(request);
    backend.give(planned);
    workplace.simulation().timer(Desk.ARRIVES, () -> backend.give(incident)).at(1);
    workplace.simulation().run(100);

    assertThat(request.doneAt).isEqualTo(6); // undisturbed
    assertThat(incident.doneAt).isEqualTo(3); // 1 + 2
    assertThat(planned.doneAt).isEqualTo(8); // 1 worked + 2 lost + 5 left
  }

  private static double doneAt(String lag, double[] incidents) {
    Workplace workplace = workplace(lag);
    Crew backend = workplace.discipline(1);
    Task planned = task(workplace, 6);
    backend.give(planned);
    for (int i = 1; i < incidents.length; i++) {
      Task incident = task(workplace, incidents[0]);
      incident.alarms();
      workplace.simulation().timer(Desk.ARRIVES, () -> backend.give(incident)).at(incidents[i]);
    }
    workplace.simulation().run(100);
    return planned.doneAt;
  }

  private static Task task(Workplace workplace, double hours) {
    return workplace
        .desk()
        .task(TaskKind.of("request", UnplannedRequests.UNPLANNED), Cause.COMMON_LUCK, hours, null);
  }

  private static Workplace workplace(String lag, String... settings) {
    String[] all = new String[settings.length + 2];
    all[0] = "team.backend.developers=1";
    all[1] = "delivery.resumption-lag=" + lag;
    System.arraycopy(settings, 0, all, 2, settings.length);
    Workplace workplace =
        new Workplace(Loading.shipped("blank.yaml", all).scenario(), Witness.NOBODY);
    workplace.desk().connect(null, new NoStories());
    workplace.reset(1);
    return workplace;
  }

  private static String lag(String lag) {
    return lag;
  }

  /** First how long each takes, then when they come. */
  private static double[] incidentsOf(double hours, double... at) {
    double[] all = new double[at.length + 1];
    all[0] = hours;
    System.arraycopy(at, 0, all, 1, at.length);
    return all;
  }
}
