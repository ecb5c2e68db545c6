import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import fc from "fast-check";
import { epsilonOf, noiseFor } from "../../../node/src/federated/privacy/accountant.ts";
import {
  PrivacyBudgetError,
  PrivacyLedgerBusyError,
  PrivacyLedgerCorruptError,
  PrivacyParameterError,
  PrivacySpendChangedError,
} from "../../../node/src/federated/privacy/errors.ts";
import { PrivacyLedger } from "../../../node/src/federated/privacy/ledger.ts";
import { poissonBatch } from "../../../node/src/federated/privacy/poisson-batch.ts";
import { addNoise, clipExample } from "../../../node/src/federated/privacy/private-step.ts";
import { SecureRandom } from "../../../node/src/federated/privacy/secure-random.ts";
import { temporaryHome } from "../economy/session-fixture.ts";

const run = { noiseMultiplier: 1, samplingRate: 0.01, steps: 100 };
const budget = { epsilon: 2, delta: 1e-5 };

describe("the privacy accountant", () => {
  it("says what dp-accounting says", async () => {
    const vectors = JSON.parse(await readFile("test/vectors/privacy.json", "utf8"));
    assert.ok(vectors.length > 10);
    for (const { runs, delta, epsilon, epsilonOfAllOrders } of vectors) {
      const ours = epsilonOf(runs, delta);
      assert.ok(Math.abs(ours - epsilon) <= 1e-9 * Math.max(1, epsilon), `${ours}, not ${epsilon}`);
      // Whole orders only ever say more, and no tenth more where there is privacy to speak of.
      assert.ok(ours >= epsilonOfAllOrders - 1e-9, `${epsilonOfAllOrders}`);
      if (ours <= 10) assert.ok(ours <= 1.1 * epsilonOfAllOrders, `${epsilonOfAllOrders}`);
    }
  });

  it("charges more for more steps, less noise and denser sampling, and the same in parts", () => {
    const runs = fc.record({
      noiseMultiplier: fc.double({ min: 0.5, max: 20, noNaN: true }),
      samplingRate: fc.double({ min: 1e-4, max: 0.9, noNaN: true }),
      steps: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(runs, (each) => {
        const epsilon = epsilonOf([each], 1e-5);
        assert.ok(epsilonOf([{ ...each, steps: 2 * each.steps }], 1e-5) >= epsilon);
        assert.ok(epsilonOf([{ ...each, noiseMultiplier: each.noiseMultiplier / 2 }], 1e-5) >= epsilon);
        assert.ok(epsilonOf([{ ...each, samplingRate: each.samplingRate * 1.1 }], 1e-5) >= epsilon);
        assert.equal(epsilonOf([each, each], 1e-5), epsilonOf([{ ...each, steps: 2 * each.steps }], 1e-5));
      }),
      { numRuns: 50 },
    );
  });

  it("finds the least noise for a budget, after what was spent", () => {
    const steps = { samplingRate: 0.05, steps: 200 };
    const noise = noiseFor(budget, steps) ?? 0;
    assert.ok(epsilonOf([{ ...steps, noiseMultiplier: noise }], budget.delta) <= budget.epsilon);
    assert.ok(epsilonOf([{ ...steps, noiseMultiplier: noise / 1.002 }], budget.delta) > budget.epsilon);
    const spent = [{ ...steps, noiseMultiplier: 2 * noise }];
    const more = noiseFor(budget, steps, spent) ?? 0;
    assert.ok(more > noise);
    assert.ok(epsilonOf([...spent, { ...steps, noiseMultiplier: more }], budget.delta) <= budget.epsilon);
    assert.equal(noiseFor({ ...budget, epsilon: 0.1 }, steps, spent), undefined);
  });

  it("refuses what has no guarantee", () => {
    for (const [field, value] of [
      ["noiseMultiplier", 0],
      ["noiseMultiplier", Number.NaN],
      ["samplingRate", 0],
      ["samplingRate", 1.01],
      ["steps", 0],
      ["steps", 1.5],
    ] as const) {
      assert.throws(
        () => epsilonOf([{ ...run, [field]: value }], 1e-5),
        (error) => error instanceof PrivacyParameterError && error.parameter === field,
      );
    }
    for (const delta of [0, 1, Number.NaN])
      assert.throws(() => epsilonOf([run], delta), PrivacyParameterError);
  });
});

const spread = (values: ArrayLike<number>): { mean: number; deviation: number } => {
  const list = Array.from(values);
  const mean = list.reduce((a, b) => a + b) / list.length;
  return {
    mean,
    deviation: Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length),
  };
};

