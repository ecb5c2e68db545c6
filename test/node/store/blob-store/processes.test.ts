import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openFsBlobStore } from "../../../../node/src/store/blob-store/fs.ts";
import { CHUNK_BYTES } from "../../../../node/src/store/hash/chunks.ts";
import { shardFile } from "../../../../node/src/store/shard-file.ts";
import { embeddedModel } from "../../../helpers/models.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";
import { blob, chunkOf } from "./compliance.ts";

const program = fileURLToPath(new URL("./receive-process.ts", import.meta.url));
const omniNode = fileURLToPath(new URL("../../../../node/bin/omni-node.js", import.meta.url));
const CHUNKS = 40;
const SIZE = CHUNKS * CHUNK_BYTES;

function start(t: TestContext, root: string, ...args: number[]): ChildProcess {
  const child = spawn(process.execPath, [program, root, `${SIZE}`, ...args.map(String)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill("SIGKILL"));
  return child;
}

async function* lines(child: ChildProcess): AsyncGenerator<string> {
  if (child.stdout) yield* createInterface({ input: child.stdout });
}

async function output(child: ChildProcess): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines(child)) all.push(line);
  return all;
}

test("kill -9 in mid-write costs less than 16 chunks, and the rest is resumed", async (t) => {
  const root = await temporaryFolder(t);
  const { bytes, ...spec } = blob(SIZE, 1);
  const child = start(t, root, 1, 36);
  for await (const line of lines(child)) if (line === "hangs") break;
  child.kill("SIGKILL");
  await once(child, "exit");
  const target = await openFsBlobStore(root);
  assert.equal(await target.has(spec.cid), false);
  const writer = await target.receive(spec);
  const missing = writer.missing();
  assert.ok(missing.length <= CHUNKS - 32 && missing.length > 0, `${missing.length} missing`);
  for (const index of missing) await writer.write(index, chunkOf(bytes, index));
  await writer.finish();
  await writer.close();
  await target.verify(spec.cid);
  assert.deepEqual(await readdir(join(root, "partial")), []);
});

test("two processes receive one blob at once", async (t) => {
  const root = await temporaryFolder(t);
  const children = [start(t, root, 2), start(t, root, 2)];
  const results = await Promise.all(children.map(output));
  assert.deepEqual(
    results.map((result) => result.at(-1)),
    ["done", "done"],
  );
  const target = await openFsBlobStore(root);
  await target.verify(blob(SIZE, 2).cid);
  assert.deepEqual(await readdir(join(root, "partial")), []);
});

/** Runs the program in a shell in which `setup` came first. */
function inShell(setup: string, root: string, size: number): string[] {
  const command = `${setup} && exec "$@"`;
  const args = ["-c", command, "sh", process.execPath, program, root, `${size}`, "3"];
  return spawnSync("sh", args, { encoding: "utf8" }).stdout.trim().split("\n");
}

test("a limit on file sizes is a full store, and no blob is half there", async (t) => {
  if (process.platform === "win32") return t.skip("no ulimit");
  const root = await temporaryFolder(t);
  // In blocks of 512 bytes: 4 MiB.
  assert.deepEqual(inShell("ulimit -f 8192", root, 8 * CHUNK_BYTES), ["OMNI_STORE_FULL"]);
  assert.deepEqual(await readdir(join(root, "blobs")), []);
});

const NAMESPACE = ["--user", "--map-root-user", "--mount"];

/** Runs a script in which the folder is a tmpfs of `size`; undefined where nobody may mount one. */
function onSmallDisk(folder: string, size: string, script: string): string | undefined {
  const mount = `mount -t tmpfs -o size=${size} tmpfs ${folder}`;
  if (spawnSync("unshare", [...NAMESPACE, "sh", "-c", mount]).status !== 0) return undefined;
  const args = ["sh", "-c", `${mount}; ${script}`, "sh", process.execPath];
  return spawnSync("unshare", [...NAMESPACE, ...args], { encoding: "utf8" }).stdout;
}

const NO_TMPFS = "this machine lets nobody mount a tmpfs";

test("a full disk is a full store, no blob is half there, and what was verified stays", async (t) => {
  const root = await temporaryFolder(t);
  const receive = `"$1" ${program} ${root} ${8 * CHUNK_BYTES} 3`;
  const script = `${receive}; ls ${root}/blobs; mount -o remount,size=40m ${root}; ${receive}`;
  const output = onSmallDisk(root, "5m", script);
  if (output === undefined) return t.skip(NO_TMPFS);
  const [before, after] = output.split("OMNI_STORE_FULL\n");
  assert.ok(before?.startsWith("chunk 0\n") && after !== undefined, output);
  // Nothing was listed between, and chunk 0 was not fetched twice.
  assert.match(after, /^(chunk [1-7]\n)+done\n$/);
});

test("a full disk ends sharding and rebuilding with nothing half written", async (t) => {
  const home = await temporaryFolder(t);
  const small = join(home, "small");
  await mkdir(small);
  const { cid } = await shardFile(embeddedModel, await openFsBlobStore(join(home, "store")));
  const rebuild = fileURLToPath(new URL("./rebuild-process.ts", import.meta.url));
  const script = `"$1" ${omniNode} shard ${embeddedModel} --home ${small} 2>&1; echo "exit $?"; find ${small} -type f
    rm -r ${small}/*; "$1" ${rebuild} ${join(home, "store")} ${cid} ${join(small, "out.gguf")}; ls -A ${small}`;
  const output = onSmallDisk(small, "2m", script);
  if (output === undefined) return t.skip(NO_TMPFS);
  assert.match(output, /\[OMNI_STORE_FULL\]\nexit 1\nOMNI_OUTPUT_UNWRITABLE\n$/);
});
