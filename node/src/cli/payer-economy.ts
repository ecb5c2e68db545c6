import { createPayerBooks } from "../economy/payer-books.ts";
import { leasedCandidates, modelIdOf } from "../economy/registry.ts";
import { createSdkChain } from "../economy/sdk-chain.ts";
import type { OfferedCandidate } from "../pipeline/candidates.ts";
import type { Candidate } from "../pipeline/route.ts";
import type { PayerBooks } from "../types/settlement.ts";
import type { SigningClient } from "./chain-client.ts";

/** The payer's side of the chain. */
export interface PayerEconomy {
  readonly books: PayerBooks;
  /** Who serves a model, by its live leases. */
  leases(manifest: string): Promise<readonly Candidate[]>;
}

export function createPayerEconomy(home: string, { client, account }: SigningClient): PayerEconomy {
  const chain = createSdkChain(client);
  const { chainId, paymentHub } = client.deployment;
  return {
    books: createPayerBooks({
      home,
      domain: { chainId, paymentHub },
      signer: account,
      chain,
      modelId: modelIdOf,
    }),
    leases: (manifest) => leasedCandidates(client, manifest),
  };
}

/** Peers that answered, at what the registry says of them: operator and price come from the lease, never from the peer. */
export function leasedOffers(
  offers: readonly OfferedCandidate[],
  leases: readonly Candidate[],
): readonly OfferedCandidate[] {
  return offers.flatMap((offered) => {
    const lease = leases.find(
      ({ peerId, layers }) => peerId === offered.peerId && layers.join() === offered.layers.join(),
    );
    return lease === undefined ? [] : [{ ...offered, ...lease }];
  });
}
