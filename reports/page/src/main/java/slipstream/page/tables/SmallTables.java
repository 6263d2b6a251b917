package slipstream.page.tables;

import org.apache.commons.math3.util.ComputedTables;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves the tables of commons-math3's FastMath out of the engine: 7,098 numbers that do not pack,
 * a fifth of what a page carries. The engine computes them when it loads. Few entries come out with
 * other bits than the library's (powers of e below −500); those are written out, so that every
 * table is the library's to the last bit, whatever its version.
 */
public final class SmallTables implements TeaVMPlugin, ClassHolderTransformer {
  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(Tables.LIBRARY)) {
      return;
    }
    for (MethodHolder method : type.getMethods()) {
      if (method.getName().equals("<clinit>")) {
        ProgramEmitter.create(method, context.getHierarchy()).exit();
      } else if (method.getName().startsWith("load")) {
        compute(method, ProgramEmitter.create(method, context.getHierarchy()));
      }
    }
  }

  private static void compute(MethodHolder method, ProgramEmitter code) {
    String name = method.getName();
    ValueType type = method.getResultType();
    ValueEmitter table = code.invoke(ComputedTables.class.getName(), name, type);
    Tables.corrections(name)
        .forEach((index, value) -> table.setElement(index, code.constant(value.doubleValue())));
    table.returnValue();
  }
}
