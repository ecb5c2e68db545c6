import { isAddressEqual } from "viem";
import { CourtModels } from "../../economy/disputes/court-model.ts";
import { askedStep } from "../../economy/proofs/asked-step.ts";
import { OperatorNowhereError } from "../../economy/proofs/errors.ts";
import type { BookedStage } from "../../economy/proofs/find-stage.ts";
import { leasedCandidates } from "../../economy/registry.ts";
import { planLayout } from "../../economy/trace/plan-layout.ts";
import { TraceClient } from "../../economy/trace-protocol/client.ts";
import { parseAddress } from "../../net/address.ts";
import { createHost } from "../../net/host.ts";
import { obtainManifest } from "../../pipeline/model-shards.ts";
import { openHomeStore } from "../../store/home-store.ts";
import type { SigningClient } from "../chain-client.ts";
import type { Context } from "../context.ts";
import type { ShownStage } from "./shown-stage.ts";

/** A step of another operator's work, which this account paid for: that operator's node is asked. */
export async function askStage(
  { home, signal }: Context,
  payer: SigningClient,
  stage: BookedStage,
  peers: readonly string[] | undefined,
): Promise<ShownStage> {
  await using stack = new AsyncDisposableStack();
  const { client, account } = payer;
  const { step, terms, receipt } = stage;
  const store = await openHomeStore(home);
  const host = stack.use(await createHost({ listen: [] }));
  const { peerId, addresses } = await whereIs(payer, stage, peers);
  const models = new CourtModels({
    client,
    store,
    async obtain(cid, _layers, aborted) {
      await obtainManifest({ store, host, providers: [addresses] }, cid, aborted);
    },
  });
  const model = await models.outline(terms, step.layer, signal);
  const { chainId, paymentHub } = client.deployment;
  const asked = { host, peerId, addresses, account, domain: { chainId, paymentHub }, signal };
  const traces = stack.use(await TraceClient.connect(asked));
  const view = askedStep(traces, { step, terms, receipt, layout: planLayout(model.layer, terms) });
  const owned = stack.move();
  return { view, model, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** By its lease, unless the caller knows better. */
async function whereIs(
  { client }: SigningClient,
  { terms, step, peerId }: BookedStage,
  peers: readonly string[] | undefined,
): Promise<{ readonly peerId: string; readonly addresses: readonly string[] }> {
  if (peers !== undefined && peerId !== undefined) {
    return { peerId, addresses: peers.map((peer) => parseAddress(peer).toString()) };
  }
  const leases = await leasedCandidates(client, [{ modelId: terms.manifest }]);
  const ofOperator = leases.filter(
    ({ operator, layers: [a, b] }) =>
      operator !== undefined &&
      isAddressEqual(operator as `0x${string}`, terms.operator) &&
      a <= step.layer &&
      step.layer < b,
  );
  const found = ofOperator.find((lease) => lease.peerId === peerId) ?? ofOperator[0];
  if (found === undefined) throw new OperatorNowhereError(terms.operator);
  return found;
}
