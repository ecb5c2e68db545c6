import { type Address, encodeAbiParameters, type Hex, keccak256 } from "viem";

/** What the contracts hash into their draws. */
export interface World {
  readonly chainId: number;
  readonly oracle: Address;
  readonly distributor: Address;
  /** Clock at which games begin: the start of an epoch. The contracts were deployed in the epoch before. */
  readonly start: number;
}

/** A world for games that no chain has seen. */
export const NOWHERE: World = {
  chainId: 31_337,
  oracle: "0x00000000000000000000000000000000000000aa",
  distributor: "0x00000000000000000000000000000000000000bb",
  start: 24_000 * 86_400,
};

const seedTypes = [
  { type: "uint256" },
  { type: "address" },
  { type: "uint64" },
  { type: "bytes32" },
] as const;
const pairTypes = [{ type: "bytes32" }, { type: "uint256" }] as const;

/** Random numbers as the contracts derive them from a beacon's value. */
export class Draws {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Tickets of the seats of an epoch's committee. */
  seats(epoch: number, value: Hex, seats: number): bigint[] {
    const seed = this.#seed(this.#world.oracle, epoch, value);
    return Array.from({ length: seats }, (_, seat) => BigInt(derive(seed, seat)));
  }

  /** The numbers that the distributor tries for a canary, one after the other. */
  *canary(epoch: number, value: Hex, slot: number): Generator<bigint> {
    const seed = derive(this.#seed(this.#world.distributor, epoch, value), slot);
    for (let i = 0; ; i++) yield BigInt(derive(seed, i));
  }

  #seed(contract: Address, epoch: number, value: Hex): Hex {
    return keccak256(
      encodeAbiParameters(seedTypes, [BigInt(this.#world.chainId), contract, BigInt(epoch), value]),
    );
  }
}

const derive = (seed: Hex, index: number): Hex =>
  keccak256(encodeAbiParameters(pairTypes, [seed, BigInt(index)]));
