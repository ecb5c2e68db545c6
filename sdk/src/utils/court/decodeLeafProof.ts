import { decodeAbiParameters, type Hex } from "viem";
import { type LeafProof, wireSources } from "../../types/court.ts";
import { leafProofParameters } from "./abiParameters.ts";

/** What postChunk took as its proof; undefined where the bytes are none. */
export function decodeLeafProof(bytes: Hex): LeafProof | undefined {
  try {
    const [{ leaf, ...proof }] = decodeAbiParameters(leafProofParameters, bytes);
    const inputs = leaf.inputs.map((wire) => {
      const source = wireSources[wire.source];
      if (source === undefined) throw new RangeError(`source ${wire.source}`);
      return { ...wire, source };
    });
    return { ...proof, leaf: { ...leaf, inputs } };
  } catch {
    return undefined;
  }
}
