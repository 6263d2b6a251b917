package slipstream.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.fact.FactsFound;
import slipstream.simulator.experiment.fact.FactsFound.CheckFound;
import slipstream.simulator.experiment.fact.FactsFound.FactFound;
import slipstream.simulator.experiment.fact.Judgement;

/** Regularities with their verdicts, written by hand. */
public final class EssayFacts {
  private EssayFacts() {}

  /** So many regularities, the verdicts in turn. */
  public static FactsFound of(int count, String name) {
    List<FactFound> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String verdict = Judgement.values()[i % Judgement.values().length].key();
      CheckFound check =
          new CheckFound(
              "a difference, days",
              "sooner",
              i % 2 == 0 ? 0 : 1.8,
              i % 2 == 0 ? Double.NaN : 3.2,
              "direction",
              EssayStudies.about(2.5 + 3 * i, 0.5),
              verdict);
      facts.add(
          new FactFound(
              name + " " + (i + 1),
              "It is so.",
              "Somebody",
              1975,
              "a book",
              "page",
              verdict,
              "",
              "",
              60,
              Map.of(),
              verdict.equals(Judgement.NOT_COMPARABLE.key()) ? List.of() : List.of(check)));
    }
    int fourth = count / 4;
    return new FactsFound("facts.yaml", fourth, fourth, fourth, fourth, 6_000, facts);
  }
}
