/**
 * Proves test/proofs by halmos: every `check_…` holds for all arguments in its domain. Then takes out the rules that
 * plants.ts names, one after the other, and requires that what must fail without them does: a proof that nothing
 * refutes proves nothing.
 *
 *   node scripts/halmos/prove.ts [--no-plants] [--match REGEXP]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { plants } from "./plants.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const work = join(root, ".build/halmos");
/** Halmos's: it held; it was refuted by a counterexample. */
const PASS = 0;
const REFUTED = 1;
/** Loops over amounts are followed this often. The slashes' goes on no longer: that is proved, too. */
const LOOP_LIMIT = 6;
const LOOPS = { of: /^check_slash/, endBy: "check_slashRescalesAtMostFourTimes" };

interface Outcome {
  readonly name: string;
  readonly exitcode: number;
  /** Whether a loop was left at the limit. */
  readonly cut: boolean;
  readonly seconds: number;
}

/** As halmos reports it. */
interface Result {
  readonly name: string;
  readonly exitcode: number;
  readonly time: readonly number[] | null;
  readonly num_bounded_loops: number | null;
}

const shell = (...command: string[]) =>
  execFileSync("bash", command, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();

const python = resolve(
  root,
  shell("scripts/python-env.sh", join(work, "venv"), "scripts/halmos/requirements.txt"),
);
const forge = shell("scripts/contract-tools.sh", "forge");

/** What halmos says of the checks that match, in a tree of sources. */
function prove(tree: string, match: string): readonly Outcome[] {
  const report = join(work, "report.json");
  rmSync(report, { force: true });
  const env = {
    ...process.env,
    PATH: [dirname(forge), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
    FOUNDRY_DISABLE_NIGHTLY_WARNING: "true",
    FOUNDRY_SRC: "test/proofs",
    FOUNDRY_TEST: "test/proofs",
    FOUNDRY_OUT: "out/proofs",
    FOUNDRY_CACHE_PATH: "out/proofs-cache",
    FOUNDRY_SOLC: join(root, "scripts/solc.ts"),
  };
  const solver = `${python} ${join(root, "scripts/halmos/solve.py")}`;
  const options = [
    "--root",
    tree,
    "--forge-build-out",
    "out/proofs",
    "--match-test",
    match,
    "--json-output",
    report,
  ];
  const limits = [
    "--solver-command",
    solver,
    "--solver-timeout-assertion",
    "300s",
    "--loop",
    String(LOOP_LIMIT),
    "--no-status",
  ];
  const { stdout, stderr } = spawnSync(
    python,
    ["-m", "halmos", ...options, ...limits, "--solver-threads", "2"],
    { cwd: tree, env, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  let text: string;
  try {
    text = readFileSync(report, "utf8");
  } catch (error) {
    throw new Error(`halmos failed: ${stdout.slice(-2_000)}${stderr.slice(-2_000)}`, { cause: error });
  }
  const { test_results: results } = JSON.parse(text);
  const outcomes: Outcome[] = [];
  for (const list of Object.values<readonly Result[]>(results))
    for (const { name, exitcode, time, num_bounded_loops: cuts } of list)
      outcomes.push({ name: name.split("(")[0] ?? name, exitcode, cut: cuts !== 0, seconds: time?.[0] ?? 0 });
  return outcomes;
}

/** A copy of what proofs are made of. */
function copyTree(name: string): string {
  const tree = join(work, name);
  for (const part of ["contracts", "test", "node_modules", "scripts"])
    rmSync(join(tree, part), { recursive: true, force: true });
  mkdirSync(join(tree, "test/contracts/utils"), { recursive: true });
  mkdirSync(join(tree, "scripts"), { recursive: true });
  for (const part of ["contracts", "test/proofs", "test/contracts/utils/Test.sol", "foundry.toml"])
    cpSync(join(root, part), join(tree, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  return tree;
}

const { values } = parseArgs({ options: { "no-plants": { type: "boolean" }, match: { type: "string" } } });
const match = new RegExp(`^(${values.match ?? "check_"})`);
let failures = 0;
const tree = copyTree("tree");
const outcomes = prove(tree, `${match.source}|^${LOOPS.endBy}`);
const passed = new Set(outcomes.filter(({ exitcode }) => exitcode === PASS).map(({ name }) => name));
const proved = new Set<string>();
for (const { name, exitcode, cut, seconds } of outcomes) {
  const whole = !cut || (LOOPS.of.test(name) && passed.has(LOOPS.endBy));
  if (exitcode === PASS && whole) proved.add(name);
  else failures++;
  const verdict = exitcode !== PASS ? `NOT PROVED (${exitcode})` : whole ? "proved" : "NOT PROVED (loop cut)";
  console.log(`${verdict}  ${name}  ${seconds.toFixed(1)} s`);
}

if (!values["no-plants"]) {
  const refuted = new Set<string>();
  for (const { file, rule, instead, refutes } of plants) {
    if (!refutes.some((name) => proved.has(name))) continue;
    const source = readFileSync(join(root, file), "utf8");
    if (source.split(rule).length !== 2) throw new Error(`${file} does not hold this once: ${rule}`);
    writeFileSync(
      join(tree, file),
      source.replace(rule, () => instead),
    );
    for (const { name, exitcode } of prove(tree, `^(${refutes.join("|")})\\(`))
      if (exitcode === REFUTED) refuted.add(name);
    writeFileSync(join(tree, file), source);
    const missed = refutes.filter((name) => !refuted.has(name));
    failures += missed.length;
    console.log(
      `${missed.length === 0 ? "refuted" : `NOT REFUTED (${missed.join(", ")})`}  without: ${rule}`,
    );
  }
  for (const name of proved) {
    if (refuted.has(name)) continue;
    failures++;
    console.log(`NOTHING REFUTES  ${name}`);
  }
}
console.log(`halmos: ${proved.size} proved, ${failures} failures`);
process.exitCode = failures === 0 && proved.size !== 0 ? 0 : 1;
