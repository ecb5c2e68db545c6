import type { Address, Hash } from "viem";
import { OmniSdkError } from "./base.ts";

/** An action that signs was called without an account. */
export class AccountRequiredError extends OmniSdkError {
  override readonly name = "AccountRequiredError";
  override readonly code = "OMNI_ACCOUNT_REQUIRED";

  constructor({ action }: { action: string }) {
    super(`${action} needs an account to sign with.`, {
      remedy: "Create the client with an account, or pass one to the action.",
    });
  }
}

/** The account cannot pay for the transaction itself. */
export class GasFundsInsufficientError extends OmniSdkError {
  override readonly name = "GasFundsInsufficientError";
  override readonly code = "OMNI_GAS_FUNDS_INSUFFICIENT";
  override readonly refused = true;
  readonly account: Address | undefined;

  constructor({ account, cause }: { account?: Address | undefined; cause?: unknown }) {
    super(`${account ?? "The account"} has too little of the chain's own coin to pay for a transaction.`, {
      remedy: "Send it some ETH; on the local chain: `omni-node deploy --fund ADDRESS`.",
      cause,
    });
    this.account = account;
  }
}

/** The wallet's owner said no. */
export class TransactionRejectedError extends OmniSdkError {
  override readonly name = "TransactionRejectedError";
  override readonly code = "OMNI_TRANSACTION_REJECTED";

  constructor({ cause }: { cause?: unknown }) {
    super("The transaction was not signed: the wallet refused it.", {
      remedy: "Approve it in the wallet.",
      cause,
    });
  }
}

/** The transaction is in a block, and did nothing: the state changed between simulation and block. */
export class TransactionRevertedError extends OmniSdkError {
  override readonly name = "TransactionRevertedError";
  override readonly code = "OMNI_TRANSACTION_REVERTED";
  override readonly refused = true;
  readonly transactionHash: Hash;

  constructor({ transactionHash, cause }: { transactionHash: Hash; cause?: unknown }) {
    super(`Transaction ${transactionHash} was reverted.`, {
      remedy:
        "Read the cause and try again: something changed on the chain after the transaction was prepared.",
      cause,
    });
    this.transactionHash = transactionHash;
  }
}

/** The transaction was sent, and is in no block yet. */
export class TransactionTimeoutError extends OmniSdkError {
  override readonly name = "TransactionTimeoutError";
  override readonly code = "OMNI_TRANSACTION_TIMEOUT";
  readonly transactionHash: Hash;
  readonly timeout: number;

  constructor({
    transactionHash,
    timeout,
    cause,
  }: { transactionHash: Hash; timeout: number; cause?: unknown }) {
    super(`Transaction ${transactionHash} is in no block after ${timeout / 1000} s.`, {
      remedy: "It may still arrive: look it up by its hash before you send it again.",
      cause,
    });
    this.transactionHash = transactionHash;
    this.timeout = timeout;
  }
}

/** The transaction is in a block, but its logs lack the event that says what it did. */
export class EventMissingError extends OmniSdkError {
  override readonly name = "EventMissingError";
  override readonly code = "OMNI_EVENT_MISSING";
  readonly transactionHash: Hash;
  readonly eventName: string;

  constructor({ transactionHash, eventName }: { transactionHash: Hash; eventName: string }) {
    super(`Transaction ${transactionHash} emitted no ${eventName}.`, {
      remedy: "The contracts are not those of the deployment: check them with verifyDeployment.",
    });
    this.transactionHash = transactionHash;
    this.eventName = eventName;
  }
}
