import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { defineCommand } from "../command.ts";
import { contributeCommand } from "../federate/contribute.ts";
import { coordinateCommand } from "../federate/coordinate.ts";
import { serveLayersCommand } from "../federate/serve-layers.ts";
import { validateCommand } from "../federate/validate.ts";

export function federateCommand(): CommandUnknownOpts {
  return defineCommand("federate", {
    description:
      "Trains a model together: data stays where it is, compressed differences travel, the chain pays for what they improve.",
    example:
      "npx omni-node federate contribute --round 3 --data letters.jsonl --peer /ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooW…",
  })
    .addCommand(contributeCommand())
    .addCommand(coordinateCommand())
    .addCommand(serveLayersCommand())
    .addCommand(validateCommand());
}
