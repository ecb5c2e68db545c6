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
  "0x60c06040525f80546001600160a01b0319166e1275000000003635c9adc5dea0000017905534801561002f575f5ffd5b50604051614fc6380380614fc683398101604081905261004e916100e4565b6001600160a01b0382166080528061006581610079565b5050506001600160a01b031660a05261012e565b600980546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100e1575f5ffd5b50565b5f5f5f606084860312156100f6575f5ffd5b8351610101816100cd565b6020850151909350610112816100cd565b6040850151909250610123816100cd565b809150509250925092565b60805160a051614de46101e25f395f8181610acd01528181610fd2015281816110250152818161108b015281816112e90152818161217e015281816130a20152818161317f015261320001525f818161045e01528181610c8201528181611150015281816114600152818161168e01528181611b1701528181611e540152818161267f01528181612a7201528181612e61015281816133ca0152818161344f01528181613ddf0152613e870152614de45ff3fe608060405234801561000f575f5ffd5b50600436106102d8575f3560e01c80637a9e5e4b11610187578063b39e3380116100dd578063ce4cb87611610093578063ecd9ba821161006e578063ecd9ba8214610aa2578063ef5cfb8c14610ab5578063fc0c546a14610ac8575f5ffd5b8063ce4cb876146109a5578063e7b81354146109b8578063ec5ffac214610a78575f5ffd5b8063bf7e214f116100c3578063bf7e214f1461096e578063c0314d271461097f578063c7341b9c14610992575f5ffd5b8063b39e3380146108a1578063b8fa9f2b146108b4575f5ffd5b806393a6eaa71161013d578063a694fc3a11610118578063a694fc3a1461084a578063ae153b1e1461085d578063af47a1bd14610870575f5ffd5b806393a6eaa7146107ed5780639bc289f1146108005780639e17977a14610837575f5ffd5b8063892f928e1161016d578063892f928e146106cf5780638d7ce096146107a15780638fb36037146107b4575f5ffd5b80637a9e5e4b146106a95780637c3b0b1c146106bc575f5ffd5b806331d70a9a1161023c5780633ccfd60b116101f257806371bcee47116101cd57806371bcee471461058e57806372d227cb146105c25780637962c91a146105d5575f5ffd5b80633ccfd60b146104c95780634d99dd16146104d1578063661f4792146104e4575f5ffd5b8063355e6b4311610222578063355e6b4314610446578063365a86fc14610459578063384012f914610498575f5ffd5b806331d70a9a1461042057806333ff3e7814610433575f5ffd5b806321670f2211610291578063233e990311610277578063233e9903146103c757806328388630146103da5780632e17de781461040d575f5ffd5b806321670f22146103855780632254f92514610398575f5ffd5b8063080a8a73116102c1578063080a8a731461031757806309d23a991461031f578063112b28281461033f575f5ffd5b8063026e402b146102dc57806302da0e7014610302575b5f5ffd5b6102ef6102ea366004614722565b610aef565b6040519081526020015b60405180910390f35b61031561031036600461475f565b610b03565b005b610315610bf0565b61033261032d366004614794565b610d66565b6040516102f991906147c5565b61035261034d36600461483c565b610e15565b6040516102f991908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b610315610393366004614722565b6110f5565b6103ab6103a636600461489e565b611318565b60408051921515835263ffffffff9091166020830152016102f9565b6103156103d53660046148b7565b61134c565b5f546103f490600160601b900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102f9565b6103f461041b3660046148b7565b6113d7565b6102ef61042e366004614794565b6113f3565b6102ef61044136600461489e565b6115ba565b6103156104543660046148b7565b6115f9565b6104807f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102f9565b6102ef6104a636600461489e565b6001600160a01b03165f908152600160205260409020546001600160601b031690565b6102ef6117d2565b6103f46104df366004614722565b6117e1565b61055c6104f236600461489e565b60408051606080820183525f80835260208084018290529284018190526001600160a01b039490941684526003825292829020825193840183526001015461ffff80821685526201000082041691840191909152640100000000900464ffffffffff169082015290565b60408051825161ffff9081168252602080850151909116908201529181015164ffffffffff16908201526060016102f9565b6102ef61059c36600461489e565b6001600160a01b03165f908152600360205260409020600201546001600160601b031690565b6103156105d03660046148b7565b611816565b61069b6105e336600461489e565b60408051606080820183525f80835260208084018290529284018190528351808301855281815280840182905284018190526001600160a01b039490941684526001808352938390208351808301855281546001600160601b0380821683526001600160801b03600160601b80840482168589015263ffffffff600160e01b948590048116868b015289519788018a529590990154918216865297810490971694840194909452929094049093169183019190915291565b6040516102f99291906148ce565b6103156106b736600461489e565b6118cc565b6103156106ca3660046148b7565b611974565b6107776106dd366004614794565b6040805180820182525f80825260209182018190526001600160a01b0394851681526007825282812093909416845291825291829020825160808101845281546001600160801b038082168352600160801b820463ffffffff908116848701908152600160a01b9093046001600160601b031684880152600190940154606084015285518087019096529151909116845251169082015290565b6040805182516001600160801b0316815260209283015163ffffffff1692810192909252016102f9565b6102ef6107af36600461489e565b611a07565b6107bc611a40565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016102f9565b6102ef6107fb36600461489e565b611a7d565b6103f461080e36600461489e565b6001600160a01b03165f90815260036020526040902054640100000000900464ffffffffff1690565b6102ef61084536600461489e565b611acd565b6102ef6108583660046148b7565b611b00565b61031561086b36600461475f565b611b0b565b6102ef61087e36600461489e565b6001600160a01b03165f908152600260205260409020546001600160601b031690565b6102ef6108af36600461494a565b611d8e565b6109316108c236600461489e565b60408051606080820183525f80835260208084018290529284018190526001600160a01b03949094168452600482529282902082519384018352546001600160601b038116845267ffffffffffffffff600160601b8204811692850192909252600160a01b9004169082015290565b6040805182516001600160601b0316815260208084015167ffffffffffffffff9081169183019190915292820151909216908201526060016102f9565b6009546001600160a01b0316610480565b6102ef61098d366004614794565b611db1565b6102ef6109a036600461489e565b611f7c565b6102ef6109b3366004614794565b611fb6565b61069b6109c636600461489e565b60408051606080820183525f80835260208084018290529284018190528351808301855281815280840182905284018190526001600160a01b0394909416845260028252928290208251808501845281546001600160601b0380821683526001600160801b03600160601b80840482168588015263ffffffff600160e01b948590048116868a01528851998a018952600190960154928316895282041694870194909452909204169183019190915291565b5f54610a8a906001600160601b031681565b6040516001600160601b0390911681526020016102f9565b6102ef610ab036600461499e565b612090565b6102ef610ac336600461489e565b6120b2565b6104807f000000000000000000000000000000000000000000000000000000000000000081565b5f610afa83836121ab565b90505b92915050565b610b0f335b5f366122df565b6001600160a01b0382165f90815260036020526040902080546901000000000000000000900464ffffffffff1667ffffffffffffffff831611610b5157505050565b80548190600e90610b79906e010000000000000000000000000000900463ffffffff166149f5565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff165f14610ba757505050565b805468ffffffffff00000000191681556040516001600160a01b038416907f7e6adfec7e3f286831a0200a754127c171a2da564078722cb97704741bbdb0ea905f90a2505b5050565b335f908152600360209081526040808320815160608101835260019091015461ffff8082168352620100008204169382019390935264010000000090920464ffffffffff16908201819052909103610c74576040517fda1290bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806040015164ffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015610cdc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d009190614a13565b67ffffffffffffffff161015610d565760408082015190517f7c918bac00000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201526024015b60405180910390fd5b610d63816020015161243a565b50565b6001600160a01b038083165f9081526008602090815260408083209385168352928152828220805484518184028101840190955280855260609493919290919084015b82821015610e09575f84815260209081902060408051606081018252918501546001600160801b0381168352600160801b810467ffffffffffffffff1683850152600160c01b900463ffffffff1690820152825260019092019101610da9565b50505050905092915050565b610e3c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b610e4533610b08565b5f5f5f610e5287876124f2565b91945092509050610e638183614a2e565b84525f610e73602087018761489e565b6001600160a01b031614610ead57610ea76020860135612710610e98610bb887614a41565b610ea29190614a6c565b6125b4565b60208501525b5f610ebe606087016040880161489e565b6001600160a01b031614610ee957610ee36060860135612710610e986107d087614a41565b60408501525b604084015160208501518551610eff9190614a8b565b610f099190614a8b565b60608501526001600160a01b0387167f06435b5422355afdd0f3160862adc9240ba717a5cc22badd9b19d1d0938a243d8383610f4860208a018a61489e565b6020890151610f5d60608c0160408d0161489e565b60408b8101516060808e0151835198895260208901979097526001600160a01b03958616888401528701939093529216608085015260a084015260c0830191909152519081900360e00190a2602084015115610ff957610ff9610fc3602087018761489e565b60208601516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906125c3565b60408401511561104c5761104c611016606087016040880161489e565b60408601516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906125c3565b6060840151156110eb5760608401516040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b1580156110d4575f5ffd5b505af11580156110e6573d5f5f3e3d5ffd5b505050505b5050509392505050565b6110fe33610b08565b805f0361111e576040516365e52d5160e11b815260040160405180910390fd5b61112782612616565b5f60045f846001600160a01b03166001600160a01b031681526020019081526020015f2090505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111ce9190614a13565b90505f6111de62093a8083614a9e565b90506111e98461286f565b835484905f906112039084906001600160601b0316614abe565b82546101009290920a6001600160601b038181021990931691909216919091021790555082547fffffffff00000000000000000000000000000000ffffffffffffffffffffffff16600160a01b67ffffffffffffffff8381169182027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1692909217600160601b928516929092029190911784556040805186815260208101929092526001600160a01b038716917f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d91910160405180910390a26113116001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330876128a6565b5050505050565b5f5f611323836128fb565b6001600160a01b039093165f90815260036020526040902054929363ffffffff90931692915050565b61135533610b08565b6113738168056bc75e2d6310000069152d02c7e14af6800000612931565b61137c8161286f565b5f80546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040518181527fe933824a81d0b6aa53640e0e8df82b08c3f5297409b86d5beb73c41253518b29906020015b60405180910390a150565b5f6113e3333384612986565b90506113ee33612c27565b919050565b6001600160a01b0382165f908152600460209081526040808320815160608101835290546001600160601b03811680835267ffffffffffffffff600160601b8304811695840195909552600160a01b909104909316918101919091529082908190156114e8576114e386847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156114ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114de9190614a13565b612c9c565b6114eb565b5f5f5b6001600160a01b038089165f818152600760209081526040808320948c168084529490915290209395509193500361154557805461153a908490600160a01b90046001600160601b0316614a2e565b945050505050610afd565b6001600160a01b0387165f90815260026020908152604080832054600590925290912054600160e01b90910463ffffffff16906115929089908490849061158d908890614a2e565b612dd2565b82546115ae9190600160a01b90046001600160601b0316614a2e565b98975050505050505050565b6001600160a01b0381165f908152600260209081526040808320600190810154928190529083200154610afd916001600160601b039081169116614a2e565b611388811115611640576040517f2cdfe219000000000000000000000000000000000000000000000000000000008152600481018290526113886024820152604401610d4d565b335f908152600360205260409020600181015461ffff168211801561167057506002810154600160601b900460ff165b156117c9575f5f600c9054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116e8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061170c9190614a13565b6117169190614a9e565b6001830180547fffffffffffffffffffffffffffffffffffffffffffffff00000000000000ffff1664010000000064ffffffffff8416027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff16176201000061ffff8716021790556040805185815267ffffffffffffffff8316602082015291925033917fac52504cce3299ca405062b3db8aec71b1c371309205d5a998125bb24b2ab149910160405180910390a2505050565b610bec8261243a565b5f6117dc33612e55565b905090565b5f336001600160a01b0384160361180b5760405163384cb5eb60e21b815260040160405180910390fd5b610afa833384612986565b335f908152600360205260409020611835826001600160601b036125b4565b6002820180546bffffffffffffffffffffffff19166001600160601b03929092169190911790558115611893576002810180547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff16600160601b1790555b60405182815233907f8435a5e8239b574b5c7a8e141f646aeb8af699b060bb9ec2a1196950418e3e079060200160405180910390a25050565b60095433906001600160a01b0316811461191d576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610d4d565b816001600160a01b03163b5f0361196b576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610d4d565b610bec826130d3565b61197d33610b08565b61198e8162127500624f1a00612931565b6119978161312e565b5f805467ffffffffffffffff92909216600160601b027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff9092169190911790556040518181527fa232193603bf5c5e1815932542d88c91310f0b7fa64ef68fbb4ff35ef262f7f4906020016113cc565b6001600160a01b0381165f908152600260209081526040808320546001909252822054610afd916001600160601b039081169116614a2e565b6009545f90600160a01b900460ff16611a5857505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6001600160a01b0381165f9081526001602090815260408083205460029092528220546001600160601b0391821691611abc9116610ea2600984614a41565b611ac69082614a2e565b9392505050565b5f336001600160a01b03831603611af75760405163384cb5eb60e21b815260040160405180910390fd5b610afd82612e55565b5f610afd3383613164565b611b1433610b08565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b959190614a13565b9050611ba4620a8c0082614a9e565b67ffffffffffffffff168267ffffffffffffffff161115611c135781611bcd620a8c0083614a9e565b6040517fcdd02da500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610d4d565b6001600160a01b0383165f908152600360205260409020805464ffffffffff6401000000008204811691690100000000000000000081049091169063ffffffff6e0100000000000000000000000000009091041667ffffffffffffffff85168311611c7e57508390505f5b8264ffffffffff168667ffffffffffffffff161115611c9b578592505b611ca481614add565b845464ffffffffff8581166401000000000268ffffffffff00000000199186166901000000000000000000027fffffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffff63ffffffff86166e01000000000000000000000000000002167fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff90941693909317929092171617855560405167ffffffffffffffff881681529091506001600160a01b038816907f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd600089060200160405180910390a250505050505050565b5f611d9c86868686866131a7565b611da687876121ab565b979650505050505050565b5f5f611dbd8484613266565b60408051606081018252600192909201546001600160601b0381168352600160601b81046001600160801b0316602080850191909152600160e01b90910463ffffffff16838301526001600160a01b038781165f908152600883528381208883168252835283812084517f91ddadf400000000000000000000000000000000000000000000000000000000815294519596509490937f0000000000000000000000000000000000000000000000000000000000000000909216926391ddadf492600480820193918290030181865afa158015611e9b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ebf9190614a13565b90505f5f5b8354811015611f71575f848281548110611ee057611ee0614b01565b5f9182526020918290206040805160608101825292909101546001600160801b0381168352600160801b810467ffffffffffffffff908116948401859052600160c01b90910463ffffffff1691830191909152909250851610611f685780516040820151611f5b9188916001600160801b03909116906132b7565b611f659084614a2e565b92505b50600101611ec4565b50611da68482613340565b5f80546001600160a01b038316825260026020526040822054610afd916001600160601b0390811691611fb191166009613385565b6133b9565b5f5f611fc28484613266565b604080516060808201835292546001600160601b0380821683526001600160801b03600160601b8304811660208086019190915263ffffffff600160e01b9094048416858701526001600160a01b03808c165f90815260078352878120918c16815290825286902086516080810188528154938416808252600160801b85048716938201849052600160a01b90940490941696840196909652600195909501549582019590955291945090926120879261208092869291906132b716565b8390613340565b95945050505050565b5f61209e86868686866131a7565b6120a83387613164565b9695505050505050565b5f6120bb6133c8565b6120c482612616565b5f6120cf8333613504565b8054600160a01b90046001600160601b0316925090505f82900361212a576040517f64ab34660000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610d4d565b80546001600160a01b03908116825560405183815233918516907f9310ccfcb8de723f578a9e4282ea9f521f05ae40dc08f3068dfad528a65ee3c79060200160405180910390a36121a56001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633846125c3565b50919050565b5f336001600160a01b038416036121d55760405163384cb5eb60e21b815260040160405180910390fd5b6121df8383613164565b6001600160a01b0384165f90815260026020818152604080842054600390925290922001549192506001600160601b03908116911680821115612258576040517f07b22a200000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610d4d565b6001600160a01b0385165f9081526001602052604081205481906001600160601b031661228488611f7c565b91506001600160601b03169150808210156122d5576040517f5af9812a0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610d4d565b5050505092915050565b5f5f6123136122f66009546001600160a01b031690565b863061230560045f898b614b15565b61230e91614b3c565b6136a5565b91509150816113115763ffffffff8116156123fd57600980547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee906123a290889088908890600401614ba1565b5f604051808303815f87803b1580156123b9575f5ffd5b505af11580156123cb573d5f5f3e3d5ffd5b5050600980547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506113119050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610d4d565b61244333612616565b6040805160608101825261ffff8381168083525f60208085018281528587018381523380855260038452938890209651600190970180549251915164ffffffffff166401000000000268ffffffffff0000000019928816620100000263ffffffff199094169890971697909717919091171693909317909355925192835290917f4421aad64918994b717beefc022d9b4e70e05c641dca21434c1464ad26ec4f4591015b60405180910390a250565b6001600160a01b0382165f9081526001602081905260408220908101548154839283929091839161252f916001600160601b039182169116614a2e565b90508086111561255b5761254287612616565b612555876125508389614a8b565b61377d565b90945092505b5f5f6125718461256b8a866125b4565b85613847565b90925090506125808183614a2e565b965061258c8287614a2e565b95506125988186614a2e565b945086156125a9576125a989612c27565b505050509250925092565b5f828218828410028218610afa565b6125d083838360016138bd565b612611576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610d4d565b505050565b6001600160a01b0381165f908152600460209081526040808320815160608101835290546001600160601b03811680835267ffffffffffffffff600160601b8304811695840195909552600160a01b90910490931691810191909152910361267c575050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156126d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126fd9190614a13565b9050816020015167ffffffffffffffff168167ffffffffffffffff160361272357505050565b5f5f612730858585612c9c565b6001600160a01b0387165f9081526004602090815260409182902088518154928a0151938a01516001600160601b0390911673ffffffffffffffffffffffffffffffffffffffff1990931692909217600160601b67ffffffffffffffff94851602177fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b939092169290920217905590925090508115612836576001600160a01b0385165f90815260076020908152604080832090915290208054839190601490612811908490600160a01b90046001600160601b0316614abe565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505b8015611311576001600160a01b0385165f9081526005602052604081208054839290612863908490614a2e565b90915550505050505050565b5f6001600160601b038211156128a2576040516306dfcc6560e41b81526060600482015260248101839052604401610d4d565b5090565b6128b4848484846001613938565b6128f5576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610d4d565b50505050565b5f61290582611f7c565b6001600160a01b039092165f908152600160205260409020546001600160601b03169190911015919050565b8183108061293e57508083115b15612611576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610d4d565b5f815f036129a7576040516365e52d5160e11b815260040160405180910390fd5b6001600160a01b038085165f90815260086020908152604080832093871683529290522080547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001612a28576040517fa8f380b300000000000000000000000000000000000000000000000000000000815260106004820152602401610d4d565b612a3185612616565b5f612a3c8686613266565b9050612a4a868683876139be565b5f612a586001830186613aeb565b90505f600c9054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612acc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612af09190614a13565b612afa9190614a9e565b9350826040518060600160405280612b1184613c09565b6001600160801b03908116825267ffffffffffffffff888116602080850182905260018981015463ffffffff600160e01b9091048116604097880152885491820189555f988952978290208751910180548884015198880151909916600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff98909516600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009099169190951617969096179490941617905580518881529283018490528201526001600160a01b0387811691908916907ffd9b5654dd4ad678e212596cc4adf16da8b87fa5a69da229b2b4d7bb0f9effec9060600160405180910390a35050509392505050565b612c30816128fb565b15612c385750565b6001600160a01b0381165f81815260036020908152604091829020805463ffffffff8082166001011663ffffffff19909116811790915591519182527fe16a9bfa883847179215d7b470cb43be220332d9803f6714eb6a9a66f9819fd991016124e7565b6001600160a01b0383165f9081526001602090815260408083205460028352818420825160608101845290546001600160601b03808216808452600160601b83046001600160801b031696840196909652600160e01b90910463ffffffff169382019390935284939290911691612d139083614a2e565b5f03612d3057612d238686613c3c565b5f5f935093505050612dca565b5f612d3b8787613c7b565b82519091506001600160601b03165f03612d5c5793505f9250612dca915050565b6001600160a01b0388165f90815260036020526040812060010154835161ffff9091169190612d9890849087906001600160601b031685613d42565b9050612da48184614a8b565b6020850151612dc0906001600160801b0316606084901b614a6c565b9650965050505050505b935093915050565b82545f906001600160801b0316808203612def575f915050612e4d565b8454600186015463ffffffff600160801b909204821691612e4891849188168414612e42576001600160a01b038a165f90815260066020908152604080832063ffffffff88168452909152902054613d84565b86613d84565b925050505b949350505050565b5f612e5e6133c8565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612ebb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612edf9190614a13565b6001600160a01b0384165f8181526003602052604081205492935064010000000090920464ffffffffff169190339003612f7b578267ffffffffffffffff168267ffffffffffffffff161115612f6d576040517fa2e461a000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610d4d565b612f7685613da5565b612f9d565b8267ffffffffffffffff168267ffffffffffffffff161115612f9d5750620a8c005b5f5f612fab87338786613f36565b919750925090505f8290036130555767ffffffffffffffff831615801590612fd257508015155b1561302057612feb8467ffffffffffffffff16826125b4565b6040517fa2e461a0000000000000000000000000000000000000000000000000000000008152600401610d4d91815260200190565b6040517f155eed3600000000000000000000000000000000000000000000000000000000815260048101829052602401610d4d565b60405186815233906001600160a01b038916907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a36130c96001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633886125c3565b5050505050919050565b6009805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad906020016113cc565b5f67ffffffffffffffff8211156128a257604080516306dfcc6560e41b8152600481019190915260248101839052604401610d4d565b5f613170833384614228565b9050610afd6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330856128a6565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015613249575f5ffd5b505af192505050801561325a575060015b15611311575050505050565b5f826001600160a01b0316826001600160a01b03161461329c576001600160a01b0383165f908152600260205260409020610afa565b50506001600160a01b03165f90815260016020526040902090565b5f836040015163ffffffff168263ffffffff16036132d6575081611ac6565b6040840151600883811c62ffffff9081169290911c16146132f857505f611ac6565b5f8285604001516133099190614bdf565b63ffffffff169050600481116133365761332781633b9aca00614cce565b6133319085614a6c565b612087565b5f95945050505050565b5f82602001516001600160801b0316600161335b9190614a2e565b8351613371906001600160601b03166001614a2e565b61337b9084614a41565b610afa9190614a6c565b5f815f0361339757613397601261431a565b8160018403816133a9576133a9614a58565b046001018315155b029392505050565b5f828218828411028218610afa565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613424573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134489190614cd9565b15613502577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156134a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134cd9190614cf8565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610d4d91815260200190565b565b6001600160a01b038083165f9081526007602090815260408083209385168352929052908120906135358484613266565b6040805160608101825291546001600160601b0381168352600160601b81046001600160801b03166020840152600160e01b900463ffffffff169082015290506001600160a01b038481169084161461360f576001600160a01b0384165f908152600560205260409081902054908201516135b4908690859084612dd2565b835484906014906135d6908490600160a01b90046001600160601b0316614abe565b92506101000a8154816001600160601b0302191690836001600160601b031602179055508083600101541461360d57600183018190555b505b60408101518254600160801b900463ffffffff90811691161461369e57815461365e906136599083906001600160801b0381169063ffffffff600160801b9091048116906132b716565b613c09565b8254604083015163ffffffff16600160801b0273ffffffffffffffffffffffffffffffffffffffff199091166001600160801b0392909216919091171782555b5092915050565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613773575f516020805191945081901c150291505b5094509492505050565b6001600160a01b0382165f9081526002602052604081208054600182015483929163ffffffff600160e01b8204169184916137c4916001600160601b039081169116614a2e565b90506137da836137d488846125b4565b83613847565b90955093506137e9878361432b565b6137f38486614a2e565b1561383d5760408051868152602081018690526001600160a01b038916917f7a1dad923909f4e61860728a4ebabbeef3888b9d1c6f254a6ddfb00464bac162910160405180910390a25b5050509250929050565b5f5f835f0361385a57505f905080612dca565b60018501546001600160601b031661388f6138886138788387614a8b565b6138829088614a41565b86613385565b8790614393565b925080156138b4576138b16138a76138828388614a41565b6001880190614393565b91505b50935093915050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661392c578383151615613920573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166139ad5783831516156139a1573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6139c98585613504565b6040805160608101825285546001600160601b03811682526001600160801b03600160601b82048116602084015263ffffffff600160e01b909204821693830193909352835493945090925f92613a269285929091169061334016565b905080841115613a6c576040517f71c16b710000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401610d4d565b613a8e613a79868661451b565b845461365991906001600160801b0316614a8b565b83547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b03919091161783556001600160a01b0387811690871614613ae257613ae287836040015161432b565b50505050505050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f91613b3b906001614a2e565b6020820151613b54906001600160801b03166001614a2e565b613b5e9085614a41565b613b689190614a6c565b9150613b8a83825f01516001600160601b0316613b859190614a2e565b61286f565b84546bffffffffffffffffffffffff19166001600160601b03919091161784556020810151613bc7906136599084906001600160801b0316614a2e565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff9091161790935592915050565b5f6001600160801b038211156128a2576040516306dfcc6560e41b81526080600482015260248101839052604401610d4d565b6020820151613c4b9082614d0f565b82604001818151613c5c9190614a9e565b67ffffffffffffffff9081169091529190911660209092019190915250565b5f5f836020015183613c8d9190614d0f565b9050836040015167ffffffffffffffff168367ffffffffffffffff161015613cfe5783602001518460400151613cc39190614d0f565b67ffffffffffffffff168167ffffffffffffffff16855f01516001600160601b0316613cef9190614a41565b613cf99190614a6c565b613d0a565b83516001600160601b03165b915081845f01818151613d1d9190614d2f565b6001600160601b03169052505067ffffffffffffffff90911660209092019190915290565b5f612710613d508486614a2e565b613d5a9190614a41565b613d6683612710614a8b565b613d708588614a41565b613d7a9190614a41565b6120879190614a6c565b5f6060613d918484614a8b565b613d9b9086614a41565b901c949350505050565b6040517f8f7260750000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638f72607590602401602060405180830381865afa158015613e26573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e4a9190614cf8565b6040517ff8ba1ef50000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301529192505f917f0000000000000000000000000000000000000000000000000000000000000000169063f8ba1ef590602401602060405180830381865afa158015613ecc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ef09190614cf8565b905080821115612611576040517f68138fa70000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610d4d565b5f5f5f5f613f448888613266565b6001600160a01b03808a165f908152600860209081526040808320938c1683529290522080546001929092019250905b801561421b575f82613f87600184614a8b565b81548110613f9757613f97614b01565b5f91825260208083206040805160608101825293909101546001600160801b0381168452600160801b810467ffffffffffffffff16928401839052600160c01b900463ffffffff1690830152909250613ff1908a90614a9e565b90508967ffffffffffffffff168167ffffffffffffffff16111561403f578515806140255750858167ffffffffffffffff16105b15614038578067ffffffffffffffff1695505b505061420b565b61404887614d4e565b6040805160608101825287546001600160601b0381168252600160601b81046001600160801b039081166020840152600160e01b90910463ffffffff1682840152855192860151939a506140aa936140a393909116906132b7565b86906145cb565b6140b49089614a2e565b845490985084906140c790600190614a8b565b815481106140d7576140d7614b01565b905f5260205f2001846001856140ed9190614a8b565b815481106140fd576140fd614b01565b5f91825260209091208254910180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000081166001600160801b039093169283178255835467ffffffffffffffff600160801b9182900416027fffffffffffffffff00000000000000000000000000000000000000000000000090911690921791909117808255915463ffffffff600160c01b9182900416027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905583548490806141d0576141d0614d66565b5f8281526020902081015f1990810180547fffffffff0000000000000000000000000000000000000000000000000000000016905501905550505b61421481614d7a565b9050613f74565b5050509450945094915050565b5f815f03614249576040516365e52d5160e11b815260040160405180910390fd5b61425284612616565b5f61425d8585613504565b90506142738361426d8787613266565b90613aeb565b915061427e82613c09565b815482905f906142989084906001600160801b0316614d8f565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550836001600160a01b0316856001600160a01b03167f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc858560405161430a929190918252602082015260400190565b60405180910390a3509392505050565b634e487b715f52806020526024601cfd5b6001600160a01b0382165f9081526002602052604090205463ffffffff808316600160e01b909204160361435d575050565b6001600160a01b039091165f908152600560209081526040808320546006835281842063ffffffff909516845293909152902055565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f9183106144265760208101516001600160801b031615614415576040810151600160e01b6001600892831c62ffffff160190911b63ffffff00160284555b516001600160601b03169050610afd565b80515f9061443e9085906001600160601b0316614a8b565b60208301519091506001600160801b031661445d633b9aca0083614a41565b10156144f45760208201516001600160801b03165b633b9aca00633b9ac9ff820160408501805160010163ffffffff169052049050633b9aca0082028111614472578554604084015163ffffffff16600160e01b027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001600160801b03909316600160601b02929092166001600160601b03909116171785555b84546bffffffffffffffffffffffff19166001600160601b03919091161790935550919050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f91829061456d906001614a2e565b90508060018284602001516001600160801b0316600161458d9190614a2e565b6145979088614a41565b6145a19190614a2e565b6145ab9190614a8b565b6145b59190614a6c565b92506145c385838686614622565b505092915050565b6040805160608101825283546001600160601b0381168252600160601b81046001600160801b03166020830152600160e01b900463ffffffff16918101919091525f906146188184613340565b915061369e848284865b82516001600160601b031682148015614647575082602001516001600160801b031681105b15614674576040830151600160e01b6001600892831c62ffffff160190911b63ffffff00160284556128f5565b825161468e90613b859084906001600160601b0316614a8b565b84546bffffffffffffffffffffffff19166001600160601b039190911617845560208301516146cb906136599083906001600160801b0316614a8b565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff90911617845550505050565b80356001600160a01b03811681146113ee575f5ffd5b5f5f60408385031215614733575f5ffd5b61473c8361470c565b946020939093013593505050565b67ffffffffffffffff81168114610d63575f5ffd5b5f5f60408385031215614770575f5ffd5b6147798361470c565b915060208301356147898161474a565b809150509250929050565b5f5f604083850312156147a5575f5ffd5b6147ae8361470c565b91506147bc6020840161470c565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156148315783516001600160801b03815116845267ffffffffffffffff602082015116602085015263ffffffff6040820151166040850152506060830192506020840193506001810190506147de565b509095945050505050565b5f5f5f83850360c081121561484f575f5ffd5b6148588561470c565b93506020850135925060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082011215614890575f5ffd5b506040840190509250925092565b5f602082840312156148ae575f5ffd5b610afa8261470c565b5f602082840312156148c7575f5ffd5b5035919050565b82516001600160601b031681526020808401516001600160801b03169082015260408084015163ffffffff169082015260c0810182516001600160601b0316606083015260208301516001600160801b03166080830152604083015163ffffffff1660a0830152611ac6565b803560ff811681146113ee575f5ffd5b5f5f5f5f5f5f60c0878903121561495f575f5ffd5b6149688761470c565b955060208701359450604087013593506149846060880161493a565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f60a086880312156149b2575f5ffd5b85359450602086013593506149c96040870161493a565b94979396509394606081013594506080013592915050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821680614a0a57614a0a6149e1565b5f190192915050565b5f60208284031215614a23575f5ffd5b8151611ac68161474a565b80820180821115610afd57610afd6149e1565b8082028115828204841417610afd57610afd6149e1565b634e487b7160e01b5f52601260045260245ffd5b5f82614a8657634e487b7160e01b5f52601260045260245ffd5b500490565b81810381811115610afd57610afd6149e1565b67ffffffffffffffff8181168382160190811115610afd57610afd6149e1565b6001600160601b038181168382160190811115610afd57610afd6149e1565b5f63ffffffff821663ffffffff8103614af857614af86149e1565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115614b23575f5ffd5b83861115614b2f575f5ffd5b5050820193919092039150565b80357fffffffff00000000000000000000000000000000000000000000000000000000811690600484101561369e577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b63ffffffff8281168282160390811115610afd57610afd6149e1565b6001815b6001841115612dca57808504811115614c1a57614c1a6149e1565b6001841615614c2857908102905b60019390931c928002614bff565b5f82614c4457506001610afd565b81614c5057505f610afd565b8160018114614c665760028114614c7057614c8c565b6001915050610afd565b60ff841115614c8157614c816149e1565b50506001821b610afd565b5060208310610133831016604e8410600b8410161715614caf575081810a610afd565b614cbb5f198484614bfb565b805f19048211156133b1576133b16149e1565b5f610afa8383614c36565b5f60208284031215614ce9575f5ffd5b81518015158114611ac6575f5ffd5b5f60208284031215614d08575f5ffd5b5051919050565b67ffffffffffffffff8281168282160390811115610afd57610afd6149e1565b6001600160601b038281168282160390811115610afd57610afd6149e1565b5f60018201614d5f57614d5f6149e1565b5060010190565b634e487b7160e01b5f52603160045260245ffd5b5f81614d8857614d886149e1565b505f190190565b6001600160801b038181168382160190811115610afd57610afd6149e156fea2646970667358221220d84206db5cfc0cf58ca35def881d8711d132677ec1377eb3e188ca03cfbcca6864736f6c63430008250033" as const;
