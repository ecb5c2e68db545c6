import { setTimeout as delay } from "node:timers/promises";
import { type Hex, hexToBytes, isHex } from "viem";
import { z } from "zod";
import { findsFolder, readFinds, removeFind, writeFind } from "../../../node/src/economy/finds.ts";
import { decodeSigned, type StepReceipt } from "../../../node/src/economy/signed-types.ts";
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
 * @param crowd whose sessions go on meanwhile: then those sessions alone count of which positions were computed in batches with theirs, and finds
 *   are left of such positions
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
  const disputed: DisputedPosition = async (accused, { termsHash, toPos }, position) => {
    const operator = cheaters.find(({ address }) => address === accused);
    if (operator === undefined || crowd === undefined) return operator && position;
    // They cheat at every position: what one that was sampled shows is true of those that were not.
    return (await computedTogether(operator, town.deployment, termsHash, Number(toPos))).at(-1);
  };
  const scoreOfHonest = async (): Promise<number> => {
    for (;;) {
      const event = await audit.next(
        (one) => one.event === "audit" && one.operator === honest.address,
        signal,
      );
      const { termsHash, score } = auditSchema.parse(event);
      if (crowd === undefined) return score;
      crowd.throwIfEnded();
      if ((await computedTogether(honest, town.deployment, termsHash)).length > 0) return score;
    }
  };
  let score: number;
  try {
    while ((await keepOneEach(validator, disputed)).size < cheaters.length) {
      audit.throwIfEnded();
      crowd?.throwIfEnded();
      await delay(500, undefined, { signal });
    }
    score = await scoreOfHonest();
  } finally {
    await audit.stop();
  }
  await keepOneEach(validator, disputed);
  return score;
}

/** Which position of an attempt is to be disputed whose audit found one; undefined: the find does not count. */
type DisputedPosition = (
  operator: string,
  receipt: StepReceipt,
  found: number,
) => Promise<number | undefined>;

/** One find that counts about each operator is enough for a story. @returns those that were found out */
async function keepOneEach({ home }: Actor, disputed: DisputedPosition): Promise<ReadonlySet<string>> {
  const folder = findsFolder(home);
  const found = new Set<string>();
  for (const [path, find] of await readFinds(folder)) {
    const { operator } = decodeSigned("SessionTerms", hexToBytes(find.terms)).value;
    const receipt = decodeSigned("StepReceipt", hexToBytes(find.receipt)).value;
    const position = found.has(operator) ? undefined : await disputed(operator, receipt, find.position);
    if (position !== undefined) found.add(operator);
    if (position === find.position) continue;
    if (position !== undefined) await writeFind(folder, receipt.termsHash, { ...find, position });
    await removeFind(path);
  }
  return found;
}
