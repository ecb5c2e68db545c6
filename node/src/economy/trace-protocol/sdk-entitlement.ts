import { hashSessionTermsStruct, type OmniClient } from "@omninode/sdk";
import { type Address, getAddress, type Hex } from "viem";
import { untilAborted } from "../../net/until-aborted.ts";
import { STANDING_TTL_MS } from "./constants.ts";
import type { EntitlementChain, OpenStepDispute } from "./entitlement.ts";

/** Who asks, as the contracts know it. The list of validators is read at most once in half a minute. */
export function createEntitlementChain(client: OmniClient): EntitlementChain {
  let listed: { readonly at: number; readonly validators: Promise<ReadonlySet<Address>> } | undefined;
  const validators = (): Promise<ReadonlySet<Address>> => {
    const now = performance.now();
    if (listed === undefined || now - listed.at > STANDING_TTL_MS) {
      const read = client
        .listValidators()
        .then((all) => new Set(all.map(({ account }) => getAddress(account))));
      listed = { at: now, validators: read };
      read.catch(() => {
        listed = undefined;
      });
    }
    return listed.validators;
  };
  return {
    clock: (signal) =>
      untilAborted(
        client.getClock().then(({ now }) => now),
        signal,
      ),
    isValidator: async (account, signal) =>
      (await untilAborted(validators(), signal)).has(getAddress(account)),
    openDispute: (id, signal) => untilAborted(readDispute(client, id), signal),
  };
}

async function readDispute(client: OmniClient, id: Hex): Promise<OpenStepDispute | undefined> {
  const { stage } = await client.getDispute({ id });
  if (["none", "committed", "prefix", "convicted", "acquitted"].includes(stage)) return undefined;
  const [opened] = await client.listDisputes({ id });
  if (opened?.openedAs !== "answer") return undefined;
  const { terms, position, layer, challenger } = opened.disputeCase;
  const jurors = stage === "delivery" ? await client.getJury({ id }).catch(() => []) : [];
  return {
    termsHash: hashSessionTermsStruct(terms),
    position: Number(position),
    layer,
    challenger,
    jurors,
  };
}
