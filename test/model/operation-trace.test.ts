import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { tensorTypes } from "../../node/src/engine/tensor-types.ts";
import { cpuVariants, printedOn } from "./helpers/cpu-variants.ts";
import type { TraceTaus } from "./helpers/trace-taus.ts";

const MODEL = process.env.OMNI_GEMMA ?? "";
/** A prompt with tiles of attention and tokens alone; a layer with a window and one without, which have all types of the file. */
const STEPS = [70, 1, 1];
const LAYERS = [0, 5];
const POSITIONS = [69, 71];
/** Honest machines need less: docs/OPERATION-TRACES.md has the figures. */
const MOST = 4;

const script = fileURLToPath(new URL("helpers/trace-taus.ts", import.meta.url));

/** Undefined where this machine cannot run the build. */
async function traceTaus(variant: string): Promise<TraceTaus | undefined> {
  const lists = [STEPS, LAYERS, POSITIONS, [1]].map((list) => list.join(","));
  const printed = await printedOn(variant, [script, MODEL, ...lists]);
  return printed === undefined ? undefined : JSON.parse(printed);
}

describe("operation traces of Gemma 3 270M, Q4_K_M", () => {
  it("stand on every CPU build, with tolerances far below the table's", async (t) => {
    assert.ok(MODEL, "OMNI_GEMMA names no file: run npm run test:python");
    let measured = 0;
    const check = async (variant: string): Promise<void> => {
      const found = await traceTaus(variant);
      if (found === undefined) {
        t.diagnostic(`skipped: this machine cannot run the build ${variant}`);
        return;
      }
      measured++;
      assert.deepEqual(found.faults, [], variant);
      assert.equal(found.traces, LAYERS.length * POSITIONS.length);
      const taus = Object.entries(found.taus).map(([type, tau]) => {
        assert.ok(tau < MOST, `${variant} needs ${tau} for type ${type}`);
        return `${tensorTypes.get(Number(type))?.name} ${tau.toFixed(2)}`;
      });
      t.diagnostic(`${variant}: needs ${taus.join(", ")} (times 2^-24)`);
    };
    // Two at a time, of one thread each.
    const waiting = [...(await cpuVariants())];
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await check(next);
    };
    await Promise.all([work(), work()]);
    assert.ok(measured >= 2, "fewer than two builds run here");
  });
});
