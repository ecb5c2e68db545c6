import { bytesToHex, type Hex, hexToBytes, keccak256, parseEther, stringToHex } from "viem";
import {
  type CourtSystem,
  deployCourt,
  encodeJudgement,
  encodeLeafProof,
  encodeWrongLeaf,
  INDEX,
  LIE,
  makeAnswer,
  makeCase,
  outputOf,
} from "./court.ts";
import type { GasTable } from "./gas.ts";
import { hours } from "./system.ts";

const OUTPUT_SLOT = 255;
const REVEAL_DELAY = 120;
/** Above what any demand costs at the base fees of a fresh chain, and below what would raise a bond. */
const PREPAID = parseEther("0.002");

/**
 * Gas of every call of the court, as whole transactions: an attempt of 300 positions, traces of 4,096 leaves. The calls find
 * what they find in a court that is in use: bonds of others, and an operator that was disputed before.
 */
export async function measureCourt(): Promise<GasTable> {
  const system = await deployCourt();
  const gas: GasTable = {};
  const measure: Measure = async (name, transaction) => {
    const receipt = await system.client.getTransactionReceipt({ hash: await transaction });
    gas[name] = Number(receipt.gasUsed);
    return receipt.transactionHash;
  };
  await measureMoves(system, measure, gas);
  await measureConvictions(system, measure);
  await measureReceipts(system, measure);
  return gas;
}

type Measure = (name: string, transaction: Promise<Hex>) => Promise<Hex>;

/** A second challenger, whose disputes stay open: the court is never empty. */
async function openAnother(system: CourtSystem, measure: Measure) {
  const { court, networkHelpers, accounts, contracts } = system;
  const another = { account: accounts.guardian.account };
  await contracts.token.write.transfer([another.account.address, parseEther("100")]);
  await contracts.token.write.approve([court.address, parseEther("100")], another);
  const made = await makeCase(system, 100);
  const case_ = { ...made.case_, challenger: another.account.address };
  await court.write.commit([await court.read.idOf([case_])]);
  await networkHelpers.time.increase(REVEAL_DELAY);
  await measure(
    "court.openStep, the operator's first",
    court.write.openStep([case_, made.signature], another),
  );
}

async function opened(system: CourtSystem, attempt: number, measure?: Measure) {
  const { court, networkHelpers, accounts } = system;
  const made = await makeCase(system, attempt);
  const commitment = court.write.commit([await court.read.idOf([made.case_])]);
  await (measure ? measure("court.commit", commitment) : commitment);
  await networkHelpers.time.increase(REVEAL_DELAY);
  const challenger = { account: accounts.stranger.account };
  const opening = court.write.openStep([made.case_, made.signature], challenger);
  await (measure ? measure("court.openStep", opening) : opening);
  return { ...made, challenger, operator: { account: accounts.operator.account } };
}

