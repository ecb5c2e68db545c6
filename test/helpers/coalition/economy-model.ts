import { CourtModel } from "./court-model.ts";
import { DistributorModel } from "./distributor-model.ts";
import { Draws, type World } from "./draws.ts";
import { HubModel } from "./hub-model.ts";
import { type Account, Ledger } from "./ledger.ts";
import { DAY } from "./math.ts";
import type { Move } from "./moves.ts";
import { epochAt, OracleModel } from "./oracle-model.ts";
import { accountCount, contract } from "./players.ts";
import type { Rules } from "./rules.ts";
import { VaultModel } from "./vault-model.ts";

/** All contracts of the economy as plain values, exact to the wei, with a clock that somebody else moves. */
export class EconomyModel {
  readonly rules: Rules;
  readonly draws: Draws;
  readonly ledger: Ledger;
  readonly vault: VaultModel;
  readonly hub: HubModel;
  readonly court: CourtModel;
  readonly oracle: OracleModel;
  readonly distributor: DistributorModel;
  now: number;

  private constructor(rules: Rules, draws: Draws, now: number, from: Parts) {
    this.rules = rules;
    this.draws = draws;
    this.now = now;
    const ledger = from.ledger.copy();
    const vault: VaultModel = new VaultModel(
      from.vault,
      rules,
      ledger,
      (payee) => hub.payeeOf(payee).heldBack,
    );
    const hub: HubModel = new HubModel(from.hub, rules, ledger, () => vault);
    const oracle = new OracleModel(from.oracle, ledger, vault, draws);
    this.ledger = ledger;
    this.vault = vault;
    this.hub = hub;
    this.oracle = oracle;
    this.court = new CourtModel(from.court, ledger, hub, vault);
    this.distributor = new DistributorModel(from.distributor, { rules, ledger, hub, vault, oracle, draws });
  }

  /** Right after deployment, which was an epoch before. */
  static start(world: World, rules: Rules, endowments: ReadonlyMap<Account, bigint>): EconomyModel {
    const epoch = world.start / DAY - 1;
    const balances = Array.from({ length: accountCount }, (_, account) => endowments.get(account) ?? 0n);
    return new EconomyModel(rules, new Draws(world), world.start, {
      ledger: new Ledger(balances),
      vault: { address: contract("vault") },
      hub: { address: contract("hub") },
      court: { address: contract("court") },
      oracle: { address: contract("oracle"), lastRound: epoch - 1, lastFinal: epoch - 1 },
      distributor: { address: contract("distributor"), firstEpoch: epoch },
    });
  }

  /** A copy to look ahead in. */
  copy(): EconomyModel {
    return new EconomyModel(this.rules, this.draws, this.now, this);
  }

  /** @throws Refusal where the contracts would revert; nothing has changed then */
  play(move: Move): void {
    const { now, hub, vault, oracle, distributor, court } = this;
    const { by } = move;
    switch (move.kind) {
      case "deposit":
        hub.deposit(by, move.amount);
        break;
      case "withdrawDeposit":
        hub.withdraw(by, move.amount);
        break;
      case "reserve":
        hub.reserve(move.id, move.amount);
        break;
      case "requestReclaim":
        hub.requestReclaim(move.id, now);
        break;
      case "reclaim":
        hub.reclaim(move.id, now);
        break;
      case "claimVoucher":
        hub.claim(move.id, move.cumulative, now);
        break;
      case "release":
        hub.release(move.payee, now);
        break;
      case "stake":
        vault.stake(by, move.amount, now);
        break;
      case "unstake":
        vault.exit(by, by, move.amount, now);
        break;
      case "withdrawStake":
        vault.withdraw(by, by, now);
        break;
      case "setDelegationLimit":
        vault.setDelegationLimit(by, move.limit);
        break;
      case "setCommission":
        vault.setCommission(by, move.rate, now);
        break;
      case "applyCommission":
        vault.applyCommission(by, now);
        break;
      case "delegate":
        vault.delegate(move.operator, by, move.amount, now);
        break;
      case "undelegate":
        vault.exit(move.operator, by, move.amount, now);
        break;
      case "withdrawDelegation":
        vault.withdraw(move.operator, by, now);
        break;
      case "claimRewards":
        vault.claimRewards(move.operator, by, now);
        break;
      case "join":
        oracle.join(by, move.bond);
        break;
      case "quit":
        oracle.quit(by);
        break;
      case "enrol":
        oracle.enrol(by, now);
        break;
      case "strike":
        oracle.strike(move.operator, now);
        break;
      case "open":
        oracle.open(now);
        break;
      case "draw":
        oracle.draw(move.value, now);
        break;
      case "commitScores":
        oracle.commit(by, move.index, move.ballot, now);
        break;
      case "revealScores":
        oracle.reveal(by, move.index, now);
        break;
      case "close":
        oracle.close(now);
        break;
      case "lapse":
        oracle.lapse(now);
        break;
      case "post":
        oracle.post(by, move.scores, now);
        break;
      case "finalise":
        oracle.finalise(move.scores, now);
        break;
      case "refute":
        oracle.refute(by, move.scores, move.column);
        break;
      case "voidReward":
        oracle.voidReward(move.epoch, move.index, move.column);
        break;
      case "reportFault":
        court.report(move.id);
        oracle.reportFault(move.id.payee, epochAt(move.id.signedAt));
        break;
      case "credit":
        distributor.credit(move.operators, now);
        break;
      case "postRoot":
        distributor.postRoot(by, move.leaves, now);
        break;
      case "refuteRoot":
        distributor.refuteRoot(by, move.rootId, move.leaf, now);
        break;
      case "returnBond":
        distributor.returnBond(move.rootId, now);
        break;
      case "claimEmission":
        distributor.claim(move.rootId, move.claimed, now);
        break;
      case "claimValidator":
        distributor.claimValidator(move.epoch, move.index, now);
        break;
      case "standForCanaries":
        distributor.standForCanaries(by, now);
        break;
      case "fixCanaries":
        distributor.fixCanaries(now);
        break;
      case "drawCanaries":
        distributor.drawCanaries(move.value, now);
        break;
      case "creditCanaries":
        distributor.creditCanaries(move.epoch, now);
        break;
      case "commitCase":
        court.commit(move.id, now);
        break;
      case "proveEquivocation":
        court.proveEquivocation(move.id, now);
        break;
      case "openPrefix":
        court.openPrefix(move.id, now);
        break;
      case "showPrefix":
        court.showPrefix(move.id, now);
        break;
      case "settle":
        court.settle(move.id, now);
        break;
      case "refund":
        court.refund(move.id);
        break;
      default:
        move satisfies never;
    }
  }
}

interface Parts {
  readonly ledger: Ledger;
  readonly vault: ConstructorParameters<typeof VaultModel>[0];
  readonly hub: ConstructorParameters<typeof HubModel>[0];
  readonly court: ConstructorParameters<typeof CourtModel>[0];
  readonly oracle: ConstructorParameters<typeof OracleModel>[0];
  readonly distributor: ConstructorParameters<typeof DistributorModel>[0];
}
