import { network } from "hardhat";
import { type Address, type ContractFunctionArgs, getContract, type Hex, parseAbi } from "viem";
import { evmLeafAbi } from "../../../sdk/src/abi/EvmLeaf.ts";
import {
  developmentKeys,
  encodeGroth16Evidence,
  encodeLeafEvidence,
  getLeafVerdict,
  type LeafStatement,
  type TileProof,
  verifyProof,
  wireSources,
} from "../../../sdk/src/index.ts";
import type { RealLeaf } from "./real-leaf.ts";

const factoryAbi = parseAbi([
  "function deployEvmLeaf(bytes32 planRoot) returns (address)",
  "function evmLeafOf(bytes32 planRoot) view returns (address)",
]);
type Judged = ContractFunctionArgs<typeof evmLeafAbi, "view", "judge">[0];

export type Verdict = "undecided" | "right" | "wrong";
const verdicts: readonly Verdict[] = ["undecided", "right", "wrong"];

/** Who judges leaves: contracts on an in-process chain, the SDK without one. */
export interface Judges {
  evmLeaf(leaf: RealLeaf): Promise<Verdict>;
  /** @throws Error where the contract refuses the proof */
  groth16Leaf(leaf: RealLeaf, proof: TileProof): Promise<Verdict>;
  sdk(leaf: RealLeaf): Verdict;
  /** @throws LeafProofInvalidError */
  sdkByProof(leaf: RealLeaf, proof: TileProof): Verdict;
}

export async function deployJudges(): Promise<Judges> {
  const { viem } = await network.create();
  const client = await viem.getPublicClient();
  const [wallet] = await viem.getWalletClients();
  if (wallet === undefined) throw new Error("the chain has no account");
  const keys = await viem.deployContract("Groth16Keys", [developmentKeys as never]);
  const instancesOf = async (code: Address) => {
    const { address } = await viem.deployContract("LeafFactory", [code]);
    const factory = getContract({ address, abi: factoryAbi, client: { public: client, wallet } });
    const instances = new Map<Hex, Address>();
    return async ({ planRoot }: RealLeaf): Promise<Address> => {
      const known = instances.get(planRoot);
      if (known !== undefined) return known;
      await factory.write.deployEvmLeaf([planRoot]);
      const instance = await factory.read.evmLeafOf([planRoot]);
      instances.set(planRoot, instance);
      return instance;
    };
  };
  const evm = await instancesOf((await viem.deployContract("EvmLeaf")).address);
  const groth16 = await instancesOf((await viem.deployContract("Groth16Leaf", [keys.address])).address);
  const judge = async (address: Address, { statement }: RealLeaf, evidence: Hex): Promise<Verdict> => {
    const args = [words(statement), evidence] as const;
    return verdictOf(await client.readContract({ address, abi: evmLeafAbi, functionName: "judge", args }));
  };
  return {
    evmLeaf: async (leaf) => judge(await evm(leaf), leaf, encodeLeafEvidence(evidenceOf(leaf))),
    groth16Leaf: async (leaf, proof) =>
      judge(await groth16(leaf), leaf, encodeGroth16Evidence({ ...evidenceOf(leaf), proof })),
    sdk: ({ statement, plan, taus, values }) =>
      verdictOf(getLeafVerdict({ statement, plan, taus, values }).right ? 1 : 2),
    sdkByProof: (leaf, proof) => {
      const evidence = encodeGroth16Evidence({ ...evidenceOf(leaf), proof });
      const { statement, planRoot } = leaf;
      return verdictOf(verifyProof({ statement, evidence, planRoot, keys: developmentKeys }).right ? 1 : 2);
    },
  };
}

const verdictOf = (number: number): Verdict => verdicts[number] ?? "undecided";

const evidenceOf = ({ plan, planPath, taus, values }: RealLeaf) => ({ plan, planPath, taus, ...values });

/** As the ABI has it: sources by number. */
function words(statement: LeafStatement): Judged {
  const inputs = statement.leaf.inputs.map((wire) => ({
    ...wire,
    source: wireSources.indexOf(wire.source),
  }));
  return { ...statement, leaf: { ...statement.leaf, inputs } };
}
