#!/usr/bin/env node
/**
 * npm's solc behind the command line of the native compiler, as far as forge uses it: `--version`, and
 * `--standard-json` with the input on stdin. Forge sends every source along, so imports are never looked up.
 */
import { readFileSync } from "node:fs";
import solc from "solc";

/** By number: to touch process.stdin makes the pipe non-blocking, and a read then fails with EAGAIN. */
const STDIN = 0;

const options = process.argv.slice(2);
if (options.includes("--version")) {
  // Forge reads the platform as a semver build tag and refuses tags that it does not know.
  const [release = "", commit = ""] = String(solc.version()).split("+");
  process.stdout.write(
    `solc, the solidity compiler commandline interface\nVersion: ${release}+${commit.replace(/\.Emscripten.*/, ".Linux.g++")}\n`,
  );
} else if (options.includes("--standard-json")) {
  process.stdout.write(solc.compile(readFileSync(STDIN, "utf8")));
} else {
  process.stderr.write(`solc.ts: ${options.join(" ")}: only --version and --standard-json are served\n`);
  process.exitCode = 2;
}
