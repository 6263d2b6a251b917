package slipstream.reports.kit.diary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.What;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Who is named on an occasion, and what was the cause. */
final class NamingWords {
  private NamingWords() {}

  /**
   * The sentence of an occasion.
   *
   * @param namings at one moment, of one kind; at least one
   */
  static String sentence(List<Event> namings) {
    Event first = namings.get(0);
    String occasion =
        switch (What.of(first.what()).orElseThrow()) {
          case NAMED_AT_STAND_UP ->
              "At the stand-up " + stories(namings, "looks", "look") + " behind";
          case NAMED_AT_REVIEW -> "At the review " + stories(namings, "is", "are") + " not done";
          case NAMED_FOR_INCIDENT -> "Somebody must answer for the incident";
          case NAMED_FOR_HOT_FIX -> "Somebody must answer for the defect in production";
          case NAMED_FOR_MISMATCH -> "The two parts of a story do not match";
          case NAMED_FOR_REVERSAL -> "A decision is reversed";
          default -> "An approval is overdue";
        };
    return occasion + "; " + named(namings) + ". " + causes(namings);
  }

  private static String named(List<Event> namings) {
    long parties = namings.stream().map(Event::party).distinct().count();
    String only = namings.get(0).party();
    if (parties > 1) {
      return counted(namings, event -> Words.party(event.party())) + " are named";
    }
    return Words.party(only)
        + (only.equals("outside") ? " are named" : " is named")
        + (namings.size() > 1 ? " for each" : "");
  }

  private static String causes(List<Event> namings) {
    boolean agrees =
        namings.stream()
            .allMatch(
                event ->
                    Party.answeringFor(cause(event)).key().equals(event.party())
                        && !event.party().equals("nobody"));
    boolean one = namings.stream().map(Event::cause).distinct().count() == 1;
    return (one ? "The cause: " : "The causes: ")
        + (one
            ? Words.cause(namings.get(0).cause())
            : counted(namings, event -> Words.cause(event.cause())))
        + (agrees ? ". Here blame and cause agree." : ".");
  }

  private static Cause cause(Event event) {
    return Cause.of(event.cause());
  }

  /** The stories that are talked about, with a verb for one and for several. */
  private static String stories(List<Event> namings, String one, String several) {
    List<String> numbers =
        namings.stream().map(event -> Integer.toString(event.story())).distinct().toList();
    int last = numbers.size() - 1;
    return last == 0
        ? "story " + numbers.get(0) + " " + one
        : "stories "
            + String.join(", ", numbers.subList(0, last))
            + " and "
            + numbers.get(last)
            + " "
            + several;
  }

  /** {@code backend (3), frontend (1)}. */
  private static String counted(List<Event> namings, Function<Event, String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    namings.forEach(event -> counts.merge(words.apply(event), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
