import { encodeLeafEvidence, type LeafEvidence, LeafOp } from "@omninode/sdk";
import { hexToBytes } from "viem";
import type { LeafRequest, LeafSource, ShownLeaf } from "../../types/trace-source.ts";
import { proveLeaf } from "../../zk/groth16/prove/prove-leaf.ts";
import { LayerTiles } from "../../zk/layer-tiles.ts";
import { weightProof } from "../../zk/weight-proof.ts";
import type { CourtModel, CourtModels } from "../disputes/court-model.ts";
import type { OperationTrace } from "../disputes/operation-trace.ts";
import type { ShownTraces } from "../disputes/operations-source.ts";
import type { AttemptArchive } from "../trace-protocol/attempt-archive.ts";
import { LeafUnprovableError } from "./errors.ts";
import { leafStatement } from "./leaf-statement.ts";

export interface RecordedLeavesInit {
  readonly archive: AttemptArchive;
  readonly models: CourtModels;
  /** As it is shown to whoever asks for the whole trace. */
  readonly traces: ShownTraces;
  /** Folder of circuits, where they are built when they are first needed. */
  readonly circuits: string;
  /** Hears of circuits that are built first. */
  readonly onBuild?: ((name: string) => void) | undefined;
}

/** Leaves of an operator's own attempts, with what their verifiers look at. */
export class RecordedLeaves implements LeafSource {
  readonly #init: RecordedLeavesInit;

  constructor(init: RecordedLeavesInit) {
    this.#init = init;
  }

  async leaf({ leaf: index, nonce, proof, ...step }: LeafRequest, signal: AbortSignal): Promise<ShownLeaf> {
    const { archive, models, traces, circuits: folder, onBuild } = this.#init;
    const { value: terms } = (await archive.open(step.termsHash)).terms;
    const trace = await traces(step, signal);
    const statement = leafStatement({ terms, step, trace, index, nonce });
    const { evidence, path } = await this.#values(await models.open(terms, step.layer, signal), trace, index);
    const encoded =
      proof === "evm"
        ? encodeLeafEvidence(evidence)
        : await proveLeaf({ statement, evidence, folder, onBuild, signal });
    return { evidence: hexToBytes(encoded), path };
  }

  async #values(
    { layer: plan, planPath, taus, weights, tensors }: CourtModel,
    { leaves, outputs }: OperationTrace,
    index: number,
  ): Promise<{ readonly evidence: LeafEvidence; readonly path: readonly Uint8Array[] }> {
    const [block, tile, before] = leaves[index]?.inputs ?? [];
    const isProduct = leaves[index]?.op === LeafOp.MatMul && block && tile;
    if (!isProduct) throw new LeafUnprovableError(index);
    const bytesOf = (at: bigint | number): Uint8Array => {
      const bytes = outputs[Number(at)];
      if (bytes === undefined) throw new LeafUnprovableError(index);
      return bytes;
    };
    await using tiles = await LayerTiles.open(weights, plan);
    const inputs = [
      bytesOf(block.index),
      await tiles.tile(tile.index),
      ...(before ? [bytesOf(before.index)] : []),
    ];
    const { path } = await weightProof(tensors, tiles, tile.index);
    return {
      evidence: { plan, planPath, taus, inputs, output: bytesOf(index) },
      path: path.map((hash) => hexToBytes(hash)),
    };
  }
}
