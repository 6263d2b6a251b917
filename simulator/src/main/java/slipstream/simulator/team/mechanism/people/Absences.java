package slipstream.simulator.team.mechanism.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.Sprint;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/**
 * People are away: everybody on holidays, one of a discipline after the other on vacation, anybody
 * when ill. What is known ahead is part of the plan, so its hours are planned work. Hours that the
 * chain waits for somebody who is away are charged to absences, whatever the reason.
 */
public final class Absences implements Mechanism.EachSprint, Mechanism.EachDay {
  /** Not there. */
  public static final Activity AWAY = new Activity(31, "away", Activity.Group.AWAY);

  static final TaskKind HOLIDAY = TaskKind.of("holiday", AWAY);
  static final TaskKind VACATION = TaskKind.of("vacation", AWAY);
  static final TaskKind SICK_LEAVE = TaskKind.of("sick-leave", AWAY);

  private static final Chance CHANCE = new Chance(36);

  /** People of one crew at most: entities of its streams lie side by side. */
  private static final long CREW = 1_000L;

  private static final long VACATIONS = 1_000_000L;

  /** What it brings. */
  public static final Declaration<Absences> DECLARATION =
      Declaration.of(
              "absences",
              "9. People are away: on holidays, on vacation, ill.",
              Row.class,
              Absences::new)
          .drawing(CHANCE)
          .giving(HOLIDAY, VACATION, SICK_LEAVE);

  /** 9. People are away: on holidays, on vacation, ill. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param(value = "Holidays in a row, in working days.", unit = Unit.COUNT, max = 100)
          int holidays,
      @Param(
              value = "Working day of the plan on which they begin, from 1.",
              unit = Unit.COUNT,
              min = 1,
              max = 10_000)
          int holidaysFrom,
      @Param("Planned vacation: people of a discipline are away in turn, one each sprint.")
          Vacation vacation,
      @Param(
              value = "Absences of this length or more: whoever is there takes over.",
              unit = Unit.HOURS,
              max = 10_000)
          double handOver,
      @Param(value = "Share of working time that a person is ill.", unit = Unit.SHARE, max = 0.9)
          double sick,
      @Param(value = "Length of an illness, in working time.", unit = Unit.HOURS, max = 10_000)
          Distribution sickLeave)
      implements MechanismBlock {
    @Override
    public Row off() {
      return new Row(false, holidays, holidaysFrom, vacation, handOver, sick, sickLeave);
    }

    /** Hours that a discipline's people will be away in a sprint of the plan, from 0, by plan. */
    public double planned(Scenario scenario, DisciplineName name, int sprint) {
      int people = scenario.team().of(name).developers();
      if (!enabled || people == 0) {
        return 0;
      }
      Sprint box = scenario.sprint();
      double from = (holidaysFrom - 1) * box.hoursPerDay();
      double to = from + holidays * box.hoursPerDay();
      double begins = sprint * box.length();
      double off = Math.min(to, begins + box.length()) - Math.max(from, begins);
      return Math.max(0, off) * people + Math.min(vacation.of(name), box.length());
    }
  }

  /** One row for each discipline. */
  public record Vacation(
      @Param(value = "Frontend's, each planned sprint.", unit = Unit.HOURS, max = 2_000)
          double frontend,
      @Param(value = "Backend's, each planned sprint.", unit = Unit.HOURS, max = 2_000)
          double backend)
      implements Serializable {
    double of(DisciplineName name) {
      return name == DisciplineName.FRONTEND ? frontend : backend;
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final double hoursPerDay;

  /** Those who may fall ill; empty where nobody does. */
  private final List<Health> health = new ArrayList<>();

  private final RandomStream[] vacations;

  /** Day, from 0, on which the next vacation of a discipline begins, by seat. */
  private final int[] leaving;

  private final Agent[] leaver;

  Absences(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    hoursPerDay = workplace.scenario().sprint().hoursPerDay();
    Crew[] disciplines = workplace.disciplines();
    vacations = new RandomStream[disciplines.length];
    for (int seat = 0; seat < vacations.length; seat++) {
      vacations[seat] = workplace.chances().of(CHANCE, VACATIONS + seat);
    }
    leaving = new int[vacations.length];
    leaver = new Agent[vacations.length];
    // Illnesses of no length would come without end.
    if (row.sick() > 0 && row.sickLeave().mean() > 0) {
      everybody().forEach(this::mayFallIll);
    }
  }

  private List<Crew> everybody() {
    List<Crew> crews = new ArrayList<>(Arrays.asList(workplace.disciplines()));
    for (Role role : Role.values()) {
      crews.add(workplace.post(role).crew());
    }
    return crews;
  }

  private void mayFallIll(Crew crew) {
    long first = (crew.seat() >= 0 ? crew.seat() : crew.party().ordinal()) * CREW;
    for (int i = 0; i < crew.size(); i++) {
      health.add(new Health(crew.member(i), workplace.chances().of(CHANCE, first + i)));
    }
  }

  @Override
  public void begin() {
    Arrays.fill(leaving, -1);
    health.forEach(Health::staysWell);
  }

  @Override
  public void sprintBegins(int sprint) {
    Sprint box = workplace.scenario().sprint();
    if (sprint >= box.count()) {
      return;
    }
    for (Crew crew : workplace.disciplines()) {
      double hours = row.vacation().of(crew.discipline());
      if (crew.size() > 0 && hours > 0) {
        double draw = vacations[crew.seat()].uniform();
        // Any day from which it fits the sprint, each with the same chance.
        int choices = Math.max(1, (int) ((box.length() - hours) / hoursPerDay + 1e-9) + 1);
        leaving[crew.seat()] = box.firstDay(sprint) + (int) (draw * choices);
        leaver[crew.seat()] = crew.member(sprint % crew.size());
      }
    }
  }

  @Override
  public void dayBegins(int day) {
    if (row.holidays() > 0 && day == row.holidaysFrom() - 1) {
      for (Crew crew : everybody()) {
        for (int i = 0; i < crew.size(); i++) {
          // Nobody is there who could take over.
          leave(crew.member(i), HOLIDAY, row.holidays() * hoursPerDay, false);
        }
      }
    }
    for (Crew crew : workplace.disciplines()) {
      if (day == leaving[crew.seat()]) {
        double hours = row.vacation().of(crew.discipline());
        leave(leaver[crew.seat()], VACATION, hours, hours >= row.handOver());
      }
    }
  }

  private Task leave(Agent agent, TaskKind kind, double hours, boolean handsOver) {
    Task absence = workplace.desk().task(kind, Cause.ABSENCES, TimeGrid.snap(hours), null);
    absence.leaves(handsOver);
    workplace.desk().give(absence, agent);
    return absence;
  }

  /** Somebody who is well for an exponential time, then ill. */
  private final class Health {
    private final Agent agent;
    private final RandomStream chance;
    private final Timer timer;
    private final double meanWell;
    private final Outcome recovered = absence -> staysWell();

    Health(Agent agent, RandomStream chance) {
      this.agent = agent;
      this.chance = chance;
      timer = workplace.simulation().timer(Desk.ARRIVES, this::fallsIll);
      // Ill for m out of well + m hours is the share s where well = m (1 - s) / s.
      meanWell = row.sickLeave().mean() * (1 - row.sick()) / row.sick();
    }

    void staysWell() {
      timer.in(TimeGrid.snap(chance.exponential() * meanWell));
    }

    private void fallsIll() {
      double hours = Duty.hours(row.sickLeave(), chance);
      Task illness = leave(agent, SICK_LEAVE, hours, hours >= row.handOver());
      illness.outcome(recovered);
    }
  }
}
