package slipstream.simulator.team.workplace;

/** What disturbed the plan of the present sprint. */
public final class SprintTally {
  private int added;
  private int setAside;
  private int sprintsEnded;
  private double debt;
  private double fatigue;

  void reset() {
    added = 0;
    setAside = 0;
    sprintsEnded = 0;
    debt = 0;
    fatigue = 0;
  }

  /** The sprint ends. */
  public void clear() {
    added = 0;
    setAside = 0;
    sprintsEnded++;
  }

  /** An unplanned request entered. */
  public void add() {
    added++;
  }

  /** Started work was set aside. */
  public void addSetAside() {
    setAside++;
  }

  /**
   * Debt stands here.
   *
   * @param share of its estimate by which a part begun now is dearer
   */
  public void debt(double share) {
    debt = share;
  }

  /** Where debt stands; it outlasts sprints. */
  public double debt() {
    return debt;
  }

  /**
   * People are as tired as this.
   *
   * @param share of an hour of work that tiredness takes
   */
  public void fatigue(double share) {
    fatigue = share;
  }

  /** How tired people are; it outlasts sprints. */
  public double fatigue() {
    return fatigue;
  }

  /** Unplanned requests that entered. */
  public int added() {
    return added;
  }

  /** Started parts that were set aside. */
  public int setAside() {
    return setAside;
  }

  /** Sprints that have ended. */
  public int sprintsEnded() {
    return sprintsEnded;
  }
}
