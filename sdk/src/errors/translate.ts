import {
  AbiDecodingZeroDataError,
  type Address,
  decodeErrorResult,
  ExecutionRevertedError,
  type Hex,
  isHex,
} from "viem";
import { errorsAbi } from "../abi/errors.ts";
import { findCause, type OmniSdkError } from "./base.ts";
import { ChainRequestError, type ChainUnreachableError, type WrongChainError } from "./chain.ts";
import { ContractRefusedError, UnknownRevertError } from "./contract.ts";
import { DeploymentMismatchError, type NotDeployedError } from "./deployment.ts";
import { causeOf, type RequestContext, reasonOf, requestErrorOf } from "./request.ts";
import type {
  AccountRequiredError,
  GasFundsInsufficientError,
  TransactionRejectedError,
} from "./transaction.ts";
import type { ValueInvalidError } from "./value.ts";

/** What any action may throw. */
export type TranslatedErrorType =
  | AccountRequiredError
  | ChainRequestError
  | ChainUnreachableError
  | ContractRefusedError
  | DeploymentMismatchError
  | GasFundsInsufficientError
  | NotDeployedError
  | TransactionRejectedError
  | UnknownRevertError
  | ValueInvalidError
  | WrongChainError;

export interface TranslateContext extends RequestContext {
  readonly contract?: string | undefined;
  readonly address?: Address | undefined;
}

/** The SDK's error for one that viem threw. Errors of the SDK pass through. */
export function translateError(error: unknown, context: TranslateContext = {}): OmniSdkError {
  const known = requestErrorOf(error, context);
  if (known) return known;
  const { contract = "contract", address } = context;
  if (causeOf(error, AbiDecodingZeroDataError) && address) {
    return new DeploymentMismatchError({ contract, address, reason: "it does not answer", cause: error });
  }
  const data = revertData(error);
  if (data !== undefined && data !== "0x") return refusal(data, error);
  if (data === "0x" || causeOf(error, ExecutionRevertedError)) {
    return new UnknownRevertError({ data, cause: error });
  }
  return new ChainRequestError({ reason: reasonOf(error), cause: error });
}

/** Decodes what a contract reverted with. */
export function refusal(data: Hex, cause?: unknown): OmniSdkError {
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi: errorsAbi, data });
    const item = errorsAbi.find(({ name }) => name === errorName);
    // Solidity's own Error(string) and Panic(uint256) are in no ABI.
    if (!item) return new UnknownRevertError({ data, reason: `${errorName} ${args.join(" ")}`, cause });
    const named = Object.fromEntries(item.inputs.map(({ name }, i) => [name, args[i]]));
    // decodeErrorResult pairs name and arguments; the pairing is lost on the way to an object.
    return new ContractRefusedError({ revert: errorName, args: named as never, cause });
  } catch {
    return new UnknownRevertError({ data, reason: `error ${data.slice(0, 10)}`, cause });
  }
}

/** What a call reverted with, wherever the chain's node put it. */
function revertData(error: unknown): Hex | undefined {
  const holder = findCause(error, (cause) => dataOf(cause) !== undefined);
  return dataOf(holder);
}

function dataOf(error: unknown): Hex | undefined {
  if (typeof error !== "object" || error === null || !("data" in error)) return undefined;
  const { data } = error;
  if (isHex(data)) return data;
  return typeof data === "object" && data !== null && "data" in data && isHex(data.data)
    ? data.data
    : undefined;
}
