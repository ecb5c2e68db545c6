import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

interface Solc {
  version(): string;
  compile(
    input: string,
    callbacks: { import(path: string): { contents: string } | { error: string } },
  ): string;
}

interface SolcOutput {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[];
  readonly contracts: Record<string, Record<string, { evm?: unknown }>>;
}

/** Slither reads syntax trees, but insists on some code: making it would take three times as long. */
const noCode = { object: "", sourceMap: "" };

/**
 * Compiles sources with npm's solc, and writes a build-info file as Hardhat 2 did: slither reads no other of Hardhat's.
 *
 * @param sources - paths from the root of the repository, where this must run
 * @param artifacts - folder that receives build-info/contracts.json; emptied first
 */
export function compileForSlither(sources: readonly string[], artifacts: string): void {
  const solc: Solc = require("solc");
  const files = Object.fromEntries(sources.map((path) => [path, { content: readFileSync(path, "utf8") }]));
  const settings = { evmVersion: "cancun", outputSelection: { "*": { "": ["ast"], "*": ["abi"] } } };
  const input = { language: "Solidity", sources: files, settings };
  const text = solc.compile(JSON.stringify(input), {
    import(path) {
      try {
        const content = readFileSync(join("node_modules", path), "utf8");
        files[path] = { content };
        return { contents: content };
      } catch (error) {
        return { error: String(error) };
      }
    },
  });
  const output: SolcOutput = JSON.parse(text);
  const failures = (output.errors ?? []).filter(({ severity }) => severity === "error");
  if (failures.length !== 0)
    throw new Error(failures.map(({ formattedMessage }) => formattedMessage).join("\n"));
  for (const contract of Object.values(output.contracts).flatMap((file) => Object.values(file)))
    contract.evm = { bytecode: noCode, deployedBytecode: noCode };

  const folder = join(artifacts, "build-info");
  rmSync(artifacts, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [solcVersion] = solc.version().split("+");
  writeFileSync(join(folder, "contracts.json"), JSON.stringify({ solcVersion, input, output }));
}
