import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { aggregate } from "../../../node/src/federated/aggregate/aggregate.ts";
import { UNITS } from "../../../node/src/federated/constants.ts";
import {
  cohortContext,
  largestValue,
  type MaskingCohort,
  thresholdOf,
} from "../../../node/src/federated/masking/cohort.ts";
import {
  type CohortSum,
  cohortAddend,
  rosterOf,
  survivorsOf,
  unmaskSum,
} from "../../../node/src/federated/masking/cohort-sum.ts";
import {
  CohortTooSmallError,
  MaskedSumError,
  MaskingLiarError,
  MaskingMessageError,
  MaskingOnceError,
} from "../../../node/src/federated/masking/errors.ts";
import {
  CohortMember,
  type MemberSecrets,
  newMemberSecrets,
} from "../../../node/src/federated/masking/member.ts";
import {
  decodeAnnouncement,
  decodeMasked,
  decodeShares,
  decodeUnmasking,
  encodeAnnouncement,
  encodeMasked,
  encodeShares,
  encodeUnmasking,
  type ShareMessage,
} from "../../../node/src/federated/masking/messages.ts";
import { selectShared, sharedIndices, valuesAt } from "../../../node/src/federated/masking/shared-indices.ts";
import {
  type CohortCast,
  type DropOuts,
  plainSum,
  playCohort,
  type Transcript,
} from "../../helpers/federated/cohort-play.ts";

const base = new Uint8Array(32).fill(3);
const rules = { base, parameters: 1000, norm: 5, count: 40 };

interface Cast extends CohortCast {
  readonly secrets: readonly MemberSecrets[];
}

const name = { chainId: 31337, rounds: `0x${"aB".repeat(20)}`, round: 7n, cohort: 0 };

function castOf(size: number): Cast {
  const secrets = Array.from({ length: size }, newMemberSecrets);
  const cohort = {
    context: cohortContext(name),
    keys: secrets.map(({ commitment }) => commitment),
  };
  const members = secrets.map((each, index) => new CohortMember(cohort, index, each));
  const values = members.map((_, member) =>
    Int32Array.from({ length: rules.count }, (_, i) => Math.round(1e6 * Math.sin(member * 41 + i))),
  );
  return { cohort, secrets, members, values };
}

type Told = Cast & Transcript;

const play = (cast: Cast, drops?: DropOuts): Promise<Told> => playCohort(cast, rules, drops);

function sumUp({
  cohort,
  received,
  roster,
  masked,
  unmaskings,
}: Omit<Told, "survivors">): Promise<CohortSum> {
  return unmaskSum({
    cohort,
    roster,
    masked: masked.map((bytes) => decodeMasked(cohort, bytes, rules)),
    shares: received.shares.map((bytes) => decodeShares(cohort, bytes)),
    unmaskings: unmaskings.map((bytes) => decodeUnmasking(cohort, bytes)),
  });
}

describe("a cohort", () => {
  it("adds up to the sum of its members, whoever drops out and when", async () => {
    const stage = fc.uniqueArray(fc.nat(8), { maxLength: 2 });
    const drops = fc.record({
      beforeAnnouncing: stage,
      beforeSharing: stage,
      beforeMasking: stage,
      beforeUnmasking: stage,
    });
    const cast = castOf(9);
    await fc.assert(
      fc.asyncProperty(drops, async (gone) => {
        const fresh = { ...cast, members: castAgain(cast) };
        const { beforeAnnouncing, beforeSharing, beforeMasking, beforeUnmasking } = gone;
        const lost = new Set([...beforeAnnouncing, ...beforeSharing, ...beforeMasking]);
        const answering = new Set([...lost, ...beforeUnmasking]);
        if (9 - answering.size < thresholdOf(9)) {
          await assert.rejects(play(fresh, gone).then(sumUp), CohortTooSmallError);
          return;
        }
        const { values, survivors, liars } = await sumUp(await play(fresh, gone));
        const stayed = cast.members.map((_, i) => i).filter((i) => !lost.has(i));
        assert.deepEqual([survivors, liars], [stayed, []]);
        assert.deepEqual(values, plainSum(cast.values, stayed));
      }),
      { numRuns: 12 },
    );
  });

  it("of the size of a real one survives a third that drops out after the roster is fixed", async () => {
    const cast = castOf(24);
    const gone = [0, 3, 5, 8, 13, 17, 21, 23];
    const { values, survivors } = await sumUp(await play(cast, { beforeMasking: gone }));
    assert.equal(survivors.length, 16);
    assert.deepEqual(values, plainSum(cast.values, survivors));
  });

  it("has another context than any other, however its contract's address is written", () => {
    const others = [{ chainId: 1 }, { rounds: `0x${"ab".repeat(19)}ac` }, { round: 8n }, { cohort: 1 }];
    const contexts = [name, ...others.map((other) => ({ ...name, ...other }))].map(cohortContext);
    assert.equal(new Set(contexts.map(String)).size, 5);
    assert.deepEqual(cohortContext({ ...name, rounds: name.rounds.toLowerCase() }), contexts[0]);
  });

  it("of fewer than eight is refused", () => {
    assert.throws(() => castOf(7), CohortTooSmallError);
  });

  it("hides each member: equal contributions look unlike each other and like noise", async () => {
    const cast = castOf(8);
    const zeros = { ...cast, values: cast.values.map(() => new Int32Array(rules.count)) };
    const { cohort, masked } = await play(zeros);
    const words = masked.flatMap((bytes) => [...decodeMasked(cohort, bytes, rules).values]);
    assert.equal(new Set(words).size, words.length);
    const ones = words.reduce((sum, word) => sum + word.toString(2).replaceAll("0", "").length, 0);
    const bits = 32 * words.length;
    assert.ok(Math.abs(ones - bits / 2) < 6 * Math.sqrt(bits / 4), `${ones} of ${bits}`);
  });

  it("keeps its sum from whoever has one answer too few", async () => {
    const transcript = await play(castOf(8));
    const few = { ...transcript, unmaskings: transcript.unmaskings.slice(0, thresholdOf(8) - 1) };
    await assert.rejects(sumUp(few), CohortTooSmallError);
  });
});

