import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Names the CPU build: "haswell", "zen4", …. */
export const CPU_BUILD = /ggml-cpu-([\w.]+)\.(so|dylib|dll)$/;

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
