package slipstream.page.engine;

/** A study that can be asked at any time what it knows so far. */
interface Live {
  /** Simulates a little more; says whether there is more to come. */
  boolean next();

  /** What is known so far, after one step at least. */
  void tell(Tokens out);
}
