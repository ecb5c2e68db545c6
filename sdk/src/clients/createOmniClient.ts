import {
  type Account,
  type Address,
  type Chain,
  createClient,
  defineChain,
  http,
  type PublicActions,
  publicActions,
  type Transport,
  type WalletActions,
  walletActions,
} from "viem";
import type { OmniBaseClient } from "../types/client.ts";
import type { Deployment } from "../types/deployment.ts";
import { type OmniActions, omniActions } from "./omniActions.ts";

interface CommonParameters {
  /** Where the contracts are (parseDeployment, getDeployment, deployOmni). */
  readonly deployment: Deployment;
  /** Who signs and sends. Without one the client only reads. */
  readonly account?: Account | Address | undefined;
  /** Default: a chain with the deployment's id. */
  readonly chain?: Chain | undefined;
  /** Milliseconds between looks at the chain. Default: 1,000. */
  readonly pollingInterval?: number | undefined;
}

export type CreateOmniClientParameters = CommonParameters &
  (
    | {
        /** JSON-RPC address (http or https). */
        readonly rpc: string;
        /** Milliseconds until a request is given up. Default: 10,000. */
        readonly timeout?: number | undefined;
      }
    | {
        /** Any transport of viem: `webSocket(url)`, `custom(window.ethereum)`. */
        readonly transport: Transport;
      }
  );

/** Public nodes refuse larger ones. */
const MOST_REQUESTS_A_BATCH = 50;

/** A viem client with the public, the wallet and the omni actions. */
export type OmniClient = OmniBaseClient &
  PublicActions<Transport, Chain, Account | undefined> &
  WalletActions<Chain, Account | undefined> &
  OmniActions;

export type CreateOmniClientReturnType = OmniClient;

/**
 * Creates a client of a deployment. Nothing is asked of the chain yet: {@link verifyDeployment} does.
 *
 * @example
 * const client = createOmniClient({ rpc: 'http://127.0.0.1:8545', deployment, account: privateKeyToAccount(key) })
 * await client.verifyDeployment()
 * const balance = await client.getOmniBalance({ address: client.account.address })
 */
export function createOmniClient(parameters: CreateOmniClientParameters): CreateOmniClientReturnType {
  const { deployment, account, pollingInterval = 1000 } = parameters;
  const { chain = chainOf(deployment, "rpc" in parameters ? parameters.rpc : undefined) } = parameters;
  const transport =
    "transport" in parameters
      ? parameters.transport
      : http(parameters.rpc, {
          batch: { batchSize: MOST_REQUESTS_A_BATCH },
          timeout: parameters.timeout ?? 10_000,
          retryCount: 1,
        });
  const config = { chain, transport, pollingInterval, ...(account === undefined ? {} : { account }) };
  return createClient(config)
    .extend(() => ({ deployment }))
    .extend(publicActions)
    .extend(walletActions)
    .extend(omniActions) as unknown as OmniClient;
}

function chainOf({ chainId }: Deployment, rpc: string | undefined): Chain {
  return defineChain({
    id: chainId,
    name: `Chain ${chainId}`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: rpc === undefined ? [] : [rpc] } },
  });
}
