// Generated from contracts/StakeVault.sol by scripts/generate-abi.ts; do not edit.
export const stakeVaultAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IOmniToken",
        "name": "token_",
        "type": "address"
      },
      {
        "internalType": "contract IPaymentHub",
        "name": "hub_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AccessManagedInvalidAuthority",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      }
    ],
    "name": "AccessManagedRequiredDelay",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "AccessManagedUnauthorized",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "AmountZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "ClockPaused",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "CommissionNotAnnounced",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "notBefore",
        "type": "uint256"
      }
    ],
    "name": "CommissionTooEarly",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rate",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "CommissionTooHigh",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "delegated",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "DelegationLimitExceeded",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "DelegationToSelf",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "heldBack",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "HeldBackUnbacked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "latest",
        "type": "uint256"
      }
    ],
    "name": "LockTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "NothingToClaim",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "readyAt",
        "type": "uint256"
      }
    ],
    "name": "NothingToWithdraw",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "OperatorLocked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "own",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "required",
        "type": "uint256"
      }
    ],
    "name": "OwnStakeTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "ParameterOutOfBounds",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "bits",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "SafeCastOverflowedUintDowncast",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "SafeERC20FailedOperation",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "requested",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      }
    ],
    "name": "StakeInsufficient",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "TooManyExits",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AuthorityUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "rate",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "from",
        "type": "uint256"
      }
    ],
    "name": "CommissionAnnounced",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "rate",
        "type": "uint256"
      }
    ],
    "name": "CommissionSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "DelegationLimitSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fromActive",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fromExiting",
        "type": "uint256"
      }
    ],
    "name": "DelegatorsSlashed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "ExitDelaySet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "readyAt",
        "type": "uint256"
      }
    ],
    "name": "ExitRequested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "Locked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "MinimumStakeSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      }
    ],
    "name": "Rewarded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "RewardsClaimed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fromActive",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fromExiting",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "reporter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "rewarded",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "refundee",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "burned",
        "type": "uint256"
      }
    ],
    "name": "Slashed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "name": "Staked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "standing",
        "type": "uint256"
      }
    ],
    "name": "StandingLost",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "Unlocked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      }
    ],
    "name": "Withdrawn",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "activeStake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "applyCommission",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "authority",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "backingStake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "claimRewards",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "commissionOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "rate",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "nextRate",
            "type": "uint16"
          },
          {
            "internalType": "uint40",
            "name": "nextAt",
            "type": "uint40"
          }
        ],
        "internalType": "struct Commission",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "delegate",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "v",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "r",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "delegateWithPermit",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "delegatedPoolsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "assets",
            "type": "uint96"
          },
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Pool",
        "name": "active",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "assets",
            "type": "uint96"
          },
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Pool",
        "name": "exiting",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "delegatedStake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "delegationLimitOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "exitDelay",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "exitingStake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "exitsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "readyAt",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Exit[]",
        "name": "",
        "type": "tuple[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "hub",
    "outputs": [
      {
        "internalType": "contract IPaymentHub",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "isConsumingScheduledOp",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "until",
        "type": "uint64"
      }
    ],
    "name": "lock",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "lockedUntil",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minimumStake",
    "outputs": [
      {
        "internalType": "uint96",
        "name": "",
        "type": "uint96"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "ownStake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "poolsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "assets",
            "type": "uint96"
          },
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Pool",
        "name": "active",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "assets",
            "type": "uint96"
          },
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Pool",
        "name": "exiting",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "positionOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Position",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "requiredStake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "reward",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "rewardsOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newAuthority",
        "type": "address"
      }
    ],
    "name": "setAuthority",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rate",
        "type": "uint256"
      }
    ],
    "name": "setCommission",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "setDelegationLimit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "setExitDelay",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "setMinimumStake",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "reporter",
            "type": "address"
          },
          {
            "internalType": "uint256",
            "name": "reward",
            "type": "uint256"
          },
          {
            "internalType": "address",
            "name": "refundee",
            "type": "address"
          },
          {
            "internalType": "uint256",
            "name": "refund",
            "type": "uint256"
          }
        ],
        "internalType": "struct SlashPayout",
        "name": "payout",
        "type": "tuple"
      }
    ],
    "name": "slash",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "slashed",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "rewarded",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "refunded",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "burned",
            "type": "uint256"
          }
        ],
        "internalType": "struct SlashResult",
        "name": "result",
        "type": "tuple"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "stake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "stakeOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "v",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "r",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "stakeWithPermit",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "standingOf",
    "outputs": [
      {
        "internalType": "bool",
        "name": "eligible",
        "type": "bool"
      },
      {
        "internalType": "uint32",
        "name": "standing",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "streamOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "remaining",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "updatedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "endsAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Stream",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "token",
    "outputs": [
      {
        "internalType": "contract IOmniToken",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "undelegate",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "readyAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "until",
        "type": "uint64"
      }
    ],
    "name": "unlock",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "unstake",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "readyAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "withdraw",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "withdrawDelegation",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "withdrawable",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const stakeVaultBytecode =
  "0x60c06040525f80546001600160a01b0319166e1275000000003635c9adc5dea0000017905534801561002f575f5ffd5b5060405161502338038061502383398101604081905261004e916100e4565b6001600160a01b0382166080528061006581610079565b5050506001600160a01b031660a05261012e565b600980546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100e1575f5ffd5b50565b5f5f5f606084860312156100f6575f5ffd5b8351610101816100cd565b6020850151909350610112816100cd565b6040850151909250610123816100cd565b809150509250925092565b60805160a051614e416101e25f395f8181610acd0152818161102c0152818161107f015281816110e501528181611343015281816121d8015281816130fc015281816131d9015261325a01525f818161045e01528181610c69015281816111aa015281816114ba015281816116e801528181611b7101528181611eae015281816126d901528181612acc01528181612ebb01528181613424015281816134a901528181613e390152613ee10152614e415ff3fe608060405234801561000f575f5ffd5b50600436106102d8575f3560e01c80637a9e5e4b11610187578063b39e3380116100dd578063ce4cb87611610093578063ecd9ba821161006e578063ecd9ba8214610aa2578063ef5cfb8c14610ab5578063fc0c546a14610ac8575f5ffd5b8063ce4cb876146109a5578063e7b81354146109b8578063ec5ffac214610a78575f5ffd5b8063bf7e214f116100c3578063bf7e214f1461096e578063c0314d271461097f578063c7341b9c14610992575f5ffd5b8063b39e3380146108a1578063b8fa9f2b146108b4575f5ffd5b806393a6eaa71161013d578063a694fc3a11610118578063a694fc3a1461084a578063ae153b1e1461085d578063af47a1bd14610870575f5ffd5b806393a6eaa7146107ed5780639bc289f1146108005780639e17977a14610837575f5ffd5b8063892f928e1161016d578063892f928e146106cf5780638d7ce096146107a15780638fb36037146107b4575f5ffd5b80637a9e5e4b146106a95780637c3b0b1c146106bc575f5ffd5b806331d70a9a1161023c5780633ccfd60b116101f257806371bcee47116101cd57806371bcee471461058e57806372d227cb146105c25780637962c91a146105d5575f5ffd5b80633ccfd60b146104c95780634d99dd16146104d1578063661f4792146104e4575f5ffd5b8063355e6b4311610222578063355e6b4314610446578063365a86fc14610459578063384012f914610498575f5ffd5b806331d70a9a1461042057806333ff3e7814610433575f5ffd5b806321670f2211610291578063233e990311610277578063233e9903146103c757806328388630146103da5780632e17de781461040d575f5ffd5b806321670f22146103855780632254f92514610398575f5ffd5b8063080a8a73116102c1578063080a8a731461031757806309d23a991461031f578063112b28281461033f575f5ffd5b8063026e402b146102dc57806302da0e7014610302575b5f5ffd5b6102ef6102ea36600461477c565b610aef565b6040519081526020015b60405180910390f35b6103156103103660046147bc565b610b03565b005b610315610bf0565b61033261032d3660046147f1565b610dc0565b6040516102f99190614822565b61035261034d366004614899565b610e6f565b6040516102f991908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b61031561039336600461477c565b61114f565b6103ab6103a63660046148fb565b611372565b60408051921515835263ffffffff9091166020830152016102f9565b6103156103d5366004614914565b6113a6565b5f546103f490600160601b900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102f9565b6103f461041b366004614914565b611431565b6102ef61042e3660046147f1565b61144d565b6102ef6104413660046148fb565b611614565b610315610454366004614914565b611653565b6104807f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102f9565b6102ef6104a63660046148fb565b6001600160a01b03165f908152600160205260409020546001600160601b031690565b6102ef61182c565b6103f46104df36600461477c565b61183b565b61055c6104f23660046148fb565b60408051606080820183525f80835260208084018290529284018190526001600160a01b039490941684526003825292829020825193840183526001015461ffff80821685526201000082041691840191909152640100000000900464ffffffffff169082015290565b60408051825161ffff9081168252602080850151909116908201529181015164ffffffffff16908201526060016102f9565b6102ef61059c3660046148fb565b6001600160a01b03165f908152600360205260409020600201546001600160601b031690565b6103156105d0366004614914565b611870565b61069b6105e33660046148fb565b60408051606080820183525f80835260208084018290529284018190528351808301855281815280840182905284018190526001600160a01b039490941684526001808352938390208351808301855281546001600160601b0380821683526001600160801b03600160601b80840482168589015263ffffffff600160e01b948590048116868b015289519788018a529590990154918216865297810490971694840194909452929094049093169183019190915291565b6040516102f992919061492b565b6103156106b73660046148fb565b611926565b6103156106ca366004614914565b6119ce565b6107776106dd3660046147f1565b6040805180820182525f80825260209182018190526001600160a01b0394851681526007825282812093909416845291825291829020825160808101845281546001600160801b038082168352600160801b820463ffffffff908116848701908152600160a01b9093046001600160601b031684880152600190940154606084015285518087019096529151909116845251169082015290565b6040805182516001600160801b0316815260209283015163ffffffff1692810192909252016102f9565b6102ef6107af3660046148fb565b611a61565b6107bc611a9a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016102f9565b6102ef6107fb3660046148fb565b611ad7565b6103f461080e3660046148fb565b6001600160a01b03165f90815260036020526040902054640100000000900464ffffffffff1690565b6102ef6108453660046148fb565b611b27565b6102ef610858366004614914565b611b5a565b61031561086b3660046147bc565b611b65565b6102ef61087e3660046148fb565b6001600160a01b03165f908152600260205260409020546001600160601b031690565b6102ef6108af3660046149a7565b611de8565b6109316108c23660046148fb565b60408051606080820183525f80835260208084018290529284018190526001600160a01b03949094168452600482529282902082519384018352546001600160601b038116845267ffffffffffffffff600160601b8204811692850192909252600160a01b9004169082015290565b6040805182516001600160601b0316815260208084015167ffffffffffffffff9081169183019190915292820151909216908201526060016102f9565b6009546001600160a01b0316610480565b6102ef61098d3660046147f1565b611e0b565b6102ef6109a03660046148fb565b611fd6565b6102ef6109b33660046147f1565b612010565b61069b6109c63660046148fb565b60408051606080820183525f80835260208084018290529284018190528351808301855281815280840182905284018190526001600160a01b0394909416845260028252928290208251808501845281546001600160601b0380821683526001600160801b03600160601b80840482168588015263ffffffff600160e01b948590048116868a01528851998a018952600190960154928316895282041694870194909452909204169183019190915291565b5f54610a8a906001600160601b031681565b6040516001600160601b0390911681526020016102f9565b6102ef610ab03660046149fb565b6120ea565b6102ef610ac33660046148fb565b61210c565b6104807f000000000000000000000000000000000000000000000000000000000000000081565b5f610afa8383612205565b90505b92915050565b610b0f335b5f36612339565b6001600160a01b0382165f90815260036020526040902080546901000000000000000000900464ffffffffff1667ffffffffffffffff831611610b5157505050565b80548190600e90610b79906e010000000000000000000000000000900463ffffffff16614a52565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff165f14610ba757505050565b805468ffffffffff00000000191681556040516001600160a01b038416907f7e6adfec7e3f286831a0200a754127c171a2da564078722cb97704741bbdb0ea905f90a2505b5050565b335f908152600360209081526040808320815160608101835260019091015461ffff80821683526201000082041682850152640100000000900464ffffffffff168183015281517f91ddadf400000000000000000000000000000000000000000000000000000000815291519093926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926391ddadf492600480830193928290030181865afa158015610cae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd29190614a70565b9050816040015164ffffffffff165f1480610d19575062093a80826040015164ffffffffff16610d029190614a8b565b67ffffffffffffffff168167ffffffffffffffff16115b15610d50576040517fda1290bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b816040015164ffffffffff168167ffffffffffffffff161015610db35760408083015190517f7c918bac00000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201526024015b60405180910390fd5b610bec8260200151612494565b6001600160a01b038083165f9081526008602090815260408083209385168352928152828220805484518184028101840190955280855260609493919290919084015b82821015610e63575f84815260209081902060408051606081018252918501546001600160801b0381168352600160801b810467ffffffffffffffff1683850152600160c01b900463ffffffff1690820152825260019092019101610e03565b50505050905092915050565b610e9660405180608001604052805f81526020015f81526020015f81526020015f81525090565b610e9f33610b08565b5f5f5f610eac878761254c565b91945092509050610ebd8183614aab565b84525f610ecd60208701876148fb565b6001600160a01b031614610f0757610f016020860135612710610ef2610bb887614abe565b610efc9190614ae9565b61260e565b60208501525b5f610f1860608701604088016148fb565b6001600160a01b031614610f4357610f3d6060860135612710610ef26107d087614abe565b60408501525b604084015160208501518551610f599190614b08565b610f639190614b08565b60608501526001600160a01b0387167f06435b5422355afdd0f3160862adc9240ba717a5cc22badd9b19d1d0938a243d8383610fa260208a018a6148fb565b6020890151610fb760608c0160408d016148fb565b60408b8101516060808e0151835198895260208901979097526001600160a01b03958616888401528701939093529216608085015260a084015260c0830191909152519081900360e00190a26020840151156110535761105361101d60208701876148fb565b60208601516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016919061261d565b6040840151156110a6576110a661107060608701604088016148fb565b60408601516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016919061261d565b6060840151156111455760608401516040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b15801561112e575f5ffd5b505af1158015611140573d5f5f3e3d5ffd5b505050505b5050509392505050565b61115833610b08565b805f03611178576040516365e52d5160e11b815260040160405180910390fd5b61118182612670565b5f60045f846001600160a01b03166001600160a01b031681526020019081526020015f2090505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611204573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112289190614a70565b90505f61123862093a8083614a8b565b9050611243846128c9565b835484905f9061125d9084906001600160601b0316614b1b565b82546101009290920a6001600160601b038181021990931691909216919091021790555082547fffffffff00000000000000000000000000000000ffffffffffffffffffffffff16600160a01b67ffffffffffffffff8381169182027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1692909217600160601b928516929092029190911784556040805186815260208101929092526001600160a01b038716917f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d91910160405180910390a261136b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333087612900565b5050505050565b5f5f61137d83612955565b6001600160a01b039093165f90815260036020526040902054929363ffffffff90931692915050565b6113af33610b08565b6113cd8168056bc75e2d6310000069152d02c7e14af680000061298b565b6113d6816128c9565b5f80546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040518181527fe933824a81d0b6aa53640e0e8df82b08c3f5297409b86d5beb73c41253518b29906020015b60405180910390a150565b5f61143d3333846129e0565b905061144833612c81565b919050565b6001600160a01b0382165f908152600460209081526040808320815160608101835290546001600160601b03811680835267ffffffffffffffff600160601b8304811695840195909552600160a01b909104909316918101919091529082908190156115425761153d86847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611514573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115389190614a70565b612cf6565b611545565b5f5f5b6001600160a01b038089165f818152600760209081526040808320948c168084529490915290209395509193500361159f578054611594908490600160a01b90046001600160601b0316614aab565b945050505050610afd565b6001600160a01b0387165f90815260026020908152604080832054600590925290912054600160e01b90910463ffffffff16906115ec908990849084906115e7908890614aab565b612e2c565b82546116089190600160a01b90046001600160601b0316614aab565b98975050505050505050565b6001600160a01b0381165f908152600260209081526040808320600190810154928190529083200154610afd916001600160601b039081169116614aab565b61138881111561169a576040517f2cdfe219000000000000000000000000000000000000000000000000000000008152600481018290526113886024820152604401610daa565b335f908152600360205260409020600181015461ffff16821180156116ca57506002810154600160601b900460ff165b15611823575f5f600c9054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611742573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117669190614a70565b6117709190614a8b565b6001830180547fffffffffffffffffffffffffffffffffffffffffffffff00000000000000ffff1664010000000064ffffffffff8416027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff16176201000061ffff8716021790556040805185815267ffffffffffffffff8316602082015291925033917fac52504cce3299ca405062b3db8aec71b1c371309205d5a998125bb24b2ab149910160405180910390a2505050565b610bec82612494565b5f61183633612eaf565b905090565b5f336001600160a01b038416036118655760405163384cb5eb60e21b815260040160405180910390fd5b610afa8333846129e0565b335f90815260036020526040902061188f826001600160601b0361260e565b6002820180546bffffffffffffffffffffffff19166001600160601b039290921691909117905581156118ed576002810180547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff16600160601b1790555b60405182815233907f8435a5e8239b574b5c7a8e141f646aeb8af699b060bb9ec2a1196950418e3e079060200160405180910390a25050565b60095433906001600160a01b03168114611977576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610daa565b816001600160a01b03163b5f036119c5576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610daa565b610bec8261312d565b6119d733610b08565b6119e88162127500621baf8061298b565b6119f181613188565b5f805467ffffffffffffffff92909216600160601b027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff9092169190911790556040518181527fa232193603bf5c5e1815932542d88c91310f0b7fa64ef68fbb4ff35ef262f7f490602001611426565b6001600160a01b0381165f908152600260209081526040808320546001909252822054610afd916001600160601b039081169116614aab565b6009545f90600160a01b900460ff16611ab257505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6001600160a01b0381165f9081526001602090815260408083205460029092528220546001600160601b0391821691611b169116610efc600984614abe565b611b209082614aab565b9392505050565b5f336001600160a01b03831603611b515760405163384cb5eb60e21b815260040160405180910390fd5b610afd82612eaf565b5f610afd33836131be565b611b6e33610b08565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611bcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bef9190614a70565b9050611bfe620a8c0082614a8b565b67ffffffffffffffff168267ffffffffffffffff161115611c6d5781611c27620a8c0083614a8b565b6040517fcdd02da500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610daa565b6001600160a01b0383165f908152600360205260409020805464ffffffffff6401000000008204811691690100000000000000000081049091169063ffffffff6e0100000000000000000000000000009091041667ffffffffffffffff85168311611cd857508390505f5b8264ffffffffff168667ffffffffffffffff161115611cf5578592505b611cfe81614b3a565b845464ffffffffff8581166401000000000268ffffffffff00000000199186166901000000000000000000027fffffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffff63ffffffff86166e01000000000000000000000000000002167fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff90941693909317929092171617855560405167ffffffffffffffff881681529091506001600160a01b038816907f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd600089060200160405180910390a250505050505050565b5f611df68686868686613201565b611e008787612205565b979650505050505050565b5f5f611e1784846132c0565b60408051606081018252600192909201546001600160601b0381168352600160601b81046001600160801b0316602080850191909152600160e01b90910463ffffffff16838301526001600160a01b038781165f908152600883528381208883168252835283812084517f91ddadf400000000000000000000000000000000000000000000000000000000815294519596509490937f0000000000000000000000000000000000000000000000000000000000000000909216926391ddadf492600480820193918290030181865afa158015611ef5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f199190614a70565b90505f5f5b8354811015611fcb575f848281548110611f3a57611f3a614b5e565b5f9182526020918290206040805160608101825292909101546001600160801b0381168352600160801b810467ffffffffffffffff908116948401859052600160c01b90910463ffffffff1691830191909152909250851610611fc25780516040820151611fb59188916001600160801b0390911690613311565b611fbf9084614aab565b92505b50600101611f1e565b50611e00848261339a565b5f80546001600160a01b038316825260026020526040822054610afd916001600160601b039081169161200b911660096133df565b613413565b5f5f61201c84846132c0565b604080516060808201835292546001600160601b0380821683526001600160801b03600160601b8304811660208086019190915263ffffffff600160e01b9094048416858701526001600160a01b03808c165f90815260078352878120918c16815290825286902086516080810188528154938416808252600160801b85048716938201849052600160a01b90940490941696840196909652600195909501549582019590955291945090926120e1926120da928692919061331116565b839061339a565b95945050505050565b5f6120f88686868686613201565b61210233876131be565b9695505050505050565b5f612115613422565b61211e82612670565b5f612129833361355e565b8054600160a01b90046001600160601b0316925090505f829003612184576040517f64ab34660000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610daa565b80546001600160a01b03908116825560405183815233918516907f9310ccfcb8de723f578a9e4282ea9f521f05ae40dc08f3068dfad528a65ee3c79060200160405180910390a36121ff6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016338461261d565b50919050565b5f336001600160a01b0384160361222f5760405163384cb5eb60e21b815260040160405180910390fd5b61223983836131be565b6001600160a01b0384165f90815260026020818152604080842054600390925290922001549192506001600160601b039081169116808211156122b2576040517f07b22a200000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610daa565b6001600160a01b0385165f9081526001602052604081205481906001600160601b03166122de88611fd6565b91506001600160601b031691508082101561232f576040517f5af9812a0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610daa565b5050505092915050565b5f5f61236d6123506009546001600160a01b031690565b863061235f60045f898b614b72565b61236891614b99565b6136ff565b915091508161136b5763ffffffff81161561245757600980547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee906123fc90889088908890600401614bfe565b5f604051808303815f87803b158015612413575f5ffd5b505af1158015612425573d5f5f3e3d5ffd5b5050600980547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1690555061136b9050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610daa565b61249d33612670565b6040805160608101825261ffff8381168083525f60208085018281528587018381523380855260038452938890209651600190970180549251915164ffffffffff166401000000000268ffffffffff0000000019928816620100000263ffffffff199094169890971697909717919091171693909317909355925192835290917f4421aad64918994b717beefc022d9b4e70e05c641dca21434c1464ad26ec4f4591015b60405180910390a250565b6001600160a01b0382165f90815260016020819052604082209081015481548392839290918391612589916001600160601b039182169116614aab565b9050808611156125b55761259c87612670565b6125af876125aa8389614b08565b6137d7565b90945092505b5f5f6125cb846125c58a8661260e565b856138a1565b90925090506125da8183614aab565b96506125e68287614aab565b95506125f28186614aab565b945086156126035761260389612c81565b505050509250925092565b5f828218828410028218610afa565b61262a8383836001613917565b61266b576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610daa565b505050565b6001600160a01b0381165f908152600460209081526040808320815160608101835290546001600160601b03811680835267ffffffffffffffff600160601b8304811695840195909552600160a01b9091049093169181019190915291036126d6575050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612733573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127579190614a70565b9050816020015167ffffffffffffffff168167ffffffffffffffff160361277d57505050565b5f5f61278a858585612cf6565b6001600160a01b0387165f9081526004602090815260409182902088518154928a0151938a01516001600160601b0390911673ffffffffffffffffffffffffffffffffffffffff1990931692909217600160601b67ffffffffffffffff94851602177fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b939092169290920217905590925090508115612890576001600160a01b0385165f9081526007602090815260408083209091529020805483919060149061286b908490600160a01b90046001600160601b0316614b1b565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505b801561136b576001600160a01b0385165f90815260056020526040812080548392906128bd908490614aab565b90915550505050505050565b5f6001600160601b038211156128fc576040516306dfcc6560e41b81526060600482015260248101839052604401610daa565b5090565b61290e848484846001613992565b61294f576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610daa565b50505050565b5f61295f82611fd6565b6001600160a01b039092165f908152600160205260409020546001600160601b03169190911015919050565b8183108061299857508083115b1561266b576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610daa565b5f815f03612a01576040516365e52d5160e11b815260040160405180910390fd5b6001600160a01b038085165f90815260086020908152604080832093871683529290522080547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001612a82576040517fa8f380b300000000000000000000000000000000000000000000000000000000815260106004820152602401610daa565b612a8b85612670565b5f612a9686866132c0565b9050612aa486868387613a18565b5f612ab26001830186613b45565b90505f600c9054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612b26573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b4a9190614a70565b612b549190614a8b565b9350826040518060600160405280612b6b84613c63565b6001600160801b03908116825267ffffffffffffffff888116602080850182905260018981015463ffffffff600160e01b9091048116604097880152885491820189555f988952978290208751910180548884015198880151909916600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff98909516600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009099169190951617969096179490941617905580518881529283018490528201526001600160a01b0387811691908916907ffd9b5654dd4ad678e212596cc4adf16da8b87fa5a69da229b2b4d7bb0f9effec9060600160405180910390a35050509392505050565b612c8a81612955565b15612c925750565b6001600160a01b0381165f81815260036020908152604091829020805463ffffffff8082166001011663ffffffff19909116811790915591519182527fe16a9bfa883847179215d7b470cb43be220332d9803f6714eb6a9a66f9819fd99101612541565b6001600160a01b0383165f9081526001602090815260408083205460028352818420825160608101845290546001600160601b03808216808452600160601b83046001600160801b031696840196909652600160e01b90910463ffffffff169382019390935284939290911691612d6d9083614aab565b5f03612d8a57612d7d8686613c96565b5f5f935093505050612e24565b5f612d958787613cd5565b82519091506001600160601b03165f03612db65793505f9250612e24915050565b6001600160a01b0388165f90815260036020526040812060010154835161ffff9091169190612df290849087906001600160601b031685613d9c565b9050612dfe8184614b08565b6020850151612e1a906001600160801b0316606084901b614ae9565b9650965050505050505b935093915050565b82545f906001600160801b0316808203612e49575f915050612ea7565b8454600186015463ffffffff600160801b909204821691612ea291849188168414612e9c576001600160a01b038a165f90815260066020908152604080832063ffffffff88168452909152902054613dde565b86613dde565b925050505b949350505050565b5f612eb8613422565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612f15573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f399190614a70565b6001600160a01b0384165f8181526003602052604081205492935064010000000090920464ffffffffff169190339003612fd5578267ffffffffffffffff168267ffffffffffffffff161115612fc7576040517fa2e461a000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610daa565b612fd085613dff565b612ff7565b8267ffffffffffffffff168267ffffffffffffffff161115612ff75750620a8c005b5f5f61300587338786613f90565b919750925090505f8290036130af5767ffffffffffffffff83161580159061302c57508015155b1561307a576130458467ffffffffffffffff168261260e565b6040517fa2e461a0000000000000000000000000000000000000000000000000000000008152600401610daa91815260200190565b6040517f155eed3600000000000000000000000000000000000000000000000000000000815260048101829052602401610daa565b60405186815233906001600160a01b038916907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a36131236001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016338861261d565b5050505050919050565b6009805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611426565b5f67ffffffffffffffff8211156128fc57604080516306dfcc6560e41b8152600481019190915260248101839052604401610daa565b5f6131ca833384614282565b9050610afd6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333085612900565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b1580156132a3575f5ffd5b505af19250505080156132b4575060015b1561136b575050505050565b5f826001600160a01b0316826001600160a01b0316146132f6576001600160a01b0383165f908152600260205260409020610afa565b50506001600160a01b03165f90815260016020526040902090565b5f836040015163ffffffff168263ffffffff1603613330575081611b20565b6040840151600883811c62ffffff9081169290911c161461335257505f611b20565b5f8285604001516133639190614c3c565b63ffffffff169050600481116133905761338181633b9aca00614d2b565b61338b9085614ae9565b6120e1565b5f95945050505050565b5f82602001516001600160801b031660016133b59190614aab565b83516133cb906001600160601b03166001614aab565b6133d59084614abe565b610afa9190614ae9565b5f815f036133f1576133f16012614374565b81600184038161340357613403614ad5565b046001018315155b029392505050565b5f828218828411028218610afa565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561347e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134a29190614d36565b1561355c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa158015613503573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135279190614d55565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610daa91815260200190565b565b6001600160a01b038083165f90815260076020908152604080832093851683529290529081209061358f84846132c0565b6040805160608101825291546001600160601b0381168352600160601b81046001600160801b03166020840152600160e01b900463ffffffff169082015290506001600160a01b0384811690841614613669576001600160a01b0384165f9081526005602052604090819020549082015161360e908690859084612e2c565b83548490601490613630908490600160a01b90046001600160601b0316614b1b565b92506101000a8154816001600160601b0302191690836001600160601b031602179055508083600101541461366757600183018190555b505b60408101518254600160801b900463ffffffff9081169116146136f85781546136b8906136b39083906001600160801b0381169063ffffffff600160801b90910481169061331116565b613c63565b8254604083015163ffffffff16600160801b0273ffffffffffffffffffffffffffffffffffffffff199091166001600160801b0392909216919091171782555b5092915050565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa156137cd575f516020805191945081901c150291505b5094509492505050565b6001600160a01b0382165f9081526002602052604081208054600182015483929163ffffffff600160e01b82041691849161381e916001600160601b039081169116614aab565b90506138348361382e888461260e565b836138a1565b90955093506138438783614385565b61384d8486614aab565b156138975760408051868152602081018690526001600160a01b038916917f7a1dad923909f4e61860728a4ebabbeef3888b9d1c6f254a6ddfb00464bac162910160405180910390a25b5050509250929050565b5f5f835f036138b457505f905080612e24565b60018501546001600160601b03166138e96138e26138d28387614b08565b6138dc9088614abe565b866133df565b87906143ed565b9250801561390e5761390b6139016138dc8388614abe565b60018801906143ed565b91505b50935093915050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661398657838315161561397a573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613a075783831516156139fb573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f613a23858561355e565b6040805160608101825285546001600160601b03811682526001600160801b03600160601b82048116602084015263ffffffff600160e01b909204821693830193909352835493945090925f92613a809285929091169061339a16565b905080841115613ac6576040517f71c16b710000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401610daa565b613ae8613ad38686614575565b84546136b391906001600160801b0316614b08565b83547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b03919091161783556001600160a01b0387811690871614613b3c57613b3c878360400151614385565b50505050505050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f91613b95906001614aab565b6020820151613bae906001600160801b03166001614aab565b613bb89085614abe565b613bc29190614ae9565b9150613be483825f01516001600160601b0316613bdf9190614aab565b6128c9565b84546bffffffffffffffffffffffff19166001600160601b03919091161784556020810151613c21906136b39084906001600160801b0316614aab565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff9091161790935592915050565b5f6001600160801b038211156128fc576040516306dfcc6560e41b81526080600482015260248101839052604401610daa565b6020820151613ca59082614d6c565b82604001818151613cb69190614a8b565b67ffffffffffffffff9081169091529190911660209092019190915250565b5f5f836020015183613ce79190614d6c565b9050836040015167ffffffffffffffff168367ffffffffffffffff161015613d585783602001518460400151613d1d9190614d6c565b67ffffffffffffffff168167ffffffffffffffff16855f01516001600160601b0316613d499190614abe565b613d539190614ae9565b613d64565b83516001600160601b03165b915081845f01818151613d779190614d8c565b6001600160601b03169052505067ffffffffffffffff90911660209092019190915290565b5f612710613daa8486614aab565b613db49190614abe565b613dc083612710614b08565b613dca8588614abe565b613dd49190614abe565b6120e19190614ae9565b5f6060613deb8484614b08565b613df59086614abe565b901c949350505050565b6040517f8f7260750000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638f72607590602401602060405180830381865afa158015613e80573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ea49190614d55565b6040517ff8ba1ef50000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301529192505f917f0000000000000000000000000000000000000000000000000000000000000000169063f8ba1ef590602401602060405180830381865afa158015613f26573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f4a9190614d55565b90508082111561266b576040517f68138fa70000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610daa565b5f5f5f5f613f9e88886132c0565b6001600160a01b03808a165f908152600860209081526040808320938c1683529290522080546001929092019250905b8015614275575f82613fe1600184614b08565b81548110613ff157613ff1614b5e565b5f91825260208083206040805160608101825293909101546001600160801b0381168452600160801b810467ffffffffffffffff16928401839052600160c01b900463ffffffff169083015290925061404b908a90614a8b565b90508967ffffffffffffffff168167ffffffffffffffff1611156140995785158061407f5750858167ffffffffffffffff16105b15614092578067ffffffffffffffff1695505b5050614265565b6140a287614dab565b6040805160608101825287546001600160601b0381168252600160601b81046001600160801b039081166020840152600160e01b90910463ffffffff1682840152855192860151939a50614104936140fd9390911690613311565b8690614625565b61410e9089614aab565b8454909850849061412190600190614b08565b8154811061413157614131614b5e565b905f5260205f2001846001856141479190614b08565b8154811061415757614157614b5e565b5f91825260209091208254910180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000081166001600160801b039093169283178255835467ffffffffffffffff600160801b9182900416027fffffffffffffffff00000000000000000000000000000000000000000000000090911690921791909117808255915463ffffffff600160c01b9182900416027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055835484908061422a5761422a614dc3565b5f8281526020902081015f1990810180547fffffffff0000000000000000000000000000000000000000000000000000000016905501905550505b61426e81614dd7565b9050613fce565b5050509450945094915050565b5f815f036142a3576040516365e52d5160e11b815260040160405180910390fd5b6142ac84612670565b5f6142b7858561355e565b90506142cd836142c787876132c0565b90613b45565b91506142d882613c63565b815482905f906142f29084906001600160801b0316614dec565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550836001600160a01b0316856001600160a01b03167f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc8585604051614364929190918252602082015260400190565b60405180910390a3509392505050565b634e487b715f52806020526024601cfd5b6001600160a01b0382165f9081526002602052604090205463ffffffff808316600160e01b90920416036143b7575050565b6001600160a01b039091165f908152600560209081526040808320546006835281842063ffffffff909516845293909152902055565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f9183106144805760208101516001600160801b03161561446f576040810151600160e01b6001600892831c62ffffff160190911b63ffffff00160284555b516001600160601b03169050610afd565b80515f906144989085906001600160601b0316614b08565b60208301519091506001600160801b03166144b7633b9aca0083614abe565b101561454e5760208201516001600160801b03165b633b9aca00633b9ac9ff820160408501805160010163ffffffff169052049050633b9aca00820281116144cc578554604084015163ffffffff16600160e01b027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001600160801b03909316600160601b02929092166001600160601b03909116171785555b84546bffffffffffffffffffffffff19166001600160601b03919091161790935550919050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f9182906145c7906001614aab565b90508060018284602001516001600160801b031660016145e79190614aab565b6145f19088614abe565b6145fb9190614aab565b6146059190614b08565b61460f9190614ae9565b925061461d8583868661467c565b505092915050565b6040805160608101825283546001600160601b0381168252600160601b81046001600160801b03166020830152600160e01b900463ffffffff16918101919091525f90614672818461339a565b91506136f8848284865b82516001600160601b0316821480156146a1575082602001516001600160801b031681105b156146ce576040830151600160e01b6001600892831c62ffffff160190911b63ffffff001602845561294f565b82516146e890613bdf9084906001600160601b0316614b08565b84546bffffffffffffffffffffffff19166001600160601b03919091161784556020830151614725906136b39083906001600160801b0316614b08565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff90911617845550505050565b80356001600160a01b0381168114611448575f5ffd5b5f5f6040838503121561478d575f5ffd5b61479683614766565b946020939093013593505050565b67ffffffffffffffff811681146147b9575f5ffd5b50565b5f5f604083850312156147cd575f5ffd5b6147d683614766565b915060208301356147e6816147a4565b809150509250929050565b5f5f60408385031215614802575f5ffd5b61480b83614766565b915061481960208401614766565b90509250929050565b602080825282518282018190525f918401906040840190835b8181101561488e5783516001600160801b03815116845267ffffffffffffffff602082015116602085015263ffffffff60408201511660408501525060608301925060208401935060018101905061483b565b509095945050505050565b5f5f5f83850360c08112156148ac575f5ffd5b6148b585614766565b93506020850135925060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0820112156148ed575f5ffd5b506040840190509250925092565b5f6020828403121561490b575f5ffd5b610afa82614766565b5f60208284031215614924575f5ffd5b5035919050565b82516001600160601b031681526020808401516001600160801b03169082015260408084015163ffffffff169082015260c0810182516001600160601b0316606083015260208301516001600160801b03166080830152604083015163ffffffff1660a0830152611b20565b803560ff81168114611448575f5ffd5b5f5f5f5f5f5f60c087890312156149bc575f5ffd5b6149c587614766565b955060208701359450604087013593506149e160608801614997565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f60a08688031215614a0f575f5ffd5b8535945060208601359350614a2660408701614997565b94979396509394606081013594506080013592915050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821680614a6757614a67614a3e565b5f190192915050565b5f60208284031215614a80575f5ffd5b8151611b20816147a4565b67ffffffffffffffff8181168382160190811115610afd57610afd614a3e565b80820180821115610afd57610afd614a3e565b8082028115828204841417610afd57610afd614a3e565b634e487b7160e01b5f52601260045260245ffd5b5f82614b0357634e487b7160e01b5f52601260045260245ffd5b500490565b81810381811115610afd57610afd614a3e565b6001600160601b038181168382160190811115610afd57610afd614a3e565b5f63ffffffff821663ffffffff8103614b5557614b55614a3e565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115614b80575f5ffd5b83861115614b8c575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156136f8577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b63ffffffff8281168282160390811115610afd57610afd614a3e565b6001815b6001841115612e2457808504811115614c7757614c77614a3e565b6001841615614c8557908102905b60019390931c928002614c5c565b5f82614ca157506001610afd565b81614cad57505f610afd565b8160018114614cc35760028114614ccd57614ce9565b6001915050610afd565b60ff841115614cde57614cde614a3e565b50506001821b610afd565b5060208310610133831016604e8410600b8410161715614d0c575081810a610afd565b614d185f198484614c58565b805f190482111561340b5761340b614a3e565b5f610afa8383614c93565b5f60208284031215614d46575f5ffd5b81518015158114611b20575f5ffd5b5f60208284031215614d65575f5ffd5b5051919050565b67ffffffffffffffff8281168282160390811115610afd57610afd614a3e565b6001600160601b038281168282160390811115610afd57610afd614a3e565b5f60018201614dbc57614dbc614a3e565b5060010190565b634e487b7160e01b5f52603160045260245ffd5b5f81614de557614de5614a3e565b505f190190565b6001600160801b038181168382160190811115610afd57610afd614a3e56fea264697066735822122011bb9687bb8a839d5483c119cb40a768d8683a74dc3224391a996b04a523bd7b64736f6c63430008250033" as const;
