import { setTimeout as delay } from "node:timers/promises";
import { hexToBytes } from "viem";
import { findsFolder, readFinds, removeFind } from "../../../node/src/economy/finds.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { JsonProcess } from "./json-process.ts";
import type { Actor, Town } from "./town.ts";

/** Seconds between two canaries, on average: a demonstration has no hours. */
const CANARY_SECONDS = 1;

/** Has a validator audit operators by canaries until it found something of each of these. It is its own payer. */
export async function auditUntilFound(
  town: Town,
  validator: Actor,
  operators: readonly Actor[],
  signal: AbortSignal,
): Promise<void> {
  const rate = ["--rate", String(3_600 / CANARY_SECONDS), "--samples", "4", "--interval", "5"];
  const engine = ["--threads", "1", "--device", "cpu"];
  const account = ["--payer", validator.name, "--join", "100"];
  const audit = JsonProcess.omni(["audit", ...account, ...rate, ...engine, ...town.flags(validator)]);
  try {
    while ((await keepOneEach(validator)).size < operators.length) {
      audit.throwIfEnded();
      await delay(500, undefined, { signal });
    }
  } finally {
    await audit.stop();
  }
  await keepOneEach(validator);
}

/** One find about each operator is enough for a story. @returns those that were found out */
async function keepOneEach({ home }: Actor): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [path, { terms }] of await readFinds(findsFolder(home))) {
    const { operator } = decodeSigned("SessionTerms", hexToBytes(terms)).value;
    if (found.has(operator)) await removeFind(path);
    found.add(operator);
  }
  return found;
}
