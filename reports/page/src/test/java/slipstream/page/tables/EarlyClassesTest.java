package slipstream.page.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetFieldInstruction;

/** Classes that are initialized when the engine begins: each after those that it needs. */
class EarlyClassesTest {
  private static final MethodDescriptor INITIALIZER = new MethodDescriptor("<clinit>", void.class);

  @Test
  void everyNameIsAClassOfTheCoreAndStandsOnce() {
    ClassLoader loader = getClass().getClassLoader();
    assertThat(EarlyClasses.NAMES)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> Class.forName(EarlyClasses.CORE + name, false, loader));
  }

  @Test
  void anEarlyClassHasNoInitializerThatWouldBeAskedFor() {
    ClassHolder cause = reading("team.ledger.Cause", "scenario.people.Role");
    new EarlyClasses().transformClass(cause, null);
    assertThat(cause.getMethod(INITIALIZER)).isNull();
    assertThat(cause.getMethod(new MethodDescriptor("early", void.class))).isNotNull();
  }

  @Test
  void oneThatNeedsALaterOneEndsTheBuild() {
    ClassHolder role = reading("scenario.people.Role", "team.ledger.Cause");
    assertThatThrownBy(() -> new EarlyClasses().transformClass(role, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Role is initialized before slipstream.simulator.team.ledger.Cause");
  }

  @Test
  void oneWithNothingToInitializeEndsTheBuild() {
    ClassHolder none = new ClassHolder(EarlyClasses.CORE + "scenario.people.Role");
    assertThatThrownBy(() -> new EarlyClasses().transformClass(none, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing to initialize");
  }

  /** A class whose initializer reads a constant of another. */
  private static ClassHolder reading(String name, String other) {
    Program program = new Program();
    GetFieldInstruction read = new GetFieldInstruction();
    read.setField(new FieldReference(EarlyClasses.CORE + other, "ONE"));
    read.setFieldType(ValueType.INTEGER);
    read.setReceiver(program.createVariable());
    Instruction exit = new ExitInstruction();
    program.createBasicBlock().add(read);
    program.basicBlockAt(0).add(exit);
    MethodHolder initializer = new MethodHolder(INITIALIZER);
    initializer.getModifiers().add(ElementModifier.STATIC);
    initializer.setProgram(program);
    ClassHolder type = new ClassHolder(EarlyClasses.CORE + name);
    type.addMethod(initializer);
    return type;
  }
}
