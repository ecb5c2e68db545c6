// Lets `@omninode/sdk` be resolved to its TypeScript sources, by the `source` condition of its exports.
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith("@omninode/");
    return next(specifier, ours ? { ...context, conditions: [...context.conditions, "source"] } : context);
  },
});
