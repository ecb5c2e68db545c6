import { type ExitCode, OmniError } from "../../types/errors.ts";

/** A file of a circuit (constraints, witness program, proving key) that cannot be used. */
export class CircuitFileError extends OmniError {
  readonly code = "OMNI_CIRCUIT_FILE";
  readonly file: string;

  constructor(file: string, why: string, cause?: unknown) {
    super(`The circuit's ${file} cannot be used: ${why}.`, {
      remedy:
        "Remove what was built in the folder of circuits, so that it is built again; get keys of a ceremony anew.",
      cause,
    });
    this.file = file;
  }
}

/** A circuit that could not be compiled. */
export class CircuitBuildError extends OmniError {
  readonly code = "OMNI_CIRCUIT_BUILD";
  readonly circuit: string;

  constructor(circuit: string, why: string, cause?: unknown) {
    super(`The circuit ${circuit} could not be built: ${why}.`, {
      remedy:
        "Check that circom2, circomlib, snarkjs and wasmcurves are installed (npm install), and that there is disk space.",
      cause,
    });
    this.circuit = circuit;
  }
}

/** No proof of a leaf could be made. */
export class ProofFailedError extends OmniError {
  readonly code = "OMNI_PROOF_FAILED";
  readonly circuit: string;

  constructor(circuit: string, why: string, cause?: unknown) {
    super(`No proof by ${circuit} could be made: ${why}.`, {
      remedy: "Check the values of the leaf (omni-node prove --kind evm judges them without a proof).",
      cause,
    });
    this.circuit = circuit;
  }
}

/** Proving did not end in time. */
export class ProofTimeoutError extends OmniError {
  readonly code = "OMNI_PROOF_TIMEOUT";
  readonly circuit: string;
  readonly seconds: number;

  constructor(circuit: string, seconds: number) {
    super(`No proof by ${circuit} after ${seconds} s.`, {
      remedy: "Give it more time, or a machine with two free cores and 1 GB of memory.",
    });
    this.circuit = circuit;
    this.seconds = seconds;
  }
}
/** The verifier on chain holds another key than the prover's. */
export class ProvingKeyMismatchError extends OmniError {
  override readonly exitCode: ExitCode = 3;
  readonly code = "OMNI_PROVING_KEY_MISMATCH";
  readonly circuit: string;

  constructor(circuit: string) {
    super(`The verifier on chain does not hold the key that ${circuit} is proved with here.`, {
      remedy: "Install the proving keys of this deployment (docs/CIRCUITS.md), or prove with --kind evm.",
    });
    this.circuit = circuit;
  }
}
