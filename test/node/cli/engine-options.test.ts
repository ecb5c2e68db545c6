import assert from "node:assert/strict";
import { it } from "node:test";
import { paidStageOptions, stageOptions } from "../../../node/src/cli/engine-options.ts";

it("an operator that is paid computes on the CPU, unless it says otherwise", () => {
  assert.equal(stageOptions({ device: "auto" }).device, "auto");
  assert.equal(paidStageOptions({ device: "auto", threads: 2 }).device, "cpu");
  assert.equal(paidStageOptions({ device: "auto", threads: 2 }).threads, 2);
  assert.equal(paidStageOptions({ device: "gpu" }).device, "gpu");
});
