import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import fc from "fast-check";
import type { Address, Hex } from "viem";
import { decodeMessages } from "../../../node/src/economy/rounds/cohort-messages.ts";
import type { CohortProgress } from "../../../node/src/economy/rounds/cohort-progress.ts";
import {
  CohortRelay,
  type CohortRelayInit,
  type RelayMoment,
  readCohortProgress,
} from "../../../node/src/economy/rounds/cohort-relay.ts";
import {
  ANNOUNCE_UNTIL,
  SHARE_UNTIL,
  SURVIVE_UNTIL,
  UPLOAD_PATIENCE,
} from "../../../node/src/economy/rounds/constants.ts";
import { cidOf, digestOf } from "../../../node/src/economy/rounds/digests.ts";
import { RoundFiles } from "../../../node/src/economy/rounds/round-files.ts";
import { cohortContext, type MaskingCohort } from "../../../node/src/federated/masking/cohort.ts";
import { rosterOf, unmaskSum } from "../../../node/src/federated/masking/cohort-sum.ts";
import { CohortMember, newMemberSecrets } from "../../../node/src/federated/masking/member.ts";
import {
  decodeAnnouncement,
  decodeMasked,
  decodeShares,
  decodeUnmasking,
  encodeShares,
  encodeUnmasking,
} from "../../../node/src/federated/masking/messages.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { plainSum } from "../../helpers/federated/cohort-play.ts";
import { temporaryHome } from "./session-fixture.ts";

const SIZE = 8;
/** Two thirds. */
const ENOUGH = 6;
const rules = { base: new Uint8Array(32).fill(3), parameters: 1_000, count: 24 };
const norm = 5;
const everyone = Array.from({ length: SIZE }, (_, i) => i);
const most = everyone.slice(0, ENOUGH);
const accountOf = (member: number): Address => `0x${String(member + 1).padStart(40, "0")}`;
const context = cohortContext({ chainId: 31337, rounds: accountOf(98), round: 7n, cohort: 0 });
const values = everyone.map((member) =>
  Int32Array.from({ length: rules.count }, (_, i) => Math.round(1e6 * Math.sin(member * 41 + i))),
);

type Phase = RelayMoment["phase"];
const reveal = (part: number): RelayMoment => ({ phase: "reveal", part, revealed: [] });
const justBefore = (part: number): number => part - 1e-6;

/** A cohort's members, and the relay of a coordinator that may restart. */
class Play {
  readonly masking: MaskingCohort;
  readonly members: readonly CohortMember[];
  readonly init: CohortRelayInit;
  relay: CohortRelay;
  /** What members revealed on the chain. */
  readonly revealed = new Map<number, Hex>();

  private constructor(
    masking: MaskingCohort,
    members: readonly CohortMember[],
    init: CohortRelayInit,
    relay: CohortRelay,
  ) {
    this.masking = masking;
    this.members = members;
    this.init = init;
    this.relay = relay;
  }

  static async begin(t: TestContext): Promise<Play> {
    const secrets = everyone.map(newMemberSecrets);
    const masking = { context, keys: secrets.map(({ commitment }) => commitment) };
    const members = secrets.map((each, i) => new CohortMember(masking, i, each));
    const files = new RoundFiles(await temporaryHome(t), 7n);
    const store = new MemoryBlobStore();
    const init = { masking, accounts: everyone.map(accountOf), cohort: 0, files, store, rules };
    return new Play(masking, members, init, await CohortRelay.open(init));
  }

  async restart(): Promise<void> {
    this.relay = await CohortRelay.open(this.init);
  }

  member(i: number): CohortMember {
    return this.members[i] ?? assert.fail();
  }

  moment(phase: Phase, part: number): RelayMoment {
    const revealed = everyone.map((member) => {
      const digest = this.revealed.get(member);
      return digest && { digest, norm };
    });
    return { phase, part, revealed };
  }

  async list(name: "announcements" | "shares" | "unmaskings"): Promise<Uint8Array[]> {
    const digest = this.relay.progress[name] ?? assert.fail(`no ${name} yet`);
    const { store } = this.init;
    const cid = cidOf(digest);
    return decodeMessages(await store.read(cid, 0, (await store.size(cid)) ?? 0), SIZE);
  }

