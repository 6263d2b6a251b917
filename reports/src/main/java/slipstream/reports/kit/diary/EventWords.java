package slipstream.reports.kit.diary;

import java.util.Optional;
import java.util.stream.Stream;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Lexicon;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary.Event;

/**
 * An event of a run in a sentence: on whom it falls, what it costs, what it is due to. The
 * sentences stand in {@link Lexicon}, under {@code event}.
 */
final class EventWords {
  /** For a kind of event that nobody has written a sentence for. */
  private static final String OTHERWISE = "{what} takes the time of {who} ({hours})";

  private EventWords() {}

  static String sentence(Event event) {
    String text =
        template(event)
            .replace("{what}", event.what().replace('-', ' '))
            .replace("{story}", "story " + event.story())
            .replace("{who}", who(event))
            .replace("{spent}", event.hours() > 0 ? " (" + hours(event) + ")" : "")
            .replace("{hours}", hours(event))
            .replace("{wait}", Figures.days(event.waitDays()));
    return Words.capital(text) + "." + why(event);
  }

  private static String template(Event event) {
    String entry = "event." + event.what();
    return Stream.of(
            Lexicon.find(entry + "." + Words.roleOf(event.cause())),
            Lexicon.find(entry + ".waits").filter(words -> event.waitDays() > 0),
            Lexicon.find(entry + ".role").filter(words -> !ofDiscipline(event)),
            Lexicon.find(entry))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(OTHERWISE);
  }

  private static boolean ofDiscipline(Event event) {
    return event.party().equals("frontend") || event.party().equals("backend");
  }

  private static String who(Event event) {
    return ofDiscipline(event)
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
    if (!event.cause().startsWith("missing-")) {
      return "";
    }
    String entry = "event." + event.what() + ".because";
    String because =
        Lexicon.find(entry + "." + Words.roleOf(event.cause()))
            .or(() -> Lexicon.find(entry))
            .orElseGet(() -> "The cause: " + Words.cause(event.cause()) + ".");
    return because.isEmpty() ? "" : " " + because;
  }
}
