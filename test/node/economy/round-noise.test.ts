// Noise in contributions to open rounds: what is counted, and that what is counted is what is done.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { zeroAddress } from "viem";
import { type ContributionOptions, readyContribution } from "../../../node/src/cli/federate/contribution.ts";
import { createLog } from "../../../node/src/cli/log.ts";
import { createOutput } from "../../../node/src/cli/output.ts";
import { Contributor } from "../../../node/src/economy/rounds/contributor.ts";
import {
  type NoisedRun,
  type NoiseOptions,
  payForNoise,
  planNoise,
  priceNoise,
} from "../../../node/src/economy/rounds/noise.ts";
import {
  type Prepared,
  preparedSchema,
  RoundFiles,
  readResidual,
} from "../../../node/src/economy/rounds/round-files.ts";
import { noisedSteps, trainContribution } from "../../../node/src/economy/rounds/train-contribution.ts";
import { parametersOf } from "../../../node/src/federated/adapter/parameters.ts";
import type { DataSet } from "../../../node/src/federated/data/read-data-set.ts";
import { epsilonOf } from "../../../node/src/federated/privacy/accountant.ts";
import type { Trainer } from "../../../node/src/federated/training/trainer.ts";
import { openedRound } from "../../helpers/federated/opened-round.ts";
import { rowOf } from "../../helpers/training.ts";
import { MODEL_ID, temporaryHome } from "./session-fixture.ts";

const { signal } = new AbortController();
const deployment = { chainId: 31_337, federatedRounds: zeroAddress };
const training = { steps: 5, rows: 4, tokens: 16, learningRate: 0.1, weightDecay: 0 };

function dataOf(rows: number): DataSet {
  const digest = new Uint8Array(32).fill(rows);
  return {
    rows: Array.from({ length: rows }, () => rowOf(16)),
    records: rows,
    duplicates: 0,
    tokensLeftOut: 0,
    digest,
  };
}

async function runOf(rows: number, change: Partial<NoisedRun> = {}): Promise<NoisedRun> {
  const { round, terms } = await openedRound({ training });
  return { deployment, account: zeroAddress, round, terms, data: dataOf(rows), ...change };
}

/** The round's run of number `id` on the same rows. */
async function planOf(id: bigint, options: Partial<NoiseOptions> = {}, rows = 32) {
  const run = await runOf(rows);
  return planNoise({ epsilon: 4, ...options }, { ...run, round: { ...run.round, roundId: id } });
}

