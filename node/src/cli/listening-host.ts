import { join } from "node:path";
import { Option } from "@commander-js/extra-typings";
import { listenAddress } from "../net/address.ts";
import { createHost, type Host } from "../net/host.ts";
import { loadIdentity } from "../net/identity.ts";
import { encodeInvite } from "../net/invite.ts";
import { createInviteGate, inviteSecret } from "../net/invite-gate.ts";
import type { Context } from "./context.ts";
import { collect, parsePort } from "./parse.ts";

const heading = "Network options:";

export const portOption = () =>
  new Option("--port <port>", "UDP port; 0 lets the system choose")
    .argParser(parsePort)
    .default(0)
    .helpGroup(heading);

export const addressOption = () =>
  new Option("--address <ip>", "IP address to listen on").default("0.0.0.0").helpGroup(heading);

export const inviteOption = () =>
  new Option("--invite", "print an invite: peer id and addresses in one word").helpGroup(heading);

export const privateOption = () =>
  new Option("--private", "let in only who has the invite, or is allowed; prints an invite").helpGroup(
    heading,
  );

export const allowOption = () =>
  new Option("--allow <peer>", "a peer id to let in without an invite; may be repeated")
    .argParser(collect)
    .helpGroup(heading);

/** What the options above give. */
export interface ListeningOptions {
  readonly port: number;
  readonly address: string;
  readonly invite?: true | undefined;
  readonly private?: true | undefined;
  readonly allow?: string[] | undefined;
}

export interface ListeningHost {
  readonly host: Host;
  /** Where one was asked for, or nobody gets in without. */
  readonly invite: string | undefined;
}

/** Starts the host of this home's identity, behind a gate where it is private. The caller stops it. */
export async function openListeningHost(
  { home }: Context,
  options: ListeningOptions,
): Promise<ListeningHost> {
  const privateKey = await loadIdentity(join(home, "peer.key"));
  const secret = options.private ? inviteSecret(privateKey) : undefined;
  const gate = secret && createInviteGate(secret, options.allow);
  const host = await createHost({
    privateKey,
    listen: [listenAddress(options.address, options.port)],
    ...(gate && { admit: gate.admit }),
  });
  await gate?.serve(host);
  const { peerId, addresses } = host;
  const wanted = options.invite || secret;
  return {
    host,
    invite: wanted ? encodeInvite({ peerId, addresses, ...(secret && { secret }) }) : undefined,
  };
}
