import { setTimeout as delay } from "node:timers/promises";
import { type Hex, hexToBytes, isHex } from "viem";
import { z } from "zod";
import { type Find, findsFolder, readFinds, removeFind } from "../../../node/src/economy/finds.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { computedTogether } from "./computed-together.ts";
import { JsonProcess } from "./json-process.ts";
import type { Actor, Town } from "./town.ts";

/** Seconds between two canaries, on average: a demonstration has no hours. */
const CANARY_SECONDS = 1;

const auditSchema = z.object({
  event: z.literal("audit"),
  operator: z.string(),
  termsHash: z.custom<Hex>((text) => isHex(text)),
  score: z.int(),
});

/**
 * Has a validator audit operators by canaries until it found something of each cheater, and looked at the honest one. It is its own payer.
 *
 * @param crowd whose sessions go on meanwhile: then those sessions alone count of which positions were computed in batches with theirs
 * @returns what it gave the honest one, in ten-thousandths
 */
export async function auditUntilFound(
  town: Town,
  validator: Actor,
  { cheaters, honest }: { readonly cheaters: readonly Actor[]; readonly honest: Actor },
  crowd: JsonProcess | undefined,
  signal: AbortSignal,
): Promise<number> {
  const rate = ["--rate", String(3_600 / CANARY_SECONDS), "--samples", "4", "--interval", "5"];
  const engine = ["--threads", "1", "--device", "cpu"];
  const account = ["--payer", validator.name, "--join", "100"];
  const audit = JsonProcess.omni(["audit", ...account, ...rate, ...engine, ...town.flags(validator)]);
  const isTogether = async (operator: Actor | undefined, termsHash: Hex): Promise<boolean> => {
    if (crowd === undefined) return true;
    return (
      operator !== undefined && (await computedTogether(operator, town.deployment, termsHash)).length > 0
    );
  };
  const counts = async ({ receipt }: Find, accused: string): Promise<boolean> => {
    const { termsHash } = decodeSigned("StepReceipt", hexToBytes(receipt)).value;
    return isTogether(
      cheaters.find(({ address }) => address === accused),
      termsHash,
    );
  };
  const scoreOfHonest = async (): Promise<number> => {
    for (;;) {
      const event = await audit.next(
        (one) => one.event === "audit" && one.operator === honest.address,
        signal,
      );
      const { termsHash, score } = auditSchema.parse(event);
      if (await isTogether(honest, termsHash)) return score;
    }
  };
  let score: number;
  try {
    while ((await keepOneEach(validator, counts)).size < cheaters.length) {
      audit.throwIfEnded();
      crowd?.throwIfEnded();
      await delay(500, undefined, { signal });
    }
    score = await scoreOfHonest();
  } finally {
    await audit.stop();
  }
  await keepOneEach(validator, counts);
  return score;
}

/** One find that counts about each operator is enough for a story. @returns those that were found out */
async function keepOneEach(
  { home }: Actor,
  counts: (find: Find, operator: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [path, find] of await readFinds(findsFolder(home))) {
    const { operator } = decodeSigned("SessionTerms", hexToBytes(find.terms)).value;
    if (found.has(operator) || !(await counts(find, operator))) await removeFind(path);
    else found.add(operator);
  }
  return found;
}
