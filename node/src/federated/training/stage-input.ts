import { areFinite } from "../../engine/are-finite.ts";
import type { ModelShape } from "../../engine/model-shape.ts";
import type { StageInput } from "../../types/stage.ts";
import { TrainingInputError } from "./errors.ts";

/** What a stage's gradients begin at. */
export type GradientSource =
  | {
      readonly kind: "targets";
      /** (n): the token to be predicted after each position, or -1 where none counts. Of a last stage. */
      readonly ids: Int32Array;
    }
  | {
      readonly kind: "output-gradient";
      /** (n, width), row by row: the gradient by what the stage gave. Of the other stages. */
      readonly data: Float32Array;
    };

/** The number of tokens of an input that fits the stage. */
export function checkInput(input: StageInput, isFirst: boolean, shape: ModelShape, capacity: number): number {
  const wanted = isFirst ? "tokens" : "hidden";
  must(input.kind === wanted, `${input.kind} where ${wanted} are expected`);
  const tokens = input.kind === "tokens" ? input.ids.length : input.data.length / shape.width;
  must(Number.isInteger(tokens), `rows are not of width ${shape.width}`);
  must(tokens >= 1 && tokens <= capacity, `${tokens} tokens, where 1 to ${capacity} are expected`);
  if (input.kind === "tokens") {
    const { vocabularySize } = shape;
    const bad = input.ids.find((id) => id < 0 || id >= vocabularySize);
    must(bad === undefined, `token id ${bad} of ${vocabularySize}`);
  } else {
    must(areFinite(input.data), "a value is not finite");
  }
  return tokens;
}

/** The rows whose loss counts, and the ids that are right there. */
export function checkTargets(
  ids: Int32Array,
  tokens: number,
  { vocabularySize }: ModelShape,
): { readonly rows: Int32Array; readonly ids: Int32Array } {
  must(ids.length === tokens, `${ids.length} targets for ${tokens} tokens`);
  const bad = ids.find((id) => id < -1 || id >= vocabularySize);
  must(bad === undefined, `target ${bad} of ${vocabularySize}`);
  const rows = Int32Array.from(ids.keys()).filter((row) => ids[row] !== -1);
  must(rows.length > 0, "no target counts");
  return { rows, ids: ids.filter((id) => id !== -1) };
}

export function checkOutputGradient(data: Float32Array, tokens: number, { width }: ModelShape): void {
  must(data.length === tokens * width, `a gradient of ${data.length} values for ${tokens} tokens`);
  must(areFinite(data), "a gradient is not finite");
}

export function must(holds: boolean, problem: string): void {
  if (!holds) throw new TrainingInputError(problem);
}
