import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { keccak } from "../../../store/hash/keccak.ts";
import { CircuitBuildError } from "../errors.ts";

const require = createRequire(import.meta.url);

/** A circuit of circuits/circuits.json. */
const entry = z.strictObject({
  file: z.string().regex(/^[\w.-]+$/),
  template: z.string().regex(/^\w+$/),
  params: z.array(z.int().nonnegative()),
});

export interface CircuitSource {
  readonly name: string;
  /** Of the main component. */
  readonly program: string;
  /** Folders that its includes are looked up in. */
  readonly libraries: readonly string[];
  /** Of all that the compiled circuit depends on. */
  readonly digest: string;
}

/** @throws {CircuitBuildError} there is no such circuit, or its compiler is not installed */
export function circuitSource(name: string): CircuitSource {
  const folder = circuitsFolder(name);
  const entries = z
    .record(z.string(), entry)
    .parse(JSON.parse(readFileSync(join(folder, "circuits.json"), "utf8")));
  const found = entries[name];
  if (found === undefined) throw new CircuitBuildError(name, "there is none of that name");
  const program = [
    "pragma circom 2.1.9;",
    `include "${found.file}";`,
    `component main {public [r]} = ${found.template}(${found.params.join(", ")});`,
    "",
  ].join("\n");
  const source = join(folder, "src");
  const files = readdirSync(source).sort();
  const texts = files.map((file) => `${file}\n${readFileSync(join(source, file), "utf8")}`);
  const versions = ["circom2", "circomlib"].map((tool) => {
    const manifest: { version: string } = JSON.parse(
      readFileSync(toolFile(name, tool, "package.json"), "utf8"),
    );
    return `${tool} ${manifest.version}`;
  });
  const hash = keccak(new TextEncoder().encode([program, ...texts, ...versions].join("\0")));
  return {
    name,
    program,
    libraries: [source, dirname(dirname(toolFile(name, "circomlib", "package.json")))],
    digest: Buffer.from(hash).toString("hex").slice(0, 16),
  };
}

/** A file of an installed tool. */
export function toolFile(circuit: string, tool: string, file: string): string {
  try {
    return join(dirname(require.resolve(`${tool}/package.json`)), file);
  } catch (cause) {
    throw new CircuitBuildError(circuit, `${tool} is not installed`, cause);
  }
}

/** Beside the package in a clone, within it where it is installed. */
function circuitsFolder(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = ["../../../../../circuits", "../../../../circuits"].map((path) => join(here, path));
  const folder = candidates.find((candidate) => existsSync(join(candidate, "circuits.json")));
  if (folder === undefined) throw new CircuitBuildError(name, "the sources of circuits are missing");
  return folder;
}
