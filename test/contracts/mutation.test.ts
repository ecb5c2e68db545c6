import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mutate } from "../../scripts/mutation/engine.ts";
import { type Mutant, mutantsIn, OPERATORS } from "../../scripts/mutation/operators.ts";
import { scoreOf } from "../../scripts/mutation/report.ts";
import { apportion, stratify } from "../../scripts/mutation/sample.ts";

const SOURCE = Buffer.from(`// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;
contract Box {
    error Full();
    event Put(uint256 amount);
    uint256 public held;
    modifier open() { _; }
    /// Größe: bytes before the code that are not characters.
    function put(uint256 amount, bool force) external open {
        if (held + amount >= 10 && !force) revert Full();
        held += amount;
        emit Put(amount - 1);
        delete held;
    }
}
`);
const mutants = mutantsIn(["Box.sol"], new Map([["Box.sol", SOURCE]]));
const changes = mutants.map(({ operator, original, replacement }) => [operator, original, replacement]);
const count = (all: readonly Mutant[], operator: string): number =>
  all.filter((mutant) => mutant.operator === operator).length;

describe("mutants of a contract", () => {
  it("are one change each, by every operator, with events left alone", () => {
    const condition = "held + amount >= 10 && !force";
    assert.deepEqual(changes, [
      ["revert removal", `if (${condition}) revert Full();`, "{}"],
      ["boolean", "&&", "||"],
      ["boolean", condition, "held + amount >= 10"],
      ["boolean", condition, "!force"],
      ["relational", ">=", ">"],
      ["relational", ">=", "<"],
      ["arithmetic", "+", "-"],
      ["constant", "10", "(10 + 1)"],
      ["boolean", "!", ""],
      ["assignment deletion", "held += amount;", "{}"],
      ["arithmetic", "+=", "-="],
      ["statement deletion", "delete held;", "{}"],
      ["modifier removal", "open", ""],
    ]);
  });

  it("replace the bytes they name and no others", () => {
    for (const mutant of mutants) {
      const changed = mutate(SOURCE, mutant).toString();
      assert.notEqual(changed, SOURCE.toString());
      assert.equal(
        changed.length - SOURCE.toString().length,
        mutant.replacement.length - mutant.original.length,
      );
    }
  });

  it("keep their names when other lines are added", () => {
    const longer = Buffer.from(
      SOURCE.toString().replace("event Put", "uint256 public other = 7;\n    event Put"),
    );
    const after = new Set(mutantsIn(["Box.sol"], new Map([["Box.sol", longer]])).map(({ id }) => id));
    for (const { id } of mutants) assert.ok(after.has(id));
  });
});

describe("a sample", () => {
  it("gives every operator of every contract its share, and the same for a seed", () => {
    const strata = stratify(mutants, 9, "seed");
    const drawn = strata.flatMap((stratum) => stratum.mutants.slice(0, stratum.quota));
    assert.equal(drawn.length, 9);
    for (const operator of OPERATORS) assert.ok(count(drawn, operator) > 0);
    assert.deepEqual(stratify(mutants, 9, "seed"), strata);
    assert.notDeepEqual(stratify(mutants, 9, "another"), strata);
  });

  it("is apportioned to the largest remainders and never beyond what there is", () => {
    assert.deepEqual(apportion([50, 30, 20], 10), [5, 3, 2]);
    assert.deepEqual(apportion([5, 4, 0], 6), [3, 3, 0]);
    assert.deepEqual(apportion([100, 1], 10), [9, 1]);
    assert.deepEqual(apportion([2, 1], 9), [2, 1]);
    assert.deepEqual(apportion([0], 9), [0]);
  });
});

describe("a score", () => {
  it("counts neither equivalent mutants nor ones that do not compile", () => {
    const [mutant] = mutants;
    assert.ok(mutant);
    const results = (["survived", "equivalent", "invalid"] as const).map((kind) => ({
      mutant,
      verdict: { kind },
    }));
    assert.deepEqual(scoreOf([...results, { mutant, verdict: { kind: "killed", by: "test" } }]), {
      counted: 2,
      killed: 1,
    });
  });
});
