package slipstream.reports.kit.diary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Day;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.What;

/** One run in sentences, day by day. */
public final class DiaryWords {
  /** A working day's hours are spread evenly over these hours of the clock. */
  private static final int OPENS = 9;

  private static final int CLOSES = 17;

  /** Clock times are no finer: a simulated minute means nothing. */
  private static final int STEP = 5;

  /** Hours that are not worth a sentence. */
  private static final double MINUTES = 0.1;

  private DiaryWords() {}

  /**
   * A moment of a day.
   *
   * @param clock time of day, {@code 14:10}
   * @param text what happens, in a sentence or two
   * @param routine whether it is work as usual, which a short telling leaves out
   * @param naming whether somebody is named
   */
  public record Moment(String clock, String text, boolean routine, boolean naming) {}

  /** Name of a lane: {@code Backend 2}, {@code System analyst}, {@code Stakeholders}. */
  public static String lane(Diary diary, Lane lane) {
    if (lane.kind().equals("outside")) {
      return Words.capital(Words.outside(lane.party()));
    }
    long same = diary.lanes().stream().filter(o -> o.party().equals(lane.party())).count();
    return Words.capital(Words.party(lane.party())) + (same > 1 ? " " + lane.number() : "");
  }

  /** Which run it is, and how it went. */
  public static String headline(Diary diary) {
    double slip = diary.finishDays() - diary.plannedEndDays();
    String end =
        diary.cutOff()
            ? "was not finished when the simulation stopped on day "
            : "was finished on day ";
    String late =
        Math.abs(slip) < 0.05
            ? ", as planned"
            : ", " + Figures.days(Math.abs(slip)) + (slip > 0 ? " late" : " early");
    return "Run "
        + Figures.count(diary.run())
        + ", "
        + chosen(diary)
        + ": it "
        + end
        + Figures.count(Math.max(1, (long) Math.ceil(diary.finishDays())))
        + late
        + ". "
        + blame(diary);
  }

  private static String chosen(Diary diary) {
    return switch (diary.chosen()) {
      case "typical" -> "the typical one (nearest to the median in all measures)";
      case "best" -> "the earliest finish";
      case "worst" -> "the latest finish";
      default -> "as asked for";
    };
  }

  /** Who was named most in it, and what it was truly due to most often. */
  private static String blame(Diary diary) {
    Map<String, Double> named = new LinkedHashMap<>();
    Map<String, Double> causes = new LinkedHashMap<>();
    double all = 0;
    for (Event event : diary.events()) {
      if (event.points() > 0) {
        named.merge(event.party(), event.points(), Double::sum);
        causes.merge(event.cause(), event.points(), Double::sum);
        all += event.points();
      }
    }
    if (!(all > 0)) {
      return "Nobody was named for anything.";
    }
    String most = most(named);
    String cause = most(causes);
    String share = Figures.percent(named.get(most) / all);
    return Words.capital(Words.party(most))
        + (most.equals("nobody")
            ? " was named most (" + share + " of the blame)"
            : " got " + share + " of the blame")
        + "; the largest true cause behind all blame was "
        + Words.cause(cause)
        + " ("
        + Figures.percent(causes.get(cause) / all)
        + ").";
  }

  private static String most(Map<String, Double> points) {
    return points.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** What happens on a day, in order. */
  public static List<Moment> moments(Diary diary, int day) {
    Map<String, List<Event>> together =
        diary.events().stream()
            .filter(event -> event.onDay() == day)
            .collect(
                Collectors.groupingBy(
                    DiaryWords::occasion, LinkedHashMap::new, Collectors.toList()));
    return together.values().stream().map(events -> moment(events, day)).toList();
  }

  /** Namings of one stand-up or review are one moment; all else stands alone. */
  private static String occasion(Event event) {
    boolean meeting =
        event.what().equals(What.NAMED_AT_STAND_UP.key())
            || event.what().equals(What.NAMED_AT_REVIEW.key());
    return meeting
        ? event.what() + event.at()
        : event.what() + event.at() + "/" + event.story() + event.party() + event.hours();
  }

  private static Moment moment(List<Event> events, int day) {
    Event first = events.get(0);
    boolean naming = What.naming(first.what());
    String text = naming ? NamingWords.sentence(events) : EventWords.sentence(first);
    return new Moment(clock(first.at() - (day - 1)), text, routine(first), naming);
  }

  private static boolean routine(Event event) {
    return switch (event.what()) {
      case "debt", "rework" -> event.hours() < MINUTES;
      case "taken-up", "integration", "test", "deploy", "documentation", "built" -> true;
      default -> false;
    };
  }

  /** The time of day at a share of it. */
  static String clock(double share) {
    double minutes = share * (CLOSES - OPENS) * 60;
    int shown = (int) (minutes / STEP) * STEP;
    int hour = OPENS + shown / 60;
    int minute = shown % 60;
    return (hour < 10 ? "0" : "") + hour + ":" + (minute < 10 ? "0" : "") + minute;
  }

  /** What was seen at the end of a day, beside what was true. */
  public static String seenAndTrue(Day day) {
    return day.progress().entrySet().stream()
        .map(
            entry ->
                Words.party(entry.getKey())
                    + " "
                    + Figures.percent(entry.getValue().real())
                    + " done, "
                    + Figures.percent(entry.getValue().seen())
                    + " seen, "
                    + Figures.days(day.left().get(entry.getKey()))
                    + " of planned work left")
        .collect(Collectors.collectingAndThen(Collectors.joining("; ", "", "."), Words::capital));
  }
}
