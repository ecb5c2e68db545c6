import type { Address, Hex } from "viem";
import { creditBurn } from "../economy/chain/emission.ts";
import { Collector } from "../economy/collector.ts";
import { enrol } from "../economy/enrol.ts";
import { LeaseKeeper } from "../economy/lease.ts";
import type { ModelVersion } from "../economy/model-version.ts";
import { createOperatorBooks } from "../economy/operator-books.ts";
import { booksFolder } from "../economy/paths.ts";
import { publishVersion } from "../economy/publish.ts";
import { createSdkChain } from "../economy/sdk-chain.ts";
import type { SigningDomain } from "../economy/signing.ts";
import type { LayerRange } from "../types/model.ts";
import type { OperatorBooks } from "../types/settlement.ts";
import type { SigningClient } from "./chain-client.ts";
import type { Context } from "./context.ts";
import { formatAmount } from "./parse.ts";

export interface LeaseRequest {
  readonly version: ModelVersion;
  readonly layers: LayerRange;
  /** OMNI wei a position. */
  readonly price: bigint;
  readonly peerId: string;
  /** Where gateways find this node. */
  readonly endpoint: string;
  /** Terms of attempts under dispute, whose values are kept. */
  readonly disputed: () => Promise<ReadonlySet<Hex>>;
}

/** The operator's side of the chain while a node serves: its lease, its books, its claims. */
export interface OperatorEconomy {
  readonly operator: Address;
  readonly books: OperatorBooks;
  /** Where the books are. */
  readonly folder: string;
  readonly domain: SigningDomain;
  /** Leases the layers, has a column for the operator's score, and begins to collect. */
  start(): Promise<void>;
  /** Ends the lease; what was earned stays claimable. */
  stop(): Promise<void>;
}

export function createOperatorEconomy(
  { home, log, signal }: Context,
  { client, address, account }: SigningClient,
  { version, layers, price, peerId, endpoint, disputed }: LeaseRequest,
): OperatorEconomy {
  const chain = createSdkChain(client);
  const { chainId, paymentHub } = client.deployment;
  const domain = { chainId, paymentHub };
  const lease = new LeaseKeeper({
    chain,
    manifest: version.manifest,
    judged: version.judged !== undefined,
    offer: { modelId: version.modelId, layers, price, peerId, endpoint },
    onProblem: (error) => log.error({ err: error }, "the lease is in danger"),
  });
  const collector = new Collector({ home, domain, operator: address, chain, disputed });
  return {
    operator: address,
    domain,
    folder: booksFolder({ home, domain, account: address }, "operator"),
    books: createOperatorBooks({ home, domain, signer: account, chain, lease: () => lease.leased }),
    async start() {
      const published = await publishVersion(client, version, signal);
      if (published !== undefined) log.info({ transactionHash: published }, "model registered");
      const { judged, reason } = version;
      if (judged === undefined) log.warn({ reason }, "products of this model cannot be judged on chain");
      await lease.start(signal);
      log.info({ lease: lease.id?.toString(), price: formatAmount(price) }, "layers leased");
      const column = await enrol(client, address, signal);
      if (column !== undefined) log.info({ column }, "enrolled for scores");
      collector.start({
        async collected({ accepted, paid }) {
          log.info({ accepted: formatAmount(accepted), paid: formatAmount(paid) }, "collected");
          await creditBurn(client, address, signal);
        },
        failed: (error) => log.error({ err: error }, "collecting failed; it is tried again"),
      });
    },
    async stop() {
      await collector.stop();
      await lease.stop().catch((error: unknown) => log.error({ err: error }, "the lease was not ended"));
    },
  };
}
