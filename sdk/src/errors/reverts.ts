import { type AbiParameter, type AbiParameterToPrimitiveType, formatEther, hexToString } from "viem";
import type { errorsAbi } from "../abi/errors.ts";
import { disputeStages } from "../types/court.ts";
import { qualityPhases } from "../types/quality.ts";
import { formatOmni, formatTime } from "../utils/format.ts";
import { phaseOf } from "../utils/rounds/convert.ts";

type CustomError = (typeof errorsAbi)[number];

/** Names of the contracts' custom errors. */
export type RevertName = CustomError["name"];

type ArgumentsOf<error extends CustomError> = {
  readonly [input in error["inputs"][number] as input extends { name: infer name extends string }
    ? name
    : never]: input extends AbiParameter ? AbiParameterToPrimitiveType<input> : never;
};

/** Arguments of a custom error, by name. */
export type RevertArguments<name extends RevertName = RevertName> = ArgumentsOf<
  Extract<CustomError, { name: name }>
>;

interface Description {
  /** Default: the error's name in capitals. */
  readonly code?: `OMNI_${string}`;
  readonly message: string;
  readonly remedy: string;
}

type Catalogue = { readonly [name in RevertName]?: (args: RevertArguments<name>) => Description };

/** Bitmap of the timelock's states with only the first, in which a change is unknown. */
const PROPOSABLE = 1n;
const amountZero = { message: "The amount is zero.", remedy: "Pass an amount above zero." };
const elsewhere = "Your clock or the chain's is wrong, or the request is old: make a new one.";

