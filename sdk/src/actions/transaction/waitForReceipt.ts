import {
  type Account,
  type Chain,
  type Client,
  type Hash,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
  type Transport,
} from "viem";
import { call, getBlockNumber, getTransaction, getTransactionReceipt } from "viem/actions";
import { ChainUnreachableError } from "../../errors/chain.ts";
import { TransactionRevertedError, TransactionTimeoutError } from "../../errors/transaction.ts";
import { translateError } from "../../errors/translate.ts";
import { translated } from "../../utils/request.ts";
import { sleep } from "../../utils/sleep.ts";

export interface WaitOptions {
  /** Most to wait, in milliseconds. Default 60,000. */
  readonly timeout?: number | undefined;
  /** Blocks that must contain the transaction or follow it. Default 1. */
  readonly confirmations?: number | undefined;
  /** Milliseconds between looks. Default: the client's, at most 1,000. */
  readonly pollingInterval?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WaitForReceiptParameters extends WaitOptions {
  readonly transactionHash: Hash;
}

export type WaitForReceiptReturnType = TransactionReceipt;

export type WaitForReceiptErrorType = TransactionTimeoutError | TransactionRevertedError;

/**
 * Waits until a transaction is in a block and succeeded.
 *
 * @throws TransactionRevertedError with the contract's refusal as cause
 * @throws TransactionTimeoutError when the time is up: the transaction may still arrive. A chain that does not answer for a
 * while is asked again until then.
 * @example
 * const receipt = await waitForReceipt(client, { transactionHash, timeout: 30_000 })
 */
export async function waitForReceipt(
  client: Client<Transport, Chain | undefined, Account | undefined>,
  parameters: WaitForReceiptParameters,
): Promise<WaitForReceiptReturnType> {
  const { transactionHash, timeout = 60_000, confirmations = 1, signal } = parameters;
  const { pollingInterval = Math.min(client.pollingInterval, 1000) } = parameters;
  const deadline = Date.now() + timeout;
  let unreachable: ChainUnreachableError | undefined;
  // Local chains have the block at once: look often first, then ever less.
  for (let pause = 10; ; pause = Math.min(pause * 2, pollingInterval)) {
    signal?.throwIfAborted();
    try {
      const receipt = await lookUp(client, transactionHash, confirmations);
      if (receipt) return receipt;
      unreachable = undefined;
    } catch (error) {
      // The transaction is on its way whether or not its chain answers now.
      if (!(error instanceof ChainUnreachableError)) throw error;
      unreachable = error;
    }
    const left = deadline - Date.now();
    if (left <= 0) throw new TransactionTimeoutError({ transactionHash, timeout, cause: unreachable });
    await sleep(Math.min(pause, left), signal);
  }
}

/** The receipt once it is as deep as wanted; undefined before. */
async function lookUp(
  client: Client,
  transactionHash: Hash,
  confirmations: number,
): Promise<TransactionReceipt | undefined> {
  const receipt = await translated(client, receiptOf(client, transactionHash));
  if (receipt?.status === "reverted") {
    throw new TransactionRevertedError({ transactionHash, cause: await reasonOf(client, receipt) });
  }
  if (!receipt || confirmations <= 1) return receipt;
  return (await confirmationsOf(client, receipt)) >= confirmations ? receipt : undefined;
}

async function receiptOf(client: Client, hash: Hash): Promise<TransactionReceipt | undefined> {
  try {
    return await getTransactionReceipt(client, { hash });
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}

async function confirmationsOf(client: Client, receipt: TransactionReceipt): Promise<bigint> {
  const head = await translated(client, getBlockNumber(client, { cacheTime: 0 }));
  return head - receipt.blockNumber + 1n;
}

/** Receipts do not say why: the call is made again on the state that the block left. */
async function reasonOf(
  client: Client,
  { transactionHash, blockNumber }: TransactionReceipt,
): Promise<unknown> {
  try {
    const { from, to, input, value } = await getTransaction(client, { hash: transactionHash });
    await call(client, { account: from, to, data: input, value, blockNumber });
    return undefined;
  } catch (error) {
    return translateError(error);
  }
}
