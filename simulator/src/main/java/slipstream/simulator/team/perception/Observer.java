package slipstream.simulator.team.perception;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Perception;
import slipstream.simulator.scenario.Perception.Leaning;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.ChainMemory;
import slipstream.simulator.team.ledger.Charges;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Watches the team and names somebody on each occasion, from what is visible: of a story's
 * disciplines those that look late beside their plan, the more the less can be seen of their parts;
 * in production there is a first suspect, whatever the origin. Sometimes, by transparency, the true
 * blocker is seen instead.
 */
public final class Observer implements Witness {
  /** Outcomes worse than this count as this bad. */
  private static final double WORST = 2;

  private final Scenario scenario;
  private final Perception row;
  private final BlamePoints points;
  private final Charges charges = new Charges();

  /** By rank of the story, as far as any was looked at: nobody's chain is walked but theirs. */
  private final List<ChainMemory> chains = new ArrayList<>();

  private final Suspicion suspicion = new Suspicion();
  private SeenAgainstPlan seen;
  private Workplace workplace;
  private RandomStream chance;

  /** Hears what is seen; nobody in runs that are only counted. */
  private Hearer hearer;

  /**
   * @param sprints sprints up to the horizon
   */
  public Observer(Scenario scenario, int sprints) {
    this.scenario = scenario;

    row = scenario.perception();
    points = new BlamePoints(sprints);
  }

  /** Begins to watch a team. */
  public void watch(Workplace workplace) {
    this.workplace = workplace;
    seen = new SeenAgainstPlan(row, workplace.disciplines());
    chance = workplace.chances().of(Chance.PERCEPTION, 0);
  }

  /** Begins a new run. */
  public void clear() {
    points.clear();
    for (ChainMemory chain : chains) {
      chain.clear();
    }
  }

  /** Lets somebody hear from now on; {@code null} for nobody. */
  public void tell(Hearer hearer) {
    this.hearer = hearer;
  }

  /** What was said so far. */
  public BlamePoints points() {
    return points;
  }

  /**
   * A sprint begins, as far as observers are concerned.
   *
   * @param stories of the sprint, in their order; looked at until the next sprint
   * @param count how many they are
   */
  public void expect(Story[] stories, int count) {
    seen.expect(stories, count);
  }

  /**
   * Looks at what can be seen of the sprint's stories beside their plan: from it follows who looks
   * late until the next look.
   *
   * @param passed share of the sprint that has passed, 0 to 1
   */
  public void look(double passed) {
    seen.look(passed);
  }

  /**
   * At the stand-up a story is looked at whose turn has come and that is not done. It is talked
   * about where it is past its line, or where somebody who looks late shows less of it than
   * planned.
   *
   * @param planned share of it that was planned by now, 0 to 1
   * @param daysLate working days since it was expected done; not above 0 before
   */
  public void standUp(Story story, double planned, double daysLate) {
    if (daysLate > 0 || seen.behind(story, planned)) {
      double sprintDays = scenario.sprint().length() / scenario.sprint().hoursPerDay();
      unfinished(story, Occasion.STAND_UP, row.weights().standUp(), daysLate / sprintDays);
    }
  }

  /** At the sprint review a story is not done. */
  public void review(Story story) {
    unfinished(story, Occasion.REVIEW, row.weights().sprintReview(), seen.unseen(story));
  }

  private ChainMemory chain(Story story) {
    while (chains.size() <= story.rank()) {
      chains.add(new ChainMemory());
    }
    return chains.get(story.rank());
  }

  private void unfinished(Story story, Occasion occasion, double weight, double badness) {
    double now = workplace.simulation().now();
    Step step = Blocker.of(story);
    if (step != null) {
      chain(story).walk(step, now, charges);
    } else {
      charges.clear();
      Crew crew = story.nearest().crew();
      if (crew.size() > 0) {
        crew.member(story.rank() % crew.size()).timeline().charge(0, now, charges);
      }
    }
    Cause cause = charges.dominant(Party.of(workplace.discipline(0).discipline()));
    suspicion.clear();
    for (int seat = 0; seat < story.parts(); seat++) {
      if (seen.late(seat)) {
        suspect(story.part(seat), weightOf(story.part(seat)), step);
      }
    }
    if (suspicion.none()) {
      nobodyLooksLate(story, step);
    }
    name(occasion, story, cause, charges.lastActed(cause), weight, badness);
  }

  /** Its share of the story, the less the more of it is seen to be built. */
  private double weightOf(Part part) {
    return seen.share(part) * (1 - row.lastTouch() * seen.seen(part));
  }

  /** A little of the suspicion goes to whom a part is seen to wait for. */
  private void suspect(Part part, double weight, Step step) {
    Step at = part.built() ? step : part.latest();
    Party own = part.crew().party();
    Party blocker = step == null ? own : Blocker.party(at);
    double hidden = blocker == own ? 0 : row.visibility().hidden();
    suspicion.add(own, weight * (1 - hidden));
    suspicion.add(blocker, weight * hidden);
  }

