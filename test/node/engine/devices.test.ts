import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Device, openDevice } from "../../../node/src/engine/ffi/device.ts";
import { loadOn } from "../../../node/src/engine/load-stage.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { stageTensors } from "../../../node/src/engine/stage-tensors.ts";
import type { LayerRange, WeightSource } from "../../../node/src/types/model.ts";
import { Pipeline, TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";

/** The CPU in the role of a GPU that lacks an operation. */
function gpuWithout(operation: string): Device {
  const device = openDevice("cpu", 1);
  const { ggml } = device;
  return {
    ...device,
    kind: "gpu",
    weightBufferTypes: [],
    ggml: {
      ...ggml,
      deviceSupports: (pointer, node) =>
        ggml.describe(node) !== operation && ggml.deviceSupports(pointer, node),
    },
  };
}

function loadOnDevice(device: Device, source: WeightSource, layers: LayerRange) {
  const shape = readModelShape(source.metadata);
  const tensors = stageTensors(source, shape, layers);
  return loadOn(device, { source, shape, layers, tensors, limit: Infinity, threads: 1, signal: undefined });
}

describe("a device that cannot look up rows of the embedding", () => {
  for (const shape of [TINY, { ...TINY, tied: true }, TINY_GEMMA]) {
    it(`has the CPU do it: ${shape.architecture}, ${shape.tied ? "tied" : "with a head of its own"}`, async () => {
      await using model = await temporaryModel(shape);
      await using expected = await Pipeline.open(model.source, [0, shape.layers], 512);
      const ids = await expected.greedy(tokens(300), 20);
      const whole = await loadOnDevice(gpuWithout("GET_ROWS"), model.source, [0, shape.layers]);
      const first = await loadOnDevice(gpuWithout("GET_ROWS"), model.source, [0, 2]);
      const rest = await loadOnDevice(gpuWithout("GET_ROWS"), model.source, [2, shape.layers]);
      for (const stages of [[whole], [first, rest]]) {
        await using pipeline = new Pipeline(stages, 512);
        assert.deepEqual(await pipeline.greedy(tokens(300), 20), ids);
      }
    });
  }
});

describe("a device that lacks an operation of the model", () => {
  for (const operation of ["FLASH_ATTN_EXT", "MUL_MAT", "SET_ROWS", "ARGMAX"]) {
    it(`is refused at load: ${operation}`, async () => {
      await using model = await temporaryModel(TINY);
      await assert.rejects(loadOnDevice(gpuWithout(operation), model.source, [0, TINY.layers]), {
        code: "OMNI_ENGINE_DEVICE_OPERATION",
        operation,
      });
    });
  }
});
