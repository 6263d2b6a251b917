package slipstream.reports.kit.diary;

import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.What;

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
    return switch (What.of(event.what())) {
      case TAKEN_UP -> who + " takes up its part of " + story + ", estimated at " + hours(event);
      case QUESTION ->
          story + " has an open question; " + who + asks(event, "answers", "asks the stakeholders");
      case EDGE_CASE ->
          story + " meets a case nobody wrote down; it costs " + who + " " + hours(event);
      case DECISION -> story + " needs a decision; " + who + " takes it" + work;
      case DECISION_QUESTIONED -> who + " is asked about a decision it took" + work;
      case CONTRACT -> story + " has no contract yet; " + who + " writes it" + work;
      case PROVISIONING -> provisioning(event, story, who);
      case DESIGN ->
          story + " lacks a design; " + who + asks(event, "makes it", "gets it from outside");
      case REWORK -> again(event, story) + "; " + who + " does " + hours(event) + " again";
      case DEBT -> "shortcuts taken before slow " + who + " down on " + story + work;
      case DEFECT -> "testing finds a defect in " + story + "; " + who + " fixes it" + work;
      case DEPENDENCY ->
          story + " needs another team; " + who + asks(event, "arranges it", "runs after it");
      case PROCESS ->
          story + " meets a process that nobody explained; " + who + " learns it" + work;
      case APPROVAL -> story + " needs an approval; " + who + asks(event, "gets it", "asks for it");
      case REMINDER -> "the approval has not come; " + who + " asks again" + work;
      case INTEGRATION -> "the two parts of " + story + " are joined by " + who + work;
      case TEST -> story + " is tested by " + who + work;
      case DEPLOY -> story + " is deployed by " + who + work;
      case DOCUMENTATION -> story + " is documented by " + who + work;
      case INCIDENT -> "production fails; " + drops(event, who);
      case HOT_FIX -> "a defect shows in production; " + drops(event, who);
      case REQUEST ->
          "a request from outside the plan enters the sprint; " + who + " takes it" + work;
      case SET_ASIDE -> "priorities shift: " + who + " sets " + story + " aside";
      case MENTORING -> "a new colleague needs time; " + who + " gives it" + work;
      case BUILT -> who + "’s part of " + story + " is built, in " + hours(event) + " of work";
      case DONE -> story + " is done";
      default -> throw new IllegalArgumentException(event.what() + " is told by NamingWords");
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
    if (event.what().equals(What.INCIDENT.key())) {
      return event.cause().equals("missing-on-call") ? ". Nobody is on call." : ".";
    }
    return event.cause().startsWith("missing-")
        ? ". The cause: " + Words.cause(event.cause()) + "."
        : ".";
  }
}
