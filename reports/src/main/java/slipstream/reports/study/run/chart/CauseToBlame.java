package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;

/** Where blame comes from and whom it hits: a flow from true causes to the parties named. */
public final class CauseToBlame {
  private static final double CAUSES = 500;
  private static final double PARTIES = 400;
  private static final double NARROW_CAUSES = 290;
  private static final double NARROW_PARTIES = 190;
  private static final double NODE = 18;
  private static final double GAP = 16;

  /** Room for a percentage, and distance of labels, in pixels. */
  private static final double PERCENT = 80;

  private static final double LINE = 34;

  /** A thinner ribbon is no news: it lies below the others, without an outline. */
  private static final double THIN = 8;

  /** A thinner ribbon carries no figure. */
  private static final double LEGIBLE = 26;

  private static final double PALE = 0.22;

  private final FlowTable flows;
  private final String title;

  private CauseToBlame(FlowTable flows, Result result) {
    this.flows = flows;
    title = title(flows, result);
  }

  /** The picture; none where nobody is blamed. */
  public static Optional<Picture> of(Result result, String footer) {
    FlowTable flows = FlowTable.of(result.matrix());
    if (!(flows.total() > 0)) {
      return Optional.empty();
    }
    CauseToBlame chart = new CauseToBlame(flows, result);
    return Optional.of(
        new Picture(
            "from-cause-to-blame",
            chart.title,
            "Shares of all blame: from what caused it, traced by the critical-chain ledger, to the"
                + " party that is named for it",
            footer,
            chart::draw));
  }

  private static String title(FlowTable flows, Result result) {
    String from = null;
    String to = null;
    double most = 0;
    for (String cause : flows.causes()) {
      for (String party : flows.parties()) {
        // What a party is rightly blamed for is no news.
        if (!cause.equals(party)
            && !cause.equals(FlowTable.OTHER)
            && flows.share(cause, party) > most) {
          most = flows.share(cause, party);
          from = cause;
          to = party;
        }
      }
    }
    double wrong = result.misattributed() == null ? Double.NaN : result.misattributed().share();
    String verdict = Figures.percent(wrong) + " of the blame names a party that did not cause it";
    if (from == null) {
      return Double.isFinite(wrong) ? verdict : "All blame names what caused it";
    }
    // Charged, not due: the but-for test may see it otherwise.
    String largest =
        "is for hours charged to " + Words.cause(from) + " and lands on " + Words.party(to);
    return Double.isFinite(wrong)
        ? verdict + "; " + Figures.percent(most) + " " + largest
        : Figures.percent(most) + " of the blame " + largest;
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    boolean narrow = Rows.narrow(area);
    int nodes = Math.max(flows.causes().size(), flows.parties().size());
    double scale = area.getHeight() - GAP * (nodes - 1);
    Map<String, Double> left = tops(flows.causes(), flows::caused, scale, area);
    Map<String, Double> right = tops(flows.parties(), flows::blamed, scale, area);
    double from = area.getX() + (narrow ? NARROW_CAUSES : CAUSES);
    double to = area.getMaxX() - (narrow ? NARROW_PARTIES : PARTIES);
    String named = "named for it";
    Lettering.REGULAR.right(g, "true cause", Style.TICK, Style.QUIET, from, area.getY() - 14);
    Lettering.REGULAR.left(g, named, Style.TICK, Style.QUIET, to, area.getY() - 14);
    ribbons(g, left, right, scale, from, to);
    double free = Double.NEGATIVE_INFINITY;
    for (String cause : flows.causes()) {
      double height = flows.caused(cause) * scale;
      node(g, CauseKind.of(cause).colour, from - NODE, left.get(cause), height);
      free = Math.max(free, left.get(cause) + height / 2);
      cause(g, cause, from - NODE - 18, free, area.getX());
      free += LINE;
    }
    free = Double.NEGATIVE_INFINITY;
    for (String party : flows.parties()) {
      double height = flows.blamed(party) * scale;
      node(g, Style.INK, to, right.get(party), height);
      free = Math.max(free, right.get(party) + height / 2);
      party(g, party, to + NODE + 18, free, area.getMaxX());
      free += LINE;
    }
  }

  private interface Weight {
    double of(String node);
  }

  /** Where each node begins; the column stands in the middle of the area. */
  private static Map<String, Double> tops(
      List<String> nodes, Weight weight, double scale, Rectangle2D area) {
    double height = nodes.stream().mapToDouble(weight::of).sum() * scale + GAP * (nodes.size() - 1);
    double y = area.getY() + (area.getHeight() - height) / 2;
    Map<String, Double> tops = new LinkedHashMap<>();
    for (String node : nodes) {
      tops.put(node, y);
      y += weight.of(node) * scale + GAP;
    }
    return tops;
  }

