import { copyFile, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledDirectory } from "../../node/src/engine/ffi/library.ts";

/** Names the CPU build: "haswell", "zen4", …. */
export const CPU_BUILD = /ggml-cpu-([\w.]+)\.(so|dylib|dll)$/;

/** With instructions that llama.cpp lays matrices out for, and the engine does not (weights.ts). */
const AMX_BUILDS = ["sapphirerapids"];

/**
 * Has this process and its children open ggml without AMX: with it llama.cpp rounds what it multiplies in a way of its own, so its logits are no
 * oracle. To be called before ggml is opened, and nowhere near node-llama-cpp, which opens its own; what it returns removes the folder.
 */
export async function avoidAmx(): Promise<() => Promise<void>> {
  if (process.env.OMNI_GGML_DIR !== undefined) return () => Promise.resolve();
  const folder = await mkdtemp(join(tmpdir(), "omni-ggml-"));
  const isWanted = (build: string): boolean => !AMX_BUILDS.includes(build);
  process.env.OMNI_GGML_DIR = await ggmlFolder(join(folder, "ggml"), bundledDirectory(), isWanted);
  return () => rm(folder, { recursive: true });
}

/** A new folder, for OMNI_GGML_DIR, with ggml's and llama.cpp's libraries of another and those of its CPU builds that are wanted. */
export async function ggmlFolder(
  folder: string,
  directory: string,
  isWanted: (build: string) => boolean,
): Promise<string> {
  await mkdir(folder);
  for (const file of await readdir(directory)) {
    const build = CPU_BUILD.exec(file)?.[1];
    if (build === undefined ? /ggml|llama\./.test(file) : isWanted(build))
      await copyFile(join(directory, file), join(folder, file));
  }
  return folder;
}
