import { type Hex, keccak256, type LocalAccount, parseEther, stringToHex } from "viem";
import {
  createMountainRange,
  hashPosition,
  hashSessionTermsStruct,
  type MountainRange,
  type SessionTerms,
  type SigningDomain,
  type StepReceipt,
  signStepReceipt,
} from "../../../sdk/src/index.ts";
import { type Cheat, FROM, rootsOf } from "./layer.ts";

/** A receipt and the operator's signature over it. */
export interface SignedReceipt {
  readonly receipt: StepReceipt;
  readonly signature: Hex;
}

/** What an operator did under terms, and can sign for. */
export interface Attempt {
  readonly terms: SessionTerms;
  readonly range: MountainRange<Hex>;
  /** A receipt over the first `size` positions. Default: all. */
  sign(options: { signedAt: bigint; size?: number }): Promise<SignedReceipt>;
  /** Inclusion of a position under the receipt over all. */
  pathOf(position: bigint): Hex[];
}

export interface MakeAttemptParameters {
  readonly domain: SigningDomain;
  readonly operator: LocalAccount;
  readonly payer: LocalAccount;
  readonly manifest: Hex;
  /** Number of the attempt: each has terms of its own. */
  readonly attempt: number;
  readonly now: bigint;
  /** How many. Default: 7. */
  readonly positions?: number;
  /** OMNI wei a position. Default: 0.001 OMNI. */
  readonly price?: bigint;
  /** Lane that pays. Default: 3. */
  readonly lane?: bigint;
  /** Hash of the tolerances. Default: of none that anybody knows. */
  readonly tauTable?: Hex;
  /** What a position commits to. Default: the model of hashes'. */
  readonly roots?: (position: bigint) => { readonly inputRoot: Hex; readonly outputRoot: Hex };
  /** Where it cheated. Default: nowhere. */
  readonly cheats?: Readonly<Record<string, Cheat>>;
}

export function makeAttempt(parameters: MakeAttemptParameters): Attempt {
  const { domain, operator, payer, manifest, attempt, now, cheats = {} } = parameters;
  const { positions = 7, price = parseEther("0.001"), lane = 3n } = parameters;
  const { tauTable = keccak256(stringToHex("tau")) } = parameters;
  const { roots = (position) => rootsOf(position, cheats[`${position}`] ?? "none") } = parameters;
  const terms: SessionTerms = {
    payer: payer.address,
    gateway: payer.address,
    operator: operator.address,
    session: keccak256(stringToHex("session")),
    attempt,
    fromPos: FROM,
    manifest,
    a: 0,
    b: 2,
    price,
    lane,
    seedCommit: keccak256(stringToHex("seed")),
    tauTable,
    start: now,
    end: now + 3_600n,
  };
  const range = createMountainRange();
  for (let i = 0; i < positions; i++) {
    const position = FROM + BigInt(i);
    range.append(hashPosition({ position, ...roots(position) }));
  }
  return {
    terms,
    range,
    async sign({ signedAt, size = positions }) {
      const termsHash = hashSessionTermsStruct(terms);
      const receipt = { termsHash, toPos: FROM + BigInt(size), root: range.root(size), signedAt };
      return {
        receipt,
        signature: await signStepReceipt({ account: operator, deployment: domain }, { receipt }),
      };
    },
    pathOf: (position) => range.inclusionProof(Number(position - FROM)),
  };
}
