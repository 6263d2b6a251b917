package slipstream.benchmarks;

import slipstream.benchmarks.Kernel.Alarm;

/** The queue M/M/1 with load 0.9: two alarms, one or both set. */
final class SingleServer extends Model {
  static final double LOAD = 0.9;

  private final Alarm arrival;
  private final Alarm departure;
  private int customers;

  SingleServer(Kernel kernel, Draws draws) {
    super(kernel, draws);
    arrival = kernel.alarm(this::arrives);
    departure = kernel.alarm(this::departs);
  }

  @Override
  void begin() {
    arrival.in(draws.next() / LOAD);
  }

  private void arrives() {
    happened();
    arrival.in(draws.next() / LOAD);
    customers++;
    if (customers == 1) {
      departure.in(draws.next());
    }
  }

  private void departs() {
    happened();
    customers--;
    if (customers > 0) {
      departure.in(draws.next());
    }
  }

  @Override
  int level() {
    return customers;
  }
}
