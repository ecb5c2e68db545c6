import { isIP } from "node:net";
import type { LayerEnds } from "../pipeline/own-layers.ts";
import type { LayerRange } from "../types/model.ts";
import { InvalidValueError } from "./errors.ts";

const units = new Map([
  ["", 1],
  ["b", 1],
  ["k", 1000],
  ["kb", 1000],
  ["kib", 1024],
  ["m", 1000 ** 2],
  ["mb", 1000 ** 2],
  ["mib", 1024 ** 2],
  ["g", 1000 ** 3],
  ["gb", 1000 ** 3],
  ["gib", 1024 ** 3],
  ["t", 1000 ** 4],
  ["tb", 1000 ** 4],
  ["tib", 1024 ** 4],
]);

/** Bytes from text such as `512MiB`, `1.5 GB` or `4096`. */
export function parseSize(text: string): number {
  const expected = "a size such as 512MiB or 2GB";
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const factor = unit === undefined ? undefined : units.get(unit.toLowerCase());
  if (number === undefined || factor === undefined) throw new InvalidValueError(text, expected);
  const bytes = Math.floor(Number(number) * factor);
  if (!Number.isSafeInteger(bytes) || bytes === 0) throw new InvalidValueError(text, expected);
  return bytes;
}

/** Sizes with commas between them, or of an option that is given several times. */
export function parseSizes(text: string, before: readonly number[] | undefined): number[] {
  return [...(before ?? []), ...text.split(",").map(parseSize)];
}

/** `A:B` is the half-open range [A, B) of transformer blocks. */
export function parseLayers(text: string): LayerRange {
  const [, a, b] = /^(\d{1,6}):(\d{1,6})$/.exec(text.trim()) ?? [];
  if (a === undefined || b === undefined || Number(a) >= Number(b)) {
    throw new InvalidValueError(
      text,
      "a range of layers A:B (from A, up to but not including B), such as 0:9",
    );
  }
  return [Number(a), Number(b)];
}

/** As {@link parseLayers}, or `auto`: the node chooses. */
export function parseLayersOrAuto(text: string): LayerRange | "auto" {
  return text.trim() === "auto" ? "auto" : parseLayers(text);
}

/** `F:L` are numbers of layers: the first F and the last L. */
export function parseLayerEnds(text: string): LayerEnds {
  const [, first, last] = /^(\d{1,6}):(\d{1,6})$/.exec(text.trim()) ?? [];
  if (Number(first) >= 1 && Number(last) >= 1) return { first: Number(first), last: Number(last) };
  throw new InvalidValueError(text, "how many first and last layers, F:L, such as 2:1");
}

const OMNI_DECIMALS = 18;

/** Wei from a decimal amount of OMNI (18 decimals), such as `1000` or `0.25`. */
export function parseAmount(text: string): bigint {
  const [, whole, fraction = ""] = /^(\d{1,40})(?:\.(\d{1,18}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) throw new InvalidValueError(text, "an amount of OMNI such as 1000 or 0.25");
  return BigInt(whole + fraction.padEnd(OMNI_DECIMALS, "0"));
}

/** The decimal amount of OMNI that `wei` is, without trailing zeros. */
export function formatAmount(wei: bigint): string {
  const digits = (wei < 0n ? -wei : wei).toString().padStart(OMNI_DECIMALS + 1, "0");
  const fraction = digits.slice(-OMNI_DECIMALS).replace(/0+$/, "");
  return `${wei < 0n ? "-" : ""}${digits.slice(0, -OMNI_DECIMALS)}${fraction && `.${fraction}`}`;
}

function inRange(text: string, expected: string, pattern: RegExp, least: number, most: number): number {
  const value = pattern.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new InvalidValueError(text, expected);
  return value;
}

/** Makes a parser of whole numbers in [least, most]. */
export function parseInteger(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const bound = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return (text) => inRange(text, `a whole number ${bound}`, /^-?\d+$/, least, most);
}

/** Makes a parser of decimal numbers in [least, most]. */
export function parseDecimal(least: number, most: number): (text: string) => number {
  return (text) => inRange(text, `a number from ${least} to ${most}`, /^-?\d+(\.\d+)?$/, least, most);
}

/** A UDP or TCP port; 0 lets the system choose. */
export const parsePort: (text: string) => number = parseInteger(0, 65_535);

/** An IP address. */
export function parseIp(text: string): string {
  if (isIP(text) === 0) throw new InvalidValueError(text, "an IP address such as 127.0.0.1");
  return text;
}

/** An http or https address. */
export function parseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidValueError(text, "an address such as http://127.0.0.1:8545");
  }
  return text;
}

/** An origin of web pages: scheme, host and port as browsers send them, without a path. */
export function parseOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (origin !== text.replace(/\/$/, "") || !/^https?:[^*]+$/.test(origin)) {
    throw new InvalidValueError(text, "an origin such as https://chat.example or http://localhost:3000");
  }
  return origin;
}

/**
 * For options that may be given several times: `.option("--from <address>", "…", collect)`. Commas separate too, since an
 * environment variable can be given only once.
 */
export function collect(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...text.split(",").filter((part) => part !== "")];
}

const UNSIGNED_64 = 1n << 64n;

/** A seed: an unsigned whole number of 64 bits. */
export function parseSeed(text: string): bigint {
  const seed = /^\d{1,20}$/.test(text.trim()) ? BigInt(text) : UNSIGNED_64;
  if (seed >= UNSIGNED_64) throw new InvalidValueError(text, "a whole number below 2^64");
  return seed;
}
