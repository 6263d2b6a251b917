package slipstream.simulator.experiment;

/** Hears how far an experiment is; called from the experiment's threads, one at a time. */
@FunctionalInterface
public interface Progress {
  /** So many replications are done, of so many planned as far as is known. */
  void done(int done, int planned);
}
