/**
 * Round trip of a 16 KiB frame between two processes on this machine: the pipeline's FrameChannel over QUIC against a
 * raw TCP socket with the same bytes, in turns in one run.
 *
 *   node bench/hop.ts [--bytes 16384] [--trips 1000] [--rounds 5]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openChannel, serveChannels } from "../node/src/net/channels.ts";
import { dataFrame } from "../node/src/net/frames.ts";
import { createHost } from "../node/src/net/host.ts";

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
  process.send?.({ quic: host.addresses, tcp: port } satisfies Addresses);
  process.once("disconnect", () => process.exit(0));
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
  const trips = { tcp: await tcpTrip(addresses.tcp), quic: await quicTrip(addresses.quic) };
  const times: Record<keyof typeof trips, number[]> = { tcp: [], quic: [] };
  const medians: Record<keyof typeof trips, number[]> = { tcp: [], quic: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const kind of ["tcp", "quic"] as const) {
      const measured = await measure(trips[kind], Number(values.trips));
      times[kind].push(...measured);
      medians[kind].push(quantile(measured, 0.5));
    }
  }
  const row = (kind: keyof typeof trips): Record<string, number> => ({
    p50: round3(quantile(times[kind], 0.5)),
    p99: round3(quantile(times[kind], 0.99)),
    bestRoundP50: round3(Math.min(...medians[kind])),
  });
  const result = { bytes, unit: "ms", rawTcp: row("tcp"), frameChannel: row("quic") };
  const ratio = quantile(times.quic, 0.5) / quantile(times.tcp, 0.5);
  console.log(JSON.stringify({ ...result, p50Ratio: round3(ratio) }, null, 2));
  server.disconnect();
  process.exit(0);
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

if (values.server) await serve();
else await main();
