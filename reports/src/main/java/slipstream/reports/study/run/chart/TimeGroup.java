package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.util.Map;
import slipstream.reports.kit.chart.Pattern;
import slipstream.reports.kit.chart.Style;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.ledger.Activity;

/**
 * Activities in groups that can be told apart at a glance, in the order of a bar: by colour, and by
 * the patterns that a sprint's lanes have as well.
 */
enum TimeGroup {
  STORIES("own stories", Style.BLUE, Color.WHITE, Pattern.PLAIN),
  REWORK("rework, fixes", Style.VERMILION, Color.WHITE, Pattern.RISING),
  DUTIES("duties around the work", Style.PURPLE, Color.WHITE, Pattern.DOTTED),
  INTERRUPTIONS("interruptions", Style.OCHRE, Color.WHITE, Pattern.CROSSED),
  WAITING("waiting", Style.GREY, Color.WHITE, Pattern.HOLLOW),
  IDLE("nothing to do", Style.PALE, Style.INK, Pattern.PLAIN),
  AWAY("away", Style.PALE, Style.INK, Pattern.LEVEL);

  final String words;
  final Color fill;
  final Color text;

  /** At the foot of its segments. */
  final Pattern pattern;

  TimeGroup(String words, Color fill, Color text, Pattern pattern) {
    this.words = words;
    this.fill = fill;
    this.text = text;
    this.pattern = pattern;
  }

  static TimeGroup of(Activity activity) {
    return switch (activity.group()) {
      case OWN -> STORIES;
      case REWORK -> REWORK;
      case DUTY -> DUTIES;
      case INTERRUPTION, RESUMING -> INTERRUPTIONS;
      case WAITING -> WAITING;
      case IDLE -> IDLE;
      case AWAY -> AWAY;
    };
  }

  /** The group's share of all hours. */
  double share(Map<String, Double> hours) {
    double mine = 0;
    double all = 0;
    for (Activity activity : AllMechanisms.VOCABULARY.activities()) {
      double here = hours.getOrDefault(activity.key(), 0.0);
      all += here;
      mine += of(activity) == this ? here : 0;
    }
    return all > 0 ? mine / all : 0;
  }
}
