package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Heat map of all blame: what truly happened, by who was named for it. */
public final class BlameMatrix {
  private static final double SHOWN = 0.005;
  private static final int MOST_ROWS = 12;
  private static final double NAMES = 470;
  private static final double HEAD = 70;

  /** Of a head, in pixels: from line to line, and beside its words. */
  private static final double LINE = 28;

  private static final double ASIDE = 6;

  /** Columns that have room for whole words; what is blamed least shares the last one. */
  private static final int MOST_COLUMNS = 9;

  private static final int MOST_NARROW = 5;
  private static final double SUMS = 150;

  /** Pale enough at its strongest that ink on it has a contrast above 4.5:1. */
  private static final double STRONGEST = 0.45;

  private final Result result;
  private final List<String> causes;
  private final List<String> parties;

  /** Parties that are shown as one. */
  private record Column(String name, List<String> parties) {}

  private BlameMatrix(Result result) {
    this.result = result;
    parties =
        result.blame().entrySet().stream()
            .filter(party -> party.getValue().share() >= SHOWN)
            .sorted(Comparator.comparing(party -> -party.getValue().share()))
            .map(Map.Entry::getKey)
            .toList();
    causes =
        result.matrix().keySet().stream()
            .filter(cause -> row(cause) >= SHOWN)
            .sorted(Comparator.comparing(cause -> -row(cause)))
            .limit(MOST_ROWS)
            .toList();
  }

  /** The picture of a result in which somebody is blamed. */
  public static Picture of(Result result, String footer) {
    BlameMatrix chart = new BlameMatrix(result);
    return new Picture(
        "blame-matrix",
        "%s of all blame goes to a party that did not cause it"
            .formatted(Figures.percent(result.misattributed().share())),
        "Share of all blame, by its true cause (rows) and by who was named (columns); outlined:"
            + " blame and cause agree",
        footer,
        chart::draw);
  }

  private double cell(String cause, String party) {
    return result.matrix().get(cause).getOrDefault(party, 0.0) / result.blamePoints();
  }

  private double cell(String cause, Column column) {
    return column.parties.stream().mapToDouble(party -> cell(cause, party)).sum();
  }

  private double row(String cause) {
    return parties.stream().mapToDouble(party -> cell(cause, party)).sum();
  }

  private List<Column> columns(boolean narrow) {
    int most = narrow ? MOST_NARROW : MOST_COLUMNS;
    int alone = parties.size() <= most ? parties.size() : most - 1;
    List<Column> columns = new ArrayList<>();
    for (String party : parties.subList(0, alone)) {
      columns.add(new Column(Words.capital(Words.party(party)), List.of(party)));
    }
    if (alone < parties.size()) {
      columns.add(new Column("All others", parties.subList(alone, parties.size())));
    }
    return columns;
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    boolean narrow = Rows.narrow(area);
    List<Column> columns = columns(narrow);
    double names = narrow ? 0 : NAMES;
    double width = (area.getWidth() - names - (narrow ? 0 : SUMS)) / columns.size();
    double left = area.getX() + names;
    double head = HEAD + heads(g, columns, area, left, width);
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX(), area.getY() + head - 20, area.getWidth(), area.getHeight() - head + 20);
    Rows rows = Rows.in(body, causes.size() + 1);
    head(g, "all", area);
    double most = 0;
    for (String cause : causes) {
      for (Column column : columns) {
        most = Math.max(most, cell(cause, column));
      }
    }
    for (int i = 0; i < causes.size(); i++) {
      String cause = causes.get(i);
      rows.name(
          g,
          Words.capital(Words.cause(cause)),
          i,
          area.getX(),
          rows.nameRoom(NAMES - 16, area.getWidth() - SUMS));
      for (int j = 0; j < columns.size(); j++) {
        Rectangle2D box =
            new Rectangle2D.Double(
                left + j * width + 2,
                rows.top() + i * rows.pitch() + rows.above() + 2,
                width - 4,
                rows.pitch() - rows.above() - 4);
        cell(g, rows, i, box, cause, columns.get(j), most);
      }
      rows.figure(g, Figures.percent(row(cause)), i, Style.QUIET, area.getMaxX());
    }
    sums(g, rows, area, columns, left, width);
  }

  /**
   * Writes whole names in as many lines as they take, and says by how much that is more than one.
   */
  private static double heads(
      Graphics2D g, List<Column> columns, Rectangle2D area, double left, double width) {
    double room = width - 2 * ASIDE;
    double size =
        columns.stream()
                .flatMap(column -> Stream.of(column.name.split(" ")))
                .allMatch(word -> Lettering.BOLD.width(word, Style.TICK) <= room)
            ? Style.TICK
            : Style.FOOTER;
    List<List<String>> heads =
        columns.stream().map(column -> Lettering.BOLD.lines(column.name, size, room)).toList();
    int most = heads.stream().mapToInt(List::size).max().orElse(1);
    for (int j = 0; j < heads.size(); j++) {
      List<String> lines = heads.get(j);
      for (int k = 0; k < lines.size(); k++) {
        String shown = Lettering.BOLD.fit(lines.get(k), size, room);
        double y = area.getY() + 26 + (most - lines.size() + k) * LINE;
        Lettering.BOLD.centred(g, shown, size, Style.INK, left + (j + 0.5) * width, y);
      }
    }
    return (most - 1) * LINE;
  }

  private static void head(Graphics2D g, String text, Rectangle2D area) {
    Lettering.REGULAR.right(g, text, Style.TICK, Style.QUIET, area.getMaxX(), area.getY() + 26);
  }

  private void cell(
      Graphics2D g, Rows rows, int row, Rectangle2D box, String cause, Column column, double most) {
    double share = cell(cause, column);
    Color fill = Style.tint(Style.PURPLE, most > 0 ? STRONGEST * share / most : 0);
    g.setPaint(fill);
    g.fill(box);
    if (column.parties.stream().anyMatch(party -> answers(cause, party))) {
      g.setPaint(Style.INK);
      g.setStroke(Style.THIN);
      g.draw(
          new Rectangle2D.Double(
              box.getX() + 2, box.getY() + 2, box.getWidth() - 4, box.getHeight() - 4));
    }
    if (share > 0) {
      Lettering.REGULAR.centred(
          g, Figures.percent(share), rows.size(), Style.INK, box.getCenterX(), rows.baseline(row));
    }
  }

  private static boolean answers(String cause, String party) {
    for (Cause known : Cause.values()) {
      if (known.key().equals(cause)) {
        return Party.answeringFor(known).key().equals(party);
      }
    }
    return false;
  }

  private void sums(
      Graphics2D g, Rows rows, Rectangle2D area, List<Column> columns, double left, double width) {
    int last = causes.size();
    Lettering.REGULAR.left(g, "all", rows.size(), Style.QUIET, area.getX(), rows.wordsAt(last));
    for (int j = 0; j < columns.size(); j++) {
      double sum =
          columns.get(j).parties.stream()
              .mapToDouble(party -> result.blame().get(party).share())
              .sum();
      Lettering.BOLD.centred(
          g,
          Figures.percent(sum),
          rows.size(),
          Style.QUIET,
          left + (j + 0.5) * width,
          rows.baseline(last));
    }
  }
}