  async roster(): Promise<number[]> {
    return rosterOf((await this.list("shares")).map((bytes) => decodeShares(this.masking, bytes)));
  }

  async received() {
    return { announcements: await this.list("announcements"), shares: await this.list("shares") };
  }

  async masked(member: number): Promise<Uint8Array> {
    const received = await this.received();
    const roster = await this.roster();
    return this.member(member).mask({
      received,
      roster,
      values: values[member] ?? assert.fail(),
      ...rules,
      norm,
    });
  }

  async unmasking(member: number): Promise<Uint8Array> {
    const { survivors = [] } = this.relay.progress;
    return this.member(member).unmask(await this.received(), await this.roster(), survivors);
  }

  send(member: number, bytes: Uint8Array): Promise<void> {
    return this.relay.accept(accountOf(member), bytes);
  }

  /** On the chain, and, unless its bytes are late, at the coordinator. */
  async reveal(member: number, bytes: Uint8Array, isHere = true): Promise<void> {
    this.revealed.set(member, digestOf(bytes));
    if (isHere) await this.init.store.put(cidOf(digestOf(bytes)), bytes);
  }

  async announced(by: readonly number[] = everyone): Promise<void> {
    for (const i of by) await this.send(i, this.member(i).announce());
    await this.relay.advance(reveal(by.length === SIZE ? 0 : ANNOUNCE_UNTIL));
  }

  async shared(by: readonly number[] = everyone): Promise<void> {
    await this.announced(by);
    const announcements = await this.list("announcements");
    for (const i of by) await this.send(i, await this.member(i).share(announcements));
    await this.relay.advance(reveal(0));
  }

  /** Up to the survivors. */
  async survived(by: readonly number[] = everyone): Promise<void> {
    await this.shared();
    for (const i of by) await this.reveal(i, await this.masked(i));
    await this.relay.advance(this.moment("heldOut", 0));
  }

  /** Read from what was closed, as a validator does. */
  async sum(): Promise<{ readonly values: Int32Array; readonly survivors: readonly number[] }> {
    const { store } = this.init;
    const { survivors = [] } = this.relay.progress;
    const masked = [];
    for (const survivor of survivors) {
      const cid = cidOf(this.revealed.get(survivor) ?? assert.fail());
      const bytes = await store.read(cid, 0, (await store.size(cid)) ?? 0);
      masked.push(decodeMasked(this.masking, bytes, { ...rules, norm }));
    }
    return unmaskSum({
      cohort: this.masking,
      roster: await this.roster(),
      masked,
      shares: (await this.list("shares")).map((bytes) => decodeShares(this.masking, bytes)),
      unmaskings: (await this.list("unmaskings")).map((bytes) => decodeUnmasking(this.masking, bytes)),
    });
  }
}

const invalid = (message: RegExp) => ({ code: "OMNI_UPLOAD_INVALID", message });
const malformed = { code: "OMNI_MASKING_MESSAGE" };

