// What a private round's cohorts are read from: the chain, and two blobs that anybody hands on.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encode } from "@ipld/dag-cbor";
import fc from "fast-check";
import { bytesToHex, type Hex, hexToBytes, keccak256, toHex, zeroAddress, zeroHash } from "viem";
import { adapterRound, scoringRound } from "../../../node/src/economy/rounds/adapter-round.ts";
import { decodeMessages, encodeMessages } from "../../../node/src/economy/rounds/cohort-messages.ts";
import { cohortUnit } from "../../../node/src/economy/rounds/cohort-unit.ts";
import { type CohortPlace, cohortsOf, maskingCohort } from "../../../node/src/economy/rounds/cohorts.ts";
import { digestOf } from "../../../node/src/economy/rounds/digests.ts";
import type { MaskedForm, RoundUnit } from "../../../node/src/economy/rounds/round-model.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { decodeAdapter } from "../../../node/src/federated/adapter/codec.ts";
import { parametersOf } from "../../../node/src/federated/adapter/parameters.ts";
import { UNITS } from "../../../node/src/federated/constants.ts";
import {
  CohortTooSmallError,
  MaskedSumError,
  MaskingLiarError,
  MaskingMessageError,
} from "../../../node/src/federated/masking/errors.ts";
import { CohortMember, newMemberSecrets } from "../../../node/src/federated/masking/member.ts";
import {
  decodeMasked,
  decodeUnmasking,
  encodeMasked,
  encodeUnmasking,
} from "../../../node/src/federated/masking/messages.ts";
import { sharedIndices } from "../../../node/src/federated/masking/shared-indices.ts";
import { BlobMissingError } from "../../../node/src/store/errors.ts";
import { OmniError } from "../../../node/src/types/errors.ts";
import { cohortOf, type RoundRules, roundRules } from "../../../sdk/src/index.ts";
import { TINY, temporaryModel } from "../../helpers/engine.ts";
import {
  type CohortCast,
  type DropOuts,
  plainSum,
  playCohort,
  type Transcript,
} from "../../helpers/federated/cohort-play.ts";
import { openedRound } from "../../helpers/federated/opened-round.ts";

const seed: Hex = `0x${"07".repeat(32)}`;
const deployment = { chainId: 31_337, federatedRounds: `0x${"aB".repeat(20)}` } as const;
const NORM = 4_000;
const { signal } = new AbortController();
const rules: RoundRules = roundRules({
  modelId: zeroHash,
  terms: zeroHash,
  heldOut: zeroHash,
  pot: 1n,
  targetGain: 100,
  kind: "private",
  cohortSize: 8,
});
const small: MaskedForm = {
  rules: { base: new Uint8Array(32).fill(3), parameters: 500, count: 40 },
  indices: sharedIndices(hexToBytes(seed), 500, 327),
};

const contributionsOf = (keys: readonly Uint8Array[]) =>
  keys.map((key) => ({
    contributor: zeroAddress,
    commitment: bytesToHex(key),
    norm: NORM,
    digest: undefined as Hex | undefined,
    size: 0,
  }));

/** A cohort that was played, and where its bytes are. */
interface Played extends CohortCast, Transcript {
  readonly places: readonly CohortPlace[];
  readonly blobs: Map<Hex, Uint8Array>;
  readonly form: MaskedForm;
}

/** Cohorts of a round of so many real members, each with values of its own. */
function castOf(
  size: number,
  form: MaskedForm,
): (CohortCast & { readonly places: readonly CohortPlace[] })[] {
  const secrets = Array.from({ length: size }, newMemberSecrets);
  const contributions = contributionsOf(secrets.map(({ commitment }) => commitment));
  return cohortsOf({ rules, contributions, seed }).map((places, number) => {
    const cohort = maskingCohort(deployment, 7n, number, places);
    const own = places.map(({ index }) => secrets[index] ?? newMemberSecrets());
    return {
      cohort,
      places,
      members: own.map((secret, member) => new CohortMember(cohort, member, secret)),
      values: places.map(({ index }) =>
        Int32Array.from({ length: form.rules.count }, (_, i) => Math.round(1e6 * Math.sin(index * 41 + i))),
      ),
    };
  });
}

