import { identify } from "@libp2p/identify";
import type { Connection, PrivateKey, Stream } from "@libp2p/interface";
import { ping } from "@libp2p/ping";
import { createLibp2p, type Libp2p } from "libp2p";
import { parseAddress } from "./address.ts";
import { type Admission, admitEveryone, awaitVerdict, sendVerdict } from "./admission.ts";
import { DEFAULT_DIAL_TIMEOUT_MS, IDLE_TIMEOUT_MS, KEEP_ALIVE_MS, MAX_STREAMS } from "./constants.ts";
import { dialError, listenError, streamError } from "./dial-errors.ts";
import { createIdentity, loadIdentity } from "./identity.ts";
import { loadQuic } from "./load-quic.ts";
import { PeerStream } from "./peer-stream.ts";
import { untilAborted } from "./until-aborted.ts";

export interface HostOptions {
  /** The node's identity; else `keyFile` (made on first use), else a fresh one. */
  readonly privateKey?: PrivateKey;
  readonly keyFile?: string;
  /** QUIC multiaddrs; port 0 lets the system choose; none makes a host that only dials. */
  readonly listen?: readonly string[];
  /** Asked for every stream that a peer opens. Default: everyone is let in. */
  readonly admit?: Admission;
  /** Silence after which a peer counts as gone (ms). */
  readonly idleTimeoutMs?: number;
  readonly keepAliveMs?: number;
  readonly maxConnections?: number;
}

export interface WaitOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

export interface ConnectOptions extends WaitOptions {
  /**
   * A connection that nobody else uses. Bulk needs one: on a shared connection it multiplies the latency of the
   * pipeline's small frames by nine. The caller closes it.
   */
  readonly dedicated?: boolean;
}

/** Opens streams to one peer over a connection that is there, whoever dialled it. */
export interface StreamOpener {
  open(protocol: string, options?: WaitOptions): Promise<PeerStream>;
}

/** A peer that answered, with its identity proved by the TLS handshake. */
export interface PeerConnection extends StreamOpener {
  readonly peerId: string;
  readonly remoteAddress: string;
  readonly isOpen: boolean;
  /** Resolves when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface Host extends AsyncDisposable {
  readonly peerId: string;
  /** Addresses that others can dial, with this host's peer id. */
  readonly addresses: readonly string[];
  /**
   * Serves a protocol to the peers that `admit` lets in; from now on the newest handler gets the streams. `back` opens others to the
   * same peer, which may not be one that can be dialled.
   */
  serve(protocol: string, handler: (stream: PeerStream, back: StreamOpener) => void): Promise<void>;
  /** Connects to whichever of a peer's addresses answers first; reuses the connection this host has already dialled. */
  connect(target: string | readonly string[], options?: ConnectOptions): Promise<PeerConnection>;
  /** Closes all connections and sockets. Idempotent. */
  stop(): Promise<void>;
}

/**
 * A libp2p host over QUIC, started.
 *
 * @throws PortInUseError, ListenError, AddressError, IdentityFileError
 * @example
 * const host = await createHost({ keyFile: "peer.key", listen: ["/ip4/0.0.0.0/udp/4001/quic-v1"] });
 * console.log(host.addresses);
 * await host.stop();
 */
export async function createHost(options: HostOptions = {}): Promise<Host> {
  const { quic } = await loadQuic();
  const listen = (options.listen ?? ["/ip4/0.0.0.0/udp/0/quic-v1"]).map((address) => parseAddress(address));
  const privateKey =
    options.privateKey ?? (options.keyFile ? await loadIdentity(options.keyFile) : await createIdentity());
  const node = await createLibp2p({
    start: false,
    privateKey,
    addresses: { listen: listen.map((address) => address.toString()) },
    transports: [
      quic({
        maxIdleTimeout: options.idleTimeoutMs ?? IDLE_TIMEOUT_MS,
        keepAliveInterval: options.keepAliveMs ?? KEEP_ALIVE_MS,
      }),
    ],
    // QUIC's own idle timeout tells dead peers from busy ones; the monitor's pings do not.
    connectionMonitor: { enabled: false, abortConnectionOnPingFailure: false },
    connectionManager: {
      maxConnections: options.maxConnections ?? 300,
      maxIncomingPendingConnections: 64,
      inboundConnectionThreshold: 64,
    },
    services: { identify: identify(), ping: ping() },
  });
  try {
    await node.start();
  } catch (error) {
    await node.stop();
    throw listenError(listen.map(String), error);
  }
  return new QuicHost(node, options.admit ?? admitEveryone);
}

