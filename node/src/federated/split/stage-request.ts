import type { ModelShape } from "../../engine/model-shape.ts";
import type { StageInput } from "../../types/stage.ts";
import type { GradientSource } from "../training/stage-input.ts";
import type { TrainingStage } from "../training/training-stage.ts";
import { TrainingRequestError } from "./errors.ts";
import type { TrainingAsk } from "./messages.ts";
import { joinTensors, TensorReader } from "./tensors.ts";

/** What of a stage its requests depend on. */
type Asked = Pick<
  TrainingStage,
  "layers" | "parameterCount" | "setParameters" | "forward" | "loss" | "gradient"
>;

/** Values of what enters a stage, and of what its gradient computation begins at. */
function valuesOf({ tokens }: TrainingAsk, { layers: [first, end] }: Asked, { width, blocks }: ModelShape) {
  return {
    input: tokens * (first === 0 ? 1 : width),
    source: tokens * (end === blocks.length ? 1 : width),
    isFirst: first === 0,
    isLast: end === blocks.length,
  };
}

/** Bytes of the tensors that follow a request. */
export function requestBytes(ask: TrainingAsk, stage: Asked, shape: ModelShape): number {
  const { input, source } = valuesOf(ask, stage, shape);
  switch (ask.op) {
    case "parameters":
      return 4 * stage.parameterCount;
    case "forward":
      return 4 * input;
    case "loss":
    case "gradient":
      return 4 * (input + source);
    default:
      return ask.op satisfies never;
  }
}

/**
 * Does what a request asks for, and gives the bytes of the answer.
 *
 * @throws TrainingRequestError where there are fewer bytes than the request needs; what the stage throws
 */
export async function answerOf(
  ask: TrainingAsk,
  bytes: Uint8Array,
  stage: Asked,
  shape: ModelShape,
): Promise<Uint8Array> {
  const expected = requestBytes(ask, stage, shape);
  if (bytes.length !== expected) {
    throw new TrainingRequestError(`${bytes.length} bytes came where ${ask.op} takes ${expected}`);
  }
  const reader = new TensorReader(bytes);
  const { input: inputs, source: sources, isFirst, isLast } = valuesOf(ask, stage, shape);
  if (ask.op === "parameters") {
    await stage.setParameters(reader.floats(stage.parameterCount));
    return new Uint8Array();
  }
  const input: StageInput = isFirst
    ? { kind: "tokens", ids: reader.ints(inputs) }
    : { kind: "hidden", data: reader.floats(inputs) };
  switch (ask.op) {
    case "forward":
      return joinTensors(await stage.forward(input));
    case "loss":
      return joinTensors(Float32Array.of(await stage.loss(input, reader.ints(sources))));
    case "gradient": {
      const source: GradientSource = isLast
        ? { kind: "targets", ids: reader.ints(sources) }
        : { kind: "output-gradient", data: reader.floats(sources) };
      const { loss, gradient, inputGradient } = await stage.gradient(input, source);
      return joinTensors(
        loss === undefined ? new Float32Array() : Float32Array.of(loss),
        gradient,
        inputGradient ?? new Float32Array(),
      );
    }
    default:
      return ask.op satisfies never;
  }
}
