import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import fc from "fast-check";
import { MemberInUseError, MemberSpoiltError } from "../../../node/src/economy/rounds/errors.ts";
import { MemberFiles } from "../../../node/src/economy/rounds/member-files.ts";
import { PrivateMember } from "../../../node/src/economy/rounds/private-member.ts";
import { cohortContext, type MaskingCohort } from "../../../node/src/federated/masking/cohort.ts";
import { rosterOf, survivorsOf, unmaskSum } from "../../../node/src/federated/masking/cohort-sum.ts";
import { MaskingLiarError, MaskingOnceError } from "../../../node/src/federated/masking/errors.ts";
import type { ReceivedMessages } from "../../../node/src/federated/masking/member.ts";
import { decodeMasked, decodeShares, decodeUnmasking } from "../../../node/src/federated/masking/messages.ts";
import type { MemberOrders } from "./private-member-child.ts";
import { temporaryHome } from "./session-fixture.ts";

const SIZE = 8;
const ROUND = 7n;
const rules = { base: new Uint8Array(32).fill(3), parameters: 1000, norm: 5, count: 24 };
const context = cohortContext({ chainId: 31337, rounds: `0x${"ab".repeat(20)}`, round: ROUND, cohort: 0 });
const everyone = Array.from({ length: SIZE }, (_, i) => i);
const valuesOf = (member: number): Int32Array =>
  Int32Array.from({ length: rules.count }, (_, i) => Math.round(1e6 * Math.sin(member * 41 + i)));

type Joined = ReturnType<PrivateMember["join"]>;

/** Members of one cohort, each with books of its own. */
class Cohort {
  readonly books: readonly string[];
  readonly #open = new Map<number, MemberFiles>();
  readonly #joined = new Map<number, Joined>();
  keys: readonly Uint8Array[] = [];

  private constructor(home: string) {
    this.books = everyone.map((i) => join(home, String(i)));
  }

  static async begin(t: TestContext): Promise<Cohort> {
    const cohort = new Cohort(await temporaryHome(t));
    t.after(() => cohort.restart(everyone));
    const keys: Uint8Array[] = [];
    for (const i of everyone) keys.push((await cohort.member(i)).commitment);
    cohort.keys = keys;
    return cohort;
  }

  get masking(): MaskingCohort {
    return { context, keys: this.keys };
  }

  async files(i: number): Promise<MemberFiles> {
    const files = this.#open.get(i) ?? (await MemberFiles.open(this.books[i] ?? "", ROUND));
    this.#open.set(i, files);
    return files;
  }

  member = async (i: number): Promise<PrivateMember> => PrivateMember.open(await this.files(i));

  /** The same until it restarts, as in a process. */
  async joined(i: number): Promise<Joined> {
    const joined = this.#joined.get(i) ?? (await this.member(i)).join(this.masking, i);
    this.#joined.set(i, joined);
    return joined;
  }

  pathOf = async (i: number, name: "secrets" | "shares"): Promise<string> =>
    (await this.files(i)).pathOf(name);

  /** What is in the memory of these is lost. */
  async restart(members: readonly number[]): Promise<void> {
    for (const i of members) {
      await this.#open.get(i)?.[Symbol.asyncDispose]();
      this.#open.delete(i);
      this.#joined.delete(i);
    }
  }
}

interface Played {
  readonly received: ReceivedMessages;
  readonly roster: readonly number[];
  readonly survivors: readonly number[];
  readonly sum: Int32Array;
}

/**
 * A whole round in which the last member drops out after it shared.
 *
 * @param restarts by step: who restarts before it is asked, and who once it answered and is asked the same again
 */