/** Everybody plays its part; the survivors reveal what they masked. */
async function play(size: number, drops: DropOuts = {}, form = small): Promise<Played[]> {
  const played: Played[] = [];
  for (const cast of castOf(size, form)) {
    const told = await playCohort(cast, { ...form.rules, norm: NORM }, drops);
    const blobs = new Map(told.masked.map((bytes) => [digestOf(bytes), bytes]));
    const places = told.places.map((place, member) => {
      const at = told.survivors.indexOf(member);
      return { ...place, digest: at < 0 ? undefined : digestOf(told.masked[at] ?? new Uint8Array(0)) };
    });
    played.push({ ...told, places, blobs, form });
  }
  return played;
}

async function playOne(drops?: DropOuts): Promise<Played> {
  const [only] = await play(8, drops);
  return only ?? assert.fail("no cohort");
}

interface Lists {
  readonly shares?: Uint8Array;
  readonly unmaskings?: Uint8Array;
}

/** Reads a cohort from the chain and from two lists of its messages. */
function read(played: Played, lists: Lists = {}): Promise<RoundUnit> {
  const { cohort, places, received, unmaskings, form } = played;
  const { shares = encodeMessages(received.shares), unmaskings: unmasking = encodeMessages(unmaskings) } =
    lists;
  const blobs = new Map([
    ...played.blobs,
    ...[shares, unmasking].map((bytes) => [digestOf(bytes), bytes] as const),
  ]);
  return cohortUnit(
    {
      cohort,
      members: places,
      form,
      record: { shares: digestOf(shares), unmaskings: digestOf(unmasking) },
      bytesOf: async (digest) => blobs.get(digest) ?? Promise.reject(new BlobMissingError(digest)),
    },
    signal,
  );
}

/** What a unit adds to the parameters, and its norm. */
async function addedBy(unit: RoundUnit): Promise<{ totals: Float64Array; norm: number }> {
  const totals = new Float64Array(small.rules.parameters);
  const addend = await unit.load(signal);
  addend.addTo(totals, 1);
  return { totals, norm: addend.norm };
}

function plain({ values, form }: Played, of: readonly number[]): { totals: Float64Array; norm: number } {
  const totals = new Float64Array(form.rules.parameters);
  const sum = plainSum(values, of);
  for (const [i, value] of sum.entries()) totals[form.indices[i] ?? 0] = value;
  return { totals, norm: Math.ceil((1_000 * Math.hypot(...sum)) / UNITS) };
}

const everyone = (size: number): number[] => Array.from({ length: size }, (_, i) => i);

describe("a list of a cohort's messages", () => {
  const list = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 });

  it("is read as what was written, from its one encoding", () => {
    fc.assert(
      fc.property(list, (messages) => {
        const bytes = encodeMessages(messages);
        assert.deepEqual(decodeMessages(bytes, 20), messages);
        assert.deepEqual(decodeMessages(Buffer.from(bytes), 20), messages);
      }),
    );
  });

  it("is refused with a typed error where anything is changed", () => {
    const judge = (bytes: Uint8Array): void => {
      try {
        assert.deepEqual(encodeMessages(decodeMessages(bytes, 20)), bytes);
      } catch (error) {
        if (!(error instanceof MaskingMessageError)) throw error;
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), judge), { numRuns: 500 });
    fc.assert(
      fc.property(list, fc.nat(), fc.integer({ min: 1, max: 255 }), (messages, at, flip) => {
        const bytes = encodeMessages(messages);
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip;
        judge(bytes);
      }),
      { numRuns: 500 },
    );
    const one = Uint8Array.of(1);
    for (const bad of [
      encode({ a: one }),
      encode([1]),
      encode([[one]]),
      encodeMessages(new Array(9).fill(one)),
      encodeMessages([new Uint8Array(32 * 1_024)]),
      Uint8Array.of(0x81, 0x58, 1, 7), // a length in more bytes than it needs
      Uint8Array.from([...encodeMessages([one]), 0]),
      new Uint8Array(9 * 32 * 1_024),
      new Uint8Array(100_000).fill(0x81), // lists in lists
    ])
      assert.throws(() => decodeMessages(bad, 8), MaskingMessageError);
  });
});

