import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { ApiError } from "./api-error.ts";
import { MIN_TOKEN_LENGTH } from "./constants.ts";
import { GatewayTokenNeededError, GatewayTokenWeakError } from "./errors.ts";

export interface GuardOptions {
  /** Address that the gateway listens on. */
  readonly host: string;
  /** What clients must show; needed where others than this machine could come. */
  readonly token?: string | undefined;
  /** Names, beside those of loopback, by which clients may call the gateway. */
  readonly allowedHosts?: readonly string[];
}

export interface Guard {
  /** Refuses requests for another host's name: a page in a browser that had its name point here. @throws ApiError */
  checkHost(request: IncomingMessage): void;
  /** Refuses who does not show the token, where there is one. @throws ApiError */
  checkToken(request: IncomingMessage): void;
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "::1"];
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/** @throws GatewayTokenNeededError, GatewayTokenWeakError */
export function createGuard({ host, token, allowedHosts = [] }: GuardOptions): Guard {
  if (token === undefined && !isLoopback(host)) throw new GatewayTokenNeededError(host);
  if (token !== undefined && (token.length < MIN_TOKEN_LENGTH || !VISIBLE_ASCII.test(token))) {
    throw new GatewayTokenWeakError(MIN_TOKEN_LENGTH);
  }
  const names = new Set([...LOOPBACK_NAMES, ...allowedHosts.map((name) => name.toLowerCase())]);
  const wanted = token === undefined ? undefined : digest(token);
  return {
    checkHost({ headers, socket }) {
      const name = hostName(headers.host);
      if (name !== undefined && (names.has(name) || name === plain(socket.localAddress))) return;
      throw new ApiError(403, "The gateway does not go by the name in the Host header.", {
        code: "host_not_allowed",
      });
    },
    checkToken({ headers }) {
      if (wanted === undefined) return;
      const [, shown = ""] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
      if (timingSafeEqual(digest(shown), wanted)) return;
      throw new ApiError(401, "The gateway's token is missing or wrong: Authorization: Bearer TOKEN.", {
        code: "invalid_api_key",
      });
    },
  };
}

function isLoopback(host: string): boolean {
  const family = isIP(host);
  return family === 0 ? host === "localhost" : loopback.check(host, family === 6 ? "ipv6" : "ipv4");
}

/** Of equal length whatever was shown, so that comparing tells nothing. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** The name in a Host header, without port and brackets. */
function hostName(header: string | undefined): string | undefined {
  if (header === undefined || !URL.canParse(`http://${header}`)) return undefined;
  const url = new URL(`http://${header}`);
  if (url.pathname !== "/" || url.username !== "" || url.search !== "") return undefined;
  return url.hostname.replace(/^\[(.*)\]$/, "$1");
}

/** An address of IPv4 as such where a socket of IPv6 shows it. */
function plain(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:(?=\d+\.)/, "");
}
