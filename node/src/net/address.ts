import { type Multiaddr, multiaddr } from "@multiformats/multiaddr";
import { AddressError } from "./errors.ts";

/** Parses a QUIC multiaddr, with or without the peer's id at its end. */
export function parseAddress(text: string): Multiaddr {
  let address: Multiaddr;
  try {
    address = multiaddr(text);
  } catch (error) {
    throw new AddressError(text, "it is not a multiaddr", error);
  }
  const names = address.getComponents().map((component) => component.name);
  const quic = names.indexOf("quic-v1");
  if (quic < 0) throw new AddressError(text, "it has no /quic-v1 part, and this network speaks QUIC only");
  if (names[quic - 1] !== "udp") throw new AddressError(text, "/quic-v1 must follow /udp/PORT");
  const rest = names.slice(quic + 1);
  if (rest.length > 1 || (rest.length === 1 && rest[0] !== "p2p")) {
    throw new AddressError(text, "only /p2p/PEER-ID may follow /quic-v1");
  }
  return address;
}

/** The address of a socket of this machine; port 0 lets the system choose. */
export function listenAddress(ip: string, port: number): string {
  return `/${ip.includes(":") ? "ip6" : "ip4"}/${ip}/udp/${port}/quic-v1`;
}

/**
 * An address at which nobody but this peer can answer: the TLS handshake proves the id at its end.
 *
 * @throws AddressError where it names another peer
 */
export function addressOfPeer(text: string, peerId: string): string {
  const address = parseAddress(text);
  const named = address.getComponents().find(({ name }) => name === "p2p")?.value;
  if (named === undefined) return `${address.toString()}/p2p/${peerId}`;
  if (named !== peerId) throw new AddressError(text, `it names another peer than ${peerId}`);
  return address.toString();
}

/** The address that others are told; loopback only where there is nothing else: it means another machine to everybody else. */
export function reachableAddress(addresses: readonly string[]): string {
  return addresses.find((address) => !address.startsWith("/ip4/127.")) ?? addresses[0] ?? "";
}
