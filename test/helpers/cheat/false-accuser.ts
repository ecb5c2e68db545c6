import { setTimeout as delay } from "node:timers/promises";
import { courtLimits, createOmniClient, getDisputeId, makeStepCase } from "../../../sdk/src/index.ts";
import { computedTogether } from "./computed-together.ts";
import { type PaidSession, paidSessions } from "./paid-session.ts";
import type { Actor, Town } from "./town.ts";

/**
 * Disputes a step of an honest operator, points at one of its leaves, and loses.
 *
 * @param step `opened` is called once the dispute is open; `together`: it must have been computed in a batch with other sessions' rows
 * @returns id of the dispute
 */
export async function accuseFalsely(
  town: Town,
  accuser: Actor,
  operator: Actor,
  step: {
    readonly layer: number;
    readonly leaf: number;
    readonly together: boolean;
    readonly opened: () => Promise<void>;
  },
  signal: AbortSignal,
): Promise<`0x${string}`> {
  const { deployment, rpc } = town;
  const account = await town.accountOf(accuser);
  const client = createOmniClient({ rpc, deployment, account, pollingInterval: 100 });
  const { terms, receipt, position } = await stepOf(town, accuser, operator, step.together);
  const challenger = accuser.address;
  const disputeCase = makeStepCase({
    challenger,
    terms,
    receipt: receipt.value,
    position: BigInt(position),
    layer: step.layer,
  });
  const id = getDisputeId(deployment, disputeCase);
  await (await client.commitDispute({ id })).wait({ signal });
  await town.advance(courtLimits.revealDelay + 1);
  await (await client.openStepDispute({ disputeCase, signature: receipt.signature })).wait({ signal });
  await step.opened();
  const reaches = async (...stages: readonly string[]): Promise<void> => {
    while (!stages.includes((await client.getDispute({ id })).stage)) await delay(200, undefined, { signal });
  };
  await reaches("trace");
  await (await client.pointAtLeaf({ disputeCase, index: step.leaf })).wait({ signal });
  await reaches("acquitted", "convicted");
  return id;
}

/** The last position but one of a session, or the last that was computed together with others. */
async function stepOf(
  { deployment }: Town,
  accuser: Actor,
  operator: Actor,
  together: boolean,
): Promise<PaidSession & { readonly position: number }> {
  for (const session of await paidSessions(accuser, deployment, operator)) {
    const { value } = session.receipt;
    const position = together
      ? (await computedTogether(operator, deployment, value.termsHash, Number(value.toPos))).at(-1)
      : Number(value.toPos) - 2;
    if (position !== undefined) return { ...session, position };
  }
  throw new Error(`${accuser.name} paid ${operator.name} for no such position`);
}
