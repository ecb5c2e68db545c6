import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type Hex, hashTypedData, type LocalAccount } from "viem";
import { privateKeyToAccount, toAccount } from "viem/accounts";
import { SigningThreadError } from "./errors.ts";

/** The 32 bytes to sign. */
export interface SigningRequest {
  readonly id: number;
  readonly hash: Hex;
}

export interface SigningReply {
  readonly id: number;
  readonly signature: Hex;
}

/**
 * An account whose typed data, which is all that is signed while tokens are computed, is signed on a thread of its own: a signature
 * takes longer than all else that the event loop does for a position. The thread starts with the first.
 */
export function threadAccount(privateKey: Hex): LocalAccount {
  const local = privateKeyToAccount(privateKey);
  const thread = new SigningThread(privateKey);
  return toAccount({
    address: local.address,
    sign: ({ hash }) => thread.sign(hash),
    signTypedData: (data) => thread.sign(hashTypedData(data)),
    signMessage: (message) => local.signMessage(message),
    signTransaction: (transaction, options) => local.signTransaction(transaction, options),
    signAuthorization: (authorization) => local.signAuthorization(authorization),
  });
}

class SigningThread {
  readonly #privateKey: Hex;
  readonly #waiting = new Map<number, PromiseWithResolvers<Hex>>();
  #worker: Worker | undefined;
  #lastId = 0;

  constructor(privateKey: Hex) {
    this.#privateKey = privateKey;
  }

  sign(hash: Hex): Promise<Hex> {
    const id = ++this.#lastId;
    const signature = Promise.withResolvers<Hex>();
    this.#waiting.set(id, signature);
    const worker = this.#start();
    worker.ref();
    worker.postMessage({ id, hash } satisfies SigningRequest);
    return signature.promise;
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    // The sources run as they are and compiled: the thread's file has this file's extension.
    const file = new URL(`./signing-worker${extname(import.meta.url)}`, import.meta.url);
    const worker = new Worker(file, { workerData: this.#privateKey });
    worker.on("message", ({ id, signature }: SigningReply) => {
      this.#waiting.get(id)?.resolve(signature);
      this.#waiting.delete(id);
      // An idle thread must not keep the process alive.
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on("error", (error) => this.#end(error));
    worker.on("exit", (code) => this.#end(new Error(`it ended with code ${code}`)));
    this.#worker = worker;
    return worker;
  }

  #end(cause: Error): void {
    this.#worker = undefined;
    for (const signature of this.#waiting.values()) signature.reject(new SigningThreadError(cause));
    this.#waiting.clear();
  }
}
