import {
  createMountainRange,
  type DisputeCase,
  type FaultProof,
  getMerkleRoot,
  type LeafProof,
  type SliceProof,
} from "@omninode/sdk";
import type { Hex } from "viem";
import type { OperationFault } from "../../zk/check-operation-trace.ts";
import { hashOf } from "../../zk/hashing.ts";
import { LayerTiles } from "../../zk/layer-tiles.ts";
import { weightProof } from "../../zk/weight-proof.ts";
import type { CourtModel } from "./court-model.ts";
import { type OperationTrace, TraceProofs } from "./operation-trace.ts";
import type { KeptRecords } from "./records-file.ts";

/** A trace, and what shows faults of it. */
export interface FaultyTrace {
  readonly disputeCase: DisputeCase;
  readonly trace: OperationTrace;
  readonly records: KeptRecords;
  readonly model: CourtModel;
}

/** A fault that hashes show, with the proof that the court takes. */
export async function faultProof(
  faulty: FaultyTrace,
  fault: Extract<OperationFault, { kind: "wire" | "output" }>,
): Promise<FaultProof> {
  const { trace, records, disputeCase } = faulty;
  const proofs = new TraceProofs(trace);
  if (fault.kind === "output") {
    const producer = proofs.proofOf(fault.index);
    const { output } = await records.slices(Number(disputeCase.position));
    const slice = output[producer.leaf.commits - 1];
    return slice === undefined
      ? { kind: "output", producer }
      : { kind: "output", producer, slice: included(output.map(hashOf), producer.leaf.commits - 1) };
  }
  const consumer = proofs.proofOf(fault.index);
  const { wire } = fault;
  const source = consumer.leaf.inputs[wire];
  if (source === undefined) throw new RangeError(`leaf ${fault.index} has no input ${wire}`);
  switch (source.source) {
    case "leaf": {
      const producer = source.index < BigInt(fault.index) ? proofs.proofOf(Number(source.index)) : undefined;
      return { kind: "leaf", consumer, wire, producer };
    }
    case "weight":
      return weightFault(faulty.model, consumer, wire);
    case "input":
    case "output":
      return { kind: "row", consumer, wire, slice: await sliceOf(faulty, source) };
    default:
      source.source satisfies never;
      throw new RangeError("no source of that name");
  }
}

/** That an input of a leaf is not the tile of weights that it names. */
export async function weightFault(model: CourtModel, consumer: LeafProof, wire: number): Promise<FaultProof> {
  const source = consumer.leaf.inputs[wire];
  if (source === undefined) throw new RangeError(`leaf ${consumer.index} has no input ${wire}`);
  return { kind: "weight", consumer, wire, ...(await blockOf(model, source.index)) };
}

async function blockOf(
  { set, weights, layer, tensors }: CourtModel,
  index: bigint,
): Promise<Pick<Extract<FaultProof, { kind: "weight" }>, "set" | "block">> {
  if (index >= set.weightBlocks) return { set };
  await using tiles = await LayerTiles.open(weights, layer);
  return { set, block: await weightProof(tensors, tiles, index) };
}

/** The committed slice that a wire names; undefined where there is none. */
async function sliceOf(
  { disputeCase, records }: FaultyTrace,
  wire: { readonly source: string; readonly position: bigint; readonly index: bigint },
): Promise<SliceProof | undefined> {
  if (wire.position > disputeCase.position) return undefined;
  const position = Number(wire.position);
  const slices = await records.slices(position);
  const [input, output] = [slices.input.map(hashOf), slices.output.map(hashOf)];
  const row = wire.source === "input" ? input : output;
  if (wire.index >= BigInt(row.length)) return undefined;
  const { hash, path } = included(row, Number(wire.index));
  return {
    inputRoot: getMerkleRoot(input),
    outputRoot: getMerkleRoot(output),
    positionPath: records.pathOf(position),
    slice: hash,
    slicePath: path,
  };
}

function included(
  hashes: readonly Hex[],
  index: number,
): { readonly hash: Hex; readonly path: readonly Hex[] } {
  const hash = hashes[index];
  if (hash === undefined) throw new RangeError(`there is no slice ${index}`);
  return { hash, path: createMountainRange(hashes).inclusionProof(index) };
}
