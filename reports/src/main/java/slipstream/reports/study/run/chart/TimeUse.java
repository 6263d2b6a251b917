package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Pattern;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.scenario.people.DisciplineName;

/** What the disciplines' time goes to: a bar each, its segments named where they are. */
public final class TimeUse {
  /** A segment that is thinner says nothing. */
  private static final double SHOWN = 0.005;

  private static final double NAMES = 180;
  private static final double PAD = 14;
  private static final double LEVEL = 34;
  private static final double FOOT = 27;

  private final Map<String, Map<String, Double>> use;
  private final List<String> disciplines;

  private TimeUse(Result result) {
    use = result.timeUse();
    disciplines = disciplines(result).toList();
  }

  /** Whether the result says what time was used for. */
  public static boolean known(Result result) {
    return disciplines(result).findAny().isPresent();
  }

  private static Stream<String> disciplines(Result result) {
    return Stream.of(DisciplineName.values())
        .map(DisciplineName::key)
        .filter(key -> hours(result.timeUse().getOrDefault(key, Map.of())) > 0);
  }

  private static double hours(Map<String, Double> use) {
    return use.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The picture of a result. */
  public static Picture of(Result result, String footer) {
    TimeUse chart = new TimeUse(result);
    return new Picture(
        "time-use",
        chart.title(),
        "Share of all hours of the discipline’s developers, waiting and idle ones too, until the last"
            + " story is done",
        footer,
        chart::draw);
  }

  private String title() {
    String burdened = disciplines.get(0);
    for (String discipline : disciplines) {
      burdened = beside(discipline) > beside(burdened) ? discipline : burdened;
    }
    return "%s spends %s of all its hours on duties and interruptions"
        .formatted(Words.capital(burdened), Figures.percent(beside(burdened)));
  }

  /** The share of time that goes to neither its stories, nor its rework, nor to waiting. */
  private double beside(String discipline) {
    return TimeGroup.DUTIES.share(use.get(discipline))
        + TimeGroup.INTERRUPTIONS.share(use.get(discipline));
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    double names = Rows.narrow(area) ? 0 : NAMES;
    Rectangle2D squat = Plots.squat(area);
    Rectangle2D field =
        new Rectangle2D.Double(
            area.getX() + names, area.getY(), area.getWidth() - names, squat.getHeight());
    CategoryAxis rows = new CategoryAxis();
    rows.setVisible(false);
    rows.setLowerMargin(0.16);
    rows.setUpperMargin(0.04);
    rows.setCategoryMargin(0.36);
    NumberAxis share = Plots.scale(0, 1, 0.25);
    CategoryPlot plot = new CategoryPlot(shares(), rows, share, bars());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    Plots.plain(plot);
    Rectangle2D drawn = Plots.draw(g, plot, field);
    for (int i = 0; i < disciplines.size(); i++) {
      double top = rows.getCategoryStart(i, disciplines.size(), drawn, RectangleEdge.LEFT);
      double bottom = rows.getCategoryEnd(i, disciplines.size(), drawn, RectangleEdge.LEFT);
      labels(g, disciplines.get(i), share, drawn, top, bottom);
      double below = names > 0 ? (top + bottom) / 2 + 10 : bottom + 34;
      Lettering.BOLD.left(
          g, Words.capital(disciplines.get(i)), Style.LABEL, Style.INK, area.getX(), below);
    }
  }

  private DefaultCategoryDataset shares() {
    DefaultCategoryDataset shares = new DefaultCategoryDataset();
    for (TimeGroup group : TimeGroup.values()) {
      // Where nobody is ever away, there is no such series.
      if (group != TimeGroup.AWAY
          || disciplines.stream().anyMatch(d -> group.share(use.get(d)) > 0)) {
        disciplines.forEach(d -> shares.addValue(group.share(use.get(d)), group, d));
      }
    }
    return shares;
  }

  private static StackedBarRenderer bars() {
    StackedBarRenderer bars = new StackedBarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    for (TimeGroup group : TimeGroup.values()) {
      bars.setSeriesPaint(group.ordinal(), group.fill);
    }
    return bars;
  }

  /** Names inside a segment where they fit, else above it on a free level. */
  private void labels(
      Graphics2D g,
      String discipline,
      NumberAxis share,
      Rectangle2D drawn,
      double top,
      double bottom) {
    double start = 0;
    // Words stand in the middle of what is above the patterns.
    double middle = (top + bottom - FOOT) / 2;
    List<Outside> outside = new ArrayList<>();
    for (TimeGroup group : TimeGroup.values()) {
      double part = group.share(use.get(discipline));
      double x1 = share.valueToJava2D(start, drawn, RectangleEdge.BOTTOM);
      double x2 = share.valueToJava2D(start + part, drawn, RectangleEdge.BOTTOM);
      start += part;
      if (part < SHOWN) {
        continue;
      }
      foot(g, group, x1, x2, bottom);
      // Segments are parted by paper, so that neighbours differ without colour.
      g.setStroke(Style.LINE);
      Plots.line(g, Color.WHITE, x2, top, x2, bottom);
      if (group == TimeGroup.IDLE || group == TimeGroup.AWAY) {
        // Too pale to stand against white alone.
        g.setPaint(Style.GREY);
        g.setStroke(Style.HAIRLINE);
        g.draw(new Rectangle2D.Double(x1 + 1, top, x2 - x1 - 1, bottom - top));
      }
      String percent = Figures.percent(part);
      if (Lettering.REGULAR.width(group.words, Style.TICK) + 2 * PAD < x2 - x1) {
        Lettering.BOLD.left(g, percent, Style.LABEL + 9, group.text, x1 + PAD, middle);
        Lettering.REGULAR.left(g, group.words, Style.TICK, group.text, x1 + PAD, middle + 34);
      } else {
        outside.add(new Outside(group, percent, (x1 + x2) / 2));
      }
    }
    Outside.draw(g, outside, top, drawn.getMaxX());
  }

  /** A segment's pattern, below its words: over the whole segment they would be hard to read. */
  private static void foot(Graphics2D g, TimeGroup group, double from, double to, double bottom) {
    if (group.pattern != Pattern.PLAIN) {
      Color colour = group.fill == Style.PALE ? Style.GREY : group.fill;
      double edge = Pattern.EDGE.getLineWidth() / 2;
      // Half of the line of paper on either side.
      double gap = 2.5 + edge;
      Rectangle2D foot =
          new Rectangle2D.Double(
              from + gap, bottom - FOOT + edge, Math.max(1, to - from - 2 * gap), FOOT - 2 * edge);
      group.pattern.fill(g, List.of(foot), colour);
    }
  }

  /** A label above its segment, tied to it by a hairline. */
  private record Outside(TimeGroup group, String percent, double x) {
    String text() {
      return group.words + " " + percent;
    }

    double width() {
      return Lettering.BOLD.width(text(), Style.TICK);
    }

    /**
     * Draws labels to the right of their lines, or all to the left where the page would end; each
     * stands above those it would run into, so no line crosses a text.
     */
    static void draw(Graphics2D g, List<Outside> labels, double top, double end) {
      boolean leftwards = labels.stream().anyMatch(label -> label.x + label.width() > end);
      List<Outside> order = new ArrayList<>(labels);
      if (!leftwards) {
        Collections.reverse(order);
      }
      double taken = leftwards ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      int level = 0;
      for (Outside label : order) {
        boolean free =
            leftwards ? label.x - label.width() > taken : label.x + label.width() < taken;
        level = free ? 0 : level + 1;
        double y = top - 22 - level * LEVEL;
        Plots.hairline(g, Style.QUIET, label.x, top - 4, label.x, y + 6);
        double x = leftwards ? label.x - label.width() + 2 : label.x - 2;
        Lettering.BOLD.left(g, label.text(), Style.TICK, Style.INK, x, y);
        taken = leftwards ? label.x + PAD : label.x - PAD;
      }
    }
  }
}
