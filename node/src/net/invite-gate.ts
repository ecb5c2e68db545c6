import { createHmac, timingSafeEqual } from "node:crypto";
import type { PrivateKey } from "@libp2p/interface";
import type { Admission } from "./admission.ts";
import { ADMISSION_PROTOCOL } from "./constants.ts";
import { AdmissionDeniedError, ConnectionLostError } from "./errors.ts";
import type { Host, PeerConnection, WaitOptions } from "./host.ts";
import { INVITE_SECRET_SIZE } from "./invite.ts";
import { describeEnd } from "./peer-stream.ts";

/** Guests that are remembered; the oldest is forgotten first and may present its invite again. */
const MAX_GUESTS = 10_000;
const REFUSED = 0;
const WELCOME = 1;

/** The secret of a node's invites: it follows from the node's identity, so that invites outlive a restart. */
export function inviteSecret(identity: PrivateKey): Uint8Array {
  const digest = createHmac("sha256", identity.raw).update("omni invite 1").digest();
  return new Uint8Array(digest.subarray(0, INVITE_SECRET_SIZE));
}

/** A gate that opens for peers on a list and for those that presented the secret of an invite. */
export interface InviteGate {
  readonly admit: Admission;
  /** Takes invites; call it once the host that `admit` was given to has started. */
  serve(host: Host): Promise<void>;
}

export function createInviteGate(secret: Uint8Array, allowed: Iterable<string> = []): InviteGate {
  const always = new Set(allowed);
  const guests = new Set<string>();
  const letIn = (peerId: string): void => {
    guests.add(peerId);
    const [oldest] = guests;
    if (guests.size > MAX_GUESTS && oldest !== undefined) guests.delete(oldest);
  };
  return {
    admit: ({ peerId, protocol }) =>
      protocol === ADMISSION_PROTOCOL || always.has(peerId) || guests.has(peerId),
    async serve(host) {
      await host.serve(ADMISSION_PROTOCOL, (stream) => {
        stream.onData((bytes) => {
          // The secret travels in one write of 16 bytes, which QUIC delivers in one packet.
          const welcome = bytes.byteLength === secret.byteLength && timingSafeEqual(bytes, secret);
          if (welcome) letIn(stream.peerId);
          void stream.write(Uint8Array.of(welcome ? WELCOME : REFUSED));
          void stream.finish().catch(() => undefined);
        });
      });
    },
  };
}

/**
 * Shows an invite's secret to the peer that gave it out. The peer remembers this node's id until it restarts.
 *
 * @throws AdmissionDeniedError, ConnectionLostError, ProtocolUnsupportedError
 */
export async function presentSecret(
  connection: PeerConnection,
  secret: Uint8Array,
  options: WaitOptions = {},
): Promise<void> {
  if (secret.byteLength !== INVITE_SECRET_SIZE)
    throw new RangeError(`a secret has ${INVITE_SECRET_SIZE} bytes`);
  const stream = await connection.open(ADMISSION_PROTOCOL, options);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  stream.onData(([answer]) => {
    if (answer === WELCOME) resolve();
    else reject(new AdmissionDeniedError(connection.peerId));
  });
  stream.ended.then((end) => reject(new ConnectionLostError(connection.peerId, describeEnd(end))));
  void stream.write(secret);
  try {
    await promise;
  } finally {
    await stream.finish().catch(() => undefined);
  }
}
