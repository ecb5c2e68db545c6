import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkKindOptions,
  checkNoiseOptions,
  wantedNoise,
} from "../../../node/src/cli/federate/noise-options.ts";
import { openedRound } from "../../helpers/federated/opened-round.ts";

const USAGE = { code: "OMNI_USAGE" };
const open = { roundId: 3n, kind: "open" } as const;
const hidden = { roundId: 3n, kind: "private" } as const;

describe("flags about noise", () => {
  it("need a budget, and go with no canaries", () => {
    for (const flag of ["delta", "noise", "clip"])
      assert.throws(() => checkNoiseOptions({ [flag]: 0.5 }), USAGE);
    assert.throws(() => checkNoiseOptions({ dataName: "letters" }), USAGE);
    assert.throws(() => checkNoiseOptions({ epsilon: 8, canaries: 4 }), USAGE);
    for (const flags of [
      {},
      { canaries: 4 },
      { epsilon: 8, delta: 1e-6, noise: 2, clip: 1, dataName: "letters" },
    ])
      checkNoiseOptions(flags);
  });

  it("are a budget and nothing else in a private round", () => {
    assert.throws(() => checkKindOptions({}, hidden), USAGE);
    for (const flag of ["delta", "noise", "clip"])
      assert.throws(() => checkKindOptions({ epsilon: 8, [flag]: 0.5 }, hidden), USAGE);
    checkKindOptions({ epsilon: 8, dataName: "letters" }, hidden);
    for (const flags of [{}, { epsilon: 8, noise: 2 }]) checkKindOptions(flags, open);
  });

  it("are what a contributor wants in an open round, and the terms' in a private one", async () => {
    const flags = { epsilon: 8, delta: 1e-6, noise: 2, clip: 3, dataName: "letters" };
    const { terms } = await openedRound({});
    assert.equal(wantedNoise({}, terms), undefined);
    const own = { epsilon: 8, delta: 1e-6, noiseMultiplier: 2, clip: 3, dataName: "letters" };
    assert.deepEqual(wantedNoise(flags, terms), own);
    const privacy = { noise: 0.7, clip: 0.1, delta: 1e-5 };
    assert.deepEqual(wantedNoise({ epsilon: 8, dataName: "letters" }, { ...terms, privacy }), {
      ...{ epsilon: 8, delta: 1e-5, noiseMultiplier: 0.7, clip: 0.1, dataName: "letters" },
    });
  });
});
