import { formatEther } from "viem";
import { type ExitCode, OmniError } from "../types/errors.ts";

/** A failure for which the other side, the chain or a policy of this node is the reason. */
abstract class RefusedError extends OmniError {
  override readonly exitCode: ExitCode = 3;
}

/** A peer sent something else than signed terms, a receipt or a voucher. */
export class MalformedSettlementError extends RefusedError {
  readonly code = "OMNI_SETTLEMENT_MALFORMED";
  readonly what: string;

  constructor(what: string, why: string) {
    super(`The peer sent a malformed ${what}: ${why}.`, {
      remedy: "Both sides must run compatible versions; avoid this peer if they do.",
    });
    this.what = what;
  }
}

/** A signature that is not that of the account which must sign, for this chain and hub. */
export class SignerMismatchError extends RefusedError {
  readonly code = "OMNI_SIGNER_MISMATCH";
  readonly expected: string;
  readonly signer: string | undefined;

  constructor(what: string, expected: string, signer: string | undefined) {
    super(`The ${what} is not signed by ${expected} for this hub (${signer ?? "no valid signature"}).`, {
      remedy: "Check that both sides use the same chain and deployment.",
    });
    this.expected = expected;
    this.signer = signer;
  }
}

/** Terms that are not what this operator offers. */
export class TermsRefusedError extends RefusedError {
  readonly code = "OMNI_TERMS_REFUSED";
  readonly field: string;
  readonly offered: string;
  readonly wanted: string;

  constructor(field: string, offered: string, wanted: string) {
    super(`Terms refused: ${field} is ${offered}, expected ${wanted}.`, {
      remedy: "Read the operator's lease again, and offer terms that match it.",
    });
    this.field = field;
    this.offered = offered;
    this.wanted = wanted;
  }
}

/** Terms whose table of tolerances is not the one by which this operator lets itself be judged. */
export class TolerancesRefusedError extends RefusedError {
  readonly code = "OMNI_TOLERANCES_REFUSED";
  readonly offered: string;
  readonly current: string;

  constructor(offered: string, current: string) {
    super(`Terms refused: they name the tolerances ${offered}, expected ${current}.`, {
      remedy:
        "Read the chain's current table, and sign new terms; a model that cannot be judged has none (zero).",
    });
    this.offered = offered;
    this.current = current;
  }
}

/** An operator whose stake does not back work. */
export class StakeInactiveError extends RefusedError {
  readonly code = "OMNI_STAKE_INACTIVE";
  readonly operator: string;

  constructor(operator: string) {
    super(`The active stake of ${operator} is below the minimum, so it cannot take paid work.`, {
      remedy: "Stake more: omni-node stake.",
    });
    this.operator = operator;
  }
}

/** An operator that has earned more than its stake backs. */
export class StakeOutgrownError extends RefusedError {
  readonly code = "OMNI_STAKE_OUTGROWN";
  readonly operator: string;
  readonly pending: bigint;

  constructor(operator: string, pending: bigint) {
    super(
      `${formatEther(pending)} OMNI that ${operator} earned wait for stake to back them, so it takes no more work.`,
      {
        remedy:
          "Stake more (omni-node stake), or wait until payments held back are released (omni-node claim).",
      },
    );
    this.operator = operator;
    this.pending = pending;
  }
}

/** A lane without enough left for the work asked for. */
export class LaneUnderfundedError extends RefusedError {
  readonly code = "OMNI_LANE_UNDERFUNDED";
  readonly lane: bigint;
  readonly needed: bigint;
  readonly left: bigint;

  constructor(lane: bigint, needed: bigint, left: bigint) {
    super(`Lane ${lane} has ${formatEther(left)} OMNI left, ${formatEther(needed)} are needed.`, {
      remedy: "The payer reserves more; it may first have to deposit: omni-node deposit.",
    });
    this.lane = lane;
    this.needed = needed;
    this.left = left;
  }
}

/** A lane whose payer asked for the rest of it back. */
export class LaneClosingError extends RefusedError {
  readonly code = "OMNI_LANE_CLOSING";
  readonly lane: bigint;

  constructor(lane: bigint) {
    super(`The payer asked for the rest of lane ${lane} back.`, {
      remedy: "Reserve in the lane again, or use another.",
    });
    this.lane = lane;
  }
}

