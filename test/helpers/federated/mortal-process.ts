import { type Address, decodeFunctionData, type Hex } from "viem";
import { federatedRoundsAbi } from "../../../sdk/src/index.ts";
import type { JsonEvent, JsonProcess } from "../cheat/json-process.ts";
import { type Fate, type SentTransaction, startPerilousRpc } from "../perilous-rpc.ts";

/** What the tries of one kind of transaction meet, in order. */
const FATES = ["cut", "lost", "unanswered", "answered"] as const satisfies readonly Fate[];

export interface MortalProcessInit {
  /** Starts it, on a chain at `rpc`. */
  readonly start: (rpc: string) => JsonProcess;
  /** JSON-RPC address of the chain itself. */
  readonly rpc: string;
  /** Transactions to it are perilous. */
  readonly federatedRounds: Address;
  /** The step that an event tells of, at which it is killed. */
  readonly stepOf: (event: JsonEvent) => string | undefined;
  /** While it is dead. */
  readonly onDeath?: (moment: string) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * A process that is started again whenever it ended, as by a supervisor. Each kind of transaction of it meets three fates, one a try:
 * the chain cannot be reached, which it lives through; it is killed before the chain has the transaction; it is killed when the chain
 * has it and it does not know so. It is killed at each step that it tells of, too.
 */
export class MortalProcess implements AsyncDisposable {
  readonly #init: MortalProcessInit;
  readonly #stack = new AsyncDisposableStack();
  /** How many of {@link FATES} each kind of transaction has met, by the contract's function. */
  readonly #met = new Map<string, number>();
  /** What it was killed at, and what it lived through, in order. */
  readonly moments: string[] = [];
  #strike: (moment: string) => void = () => {};
  #unreachable = Promise.withResolvers<void>();
  #ended: unknown;
  /** What it printed last in the life in which it ended well. @throws Error with the end of its output */
  readonly result: Promise<JsonEvent>;

  constructor(init: MortalProcessInit) {
    this.#init = init;
    this.result = this.#live().catch((error: unknown) => {
      this.#ended = error;
      throw error;
    });
    this.result.catch(() => {});
  }

  /** Until it finds the chain unreachable. */
  missChain(): Promise<void> {
    this.#unreachable = Promise.withResolvers();
    return this.#unreachable.promise;
  }

  throwIfEnded(): void {
    if (this.#ended !== undefined) throw this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack.disposeAsync();
    await this.result.catch(() => {});
  }

  async #live(): Promise<JsonEvent> {
    const { start, rpc, signal, onDeath } = this.#init;
    let silenced = "";
    const door = this.#stack.use(
      await startPerilousRpc({
        target: rpc,
        fateOf: (transaction) => {
          const [fate, moment] = this.#fateOf(transaction);
          silenced = moment;
          return fate;
        },
        onSilence: () => this.#strike(silenced),
        onUnreachable: () => this.#unreachable.resolve(),
      }),
    );
    for (;;) {
      signal.throwIfAborted();
      const process = start(door.url);
      this.#stack.defer(() => process.stop());
      const struck = Promise.withResolvers<string>();
      this.#strike = struck.resolve;
      void this.#watch(process, struck.resolve);
      const end = process.result(signal).catch((error: unknown) => error);
      const what = await Promise.race([struck.promise, end]);
      if (typeof what === "string") {
        await process.kill();
        this.moments.push(what);
        await onDeath?.(what);
      } else if (!(what instanceof Error)) return what as JsonEvent;
      else if (!/OMNI_(CHAIN_UNREACHABLE|NO_PROVIDER_LEFT|PEER_UNREACHABLE)/.test(what.message)) throw what;
      else this.#noticed();
    }
  }

  #fateOf({ to, data }: SentTransaction): [fate: Fate, moment: string] {
    if (to?.toLowerCase() !== this.#init.federatedRounds.toLowerCase()) return ["answered", ""];
    const name = calledFunction(data);
    const met = this.#met.get(name) ?? 0;
    const fate = FATES[met] ?? "answered";
    // What is cut is sent again by the transport on its own: the next try begins when the process has noticed.
    this.#met.set(name, fate === "cut" ? met : met + 1);
    return [fate, `${fate === "lost" ? "before" : "after"} ${name}`];
  }

  /** It has seen that the chain could not be reached. */
  #noticed(): void {
    for (const [name, met] of this.#met) {
      if (FATES[met] !== "cut") continue;
      this.#met.set(name, met + 1);
      this.moments.push(`without a chain for ${name}`);
    }
  }

  /** Kills it at steps, each once, and sees when it failed. */
  async #watch(process: JsonProcess, strike: (step: string) => void): Promise<void> {
    const { stepOf, signal } = this.#init;
    try {
      for (;;) {
        const event = await process.next(
          (one) => one.msg === "it is tried again" || stepOf(one) !== undefined,
          signal,
        );
        const step = stepOf(event);
        if (step === undefined) this.#noticed();
        else if (!this.moments.includes(step)) strike(step);
      }
    } catch {
      // It has ended, which is noticed elsewhere.
    }
  }
}

/** The function of the rounds contract that a transaction is about: a permit may come before it in the same one. */
export function calledFunction(data: Hex): string {
  const { functionName, args } = decodeFunctionData({ abi: federatedRoundsAbi, data });
  const last = functionName === "multicall" ? args[0].at(-1) : undefined;
  return last === undefined ? functionName : calledFunction(last);
}
