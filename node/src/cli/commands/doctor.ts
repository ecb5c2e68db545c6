import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { chainCheck } from "../doctor/chain.ts";
import { type Check, type CheckResult, runCheck } from "../doctor/check.ts";
import { engineCheck } from "../doctor/engine.ts";
import { keystoreCheck } from "../doctor/keystore.ts";
import { cpuCheck, diskCheck, memoryCheck, nodeCheck } from "../doctor/machine.ts";
import { quicCheck, udpCheck } from "../doctor/network.ts";
import { ChecksFailedError } from "../errors.ts";
import { deploymentOption, rpcOption } from "../options.ts";
import type { Output } from "../output.ts";
import { parsePort } from "../parse.ts";

export function doctorCommand(): CommandUnknownOpts {
  return defineCommand("doctor", {
    description: "Checks machine, engine, ports, chain and keys, and says how to mend what is wrong.",
    example: "npx omni-node doctor",
  })
    .option("--port <port>", "UDP port that the node will listen on", parsePort, 0)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .option("--no-chain", "leave out chain and keys: a free swarm needs none")
    .action(async ({ port, rpc, deployment, chain }, command) => {
      const context = contextOf(command);
      const { home, color, signal } = context;
      const checks: readonly Check[] = [
        nodeCheck,
        cpuCheck,
        memoryCheck,
        diskCheck(home),
        engineCheck,
        udpCheck(port),
        quicCheck,
        ...(chain ? [chainCheck({ home, rpc, deployment }), keystoreCheck(home)] : []),
      ];
      const results: CheckResult[] = [];
      for (const check of checks) results.push(withoutNeedlessFix(await runCheck(check, signal)));
      const failed = results.filter((result) => !result.ok).map(({ name }) => name);
      const ok = failed.length === 0;
      context.out({ ok, checks: results }, results.map((result) => line(result, color)).join("\n"));
      if (!ok) throw new ChecksFailedError(failed);
    });
}

function withoutNeedlessFix({ fix, ...result }: CheckResult): CheckResult {
  return result.ok || fix === undefined ? result : { ...result, fix };
}

function line({ name, ok, detail, fix }: CheckResult, { green, red }: Output["color"]): string {
  const mark = ok ? green("ok  ") : red("FAIL");
  return `${mark} ${name.padEnd(9)} ${detail}${fix ? `\n     ${"".padEnd(9)} ${fix}` : ""}`;
}
