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
import { UPLOAD_DEADLINE_MS } from "./constants.ts";
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
  const signal = AbortSignal.any([aborted, AbortSignal.timeout(UPLOAD_DEADLINE_MS)]);
  const connection = await host.connect(coordinator, { signal, dedicated: true });
  try {
    const channel = new TurnChannel(
      await openChannel(connection, { signal }, ROUND_PROTOCOL),
      signal,
      roundProblems,
    );
    await channel.send(FrameType.ask, 0n, encodeSigned("Upload", { value: upload, signature }));
    let reply = checked(channel.peerId, await channel.next());
    if (reply.type === FrameType.accept) {
      await channel.sendParts(0n, bytes);
      reply = checked(channel.peerId, await channel.next());
    }
    if (reply.type !== FrameType.done)
      throw new RoundPeerError(channel.peerId, "it does not say that it is done");
    await channel.close();
  } finally {
    await connection.close();
  }
}

function checked(peerId: string, frame: Frame): Frame {
  if (frame.type !== FrameType.error) return frame;
  const { code, message } = decodeMessage(errorSchema, frame.payload, "ERROR");
  throw new UploadRefusedError(peerId, code, message);
}
