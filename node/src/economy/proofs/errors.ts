import { type ExitCode, OmniError } from "../../types/errors.ts";
import type { OperationFault } from "../../zk/check-operation-trace.ts";

/** A block of outputs, or a tile of columns, that a matrix of the layer has not. */
export class NoSuchProductError extends OmniError {
  readonly code = "OMNI_NO_SUCH_PRODUCT";
  override readonly exitCode: ExitCode = 2;
  readonly op: string;

  constructor(op: string, what: "leaf" | "tile", asked: number, count: number) {
    super(`${op} has no ${what} ${asked}: they are 0 to ${count - 1}.`, {
      remedy: `Ask for another --${what}, or for another operation with --op.`,
    });
    this.op = op;
  }
}

/** A leaf that is not proved: it is no matrix product. */
export class LeafUnprovableError extends OmniError {
  readonly code = "OMNI_LEAF_UNPROVABLE";
  override readonly exitCode: ExitCode = 3;
  readonly leaf: number;

  constructor(leaf: number) {
    super(`Leaf ${leaf} of this trace is no matrix product.`, {
      remedy: "Ask for a product: only these have proofs (docs/CIRCUITS.md).",
    });
    this.leaf = leaf;
  }
}

/** What an operator showed does not lead from the rows that it committed to through the leaf. */
export class TraceFaultError extends OmniError {
  readonly code = "OMNI_TRACE_FAULT";
  override readonly exitCode: ExitCode = 3;
  readonly fault: OperationFault;

  constructor(fault: OperationFault) {
    super(`The operator's trace does not stand: ${describeFault(fault)}.`, {
      remedy: "Do not use this operator; omni-node audit and watch take such work to court.",
    });
    this.fault = fault;
  }
}

function describeFault(fault: OperationFault): string {
  switch (fault.kind) {
    case "leaf":
      return `leaf ${fault.index} is wrong (${fault.fault})`;
    case "wire":
      return `input ${fault.wire} of leaf ${fault.index} is not what its source has`;
    case "output":
      return `leaf ${fault.index} commits to another slice than the receipt's`;
    case "value":
      return `the value of leaf ${fault.index} is not its own`;
    default:
      fault satisfies never;
      return "unknown";
  }
}

/** An answer about a leaf that is not linked to what was asked for: another step, other weights, or bytes of more than one meaning. */
export class LeafUnlinkedError extends OmniError {
  readonly code = "OMNI_LEAF_UNLINKED";
  override readonly exitCode: ExitCode = 3;

  constructor(why: string) {
    super(`What was shown of the leaf proves nothing: ${why}.`, {
      remedy: "Do not use this operator: it cannot account for its work.",
    });
  }
}

/** A session that no books of the account have. */
export class SessionUnknownError extends OmniError {
  readonly code = "OMNI_SESSION_UNKNOWN";
  override readonly exitCode: ExitCode = 2;
  readonly session: string;

  constructor(session: string, why: string) {
    super(`Session ${session} cannot be asked about: ${why}.`, {
      remedy:
        "Check the id (omni-node generate --json prints it), --account, --step and --layer; receipts are kept for 25 hours.",
    });
    this.session = session;
  }
}

/** An operator whose node cannot be found. */
export class OperatorNowhereError extends OmniError {
  readonly code = "OMNI_OPERATOR_NOWHERE";
  override readonly exitCode: ExitCode = 3;
  readonly operator: string;

  constructor(operator: string) {
    super(`${operator} leases these layers no longer, so that nobody knows where its node is.`, {
      remedy: "Say where it is with --peer ADDRESS.",
    });
    this.operator = operator;
  }
}

/** A kind of proof that this version has not. */
export class ProofKindUnavailableError extends OmniError {
  readonly code = "OMNI_PROOF_KIND_UNAVAILABLE";
  override readonly exitCode: ExitCode = 2;
  readonly kind: string;

  constructor(kind: string) {
    super(`Proofs of kind ${kind} are not available in this version.`, {
      remedy: "Use --kind groth16, or --kind evm.",
    });
    this.kind = kind;
  }
}

/** A proof that was verified, and shows the leaf to be wrong. */
export class LeafWrongError extends OmniError {
  readonly code = "OMNI_LEAF_WRONG";
  override readonly exitCode: ExitCode = 3;
  readonly leaf: number;
  readonly fault: string;

  constructor(leaf: number, fault: string) {
    super(`Leaf ${leaf} is wrong (${fault}): the operator did not compute what it was paid for.`, {
      remedy: "Do not use this operator; omni-node audit and watch take such work to court.",
    });
    this.leaf = leaf;
    this.fault = fault;
  }
}
