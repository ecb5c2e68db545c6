import hre from "hardhat";
import { type Address, encodeFunctionData, getContract, type Hex, parseAbi } from "viem";
import { toHalf } from "../../../node/src/engine/half.ts";
import { evmLeafAbi } from "../../../sdk/src/abi/EvmLeaf.ts";
import {
  developmentKeys,
  encodeGroth16Evidence,
  getTracePlan,
  type LeafStatement,
  type SegmentName,
  tileCircuits,
} from "../../../sdk/src/index.ts";
import { leafWords } from "../../../sdk/src/utils/court/encode.ts";
import { Dice } from "../leaves/dice.ts";
import { makePlan } from "../leaves/plans.ts";
import { provenEvidence, provenProduct } from "../leaves/proven.ts";
import { evidenceOf, planPath, stateLeaf } from "../leaves/statement.ts";
import type { GasTable } from "./gas.ts";

const factoryAbi = parseAbi([
  "function deployEvmLeaf(bytes32 planRoot) returns (address)",
  "function deployGroth16Leaf(bytes32 planRoot) returns (address)",
  "function evmLeafOf(bytes32 planRoot) view returns (address)",
  "function groth16LeafOf(bytes32 planRoot) view returns (address)",
]);
/** Layers of a model of 24, whose matrices are of the types; leaves are the second of their segment: sums are chained. */
const measured: readonly (readonly [name: string, segment: SegmentName, types: readonly number[]])[] = [
  ["MatMul of 12 x 256 in Q4_0", "gateProducts", [0, 8, 8, 8, 8, 0, 2]],
  ["MatMul of 12 x 256 in Q5_0", "gateProducts", [0, 8, 8, 8, 8, 0, 6]],
  ["MatMul of 12 x 256 in Q8_0", "gateProducts", [0, 8, 8, 8, 8, 0, 8]],
  ["MatMul of 12 x 256 in Q4_K", "gateProducts", [0, 8, 8, 8, 8, 0, 12]],
  ["MatMul of 12 x 256 in Q6_K", "gateProducts", [0, 8, 8, 8, 8, 0, 14]],
  ["Quantize to q8_0", "gateBlocks", []],
  ["Quantize to q8_K", "gateBlocks", [0, 8, 8, 8, 8, 0, 12]],
  ["Gather", "gateRows", []],
  ["Add", "attended", []],
  ["Half", "keys", []],
];

/** Gas of leaves judged right: whole transactions to the instance, statement and evidence in their calldata. */
export async function measureLeaves(): Promise<GasTable> {
  const { viem } = await hre.network.create();
  const client = await viem.getPublicClient();
  const [wallet] = await viem.getWalletClients();
  if (!wallet) throw new Error("an account is needed");
  const code = await viem.deployContract("EvmLeaf");
  const keys = await viem.deployContract("Groth16Keys", [developmentKeys as never]);
  const provenCode = await viem.deployContract("Groth16Leaf", [keys.address]);
  const deployed = await viem.deployContract("LeafFactory", [code.address, provenCode.address]);
  const clients = { public: client, wallet };
  const factory = getContract({ address: deployed.address, abi: factoryAbi, client: clients });
  const judged = async (address: Address, statement: LeafStatement, evidence: Hex): Promise<number> => {
    const words = { ...statement, leaf: leafWords(statement.leaf) };
    const call = { abi: evmLeafAbi, functionName: "judge", args: [words, evidence] } as const;
    if ((await client.readContract({ ...call, address })) !== 1) throw new Error("a leaf is not right");
    // Cheaper than to estimate it.
    const gas = 2_000_000n;
    const hash = await wallet.sendTransaction({ to: address, data: encodeFunctionData(call), gas });
    return Number((await client.getTransactionReceipt({ hash })).gasUsed);
  };
  const dice = new Dice(7);
  const gas: GasTable = {};
  for (const [name, segment, types] of measured) {
    const plan = makePlan({ layers: 24, layer: 9, width: 1_024, kvHeads: 8, heads: 16 }, types);
    const stage = { a: 6, b: 12 };
    const position = 500n;
    const { segments } = getTracePlan({ plan, ...stage, position });
    const first = segments.find((one) => one.name === segment)?.first ?? 0;
    const stated = stateLeaf(dice, { plan, stage, position, index: first + 1 }, toHalf);
    const { root } = planPath(plan);
    await factory.write.deployEvmLeaf([root]);
    const evidence = evidenceOf(stated);
    const address = await factory.read.evmLeafOf([root]);
    gas[`evmLeaf.judge, ${name}`] = await judged(address, stated.statement, evidence);
  }
  for (const { name, type } of tileCircuits) {
    const { planRoot, statement } = provenProduct(type);
    await factory.write.deployGroth16Leaf([planRoot]);
    const address = await factory.read.groth16LeafOf([planRoot]);
    const evidence = encodeGroth16Evidence(provenEvidence(type));
    gas[`groth16Leaf.judge, proof of ${name}`] = await judged(address, statement, evidence);
  }
  return gas;
}
