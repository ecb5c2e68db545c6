// Lets `@omninode/sdk` be resolved to its TypeScript sources, by the `source` condition of its exports. Sources without their types are
// kept in the clone: half of a short command's time went into making them.
import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/omni-node", import.meta.url)));

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith("@omninode/");
    return next(specifier, ours ? { ...context, conditions: [...context.conditions, "source"] } : context);
  },
});
