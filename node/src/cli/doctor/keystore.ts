import { stat } from "node:fs/promises";
import { keystoreFolder, readWallet } from "../../economy/wallet/wallet.ts";
import type { Check } from "./check.ts";

/** Accounts that can be opened by their owner alone. */
export function keystoreCheck(home: string): Check {
  return {
    name: "keystore",
    run: async () => {
      const { accounts, broken } = await readWallet(home);
      const [first] = broken;
      if (first) return { ok: false, detail: first.message, fix: first.remedy };
      if (accounts.length === 0) {
        return {
          ok: false,
          detail: `no account in ${keystoreFolder(home)}`,
          fix: "Make one: omni-node wallet new.",
        };
      }
      for (const { path } of process.platform === "win32" ? [] : accounts) {
        if (((await stat(path)).mode & 0o077) === 0) continue;
        return { ok: false, detail: `others on this machine may read ${path}`, fix: `chmod 600 ${path}` };
      }
      return { ok: true, detail: accounts.map(({ name, address }) => `${name} ${address}`).join(", ") };
    },
  };
}
