package slipstream.simulator.scenario.yaml.layout;

import java.lang.annotation.Annotation;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** The sign on a key that comes from a list: what it means, and nothing else. */
record PlainSign(String value) implements Param {
  @Override
  public Unit unit() {
    return Unit.NONE;
  }

  @Override
  public double min() {
    return 0;
  }

  @Override
  public double max() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public boolean optional() {
    return false;
  }

  @Override
  public Class<? extends Annotation> annotationType() {
    return Param.class;
  }
}
