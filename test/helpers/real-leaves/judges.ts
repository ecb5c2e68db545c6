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
import { shownValues } from "../leaves/statement.ts";
import type { RealLeaf } from "./real-leaf.ts";

const factoryAbi = parseAbi([
  "function deployGroth16Leaf(bytes32 planRoot) returns (address)",
  "function evmLeafOf(bytes32 planRoot) view returns (address)",
  "function groth16LeafOf(bytes32 planRoot) view returns (address)",
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
  const codes = [
    (await viem.deployContract("EvmLeaf")).address,
    (await viem.deployContract("Groth16Leaf", [keys.address])).address,
  ];
  const { address } = await viem.deployContract("LeafFactory", codes);
  const factory = getContract({ address, abi: factoryAbi, client: { public: client, wallet } });
  const instances = new Map<Hex, { readonly evm: Address; readonly groth16: Address }>();
  const instancesOf = async ({ planRoot }: RealLeaf) => {
    const known = instances.get(planRoot);
    if (known !== undefined) return known;
    await factory.write.deployGroth16Leaf([planRoot]);
    const [evm, groth16] = [
      await factory.read.evmLeafOf([planRoot]),
      await factory.read.groth16LeafOf([planRoot]),
    ];
    instances.set(planRoot, { evm, groth16 });
    return { evm, groth16 };
  };
  const judge = async (address: Address, { statement }: RealLeaf, evidence: Hex): Promise<Verdict> => {
    const args = [words(statement), evidence] as const;
    return verdictOf(await client.readContract({ address, abi: evmLeafAbi, functionName: "judge", args }));
  };
  return {
    evmLeaf: async (leaf) =>
      judge(
        (await instancesOf(leaf)).evm,
        leaf,
        encodeLeafEvidence({ ...evidenceOf(leaf), ...shownValues(leaf) }),
      ),
    groth16Leaf: async (leaf, proof) =>
      judge((await instancesOf(leaf)).groth16, leaf, encodeGroth16Evidence({ ...evidenceOf(leaf), proof })),
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