describe("a cohort's relay", () => {
  it("closes each stage when all are there, without waiting, and leads to the plain sum", async (t) => {
    const play = await Play.begin(t);
    await play.survived();
    assert.deepEqual(play.relay.progress.survivors, everyone);
    for (const i of everyone) {
      assert.equal(play.relay.progress.unmaskings, undefined);
      await play.send(i, await play.unmasking(i));
      await play.relay.advance(play.moment("heldOut", 0));
    }
    const { values: sum, survivors } = await play.sum();
    assert.deepEqual(survivors, everyone);
    assert.deepEqual(sum, plainSum(values, everyone));
  });

  it("goes on with two thirds once time is over, not before, and never with fewer", async (t) => {
    const play = await Play.begin(t);
    const { relay } = play;
    const closed = (name: keyof CohortProgress): boolean => relay.progress[name] !== undefined;

    for (const i of most.slice(1)) await play.send(i, play.member(i).announce());
    await relay.advance(reveal(1));
    assert.ok(!closed("announcements"), "five of eight");
    await play.send(0, play.member(0).announce());
    await relay.advance(reveal(justBefore(ANNOUNCE_UNTIL)));
    assert.ok(!closed("announcements"), "it is early");
    await relay.advance(play.moment("heldOut", 1));
    assert.ok(!closed("announcements"), "it is too late");
    await play.send(6, play.member(6).announce());
    await relay.advance(reveal(ANNOUNCE_UNTIL));
    assert.ok(closed("announcements"));
    await assert.rejects(play.send(7, play.member(7).announce()), malformed);

    const announcements = await play.list("announcements");
    for (const i of most.slice(1)) await play.send(i, await play.member(i).share(announcements));
    await relay.advance(reveal(1));
    assert.ok(!closed("shares"), "five of eight");
    await play.send(0, await play.member(0).share(announcements));
    await relay.advance(reveal(justBefore(SHARE_UNTIL)));
    assert.ok(!closed("shares"), "one that announced itself is waited for");
    await relay.advance(reveal(SHARE_UNTIL));
    assert.deepEqual(await play.roster(), most);

    for (const i of most) await play.reveal(i, await play.masked(i), i > 0);
    await relay.advance(reveal(1));
    await relay.advance(play.moment("heldOut", justBefore(SURVIVE_UNTIL)));
    assert.ok(!closed("survivors"), "bytes are waited for");
    await relay.advance(play.moment("heldOut", SURVIVE_UNTIL));
    assert.ok(!closed("survivors"), "five of eight");
    await play.reveal(0, await play.masked(0));
    await relay.advance(play.moment("heldOut", SURVIVE_UNTIL));
    assert.deepEqual(relay.progress.survivors, most);

    for (const i of most.slice(1)) await play.send(i, await play.unmasking(i));
    await relay.advance(play.moment("later", 1));
    assert.ok(!closed("unmaskings"), "five of eight");
    await play.send(0, await play.unmasking(0));
    await relay.advance(play.moment("heldOut", 0));
    assert.deepEqual((await play.sum()).values, plainSum(values, most));
  });

  it("waits for the shares of all that announced themselves, and for bytes that are revealed and not here", async (t) => {
    const play = await Play.begin(t);
    const seven = everyone.slice(0, -1);
    await play.shared(seven);
    assert.deepEqual(await play.roster(), seven);
    for (const i of seven) await play.reveal(i, await play.masked(i), i < ENOUGH);
    const { relay } = play;
    await relay.advance(play.moment("reveal", 1));
    await relay.advance(play.moment("heldOut", justBefore(SURVIVE_UNTIL)));
    assert.equal(relay.progress.survivors, undefined, "six of seven are here, and there is time");
    await relay.advance(play.moment("heldOut", SURVIVE_UNTIL));
    assert.deepEqual(relay.progress.survivors, most);
  });

  it("names nobody a survivor while others may still reveal", async (t) => {
    const play = await Play.begin(t);
    await play.shared();
    for (const i of most) await play.reveal(i, await play.masked(i));
    await play.relay.advance(play.moment("reveal", 1));
    assert.equal(play.relay.progress.survivors, undefined);
    for (const i of everyone.slice(ENOUGH)) await play.reveal(i, await play.masked(i));
    await play.relay.advance(play.moment("heldOut", 0));
    assert.deepEqual(play.relay.progress.survivors, everyone);
  });

  it("waits for the unmasking of all survivors until half of the time is over", async (t) => {
    const play = await Play.begin(t);
    await play.survived();
    for (const i of most) await play.send(i, await play.unmasking(i));
    await play.relay.advance(play.moment("heldOut", justBefore(UPLOAD_PATIENCE)));
    assert.equal(play.relay.progress.unmaskings, undefined);
    await play.relay.advance(play.moment("heldOut", UPLOAD_PATIENCE));
    assert.deepEqual((await play.sum()).values, plainSum(values, everyone));
  });

  it("leaves no member out whose shares a few do not have, but for a roster of two thirds", async (t) => {
    const play = await Play.begin(t);
    await play.announced();
    const announcements = await play.list("announcements");
    for (const i of most) {
      const { nonce, shares } = decodeShares(play.masking, await play.member(i).share(announcements));
      // Six are here, and one of them shares with itself alone: five share with each other.
      const kept = new Map([...shares].filter(([other]) => i !== 0 || other === 0));
      await play.send(i, encodeShares(play.masking, { member: i, nonce, shares: kept }));
    }
    await play.relay.advance(reveal(1));
    assert.equal(play.relay.progress.shares, undefined);
    await play.send(6, await play.member(6).share(announcements));
    await play.relay.advance(reveal(SHARE_UNTIL));
    assert.deepEqual(await play.roster(), [1, 2, 3, 4, 5, 6]);
  });

  it("takes a message of each member alone, once, in its stage", async (t) => {
    const play = await Play.begin(t);
    const own = play.member(0).announce();
    const others = everyone.map((i) => play.member(i).announce());
    await assert.rejects(play.send(8, own), invalid(/in another cohort/));
    await assert.rejects(play.send(1, own), invalid(/another member's/));
    await assert.rejects(play.send(0, await play.member(0).share(others)), malformed);
    const cut = [own.subarray(1), own.subarray(0, -1), Buffer.concat([own, Buffer.of(0)]), new Uint8Array(0)];
    for (const bytes of cut) await assert.rejects(play.send(0, bytes), malformed);
    await play.send(0, own);
    await play.send(0, own);
    const other = Buffer.from(own);
    other[40] = (other[40] ?? 0) ^ 1;
    await assert.rejects(play.send(0, new Uint8Array(other)), invalid(/another such message/));
    assert.ok(play.relay.has(accountOf(0), digestOf(own)));
    assert.ok(!play.relay.has(accountOf(0), digestOf(other)));
    await play.announced();
    assert.deepEqual(await play.list("announcements"), others);
  });

  it("takes no shares of who did not announce itself, and none twice", async (t) => {
    const play = await Play.begin(t);
    await play.announced(everyone.slice(0, -1));
    const announcements = await play.list("announcements");
    const stranger = await play.member(7).share(announcements);
    await assert.rejects(play.send(7, stranger), invalid(/not announced itself in time/));
    await play.send(0, await play.member(0).share(announcements));
    await assert.rejects(play.send(0, await play.member(0).share(announcements)), invalid(/another such/));
  });

  it("takes no unmasking for others than those it names, and no share that its dealer does not stand by", async (t) => {
    const play = await Play.begin(t);
    await play.survived(everyone.slice(0, -1));
    await play.relay.advance(play.moment("heldOut", 0));
    const [roster, received] = [await play.roster(), await play.received()];
    const elsewhere = play.member(0).unmask(received, roster, most);
    await assert.rejects(play.send(0, elsewhere), invalid(/other survivors/));
    const good = await play.unmasking(1);
    await assert.rejects(play.send(2, good), invalid(/another member's/));
    const said = decodeUnmasking(play.masking, good);
    const smaller = { ...said, roster: roster.slice(0, -1), shares: new Map([...said.shares].slice(0, -1)) };
    await assert.rejects(play.send(1, encodeUnmasking(play.masking, smaller)), invalid(/another roster/));
    const position = fc.tuple(fc.constantFrom(...roster), fc.nat(32), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(position, async ([dealer, at, bits]) => {
        const share = said.shares.get(dealer) ?? assert.fail();
        const bad = share.map((byte, i) => (i === at ? byte ^ bits : byte));
        const shares = new Map([...said.shares, [dealer, bad] as const]);
        await assert.rejects(play.send(1, encodeUnmasking(play.masking, { ...said, shares })), malformed);
      }),
      { numRuns: 20 },
    );
    await play.send(1, good);
    assert.ok(play.relay.has(accountOf(1), digestOf(good)), "what was refused is not held against it");
  });

  it("adds up what is masked for the roster, and no announcement that is revealed for the bond", async (t) => {
    const play = await Play.begin(t);
    await play.shared();
    for (const i of most) await play.reveal(i, await play.masked(i));
    await play.reveal(6, play.member(6).announce());
    // Nor what another member masked, and did not reveal itself.
    await play.reveal(7, await play.masked(6));
    await play.relay.advance(play.moment("heldOut", 0));
    assert.deepEqual(play.relay.progress.survivors, most);
  });

  it("keeps what it closed across restarts, and has what was open sent again", async (t) => {
    const play = await Play.begin(t);
    await play.announced();
    const announcements = await play.list("announcements");
    const shares = await Promise.all(everyone.map((i) => play.member(i).share(announcements)));
    await play.send(0, shares[0] ?? assert.fail());
    const before = play.relay.progress;
    await play.restart();
    assert.deepEqual(play.relay.progress, before);
    assert.deepEqual(await readCohortProgress(play.init.files, 0), before);
    assert.equal(await readCohortProgress(play.init.files, 1), undefined);
    assert.ok(!play.relay.has(accountOf(0), digestOf(shares[0] ?? assert.fail())));
    await assert.rejects(play.send(0, announcements[0] ?? assert.fail()), malformed);
    for (const [i, bytes] of shares.entries()) await play.send(i, bytes);
    await play.relay.advance(reveal(0));
    assert.deepEqual(await play.list("shares"), shares);
    assert.equal(play.relay.progress.announcements, before.announcements);
  });

  it("comes to the plain sum of its survivors in whatever order messages come, twice or after a restart", async (t) => {
    /** What happens in a stage: a member's message comes (again), the coordinator looks, or starts again. */
    const happenings = fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.nat(SIZE - 1) },
        { weight: 2, arbitrary: fc.constant("look" as const) },
        { weight: 1, arbitrary: fc.constant("restart" as const) },
      ),
      { maxLength: 24 },
    );
    const withdrawn = fc.subarray(everyone, { maxLength: SIZE - ENOUGH });
    await fc.assert(
      fc.asyncProperty(
        fc.array(happenings, { minLength: 3, maxLength: 3 }),
        withdrawn,
        async (stages, away) => {
          const play = await Play.begin(t);
          const stage = async (
            number: number,
            name: "announcements" | "shares" | "unmaskings",
            phase: Phase,
            messages: ReadonlyMap<number, Uint8Array>,
          ) => {
            const send = async (member: number) => {
              const bytes = messages.get(member);
              // A stage that is closed takes no more: its message is malformed in the next one.
              if (bytes !== undefined) await play.send(member, bytes).catch(() => {});
            };
            const look = () => play.relay.advance(play.moment(phase, 0));
            for (const what of stages[number] ?? []) {
              if (what === "look") await look();
              else if (what === "restart") await play.restart();
              else await send(what);
            }
            // In the end all that are there have been heard.
            for (const member of messages.keys()) await send(member);
            await look();
            const closed = play.relay.progress[name];
            assert.deepEqual(await play.list(name), [...messages.values()]);
            await play.restart();
            assert.equal(play.relay.progress[name], closed);
          };
          await stage(
            0,
            "announcements",
            "reveal",
            new Map(everyone.map((i) => [i, play.member(i).announce()])),
          );
          const announcements = await play.list("announcements");
          assert.deepEqual(
            announcements.map((bytes) => decodeAnnouncement(play.masking, bytes).member),
            everyone,
          );
          const shares = new Map<number, Uint8Array>();
          for (const i of everyone) shares.set(i, await play.member(i).share(announcements));
          await stage(1, "shares", "reveal", shares);
          const survivors = everyone.filter((member) => !away.includes(member));
          for (const i of survivors) await play.reveal(i, await play.masked(i));
          for (const i of away) await play.reveal(i, play.member(i).announce());
          await play.relay.advance(play.moment("heldOut", 0));
          assert.deepEqual(play.relay.progress.survivors, survivors);
          const unmaskings = new Map<number, Uint8Array>();
          for (const i of survivors) unmaskings.set(i, await play.unmasking(i));
          await stage(2, "unmaskings", "heldOut", unmaskings);
          assert.deepEqual((await play.sum()).values, plainSum(values, survivors));
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
