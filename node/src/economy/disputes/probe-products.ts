import { randomInt } from "node:crypto";
import {
  type Answer,
  courtLimits,
  getLeafVerdict,
  getTracePlan,
  hashTolerances,
  LeafOp,
  type LeafProof,
  type PostedChunk,
  type SegmentName,
  type TraceLeaf,
  type TracePlan,
  type TraceStage,
} from "@omninode/sdk";
import { type Hex, hexToBytes, keccak256, zeroHash } from "viem";
import { LayerTiles } from "../../zk/layer-tiles.ts";
import type { CourtModel } from "./court-model.ts";

export interface ProbeProductsParameters {
  readonly model: Pick<CourtModel, "layer" | "weights" | "taus">;
  /** Of the attempt. */
  readonly stage: TraceStage;
  readonly position: bigint;
  readonly answer: Answer;
  readonly posted: readonly PostedChunk[];
  /** Segments of products to look at first, where something is known. Default: all alike. */
  readonly suspects?: readonly SegmentName[] | undefined;
}

/** What single values of products show, and which is wanted next. */
export type ProductsProbe =
  | { readonly kind: "demand"; readonly index: number; readonly slot: number | "output" | "record" }
  /** Input `wire` of the leaf names a tile that the model has not, or not with this hash. */
  | { readonly kind: "weight"; readonly proof: LeafProof; readonly wire: number }
  /** The leaf's verifier finds it wrong. `known`: bytes by their hashes. */
  | { readonly kind: "leaf"; readonly proof: LeafProof; readonly known: ReadonlyMap<Hex, Uint8Array> };

/**
 * Looks at products of a layer, one by one, by values that the operator posts: the leaf, the activations, what came before it, what came out.
 * Who computes with other weights gets nearly each of them wrong, so a few, drawn at random when nobody can change the trace any more, show it.
 * Each takes three or four of a dispute's 16 demands.
 *
 * Undefined where there are no products.
 */
export async function probeProducts(parameters: ProbeProductsParameters): Promise<ProductsProbe | undefined> {
  const { model, stage, position, answer, posted, suspects } = parameters;
  // Which row of the embedding layer 0 reads does not matter to products.
  const places = getTracePlan({ plan: model.layer, ...stage, position });
  const known = new Map<Hex, Uint8Array>();
  for (const { value } of posted) if (value !== "0x") known.set(keccak256(value), hexToBytes(value));
  const proofs = new Map(posted.map(({ proof }) => [proof.index, proof]));
  await using tiles = await LayerTiles.open(model.weights, model.layer);
  for (const proof of proofs.values()) {
    const found = await lookAt(proof, parameters, { places, known, tiles, posted });
    if (found !== undefined) return found;
  }
  // An answer of another length has no right leaf at all.
  const index = fits(answer, places) ? drawProduct(places, new Set(proofs.keys()), suspects) : 0;
  return index === undefined ? undefined : { kind: "demand", index, slot: "record" };
}

interface Known {
  readonly places: TracePlan;
  readonly known: Map<Hex, Uint8Array>;
  readonly tiles: LayerTiles;
  readonly posted: readonly PostedChunk[];
}

/** What a leaf shows, or which of its values is missing; undefined where it is right. */
async function lookAt(
  proof: LeafProof,
  { model, stage, position, answer }: ProbeProductsParameters,
  { places, known, tiles, posted }: Known,
): Promise<ProductsProbe | undefined> {
  const { index, leaf } = proof;
  const inPlace = fits(answer, places) && samePlace(places, index, leaf);
  if (inPlace) {
    for (const [wire, input] of leaf.inputs.entries()) {
      if (input.source !== "weight") continue;
      if ((await tiles.hash(input.index)) !== input.hash) return { kind: "weight", proof, wire };
      known.set(input.hash, await tiles.tile(input.index));
    }
    const missing = leaf.inputs.findIndex(({ hash }) => !known.has(hash));
    if (missing >= 0) return { kind: "demand", index, slot: missing };
    if (!known.has(leaf.output)) {
      // Posted, and still unknown: the value is empty, which no output of a product is.
      const isPosted = posted.some((one) => one.proof.index === index && one.slot === courtLimits.outputSlot);
      return isPosted ? { kind: "leaf", proof, known } : { kind: "demand", index, slot: "output" };
    }
  }
  const bytes = (hash: Hex): Uint8Array => known.get(hash) ?? new Uint8Array();
  const { right } = getLeafVerdict({
    statement: {
      dispute: zeroHash,
      manifest: zeroHash,
      tauTable: hashTolerances(model.taus),
      ...stage,
      position,
      layer: model.layer.layer,
      index,
      answer,
      leaf,
    },
    plan: model.layer,
    taus: model.taus,
    values: { inputs: leaf.inputs.map(({ hash }) => bytes(hash)), output: bytes(leaf.output) },
  });
  return right ? undefined : { kind: "leaf", proof, known };
}

const fits = (answer: Answer, places: TracePlan): boolean =>
  answer.leaves === places.leaves &&
  answer.inputSlices === places.inputSlices &&
  answer.outputSlices === places.outputSlices;

function samePlace(places: TracePlan, index: number, leaf: TraceLeaf): boolean {
  const { op, inputs } = places.leafAt(index);
  return (
    leaf.op === op &&
    leaf.inputs.length === inputs.length &&
    leaf.inputs.every((wire, i) => wire.source === inputs[i]?.source && wire.index === inputs[i]?.index)
  );
}

/** A product that was not looked at yet; each matrix is as likely, however large it is. */
function drawProduct(
  { segments }: TracePlan,
  seen: ReadonlySet<number>,
  suspects: readonly SegmentName[] | undefined,
): number | undefined {
  const products = segments.filter(({ op }) => op === LeafOp.MatMul);
  const suspected = products.filter(({ name }) => suspects?.includes(name));
  const drawn = suspected.length > 0 ? suspected : products;
  const left = drawn
    .map(({ first, leaves }) =>
      Array.from({ length: leaves }, (_, i) => first + i).filter((i) => !seen.has(i)),
    )
    .filter((leaves) => leaves.length > 0);
  const segment = left[left.length > 0 ? randomInt(left.length) : 0];
  return segment?.[randomInt(segment.length)];
}
