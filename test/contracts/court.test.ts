import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { bytesToHex, type Hex, keccak256, stringToHex } from "viem";
import {
  type CourtSystem,
  deployCourt,
  encodeJudgement,
  encodeLeafProof,
  encodeWrongLeaf,
  INDEX,
  makeAnswer,
  makeCase,
  outputOf,
} from "../helpers/contracts/court.ts";

/** What a call may cost: an open dispute, a move, a leaf judged, a slash. */
const TARGETS = { open: 150_000, move: 75_000, judge: 330_000 };
/** Gas of the longest chunk, which a demand prepays. */
const CHUNK_GAS = 140_000n + 40n * 16_384n;
const MINUTES_2 = 120;
const ACQUITTED = 9;
const CONVICTED = 8;

describe("the dispute court, with receipts that the nodes' own recorder made", () => {
  let system: CourtSystem;
  const gas: Record<string, number> = {};

  before(async () => {
    system = await deployCourt();
  });
  after(() => {
    for (const [name, used] of Object.entries(gas)) console.log(`${name.padEnd(44)} ${used}`);
  });

  async function measure(name: string, transaction: Promise<Hex>): Promise<number> {
    const { gasUsed } = await system.client.waitForTransactionReceipt({ hash: await transaction });
    gas[name] = Number(gasUsed);
    return Number(gasUsed);
  }

  async function opened(attempt: number, note = "") {
    const { court, networkHelpers, accounts } = system;
    const made = await makeCase(system, attempt);
    const id = await court.read.idOf([made.case_]);
    await measure("commit", court.write.commit([id]));
    await networkHelpers.time.increase(MINUTES_2);
    const challenger = { account: accounts.stranger.account };
    const used = await measure(
      `openStep${note}`,
      court.write.openStep([made.case_, made.signature], challenger),
    );
    return { ...made, id, used, challenger, operator: { account: accounts.operator.account } };
  }

  it("acquits an honest operator, move by move", async () => {
    const { court, set, networkHelpers } = system;
    const { case_, id, range, challenger, operator } = await opened(0, ", the operator's first");
    const { answer, path, trace } = makeAnswer(system, range);
    assert.ok((await measure("answer", court.write.answer([case_, answer, path], operator))) <= 92_000);

    // Read by a call, the price is 0: calls see no base fee.
    const { baseFeePerGas } = await system.client.getBlock();
    const value = CHUNK_GAS * 3n * (baseFeePerGas ?? 0n);
    const demand = court.write.demandChunk([case_, INDEX, 255], { ...challenger, value });
    await measure("demandChunk", demand);
    const proof = trace.proofOf(INDEX);
    const chunk = outputOf(proof.leaf.inputs).value;
    await measure(
      "postChunk of 32 bytes",
      court.write.postChunk([case_, answer, encodeLeafProof(proof), chunk], operator),
    );

    const pointed = await measure("point", court.write.point([case_, INDEX], challenger));
    assert.ok(pointed <= TARGETS.move);
    await networkHelpers.time.increase(3600);
    const judged = await measure(
      "judge, right",
      court.write.judge([case_, answer, encodeJudgement(proof, set), "0x01"], operator),
    );
    assert.ok(judged <= TARGETS.judge);
    assert.equal((await court.read.disputeOf([id])).stage, ACQUITTED);
  });

  it("convicts an operator whose trace is miswired", async () => {
    const { court } = system;
    const { case_, id, range, challenger, operator } = await opened(1);
    const { answer, path, trace } = makeAnswer(system, range, INDEX);
    await measure("answer, again", court.write.answer([case_, answer, path], operator));
    const proof = encodeWrongLeaf(trace.proofOf(INDEX), trace.proofOf(INDEX - 1));
    await measure("showFault of a leaf", court.write.showFault([case_, answer, 0, proof], challenger));
    assert.equal((await court.read.disputeOf([id])).stage, CONVICTED);
  });

  it("convicts an operator that stays silent", async () => {
    const { court, networkHelpers } = system;
    const { case_, id } = await opened(2);
    const { used } = await opened(4, ", with others open between the two");
    assert.ok(used <= TARGETS.open, `openStep: ${used}`);
    await networkHelpers.time.increase(72 * 3600 + 1);
    await measure("settle, silence", court.write.settle([case_]));
    assert.equal((await court.read.disputeOf([id])).stage, CONVICTED);
  });

  it("convicts at once who signed two stories", async () => {
    const { court, networkHelpers, accounts } = system;
    const made = await makeCase(system, 3);
    const size = 130;
    const honest = made.range;
    // The other story: the receipt over the first positions has another root.
    const receipt = {
      ...made.case_.receipt,
      toPos: made.case_.terms.fromPos + BigInt(size),
      root: keccak256(stringToHex("another story")),
    };
    const case_ = { ...made.case_, receipt, other: made.case_.receipt, position: 0n, layer: 0 };
    await court.write.commit([await court.read.idOf([case_])]);
    await networkHelpers.time.increase(MINUTES_2);
    const root = bytesToHex(honest.root(size));
    const path = honest.consistencyProof(size).map((node) => bytesToHex(node));
    const signature = await made.sign(receipt);
    await measure(
      "proveEquivocation",
      court.write.proveEquivocation([case_, signature, made.signature, root, path], {
        account: accounts.stranger.account,
      }),
    );
    assert.equal((await court.read.disputeOf([await court.read.idOf([case_])])).stage, CONVICTED);
  });
});
