import {
  type LayerPlan,
  LeafOp,
  type PlannedTensor,
  type PlannedWire,
  type TensorName,
  type TraceStage,
} from "../../../types/leaves.ts";
import { layAttention } from "./layAttention.ts";
import type { Laying } from "./laying.ts";
import { layProjection } from "./layProjection.ts";
import { planTensors } from "./planTensors.ts";
import { rowStart } from "./rows.ts";
import { type Segment, SegmentList } from "./segments.ts";
import { GROUP, numbersOf, slicesOf } from "./shape.ts";
import { fromInput, fromOutput, lastOf, tileOf, wholeOf } from "./wires.ts";

/**
 * All segments of a layer's trace, in the order of docs/OPERATION-TRACES.md.
 * @param token id of the token that came in: its row of the embedding is read
 */
export function layTrace(plan: LayerPlan, stage: TraceStage, position: bigint, token: number): SegmentList {
  const list = new SegmentList();
  const tensors = planTensors(plan);
  const find = (name: TensorName) => tensors.find((tensor) => tensor.name === name);
  const tensor = (name: TensorName) => {
    const found = find(name);
    if (found === undefined) throw new RangeError(`layer ${plan.layer} has no ${name}`);
    return found;
  };
  const laying: Laying = { plan, stage, position, list, tensor, find };

  const stream = layStream(laying, token);
  const attentionNorm = layNorm(laying, "attnNorm", stream, tensor("attn_norm"));
  const mixed = layAttention(laying, attentionNorm);
  const out = layProjection(laying, "out", mixed, tensor("attn_output"));
  const postAttention = find("post_attention_norm");
  const attention = postAttention ? layNorm(laying, "postAttentionNorm", wholeOf(out), postAttention) : out;
  const attended = layAdd(laying, "attended", attention, stream);

  const feedNorm = layNorm(laying, "ffnNorm", wholeOf(attended), tensor("ffn_norm"));
  const gate = layProjection(laying, "gate", feedNorm, tensor("ffn_gate"));
  const up = layProjection(laying, "up", feedNorm, tensor("ffn_up"));
  const gated = list.add("gated", {
    op: LeafOp.Gate,
    length: plan.feedForward,
    read: (slice) => ({ inputs: [lastOf(gate, slice), lastOf(up, slice)] }),
  });
  const down = layProjection(laying, "down", gated, tensor("ffn_down"));
  const postFeed = find("post_ffw_norm");
  const fed = postFeed ? layNorm(laying, "postFfwNorm", wholeOf(down), postFeed) : down;
  layAdd(laying, "fed", fed, wholeOf(attended));
  return list;
}

/** Slices of the residual stream that the layer begins with. */
function layStream({ plan, stage, position, list, find }: Laying, token: number): PlannedWire[] {
  const slices = numbersOf({ from: 0, to: slicesOf(plan.width) });
  const embedding = find("token_embd");
  if (embedding) {
    const group = Math.floor(token / GROUP);
    const embed = list.add("embed", {
      op: LeafOp.Embedding,
      length: plan.width,
      tensor: embedding,
      read: (slice) => ({ inputs: [fromInput(position, 0), tileOf(embedding, group, slice)] }),
    });
    return wholeOf(embed);
  }
  if (plan.layer === stage.a) return slices.map((slice) => fromInput(position, slice));
  const before = rowStart(plan, stage, plan.layer - 1, "fed");
  return slices.map((slice) => fromOutput(position, before + slice));
}

function layNorm(
  { plan, list }: Laying,
  name: "attnNorm" | "postAttentionNorm" | "ffnNorm" | "postFfwNorm",
  row: readonly PlannedWire[],
  weight: PlannedTensor,
): Segment {
  return list.add(name, {
    op: LeafOp.Norm,
    length: plan.width,
    tensor: weight,
    read: (slice) => ({ inputs: [...row, tileOf(weight, 0, slice)] }),
  });
}

/** Adds to the residual stream; the sum is committed to. */
function layAdd(
  { plan, stage, list }: Laying,
  name: "attended" | "fed",
  summand: Segment,
  stream: readonly PlannedWire[],
): Segment {
  const start = rowStart(plan, stage, plan.layer, name);
  return list.add(name, {
    op: LeafOp.Add,
    length: plan.width,
    read: (slice) => ({
      inputs: [lastOf(summand, slice), ...stream.slice(slice, slice + 1)],
      commits: start + slice + 1,
    }),
  });
}
