import { isRefused, type OmniClient, type RoundContribution, type RoundRules } from "@omninode/sdk";
import type { Address, Hash, Hex } from "viem";
import type { Host } from "../../net/host.ts";
import type { ProviderTarget } from "../../net/shard-protocol/provider.ts";
import { collectOwed } from "./collect.ts";
import { digestOf } from "./digests.ts";
import { RoundCancelledError } from "./errors.ts";
import { sendUpload } from "./upload.ts";

export interface RoundSeatInit {
  readonly client: OmniClient;
  readonly contributor: Address;
  readonly host: Host;
  readonly coordinator: ProviderTarget;
}

/** What a contribution came to. */
export interface ContributionOutcome {
  /** Of the bytes that were revealed. */
  readonly digest: Hex;
  readonly size: number;
  /** Nats a token on the contributor's own data. */
  readonly lossBefore: number;
  readonly lossAfter: number;
  /** Of all that the ledger of the data has spent; null where no noise was added. */
  readonly epsilon: number | null;
  /** Of the commitment; undefined where an earlier process sent it. */
  readonly transactionHash: Hash | undefined;
  /** OMNI wei that came back or were earned, the bond not counted. */
  readonly earned: bigint;
}

/** An account's place in a round: what contributors do alike in rounds of both kinds. */
export class RoundSeat {
  readonly #init: RoundSeatInit;
  readonly #roundId: bigint;

  constructor(init: RoundSeatInit, roundId: bigint) {
    this.#init = init;
    this.#roundId = roundId;
  }

  /** What the chain has of this account; undefined where it has nothing. */
  async contribution(): Promise<RoundContribution | undefined> {
    const { client, contributor } = this.#init;
    try {
      return await client.getContribution({ roundId: this.#roundId, contributor });
    } catch (error) {
      if (isRefused(error, "ContributionUnknown")) return undefined;
      throw error;
    }
  }

  /** Sends bytes to the coordinator, signed. @throws as `sendUpload` */
  async send({ base }: Pick<RoundRules, "base">, bytes: Uint8Array, norm: number, signal: AbortSignal) {
    const { client, contributor, host, coordinator } = this.#init;
    const rounds = client.deployment.federatedRounds;
    const [digest, size] = [digestOf(bytes), bytes.length];
    const upload = { rounds, round: this.#roundId, contributor, base, digest, size, norm };
    const signature = await client.signUpload({ upload });
    await sendUpload(host, coordinator, { upload, signature, bytes }, signal);
  }

  /** @returns OMNI wei, and the transaction where this call made it */
  async collect(signal: AbortSignal): Promise<{ readonly earned: bigint; readonly transactionHash?: Hash }> {
    const { client, contributor } = this.#init;
    const roundId = this.#roundId;
    const { amount } = await client.getRoundOwed({ roundId, account: contributor });
    if (amount === 0n) return { earned: 0n };
    const transactionHash = await collectOwed(() => client.collectFromRound({ roundId }), signal);
    return { earned: amount, ...(transactionHash !== undefined && { transactionHash }) };
  }

  /** Takes what a cancelled round owes, and says why it was cancelled. */
  async cancelled(reason: string | undefined, signal: AbortSignal): Promise<RoundCancelledError> {
    await this.collect(signal);
    return new RoundCancelledError(this.#roundId, reason ?? "unknown");
  }
}