/** The same secrets in new processes, as it were: what a member refuses to do twice, it has not done. */
function castAgain({ cohort, secrets }: Cast): CohortMember[] {
  return secrets.map((each, index) => new CohortMember(cohort, index, each));
}

describe("a member", () => {
  it("never gives shares of seed and key of the same member", async () => {
    const cast = castOf(8);
    const { received, roster } = await play(cast);
    const [member] = cast.members;
    assert.throws(() => member?.unmask(received, roster, [0, 1, 2, 3, 4, 5]), MaskingOnceError);
    assert.throws(() => member?.unmask(received, roster, [0, 1, 2]), CohortTooSmallError);
  });

  it("takes nobody that is named often for many", async () => {
    const cast = castOf(8);
    const { received, roster } = await play(cast, { beforeUnmasking: [0] });
    const [member] = cast.members;
    for (const survivors of [Array(8).fill(3), [0, 1, 2, 3, 4, 5, 5], [1, 0, 2, 3, 4, 5, 6, 7]])
      assert.throws(() => member?.unmask(received, roster, survivors), MaskingOnceError);
    assert.ok(member?.unmask(received, roster, roster), "what was refused fixes nothing");
  });

  it("never masks two contributions alike", async () => {
    const cast = castOf(8);
    const { received, roster } = await play(cast);
    const [member] = cast.members;
    const values = Int32Array.from({ length: rules.count }, () => 1);
    assert.throws(() => member?.mask({ received, roster, values, ...rules }), MaskingOnceError);
  });

  it("masks nothing that could make the sum overflow, and nothing for a roster it cannot unmask", async () => {
    const cast = castOf(8);
    const announcements = cast.members.map((each) => each.announce());
    const shares = await Promise.all(cast.members.map((each) => each.share(announcements)));
    const received = { announcements, shares };
    const roster = [0, 1, 2, 3, 4, 5, 6, 7];
    const [member] = cast.members;
    const values = Int32Array.of(largestValue(8) + 1);
    assert.throws(() => member?.mask({ received, roster, values, ...rules }), MaskingMessageError);
    const fewer = { announcements, shares: shares.slice(0, 7) };
    assert.throws(
      () => member?.mask({ received: fewer, roster, values, ...rules }),
      (error) => error instanceof MaskingLiarError && error.member === 7,
    );
    for (const wrong of [
      [1, 2, 3, 4, 5, 6],
      [0, 2, 1, 3, 4, 5],
      [0, 0, 1, 2, 3, 4],
    ])
      assert.throws(() => member?.mask({ received, roster: wrong, values, ...rules }), MaskingMessageError);
  });

  it("does not take a channel key that the key on chain does not prove", async () => {
    const cast = castOf(8);
    const announcements = cast.members.map((each) => each.announce());
    // A coordinator puts its own key in the place of member 5's.
    const forged = decodeAnnouncement(cast.cohort, announcements[5] ?? new Uint8Array(0));
    announcements[5] = encodeAnnouncement(cast.cohort, { ...forged, channelKey: new Uint8Array(32).fill(9) });
    const message = decodeShares(
      cast.cohort,
      (await cast.members[0]?.share(announcements)) ?? new Uint8Array(0),
    );
    assert.deepEqual([...message.shares.keys()], [0, 1, 2, 3, 4, 6, 7]);
  });

  it("takes part with a key that others committed to only with its secret", () => {
    const cast = castOf(8);
    assert.throws(() => new CohortMember(cast.cohort, 2, newMemberSecrets()), MaskingLiarError);
  });
});

