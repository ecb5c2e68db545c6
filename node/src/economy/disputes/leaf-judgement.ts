import {
  type DisputeCase,
  encodeLeafEvidence,
  evidenceInputs,
  getTracePlan,
  type LeafEvidence,
  LeafOp,
  type LeafProof,
  type Wire,
} from "@omninode/sdk";
import type { Hex } from "viem";
import { LayerTiles } from "../../zk/layer-tiles.ts";
import type { CourtModel } from "./court-model.ts";
import type { Judgement, OperationTrace } from "./operation-trace.ts";

/** Operations of which values are judged; of the others the place alone is. */
const VALUED: ReadonlySet<number> = new Set([
  LeafOp.MatMul,
  LeafOp.Quantize,
  LeafOp.Gather,
  LeafOp.Add,
  LeafOp.Half,
]);

/** Bytes behind a wire that comes from a committed row. */
export type RowReader = (wire: Wire) => Promise<Uint8Array>;

/** Evidence with a proof in place of the computation; undefined where there is none, and values must do. */
export type ProveValues = (evidence: LeafEvidence) => Promise<Hex | undefined>;

/**
 * A leaf of a case's trace with all that its verifier looks at.
 *
 * @param prove asked where the verifier takes proofs of such leaves. Default: values are shown
 */
export async function leafJudgement(
  model: CourtModel,
  { terms: { a, b }, position }: DisputeCase,
  { leaves, outputs }: OperationTrace,
  index: number,
  rowOf: RowReader,
  prove?: ProveValues,
): Promise<Judgement> {
  const { layer: plan, planPath, set, taus, weights } = model;
  const [leaf, output] = [leaves[index], outputs[index]];
  if (leaf === undefined || output === undefined) throw new RangeError(`The trace has no leaf ${index}.`);
  const inputs: Uint8Array[] = [];
  if (VALUED.has(leaf.op)) {
    await using tiles = await LayerTiles.open(weights, plan);
    const planned = getTracePlan({ plan, a, b, position });
    // A leaf beyond the layer's trace is wrong whatever its values.
    for (const i of index < planned.leaves ? evidenceInputs(planned.leafAt(index)) : []) {
      const wire = leaf.inputs[i];
      if (wire === undefined) continue;
      if (wire.source === "weight") inputs.push(await tiles.tile(wire.index));
      else inputs.push(wire.source === "leaf" ? outputOf(outputs, wire) : await rowOf(wire));
    }
  }
  const values = { plan, planPath, taus, inputs, output };
  const provable = model.kind === "groth16" && leaf.op === LeafOp.MatMul;
  return { set, evidence: (provable && (await prove?.(values))) || encodeLeafEvidence(values) };
}

function outputOf(outputs: readonly Uint8Array[], { index }: Wire): Uint8Array {
  const output = outputs[Number(index)];
  if (output === undefined) throw new RangeError(`The trace has no leaf ${index}.`);
  return output;
}

/** A leaf whose values are known by their hashes, without the rest of its trace. */
export async function leafJudgementAlone(
  model: CourtModel,
  { leaf }: LeafProof,
  known: ReadonlyMap<Hex, Uint8Array>,
): Promise<Judgement> {
  const { layer: plan, planPath, set, taus } = model;
  const bytes = (hash: Hex): Uint8Array => known.get(hash) ?? new Uint8Array();
  const inputs = VALUED.has(leaf.op) ? leaf.inputs.map(({ hash }) => bytes(hash)) : [];
  return { set, evidence: encodeLeafEvidence({ plan, planPath, taus, inputs, output: bytes(leaf.output) }) };
}
