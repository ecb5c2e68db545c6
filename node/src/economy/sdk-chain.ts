import { type Lease, type OmniClient, paymentHubAbi } from "@omninode/sdk";
import type { Address } from "viem";
import { untilAborted } from "../net/until-aborted.ts";
import type {
  CollectorChain,
  LeaseChain,
  LeaseOffer,
  ListedLease,
  OperatorChain,
  PayerChain,
} from "./chain-view.ts";
import { peerIdBytes, peerIdText } from "./peer-id-bytes.ts";

/** All that the books, the collector and the lease keeper need, over one client; its account signs. */
export type SdkChain = OperatorChain & PayerChain & CollectorChain & LeaseChain;

/**
 * The chain as the SDK's client sees it.
 *
 * @example
 * const chain = createSdkChain(await connectChain({ home, rpc, account }))
 */
export function createSdkChain(client: OmniClient): SdkChain {
  const me = (): Address => {
    if (client.account === undefined) throw new TypeError("The chain client has no account.");
    return client.account.address;
  };
  return {
    clock: (signal) => unlessAborted(signal, () => readClock(client)),
    lane: (payer, payee, lane, signal) => unlessAborted(signal, () => client.getLane({ payer, payee, lane })),
    sessionKey: (lane, signal) => unlessAborted(signal, () => client.getSessionKey(lane)),
    claimWindow: (signal) => unlessAborted(signal, async () => (await client.getHubParameters()).claimWindow),
    tolerances: (signal) => unlessAborted(signal, () => client.getToleranceTable()),
    eligible: (operator, signal) =>
      unlessAborted(signal, async () => (await client.getOperator({ operator })).eligible),
    pending: (payee, signal) => unlessAborted(signal, async () => (await client.getPayee({ payee })).pending),
    unspent: (payer, signal) => unlessAborted(signal, () => client.getUnspentDeposit({ payer })),
    payee: (payee, signal) => unlessAborted(signal, () => client.getPayee({ payee })),
    async reserveMany(reservations, signal) {
      signal?.throwIfAborted();
      const { wait } = await client.reserveMany({ reservations });
      await wait({ signal });
    },
    async claimBatch(vouchers, signal) {
      signal?.throwIfAborted();
      const { transactionHash, wait } = await client.claimBatch({
        vouchers: vouchers.map(({ value, signature }) => ({ voucher: value, signature })),
      });
      const { amount, refused } = await wait({ signal });
      return {
        transactionHash,
        accepted: amount,
        refused: refused.map(({ payer, lane, reason }) => ({ payer, lane, reason: reason ?? "unknown" })),
      };
    },
    async release(payee, signal) {
      signal?.throwIfAborted();
      const { transactionHash, wait } = await client.release({ payee });
      const { paid, burned } = await wait({ signal });
      return { transactionHash, paid, burned };
    },
    leases: (signal) => unlessAborted(signal, () => listLeases(client, me())),
    async lease({ modelId, layers, price, peerId, endpoint }, signal) {
      signal?.throwIfAborted();
      const [a, b] = layers;
      const { wait } = await client.openLease({
        offer: { modelId, a, b, price, peerId: peerIdBytes(peerId), endpoint },
      });
      return (await wait({ signal })).leaseId;
    },
    async extend(leaseIds, signal) {
      signal?.throwIfAborted();
      const { wait } = await client.extendLeases({ leaseIds });
      await wait({ signal });
    },
    async end(leaseId, signal) {
      signal?.throwIfAborted();
      const { wait } = await client.endLease({ leaseId });
      await wait({ signal });
    },
    leaseDuration: (signal) => unlessAborted(signal, () => client.getLeaseDuration()),
  };
}

/**
 * The clock as the next block will have it: an idle chain's latest block may be hours old, and what was signed by its time
 * would lapse that much too early. Chains that know no pending block answer with the latest.
 */
async function readClock(client: OmniClient): Promise<bigint> {
  const address = client.deployment.paymentHub;
  try {
    return await client.readContract({
      abi: paymentHubAbi,
      address,
      functionName: "clock",
      blockTag: "pending",
    });
  } catch {
    return (await client.getClock()).now;
  }
}

async function listLeases(client: OmniClient, operator: Address): Promise<ListedLease[]> {
  const ids = await client.listOperatorLeases({ operator });
  return Promise.all(
    ids.map(async (leaseId) => {
      const [lease, live] = await Promise.all([
        client.getLease({ leaseId }),
        client.isLeaseLive({ leaseId }),
      ]);
      return { id: leaseId, live, expiresAt: lease.expiresAt, offer: leaseOffer(lease) };
    }),
  );
}

function leaseOffer({ offer: { modelId, a, b, price, peerId, endpoint } }: Lease): LeaseOffer {
  return { modelId, layers: [a, b], price, peerId: peerIdText(peerId) ?? "", endpoint };
}

/** Reads take no signal, and end by the client's own timeout: an abort just stops waiting for them. */
async function unlessAborted<T>(signal: AbortSignal | undefined, read: () => Promise<T>): Promise<T> {
  if (signal === undefined) return read();
  signal.throwIfAborted();
  return untilAborted(read(), signal);
}
