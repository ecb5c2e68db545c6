import { type Hex, parseEther } from "viem";
import type { GasTable } from "./gas.ts";
import { deployRounds, heldOut, type RoundsSystem, salt, word } from "./rounds.ts";

const VALIDATORS = 5;
const CONTRIBUTORS = 9;
const digestOf = (index: number) => word(`bytes ${index}`);

/** Gas of the calls of a round: nine contributors, five validators. */
export async function measureRounds(): Promise<GasTable> {
  const system = await deployRounds(new Array<bigint>(VALIDATORS).fill(parseEther("1000")));
  const gas: GasTable = {};
  const measure = async (name: string, transaction: Promise<Hex>) => {
    const receipt = await system.client.getTransactionReceipt({ hash: await transaction });
    gas[name] = Number(receipt.gasUsed);
  };
  await measureOpen(system, measure);
  await measurePrivate(system, measure);
  const [one = 0, more = 0] = [gas["rounds.settle of 1"], gas[`rounds.settle of ${CONTRIBUTORS - 2}`]];
  gas["rounds.settle, one more contributor"] = Math.round((more - one) / (CONTRIBUTORS - 3));
  return gas;
}

type Measure = (name: string, transaction: Promise<Hex>) => Promise<void>;

async function measureOpen(system: RoundsSystem, measure: Measure) {
  const { rounds, panel } = system.contracts;
  const contributors = system.contributors.slice(0, CONTRIBUTORS);
  const scores = contributors.map((_, index) => 100 + index);
  await measure("rounds.open", system.open(system.rulesOf({})));
  for (const [index, account] of contributors.entries()) {
    const name = index === 0 ? "rounds.commit, the first" : "rounds.commit";
    await measure(name, system.commit(1n, account, digestOf(index)));
  }
  await system.pass(1n, "commit");
  for (const [index, account] of contributors.entries()) {
    const name = index === 0 ? "rounds.reveal, the first" : "rounds.reveal";
    await measure(name, system.reveal(1n, account, digestOf(index)));
  }
  await system.pass(1n, "reveal");
  await measure("rounds.revealHeldOut", rounds.write.revealHeldOut([1n, heldOut, salt]));
  for (const [index, account] of system.validators.entries()) {
    const name = index === 0 ? "panel.commitScores, the first" : "panel.commitScores";
    await measure(name, system.commitScores(1n, account, scores));
  }
  await system.pass(1n, "score");
  for (const account of system.validators) {
    await measure(`panel.revealScores of ${CONTRIBUTORS}`, system.revealScores(1n, account, scores));
  }
  await system.pass(1n, "scoreReveal");
  await measure("rounds.settle of 1", rounds.write.settle([1n, 1n]));
  await measure(`rounds.settle of ${CONTRIBUTORS - 2}`, rounds.write.settle([1n, BigInt(CONTRIBUTORS - 2)]));
  await measure("rounds.settle of the last, which divides the pot", rounds.write.settle([1n, 1n]));
  for (const account of system.validators.slice(0, 3)) {
    const adapter = word("adapter");
    await measure("panel.attest", panel.write.attest([1n, adapter], { account }));
  }
  const [contributor = system.opener, second = system.opener] = contributors;
  await measure("rounds.collect", rounds.write.collect([1n, contributor]));
  await measure("rounds.collect", rounds.write.collect([1n, second]));
  await measure("rounds.collect, of the opener", rounds.write.collect([1n, system.opener]));
  await measure("panel.collectFee", panel.write.collectFee([1n, system.validators[0] ?? system.opener]));
}

async function measurePrivate(system: RoundsSystem, measure: Measure) {
  const { rounds } = system.contracts;
  const contributors = system.contributors.slice(0, CONTRIBUTORS);
  await system.open(system.rulesOf({ kind: "private", cohortSize: 8 }));
  for (const [index, account] of contributors.entries()) await system.commit(2n, account, digestOf(index));
  await system.pass(2n, "commit");
  await measure("rounds.draw", system.draw(2n));
  for (const [index, account] of contributors.entries()) {
    const name = index === 0 ? "rounds.reveal, private, the first" : "rounds.reveal, private";
    await measure(name, system.reveal(2n, account, digestOf(index)));
  }
  await system.pass(2n, "heldOut");
  await measure("rounds.cancel", rounds.write.cancel([2n]));
}