/** What each custom error means to whoever called. Errors that no user can cause have no entry. */
export const catalogue: Catalogue = {
  // ---- OmniToken
  ERC20InsufficientBalance: ({ sender, balance, needed }) => ({
    code: "OMNI_BALANCE_INSUFFICIENT",
    message: `${sender} has ${formatOmni(balance)}, and ${formatOmni(needed)} are needed.`,
    remedy: "Get more OMNI (on the local chain: `omni-node deploy --fund ADDRESS`), or use a smaller amount.",
  }),
  ERC20InsufficientAllowance: ({ spender, allowance, needed }) => ({
    code: "OMNI_ALLOWANCE_INSUFFICIENT",
    message: `${spender} may take ${formatOmni(allowance)}, and ${formatOmni(needed)} are needed.`,
    remedy: "Approve it with approveOmni, or use an account that can sign permits.",
  }),
  ERC2612ExpiredSignature: () => ({
    code: "OMNI_PERMIT_EXPIRED",
    message: "The permit's deadline has passed.",
    remedy: elsewhere,
  }),
  ERC2612InvalidSigner: ({ signer, owner }) => ({
    code: "OMNI_PERMIT_SIGNER_INVALID",
    message: `The permit of ${owner} was signed by ${signer}.`,
    remedy: "Sign the permit with the owner's key, for this chain and token.",
  }),
  MintCapExceeded: ({ requested, remaining }) => ({
    message: `${formatOmni(requested)} cannot be minted: ${formatOmni(remaining)} are left to mint, ever.`,
    remedy: "Mint no more than is left.",
  }),
  AccessManagedUnauthorized: ({ caller }) => ({
    code: "OMNI_UNAUTHORIZED",
    message: `${caller} lacks the role that this needs.`,
    remedy: "Use an account that holds the role, or propose the change to the governor.",
  }),

  // ---- StakeVault
  AmountZero: () => amountZero,
  StakeInsufficient: ({ requested, available }) => ({
    message: `${formatOmni(requested)} cannot leave: ${formatOmni(available)} are staked.`,
    remedy: "Unstake no more than is staked.",
  }),
  TooManyExits: ({ limit }) => ({
    message: `There are ${limit} exits under way, which is as many as are allowed.`,
    remedy: "Withdraw those that are ready, or wait.",
  }),
  NothingToWithdraw: ({ readyAt }) => ({
    message:
      readyAt === 0n ? "No stake is on its way out." : `No stake is ready before ${formatTime(readyAt)}.`,
    remedy: readyAt === 0n ? "Unstake first." : "Try again then.",
  }),
  HeldBackUnbacked: ({ heldBack, limit }) => ({
    message: `${formatOmni(heldBack)} of payments are held back, and what stays staked backs only ${formatOmni(limit)}.`,
    remedy: "Release the payments first (`omni-node claim`), or leave more staked.",
  }),
  OperatorLocked: ({ until }) => ({
    message: `The operator is under dispute until ${formatTime(until)}.`,
    remedy: "Answer the dispute; withdraw when it is over.",
  }),
  DelegationToSelf: () => ({
    message: "An operator's own stake is not delegated.",
    remedy: "Stake it instead: `omni-node stake`.",
  }),
  DelegationLimitExceeded: ({ delegated, limit }) => ({
    message: `${formatOmni(delegated)} would be delegated, and the operator accepts ${formatOmni(limit)}.`,
    remedy: "Delegate less, or to another operator.",
  }),
  OwnStakeTooSmall: ({ own, required }) => ({
    message: `The operator has ${formatOmni(own)} of its own staked, and would need ${formatOmni(required)}.`,
    remedy: "Delegate less, or to another operator: a tenth of its total must be its own.",
  }),
  CommissionTooHigh: ({ rate, maximum }) => ({
    message: `A commission of ${rate} basis points, above the ${maximum} that are allowed.`,
    remedy: "Pass a lower rate.",
  }),
  CommissionNotAnnounced: () => ({
    message: "No higher commission was announced.",
    remedy: "Announce it first with setCommission.",
  }),
  CommissionTooEarly: ({ notBefore }) => ({
    message: `Delegators may leave before the higher commission until ${formatTime(notBefore)}.`,
    remedy: "Try again then.",
  }),
  NothingToClaim: ({ operator }) => ({
    message: `There are no rewards to claim from ${operator}.`,
    remedy: "Wait until some have flowed.",
  }),

  // ---- ModelRegistry
  ManifestCidInvalid: () => ({
    message: "The manifest's CID is not a CIDv1 of a dag-cbor block with a BLAKE3-256 digest.",
    remedy: "Pass the CID that `omni-node shard` prints.",
  }),
  ModelAlreadyRegistered: ({ modelId }) => ({
    message: `Model ${modelId} is registered already.`,
    remedy: "Use it: nothing needs to be done.",
  }),
  ModelUnknown: ({ modelId }) => ({
    message: `No model ${modelId} is registered.`,
    remedy: "Publish it first: `omni-node shard FILE --publish`.",
  }),
  CodeMissing: ({ code }) => ({
    message: `There is no contract at ${code} that a verifier could be made of.`,
    remedy: "Deploy the verifier's code first, and pass its address.",
  }),
  LayerRangeInvalid: ({ a, b }) => ({
    message: `[${a}, ${b}) is not a range of layers.`,
    remedy: "Pass a < b, with b at most 65536.",
  }),
  PeerIdLengthInvalid: ({ length }) => ({
    message: `A peer id of ${length} bytes.`,
    remedy: "Pass the multihash of a libp2p peer id, 1 to 64 bytes.",
  }),
  EndpointTooLong: ({ length }) => ({
    message: `An endpoint of ${length} bytes.`,
    remedy: "Pass a multiaddr of at most 256 bytes.",
  }),
  StakeBelowMinimum: ({ active, minimum }) => ({
    message: `${formatOmni(active)} are staked, and leases need ${formatOmni(minimum)}.`,
    remedy: "Stake more: `omni-node stake`.",
  }),
  TooManyLeases: ({ limit }) => ({
    message: `The operator has ${limit} leases, which is as many as are allowed.`,
    remedy: "End some of them.",
  }),
  LeaseUnknown: ({ leaseId }) => ({
    message: `There is no lease ${leaseId}: it may have ended.`,
    remedy: "Open a new one.",
  }),
  LeaseNotOwned: ({ leaseId, operator }) => ({
    message: `Lease ${leaseId} is ${operator}'s.`,
    remedy: "Use the operator's account.",
  }),
  LeaseStandingLost: ({ leaseId }) => ({
    message: `Lease ${leaseId} ended when the operator's stake fell below the minimum.`,
    remedy: "Stake enough, and open a new lease.",
  }),
  LeaseLive: ({ leaseId }) => ({
    message: `Lease ${leaseId} is live: only its operator may end it.`,
    remedy: "Wait until it has expired.",
  }),

  // ---- PaymentHub
  DepositInsufficient: ({ requested, available }) => ({
    message: `${formatOmni(requested)} were asked for, and ${formatOmni(available)} of the deposit are unspent.`,
    remedy: "Deposit more: `omni-node deposit AMOUNT`.",
  }),
  PayeeZero: () => ({ message: "The payee is the zero address.", remedy: "Pass the operator's address." }),
  NothingToReclaim: ({ payee, lane }) => ({
    message: `Nothing is left in lane ${lane} to ${payee}.`,
    remedy: "Nothing needs to be done.",
  }),
  ReclaimNotRequested: ({ payee, lane }) => ({
    message: `Lane ${lane} to ${payee} was not asked back.`,
    remedy: "Call requestReclaim, and reclaim when the delay has passed.",
  }),
  ReclaimTooEarly: ({ reclaimAt }) => ({
    message: `The payee may still claim: the lane comes back from ${formatTime(reclaimAt)} on.`,
    remedy: "Try again then.",
  }),
  VoucherNotForCaller: ({ payee }) => ({
    message: `The voucher is ${payee}'s.`,
    remedy: "Claim with the payee's account.",
  }),
  VoucherExpired: ({ expiry }) => ({
    message: `The voucher expired at ${formatTime(expiry)}.`,
    remedy: "Nothing can be claimed with it; claim earlier, or ask the payer for a new one.",
  }),
  VoucherSignerInvalid: ({ signer }) => ({
    message: `The voucher was signed by ${signer}, who may not sign for this lane.`,
    remedy: "Refuse such vouchers: verify them with verifyVoucher before work is done.",
  }),
  SessionKeyExpired: ({ key, expiry }) => ({
    message: `Vouchers of session key ${key} could be claimed until ${formatTime(expiry)}.`,
    remedy: "Claim earlier, or ask the payer for a voucher of another key.",
  }),
  SessionKeyCapExceeded: ({ cumulative, cap }) => ({
    message: `The voucher is over ${formatOmni(cumulative)}, and its key may sign up to ${formatOmni(cap)}.`,
    remedy: "Ask the payer to raise the key's cap, or claim an earlier voucher.",
  }),
  VoucherWorthless: ({ cumulative, accepted, reserved }) => ({
    message: `The voucher promises ${formatOmni(cumulative)}; ${formatOmni(accepted)} of the ${formatOmni(reserved)} reserved were claimed before.`,
    remedy: "Nothing is lost: there is nothing new to claim.",
  }),
  NothingToRelease: () => ({
    message: "Nothing can be released now.",
    remedy: "Claim vouchers first, and wait until the hold-back has passed.",
  }),
  PayeeLocked: ({ until }) => ({
    message: `The payee is under dispute until ${formatTime(until)}.`,
    remedy: "Answer the dispute; release when it is over.",
  }),
  SessionKeyZero: () => ({
    message: "The session key is the zero address.",
    remedy: "Pass the key's address.",
  }),
  SessionKeyLowered: ({ cap, expiry }) => ({
    message: `The key has a cap of ${formatOmni(cap)} until ${formatTime(expiry)}, which cannot be lowered.`,
    remedy: "Revoke the key, and authorize another one.",
  }),
  SessionKeyExpiryTooEarly: ({ earliest }) => ({
    message: `The key would expire within the claim window, before ${formatTime(earliest)}.`,
    remedy: "Pass a later expiry.",
  }),
  SessionKeyUnknown: ({ key }) => ({
    message: `${key} is no session key of this lane.`,
    remedy: "Nothing needs to be done.",
  }),
  GrantSignatureInvalid: ({ payer }) => ({
    message: `The grant was not signed by ${payer}, or was used before.`,
    remedy: "Have the payer sign a grant with its next nonce, for this chain and hub.",
  }),

  // ---- DisputeCourt
  AlreadyCommitted: ({ id }) => ({
    message: `Case ${id} was committed to before.`,
    remedy: "Open it; where the commitment lapsed, commit to the case with another salt.",
  }),
  NotChallenger: ({ challenger }) => ({
    message: `This is for the case's challenger ${challenger} alone.`,
    remedy: "Use the challenger's account.",
  }),
  RevealTooEarly: ({ from }) => ({
    message: `The case can be opened from ${formatTime(from)} on, so that nobody steals the find.`,
    remedy: "Try again then.",
  }),
  RevealTooLate: ({ until }) => ({
    message: `The commitment lapsed at ${formatTime(until)}.`,
    remedy: "Commit again, to the case with another salt.",
  }),
  ReceiptTooOld: ({ until }) => ({
    message: `The receipt could be disputed until ${formatTime(until)}.`,
    remedy: "Nothing can be done: commit while receipts are disputable.",
  }),
  TooManyDisputes: ({ limit }) => ({
    message: `The challenger has ${limit} disputes open with this operator, which is as many as are allowed.`,
    remedy: "Wait until one is over.",
  }),
  StageWrong: ({ id, stage }) => ({
    message: `Dispute ${id} is at stage ${disputeStages[stage] ?? stage}, where this move is not made.`,
    remedy: "Look with getDispute whose turn it is.",
  }),
  ClockRanOut: ({ deadline }) => ({
    message: `The clock of the side whose turn it was ran out at ${formatTime(deadline)}.`,
    remedy: "End the dispute with settleDispute.",
  }),
  ClockRuns: ({ deadline }) => ({
    message: `The clock of the side whose turn it is runs until ${formatTime(deadline)}.`,
    remedy: "Settle after it, if no move is made.",
  }),
  NotOperator: ({ operator }) => ({
    message: `The move is the operator ${operator}'s.`,
    remedy: "Use the operator's account.",
  }),
  AnswerMismatch: ({ expected }) => ({
    message: `The operator's answer has hash ${expected}, not this one's.`,
    remedy: "Pass the answer that getDisputeAnswer reads.",
  }),
  AnswerEmpty: () => ({
    message: "The answer's trace has no leaf.",
    remedy: "Pass the trace of the layer's operations.",
  }),
  LeafOutOfRange: ({ index, leaves }) => ({
    message: `The trace has ${leaves} leaves, and no leaf ${index}.`,
    remedy: "Pass the number of a leaf, from 0.",
  }),
  ChunkTooLong: ({ length, limit }) => ({
    message: `The value has ${length} bytes, and none may be longer than ${limit}.`,
    remedy: "Post the value that the leaf names.",
  }),
  TooManyDemands: ({ limit }) => ({
    message: `${limit} chunks were demanded, which is as many as are allowed.`,
    remedy: "Point at a leaf, show a fault, or concede.",
  }),
  PrepaymentTooLow: ({ sent, required }) => ({
    message: `The demand prepays ${formatEther(sent)} coins, and its answer may cost ${formatEther(required)}.`,
    remedy: "Prepay more: getChunkPrice with more fullBlocks.",
  }),
  TooManyDraws: ({ limit }) => ({
    message: `${limit === 1n ? "Delivery was demanded before" : `${limit} juries were drawn`}, and more is not allowed.`,
    remedy: "Move otherwise: a jury is demanded once, and redrawn twice.",
  }),
  AlreadySlashed: ({ termsHash }) => ({
    message: `Attempt ${termsHash} was slashed for as much before.`,
    remedy: "Nothing needs to be done: no receipt is slashed twice.",
  }),
  NothingToRefund: ({ termsHash }) => ({
    message: `Nothing of attempt ${termsHash} can be refunded now.`,
    remedy: "Try again when more of the operator's payments are held back.",
  }),
  NoCredit: ({ account }) => ({
    message: `${account} has no credit.`,
    remedy: "Nothing needs to be done.",
  }),
  CreditRefused: ({ account }) => ({
    message: `${account} refused the coins.`,
    remedy: "Pass a receiver that takes them.",
  }),
  ReceiptOfOtherTerms: ({ termsHash }) => ({
    message: `The receipt is of terms ${termsHash}, not the case's.`,
    remedy: "Pass the terms that the receipt names.",
  }),
  ReceiptEmpty: ({ fromPos, toPos }) => ({
    message: `The receipt commits to no position: from ${fromPos} to ${toPos}.`,
    remedy: "Pass a receipt that does.",
  }),
  ReceiptSignerInvalid: ({ signer, operator }) => ({
    message: `The receipt was signed by ${signer}, not by the operator ${operator}.`,
    remedy: "Refuse such receipts: check them with verifyStepReceipt when they arrive.",
  }),
  ReceiptsOutOfOrder: ({ toPos, otherToPos }) => ({
    message: `The receipt to position ${toPos} stands before the shorter one to ${otherToPos}.`,
    remedy: "Make the case with makePairCase, and pass the signatures in its order.",
  }),
  FieldNotZero: () => ({
    message: "A field of the case that means nothing in this kind of dispute is not zero.",
    remedy: "Make the case with makeStepCase or makePairCase.",
  }),
  PositionOutOfRange: ({ position, fromPos, toPos }) => ({
    message: `The receipt commits to positions ${fromPos} to ${toPos - 1n}, not to ${position}.`,
    remedy: "Pass a receipt that covers the position.",
  }),
  LayerOutOfRange: ({ layer, a, b }) => ({
    message: `The terms cover layers [${a}, ${b}), not ${layer}.`,
    remedy: "Pass a layer of the stage.",
  }),
  NotJudgeable: ({ manifest }) => ({
    message: `Steps of this attempt cannot be judged: its terms name no tolerances, or model ${manifest} no weights or verifiers.`,
    remedy: "Agree on terms with a tauTable, for a model with weightRoot and verifierSet.",
  }),
  NotStale: () => ({
    message: "The older receipt does not show that the position is past dispute.",
    remedy:
      "Pass one of the attempt that covers the position, signed over 25 hours before the opening; else answer.",
  }),
  VoucherInvalid: ({ signer }) => ({
    message: `The voucher, signed by ${signer}, is none of the payer's for the older receipt.`,
    remedy: "Pass one of the lane whose receiptHash is that receipt's.",
  }),
  JurorInvalid: ({ seat }) => ({
    message: `Seat ${seat} is not that juror's, or was given before.`,
    remedy: "Check each signature with verifyDelivery against getJury.",
  }),
  TooFewJurors: ({ signed, needed }) => ({
    message: `${signed} jurors signed, and ${needed} must.`,
    remedy: "Deliver to more of them, or have another jury drawn with redrawJury.",
  }),
  ProofInvalid: ({ root }) => ({
    message: `A Merkle path does not lead to its root ${root}.`,
    remedy: "Make the path from the tree of that root, for the size that is committed to.",
  }),
  LeafMismatch: ({ index, expected }) => ({
    message: `Leaf ${index} was passed, and leaf ${expected} is meant.`,
    remedy: "Pass the leaf that getDispute or the input names.",
  }),
  WireMismatch: ({ wire }) => ({
    message: `The leaf has no input ${wire}, or one from another kind of source.`,
    remedy: "Show the fault by the kind of the input's source.",
  }),
  PlanUnbound: () => ({
    message: "This is the code of leaf verifiers, which is bound to no model.",
    remedy: "Ask the instance of the model: evmLeafOf names it.",
  }),
  LayerMismatch: ({ layer, expected }) => ({
    message: `The plan is that of layer ${layer}, and layer ${expected} is disputed.`,
    remedy: "Pass the plan of the disputed layer.",
  }),
  PlanMismatch: ({ planRoot }) => ({
    message: `The plan is none of those under the model's plan root ${planRoot}.`,
    remedy: "Make plan and path from the model's manifest.",
  }),
  TolerancesMismatch: ({ expected }) => ({
    message: `The tolerances do not hash to ${expected}, which the terms name.`,
    remedy: "Pass the table that findTolerances gives for that hash.",
  }),
  ValuesMissing: ({ values, inputs }) => ({
    message: `${values} values were passed for the ${inputs} inputs of the leaf.`,
    remedy: "Pass the bytes of every input, in order.",
  }),
  ValueMismatch: ({ input }) => ({
    message: `The bytes of input ${input} (behind the last: of the output) are not those behind its hash.`,
    remedy: "Pass the values that the trace commits to.",
  }),
  TypeUnknown: ({ kind }) => ({
    message: `The plan has a matrix of ggml type ${kind}, which no judgeable model has.`,
    remedy: "Make plans of judgeable models alone.",
  }),
  KeyCountInvalid: ({ count }) => ({
    message: `There are ${count} verifying keys.`,
    remedy: "Pass one for each circuit, in the order of tileCircuits.",
  }),
  PointInvalid: ({ key }) => ({
    message: `Verifying key ${key} has a point that is on no curve, in no group, or infinite.`,
    remedy: "Pass the keys as the ceremony gave them.",
  }),
  ContributionMissing: ({ key }) => ({
    message: `Nobody contributed to verifying key ${key}: anybody can forge proofs for it.`,
    remedy:
      "Have participants contribute to the second phase (docs/CIRCUITS.md), and pass the keys that come out.",
  }),
  DevelopmentKey: ({ key, chainId }) => ({
    message: `Verifying key ${key} is a development key, and chain ${chainId} is public.`,
    remedy: "Pass the keys of a ceremony (docs/CIRCUITS.md).",
  }),
  KeysMissing: ({ keys }) => ({
    message: `There are no verifying keys at ${keys}.`,
    remedy: "Deploy Groth16Keys first, and pass its address.",
  }),
  NoProduct: ({ op }) => ({
    message: `The leaf is of operation ${op}: only matrix products are proven.`,
    remedy: "Pass its values: encodeLeafEvidence.",
  }),
  SumOutOfRange: ({ index }) => ({
    message: `Sum ${index} of the proof is larger than any tile's.`,
    remedy: "Pass the sums that were proven: tileSums.",
  }),
  TileProofInvalid: () => ({
    message: "The proof does not show these sums of these bytes for this leaf of this dispute.",
    remedy:
      "Prove the leaf for this dispute, with the deployment's keys (getVerifyingKeys); or pass its values: encodeLeafEvidence.",
  }),
  InputNotCanonical: ({ input }) => ({
    message: `Public input ${input} is not below the order of bn254's groups.`,
    remedy: "Pass the commitment as the prover gave it.",
  }),
  NoFault: () => ({
    message: "What was shown is as it should be.",
    remedy: "Show another fault, point at a leaf, or concede.",
  }),
  ChunkMismatch: ({ expected }) => ({
    message: `The bytes do not hash to ${expected}, which the leaf names.`,
    remedy: "Post the value that was committed to.",
  }),
  VerifierSetMismatch: ({ expected }) => ({
    message: `The model version names verifier set ${expected}, not this one.`,
    remedy: "Pass the set whose hashVerifierSet is getModel's verifierSet.",
  }),
  EvidenceUndecided: () => ({
    message: "The evidence settles nothing.",
    remedy: "Pass evidence in the encoding of the leaf's verifier.",
  }),

  // ---- PrevrandaoBeacon
  NoRandomness: ({ value }) => ({
    message: `The chain's blocks carry no randomness: PREVRANDAO is ${value}.`,
    remedy: "Use a chain that has it (EIP-4399), or give deployOmni another IBeacon as `beacon`.",
  }),
  LookaheadOutOfBounds: ({ value, minimum, maximum }) => ({
    message: `A lookahead of ${value} blocks is outside ${minimum} to ${maximum}.`,
    remedy: "Pass a lookahead within the bounds.",
  }),
  ValueUnknown: ({ awaited }) => ({
    message: `Nobody recorded block ${awaited} with the beacon yet.`,
    remedy: "Wait for that block, and record it in one of the 256 after it.",
  }),
  FieldNotPresentInBlockHeader: () => ({
    message: "The header lacks a field.",
    remedy: "Pass the RLP of a whole header.",
  }),
  RLPInvalidEncoding: () => ({
    message: "The header is not RLP.",
    remedy: "Pass the RLP of a whole header.",
  }),
  HeaderUnknown: ({ blockNumber }) => ({
    message: `This is not the header of block ${blockNumber}, or that is more than 256 blocks old.`,
    remedy: "Pass the RLP of the header of one of the last 256 blocks.",
  }),

  // ---- FederatedRounds
  RoundUnknown: ({ roundId }) => ({
    message: `There is no round ${roundId}.`,
    remedy: "Pass the id that openRound returned, or one up to getRoundCount.",
  }),
  RoundPhaseWrong: ({ roundId, phase, needed }) => ({
    message: `Round ${roundId} is in the phase ${phaseOf(phase)}, and this belongs to ${phaseOf(needed)}.`,
    remedy:
      "Look at its phase and deadlines with getRound: wait for the phase, or leave it where it is over.",
  }),
  RoundRuleOutOfBounds: ({ rule, value, minimum, maximum }) => ({
    message: `The rule ${hexToString(rule, { size: 32 })} of ${value} is outside ${minimum} to ${maximum}.`,
    remedy: "Pass a rule within the bounds of docs/contracts/FederatedRounds.md.",
  }),
  RoundDigestZero: () => ({
    message: "A commitment or digest is zero.",
    remedy: "Pass what hashContribution, hashHeldOut or hashRoundScores gave, or the digest of a CID.",
  }),
  HeldOutMismatch: ({ committed }) => ({
    message: `This is not the held-out set of the commitment ${committed}.`,
    remedy: "Pass the digest and the salt of the opening, of the account that opened.",
  }),
  SettleLimitZero: () => ({ message: "Zero units to settle.", remedy: "Pass a limit above zero." }),
  NothingToCollect: ({ roundId, account }) => ({
    message: `Round ${roundId} owes ${account} nothing now.`,
    remedy: "Wait until it is settled or cancelled; nothing is lost where it paid before.",
  }),
  RoundFull: ({ roundId, limit }) => ({
    message: `Round ${roundId} has all ${limit} contributors that it takes.`,
    remedy: "Join another round.",
  }),
  ContributionExists: ({ roundId, contributor }) => ({
    message: `${contributor} committed to round ${roundId} already.`,
    remedy: "Reveal that contribution when commitments are over.",
  }),
  ContributionUnknown: ({ roundId, contributor }) => ({
    message: `${contributor} committed nothing in round ${roundId}.`,
    remedy: "Use the account that committed.",
  }),
  ContributionRevealed: ({ roundId, contributor }) => ({
    message: `The contribution of ${contributor} to round ${roundId} is revealed already.`,
    remedy: "Nothing needs to be done: its bond is back.",
  }),
  ContributionMismatch: ({ committed }) => ({
    message: `This is not the contribution of the commitment ${committed}.`,
    remedy:
      "Pass the digest, size and salt that were committed to. A commitment copied from another cannot be opened.",
  }),
  ContributionSizeInvalid: ({ size, limit }) => ({
    message: `A contribution of ${size} bytes, where the round takes 1 to ${limit}.`,
    remedy: "Compress it to the round's maxBytes before you commit.",
  }),
  NormOutOfBounds: ({ norm, limit }) => ({
    message: `A norm bound of ${norm}, where the round takes 1 to ${limit} (in 1/1,000).`,
    remedy: "Clip the contribution to the round's maxNorm, and commit to that.",
  }),
  RoundNotPrivate: ({ roundId }) => ({
    message: `Round ${roundId} is open, and has no cohorts.`,
    remedy: "Nothing needs to be done: reveal without a draw.",
  }),
  CohortsDrawn: ({ roundId }) => ({
    message: `The cohorts of round ${roundId} are drawn already.`,
    remedy: "Nothing needs to be done: reveal when the beacon knows the value.",
  }),
  CohortsNotDrawn: ({ roundId }) => ({
    message: `The cohorts of round ${roundId} are not drawn.`,
    remedy: "Call drawCohorts first.",
  }),

  // ---- RoundPanel
  ValidatorIneligible: ({ account }) => ({
    message: `${account} has less active stake than an operator needs.`,
    remedy: "Stake more: `omni-node stake`.",
  }),
  ValidatorConflicted: ({ roundId, account }) => ({
    message: `${account} opened round ${roundId} or contributes to it, and may not score it.`,
    remedy: "Leave the scores to others.",
  }),
  ScoresExist: ({ roundId, validator }) => ({
    message: `${validator} committed scores of round ${roundId} already.`,
    remedy: "Reveal those when commitments of scores are over.",
  }),
  ValidatorUnknown: ({ roundId, account }) => ({
    message: `${account} has no seat among the validators of round ${roundId}.`,
    remedy:
      "Use the account that committed scores. One that was displaced has its bond back: collectRoundFee.",
  }),
  ValidatorOutweighed: ({ weight, lightest }) => ({
    message: `All seats are taken by validators with at least ${formatOmni(lightest)} of stake, and the account has ${formatOmni(weight)}.`,
    remedy: "Score another round, or stake more.",
  }),
  ScoresRevealed: ({ roundId, validator }) => ({
    message: `The scores of ${validator} in round ${roundId} are revealed already.`,
    remedy: "Nothing needs to be done: the bond is back.",
  }),
  ScoresMismatch: ({ committed }) => ({
    message: `These are not the scores of the commitment ${committed}.`,
    remedy:
      "Pass the scores and the salt that were committed to. A commitment copied from another cannot be opened.",
  }),
  ScoresLengthWrong: ({ words, expected }) => ({
    message: `${words} words of scores, where the round's units fill ${expected}.`,
    remedy: "Pass one score for each of getRound's units.",
  }),
  AttestorSilent: ({ roundId, validator }) => ({
    message: `${validator} revealed no scores in round ${roundId}, and cannot attest.`,
    remedy: "Nothing can be done in this round.",
  }),
  AttestationExists: ({ roundId, validator }) => ({
    message: `${validator} attested to an adapter of round ${roundId} already.`,
    remedy: "Nothing needs to be done.",
  }),

  // ---- QualityOracle
  NotEligible: ({ account }) => ({
    message: `${account} has too little active stake of its own, or no column in the scores.`,
    remedy: "Stake at least the minimum, enrol with enrolOperator where a column is needed, and try again.",
  }),
  BondTooSmall: ({ bond, minimum }) => ({
    message: `A bond of ${formatOmni(bond)}, and ${formatOmni(minimum)} is the least.`,
    remedy: "Put up a larger bond: getQualityParameters says which.",
  }),
  AlreadyValidator: ({ account }) => ({
    message: `${account} is a validator already.`,
    remedy: "Nothing needs to be done; to change the bond, quit and join again.",
  }),
  NotValidator: ({ account }) => ({
    message: `${account} is no validator.`,
    remedy: "Join first with joinValidators.",
  }),
  ValidatorsFull: ({ lightest }) => ({
    message: `All places are taken, and the lightest validator has ${formatOmni(lightest)} that count.`,
    remedy: "Stake more than that, with a bond of at least a thousandth.",
  }),
  ValidatorsTooFew: ({ count, minimum }) => ({
    message: `${count} validators have standing, and a committee needs ${minimum}.`,
    remedy: "Wait until more have joined.",
  }),
  ValidatorsFrozen: ({ epoch }) => ({
    message: `The round of epoch ${epoch} draws or judges: nobody joins or quits meanwhile.`,
    remedy: "Try again once closeReveals has ended its reveals.",
  }),
  Paused: () => ({
    message: "The hub is paused; every deadline waits.",
    remedy: "Try again when the pause is over.",
  }),
  AlreadySubject: ({ operator }) => ({
    message: `${operator} has a column already.`,
    remedy: "Nothing needs to be done.",
  }),
  NotSubject: ({ operator }) => ({
    message: `${operator} has no column in the scores.`,
    remedy: "The operator enrols with enrolOperator.",
  }),
  StillEligible: ({ operator }) => ({
    message: `${operator} has standing: its column stays.`,
    remedy: "Strike only operators that lost their standing.",
  }),
  ColumnsFull: ({ limit }) => ({
    message: `All ${limit} columns are taken.`,
    remedy: "Strike operators that lost their standing with strikeOperator, and try again.",
  }),
  ColumnUnknown: ({ column, columns }) => ({
    message: `There is no column ${column}: there are ${columns}.`,
    remedy: "Pass one of listQualityColumns that the round judges.",
  }),
  ColumnsFrozen: ({ epoch }) => ({
    message: `The round of epoch ${epoch} is under way, and the column that is free waits for its end.`,
    remedy: "Try again when the round is final or has lapsed.",
  }),
  RoundExists: ({ epoch }) => ({
    message: `The round of epoch ${epoch} was opened already.`,
    remedy: "Wait for the end of the epoch.",
  }),
  RoundUnderWay: ({ epoch }) => ({
    message: `The round of epoch ${epoch} is under way.`,
    remedy:
      "Bring it to its end first: drawCommittee, closeReveals, postScores, finaliseScores, or lapseQualityRound.",
  }),
  WrongPhase: ({ epoch, phase }) => ({
    message: `The round of epoch ${epoch} is ${qualityPhases[phase] ?? "in another phase"}.`,
    remedy: "Do what its phase asks for: getQualityRound says which.",
  }),
  CommitClosed: ({ until }) => ({
    message: `Members committed until ${formatTime(until)}.`,
    remedy: "Commit earlier in the next round; nothing is lost but this round's bond.",
  }),
  RevealNotOpen: ({ from }) => ({
    message: `Ballots are revealed from ${formatTime(from)} on.`,
    remedy: "Try again then.",
  }),
  RevealClosed: ({ until }) => ({
    message: `Members revealed until ${formatTime(until)}.`,
    remedy: "Reveal earlier in the next round.",
  }),
  RevealOpen: ({ until }) => ({
    message: `Members may still reveal until ${formatTime(until)}.`,
    remedy: "Try again then.",
  }),
  NotMember: ({ index }) => ({
    message: `The place ${index} in the committee is not the account's.`,
    remedy: "Look up the account's place with getCommittee.",
  }),
  BallotCommitted: ({ validator }) => ({
    message: `${validator} committed already.`,
    remedy: "Reveal what was committed to; the next round takes another ballot.",
  }),
  NothingToReveal: ({ validator }) => ({
    message: `${validator} did not commit, or revealed already.`,
    remedy: "Nothing can be done in this round.",
  }),
  CommitMismatch: () => ({
    message: "Ballot, evidence root and salt are not those that were committed to.",
    remedy: "Reveal exactly what hashBallotCommitment was computed from.",
  }),
  ScoresLengthInvalid: ({ length, expected }) => ({
    message: `${length} bytes, and ${expected} are two a column.`,
    remedy: "Make them with encodeBallot or recomputeQualityRound for the columns of the round.",
  }),
  AlreadyPosted: () => ({
    message: "These scores were posted already.",
    remedy: "Nothing needs to be done: anyone can make them final.",
  }),
  PostUnknown: () => ({
    message: "These scores were not posted, were refuted, or have their bond back.",
    remedy: "Post the right ones with postScores.",
  }),
  PostCorrect: ({ column }) => ({
    message: `Column ${column} of the post is right.`,
    remedy: "Find a wrong one with findWrongColumn; where there is none, the post is right.",
  }),
  BallotsInvalid: ({ index }) => ({
    message: `Ballot ${index} is not what the member revealed, or not every member has one.`,
    remedy: "Pass the ballots of recomputeQualityRound.",
  }),
  ChallengeOpen: ({ until }) => ({
    message: `The post can be refuted until ${formatTime(until)}.`,
    remedy: "Try again then.",
  }),
  LapseTooEarly: ({ notBefore }) => ({
    message: `The round does not lapse before ${formatTime(notBefore)}.`,
    remedy: "Post its scores, or try again then.",
  }),
  FaultUnreported: ({ epoch, column }) => ({
    message: `No fault of column ${column} in epoch ${epoch} was reported.`,
    remedy: "Report the conviction first with reportConviction.",
  }),
  ScoreInnocent: ({ score }) => ({
    message: `The member gave ${score}, which is no praise.`,
    remedy: "Only members that gave 9,000 or more lose their reward.",
  }),
  RatingTooHigh: ({ rating }) => ({
    message: `A rating of ${rating}, above 10,000.`,
    remedy: "Pass 0 to 10,000.",
  }),
  RatingWeightless: () => ({
    message: "No fees of this lane were burned since its last rating.",
    remedy: "Rate again once the operator has claimed and released more of what was paid.",
  }),

  // ---- RewardDistributor
  RootZero: () => ({ message: "The root is zero.", remedy: "Post the root of recomputeRewards." }),
  RootUnknown: ({ rootId }) => ({
    message: `There is no root ${rootId}.`,
    remedy: "Pass one of listRewardRoots.",
  }),
  RootPending: ({ activeAt }) => ({
    message: `The root can be refuted until ${formatTime(activeAt)}.`,
    remedy: "Try again then, or use an older root.",
  }),
  RootRevoked: ({ rootId }) => ({
    message: `Root ${rootId} was refuted.`,
    remedy: "Use another root, or post the right one with postRewardRoot.",
  }),
  BondGone: ({ rootId }) => ({
    message: `The bond of root ${rootId} was given back or lost.`,
    remedy: "Nothing needs to be done.",
  }),
  LeafUnproven: ({ operator }) => ({
    message: `The leaf of ${operator} is not under the root.`,
    remedy: "Take leaf and proof from the tree whose root was posted: recomputeRewards at its block.",
  }),
  LeafCovered: ({ cumulative, earned }) => ({
    message: `The leaf says ${formatOmni(cumulative)}, and the pool earned ${formatOmni(earned)}: nothing is wrong.`,
    remedy: "Refute only with a leaf above what its pool earned.",
  }),
  NothingToPay: () => ({
    message: "The pools paid all that the leaves say.",
    remedy: "Nothing is lost: wait for a newer root.",
  }),
  PoolExhausted: ({ cumulative, earned }) => ({
    message: `The leaf says ${formatOmni(cumulative)}, and the pool earned only ${formatOmni(earned)}.`,
    remedy: "Refute the root with this leaf (refuteRewardRoot), and claim against a right one.",
  }),
  Vesting: ({ claimableIn }) => ({
    message: `The reward can be claimed from epoch ${claimableIn} on.`,
    remedy: "Try again then: until then faults can be reported.",
  }),
  NotRewarded: ({ epoch, index }) => ({
    message: `Member ${index} of epoch ${epoch} did not reveal, lost the reward, or the round has no scores.`,
    remedy: "Nothing can be claimed for it.",
  }),
  AlreadyClaimed: ({ epoch, index }) => ({
    message: `The reward of member ${index} for epoch ${epoch} was paid.`,
    remedy: "Nothing needs to be done.",
  }),
  CanariesDrawn: ({ epoch }) => ({
    message: `The canaries of epoch ${epoch} were fixed or drawn already.`,
    remedy: "Nothing needs to be done before the next epoch.",
  }),
  NoCanaries: ({ epoch }) => ({
    message: `The canaries of epoch ${epoch} were not fixed or drawn, or were credited already.`,
    remedy:
      "Within the epoch, call fixCanaries and drawCanaries; credit them once, when its scores are final.",
  }),
  ScoresNotCurrent: ({ epoch, lastFinal }) => ({
    message: `The last final scores are those of epoch ${lastFinal}, not of ${epoch}.`,
    remedy: "Credit an epoch's canaries between its scores and the next ones.",
  }),
  BootstrapSpent: () => ({
    message: "The bootstrap budget is spent.",
    remedy: "Nothing can be done: emission comes from work alone now.",
  }),
  BudgetAboveCap: ({ budget, remaining }) => ({
    message: `The budgets are ${formatOmni(budget)}, and the token's cap leaves ${formatOmni(remaining)}.`,
    remedy: "Deploy with an initial supply of at most 350,000,000 OMNI.",
  }),

  // ---- FaultReporter
  NotConvicted: ({ id }) => ({
    message: `Dispute ${id} did not end in a conviction.`,
    remedy: "Report a case as it was opened, once the court has convicted.",
  }),
  NotProven: ({ id }) => ({
    message: `Dispute ${id} convicted its operator for silence, which proves nothing of its work.`,
    remedy: "Report convictions whose fault getDispute gives as another than silence.",
  }),
  AlreadyReported: ({ id }) => ({
    message: `The conviction of dispute ${id} was reported before.`,
    remedy: "Nothing needs to be done.",
  }),
  FaultAhead: ({ epoch, current }) => ({
    message: `The convicted receipt is of epoch ${epoch}, which has not begun: it is epoch ${current}.`,
    remedy: "Report it when that epoch has begun.",
  }),

  // ---- Clock and governance
  TimelockUnexpectedOperationState: ({ operationId, expectedStates }) => ({
    code: "OMNI_CHANGE_STATE_UNEXPECTED",
    message: `Change ${operationId} ${BigInt(expectedStates) === PROPOSABLE ? "was proposed before" : "is not proposed, done, or not yet ready"}.`,
    remedy: "Ask getChange for its state; a change that is made again needs another salt.",
  }),
  TimelockInsufficientDelay: ({ delay, minDelay }) => ({
    code: "OMNI_CHANGE_DELAY_INSUFFICIENT",
    message: `A delay of ${delay} s, and changes wait for ${minDelay} s.`,
    remedy: "Pass a longer delay, or none for the least.",
  }),
  TimelockUnexecutedPredecessor: ({ predecessorId }) => ({
    code: "OMNI_CHANGE_PREDECESSOR_MISSING",
    message: `Change ${predecessorId} must be executed before.`,
    remedy: "Execute that one first.",
  }),
  AccessControlUnauthorizedAccount: ({ account }) => ({
    code: "OMNI_GOVERNOR_REQUIRED",
    message: `${account} is no governor.`,
    remedy: "Use a governor's account.",
  }),
  ERC5805FutureLookup: ({ timepoint, clock }) => ({
    code: "OMNI_VOTES_NOT_KNOWN_YET",
    message: `The votes of second ${timepoint} are not known in second ${clock}.`,
    remedy: "Ask for a second that is over.",
  }),
  ClockPaused: ({ until }) => ({
    message: `The hub is paused until ${formatTime(until)} at the latest; every deadline waits.`,
    remedy: "Try again when the pause is over.",
  }),
  ClockNotPaused: () => ({ message: "The hub is not paused.", remedy: "Nothing needs to be done." }),
  PauseTooSoon: ({ notBefore }) => ({
    message: `The hub was paused lately: not again before ${formatTime(notBefore)}.`,
    remedy: "Try again then.",
  }),
  ToleranceOutOfBounds: ({ index, value, minimum, maximum }) => ({
    message: `Entry ${index} of the table is ${value}, outside ${minimum} to ${maximum}.`,
    remedy: "Pass entries within the bounds.",
  }),
  TableUnchanged: ({ hash }) => ({
    message: `Table ${hash} is the current one.`,
    remedy: "Nothing needs to be done.",
  }),
  ParameterOutOfBounds: ({ value, minimum, maximum }) => ({
    message: `${value} is outside ${minimum} to ${maximum}.`,
    remedy: "Pass a value within the bounds.",
  }),
};
