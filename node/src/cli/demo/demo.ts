import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createOmniClient, type OmniClient } from "@omninode/sdk";
import { type Address, type Hex, isHex } from "viem";
import { z } from "zod";
import { deployContracts } from "../../economy/chain/deploy.ts";
import { fundLocalAccount, localDeveloper } from "../../economy/chain/local-funds.ts";
import { readPayerFunds } from "../../economy/chain/payer-funds.ts";
import { startLocalChain } from "../../economy/local-chain/local-chain.ts";
import { createAccount } from "../../economy/wallet/wallet.ts";
import { untilAborted } from "../../net/until-aborted.ts";
import type { LayerRange } from "../../types/model.ts";
import type { Context } from "../context.ts";
import { DemoMismatchError, DemoProcessError } from "../errors.ts";
import { formatAmount, parseAmount } from "../parse.ts";
import { omniCommand, runOmni, startOmni } from "./omni-process.ts";

export interface DemoOptions {
  /** GGUF file. */
  readonly model: string;
  readonly prompt: string;
  readonly maxTokens: number;
  readonly seed: bigint;
}

const completionSchema = z.object({
  text: z.string(),
  tokens: z.array(z.int()),
  completionTokens: z.int(),
  decodeTokensPerSecond: z.number(),
  vouchers: z.int().optional(),
  paid: z.string().optional(),
});

const claimSchema = z.object({
  accepted: z.string(),
  paid: z.string(),
  burned: z.string(),
  releaseAt: z.int().optional(),
});

const STAKE = "1000";
const DEPOSIT = "10";
/** Keystores under a random password need not make guesses dear. */
const KEYSTORE_COST = { n: 2 ** 10, r: 8, p: 1 };

/** A person of the story: a home and an account in it. */
interface Actor {
  readonly name: string;
  readonly home: string;
  readonly address: Address;
}

/** The whole story on one machine: real processes, a real chain, a real model. Prints what happens as it happens. */
export async function runDemo(context: Context, options: DemoOptions): Promise<object> {
  const { signal } = context;
  const folder = await mkdtemp(join(tmpdir(), "omni-demo-"));
  const stack = new AsyncDisposableStack();
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  try {
    return await story(context, options, folder, stack);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await stack.disposeAsync();
  }
}

