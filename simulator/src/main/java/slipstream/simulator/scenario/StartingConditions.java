package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/**
 * The first of the two tables that tell the disciplines apart: which inputs each one needs, and how
 * often they are ready.
 */
public record StartingConditions(
    @Param("What frontend's parts need.") Inputs frontend,
    @Param("What backend's parts need.") Inputs backend)
    implements Serializable {
  /** The row of a discipline. */
  public Inputs of(DisciplineName name) {
    return name == DisciplineName.FRONTEND ? frontend : backend;
  }

  /** Readiness of each input when a part is begun; an input that is absent is not needed. */
  public record Inputs(
      @Param(value = "Open questions answered.", unit = Unit.SHARE, max = 1, optional = true)
          Governed requirements,
      @Param(
              value = "API contract agreed; its owner writes it, the other part builds on it.",
              unit = Unit.SHARE,
              max = 1,
              optional = true)
          Governed apiContract,
      @Param(value = "Access granted.", unit = Unit.SHARE, max = 1, optional = true)
          Governed access,
      @Param(value = "Environment set up.", unit = Unit.SHARE, max = 1, optional = true)
          Governed environment,
      @Param(value = "Design delivered.", unit = Unit.SHARE, max = 1, optional = true)
          Governed design,
      @Param(value = "Texts and pictures delivered.", unit = Unit.SHARE, max = 1, optional = true)
          Governed assets)
      implements Serializable {
    /** Readiness of an input, or {@code null} where it is not needed. */
    public Governed of(Input input) {
      return switch (input) {
        case REQUIREMENTS -> requirements;
        case API_CONTRACT -> apiContract;
        case ACCESS -> access;
        case ENVIRONMENT -> environment;
        case DESIGN -> design;
        case ASSETS -> assets;
      };
    }
  }
}
