package slipstream.reports.study.advise;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.reports.console.Refusal;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.advice.Budget;
import slipstream.simulator.scenario.Scenario;

/** A budget as it is typed: a number of changes, or an amount of the scenario's money. */
final class BudgetText {
  private static final Pattern MONEY =
      Pattern.compile("([0-9][0-9_]*(?:\\.[0-9]+)?)\\s*([^\\s0-9].*)");

  /** With money, sets of up to this many changes are looked at: practices cost none. */
  private static final int CHANGES_FOR_MONEY = 3;

  private BudgetText() {}

  static Budget parse(String text, Scenario scenario) {
    if (text.matches("[0-9]{1,4}")) {
      int changes = Integer.parseInt(text);
      if (changes < 1 || changes > Budget.MOST_CHANGES) {
        throw Refusal.usage(
            "--budget takes 1 to "
                + Budget.MOST_CHANGES
                + " changes, or an amount of money such as '20000 EUR'; found '"
                + text
                + "'");
      }
      return new Budget(Figures.counted(changes, "change"), changes, Double.POSITIVE_INFINITY);
    }
    Matcher money = MONEY.matcher(text.strip());
    if (!money.matches()) {
      throw Refusal.usage(
          "--budget takes a number of changes, e.g. 2, or an amount of money, e.g. '20000 EUR';"
              + " found '"
              + text
              + "'");
    }
    if (scenario.costs() == null) {
      throw Refusal.usage(
          "--budget "
              + text
              + ": the scenario has no costs; add e.g. costs: {currency: EUR, role-sprint: 4000,"
              + " delay-day: 2000}, or give a number of changes");
    }
    String currency = scenario.costs().currency();
    if (!money.group(2).equals(currency)) {
      throw Refusal.usage(
          "--budget " + text + ": the scenario's money is " + currency + ", not " + money.group(2));
    }
    double amount = new BigDecimal(money.group(1).replace("_", "")).doubleValue();
    return new Budget(Figures.money(amount, currency), CHANGES_FOR_MONEY, amount);
  }
}
