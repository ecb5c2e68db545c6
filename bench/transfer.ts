/**
 * Moves 256 MiB between two processes on this machine: a verified shard transfer from a file store into a file store
 * (what `omni-node fetch` does), the same from memory into memory, and a raw libp2p stream of the same bytes; in turns
 * in one run, each side a fresh process so that its peak resident size is its own. A last round under the CPU profiler
 * says what dominates.
 *
 *   node bench/transfer.ts [--mib 256] [--rounds 3]
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createHost } from "../node/src/net/host.ts";
import { fetchBlob } from "../node/src/net/shard-protocol/fetch.ts";
import { serveShards } from "../node/src/net/shard-protocol/server.ts";
import { openFsBlobStore } from "../node/src/store/blob-store/fs.ts";
import { MemoryBlobStore } from "../node/src/store/blob-store/memory.ts";
import type { BlobSpec, BlobStore } from "../node/src/types/blob-store.ts";

const MIB = 1024 * 1024;
const RAW_PROTOCOL = "/bench/raw/1.0.0";
const KINDS = ["raw", "memory", "files"] as const;
type Kind = (typeof KINDS)[number];

const { values } = parseArgs({
  options: {
    mib: { type: "string", default: "256" },
    rounds: { type: "string", default: "3" },
    role: { type: "string", default: "main" },
    kind: { type: "string", default: "raw" },
    folder: { type: "string", default: "" },
    profile: { type: "boolean", default: false },
  },
});
const size = Number(values.mib) * MIB;

interface Served {
  readonly addresses: readonly string[];
  readonly spec?: BlobSpec;
}

interface SideReport {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak resident size, and what the process held before the transfer, in MiB. */
  readonly peakRss: number;
  readonly rssBefore: number;
  /** Share of the main thread's busy time, by function. */
  readonly profile?: readonly string[];
}

async function openStore(kind: Kind, side: string): Promise<BlobStore> {
  return kind === "files" ? openFsBlobStore(join(values.folder, side)) : new MemoryBlobStore();
}

async function provide(kind: Kind): Promise<void> {
  const host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
  if (kind === "raw") {
    const piece = new Uint8Array(MIB).fill(7);
    await host.serve(RAW_PROTOCOL, async (stream) => {
      const waiting: Promise<void>[] = [];
      for (let sent = 0; sent < size; sent += MIB) {
        waiting.push(stream.write(piece));
        if (waiting.length > 2) await waiting.shift();
      }
      await Promise.all(waiting);
    });
    await measured({ addresses: host.addresses });
    return;
  }
  const store = await openStore(kind, "provider");
  const sink = await store.create(size);
  const piece = new Uint8Array(MIB);
  for (let at = 0; at < size; at += MIB) await sink.write(piece.fill(at / MIB));
  const spec = await sink.finish();
  await serveShards(host, store);
  await measured({ addresses: host.addresses, spec });
}

/** Tells the receiver where to go, and reports on this side when it says that it is done. */
async function measured(served: Served): Promise<void> {
  const finish = await startMeasuring();
  process.send?.(served);
  await once(process, "message");
  process.send?.(await finish());
}

async function receive(kind: Kind): Promise<void> {
  const host = await createHost({ listen: [] });
  const store = await openStore(kind, "receiver");
  process.send?.("ready");
  const [{ addresses, spec }] = (await once(process, "message")) as [Served];
  const finish = await startMeasuring();
  if (spec === undefined) {
    const connection = await host.connect(addresses, { dedicated: true });
    const stream = await connection.open(RAW_PROTOCOL);
    const { promise, resolve } = Promise.withResolvers<void>();
    let received = 0;
    stream.onData((bytes) => {
      received += bytes.byteLength;
      if (received === size) resolve();
    });
    await promise;
  } else {
    await fetchBlob(
      host,
      [addresses],
      { ...spec, chunks: spec.chunks.map((hash) => Uint8Array.from(Object.values(hash))) },
      store,
    );
  }
  process.send?.(await finish());
}

