package slipstream.simulator.scenario.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sign on a parameter: what it means, in which unit, and which values are allowed. Loader, JSON
 * Schema and messages read it, so that a bound stands in one place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {
  /** What the value means, in one plain sentence. */
  String value();

  /** Unit of the value as the simulator holds it; files may write any unit of the same kind. */
  Unit unit() default Unit.NONE;

  /** Smallest allowed value, in {@link #unit()}; for a distribution the smallest allowed draw. */
  double min() default 0;

  /** Largest allowed value, in {@link #unit()}; for a distribution the largest allowed mean. */
  double max() default Double.POSITIVE_INFINITY;

  /** Whether a file may leave the value out; it is then {@code null}. */
  boolean optional() default false;
}