/** Every move of a step, to an acquittal. */
async function measureMoves(system: CourtSystem, measure: Measure, gas: GasTable) {
  const { court, set, beacon, jury, accounts, client, networkHelpers } = system;
  await openAnother(system, measure);
  const { case_, range, challenger, operator } = await opened(system, 0, measure);
  const { answer, path, trace } = makeAnswer(system, range, INDEX);
  await measure("court.answer", court.write.answer([case_, answer, path], operator));

  const demand = (slot: number) =>
    court.write.demandChunk([case_, INDEX, slot], { ...challenger, value: PREPAID });
  const proof = trace.proofOf(INDEX);
  const encoded = encodeLeafProof(proof);
  await measure("court.demandChunk", demand(OUTPUT_SLOT));
  const short = court.write.postChunk([case_, answer, encoded, outputOf(proof.leaf.inputs).value], operator);
  await aboveFloor("court.postChunk of 32 bytes", short);
  await measure("court.demandChunk, again", demand(0));
  await aboveFloor(
    "court.postChunk of 16384 bytes",
    court.write.postChunk([case_, answer, encoded, LIE], operator),
  );

  const jurors = [accounts.deployer, accounts.operator, accounts.payer, accounts.guardian, accounts.court];
  await jury.write.set?.([jurors.map(({ account }) => account.address)]);
  await measure("court.demandDelivery", court.write.demandDelivery([case_], challenger));
  const id = await court.read.idOf([case_]);
  const drawn = async () =>
    beacon.write.set?.([(await court.read.stepOf([id])).drawBlock, keccak256(stringToHex("value"))]);
  await drawn();
  await measure("court.redraw", court.write.redraw([case_], operator));
  await drawn();
  const delivery = {
    domain: {
      name: "OmniNode",
      version: "1",
      chainId: await client.getChainId(),
      verifyingContract: court.address,
    },
    types: {
      Delivery: [
        { name: "dispute", type: "bytes32" },
        { name: "answer", type: "bytes32" },
      ],
    },
    primaryType: "Delivery",
    message: { dispute: id, answer: (await court.read.stepOf([id])).answer },
  } as const;
  const signatures = await Promise.all(jurors.slice(0, 3).map((juror) => juror.signTypedData(delivery)));
  await measure(
    "court.confirmDelivery, 3 jurors",
    court.write.confirmDelivery([case_, [0n, 1n, 2n], signatures], operator),
  );

  await measure("court.point", court.write.point([case_, INDEX], challenger));
  await networkHelpers.time.increase(hours(1));
  const judgement = encodeJudgement(proof, set);
  await measure("court.judge, right", court.write.judge([case_, answer, judgement, "0x01"], operator));
  await measure("court.withdrawCredit", court.write.withdrawCredit([operator.account.address], operator));

  /** What a chunk costs beside its calldata's floor (EIP-7623), which no contract can lower. */
  async function aboveFloor(name: string, transaction: Promise<Hex>) {
    const { input } = await client.getTransaction({ hash: await measure(name, transaction) });
    const tokens = hexToBytes(input).reduce((sum, byte) => sum + (byte === 0 ? 1 : 4), 0);
    gas[`${name}, above its floor`] = (gas[name] ?? 0) - 21_000 - 10 * tokens;
  }
}

async function measureConvictions(system: CourtSystem, measure: Measure) {
  const { court, networkHelpers } = system;
  const miswired = await opened(system, 1);
  const { answer, path, trace } = makeAnswer(system, miswired.range, INDEX);
  await court.write.answer([miswired.case_, answer, path], miswired.operator);
  const proof = encodeWrongLeaf(trace.proofOf(INDEX), trace.proofOf(INDEX - 1));
  const shown = court.write.showFault([miswired.case_, answer, 0, proof], miswired.challenger);
  await measure("court.showFault of a leaf, with its slash", shown);

  const conceded = await opened(system, 2);
  const honest = makeAnswer(system, conceded.range);
  await court.write.answer([conceded.case_, honest.answer, honest.path], conceded.operator);
  await measure("court.concede", court.write.concede([conceded.case_], conceded.challenger));

  const silent = await opened(system, 3);
  await networkHelpers.time.increase(hours(72) + 1);
  await measure("court.settle, silence, with its slash", court.write.settle([silent.case_]));
}

/** Two receipts of one attempt, of which the shorter has another root. */
async function measureReceipts(system: CourtSystem, measure: Measure) {
  const { court, networkHelpers, accounts } = system;
  const challenger = { account: accounts.stranger.account };
  const size = 130;
  for (const [attempt, equivocates] of [
    [4, true],
    [5, false],
  ] as const) {
    const made = await makeCase(system, attempt);
    const root = bytesToHex(made.range.root(size));
    const receipt = {
      ...made.case_.receipt,
      toPos: made.case_.terms.fromPos + BigInt(size),
      root: equivocates ? keccak256(stringToHex("another story")) : root,
    };
    const case_ = { ...made.case_, receipt, other: made.case_.receipt, position: 0n, layer: 0 };
    await court.write.commit([await court.read.idOf([case_])]);
    await networkHelpers.time.increase(REVEAL_DELAY);
    const signature = await made.sign(receipt);
    const path = made.range.consistencyProof(size).map((node) => bytesToHex(node));
    if (equivocates) {
      const args = [case_, signature, made.signature, root, path] as const;
      await measure(
        "court.proveEquivocation, with its slash",
        court.write.proveEquivocation(args, challenger),
      );
    } else {
      const opening = court.write.openPrefix([case_, signature, made.signature], challenger);
      await measure("court.openPrefix", opening);
      await measure("court.showPrefix", court.write.showPrefix([case_, path]));
    }
  }
}