  private record Ribbon(
      CauseKind kind, double share, CubicCurve2D upper, CubicCurve2D lower, double width) {
    Path2D path() {
      Path2D path = new Path2D.Double(upper);
      path.lineTo(lower.getX2(), lower.getY2());
      path.curveTo(
          lower.getCtrlX2(),
          lower.getCtrlY2(),
          lower.getCtrlX1(),
          lower.getCtrlY1(),
          lower.getX1(),
          lower.getY1());
      path.closePath();
      return path;
    }
  }

  /** The widest lie below; figures come last, so that no ribbon covers one. */
  private void ribbons(
      Graphics2D g,
      Map<String, Double> left,
      Map<String, Double> right,
      double scale,
      double from,
      double to) {
    Map<String, Double> leave = new LinkedHashMap<>(left);
    Map<String, Double> arrive = new LinkedHashMap<>(right);
    List<Ribbon> ribbons = new ArrayList<>();
    for (String cause : flows.causes()) {
      for (String party : flows.parties()) {
        double share = flows.share(cause, party);
        if (share > 0) {
          double width = share * scale;
          double y1 = leave.merge(cause, width, Double::sum) - width;
          double y2 = arrive.merge(party, width, Double::sum) - width;
          CubicCurve2D upper = edge(from, y1, to, y2);
          CubicCurve2D lower = edge(from, y1 + width, to, y2 + width);
          ribbons.add(new Ribbon(CauseKind.of(cause), share, upper, lower, width));
        }
      }
    }
    ribbons.sort(Comparator.comparing(ribbon -> -ribbon.width()));
    ribbons.stream().filter(ribbon -> ribbon.width() < THIN).forEach(ribbon -> fill(g, ribbon));
    for (Ribbon ribbon : ribbons) {
      if (ribbon.width() >= THIN) {
        fill(g, ribbon);
        outline(g, ribbon);
      }
    }
    for (Ribbon ribbon : ribbons) {
      if (ribbon.width() >= LEGIBLE) {
        double baseline = ribbon.upper().getY1() + ribbon.width() / 2 + 0.36 * Style.TICK;
        String text = Figures.percent(ribbon.share());
        Lettering.BOLD.left(g, text, Style.TICK, Style.INK, from + 14, baseline);
      }
    }
  }

  private static void fill(Graphics2D g, Ribbon ribbon) {
    g.setPaint(Style.tint(ribbon.kind().colour, PALE));
    g.fill(ribbon.path());
  }

  private static void outline(Graphics2D g, Ribbon ribbon) {
    if (ribbon.kind().edge != null) {
      g.setStroke(ribbon.kind().edge);
      Plots.curve(g, ribbon.kind().colour, ribbon.upper());
      Plots.curve(g, ribbon.kind().colour, ribbon.lower());
    }
  }

  private static CubicCurve2D edge(double from, double y1, double to, double y2) {
    double middle = (from + to) / 2;
    return new CubicCurve2D.Double(from, y1, middle, y1, middle, y2, to, y2);
  }

  private static void node(Graphics2D g, Color colour, double x, double y, double height) {
    g.setPaint(colour);
    g.fill(new Rectangle2D.Double(x, y, NODE, Math.max(1, height)));
  }

  private void cause(Graphics2D g, String key, double right, double middle, double edge) {
    double baseline = middle + 0.36 * Style.LABEL;
    String percent = Figures.percent(flows.caused(key));
    Lettering.BOLD.right(g, percent, Style.LABEL, Style.INK, right, baseline);
    double end = right - PERCENT;
    String name = key.equals(FlowTable.OTHER) ? "other causes" : Words.cause(key);
    String shown = Lettering.BOLD.fit(Words.capital(name), Style.LABEL, end - edge);
    Lettering.BOLD.right(g, shown, Style.LABEL, Style.INK, end, baseline);
  }

  private void party(Graphics2D g, String key, double left, double middle, double edge) {
    double baseline = middle + 0.36 * Style.LABEL;
    String percent = Figures.percent(flows.blamed(key));
    Lettering.BOLD.left(g, percent, Style.LABEL, Style.INK, left, baseline);
    double start = left + PERCENT;
    double room = edge - start;
    String name = key.equals(FlowTable.OTHER) ? "other parties" : Words.party(key);
    String shown = Lettering.BOLD.fit(Words.capital(name), Style.LABEL, room);
    Lettering.BOLD.left(g, shown, Style.LABEL, Style.INK, start, baseline);
  }
}
