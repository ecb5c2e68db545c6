import { bn254Order } from "@omninode/sdk";
import { inverses } from "../../../node/src/zk/groth16/setup/field.ts";
import type {
  Constraint,
  ConstraintSystem,
  LinearCombination,
} from "../../../node/src/zk/groth16/setup/r1cs.ts";
import { brokenConstraints } from "./constraints.ts";

type Witness = readonly bigint[];
type Change = ReadonlyMap<number, bigint>;

const modulo = (x: bigint): bigint => ((x % bn254Order) + bn254Order) % bn254Order;
/** Of 1 and -1, as most are, without Euclid's algorithm. */
const inverse = (x: bigint): bigint => {
  const reduced = modulo(x);
  return reduced === 1n || reduced === bn254Order - 1n ? reduced : (inverses([reduced])[0] ?? 0n);
};

function sumOf({ wires, factors }: LinearCombination, at: (wire: number) => bigint): bigint {
  let sum = 0n;
  for (let i = 0; i < wires.length; i++) sum += (factors[i] ?? 0n) * at(wires[i] ?? 0);
  return modulo(sum);
}

function factorOf({ wires, factors }: LinearCombination, wire: number): bigint {
  const i = wires.indexOf(wire);
  return i < 0 ? 0n : (factors[i] ?? 0n);
}

const wiresOf = ({ a, b, c }: Constraint): Set<number> =>
  new Set([...a.wires, ...b.wires, ...c.wires].filter((w) => w !== 0));

/** Whether a constraint says of one wire alone that it is 0 or 1. */
const isBit = ({ a, b, c }: Constraint): boolean =>
  a.wires.length > 0 && b.wires.length > 0 && wiresOf({ a, b, c }).size === 1;

/**
 * Makes witnesses that break one constraint of a circuit and no other.
 *
 * Inputs and bits are given; every other wire is what one constraint makes of wires before it. So a witness that breaks a constraint
 * alone is made by changing the wire that it makes (or a bit that it keeps from being anything) and computing on from there.
 */
export class Forger {
  readonly #system: ConstraintSystem;
  readonly #witness: Witness;
  /** By constraint, the wire that it makes; by wire, the constraint that makes it. */
  readonly #makes = new Map<number, number>();
  /** Order in which wires are made. */
  readonly #order: number[] = [];
  /** By constraint, where it is in that order. */
  readonly #places: number[] = [];
  readonly #users: number[][];
  /** By bit, the constraint that says that a word is its bits. */
  readonly #words = new Map<number, number>();