describe("a private step", () => {
  it("bounds what one example can do, whatever its gradient", () => {
    const gradient = fc.array(fc.oneof(fc.float(), fc.float({ min: -1, max: 1 })), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(gradient, (values) => {
        const clipped = Float32Array.from(values);
        clipExample(clipped, 0.5);
        const norm = Math.hypot(...clipped);
        assert.ok(norm <= 0.5, `${norm}`);
      }),
    );
  });

  it("leaves gradients below the bound as they are, and shortens others along their direction", () => {
    const short = Float32Array.of(3, 4);
    clipExample(short, 10);
    assert.deepEqual(short, Float32Array.of(3, 4));
    const long = Float32Array.of(30, 40);
    clipExample(long, 10);
    assert.ok(Math.abs((long[0] ?? 0) - 6) < 1e-4 && Math.abs((long[1] ?? 0) - 8) < 1e-4);
  });

  it("adds Gaussian noise of the deviation it is told, on a grid, to what is there", () => {
    const count = 40_000;
    const noise = new Float32Array(count).fill(5);
    addNoise(noise, { clip: 0.5, noiseMultiplier: 4 }, new SecureRandom());
    const { mean, deviation } = spread(noise);
    // 6 standard errors.
    assert.ok(Math.abs(mean - 5) < (6 * 2) / Math.sqrt(count), `${mean}`);
    assert.ok(Math.abs(deviation - 2) < (6 * 2) / Math.sqrt(2 * count), `${deviation}`);
    const beyond = noise.filter((value) => Math.abs(value - 5) > 2 * 1.96).length / count;
    assert.ok(Math.abs(beyond - 0.05) < 6 * Math.sqrt((0.05 * 0.95) / count), `${beyond}`);
    assert.ok(noise.every((value) => Number.isInteger(value * 2 ** 11)));
  });
});

describe("a Poisson batch", () => {
  it("takes each example with the rate, independently", () => {
    const random = new SecureRandom();
    const sizes = Array.from({ length: 2000 }, () => poissonBatch(100, 0.2, random).length);
    const { mean, deviation } = spread(sizes);
    assert.ok(Math.abs(mean - 20) < (6 * 4) / Math.sqrt(2000), `${mean}`);
    assert.ok(Math.abs(deviation - 4) < 0.5, `${deviation}: a batch of a fixed size has 0`);
    assert.deepEqual(poissonBatch(3, 1, random), [0, 1, 2]);
    assert.deepEqual(poissonBatch(0, 0.5, random), []);
  });
});

