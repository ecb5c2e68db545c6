// npm under Node 20 skips optional native packages whose `engines` ask for Node >= 22 (Hardhat's EDR, libp2p's QUIC,
// ...). This script runs under the Node 24 that `node_modules/.bin` puts first on PATH, so one more pass of npm from
// here installs exactly what the lock file names.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const hasPlatformPackage = (name) => {
  const file = `node_modules/${name}/package.json`;
  if (!existsSync(file)) return true;
  const { optionalDependencies = {} } = JSON.parse(readFileSync(file, "utf8"));
  return Object.keys(optionalDependencies).some((d) => existsSync(`node_modules/${d}/package.json`));
};

const native = ["@nomicfoundation/edr", "@chainsafe/libp2p-quic", "@napi-rs/blake-hash", "koffi"];
const missing = native.filter((name) => !hasPlatformPackage(name));
if (missing.length > 0 && !process.env.OMNI_POSTINSTALL) {
  console.log(`installing platform packages of ${missing.join(", ")}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
    stdio: "inherit",
    env: { ...process.env, OMNI_POSTINSTALL: "1" },
  });
}
