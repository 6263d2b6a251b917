package slipstream.reports.study.run.chart;

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
  private static final double NARROW_CAUSES = 270;
  private static final double NARROW_PARTIES = 180;

  /** Pixels of all blame on a narrow canvas, which is as high as names make it. */
  private static final double NARROW_SCALE = 480;

  /** A thinner ribbon is no news: it lies below the others, without an outline. */
  private static final double THIN = 8;

  /** A thinner ribbon carries no figure. */
  private static final double LEGIBLE = 26;

  private static final double PALE = 0.22;

  /** Of a low canvas, as a slide has, what the flow has at least: names would take all of it. */
  private static final double LEAST = 0.6;

  private static final int FEWEST = 4;

  private final Map<String, Map<String, Double>> points;
  private final FlowTable flows;

  private CauseToBlame(Map<String, Map<String, Double>> points, int mostCauses) {
    this.points = points;
    flows = FlowTable.of(points, mostCauses);
  }

  /** The picture; none where nobody is blamed. */
  public static Optional<Picture> of(Result result, String footer) {
    CauseToBlame chart = new CauseToBlame(result.matrix(), FlowTable.MOST_CAUSES);
    if (!(chart.flows.total() > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Picture(
            "from-cause-to-blame",
            title(chart.flows, result),
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
    boolean narrow = Rows.narrow(whole);
    double causesSpace = narrow ? NARROW_CAUSES : CAUSES;
    double partiesSpace = narrow ? NARROW_PARTIES : PARTIES;
    double from = whole.getX() + causesSpace;
    double to = whole.getMaxX() - partiesSpace;
    FlowColumn causes =
        new FlowColumn(
            true,
            narrow,
            from,
            causesSpace,
            flows.causes(),
            flows::caused,
            key -> key.equals(FlowTable.OTHER) ? "other causes" : Words.cause(key));
    FlowColumn parties =
        new FlowColumn(
            false,
            narrow,
            to,
            partiesSpace,
            flows.parties(),
            flows::blamed,
            key -> key.equals(FlowTable.OTHER) ? "other parties" : Words.party(key));
    double scale = narrow ? NARROW_SCALE : fitting(causes, parties, whole.getHeight());
    if (!narrow && scale < LEAST * whole.getHeight() && flows.causes().size() > FEWEST) {
      new CauseToBlame(points, flows.causes().size() - 1).draw(g, whole);
      return;
    }
    double height = Math.max(causes.height(scale), parties.height(scale));
    Rectangle2D area =
        narrow
            ? new Rectangle2D.Double(whole.getX(), whole.getY(), whole.getWidth(), height)
            : whole;
    Map<String, Double> left = causes.tops(scale, area);
    Map<String, Double> right = parties.tops(scale, area);
    Lettering.REGULAR.right(g, "true cause", Style.TICK, Style.QUIET, from, area.getY() - 14);
    Lettering.REGULAR.left(g, "named for it", Style.TICK, Style.QUIET, to, area.getY() - 14);
    ribbons(g, left, right, scale, from, to);
    causes.draw(g, scale, left, key -> CauseKind.of(key).colour);
    parties.draw(g, scale, right, key -> Style.INK);
  }

  /** Pixels of all blame, so that both columns fit the height with all their names. */
  private static double fitting(FlowColumn causes, FlowColumn parties, double height) {
    double scale = height;
    while (scale > 1 && Math.max(causes.height(scale), parties.height(scale)) > height) {
      scale--;
    }
    return scale;
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
}
