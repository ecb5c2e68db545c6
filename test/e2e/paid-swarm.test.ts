import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import OpenAI from "openai";
import { createTestClient, http, zeroHash } from "viem";
import { z } from "zod";
import { parseAmount } from "../../node/src/cli/parse.ts";
import { deployContracts } from "../../node/src/economy/chain/deploy.ts";
import { fundLocalAccount, localDeveloper } from "../../node/src/economy/chain/local-funds.ts";
import type { LocalChain } from "../../node/src/economy/local-chain/local-chain.ts";
import { manifestCidOf, modelVersionsOf, servedVersionsOf } from "../../node/src/economy/model-version.ts";
import { createAccount } from "../../node/src/economy/wallet/wallet.ts";
import { manifestOf } from "../../node/src/store/shard-file.ts";
import { evmLeafAbi } from "../../sdk/src/abi/EvmLeaf.ts";
import {
  createOmniClient,
  type Deployment,
  hashVerifierSet,
  parseDeployment,
  serializeDeployment,
} from "../../sdk/src/index.ts";
import { adapterFile } from "../helpers/adapters.ts";
import { startFlakyRpc } from "../helpers/flaky-rpc.ts";
import { clientOf } from "../helpers/gateway.ts";
import { embeddedModel } from "../helpers/models.ts";
import { type CliResult, runCli, temporaryFolder } from "../helpers/omni-node.ts";
import { type HomeChainName, localChains } from "../helpers/sdk/chains.ts";
import { completionSchema, failureOf, memoryOfHalf, type PaidOptions, Swarm, servesNext } from "./swarm.ts";

const PASSWORD = "correct horse battery staple";
/** Keystores of tests need not withstand anybody. */
const CHEAP = { n: 2 ** 10, r: 8, p: 1 };
const SAMPLED = ["--seed", "7", "--max-tokens", "40", "--raw"];

/** The contracts on a chain, and people with OMNI. */
class Town {
  readonly chain: LocalChain;
  readonly #folder: string;
  readonly #contracts: Deployment;

  private constructor(chain: LocalChain, folder: string, contracts: Deployment) {
    this.chain = chain;
    this.#folder = folder;
    this.#contracts = contracts;
  }

