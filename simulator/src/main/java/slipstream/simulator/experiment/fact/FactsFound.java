package slipstream.simulator.experiment.fact;

import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;

/**
 * What holding the model against a catalogue has found.
 *
 * @param catalogue name of the file that lists the facts
 * @param reproduced facts of which every figure agrees with what was published
 * @param takenFromIt facts that agree because parameters of the model start from them: inputs
 * @param notReproduced facts of which at least one does not
 * @param notComparable facts that the model has nothing to compare with, or that nobody published
 * @param replications simulated, of all arms together
 * @param facts in the order of the catalogue; fewer than it has where the user interrupted
 */
public record FactsFound(
    String catalogue,
    int reproduced,
    int takenFromIt,
    int notReproduced,
    int notComparable,
    long replications,
    List<FactFound> facts) {

  /**
   * One fact.
   *
   * @param name in a few words
   * @param says the regularity, in a sentence
   * @param who published it
   * @param year of publication
   * @param where DOI or address
   * @param seen how much of the source was read
   * @param judgement what came of it, by its key
   * @param reason why it is not reproduced or cannot be compared, or which parameters start from
   *     it; empty where it is reproduced
   * @param limits what the comparison cannot show; may be empty
   * @param runs replications of each arm
   * @param arms the teams that were simulated: file and settings, by name
   * @param checks what was measured
   */
  public record FactFound(
      String name,
      String says,
      String who,
      int year,
      String where,
      String seen,
      String judgement,
      String reason,
      String limits,
      int runs,
      Map<String, String> arms,
      List<CheckFound> checks) {}

  /**
   * One figure.
   *
   * @param what was measured, in words
   * @param published the published figure, in words
   * @param low least value that agrees; NaN where there is none
   * @param high largest value that agrees; NaN where there is none
   * @param from where the ends come from
   * @param ours what the model gives; NaN where that is not defined
   * @param judgement whether they agree, by its key
   */
  public record CheckFound(
      String what,
      String published,
      double low,
      double high,
      String from,
      Estimate ours,
      String judgement) {}
}
