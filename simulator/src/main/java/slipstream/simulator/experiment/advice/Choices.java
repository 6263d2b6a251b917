package slipstream.simulator.experiment.advice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import slipstream.simulator.scenario.Practices;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.team.RampUp;

/** What can be chosen: roles not yet filled, and practices not yet taken up. */
public final class Choices {
  /** A limit that leaves room to wait for one thing and work on another. */
  private static final int WIP_LIMIT = 2;

  /** What teams that plan slack leave free. */
  private static final double SLACK = 0.2;

  /** How a role is held in the scenario with somebody in it. */
  private interface Held extends Function<Scenario, Staffing>, Serializable {}

  /** The practices with one more. */
  private interface Taking extends UnaryOperator<Practices>, Serializable {}

  private final List<Choice> choices = new ArrayList<>();
  private final Practices now;

  private Choices(Scenario scenario) {
    now = scenario.practices();
    for (Role role : Role.values()) {
      Staffing held = scenario.structure().of(role);
      if (!held.staffed()) {
        choices.add(hire(role, RampUp.of(scenario)));
      } else if (held.fte() < 1) {
        // Who holds a part of the post knows the team: the rest of it needs no ramp-up.
        choices.add(post(role, "present", team -> Staffing.PRESENT));
      }
    }
    practices();
  }

  /** The choices of a scenario, roles first. */
  public static List<Choice> of(Scenario scenario) {
    return List.copyOf(new Choices(scenario).choices);
  }

  /** Somebody new; in another world it may take another time until they are at full effect. */
  private static Choice hire(Role role, RampUp rampUp) {
    String staffing = rampUp.none() ? "present" : "{ramp-up: " + rampUp.text() + "}";
    return post(role, staffing, team -> new Staffing(1, 1, RampUp.of(team).hours()));
  }

  private static Choice post(Role role, String staffing, Held made) {
    return new Choice(
        role.key(),
        true,
        "structure." + role.key() + "=" + staffing,
        team -> team.with(team.team(), team.structure().with(role, made.apply(team))));
  }

  private void practices() {
    practice("contract-first", now.contractFirst(), p -> with(p, true, 0));
    practice("protected-sprint", now.protectedSprint(), p -> with(p, true, 1));
    practice("definition-of-ready", now.definitionOfReady(), p -> with(p, true, 2));
    practice("on-call-rotation", now.onCallRotation(), p -> with(p, true, 3));
    practice("cross-training", now.crossTraining(), p -> with(p, true, 4));
    practice("blameless-reviews", now.blamelessReviews(), p -> with(p, true, 5));
    practice("pairing", now.pairing(), p -> with(p, true, 6));
    if (now.wipLimit() == null) {
      add("wip-limit=" + WIP_LIMIT, p -> with(p, WIP_LIMIT, p.slack()));
    }
    if (now.slack() == 0) {
      add("slack=20%", p -> with(p, p.wipLimit(), SLACK));
    }
  }

  private void practice(String name, boolean taken, Taking taking) {
    if (!taken) {
      choices.add(
          new Choice(
              name,
              false,
              "practices." + name + "=true",
              team -> team.with(taking.apply(team.practices()))));
    }
  }

  private void add(String setting, Taking taking) {
    choices.add(
        new Choice(
            setting,
            false,
            "practices." + setting,
            team -> team.with(taking.apply(team.practices()))));
  }

  /** The practices with one switched on, by its place among those that are on or off. */
  private static Practices with(Practices p, boolean on, int place) {
    return new Practices(
        place == 0 ? on : p.contractFirst(),
        p.wipLimit(),
        place == 1 ? on : p.protectedSprint(),
        place == 2 ? on : p.definitionOfReady(),
        place == 3 ? on : p.onCallRotation(),
        p.slack(),
        place == 4 ? on : p.crossTraining(),
        place == 5 ? on : p.blamelessReviews(),
        p.absencesPlanned(),
        place == 6 ? on : p.pairing());
  }

  private static Practices with(Practices p, Integer wipLimit, double slack) {
    return new Practices(
        p.contractFirst(),
        wipLimit,
        p.protectedSprint(),
        p.definitionOfReady(),
        p.onCallRotation(),
        slack,
        p.crossTraining(),
        p.blamelessReviews(),
        p.absencesPlanned(),
        p.pairing());
  }
}
