import { EventEmitter, once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startGuarded } from "../../../node/src/economy/local-chain/guarded-process.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = `${root}node/bin/omni-node.js`;

export type JsonEvent = Readonly<Record<string, unknown>>;

/** A process that prints a JSON document a line. It ends with this one, however that ends. */
export class JsonProcess {
  readonly #name: string;
  readonly #process: ReturnType<typeof startGuarded>;
  readonly #events: JsonEvent[] = [];
  #last: JsonEvent | undefined;
  readonly #changed = new EventEmitter().setMaxListeners(0);
  readonly #claimed = new Set<JsonEvent>();
  #ended: number | undefined;

  private constructor(name: string, args: readonly string[]) {
    this.#name = name;
    this.#process = startGuarded(process.execPath, args);
    const { child, exited } = this.#process;
    for (const [input, isLog] of [[child.stdout, false] as const, [child.stderr, true] as const]) {
      if (input === null) continue;
      createInterface({ input }).on("line", (line) => {
        if (!line.startsWith("{")) return;
        const event = JSON.parse(line) as JsonEvent;
        this.#events.push(event);
        if (!isLog) this.#last = event;
        this.#changed.emit("change");
      });
    }
    void exited.then((code) => {
      this.#ended = code;
      this.#changed.emit("change");
    });
  }

  /** `omni-node … --json`. */
  static omni(this: void, args: readonly string[]): JsonProcess {
    return JsonProcess.omniUnder([], args);
  }

  /** The same, with flags of node itself. */
  static omniUnder(nodeArgs: readonly string[], args: readonly string[]): JsonProcess {
    return new JsonProcess(args[0] ?? "", [...nodeArgs, bin, ...args, "--json"]);
  }

  /** A program of this folder. */
  static program(file: string, args: readonly string[]): JsonProcess {
    const loader = `${root}node/bin/from-source.js`;
    return new JsonProcess(file, [
      "--import",
      loader,
      fileURLToPath(new URL(file, import.meta.url)),
      ...args,
    ]);
  }

  /** @throws Error where it has ended, with what it printed last */
  throwIfEnded(): void {
    if (this.#ended === undefined) return;
    throw new Error(`${this.#name} ended with ${this.#ended}: ${this.#process.tail()}`);
  }

  /** The first event, of its output or its log, that satisfies `matches` and was not waited for before. */
  async next(matches: (event: JsonEvent) => boolean, signal: AbortSignal): Promise<JsonEvent> {
    for (;;) {
      const found = this.#events.find((event) => !this.#claimed.has(event) && matches(event));
      if (found !== undefined) {
        this.#claimed.add(found);
        return found;
      }
      this.throwIfEnded();
      await once(this.#changed, "change", { signal });
    }
  }

  /** The last of its output, once the process has ended well. */
  async result(signal: AbortSignal): Promise<JsonEvent> {
    while (this.#ended === undefined) await once(this.#changed, "change", { signal });
    const last = this.#last;
    if (this.#ended !== 0 || last === undefined) {
      throw new Error(`${this.#name} ended with ${this.#ended}: ${this.#process.tail()}`);
    }
    return last;
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }

  /** Ends it by SIGKILL, with its guard: they are a process group of their own. */
  async kill(): Promise<void> {
    const { child, exited } = this.#process;
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await exited;
  }
}
