/** The thread behind thread-account.ts: holds the key that it was started with, and signs. */
import { parentPort, workerData } from "node:worker_threads";
import { sign } from "viem/accounts";
import type { SigningReply, SigningRequest } from "./thread-account.ts";

parentPort?.on("message", async ({ id, hash }: SigningRequest) => {
  const signature = await sign({ hash, privateKey: workerData, to: "hex" });
  parentPort?.postMessage({ id, signature } satisfies SigningReply);
});
