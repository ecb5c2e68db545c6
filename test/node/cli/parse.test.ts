import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { InvalidValueError } from "../../../node/src/cli/errors.ts";
import { nearest } from "../../../node/src/cli/nearest.ts";
import {
  collect,
  formatAmount,
  parseAmount,
  parseDecimal,
  parseInteger,
  parseLayers,
  parseLayersOrAuto,
  parseOrigin,
  parsePort,
  parseSize,
  parseUrl,
} from "../../../node/src/cli/parse.ts";

const refuses = (parse: (text: string) => unknown, texts: readonly string[]) => {
  for (const text of texts)
    assert.throws(() => parse(text), InvalidValueError, `"${text}" should be refused`);
};

describe("sizes", () => {
  it("are read with decimal and binary units", () => {
    assert.equal(parseSize("512MiB"), 512 * 1024 ** 2);
    assert.equal(parseSize("2GB"), 2e9);
    assert.equal(parseSize("1.5 gib"), 1.5 * 1024 ** 3);
    assert.equal(parseSize("4096"), 4096);
  });
  it("are refused when they are none", () => {
    refuses(parseSize, ["", "0", "-1", "1XB", "MiB", "1e9", "99999999999TiB", "1 2", "Infinity"]);
  });
});

describe("layer ranges", () => {
  it("are half-open", () => assert.deepEqual(parseLayers("0:9"), [0, 9]));
  it("may be auto where allowed", () => assert.equal(parseLayersOrAuto("auto"), "auto"));
  it("are refused when empty, reversed or malformed", () => {
    refuses(parseLayers, ["", "3", "3:3", "9:0", "-1:2", "a:b", "1:2:3", "1.5:2", "auto", "0:9999999"]);
  });
});

describe("origins of web pages", () => {
  it("are as browsers send them", () => {
    for (const origin of ["https://chat.example", "http://localhost:3000", "http://[::1]:8080"]) {
      assert.equal(parseOrigin(origin), origin);
    }
    assert.equal(parseOrigin("https://chat.example/"), "https://chat.example");
  });
  it("are refused when they are more, or less, than an origin", () => {
    refuses(parseOrigin, ["*", "null", "", "chat.example", "https://chat.example/x", "https://a:443"]);
    refuses(parseOrigin, ["file:///x", "https://a@chat.example", "https://*.example"]);
  });
});

describe("amounts of OMNI", () => {
  it("are wei with 18 decimals", () => {
    assert.equal(parseAmount("1000"), 1000n * 10n ** 18n);
    assert.equal(parseAmount("0.000000000000000001"), 1n);
  });
  it("are refused when they would lose digits or are no number", () => {
    refuses(parseAmount, ["", "-1", "1.", ".5", "1e3", "0x10", "1,000", "0.0000000000000000001"]);
  });
  it("survive formatting and parsing", () => {
    fc.assert(fc.property(fc.bigInt(0n, 2n ** 128n), (wei) => parseAmount(formatAmount(wei)) === wei));
  });
});

describe("numbers and addresses", () => {
  it("keep to their bounds", () => {
    assert.equal(parsePort("0"), 0);
    assert.equal(parseDecimal(0, 2)("0.7"), 0.7);
    refuses(parsePort, ["-1", "65536", "80.5", "http", "", " "]);
    refuses(parseInteger(1), ["0", "1.0", "9007199254740993"]);
    refuses(parseDecimal(0, 1), ["1.1", "NaN", ".5", "1e-3"]);
    refuses(parseUrl, ["127.0.0.1:8545", "ftp://x", "ws://x", "", "http://"]);
  });
  it("are collected over several options, and split at commas as in a variable", () => {
    assert.deepEqual(collect("c", collect("a,b", undefined)), ["a", "b", "c"]);
  });
});

describe("nearest name", () => {
  const names = ["rpc", "memory", "log-level", "account"];
  it("finds what was meant", () => {
    assert.equal(nearest("memroy", names), "memory");
    assert.equal(nearest("acount", names), "account");
    assert.equal(nearest("LOG-LEVEL", names), "log-level");
  });
  it("finds nothing where nothing is near", () => assert.equal(nearest("temperature", names), undefined));
});
