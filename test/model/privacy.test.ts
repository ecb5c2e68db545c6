import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { promisify } from "node:util";

const python = process.env.OMNI_PYTHON ?? "";

describe("the privacy vectors", () => {
  it("are what dp-accounting computes now", async () => {
    const { stdout } = await promisify(execFile)(python, ["scripts/privacy-vectors.py"], {
      timeout: 300_000,
    });
    const [computed, committed] = [
      JSON.parse(stdout),
      JSON.parse(await readFile("test/vectors/privacy.json", "utf8")),
    ];
    assert.equal(computed.length, committed.length);
    for (const [index, { runs, delta, epsilon }] of committed.entries()) {
      const now = computed[index];
      assert.deepEqual([now.runs, now.delta], [runs, delta]);
      assert.ok(
        Math.abs(now.epsilon - epsilon) <= 1e-9 * Math.max(1, epsilon),
        `${now.epsilon}, not ${epsilon}`,
      );
    }
  });
});
