package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;

/**
 * One side of a flow: bars below one another, named away from the flow. Names are the point of it,
 * so each bar lies in a slot that is as high as its whole name, in as many lines as that takes.
 */
final class FlowColumn {
  /** Width of a bar in pixels. */
  private static final double BAR = 18;

  private static final double GAP = 16;

  /** Room for a percentage where it stands in a column of its own. */
  private static final double PERCENT = 80;

  private final boolean left;
  private final boolean narrow;
  private final double edge;
  private final Map<String, Slot> slots = new LinkedHashMap<>();

  private record Slot(double share, String percent, List<String> name) {}

  /**
   * A column with its bars and names.
   *
   * @param left whether the flow leaves here, and names stand on the left
   * @param narrow whether percentages stand in one line with names
   * @param edge where bars and flow meet
   * @param space pixels from there to the end of the names
   */
  FlowColumn(
      boolean left,
      boolean narrow,
      double edge,
      double space,
      List<String> keys,
      ToDoubleFunction<String> shares,
      Function<String, String> names) {
    this.left = left;
    this.narrow = narrow;
    this.edge = edge;
    double room = space - BAR - distance() - (narrow ? 0 : PERCENT);
    for (String key : keys) {
      String name = Words.capital(names.apply(key));
      String percent = Figures.percent(shares.applyAsDouble(key));
      String inLine = left ? name + " " + percent : percent + " " + name;
      List<String> lines = new ArrayList<>();
      for (String line : Lettering.BOLD.lines(narrow ? inLine : name, size(), room)) {
        // Only a word longer than the room is cut.
        lines.add(Lettering.BOLD.fit(line, size(), room));
      }
      slots.put(key, new Slot(shares.applyAsDouble(key), percent, List.copyOf(lines)));
    }
  }

  private double size() {
    return narrow ? Style.TICK : Style.LABEL;
  }

  private double line() {
    return narrow ? 28 : 34;
  }

  private double distance() {
    return narrow ? 10 : 18;
  }

  private double height(Slot slot, double scale) {
    return Math.max(slot.share * scale, slot.name.size() * line());
  }

  /** Pixels that the column takes where all of the flow is so many pixels wide. */
  double height(double scale) {
    return slots.values().stream().mapToDouble(slot -> height(slot, scale)).sum()
        + GAP * (slots.size() - 1);
  }

  /** Where each bar begins; the column stands in the middle of the area. */
  Map<String, Double> tops(double scale, Rectangle2D area) {
    double y = area.getY() + (area.getHeight() - height(scale)) / 2;
    Map<String, Double> tops = new LinkedHashMap<>();
    for (Map.Entry<String, Slot> slot : slots.entrySet()) {
      double height = height(slot.getValue(), scale);
      tops.put(slot.getKey(), y + (height - slot.getValue().share * scale) / 2);
      y += height + GAP;
    }
    return tops;
  }

  void draw(Graphics2D g, double scale, Map<String, Double> tops, Function<String, Color> colours) {
    for (Map.Entry<String, Slot> entry : slots.entrySet()) {
      Slot slot = entry.getValue();
      double top = tops.get(entry.getKey());
      g.setPaint(colours.apply(entry.getKey()));
      g.fill(
          new Rectangle2D.Double(
              left ? edge - BAR : edge, top, BAR, Math.max(1, slot.share * scale)));
      label(g, slot, top + slot.share * scale / 2 + 0.36 * size());
    }
  }

  private void label(Graphics2D g, Slot slot, double baseline) {
    double away = BAR + distance();
    if (!narrow) {
      word(g, slot.percent, away, baseline);
      away += PERCENT;
    }
    double first = baseline - (slot.name.size() - 1) * line() / 2;
    for (int i = 0; i < slot.name.size(); i++) {
      word(g, slot.name.get(i), away, first + i * line());
    }
  }

  private void word(Graphics2D g, String text, double away, double baseline) {
    if (left) {
      Lettering.BOLD.right(g, text, size(), Style.INK, edge - away, baseline);
    } else {
      Lettering.BOLD.left(g, text, size(), Style.INK, edge + away, baseline);
    }
  }
}
