import type {
  Abi,
  Address,
  Client,
  ContractFunctionArgs,
  ContractFunctionName,
  ReadContractParameters,
  ReadContractReturnType,
} from "viem";
import { readContract } from "viem/actions";
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

/** Reads from a contract of the client's deployment. */
export function read<
  const abi extends Abi,
  name extends ContractFunctionName<abi, "pure" | "view">,
  const args extends ContractFunctionArgs<abi, "pure" | "view", name>,
>(
  client: OmniBaseClient,
  contract: ContractName,
  { abi, functionName, args, blockNumber }: ReadOptions & { abi: abi; functionName: name; args: args },
): Promise<ReadContractReturnType<abi, name, args>> {
  const address: Address = client.deployment[contract];
  const parameters = {
    abi,
    address,
    functionName,
    args,
    ...(blockNumber === undefined ? {} : { blockNumber }),
  };
  const request = readContract(client, parameters as unknown as ReadContractParameters<abi, name, args>);
  return translated(client, request, { contract, address });
}
