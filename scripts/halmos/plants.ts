/** A rule taken out of a contract, and the proofs that must fail without it. */
export interface Plant {
  readonly file: string;
  /** Occurs once. */
  readonly rule: string;
  readonly instead: string;
  readonly refutes: readonly string[];
}

const pool = "contracts/libraries/PoolMath.sol";
const stream = "contracts/libraries/StreamMath.sol";
const hub = "contracts/PaymentHub.sol";

export const plants: readonly Plant[] = [
  {
    file: pool,
    rule: "shares = (assets * (uint256(pool.shares) + 1)) / (uint256(pool.assets) + 1);",
    instead: "shares = (assets * (uint256(pool.shares) + 1)) / (uint256(pool.assets) + 1) + 2;",
    refutes: ["check_addNeverProfits", "check_addCostsOthersNothing"],
  },
  {
    file: pool,
    rule: "shares = (assets * (uint256(pool.shares) + 1)) / (uint256(pool.assets) + 1);",
    instead: "shares = (assets * uint256(pool.shares)) / (uint256(pool.assets) + 1);",
    refutes: ["check_addGetsAShareForEachWei", "check_addKeepsThePoolValid"],
  },
  {
    file: pool,
    rule: "self.shares = (pool.shares + shares).toUint128();",
    instead: "self.shares = (pool.shares + shares).toUint96();",
    refutes: ["check_addNeverReverts"],
  },
  {
    file: pool,
    rule: "+ price - 1) / price;",
    instead: ") / price;",
    refutes: ["check_takeAssetsRoundsSharesUp", "check_takeAssetsCostsOthersNothing"],
  },
  {
    file: pool,
    rule: "+ price - 1) / price;",
    instead: "+ price - 1) / price + 1;",
    refutes: [
      "check_takeAssetsBurnsNoMoreThanIsHeld",
      "check_takeAssetsKeepsThePoolValid",
      "check_takeAssetsNeverReverts",
    ],
  },
  {
    file: pool,
    rule: "self.assets = (pool.assets - assets).toUint96();",
    instead: "self.assets = (pool.assets - assets / 2).toUint96();",
    refutes: [
      "check_takeAssetsTakesWhatIsAsked",
      "check_takeAllAssetsLeavesAnEmptyPool",
      "check_theLastExitTakesAllThereIs",
    ],
  },
  {
    file: pool,
    rule: "assets = toAssets(pool, shares);",
    instead: "assets = toAssets(pool, shares) + 1;",
    refutes: [
      "check_takeSharesRoundsAssetsDown",
      "check_takeSharesCostsOthersNothing",
      "check_takeSharesKeepsThePoolValid",
      "check_takeSharesNeverReverts",
    ],
  },
  {
    file: pool,
    rule: "uint256 left = pool.assets - assets;",
    instead: "uint256 left = pool.assets - assets / 2;",
    refutes: ["check_slashTakesWhatItIsToldOrAll"],
  },
  {
    file: pool,
    rule: "shares = (shares + RESCALE - 1) / RESCALE;",
    instead: "shares = shares / (2 * RESCALE);",
    refutes: ["check_slashNeverRaisesWhatSharesAreWorth", "check_slashLeavesHoldersWithinThePool"],
  },
  {
    file: pool,
    rule: "if (left * RESCALE < pool.shares) {",
    instead: "if (left == type(uint256).max) {",
    refutes: ["check_slashKeepsThePoolValid"],
  },
  {
    file: pool,
    rule: "RESCALE = 1e9;",
    instead: "RESCALE = 1e6;",
    refutes: ["check_slashRescalesAtMostFourTimes"],
  },
  {
    file: pool,
    rule: "if (assets >= pool.assets) {",
    instead: "if (assets == pool.assets) {",
    refutes: ["check_slashNeverReverts"],
  },
  {
    file: stream,
    rule: "stream.remaining -= uint96(flowed);",
    instead: "stream.remaining -= uint96(flowed / 2);",
    refutes: ["check_flowTakesFromWhatRemains", "check_flowInTwoStepsEndsTheSame"],
  },
  {
    file: stream,
    rule: "((own + delegated) * BPS)",
    instead: "(delegated * BPS)",
    refutes: ["check_delegatorsGetAtMostTheirPart"],
  },
  {
    file: stream,
    rule: "(shares * (to - from)) >> PRECISION_BITS;",
    instead: "((shares * (to - from)) >> PRECISION_BITS) + 1;",
    refutes: ["check_holdersEarnAtMostWhatIsShared", "check_claimingOftenEarnsNoMore"],
  },
  {
    file: hub,
    rule: "uint256 worth = Math.min(voucher.cumulative, reserved);",
    instead: "uint256 worth = voucher.cumulative;",
    refutes: ["check_claimedIsAtMostSignedAndReserved"],
  },
  {
    file: hub,
    rule: "amount = worth - accepted;",
    instead: "amount = worth;",
    refutes: ["check_laterClaimsAddOnlyWhatIsNew"],
  },
  {
    file: hub,
    rule: "lane.accepted = uint96(worth);",
    instead: "lane.accepted = uint96(voucher.cumulative);",
    refutes: ["check_partialClaimsLeaveTheRestClaimable", "check_reclaimReturnsWhatWasNotAccepted"],
  },
  {
    file: hub,
    rule: "held = Math.min(pending, limit - account.heldBack);",
    instead: "held = pending;",
    refutes: ["check_claimsAreHeldBackAsFarAsStakeBacks"],
  },
  {
    file: hub,
    rule: "if (key.cap < voucher.cumulative) {",
    instead: "if (key.cap < voucher.cumulative / 2) {",
    refutes: ["check_aSessionKeySignsUpToItsCap"],
  },
  {
    file: hub,
    rule: "BURN_DIVISOR = 10;",
    instead: "BURN_DIVISOR = 11;",
    refutes: ["check_releaseBurnsATenth"],
  },
  {
    file: hub,
    rule: "Math.min(amount - fromPending, account.heldBack);",
    instead: "Math.min(amount, account.heldBack);",
    refutes: ["check_refundsComeOutOfWhatIsNotReleased"],
  },
];
