import type { ChildProcess } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { z } from "zod";
import { embeddedModel } from "../helpers/models.ts";
import {
  type CliResult,
  finished,
  firstLine,
  runCli,
  startCli,
  temporaryFolder,
} from "../helpers/omni-node.ts";

const readySchema = z.object({
  ready: z.literal(true).optional(),
  peerId: z.string(),
  addresses: z.array(z.string()).min(1),
  model: z.string().optional(),
  invite: z.string().optional(),
  layers: z.tuple([z.int(), z.int()]).optional(),
  monitor: z.url().optional(),
});

const shardedSchema = z.object({
  manifest: z.string(),
  shards: z.array(z.object({ kind: z.string(), block: z.int().nullish(), cid: z.string() })),
});

const gatewaySchema = z.object({ url: z.url(), model: z.string() });

export const completionSchema = z.object({
  text: z.string(),
  tokens: z.array(z.int()),
  promptTokens: z.int(),
  completionTokens: z.int(),
  prefillSeconds: z.number(),
  decodeTokensPerSecond: z.number(),
  stages: z.array(z.object({ peerId: z.string(), layers: z.tuple([z.int(), z.int()]) })),
  paid: z.string().optional(),
  mended: z.int(),
  vouchers: z.int().optional(),
  session: z.string().optional(),
});

export interface SwarmNode {
  readonly process: ChildProcess;
  readonly home: string;
  readonly peerId: string;
  readonly address: string;
  readonly model: string | undefined;
  readonly invite: string | undefined;
  /** Those that it served first. */
  readonly layers: readonly [number, number] | undefined;
  /** Where it tells how it goes. */
  readonly monitor: string | undefined;
  /** Signals the process and waits for its end. */
  end(signal: NodeJS.Signals): Promise<CliResult>;
}

export interface SeededModel {
  readonly manifest: string;
  readonly seeder: SwarmNode;
  /** Which of its shards are in a home, such as "block0". */
  shardsIn(home: string): Promise<ReadonlySet<string>>;
}

export interface SwarmGateway {
  readonly url: string;
  /** Id of the model that it serves. */
  readonly model: string;
  /** Signals the process and waits for its end. */
  end(signal: NodeJS.Signals): Promise<CliResult>;
}

/** How a command of a paying or paid party reaches chain and key. */
export interface PaidOptions {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface CliFailure {
  readonly code: string;
  readonly name: string;
  readonly message: string;
  readonly remedy: string;
}

/** Real omni-node processes on loopback, each with a home of its own, none of which outlives the test. */
export class Swarm {
  readonly #t: TestContext;

  constructor(t: TestContext) {
    this.#t = t;
  }