describe("the cohorts of a private round", () => {
  const contributions = Array.from({ length: 21 }, (_, i) => ({
    contributor: zeroAddress,
    commitment: keccak256(toHex(i)),
    norm: 100 + i,
    digest: i % 2 === 0 ? keccak256(toHex(100 + i)) : undefined,
    size: 0,
  }));

  it("are the chain's, in the order of commitments, with the keys that were committed to", () => {
    const cohorts = cohortsOf({ rules, contributions, seed });
    assert.deepEqual(
      cohorts.map(({ length }) => length),
      [8, 13],
    );
    for (const [cohort, members] of cohorts.entries()) {
      const expected = contributions.flatMap((one, index) =>
        cohortOf({ index, contributors: 21, cohortSize: 8, seed }).cohort === cohort
          ? [{ ...one, index }]
          : [],
      );
      const { keys } = maskingCohort(deployment, 7n, cohort, members);
      assert.deepEqual(
        keys.map((key) => toHex(key)),
        expected.map(({ commitment }) => commitment),
      );
      assert.deepEqual(
        members.map(({ index, norm, digest }) => ({ index, norm, digest })),
        expected.map(({ index, norm, digest }) => ({ index, norm, digest })),
      );
    }
    const contexts = [0, 1].map((cohort) => maskingCohort(deployment, 7n, cohort, []).context);
    assert.notDeepEqual(contexts[0], contexts[1]);
  });

  it("are none before they are drawn", () => {
    assert.deepEqual(cohortsOf({ rules, contributions, seed: undefined }), []);
    assert.deepEqual(cohortsOf({ rules, contributions: contributions.slice(0, 7), seed }), []);
  });
});