async function story(
  context: Context,
  options: DemoOptions,
  folder: string,
  stack: AsyncDisposableStack,
): Promise<object> {
  const { signal, color } = context;
  const say = (title: string, text: string): void =>
    context.write(`${color.bold(title.padEnd(11))}${text.replaceAll("\n", `\n${" ".repeat(11)}`)}\n`);

  const chain = stack.use(await startLocalChain({ port: 0, signal }));
  const { deployment, path } = await deployContracts({
    home: join(folder, "chain"),
    rpc: chain.rpc,
    account: localDeveloper,
    signal,
  });
  const client = createOmniClient({ rpc: chain.rpc, deployment, account: localDeveloper() });
  say(
    "chain",
    `${chain.program} at ${chain.rpc}, chain ${chain.chainId}\nPaymentHub ${deployment.paymentHub}`,
  );

  const password = crypto.randomUUID();
  process.env.OMNI_PASSWORD = password;
  stack.defer(() => {
    delete process.env.OMNI_PASSWORD;
  });
  const hire = async (name: string): Promise<Actor> => {
    const home = join(folder, name);
    const { address } = await createAccount({ home, name, password, cost: KEYSTORE_COST });
    await fundLocalAccount({ rpc: chain.rpc, deployment, address, signal });
    return { name, home, address };
  };
  const [seeder, alice, bob, user] = [
    await hire("seeder"),
    await hire("alice"),
    await hire("bob"),
    await hire("user"),
  ];
  const operators = [alice, bob];
  const onChain = (actor: Actor): string[] => [
    "--home",
    actor.home,
    "--rpc",
    chain.rpc,
    "--deployment",
    path,
  ];
  const describe = ({ name, address }: Actor): string => `${name.padEnd(7)}${address}`;
  say("accounts", [...operators, user].map(describe).join("\n"));
  const before = await balances(client, [...operators, user]);

  const sharded = z
    .object({
      manifest: z.string(),
      modelId: z.custom<Hex>(isHex),
      size: z.int(),
      shards: z.array(z.object({ kind: z.string() })),
    })
    .parse(await runOmni(["shard", options.model, "--publish", ...onChain(seeder)], signal));
  const blocks = sharded.shards.filter(({ kind }) => kind === "block").length;
  const megabytes = (sharded.size / 1e6).toFixed(1);
  const { weightRoot, verifierSet } = await client.getModel({ modelId: sharded.modelId });
  say(
    "model",
    `${megabytes} MB in ${sharded.shards.length} shards, published as\n${sharded.manifest}\nversion ${sharded.modelId}`,
  );
  const seeding = startOmni(["listen", "--home", seeder.home]);
  stack.defer(seeding.stop);
  const { addresses } = z.object({ addresses: z.array(z.string()).min(1) }).parse(await seeding.first);

  const threads = String(Math.max(1, Math.floor(availableParallelism() / operators.length)));
  const half = Math.max(1, Math.floor(blocks / 2));
  const ranges: LayerRange[] = [
    [0, half],
    [half, blocks],
  ];
  const nodes = await Promise.all(
    operators.map(async (actor, index) => {
      await runOmni(["stake", STAKE, ...onChain(actor)], signal);
      const layers = ranges[index]?.join(":") ?? "auto";
      const from = addresses.flatMap((address) => ["--from", address]);
      const model = ["--model", sharded.manifest, "--layers", layers, ...from];
      const node = startOmni(["run", ...model, "--threads", threads, ...onChain(actor)]);
      stack.defer(node.stop);
      const ready = z
        .object({ peerId: z.string(), layers: z.tuple([z.int(), z.int()]) })
        .parse(await untilAborted(node.first, signal));
      say(actor.name, `staked ${STAKE} OMNI, fetched and serves layers ${layers} as ${ready.peerId}`);
      return node;
    }),
  );

  await runOmni(["deposit", DEPOSIT, ...onChain(user)], signal);
  say("user", `deposited ${DEPOSIT} OMNI and asks for ${options.maxTokens} tokens:\n`);
  const sampling = ["--temperature", "0.7", "--top-p", "0.9", "--seed", options.seed.toString()];
  const length = ["--max-tokens", options.maxTokens.toString()];
  const request = [options.prompt, ...sampling, ...length, "--raw"];
  const report = join(folder, "completion.json");
  context.write(options.prompt);
  await generateHere(
    ["generate", ...request, "--model", sharded.manifest, "--report", report, ...onChain(user)],
    context,
  );
  const completion = completionSchema.parse(JSON.parse(await readFile(report, "utf8")));
  const { completionTokens, vouchers, paid = "0" } = completion;
  const speed = completion.decodeTokensPerSecond.toFixed(1);
  context.write("\n");
  say("pipeline", `${completionTokens} tokens at ${speed} a second; ${vouchers} vouchers over ${paid} OMNI`);

  await Promise.all(nodes.map((node) => node.stop()));
  let releaseAt = 0;
  for (const actor of operators) {
    const claimed = claimSchema.parse(await runOmni(["claim", ...onChain(actor)], signal));
    releaseAt = Math.max(releaseAt, claimed.releaseAt ?? 0);
    say(actor.name, `claimed ${claimed.accepted} OMNI, held back for a day in case the user disputes`);
  }
  await advanceClock(client, releaseAt);
  say("chain", `the local chain's clock was set ahead to ${new Date(releaseAt * 1000).toISOString()}`);
  let burned = 0n;
  for (const actor of operators) {
    const settled = claimSchema.parse(await runOmni(["claim", ...onChain(actor)], signal));
    burned += parseAmount(settled.burned);
    say(actor.name, `was paid ${settled.paid} OMNI; ${settled.burned} OMNI were burned`);
  }

  const after = await balances(client, [...operators, user]);
  const rows = [...operators, user].map(({ name }, index) => {
    const [was, is] = [before[index] ?? 0n, after[index] ?? 0n];
    return `${name.padEnd(7)}${formatAmount(was)} → ${formatAmount(is)} OMNI`;
  });
  say("balances", rows.join("\n"));
  const alone = completionSchema.parse(
    await runOmni(
      [
        "generate",
        ...request,
        "--model",
        options.model,
        "--local",
        "--threads",
        threads,
        "--home",
        user.home,
      ],
      signal,
    ),
  );
  if (alone.text !== completion.text) throw new DemoMismatchError();
  say("check", "a single process gives the same text, token by token");
  return {
    model: { manifest: sharded.manifest, modelId: sharded.modelId, weightRoot, verifierSet },
    text: completion.text,
    tokens: completionTokens,
    decodeTokensPerSecond: completion.decodeTokensPerSecond,
    vouchers,
    settled: {
      paid,
      burned: formatAmount(burned),
      operators: operators.map(({ name, address }, index) => ({
        name,
        address,
        received: formatAmount((after[index] ?? 0n) - (before[index] ?? 0n)),
      })),
    },
    slashed: [],
  };
}

/** Makes a local chain's next block carry this time (seconds), which a real chain would reach by itself. */
async function advanceClock(client: OmniClient, time: number): Promise<void> {
  const { timestamp } = await client.getBlock();
  const seconds = Math.max(1, time - Number(timestamp));
  await client.transport.request({ method: "evm_increaseTime", params: [seconds] });
  await client.transport.request({ method: "evm_mine", params: [] });
}

/** OMNI wei of each: in the account, staked, and deposited for payments that nobody has claimed. */
async function balances(client: OmniClient, actors: readonly Actor[]): Promise<bigint[]> {
  return Promise.all(
    actors.map(async ({ address }) => {
      const [free, { active }, { deposited, reserved }] = await Promise.all([
        client.getOmniBalance({ address }),
        client.getOperator({ operator: address }),
        readPayerFunds(client, address),
      ]);
      return free + active + deposited + reserved;
    }),
  );
}

/** Runs generate in this terminal. Ctrl-C reaches it as it reaches the demo. */
async function generateHere(args: readonly string[], { json, signal }: Context): Promise<void> {
  signal.throwIfAborted();
  const [command, argv] = omniCommand([...args, "--log-level", "error"]);
  const child = spawn(command, argv, { stdio: ["ignore", json ? "ignore" : "inherit", "inherit"] });
  const stop = (): void => void child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  const [code] = (await once(child, "close")) as [number | null];
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  if (code !== 0) throw new DemoProcessError("generate", code ?? 1, "see above");
}