/** Taking another stage's place would mean too much work that was paid to that one. */
export class ResumeTooLongError extends OmniError {
  readonly code = "OMNI_RESUME_TOO_LONG";
  override readonly exitCode: ExitCode = 3;
  readonly positions: number;
  readonly limit: number;

  constructor(positions: number, limit: number) {
    super(
      `${positions} positions were paid to the stage before; this node computes at most ${limit} for nothing.`,
      {
        remedy: "Start a new session.",
      },
    );
    this.positions = positions;
    this.limit = limit;
  }
}

/** A payer that left too much unpaid on a lane. */
export class CreditExhaustedError extends RefusedError {
  readonly code = "OMNI_CREDIT_EXHAUSTED";
  readonly lane: bigint;

  constructor(lane: bigint, unpaid: bigint) {
    super(
      `Sessions before left ${formatEther(unpaid)} OMNI unpaid on lane ${lane}: as much credit as a lane gets.`,
      {
        remedy: "Use a new lane.",
      },
    );
    this.lane = lane;
  }
}

/** A session whose lane went to a newer session of the same payer. */
export class LaneTakenOverError extends RefusedError {
  readonly code = "OMNI_LANE_TAKEN_OVER";
  readonly lane: bigint;

  constructor(lane: bigint) {
    super(`The payer opened another session on lane ${lane}, which ends this one.`, {
      remedy: "Use one lane for each session that runs at the same time.",
    });
    this.lane = lane;
  }
}

/** Something came for a session that is closed. */
export class SessionClosedError extends RefusedError {
  readonly code = "OMNI_SESSION_CLOSED";

  constructor() {
    super("The session is closed.", { remedy: "Open a new session." });
  }
}

/** A voucher that does not pay this session. */
export class VoucherRefusedError extends RefusedError {
  readonly code = "OMNI_VOUCHER_REFUSED";
  readonly field: string;

  constructor(field: string, why: string) {
    super(`Voucher refused: ${field} ${why}.`, {
      remedy: "The payer signs a voucher that follows the last one it signed.",
    });
    this.field = field;
  }
}

/** A receipt that the payer does not pay for. */
export class ReceiptRefusedError extends RefusedError {
  readonly code = "OMNI_RECEIPT_REFUSED";
  readonly field: string;
  readonly operator: string;

  constructor(operator: string, field: string, why: string) {
    super(`Receipt of ${operator} refused: ${field} ${why}.`, { remedy: "Route around this operator." });
    this.field = field;
    this.operator = operator;
  }
}

/** Two receipts of one attempt that contradict each other: grounds for a slash. Both are in the journal. */
export class EquivocationError extends RefusedError {
  readonly code = "OMNI_EQUIVOCATION";
  readonly operator: string;
  readonly positions: readonly [bigint, bigint];

  constructor(operator: string, positions: readonly [bigint, bigint], journal: string) {
    super(
      `${operator} signed receipts for positions ${positions.join(" and ")} that contradict each other.`,
      {
        remedy: `Both are kept in ${journal}; route around this operator.`,
      },
    );
    this.operator = operator;
    this.positions = positions;
  }
}

/** Two neighbours signed for other bytes than crossed between them: one of them lies. */
export class BoundaryMismatchError extends RefusedError {
  readonly code = "OMNI_BOUNDARY_MISMATCH";
  readonly hop: number;
  readonly position: number;
  /** Accounts of the two. */
  readonly sender: string;
  readonly receiver: string;

  constructor(
    hop: number,
    position: number,
    [sender, receiver]: readonly [sender: string, receiver: string],
    journal: string,
  ) {
    super(
      `At hop ${hop}, position ${position}, ${receiver} says it received something else than ${sender} says it sent.`,
      { remedy: `What both signed is kept in ${journal}; route around these two, one of them lies.` },
    );
    this.hop = hop;
    this.position = position;
    this.sender = sender;
    this.receiver = receiver;
  }
}

/** A boundary that the gateway signed and this node cannot take. */
export class BoundaryRefusedError extends RefusedError {
  readonly code = "OMNI_BOUNDARY_REFUSED";
  readonly field: string;

  constructor(field: string, why: string) {
    super(`Boundary refused: ${field} ${why}.`, {
      remedy: "The gateway signs, in order, for positions that this node has signed for.",
    });
    this.field = field;
  }
}

/** What a session may cost at most would be exceeded. */
export class SessionCapError extends RefusedError {
  readonly code = "OMNI_SESSION_CAP";
  readonly position: number;
  readonly positions: number;

