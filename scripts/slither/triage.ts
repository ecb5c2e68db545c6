/** Findings that are none, and why: what a detector says of the functions named, or all that it says. */
export interface Explained {
  readonly check: string;
  /** Contract.function or Contract.variable. */
  readonly where?: readonly string[];
  readonly reason: string;
}

/** Token, hub, vault, registry, court, oracle and panel know each other for good, and the token calls nobody. */
const ownContracts = "what is called is one of ours, fixed at deployment, and calls nobody back";

export const triage: readonly Explained[] = [
  {
    check: "timestamp",
    reason: "deadlines are hours and days of the hub's clock; a proposer moves a block's time by seconds",
  },
  { check: "uninitialized-local", reason: "a local variable begins at zero, and is meant to" },
  {
    check: "naming-convention",
    where: [
      "IDisputeCourt.OUTPUT_SLOT",
      "IDisputeCourt.RECORD_SLOT",
      "IPaymentHub.DOMAIN_SEPARATOR",
      "OmniToken.CLOCK_MODE",
      "PaymentHub.DOMAIN_SEPARATOR",
    ],
    reason: "names of ERC-5267, ERC-6372 and of constants",
  },
  {
    check: "uninitialized-state",
    where: ["QualityOracle._members", "StakeLedger._delegated", "StakeLedger._exits", "StakeLedger._own"],
    reason: "a mapping that is written through a storage pointer",
  },
  {
    check: "weak-prng",
    where: ["PaymentHub._pushHolding"],
    reason: "the remainder rounds a time up to the hour; nothing is drawn",
  },
  {
    check: "incorrect-equality",
    where: ["PausableClock.clock", "PausableClock.pausedUntil"],
    reason: "zero says that there was no pause: no balance and no time of a block is compared",
  },
  {
    check: "assembly",
    where: [
      "CourtHashes.hashAnswer",
      "CourtHashes.idOf",
      "DisputeCourt._emitOpened",
      "DisputeCourt._examine",
      "ModelRegistry.leasesOfModel",
      "PaymentHub._laneId",
      "PaymentHub.claim",
    ],
    reason:
      "hashes, logs or forwards without keeping memory, shortens an array, raises a composed error; each is tested",
  },
  {
    check: "low-level-calls",
    where: ["DisputeCourt.withdrawCredit"],
    reason: "sends ether after the credit was cleared; a refusal reverts",
  },
  {
    check: "missing-zero-check",
    where: ["DisputeCourt.withdrawCredit"],
    reason: "whose credit it is says where it goes",
  },
  {
    check: "costly-loop",
    where: ["QualityOracle._remove"],
    reason: "runs once for each validator that leaves, and the set is bounded",
  },
  {
    check: "calls-loop",
    where: [
      "ModelRegistry._isLive",
      "QualityOracle._weightOf",
      "RewardDistributor._canaryStakeOf",
      "RewardDistributor._credit",
      "RewardDistributor._drawCanary",
      "RewardDistributor._mayEarn",
      "RewardDistributor._pay",
      "RewardDistributor.creditCanaries",
      "RewardDistributor.earnedOf",
      "ValidatorJury.draw",
    ],
    reason: `${ownContracts}; the caller says how much is looped over, or a constant does`,
  },
  {
    check: "reentrancy-no-eth",
    where: ["DisputeCourt._punish", "DisputeCourt._refundHeldBack", "DisputeCourt.refund"],
    reason: `${ownContracts}: hub and vault answer how much they moved, and that is written after`,
  },
  {
    check: "reentrancy-benign",
    where: ["PaymentHub.depositWithPermit", "StakeVault.delegateWithPermit", "StakeVault.stakeWithPermit"],
    reason: ownContracts,
  },
  {
    check: "reentrancy-events",
    where: [
      "DisputeCourt._acquit",
      "DisputeCourt._convict",
      "DisputeCourt._punish",
      "DisputeCourt._refundHeldBack",
      "FederatedRounds._finish",
      "FederatedRounds.collect",
      "FederatedRounds.settle",
      "PaymentHub.depositWithPermit",
      "StakeVault.delegateWithPermit",
      "StakeVault.stakeWithPermit",
    ],
    reason: ownContracts,
  },
  {
    check: "unused-return",
    where: [
      "Examiner._checkReceipt",
      "Examiner.checkDelivery",
      "Examiner.checkStale",
      "PaymentHub._checkSigner",
    ],
    reason: "a signature that recovers nobody gives address zero, which is refused like any other stranger",
  },
  {
    check: "unused-return",
    where: [
      "QualityOracle._weightOf",
      "RewardDistributor._canaryStakeOf",
      "RoundPanel._owed",
      "RoundPanel._requirePhase",
      "RoundPanel.commitScores",
      "RoundSettlement.owedToContributor",
    ],
    reason: "one half of a pair is asked for",
  },
  {
    check: "unused-return",
    where: ["DisputeCourt.redraw", "DisputeCourt.refund", "FederatedRounds.open"],
    reason: "the call is made for what it refuses",
  },
  {
    check: "unused-return",
    where: ["ModelRegistry._remove", "ModelRegistry.lease"],
    reason: "ids are never used again, and a lease is in both sets or in none",
  },
  {
    check: "unused-return",
    where: ["RewardDistributor.constructor"],
    reason: "OmniToken.approve answers true or reverts",
  },
  // ---- leaves: exact arithmetic on bytes, held against the SDK's in test/contracts
  {
    check: "assembly",
    where: [
      "Add._eight",
      "Floats.half",
      "Gather._hashOf",
      "Half._eight",
      "Q4K._sums",
      "Q6K._sum",
      "Q6K.products",
      "Quantize._hasEight",
      "TileVector._rows",
      "TileVector.evaluate",
      "Values._inRange",
      "Values.word",
      "Weights._sum",
    ],
    reason: "reads memory and computes, 256 elements a leaf; every one is compared with the SDK's arithmetic",
  },
  {
    check: "assembly",
    where: [
      "LeafEvidence.inputsOf",
      "LeafEvidence.outputOf",
      "LeafEvidence.pathOf",
      "LeafEvidence.planOf",
      "LeafEvidence.tausOf",
    ],
    reason:
      "copies what calldata has into memory that it allocates; lengths are of 32 bits, and all of it is hashed",
  },
  {
    check: "assembly",
    where: ["Groth16.verify", "Groth16Keys.constructor", "Groth16Leaf.judge"],
    reason: "calls the curve's precompiles, writes a key as code, points at evidence where it lies",
  },
  {
    check: "incorrect-shift",
    where: ["Add._eight", "Quantize._hasEight"],
    reason:
      "one unit in the last place is 1 shifted left by the exponent: shl takes the number of bits first",
  },
  {
    check: "too-many-digits",
    where: [
      "Activations.superScale",
      "Add.slitherConstructorConstantVariables",
      "Floats.single",
      "Floats.slitherConstructorConstantVariables",
      "Half._eight",
      "Half._eightNormal",
      "Half.slitherConstructorConstantVariables",
      "Lanes.slitherConstructorConstantVariables",
      "Q6K.slitherConstructorConstantVariables",
      "Weights.slitherConstructorConstantVariables",
    ],
    reason: "masks of bits",
  },
  {
    check: "divide-before-multiply",
    where: [
      "Formats.blockBytes",
      "Formats.weightBytes",
      "Q4K._levelsOf",
      "Q6K._sixBits",
      "Quantize.isRight",
      "Shape.seen",
      "TileVector.evaluate",
    ],
    reason: "whole blocks, rows, words or heads are counted: the rest is meant to be dropped",
  },
  {
    check: "unused-return",
    where: [
      "Gather.cut",
      "Gather.isRight",
      "LeafValues.areRight",
      "LeafValues.gathered",
      "LeafValues.tileOf",
      "ProvenTile.isReadable",
      "ProvenTile.isRight",
      "Q6K.reaches",
      "Weights.reaches",
    ],
    reason: "one half of a pair is asked for; that numbers are finite was checked before",
  },
  {
    check: "low-level-calls",
    where: ["Groth16Keys._check"],
    reason: "a precompile, which refuses what is no point of the curve",
  },
  {
    check: "calls-loop",
    where: ["Groth16Keys._check"],
    reason: "a precompile, for five keys at deployment",
  },
];
