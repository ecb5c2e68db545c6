/**
 * Round trip of a 16 KiB frame between two processes on this machine: the pipeline's FrameChannel over QUIC against a
 * raw TCP socket, and against the QUIC library's native stream without libp2p or frames (what no code above it can
 * beat), with the same bytes, in turns in one run.
 *
 *   node bench/hop.ts [--bytes 16384] [--trips 1000] [--rounds 5]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateKeyPair, privateKeyToProtobuf } from "@libp2p/crypto/keys";
import { openChannel, serveChannels } from "../node/src/net/channels.ts";
import { dataFrame } from "../node/src/net/frames.ts";
import { createHost } from "../node/src/net/host.ts";
import { loadBinding, loadQuic } from "../node/src/net/load-quic.ts";

const LOOPBACK = ["/ip4/127.0.0.1/udp/0/quic-v1"];
const { values } = parseArgs({
  options: {
    bytes: { type: "string", default: "16384" },
    trips: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
    server: { type: "boolean", default: false },
  },
});
const bytes = Number(values.bytes);
const width = bytes / 4;

interface Addresses {
  readonly quic: readonly string[];
  readonly tcp: number;
  readonly native: number;
}

/** The parts of the QUIC library's binding that are used here; the package does not describe them. */
interface NativeStream {
  read(most: number): Promise<Uint8Array | null>;
  write(bytes: Uint8Array): Promise<void>;
}
interface NativeConnection {
  inboundStream(): Promise<NativeStream>;
  outboundStream(): Promise<NativeStream>;
}
interface Native {
  readonly QuinnConfig: new (config: object) => object;
  readonly Server: new (
    config: object,
    ip: string,
    port: number,
  ) => {
    port(): number;
    inboundConnection(): Promise<NativeConnection>;
  };
  readonly Client: new (
    config: object,
    family: number,
  ) => {
    outboundConnection(ip: string, port: number): Promise<NativeConnection>;
  };
}

async function loadNative(): Promise<Native & { readonly config: object }> {
  const { defaultOptions } = await loadQuic();
  const native = (await loadBinding()) as Native;
  const privateKeyProto = privateKeyToProtobuf(await generateKeyPair("Ed25519"));
  return { ...native, config: new native.QuinnConfig({ ...defaultOptions, privateKeyProto }) };
}

async function readMessage(stream: NativeStream): Promise<void> {
  for (let size = 0; size < bytes; )
    size += (await stream.read(bytes))?.byteLength ?? Number.POSITIVE_INFINITY;
}

/** Sends one message and resolves when its echo has arrived whole. */
type Trip = () => Promise<void>;

async function serve(): Promise<void> {
  const host = await createHost({ listen: LOOPBACK });
  await serveChannels(host, (channel) => {
    channel.setShape({ width, maxTokens: 1 });
    channel.onFrame((frame) => void channel.send(frame));
  });
  const tcp = createServer((socket) => {
    socket.setNoDelay(true);
    onMessages(socket, (message) => socket.write(message));
  });
  tcp.listen(0, "127.0.0.1");
  await once(tcp, "listening");
  const { port } = tcp.address() as AddressInfo;
  const { Server, config } = await loadNative();
  const native = new Server(config, "127.0.0.1", 0);
  void echoNative(native.inboundConnection());
  process.send?.({ quic: host.addresses, tcp: port, native: native.port() } satisfies Addresses);
  process.once("disconnect", () => process.exit(0));
}

async function echoNative(connecting: Promise<NativeConnection>): Promise<void> {
  const stream = await (await connecting).inboundStream();
  const message = new Uint8Array(bytes);
  for (;;) {
    await readMessage(stream);
    void stream.write(message);
  }
}

async function nativeTrip(port: number): Promise<Trip> {
  const { Client, config } = await loadNative();
  const stream = await (await new Client(config, 0).outboundConnection("127.0.0.1", port)).outboundStream();
  const message = new Uint8Array(bytes);
  return () => {
    void stream.write(message);
    return readMessage(stream);
  };
}

function onMessages(socket: Socket, handler: (message: Buffer) => void): void {
  let parts: Buffer[] = [];
  let size = 0;
  socket.on("data", (part: Buffer) => {
    parts.push(part);
    size += part.length;
    if (size < bytes) return;
    const message = parts.length === 1 ? part : Buffer.concat(parts);
    parts = [];
    size = 0;
    handler(message);
  });
}

async function tcpTrip(port: number): Promise<Trip> {
  const socket = createConnection(port, "127.0.0.1");
  await once(socket, "connect");
  socket.setNoDelay(true);
  const message = Buffer.alloc(bytes, 1);
  let arrived = (): void => undefined;
  onMessages(socket, () => arrived());
  return () =>
    new Promise((resolve) => {
      arrived = resolve;
      socket.write(message);
    });
}

async function quicTrip(addresses: readonly string[]): Promise<Trip> {
  const host = await createHost({ listen: [] });
  const channel = await openChannel(await host.connect(addresses));
  channel.setShape({ width, maxTokens: 1 });
  const frame = dataFrame({}, { kind: "hidden", data: new Float32Array(width).fill(1) }, width);
  let arrived = (): void => undefined;
  channel.onFrame(() => arrived());
  return () =>
    new Promise((resolve) => {
      arrived = resolve;
      void channel.send(frame);
    });
}

async function measure(trip: Trip, trips: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = -50; i < trips; i++) {
    const start = performance.now();
    await trip();
    if (i >= 0) times.push(performance.now() - start);
  }
  return times;
}

function quantile(times: readonly number[], q: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

async function main(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), "--server"]);
  const [addresses] = (await once(server, "message")) as [Addresses];
  const trips = {
    rawTcp: await tcpTrip(addresses.tcp),
    nativeQuic: await nativeTrip(addresses.native),
    frameChannel: await quicTrip(addresses.quic),
  };
  const kinds = ["rawTcp", "nativeQuic", "frameChannel"] as const;
  const rounds = { rawTcp: [], nativeQuic: [], frameChannel: [] } as Record<keyof typeof trips, number[][]>;
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const kind of kinds) rounds[kind].push(await measure(trips[kind], Number(values.trips)));
  }
  const row = (kind: keyof typeof trips) => ({
    p50: round3(quantile(rounds[kind].flat(), 0.5)),
    p99: round3(quantile(rounds[kind].flat(), 0.99)),
    bestRoundP50: round3(Math.min(...rounds[kind].map((times) => quantile(times, 0.5)))),
  });
  const result = Object.fromEntries(kinds.map((kind) => [kind, row(kind)]));
  const p50 = (kind: keyof typeof trips): number => quantile(rounds[kind].flat(), 0.5);
  const ratios = {
    toRawTcp: round3(p50("frameChannel") / p50("rawTcp")),
    toNativeQuic: round3(p50("frameChannel") / p50("nativeQuic")),
  };
  console.log(JSON.stringify({ bytes, unit: "ms", ...result, frameChannelP50: ratios }, null, 2));
  server.disconnect();
  process.exit(0);
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

if (values.server) await serve();
else await main();
