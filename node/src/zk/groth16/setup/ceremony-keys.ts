import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tileCircuits, type VerifyingKey } from "@omninode/sdk";
import { CircuitFileError } from "../errors.ts";
import { verifyingKeyOf } from "./verifying-key.ts";

/** Where a ceremony's proving key of a circuit is in a folder of circuits. */
export const ceremonyKeyPath = (folder: string, circuit: string): string => join(folder, `${circuit}.zkey`);

/**
 * Verifying keys of a ceremony, in the order of tileCircuits, from its proving keys NAME.zkey.
 *
 * @throws {CircuitFileError} one is missing or is none
 */
export async function readCeremonyKeys(folder: string): Promise<readonly VerifyingKey[]> {
  const keys: VerifyingKey[] = [];
  // One after the other: each has some 30 MB.
  for (const { name } of tileCircuits) {
    const path = ceremonyKeyPath(folder, name);
    const file = await readFile(path).catch((cause: unknown) => {
      throw new CircuitFileError(`proving key ${path}`, "it cannot be read", cause);
    });
    keys.push(verifyingKeyOf(file));
  }
  return keys;
}
