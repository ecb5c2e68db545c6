import { createTestClient, http, keccak256, type LocalAccount, parseEther, stringToHex, toHex } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import {
  type ComputedRound,
  computeRound,
  getModelId,
  hashContribution,
  hashHeldOut,
  hashRoundScores,
  type OmniClient,
  packScores,
  type RoundPhase,
  type RoundRulesParameters,
  roundRules,
} from "../../../sdk/src/index.ts";
import { modeOf } from "./chains.ts";
import type { Economy } from "./economy.ts";

export const word = (text: string) => keccak256(stringToHex(text));
export const salt = word("salt");
export const size = 1000;
export const norm = 4_200;
const heldOut = word("held-out set");
const manifestCid = `0x01711e20${"5e".repeat(32)}` as const;

/** A round's people, and the moves that each phase takes. */
export class RoundStage {
  readonly #economy: Economy;
  readonly contributors: readonly LocalAccount[];
  readonly validators: readonly LocalAccount[];

  private constructor(
    economy: Economy,
    contributors: readonly LocalAccount[],
    validators: readonly LocalAccount[],
  ) {
    this.#economy = economy;
    this.contributors = contributors;
    this.validators = validators;
  }

  /** Gives each of them ETH and OMNI, stakes validators, and registers the model that is trained. */
  static async prepare(economy: Economy, contributors: number, stakes: readonly bigint[]) {
    const client = economy.clientOf(economy.deployer);
    const { chain } = client;
    const test = createTestClient({ mode: modeOf(economy.chain), chain, transport: http(economy.chain.rpc) });
    const mnemonic = "test test test test test test test test test test test junk";
    const account = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex });
    const people = Array.from({ length: contributors }, (_, i) => account(100 + i));
    const judges = stakes.map((_, i) => account(200 + i));
    const fund = async ({ address }: LocalAccount, amount: bigint) => {
      await test.setBalance({ address, value: parseEther("10") });
      await (await client.transferOmni({ to: address, amount })).wait();
    };
    for (const person of people) await fund(person, parseEther("100"));
    for (const [i, judge] of judges.entries()) {
      const stake = stakes[i] ?? 0n;
      await fund(judge, stake + parseEther("200"));
      await (await economy.clientOf(judge).stake({ amount: stake })).wait();
    }
    await (await client.publishModel({ manifestCid })).wait();
    return new RoundStage(economy, people, judges);
  }

  contributor(index: number): LocalAccount {
    return this.contributors[index] ?? this.#economy.stranger;
  }

  clientOf(account: LocalAccount): OmniClient {
    return this.#economy.clientOf(account);
  }

  /** Opens a round of the payer's. */
  async open(chosen: Partial<RoundRulesParameters>): Promise<bigint> {
    const { payer: opener, deployment } = this.#economy;
    const rules = roundRules({
      modelId: getModelId({ manifestCid }),
      terms: word("terms"),
      heldOut: hashHeldOut(deployment, { opener: opener.address, digest: heldOut, salt }),
      pot: parseEther("1000"),
      targetGain: 1_000,
      maxScore: 1_000_000,
      ...chosen,
    });
    const { roundId } = await (await this.clientOf(opener).openRound({ rules })).wait();
    return roundId;
  }

  commitmentOf(roundId: bigint, { address }: LocalAccount, content: string) {
    const digest = word(content);
    return hashContribution(this.#economy.deployment, { roundId, contributor: address, digest, size, salt });
  }

  async commit(
    roundId: bigint,
    account: LocalAccount,
    commitment = this.commitmentOf(roundId, account, account.address),
  ) {
    return (await this.clientOf(account).commitContribution({ roundId, commitment, norm })).wait();
  }

  async reveal(roundId: bigint, account: LocalAccount, content: string = account.address) {
    return (
      await this.clientOf(account).revealContribution({ roundId, digest: word(content), size, salt })
    ).wait();
  }

  /** Moves the clock to the first second after a phase. */
  async pass(roundId: bigint, phase: "commit" | "reveal" | "heldOut" | "score" | "scoreReveal") {
    const { deadlines } = await this.#economy.clientOf().getRound({ roundId });
    await this.#economy.advance(Number(deadlines[phase] - (await this.#economy.now())) + 1);
  }

  /** Makes the blocks up to the one that draws cohorts: on a chain that is used they come by themselves. */
  async mineDraw(roundId: bigint): Promise<void> {
    const client = this.#economy.clientOf();
    const { state } = await client.getRound({ roundId });
    if (state.drawBlock === undefined) throw new Error("nothing was drawn");
    while ((await client.getBlockNumber({ cacheTime: 0 })) < state.drawBlock) await this.#economy.advance(1);
  }

  async revealHeldOut(roundId: bigint) {
    const { stranger } = this.#economy;
    return (await this.clientOf(stranger).revealHeldOut({ roundId, digest: heldOut, salt })).wait();
  }

  async commitScores(roundId: bigint, validator: LocalAccount, scores: readonly number[]) {
    const words = packScores(scores);
    const { deployment } = this.#economy;
    const commitment = hashRoundScores(deployment, { roundId, validator: validator.address, words, salt });
    return (await this.clientOf(validator).commitRoundScores({ roundId, commitment })).wait();
  }

  async revealScores(roundId: bigint, validator: LocalAccount, scores: readonly number[]) {
    return (await this.clientOf(validator).revealRoundScores({ roundId, scores, salt })).wait();
  }

  async phaseOf(roundId: bigint): Promise<RoundPhase> {
    return (await this.#economy.clientOf().getRoundPhase({ roundId })).phase;
  }

  /** The round, recomputed from its events alone. */
  async computed(roundId: bigint): Promise<ComputedRound> {
    return computeRound(await this.#economy.clientOf().getRoundHistory({ roundId, blockRange: 50n }));
  }

  async balanceOf(address: `0x${string}`): Promise<bigint> {
    return this.#economy.clientOf().getOmniBalance({ address });
  }
}

export const publicKeyOf = (index: number) => toHex(index + 1, { size: 32 });
