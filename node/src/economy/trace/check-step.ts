import type { StepTrace, TraceShape } from "../../types/settlement.ts";
import type { ChunkShape } from "../../types/stage.ts";
import { stepRowsBytes } from "../../types/step-rows.ts";
import { TraceShapeError } from "../errors.ts";
import { MOST_ROWS } from "./place.ts";

/** @throws TraceShapeError where a step is not of the stage's shape */
export function checkStep({ nTokens, chunks, input, rows, token }: StepTrace, shape: TraceShape): void {
  const check = (what: string, length: number, expected: number) => {
    if (length !== expected) throw new TraceShapeError(what, length, expected);
  };
  if (!Number.isSafeInteger(nTokens) || nTokens < 1) throw new TraceShapeError("input", nTokens, 1);
  const computed = chunks.reduce((sum, chunk) => sum + (isWhole(chunk) ? chunk.tokens : Number.NaN), 0);
  check("list of computations", computed, nTokens);
  check("input", input.length, nTokens * (shape.hasEmbedding ? 1 : shape.width));
  check("buffer of rows", rows.buffer.byteLength, stepRowsBytes(shape, nTokens));
  if (!shape.hasHead) check("list of sampled tokens", token === undefined ? 0 : 1, 0);
}

const isWhole = ({ tokens, before, batch }: ChunkShape): boolean =>
  tokens > 0 && before >= 0 && before + tokens <= batch && batch <= MOST_ROWS;
