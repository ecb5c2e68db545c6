/**
 * Runs slither over the contracts. Fails on a finding that triage.ts does not explain, on an explanation that explains
 * nothing any more, and where slither does not find the hole that Planted.sol holds.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileForSlither } from "./compile.ts";
import { triage } from "./triage.ts";

interface Element {
  readonly type: string;
  readonly name: string;
  readonly type_specific_fields?: { readonly parent?: Element };
}

interface Finding {
  readonly check: string;
  readonly impact: string;
  readonly description: string;
  readonly elements: readonly Element[];
}

const planted = { check: "reentrancy-eth", where: "Planted.withdraw" } as const;
const work = ".build/slither";

/** Contract.member, of the first thing that a finding points at. */
function whereOf({ elements: [first] }: Finding): string {
  const names: string[] = [];
  for (let element = first; element !== undefined; element = element.type_specific_fields?.parent) {
    if (element.type === "contract" || element.type === "function" || names.length === 0)
      names.unshift(element.name);
    if (element.type === "contract") break;
  }
  return names.slice(0, 2).join(".");
}

function findings(): readonly Finding[] {
  const sources = globSync("contracts/**/*.sol").filter((path) => !path.startsWith("contracts/mocks/"));
  compileForSlither([...sources.sort(), "scripts/slither/Planted.sol"], `${work}/artifacts`);
  const python = execFileSync(
    "bash",
    ["scripts/python-env.sh", `${work}/venv`, "scripts/slither/requirements.txt"],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  ).trim();
  const report = `${work}/findings.json`;
  rmSync(report, { force: true });
  const { stderr } = spawnSync(
    python,
    ["-m", "slither", ".", "--compile-force-framework", "hardhat", "--hardhat-ignore-compile"].concat(
      ["--hardhat-artifacts-directory", `${work}/artifacts`, "--exclude-dependencies"],
      ["--filter-paths", "node_modules", "--json", report, "--fail-none"],
    ),
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  const { success, results } = JSON.parse(readFileSync(report, "utf8"));
  if (success !== true) throw new Error(`slither failed: ${stderr}`);
  return results.detectors ?? [];
}

process.chdir(fileURLToPath(new URL("../../", import.meta.url)));
const used = new Set<string>();
let unexplained = 0;
let explained = 0;
let found = false;
for (const finding of findings()) {
  const where = whereOf(finding);
  if (where.startsWith("Planted.")) {
    if (finding.check === planted.check && where === planted.where) found = true;
    continue;
  }
  const entry = triage.find(
    (item) => item.check === finding.check && (item.where === undefined || item.where.includes(where)),
  );
  if (entry) {
    used.add(`${entry.check} ${entry.where === undefined ? "*" : where}`);
    explained++;
    continue;
  }
  unexplained++;
  console.error(`${finding.impact}: ${finding.check} in ${where}\n${finding.description}`);
}
const stale = triage
  .flatMap(({ check, where = ["*"] }) => where.map((place) => `${check} ${place}`))
  .filter((name) => !used.has(name));
for (const name of stale) console.error(`triage.ts explains what slither does not find any more: ${name}`);
if (!found)
  console.error(`slither did not find what Planted.sol holds: ${planted.check} in ${planted.where}`);
console.log(
  `slither: ${unexplained} unexplained, ${explained} explained, the planted hole ${found ? "found" : "missed"}`,
);
process.exitCode = unexplained + stale.length === 0 && found ? 0 : 1;
