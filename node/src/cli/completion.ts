import type { Address, Hex } from "viem";
import type { StartedCompletion } from "../gateway/completion-source.ts";

/** A completion as the commands show it. */
export interface Completion extends StartedCompletion {
  /** Who computes, how fast, and what was paid, in one line. */
  status(tokensPerSecond: number): string;
  /** Stages that were lost and replaced so far. */
  mended(): number;
  vouchers(): number;
  /** Id of the session, which `prove` takes; absent where nothing is paid. */
  readonly session?: () => Hex | undefined;
  /** Consents to audits, in a file whose path it answers with; absent where nothing is paid. */
  readonly consent?: (grantee: Address) => Promise<string>;
}
