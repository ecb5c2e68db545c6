import { type Address, getContract, type Hex, keccak256, parseEther, stringToHex, zeroHash } from "viem";
import { federatedRoundsAbi } from "../../../sdk/src/abi/FederatedRounds.ts";
import { prevrandaoBeaconAbi } from "../../../sdk/src/abi/PrevrandaoBeacon.ts";
import { roundPanelAbi } from "../../../sdk/src/abi/RoundPanel.ts";
import {
  hashContribution,
  hashHeldOut,
  hashRoundScores,
  packScores,
  type RoundRules,
  roundRules,
} from "../../../sdk/src/index.ts";
import { toAbiRules } from "../../../sdk/src/utils/rounds/convert.ts";
import { deploySystem } from "./system.ts";

export const word = (text: string): Hex => keccak256(stringToHex(text));
export const salt = word("salt");
export const heldOut = word("held-out set");
const MINUTES_5 = 300;
const manifestCid = `0x01711e20${keccak256(stringToHex("trained")).slice(2)}` as const;

/** A system with a beacon and federated rounds, whose accounts have OMNI and gave both contracts their allowance. */
export async function deployRounds(stakes: readonly bigint[]) {
  const system = await deploySystem();
  const { viem, client, networkHelpers, contracts } = system;
  const { token, vault, registry, manager } = contracts;
  const [deployer, , , , , , ...others] = await viem.getWalletClients();
  if (!deployer) throw new Error("accounts needed");
  const clients = { public: client, wallet: deployer };
  const created = await viem.deployContract("PrevrandaoBeacon", [2n]);
  const args = [registry.address, created.address, manager.address];
  const { address } = await viem.deployContract("FederatedRounds", args);
  const rounds = getContract({ abi: federatedRoundsAbi, address, client: clients });
  const panelAddress = await rounds.read.panel();
  const panel = getContract({ abi: roundPanelAbi, address: panelAddress, client: clients });
  const beacon = getContract({ abi: prevrandaoBeaconAbi, address: created.address, client: clients });
  await registry.write.registerModel([manifestCid, zeroHash, zeroHash]);
  const modelId = await registry.read.modelId([manifestCid, zeroHash, zeroHash]);

  const people = others.map(({ account }) => account.address);
  const validators = people.slice(people.length - stakes.length);
  const contributors = people.slice(0, people.length - stakes.length);
  for (const account of [deployer.account.address, ...people]) {
    await token.write.transfer([account, parseEther("100000")]);
    for (const spender of [rounds.address, panel.address, vault.address]) {
      await token.write.approve([spender, parseEther("100000000")], { account });
    }
  }
  for (const [i, account] of validators.entries()) {
    await vault.write.stake([stakes[i] ?? 0n], { account });
  }
  const domain = {
    chainId: await client.getChainId(),
    paymentHub: contracts.hub.address,
    federatedRounds: rounds.address,
    roundPanel: panel.address,
  };
  const opener = deployer.account.address;

  /** Rules of a quick round of the deployer's. */
  const rulesOf = (chosen: Partial<RoundRules>): RoundRules =>
    roundRules({
      modelId,
      terms: word("terms"),
      heldOut: hashHeldOut(domain, { opener, digest: heldOut, salt }),
      pot: parseEther("1000"),
      targetGain: 1_000,
      commitFor: MINUTES_5,
      revealFor: chosen.kind === "private" ? 3600 : MINUTES_5,
      heldOutFor: MINUTES_5,
      scoreFor: MINUTES_5,
      scoreRevealFor: MINUTES_5,
      adoptFor: MINUTES_5,
      ...chosen,
    });
  const commitmentOf = (roundId: bigint, contributor: Address, digest: Hex) =>
    hashContribution(domain, { roundId, contributor, digest, size: 100, salt });

  return {
    ...system,
    domain,
    opener,
    contributors,
    validators,
    contracts: { ...contracts, rounds, panel, beacon },
    rulesOf,
    open: (rules: RoundRules) => rounds.write.open([toAbiRules(rules)]),
    commitmentOf,
    commit: (roundId: bigint, account: Address, digest: Hex) =>
      rounds.write.commit([roundId, commitmentOf(roundId, account, digest), 1000], { account }),
    reveal: (roundId: bigint, account: Address, digest: Hex) =>
      rounds.write.reveal([roundId, digest, 100, salt], { account }),
    commitScores: (roundId: bigint, account: Address, scores: readonly number[]) => {
      const words = packScores(scores);
      const commitment = hashRoundScores(domain, { roundId, validator: account, words, salt });
      return panel.write.commitScores([roundId, commitment], { account });
    },
    revealScores: (roundId: bigint, account: Address, scores: readonly number[]) =>
      panel.write.revealScores([roundId, packScores(scores), salt], { account }),
    /** Draws the cohorts, and records the beacon's value. */
    async draw(roundId: bigint): Promise<Hex> {
      const transaction = await rounds.write.draw([roundId]);
      const { drawBlock } = await rounds.read.stateOf([roundId]);
      await networkHelpers.mine(Number(drawBlock - (await client.getBlockNumber({ cacheTime: 0 }))) - 1);
      await beacon.write.record();
      return transaction;
    },
    /** Moves the clock to the first second after a phase. */
    async pass(roundId: bigint, phase: "commit" | "reveal" | "heldOut" | "score" | "scoreReveal") {
      const ends = await rounds.read.deadlinesOf([roundId]);
      await networkHelpers.time.increaseTo(
        Math.max(Number(ends[phase]), (await networkHelpers.time.latest()) + 1),
      );
    },
  };
}

export type RoundsSystem = Awaited<ReturnType<typeof deployRounds>>;
