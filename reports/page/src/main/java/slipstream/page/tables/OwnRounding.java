package slipstream.page.tables;

import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.backend.wasm.intrinsics.WasmGCInlineIntrinsic;
import org.teavm.backend.wasm.model.instruction.WasmFloatType;
import org.teavm.backend.wasm.model.instruction.WasmFloatUnaryOperation;
import org.teavm.model.MethodReference;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Rounds and takes roots by WebAssembly's own instructions. TeaVM asks the browser's {@code Math}
 * instead: a call out of the engine, thousands of times a run. IEEE 754 fixes these three to the
 * last bit, so they are the same everywhere.
 */
public final class OwnRounding implements TeaVMPlugin {
  @Override
  public void install(TeaVMHost host) {
    TeaVMWasmGCHost wasm = host.getExtension(TeaVMWasmGCHost.class);
    if (wasm == null) {
      return;
    }
    // Each by its method: of several for one class TeaVM keeps the last.
    wasm.contributeToCodeGen(
        (context, registry) -> {
          var known = registry.inlineIntrinsics();
          known.registerIntrinsic(method("floor"), by(WasmFloatUnaryOperation.FLOOR));
          known.registerIntrinsic(method("ceil"), by(WasmFloatUnaryOperation.CEIL));
          known.registerIntrinsic(method("sqrt"), by(WasmFloatUnaryOperation.SQRT));
        });
  }

  private static MethodReference method(String name) {
    return new MethodReference(Math.class, name, double.class, double.class);
  }

  private static WasmGCInlineIntrinsic by(WasmFloatUnaryOperation operation) {
    return (call, context, code) -> {
      context.generate(code, call.getArguments().get(0));
      code.floatUnary(WasmFloatType.FLOAT64, operation);
    };
  }
}
