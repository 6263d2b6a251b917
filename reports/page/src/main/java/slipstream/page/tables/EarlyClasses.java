package slipstream.page.tables;

import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.ProgramUtils;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Initializes the classes whose constants a run asks for when the engine begins. TeaVM asks before
 * each use of a class's constants, static methods or constructors whether the class is initialized
 * already, by a call through a variable; the JVM compiles that away, WebAssembly can't. To add a
 * class: its name below, behind those that its initializer uses.
 */
public final class EarlyClasses implements TeaVMPlugin, ClassHolderTransformer {
  /** In the order in which they are initialized, each behind those that it needs. */
  static final List<String> NAMES =
      List.of(
          "engine.Calendar",
          "random.function.LogTable",
          "random.function.ExpTable",
          "random.function.NormalQuantile",
          "random.function.NormalTable",
          "scenario.people.DisciplineName",
          "scenario.people.Role",
          "scenario.mechanism.Trouble",
          "team.ledger.Activity$Group",
          "team.ledger.Activity",
          "team.ledger.TaskKind",
          "team.ledger.Outside",
          "team.ledger.Cause",
          "team.ledger.Party",
          "team.ledger.Charges",
          "team.chance.Chance",
          "team.chance.Chances",
          "team.perception.Occasion",
          "team.perception.BlamePoints",
          "team.work.Stage",
          "team.work.Urgency",
          "team.work.wait.WaitTally",
          "team.workplace.Workplace",
          "team.MechanismList",
          "team.Recorder",
          "team.mechanism.Readiness",
          "team.mechanism.decisions.Decisions",
          "team.mechanism.decisions.Reversals",
          "team.mechanism.decisions.Debt",
          "team.mechanism.design.Designs",
          "team.mechanism.feedback.LateFeedback",
          "team.mechanism.growth.Onboarding",
          "team.mechanism.integration.Agreement$State",
          "team.mechanism.integration.Contract$State",
          "team.mechanism.integration.Integration",
          "team.mechanism.organisation.Approvals",
          "team.mechanism.organisation.Dependencies",
          "team.mechanism.organisation.Processes",
          "team.mechanism.people.Absences",
          "team.mechanism.people.Forgetting",
          "team.mechanism.people.Overtime",
          "team.mechanism.people.Pairing",
          "team.mechanism.planning.Juggling",
          "team.mechanism.planning.Planning",
          "team.mechanism.planning.PriorityShifts",
          "team.mechanism.planning.UnplannedRequests",
          "team.mechanism.platform.Access",
          "team.mechanism.platform.Deployment",
          "team.mechanism.platform.Environments",
          "team.mechanism.production.Incidents",
          "team.mechanism.production.Escapes",
          "team.mechanism.production.Defects",
          "team.mechanism.production.Review",
          "team.mechanism.requirements.Clarification$State",
          "team.mechanism.requirements.Clarification",
          "team.mechanism.requirements.EdgeCases",
          "team.mechanism.requirements.SpecChurn");

  static final String CORE = "slipstream.simulator.";

  /** Its initializer runs before anything that a page can call. */
  private static final String FIRST = "slipstream.page.engine.Engine";

  private static final MethodDescriptor INITIALIZER = new MethodDescriptor("<clinit>", void.class);
  private static final MethodDescriptor EARLY = new MethodDescriptor("early", void.class);

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(FIRST)) {
      initializeAll(type.getMethod(INITIALIZER).getProgram());
    } else if (place(type.getName()) >= 0) {
      rename(type);
    }
  }

  private static void initializeAll(Program program) {
    Instruction first = program.basicBlockAt(0).getFirstInstruction();
    for (String name : NAMES) {
      InvokeInstruction call = new InvokeInstruction();
      call.setType(InvocationType.SPECIAL);
      call.setMethod(new MethodReference(CORE + name, EARLY));
      first.insertPrevious(call);
    }
  }

  /** A class without an initializer is not asked for it. */
  private static void rename(ClassHolder type) {
    MethodHolder initializer = type.getMethod(INITIALIZER);
    if (initializer == null) {
      throw new IllegalStateException(type.getName() + " has nothing to initialize any more");
    }
    Program program = ProgramUtils.copy(initializer.getProgram());
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof GetFieldInstruction read && read.getInstance() == null) {
          checkOrder(type.getName(), read.getField().getClassName());
        } else if (instruction instanceof InvokeInstruction call
            && call.getType() == InvocationType.SPECIAL) {
          checkOrder(type.getName(), call.getMethod().getClassName());
        }
      }
    }
    MethodHolder early = new MethodHolder(EARLY);
    early.getModifiers().add(ElementModifier.STATIC);
    early.setLevel(initializer.getLevel());
    early.setProgram(program);
    type.removeMethod(initializer);
    type.addMethod(early);
  }

  private static void checkOrder(String name, String used) {
    if (place(used) > place(name)) {
      throw new IllegalStateException(name + " is initialized before " + used + ", which it uses");
    }
  }

  /** Place in the order; −1 if it is initialized when it is first used. */
  private static int place(String name) {
    return name.startsWith(CORE) ? NAMES.indexOf(name.substring(CORE.length())) : -1;
  }
}
