package slipstream.reports.kit.story;

import java.util.List;
import slipstream.reports.kit.chart.Picture;

/** The steps of a retro, in their order: each shows one sheet at most. */
public enum Step {
  GUESS(
      "guess",
      "Guess first",
      "One vote each, before anybody looks further: a discipline, a role, or something else.",
      "Collect the votes without comment. They are needed again when the blame is shown."),
  LATE(
      "late",
      "What happened",
      "Would we have promised this day, had we seen this picture?",
      "Let people count the dots on either side of the planned end. No sprint is typical: the"
          + " spread is the message."),
  SEEN(
      "seen",
      "What could be seen",
      "Which part of our work does a demo never show?",
      "Ask each discipline in turn. Don't ask who was slow: ask what was invisible."),
  BLAME(
      "blame",
      "Who is blamed",
      "How does this compare with the votes on the first sheet?",
      "Say aloud: this is where blame lands, not where the delay comes from. The next sheets show"
          + " the difference."),
  HIDDEN_WORK(
      "hidden-work",
      "What was hidden",
      "Which of these duties does nobody here own?",
      "Write the duties on the board, and a name of a role beside each, or a question mark."),
  ONE_SPRINT(
      "one-sprint",
      "One sprint",
      "Where does work wait, and for whom?",
      "Walk along the lanes day by day. The page has the same sprint told in sentences."),
  CAUSES(
      "causes",
      "What it cost",
      "Which of these causes have we met this month?",
      "Filled bars are roles that are missing: nobody can be named for them."),
  BUT_FOR(
      "but-for",
      "But for what",
      "Which of these could we change without asking anybody?",
      "The ledger says what the hours were spent on; but-for says what would have gone otherwise"
          + " without it. They need not agree."),
  GAP(
      "gap",
      "Blame beside cause",
      "What would we say differently in the next review?",
      "Contribution, not guilt: each party did what it was left with."),
  WHY(
      "why",
      "Why it lands there",
      "Which of these could we stop doing at the next stand-up?",
      "Each step is blame that would not be there but for it. The first is what stays where both"
          + " disciplines are seen and treated alike."),
  PATHS(
      "paths",
      "From cause to blame",
      "Which of these paths have we walked ourselves?",
      "Pick the largest one and tell one story of it from memory."),
  CHANGE(
      "change",
      "What a change buys",
      "What is the smallest thing we could try in the next sprint?",
      "A number here is a difference under the same luck. Agree on one experiment, an owner and a"
          + " date."),
  CLOSE(
      "close",
      "What we take along",
      "One thing to start, one to stop, and who owns the duty that nobody owned.",
      "End with the owners' names of duties, not with names of the guilty.");

  private final String key;
  private final String name;
  private final String question;
  private final String notes;

  Step(String key, String name, String question, String notes) {
    this.key = key;
    this.name = name;
    this.question = question;
    this.notes = notes;
  }

  /** Short name, unique in the story. */
  public String key() {
    return key;
  }

  /** The sheet of this step: a finding, what to know about it, and the picture that shows it. */
  public Sheet sheet(String title, List<String> sentences, Picture picture) {
    return new Sheet(key, name, title, sentences, question, picture, notes);
  }
}
