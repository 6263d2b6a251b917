package slipstream.reports.kit.words;

import slipstream.simulator.experiment.comparison.Alternative.Money;
import slipstream.simulator.statistics.Interval;

/** What hires cost against what the delay costs that they save. */
public final class MoneyWords {
  private MoneyWords() {}

  /** Cost, gain and net in one sentence, with a verdict only where the interval allows one. */
  public static String sentence(Money money) {
    Interval net = money.net().ci95();
    String verdict =
        net.lo() == 0 && net.hi() == 0
            ? "no money either way"
            : net.lo() > 0
                ? "it pays"
                : net.hi() < 0 ? "it costs more than it saves" : "cannot tell whether it pays";
    double gain = money.gain().mean();
    return "Money: costs "
        + Figures.money(money.cost(), money.currency())
        + (gain < 0 ? ", and " : ", saves ")
        + Figures.money(Math.abs(gain), money.currency())
        + (gain < 0 ? " more" : "")
        + " of delay; net "
        + Figures.money(money.net().mean(), money.currency())
        + " (95%: "
        + Figures.money(net.lo(), money.currency())
        + " to "
        + Figures.money(net.hi(), money.currency())
        + "): "
        + verdict
        + ".";
  }
}