describe("a lie", () => {
  it("in an unmasking share is seen, and does no harm while enough are honest", async () => {
    const transcript = await play(castOf(9), { beforeMasking: [4] });
    const { cohort } = transcript;
    const unmaskings = transcript.unmaskings.map((bytes) => {
      const message = decodeUnmasking(cohort, bytes);
      if (message.member > 1) return bytes;
      const shares = new Map([...message.shares].map(([of, share]) => [of, share.map((byte) => byte ^ 1)]));
      return encodeUnmasking(cohort, { ...message, shares });
    });
    const { values, liars, survivors } = await sumUp({ ...transcript, unmaskings });
    assert.deepEqual(liars, [0, 1]);
    assert.deepEqual(values, plainSum(transcript.values, survivors));
  });

  it("of a dealer to a member is seen by that member", async () => {
    const cast = castOf(8);
    const { received, roster } = await play(cast);
    const shares = received.shares.map((bytes) => {
      const message = decodeShares(cast.cohort, bytes);
      if (message.member !== 3) return bytes;
      return encodeShares(cast.cohort, spoiled(message));
    });
    const [member] = castAgain(cast);
    const values = new Int32Array(rules.count);
    assert.throws(
      () => member?.mask({ received: { ...received, shares }, roster, values, ...rules }),
      (error) => error instanceof MaskingLiarError && error.member === 3,
    );
  });

  it("about a seed is found out when the masks are removed", async () => {
    const transcript = await play(castOf(8));
    const { cohort } = transcript;
    const masked = transcript.masked.map((bytes) => {
      const message = decodeMasked(cohort, bytes, rules);
      return message.member === 2
        ? encodeMasked(cohort, { ...message, seedHash: new Uint8Array(32) })
        : bytes;
    });
    await assert.rejects(
      sumUp({ ...transcript, masked }),
      (error) => error instanceof MaskingLiarError && error.member === 2,
    );
  });

  it("about the roster leaves its teller out of the sum", async () => {
    const cast = castOf(9);
    const { cohort, received, roster, masked } = await play(cast);
    const other = masked.map((bytes) => {
      const message = decodeMasked(cohort, bytes, rules);
      return message.member === 6 ? encodeMasked(cohort, { ...message, roster: [0, 1, 2, 3, 4, 6] }) : bytes;
    });
    const survivors = survivorsOf(
      roster,
      other.map((bytes) => decodeMasked(cohort, bytes, rules)),
    );
    assert.deepEqual(survivors, [0, 1, 2, 3, 4, 5, 7, 8]);
    const unmaskings = castAgain(cast).map((member) => member.unmask(received, roster, survivors));
    const sum = await sumUp({ ...cast, received, roster, masked: other, unmaskings });
    assert.deepEqual(sum.values, plainSum(cast.values, survivors));
  });

  it("that blows the sum up is seen", async () => {
    const transcript = await play(castOf(8));
    const masked = transcript.masked.map((bytes, member) => {
      const message = decodeMasked(transcript.cohort, bytes, rules);
      if (member !== 1) return bytes;
      const values = message.values.map((value) => value + 2 ** 31);
      return encodeMasked(transcript.cohort, { ...message, values });
    });
    await assert.rejects(sumUp({ ...transcript, masked }), MaskedSumError);
  });
});

function spoiled(message: ShareMessage): ShareMessage {
  const shares = [...message.shares].map(
    ([member, share]) => [member, { ...share, sealed: share.sealed.map((byte) => byte ^ 1) }] as const,
  );
  return { ...message, shares: new Map(shares) };
}

describe("the roster", () => {
  it("is of members who all share with each other", () => {
    const messages = fc.uniqueArray(
      fc.record({ member: fc.nat(11), others: fc.uniqueArray(fc.nat(11), { minLength: 6 }) }),
      { selector: ({ member }) => member, maxLength: 12 },
    );
    fc.assert(
      fc.property(messages, (list) => {
        const shared = list.map(({ member, others }) => ({
          member,
          nonce: new Uint8Array(12),
          shares: new Map([member, ...others].map((other) => [other, {} as never])),
        }));
        const roster = rosterOf(shared);
        const sharers = new Map(shared.map((message) => [message.member, message.shares]));
        for (const a of roster) for (const b of roster) assert.ok(sharers.get(a)?.has(b));
      }),
    );
  });
});