  /** Starts `run` or `listen`, and waits until it can serve. Without a chain, unless `paid` names one. */
  async start(
    command: "run" | "listen",
    args: readonly string[],
    { home, paid }: { readonly home?: string; readonly paid?: PaidOptions } = {},
  ): Promise<SwarmNode> {
    const folder = home ?? (await temporaryFolder(this.#t));
    const chain = command === "run" ? [...(paid?.args ?? ["--no-chain"]), "--threads", "1"] : [];
    const child = startCli([command, "--json", "--home", folder, ...chain, ...args], {
      env: paid?.env ?? {},
    });
    this.#t.after(() => child.kill("SIGKILL"));
    const result = finished(child);
    const line = await firstLine(child).catch(async () => {
      const { stderr } = await result;
      throw new Error(`${command} ended before it was ready: ${stderr}`);
    });
    const { peerId, addresses, model, invite, layers, monitor } = readySchema.parse(JSON.parse(line));
    const address = addresses.find((one) => one.includes("/127.0.0.1/"));
    if (address === undefined) throw new Error(`no loopback address among ${addresses}`);
    return {
      process: child,
      home: folder,
      peerId,
      address,
      model,
      invite,
      layers,
      monitor,
      async end(signal) {
        child.kill(signal);
        return result;
      },
    };
  }

  /** Shares the embedded model's shards out from a node that computes nothing. */
  async seed(): Promise<SeededModel> {
    const home = await temporaryFolder(this.#t);
    const { stdout } = await runCli(["shard", embeddedModel, "--json", "--home", home]);
    const { manifest, shards } = shardedSchema.parse(JSON.parse(stdout));
    return {
      manifest,
      seeder: await this.start("listen", [], { home }),
      async shardsIn(folder) {
        const names = await readdir(join(folder, "store"), { recursive: true });
        const here = shards.filter(({ cid }) => names.some((name) => name.endsWith(cid)));
        return new Set(here.map(({ kind, block }) => `${kind}${block ?? ""}`));
      },
    };
  }

  /** Starts `gateway`, and waits until it serves. Without a chain, unless `paid` names one. */
  async gateway(
    args: readonly string[],
    { home, paid, env }: { home?: string; paid?: PaidOptions; env?: Readonly<Record<string, string>> } = {},
  ): Promise<SwarmGateway> {
    const folder = home ?? (await temporaryFolder(this.#t));
    const chain = paid?.args ?? ["--no-chain"];
    const child = startCli(["gateway", "--json", "--home", folder, "--http-port", "0", ...chain, ...args], {
      env: { ...paid?.env, ...env },
    });
    this.#t.after(() => child.kill("SIGKILL"));
    const result = finished(child);
    const line = await firstLine(child).catch(async () => {
      const { stderr } = await result;
      throw new Error(`gateway ended before it served: ${stderr}`);
    });
    return {
      ...gatewaySchema.parse(JSON.parse(line)),
      async end(signal) {
        child.kill(signal);
        return result;
      },
    };
  }

  /** Runs `generate` to its end and reads its JSON. */
  async generate(prompt: string, args: readonly string[]): Promise<z.infer<typeof completionSchema>> {
    const home = await temporaryFolder(this.#t);
    const { code, stdout, stderr } = await runCli([
      "generate",
      prompt,
      "--json",
      "--no-chain",
      "--home",
      home,
      ...args,
    ]);
    if (code !== 0) throw new Error(`generate ended with ${code}: ${stderr}`);
    return completionSchema.parse(JSON.parse(stdout));
  }
}

/** The error that a command printed with --json: its last line on stderr. */
export function failureOf({ stderr }: CliResult): CliFailure {
  const line = stderr.trimEnd().split("\n").at(-1) ?? "";
  return z
    .object({
      error: z.object({ code: z.string(), name: z.string(), message: z.string(), remedy: z.string() }),
    })
    .parse(JSON.parse(line)).error;
}

/** Bytes that a node may use which is to serve two layers of the embedded model, paid or not, and not three. */
export async function memoryOfHalf(t: TestContext): Promise<string> {
  const home = await temporaryFolder(t);
  const totals = async (memory: string): Promise<number[]> => {
    const plan = ["inspect", embeddedModel, "--plan", "--json", "--home", home, "--memory", memory];
    const { stages } = planSchema.parse(JSON.parse((await runCli(plan)).stdout));
    return stages.map(({ memory: { total } }) => total);
  };
  const less = Math.max(...(await totals("1GiB"))) - 1;
  // A paid session's rows take a megabyte more, one layer more than that.
  return String(Math.max(...(await totals(`${less},${less}`))) + 1_080_000);
}

const planSchema = z.object({ stages: z.array(z.object({ memory: z.object({ total: z.int() }) })).min(1) });

/** Resolves when a node says that it serves these layers, from now on. */
export function servesNext({ process: child }: SwarmNode, layers: readonly number[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let text = "";
  child.stdout?.on("data", (part: string) => {
    text += part;
    if (text.includes(`"layers":${JSON.stringify(layers)}`)) resolve();
  });
  child.once("close", (code) => reject(new Error(`the node ended with ${code}`)));
  return promise;
}
