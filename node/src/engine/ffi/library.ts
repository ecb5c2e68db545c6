import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import koffi, { type LibraryHandle } from "koffi";
import { GgmlNotFoundError } from "../errors.ts";
import "../ggml-environment.ts";

/** ggml's shared libraries, open, and the folder they came from. */
export interface GgmlLibraries {
  readonly directory: string;
  /** Tensors, graphs, allocators, backends. */
  readonly base: LibraryHandle;
  /** The registry that loads the CPU variants and the GPU backends. */
  readonly registry: LibraryHandle;
}

// ggml computes on koffi's own stack in an asynchronous call: the default of 128 KiB is too small for its kernels.
// It can be changed only while koffi has opened no library.
koffi.config({ async_stack_size: 4 * 1024 * 1024 });

/**
 * Opens ggml from `OMNI_GGML_DIR`, else from the package `@node-llama-cpp/<platform>` that node-llama-cpp installed.
 * File names differ by platform and release (libggml.so, libggml.v0.5.0.so, libggml.vulkan.v0.5.0.so, libggml.dylib, ggml.dll): they are looked
 * for, not assumed.
 */
export function openGgml(env: NodeJS.ProcessEnv = process.env): GgmlLibraries {
  const directory = env.OMNI_GGML_DIR ?? bundledDirectory();
  const files = list(directory);
  const base = files.find((file) => /^(lib)?ggml-base(\.v?\d[\w.]*)?\.(so|dylib|dll)(\.\d+)*$/.test(file));
  const registry = files.find((file) =>
    /^(lib)?ggml(\.[a-z]+)?(\.v?\d[\w.]*)?\.(so|dylib|dll)(\.\d+)*$/.test(file),
  );
  if (base === undefined || registry === undefined) {
    throw new GgmlNotFoundError(
      platform(),
      `${directory} holds no ${base === undefined ? "ggml-base" : "ggml"}`,
    );
  }
  try {
    return {
      directory,
      base: koffi.load(join(directory, base), { global: true }),
      registry: koffi.load(join(directory, registry), { global: true }),
    };
  } catch (cause) {
    throw new GgmlNotFoundError(platform(), `the libraries in ${directory} could not be opened`, cause);
  }
}

/** Where ggml lies that node-llama-cpp installed for this platform. */
export function bundledDirectory(): string {
  const name = `@node-llama-cpp/${platform()}`;
  let root: string;
  try {
    // Resolved from node-llama-cpp, whose optional dependency it is: it need not be hoisted to where we can see it.
    const parent = createRequire(fileURLToPath(import.meta.resolve("node-llama-cpp")));
    root = dirname(dirname(parent.resolve(name)));
  } catch (cause) {
    throw new GgmlNotFoundError(platform(), `the package ${name} is not installed`, cause);
  }
  const bins = join(root, "bins");
  for (const build of list(bins)) {
    const directory = join(bins, build);
    if (list(directory).some((file) => file.includes("ggml-base"))) return directory;
  }
  throw new GgmlNotFoundError(platform(), `${bins} holds no build`);
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort();
  } catch (cause) {
    throw new GgmlNotFoundError(platform(), `${directory} cannot be read`, cause);
  }
}

/** node-llama-cpp's name of this platform: the Metal build is macOS's only one. */
function platform(): string {
  const arch = process.arch === "arm" ? "armv7l" : process.arch;
  if (process.platform === "darwin") return arch === "arm64" ? "mac-arm64-metal" : "mac-x64";
  if (process.platform === "win32") return `win-${arch}`;
  return `linux-${arch}`;
}