describe("messages of a cohort", () => {
  it("are read as what was written, and refused with a typed error where anything is changed", async () => {
    const { cohort, received, masked, unmaskings } = await play(castOf(9), { beforeMasking: [4] });
    const codecs = [
      [received.announcements[3], decodeAnnouncement, encodeAnnouncement],
      [received.shares[3], decodeShares, encodeShares],
      [masked[3], (c: MaskingCohort, bytes: Uint8Array) => decodeMasked(c, bytes, rules), encodeMasked],
      [unmaskings[3], decodeUnmasking, encodeUnmasking],
    ] as const;
    for (const [good = new Uint8Array(0), decode, encode] of codecs) {
      const again = (bytes: Uint8Array): Uint8Array => encode(cohort, decode(cohort, bytes) as never);
      assert.deepEqual(again(good), good);
      assert.deepEqual(again(Buffer.from(good)), good, "as a disk gives it");
      const judge = (bytes: Uint8Array): void => {
        try {
          assert.deepEqual(again(bytes), bytes);
        } catch (error) {
          if (!(error instanceof MaskingMessageError)) throw error;
        }
      };
      fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), judge));
      const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.nat(2), (changes, cut) => {
          const bytes = good.slice(0, good.length - cut);
          for (const [at, flip] of changes) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ flip;
          judge(bytes);
        }),
        { numRuns: 500 },
      );
      assert.throws(() => decode(cohort, good.subarray(0, -1)), MaskingMessageError);
      assert.throws(() => decode(cohort, Uint8Array.from([...good, 0])), MaskingMessageError);
    }
  });

  it("for another adapter, shape, norm or number of values are refused", async () => {
    const { cohort, masked } = await play(castOf(8));
    const bytes = masked[0] ?? new Uint8Array(0);
    for (const other of [{ base: new Uint8Array(32) }, { parameters: 1 }, { norm: 6 }, { count: 39 }])
      assert.throws(() => decodeMasked(cohort, bytes, { ...rules, ...other }), MaskingMessageError);
  });
});

describe("shared indices", () => {
  it("are drawn without repetition, the same for all, others for another seed", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.integer({ min: 1, max: 9000 }),
        (seed, count) => {
          const indices = sharedIndices(seed, count, 64);
          assert.deepEqual(sharedIndices(seed, count, 64), indices);
          assert.ok(indices.every((index, i) => index < count && (i === 0 || index > (indices[i - 1] ?? 0))));
          assert.equal(
            indices.length,
            Math.floor(count / 4096) * 64 + Math.ceil(((count % 4096) * 64) / 4096),
          );
        },
      ),
      { numRuns: 50 },
    );
    const draws = [1, 2].map((fill) => String(sharedIndices(new Uint8Array(32).fill(fill), 8192, 64)));
    assert.notEqual(draws[0], draws[1]);
  });

  it("reach every parameter alike", () => {
    const hits = new Uint32Array(100);
    for (let round = 0; round < 2000; round++) {
      const seed = new Uint8Array(32);
      new DataView(seed.buffer).setUint32(0, round);
      for (const index of sharedIndices(seed, 100, 1024)) hits[index] = (hits[index] ?? 0) + 1;
    }
    // 25 of 100 each time.
    for (const hit of hits) assert.ok(Math.abs(hit - 500) < 6 * Math.sqrt(375), `${hit}`);
  });

  it("carry a difference from members through a cohort's sum into the adapter", async () => {
    const seed = new Uint8Array(32).fill(5);
    const parameters = 500;
    const indices = sharedIndices(seed, parameters, 327);
    assert.equal(indices.length, rules.count);
    const difference = Float32Array.from({ length: parameters }, (_, i) => Math.cos(i) / 64);
    const trained = valuesAt(difference, indices);
    const selected = selectShared({ difference: trained, maxNorm: 10_000, most: largestValue(8) });
    const cast = { ...castOf(8), values: new Array<Int32Array>(8).fill(selected) };
    const sum = await sumUp(await play(cast, { beforeMasking: [7] }));
    const unit = { gain: 5, members: sum.survivors.length, load: async () => cohortAddend(sum, indices) };
    const result = await aggregate({ base: new Float32Array(parameters), units: [unit], clip: 10_000 });
    for (const [i, value] of result.entries()) {
      assert.equal(value, indices.includes(i) ? Math.trunc((difference[i] ?? 0) * UNITS) / UNITS : 0);
    }
  });

  it("are scaled down to the norm", () => {
    const values = selectShared({ difference: Float32Array.of(3, 4), maxNorm: 1000, most: 2 ** 30 });
    assert.ok(Math.abs((values[0] ?? 0) - 0.6 * UNITS) <= 1 && Math.abs((values[1] ?? 0) - 0.8 * UNITS) <= 1);
  });
});
