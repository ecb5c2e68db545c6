import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type AttackName, attacks, CONTRIBUTORS, simulate } from "./attacks.ts";

/** `npm run test:attacks` takes 10. */
const seeds = Array.from({ length: Number(process.env.OMNI_ATTACK_SEEDS ?? 2) }, (_, i) => i + 1);
/** Of the rounds' terms: docs/FEDERATED-WIRE.md has what others come to. */
const terms = {
  outerRate: Number(process.env.OMNI_ATTACK_OUTER_RATE ?? 1),
  feedbackDecay: Number(process.env.OMNI_ATTACK_FEEDBACK_DECAY ?? 1),
};
const ATTACKERS = 0.3 * CONTRIBUTORS;
/** How far above a round of honest contributors alone the loss may end. */
const BOUND = 0.02;

const names = Object.keys(attacks) as AttackName[];
const mixed = Array.from({ length: ATTACKERS }, (_, i) => names[i % names.length] ?? "copy");
const casts = new Map<string, readonly AttackName[]>([
  ...names.map((name) => [name, new Array<AttackName>(ATTACKERS).fill(name)] as const),
  ["all four kinds", mixed],
]);

const cleanLosses = new Map<number, number>();
async function cleanLoss(seed: number): Promise<number> {
  const loss = cleanLosses.get(seed) ?? (await simulate({ seed, attackers: [], ...terms })).loss;
  cleanLosses.set(seed, loss);
  return loss;
}

describe("30 % of attackers", () => {
  for (const [name, attackers] of casts) {
    it(`${name}: the loss ends within 2 % of a clean run's`, async (t) => {
      const excesses: number[] = [];
      let stolen = 0;
      for (const seed of seeds) {
        const { loss, attackersShare } = await simulate({ seed, attackers, ...terms });
        excesses.push(loss / (await cleanLoss(seed)) - 1);
        stolen += attackersShare / seeds.length;
      }
      const mean = excesses.reduce((sum, excess) => sum + excess, 0) / seeds.length;
      const percent = (part: number): string => `${(100 * part).toFixed(2)} %`;
      t.diagnostic(`${seeds.length} seeds: mean ${percent(mean)}, worst ${percent(Math.max(...excesses))}`);
      t.diagnostic(`of all gains, attackers had ${percent(stolen)}`);
      assert.ok(mean <= BOUND, percent(mean));
      assert.ok(Math.max(...excesses) <= 2 * BOUND, excesses.map(percent).join(", "));
      assert.ok(stolen < 0.05, percent(stolen));
    });
  }

  it("ruin the mean of a round whose contributions nobody scores", async () => {
    const attackers = casts.get("signFlip") ?? [];
    const { loss } = await simulate({ seed: 1, attackers, scored: false, ...terms });
    assert.ok(loss > 1.1 * (await cleanLoss(1)), `${loss}`);
  });
});
