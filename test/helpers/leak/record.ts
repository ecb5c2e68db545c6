import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Door } from "./recorder.ts";

/** What went through one socket, stream or the like, joined: a word cut in two by packets is still found. */
export interface Recorded {
  readonly door: Door;
  readonly bytes: Buffer;
}

const lineSchema = z.object({
  door: z.enum(["tcp", "udp", "dns", "program", "print", "quic"]),
  channel: z.int(),
  bytes: z.base64(),
});

/** Flags of node with which a process records what it gives away into a folder. */
export function recordingFlags(folder: string): string[] {
  const url = (name: string) => new URL(name, import.meta.url);
  const recorder = url("./recorder.ts");
  recorder.searchParams.set("into", folder);
  const loader = pathToFileURL(url("../../../node/bin/from-source.js").pathname);
  return ["--import", loader.href, "--import", recorder.href];
}

/** All that processes recorded into a folder. */
export async function readRecord(folder: string): Promise<Recorded[]> {
  const channels = new Map<string, { readonly door: Door; readonly parts: Buffer[] }>();
  for (const name of await readdir(folder)) {
    for (const line of (await readFile(join(folder, name), "utf8")).split("\n")) {
      if (line === "") continue;
      const { door, channel, bytes } = lineSchema.parse(JSON.parse(line));
      const key = `${name} ${door} ${channel}`;
      const known = channels.get(key) ?? { door, parts: [] };
      known.parts.push(Buffer.from(bytes, "base64"));
      channels.set(key, known);
    }
  }
  return [...channels.values()].map(({ door, parts }) => ({ door, bytes: Buffer.concat(parts) }));
}
