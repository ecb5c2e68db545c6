import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LocalChain, startLocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import { HOST } from "../../../node/src/economy/local-chain/program.ts";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The chains that users run at home: what holds on one must hold on the other. */
export const localChains = {
  anvil: () => startLocalChain({ port: 0 }),
  hardhat: () => startLocalChain({ port: 0, deadline: 60_000, findProgram: hardhatNode }),
} as const satisfies Record<string, () => Promise<LocalChain>>;

export type LocalChainName = keyof typeof localChains;

/** `npx hardhat node`, as in another terminal. */
function hardhatNode({ port }: { port: number }) {
  const cli = join(dirname(require.resolve("hardhat/package.json")), "dist", "src", "cli.js");
  const args = [cli, "node", "--hostname", HOST, "--port", `${port}`];
  return { name: "hardhat", command: process.execPath, args, cwd: root } as const;
}
