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
  "0x60c06040525f80546001600160a01b0319166e1275000000003635c9adc5dea0000017905534801561002f575f5ffd5b50604051614da4380380614da483398101604081905261004e916100e4565b6001600160a01b0382166080528061006581610079565b5050506001600160a01b031660a05261012e565b600980546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100e1575f5ffd5b50565b5f5f5f606084860312156100f6575f5ffd5b8351610101816100cd565b6020850151909350610112816100cd565b6040850151909250610123816100cd565b809150509250925092565b60805160a051614bc26101e25f395f8181610aaf01528181610eca01528181610f1d01528181610f83015281816111e101528181611f9e01528181612ec201528181612f9f015261302001525f818161044001528181610b7701528181611048015281816113580152818161158601528181611a1701528181611c740152818161249f0152818161289201528181612c81015281816131ea0152818161326f01528181613bff0152613ca70152614bc25ff3fe608060405234801561000f575f5ffd5b50600436106102cd575f3560e01c80637c3b0b1c1161017c578063b39e3380116100dd578063ce4cb87611610093578063ecd9ba821161006e578063ecd9ba8214610a84578063ef5cfb8c14610a97578063fc0c546a14610aaa575f5ffd5b8063ce4cb87614610987578063e7b813541461099a578063ec5ffac214610a5a575f5ffd5b8063bf7e214f116100c3578063bf7e214f14610950578063c0314d2714610961578063c7341b9c14610974575f5ffd5b8063b39e338014610883578063b8fa9f2b14610896575f5ffd5b80639bc289f111610132578063a694fc3a11610118578063a694fc3a1461082c578063ae153b1e1461083f578063af47a1bd14610852575f5ffd5b80639bc289f1146107e25780639e17977a14610819575f5ffd5b80638d7ce096116101625780638d7ce096146107835780638fb360371461079657806393a6eaa7146107cf575f5ffd5b80637c3b0b1c1461069e578063892f928e146106b1575f5ffd5b806333ff3e78116102315780634d99dd16116101e757806372d227cb116101c257806372d227cb146105a45780637962c91a146105b75780637a9e5e4b1461068b575f5ffd5b80634d99dd16146104b3578063661f4792146104c657806371bcee4714610570575f5ffd5b8063365a86fc11610217578063365a86fc1461043b578063384012f91461047a5780633ccfd60b146104ab575f5ffd5b806333ff3e7814610415578063355e6b4314610428575f5ffd5b80632254f92511610286578063283886301161026c57806328388630146103bc5780632e17de78146103ef57806331d70a9a14610402575f5ffd5b80632254f9251461037a578063233e9903146103a9575f5ffd5b806309d23a99116102b657806309d23a9914610301578063112b28281461032157806321670f2214610367575f5ffd5b8063026e402b146102d1578063080a8a73146102f7575b5f5ffd5b6102e46102df366004614542565b610ad1565b6040519081526020015b60405180910390f35b6102ff610ae5565b005b61031461030f36600461456a565b610c5b565b6040516102ee919061459b565b61033461032f366004614612565b610d0a565b6040516102ee91908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b6102ff610375366004614542565b610fed565b61038d610388366004614674565b611210565b60408051921515835263ffffffff9091166020830152016102ee565b6102ff6103b736600461468d565b611244565b5f546103d690600160601b900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102ee565b6103d66103fd36600461468d565b6112cf565b6102e461041036600461456a565b6112eb565b6102e4610423366004614674565b6114b2565b6102ff61043636600461468d565b6114f1565b6104627f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102ee565b6102e4610488366004614674565b6001600160a01b03165f908152600160205260409020546001600160601b031690565b6102e46116ce565b6103d66104c1366004614542565b6116dd565b61053e6104d4366004614674565b60408051606080820183525f80835260208084018290529284018190526001600160a01b039490941684526003825292829020825193840183526001015461ffff80821685526201000082041691840191909152640100000000900464ffffffffff169082015290565b60408051825161ffff9081168252602080850151909116908201529181015164ffffffffff16908201526060016102ee565b6102e461057e366004614674565b6001600160a01b03165f908152600360205260409020600201546001600160601b031690565b6102ff6105b236600461468d565b611712565b61067d6105c5366004614674565b60408051606080820183525f80835260208084018290529284018190528351808301855281815280840182905284018190526001600160a01b039490941684526001808352938390208351808301855281546001600160601b0380821683526001600160801b03600160601b80840482168589015263ffffffff600160e01b948590048116868b015289519788018a529590990154918216865297810490971694840194909452929094049093169183019190915291565b6040516102ee9291906146a4565b6102ff610699366004614674565b6117c8565b6102ff6106ac36600461468d565b611870565b6107596106bf36600461456a565b6040805180820182525f80825260209182018190526001600160a01b0394851681526007825282812093909416845291825291829020825160808101845281546001600160801b038082168352600160801b820463ffffffff908116848701908152600160a01b9093046001600160601b031684880152600190940154606084015285518087019096529151909116845251169082015290565b6040805182516001600160801b0316815260209283015163ffffffff1692810192909252016102ee565b6102e4610791366004614674565b611903565b61079e61193c565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016102ee565b6102e46107dd366004614674565b611979565b6103d66107f0366004614674565b6001600160a01b03165f90815260036020526040902054640100000000900464ffffffffff1690565b6102e4610827366004614674565b6119c9565b6102e461083a36600461468d565b6119fc565b6102ff61084d366004614725565b611a07565b6102e4610860366004614674565b6001600160a01b03165f908152600260205260409020546001600160601b031690565b6102e461089136600461476a565b611bae565b6109136108a4366004614674565b60408051606080820183525f80835260208084018290529284018190526001600160a01b03949094168452600482529282902082519384018352546001600160601b038116845267ffffffffffffffff600160601b8204811692850192909252600160a01b9004169082015290565b6040805182516001600160601b0316815260208084015167ffffffffffffffff9081169183019190915292820151909216908201526060016102ee565b6009546001600160a01b0316610462565b6102e461096f36600461456a565b611bd1565b6102e4610982366004614674565b611d9c565b6102e461099536600461456a565b611dd6565b61067d6109a8366004614674565b60408051606080820183525f80835260208084018290529284018190528351808301855281815280840182905284018190526001600160a01b0394909416845260028252928290208251808501845281546001600160601b0380821683526001600160801b03600160601b80840482168588015263ffffffff600160e01b948590048116868a01528851998a018952600190960154928316895282041694870194909452909204169183019190915291565b5f54610a6c906001600160601b031681565b6040516001600160601b0390911681526020016102ee565b6102e4610a923660046147be565b611eb0565b6102e4610aa5366004614674565b611ed2565b6104627f000000000000000000000000000000000000000000000000000000000000000081565b5f610adc8383611fcb565b90505b92915050565b335f908152600360209081526040808320815160608101835260019091015461ffff8082168352620100008204169382019390935264010000000090920464ffffffffff16908201819052909103610b69576040517fda1290bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806040015164ffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bd1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bf59190614801565b67ffffffffffffffff161015610c4b5760408082015190517f7c918bac00000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201526024015b60405180910390fd5b610c5881602001516120ff565b50565b6001600160a01b038083165f9081526008602090815260408083209385168352928152828220805484518184028101840190955280855260609493919290919084015b82821015610cfe575f84815260209081902060408051606081018252918501546001600160801b0381168352600160801b810467ffffffffffffffff1683850152600160c01b900463ffffffff1690820152825260019092019101610c9e565b50505050905092915050565b610d3160405180608001604052805f81526020015f81526020015f81526020015f81525090565b610d3d335b5f366121b7565b5f5f5f610d4a8787612312565b91945092509050610d5b8183614830565b84525f610d6b6020870187614674565b6001600160a01b031614610da557610d9f6020860135612710610d90610bb887614843565b610d9a919061486e565b6123d4565b60208501525b5f610db66060870160408801614674565b6001600160a01b031614610de157610ddb6060860135612710610d906107d087614843565b60408501525b604084015160208501518551610df7919061488d565b610e01919061488d565b60608501526001600160a01b0387167f06435b5422355afdd0f3160862adc9240ba717a5cc22badd9b19d1d0938a243d8383610e4060208a018a614674565b6020890151610e5560608c0160408d01614674565b60408b8101516060808e0151835198895260208901979097526001600160a01b03958616888401528701939093529216608085015260a084015260c0830191909152519081900360e00190a2602084015115610ef157610ef1610ebb6020870187614674565b60208601516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906123e3565b604084015115610f4457610f44610f0e6060870160408801614674565b60408601516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906123e3565b606084015115610fe35760608401516040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610fcc575f5ffd5b505af1158015610fde573d5f5f3e3d5ffd5b505050505b5050509392505050565b610ff633610d36565b805f03611016576040516365e52d5160e11b815260040160405180910390fd5b61101f82612436565b5f60045f846001600160a01b03166001600160a01b031681526020019081526020015f2090505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110c69190614801565b90505f6110d662093a80836148a0565b90506110e18461268f565b835484905f906110fb9084906001600160601b03166148c0565b82546101009290920a6001600160601b038181021990931691909216919091021790555082547fffffffff00000000000000000000000000000000ffffffffffffffffffffffff16600160a01b67ffffffffffffffff8381169182027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff1692909217600160601b928516929092029190911784556040805186815260208101929092526001600160a01b038716917f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d91910160405180910390a26112096001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330876126c6565b5050505050565b5f5f61121b8361271b565b6001600160a01b039093165f90815260036020526040902054929363ffffffff90931692915050565b61124d33610d36565b61126b8168056bc75e2d6310000069152d02c7e14af6800000612751565b6112748161268f565b5f80546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040518181527fe933824a81d0b6aa53640e0e8df82b08c3f5297409b86d5beb73c41253518b29906020015b60405180910390a150565b5f6112db3333846127a6565b90506112e633612a47565b919050565b6001600160a01b0382165f908152600460209081526040808320815160608101835290546001600160601b03811680835267ffffffffffffffff600160601b8304811695840195909552600160a01b909104909316918101919091529082908190156113e0576113db86847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113d69190614801565b612abc565b6113e3565b5f5f5b6001600160a01b038089165f818152600760209081526040808320948c168084529490915290209395509193500361143d578054611432908490600160a01b90046001600160601b0316614830565b945050505050610adf565b6001600160a01b0387165f90815260026020908152604080832054600590925290912054600160e01b90910463ffffffff169061148a90899084908490611485908890614830565b612bf2565b82546114a69190600160a01b90046001600160601b0316614830565b98975050505050505050565b6001600160a01b0381165f908152600260209081526040808320600190810154928190529083200154610adf916001600160601b039081169116614830565b611388811115611538576040517f2cdfe219000000000000000000000000000000000000000000000000000000008152600481018290526113886024820152604401610c42565b335f908152600360205260409020600181015461ffff168211801561156857506002810154600160601b900460ff165b156116c1575f5f600c9054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156115e0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116049190614801565b61160e91906148a0565b6001830180547fffffffffffffffffffffffffffffffffffffffffffffff00000000000000ffff1664010000000064ffffffffff8416027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff16176201000061ffff8716021790556040805185815267ffffffffffffffff8316602082015291925033917fac52504cce3299ca405062b3db8aec71b1c371309205d5a998125bb24b2ab149910160405180910390a2505050565b6116ca826120ff565b5050565b5f6116d833612c75565b905090565b5f336001600160a01b038416036117075760405163384cb5eb60e21b815260040160405180910390fd5b610adc8333846127a6565b335f908152600360205260409020611731826001600160601b036123d4565b6002820180546bffffffffffffffffffffffff19166001600160601b0392909216919091179055811561178f576002810180547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff16600160601b1790555b60405182815233907f8435a5e8239b574b5c7a8e141f646aeb8af699b060bb9ec2a1196950418e3e079060200160405180910390a25050565b60095433906001600160a01b03168114611819576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610c42565b816001600160a01b03163b5f03611867576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610c42565b6116ca82612ef3565b61187933610d36565b61188a8162127500624f1a00612751565b61189381612f4e565b5f805467ffffffffffffffff92909216600160601b027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff9092169190911790556040518181527fa232193603bf5c5e1815932542d88c91310f0b7fa64ef68fbb4ff35ef262f7f4906020016112c4565b6001600160a01b0381165f908152600260209081526040808320546001909252822054610adf916001600160601b039081169116614830565b6009545f90600160a01b900460ff1661195457505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6001600160a01b0381165f9081526001602090815260408083205460029092528220546001600160601b03918216916119b89116610d9a600984614843565b6119c29082614830565b9392505050565b5f336001600160a01b038316036119f35760405163384cb5eb60e21b815260040160405180910390fd5b610adf82612c75565b5f610adf3383612f84565b611a1033610d36565b5f620a8c007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611a71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a959190614801565b611a9f91906148a0565b67ffffffffffffffff169050808267ffffffffffffffff161115611b02576040517fcdd02da500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610c42565b6001600160a01b0383165f9081526003602052604090208054640100000000900464ffffffffff1667ffffffffffffffff841611611b405750505050565b805468ffffffffff00000000191664010000000064ffffffffff85160217815560405167ffffffffffffffff841681526001600160a01b038516907f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd600089060200160405180910390a250505050565b5f611bbc8686868686612fc7565b611bc68787611fcb565b979650505050505050565b5f5f611bdd8484613086565b60408051606081018252600192909201546001600160601b0381168352600160601b81046001600160801b0316602080850191909152600160e01b90910463ffffffff16838301526001600160a01b038781165f908152600883528381208883168252835283812084517f91ddadf400000000000000000000000000000000000000000000000000000000815294519596509490937f0000000000000000000000000000000000000000000000000000000000000000909216926391ddadf492600480820193918290030181865afa158015611cbb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cdf9190614801565b90505f5f5b8354811015611d91575f848281548110611d0057611d006148df565b5f9182526020918290206040805160608101825292909101546001600160801b0381168352600160801b810467ffffffffffffffff908116948401859052600160c01b90910463ffffffff1691830191909152909250851610611d885780516040820151611d7b9188916001600160801b03909116906130d7565b611d859084614830565b92505b50600101611ce4565b50611bc68482613160565b5f80546001600160a01b038316825260026020526040822054610adf916001600160601b0390811691611dd1911660096131a5565b6131d9565b5f5f611de28484613086565b604080516060808201835292546001600160601b0380821683526001600160801b03600160601b8304811660208086019190915263ffffffff600160e01b9094048416858701526001600160a01b03808c165f90815260078352878120918c16815290825286902086516080810188528154938416808252600160801b85048716938201849052600160a01b9094049094169684019690965260019590950154958201959095529194509092611ea792611ea092869291906130d716565b8390613160565b95945050505050565b5f611ebe8686868686612fc7565b611ec83387612f84565b9695505050505050565b5f611edb6131e8565b611ee482612436565b5f611eef8333613324565b8054600160a01b90046001600160601b0316925090505f829003611f4a576040517f64ab34660000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610c42565b80546001600160a01b03908116825560405183815233918516907f9310ccfcb8de723f578a9e4282ea9f521f05ae40dc08f3068dfad528a65ee3c79060200160405180910390a3611fc56001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633846123e3565b50919050565b5f336001600160a01b03841603611ff55760405163384cb5eb60e21b815260040160405180910390fd5b611fff8383612f84565b6001600160a01b0384165f90815260026020818152604080842054600390925290922001549192506001600160601b03908116911680821115612078576040517f07b22a200000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610c42565b6001600160a01b0385165f9081526001602052604081205481906001600160601b03166120a488611d9c565b91506001600160601b03169150808210156120f5576040517f5af9812a0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610c42565b5050505092915050565b61210833612436565b6040805160608101825261ffff8381168083525f60208085018281528587018381523380855260038452938890209651600190970180549251915164ffffffffff166401000000000268ffffffffff0000000019928816620100000263ffffffff199094169890971697909717919091171693909317909355925192835290917f4421aad64918994b717beefc022d9b4e70e05c641dca21434c1464ad26ec4f4591015b60405180910390a250565b5f5f6121eb6121ce6009546001600160a01b031690565b86306121dd60045f898b6148f3565b6121e69161491a565b6134c5565b91509150816112095763ffffffff8116156122d557600980547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee9061227a9088908890889060040161497f565b5f604051808303815f87803b158015612291575f5ffd5b505af11580156122a3573d5f5f3e3d5ffd5b5050600980547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506112099050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610c42565b6001600160a01b0382165f9081526001602081905260408220908101548154839283929091839161234f916001600160601b039182169116614830565b90508086111561237b5761236287612436565b61237587612370838961488d565b61359d565b90945092505b5f5f6123918461238b8a866123d4565b85613667565b90925090506123a08183614830565b96506123ac8287614830565b95506123b88186614830565b945086156123c9576123c989612a47565b505050509250925092565b5f828218828410028218610adc565b6123f083838360016136dd565b612431576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610c42565b505050565b6001600160a01b0381165f908152600460209081526040808320815160608101835290546001600160601b03811680835267ffffffffffffffff600160601b8304811695840195909552600160a01b90910490931691810191909152910361249c575050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156124f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061251d9190614801565b9050816020015167ffffffffffffffff168167ffffffffffffffff160361254357505050565b5f5f612550858585612abc565b6001600160a01b0387165f9081526004602090815260409182902088518154928a0151938a01516001600160601b0390911673ffffffffffffffffffffffffffffffffffffffff1990931692909217600160601b67ffffffffffffffff94851602177fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b939092169290920217905590925090508115612656576001600160a01b0385165f90815260076020908152604080832090915290208054839190601490612631908490600160a01b90046001600160601b03166148c0565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505b8015611209576001600160a01b0385165f9081526005602052604081208054839290612683908490614830565b90915550505050505050565b5f6001600160601b038211156126c2576040516306dfcc6560e41b81526060600482015260248101839052604401610c42565b5090565b6126d4848484846001613758565b612715576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610c42565b50505050565b5f61272582611d9c565b6001600160a01b039092165f908152600160205260409020546001600160601b03169190911015919050565b8183108061275e57508083115b15612431576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610c42565b5f815f036127c7576040516365e52d5160e11b815260040160405180910390fd5b6001600160a01b038085165f90815260086020908152604080832093871683529290522080547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001612848576040517fa8f380b300000000000000000000000000000000000000000000000000000000815260106004820152602401610c42565b61285185612436565b5f61285c8686613086565b905061286a868683876137de565b5f612878600183018661390b565b90505f600c9054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156128ec573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129109190614801565b61291a91906148a0565b935082604051806060016040528061293184613a29565b6001600160801b03908116825267ffffffffffffffff888116602080850182905260018981015463ffffffff600160e01b9091048116604097880152885491820189555f988952978290208751910180548884015198880151909916600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff98909516600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009099169190951617969096179490941617905580518881529283018490528201526001600160a01b0387811691908916907ffd9b5654dd4ad678e212596cc4adf16da8b87fa5a69da229b2b4d7bb0f9effec9060600160405180910390a35050509392505050565b612a508161271b565b15612a585750565b6001600160a01b0381165f81815260036020908152604091829020805463ffffffff8082166001011663ffffffff19909116811790915591519182527fe16a9bfa883847179215d7b470cb43be220332d9803f6714eb6a9a66f9819fd991016121ac565b6001600160a01b0383165f9081526001602090815260408083205460028352818420825160608101845290546001600160601b03808216808452600160601b83046001600160801b031696840196909652600160e01b90910463ffffffff169382019390935284939290911691612b339083614830565b5f03612b5057612b438686613a5c565b5f5f935093505050612bea565b5f612b5b8787613a9b565b82519091506001600160601b03165f03612b7c5793505f9250612bea915050565b6001600160a01b0388165f90815260036020526040812060010154835161ffff9091169190612bb890849087906001600160601b031685613b62565b9050612bc4818461488d565b6020850151612be0906001600160801b0316606084901b61486e565b9650965050505050505b935093915050565b82545f906001600160801b0316808203612c0f575f915050612c6d565b8454600186015463ffffffff600160801b909204821691612c6891849188168414612c62576001600160a01b038a165f90815260066020908152604080832063ffffffff88168452909152902054613ba4565b86613ba4565b925050505b949350505050565b5f612c7e6131e8565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612cdb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cff9190614801565b6001600160a01b0384165f8181526003602052604081205492935064010000000090920464ffffffffff169190339003612d9b578267ffffffffffffffff168267ffffffffffffffff161115612d8d576040517fa2e461a000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610c42565b612d9685613bc5565b612dbd565b8267ffffffffffffffff168267ffffffffffffffff161115612dbd5750620a8c005b5f5f612dcb87338786613d56565b919750925090505f829003612e755767ffffffffffffffff831615801590612df257508015155b15612e4057612e0b8467ffffffffffffffff16826123d4565b6040517fa2e461a0000000000000000000000000000000000000000000000000000000008152600401610c4291815260200190565b6040517f155eed3600000000000000000000000000000000000000000000000000000000815260048101829052602401610c42565b60405186815233906001600160a01b038916907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a3612ee96001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633886123e3565b5050505050919050565b6009805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad906020016112c4565b5f67ffffffffffffffff8211156126c257604080516306dfcc6560e41b8152600481019190915260248101839052604401610c42565b5f612f90833384614048565b9050610adf6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330856126c6565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015613069575f5ffd5b505af192505050801561307a575060015b15611209575050505050565b5f826001600160a01b0316826001600160a01b0316146130bc576001600160a01b0383165f908152600260205260409020610adc565b50506001600160a01b03165f90815260016020526040902090565b5f836040015163ffffffff168263ffffffff16036130f65750816119c2565b6040840151600883811c62ffffff9081169290911c161461311857505f6119c2565b5f82856040015161312991906149bd565b63ffffffff169050600481116131565761314781633b9aca00614aac565b613151908561486e565b611ea7565b5f95945050505050565b5f82602001516001600160801b0316600161317b9190614830565b8351613191906001600160601b03166001614830565b61319b9084614843565b610adc919061486e565b5f815f036131b7576131b7601261413a565b8160018403816131c9576131c961485a565b046001018315155b029392505050565b5f828218828411028218610adc565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613244573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132689190614ab7565b15613322577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156132c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132ed9190614ad6565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610c4291815260200190565b565b6001600160a01b038083165f9081526007602090815260408083209385168352929052908120906133558484613086565b6040805160608101825291546001600160601b0381168352600160601b81046001600160801b03166020840152600160e01b900463ffffffff169082015290506001600160a01b038481169084161461342f576001600160a01b0384165f908152600560205260409081902054908201516133d4908690859084612bf2565b835484906014906133f6908490600160a01b90046001600160601b03166148c0565b92506101000a8154816001600160601b0302191690836001600160601b031602179055508083600101541461342d57600183018190555b505b60408101518254600160801b900463ffffffff9081169116146134be57815461347e906134799083906001600160801b0381169063ffffffff600160801b9091048116906130d716565b613a29565b8254604083015163ffffffff16600160801b0273ffffffffffffffffffffffffffffffffffffffff199091166001600160801b0392909216919091171782555b5092915050565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613593575f516020805191945081901c150291505b5094509492505050565b6001600160a01b0382165f9081526002602052604081208054600182015483929163ffffffff600160e01b8204169184916135e4916001600160601b039081169116614830565b90506135fa836135f488846123d4565b83613667565b9095509350613609878361414b565b6136138486614830565b1561365d5760408051868152602081018690526001600160a01b038916917f7a1dad923909f4e61860728a4ebabbeef3888b9d1c6f254a6ddfb00464bac162910160405180910390a25b5050509250929050565b5f5f835f0361367a57505f905080612bea565b60018501546001600160601b03166136af6136a8613698838761488d565b6136a29088614843565b866131a5565b87906141b3565b925080156136d4576136d16136c76136a28388614843565b60018801906141b3565b91505b50935093915050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661374c578383151615613740573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166137cd5783831516156137c1573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6137e98585613324565b6040805160608101825285546001600160601b03811682526001600160801b03600160601b82048116602084015263ffffffff600160e01b909204821693830193909352835493945090925f926138469285929091169061316016565b90508084111561388c576040517f71c16b710000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401610c42565b6138ae613899868661433b565b845461347991906001600160801b031661488d565b83547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b03919091161783556001600160a01b03878116908716146139025761390287836040015161414b565b50505050505050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f9161395b906001614830565b6020820151613974906001600160801b03166001614830565b61397e9085614843565b613988919061486e565b91506139aa83825f01516001600160601b03166139a59190614830565b61268f565b84546bffffffffffffffffffffffff19166001600160601b039190911617845560208101516139e7906134799084906001600160801b0316614830565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff9091161790935592915050565b5f6001600160801b038211156126c2576040516306dfcc6560e41b81526080600482015260248101839052604401610c42565b6020820151613a6b9082614aed565b82604001818151613a7c91906148a0565b67ffffffffffffffff9081169091529190911660209092019190915250565b5f5f836020015183613aad9190614aed565b9050836040015167ffffffffffffffff168367ffffffffffffffff161015613b1e5783602001518460400151613ae39190614aed565b67ffffffffffffffff168167ffffffffffffffff16855f01516001600160601b0316613b0f9190614843565b613b19919061486e565b613b2a565b83516001600160601b03165b915081845f01818151613b3d9190614b0d565b6001600160601b03169052505067ffffffffffffffff90911660209092019190915290565b5f612710613b708486614830565b613b7a9190614843565b613b868361271061488d565b613b908588614843565b613b9a9190614843565b611ea7919061486e565b5f6060613bb1848461488d565b613bbb9086614843565b901c949350505050565b6040517f8f7260750000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638f72607590602401602060405180830381865afa158015613c46573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c6a9190614ad6565b6040517ff8ba1ef50000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301529192505f917f0000000000000000000000000000000000000000000000000000000000000000169063f8ba1ef590602401602060405180830381865afa158015613cec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d109190614ad6565b905080821115612431576040517f68138fa70000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610c42565b5f5f5f5f613d648888613086565b6001600160a01b03808a165f908152600860209081526040808320938c1683529290522080546001929092019250905b801561403b575f82613da760018461488d565b81548110613db757613db76148df565b5f91825260208083206040805160608101825293909101546001600160801b0381168452600160801b810467ffffffffffffffff16928401839052600160c01b900463ffffffff1690830152909250613e11908a906148a0565b90508967ffffffffffffffff168167ffffffffffffffff161115613e5f57851580613e455750858167ffffffffffffffff16105b15613e58578067ffffffffffffffff1695505b505061402b565b613e6887614b2c565b6040805160608101825287546001600160601b0381168252600160601b81046001600160801b039081166020840152600160e01b90910463ffffffff1682840152855192860151939a50613eca93613ec393909116906130d7565b86906143eb565b613ed49089614830565b84549098508490613ee79060019061488d565b81548110613ef757613ef76148df565b905f5260205f200184600185613f0d919061488d565b81548110613f1d57613f1d6148df565b5f91825260209091208254910180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000081166001600160801b039093169283178255835467ffffffffffffffff600160801b9182900416027fffffffffffffffff00000000000000000000000000000000000000000000000090911690921791909117808255915463ffffffff600160c01b9182900416027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790558354849080613ff057613ff0614b44565b5f8281526020902081015f1990810180547fffffffff0000000000000000000000000000000000000000000000000000000016905501905550505b61403481614b58565b9050613d94565b5050509450945094915050565b5f815f03614069576040516365e52d5160e11b815260040160405180910390fd5b61407284612436565b5f61407d8585613324565b90506140938361408d8787613086565b9061390b565b915061409e82613a29565b815482905f906140b89084906001600160801b0316614b6d565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550836001600160a01b0316856001600160a01b03167f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc858560405161412a929190918252602082015260400190565b60405180910390a3509392505050565b634e487b715f52806020526024601cfd5b6001600160a01b0382165f9081526002602052604090205463ffffffff808316600160e01b909204160361417d575050565b6001600160a01b039091165f908152600560209081526040808320546006835281842063ffffffff909516845293909152902055565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f9183106142465760208101516001600160801b031615614235576040810151600160e01b6001600892831c62ffffff160190911b63ffffff00160284555b516001600160601b03169050610adf565b80515f9061425e9085906001600160601b031661488d565b60208301519091506001600160801b031661427d633b9aca0083614843565b10156143145760208201516001600160801b03165b633b9aca00633b9ac9ff820160408501805160010163ffffffff169052049050633b9aca0082028111614292578554604084015163ffffffff16600160e01b027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001600160801b03909316600160601b02929092166001600160601b03909116171785555b84546bffffffffffffffffffffffff19166001600160601b03919091161790935550919050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f91829061438d906001614830565b90508060018284602001516001600160801b031660016143ad9190614830565b6143b79088614843565b6143c19190614830565b6143cb919061488d565b6143d5919061486e565b92506143e385838686614442565b505092915050565b6040805160608101825283546001600160601b0381168252600160601b81046001600160801b03166020830152600160e01b900463ffffffff16918101919091525f906144388184613160565b91506134be848284865b82516001600160601b031682148015614467575082602001516001600160801b031681105b15614494576040830151600160e01b6001600892831c62ffffff160190911b63ffffff0016028455612715565b82516144ae906139a59084906001600160601b031661488d565b84546bffffffffffffffffffffffff19166001600160601b039190911617845560208301516144eb906134799083906001600160801b031661488d565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff90911617845550505050565b80356001600160a01b03811681146112e6575f5ffd5b5f5f60408385031215614553575f5ffd5b61455c8361452c565b946020939093013593505050565b5f5f6040838503121561457b575f5ffd5b6145848361452c565b91506145926020840161452c565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156146075783516001600160801b03815116845267ffffffffffffffff602082015116602085015263ffffffff6040820151166040850152506060830192506020840193506001810190506145b4565b509095945050505050565b5f5f5f83850360c0811215614625575f5ffd5b61462e8561452c565b93506020850135925060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082011215614666575f5ffd5b506040840190509250925092565b5f60208284031215614684575f5ffd5b610adc8261452c565b5f6020828403121561469d575f5ffd5b5035919050565b82516001600160601b031681526020808401516001600160801b03169082015260408084015163ffffffff169082015260c0810182516001600160601b0316606083015260208301516001600160801b03166080830152604083015163ffffffff1660a08301526119c2565b67ffffffffffffffff81168114610c58575f5ffd5b5f5f60408385031215614736575f5ffd5b61473f8361452c565b9150602083013561474f81614710565b809150509250929050565b803560ff811681146112e6575f5ffd5b5f5f5f5f5f5f60c0878903121561477f575f5ffd5b6147888761452c565b955060208701359450604087013593506147a46060880161475a565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f60a086880312156147d2575f5ffd5b85359450602086013593506147e96040870161475a565b94979396509394606081013594506080013592915050565b5f60208284031215614811575f5ffd5b81516119c281614710565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610adf57610adf61481c565b8082028115828204841417610adf57610adf61481c565b634e487b7160e01b5f52601260045260245ffd5b5f8261488857634e487b7160e01b5f52601260045260245ffd5b500490565b81810381811115610adf57610adf61481c565b67ffffffffffffffff8181168382160190811115610adf57610adf61481c565b6001600160601b038181168382160190811115610adf57610adf61481c565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115614901575f5ffd5b8386111561490d575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156134be577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b63ffffffff8281168282160390811115610adf57610adf61481c565b6001815b6001841115612bea578085048111156149f8576149f861481c565b6001841615614a0657908102905b60019390931c9280026149dd565b5f82614a2257506001610adf565b81614a2e57505f610adf565b8160018114614a445760028114614a4e57614a6a565b6001915050610adf565b60ff841115614a5f57614a5f61481c565b50506001821b610adf565b5060208310610133831016604e8410600b8410161715614a8d575081810a610adf565b614a995f1984846149d9565b805f19048211156131d1576131d161481c565b5f610adc8383614a14565b5f60208284031215614ac7575f5ffd5b815180151581146119c2575f5ffd5b5f60208284031215614ae6575f5ffd5b5051919050565b67ffffffffffffffff8281168282160390811115610adf57610adf61481c565b6001600160601b038281168282160390811115610adf57610adf61481c565b5f60018201614b3d57614b3d61481c565b5060010190565b634e487b7160e01b5f52603160045260245ffd5b5f81614b6657614b6661481c565b505f190190565b6001600160801b038181168382160190811115610adf57610adf61481c56fea26469706673582212205e2bc66255ec2f97da6da15dff3dbc641ea3d8756a29b3bb91703abdb4c22c8a64736f6c63430008250033" as const;
