import { once } from "node:events";
import { join } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { listenAddress } from "../../net/address.ts";
import { createHost } from "../../net/host.ts";
import { loadIdentity } from "../../net/identity.ts";
import { encodeInvite } from "../../net/invite.ts";
import { createInviteGate, inviteSecret } from "../../net/invite-gate.ts";
import { type ServedTransfer, serveShards } from "../../net/shard-protocol/server.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { collect, parsePort } from "../parse.ts";

/** How long transfers under way may go on after the first signal (ms). */
const DRAIN_MS = 30_000;

export function listenCommand(): CommandUnknownOpts {
  return defineCommand("listen", {
    description: "Joins the network and serves the shards of this home until it is stopped.",
    example: `npx omni-node listen --port 4001 --invite
      npx omni-node listen --private --allow 12D3KooW…`,
  })
    .option("--port <port>", "UDP port; 0 lets the system choose", parsePort, 0)
    .option("--address <ip>", "IP address to listen on", "0.0.0.0")
    .option("--invite", "print an invite: peer id and addresses in one word, for others' --from")
    .option("--private", "let in only who has the invite, or is allowed; prints an invite")
    .option("--allow <peer>", "a peer id to let in without an invite; may be repeated", collect)
    .action(async (options, command) => {
      const { home, signal, log, event } = contextOf(command);
      const store = await openHomeStore(home);
      const privateKey = await loadIdentity(join(home, "peer.key"));
      const secret = options.private ? inviteSecret(privateKey) : undefined;
      const gate = secret && createInviteGate(secret, options.allow);
      await using host = await createHost({
        privateKey,
        listen: [listenAddress(options.address, options.port)],
        ...(gate && { admit: gate.admit }),
      });
      await gate?.serve(host);
      const server = await serveShards(host, store, {
        onTransfer: (transfer) => event({ event: "served", ...transfer }, servedText(transfer)),
      });
      const { peerId, addresses } = host;
      const invite =
        options.invite || secret ? encodeInvite({ peerId, addresses, ...(secret && { secret }) }) : undefined;
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
