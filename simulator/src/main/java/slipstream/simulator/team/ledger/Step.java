package slipstream.simulator.team.ledger;

/**
 * One step on the way to a finish: a piece of work of one performer, or a wait for somebody
 * outside. It could begin at {@code availableAt}, when its trigger ended; what its performer did
 * from then until it was done is what it took.
 */
public class Step {
  /** Hour from which it could be done. */
  public double availableAt;

  /** Hour at which it was done; infinite until then. */
  public double doneAt;

  /** The step whose end made this one possible; {@code null} if it was possible from the start. */
  public Step trigger;

  /** Who does it; {@code null} for a wait outside the team. */
  public Timeline performer;

  /**
   * A stretch of its performer's timeline close to when it was done: where to look for it first.
   */
  int stretch;

  /** What it is due to. */
  public Cause cause;

  /**
   * For own work: the share of its hours that was planned; the rest is own overrun or shared luck.
   */
  public double plannedShare;

  /** For own work: the share of its hours that is the discipline's own overrun. */
  public double ownShare;

  /** For own work: the cause that stands for the discipline's own variability. */
  public Cause own;

  /** What made it dearer than it would have been; {@code null} for most. */
  Cause surcharge;

  /** The share of its hours that this added. */
  double surchargeShare;

  /** Gives the step to a performer. */
  public final void performedBy(Timeline performer) {
    this.performer = performer;
    this.stretch = performer.last();
  }

  /** Makes it a step that begins now, as if it were new. */
  public final void begin(double now, Step trigger, Cause cause) {
    this.availableAt = now;
    this.doneAt = Double.POSITIVE_INFINITY;
    this.trigger = trigger;
    this.performer = null;
    this.cause = cause;
    this.plannedShare = 1;
    this.ownShare = 0;
    this.own = null;
    this.surcharge = null;
    this.surchargeShare = 0;
  }

  /**
   * Charges a share of its hours to what made it dearer.
   *
   * @param share of its hours (0 to 1)
   */
  public final void surcharge(Cause due, double share) {
    surcharge = due;
    surchargeShare = share;
  }
}