describe("the privacy ledger", () => {
  it("remembers what was spent, set by set, and stops at the budget", async (t) => {
    const path = join(await temporaryHome(t), "private", "ledger.json");
    let ledger = await PrivacyLedger.open(path);
    assert.equal(ledger.spent("diary", budget.delta), 0);
    const expected = ledger.after("diary", { id: "round-1", ...run }, budget.delta);
    assert.equal(await ledger.spend("diary", { id: "round-1", ...run }, budget), expected);
    await ledger.close();

    ledger = await PrivacyLedger.open(path);
    assert.equal(ledger.spent("diary", budget.delta), expected);
    assert.equal(ledger.spent("letters", budget.delta), 0);
    let rounds = 1;
    const spendAll = async () => {
      for (;;) await ledger.spend("diary", { id: `round-${++rounds}`, ...run }, budget);
    };
    await assert.rejects(spendAll, (error) => error instanceof PrivacyBudgetError && error.epsilon > 2);
    assert.ok(rounds > 2);
    const spent = ledger.spent("diary", budget.delta);
    assert.ok(spent > expected && spent <= 2);
    await ledger.spend("__proto__", { id: "round-1", ...run }, budget);
    await assert.rejects(
      ledger.spend("letters", { id: "a", ...run }, { ...budget, epsilon: Number.NaN }),
      PrivacyBudgetError,
    );
    await ledger.close();

    ledger = await PrivacyLedger.open(path);
    assert.equal(ledger.spent("diary", budget.delta), spent);
    assert.equal(ledger.spent("__proto__", budget.delta), expected);
    assert.equal(ledger.spent("letters", budget.delta), 0);
    await ledger.close();
  });

  it("counts a run that is resumed once, and refuses to change it", async (t) => {
    const ledger = await PrivacyLedger.open(join(await temporaryHome(t), "ledger.json"));
    const once = await ledger.spend("diary", { id: "round-1", ...run }, budget);
    assert.equal(await ledger.spend("diary", { id: "round-1", ...run }, budget), once);
    await assert.rejects(
      ledger.spend("diary", { id: "round-1", ...run, steps: 1 }, budget),
      PrivacySpendChangedError,
    );
    await ledger.close();
  });

  it("counts runs that are asked for at the same time one after another", async (t) => {
    const ledger = await PrivacyLedger.open(join(await temporaryHome(t), "ledger.json"));
    const one = ledger.after("diary", { id: "0", ...run }, budget.delta);
    const asked = Array.from({ length: 8 }, (_, i) =>
      ledger.spend("diary", { id: `${i}`, ...run }, { ...budget, epsilon: one * 1.01 }),
    );
    const results = await Promise.allSettled(asked);
    assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
    await ledger.close();
  });

  it("is open in one process at a time", async (t) => {
    const path = join(await temporaryHome(t), "ledger.json");
    const ledger = await PrivacyLedger.open(path);
    await assert.rejects(PrivacyLedger.open(path), PrivacyLedgerBusyError);
    await ledger.close();
    await (await PrivacyLedger.open(path)).close();
  });

  it("is never read as something else than what was written", async (t) => {
    const path = join(await temporaryHome(t), "ledger.json");
    const ledger = await PrivacyLedger.open(path);
    await ledger.spend("diary", { id: "round-1", ...run }, budget);
    await ledger.close();
    const whole = await readFile(path);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, flip, cut) => {
          const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
          if (!cut) bytes[at] = (bytes[at] ?? 0) ^ flip;
          await writeFile(path, bytes);
          await assert.rejects(PrivacyLedger.open(path), PrivacyLedgerCorruptError);
        },
      ),
      { numRuns: 100 },
    );
    await writeFile(path, whole);
    await (await PrivacyLedger.open(path)).close();
  });

  it("has forgotten nothing it said it counted when its process is killed", async (t) => {
    const home = await temporaryHome(t);
    const path = join(home, "ledger.json");
    const ledgerModule = new URL("../../../node/src/federated/privacy/ledger.ts", import.meta.url).href;
    const script = `
      const { PrivacyLedger } = await import(${JSON.stringify(ledgerModule)});
      const ledger = await PrivacyLedger.open(${JSON.stringify(path)});
      for (let i = 0; ; i++) {
        await ledger.spend("diary", { id: String(i), noiseMultiplier: 1, samplingRate: 0.01, steps: 1 }, { epsilon: 1e3, delta: 1e-5 });
        console.log(i);
      }`;
    const child = spawn(process.execPath, [...process.execArgv, "--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = -1;
    for await (const line of createInterface({ input: child.stdout })) {
      said = Number(line);
      if (said === 20) child.kill("SIGKILL");
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    assert.ok(said >= 20);
    const ledger = await PrivacyLedger.open(path);
    const counted = { noiseMultiplier: 1, samplingRate: 0.01 };
    assert.ok(ledger.spent("diary", 1e-5) >= epsilonOf([{ ...counted, steps: said + 1 }], 1e-5));
    await ledger.close();
  });

  it("fails, and counts nothing, where the disk does not take it", async (t) => {
    const folder = join(await temporaryHome(t), "private");
    const ledger = await PrivacyLedger.open(join(folder, "ledger.json"));
    await rm(folder, { recursive: true });
    await assert.rejects(ledger.spend("diary", { id: "1", ...run }, budget), { code: "OMNI_STORE_ACCESS" });
    assert.equal(ledger.spent("diary", budget.delta), 0);
    await ledger.close();
    await assert.rejects(readdir(folder));
  });
});
