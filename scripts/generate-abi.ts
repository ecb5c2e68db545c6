/**
 * Writes sdk/src/abi/<Contract>.ts (ABI `as const` and creation bytecode) from the compiled contracts, sdk/src/abi/errors.ts
 * with the custom errors of all of them, so that decoding a refusal takes no whole ABI along, and
 * test/helpers/abi/<Contract>.ts for mocks that the SDK's tests deploy. With --check it writes nothing and exits 1 where a
 * committed file differs. Refuses contracts above the chain's size limit.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import hre from "hardhat";

const MAX_DEPLOYED_BYTES = 24_576;
const contracts = [
  "OmniToken",
  "StakeVault",
  "ModelRegistry",
  "PaymentHub",
  "PrevrandaoBeacon",
  "QualityOracle",
  "RewardDistributor",
  "ValidatorJury",
  "Examiner",
  "DisputeCourt",
  "FaultReporter",
  "FederatedRounds",
  "RoundPanel",
  "ToleranceTable",
  "EvmLeaf",
  "Groth16Keys",
  "Groth16Leaf",
  "LeafFactory",
  "AccessManager",
  "TimelockController",
];
/** Contracts that no action of the SDK calls, but for the deployment. */
const silent = ["AccessManager"];
const mocks = ["HashVerifier", "SetJury"];
const written = [
  { folder: fileURLToPath(new URL("../sdk/src/abi/", import.meta.url)), names: contracts },
  { folder: fileURLToPath(new URL("../test/helpers/abi/", import.meta.url)), names: mocks },
];

const byteLength = (hex: string): number => (hex.length - 2) / 2;

function render(name: string, source: string, abi: readonly unknown[], bytecode: string): string {
  const id = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return [
    `// Generated from ${source} by scripts/generate-abi.ts; do not edit.`,
    `export const ${id}Abi = ${JSON.stringify(abi, undefined, 2)} as const;`,
    "",
    `export const ${id}Bytecode =\n  "${bytecode}" as const;`,
    "",
  ].join("\n");
}

interface ErrorParameter {
  readonly name: string;
  readonly type: string;
}
interface ErrorItem {
  readonly type: string;
  readonly name: string;
  readonly inputs: readonly ErrorParameter[];
}

/** One entry for each error, however many contracts have it. */
function renderErrors(abis: readonly (readonly ErrorItem[])[]): string {
  const errors = abis.flat().filter(({ type }) => type === "error");
  const bySignature = new Map(
    errors.map(({ name, inputs }) => {
      const plain = inputs.map((input) => ({ name: input.name, type: input.type }));
      return [`${name}(${plain.map(({ type }) => type)})`, { type: "error", name, inputs: plain }];
    }),
  );
  const list = JSON.stringify([...bySignature.values()], undefined, 2);
  return [
    "// Generated from contracts/ by scripts/generate-abi.ts; do not edit.",
    "/** All errors a call to any of the contracts may end in: a call to one may fail in another. */",
    `export const errorsAbi = ${list} as const;`,
    "",
  ].join("\n");
}

async function put(path: string, text: string): Promise<void> {
  if (!check) return writeFile(path, text);
  if ((await readFile(path, "utf8").catch(() => "")) === text) return;
  console.error(`${path} differs from the contracts: run "node scripts/generate-abi.ts" and commit it`);
  failed = true;
}

const check = process.argv.includes("--check");
await hre.tasks.getTask("build").run({ quiet: true });

let failed = false;
for (const { folder, names } of written) {
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    const artifact = await hre.artifacts.readArtifact(name);
    const size = byteLength(artifact.deployedBytecode);
    if (size > MAX_DEPLOYED_BYTES) {
      console.error(`${name}: ${size} bytes deployed, the limit is ${MAX_DEPLOYED_BYTES}`);
      failed = true;
    }
    const text = render(name, artifact.sourceName, artifact.abi, artifact.bytecode);
    await put(`${folder}${name}.ts`, text);
    console.log(`${name.padEnd(20)} ${String(size).padStart(6)} bytes`);
  }
}
const refusing = contracts.filter((name) => !silent.includes(name));
const artifacts = await Promise.all(refusing.map((name) => hre.artifacts.readArtifact(name)));
const abis = artifacts.map(({ abi }) => abi as readonly ErrorItem[]);
await put(fileURLToPath(new URL("../sdk/src/abi/errors.ts", import.meta.url)), renderErrors(abis));
process.exitCode = failed ? 1 : 0;
