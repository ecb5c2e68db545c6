import type { TestContext } from "node:test";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import type { Host, PeerConnection } from "../../../node/src/net/host.ts";
import type { PeerStream } from "../../../node/src/net/peer-stream.ts";
import type { GatewaySession } from "../../../node/src/pipeline/gateway-session.ts";
import { type OwnStage, OwnStages } from "../../../node/src/pipeline/own-stages.ts";
import type { GatewaySessionOptions } from "../../../node/src/pipeline/session-options.ts";
import type { SessionEvent, StageServerOptions } from "../../../node/src/pipeline/stage-server.ts";
import type { Stage } from "../../../node/src/types/stage.ts";
import { BLOCKS, CONTEXT, embeddedWeights, MANIFEST, type Ring, startRing } from "./ring.ts";

export interface PrivateRing {
  readonly ring: Ring;
  readonly own: OwnStages;
  /** Resolves when no stage holds a session, neither its own nor others'. */
  idle(): Promise<void>;
  /** By stream, the bytes that left the gateway's process since the last call. */
  readonly sent: () => readonly Uint8Array[];
  open(options: Partial<GatewaySessionOptions>): Promise<GatewaySession>;
}

/** A gateway that has the first layer and the last itself; others have layers [1, 3), at the front or the spares. */
export async function startPrivateRing(
  t: TestContext,
  spares = 0,
  options: Partial<StageServerOptions> = {},
  served: (stage: Stage, index: number) => Stage = (stage) => stage,
): Promise<PrivateRing> {
  const spare = Array.from({ length: spares }, (): [number, number] => [1, 3]);
  const ring = await startRing(t, [1, 3], options, spare, served);
  const { host, sent } = tapped(ring.gateway);
  let sessions = 0;
  let changed = Promise.withResolvers<void>();
  const own = await startOwn(t, host, ({ kind }) => {
    if (kind === "opened") sessions++;
    if (kind === "closed") sessions--;
    changed.resolve();
    changed = Promise.withResolvers();
  });
  const [first, last] = own.offers;
  const [middle] = ring.route;
  if (first === undefined || middle === undefined || last === undefined) throw new TypeError("no route");
  return {
    ring,
    own,
    async idle() {
      await ring.idle();
      while (sessions > 0) await changed.promise;
    },
    sent,
    open: (overrides) => ring.open({ host, own, route: [first, middle, last], ...overrides }),
  };
}

/** The first layer and the last, in this process. */
export async function startOwn(
  t: TestContext,
  host: Host,
  onSession?: (event: SessionEvent) => void,
): Promise<OwnStages> {
  const source = await embeddedWeights();
  const ownStage = async (layers: [number, number]): Promise<OwnStage> => {
    const stage = await loadStage({ source, layers, threads: 1 });
    t.after(() => stage.close());
    return { stage, offer: { manifest: MANIFEST, layers, blocks: BLOCKS, context: CONTEXT } };
  };
  const [first, last] = [await ownStage([0, 1]), await ownStage([3, BLOCKS])];
  const own = await OwnStages.start({ host, first, last, ...(onSession && { onSession }) });
  t.after(() => own.stop());
  return own;
}

/** Notes what is written to streams, whoever opened them. */
function tapped(host: Host): { readonly host: Host; readonly sent: () => readonly Uint8Array[] } {
  let streams: Uint8Array[][] = [];
  const tap = (stream: PeerStream): PeerStream => {
    const written: Uint8Array[] = [];
    streams.push(written);
    const { write } = stream;
    stream.write = (bytes) => {
      written.push(bytes.slice());
      return write.call(stream, bytes);
    };
    return stream;
  };
  return {
    host: {
      peerId: host.peerId,
      addresses: host.addresses,
      serve: (protocol, handler) => host.serve(protocol, (stream, back) => handler(tap(stream), back)),
      async connect(target, how): Promise<PeerConnection> {
        const connection = await host.connect(target, how);
        return {
          peerId: connection.peerId,
          remoteAddress: connection.remoteAddress,
          isOpen: connection.isOpen,
          ended: connection.ended,
          open: async (protocol, wait) => tap(await connection.open(protocol, wait)),
          close: () => connection.close(),
        };
      },
      stop: () => host.stop(),
      [Symbol.asyncDispose]: () => host.stop(),
    },
    sent() {
      const all = streams.map((written) => new Uint8Array(Buffer.concat(written)));
      streams = streams.map((written) => {
        written.length = 0;
        return written;
      });
      return all;
    },
  };
}
