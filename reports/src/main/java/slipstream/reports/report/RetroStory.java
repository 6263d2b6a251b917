package slipstream.reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Sheet;
import slipstream.reports.kit.story.Step;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;

/**
 * The sheets in their order: the room guesses first, then sees what a demo shows, whom that gets
 * blamed, what it hides, what the time was lost to, and what would not have happened but for it.
 */
public final class RetroStory {
  private static final String MISSING = "missing-";

  /** Steps that are about the team as a whole. */
  private static final Set<Step> OF_ALL = Set.of(Step.LATE, Step.CLOSE);

  /** Steps that tell of blame and causes, and so of who is there. */
  private static final Set<Step> OF_ROLES =
      Set.of(Step.BLAME, Step.CAUSES, Step.BUT_FOR, Step.GAP, Step.WHY, Step.PATHS, Step.CHANGE);

  private final Result result;
  private final boolean rolesUnsaid;
  private final List<Plate> plates;
  private final Answer answer;

  private RetroStory(ResultDocument document, List<Plate> plates, Answer answer) {
    this.result = document.result();
    this.rolesUnsaid = !document.rolesUnsaid().isEmpty();
    this.plates = plates;
    this.answer = answer;
  }

  /**
   * The story of a result; none of several teams, and where roles are assumed nothing that tells of
   * disciplines and roles. Where a study says what would not have happened but for what, no ledger
   * stands beside it: two accounts of the same days name two first causes.
   *
   * @param document of the result
   * @param plates those that the result has; a sheet without its picture is left out
   * @param answer of the study: its question heads the story, and its first sentence ends it
   */
  public static List<Sheet> of(ResultDocument document, List<Plate> plates, Answer answer) {
    RetroStory story = new RetroStory(document, plates, answer);
    return Stream.of(Step.values())
        .filter(step -> answer.ofOneTeam())
        .filter(step -> answer.knowsRoles() || OF_ALL.contains(step))
        .filter(step -> step != Step.CAUSES || !story.tells(Step.BUT_FOR))
        .map(story::sheet)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean tells(Step step) {
    return plates.stream().anyMatch(plate -> plate.step() == step);
  }

  private Optional<Sheet> sheet(Step step) {
    return switch (step) {
      case GUESS -> Optional.of(guess());
      case BUT_FOR -> shown(step).or(() -> Optional.of(missed()));
      case CLOSE -> Optional.of(close());
      default -> shown(step);
    };
  }

  /** What the study tells at this step comes before what every result can tell. */
  private Optional<Sheet> shown(Step step) {
    return plates.stream()
        .filter(plate -> plate.step() == step)
        .findFirst()
        .map(
            plate ->
                step.sheet(
                    plate.picture().title(),
                    withRoles(step, List.of(plate.sentence())),
                    plate.picture()));
  }

  /** The sentences, and that nobody said who is there, where they rest on it. */
  private List<String> withRoles(Step step, List<String> sentences) {
    if (!rolesUnsaid || !OF_ROLES.contains(step)) {
      return sentences;
    }
    List<String> more = new ArrayList<>(sentences);
    more.add(Warnings.ALL_ROLES_FILLED);
    return more;
  }

  private Sheet guess() {
    List<String> known = new ArrayList<>();
    known.add(team());
    known.add(missing());
    known.add("It was promised for day " + plannedEnd() + ".");
    answer
        .question()
        .map(question -> "Asked as well, and answered on the last sheet: " + question)
        .ifPresent(known::add);
    return Step.GUESS.sheet("Who or what delayed this " + Verdict.such(result) + "?", known, null);
  }

  private String team() {
    return "The team: "
        + result.people().entrySet().stream()
            .filter(party -> party.getValue() > 0)
            .map(party -> party.getValue() + " × " + Words.party(party.getKey()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** Roles that time was lost for; a role that costs nothing need not be missed. */
  private String missing() {
    if (rolesUnsaid) {
      return Warnings.ALL_ROLES_FILLED;
    }
    List<String> roles =
        result.chain().entrySet().stream()
            .filter(cause -> cause.getKey().startsWith(MISSING) && cause.getValue() > 0)
            .map(cause -> cause.getKey().substring(MISSING.length()))
            .filter(role -> !holds(role))
            .map(Words::role)
            .toList();
    return roles.isEmpty()
        ? "No role is missing."
        : "Nobody holds these roles: " + String.join(", ", roles) + ".";
  }

  /** Whether somebody does, if only for a part of the time. */
  private boolean holds(String role) {
    return result.people().getOrDefault(role, 0) > 0;
  }

  /** What follows a first full stop explains it; a sheet has no room for that. */
  private static String inShort(String answer) {
    return answer.split("(?<=\\.) ")[0];
  }

  private String plannedEnd() {
    return Figures.decimals(result.plannedEndDays(), 0);
  }

  /**
   * The but-for verdict is what only explain can give; others say what it takes. A room is told of
   * no commands.
   */
  private Sheet missed() {
    List<String> causes =
        result.chain().entrySet().stream()
            .filter(cause -> cause.getKey().startsWith(MISSING) && cause.getValue() >= 0.1)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(3)
            .map(cause -> cause.getKey().substring(MISSING.length()))
            .map(role -> (holds(role) ? "too little of a " : "no ") + Words.role(role))
            .toList();
    return Step.BUT_FOR.sheet(
        causes.isEmpty()
            ? "No missing role cost notable time"
            : "The missing roles that cost most: " + String.join(", ", causes),
        withRoles(
            Step.BUT_FOR,
            List.of(
                "The ledger charges hours to these roles and to other causes. What would not have"
                    + " happened but for each of them is another question: it takes runs without"
                    + " each.",
                Verdict.named(result))),
        null);
  }

  private Sheet close() {
    List<String> taken = new ArrayList<>();
    taken.add(Verdict.lateness(result));
    answer
        .question()
        .map(question -> question + " " + inShort(answer.sentences().get(0)))
        .ifPresent(taken::add);
    taken.add(
        "This is a model of a team like ours, not a measurement of ours: use it to ask, not to"
            + " prove.");
    return Step.CLOSE.sheet("What do we change before the next sprint?", taken, null);
  }
}
