import type {
  Abi,
  Address,
  Client,
  ContractFunctionArgs,
  ContractFunctionName,
  ReadContractParameters,
  ReadContractReturnType,
} from "viem";
import { getCode, readContract } from "viem/actions";
import { ChainRequestError } from "../errors/chain.ts";
import { NotDeployedError } from "../errors/deployment.ts";
import { type TranslateContext, translateError } from "../errors/translate.ts";
import type { OmniBaseClient } from "../types/client.ts";
import type { ContractName } from "../types/deployment.ts";

/** Where a client's requests go, for errors. */
export function urlOf(client: Client): string | undefined {
  const { transport } = client;
  return "url" in transport && typeof transport.url === "string"
    ? transport.url
    : client.chain?.rpcUrls.default.http[0];
}

/** Awaits `request`; what fails is thrown as an error of the SDK. */
export async function translated<T>(
  client: Client,
  request: Promise<T>,
  context: Omit<TranslateContext, "url" | "chainId"> = {},
): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw translateError(error, { url: urlOf(client), chainId: client.chain?.id, ...context });
  }
}

/** When to read: a block, or the latest. */
export interface ReadOptions {
  /** Default: the latest block. */
  readonly blockNumber?: bigint | undefined;
}

interface ReadRequest<abi, name, args> extends ReadOptions {
  readonly abi: abi;
  readonly functionName: name;
  readonly args: args;
  /** The answer depends on the clock: without a block number, ask for what holds in the next block. */
  readonly timed?: boolean;
}

/** Reads from a contract of the client's deployment. */
export function read<
  const abi extends Abi,
  name extends ContractFunctionName<abi, "pure" | "view">,
  const args extends ContractFunctionArgs<abi, "pure" | "view", name>,
>(
  client: OmniBaseClient,
  contract: ContractName,
  { abi, functionName, args, blockNumber, timed = false }: ReadRequest<abi, name, args>,
): Promise<ReadContractReturnType<abi, name, args>> {
  const address: Address = client.deployment[contract];
  const readAt = (block: { blockNumber?: bigint; blockTag?: "pending" }) => {
    const parameters = { abi, address, functionName, args, ...block };
    const request = readContract(client, parameters as unknown as ReadContractParameters<abi, name, args>);
    return translated(client, request, { contract, address });
  };
  if (blockNumber !== undefined) return readAt({ blockNumber });
  return timed ? inNextBlock(readAt) : readAt({});
}

/**
 * Asks for the state and the time of the next block: the latest one of an idle chain may be hours old, and deadlines that
 * passed since would still seem ahead. Nodes that know no pending block are asked for the latest.
 */
export async function inNextBlock<T>(ask: (block: { blockTag?: "pending" }) => Promise<T>): Promise<T> {
  try {
    return await ask({ blockTag: "pending" });
  } catch (error) {
    if (error instanceof ChainRequestError) return ask({});
    throw error;
  }
}

/** A call of an address without code does nothing, and succeeds: every contract is looked at before it is relied on. */
export async function requireCode(client: OmniBaseClient, contract: ContractName): Promise<void> {
  const address = client.deployment[contract];
  const code = await translated(client, getCode(client, { address }));
  if (code === undefined || code === "0x") throw new NotDeployedError({ contract, address });
}
