/**
 * Computes the tables of docs/THREAT-MODEL.md from the constants in contracts/*.sol and writes them between their markers.
 * With --check it writes nothing and fails where the page is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const page = `${root}docs/THREAT-MODEL.md`;
const units = { minutes: 60, hours: 3_600, days: 86_400 } as const;

/** A constant or default of a contract: OMNI, seconds, or a plain number. */
export function constantOf(file: string, name: string): number {
  const source = readFileSync(`${root}contracts/${file}`, "utf8");
  const [, text = ""] = new RegExp(`\\b${name} = ([^;]+);`).exec(source) ?? [];
  const [, digits = "", wei, unit] = /^([\d_]+)(e18)?(?: (minutes|hours|days))?$/.exec(text) ?? [];
  if (digits === "") throw new Error(`${file} has no constant ${name} of a plain value`);
  const value = Number(digits.replaceAll("_", ""));
  if (wei) return value;
  return unit ? value * units[unit as keyof typeof units] : value;
}

export const facts = {
  burn: 1 / constantOf("PaymentHub.sol", "BURN_DIVISOR"),
  stakePerHeldBack: constantOf("PaymentHub.sol", "STAKE_PER_HELD_BACK"),
  slashPerValue: constantOf("DisputeCourt.sol", "SLASH_PER_VALUE"),
  slashShare: 1 / constantOf("DisputeCourt.sol", "SLASH_STAKE_DIVISOR"),
  disputeBond: constantOf("DisputeCourt.sol", "minimumBond"),
  bondBurned: 1 / constantOf("DisputeCourt.sol", "FORFEIT_BURN_DIVISOR"),
  chessClock: constantOf("DisputeCourt.sol", "chessClock"),
  settleGrace: constantOf("DisputeCourt.sol", "SETTLE_GRACE"),
  receiptWindow: constantOf("DisputeCourt.sol", "receiptWindow"),
  revealWindow: constantOf("DisputeCourt.sol", "revealWindow"),
  exitDelay: constantOf("StakeLedger.sol", "exitDelay"),
  minimumStake: constantOf("StakeLedger.sol", "minimumStake"),
  delegatedPerOwn: constantOf("StakeLedger.sol", "MAX_DELEGATED_PER_OWN"),
  reporterShare: constantOf("StakeVault.sol", "MAX_REWARD_BPS") / 10_000,
  refundShare: constantOf("StakeVault.sol", "MAX_REFUND_BPS") / 10_000,
  termsDuration: constantOf("libraries/SignedHashes.sol", "MAX_TERMS_DURATION"),
  maxPause: constantOf("PausableClock.sol", "MAX_PAUSE"),
  pauseInterval: constantOf("PausableClock.sol", "PAUSE_INTERVAL"),
  seats: constantOf("QualityOracle.sol", "SEATS"),
  places: constantOf("QualityOracle.sol", "MAX_VALIDATORS"),
  stakePerBond: constantOf("QualityOracle.sol", "STAKE_PER_BOND"),
  maxMove: constantOf("libraries/ScoreMath.sol", "MAX_MOVE") / constantOf("libraries/ScoreMath.sol", "ONE"),
  jury: constantOf("Examiner.sol", "JURY_SIZE"),
  quorum: constantOf("Examiner.sol", "JURY_QUORUM"),
  draws: constantOf("DisputeCourt.sol", "MAX_DRAWS"),
  maxMinted: constantOf("OmniToken.sol", "maxMinted"),
  roundSeats: constantOf("RoundPanel.sol", "MAX_VALIDATORS"),
  roundBond: constantOf("FederatedRounds.sol", "minimumBond"),
  roundValidatorBond: constantOf("FederatedRounds.sol", "validatorBond"),
  openerBond: constantOf("FederatedRounds.sol", "openerBondBps") / 10_000,
  leastOpenerBond: constantOf("FederatedRounds.sol", "MIN_OPENER_BOND"),
  cohort: constantOf("libraries/RoundChecks.sol", "MIN_COHORT"),
} as const;

/** What an emission can come to, for each OMNI burned. */
const EMISSION_PER_BURN = 0.9;
/** The committee's part of it. */
const COMMITTEE_PART = 0.1;

