import { network } from "hardhat";
import {
  type Address,
  bytesToHex,
  decodeFunctionResult,
  encodeFunctionData,
  type PublicClient,
  parseAbi,
} from "viem";
import {
  checkAdd,
  checkGather,
  checkHalf,
  checkMatMul,
  checkQuantize,
  LeafOp,
  type LeafVerdict,
} from "../../../sdk/src/index.ts";
import type { AddLeaf, GatherLeaf, HalfLeaf, MatMulLeaf, QuantizeLeaf } from "./leaves.ts";

const abi = parseAbi([
  "struct LeafCase { uint256 op; uint256 kind; uint256 rows; uint256 columns; uint256 tau; uint256 slice; bytes[] inputs; bytes output; }",
  "function judge(LeafCase[] cases) view returns (bool[] right, uint256[] gas)",
]);
/** Gas of a call, as much as a chain's transaction may have; a leaf takes less than 200,000. */
const CALL_GAS = 16_000_000n;
const BATCH = 60;

/** A leaf without a place: what contracts judge of it, and what the SDK makes of it. */
export interface LeafCase {
  readonly name: string;
  readonly op: number;
  readonly kind?: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly tau?: number;
  readonly slice?: number;
  readonly inputs: readonly Uint8Array[];
  readonly output: Uint8Array;
  verdict(values: Pick<LeafCase, "inputs" | "output">): LeafVerdict;
}

export const matMulCase = (leaf: MatMulLeaf): LeafCase => ({
  name: `MatMul of type ${leaf.type}`,
  op: LeafOp.MatMul,
  kind: leaf.type,
  rows: leaf.rows,
  columns: leaf.columns,
  tau: leaf.tau,
  inputs: [leaf.block, leaf.weights, ...(leaf.before ? [leaf.before] : [])],
  output: leaf.output,
  verdict: ({ inputs: [block = leaf.block, weights = leaf.weights, before], output }) =>
    checkMatMul({ ...leaf, block, weights, before, output }),
});

export const quantizeCase = (leaf: QuantizeLeaf): LeafCase => ({
  name: `Quantize for type ${leaf.type}`,
  op: LeafOp.Quantize,
  kind: leaf.type,
  columns: leaf.length,
  inputs: [leaf.input],
  output: leaf.output,
  verdict: ({ inputs: [input = leaf.input], output }) => checkQuantize({ ...leaf, input, output }),
});

export const gatherCase = (leaf: GatherLeaf): LeafCase => ({
  name: "Gather",
  op: LeafOp.Gather,
  ...leaf,
  verdict: ({ inputs, output }) => checkGather({ ...leaf, inputs, output }),
});

export const addCase = (leaf: AddLeaf): LeafCase => ({
  name: "Add",
  op: LeafOp.Add,
  columns: leaf.length,
  inputs: [leaf.a, leaf.b],
  output: leaf.output,
  verdict: ({ inputs: [a = leaf.a, b = leaf.b], output }) => checkAdd({ ...leaf, a, b, output }),
});

export const halfCase = (leaf: HalfLeaf): LeafCase => ({
  name: "Half",
  op: LeafOp.Half,
  columns: leaf.length,
  inputs: [leaf.input],
  output: leaf.output,
  verdict: ({ inputs: [input = leaf.input], output }) => checkHalf({ ...leaf, input, output }),
});

const encoded = ({ op, kind = 0, rows = 0, columns = 0, tau = 0, slice = 0, inputs, output }: LeafCase) => ({
  op: BigInt(op),
  kind: BigInt(kind),
  rows: BigInt(rows),
  columns: BigInt(columns),
  tau: BigInt(tau),
  slice: BigInt(slice),
  inputs: inputs.map((bytes) => bytesToHex(bytes)),
  output: bytesToHex(output),
});

export interface Judged {
  readonly right: boolean;
  readonly gas: number;
}

/** The statement libraries of contracts/leaves, on an in-process chain: verdicts and gas of any number of leaves. */
export async function deployLeafHarness() {
  const { viem } = await network.create();
  const { address } = await viem.deployContract("LeafHarness");
  return leafHarness(await viem.getPublicClient(), address);
}

export function leafHarness(client: PublicClient, address: Address) {
  const judge = async (cases: readonly LeafCase[]): Promise<Judged[]> => {
    const data = encodeFunctionData({ abi, functionName: "judge", args: [cases.map(encoded)] });
    const { data: result = "0x" } = await client.call({ to: address, data, gas: CALL_GAS });
    const [right, gas] = decodeFunctionResult({ abi, functionName: "judge", data: result });
    return right.map((one, i) => ({ right: one, gas: Number(gas[i]) }));
  };
  return async (cases: readonly LeafCase[]): Promise<Judged[]> => {
    const judged: Judged[] = [];
    for (let from = 0; from < cases.length; from += BATCH) {
      judged.push(...(await judge(cases.slice(from, from + BATCH))));
    }
    return judged;
  };
}
