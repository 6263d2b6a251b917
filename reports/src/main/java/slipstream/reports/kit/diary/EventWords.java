package slipstream.reports.kit.diary;

import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary.Event;

/** An event of a run in a sentence: on whom it falls, what it costs, what it is due to. */
final class EventWords {
  private EventWords() {}

  static String sentence(Event event) {
    return Words.capital(what(event)) + why(event);
  }

  private static String what(Event event) {
    String story = "story " + event.story();
    String who = who(event);
    String work = " (" + hours(event) + ")";
    return switch (event.what()) {
      case "taken-up" -> who + " takes up its part of " + story + ", estimated at " + hours(event);
      case "question" ->
          story + " has an open question; " + who + asks(event, "answers", "asks the stakeholders");
      case "edge-case" ->
          story + " meets a case nobody wrote down; it costs " + who + " " + hours(event);
      case "decision" -> story + " needs a decision; " + who + " takes it" + work;
      case "decision-questioned" -> who + " is asked about a decision it took" + work;
      case "contract" -> story + " has no contract yet; " + who + " writes it" + work;
      case "provisioning" -> provisioning(event, story, who);
      case "design" ->
          story + " lacks a design; " + who + asks(event, "makes it", "gets it from outside");
      case "rework" -> again(event, story) + "; " + who + " does " + hours(event) + " again";
      case "debt" -> "shortcuts taken before slow " + who + " down on " + story + work;
      case "defect" -> "testing finds a defect in " + story + "; " + who + " fixes it" + work;
      case "dependency" ->
          story + " needs another team; " + who + asks(event, "arranges it", "runs after it");
      case "process" ->
          story + " meets a process that nobody explained; " + who + " learns it" + work;
      case "approval" ->
          story + " needs an approval; " + who + asks(event, "gets it", "asks for it");
      case "reminder" -> "the approval has not come; " + who + " asks again" + work;
      case "integration" -> "the two parts of " + story + " are joined by " + who + work;
      case "test" -> story + " is tested by " + who + work;
      case "deploy" -> story + " is deployed by " + who + work;
      case "documentation" -> story + " is documented by " + who + work;
      case "incident" -> "production fails; " + drops(event, who);
      case "hot-fix" -> "a defect shows in production; " + drops(event, who);
      case "request" ->
          "a request from outside the plan enters the sprint; " + who + " takes it" + work;
      case "set-aside" -> "priorities shift: " + who + " sets " + story + " aside";
      case "mentoring" -> "a new colleague needs time; " + who + " gives it" + work;
      case "built" -> who + "’s part of " + story + " is built, in " + hours(event) + " of work";
      case "done" -> story + " is done";
      default -> event.what().replace('-', ' ') + " takes the time of " + who + work;
    };
  }

  private static String provisioning(Event event, String story, String who) {
    return event.waitDays() > 0
        ? story + " lacks access; " + who + asks(event, "", "writes a ticket to IT")
        : story + " lacks an environment; " + who + " sets it up (" + hours(event) + ")";
  }

  /** Requirements change, decisions fall, inventions miss: what the cause tells. */
  private static String again(Event event, String story) {
    return switch (event.cause()) {
      case "missing-system-analyst", "busy-system-analyst" ->
          "requirements of " + story + " change";
      case "missing-tech-lead", "busy-tech-lead" ->
          "a decision or a contract behind " + story + " does not hold";
      case "missing-designer", "busy-designer" ->
          "what was invented for " + story + " is not what was wanted";
      default -> "something about " + story + " changes";
    };
  }

  private static String asks(Event event, String alone, String outside) {
    String spent = event.hours() > 0 ? " (" + hours(event) + ")" : "";
    return event.waitDays() > 0
        ? " " + outside + spent + ", which takes " + Figures.days(event.waitDays())
        : " " + alone + spent;
  }

  private static String drops(Event event, String who) {
    String spent = hours(event);
    boolean role = !event.party().equals("frontend") && !event.party().equals("backend");
    return role ? who + " sees to it (" + spent + ")" : who + " drops its work for " + spent;
  }

  private static String who(Event event) {
    boolean discipline = event.party().equals("frontend") || event.party().equals("backend");
    return discipline
        ? event.party()
        : event.party().equals("nobody") ? "nobody" : "the " + Words.role(event.party());
  }

  private static String hours(Event event) {
    String shown = Figures.one(event.hours());
    return (shown.equals("0.0") && event.hours() > 0 ? "a few minutes" : shown + " hours")
        .replace("1.0 hours", "1 hour");
  }

  /** Only a missing role is worth a word each time; the rest is told where somebody is named. */
  private static String why(Event event) {
    if (event.what().equals("incident")) {
      return event.cause().equals("missing-on-call") ? ". Nobody is on call." : ".";
    }
    return event.cause().startsWith("missing-")
        ? ". The cause: " + Words.cause(event.cause()) + "."
        : ".";
  }
}