  constructor(position: number, positions: number) {
    super(`Position ${position} is beyond the ${positions} positions that this session pays for.`, {
      remedy: "Open a session of more positions.",
    });
    this.position = position;
    this.positions = positions;
  }
}

/** A payer without the money for a route: what the hub would refuse under the same code. */
export class DepositInsufficientError extends RefusedError {
  readonly code = "OMNI_DEPOSIT_INSUFFICIENT";
  readonly needed: bigint;
  readonly unspent: bigint;

  constructor(needed: bigint, unspent: bigint) {
    super(
      `The route needs ${formatEther(needed)} OMNI to be reserved; ${formatEther(unspent)} of the deposit are unspent.`,
      {
        remedy: "Deposit more: omni-node deposit AMOUNT; or generate fewer tokens (--max-tokens).",
      },
    );
    this.needed = needed;
    this.unspent = unspent;
  }
}

/** No lane that a session key may use has enough left for a route. */
export class SessionKeyExhaustedError extends RefusedError {
  readonly code = "OMNI_SESSION_KEY_EXHAUSTED";
  readonly payee: string;
  readonly needed: bigint;

  constructor(key: string, payee: string, needed: bigint) {
    super(`The session key ${key} may promise ${formatEther(needed)} OMNI to ${payee} in no free lane.`, {
      remedy: "Its owner can give it more: omni-node grant KEY AMOUNT; or generate fewer tokens.",
    });
    this.payee = payee;
    this.needed = needed;
  }
}

/** A session key whose vouchers an operator could not claim for as long as it must be able to. */
export class SessionKeyLapsedError extends RefusedError {
  readonly code = "OMNI_SESSION_KEY_LAPSED";
  readonly expiry: bigint;

  constructor(key: string, payee: string, expiry: bigint, needed: bigint) {
    super(
      `The session key ${key} holds for ${payee} until second ${expiry} of the hub's clock; a session needs it until ${needed}.`,
      { remedy: "Its owner can let it in again: omni-node grant KEY AMOUNT --days N." },
    );
    this.expiry = expiry;
  }
}

/** A key that its payer lets sign for no lane. */
export class SessionKeyUnknownError extends RefusedError {
  readonly code = "OMNI_SESSION_KEY_NOT_GRANTED";
  readonly key: string;

  constructor(key: string, payer: string) {
    super(`The key ${key} may sign for no lane of ${payer}.`, {
      remedy: "The payer can let it: omni-node grant KEY AMOUNT.",
    });
    this.key = key;
  }
}

/** A stage that would be paid for a version which the model's manifest does not have. */
export class VersionUnknownError extends RefusedError {
  readonly code = "OMNI_VERSION_UNKNOWN";
  readonly peerId: string;
  readonly version: string;

  constructor(peerId: string, version: string, manifest: string) {
    super(`${peerId} leases ${version || "nothing"}, which is no version of ${manifest}.`, {
      remedy: "Use a node whose lease has the weights and verifiers that the manifest gives.",
    });
    this.peerId = peerId;
    this.version = version;
  }
}

/** A stage that asks for payment without saying to whom. */
export class OperatorUnknownError extends RefusedError {
  readonly code = "OMNI_OPERATOR_UNKNOWN";
  readonly peerId: string;

  constructor(peerId: string) {
    super(`${peerId} wants payment and names no operator account.`, {
      remedy: "Use a node with a lease, or run with --no-chain on both sides.",
    });
    this.peerId = peerId;
  }
}

/** The lane journal is open in another process. */
export class LaneInUseError extends OmniError {
  readonly code = "OMNI_LANE_IN_USE";
  readonly path: string;

  constructor(path: string) {
    super(`${path} is in use by another process.`, {
      remedy: "Let one process at a time run with this account and home folder, or give each its own --home.",
    });
    this.path = path;
  }
}

/** Rows that do not follow the rows before. */
export class TraceGapError extends OmniError {
  readonly code = "OMNI_TRACE_GAP";
  readonly expected: number;
  readonly position: number;

  constructor(expected: number, position: number) {
    super(`Rows of position ${position} cannot be committed: position ${expected} comes next.`, {
      remedy: "Report this: the stage recorded its steps out of order.",
    });
    this.expected = expected;
    this.position = position;
  }
}

