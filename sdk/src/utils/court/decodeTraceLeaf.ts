import { decodeAbiParameters, type Hex } from "viem";
import { type TraceLeaf, wireSources } from "../../types/court.ts";
import { leafParameters } from "./abiParameters.ts";
import { encodeTraceLeaf } from "./encode.ts";

/**
 * A leaf from its ABI encoding; undefined where the bytes are not the one encoding of a leaf, so that the leaf's hash is that
 * of the bytes.
 *
 * @example
 * const leaf = decodeTraceLeaf(encodeTraceLeaf(leaf))
 */
export function decodeTraceLeaf(bytes: Hex): TraceLeaf | undefined {
  try {
    const [{ inputs, ...leaf }] = decodeAbiParameters(leafParameters, bytes);
    const wires = inputs.map((wire) => {
      const source = wireSources[wire.source];
      if (source === undefined) throw new RangeError(`source ${wire.source}`);
      return { ...wire, source };
    });
    const decoded = { ...leaf, inputs: wires };
    return encodeTraceLeaf(decoded) === bytes ? decoded : undefined;
  } catch {
    return undefined;
  }
}
