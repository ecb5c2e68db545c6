import { createRequire } from "node:module";
import hardhatNetworkHelpers from "@nomicfoundation/hardhat-network-helpers";
import hardhatNodeTestRunner from "@nomicfoundation/hardhat-node-test-runner";
import hardhatViem from "@nomicfoundation/hardhat-viem";
import hardhatViemAssertions from "@nomicfoundation/hardhat-viem-assertions";
import { defineConfig } from "hardhat/config";
// Contract tests use the nodes' own trace recorder, which imports `@omninode/sdk`.
import "./node/bin/from-source.js";

const require = createRequire(import.meta.url);
// npm's solc: nothing is downloaded at compile time.
const compiler = { version: "0.8.37", path: require.resolve("solc/soljson.js") };
const settings = { optimizer: { enabled: true, runs: 2000 }, evmVersion: "cancun" };

export default defineConfig({
  plugins: [hardhatViem, hardhatViemAssertions, hardhatNodeTestRunner, hardhatNetworkHelpers],
  solidity: {
    // Deployed as they are, so their artifacts are needed too.
    npmFilesToBuild: [
      "@openzeppelin/contracts/access/manager/AccessManager.sol",
      "@openzeppelin/contracts/governance/TimelockController.sol",
    ],
    profiles: {
      default: { ...compiler, settings },
      production: { ...compiler, settings },
    },
  },
  paths: { tests: { nodejs: "test/contracts", solidity: "test/contracts" } },
  test: {
    solidity: {
      fuzz: { runs: Number(process.env.OMNI_FUZZ_RUNS ?? 256), seed: "0x6f6d6e69" },
      invariant: {
        failOnRevert: true,
        runs: Number(process.env.OMNI_INVARIANT_RUNS ?? 64),
        depth: Number(process.env.OMNI_INVARIANT_DEPTH ?? 100),
      },
    },
  },
});
