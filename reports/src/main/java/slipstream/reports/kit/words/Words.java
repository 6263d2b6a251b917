package slipstream.reports.kit.words;

import java.util.Map;

/**
 * Plain words for the keys of a result. One vocabulary serves files and people: a key that is not
 * listed reads as it is written, with spaces for dashes.
 */
public final class Words {
  private static final Map<String, String> ROLES =
      Map.of(
          "qa", "QA",
          "on-call", "on-call engineer",
          "platform", "platform engineer");

  private static final Map<String, String> CAUSES =
      Map.of(
          "frontend", "frontend's own errors",
          "backend", "backend's own errors",
          "planned-work", "planned work",
          "plan", "the plan",
          "common-luck", "luck the whole team shares",
          "outside", "outside parties",
          "busy-qa", "work of QA",
          // A scrum master's work is not counted in hours; what still gets through is.
          "busy-scrum-master", "what gets past the scrum master");

  private static final Map<String, String> EXPLANATIONS =
      Map.ofEntries(
          Map.entry("frontend", "estimates that were wrong, defects it made"),
          Map.entry("backend", "estimates that were wrong, defects it made"),
          Map.entry("planned-work", "as estimated, up to the planned end"),
          Map.entry("plan", "more was committed than fits"),
          Map.entry("common-luck", "would have happened with every role there"),
          Map.entry("outside", "stakeholders, IT and other teams take their time"),
          Map.entry("busy-scrum-master", "requests, shifts and waits that remain"),
          Map.entry(
              "missing-system-analyst", "open questions, hidden cases, changing requirements"),
          Map.entry("missing-scrum-master", "requests enter the sprint, priorities shift"),
          Map.entry("missing-tech-lead", "decisions fall to developers and are reversed"),
          Map.entry("missing-platform", "access, environments, deploys fall to developers"),
          Map.entry("missing-on-call", "developers drop their work for incidents"),
          Map.entry("missing-qa", "defects are found late"),
          Map.entry("missing-manager", "approvals, other teams, processes are chased"),
          Map.entry("missing-designer", "designs and assets are not ready"));

  private static final Map<String, String> PARTIES =
      Map.of("outside", "outside parties", "nobody", "nobody in particular");

  private static final Map<String, String> OUTSIDE =
      Map.of(
          "it", "IT",
          "designers", "outside designers",
          "approvers", "those who approve");

  private static final Map<String, String> ACTIVITIES =
      Map.ofEntries(
          Map.entry("own-work", "own stories"),
          Map.entry("edge-cases", "hidden edge cases"),
          Map.entry("rework", "rework"),
          Map.entry("fixing", "fixing defects"),
          Map.entry("clarifying", "clarifying requirements"),
          Map.entry("deciding", "taking decisions"),
          Map.entry("provisioning", "access and environments"),
          Map.entry("contracting", "writing the contract"),
          Map.entry("designing", "designs and assets"),
          Map.entry("integrating", "integrating"),
          Map.entry("testing", "testing"),
          Map.entry("chasing", "chasing approvals"),
          Map.entry("learning", "learning processes"),
          Map.entry("deploying", "deploying"),
          Map.entry("documenting", "documenting"),
          Map.entry("incidents", "production incidents"),
          Map.entry("unplanned", "unplanned requests"),
          Map.entry("mentoring", "mentoring new people"),
          Map.entry("resuming", "getting back into work"),
          Map.entry("waiting", "waiting"),
          Map.entry("idle", "nothing to do"));

  private Words() {}

  /** A role: {@code system analyst}. */
  public static String role(String key) {
    return ROLES.getOrDefault(key, spaced(key));
  }

  /** Whom an observer can name: {@code backend}, {@code outside parties}. */
  public static String party(String key) {
    return PARTIES.getOrDefault(key, role(key));
  }

  /** An outside party that is waited for: {@code stakeholders}, {@code IT}. */
  public static String outside(String key) {
    return OUTSIDE.getOrDefault(key, spaced(key));
  }

  /** What time was lost to: {@code no system analyst}. */
  public static String cause(String key) {
    if (key.startsWith("missing-")) {
      return "no " + role(key.substring("missing-".length()));
    }
    if (key.startsWith("busy-") && !CAUSES.containsKey(key)) {
      return "work of the " + role(key.substring("busy-".length()));
    }
    return CAUSES.getOrDefault(key, spaced(key));
  }

  /** What a cause does to a team, in a few words; empty where there is nothing to add. */
  public static String explanation(String cause) {
    String queue = cause.startsWith("busy-") ? "its duties, and the queue for them" : "";
    return EXPLANATIONS.getOrDefault(cause, queue);
  }

  /** What time went to: {@code clarifying requirements}. */
  public static String activity(String key) {
    return ACTIVITIES.getOrDefault(key, spaced(key));
  }

  /** The words with a capital at the start, for the head of a line or sentence. */
  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String spaced(String key) {
    return key.replace('-', ' ');
  }
}
