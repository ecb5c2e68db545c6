import {
  type Address,
  ChainMismatchError,
  HttpRequestError,
  InsufficientFundsError,
  SocketClosedError,
  TimeoutError,
  UserRejectedRequestError,
  WebSocketRequestError,
} from "viem";
import { findCause, OmniSdkError } from "./base.ts";
import { ChainRequestError, ChainUnreachableError, WrongChainError } from "./chain.ts";
import { GasFundsInsufficientError, TransactionRejectedError } from "./transaction.ts";

// Apart from translate.ts, which needs the contracts' ABIs: who only signs does without them.

export interface RequestContext {
  readonly url?: string | undefined;
  readonly chainId?: number | undefined;
  readonly account?: Address | undefined;
}

/** The SDK's error where a request never got as far as a contract; undefined for any other error. */
export function requestErrorOf(
  error: unknown,
  { url, chainId, account }: RequestContext,
): OmniSdkError | undefined {
  if (error instanceof OmniSdkError) return error;
  const status = causeOf(error, HttpRequestError)?.status;
  if (status !== undefined) {
    return new ChainRequestError({ reason: `it answered with HTTP status ${status}`, cause: error });
  }
  const unreachable = [HttpRequestError, WebSocketRequestError, SocketClosedError, TimeoutError];
  if (unreachable.some((type) => causeOf(error, type)))
    return new ChainUnreachableError({ url, cause: error });
  if (causeOf(error, ChainMismatchError) && chainId !== undefined) {
    return new WrongChainError({ expected: chainId, cause: error });
  }
  if (causeOf(error, UserRejectedRequestError)) return new TransactionRejectedError({ cause: error });
  // Before reverts: nodes report some lacks of funds as failed executions.
  if (lacksFunds(error)) return new GasFundsInsufficientError({ account, cause: error });
  return undefined;
}

type Class<T> = abstract new (...args: never[]) => T;

export function causeOf<T>(error: unknown, type: Class<T>): T | undefined {
  const found = findCause(error, (cause) => cause instanceof type);
  return found instanceof type ? found : undefined;
}

/** Hardhat's node has its own words, which viem does not know. */
function lacksFunds(error: unknown): boolean {
  return (
    causeOf(error, InsufficientFundsError) !== undefined || /n't have enough funds/.test(reasonOf(error))
  );
}

export function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    if ("details" in error && typeof error.details === "string" && error.details !== "") return error.details;
    if ("message" in error && typeof error.message === "string") return error.message;
  }
  return String(error);
}
