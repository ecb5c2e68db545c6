import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { type Hex, isHex, parseEther } from "viem";
import { z } from "zod";
import { readFinds } from "../../node/src/economy/finds.ts";
import type { Deployment } from "../../sdk/src/index.ts";
import { computedTogether } from "../helpers/cheat/computed-together.ts";
import { embeddedModel } from "../helpers/models.ts";
import { temporaryFolder } from "../helpers/omni-node.ts";
import { requantize } from "../helpers/requantize.ts";
import { cpuVariants, folderWith } from "../model/helpers/cpu-variants.ts";
import { AuditTown, type Citizen, type Event, type Running } from "./audit-town.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;
/** CPU builds of ggml that every x64 machine of the last ten years runs. */
const BUILDS = ["x64", "haswell"];

const auditSchema = z.object({
  event: z.literal("audit"),
  source: z.enum(["canary", "consent"]),
  operator: z.string(),
  termsHash: z.custom<Hex>((text) => isHex(text)),
  shown: z.literal(true),
  typical: z.number(),
  noise: z.number(),
  score: z.int(),
});
const readySchema = z.object({ addresses: z.tuple([z.string()], z.string()) });
type Audit = z.output<typeof auditSchema>;

const auditsOf = (events: readonly Event[]): Audit[] =>
  events.filter(({ event }) => event === "audit").map((event) => auditSchema.parse(event));
const stepsOf = (events: readonly Event[]): unknown[] =>
  events.filter(({ event }) => event === "round").map(({ step }) => step);

/** Tells of audits whether positions of the session were computed in batches with others' rows: its operator's books say so. */
function placesReader(operators: readonly Citizen[], domain: Deployment): (audit: Audit) => Promise<boolean> {
  const keepers = operators.map(({ home, account: { address } }) => ({ home, address }));
  const known = new Map<Hex, Promise<boolean>>();
  return ({ operator, termsHash }) => {
    const keeper = keepers.find(({ address }) => address === operator) ?? assert.fail(operator);
    const together =
      known.get(termsHash) ??
      computedTogether(keeper, domain, termsHash).then((positions) => positions.length > 0);
    known.set(termsHash, together);
    return together;
  };
}

/** Claims what an operator was promised. @returns OMNI wei that it has claimed and not been paid yet */
async function claimed(town: AuditTown, { home, client, account }: Citizen): Promise<bigint> {
  await town.run(home, ["claim"]);
  const { holdings } = await client.getPayee({ payee: account.address });
  return holdings.reduce((sum, { amount }) => sum + amount, 0n);
}

