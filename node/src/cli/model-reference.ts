import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { CID_TEXT } from "../store/cid.ts";
import { ModelNotFoundError } from "./errors.ts";

/** The model that comes with the package: docs/EMBEDDED-MODEL.md. */
export const EMBEDDED_MODEL = fileURLToPath(new URL("../../models/omni-shakespeare.gguf", import.meta.url));

/** What `--model` names: a GGUF file of this machine, or a manifest's CID. */
export type ModelReference =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "manifest"; readonly cid: string };

/** @throws ModelNotFoundError where it is neither */
export async function readModelReference(model: string): Promise<ModelReference> {
  if (CID_TEXT.test(model)) return { kind: "manifest", cid: model };
  const found = await stat(model).catch(() => undefined);
  if (!found?.isFile()) throw new ModelNotFoundError(model);
  return { kind: "file", path: model };
}
