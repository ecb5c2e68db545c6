import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ChainPortInUseError, LocalChainFailedError } from "./errors.ts";
import { type GuardedProcess, startGuarded } from "./guarded-process.ts";
import { type ChainProgram, findChainProgram, HOST } from "./program.ts";

export const LOCAL_CHAIN_ID = 31_337;
export const DEFAULT_CHAIN_PORT = 8545;

export interface StartLocalChainOptions {
  /** TCP, on 127.0.0.1. 0 lets the system choose. Default 8545. */
  readonly port?: number;
  /** Default 31337. */
  readonly chainId?: number;
  /** File that keeps the chain between runs; without it the chain is forgotten. Its folder is made. */
  readonly state?: string;
  /** Milliseconds until the chain must answer. Default 30,000. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  /** Default: {@link findChainProgram}. */
  readonly findProgram?: typeof findChainProgram;
}

export interface LocalChain extends AsyncDisposable {
  readonly program: ChainProgram["name"];
  /** JSON-RPC address. */
  readonly rpc: string;
  readonly chainId: number;
  /** Settled when the chain has ended, asked to or not. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a chain on this machine, with the ten funded accounts of the well-known development mnemonic, and waits until
 * it answers. It ends with this process, however that ends.
 *
 * @example
 * await using chain = await startLocalChain({ port: 0 });
 * const client = createPublicClient({ transport: http(chain.rpc) });
 */
export async function startLocalChain(options: StartLocalChainOptions = {}): Promise<LocalChain> {
  const { port = DEFAULT_CHAIN_PORT, chainId = LOCAL_CHAIN_ID, state, deadline = 30_000 } = options;
  options.signal?.throwIfAborted();
  if (port !== 0) await requireFree(port);
  if (state !== undefined) await mkdir(dirname(state), { recursive: true, mode: 0o700 });
  const { findProgram = findChainProgram } = options;
  const program = findProgram({ port, chainId, state });
  const guarded = startGuarded(program.command, program.args, program.cwd);
  const timeout = AbortSignal.timeout(deadline);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    const rpc = `http://${HOST}:${await listening(guarded, signal)}`;
    await answering(rpc, chainId, guarded, signal);
    const stop = () => guarded.stop();
    const ended = guarded.exited.then(() => {});
    return { program: program.name, rpc, chainId, ended, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await guarded.stop();
    options.signal?.throwIfAborted();
    if (timeout.aborted)
      throw new LocalChainFailedError(`did not answer within ${deadline} ms`, guarded.tail());
    if (/address (already )?in use|EADDRINUSE/i.test(guarded.tail()))
      throw new ChainPortInUseError(port, error);
    throw error;
  }
}

/** Asks the system before a program that would say it less clearly. */
async function requireFree(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new ChainPortInUseError(port, error) : error);
    });
    server.listen(port, HOST, () => server.close(() => resolve()));
  });
}

/** The port that the program says it listens on. */
function listening({ child, exited, tail }: GuardedProcess, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (part: string) => {
      text = (text + part).slice(-10_000);
      const [, port] = /127\.0\.0\.1:(\d+)/.exec(text) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    void exited.then(() => reject(new LocalChainFailedError("ended before it answered", tail())));
  });
}

/** Asks until the right chain answers: a port that is open is not yet a chain. */
async function answering(
  rpc: string,
  chainId: number,
  { exited, tail }: GuardedProcess,
  signal: AbortSignal,
) {
  let ended = false;
  void exited.then(() => {
    ended = true;
  });
  for (;;) {
    signal.throwIfAborted();
    if (ended) throw new LocalChainFailedError("ended before it answered", tail());
    const id = await askChainId(rpc, signal).catch(() => undefined);
    if (id === chainId) return;
    if (id !== undefined)
      throw new LocalChainFailedError(`answers with chain id ${id}, not ${chainId}`, tail());
    await delay(25, undefined, { signal });
  }
}

async function askChainId(rpc: string, signal: AbortSignal): Promise<number> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
  const headers = { "content-type": "application/json" };
  const response = await fetch(rpc, { method: "POST", headers, body, signal });
  const { result } = (await response.json()) as { result: unknown };
  return Number(result);
}
