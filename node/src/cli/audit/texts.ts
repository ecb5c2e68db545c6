import { readFile } from "node:fs/promises";
import { createPrompts } from "../../economy/audit/canary-prompts.ts";
import { canaryTexts } from "../../economy/audit/canary-texts.ts";
import { CanaryTextsError } from "../../economy/audit/errors.ts";

/** Prompts from a user's own text, else from the built-in ones. @throws CanaryTextsError */
export async function openPrompts(path: string | undefined): Promise<() => string> {
  if (path === undefined) return createPrompts(canaryTexts);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new CanaryTextsError(path, "it cannot be read", error);
  });
  if (text.trim() === "") throw new CanaryTextsError(path, "it is empty");
  return createPrompts([text]);
}
