/**
 * Runs the Solidity tests with coverage, and fails where a contract has a line or a statement that none of them
 * executes. Gas tests are left out, as instrumented code costs more; fuzzing is short, as rules need tests of their
 * own. Mocks are not measured.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const tests = globSync("test/contracts/*.t.sol", { cwd: root }).filter((file) => !/Gas\.t\.sol$/.test(file));
const run = spawnSync("hardhat", ["test", "solidity", "--coverage", ...tests.sort()], {
  cwd: root,
  encoding: "utf8",
  env: {
    ...process.env,
    OMNI_FUZZ_RUNS: "32",
    OMNI_INVARIANT_RUNS: "8",
    OMNI_INVARIANT_DEPTH: "50",
    NO_COLOR: "1",
  },
  maxBuffer: 2 ** 28,
  stdio: ["ignore", "pipe", "inherit"],
});
if (run.status !== 0) {
  console.error(`${run.stdout}\ncheck-coverage.ts: tests fail under coverage`);
  process.exit(1);
}

interface Coverage {
  readonly lines: string;
  readonly statements: string;
  readonly missing: string;
}

// Hardhat writes statements into its printed table alone.
const ROW = /^║ (contracts\/\S+\.sol) +│ ([\d.]+) +│ ([\d.]+) +│ (.*?) *║$/gm;
const measured = new Map<string, Coverage>();
for (const [, file = "", lines = "", statements = "", missing = ""] of run.stdout.matchAll(ROW)) {
  measured.set(file, { lines, statements, missing });
}

const faults: string[] = [];
const contracts = globSync("contracts/**/*.sol", { cwd: root });
for (const file of contracts.filter((file) => !/^contracts\/(interfaces|types|mocks)\//.test(file)).sort()) {
  const coverage = measured.get(file);
  if (coverage === undefined) {
    faults.push(`${file}: not measured: no test compiles it, or Hardhat's table has changed`);
    continue;
  }
  console.log(`${file.padEnd(44)} lines ${coverage.lines} %, statements ${coverage.statements} %`);
  if (coverage.lines !== "100.00" || coverage.statements !== "100.00") {
    const source = readFileSync(resolve(root, file), "utf8").split("\n");
    const numbers = coverage.missing.split(", ").map((range) => range.split("-")[0]);
    const texts = numbers.map((line) => `\n  ${line}: ${source[Number(line) - 1]?.trim() ?? ""}`);
    faults.push(
      `${file}: lines ${coverage.lines} %, statements ${coverage.statements} %; missing:${texts.join("")}`,
    );
  }
}
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0 ? "every line and statement is covered" : `${faults.length} files are not covered`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
