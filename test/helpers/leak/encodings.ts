/** How a secret may be written down. */
export interface Spelling {
  readonly encoding: string;
  readonly bytes: Buffer;
}

/** Bytes as they are, and as text. */
function spellingsOfBytes(bytes: Buffer, as: string): Spelling[] {
  const hex = bytes.toString("hex");
  return [
    { encoding: as, bytes },
    { encoding: `${as}, hex`, bytes: Buffer.from(hex) },
    { encoding: `${as}, hex`, bytes: Buffer.from(hex.toUpperCase()) },
    ...base64Of(bytes).flatMap((text) => [
      { encoding: `${as}, base64`, bytes: Buffer.from(text) },
      { encoding: `${as}, base64url`, bytes: Buffer.from(text.replaceAll("+", "-").replaceAll("/", "_")) },
    ]),
  ];
}

/** The characters of base64 that bytes alone decide, at each of the three places where they may begin. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((before * 8) / 6), whole);
  });
}

/** A piece of text in every encoding that is looked for. */
export function spellingsOfText(text: string): Spelling[] {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const utf16 = Buffer.from(text, "utf16le");
  const escaped = (hex: (code: string) => string) =>
    codes.map((code) => `\\u${hex(code.toString(16).padStart(4, "0"))}`).join("");
  const utf8 = Buffer.from(text);
  const percent = [...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  return [
    ...spellingsOfBytes(utf8, "UTF-8"),
    ...spellingsOfBytes(utf16, "UTF-16LE"),
    ...spellingsOfBytes(Buffer.from(utf16).swap16(), "UTF-16BE"),
    { encoding: "JSON", bytes: Buffer.from(JSON.stringify(text).slice(1, -1)) },
    { encoding: "JSON", bytes: Buffer.from(escaped((code) => code)) },
    { encoding: "JSON", bytes: Buffer.from(escaped((code) => code.toUpperCase())) },
    { encoding: "percent", bytes: Buffer.from(encodeURIComponent(text)) },
    { encoding: "percent", bytes: Buffer.from(percent) },
    { encoding: "percent", bytes: Buffer.from(percent.toUpperCase()) },
  ];
}

/** A list of token ids in every encoding that is looked for. */
export function spellingsOfTokens(ids: readonly number[]): Spelling[] {
  const words = (size: 2 | 4, isLittle: boolean): Buffer => {
    const view = new DataView(new ArrayBuffer(size * ids.length));
    for (const [i, id] of ids.entries())
      size === 2 ? view.setUint16(2 * i, id, isLittle) : view.setUint32(4 * i, id, isLittle);
    return Buffer.from(view.buffer);
  };
  return [
    ...spellingsOfBytes(words(4, true), "u32, little-endian"),
    ...spellingsOfBytes(words(4, false), "u32, big-endian"),
    ...spellingsOfBytes(words(2, true), "u16, little-endian"),
    ...spellingsOfBytes(words(2, false), "u16, big-endian"),
    ...spellingsOfBytes(Buffer.from(ids.flatMap(cborOf)), "CBOR"),
    ...spellingsOfBytes(Buffer.from(ids.flatMap(varintOf)), "varint"),
    { encoding: "numbers", bytes: Buffer.from(ids.join(",")) },
    { encoding: "numbers", bytes: Buffer.from(ids.join(", ")) },
    { encoding: "numbers", bytes: Buffer.from(ids.join(" ")) },
  ];
}

/** RFC 8949, section 3.1. */
function cborOf(id: number): number[] {
  if (id < 24) return [id];
  if (id < 2 ** 8) return [0x18, id];
  if (id < 2 ** 16) return [0x19, id >>> 8, id & 255];
  return [0x1a, id >>> 24, (id >>> 16) & 255, (id >>> 8) & 255, id & 255];
}

function varintOf(id: number): number[] {
  return id < 128 ? [id] : [(id & 127) | 128, ...varintOf(id >>> 7)];
}
