import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LocalChainMissingError } from "./errors.ts";

/** A program that serves a local chain. */
export interface ChainProgram {
  readonly name: "anvil" | "hardhat";
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

export interface ChainProgramOptions {
  readonly port: number;
  readonly chainId: number;
  /** Where the chain is kept between runs. Hardhat's keeps nothing. */
  readonly state?: string | undefined;
}

export const HOST = "127.0.0.1";

const require = createRequire(import.meta.url);

function resolve(name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

/** The platform package's own binary: the wrapper of @foundry-rs/anvil leaves it running when it is killed. */
function anvilBinary(): string | undefined {
  const wrapper = resolve("@foundry-rs/anvil/package.json");
  if (!wrapper) return undefined;
  const arch = process.arch === "x64" ? "amd64" : process.arch;
  const name = process.platform === "win32" ? "anvil.exe" : "anvil";
  const binary = join(dirname(wrapper), "..", `anvil-${process.platform}-${arch}`, "bin", name);
  return existsSync(binary) ? binary : undefined;
}

function anvil(command: string, { port, chainId, state }: ChainProgramOptions): ChainProgram {
  // Written every second and not only at the end: a power cut costs a second, not the chain.
  const kept = state === undefined ? [] : ["--state", state, "--state-interval", "1"];
  const args = ["--host", HOST, "--port", `${port}`, "--chain-id", `${chainId}`, ...kept];
  return { name: "anvil", command, args };
}

function hardhat(manifest: string, { port, chainId }: ChainProgramOptions): ChainProgram | undefined {
  const root = dirname(dirname(dirname(manifest)));
  if (!existsSync(join(root, "hardhat.config.ts"))) return undefined;
  const cli = join(dirname(manifest), "dist", "src", "cli.js");
  const args = [cli, "node", "--hostname", HOST, "--port", `${port}`, "--chain-id", `${chainId}`];
  return { name: "hardhat", command: process.execPath, args, cwd: root };
}

/** Anvil where it is installed for this platform, else Hardhat's node, which a clone has. */
export function findChainProgram(options: ChainProgramOptions): ChainProgram {
  const binary = anvilBinary();
  if (binary) return anvil(binary, options);
  const manifest = resolve("hardhat/package.json");
  const found = manifest === undefined ? undefined : hardhat(manifest, options);
  if (!found) throw new LocalChainMissingError();
  return found;
}
