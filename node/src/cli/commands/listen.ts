import { once } from "node:events";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { type ServedTransfer, serveShards } from "../../net/shard-protocol/server.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import {
  addressOption,
  allowOption,
  inviteOption,
  openListeningHost,
  portOption,
  privateOption,
} from "../listening-host.ts";

/** How long transfers under way may go on after the first signal (ms). */
const DRAIN_MS = 30_000;

export function listenCommand(): CommandUnknownOpts {
  return defineCommand("listen", {
    description: "Joins the network and serves the shards of this home until it is stopped.",
    example: `npx omni-node listen --port 4001 --invite
      npx omni-node listen --private --allow 12D3KooW…`,
  })
    .addOption(portOption())
    .addOption(addressOption())
    .addOption(inviteOption())
    .addOption(privateOption())
    .addOption(allowOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, signal, log, event } = context;
      const store = await openHomeStore(home);
      const { host, invite } = await openListeningHost(context, options);
      await using _ = host;
      const server = await serveShards(host, store, {
        onTransfer: (transfer) => event({ event: "served", ...transfer }, servedText(transfer)),
      });
      const { peerId, addresses } = host;
      const lines = invite === undefined ? addresses : [...addresses, invite];
      event({ peerId, addresses, invite }, lines.join("\n"));
      if (!signal.aborted) await once(signal, "abort");
      log.info({ transfers: server.streams }, "draining");
      await server.drain(AbortSignal.timeout(DRAIN_MS));
    });
}

function servedText({ peerId, bytes, seconds }: ServedTransfer): string {
  return `served ${bytes} bytes to ${peerId} in ${seconds.toFixed(1)} s`;
}
