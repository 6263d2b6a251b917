package slipstream.simulator.team;

import java.util.List;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.team.mechanism.decisions.Debt;
import slipstream.simulator.team.mechanism.decisions.Decisions;
import slipstream.simulator.team.mechanism.decisions.Reversals;
import slipstream.simulator.team.mechanism.design.Designs;
import slipstream.simulator.team.mechanism.feedback.LateFeedback;
import slipstream.simulator.team.mechanism.growth.Onboarding;
import slipstream.simulator.team.mechanism.integration.Contract;
import slipstream.simulator.team.mechanism.organisation.Approvals;
import slipstream.simulator.team.mechanism.organisation.Dependencies;
import slipstream.simulator.team.mechanism.organisation.Processes;
import slipstream.simulator.team.mechanism.people.Absences;
import slipstream.simulator.team.mechanism.people.Forgetting;
import slipstream.simulator.team.mechanism.people.Overtime;
import slipstream.simulator.team.mechanism.people.Pairing;
import slipstream.simulator.team.mechanism.planning.Juggling;
import slipstream.simulator.team.mechanism.planning.Planning;
import slipstream.simulator.team.mechanism.planning.PriorityShifts;
import slipstream.simulator.team.mechanism.planning.UnplannedRequests;
import slipstream.simulator.team.mechanism.platform.Access;
import slipstream.simulator.team.mechanism.platform.Deployment;
import slipstream.simulator.team.mechanism.platform.Environments;
import slipstream.simulator.team.mechanism.production.Defects;
import slipstream.simulator.team.mechanism.production.Incidents;
import slipstream.simulator.team.mechanism.production.Review;
import slipstream.simulator.team.mechanism.requirements.Clarification;
import slipstream.simulator.team.mechanism.requirements.EdgeCases;
import slipstream.simulator.team.mechanism.requirements.SpecChurn;

/**
 * The one list of mechanisms. Its order is that of files, and of those that act at the same moment;
 * whoever makes a loader of scenarios hands it in.
 */
public final class AllMechanisms {
  /** As model.md section 3 numbers them. */
  public static final List<MechanismType> LIST =
      List.of(
          Clarification.DECLARATION,
          EdgeCases.DECLARATION,
          SpecChurn.DECLARATION,
          UnplannedRequests.DECLARATION,
          PriorityShifts.DECLARATION,
          Planning.DECLARATION,
          Juggling.DECLARATION,
          Decisions.DECLARATION,
          Reversals.DECLARATION,
          Access.DECLARATION,
          Environments.DECLARATION,
          Deployment.DECLARATION,
          Contract.DECLARATION,
          Incidents.DECLARATION,
          Defects.DECLARATION,
          LateFeedback.DECLARATION,
          Review.DECLARATION,
          Approvals.DECLARATION,
          Dependencies.DECLARATION,
          Processes.DECLARATION,
          Designs.DECLARATION,
          Onboarding.DECLARATION,
          Debt.DECLARATION,
          Absences.DECLARATION,
          Pairing.DECLARATION,
          Overtime.DECLARATION,
          Forgetting.DECLARATION);

  /** The names of what they bring. */
  public static final Vocabulary VOCABULARY = new Vocabulary(LIST);

  private AllMechanisms() {}
}