describe("a cohort as a unit", () => {
  it("is what its members' contributions add up to, in rounds of one cohort and of several", async () => {
    for (const [size, sizes] of [
      [8, [8]],
      [17, [8, 9]],
    ] as const) {
      const cohorts = await play(size);
      assert.deepEqual(
        cohorts.map(({ places }) => places.length),
        sizes,
      );
      for (const played of cohorts) {
        const unit = await read(played);
        assert.equal(unit.members, played.places.length);
        assert.deepEqual(await addedBy(unit), plain(played, everyone(unit.members)));
        assert.deepEqual(await addedBy(unit), plain(played, everyone(unit.members)), "and again");
      }
    }
  });

  it("is the sum of those that are left, whoever drops out before which message", async () => {
    const gone = fc.option(fc.nat(8), { nil: undefined });
    const drops = fc.record({ announcing: gone, sharing: gone, masking: gone, unmasking: gone });
    await fc.assert(
      fc.asyncProperty(drops, async ({ announcing, sharing, masking, unmasking }) => {
        const lost = [announcing, sharing, masking].flatMap((member) => member ?? []);
        const silent = new Set([...lost, ...[unmasking].flatMap((member) => member ?? [])]);
        fc.pre(8 - silent.size >= 6);
        for (const played of await play(17, {
          beforeAnnouncing: [announcing].flatMap((member) => member ?? []),
          beforeSharing: [sharing].flatMap((member) => member ?? []),
          beforeMasking: [masking].flatMap((member) => member ?? []),
          beforeUnmasking: [unmasking].flatMap((member) => member ?? []),
        })) {
          const left = everyone(played.places.length).filter((member) => !lost.includes(member));
          const unit = await read(played);
          assert.equal(unit.members, left.length);
          assert.deepEqual(await addedBy(unit), plain(played, left));
        }
      }),
      { numRuns: 8 },
    );
  });

  it("is the same in whichever order messages are listed", async () => {
    const played = await playOne({ beforeMasking: [3] });
    const { received, unmaskings } = played;
    const expected = await addedBy(await read(played));
    const order = (count: number) => fc.shuffledSubarray(everyone(count), { minLength: count });
    await fc.assert(
      fc.asyncProperty(order(8), order(7), async (ofShares, ofUnmaskings) => {
        const unit = await read(played, {
          shares: encodeMessages(ofShares.flatMap((i) => received.shares[i] ?? [])),
          unmaskings: encodeMessages(ofUnmaskings.flatMap((i) => unmaskings[i] ?? [])),
        });
        assert.deepEqual(await addedBy(unit), expected);
      }),
      { numRuns: 10 },
    );
  });

  it("does without the bytes of who was left out and reveals something else, for its bond", async () => {
    const played = await playOne({ beforeSharing: [5] });
    const announcement = played.received.announcements[5] ?? assert.fail();
    const places = played.places.with(5, {
      ...(played.places[5] ?? assert.fail()),
      digest: digestOf(announcement),
    });
    const unit = await read({ ...played, places });
    assert.equal(unit.members, 7);
    assert.deepEqual(await addedBy(unit), plain(played, [0, 1, 2, 3, 4, 6, 7]));
  });

  it("is right while two thirds give true shares, and none where fewer do", async () => {
    const played = await playOne({ beforeMasking: [4] });
    const { cohort, unmaskings } = played;
    const falsified = (liars: number) =>
      encodeMessages(
        unmaskings.map((bytes, i) => {
          if (i >= liars) return bytes;
          const message = decodeUnmasking(cohort, bytes);
          const shares = [...message.shares].map(
            ([of, share]) => [of, share.map((byte) => byte ^ 1)] as const,
          );
          return encodeUnmasking(cohort, { ...message, shares: new Map(shares) });
        }),
      );
    const unit = await read(played, { unmaskings: falsified(1) });
    assert.deepEqual(await addedBy(unit), plain(played, [0, 1, 2, 3, 5, 6, 7]));
    await assert.rejects(read(played, { unmaskings: falsified(2) }), CohortTooSmallError);
  });

  it("is none where what a survivor revealed is nowhere to be had", async () => {
    const played = await playOne();
    const [place] = played.places;
    played.blobs.delete(place?.digest ?? assert.fail());
    await assert.rejects(read(played), BlobMissingError);
  });

  it("is none where fewer than two thirds remove the masks, for the same survivors", async () => {
    const played = await playOne({ beforeUnmasking: [0, 1] });
    assert.equal((await read(played)).members, 8);
    const { cohort, unmaskings } = played;
    const few = encodeMessages(unmaskings.slice(1));
    await assert.rejects(read(played, { unmaskings: few }), CohortTooSmallError);
    const [first = new Uint8Array(0), ...others] = unmaskings;
    const other = encodeUnmasking(cohort, {
      ...decodeUnmasking(cohort, first),
      survivors: [0, 1, 2, 3, 4, 5],
    });
    await assert.rejects(
      read(played, { unmaskings: encodeMessages([other, ...others]) }),
      CohortTooSmallError,
    );
  });

  it("is none where what survivors revealed is not theirs, not to this roster, or beyond the bound", async () => {
    const played = await playOne();
    const { cohort, places, masked, form } = played;
    const revealing = (member: number, bytes: Uint8Array): Played => ({
      ...played,
      places: places.with(member, { ...(places[member] ?? assert.fail()), digest: digestOf(bytes) }),
      blobs: new Map([...played.blobs, [digestOf(bytes), bytes]]),
    });
    const own = decodeMasked(cohort, masked[2] ?? assert.fail(), { ...form.rules, norm: NORM });
    const malformed = (pattern: RegExp) => (error: unknown) =>
      error instanceof MaskingMessageError && pattern.test(error.message);
    await assert.rejects(read(revealing(2, masked[3] ?? assert.fail())), malformed(/another's place/));
    await assert.rejects(read(revealing(2, Uint8Array.of(1, 2, 3))), malformed(/cut off/));
    const elsewhere = encodeMasked(cohort, { ...own, roster: [0, 1, 2, 3, 4, 5] });
    await assert.rejects(read(revealing(2, elsewhere)), malformed(/another roster/));
    const louder = encodeMasked(cohort, { ...own, norm: NORM + 1 });
    await assert.rejects(read(revealing(2, louder)), malformed(/norm/));
    const liar = encodeMasked(cohort, { ...own, seedHash: new Uint8Array(32) });
    await assert.rejects(read(revealing(2, liar)), MaskingLiarError);
    const huge = encodeMasked(cohort, { ...own, values: own.values.map((value) => value + 2 ** 31) });
    await assert.rejects(read(revealing(2, huge)), MaskedSumError);
    const silent = { ...played, places: places.map((place) => ({ ...place, digest: undefined })) };
    await assert.rejects(read(silent), malformed(/revealed none/));
  });

  it("is the members' sum or a typed error, whatever the lists have in them", async () => {
    const played = await playOne({ beforeMasking: [6] });
    const { received, unmaskings } = played;
    const expected = await addedBy(await read(played));
    const twice = encodeMessages([...unmaskings.slice(1), ...unmaskings.slice(1, 2)]);
    await assert.rejects(read(played, { unmaskings: twice }), MaskingMessageError);
    await assert.rejects(read(played, { shares: encodeMessages(unmaskings) }), MaskingMessageError);
    await assert.rejects(read(played, { shares: Uint8Array.of(0x80) }), CohortTooSmallError);
    const which = fc.constantFrom("shares", "unmaskings");
    const change = fc.record({ which, at: fc.nat(), flip: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const lists = { shares: encodeMessages(received.shares), unmaskings: encodeMessages(unmaskings) };
        for (const { which: name, at, flip } of changes) {
          const list = lists[name];
          list[at % list.length] = (list[at % list.length] ?? 0) ^ flip;
        }
        try {
          assert.deepEqual(await addedBy(await read(played, lists)), expected);
        } catch (error) {
          if (!(error instanceof OmniError)) throw error;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("an adapter's private round", () => {
  it("comes to the base and the outer rate times the weighted mean of all members, computed plainly", async () => {
    await using file = await temporaryModel(TINY);
    const model = { manifest: "bafyr4iaaaa", shape: readModelShape(file.source.metadata) };
    const about = await openedRound({
      kept: 512,
      outerRate: 2.5,
      privacy: { noise: 1, clip: 1, delta: 1e-5 },
    });
    const round = adapterRound(about, model);
    const cohorts = await play(17, { beforeMasking: [1] }, round.masked());
    const gains = [3, 5];
    const units = await Promise.all(
      cohorts.map(async (played, i) => ({ ...(await read(played)), gain: gains[i] ?? 0 })),
    );
    const bytes = await round.aggregate({ units, clip: 2 ** 32 - 1 }, signal);
    const parameters = parametersOf(await decodeAdapter(bytes, model));

    const weights = units.map(({ gain, members }) => (BigInt(gain) << 20n) / BigInt(8 * members));
    const whole = units.reduce((sum, { members }, u) => sum + (weights[u] ?? 0n) * BigInt(members), 0n);
    const sums = cohorts.map((played) => plain(played, played.survivors).totals);
    const base = parametersOf(about.base);
    for (const [i, value] of parameters.entries()) {
      const total = sums.reduce((sum, totals, u) => sum + (weights[u] ?? 0n) * BigInt(totals[i] ?? 0), 0n);
      const doubled = 2n * total + whole;
      const remainder = ((doubled % (2n * whole)) + 2n * whole) % (2n * whole);
      const mean = Number((doubled - remainder) / (2n * whole));
      assert.equal(value, Math.fround((base[i] ?? 0) + (2.5 / UNITS) * mean));
    }
    assert.equal(parameters.filter((value, i) => value !== base[i]).length, round.masked().indices.length);
  });

  it("scores cohorts that found the same: nobody saw a sum that could be copied", async () => {
    await using file = await temporaryModel(TINY);
    const model = { manifest: "bafyr4iaaaa", shape: readModelShape(file.source.metadata) };
    const about = await openedRound({ kept: 4_096, privacy: { noise: 1, clip: 1, delta: 1e-5 } });
    const unit: RoundUnit = {
      members: 8,
      load: async () => ({
        norm: 1,
        addTo(totals, weight) {
          totals[3] = (totals[3] ?? 0) + weight * UNITS;
        },
      }),
    };
    const scoresOf = (kind: "open" | "private") =>
      scoringRound(
        { ...about, round: { ...about.round, rules: { ...about.round.rules, kind } } },
        model,
        (_, use) => use(async (parameters) => 2 - (parameters[3] ?? 0)),
      ).score({ units: [unit, unit], clip: 1_000 }, new Uint8Array(), signal);
    assert.deepEqual(await scoresOf("private"), [62_500, 62_500]);
    assert.deepEqual(await scoresOf("open"), [125_000, 0]);
  });
});
