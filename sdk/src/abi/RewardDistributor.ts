// Generated from contracts/RewardDistributor.sol by scripts/generate-abi.ts; do not edit.
export const rewardDistributorAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IQualityOracle",
        "name": "oracle_",
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
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "AlreadyClaimed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      }
    ],
    "name": "BondGone",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "BootstrapSpent",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "budget",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "remaining",
        "type": "uint256"
      }
    ],
    "name": "BudgetAboveCap",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "CanariesDrawn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "earned",
        "type": "uint256"
      }
    ],
    "name": "LeafCovered",
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
    "name": "LeafUnproven",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "NoCanaries",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NotEligible",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "NotRewarded",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NothingToPay",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Paused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "earned",
        "type": "uint256"
      }
    ],
    "name": "PoolExhausted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "activeAt",
        "type": "uint256"
      }
    ],
    "name": "RootPending",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      }
    ],
    "name": "RootRevoked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      }
    ],
    "name": "RootUnknown",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "RootZero",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "lastFinal",
        "type": "uint64"
      }
    ],
    "name": "ScoresNotCurrent",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "claimableIn",
        "type": "uint64"
      }
    ],
    "name": "Vesting",
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
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "poster",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "BondReturned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "slot",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "CanaryAssigned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "slot",
        "type": "uint256"
      },
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
      }
    ],
    "name": "CanaryCredited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "drawBlock",
        "type": "uint64"
      }
    ],
    "name": "CanaryDrawFixed",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "weight",
        "type": "uint256"
      }
    ],
    "name": "CandidateSet",
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
        "name": "cumulative",
        "type": "uint256"
      }
    ],
    "name": "Claimed",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "burned",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "score",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "raw",
        "type": "uint256"
      }
    ],
    "name": "Credited",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Earned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "poster",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "activeAt",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "content",
        "type": "bytes"
      }
    ],
    "name": "RootPosted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "refuter",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reward",
        "type": "uint256"
      }
    ],
    "name": "RootRefuted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "validator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "ValidatorPaid",
    "type": "event"
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
    "inputs": [],
    "name": "beacon",
    "outputs": [
      {
        "internalType": "contract IBeacon",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "bootstrapBudget",
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
    "name": "bootstrapOf",
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
    "name": "bootstrapSpent",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "canariesOf",
    "outputs": [
      {
        "internalType": "address[]",
        "name": "",
        "type": "address[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "canaryBlockOf",
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
    "name": "candidateOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "weight",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "since",
            "type": "uint64"
          }
        ],
        "internalType": "struct Candidate",
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
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "uint256",
            "name": "cumulative",
            "type": "uint256"
          },
          {
            "internalType": "bytes32[]",
            "name": "proof",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct RewardClaim[]",
        "name": "leaves",
        "type": "tuple[]"
      }
    ],
    "name": "claim",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "paid",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "claimValidator",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "paid",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address[]",
        "name": "operators",
        "type": "address[]"
      }
    ],
    "name": "credit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "creditCanaries",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "drawCanaries",
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
    "name": "earnedOf",
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
    "name": "firstEpoch",
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
    "name": "fixCanaries",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "drawBlock",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
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
        "internalType": "uint256",
        "name": "cumulative",
        "type": "uint256"
      }
    ],
    "name": "leafOf",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "oracle",
    "outputs": [
      {
        "internalType": "contract IQualityOracle",
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
    "name": "paidOf",
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
    "name": "poolOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "burned",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "earned",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "raw",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "epoch",
            "type": "uint64"
          }
        ],
        "internalType": "struct Pool",
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
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "content",
        "type": "bytes"
      }
    ],
    "name": "postRoot",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "rawOf",
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
        "name": "rootId",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "uint256",
            "name": "cumulative",
            "type": "uint256"
          },
          {
            "internalType": "bytes32[]",
            "name": "proof",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct RewardClaim",
        "name": "leaf",
        "type": "tuple"
      }
    ],
    "name": "refuteRoot",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      }
    ],
    "name": "returnBond",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "rootBond",
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
    "inputs": [],
    "name": "rootCount",
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
    "name": "rootDelay",
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
        "internalType": "uint256",
        "name": "rootId",
        "type": "uint256"
      }
    ],
    "name": "rootOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "root",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "poster",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "bond",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "activeAt",
            "type": "uint64"
          },
          {
            "internalType": "bool",
            "name": "revoked",
            "type": "bool"
          }
        ],
        "internalType": "struct RewardRoot",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "scheduleOf",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "scheduledBefore",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "sum",
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
    "inputs": [],
    "name": "standForCanaries",
    "outputs": [],
    "stateMutability": "nonpayable",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "validatorPoolOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const rewardDistributorBytecode =
  "0x610140604052348015610010575f5ffd5b5060405161482038038061482083398101604081905261002f9161049b565b8061003981610431565b506001600160a01b03821660c08190526040805163059659e960e41b815290516359659e90916004808201926020929091908290030181865afa158015610082573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100a691906104d3565b6001600160a01b031660e0816001600160a01b031681525050816001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061011f91906104d3565b6001600160a01b031660a08190526040805163fbfa77cf60e01b8152905163fbfa77cf916004808201926020929091908290030181865afa158015610166573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061018a91906104d3565b6001600160a01b0316610120816001600160a01b03168152505060a0516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101e2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061020691906104d3565b6001600160a01b03166080816001600160a01b031681525050816001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa15801561025b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061027f91906104f5565b6001600160401b0316610100525f806102af6a295be96e640669720000006b01f04ef12cb04cf15800000061052f565b6080516001600160a01b031663a2309ff86040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103119190610548565b6080516001600160a01b031663263522586040518163ffffffff1660e01b8152600401602060405180830381865afa15801561034f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103739190610548565b61037d919061055f565b91509150808211156103b05760405163436f049360e11b8152600481018390526024810182905260440160405180910390fd5b6080516101205160405163095ea7b360e01b81526001600160a01b0391821660048201525f19602482015291169063095ea7b3906044016020604051808303815f875af1158015610403573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104279190610572565b5050505050610591565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610498575f5ffd5b50565b5f5f604083850312156104ac575f5ffd5b82516104b781610484565b60208401519092506104c881610484565b809150509250929050565b5f602082840312156104e3575f5ffd5b81516104ee81610484565b9392505050565b5f60208284031215610505575f5ffd5b81516001600160401b03811681146104ee575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156105425761054261051b565b92915050565b5f60208284031215610558575f5ffd5b5051919050565b818103818111156105425761054261051b565b5f60208284031215610582575f5ffd5b815180151581146104ee575f5ffd5b60805160a05160c05160e05161010051610120516141456106db5f395f8181612d8f01528181612ebe0152612f7001525f818161031e015281816108040152818161084501528181610c580152610c9e01525f81816103c901528181611c75015261275b01525f818161044601528181610e0e01528181610ed401528181610fce015281816111d6015281816112ef015281816113b401528181611545015281816116cd0152818161199401528181611afc015281816125a50152818161267a015281816128280152818161299e0152818161307701528181613174015261361801525f81816102cc015281816108a701528181610a1e0152818161110a0152818161219b01528181612370015261349e01525f81816107590152818161166801528181611faa01528181612031015281816122c7015281816125710152612cf301526141455ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c80637a9e5e4b1161013d578063bf4818b2116100b8578063dc299d6911610088578063fc0c546a1161006e578063fc0c546a14610754578063fd3c4a891461077b578063feef2a51146107e2575f5ffd5b8063dc299d69146106cf578063ec00accd14610741575f5ffd5b8063bf4818b2146105e1578063bf7e214f14610678578063cdf3d59214610688578063d0b6fd15146106b0575f5ffd5b8063988b1fa71161010d578063a3d73d14116100f3578063a3d73d14146105bc578063ab695b78146105cf578063b95b7c95146105d7575f5ffd5b8063988b1fa7146104b4578063a0655325146105a9575f5ffd5b80637a9e5e4b1461042e5780637dc0d1d0146104415780638b260104146104685780638fb360371461047b575f5ffd5b8063454418b6116101cd57806359659e901161019d5780636b18450a116101835780636b18450a146103f457806370ac12d1146103fc57806376e677251461040f575f5ffd5b806359659e90146103c4578063673b859e146103eb575f5ffd5b8063454418b61461038257806349a7ead91461038c5780634e4aedf11461039e57806350efd78a146103b1575f5ffd5b8063239858a2116102225780633ba1356c116102085780633ba1356c14610306578063416827441461031957806342fbc64614610359575f5ffd5b8063239858a2146102b4578063365a86fc146102c7575f5ffd5b806301e7d8d8146102535780630896e7d014610279578063128105f71461028c57806321111bb4146102ac575b5f5ffd5b61026661026136600461398d565b610801565b6040519081526020015b60405180910390f35b6102666102873660046139f0565b6108a4565b61029f61029a36600461398d565b610be1565b6040516102709190613a38565b600654610266565b6102666102c236600461398d565b610c55565b6102ee7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610270565b610266610314366004613a97565b610d6f565b6103407f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff9091168152602001610270565b61034061036736600461398d565b60096020525f908152604090205467ffffffffffffffff1681565b61038a610ea6565b005b6102666a295be96e6406697200000081565b6102666103ac366004613ab2565b611107565b61038a6103bf36600461398d565b6116ca565b6102ee7f000000000000000000000000000000000000000000000000000000000000000081565b61026660075481565b61038a611af9565b61038a61040a366004613adc565b611e07565b61026661041d366004613a97565b60036020525f908152604090205481565b61038a61043c366004613a97565b612062565b6102ee7f000000000000000000000000000000000000000000000000000000000000000081565b61038a610476366004613b26565b61210d565b6104836122f4565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610270565b61054d6104c2366004613a97565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160a01b03165f90815260026020908152604091829020825160808101845281546001600160601b038082168352600160601b918290048116948301949094526001909201549283169381019390935267ffffffffffffffff910416606082015290565b60405161027091905f6080820190506001600160601b0383511682526001600160601b0360208401511660208301526001600160601b03604084015116604083015267ffffffffffffffff606084015116606083015292915050565b6102666105b7366004613b3d565b61232f565b6102666105ca36600461398d565b6125a2565b610340612676565b6103406201518081565b61064a6105ef366004613a97565b604080518082019091525f8082526020820152506001600160a01b03165f908152600860209081526040918290208251808401909352546001600160601b0381168352600160601b900467ffffffffffffffff169082015290565b6040805182516001600160601b0316815260209283015167ffffffffffffffff169281019290925201610270565b5f546001600160a01b03166102ee565b610698683635c9adc5dea0000081565b6040516001600160601b039091168152602001610270565b6102666106be366004613a97565b60046020525f908152604090205481565b6106e26106dd366004613b26565b6128fd565b60405161027091905f60a082019050825182526001600160a01b0360208401511660208301526001600160601b03604084015116604083015267ffffffffffffffff606084015116606083015260808301511515608083015292915050565b61038a61074f366004613bb4565b61299b565b6102ee7f000000000000000000000000000000000000000000000000000000000000000081565b610266610789366004613bf3565b604080516001600160a01b03841660208201529081018290525f9060600160408051601f198184030181528282528051602091820120908301520160405160208183030381529060405280519060200120905092915050565b6102666107f036600461398d565b60016020525f908152604090205481565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff161061089c576105b461086a7f000000000000000000000000000000000000000000000000000000000000000084613c23565b6108749190613c57565b67ffffffffffffffff166108956105b46af8277896582678ac000000613c86565b901c61089e565b5f5b92915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610901573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109259190613cad565b1561095c576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61096685612aa1565b6040805160a0810182528254815260018301546001600160a01b0381166020830152600160a01b90046001600160601b03169181019190915260029091015467ffffffffffffffff8116606083015268010000000000000000900460ff161580156080830152909150610a0d576040517f138a4951000000000000000000000000000000000000000000000000000000008152600481018690526024015b60405180910390fd5b806060015167ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a78573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a9c9190613cc6565b67ffffffffffffffff161015610af05760608101516040517f579be8d300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a04565b5f5b83811015610b9f578151610b2990868684818110610b1257610b12613ce1565b9050602002810190610b249190613cf5565b612b07565b610b8b858583818110610b3e57610b3e613ce1565b9050602002810190610b509190613cf5565b610b5e906020810190613a97565b868684818110610b7057610b70613ce1565b9050602002810190610b829190613cf5565b60200135612be3565b610b959084613d31565b9250600101610af2565b50815f03610bd9576040517f4d63c25200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b67ffffffffffffffff81165f908152600b6020908152604091829020805483518184028101840190945280845260609392830182828015610c4957602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610c2b575b50505050509050919050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff1611610c9857505f919050565b5f610cc37f000000000000000000000000000000000000000000000000000000000000000084613c23565b67ffffffffffffffff1690505f610cdc6105b483613c86565b90505f5b610cec82610100612dc0565b811015610d2c5780610d0b6105b46af8277896582678ac000000613c86565b610d18911c6105b4613d44565b610d229085613d31565b9350600101610ce0565b5080610d456105b46af8277896582678ac000000613c86565b901c610d536105b484613d5b565b610d5d9190613d44565b610d679084613d31565b949350505050565b6001600160a01b038181165f818152600260209081526040808320815160808101835281546001600160601b038082168352600160601b918290048116838701526001909301549283168285015290910467ffffffffffffffff16606082015293835260048083528184205482517f76671808000000000000000000000000000000000000000000000000000000008152925194969094610e7d9487947f0000000000000000000000000000000000000000000000000000000000000000909316936376671808938082019391908290030181865afa158015610e54573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e789190613cc6565b612dcf565b82602001516001600160601b0316610e959190613d31565b610e9f9190613d31565b9392505050565b6040517f58e90e8c0000000000000000000000000000000000000000000000000000000081523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906358e90e8c9060240160a060405180830381865afa158015610f21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f459190613de3565b5161ffff165f03610f84576040517f3a1c1545000000000000000000000000000000000000000000000000000000008152336004820152602401610a04565b5f610f8e33612e82565b9050805f03610fcb576040517f3a1c1545000000000000000000000000000000000000000000000000000000008152336004820152602401610a04565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015611028573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061104c9190613cc6565b9050604051806040016040528061106284612feb565b6001600160601b03908116825267ffffffffffffffff8085166020938401819052335f81815260088652604090819020875181549890970151909416600160601b0273ffffffffffffffffffffffffffffffffffffffff199097169590941694909417949094179055517f3c6e0c682a182824c62c329d344d8beabfa3fea1b5a37b276b113339bdc59c35906110fb9086815260200190565b60405180910390a35050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611164573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111889190613cad565b156111bf576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111ca600b84613e57565b67ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015611230573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112549190613cc6565b67ffffffffffffffff1610156112ae5761126f600b84613e57565b6040517fc1eec84e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a04565b6040517fbb9f826d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bb9f826d9060440160a060405180830381865afa15801561133c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113609190613e87565b905080604001511580611374575080606001515b8061143d575060046040517f758f7b5400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063758f7b549060240160e060405180830381865afa158015611401573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114259190613f08565b60c00151600581111561143a5761143a613ef4565b14155b15611487576040517f49c1b12a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015260248101849052604401610a04565b67ffffffffffffffff84165f908152600560205260409020546001841b8116156114f0576040517f05b5a69d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260248101859052604401610a04565b67ffffffffffffffff85165f908152600560209081526040918290206001871b8417905581517f9c5655d600000000000000000000000000000000000000000000000000000000815291516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692639c5655d69260048083019391928290030181865afa15801561158b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115af9190613fa5565b826020015160ff166115c0876125a2565b6115ca9190613d44565b6115d49190613c86565b9250815f01516001600160a01b03168567ffffffffffffffff167f5ea2b7c84c89c4a5818007ebaa17f2662fdfcea9103c8bea242b9119309dd0f58560405161161f91815260200190565b60405180910390a381516040517f40c10f190000000000000000000000000000000000000000000000000000000081526001600160a01b039182166004820152602481018590527f0000000000000000000000000000000000000000000000000000000000000000909116906340c10f19906044015b5f604051808303815f87803b1580156116ac575f5ffd5b505af11580156116be573d5f5f3e3d5ffd5b50505050505092915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166348fc6f516040518163ffffffff1660e01b8152600401602060405180830381865afa158015611727573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061174b9190613cc6565b90508167ffffffffffffffff168167ffffffffffffffff16146117ae576040517fe3a1d3fe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015282166024820152604401610a04565b67ffffffffffffffff82165f908152600b602090815260408083208054825181850281018501909352808352919290919083018282801561181657602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116117f8575b5050505050905080515f1480611844575067ffffffffffffffff83165f908152600c602052604090205460ff165b15611887576040517fe6fa382300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610a04565b67ffffffffffffffff83165f908152600c6020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556007546118e0906a295be96e64066972000000613fbc565b9050805f0361191b576040517fb930814800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5b8351811015611adb575f84828151811061193a5761193a613ce1565b6020026020010151905061194e818861303b565b6119585750611ad3565b6040517f659e901a0000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9182917f0000000000000000000000000000000000000000000000000000000000000000169063659e901a906024016040805180830381865afa1580156119d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119fc9190613fcf565b9150915080611a0d57505050611ad3565b5f611a40612710611a278568878678326eac900000613d44565b611a319190613c86565b611a3b888a613fbc565b612dc0565b9050611a4c8187613d31565b6001600160a01b0385165f90815260046020526040812080549298508392909190611a78908490613d31565b92505081905550836001600160a01b0316858b67ffffffffffffffff167fcf5c56ad38d8910568d146486c7c1e3eb5177e687953096698ae22f2c10d26d984604051611ac691815260200190565b60405180910390a4505050505b60010161191e565b508060075f828254611aed9190613d31565b90915550505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b7a9190613cc6565b67ffffffffffffffff8082165f90815260096020526040812054929350911690819003611bdf576040517fe6fa382300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610a04565b67ffffffffffffffff82165f908152600b602052604090205415611c3b576040517fcca09e6100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610a04565b6040517f17bf581500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906317bf581590602401602060405180830381865afa158015611cc2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ce69190613fa5565b60408051466020820152309181019190915267ffffffffffffffff85166060820152608081018290529091505f9060a0016040516020818303038152906040528051906020012090505f5b6008811015611e00575f611d76868484604051602001611d5b929190918252602082015260400190565b60405160208183030381529060405280519060200120613115565b67ffffffffffffffff87165f818152600b602090815260408083208054600181018255908452918320909101805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0386169081179091559051939450928592917fdb4579ef9b5eeb7ee0a7987848634f4a1e02c8b4ea4f52f668aa0f863e9e686591a450600101611d31565b5050505050565b5f611e1183612aa1565b600281015490915068010000000000000000900460ff1615611e62576040517f138a495100000000000000000000000000000000000000000000000000000000815260048101849052602401610a04565b8054611e6e9083612b07565b5f611e7f6103146020850185613a97565b905080836020013511611ecb576040517fedcc128f0000000000000000000000000000000000000000000000000000000081526020840135600482015260248101829052604401610a04565b600280830180547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff166801000000000000000017905560018301546001600160601b03600160a01b90910416905f90611f249083613c86565b6001850180546001600160a01b031690559050611f446020860186613a97565b6001600160a01b0316336001600160a01b0316877f19e4ff911dbb947708483524a01e9407b583246897fdd450bff054414591b3a484604051611f8991815260200190565b60405180910390a4815f03611fa057505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166342966c68611fd98385613fbc565b6040518263ffffffff1660e01b8152600401611ff791815260200190565b5f604051808303815f87803b15801561200e575f5ffd5b505af1158015612020573d5f5f3e3d5ffd5b5061205a9250506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169050338361330b565b505050505050565b5f5433906001600160a01b031681146120b2576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610a04565b816001600160a01b03163b5f03612100576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610a04565b61210982613359565b5050565b5f61211782612aa1565b60018101549091506001600160a01b03811690600160a01b90046001600160601b03165f819003612177576040517f040e4a2700000000000000000000000000000000000000000000000000000000815260048101859052602401610a04565b826002015f9054906101000a900467ffffffffffffffff1667ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156121f5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122199190613cc6565b67ffffffffffffffff16101561226d5760028301546040517f579be8d300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a04565b6001830180546001600160a01b039081169091556040518281529083169085907f5042ec6be4814281f6554f4e4f4f75cdc6eb4e4ce0efef7b0f9bd3d4a40428c99060200160405180910390a36122ee6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016838361330b565b50505050565b5f8054600160a01b900460ff1661230a57505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b5f838103612369576040517fdfcd25ba00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f620151807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156123ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123ee9190613cc6565b6123f89190613e57565b600680546040805160a0810182528981523360208201818152683635c9adc5dea0000083850190815267ffffffffffffffff808916606086019081525f6080870181815260018a018b559990529451600388027ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f810191909155925191516001600160601b0316600160a01b026001600160a01b0392909216919091177ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d4083015592517ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d4190910180549651151568010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009097169190931617949094179055519094509192509083907f1c23671d3b1f355d0f8246b49dbbb916a75f8a572695275f04c065dcf87cfa1e9061255c90899086908a908a90613ff9565b60405180910390a3610bd96001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330683635c9adc5dea000006133b9565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156125ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126239190613cc6565b67ffffffffffffffff168267ffffffffffffffff1610612643575f61089e565b67ffffffffffffffff82165f90815260016020526040902054600a9061266c90611a3b85610801565b61089e9190613c86565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156126d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126f89190613cc6565b67ffffffffffffffff8082165f908152600960205260409020549192501615612759576040517fcca09e6100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610a04565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ed7dd9326040518163ffffffff1660e01b8152600401602060405180830381865afa1580156127b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127d99190613cc6565b91508160095f8367ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166398d270c06040518163ffffffff1660e01b8152600401602060405180830381865afa158015612882573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128a69190613fa5565b67ffffffffffffffff8281165f818152600a602090815260409182902094909455519185168252917f4f232e6ae7061d01a933d338724a4f40ab1b2f8b5b66f1efc29df1ae0eee6cce910160405180910390a25090565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915261293082612aa1565b6040805160a0810182528254815260018301546001600160a01b0381166020830152600160a01b90046001600160601b03169181019190915260029091015467ffffffffffffffff8116606083015268010000000000000000900460ff161515608082015292915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156129f8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a1c9190613cc6565b90505f5f5b83811015612a6d57612a59858583818110612a3e57612a3e613ce1565b9050602002016020810190612a539190613a97565b84613408565b612a639083613d31565b9150600101612a21565b5067ffffffffffffffff82165f9081526001602052604081208054839290612a96908490613d31565b909155505050505050565b6006545f908210612ae1576040517fc693bbd900000000000000000000000000000000000000000000000000000000815260048101839052602401610a04565b60068281548110612af457612af4613ce1565b905f5260205f2090600302019050919050565b5f612b76612b186020840184613a97565b8360200135604080516001600160a01b03841660208201529081018290525f9060600160408051601f198184030181528282528051602091820120908301520160405160208183030381529060405280519060200120905092915050565b9050612b8f612b88604084018461403f565b85846137f0565b612bde57612ba06020830183613a97565b6040517fb1bcb4290000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610a04565b505050565b6001600160a01b0382165f90815260036020526040812054808311612c0b575f91505061089e565b5f612c1585610d6f565b905080841115612c5b576040517f7c53ce5e0000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401610a04565b612c658285613fbc565b6001600160a01b0386165f81815260036020908152604091829020889055815184815290810188905292955090917f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a910160405180910390a26040517f40c10f19000000000000000000000000000000000000000000000000000000008152306004820152602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906340c10f19906044015f604051808303815f87803b158015612d3c575f5ffd5b505af1158015612d4e573d5f5f3e3d5ffd5b50506040517f21670f220000000000000000000000000000000000000000000000000000000081526001600160a01b038881166004830152602482018790527f00000000000000000000000000000000000000000000000000000000000000001692506321670f229150604401611695565b5f828218828410028218610e9f565b5f82604001516001600160601b03165f1480612e0357508167ffffffffffffffff16836060015167ffffffffffffffff1610155b15612e0f57505f61089e565b60608301805167ffffffffffffffff165f908152600160205260408120549151612e3e908390611a3b90610801565b9050612e4b82600a613d44565b8186604001516001600160601b0316612e649190613d44565b612e6f906009613d44565b612e799190613c86565b95945050505050565b6040517f2254f9250000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690632254f925906024016040805180830381865afa158015612f02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f2691906140a3565b50905080612f34575f610e9f565b6040517f8d7ce0960000000000000000000000000000000000000000000000000000000081526001600160a01b038481166004830152610e9f917f000000000000000000000000000000000000000000000000000000000000000090911690638d7ce09690602401602060405180830381865afa158015612fb7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fdb9190613fa5565b69043c33c1937564800000612dc0565b5f6001600160601b03821115613037576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610a04565b5090565b6040517f58e90e8c0000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301525f9182917f000000000000000000000000000000000000000000000000000000000000000016906358e90e8c9060240160a060405180830381865afa1580156130bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130e09190613de3565b805190915061ffff1615801590610d6757508267ffffffffffffffff16816040015167ffffffffffffffff1610949350505050565b67ffffffffffffffff82165f908152600a602052604081205480820361313e575f91505061089e565b5f5b601881101561330157604080516020808201879052818301849052825180830384018152606090920190925280519101205f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663261423356131af86608086901c613d5b565b6040518263ffffffff1660e01b81526004016131cd91815260200190565b602060405180830381865afa1580156131e8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061320c91906140d5565b6001600160a01b0381165f908152600860209081526040918290208251808401909352546001600160601b038116808452600160601b90910467ffffffffffffffff169183019190915291925090158061327e57508767ffffffffffffffff16816020015167ffffffffffffffff1610155b80613290575061328e828961303b565b155b1561329d575050506132f9565b5f6132b7825f01516001600160601b0316611a3b85612e82565b9050806132e069043c33c19375648000006fffffffffffffffffffffffffffffffff8716613d5b565b10156132f45782965050505050505061089e565b505050505b600101613140565b505f949350505050565b6133188383836001613807565b612bde576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a04565b5f805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6133c7848484846001613882565b6122ee576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610a04565b6001600160a01b038281165f818152600260209081526040808320815160808101835281546001600160601b038082168352600160601b9182900481169583019590955260019092015493841681840152920467ffffffffffffffff166060830152517f4773285a00000000000000000000000000000000000000000000000000000000815260048101939093529092909183917f00000000000000000000000000000000000000000000000000000000000000001690634773285a90602401602060405180830381865afa1580156134e3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135079190613fa5565b82519091505f90613521906001600160601b031683613fbc565b90508467ffffffffffffffff16836060015167ffffffffffffffff16146135de575f61354d8487612dcf565b9050808460200181815161356191906140f0565b6001600160601b031690525080156135c657836060015167ffffffffffffffff16876001600160a01b03167fb3c881be629487f74a7b1ff957307e031f1cb12bb15b6b0ad410de77d707d95f836040516135bd91815260200190565b60405180910390a35b5067ffffffffffffffff851660608401525f60408401525b6040517f133af4560000000000000000000000000000000000000000000000000000000081526001600160a01b0387811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063133af45690602401602060405180830381865afa15801561365f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136839190613fa5565b9050613692612710600a613d44565b8161369e846009613d44565b6136a89190613d44565b6136b29190613c86565b94506136bd83612feb565b6001600160601b031684526040840180518691906136dc9083906140f0565b6001600160601b039081169091526001600160a01b0389165f9081526002602090815260409182902088518154928a01519085167fffffffffffffffff00000000000000000000000000000000000000000000000090931692909217600160601b9285168302178155918801516001909201805460608a01519390941673ffffffffffffffffffffffffffffffffffffffff199094169390931767ffffffffffffffff909216021790555081156137e657604080518381526020810183905290810186905267ffffffffffffffff8716906001600160a01b038916907f7e9706fcc75e5a8ad39b1fcebc8327bc6a54fc13200fe08969bd9c8b8b96600f9060600160405180910390a35b5050505092915050565b5f826137fd868685613908565b1495945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661387657838315161561386a573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166138f75783831516156138eb573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f81815b84811015613940576139368287878481811061392a5761392a613ce1565b90506020020135613949565b915060010161390c565b50949350505050565b5f818310613963575f828152602084905260409020610e9f565b5f838152602083905260409020610e9f565b67ffffffffffffffff8116811461398a575f5ffd5b50565b5f6020828403121561399d575f5ffd5b8135610e9f81613975565b5f5f83601f8401126139b8575f5ffd5b50813567ffffffffffffffff8111156139cf575f5ffd5b6020830191508360208260051b85010111156139e9575f5ffd5b9250929050565b5f5f5f60408486031215613a02575f5ffd5b83359250602084013567ffffffffffffffff811115613a1f575f5ffd5b613a2b868287016139a8565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b81811015613a785783516001600160a01b0316835260209384019390920191600101613a51565b509095945050505050565b6001600160a01b038116811461398a575f5ffd5b5f60208284031215613aa7575f5ffd5b8135610e9f81613a83565b5f5f60408385031215613ac3575f5ffd5b8235613ace81613975565b946020939093013593505050565b5f5f60408385031215613aed575f5ffd5b82359150602083013567ffffffffffffffff811115613b0a575f5ffd5b830160608186031215613b1b575f5ffd5b809150509250929050565b5f60208284031215613b36575f5ffd5b5035919050565b5f5f5f60408486031215613b4f575f5ffd5b83359250602084013567ffffffffffffffff811115613b6c575f5ffd5b8401601f81018613613b7c575f5ffd5b803567ffffffffffffffff811115613b92575f5ffd5b866020828401011115613ba3575f5ffd5b939660209190910195509293505050565b5f5f60208385031215613bc5575f5ffd5b823567ffffffffffffffff811115613bdb575f5ffd5b613be7858286016139a8565b90969095509350505050565b5f5f60408385031215613c04575f5ffd5b8235613ace81613a83565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff828116828216039081111561089e5761089e613c0f565b634e487b7160e01b5f52601260045260245ffd5b5f67ffffffffffffffff831680613c7057613c70613c43565b8067ffffffffffffffff84160491505092915050565b5f82613c9457613c94613c43565b500490565b80518015158114613ca8575f5ffd5b919050565b5f60208284031215613cbd575f5ffd5b610e9f82613c99565b5f60208284031215613cd6575f5ffd5b8151610e9f81613975565b634e487b7160e01b5f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112613d27575f5ffd5b9190910192915050565b8082018082111561089e5761089e613c0f565b808202811582820484141761089e5761089e613c0f565b5f82613d6957613d69613c43565b500690565b60405160a0810167ffffffffffffffff81118282101715613d9d57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e0810167ffffffffffffffff81118282101715613d9d57634e487b7160e01b5f52604160045260245ffd5b805161ffff81168114613ca8575f5ffd5b5f60a0828403128015613df4575f5ffd5b50613dfd613d6e565b613e0683613dd2565b8152613e1460208401613dd2565b60208201526040830151613e2781613975565b60408201526060830151613e3a81613975565b6060820152613e4b60808401613dd2565b60808201529392505050565b67ffffffffffffffff818116838216019081111561089e5761089e613c0f565b805160ff81168114613ca8575f5ffd5b5f60a0828403128015613e98575f5ffd5b50613ea1613d6e565b8251613eac81613a83565b8152613eba60208401613e77565b6020820152613ecb60408401613c99565b6040820152613edc60608401613c99565b60608201526080928301519281019290925250919050565b634e487b7160e01b5f52602160045260245ffd5b5f60e0828403128015613f19575f5ffd5b50613f22613da3565b8251613f2d81613975565b81526020830151613f3d81613975565b60208201526040830151613f5081613975565b6040820152613f6160608401613dd2565b6060820152613f7260808401613dd2565b6080820152613f8360a08401613e77565b60a082015260c083015160068110613f99575f5ffd5b60c08201529392505050565b5f60208284031215613fb5575f5ffd5b5051919050565b8181038181111561089e5761089e613c0f565b5f5f60408385031215613fe0575f5ffd5b82519150613ff060208401613c99565b90509250929050565b84815267ffffffffffffffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614072575f5ffd5b83018035915067ffffffffffffffff82111561408c575f5ffd5b6020019150600581901b36038213156139e9575f5ffd5b5f5f604083850312156140b4575f5ffd5b6140bd83613c99565b9150602083015163ffffffff81168114613b1b575f5ffd5b5f602082840312156140e5575f5ffd5b8151610e9f81613a83565b6001600160601b03818116838216019081111561089e5761089e613c0f56fea2646970667358221220d5c7eb89d561365a3a1033dab899d5ff2c500867333cf5192bcdae5a9ea7095c64736f6c63430008250033" as const;
