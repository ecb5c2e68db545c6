import { formatEther } from "viem";
import type { ExitCode } from "../types/errors.ts";
import { OmniError } from "../types/errors.ts";
import type { LayerRange } from "../types/model.ts";

const range = ([a, b]: LayerRange): string => `${a}:${b}`;

/** A control frame that is not what the protocol says. */
export class MalformedMessageError extends OmniError {
  readonly code = "OMNI_PIPELINE_MALFORMED";
  override readonly exitCode: ExitCode = 3;
  readonly what: string;

  constructor(what: string, why: string, cause?: unknown) {
    super(`The peer sent a malformed ${what}: ${why}`, {
      remedy: "Both sides must run compatible versions; avoid this peer if they do.",
      cause,
    });
    this.what = what;
  }
}

/** A frame that the session's state does not allow. */
export class ProtocolViolationError extends OmniError {
  readonly code = "OMNI_PIPELINE_VIOLATION";
  override readonly exitCode: ExitCode = 3;

  constructor(why: string) {
    super(`The peer broke the pipeline protocol: ${why}`, {
      remedy: "Both sides must run compatible versions; avoid this peer if they do.",
    });
  }
}

/** No route covers the model: these layers are served by nobody. */
export class LayersNotServedError extends OmniError {
  readonly code = "OMNI_LAYERS_NOT_SERVED";
  override readonly exitCode: ExitCode = 3;
  readonly missing: readonly LayerRange[];

  constructor(manifest: string, missing: readonly LayerRange[]) {
    super(`No node serves layers ${missing.map(range).join(", ")} of ${manifest}.`, {
      remedy: "Start a node for them (omni-node run --layers A:B), or name one with --peer.",
    });
    this.missing = missing;
  }
}

/** Every route asks for more than the user wants to pay. */
export class RouteTooDearError extends OmniError {
  readonly code = "OMNI_ROUTE_TOO_DEAR";
  override readonly exitCode: ExitCode = 3;
  /** OMNI wei a position. */
  readonly price: bigint;
  readonly limit: bigint;

  constructor(price: bigint, limit: bigint) {
    const [asked, most] = [formatEther(price), formatEther(limit)];
    super(`The cheapest route costs ${asked} OMNI a position, and at most ${most} may be paid.`, {
      remedy: "Raise --max-price, or wait for nodes that ask for less.",
    });
    this.price = price;
    this.limit = limit;
  }
}

/** A stage did not answer in time, or its connection broke. */
export class StageLostError extends OmniError {
  readonly code = "OMNI_STAGE_LOST";
  readonly peerId: string;
  readonly layers: LayerRange;

  constructor(peerId: string, layers: LayerRange, why: string, cause?: unknown) {
    super(`The stage of layers ${range(layers)} at ${peerId} was lost: ${why}`, {
      remedy: "Try again; the route is chosen anew from the nodes that answer.",
      cause,
    });
    this.peerId = peerId;
    this.layers = layers;
  }
}

/** So many stages of one session were lost that the next one would not last either. */
export class LossLimitError extends OmniError {
  readonly code = "OMNI_LOSS_LIMIT";

  constructor(limit: number, cause?: unknown) {
    super(`More than ${limit} stages of this session were lost.`, {
      remedy: "Check this node's own network; then try again.",
      cause,
    });
  }
}

/** A stage answered with an error of its own. */
export class StageRefusedError extends OmniError {
  readonly code = "OMNI_STAGE_REFUSED";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;
  readonly layers: LayerRange;
  readonly remoteCode: string;

  constructor(peerId: string, layers: LayerRange, remote: { code: string; message: string; remedy: string }) {
    super(`The stage of layers ${range(layers)} at ${peerId} refused: ${remote.message} (${remote.code})`, {
      remedy: remote.remedy,
    });
    this.peerId = peerId;
    this.layers = layers;
    this.remoteCode = remote.code;
  }
}

/** A node that was asked what it serves answered with an error. */
export class OfferRefusedError extends OmniError {
  readonly code = "OMNI_OFFER_REFUSED";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;
  readonly remoteCode: string;

  constructor(peerId: string, remote: { code: string; message: string; remedy: string }) {
    super(`${peerId} offers nothing: ${remote.message} (${remote.code})`, { remedy: remote.remedy });
    this.peerId = peerId;
    this.remoteCode = remote.code;
  }
}

/** This node cannot take another session. */
export class NodeBusyError extends OmniError {
  readonly code = "OMNI_NODE_BUSY";
  override readonly exitCode: ExitCode = 3;

  constructor(sessions: number) {
    super(`This node already serves ${sessions} sessions.`, {
      remedy: "Try again in a moment, or use another node for these layers.",
    });
  }
}

/** A gateway that has sessions here asks for one more, which would leave too little for others. */
export class GatewayShareError extends OmniError {
  readonly code = "OMNI_GATEWAY_SHARE";
  override readonly exitCode: ExitCode = 3;

  /** @param what there is too little of */
  constructor(sessions: number, what: string) {
    super(
      `This gateway has ${sessions} sessions here: one more would leave others too little of the ${what}.`,
      {
        remedy: "Wait until one of them ends, or use another node for these layers.",
      },
    );
  }
}

/** The outputs that a session may come to keep do not fit beside those of the others. */
export class KeptMemoryError extends OmniError {
  readonly code = "OMNI_KEPT_MEMORY";
  override readonly exitCode: ExitCode = 3;
  readonly needed: number;
  readonly limit: number;