/** P(X >= k) of n independent draws that succeed with p. */
export function atLeast(k: number, n: number, p: number): number {
  let sum = 0;
  let term = (1 - p) ** n;
  for (let i = 0; i <= n; ++i) {
    if (i >= k) sum += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return sum;
}

/** The most that faking a session brings, for each OMNI of its value: what is released, and emission on what is burned. */
export const gainPerValue = 1 - facts.burn + facts.burn * EMISSION_PER_BURN * (1 - COMMITTEE_PART);

/** What a conviction takes of an operator itself, for own stake 1: own stake goes first, and is all there is. */
export function ownLoss({ delegated, value }: { delegated: number; value: number }): number {
  const slash = Math.max(facts.slashShare * (1 + delegated), facts.slashPerValue * value);
  return Math.min(1, slash);
}

/** The share of sessions that must be audited for faking one of this value not to pay; `kept` of the loss comes back. */
export function breakEven({
  delegated,
  value,
  kept = 0,
}: {
  delegated: number;
  value: number;
  kept?: number;
}) {
  return (gainPerValue * value) / (ownLoss({ delegated, value }) * (1 - kept));
}

/** What a coalition has of paying itself `paid`, with or without the committee. */
export function selfPayment(paid: number, withCommittee: boolean): number {
  const burned = paid * facts.burn;
  const emission = burned * EMISSION_PER_BURN * (withCommittee ? 1 : 1 - COMMITTEE_PART);
  return emission - burned;
}

/** P(at most `kept` others stay in a cohort beside a victim), where each other member is an accomplice with p. */
export function surrounded(size: number, kept: number, p: number): number {
  return atLeast(size - 1 - kept, size - 1, p);
}

/** What locking stake for an exit costs, at 10 % a year. */
export const lockCost = (stake: number): number => (stake * 0.1 * facts.exitDelay) / (365 * 86_400);

const percent = (share: number): string => {
  const value = 100 * share;
  if (value > 0 && value < 0.01) return "< 0.01 %";
  return `${value >= 10 ? value.toFixed(0) : value.toPrecision(2)} %`;
};
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const days = (seconds: number) => `${Number((seconds / 86_400).toFixed(2))} d`;
const shares = [0.1, 0.2, 0.25, 1 / 3, 0.4, 0.51];
const shareName = (share: number) => (share === 1 / 3 ? "33.3 %" : percent(share));

/** All tables of the page, by the names of their markers. */
export const tables: Readonly<Record<string, () => string>> = {
  deterrence() {
    const { stakePerHeldBack, reporterShare } = facts;
    const rows = [0, 1, 4, facts.delegatedPerOwn].map((delegated) => {
      const whole = { delegated, value: (1 + delegated) / stakePerHeldBack };
      const capped = { delegated, value: 1 / stakePerHeldBack };
      return [
        `${delegated} x own`,
        percent(breakEven(whole)),
        percent(breakEven({ ...whole, kept: reporterShare })),
        percent(breakEven(capped)),
        percent(breakEven({ ...capped, kept: reporterShare })),
      ];
    });
    return table(
      [
        "delegated",
        "one session, all that may be held back",
        "and an accomplice reports first",
        "one session, own stake / 200",
        "and an accomplice reports first",
      ],
      rows,
    );
  },
  committee() {
    const half = Math.floor(facts.seats / 2) + 1;
    const silent = facts.seats - Math.ceil((2 * facts.seats) / 3) + 1;
    const rows = shares.map((share) => {
      const once = atLeast(half, facts.seats, share);
      const silence = atLeast(silent, facts.seats, share);
      return [shareName(share), percent(once), percent(1 - (1 - once) ** 2), percent(silence)];
    });
    const head = ["share of stake", `${half} seats`, "with a second draw"];
    return table([...head, `${silent} seats (enough to make scores decay by silence)`], rows);
  },
  jury() {
    const rows = shares.map((share) => {
      const once = atLeast(facts.quorum, facts.jury, share);
      return [
        shareName(share),
        percent(once),
        percent(once ** facts.draws),
        percent(1 - (1 - once) ** facts.draws),
      ];
    });
    const head = [
      "share of the committee's seats",
      "3 of 5 in one draw",
      "in all three: an honest operator convicted",
    ];
    return table([...head, "in one of three: a cheater's empty delivery vouched for"], rows);
  },
  selfPayment() {
    const paid = 100;
    const burned = paid * facts.burn;
    const emission = burned * EMISSION_PER_BURN;
    const committee = emission * COMMITTEE_PART;
    return table(
      ["", "OMNI"],
      [
        ["payer", `-${paid.toFixed(1)}`],
        ["released to the operator", `+${(paid - burned).toFixed(1)}`],
        ["burned", burned.toFixed(1)],
        ["emission to operator and delegators", `+${(emission - committee).toFixed(1)}`],
        ["emission to the committee", `+${committee.toFixed(1)}`],
        ["coalition of all of them", `**${selfPayment(paid, true).toFixed(1)}**`],
        ["without the committee", `**${selfPayment(paid, false).toFixed(1)}**`],
      ],
    );
  },
  selfReport() {
    const { reporterShare, refundShare, delegatedPerOwn } = facts;
    const rows = [0, delegatedPerOwn].map((delegated) => {
      const own = facts.minimumStake;
      const slashed = own * (1 + delegated);
      const back = own * (reporterShare + refundShare);
      return [
        `${delegated * own}`,
        slashed,
        own * reporterShare,
        own * refundShare,
        `**${back - own}**`,
        delegated === 0 ? "0" : `-${delegated * own}`,
        slashed - back,
      ];
    });
    const head = ["delegated", "slashed", "to the accomplice that reports", "to the accomplice that paid"];
    return table([...head, "coalition", "delegators", "burned"], rows);
  },
  griefing() {
    const { chessClock, disputeBond, bondBurned } = facts;
    const aWeek = Math.round(((7 * 86_400) / chessClock) * disputeBond);
    const kept = 1 - bondBurned;
    return table(
      ["", "challenger", "operator"],
      [
        ["bond of a dispute that shows nothing", `-${disputeBond}`, `+${disputeBond * kept}`],
        ["gas of opening, answering, judging one leaf", "about 0.2M", "about 0.6M"],
        ["withdrawals and releases of one that answers at once wait", "", `at most ${days(chessClock)}`],
        ["kept waiting without an end, a week", `-${aWeek}`, `+${Math.floor(aWeek * kept)}`],
      ],
    );
  },
  exit() {
    const { termsDuration, receiptWindow, revealWindow, chessClock, exitDelay } = facts;
    const dispute = receiptWindow + revealWindow + 2 * chessClock;
    return table(
      ["", "at the latest"],
      [
        ["exit begins; leases end, no new terms", "0"],
        ["last terms end", days(termsDuration)],
        ["last receipt's dispute is committed", days(termsDuration + receiptWindow)],
        ["and revealed", days(termsDuration + receiptWindow + revealWindow)],
        ["and over", days(termsDuration + dispute)],
        ["stake can leave", days(exitDelay)],
        ["to spare", days(exitDelay - termsDuration - dispute)],
      ],
    );
  },
  censorship() {
    const rows = [
      ["a round's shortest phase", 300],
      ["a dispute's reveal", facts.revealWindow],
      ["reveals of the oracle", constantOf("QualityOracle.sol", "revealWindow")],
      ["a chess clock", facts.chessClock],
    ] as const;
    const odds = (share: number, seconds: number) => {
      const exponent = Math.log10(share) * Math.floor(seconds / 12);
      return exponent > -4 ? percent(10 ** exponent) : `10^${Math.ceil(exponent)}`;
    };
    return table(
      ["window", "blocks", "50 % of proposers censor", "90 %", "99 %"],
      rows.map(([name, seconds]) => [
        name,
        Math.floor(seconds / 12),
        ...[0.5, 0.9, 0.99].map((share) => odds(share, seconds)),
      ]),
    );
  },
  cohorts() {
    const size = facts.cohort;
    const rows = [size, 2 * size, 4 * size].map((members) => {
      // Two thirds of a cohort must reveal: so many honest members can be made to drop out.
      const lost = members - Math.ceil((2 * members) / 3);
      const odds = [0.1, 0.3, 0.5].map(
        (p) => `${percent(surrounded(members, 0, p))}, ${percent(surrounded(members, lost, p))}`,
      );
      return [members, ...odds];
    });
    return table(["members of a cohort", "10 % accomplices", "30 %", "50 %"], rows);
  },
  rounds() {
    const pot = 1_000;
    const prize = 0.9 * pot;
    const { roundBond, roundValidatorBond, roundSeats, openerBond, leastOpenerBond, cohort } = facts;
    const hidden = Math.max(leastOpenerBond, openerBond * pot);
    const killed = cohort - Math.ceil((2 * cohort) / 3) + 1;
    return table(
      ["who", "does", "pays", "gains"],
      [
        ["contributor", "commits and never reveals", `${roundBond}`, "nothing"],
        ["contributor", "copies a commitment", `${roundBond}`, "nothing"],
        ["contributor", "copies bytes", "gas", "nothing"],
        ["opener", "hides the held-out set", `${hidden}`, "the contributions"],
        ["opener", "asks for 7 validators where fewer are", "gas", "the contributions"],
        [
          "validators with half of the stake that reveals",
          "score 0",
          "their fee, if the others agree on more",
          `nobody gets ${prize}: it returns to the opener`,
        ],
        [
          "validators with more than half, where the others have 3,000",
          "praise an account of theirs",
          `3,000 locked for 14 days: ${lockCost(3_000).toFixed(0)} at 10 % a year`,
          `at most ${prize}`,
        ],
        [
          `${roundSeats} validators, all seats`,
          "stay silent",
          `${roundSeats * roundValidatorBond}`,
          "the round is cancelled",
        ],
        [
          `${killed} members of a cohort of ${cohort}`,
          "stay away",
          `${killed * roundBond}`,
          "below `targetGain` nothing; above it what the cohort would have had is shared",
        ],
        [
          "anyone",
          "fills 100 slots with junk, and reveals it",
          `about 25M gas, ${100 * roundBond} for the phases`,
          "others stay out",
        ],
      ],
    );
  },
};

/** The page with its tables as they are now. */
export function render(text: string): string {
  let out = text;
  for (const [name, make] of Object.entries(tables)) {
    const [start, end] = [`<!-- table: ${name} -->`, "<!-- end -->"];
    const from = out.indexOf(start);
    const to = out.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`the page has no markers for ${name}`);
    out = `${out.slice(0, from)}${start}\n${make()}\n${out.slice(to)}`;
  }
  return out;
}

if (import.meta.main) {
  const text = readFileSync(page, "utf8");
  const rendered = render(text);
  if (!process.argv.includes("--check")) writeFileSync(page, rendered);
  else if (rendered !== text)
    throw new Error("docs/THREAT-MODEL.md is out of date: run node scripts/threat-model.ts");
}
