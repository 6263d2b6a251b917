package slipstream.reports.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.reports.chart.style.Picture;
import slipstream.reports.words.Figures;
import slipstream.reports.words.Verdict;
import slipstream.reports.words.Words;
import slipstream.simulator.experiment.Result;

/**
 * The sheets in their order: the room guesses first, then sees what a demo shows, whom that gets
 * blamed, what it hides, what the time was lost to, and what would not have happened but for it.
 */
public final class RetroStory {
  private final Result result;
  private final List<Picture> pictures;
  private final List<Sheet> sheets = new ArrayList<>();

  private RetroStory(Result result, List<Picture> pictures) {
    this.result = result;
    this.pictures = pictures;
  }

  /**
   * The story of a result.
   *
   * @param pictures those that the result has; a sheet without its picture is left out
   */
  public static List<Sheet> of(Result result, List<Picture> pictures) {
    RetroStory story = new RetroStory(result, pictures);
    story.guess();
    story.shown(
        "late",
        "What happened",
        "slip",
        "Each dot is one way this sprint could have gone.",
        "Would we have promised this day, had we seen this picture?",
        "Let people count the dots on either side of the planned end. No sprint is typical: the"
            + " spread is the message.");
    story.shown(
        "seen",
        "What could be seen",
        "seen-progress",
        "Solid is what was done; dashed is what a demo shows of it.",
        "Which part of our work does a demo never show?",
        "Ask each discipline in turn. Don't ask who was slow: ask what was invisible.");
    story.shown(
        "blame",
        "Who is blamed",
        "blame",
        "Simulated observers name somebody by what they can see, as people do.",
        "How does this compare with the votes on the first sheet?",
        "Say aloud: this is where blame lands, not where the delay comes from. The next sheets show"
            + " the difference.");
    story.shown(
        "hidden-work",
        "What was hidden",
        "time-use",
        "Duties that nobody owns fall on whoever stands nearest.",
        "Which of these duties does nobody here own?",
        "Write the duties on the board, and a name of a role beside each, or a question mark.");
    story.shown(
        "one-sprint",
        "One sprint",
        "sprint-timeline",
        "The run that is nearest to the median in everything that is measured.",
        "Where does work wait, and for whom?",
        "Walk along the lanes day by day. The page has the same sprint told in sentences.");
    story.shown(
        "causes",
        "What it cost",
        "cause-ledger",
        "The ledger walks back from the last story and charges every hour to one cause.",
        "Which of these causes have we met this month?",
        "Filled bars are roles that are missing: nobody can be named for them.");
    story.butFor();
    story.shown(
        "gap",
        "Blame beside cause",
        "blame-against-cause",
        "The distance between the two marks is blame that misses its cause.",
        "What would we say differently in the next review?",
        "Contribution, not guilt: each party did what it was left with.");
    story.either(
        "paths",
        "From cause to blame",
        "from-cause-to-blame",
        "blame-matrix",
        "Each row is a true cause, and where the blame for it went.",
        "Which of these paths have we walked ourselves?",
        "Pick the largest one and tell one story of it from memory.");
    story.change();
    story.close();
    return story.sheets;
  }

  private void guess() {
    sheets.add(
        new Sheet(
            "guess",
            "Guess first",
            "Who or what delayed this sprint?",
            List.of(team(), missing(), "It was promised for day " + plannedEnd() + "."),
            "One vote each, before anybody looks further: a discipline, a role, or something else.",
            null,
            "Collect the votes without comment. They are needed again when the blame is shown."));
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
    List<String> roles =
        result.chain().entrySet().stream()
            .filter(cause -> cause.getKey().startsWith("missing-") && cause.getValue() > 0)
            .map(cause -> Words.role(cause.getKey().substring("missing-".length())))
            .toList();
    return roles.isEmpty()
        ? "No role is missing."
        : "Nobody holds these roles: " + String.join(", ", roles) + ".";
  }

  private String plannedEnd() {
    return Figures.decimals(result.plannedEndDays(), 0);
  }

  private void shown(
      String key, String step, String name, String sentence, String question, String notes) {
    picture(name)
        .ifPresent(
            picture ->
                sheets.add(
                    new Sheet(
                        key, step, picture.title(), List.of(sentence), question, picture, notes)));
  }

  private void either(
      String key,
      String step,
      String name,
      String otherwise,
      String sentence,
      String question,
      String notes) {
    String there = picture(name).isPresent() ? name : otherwise;
    shown(key, step, there, sentence, question, notes);
  }

  private Optional<Picture> picture(String name) {
    return pictures.stream().filter(picture -> picture.name().equals(name)).findFirst();
  }

  /** The verdict that only explain can give; others say what it would answer. */
  private void butFor() {
    String question = "Which of these could we change without asking anybody?";
    String notes =
        "The ledger says what the hours were spent on; but-for says what would have gone otherwise"
            + " without it. They need not agree.";
    if (picture("what-caused-the-slip").isPresent()) {
      shown(
          "but-for",
          "But for what",
          "what-caused-the-slip",
          "Each step is the delay that would not have happened but for this cause: Shapley values"
              + " over all combinations.",
          question,
          notes);
      return;
    }
    List<String> causes =
        result.chain().entrySet().stream()
            .filter(cause -> cause.getKey().startsWith("missing-") && cause.getValue() >= 0.1)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(3)
            .map(cause -> Words.cause(cause.getKey()))
            .toList();
    sheets.add(
        new Sheet(
            "but-for",
            "But for what",
            causes.isEmpty()
                ? "No missing role cost notable time"
                : "The first suspects by the ledger: " + String.join(", ", causes),
            List.of(
                "The ledger charges hours. What would not have happened but for each of them is what"
                    + " the command explain answers, with Shapley values.",
                Verdict.blame(result)),
            question,
            null,
            notes));
  }

  private void change() {
    String question = "What is the smallest thing we could try in the next sprint?";
    String notes =
        "A number here is a difference under the same luck. Agree on one experiment, an owner and a"
            + " date.";
    for (String name : List.of("advice", "before-and-after", "what-hires-do-together", "tornado")) {
      if (picture(name).isPresent()) {
        shown(
            "change", "What a change buys", name, "Measured under the same luck.", question, notes);
        return;
      }
    }
    picture("fan-of-runs")
        .ifPresent(
            picture ->
                shown(
                    "change",
                    "What a change buys",
                    picture.name(),
                    "What a hire or a practice would change is what the commands what-if and advise"
                        + " answer.",
                    question,
                    notes));
  }

  private void close() {
    sheets.add(
        new Sheet(
            "close",
            "What we take along",
            "What do we change before the next sprint?",
            List.of(
                Verdict.lateness(result),
                "This is a model of a team like ours, not a measurement of ours: use it to ask, not"
                    + " to prove."),
            "One thing to start, one to stop, and who owns the duty that nobody owned.",
            null,
            "End with the owners' names of duties, not with names of the guilty."));
  }
}