  constructor(needed: number, limit: number) {
    super(
      `The outputs of this node's sessions would take ${needed} bytes to keep, and ${limit} may be kept.`,
      {
        remedy: "Try again in a moment, ask for fewer positions, or use another node for these layers.",
      },
    );
    this.needed = needed;
    this.limit = limit;
  }
}

/** A session was asked for that this node does not serve. */
export class NotServedHereError extends OmniError {
  readonly code = "OMNI_NOT_SERVED_HERE";
  override readonly exitCode: ExitCode = 3;

  constructor(asked: string, served: string) {
    super(`This node serves ${served}, not ${asked}.`, {
      remedy: "Read its offer or its lease again, and ask for what it serves.",
    });
  }
}

/** A model is served with another adapter than was asked for, or with none. */
export class AdapterMismatchError extends OmniError {
  readonly code = "OMNI_ADAPTER_MISMATCH";
  override readonly exitCode: ExitCode = 3;
  /** CIDs. */
  readonly asked: string | undefined;
  readonly served: string | undefined;

  constructor(asked: string | undefined, served: string | undefined) {
    const having = (adapter: string | undefined): string =>
      adapter === undefined ? "without an adapter" : `with adapter ${adapter}`;
    super(`The node serves the model ${having(served)}, not ${having(asked)}.`, {
      remedy: "Give --adapter as the nodes of the route do: all must serve the same.",
    });
    this.asked = asked;
    this.served = served;
  }
}

/** A prompt and completion that do not fit a context. */
export class ContextExceededError extends OmniError {
  readonly code = "OMNI_CONTEXT_EXCEEDED";
  override readonly exitCode: ExitCode = 2;
  readonly needed: number;
  readonly context: number;

  constructor(needed: number, context: number) {
    super(`The prompt and completion need ${needed} positions, the context holds ${context}.`, {
      remedy: "Shorten the prompt, lower --max-tokens, or use nodes with a larger --context.",
    });
    this.needed = needed;
    this.context = context;
  }
}

/** A prompt of no tokens. */
export class EmptyPromptError extends OmniError {
  readonly code = "OMNI_EMPTY_PROMPT";
  override readonly exitCode: ExitCode = 2;

  constructor() {
    super("The prompt has no tokens.", { remedy: "Give some text to continue." });
  }
}

/** The payer did not pay for what was computed. */
export class PaymentOverdueError extends OmniError {
  readonly code = "OMNI_PAYMENT_OVERDUE";
  override readonly exitCode: ExitCode = 3;
  readonly position: number;

  constructor(position: number, waitedMs: number) {
    super(`No voucher paid for position ${position} within ${waitedMs} ms.`, {
      remedy: "Deposit more (omni-node deposit), or check that the gateway answers receipts.",
    });
    this.position = position;
  }
}

/** Terms were asked for by a node that wants payment, or offered to one that has no chain. */
export class SettlementMismatchError extends OmniError {
  readonly code = "OMNI_SETTLEMENT_MISMATCH";
  override readonly exitCode: ExitCode = 3;

  constructor(message: string) {
    super(message, {
      remedy: "Both sides run with a chain, or both with --no-chain.",
    });
  }
}

/** The node at the other end of a session's channel went away. */
export class NeighbourLostError extends OmniError {
  readonly code = "OMNI_NEIGHBOUR_LOST";
  readonly peerId: string;

  constructor(peerId: string, why: string) {
    super(`The channel to ${peerId} ended: ${why}.`, {
      remedy: "Try again; the route is chosen anew from the nodes that answer.",
    });
    this.peerId = peerId;
  }
}

/** A session in which nothing arrived for too long. */
export class SessionIdleError extends OmniError {
  readonly code = "OMNI_SESSION_IDLE";

  constructor(idleMs: number) {
    super(`Nothing arrived in this session for ${idleMs} ms; its memory was freed.`, {
      remedy: "Open a new session.",
    });
  }
}

/** The node is being stopped. */
export class NodeDrainingError extends OmniError {
  readonly code = "OMNI_NODE_DRAINING";
  override readonly exitCode: ExitCode = 3;

  constructor() {
    super("This node is being stopped and takes no new sessions.", {
      remedy: "Use another node for these layers.",
    });
  }
}

/** Nobody was named who could serve the model. */
export class NoPeersError extends OmniError {
  readonly code = "OMNI_NO_PEERS";
  override readonly exitCode: ExitCode = 2;

  constructor() {
    super("No peer is known that could serve the model.", {
      remedy: "Name the nodes with --peer ADDRESS, use a chain whose registry knows them, or add --local.",
    });
  }
}

/** Every peer that was asked failed to answer. */
export class PeersFailedError extends OmniError {
  readonly code = "OMNI_PEERS_FAILED";

  constructor(failures: readonly (readonly [peer: string, error: unknown])[]) {
    const why = failures.map(
      ([peer, error]) => `${peer}: ${error instanceof Error ? error.message : String(error)}`,
    );
    super(`None of ${failures.length} peers answered. ${why.join(" ")}`, {
      remedy: "Check that the nodes run and that their addresses are right.",
      cause: failures[0]?.[1],
    });
  }
}

/** Not even one block fits the memory that this node may use. */
export class NothingFitsError extends OmniError {
  readonly code = "OMNI_NOTHING_FITS";
  readonly limit: number;
  readonly needed: number;

  constructor(limit: number, needed: number) {
    super(`One block with its cache needs ${needed} bytes, --memory allows ${limit}.`, {
      remedy: "Raise --memory, lower --context, or serve a smaller model.",
    });
    this.limit = limit;
    this.needed = needed;
  }
}
