package slipstream.simulator.team;

/** Plain facts of one sprint of a run: stories, and points in hours of estimated work. */
public final class SprintFacts {
  /** Whether the run was still going when the sprint began. */
  public boolean reached;

  /** Whether the run went through the whole of it. */
  public boolean whole;

  /** Stories committed at planning, carried-over ones included. */
  public int committed;

  /** Stories done. */
  public int delivered;

  /** Committed stories that were not done at its end. */
  public int carriedOver;

  /** Stories begun beyond the commitment. */
  public int pulledIn;

  /** Unplanned requests that entered. */
  public int added;

  /** Started parts that were set aside by a shift of priorities. */
  public int setAside;

  /** Estimated hours of the committed stories. */
  public double committedHours;

  /** Estimated hours of the delivered stories. */
  public double deliveredHours;

  /** Blame points given. */
  public double blamePoints;

  /** Share of its estimate by which a part begun at its end is dearer, for shortcuts taken. */
  public double debt;

  /** Share of an hour of work that tiredness takes at its end. */
  public double fatigue;

  /** Delivered over committed as the tracker says, which may be anything from 0. */
  public double shown;

  /** Delivered over committed, by estimated hours; 1 where nothing was committed. */
  public double done() {
    return committedHours == 0 ? 1 : deliveredHours / committedHours;
  }

  void clear() {
    reached = false;
    whole = false;
    committed = 0;
    delivered = 0;
    carriedOver = 0;
    pulledIn = 0;
    added = 0;
    setAside = 0;
    committedHours = 0;
    deliveredHours = 0;
    blamePoints = 0;
    debt = 0;
    fatigue = 0;
    shown = 0;
  }
}