/** Rows of another size than they should have. */
export class TraceShapeError extends OmniError {
  readonly code = "OMNI_TRACE_SHAPE";
  readonly length: number;
  readonly expected: number;

  constructor(what: string, length: number, expected: number) {
    super(`The ${what} of a step has ${length} elements, not ${expected}.`, {
      remedy: "Report this: the stage recorded a step of another shape.",
    });
    this.length = length;
    this.expected = expected;
  }
}

/** Rows with values that are no numbers: nobody signs for them. */
export class RowsNotFiniteError extends OmniError {
  readonly code = "OMNI_ROWS_NOT_FINITE";
  readonly position: number;

  constructor(position: number) {
    super(`The step from position ${position} on gave values that are infinite or no numbers.`, {
      remedy:
        "Open a new session; nothing was signed for these. Where it happens again, do not serve this model.",
    });
    this.position = position;
  }
}

/** The thread that hashes and keeps rows has ended. */
export class TraceThreadError extends OmniError {
  readonly code = "OMNI_TRACE_THREAD";

  constructor(cause: Error) {
    super(`The thread that commits to rows has ended: ${cause.message}.`, {
      remedy: "Open a new session; report this if it happens again. Nothing signed so far is lost.",
      cause,
    });
  }
}

/** Records of an attempt that cannot be kept: without them nothing may be signed. */
export class TraceFileError extends OmniError {
  readonly code = "OMNI_TRACE_FILE";
  readonly path: string;

  constructor(path: string, what: string, cause: unknown) {
    super(`The trace ${path} ${what}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      remedy: "Check that the disk has room and that the folder is yours; nothing signed so far is lost.",
      cause,
    });
    this.path = path;
  }
}

/** A trace, or a position of one, that is not there (any more). */
export class TraceMissingError extends OmniError {
  readonly code = "OMNI_TRACE_MISSING";
  readonly path: string;
  readonly position: number | undefined;

  constructor(path: string, position?: number) {
    super(position === undefined ? `There is no trace ${path}.` : `${path} has no position ${position}.`, {
      remedy: "Traces are kept for 25 hours; ask for what is younger and was computed here.",
    });
    this.path = path;
    this.position = position;
  }
}

/** A trace whose bytes are not what was committed to. */
export class TraceCorruptError extends OmniError {
  readonly code = "OMNI_TRACE_CORRUPT";
  readonly path: string;
  readonly position: number | undefined;

  constructor(path: string, position: number | undefined) {
    const what = position === undefined ? "header" : `position ${position}`;
    super(`The trace ${path} is damaged: its ${what} is not what was committed to.`, {
      remedy: "Check the disk; the position cannot be shown to anybody, so a dispute about it is lost.",
    });
    this.path = path;
    this.position = position;
  }
}

/** A session whose records may not fit in what traces may take of the disk. */
export class TraceSpaceError extends RefusedError {
  readonly code = "OMNI_TRACE_SPACE";
  readonly needed: number;
  readonly left: number;

  constructor(needed: number, left: number) {
    super(`The session's trace may take ${needed} bytes; ${left} are left for traces.`, {
      remedy: "Wait until older traces lapse (25 hours), open a shorter session, or give traces more room.",
    });
    this.needed = needed;
    this.left = left;
  }
}

/** A session with more receipts than a journal holds. */
export class ReceiptLimitError extends RefusedError {
  readonly code = "OMNI_RECEIPT_LIMIT";
  readonly limit: number;

  constructor(limit: number) {
    super(`The session has ${limit} receipts, the most there can be.`, { remedy: "Open a new session." });
    this.limit = limit;
  }
}

/** A journal that cannot be written: without it nothing may be signed. */
export class JournalError extends OmniError {
  readonly code = "OMNI_JOURNAL";
  readonly path: string;

  constructor(path: string, why: string, cause?: unknown) {
    super(`The journal ${path} ${why}.`, {
      remedy: "Make room on the disk and check the folder's permissions; nothing is signed until then.",
      cause,
    });
    this.path = path;
  }
}

/** A chain that does not answer as its contracts should. */
export class LeaseLostError extends RefusedError {
  readonly code = "OMNI_LEASE_LOST";
  readonly lease: bigint;

  constructor(lease: bigint, cause?: unknown) {
    super(`Lease ${lease} ended, and could not be renewed in time.`, {
      remedy: "Check the chain (omni-node doctor) and the stake (omni-node status), then run again.",
      cause,
    });
    this.lease = lease;
  }
}
