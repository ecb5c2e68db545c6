import { type AbiParameter, type AbiParameterToPrimitiveType, formatEther } from "viem";
import { disputeStages } from "../types/court.ts";
import type { errorsAbi } from "../utils/abis.ts";
import { formatOmni, formatTime } from "../utils/format.ts";

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
      "Pass one of the attempt that covers the position, signed over 24 hours before the commitment; else answer.",
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
    remedy: "Pass the leaf that getDisputeStep or the input names.",
  }),
  WireMismatch: ({ wire }) => ({
    message: `The leaf has no input ${wire}, or one from another kind of source.`,
    remedy: "Show the fault by the kind of the input's source.",
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

  // ---- Clock and governance
  ClockPaused: ({ until }) => ({
    message: `The hub is paused until ${formatTime(until)} at the latest; every deadline waits.`,
    remedy: "Try again when the pause is over.",
  }),
  ClockNotPaused: () => ({ message: "The hub is not paused.", remedy: "Nothing needs to be done." }),
  PauseTooSoon: ({ notBefore }) => ({
    message: `The hub was paused lately: not again before ${formatTime(notBefore)}.`,
    remedy: "Try again then.",
  }),
  ParameterOutOfBounds: ({ value, minimum, maximum }) => ({
    message: `${value} is outside ${minimum} to ${maximum}.`,
    remedy: "Pass a value within the bounds.",
  }),
};
