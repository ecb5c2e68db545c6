import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openGgml } from "../../../node/src/engine/ffi/library.ts";
import { CPU_BUILD, ggmlFolder } from "../../helpers/ggml-folder.ts";

export interface Sequence {
  readonly prompt: readonly number[];
  readonly forced: readonly number[];
}

const run = promisify(execFile);
const script = fileURLToPath(new URL("llama-logits.ts", import.meta.url));
const FROM_SOURCE = new URL("../../../node/bin/from-source.js", import.meta.url).href;

/** Of the package of this platform. Opened once: ggml does not survive being closed and opened again. */
const { directory } = openGgml({});

/** The CPU builds of ggml in the package of this platform: "haswell", "zen4", …. */
export async function cpuVariants(): Promise<readonly string[]> {
  const files = await readdir(directory);
  return files.flatMap((file) => CPU_BUILD.exec(file)?.[1] ?? []).sort();
}

/**
 * llama.cpp's logits from a process of its own, with the CPU build that ggml chooses of those without AMX, or with the one given.
 * Undefined where this machine cannot run that build.
 */
export async function llamaLogits(
  model: string,
  vocabularySize: number,
  sequences: readonly Sequence[],
  variant?: string,
): Promise<readonly Float32Array[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "omni-logits-"));
  try {
    const out = join(folder, "logits");
    const printed = await printedOn(variant, [script, model, JSON.stringify(sequences), out]);
    if (printed === undefined) return undefined;
    const { buffer, byteOffset, byteLength } = await readFile(out);
    const all = new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
    return Array.from({ length: all.length / vocabularySize }, (_, i) =>
      all.subarray(i * vocabularySize, (i + 1) * vocabularySize),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * What a program of Node's prints, run with the CPU build that is given or with the one that ggml chooses. Undefined where this machine cannot
 * run that build.
 *
 * @param args its file and what it is told
 */
export async function printedOn(
  variant: string | undefined,
  args: readonly string[],
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "omni-variant-"));
  try {
    const env = { ...process.env };
    if (variant !== undefined) env.OMNI_GGML_DIR = await folderWith(variant, join(folder, "ggml"));
    const { stdout } = await run(process.execPath, ["--import", FROM_SOURCE, ...args], {
      env,
      maxBuffer: 2 ** 24,
    });
    return stdout;
  } catch (error) {
    if (error instanceof Error && error.message.includes("no CPU build runs on this machine"))
      return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A folder with ggml's and llama.cpp's libraries and one CPU build, for OMNI_GGML_DIR. */
export const folderWith = (variant: string, folder: string): Promise<string> =>
  ggmlFolder(folder, directory, (build) => build === variant);
