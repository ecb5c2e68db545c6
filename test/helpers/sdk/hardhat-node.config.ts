import { defineConfig } from "hardhat/config";

/**
 * `hardhat node` as it is where nothing was compiled. Beside this clone's artifacts it would read all of them at its start, a quarter
 * of a gigabyte, and look for each transaction's contract among them.
 */
export default defineConfig({
  paths: { artifacts: ".build/hardhat-node/artifacts", cache: ".build/hardhat-node/cache" },
});
