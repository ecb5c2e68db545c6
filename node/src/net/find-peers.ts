import { parseAddress } from "./address.ts";
import { PeersNotFoundError } from "./errors.ts";
import type { Host, WaitOptions } from "./host.ts";
import { decodeInvite, isInvite } from "./invite.ts";
import { presentSecret } from "./invite-gate.ts";

/** Addresses of one peer, any of which will do. */
export type PeerAddresses = readonly string[];

/**
 * Turns what a user names peers by, multiaddrs and invites, into addresses to dial, one entry a peer. An invite to a
 * private node is presented at once. A peer whose invite fails is left out, unless none is left.
 *
 * @throws AddressError, InviteError (nothing was dialled yet); PeersNotFoundError, which says why for each
 */
export async function findPeers(
  host: Host,
  names: readonly string[],
  options: WaitOptions = {},
): Promise<readonly PeerAddresses[]> {
  const invites = names.map((name) => (isInvite(name) ? decodeInvite(name) : undefined));
  const failures: Error[] = [];
  const peers = await Promise.all(
    names.map(async (name, i): Promise<PeerAddresses | undefined> => {
      const invite = invites[i];
      if (invite === undefined) return [parseAddress(name).toString()];
      try {
        if (invite.secret !== undefined) {
          await presentSecret(await host.connect(invite.addresses, options), invite.secret, options);
        }
        return invite.addresses;
      } catch (error) {
        options.signal?.throwIfAborted();
        failures.push(error instanceof Error ? error : new Error(String(error)));
        return undefined;
      }
    }),
  );
  const found = peers.filter((peer) => peer !== undefined);
  if (found.length === 0) throw new PeersNotFoundError(failures);
  return found;
}
