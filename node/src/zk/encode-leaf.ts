import { type TraceLeaf, wireSources } from "@omninode/sdk";
import { hexToBytes } from "viem";

const WORD = 32;
const WIRE_WORDS = 4;
/** Of the tuple: its offset, then op, params, the offset of its inputs, output, commits, and the number of inputs. */
const HEAD_WORDS = 7;

/**
 * abi.encode of a leaf, as the SDK's encodeTraceLeaf makes it: its keccak256 is a leaf under the trace's root. A trace has
 * thousands, some with hundreds of inputs.
 */
export function encodeLeaf({ op, params, inputs, output, commits }: TraceLeaf): Uint8Array {
  const bytes = new Uint8Array((HEAD_WORDS + inputs.length * WIRE_WORDS) * WORD);
  const view = new DataView(bytes.buffer);
  const number = (word: number, value: bigint) => view.setBigUint64(word * WORD + 24, value);
  const hash = (word: number, value: `0x${string}`) => bytes.set(hexToBytes(value), word * WORD);
  number(0, BigInt(WORD));
  number(1, BigInt(op));
  hash(2, params);
  number(3, BigInt(5 * WORD));
  hash(4, output);
  number(5, BigInt(commits));
  number(6, BigInt(inputs.length));
  for (const [i, wire] of inputs.entries()) {
    const word = HEAD_WORDS + i * WIRE_WORDS;
    number(word, BigInt(wireSources.indexOf(wire.source)));
    number(word + 1, wire.position);
    number(word + 2, wire.index);
    hash(word + 3, wire.hash);
  }
  return bytes;
}
