import type { Address, Hex } from "viem";
import { booksFolder } from "../../../node/src/economy/paths.ts";
import type { SigningDomain } from "../../../node/src/economy/signing.ts";
import { AttemptArchive } from "../../../node/src/economy/trace-protocol/attempt-archive.ts";

/** An operator, by whose books it is known how its attempts were computed. */
export interface BookKeeper {
  readonly home: string;
  readonly address: Address;
}

/**
 * Positions of an attempt whose rows were computed in batches with rows of other sessions: the trace's places say so.
 *
 * @param to those below, such as a receipt covers; default: all that were recorded
 */
export async function computedTogether(
  { home, address: account }: BookKeeper,
  domain: SigningDomain,
  termsHash: Hex,
  to = Number.POSITIVE_INFINITY,
): Promise<readonly number[]> {
  const archive = new AttemptArchive(booksFolder({ home, domain, account }, "operator"));
  await using records = await (await archive.open(termsHash)).openTrace();
  const together: number[] = [];
  for (let position = records.from; position < Math.min(to, records.to); position++) {
    const { rows, batch } = await records.place(position);
    if (batch > rows) together.push(position);
  }
  return together;
}
