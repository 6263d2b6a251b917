package slipstream.simulator.experiment.portfolio;

import java.io.Serializable;
import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;

/**
 * Many teams beside each other.
 *
 * @param budget most hires over all teams together
 * @param confidence at which two teams are told apart, corrected for rivals and looks
 * @param portfolioRuns replications of a hire at most, where the decision is open
 * @param replications of all teams and hires together
 * @param teams those that were simulated: first where one hire saves most, and what cannot be told
 *     from it
 * @param notReached names of those that were not, after a stop
 * @param plan what to do with the budget; null where a stop came before it was settled
 * @param harms hires that can be told to make a team later, the largest harm first, with what the
 *     ledger says of it; empty after a stop
 * @param sources where each team comes from, in the order in which they were named; empty until
 *     {@link #from} says it, for nothing here knows files
 * @param ownResultOf name of the team whose own result a file holds beside this one; null until
 *     then
 */
public record Portfolio(
    int budget,
    double confidence,
    int portfolioRuns,
    long replications,
    List<Team> teams,
    List<String> notReached,
    Plan plan,
    List<Harm> harms,
    List<Source> sources,
    String ownResultOf) {
  /** The same, with where its teams come from. */
  public Portfolio from(List<Source> sources, String ownResultOf) {
    return new Portfolio(
        budget,
        confidence,
        portfolioRuns,
        replications,
        teams,
        notReached,
        plan,
        harms,
        sources,
        ownResultOf);
  }

  /** The same, with why hires harm. */
  public Portfolio with(List<Harm> harms) {
    return new Portfolio(
        budget,
        confidence,
        portfolioRuns,
        replications,
        teams,
        notReached,
        plan,
        List.copyOf(harms),
        sources,
        ownResultOf);
  }

  /** Whether a team is late, at the confidence of all teams and looks together. */
  public Lateness lateness(Team team) {
    int all = teams.size() + notReached.size();
    return team.lateness(all * PortfolioAdvisor.looks(portfolioRuns));
  }

  /**
   * Whether a hire makes its team later, at the confidence of all hires and looks together: of
   * hundreds of harmless ones, some look harmful by luck.
   */
  public boolean harms(Hire hire) {
    int hires = teams.stream().mapToInt(team -> team.hires().size()).sum();
    int claims = hires * PortfolioAdvisor.looks(portfolioRuns);
    return hire.daysSaved().ci95().together(hire.runs(), claims).hi() < 0;
  }

  /**
   * Whether all plans are of one length, so that days of one team can be held against another's.
   */
  public boolean plansAlike() {
    return teams.stream().allMatch(team -> team.planDays() == teams.get(0).planDays());
  }

  /**
   * Where a team comes from.
   *
   * @param team its name
   * @param file name of its file, without folders
   * @param scenarioHash hash of its resolved scenario
   * @param seed as the scenario states it; the team's own luck follows from this and its name
   */
  public record Source(String team, String file, String scenarioHash, long seed) {}

  /** Whether a team is late by more than half a sprint; open where its interval holds that. */
  public enum Lateness {
    LATE,
    NOT_LATE,
    OPEN
  }

  /**
   * One team.
   *
   * @param name title of its file
   * @param seed of its own luck: with it, {@code what-if} says the same of a hire
   * @param runs replications of it as it is, on which slip and share rest
   * @param sprintDays length of its sprint, in working days
   * @param planDays length of its plan, in working days: days late are counted from its end
   * @param slipDays how late it is at the planned end of the plan; negative is early
   * @param late share of its runs that are late
   * @param hires each hire that it could have, alone, best first; a role that it lacks or has in
   *     part
   * @param tiedWithFirst whether one hire may save most here, at the confidence stated
   */
  public record Team(
      String name,
      long seed,
      int runs,
      double sprintDays,
      double planDays,
      Estimate slipDays,
      Share late,
      List<Hire> hires,
      boolean tiedWithFirst)
      implements Serializable {
    /**
     * Whether it is late by more than half a sprint, as far as its interval says it.
     *
     * @param claims how many such verdicts shall hold together at 95%
     */
    Lateness lateness(int claims) {
      double half = sprintDays / 2;
      Interval wide = slipDays.ci95().together(runs, claims);
      return wide.lo() > half
          ? Lateness.LATE
          : wide.hi() <= half ? Lateness.NOT_LATE : Lateness.OPEN;
    }

    Team tied(boolean withFirst) {
      return new Team(name, seed, runs, sprintDays, planDays, slipDays, late, hires, withFirst);
    }
  }

  /**
   * One hire in one team.
   *
   * @param role its key
   * @param change the setting that makes it, as {@code key=value}
   * @param runs replications by which it was measured
   * @param daysSaved slip without it less slip with it, the promise kept
   * @param tiedWithBest whether it may be the best of its team
   * @param money cost against cost of delay; null without costs in the scenario
   */
  public record Hire(
      String role,
      String change,
      int runs,
      Estimate daysSaved,
      boolean tiedWithBest,
      Alternative.Money money)
      implements Serializable {}

  /**
   * Why a hire makes a team later, as far as the ledger of the critical chain tells it.
   *
   * @param team its name
   * @param role key of the role that is hired
   * @param causes to what the chain's time is charged, with the hire less without; those that can
   *     be told from nothing, the most added first. All causes together are the days lost
   * @param mentoringDays working days of the team that showing the hire around takes, a run
   */
  public record Harm(String team, String role, List<Shift> causes, double mentoringDays)
      implements Serializable {}

  /**
   * What a hire moves of one cause.
   *
   * @param cause its key
   * @param days on the critical chain, added where positive
   */
  public record Shift(String cause, Estimate days) implements Serializable {}

  /**
   * Which hires over all teams save most together.
   *
   * @param chosen by team, in the order of the teams
   * @param daysSaved by all of them; teams share no luck, so variances add
   * @param money of all of them; null unless each team that gets a hire has costs, in one currency
   * @param rivals what could stand in for one of them without being told from it
   * @param sets how many sets of two or more hires in one team were measured
   */
  public record Plan(
      List<Chosen> chosen,
      Estimate daysSaved,
      Alternative.Money money,
      List<Rival> rivals,
      int sets) {
    /** Hires that it takes: fewer than the budget where no further one saves time. */
    public int hires() {
      return chosen.stream().mapToInt(team -> team.roles().size()).sum();
    }
  }

  /**
   * What one team gets.
   *
   * @param roles keys of those who are hired
   * @param daysSaved by them together
   * @param money of them together; null without costs in the scenario
   * @param tied whether as many others in the same team cannot be told from them
   */
  public record Chosen(
      String team, List<String> roles, Estimate daysSaved, Alternative.Money money, boolean tied) {}

  /**
   * A further hire that cannot be told from one that was chosen.
   *
   * @param hires how many the team would have with it
   * @param assumed whether it was not simulated beside the others, and is taken to save what it
   *     does alone; in stored results only, for now it is simulated before a plan is settled
   * @param insteadOf teams whose last hire it could replace
   */
  public record Rival(String team, int hires, boolean assumed, List<String> insteadOf) {}
}