class QuicHost implements Host {
  readonly peerId: string;
  #node: Libp2p;
  #admit: Admission;
  /** Connections that this host dialled and shares, by target. Inbound ones may be a peer's bulk: not reused. */
  #shared = new Map<string, Promise<QuicPeer>>();
  #owned = new WeakSet<Connection>();

  constructor(node: Libp2p, admit: Admission) {
    this.#node = node;
    this.#admit = admit;
    this.peerId = node.peerId.toString();
  }

  get addresses(): readonly string[] {
    return this.#node.getMultiaddrs().map(String);
  }

  async serve(protocol: string, handler: (stream: PeerStream, back: StreamOpener) => void): Promise<void> {
    const accept = async (stream: Stream, connection: Connection): Promise<void> => {
      const peer = new PeerStream(stream, connection);
      if (!(await sendVerdict(peer, this.#admit))) return;
      handler(peer, { open: (other, options) => openStream(connection, other, options) });
    };
    await this.#node.handle(protocol, accept, {
      maxInboundStreams: MAX_STREAMS,
      maxOutboundStreams: MAX_STREAMS,
      force: true,
    });
  }

  async connect(target: string | readonly string[], options: ConnectOptions = {}): Promise<PeerConnection> {
    const addresses = typeof target === "string" ? [target] : target;
    const key = addresses.join(" ");
    if (options.dedicated) return this.#dial(addresses, options);
    const known = this.#shared.get(key) ?? this.#share(key, addresses);
    try {
      return await untilAborted(known, deadline(options));
    } catch (error) {
      options.signal?.throwIfAborted();
      throw dialError(addresses, error);
    }
  }

  /** A dial that several callers may wait for: none of them can cancel it for the others. */
  #share(key: string, addresses: readonly string[]): Promise<QuicPeer> {
    const dialled = this.#dial(addresses, {});
    const forget = (): boolean => this.#shared.delete(key);
    this.#shared.set(key, dialled);
    dialled.then((peer) => peer.ended.then(forget), forget);
    return dialled;
  }

  async stop(): Promise<void> {
    await this.#node.stop();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #dial(addresses: readonly string[], options: WaitOptions): Promise<QuicPeer> {
    const parsed = addresses.map(parseAddress);
    const signal = deadline(options);
    try {
      let connection = await this.#node.dial(parsed, { force: true, signal });
      // libp2p joins dials to one peer that overlap, and would give one connection to two owners.
      while (this.#owned.has(connection)) connection = await this.#node.dial(parsed, { force: true, signal });
      this.#owned.add(connection);
      return new QuicPeer(connection);
    } catch (error) {
      options.signal?.throwIfAborted();
      throw dialError(addresses, error);
    }
  }
}

class QuicPeer implements PeerConnection {
  readonly peerId: string;
  readonly remoteAddress: string;
  readonly ended: Promise<void>;
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.peerId = connection.remotePeer.toString();
    this.remoteAddress = connection.remoteAddr.toString();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    connection.addEventListener("close", () => resolve());
    if (!this.isOpen) resolve();
  }

  get isOpen(): boolean {
    return this.#connection.status === "open";
  }

  open(protocol: string, options?: WaitOptions): Promise<PeerStream> {
    return openStream(this.#connection, protocol, options);
  }

  async close(): Promise<void> {
    await this.#connection.close().catch(() => undefined);
  }
}

async function openStream(
  connection: Connection,
  protocol: string,
  options: WaitOptions = {},
): Promise<PeerStream> {
  const signal = deadline(options);
  try {
    const raw = await connection.newStream(protocol, { signal, maxOutboundStreams: MAX_STREAMS });
    return await awaitVerdict(new PeerStream(raw, connection), signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw streamError(connection.remotePeer.toString(), protocol, error);
  }
}

function deadline({ signal, timeoutMs = DEFAULT_DIAL_TIMEOUT_MS }: WaitOptions): AbortSignal {
  const timeout = AbortSignal.timeout(timeoutMs);
  return signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
}
