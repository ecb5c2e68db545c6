/**
 * How fast a model is cut into shards, against what the machine can do: `node bench/shard.ts [FILE.gguf]`. Without a file
 * it makes one of 256 MiB. Every line is the median of 3 runs: MB of the file a second, and seconds of CPU (all threads) a GB,
 * which other work on the machine disturbs less.
 */
import { constants, copyFile, mkdtemp, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assemble } from "../node/src/store/assemble.ts";
import { openFsBlobStore } from "../node/src/store/blob-store/fs.ts";
import { openGgufWeights } from "../node/src/store/gguf/open-gguf-weights.ts";
import { blake3Implementation, createBlake3, wasmBlake3 } from "../node/src/store/hash/blake3.ts";
import { CHUNK_BYTES } from "../node/src/store/hash/chunks.ts";
import { keccakImplementation } from "../node/src/store/hash/keccak-each.ts";
import { openShardWeights } from "../node/src/store/open-shard-weights.ts";
import { manifestOf, shardFile } from "../node/src/store/shard-file.ts";
import { verifyFile } from "../node/src/store/verify-file.ts";
import { checkWeights } from "../node/src/store/weights/check-weights.ts";
import { type WritableTensor, writeGguf } from "../test/helpers/write-gguf.ts";

const RUNS = 3;
const folder = await mkdtemp(join(tmpdir(), "omni-bench-"));
const path = process.argv[2] ?? (await makeModel(join(folder, "model.gguf")));
const { size } = await stat(path);
const bytes = await readFile(path);

/** 15 blocks and an embedding of 16 MiB each. */
async function makeModel(file: string): Promise<string> {
  const data = new Uint8Array(16 * CHUNK_BYTES);
  for (let i = 0; i < data.length; i++) data[i] = Math.imul(i, 2654435761) >>> 13;
  const tensor = (name: string): WritableTensor => ({ name, type: 0, shape: [4096, 1024], data });
  const blocks = Array.from({ length: 15 }, (_, i) => tensor(`blk.${i}.ffn_up.weight`));
  await writeFile(file, writeGguf({ tensors: [tensor("token_embd.weight"), ...blocks] }));
  return file;
}

async function measure(label: string, run: (round: number) => unknown): Promise<void> {
  const seconds: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    const [start, startCpu] = [performance.now(), process.cpuUsage()];
    await run(round);
    seconds.push((performance.now() - start) / 1000);
    const { user, system } = process.cpuUsage(startCpu);
    cpu.push((user + system) / 1e6);
  }
  const rate = (size / 1e6 / median(seconds)).toFixed(0).padStart(6);
  console.log(`${label.padEnd(44)} ${rate} MB/s  ${((median(cpu) / size) * 1e9).toFixed(2)} CPU-s/GB`);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;

function hashAll(hasher: ReturnType<typeof createBlake3>): void {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) hasher.update(bytes.subarray(at, at + CHUNK_BYTES));
  hasher.digest();
}

/** What any program that stores the file must do at least. */
async function copyDurably(round: number): Promise<void> {
  const copy = join(folder, `copy-${round}`);
  await copyFile(path, copy, constants.COPYFILE_EXCL);
  const file = await open(copy, "r+");
  await file.sync();
  await file.close();
}

try {
  const wasm = (await wasmBlake3()).createHasher();
  console.log(`${(size / 1e6).toFixed(0)} MB, BLAKE3 ${blake3Implementation}`);
  await measure("BLAKE3, one pass in memory", () => hashAll(createBlake3()));
  await measure("BLAKE3 in WebAssembly (the fallback)", () => hashAll(wasm));
  await measure("manifest (read, hash file, shards, chunks)", () => manifestOf(path));
  await measure("copy of the file, synced", copyDurably);
  const stores = await Promise.all(
    Array.from({ length: RUNS }, (_, i) => openFsBlobStore(join(folder, `${i}`))),
  );
  const store = stores[0];
  if (store === undefined) throw new Error("no store");
  await measure("shard into a store, synced", (round) => shardFile(path, stores[round] ?? store));
  const { manifest } = await manifestOf(path);
  await measure("rebuild the file, verified, synced", (round) =>
    assemble(manifest, store, join(folder, `out-${round}`)),
  );
  const weights = await openGgufWeights(path);
  await measure(`weight commitments (keccak, ${keccakImplementation})`, () =>
    checkWeights(manifest, weights),
  );
  await weights.close();
  await measure("omni-node shard --verify", () => verifyFile(manifest, path));
  await measure("verify all shards to open them", () => openShardWeights(manifest, store));
} finally {
  await rm(folder, { recursive: true, force: true });
}