async function play(cohort: Cohort, restarts: readonly (readonly [number[], number[]])[]): Promise<Played> {
  const each = async (
    step: number,
    members: readonly number[],
    ask: (member: Joined, i: number) => Promise<Uint8Array>,
  ) => {
    const [before, after] = restarts[step] ?? [[], []];
    await cohort.restart(before);
    const sent: Uint8Array[] = [];
    for (const i of members) {
      const message = await ask(await cohort.joined(i), i);
      if (after.includes(i)) {
        await cohort.restart([i]);
        assert.deepEqual(
          await ask(await cohort.joined(i), i),
          message,
          `step ${step} of ${i} is the same again`,
        );
      }
      sent.push(message);
    }
    return sent;
  };
  const announcements = await each(0, everyone, (member) => member.announce());
  const shares = await each(1, everyone, (member) => member.share(announcements));
  const received = { announcements, shares };
  const shareMessages = shares.map((bytes) => decodeShares(cohort.masking, bytes));
  const roster = rosterOf(shareMessages);
  const staying = everyone.slice(0, -1);
  const masked = (
    await each(2, staying, (member, i) => member.mask({ received, roster, values: valuesOf(i), ...rules }))
  ).map((bytes) => decodeMasked(cohort.masking, bytes, rules));
  const survivors = survivorsOf(roster, masked);
  const unmaskings = (await each(3, staying, (member) => member.unmask(received, roster, survivors))).map(
    (bytes) => decodeUnmasking(cohort.masking, bytes),
  );
  const sum = await unmaskSum({ cohort: cohort.masking, roster, masked, shares: shareMessages, unmaskings });
  assert.deepEqual(sum.liars, []);
  return { received, roster, survivors: sum.survivors, sum: sum.values };
}

const plainSum = (of: readonly number[]): Int32Array =>
  Int32Array.from({ length: rules.count }, (_, i) => of.reduce((sum, m) => sum + (valuesOf(m)[i] ?? 0), 0));

