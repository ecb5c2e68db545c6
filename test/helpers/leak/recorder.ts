// Records what a process gives away, before anything is encrypted: node --import file:///…/recorder.ts?into=FOLDER program.ts
//
// All doors of Node: sockets of TCP and pipes, TLS (before it encrypts), UDP, names that are looked up, programs that are started, what is
// printed, and writes to QUIC streams where they go into the native library. Workers inherit the flag, and record too. Native code that opened a socket of its own would not
// be seen.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { loadBinding } from "../../../node/src/net/load-quic.ts";

export type Door = "tcp" | "udp" | "dns" | "program" | "print" | "quic";

const into = new URL(import.meta.url).searchParams.get("into") ?? "";
const file = join(into, `${process.pid}-${threadId}.jsonl`);
const { appendFileSync } = fs;
const channels = new WeakMap<object, number>();
let last = 0;

function record(door: Door, channel: object, data: unknown, encoding?: unknown): void {
  const known = channels.get(channel) ?? ++last;
  channels.set(channel, known);
  const bytes =
    typeof data === "string"
      ? Buffer.from(data, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
      : ArrayBuffer.isView(data)
        ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
        : Buffer.from(JSON.stringify(data) ?? "");
  appendFileSync(file, `${JSON.stringify({ door, channel: known, bytes: bytes.toString("base64") })}\n`);
}

type Method = (this: object, ...args: unknown[]) => unknown;

/** Has `note` told of each call of a method. */
function watch(owner: object, name: string, note: (self: object, args: readonly unknown[]) => void): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== "function") throw new Error(`there is no ${name} to watch`);
  const watched: Method = function (...args) {
    note(this, args);
    return Reflect.apply(original, this, args);
  };
  Reflect.set(owner, name, watched);
}

const doorOf = (socket: object): Door =>
  socket === process.stdout || socket === process.stderr ? "print" : "tcp";
// `write` and `end` of all sockets come through these two.
watch(net.Socket.prototype, "_write", (self, [data, encoding]) => record(doorOf(self), self, data, encoding));
watch(net.Socket.prototype, "_writev", (self, [chunks]) => {
  for (const { chunk, encoding } of chunks as { chunk: unknown; encoding: unknown }[])
    record(doorOf(self), self, chunk, encoding);
});
watch(dgram.Socket.prototype, "send", (self, [data]) => record("udp", self, data));
for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveTxt"])
  watch(dns, name, (_, [host]) => record("dns", dns, host));
for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveTxt"])
  watch(dns.promises, name, (_, [host]) => record("dns", dns, host));
for (const name of ["spawn", "spawnSync", "execFile", "execFileSync", "exec", "execSync", "fork"])
  watch(childProcess, name, (_, args) =>
    // Program and arguments. The environment is this process's own.
    record(
      "program",
      {},
      args.filter((arg) => typeof arg === "string" || Array.isArray(arg)),
    ),
  );
for (const name of ["write", "writeSync", "writev", "writevSync"])
  watch(fs, name, (_, [fd, data]) => {
    if (fd !== 1 && fd !== 2) return;
    for (const part of Array.isArray(data) ? data : [data]) record("print", process, part);
  });
syncBuiltinESMExports();

const binding = (await loadBinding()) as { readonly Stream: { readonly prototype: object } };
watch(binding.Stream.prototype, "write", (self, [data]) => record("quic", self, data));
