import { encodeAbiParameters, type Hex, keccak256 } from "viem";
import type { LayerPlan } from "../../../types/leaves.ts";
import { encodable } from "../../court/encodable.ts";
import { getMerkleRoot } from "../../trees/getMerkleRoot.ts";

/** contracts/types/LeafTypes.sol, struct LayerPlan. */
export const layerPlanParameter = {
  name: "plan",
  type: "tuple",
  components: [
    { name: "layers", type: "uint32" },
    { name: "layer", type: "uint32" },
    { name: "width", type: "uint32" },
    { name: "heads", type: "uint32" },
    { name: "kvHeads", type: "uint32" },
    { name: "headDim", type: "uint32" },
    { name: "feedForward", type: "uint32" },
    { name: "vocabulary", type: "uint32" },
    { name: "window", type: "uint32" },
    { name: "flags", type: "uint8" },
    { name: "epsilon", type: "uint32" },
    { name: "ropeBase", type: "uint32" },
    { name: "ropeScale", type: "uint32" },
    { name: "attentionScale", type: "uint32" },
    { name: "embeddingScale", type: "uint32" },
    {
      name: "tensors",
      type: "tuple[]",
      components: [
        { name: "type", type: "uint8" },
        { name: "first", type: "uint64" },
      ],
    },
  ],
} as const;

/**
 * Hash of a layer's plan: a leaf of the tree under a model's plan root.
 *
 * @throws ValueInvalidError
 */
export function hashLayerPlan(plan: LayerPlan): Hex {
  return keccak256(encodable("plan", () => encodeAbiParameters([layerPlanParameter], [plan])));
}

/**
 * Root over the plans of all layers of a model, in their order: what its leaf verifiers are bound to.
 *
 * @example
 * const planRoot = getPlanRoot(plans)
 * const path = createMountainRange(plans.map(hashLayerPlan)).inclusionProof(layer)
 */
export function getPlanRoot(plans: readonly LayerPlan[]): Hex {
  return getMerkleRoot(plans.map(hashLayerPlan));
}
