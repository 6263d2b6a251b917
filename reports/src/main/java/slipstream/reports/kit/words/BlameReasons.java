package slipstream.reports.kit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.ProgressDay;
import slipstream.simulator.statistics.Share;

/**
 * Why blame lands on a party that did not cause it, told only as far as the result shows it: it
 * carries others' duties, its work is hard to see, and what it is named for had another cause.
 */
final class BlameReasons {
  private static final double NOTABLE = 0.1;

  private BlameReasons() {}

  /** The reasons as the end of a sentence, or nothing where the result shows none. */
  static String of(Result result, String party) {
    List<String> reasons = new ArrayList<>();
    duties(result, party, reasons);
    visibility(result, party, reasons);
    trueCause(result, party, reasons);
    int last = reasons.size() - 1;
    return last < 1
        ? String.join("", reasons)
        : String.join(", ", reasons.subList(0, last)) + ", and " + reasons.get(last);
  }

  private static void duties(Result result, String party, List<String> reasons) {
    Share duties = result.dutyShare().get(party);
    boolean roleMissing =
        result.chain().entrySet().stream()
            .anyMatch(cause -> cause.getKey().startsWith("missing-") && cause.getValue() > 0);
    if (roleMissing && duties != null && duties.share() >= NOTABLE) {
      reasons.add(
          Figures.percent(duties.share())
              + " of its working time goes to duties "
              + (unowned(result, party) ? "that nobody owns" : "beside its own stories"));
    }
  }

  /** Whether next to none of the party's duties belongs to a role that is filled. */
  private static boolean unowned(Result result, String party) {
    double owned = 0;
    double all = 0;
    for (Map.Entry<String, Double> use : result.timeUse().get(party).entrySet()) {
      Optional<String> owner = Lexicon.find("activity." + use.getKey() + ".owner");
      all += owner.isPresent() ? use.getValue() : 0;
      owned += owner.filter(result.timeUse()::containsKey).isPresent() ? use.getValue() : 0;
    }
    return owned <= NOTABLE * all;
  }

  /** At the planned end, when the review looks. */
  private static void visibility(Result result, String party, List<String> reasons) {
    List<ProgressDay> days = result.progress().getOrDefault(party, List.of());
    if (days.isEmpty()) {
      return;
    }
    int review = (int) Math.min(days.size(), Math.max(1, result.plannedEndDays()));
    ProgressDay day = days.get(review - 1);
    if (day.real() - day.seen() >= NOTABLE) {
      reasons.add(
          "at the planned end "
              + Figures.percent(day.seen())
              + " of its work can be seen while "
              + Figures.percent(day.real())
              + " is done");
    }
  }

  private static void trueCause(Result result, String party, List<String> reasons) {
    double total = 0;
    double largest = 0;
    String cause = null;
    for (Map.Entry<String, Map<String, Double>> row : result.matrix().entrySet()) {
      double points = row.getValue().getOrDefault(party, 0.0);
      total += points;
      if (row.getKey().startsWith("missing-") && points > largest) {
        largest = points;
        cause = row.getKey();
      }
    }
    if (cause != null && largest / total >= NOTABLE) {
      reasons.add(
          Figures.percent(largest / total) + " of that blame is due to " + Words.cause(cause));
    }
  }
}