  /** Then it is with whoever has it in hand, or with all that have a part in it. */
  private void nobodyLooksLate(Story story, Step step) {
    Party holder = step == null ? Party.NOBODY : Blocker.holder(step);
    double inHand = row.lastTouch() * (1 - row.visibility().hidden());
    suspicion.add(holder, inHand);
    suspicion.add(Blocker.party(step), row.lastTouch() * row.visibility().hidden());
    for (int seat = 0; seat < story.parts(); seat++) {
      suspicion.add(
          story.part(seat).crew().party(), (1 - row.lastTouch()) * seen.share(story.part(seat)));
    }
  }

  @Override
  public void incident(Role owner, Trouble trouble, Cause cause, double acted, double hours) {
    firstSuspect(row.productionSuspects(), row.troubleLeanings().of(trouble), owner);
    inProduction(Occasion.INCIDENT, row.weights().incident(), cause, acted, hours);
  }

  @Override
  public void escapedDefect(Role owner, Cause cause, double acted, double hours) {
    firstSuspect(row.productionSuspects(), Leaning.NONE, owner);
    inProduction(Occasion.ESCAPED_DEFECT, row.weights().escapedDefect(), cause, acted, hours);
  }

  private void inProduction(
      Occasion occasion, double weight, Cause cause, double acted, double hours) {
    name(occasion, null, cause, acted, weight, hours / scenario.sprint().hoursPerDay());
  }

  @Override
  public void mismatch(Role owner, Cause cause, double acted, double hours) {
    firstSuspect(row.mismatchSuspects(), Leaning.NONE, owner);
    double badness = hours / scenario.sprint().hoursPerDay();
    name(Occasion.MISMATCH, null, cause, acted, row.weights().mismatch(), badness);
  }

  private void firstSuspect(Perception.Suspects table, Leaning leaning, Role owner) {
    suspicion.clear();
    for (Crew crew : workplace.disciplines()) {
      suspicion.add(crew.party(), leaning.disciplines() * table.of(crew.discipline()));
    }
    if (workplace.post(owner).held()) {
      suspicion.add(Party.of(owner), leaning.owner() * table.owner());
    }
    suspicion.add(Party.OUTSIDE, leaning.outside() * table.outside());
    suspicion.add(Party.NOBODY, leaning.nobody() * table.nobody());
  }

  @Override
  public void reversedDecision(Crew decider, Cause cause, double acted, double hours) {
    suspicion.clear();
    suspicion.add(decider.party(), 1);
    double badness = hours / scenario.sprint().hoursPerDay();
    name(Occasion.REVERSED_DECISION, null, cause, acted, row.weights().reversedDecision(), badness);
  }

  @Override
  public void overdueApproval(Crew chaser, Cause cause, double acted, double waited) {
    suspicion.clear();
    suspicion.add(chaser.party(), 1 - row.visibility().hidden());
    suspicion.add(Party.OUTSIDE, row.visibility().hidden());
    double badness = waited / scenario.sprint().length();
    name(Occasion.OVERDUE_APPROVAL, null, cause, acted, row.weights().overdueApproval(), badness);
  }

  /** Everybody sees it, and nobody is named for it. */
  @Override
  public void setAside(Timeline whose, Story story, Cause cause) {
    if (hearer != null) {
      hearer.setAside(workplace.simulation().now(), whose, story, cause);
    }
  }

  private void name(
      Occasion occasion, Story story, Cause cause, double acted, double weight, double badness) {
    double clear = chance.uniform();
    double whom = chance.uniform();
    Party named = clear < transparency() ? Party.answeringFor(cause) : suspicion.draw(whom);
    double points = weight * (1 + row.outcomeBias() * Math.min(WORST, Math.max(0, badness)));
    int sprint = sprintAt(workplace.simulation().now());
    this.points.give(cause, named, points, sprint, Math.max(0, sprint - sprintAt(acted)));
    if (hearer != null) {
      hearer.named(new Naming(workplace.simulation().now(), occasion, story, named, cause, points));
    }
  }

  private double transparency() {
    Perception.Transparency share = row.transparency();
    double sum = share.base() + share.scrumMaster() * workplace.post(Role.SCRUM_MASTER).level();
    sum += scenario.practices().contractFirst() ? share.contractFirst() : 0;
    sum += scenario.practices().blamelessReviews() ? share.blamelessReviews() : 0;
    return Math.min(1, sum);
  }

  /** What happens at the very end of a sprint belongs to it. */
  private int sprintAt(double hour) {
    return Math.max(0, (int) Math.ceil(hour / scenario.sprint().length()) - 1);
  }
}