describe("a journalled member of a private round", () => {
  it("plays its round to the plain sum, wherever members restart, with one that drops out", async (t) => {
    const some = fc.subarray(everyone);
    const restarts = fc.array(fc.tuple(some, some), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(restarts, async (points) => {
        const cohort = await Cohort.begin(t);
        const { survivors, sum } = await play(cohort, points);
        assert.deepEqual(survivors, everyone.slice(0, -1));
        assert.deepEqual(sum, plainSum(survivors));
        await cohort.restart(everyone);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it("commits to one key, and joins no cohort without it", async (t) => {
    const cohort = await Cohort.begin(t);
    await cohort.restart([0]);
    const member = await cohort.member(0);
    assert.deepEqual(member.commitment, cohort.keys[0]);
    assert.throws(() => member.join(cohort.masking, 1), MaskingLiarError);
  });

  it("makes one message for requests at the same time", async (t) => {
    const cohort = await Cohort.begin(t);
    const announcements: Uint8Array[] = [];
    for (const i of everyone) announcements.push(await (await cohort.joined(i)).announce());
    const member = await cohort.joined(0);
    const [first, second] = await Promise.all([member.share(announcements), member.share(announcements)]);
    assert.deepEqual(first, second);
    await cohort.restart([0]);
    assert.deepEqual(await (await cohort.joined(0)).share(announcements.slice(1)), first);
  });

  it("refuses other survivors, another roster and other values after a restart", async (t) => {
    const cohort = await Cohort.begin(t);
    const { received, roster, survivors } = await play(cohort, []);
    await cohort.restart([0]);
    const member = await cohort.joined(0);
    const parameters = { received, roster, values: valuesOf(0), ...rules };
    await assert.rejects(member.unmask(received, roster, survivors.slice(1)), MaskingOnceError);
    await assert.rejects(member.unmask(received, roster, roster), MaskingOnceError);
    await assert.rejects(member.mask({ ...parameters, values: valuesOf(1) }), MaskingOnceError);
    await assert.rejects(member.mask({ ...parameters, roster: roster.slice(0, -1) }), MaskingOnceError);
    assert.deepEqual(await member.masked(), await member.mask(parameters));
    const again = await member.unmask(received, roster, survivors);
    assert.deepEqual(decodeUnmasking(cohort.masking, again).survivors, survivors);
  });

  it("goes on from no file that is spoilt, foreign or gone", async (t) => {
    const cohort = await Cohort.begin(t);
    for (const i of everyone) await (await cohort.joined(i)).announce();
    const announcements = await Promise.all(everyone.map(async (i) => (await cohort.joined(i)).announce()));
    await (await cohort.joined(0)).share(announcements);

    const shares = await cohort.pathOf(0, "shares");
    const good = await readFile(shares);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ bits;
        await writeFile(shares, bad);
        await assert.rejects(async () => (await cohort.joined(0)).share(announcements), MemberSpoiltError);
      }),
      { numRuns: 20 },
    );
    for (const length of [0, 95, good.length - 1]) {
      await writeFile(shares, good.subarray(0, length));
      await assert.rejects(async () => (await cohort.joined(0)).share(announcements), MemberSpoiltError);
    }
    await writeFile(shares, good);
    const elsewhere = { ...cohort.masking, context: new Uint8Array(32) };
    await assert.rejects((await cohort.member(0)).join(elsewhere, 0).announce(), MemberSpoiltError);

    const secrets = await cohort.pathOf(0, "secrets");
    const kept = await readFile(secrets);
    await rm(secrets);
    await assert.rejects(cohort.member(0), MemberSpoiltError);
    await writeFile(secrets, kept);
    await using other = await MemberFiles.open(cohort.books[0] ?? "", ROUND + 1n);
    await mkdir(dirname(other.pathOf("secrets")), { recursive: true });
    await writeFile(other.pathOf("secrets"), kept);
    await assert.rejects(PrivateMember.open(other), MemberSpoiltError);
  });

  it("keeps secrets to itself, and removes them when the round is over", async (t) => {
    const cohort = await Cohort.begin(t);
    const joined = await cohort.joined(0);
    await joined.announce();
    const path = await cohort.pathOf(0, "secrets");
    const hidden = (await readFile(path)).subarray(96);
    assert.equal((await stat(path)).mode & 0o077, 0, "others may not read them");
    assert.equal((await stat(dirname(path))).mode & 0o077, 0);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.of(0)]));
    const error = await cohort.member(0).catch((reason: unknown) => reason);
    const shown = inspect([await cohort.files(0), joined, error], { depth: 9, maxArrayLength: null });
    for (const encoding of ["hex", "base64"] as const)
      assert.ok(!shown.includes(hidden.subarray(0, 32).toString(encoding)));
    assert.ok(!shown.includes([...hidden.subarray(0, 8)].join(", ")));

    const files = await cohort.files(0);
    await files.forget();
    await files.forget();
    await assert.rejects(joined.announce(), MaskingOnceError);
    await cohort.restart([0]);
    assert.deepEqual(await readdir(dirname(dirname(path))), []);
  });

  it("ends a removal that a crash cut short", async (t) => {
    const cohort = await Cohort.begin(t);
    const folder = dirname(await cohort.pathOf(0, "secrets"));
    await cohort.restart([0]);
    await rename(folder, `${folder}.over`);
    await cohort.files(0);
    assert.deepEqual(await readdir(dirname(folder)), ["cohort.lock"]);
  });

  it("is played by one process at a time, and by the next once that is killed", async (t) => {
    const cohort = await Cohort.begin(t);
    const announcements: Uint8Array[] = [];
    for (const i of everyone) announcements.push(await (await cohort.joined(i)).announce());
    await assert.rejects(MemberFiles.open(cohort.books[0] ?? "", ROUND), MemberInUseError);
    await cohort.restart([0]);
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
    const orders: MemberOrders = {
      books: cohort.books[0] ?? "",
      round: String(ROUND),
      context: hex(context),
      keys: cohort.keys.map(hex),
      member: 0,
      announcements: announcements.map(hex),
    };
    const [loader, program] = ["../../../node/bin/from-source.js", "./private-member-child.ts"].map((path) =>
      fileURLToPath(new URL(path, import.meta.url)),
    );
    const child = spawn(process.execPath, ["--import", loader ?? "", program ?? "", JSON.stringify(orders)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    t.after(() => child.kill("SIGKILL"));
    let sent = "";
    for await (const line of createInterface({ input: child.stdout })) {
      sent = line;
      break;
    }
    await assert.rejects(cohort.files(0), MemberInUseError);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    assert.equal(hex(await (await cohort.joined(0)).share(announcements)), sent);
  });
});