test("who serves a smaller quantization, alone or together with others, loses score, then reward, then traffic", async (t) => {
  const variants = await cpuVariants();
  if (process.arch !== "x64" || !BUILDS.every((build) => variants.includes(build))) {
    t.skip("this machine has not the CPU builds that are compared");
    return;
  }
  const folder = await temporaryFolder(t);
  const smaller = join(folder, "smaller.gguf");
  await requantize(embeddedModel, smaller, () => "q4_0");
  const town = await AuditTown.found(t);
  const { economy } = town;
  const settle = (name: string) => town.settle(name);
  const [alice, mallory] = [await settle("alice"), await settle("mallory")];
  const [vera, victor, walt] = [await settle("vera"), await settle("victor"), await settle("walt")];
  const [user, others] = [await settle("user"), await settle("others")];
  const validators = [vera, victor, walt];
  for (const { client } of [alice, mallory, ...validators]) {
    await (await client.stake({ amount: parseEther("10000") })).wait();
  }
  for (const { client } of validators)
    await (await client.joinValidators({ bond: parseEther("100") })).wait();
  for (const { client } of [user, others, ...validators]) {
    await (await client.deposit({ amount: parseEther("1000") })).wait();
  }
  const until = async (time: bigint): Promise<void> => {
    const now = await economy.now();
    if (time > now) await economy.advance(Number(time - now) + 1);
  };
  // An hour into an epoch, so that all that follows is of the same one.
  const first = await economy.now();
  await economy.advance(DAY - (Number(first) % DAY) + HOUR);
  const { epoch } = await user.client.getQualityStatus();

  const honest = town.start(alice.home, ["run", "--threads", "1", "--address", "127.0.0.1"]);
  const cheater = town.startCheater(mallory.home, smaller);
  await Promise.all([honest, cheater].map((node) => node.until((events) => events.length > 0)));

  // Two validators with different builds send sessions as users would; a third looks where a user lets it.
  const builds = BUILDS.map((build) => join(folder, build));
  await Promise.all(BUILDS.map((build, i) => folderWith(build, builds[i] ?? "")));
  const common = ["audit", "--threads", "1", "--interval", "1"];
  const watch = (i: number, rate: string, ...more: string[]): Running => {
    const [home, build] = [validators[i]?.home ?? "", builds[i]];
    const source = i < 2 ? ["--rate", rate] : ["--rate", "0", "--consents", join(user.home, "consents")];
    return town.start(
      home,
      [...common, ...source, ...more],
      build === undefined ? {} : { OMNI_GGML_DIR: build },
    );
  };
  const day = validators.map((_, i) => watch(i, "3600", "--no-vote"));
  // One with each: whoever is judged by validators with less than two thirds of the committee's seats is not judged.
  const addresses = [honest, cheater].map(({ events }) => readySchema.parse(events[0]).addresses[0]);
  for (const address of addresses) {
    const asked = ["--peer", address, "--max-tokens", "24"];
    await town.run(user.home, ["generate", "ROMEO:", "--consent-audit", "any", ...asked]);
  }
  const operators = [alice, mallory].map(({ account }) => account.address);
  const wasTogether = placesReader([alice, mallory], economy.deployment);
  /** Until each operator was judged by a session that was computed together with others, or by one that was alone. */
  const judged = async (together: boolean): Promise<void> => {
    const isEach = async (): Promise<boolean> => {
      const seen = new Set<string>();
      for (const audit of day.flatMap(({ events }) => auditsOf(events)))
        if ((await wasTogether(audit)) === together) seen.add(audit.operator);
      return seen.size === operators.length;
    };
    await Promise.race(day.map((validator) => validator.until(isEach)));
  };
  await judged(false);
  // Ranks count work as well, and canaries are drawn at random: the honest one claims no less than the cheater, the crowd's sessions above all.
  const ofMallory = await claimed(town, mallory);
  const crowd = town.startCrowd(others.home, addresses);
  await crowd.until((events) => events.length > 0);
  const byEach = day.map((validator) =>
    validator.until((events) => {
      const seen = auditsOf(events).map(({ operator }) => operator);
      return operators.every((operator) => seen.includes(operator));
    }),
  );
  // The crowd's sessions go on; where they end, waiting for more of them tells at once.
  await Promise.race([Promise.all([judged(true), ...byEach]), crowd.until(() => false)]);
  assert.deepEqual(await Promise.all(day.map((validator) => validator.end("SIGTERM"))), [0, 0, 0]);

  const audits = day.map(({ events }) => auditsOf(events));
  for (const { operator, typical, noise, score } of audits.flat()) {
    const isHonest: boolean = operator === alice.account.address;
    assert.equal(score, isHonest ? 10_000 : 0, `${typical / noise} times the noise`);
  }
  const finds = [...(await readFinds(join(vera.home, "finds"))).values()];
  assert.ok(finds.length > 0 && finds.every(({ manifest }) => manifest === honest.events[0]?.model));

  const [address = ""] = addresses;
  while ((await claimed(town, alice)) < ofMallory) {
    await town.run(user.home, ["generate", "JULIET:", "--peer", address, "--max-tokens", "64"]);
  }
  assert.equal(await crowd.end("SIGTERM"), 0);
  assert.deepEqual(await Promise.all([honest, cheater].map((node) => node.end("SIGTERM"))), [0, 0]);

  // The round of that epoch, by the validators alone; one dies between its vote and its reveal.
  await economy.advance(DAY - (Number(await economy.now()) % DAY) + 60);
  let night = validators.map((_, i) => watch(i, "0"));
  await Promise.any(night.map((one) => one.until((events) => stepsOf(events).includes("opened"))));
  await economy.test.mine({ blocks: 4 });
  const members = async () => user.client.getCommittee({ epoch });
  await Promise.all(night.map((one) => one.until((events) => stepsOf(events).includes("committed"))));
  assert.equal(await night[0]?.end("SIGKILL"), null);
  const { commitUntil, revealUntil } = await user.client.getQualityRound();
  await until(commitUntil);
  night = [watch(0, "0"), ...night.slice(1)];
  await Promise.all(night.map((one) => one.until((events) => stepsOf(events).includes("revealed"))));
  assert.ok((await members()).every(({ revealed }) => revealed));
  await until(revealUntil);
  const anyDid = (step: string) =>
    Promise.any(night.map((one) => one.until((events) => stepsOf(events).includes(step))));
  await anyDid("posted");
  const { scores } = await user.client.recomputeQualityRound({ epoch });
  const post = await user.client.getScoresPost({ epoch, scores });
  await until(post?.finalAt ?? 0n);
  await anyDid("finalised");
  assert.deepEqual(await Promise.all(night.map((one) => one.end("SIGTERM"))), [0, 0, 0]);
  const scoreOf = (operator: `0x${string}`) => user.client.getScore({ operator });
  // 5,000 to begin with, a twentieth less for the epoch before, which nobody judged, and a tenth of the scale in either direction.
  assert.deepEqual(await Promise.all(operators.map(scoreOf)), [5_750, 3_750]);

  // Reward: of the same burn the honest one's pool asks for half as much again.
  for (const { client } of [alice, mallory]) {
    const { holdings } = await client.getPayee({ payee: client.account?.address ?? operators[0] ?? "0x" });
    await until(holdings.at(-1)?.releaseAt ?? 0n);
  }
  for (const { home } of [alice, mallory]) await town.run(home, ["claim"]);
  const pools = await Promise.all(operators.map((operator) => user.client.getRewardPool({ operator })));
  const rates = pools.map(({ raw, burned }) => Number((raw * 10_000n) / burned));
  assert.deepEqual(rates, [5_175, 3_375]);
  await economy.advance(DAY);
  const { tree } = await user.client.recomputeRewards();
  const earned = operators.map((operator) => tree?.leaf(operator).cumulative ?? 0n);
  assert.deepEqual(
    earned,
    pools.map(({ raw }) => (raw * 9n) / 10n),
  );

  // Traffic: the same offer at the same price, and nobody asks the cheater.
  const again = town.start(alice.home, ["run", "--threads", "1", "--address", "127.0.0.1"]);
  const cheaterAgain = town.startCheater(mallory.home, smaller);
  await Promise.all([again, cheaterAgain].map((node) => node.until((events) => events.length > 0)));
  for (let i = 0; i < 2; i++) {
    const { stages } = await town.run(user.home, ["generate", "ROMEO:", "--max-tokens", "4"]);
    assert.deepEqual(stages, [{ peerId: again.events[0]?.peerId, layers: [0, 4] }]);
  }
});
