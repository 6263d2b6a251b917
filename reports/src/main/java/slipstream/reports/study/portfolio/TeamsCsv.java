package slipstream.reports.study.portfolio;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import slipstream.reports.kit.data.Decimals;
import slipstream.reports.kit.data.RunsCsv;
import slipstream.simulator.experiment.comparison.Alternative.Money;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/** A row for each hire of each team; a team that lacks nobody has one without a hire. */
final class TeamsCsv {
  private static final List<String> COLUMNS =
      List.of(
          "team",
          "seed",
          "runs",
          "sprintDays",
          "planDays",
          "slipDays",
          "slipDaysLo",
          "slipDaysHi",
          "lateShare",
          "tiedWithFirst",
          "role",
          "hireRuns",
          "daysSaved",
          "daysSavedLo",
          "daysSavedHi",
          "mayBeBestOfTeam",
          "inPlan",
          "currency",
          "cost",
          "delayCostSaved",
          "net",
          "netLo",
          "netHi");

  /** Columns that stand before those of a hire. */
  private static final int OF_TEAM = 10;

  /** Columns of money, the last ones. */
  private static final int OF_MONEY = 6;

  private TeamsCsv() {}

  /** The table as text. */
  static String of(Portfolio portfolio) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(COLUMNS);
      for (Team team : portfolio.teams()) {
        if (team.hires().isEmpty()) {
          List<String> row = new ArrayList<>(team(team));
          row.addAll(Collections.nCopies(COLUMNS.size() - OF_TEAM, ""));
          csv.writeRecord(row);
        }
        for (Hire hire : team.hires()) {
          List<String> row = new ArrayList<>(team(team));
          row.addAll(hire(hire, chosen(portfolio, team, hire)));
          row.addAll(money(hire.money()));
          csv.writeRecord(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> team(Team team) {
    return List.of(
        RunsCsv.text(team.name()),
        team.seed() + "",
        team.runs() + "",
        Decimals.text(team.sprintDays()),
        Decimals.text(team.planDays()),
        Decimals.text(team.slipDays().mean()),
        Decimals.text(team.slipDays().ci95().lo()),
        Decimals.text(team.slipDays().ci95().hi()),
        Decimals.text(team.late().share()),
        team.tiedWithFirst() ? "1" : "0");
  }

  private static List<String> hire(Hire hire, boolean chosen) {
    return List.of(
        hire.role(),
        hire.runs() + "",
        Decimals.text(hire.daysSaved().mean()),
        Decimals.text(hire.daysSaved().ci95().lo()),
        Decimals.text(hire.daysSaved().ci95().hi()),
        hire.tiedWithBest() ? "1" : "0",
        chosen ? "1" : "0");
  }

  /** A hire alone in its team's own money; empty without costs. */
  private static List<String> money(Money money) {
    return money == null
        ? Collections.nCopies(OF_MONEY, "")
        : List.of(
            RunsCsv.text(money.currency()),
            Decimals.text(money.cost()),
            Decimals.text(money.gain().mean()),
            Decimals.text(money.net().mean()),
            Decimals.text(money.net().ci95().lo()),
            Decimals.text(money.net().ci95().hi()));
  }

  private static boolean chosen(Portfolio portfolio, Team team, Hire hire) {
    return portfolio.plan() != null
        && portfolio.plan().chosen().stream()
            .anyMatch(c -> c.team().equals(team.name()) && c.roles().contains(hire.role()));
  }
}
