package slipstream.reports.study.run.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares that flow from causes to parties, the heavy ones first; what is light goes together as
 * {@link #OTHER}, which comes last.
 */
final class FlowTable {
  static final String OTHER = "other";

  static final int MOST_CAUSES = 9;
  private static final int MOST_PARTIES = 6;

  /** Share of all below which a cause or party has no line of its own. */
  private static final double LIGHT = 0.02;

  private final double total;
  private final List<String> causes;
  private final List<String> parties;
  private final Map<String, Map<String, Double>> shares = new LinkedHashMap<>();

  private FlowTable(Map<String, Map<String, Double>> points, int mostCauses) {
    Map<String, Double> byCause = new LinkedHashMap<>();
    Map<String, Double> byParty = new LinkedHashMap<>();
    double sum = 0;
    for (var cause : points.entrySet()) {
      for (var party : cause.getValue().entrySet()) {
        if (party.getValue() > 0) {
          byCause.merge(cause.getKey(), party.getValue(), Double::sum);
          byParty.merge(party.getKey(), party.getValue(), Double::sum);
          sum += party.getValue();
        }
      }
    }
    total = sum;
    causes = heavy(byCause, mostCauses);
    parties = heavy(byParty, MOST_PARTIES);
    for (var cause : points.entrySet()) {
      String from = causes.contains(cause.getKey()) ? cause.getKey() : OTHER;
      for (var party : cause.getValue().entrySet()) {
        String to = parties.contains(party.getKey()) ? party.getKey() : OTHER;
        if (party.getValue() > 0) {
          shares
              .computeIfAbsent(from, key -> new LinkedHashMap<>())
              .merge(to, party.getValue() / total, Double::sum);
        }
      }
    }
  }

  /** The table of blame points, cause to party; of further causes than so many, one line. */
  static FlowTable of(Map<String, Map<String, Double>> points, int mostCauses) {
    return new FlowTable(points, mostCauses);
  }

  /** Names by weight; one light name alone keeps its own, as "other" would be no shorter. */
  private List<String> heavy(Map<String, Double> weights, int most) {
    List<String> sorted = new ArrayList<>(weights.keySet());
    sorted.sort(Comparator.comparing(name -> -weights.get(name)));
    int kept = 0;
    while (kept < Math.min(sorted.size(), most) && weights.get(sorted.get(kept)) >= LIGHT * total) {
      kept++;
    }
    if (kept == sorted.size() || kept == sorted.size() - 1 && kept < most) {
      return sorted;
    }
    List<String> names = new ArrayList<>(sorted.subList(0, Math.min(kept, most - 1)));
    names.add(OTHER);
    return names;
  }

  double total() {
    return total;
  }

  List<String> causes() {
    return causes;
  }

  List<String> parties() {
    return parties;
  }

  double share(String cause, String party) {
    return shares.getOrDefault(cause, Map.of()).getOrDefault(party, 0.0);
  }

  double caused(String cause) {
    return parties.stream().mapToDouble(party -> share(cause, party)).sum();
  }

  double blamed(String party) {
    return causes.stream().mapToDouble(cause -> share(cause, party)).sum();
  }
}
