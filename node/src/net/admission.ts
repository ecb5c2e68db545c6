import { AdmissionDeniedError, ConnectionLostError } from "./errors.ts";
import { describeEnd, type PeerStream } from "./peer-stream.ts";

export interface AdmissionRequest {
  /** Proved by the TLS handshake of the connection. */
  readonly peerId: string;
  readonly protocol: string;
}

/** Decides whether a peer may use a protocol. An answer that throws counts as no. */
export type Admission = (request: AdmissionRequest) => boolean | Promise<boolean>;

export const admitEveryone: Admission = () => true;

export function admitOnly(peerIds: Iterable<string>): Admission {
  const allowed = new Set(peerIds);
  return ({ peerId }) => allowed.has(peerId);
}

/** The first byte that the serving side sends on each stream. */
const REFUSED = 0;
const ADMITTED = 1;

/** Serving side: tells the peer whether it is let in. */
export async function sendVerdict(stream: PeerStream, admit: Admission): Promise<boolean> {
  let admitted = false;
  try {
    admitted = await admit({ peerId: stream.peerId, protocol: stream.protocol });
  } catch {
    // A gate that breaks stays shut.
  }
  void stream.write(Uint8Array.of(admitted ? ADMITTED : REFUSED));
  if (!admitted) await stream.finish().catch(() => undefined);
  return admitted;
}

/** Opening side: resolves with the stream once the peer has let this node in. */
export async function awaitVerdict(stream: PeerStream, signal: AbortSignal): Promise<PeerStream> {
  const { promise, resolve, reject } = Promise.withResolvers<PeerStream>();
  stream.onData((bytes) => {
    stream.pauseData(bytes.subarray(1));
    if (bytes[0] === ADMITTED) resolve(stream);
    else reject(new AdmissionDeniedError(stream.peerId));
  });
  const aborted = (): void => reject(signal.reason);
  signal.addEventListener("abort", aborted, { once: true });
  stream.ended.then((end) => reject(new ConnectionLostError(stream.peerId, describeEnd(end))));
  try {
    return await promise;
  } catch (error) {
    stream.abort(error instanceof Error ? error : new Error("the stream was not admitted"));
    throw error;
  } finally {
    signal.removeEventListener("abort", aborted);
  }
}
