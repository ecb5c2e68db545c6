import type { TurnProblems } from "../../net/turn-channel.ts";
import { type ExitCode, OmniError } from "../../types/errors.ts";

/** What trying again changes nothing about: it ends a side's part in a round. */
export abstract class RoundRefusal extends OmniError {
  override readonly exitCode: ExitCode = 3;
}

/** A document that should be a round's terms. */
export class RoundTermsInvalidError extends RoundRefusal {
  readonly code = "OMNI_ROUND_TERMS_INVALID";

  constructor(why: string, cause?: unknown) {
    super(`These are no terms of a federated round: ${why}.`, {
      remedy: "Ask the round's opener for terms of this version of OmniNode, or take another round.",
      cause,
    });
  }
}

/** A round that is in another phase than a step needs. */
export class RoundPhaseError extends RoundRefusal {
  readonly code = "OMNI_ROUND_PHASE";
  readonly phase: string;

  constructor(roundId: bigint, phase: string, what: string) {
    super(`Round ${roundId} is in phase ${phase}: ${what}.`, {
      remedy: "Take part in the next round: start well before its first phase ends, and let it run.",
    });
    this.phase = phase;
  }
}

/** A round that ended without paying anybody for their work. */
export class RoundCancelledError extends RoundRefusal {
  readonly code = "OMNI_ROUND_CANCELLED";
  readonly reason: string;

  constructor(roundId: bigint, reason: string) {
    super(`Round ${roundId} was cancelled: ${reason}.`, {
      remedy: "Bonds of those who moved in time are back. Open another round, or wait for one.",
    });
    this.reason = reason;
  }
}

/** An opener without the held-out set of its round: the notes are in another home, or gone. */
export class HeldOutLostError extends RoundRefusal {
  readonly code = "OMNI_HELD_OUT_LOST";

  constructor(roundId: bigint) {
    super(`The held-out set of round ${roundId} is not in this home.`, {
      remedy:
        "Coordinate the round from the home that it was opened from: hiding the set costs the opener's bond.",
    });
  }
}

/** A contribution that was trained without noise, and may be on the chain, where noise is asked for. */
export class ContributionUnnoisedError extends RoundRefusal {
  readonly code = "OMNI_CONTRIBUTION_UNNOISED";

  constructor(roundId: bigint) {
    super(`The contribution to round ${roundId} was trained without noise before.`, {
      remedy: "Go on with it without --epsilon, or leave this round; a bond that was put down is then lost.",
    });
  }
}

/** The chain has something of this account in a round that its files know nothing of. */
export class ContributionForeignError extends RoundRefusal {
  readonly code = "OMNI_CONTRIBUTION_FOREIGN";

  constructor(roundId: bigint, account: string) {
    super(`Account ${account} has committed to something else in round ${roundId} than what is here.`, {
      remedy: "Reveal it from the home that it was committed from: salt and bytes are there alone.",
    });
  }
}

/** A model on this machine that is not the one of a round. */
export class RoundModelError extends RoundRefusal {
  readonly code = "OMNI_ROUND_MODEL";
  override readonly exitCode: ExitCode = 2;

  constructor(roundId: bigint, expected: string, actual: string) {
    super(`Round ${roundId} trains the model of manifest ${expected}; this one's is ${actual}.`, {
      remedy: "Name the round's model by --model, or leave it out: it is fetched by its manifest.",
    });
  }
}

/** An account without the bond that a round asks for. */
export class BondMissingError extends RoundRefusal {
  readonly code = "OMNI_BOND_MISSING";

  constructor(roundId: bigint, bond: string, balance: string) {
    super(`Round ${roundId} asks for a bond of ${bond} OMNI; the account has ${balance}.`, {
      remedy: "Bring OMNI to the account: the bond comes back with the reveal. Nothing was trained yet.",
    });
  }
}

/** A file of a member of a private round that cannot be gone on from. */
export class MemberSpoiltError extends RoundRefusal {
  readonly code = "OMNI_MEMBER_SPOILT";
  readonly path: string;

  constructor(path: string, why: string) {
    super(`The private round's file ${path} ${why}.`, {
      remedy: "Sit this round out: the cohort goes on without this member. Do not make the file anew.",
    });
    this.path = path;
  }
}

/** A member of a private round that another process plays. */
export class MemberInUseError extends OmniError {
  readonly code = "OMNI_MEMBER_IN_USE";
  readonly path: string;

  constructor(path: string) {
    super(`${path} is in use by another process.`, {
      remedy: "Let one process at a time contribute with this account and home folder.",
    });
    this.path = path;
  }
}

/** A cohort of a private round whose masks nobody can remove yet. */
export class CohortUnreadyError extends OmniError {
  readonly code = "OMNI_COHORT_UNREADY";
  override readonly exitCode: ExitCode = 3;
  readonly cohort: number;

  constructor(roundId: bigint, cohort: number) {
    super(`Nobody has the messages yet that remove the masks of cohort ${cohort} of round ${roundId}.`, {
      remedy:
        "They are asked for again until half of the time for scores is over; then the cohort counts as none.",
    });
    this.cohort = cohort;
  }
}

/** An upload that a coordinator does not take. */
export class UploadInvalidError extends OmniError {
  readonly code = "OMNI_UPLOAD_INVALID";
  override readonly exitCode: ExitCode = 3;

  constructor(why: string, cause?: unknown) {
    super(`The upload is refused: ${why}.`, {
      remedy: "Upload the bytes whose digest was revealed, signed by who contributed them.",
      cause,
    });
  }
}

/** More is uploaded at once than a coordinator takes. */
export class CoordinatorBusyError extends OmniError {
  readonly code = "OMNI_COORDINATOR_BUSY";
  override readonly exitCode: ExitCode = 3;

  constructor() {
    super("This coordinator takes as many uploads as it can.", { remedy: "Upload again in a minute." });
  }
}

/** A coordinator that said no. */
export class UploadRefusedError extends OmniError {
  readonly code = "OMNI_UPLOAD_REFUSED";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;
  /** The coordinator's own code. */
  readonly reason: string;

  constructor(peerId: string, reason: string, message: string) {
    super(`The coordinator at peer ${peerId} refuses the upload: ${message}`, {
      remedy: "It is tried again while the round waits for bytes. The bond is back already.",
    });
    this.peerId = peerId;
    this.reason = reason;
  }
}

/** A peer that says something else than the protocol of uploads has. */
export class RoundPeerError extends OmniError {
  readonly code = "OMNI_ROUND_PEER";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;

  constructor(peerId: string, why: string, cause?: unknown) {
    super(`Peer ${peerId} does not keep to the protocol of uploads: ${why}.`, {
      remedy: "Check that --peer names the coordinator of the round, and that it runs this version.",
      cause,
    });
    this.peerId = peerId;
  }
}

/** The other side of a channel of uploads said nothing within its deadline. */
class RoundPeerSilentError extends OmniError {
  readonly code = "OMNI_ROUND_PEER_SILENT";
  readonly peerId: string;

  constructor(peerId: string, timeoutMs: number) {
    super(`Peer ${peerId} said nothing about an upload for ${timeoutMs} ms.`, {
      remedy: "It is tried again; check the coordinator's network where that goes on.",
    });
    this.peerId = peerId;
  }
}

/** What goes wrong on a channel of uploads. */
export const roundProblems: TurnProblems = {
  broken: (peerId, why) => new RoundPeerError(peerId, why),
  silent: (peerId, timeoutMs) => new RoundPeerSilentError(peerId, timeoutMs),
};
