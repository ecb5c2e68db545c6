import { LeafOp, type PlannedTensor, type PlannedWire } from "../../../types/leaves.ts";
import { headsOf, keySlicesOf, slicesOfHeads } from "./heads.ts";
import type { Laying } from "./laying.ts";
import { layProjection } from "./layProjection.ts";
import { type CommittedRow, rowStart } from "./rows.ts";
import type { Segment } from "./segments.ts";
import { numbersOf, POSITIONS } from "./shape.ts";
import { fromLeaf, fromOutput, lastOf, lastOfEach, tilesOf } from "./wires.ts";

/** From the normalized stream to what attention gives, before its output projection. */
export function layAttention(laying: Laying, norm: Segment): Segment {
  const { plan, list, tensor, find } = laying;
  const [queries, keys] = [plan.heads * plan.headDim, plan.kvHeads * plan.headDim];
  const qRows = layProjection(laying, "q", norm, tensor("attn_q"));
  const kRows = layProjection(laying, "k", norm, tensor("attn_k"));
  const vRows = layProjection(laying, "v", norm, tensor("attn_v"));
  const qRotated = layRotation(laying, "qRotated", qRows, plan.heads, find("attn_q_norm"));
  const kRotated = layRotation(laying, "kRotated", kRows, plan.kvHeads, find("attn_k_norm"));
  layHalf(laying, "keys", kRotated, keys);
  layHalf(laying, "values", vRows, keys);
  const states = layTiles(laying, qRotated);
  return list.add("attentionOut", {
    op: LeafOp.AttentionMix,
    length: queries,
    read: (slice) => ({ inputs: [lastOf(states, slice)] }),
  });
}

/** Norm of the heads, where the model has one, and RoPE. */
function layRotation(
  { plan, list }: Laying,
  name: "qRotated" | "kRotated",
  rows: Segment,
  heads: number,
  norm: PlannedTensor | undefined,
): Segment {
  return list.add(name, {
    op: LeafOp.Rotate,
    length: heads * plan.headDim,
    ...(norm && { tensor: norm }),
    read: (slice) => {
      const shared = slicesOfHeads(headsOf(slice, heads, plan.headDim), plan.headDim);
      return { inputs: [...lastOfEach(rows, shared), ...(norm ? tilesOf(norm) : [])] };
    },
  });
}

/** As the cache holds them: committed to. */
function layHalf(
  { plan, stage, list }: Laying,
  name: "keys" | "values",
  rows: Segment,
  length: number,
): void {
  const start = rowStart(plan, stage, plan.layer, name);
  list.add(name, {
    op: LeafOp.Half,
    length,
    read: (slice) => ({ inputs: [lastOf(rows, slice)], commits: start + slice + 1 }),
  });
}

/** A running soft-max over tiles of positions, which are cut at multiples of 64 of the position itself. */
function layTiles({ plan, stage, position, list }: Laying, queries: Segment): Segment {
  const last = Number(position);
  const start = plan.window === 0 ? 0 : Math.max(0, last - plan.window + 1);
  const firstTile = Math.floor(start / POSITIONS);
  return list.add("attention", {
    op: LeafOp.AttentionTile,
    length: queries.length,
    parts: Math.floor(last / POSITIONS) - firstTile + 1,
    read: (slice, part, own) => {
      const first = Math.max(start, (firstTile + part) * POSITIONS);
      const end = Math.min(last + 1, (firstTile + part + 1) * POSITIONS);
      const slices = numbersOf(keySlicesOf(slice, plan));
      const read = (of: number, row: CommittedRow): PlannedWire[] => {
        const rowAt = rowStart(plan, stage, plan.layer, row);
        return slices.map((number) => fromOutput(BigInt(of), rowAt + number));
      };
      const cached = numbersOf({ from: first, to: end }).flatMap((of) => [
        ...read(of, "keys"),
        ...read(of, "values"),
      ]);
      const before = part > 0 ? [fromLeaf(own - 1)] : [];
      return { inputs: [lastOf(queries, slice), ...cached, ...before], over: { first, end } };
    },
  });
}
