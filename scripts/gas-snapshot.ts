/**
 * Writes test/contracts/gas-snapshot.json: gas of each call of the contracts. With --check it writes nothing and exits 1
 * where a figure differs from the committed one, or a call passes its target.
 */
import { readFile, writeFile } from "node:fs/promises";
import hre from "hardhat";
import { type GasTable, measureGas } from "../test/helpers/contracts/gas.ts";

const path = new URL("../test/contracts/gas-snapshot.json", import.meta.url);
/** Zero bytes in signatures and times make calldata a little cheaper or dearer from run to run. */
const TOLERANCE = 150;
const targets: GasTable = {
  "hub.reserve, new lane": 55_000,
  "hub.claim, the payee's first": 110_000,
  "hub.claim, same hour": 110_000,
  "hub.claimBatch, one more new lane": 55_000,
  "hub.claimBatch, one more reused lane": 30_000,
  "vault.slash": 110_000,
  "court.openStep": 150_000,
  "court.openPrefix": 150_000,
  "court.answer": 75_000,
  "court.demandChunk": 75_000,
  "court.demandChunk, again": 75_000,
  "court.postChunk of 32 bytes, above its floor": 60_000,
  "court.postChunk of 16384 bytes, above its floor": 60_000,
  "court.demandDelivery": 75_000,
  "court.redraw": 75_000,
  "court.point": 75_000,
  "court.judge, right": 330_000,
};

await hre.tasks.getTask("build").run({ quiet: true });
const measured = await measureGas();
const committed: GasTable = JSON.parse(await readFile(path, "utf8").catch(() => "{}"));
const check = process.argv.includes("--check");
const faults: string[] = [];

for (const name of new Set([...Object.keys(measured), ...(check ? Object.keys(committed) : [])])) {
  const [now, before, target] = [measured[name], committed[name], targets[name]];
  console.log(
    `${name.padEnd(40)} ${String(now).padStart(8)}${target === undefined ? "" : `  target ${target}`}`,
  );
  if (now !== undefined && target !== undefined && now > target) faults.push(`${name}: ${now} > ${target}`);
  if (check && Math.abs((now ?? 0) - (before ?? 0)) > TOLERANCE) {
    faults.push(
      `${name}: ${now}, the snapshot says ${before}: review, run "node scripts/gas-snapshot.ts", commit`,
    );
  }
}
if (!check) await writeFile(path, `${JSON.stringify(measured, undefined, 2)}\n`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
