import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LocalChain, startLocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import { HOST } from "../../../node/src/economy/local-chain/program.ts";
import { type GethChain, startGeth } from "./geth.ts";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const config = fileURLToPath(new URL("hardhat-node.config.ts", import.meta.url));

/** The chains that users run at home. */
const homeChains = {
  anvil: () => startLocalChain({ port: 0 }),
  hardhat: () => startLocalChain({ port: 0, deadline: 60_000, findProgram: hardhatNode }),
} as const satisfies Record<string, () => Promise<LocalChain>>;

export type HomeChainName = keyof typeof homeChains;

/** With a client of public networks: what holds on one must hold on the others. */
export const localChains = { ...homeChains, geth: startGeth } as const;

export type TestChain = LocalChain | GethChain;

export type LocalChainName = keyof typeof localChains;

/** Whose methods move its time: geth's server speaks anvil's. */
export const modeOf = ({ program }: TestChain) => (program === "hardhat" ? program : "anvil");

/** `npx hardhat node`, as in another terminal where nothing was compiled. */
function hardhatNode({ port }: { port: number }) {
  const cli = join(dirname(require.resolve("hardhat/package.json")), "dist", "src", "cli.js");
  const args = [cli, "--config", config, "node", "--hostname", HOST, "--port", `${port}`];
  return { name: "hardhat", command: process.execPath, args, cwd: root } as const;
}
