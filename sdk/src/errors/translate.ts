import {
  AbiDecodingZeroDataError,
  type Address,
  ChainMismatchError,
  decodeErrorResult,
  ExecutionRevertedError,
  type Hex,
  HttpRequestError,
  InsufficientFundsError,
  isHex,
  SocketClosedError,
  TimeoutError,
  UserRejectedRequestError,
  WebSocketRequestError,
} from "viem";
import { errorsAbi } from "../utils/abis.ts";
import { findCause, OmniSdkError } from "./base.ts";
import { ChainRequestError, ChainUnreachableError, WrongChainError } from "./chain.ts";
import { ContractRefusedError, UnknownRevertError } from "./contract.ts";
import { DeploymentMismatchError } from "./deployment.ts";
import {
  type AccountRequiredError,
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
  | TransactionRejectedError
  | UnknownRevertError
  | ValueInvalidError
  | WrongChainError;

export interface TranslateContext {
  readonly url?: string | undefined;
  readonly chainId?: number | undefined;
  readonly account?: Address | undefined;
  readonly contract?: string | undefined;
  readonly address?: Address | undefined;
}

type Class<T> = abstract new (...args: never[]) => T;

function causeOf<T>(error: unknown, type: Class<T>): T | undefined {
  const found = findCause(error, (cause) => cause instanceof type);
  return found instanceof type ? found : undefined;
}

/** The SDK's error for one that viem threw. Errors of the SDK pass through. */
export function translateError(error: unknown, context: TranslateContext = {}): OmniSdkError {
  if (error instanceof OmniSdkError) return error;
  const { url, chainId, account, contract = "contract", address } = context;
  const unreachable = [HttpRequestError, WebSocketRequestError, SocketClosedError, TimeoutError];
  if (unreachable.some((type) => causeOf(error, type)))
    return new ChainUnreachableError({ url, cause: error });
  const mismatch = causeOf(error, ChainMismatchError);
  if (mismatch && chainId !== undefined) return new WrongChainError({ expected: chainId, cause: error });
  if (causeOf(error, UserRejectedRequestError)) return new TransactionRejectedError({ cause: error });
  // Before reverts: nodes report some lacks of funds as failed executions.
  if (lacksFunds(error)) return new GasFundsInsufficientError({ account, cause: error });
  if (causeOf(error, AbiDecodingZeroDataError) && address) {
    return new DeploymentMismatchError({ contract, address, reason: "it does not answer", cause: error });
  }
  const data = revertData(error);
  if (data !== undefined && data !== "0x") return refusal(data, error);
  if (data === "0x" || causeOf(error, ExecutionRevertedError))
    return new UnknownRevertError({ data, cause: error });
  return new ChainRequestError({ reason: reasonOf(error), cause: error });
}

/** Hardhat's node has its own words, which viem does not know. */
function lacksFunds(error: unknown): boolean {
  return (
    causeOf(error, InsufficientFundsError) !== undefined || /n't have enough funds/.test(reasonOf(error))
  );
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

function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    if ("details" in error && typeof error.details === "string" && error.details !== "") return error.details;
    if ("message" in error && typeof error.message === "string") return error.message;
  }
  return String(error);
}
