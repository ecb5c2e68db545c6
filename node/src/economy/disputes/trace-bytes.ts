import { decode, encode } from "@ipld/dag-cbor";
import { courtLimits, type TraceLeaf, wireSources } from "@omninode/sdk";
import { bytesToHex, type Hex, hexToBytes } from "viem";
import { z } from "zod";
import { keccak } from "../../store/hash/keccak.ts";
import { MAX_TRACE_LEAVES } from "./constants.ts";
import { OperationTraceError } from "./errors.ts";
import { type OperationTrace, TraceProofs } from "./operation-trace.ts";

// An operation trace as bytes, in a file or on the wire (dag-cbor; docs/DISPUTES.md):
//
//   { answer: [inputRoot, outputRoot, inputSlices, outputSlices, leaves, traceRoot],
//     leaves: [[op, params, [[source, position, index, hash], …], output, commits], …],
//     outputs: [bytes, …] }

const hash = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length === 32)
  .transform((bytes) => bytesToHex(bytes));
const uint32 = z.int().min(0).max(0xffffffff);
const uint64 = z
  .union([z.int().min(0), z.bigint().min(0n)])
  .transform(BigInt)
  .refine((n) => n < 1n << 64n);
const source = z
  .int()
  .min(0)
  .max(wireSources.length - 1);
const wire = z.tuple([source, uint64, uint64, hash]);
const leaf = z.tuple([uint32, hash, z.array(wire).max(MAX_TRACE_LEAVES), hash, uint32]);
const schema = z.strictObject({
  answer: z.tuple([hash, hash, uint32, uint32, uint32.min(1).max(MAX_TRACE_LEAVES), hash]),
  leaves: z.array(leaf).min(1).max(MAX_TRACE_LEAVES),
  outputs: z
    .array(z.instanceof(Uint8Array).refine((bytes) => bytes.length <= courtLimits.chunkBytes))
    .max(MAX_TRACE_LEAVES),
});

export function encodeTrace({ answer, leaves, outputs }: OperationTrace): Uint8Array {
  const { inputRoot, outputRoot, inputSlices, outputSlices, traceRoot } = answer;
  const bytes = (text: Hex): Uint8Array => hexToBytes(text);
  return encode({
    answer: [bytes(inputRoot), bytes(outputRoot), inputSlices, outputSlices, answer.leaves, bytes(traceRoot)],
    leaves: leaves.map(({ op, params, inputs, output, commits }) => [
      op,
      bytes(params),
      inputs.map((wire) => [wireSources.indexOf(wire.source), wire.position, wire.index, bytes(wire.hash)]),
      bytes(output),
      commits,
    ]),
    outputs: [...outputs],
  });
}

/**
 * A trace from a file, whose leaves are those of its root, and whose outputs are the leaves'.
 *
 * @throws OperationTraceError
 */
export function decodeTrace(bytes: Uint8Array): OperationTrace {
  const { answer, leaves, outputs } = parsed(bytes);
  const [inputRoot, outputRoot, inputSlices, outputSlices, size, traceRoot] = answer;
  const trace: OperationTrace = {
    answer: { inputRoot, outputRoot, inputSlices, outputSlices, leaves: size, traceRoot },
    leaves: leaves.map(toLeaf),
    outputs,
  };
  if (leaves.length !== size) throw new OperationTraceError(`it has ${leaves.length} leaves, not ${size}`);
  if (new TraceProofs(trace).root !== traceRoot)
    throw new OperationTraceError("its leaves are not its root's");
  const other = trace.leaves.findIndex(({ output }, i) => hashOf(outputs[i]) !== output);
  if (other >= 0 || outputs.length !== size)
    throw new OperationTraceError(`output ${other} is not its leaf's`);
  return trace;
}

const hashOf = (bytes: Uint8Array | undefined): Hex | undefined => bytes && bytesToHex(keccak(bytes));

function parsed(bytes: Uint8Array): z.infer<typeof schema> {
  let value: unknown;
  try {
    value = decode(bytes);
  } catch (error) {
    throw new OperationTraceError("it is no dag-cbor", error);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new OperationTraceError(`${result.error.issues[0]?.path.join(".")} is malformed`, result.error);
}

function toLeaf([op, params, wires, output, commits]: z.infer<typeof leaf>): TraceLeaf {
  const inputs = wires.map(([source, position, index, hash]) => ({
    source: wireSources[source] ?? "leaf",
    position,
    index,
    hash,
  }));
  return { op, params, inputs, output, commits };
}