async function startMeasuring(): Promise<() => Promise<SideReport>> {
  const session = new Session();
  if (values.profile) {
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.start");
  }
  const rssBefore = process.memoryUsage.rss() / MIB;
  const cpu = process.cpuUsage();
  const start = performance.now();
  return async () => {
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const peakRss = process.resourceUsage().maxRSS / 1024;
    const report = { seconds, cpuSeconds: (user + system) / 1e6, peakRss, rssBefore };
    if (!values.profile) return report;
    const { profile } = await session.post("Profiler.stop");
    const own = new Map<string, number>();
    const names = new Map(
      profile.nodes.map(({ id, callFrame }) => [
        id,
        `${callFrame.functionName || "(anonymous)"} ${callFrame.url.split("/").at(-1)}`,
      ]),
    );
    profile.samples?.forEach((id, i) => {
      const name = names.get(id) ?? "?";
      own.set(name, (own.get(name) ?? 0) + (profile.timeDeltas?.[i] ?? 0));
    });
    const total = [...own.values()].reduce((sum, time) => sum + time, 0);
    const top = [...own].toSorted(([, a], [, b]) => b - a).slice(0, 10);
    return {
      ...report,
      profile: top.map(([name, time]) => `${((100 * time) / total).toFixed(1)} % ${name.trim()}`),
    };
  };
}

async function transfer(
  kind: Kind,
  profile: boolean,
): Promise<{ provider: SideReport; receiver: SideReport }> {
  const folder = await mkdtemp(join(tmpdir(), "omni-bench-"));
  const start = (role: string): ChildProcess => {
    const options = ["--role", role, "--kind", kind, "--folder", folder, "--mib", values.mib];
    return fork(fileURLToPath(import.meta.url), profile ? [...options, "--profile"] : options);
  };
  const provider = start("provider");
  const receiver = start("receiver");
  try {
    const [[served]] = await Promise.all([once(provider, "message"), once(receiver, "message")]);
    receiver.send(served);
    const [received] = (await once(receiver, "message")) as [SideReport];
    provider.send("done");
    const [provided] = (await once(provider, "message")) as [SideReport];
    return { provider: provided, receiver: received };
  } finally {
    for (const child of [provider, receiver]) child.kill("SIGKILL");
    await rm(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  const reports = new Map<Kind, { provider: SideReport; receiver: SideReport }[]>(
    KINDS.map((kind) => [kind, []]),
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const kind of KINDS) reports.get(kind)?.push(await transfer(kind, false));
  }
  for (const [kind, rounds] of reports) {
    const rates = rounds.map(({ receiver }) => size / 1e6 / receiver.seconds).toSorted((a, b) => a - b);
    const cpu = rounds.map(({ provider, receiver }) => provider.cpuSeconds + receiver.cpuSeconds);
    const peak = (side: "provider" | "receiver"): string => {
      const worst = rounds.map((round) => round[side]).toSorted((a, b) => b.peakRss - a.peakRss)[0];
      return `${worst?.peakRss.toFixed(0)} MiB (before: ${worst?.rssBefore.toFixed(0)})`;
    };
    console.log(
      `${kind.padEnd(6)} MB/s median ${rates[rates.length >> 1]?.toFixed(0)}, best ${rates.at(-1)?.toFixed(0)};` +
        ` CPU-s a GB ${((Math.min(...cpu) * 1e9) / size).toFixed(1)};` +
        ` peak RSS provider ${peak("provider")}, receiver ${peak("receiver")}`,
    );
  }
  const { provider, receiver } = await transfer("files", true);
  console.log("what dominates the main threads (files):");
  console.log("  provider:", provider.profile?.join("; "));
  console.log("  receiver:", receiver.profile?.join("; "));
}

if (values.role === "provider") await provide(values.kind as Kind);
else if (values.role === "receiver") await receive(values.kind as Kind);
else await main();
