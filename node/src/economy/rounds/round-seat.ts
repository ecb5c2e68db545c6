import {
  computeRound,
  federatedRoundsAbi,
  isRefused,
  type OmniClient,
  type RoundContribution,
  type RoundRules,
} from "@omninode/sdk";
import { type Address, type Hash, type Hex, isAddressEqual } from "viem";
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

/** What the chain has of a contribution once its round is settled. */
export interface RoundResult {
  /** Of the bytes that were revealed. */
  readonly digest: Hex;
  readonly size: number;
  /** Of the commitment; undefined where the chain's events do not have it any more. */
  readonly transactionHash: Hash | undefined;
  /** OMNI wei, the bond not counted. */
  readonly earned: bigint;
}

/** What a contribution came to. */
export interface ContributionOutcome extends RoundResult {
  /** Nats a token on the contributor's own data. */
  readonly lossBefore: number;
  readonly lossAfter: number;
  /** Of all that the ledger of the data has spent; null where no noise was added. */
  readonly epsilon: number | null;
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

  /**
   * Takes what a settled round owes.
   *
   * @returns the transaction, where this call made it
   */
  async collect(signal: AbortSignal): Promise<Hash | undefined> {
    const { client, contributor } = this.#init;
    const roundId = this.#roundId;
    const { amount } = await client.getRoundOwed({ roundId, account: contributor });
    return amount === 0n ? undefined : collectOwed(() => client.collectFromRound({ roundId }), signal);
  }

  /** What a settled round says of the account, whoever sent or collected what, and in which process. */
  async result(): Promise<RoundResult> {
    const { client, contributor } = this.#init;
    const roundId = this.#roundId;
    const { federatedRounds, blockNumber } = client.deployment;
    const history = await client.getRoundHistory({ roundId });
    const index = history.contributions.findIndex((each) => isAddressEqual(each.contributor, contributor));
    const { digest, size } = history.contributions[index] ?? {};
    if (digest === undefined || size === undefined)
      throw new TypeError("nothing was revealed to have a result");
    const [committed] = await client.getContractEvents({
      abi: federatedRoundsAbi,
      address: federatedRounds,
      eventName: "ContributionCommitted",
      args: { roundId, contributor },
      fromBlock: blockNumber,
      strict: true,
    });
    const earned = computeRound(history).contributions[index]?.earned ?? 0n;
    return { digest, size, earned, transactionHash: committed?.transactionHash };
  }

  /** Takes what a cancelled round owes, and says why it was cancelled. */
  async cancelled(reason: string | undefined, signal: AbortSignal): Promise<RoundCancelledError> {
    await this.collect(signal);
    return new RoundCancelledError(this.#roundId, reason ?? "unknown");
  }
}
