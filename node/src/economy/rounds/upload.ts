import type { Upload } from "@omninode/sdk";
import type { Hex } from "viem";
import { openChannel } from "../../net/channels.ts";
import { ROUND_PROTOCOL } from "../../net/constants.ts";
import { type Frame, FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import type { ProviderTarget } from "../../net/shard-protocol/provider.ts";
import { TurnChannel } from "../../net/turn-channel.ts";
import { decodeMessage, errorSchema } from "../../pipeline/messages.ts";
import { encodeSigned } from "../signed-types.ts";
import { type CohortProgress, cohortProgressSchema, recordOf } from "./cohort-progress.ts";
import { type CohortQuery, encodeCohortQuery } from "./cohort-query.ts";
import type { CohortRecordOf } from "./cohort-unit.ts";
import { QUERY_DEADLINE_MS, UPLOAD_DEADLINE_MS } from "./constants.ts";
import { RoundPeerError, roundProblems, UploadRefusedError } from "./errors.ts";

export interface SignedUpload {
  readonly upload: Upload;
  readonly signature: Hex;
  readonly bytes: Uint8Array;
}

/**
 * Hands a contribution's bytes to the coordinator, unless it has them. It may be done again at any time.
 *
 * @throws UploadRefusedError, RoundPeerError, RoundPeerSilentError; PeerUnreachableError and others of `net`; the signal's reason
 */
export async function sendUpload(
  host: Host,
  coordinator: ProviderTarget,
  { upload, signature, bytes }: SignedUpload,
  aborted: AbortSignal,
): Promise<void> {
  await withCoordinator(
    host,
    coordinator,
    { deadlineMs: UPLOAD_DEADLINE_MS, signal: aborted },
    async (channel) => {
      await channel.send(FrameType.ask, 0n, encodeSigned("Upload", { value: upload, signature }));
      let reply = checked(channel.peerId, await channel.next());
      if (reply.type === FrameType.accept) {
        await channel.sendParts(0n, bytes);
        reply = checked(channel.peerId, await channel.next());
      }
      if (reply.type !== FrameType.done)
        throw new RoundPeerError(channel.peerId, "it does not say that it is done");
    },
  );
}

/**
 * What a coordinator has closed of a cohort.
 *
 * @throws as {@link sendUpload}
 */
export async function askCohort(
  host: Host,
  coordinator: ProviderTarget,
  query: CohortQuery,
  aborted: AbortSignal,
): Promise<CohortProgress> {
  const waiting = { deadlineMs: QUERY_DEADLINE_MS, signal: aborted };
  return withCoordinator(host, coordinator, waiting, async (channel) => {
    await channel.send(FrameType.query, 0n, encodeCohortQuery(query));
    const reply = checked(channel.peerId, await channel.next());
    if (reply.type !== FrameType.offer)
      throw new RoundPeerError(channel.peerId, "it does not say what it has of the cohort");
    return decodeMessage(cohortProgressSchema, reply.payload, "OFFER");
  });
}

/**
 * Asks coordinators for what a cohort's sum is read from, one after the other.
 *
 * @throws as {@link sendUpload}, where none of them answers
 */
export function askedRecord(host: Host, coordinators: readonly ProviderTarget[]): CohortRecordOf {
  return async ({ roundId: round }, cohort, signal) => {
    let failure: unknown;
    for (const coordinator of coordinators) {
      try {
        const record = recordOf(await askCohort(host, coordinator, { round, cohort }, signal));
        if (record !== undefined) return record;
      } catch (error) {
        signal.throwIfAborted();
        failure = error;
      }
    }
    if (failure !== undefined) throw failure;
    return undefined;
  };
}

interface Waiting {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** Has a channel to a coordinator for as long as `use` takes. */
async function withCoordinator<T>(
  host: Host,
  coordinator: ProviderTarget,
  waiting: Waiting,
  use: (channel: TurnChannel) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.any([waiting.signal, AbortSignal.timeout(waiting.deadlineMs)]);
  const connection = await host.connect(coordinator, { signal, dedicated: true });
  try {
    const opened = await openChannel(connection, { signal }, ROUND_PROTOCOL);
    const channel = new TurnChannel(opened, signal, roundProblems);
    const result = await use(channel);
    await channel.close();
    return result;
  } finally {
    await connection.close();
  }
}

function checked(peerId: string, frame: Frame): Frame {
  if (frame.type !== FrameType.error) return frame;
  const { code, message } = decodeMessage(errorSchema, frame.payload, "ERROR");
  throw new UploadRefusedError(peerId, code, message);
}
