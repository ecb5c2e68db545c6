import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { paidStageOptions, stageOptions } from "../../../node/src/cli/engine-options.ts";
import type { Manifest } from "../../../node/src/store/manifest/manifest.ts";
import { manifestOf } from "../../../node/src/store/shard-file.ts";
import { TINY, temporaryModel } from "../../helpers/engine.ts";
import { embeddedModel } from "../../helpers/models.ts";

describe("an operator that is paid", () => {
  let manifest: Manifest;
  before(async () => {
    manifest = (await manifestOf(embeddedModel)).manifest;
  });

  it("computes on the CPU, unless it says otherwise", () => {
    assert.equal(stageOptions({ device: "auto" }).device, "auto");
    assert.equal(paidStageOptions({ device: "auto", threads: 2 }, manifest).device, "cpu");
    assert.equal(paidStageOptions({ device: "auto", threads: 2 }, manifest).threads, 2);
  });

  it("is refused the GPU where products of the model are judged", () => {
    assert.equal(stageOptions({ device: "gpu" }).device, "gpu");
    assert.throws(() => paidStageOptions({ device: "gpu" }, manifest), {
      code: "OMNI_DEVICE_UNJUDGEABLE",
      exitCode: 2,
    });
  });

  it("may use the GPU where they are not", async () => {
    await using model = await temporaryModel({ ...TINY, type: "f16" });
    const { manifest: unjudged } = await manifestOf(model.path);
    assert.equal(paidStageOptions({ device: "gpu" }, unjudged).device, "gpu");
  });
});
