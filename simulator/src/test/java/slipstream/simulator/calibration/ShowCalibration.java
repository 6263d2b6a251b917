package slipstream.simulator.calibration;

import java.util.Arrays;

/** Prints what a calibration says of ratios given as arguments, with its time. */
final class ShowCalibration {
  private ShowCalibration() {}

  public static void main(String[] args) {
    double[] ratios = Arrays.stream(args).mapToDouble(Double::parseDouble).toArray();
    long begun = System.nanoTime();
    Calibration calibration =
        Calibrators.with(
            2,
            () -> false,
            workers ->
                new Calibrator(Calibrators.BASE, Calibrators.PRIOR, Calibrators.maker(), 1)
                    .calibrate(Calibrators.history(ratios), workers, (done, all) -> {}));
    System.out.println("seconds " + (System.nanoTime() - begun) / 1e9);
    System.out.println("effective teams " + calibration.teams());
    calibration.proof().scores().forEach(System.out::println);
    System.out.println(
        calibration.proof().winner() + ", preferred " + calibration.proof().preferred());
    for (int at : new int[] {9, 49, 89}) {
      System.out.println((at + 1) + "% " + calibration.prediction().get(at));
    }
    calibration
        .parameters()
        .forEach(
            l ->
                System.out.println(
                    l.parameter().key()
                        + " "
                        + l.before()
                        + " "
                        + l.median()
                        + " "
                        + l.after()
                        + " "
                        + l.narrowed()));
    calibration.tradeOffs().forEach(System.out::println);
    calibration.scenario().forEach(System.out::println);
    calibration.tracker().forEach(System.out::println);
  }
}
