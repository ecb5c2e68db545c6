import type { LayerReplayRequest } from "../types/replay.ts";
import { CHUNK_TOKENS, MAX_THREADS } from "./constants.ts";
import { StageInputError } from "./errors.ts";
import type { BlockShape } from "./model-shape.ts";
import type { StageParts } from "./stage-graph.ts";

/** The layer's shape. @throws StageInputError where the request asks for what no session of the stage computed */
export function checkReplay({ shape, layers }: StageParts, request: LayerReplayRequest): BlockShape {
  const { layer, first, rows, row, before, batch, threads, input, keys, values, seenFrom } = request;
  const must = (holds: boolean, problem: string): void => {
    if (!holds) throw new StageInputError(problem);
  };
  const within = (value: number, from: number, to: number): boolean =>
    Number.isSafeInteger(value) && value >= from && value < to;
  const block = shape.blocks[layer];
  must(within(layer, ...layers), `layer ${layer} of a stage of ${layers.join(":")}`);
  if (block === undefined) throw new StageInputError(`layer ${layer}`);
  must(within(rows, 1, CHUNK_TOKENS + 1), `${rows} rows of a computation`);
  must(within(batch, rows, CHUNK_TOKENS + 1), `${rows} rows of ${batch}`);
  must(within(before, 0, batch - rows + 1), `${before} rows before ${rows} of ${batch}`);
  must(within(row, 0, rows), `row ${row} of ${rows}`);
  must(within(first, 0, shape.contextLength - rows + 1), `position ${first}`);
  must(within(seenFrom, 0, first + 1), `keys from position ${seenFrom} on`);
  must(within(threads, 1, MAX_THREADS + 1), `${threads} threads`);
  must(input.kind === (layer === 0 ? "tokens" : "hidden"), `${input.kind} as input of layer ${layer}`);
  if (input.kind === "tokens") {
    must(input.ids.length === rows, `${input.ids.length} tokens for ${rows} rows`);
    must(
      input.ids.every((id) => within(id, 0, shape.vocabularySize)),
      "a token outside the vocabulary",
    );
  } else {
    must(input.data.length === rows * shape.width, `${input.data.length} values for ${rows} rows`);
  }
  const seen = (first - seenFrom) * block.headDim * block.kvHeads;
  must(keys.length === seen && values.length === seen, `${keys.length} keys, not ${seen}`);
  return block;
}
