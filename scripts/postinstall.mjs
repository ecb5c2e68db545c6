// Native packages come as one optional package a platform. npm leaves them out in two cases that matter here: under
// Node 20, those whose `engines` ask for Node 22 (Hardhat's EDR, libp2p's QUIC, …), and where the lock file was written
// without the platform. This script runs under the Node 24 that `node_modules/.bin` puts first on PATH: it lets npm try
// again from here, then asks by name for what is still missing.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const parents = [
  "@nomicfoundation/edr",
  "@chainsafe/libp2p-quic",
  "@napi-rs/blake-hash",
  "koffi",
  "node-llama-cpp",
];
const systems = { linux: "linux", darwin: "darwin|mac", win32: "win32|win" };
const isMusl = process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime;
const platform = new RegExp(`(^|[-/])(${systems[process.platform]})-${process.arch}($|-)`);

/** The package of this platform, as name@version. */
function platformPackage(parent) {
  const file = `node_modules/${parent}/package.json`;
  if (!existsSync(file)) return undefined;
  const { optionalDependencies = {} } = JSON.parse(readFileSync(file, "utf8"));
  const [name] = Object.keys(optionalDependencies).filter(
    (option) => platform.test(option) && !/cuda|vulkan/.test(option) && option.endsWith("musl") === isMusl,
  );
  return name === undefined ? undefined : { name, spec: `${name}@${optionalDependencies[name]}` };
}

const missing = () =>
  parents
    .map(platformPackage)
    .filter((found) => found && !existsSync(`node_modules/${found.name}/package.json`));

function npmInstall(...args) {
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...args], {
    stdio: "inherit",
    env: { ...process.env, OMNI_POSTINSTALL: "1" },
  });
}

if (!process.env.OMNI_POSTINSTALL && missing().length > 0) {
  console.log(
    `installing ${missing()
      .map(({ spec }) => spec)
      .join(", ")}`,
  );
  npmInstall();
  const left = missing();
  if (left.length > 0) npmInstall("--no-save", ...left.map(({ spec }) => spec));
}
