import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The project's own model. */
export const embeddedModel = path("../../node/models/omni-shakespeare.gguf");

/** llama2.c's test model, undefined where the models folder beside the project is missing. */
export const stories260K: string | undefined = [path("../../../shared/models/stories260K.gguf")].find(
  existsSync,
);
