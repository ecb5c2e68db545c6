import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { type LocalAccount, parseEther } from "viem";
import { createAccount, unlockAccount } from "../../node/src/economy/wallet/wallet.ts";
import { type OmniClient, serializeDeployment } from "../../sdk/src/index.ts";
import { embeddedModel } from "../helpers/models.ts";
import { finished, startCli, temporaryFolder } from "../helpers/omni-node.ts";
import { type Economy, startEconomy } from "../helpers/sdk/economy.ts";

const PASSWORD = "correct horse battery staple";
/** Keystores of tests need not withstand anybody. */
const CHEAP = { n: 2 ** 10, r: 8, p: 1 };
/** For one step of a process (ms). */
const DEADLINE_MS = 120_000;
const root = fileURLToPath(new URL("../../", import.meta.url));

export type Event = Readonly<Record<string, unknown>>;

/** A process of somebody's, and what it has printed. */
export interface Running {
  readonly events: readonly Event[];
  /** Resolves once `done` holds of what was printed. */
  until(done: (events: readonly Event[]) => boolean | Promise<boolean>): Promise<void>;
  /** Signals the process and waits for its end; answers with its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface Citizen {
  readonly home: string;
  readonly account: LocalAccount;
  readonly client: OmniClient;
}

/** A chain with the contracts, people with OMNI, and their processes. */
export class AuditTown {
  readonly economy: Economy;
  readonly #t: TestContext;
  readonly #folder: string;

  private constructor(t: TestContext, economy: Economy, folder: string) {
    this.#t = t;
    this.economy = economy;
    this.#folder = folder;
  }

  static async found(t: TestContext): Promise<AuditTown> {
    const economy = await startEconomy("anvil");
    t.after(() => economy[Symbol.asyncDispose]());
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "deployment.json"), serializeDeployment(economy.deployment));
    return new AuditTown(t, economy, folder);
  }

  /** Somebody with ETH and OMNI. */
  async settle(name: string): Promise<Citizen> {
    const home = join(this.#folder, name);
    const { address } = await createAccount({ home, name, password: PASSWORD, cost: CHEAP });
    const account = await unlockAccount(home, name, () => Promise.resolve(PASSWORD));
    await this.economy.test.setBalance({ address, value: parseEther("100") });
    const { wait } = await this.economy
      .clientOf(this.economy.deployer)
      .transferOmni({ to: address, amount: parseEther("24000") });
    await wait();
    return { home, account, client: this.economy.clientOf(account) };
  }

  get chainArgs(): readonly string[] {
    const { rpc, deployment } = this.#chain;
    return ["--rpc", rpc, "--deployment", deployment];
  }

  get #chain(): { readonly rpc: string; readonly deployment: string } {
    return { rpc: this.economy.chain.rpc, deployment: join(this.#folder, "deployment.json") };
  }

  /** Starts a command of omni-node that goes on. */
  start(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
    return this.#follow(
      startCli([...args, "--json", "--home", home, ...this.chainArgs], {
        env: { OMNI_PASSWORD: PASSWORD, ...env },
      }),
    );
  }

  /** Starts an operator that leases the embedded model and computes with other weights. */
  startCheater(home: string, weights: string): Running {
    const { rpc, deployment } = this.#chain;
    return this.#startProgram("other-weights.ts", [home, rpc, deployment, weights]);
  }

  /** Starts a payer of whose sessions one decodes at each of the addresses, one after the other. It prints something once all have begun. */
  startCrowd(home: string, addresses: readonly string[]): Running {
    const order = { home, ...this.#chain, model: embeddedModel, addresses, sessions: 1 };
    return this.#startProgram("crowd.ts", [JSON.stringify(order)]);
  }

  /** Runs a command of omni-node to its end; answers with its JSON. */
  async run(home: string, args: readonly string[]): Promise<Event> {
    const child = startCli([...args, "--json", "--home", home, ...this.chainArgs], {
      env: { OMNI_PASSWORD: PASSWORD },
    });
    child.stdin?.end();
    const { code, stdout, stderr } = await finished(child);
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}`);
    return JSON.parse(stdout) as Event;
  }

  #startProgram(file: string, args: readonly string[]): Running {
    const { PATH = "" } = process.env;
    const program = join(root, "test/helpers/cheat", file);
    const loader = join(root, "node/bin/from-source.js");
    return this.#follow(
      spawn(process.execPath, ["--import", loader, program, ...args], {
        env: { PATH, OMNI_PASSWORD: PASSWORD },
        stdio: ["ignore", "pipe", "pipe"],
      }),
    );
  }

  #follow(child: ChildProcess): Running {
    this.#t.after(() => child.kill("SIGKILL"));
    const events: Event[] = [];
    const news = new EventEmitter().setMaxListeners(0);
    let stderr = "";
    let over = false;
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    void ended.then(() => {
      over = true;
      news.emit("news");
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr = (stderr + text).slice(-20_000);
    });
    if (child.stdout === null) throw new TypeError("the child has no stdout");
    createInterface({ input: child.stdout }).on("line", (line) => {
      events.push(JSON.parse(line) as Event);
      news.emit("news");
    });
    return {
      events,
      async until(done) {
        const late = AbortSignal.timeout(DEADLINE_MS);
        late.addEventListener("abort", () => news.emit("news"));
        for (;;) {
          // Listened to before it is asked: what is printed meanwhile is looked at, too.
          const more = once(news, "news");
          const isLast = over || late.aborted;
          if (await done(events)) return;
          if (isLast) {
            const why = over ? "the process ended early" : "the process does not get there";
            throw new Error(`${why}: ${JSON.stringify(events.slice(-5))} ${stderr}`);
          }
          await more;
        }
      },
      async end(signal) {
        child.kill(signal);
        return ended;
      },
    };
  }
}
