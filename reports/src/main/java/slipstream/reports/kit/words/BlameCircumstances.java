package slipstream.reports.kit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.ProgressDay;
import slipstream.simulator.statistics.Share;

/**
 * Under which circumstances blame lands on a party that did not cause it: it carries others'
 * duties, its work is hard to see, and what it is named for had another cause. They are no reasons:
 * one run does not show what would be without them, as {@code explain --of blame} does.
 */
final class BlameCircumstances {
  private static final double NOTABLE = 0.1;

  private BlameCircumstances() {}

  /** The circumstances as a part of a sentence, or nothing where the result shows none. */
  static String of(Result result, String party) {
    List<String> told = new ArrayList<>();
    duties(result, party, told);
    visibility(result, party, told);
    trueCause(result, party, told);
    int last = told.size() - 1;
    return last < 1
        ? String.join("", told)
        : String.join(", ", told.subList(0, last)) + ", and " + told.get(last);
  }

  private static void duties(Result result, String party, List<String> told) {
    Share duties = result.dutyShare().get(party);
    boolean roleMissing =
        result.chain().entrySet().stream()
            .anyMatch(cause -> cause.getKey().startsWith("missing-") && cause.getValue() > 0);
    if (roleMissing && duties != null && duties.share() >= NOTABLE) {
      told.add(
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
  private static void visibility(Result result, String party, List<String> told) {
    List<ProgressDay> days = result.progress().getOrDefault(party, List.of());
    if (days.isEmpty()) {
      return;
    }
    int review = (int) Math.min(days.size(), Math.max(1, result.plannedEndDays()));
    ProgressDay day = days.get(review - 1);
    if (day.real() - day.seen() >= NOTABLE) {
      told.add(
          "at the planned end "
              + Figures.percent(day.seen())
              + " of its work can be seen while "
              + Figures.percent(day.real())
              + " is done");
    }
  }

  private static void trueCause(Result result, String party, List<String> told) {
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
      told.add(
          Figures.percent(largest / total)
              + " of that blame is for hours that the ledger charges to "
              + Words.cause(cause));
    }
  }
}