  static async found(t: TestContext, name: HomeChainName): Promise<Town> {
    const chain = await localChains[name]();
    t.after(() => chain.stop());
    const folder = await mkdtemp(join(tmpdir(), "omni-town-"));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, "deployment.json");
    const { rpc } = chain;
    const { deployment } = await deployContracts({
      home: folder,
      rpc,
      deployment: path,
      account: localDeveloper,
    });
    return new Town(chain, folder, deployment);
  }

  /** Somebody with an account, and unless poor with OMNI and ETH. */
  async settle(name: string, { poor = false } = {}): Promise<void> {
    const { address } = await createAccount({ home: this.home(name), name, password: PASSWORD, cost: CHEAP });
    if (!poor) await fundLocalAccount({ rpc: this.chain.rpc, deployment: this.#contracts, address });
  }

  home(name: string): string {
    return join(this.#folder, name);
  }

  get deployment(): string {
    return join(this.#folder, "deployment.json");
  }

  options(): PaidOptions {
    return {
      args: ["--rpc", this.chain.rpc, "--deployment", this.deployment],
      env: { OMNI_PASSWORD: PASSWORD },
    };
  }

  /** `chain`: whether the command takes the options that name one. */
  run(name: string, args: readonly string[], { chain = true } = {}): Promise<CliResult> {
    const options = this.options();
    const where = chain ? options.args : [];
    return runCli([...args, "--json", "--home", this.home(name), ...where], { env: options.env });
  }

  async json(name: string, args: readonly string[], options: { chain?: boolean } = {}): Promise<unknown> {
    const { code, stdout, stderr } = await this.run(name, args, options);
    assert.equal(code, 0, `${args.join(" ")}: ${stderr}`);
    return JSON.parse(stdout);
  }

  /** Moves the chain's clock to a time (seconds). */
  async advanceTo(time: number): Promise<void> {
    const client = createTestClient({ mode: this.chain.program, transport: http(this.chain.rpc) });
    await client.setNextBlockTimestamp({ timestamp: BigInt(time) });
    await client.mine({ blocks: 1 });
  }
}

const accountSchema = z.object({ address: z.string() });

const claimSchema = z.object({
  accepted: z.string(),
  paid: z.string(),
  burned: z.string(),
  releaseAt: z.int().nullish(),
});

for (const chain of ["anvil", "hardhat"] as const) {
  test(`stake, lease, pay by voucher, claim and release through the command line on ${chain}`, async (t) => {
    const swarm = new Swarm(t);
    const town = await Town.found(t, chain);
    for (const name of ["alice", "bob", "user"]) await town.settle(name);
    const operators = [
      { name: "alice", layers: "0:2", price: "0.002" },
      { name: "bob", layers: "auto", price: "0.001" },
    ];
    const nodes = [];
    for (const { name, layers, price } of operators) {
      const staked = z.object({ staked: z.string() }).parse(await town.json(name, ["stake", "1000"]));
      assert.equal(staked.staked, "1000");
      nodes.push(
        await swarm.start("run", ["--layers", layers, "--price", price], {
          home: town.home(name),
          paid: town.options(),
        }),
      );
    }
    await requireJudgedVersion(town, nodes.length);
    await town.json("user", ["deposit", "5"]);
    const completion = completionSchema.parse(await town.json("user", ["generate", "ROMEO:", ...SAMPLED]));
    const alone = await swarm.generate("ROMEO:", ["--local", "--threads", "1", ...SAMPLED]);
    assert.equal(completion.text, alone.text);
    // Bob, who was not told, takes what the registry says that nobody serves.
    assert.deepEqual(completion.stages, [
      { peerId: nodes[0]?.peerId, layers: [0, 2] },
      { peerId: nodes[1]?.peerId, layers: [2, 4] },
    ]);
    // Every position but the last token's has been computed by both stages, and is paid at their prices.
    const positions = BigInt(completion.promptTokens + completion.completionTokens - 1);
    const owed = operators.map(({ price }) => parseAmount(price) * positions);
    assert.equal(
      parseAmount(completion.paid ?? "0"),
      owed.reduce((sum, amount) => sum + amount, 0n),
    );
    assert.ok((completion.vouchers ?? 0) >= 4);

    for (const node of nodes) assert.equal((await node.end("SIGTERM")).code, 0);
    assert.equal(
      failureOf(await town.run("user", ["generate", "x"])).code,
      "OMNI_NO_PEERS",
      "leases end with the nodes",
    );

    let releaseAt = 0;
    for (const [index, { name }] of operators.entries()) {
      const claimed = claimSchema.parse(await town.json(name, ["claim"]));
      assert.equal(parseAmount(claimed.accepted), owed[index]);
      assert.equal(claimed.paid, "0");
      releaseAt = Math.max(releaseAt, claimed.releaseAt ?? 0);
      const again = await town.run(name, ["claim"]);
      assert.deepEqual([again.code, failureOf(again).code], [3, "OMNI_NOTHING_TO_CLAIM"]);
    }
    await town.advanceTo(releaseAt);
    for (const [index, { name }] of operators.entries()) {
      const { paid, burned } = claimSchema.parse(await town.json(name, ["claim"]));
      const amount = owed[index] ?? 0n;
      assert.equal(parseAmount(burned), amount / 10n);
      assert.equal(parseAmount(paid), amount - amount / 10n);
    }
  });
}

/** The embedded model is registered once, with the root and the verifiers that its manifest gives, and that version is leased. */
async function requireJudgedVersion(town: Town, nodes: number): Promise<void> {
  const deployment = parseDeployment(await readFile(town.deployment, "utf8"));
  const client = createOmniClient({ rpc: town.chain.rpc, deployment });
  const { cid, manifest } = await manifestOf(embeddedModel);
  const [{ modelId, judged }] = modelVersionsOf(deployment, cid, manifest);
  assert.ok(judged);
  const registered = await client.listModelVersions({ manifestCid: manifestCidOf(cid) });
  assert.deepEqual(
    registered.map(({ publisher: _, ...version }) => version),
    [{ modelId, weightRoot: judged.plan.weightRoot, verifierSet: hashVerifierSet(judged.set) }],
  );
  assert.equal((await client.listLeases({ modelId })).length, nodes);
  for (const verifier of judged.set.verifiers) {
    const args = { address: verifier, abi: evmLeafAbi, functionName: "planRoot" } as const;
    assert.equal(await client.readContract(args), judged.plan.planRoot);
  }
}

test("a model with an adapter is a version of its own that nobody judges, found by its lease and paid for", async (t) => {
  const swarm = new Swarm(t);
  const town = await Town.found(t, "anvil");
  for (const name of ["alice", "user"]) await town.settle(name);
  const { path, cid: adapter } = await adapterFile(await temporaryFolder(t), 1n);
  await town.json("alice", ["stake", "1000"]);
  const started = swarm.start("run", ["--adapter", path], { home: town.home("alice"), paid: town.options() });
  await town.json("user", ["deposit", "5"]);
  const node = await started;
  const generate = ["generate", "ROMEO:", ...SAMPLED];
  const completion = completionSchema.parse(await town.json("user", [...generate, "--adapter", adapter]));
  const alone = await swarm.generate("ROMEO:", ["--local", "--threads", "1", ...SAMPLED, "--adapter", path]);
  assert.equal(completion.text, alone.text);
  assert.ok(parseAmount(completion.paid ?? "0") > 0n);

  const deployment = parseDeployment(await readFile(town.deployment, "utf8"));
  const client = createOmniClient({ rpc: town.chain.rpc, deployment });
  const { cid, manifest } = await manifestOf(embeddedModel);
  const [served] = servedVersionsOf(deployment, { cid, manifest, adapter });
  const { weightRoot, verifierSet } = await client.getModel({ modelId: served.modelId });
  assert.deepEqual([weightRoot, verifierSet], [zeroHash, zeroHash]);
  assert.deepEqual(await client.listModelVersions({ manifestCid: manifestCidOf(cid) }), []);
  // What it computed is not what the model's weights give: nobody may be shown it as if it were.
  const proof = ["--session", completion.session ?? "", "--step", "0", "--layer", "0", "--leaf", "0"];
  assert.equal(failureOf(await town.run("user", ["prove", ...proof])).code, "OMNI_MODEL_UNJUDGED");
  assert.equal(
    failureOf(await town.run("user", generate)).code,
    "OMNI_NO_PEERS",
    "the model alone is leased by nobody",
  );
  const { stderr } = await node.end("SIGTERM");
  assert.match(stderr, /products of this model cannot be judged on chain/);
});

test("a paid node moves to layers whose only server was killed, though that one's lease goes on", async (t) => {
  const swarm = new Swarm(t);
  const town = await Town.found(t, "anvil");
  for (const name of ["alice", "bob", "carol", "user"]) await town.settle(name);
  const start = async (name: string, args: readonly string[]) => {
    await town.json(name, ["stake", "1000"]);
    return swarm.start("run", args, { home: town.home(name), paid: town.options() });
  };
  const front = await start("alice", ["--layers", "0:2"]);
  const back = await start("bob", ["--layers", "2:4"]);
  const third = await start("carol", ["--memory", await memoryOfHalf(t), "--replan", "0.5"]);
  await town.json("user", ["deposit", "5"]);
  const [twin, other] = third.layers?.[0] === 0 ? [front, back] : [back, front];
  assert.deepEqual(third.layers, twin.layers);
  const moved = servesNext(third, other.layers ?? []);
  await other.end("SIGKILL");
  await moved;
  const completion = completionSchema.parse(await town.json("user", ["generate", "ROMEO:", ...SAMPLED]));
  const alone = await swarm.generate("ROMEO:", ["--local", "--threads", "1", ...SAMPLED]);
  assert.equal(completion.text, alone.text);
  assert.deepEqual(
    new Set(completion.stages.map(({ peerId }) => peerId)),
    new Set([twin.peerId, third.peerId]),
  );
  assert.ok(parseAmount(completion.paid ?? "0") > 0n);
  assert.equal((await third.end("SIGTERM")).code, 0);
  // Its first lease ended when it moved, its second one now.
  const claimed = claimSchema.parse(await town.json("carol", ["claim"]));
  assert.ok(parseAmount(claimed.accepted) > 0n);
});

/** Addresses of a gateway's key and of the account that pays. */
async function keysOf(town: Town): Promise<{ readonly key: string; readonly payer: string }> {
  const address = async (name: string) =>
    accountSchema.parse(await town.json(name, ["wallet", "show"], { chain: false })).address;
  return { key: await address("gateway"), payer: await address("user") };
}

const grantSchema = z.object({ granted: z.string(), lanes: z.int(), key: z.string(), payer: z.string() });

test("a machine that computes both ends itself pays for the layers between alone", async (t) => {
  const swarm = new Swarm(t);
  const town = await Town.found(t, "anvil");
  for (const name of ["alice", "user"]) await town.settle(name);
  await town.settle("gateway", { poor: true });
  await town.json("alice", ["stake", "1000"]);
  const between = ["--layers", "1:3", "--price", "0.002"];
  const node = await swarm.start("run", between, { home: town.home("alice"), paid: town.options() });
  await town.json("user", ["deposit", "5"]);
  const ends = ["--private", "--private-layers", "1:1", "--threads", "1"];
  const completion = completionSchema.parse(
    await town.json("user", ["generate", "ROMEO:", ...ends, ...SAMPLED]),
  );
  const alone = await swarm.generate("ROMEO:", ["--local", "--threads", "1", ...SAMPLED]);
  assert.equal(completion.text, alone.text);
  assert.deepEqual(
    completion.stages.map(({ peerId, layers }) => [peerId, layers]),
    [
      ["local", [0, 1]],
      [node.peerId, [1, 3]],
      ["local", [3, 4]],
    ],
  );
  const positions = (of: typeof completion): bigint => BigInt(of.promptTokens + of.completionTokens - 1);
  assert.equal(parseAmount(completion.paid ?? ""), parseAmount("0.002") * positions(completion));
  // Whom to look at is the stage that was paid.
  const consented = await town.json("user", [
    ...["generate", "ROMEO:", ...ends, ...SAMPLED, "--consent-audit", "any"],
  ]);
  assert.ok(completionSchema.parse(consented).session);
  const { key, payer } = await keysOf(town);
  await town.json("user", ["grant", key, "0.4", "--lanes", "1"]);
  const { url, model, end } = await swarm.gateway(["--payer", payer, ...ends], {
    home: town.home("gateway"),
    paid: town.options(),
  });
  const answer = await clientOf(url).completions.create({
    ...{ model, prompt: "ROMEO:", temperature: 0.7, top_p: 0.9, seed: 7, max_tokens: 40 },
  });
  assert.equal(answer.choices[0]?.text, alone.text);
  assert.equal((await end("SIGTERM")).code, 0);
  assert.equal((await node.end("SIGTERM")).code, 0);
  const claimed = claimSchema.parse(await town.json("alice", ["claim"]));
  assert.equal(parseAmount(claimed.accepted), 3n * parseAmount("0.002") * positions(completion));
});

test("a gateway pays by a session key, for two completions at a time, up to its cap", async (t) => {
  const swarm = new Swarm(t);
  const town = await Town.found(t, "anvil");
  for (const name of ["alice", "user"]) await town.settle(name);
  // The gateway's home has its own key alone, and that key has nothing: neither OMNI nor ETH.
  await town.settle("gateway", { poor: true });
  await town.json("alice", ["stake", "1000"]);
  const node = await swarm.start("run", ["--price", "0.002"], {
    home: town.home("alice"),
    paid: town.options(),
  });
  await town.json("user", ["deposit", "5"]);
  const { key, payer } = await keysOf(town);
  const toNobody = await town.run("gateway", ["gateway", "--http-port", "0"]);
  assert.deepEqual([failureOf(toNobody).code, toNobody.code], ["OMNI_PAYER_NEEDED", 2]);
  const granted = grantSchema.parse(await town.json("user", ["grant", key, "0.8", "--lanes", "2"]));
  assert.deepEqual(granted, { granted: "0.8", lanes: 2, key, payer });

  await using rpc = await startFlakyRpc(town.chain.rpc);
  const gateway = await swarm.gateway(["--payer", payer], {
    home: town.home("gateway"),
    paid: { ...town.options(), args: ["--rpc", rpc.url, "--deployment", town.deployment] },
  });
  const client = clientOf(gateway.url);
  const sampled = { temperature: 0.7, top_p: 0.9, seed: 7, max_tokens: 40, model: gateway.model };
  const prompts = ["ROMEO:", "JULIET:"];
  const answers = await Promise.all(
    prompts.map((prompt) => client.completions.create({ ...sampled, prompt })),
  );
  let positions = 0;
  for (const [i, prompt] of prompts.entries()) {
    const alone = await swarm.generate(prompt, ["--local", "--threads", "1", ...SAMPLED]);
    assert.equal(answers[i]?.choices[0]?.text, alone.text);
    positions += alone.promptTokens + alone.completionTokens - 1;
  }
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  const [, promised] = /^omni_gateway_promised_omni_total (\S+)$/m.exec(metrics) ?? [];
  assert.ok(Math.abs(Number(promised) - 0.002 * positions) < 1e-9);

  // A lane holds 0.4 OMNI: 200 positions less what was used.
  await assert.rejects(client.completions.create({ ...sampled, prompt: "a", max_tokens: 190 }), (error) => {
    assert.ok(error instanceof OpenAI.APIError);
    assert.deepEqual([error.status, error.code], [402, "OMNI_SESSION_KEY_EXHAUSTED"]);
    assert.doesNotMatch(error.message, /0x|OMNI \d|\d OMNI/);
    return true;
  });
  // Whoever leaves while the chain is asked is not waited for.
  const stalled = rpc.stall();
  const leaving = new AbortController();
  const left = client.completions.create({ ...sampled, prompt: "a" }, { signal: leaving.signal });
  await stalled;
  leaving.abort();
  await assert.rejects(left, OpenAI.APIUserAbortError);
  const cancelled = async (): Promise<boolean> => {
    const text = await (await fetch(`${gateway.url}/metrics`)).text();
    return /^omni_gateway_completions_total\{outcome="cancelled"\} 1$/m.test(text);
  };
  while (!(await cancelled()));
  rpc.open();
  const { code, stderr } = await gateway.end("SIGTERM");
  assert.equal(code, 0);
  assert.match(stderr, /may promise/, "the gateway's log says why");
  assert.equal((await node.end("SIGTERM")).code, 0);
  const claimed = claimSchema.parse(await town.json("alice", ["claim"]));
  assert.equal(parseAmount(claimed.accepted), parseAmount("0.002") * BigInt(positions));

  const revoked = await town.json("user", ["revoke", key]);
  assert.equal(z.object({ lanes: z.int() }).parse(revoked).lanes, 2);
  const stranger = await town.run("user", ["revoke", payer]);
  assert.deepEqual([failureOf(stranger).code, stranger.code], ["OMNI_SESSION_KEY_NOT_GRANTED", 3]);
});

test("a model that was lent to nobody is refused before anybody is paid", async (t) => {
  const town = await Town.found(t, "anvil");
  await town.settle("alice");
  await town.settle("user");
  await town.settle("beggar", { poor: true });
  const swarm = new Swarm(t);
  const refusals: [string, string[], string, number][] = [
    ["alice", ["run"], "OMNI_STAKE_BELOW_MINIMUM", 3],
    ["alice", ["run", "--device", "gpu"], "OMNI_DEVICE_UNJUDGEABLE", 2],
    ["alice", ["stake", "200000"], "OMNI_BALANCE_INSUFFICIENT", 3],
    ["user", ["deposit", "200000"], "OMNI_BALANCE_INSUFFICIENT", 3],
    ["user", ["generate", "x"], "OMNI_NO_PEERS", 2],
    ["beggar", ["deposit", "1"], "OMNI_BALANCE_INSUFFICIENT", 3],
    ["nobody", ["stake"], "OMNI_NO_ACCOUNT", 1],
  ];
  for (const [name, args, code, exit] of refusals) {
    const result = await town.run(name, args);
    assert.deepEqual([failureOf(result).code, result.code], [code, exit], `${name} ${args.join(" ")}`);
  }

  await town.json("alice", ["stake"]);
  await swarm.start("run", [], { home: town.home("alice"), paid: town.options() });
  const unfunded = await town.run("user", ["generate", "x"]);
  assert.deepEqual([failureOf(unfunded).code, unfunded.code], ["OMNI_DEPOSIT_INSUFFICIENT", 3]);
});

describe("a chain that is not what it should be", () => {
  test("is down", async (t) => {
    const home = await temporaryFolder(t);
    await createAccount({ home, name: "main", password: PASSWORD, cost: CHEAP });
    for (const command of [["stake"], ["run"], ["generate", "x"], ["claim"], ["deposit", "1"]]) {
      const result = await runCli([...command, "--json", "--home", home, "--rpc", "http://127.0.0.1:9"], {
        env: { OMNI_PASSWORD: PASSWORD },
      });
      assert.deepEqual([failureOf(result).code, result.code], ["OMNI_CHAIN_UNREACHABLE", 1], command[0]);
    }
  });

  test("has other contracts at these addresses", async (t) => {
    const town = await Town.found(t, "anvil");
    await town.settle("alice");
    const deployment = parseDeployment(await readFile(town.deployment, "utf8"));
    const replace = (changed: Partial<Deployment>): Promise<void> =>
      writeFile(town.deployment, serializeDeployment({ ...deployment, ...changed }));
    await replace({ paymentHub: deployment.omniToken });
    const wrong = await town.run("alice", ["stake"]);
    assert.deepEqual([failureOf(wrong).code, wrong.code], ["OMNI_DEPLOYMENT_MISMATCH", 3]);
    await replace({ stakeVault: `0x${"11".repeat(20)}` });
    const empty = await town.run("alice", ["stake"]);
    assert.deepEqual([failureOf(empty).code, empty.code], ["OMNI_NOT_DEPLOYED", 3]);
    await rm(town.deployment);
    assert.equal(failureOf(await town.run("alice", ["stake"])).code, "OMNI_DEPLOYMENT_FILE");
  });
});
