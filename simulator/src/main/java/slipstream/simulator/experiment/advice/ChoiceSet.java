package slipstream.simulator.experiment.advice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import slipstream.simulator.scenario.Scenario;

/** Choices that are made together. */
public record ChoiceSet(List<Choice> choices) implements Serializable {
  /** How the choices of a set are joined in its name. */
  private static final String AND = " + ";

  /** Its choices' names, joined: {@code qa + platform}. */
  public String name() {
    return choices.stream().map(Choice::name).collect(Collectors.joining(AND));
  }

  /** Settings that make it, as {@code key=value}. */
  public List<String> changes() {
    return choices.stream().map(Choice::change).toList();
  }

  /** The scenario with all of them. */
  public Scenario made(Scenario scenario) {
    Scenario made = scenario;
    for (Choice choice : choices) {
      made = choice.made().apply(made);
    }
    return made;
  }

  /** Each choice alone. */
  public static List<ChoiceSet> singles(List<Choice> choices) {
    return choices.stream().map(choice -> new ChoiceSet(List.of(choice))).toList();
  }

  /** All sets of 2 to {@code most} choices. */
  public static List<ChoiceSet> together(List<Choice> choices, int most) {
    List<ChoiceSet> sets = new ArrayList<>();
    for (int size = 2; size <= Math.min(most, choices.size()); size++) {
      collect(choices, size, 0, new ArrayList<>(), sets);
    }
    return sets;
  }

  private static void collect(
      List<Choice> choices, int size, int from, List<Choice> chosen, List<ChoiceSet> sets) {
    if (chosen.size() == size) {
      sets.add(new ChoiceSet(List.copyOf(chosen)));
      return;
    }
    for (int i = from; i < choices.size(); i++) {
      chosen.add(choices.get(i));
      collect(choices, size, i + 1, chosen, sets);
      chosen.remove(chosen.size() - 1);
    }
  }
}
