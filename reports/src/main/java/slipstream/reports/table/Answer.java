package slipstream.reports.table;

import java.util.List;

/** What a command answers on the console; one class for each kind of study. */
interface Answer {
  /** The verdict in sentences, the most important first; at least one. */
  List<String> sentences();

  /** What a reader must know before trusting the figures. */
  List<String> warnings();

  /** The tables, of which empty ones are left out. */
  List<Grid> grids();
}