describe("noise of a contribution", () => {
  it("samples by the terms, and by default lets ten rounds keep to the budget", async (t) => {
    const plan = await planOf(1n);
    assert.equal(plan.spend.samplingRate, 4 / 32);
    assert.equal(plan.spend.steps, 5);
    assert.deepEqual(await planOf(1n), plan);
    assert.equal((await planOf(1n, {}, 3)).spend.samplingRate, 1);

    const home = await temporaryHome(t);
    let last = 0;
    for (let id = 1n; id <= 10n; id++) {
      const next = await planOf(id);
      const price = await priceNoise(home, next);
      assert.equal(price.spent, last);
      assert.equal((await priceNoise(home, next)).spent, last, "a price is no spend");
      last = await payForNoise(home, next);
      assert.equal(last, price.epsilon);
    }
    assert.ok(last > 3.9 && last <= 4, `${last}`);
    const eleventh = await planOf(11n);
    await assert.rejects(priceNoise(home, eleventh), { code: "OMNI_PRIVACY_BUDGET" });
    await assert.rejects(payForNoise(home, eleventh), { code: "OMNI_PRIVACY_BUDGET" });
    assert.equal(await payForNoise(home, await planOf(10n)), last, "a run that begins again is counted once");
    assert.equal(
      epsilonOf(
        Array.from({ length: 10 }, () => plan.spend),
        1e-5,
      ),
      last,
    );
  });

  it("counts runs apart by chain, contract, opening and account, and data that grows by its name", async () => {
    const run = await runOf(32);
    const options = { epsilon: 4, dataName: "letters" };
    const { round } = run;
    const runs: NoisedRun[] = [
      run,
      { ...run, deployment: { ...deployment, chainId: 1 } },
      { ...run, deployment: { ...deployment, federatedRounds: `0x${"11".repeat(20)}` } },
      { ...run, account: `0x${"22".repeat(20)}` },
      { ...run, round: { ...round, roundId: 2n } },
      { ...run, round: { ...round, rules: { ...round.rules, heldOut: MODEL_ID } } },
    ];
    const plans = runs.map((each) => planNoise(options, each));
    assert.equal(new Set(plans.map(({ spend }) => spend.id)).size, runs.length);
    assert.equal(planNoise(options, await runOf(33)).set, plans[0]?.set);
    assert.notEqual((await planOf(1n, {}, 33)).set, (await planOf(1n)).set);
  });

  it("refuses what no promise exists for", async (t) => {
    for (const wrong of [{ delta: 1 / 32 }, { delta: 0 }, { clip: 0 }, { clip: Number.NaN }]) {
      await assert.rejects(planOf(1n, wrong), { code: "OMNI_PRIVACY_PARAMETER" }, JSON.stringify(wrong));
    }
    const home = await temporaryHome(t);
    await assert.rejects(payForNoise(home, await planOf(1n, { noiseMultiplier: 0 })), {
      code: "OMNI_PRIVACY_PARAMETER",
    });
  });

  it("is in what leaves: rows are drawn at random and clipped, and no batch has to hold any", async () => {
    const about = await openedRound({ training: { ...training, steps: 40 } });
    const start = parametersOf(about.base);
    const drawn: number[] = [];
    let sets = 0;
    const trainer: Trainer = {
      parameters: start,
      memory: { weights: 0, transposed: 0, adapter: 0, compute: 0 },
      setParameters: async () => {
        drawn[sets++] = 0;
      },
      lossOf: async () => 1,
      gradientOf: async () => {
        drawn[sets - 1] = (drawn[sets - 1] ?? 0) + 1;
        // Neither can be told from what leaves: one is not finite, and becomes nothing.
        return { loss: 1, gradient: new Float32Array(start.length).fill(Number.POSITIVE_INFINITY) };
      },
      close: async () => {},
    };
    const noise = { noiseMultiplier: 1, samplingRate: 1 / 32, steps: 40, clip: 1, epsilon: 2.5 };
    const order = { trainer, data: dataOf(32), seed: 1n, noise, signal };
    const one = await trainContribution(about, order);
    const batches = new Set(drawn.slice(0, 40));
    assert.ok(batches.has(0), "an empty batch is a step");
    assert.ok(batches.size > 1, "batches are of one size");
    assert.equal(sets, 41);
    assert.equal(one.epsilon, 2.5);
    assert.ok(one.norm > 0);
    const two = await trainContribution(about, order);
    assert.notDeepEqual(one.bytes, two.bytes, "the same seed gives other noise");
    await assert.rejects(trainContribution(about, { ...order, noise: { ...noise, steps: 39 } }), TypeError);
  });

  it("keeps what was left out without noise from what has some", async (t) => {
    const books = await temporaryHome(t);
    const files = new RoundFiles(books, 1n);
    await files.keepResidual(Buffer.of(1), false);
    await files.promoteResidual(MODEL_ID, true);
    assert.equal(await readResidual(books, MODEL_ID, true), undefined);
    await files.keepResidual(Buffer.of(2), true);
    await files.promoteResidual(MODEL_ID, true);
    await files.promoteResidual(MODEL_ID, false);
    assert.deepEqual(await readResidual(books, MODEL_ID, true), Buffer.of(2));
    assert.deepEqual(await readResidual(books, MODEL_ID, false), Buffer.of(1));
  });

  it("does not go on with a contribution that has none", async (t) => {
    const books = await temporaryHome(t);
    const prepared: Prepared = preparedSchema.parse({
      digest: MODEL_ID,
      size: 1,
      norm: 1,
      salt: MODEL_ID,
      lossBefore: 1,
      lossAfter: 1,
      epsilon: null,
    });
    await new RoundFiles(books, 1n).write("prepared", prepared);
    // It ends before chain, store or network are asked for anything.
    const init = { books, noised: true, report: {} } as unknown as ConstructorParameters<
      typeof Contributor
    >[0];
    await assert.rejects(new Contributor(init, 1n).run(signal), { code: "OMNI_CONTRIBUTION_UNNOISED" });
  });

  it("is no check's to decide on, and needs a budget", async (t) => {
    const home = await temporaryHome(t);
    const context = {
      ...createOutput(true, process.stdout, process.stderr),
      home,
      log: createLog("warn", true, process.stderr),
      signal,
    };
    const options = { round: 1, data: join(home, "none.jsonl"), peer: [], seed: 1n, interval: 1, rpc: "" };
    const wrong: Partial<ContributionOptions>[] = [
      { epsilon: 1, canaries: 4 },
      { noise: 1 },
      { clip: 1 },
      { delta: 0.00001 },
      { dataName: "letters" },
    ];
    for (const each of wrong)
      await assert.rejects(readyContribution(context, { ...options, ...each }), { code: "OMNI_USAGE" });
    assert.deepEqual(await readdir(home), []);
  });
});

describe("steps that train some parameters alone", () => {
  const noise = { clip: 1, noiseMultiplier: 0.5, samplingRate: 0.5 };

  it("clip what these have, and add noise to nothing else", () => {
    const { onRow, onSum } = noisedSteps([], noise, Uint32Array.of(1, 3));
    // Its whole norm is 50 clips, that of the two is one half.
    const gradient = Float32Array.of(30, 0.3, -40, 0.4);
    onRow?.(gradient);
    assert.deepEqual(gradient, Float32Array.of(0, 0.3, 0, 0.4));
    const long = Float32Array.of(0, 30, 0, 40);
    onRow?.(long);
    assert.ok(Math.abs(Math.hypot(...long) - 1) < 1e-5);
    const sum = new Float32Array(4);
    onSum?.(sum);
    assert.deepEqual(
      [...sum].map((value) => value !== 0),
      [false, true, false, true],
    );
  });

  it("train all where none are named", () => {
    const { onRow, onSum } = noisedSteps([], noise);
    const gradient = Float32Array.of(30, 0, 40);
    onRow?.(gradient);
    assert.ok(gradient[0] !== 0 && gradient[2] !== 0 && Math.abs(Math.hypot(...gradient) - 1) < 1e-5);
    const sum = new Float32Array(3);
    onSum?.(sum);
    assert.ok(sum.every((value) => value !== 0));
  });
});