  constructor(system: ConstraintSystem, witness: Witness) {
    if (brokenConstraints(system, witness).length > 0) throw new Error("the witness is none of the circuit");
    this.#system = system;
    this.#witness = witness;
    this.#users = Array.from({ length: system.wires }, () => []);
    const { constraints, outputs, publicInputs, privateInputs } = system;
    const wires = constraints.map(wiresOf);
    wires.forEach((set, i) => {
      for (const wire of set) this.#users[wire]?.push(i);
    });
    const known = new Set<number>();
    const queue: number[] = Array.from({ length: publicInputs + privateInputs }, (_, i) => 1 + outputs + i);
    constraints.forEach((constraint, i) => {
      const [wire, another] = wires[i] ?? [];
      if (wire === undefined || another !== undefined) return;
      queue.push(wire);
      if (isBit(constraint)) return;
      this.#makes.set(i, wire);
      this.#order.push(i);
    });
    for (let wire = queue.shift(); wire !== undefined; wire = queue.shift()) {
      if (known.has(wire)) continue;
      known.add(wire);
      for (const user of this.#users[wire] ?? []) {
        const [made, another] = [...(wires[user] ?? [])].filter((other) => !known.has(other));
        if (made === undefined || another !== undefined || queue.includes(made)) continue;
        this.#makes.set(user, made);
        this.#order.push(user);
        queue.push(made);
      }
    }
    for (const [place, constraint] of this.#order.entries()) this.#places[constraint] = place;
    if (known.size !== system.wires - 1)
      throw new Error(`${system.wires - 1 - known.size} wires are made by nothing`);
    wires.forEach((set, i) => {
      if (this.#makes.has(i) || isBit(constraints[i] as Constraint)) return;
      for (const wire of set) this.#words.set(wire, i);
    });
  }

  /** The wire that a constraint makes; undefined where it says that a bit is one. */
  madeBy(constraint: number): number | undefined {
    return this.#makes.get(constraint);
  }

  /** A witness with the same inputs that breaks the constraint. */
  forge(constraint: number): Witness {
    const made = this.#makes.get(constraint);
    if (made !== undefined) return this.#computeOn(new Map([[made, this.#at(made) + 1n]]), constraint);
    return this.#computeOn(this.#forgeBit(constraint), constraint);
  }

  /**
   * For a constraint that keeps a wire from being zero: a witness of other inputs in which it is. The one bit on which that wire
   * depends and which is not set is set, with its word.
   */
  forgeZero(constraint: number): Witness {
    const bits = this.#bitsBehind(constraint).filter((bit) => this.#at(bit) === 0n);
    const [bit = 0] = bits;
    const { c } = this.#system.constraints[this.#words.get(bit) ?? -1] as Constraint;
    const inputs = 1 + this.#system.outputs + this.#system.publicInputs + this.#system.privateInputs;
    const word = [...c.wires].find((wire) => wire !== 0 && wire < inputs) ?? 0;
    const difference = modulo(-factorOf(c, bit) * inverse(factorOf(c, word)));
    return this.#computeOn(
      new Map([
        [bit, 1n],
        [word, this.#at(word) + difference],
      ]),
      constraint,
    );
  }

  /** Constraints that a witness breaks: its own breaks none, so only those of wires with another value are looked at. */
  broken(witness: Witness): number[] {
    const touched = new Set<number>();
    for (let wire = 0; wire < this.#users.length; wire++) {
      if (witness[wire] === this.#witness[wire]) continue;
      for (const user of this.#users[wire] ?? []) touched.add(user);
    }
    return brokenConstraints(this.#system, witness, touched);
  }

  #bitsBehind(constraint: number): number[] {
    const makers = new Map([...this.#makes].map(([maker, wire]) => [wire, maker]));
    const bits = new Set<number>();
    const seen = new Set([constraint]);
    const made = this.#makes.get(constraint);
    for (const current of seen) {
      for (const wire of wiresOf(this.#system.constraints[current] as Constraint)) {
        const maker = makers.get(wire);
        if (maker !== undefined) seen.add(maker);
        else if (wire !== made) bits.add(wire);
      }
    }
    return [...bits];
  }

  #at(wire: number): bigint {
    return this.#witness[wire] ?? 0n;
  }

  /**
   * Where a constraint says that a word is its bits, one bit is turned. Where it says that a bit is one: another bit of the word is
   * turned, and it makes up for the difference.
   */
  #forgeBit(constraint: number): Change {
    const wires = [...wiresOf(this.#system.constraints[constraint] as Constraint)];
    const own = wires.length === 1 ? wires[0] : undefined;
    const word = own === undefined ? constraint : this.#words.get(own);
    if (word === undefined) throw new Error(`constraint ${constraint} is of no word`);
    const { c } = this.#system.constraints[word] as Constraint;
    const inputs = 1 + this.#system.outputs + this.#system.publicInputs + this.#system.privateInputs;
    const input = [...c.wires].find((wire) => wire !== 0 && wire < inputs) ?? 0;
    /** 2^k of the word's bit k: wires are in no order. */
    const placeValue = (bit: number) => modulo(-factorOf(c, bit) * inverse(factorOf(c, input)));
    const bits = [...c.wires]
      .filter((wire) => wire >= inputs)
      .sort((x, y) => (placeValue(x) < placeValue(y) ? -1 : 1));
    // Far from the bit itself, so that another number than its own is changed.
    const other = bits.at(own !== undefined && bits.indexOf(own) > bits.length / 2 ? 0 : -1) ?? 0;
    const turned = modulo(1n - this.#at(other));
    const change = new Map([[other, turned]]);
    if (own === undefined) return change;
    const difference = (turned - this.#at(other)) * factorOf(c, other);
    change.set(own, modulo(this.#at(own) - difference * inverse(factorOf(c, own))));
    return change;
  }

  #computeOn(change: Change, except: number): Witness {
    const witness = [...this.#witness];
    const touched = new Set<number>();
    let [next, last] = [this.#order.length, -1];
    const touch = (wire: number, value: bigint): void => {
      if (witness[wire] === value) return;
      witness[wire] = value;
      for (const user of this.#users[wire] ?? []) {
        const place = this.#places[user];
        if (place === undefined) continue;
        touched.add(place);
        [next, last] = [Math.min(next, place), Math.max(last, place)];
      }
    };
    for (const [wire, value] of change) touch(wire, modulo(value));
    // What is made of a wire comes after it.
    for (let place = next; place <= last; place++) {
      const constraint = this.#order[place] ?? 0;
      const made = this.#makes.get(constraint);
      if (constraint === except || made === undefined || !touched.has(place)) continue;
      touch(made, this.#solve(constraint, made, witness));
    }
    return witness;
  }

  /** The value of a wire with which a constraint holds. */
  #solve(constraint: number, wire: number, witness: Witness): bigint {
    const { a, b, c } = this.#system.constraints[constraint] as Constraint;
    const without = (other: number) => (other === wire ? 0n : (witness[other] ?? 0n));
    const [left, right, result] = [sumOf(a, without), sumOf(b, without), sumOf(c, without)];
    // (left + α w)(right + β w) = result + γ w, with α β = 0.
    const slope = factorOf(a, wire) * right + factorOf(b, wire) * left - factorOf(c, wire);
    return modulo((result - left * right) * inverse(slope));
  }
}
