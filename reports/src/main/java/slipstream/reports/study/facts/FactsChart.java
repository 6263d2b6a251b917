package slipstream.reports.study.facts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Style;
import slipstream.simulator.experiment.fact.FactsFound;
import slipstream.simulator.experiment.fact.FactsFound.FactFound;
import slipstream.simulator.experiment.fact.Judgement;

/** Every fact with its verdict, and the figure that it hangs on. */
final class FactsChart {
  private static final double MARK = 22;
  private static final double GUTTER = 60;

  /** Height of a regularity on a narrow canvas. */
  private static final double ITEM = 84;

  /** Width of the figures beside a name, as a share of the column. */
  private static final double FIGURES = 0.31;

  private final List<FactFound> facts;

  private FactsChart(List<FactFound> facts) {
    this.facts = facts;
  }

  static Picture of(FactsFound found, String footer) {
    return new Picture(
        "facts",
        "The model reproduces "
            + found.reproduced()
            + " of "
            + found.facts().size()
            + " regularities",
        "Disc: reproduced; square: taken from it; diamond: not reproduced; bar: cannot be compared."
            + " Beside it: one figure, and what would agree",
        footer,
        new FactsChart(found.facts())::draw);
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    if (Rows.narrow(area)) {
      list(g, area);
      return;
    }
    int first = (facts.size() + 1) / 2;
    double width = (area.getWidth() - GUTTER) / 2;
    column(g, facts.subList(0, first), first, area, area.getX(), width);
    column(g, facts.subList(first, facts.size()), first, area, area.getX() + width + GUTTER, width);
  }

  /** One below the other, the figure in a line of its own. */
  private void list(Graphics2D g, Rectangle2D area) {
    double words = area.getX() + 2 * MARK;
    double room = area.getMaxX() - words;
    double y = area.getY();
    for (FactFound fact : facts) {
      mark(g, fact.judgement(), area.getX() + MARK / 2, y + 0.64 * Style.LABEL);
      double size = Style.LABEL;
      for (double smaller : new double[] {Style.TICK, Style.FOOTER}) {
        size = Lettering.BOLD.width(fact.name(), size) > room ? smaller : size;
      }
      String name = Lettering.BOLD.fit(fact.name(), size, room);
      Lettering.BOLD.left(g, name, size, Style.INK, words, y + Style.LABEL);
      String figures = Lettering.REGULAR.fit(figures(fact), Style.TICK, room);
      double below = y + Style.LABEL + 1.35 * Style.TICK;
      Lettering.REGULAR.left(g, figures, Style.TICK, Style.QUIET, words, below);
      y += ITEM;
    }
  }

  private void column(
      Graphics2D g, List<FactFound> shown, int rows, Rectangle2D area, double x, double width) {
    Rows lines = Rows.in(area, rows);
    for (int i = 0; i < shown.size(); i++) {
      FactFound fact = shown.get(i);
      mark(g, fact.judgement(), x + MARK / 2, lines.middle(i));
      double figures = FIGURES * width;
      lines.name(g, fact.name(), i, x + 2 * MARK, width - 2 * MARK - figures);
      double size = Math.min(Style.FOOTER, lines.size());
      String remark = Lettering.REGULAR.fit(figures(fact), size, figures - MARK);
      Lettering.REGULAR.right(
          g, remark, size, Style.QUIET, x + width, lines.middle(i) + 0.36 * size);
    }
  }

  private static String figures(FactFound fact) {
    return FactWords.deciding(fact)
        .map(check -> FactWords.figure(check.ours()) + " (" + FactWords.expected(check) + ")")
        .orElse("–");
  }

  /** Four shapes, so that the verdicts are told apart without colour. */
  private static void mark(Graphics2D g, String judgement, double x, double y) {
    if (judgement.equals(Judgement.REPRODUCED.key())) {
      Marks.mark(g, Marks.disc(x, y, MARK), Style.BLUE);
    } else if (judgement.equals(Judgement.TAKEN_FROM_IT.key())) {
      Marks.mark(g, Marks.square(x, y, MARK), Style.GREY);
    } else if (judgement.equals(Judgement.NOT_REPRODUCED.key())) {
      Marks.mark(g, Marks.diamond(x, y, MARK), Style.VERMILION);
    } else {
      Color quiet = Style.GREY;
      Marks.mark(g, new Rectangle2D.Double(x - MARK / 2, y - 3, MARK, 6), quiet);
    }
  }
}
