package slipstream.simulator.scenario.yaml.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import slipstream.simulator.scenario.fact.Check;
import slipstream.simulator.scenario.fact.Expected;
import slipstream.simulator.scenario.fact.Quantity;
import slipstream.simulator.scenario.fact.Statistic;
import slipstream.simulator.scenario.fact.Term;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.PlainValues;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.Suggestion;

/** Reads one check: what is measured, and what must come of it. */
final class QuantityReading {
  private static final List<String> CHECK =
      List.of("what", "statistic", "at", "of", "over", "published", "expected", "from");
  private static final List<String> TERM = List.of("output", "and", "arms");
  private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";
  private static final Pattern RANGE = Pattern.compile(NUMBER + " to " + NUMBER);
  private static final Pattern DIRECTION = Pattern.compile("(above|below) " + NUMBER);

  private final ProblemList problems;
  private final Set<String> arms;
  private final Set<String> outputs;

  QuantityReading(ProblemList problems, Set<String> arms, Set<String> outputs) {
    this.problems = problems;
    this.arms = arms;
    this.outputs = outputs;
  }

  /** The check; empty after reporting what is wrong. */
  Optional<Check> check(String path, Node node) {
    int before = problems.size();
    Entries check = new Entries(problems, path, node, CHECK);
    String what = check.text("what", "what is measured, in words with the unit");
    Statistic statistic = statistic(check);
    boolean quantile = statistic == Statistic.QUANTILE;
    double at = quantile ? check.number("at", 0.01, 0.99, "the share below it") : Double.NaN;
    if (!quantile && check.has("at")) {
      problems.add(check.place(), check.path("at"), "belongs to a quantile only; leave it out");
    }
    List<Term> of = terms(check, "of", statistic);
    List<Term> over = check.has("over") ? terms(check, "over", statistic) : List.of();
    Expected expected = expected(check);
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new Check(what, new Quantity(statistic, at, of, over), expected));
  }

  private Statistic statistic(Entries check) {
    String typed = check.has("statistic") ? check.text("statistic", "") : Statistic.MEAN.key();
    for (Statistic statistic : Statistic.values()) {
      if (statistic.key().equals(typed)) {
        return statistic;
      }
    }
    List<String> all = Stream.of(Statistic.values()).map(Statistic::key).toList();
    problems.add(
        check.place(),
        check.path("statistic"),
        "found \""
            + typed
            + "\"; allowed are "
            + String.join(", ", all)
            + Suggestion.of(typed, all));
    return Statistic.MEAN;
  }

  private List<Term> terms(Entries check, String key, Statistic statistic) {
    Node node = check.needed(key, "which output is measured, and in which arms");
    List<Term> terms = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> terms.add(term(check.path(key), item, statistic)));
    } else if (node != null) {
      terms.add(term(check.path(key), node, statistic));
    }
    if (node != null && terms.isEmpty()) {
      problems.add(node.place(), check.path(key), "is an empty list; it names one output at least");
    }
    return terms;
  }

  private Term term(String path, Node node, Statistic statistic) {
    Entries term = new Entries(problems, path, node, TERM);
    boolean two = statistic == Statistic.RANK_CORRELATION;
    if (!two && term.has("and")) {
      problems.add(term.place(), term.path("and"), "belongs to a rank-correlation; leave it out");
    }
    return new Term(output(term, "output"), two ? output(term, "and") : null, weights(term));
  }

  private String output(Entries term, String key) {
    String output = term.text(key, "what is measured of a run");
    if (!output.isEmpty() && !outputs.contains(output)) {
      problems.add(
          term.place(),
          term.path(key),
          "no output \"" + output + "\" of a run" + Suggestion.of(output, outputs));
    }
    return output;
  }

  /** {@code arms: alone} is short for {@code arms: {alone: 1}}. */
  private Map<String, Double> weights(Entries term) {
    Node node = term.needed("arms", "in which of the fact's arms");
    Map<String, Double> weights = new LinkedHashMap<>();
    if (node instanceof Node.Scalar scalar) {
      weights.put(scalar.text(), 1.0);
    } else if (node instanceof Node.Mapping map) {
      for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
        if (PlainValues.of(entry.getValue()) instanceof Number weight) {
          weights.put(entry.getKey(), weight.doubleValue());
        } else {
          problems.add(
              entry.getValue().place(), term.path("arms"), "allowed is a weight such as -1");
        }
      }
    } else if (node != null) {
      problems.add(node.place(), term.path("arms"), "allowed is an arm, or a map of weights");
    }
    if (node instanceof Node.Mapping map && map.entries().isEmpty()) {
      problems.add(node.place(), term.path("arms"), "is an empty map; it names one arm at least");
    }
    for (String arm : weights.keySet()) {
      if (!arms.contains(arm)) {
        problems.add(
            node.place(),
            term.path("arms"),
            "no arm \"" + arm + "\" in this fact; it has " + String.join(", ", arms));
      }
    }
    return weights;
  }

  private Expected expected(Entries check) {
    String figure = check.text("published", "the published figure, in words");
    String from = check.text("from", "where the expected range comes from");
    String text = check.text("expected", "which values agree: above 0, below 1, 1.2 to 2.5");
    Matcher range = RANGE.matcher(text);
    Matcher direction = DIRECTION.matcher(text);
    try {
      if (range.matches()) {
        return new Expected(figure, number(range, 1), number(range, 2), from);
      } else if (direction.matches()) {
        return direction.group(1).equals("above")
            ? new Expected(figure, number(direction, 2), Double.POSITIVE_INFINITY, from)
            : new Expected(figure, Double.NEGATIVE_INFINITY, number(direction, 2), from);
      }
    } catch (IllegalArgumentException e) {
      problems.add(
          check.place(), check.path("expected"), "found \"" + text + "\"; " + e.getMessage());
      return null;
    }
    problems.add(
        check.place(),
        check.path("expected"),
        "found \"" + text + "\"; allowed are above NUMBER, below NUMBER, NUMBER to NUMBER");
    return null;
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }
}
