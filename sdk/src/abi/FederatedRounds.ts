// Generated from contracts/FederatedRounds.sol by scripts/generate-abi.ts; do not edit.
export const federatedRoundsAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IModelRegistry",
        "name": "registry_",
        "type": "address"
      },
      {
        "internalType": "contract IBeacon",
        "name": "beacon_",
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
        "internalType": "address",
        "name": "target",
        "type": "address"
      }
    ],
    "name": "AddressEmptyCode",
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "CohortsDrawn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "CohortsNotDrawn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "contributor",
        "type": "address"
      }
    ],
    "name": "ContributionExists",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "committed",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "revealed",
        "type": "bytes32"
      }
    ],
    "name": "ContributionMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "contributor",
        "type": "address"
      }
    ],
    "name": "ContributionRevealed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "size",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "ContributionSizeInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "contributor",
        "type": "address"
      }
    ],
    "name": "ContributionUnknown",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "FailedCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "committed",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "revealed",
        "type": "bytes32"
      }
    ],
    "name": "HeldOutMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "norm",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "NormOutOfBounds",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NothingToCollect",
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
    "inputs": [],
    "name": "RoundDigestZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "RoundFull",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "RoundNotPrivate",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "enum RoundPhase",
        "name": "phase",
        "type": "uint8"
      },
      {
        "internalType": "enum RoundPhase",
        "name": "needed",
        "type": "uint8"
      }
    ],
    "name": "RoundPhaseWrong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "rule",
        "type": "bytes32"
      },
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
    "name": "RoundRuleOutOfBounds",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "RoundUnknown",
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
    "inputs": [],
    "name": "SettleLimitZero",
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
        "indexed": false,
        "internalType": "uint256",
        "name": "contributor",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "validator",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "openerBps",
        "type": "uint256"
      }
    ],
    "name": "BondsSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "drawBlock",
        "type": "uint256"
      }
    ],
    "name": "CohortDrawRequested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Collected",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "contributor",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "norm",
        "type": "uint256"
      }
    ],
    "name": "ContributionCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "original",
        "type": "uint256"
      }
    ],
    "name": "ContributionCopied",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "contributor",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "size",
        "type": "uint256"
      }
    ],
    "name": "ContributionOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "name": "HeldOutRevealed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "enum CancelReason",
        "name": "reason",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "burned",
        "type": "uint256"
      }
    ],
    "name": "RoundCancelled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "opener",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "modelId",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "base",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "terms",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "heldOut",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "pot",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "bond",
            "type": "uint96"
          },
          {
            "internalType": "enum RoundKind",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "minContributors",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "maxContributors",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "cohortSize",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "minValidators",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "validatorBps",
            "type": "uint16"
          },
          {
            "internalType": "uint32",
            "name": "maxBytes",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxNorm",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "minScore",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxScore",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "targetGain",
            "type": "uint40"
          },
          {
            "internalType": "uint32",
            "name": "commitFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "heldOutFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "scoreFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "scoreRevealFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "adoptFor",
            "type": "uint32"
          }
        ],
        "indexed": false,
        "internalType": "struct RoundRules",
        "name": "rules",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "openerBond",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "openedAt",
        "type": "uint256"
      }
    ],
    "name": "RoundOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "gain",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "earned",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fees",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "remainder",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "burned",
        "type": "uint256"
      }
    ],
    "name": "RoundSettled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "from",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "to",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "gain",
        "type": "uint256"
      }
    ],
    "name": "UnitsSettled",
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "cancel",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "cohortOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "cohort",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "size",
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
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "collect",
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
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "norm",
        "type": "uint32"
      }
    ],
    "name": "commit",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "contributor",
        "type": "address"
      }
    ],
    "name": "contributionOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "content",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "contributor",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "norm",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "cumulative",
            "type": "uint40"
          },
          {
            "internalType": "uint8",
            "name": "rank",
            "type": "uint8"
          },
          {
            "internalType": "enum ContributionState",
            "name": "state",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "collected",
            "type": "bool"
          }
        ],
        "internalType": "struct Contribution",
        "name": "contribution",
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
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cursor",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "contributionsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "content",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "contributor",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "norm",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "cumulative",
            "type": "uint40"
          },
          {
            "internalType": "uint8",
            "name": "rank",
            "type": "uint8"
          },
          {
            "internalType": "enum ContributionState",
            "name": "state",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "collected",
            "type": "bool"
          }
        ],
        "internalType": "struct Contribution[]",
        "name": "contributions",
        "type": "tuple[]"
      },
      {
        "internalType": "uint256",
        "name": "next",
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
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "deadlinesOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "commit",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "reveal",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "heldOut",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "score",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "scoreReveal",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "adopt",
            "type": "uint64"
          }
        ],
        "internalType": "struct RoundDeadlines",
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
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "draw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "unit",
        "type": "uint256"
      }
    ],
    "name": "gainOf",
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
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "contributor",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "size",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "hashContribution",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "opener",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "hashHeldOut",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
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
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "isParty",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minimumBond",
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
        "internalType": "bytes[]",
        "name": "data",
        "type": "bytes[]"
      }
    ],
    "name": "multicall",
    "outputs": [
      {
        "internalType": "bytes[]",
        "name": "results",
        "type": "bytes[]"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "modelId",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "base",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "terms",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "heldOut",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "pot",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "bond",
            "type": "uint96"
          },
          {
            "internalType": "enum RoundKind",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "minContributors",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "maxContributors",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "cohortSize",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "minValidators",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "validatorBps",
            "type": "uint16"
          },
          {
            "internalType": "uint32",
            "name": "maxBytes",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxNorm",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "minScore",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxScore",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "targetGain",
            "type": "uint40"
          },
          {
            "internalType": "uint32",
            "name": "commitFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "heldOutFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "scoreFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "scoreRevealFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "adoptFor",
            "type": "uint32"
          }
        ],
        "internalType": "struct RoundRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "name": "open",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "openerBondBps",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "outcomeOf",
    "outputs": [
      {
        "internalType": "enum RoundPhase",
        "name": "phase",
        "type": "uint8"
      },
      {
        "internalType": "enum CancelReason",
        "name": "reason",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "owedTo",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "panel",
    "outputs": [
      {
        "internalType": "contract IRoundPanel",
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
    "name": "permit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "registry",
    "outputs": [
      {
        "internalType": "contract IModelRegistry",
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
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "size",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "reveal",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "revealHeldOut",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "roundCount",
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
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "rulesOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "modelId",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "base",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "terms",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "heldOut",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "pot",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "bond",
            "type": "uint96"
          },
          {
            "internalType": "enum RoundKind",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "minContributors",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "maxContributors",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "cohortSize",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "minValidators",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "validatorBps",
            "type": "uint16"
          },
          {
            "internalType": "uint32",
            "name": "maxBytes",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxNorm",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "minScore",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxScore",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "targetGain",
            "type": "uint40"
          },
          {
            "internalType": "uint32",
            "name": "commitFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "heldOutFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "scoreFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "scoreRevealFor",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "adoptFor",
            "type": "uint32"
          }
        ],
        "internalType": "struct RoundRules",
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
        "name": "contributor",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "validator",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "openerBps",
        "type": "uint256"
      }
    ],
    "name": "setBonds",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "settle",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "settled",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "stateOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "opener",
            "type": "address"
          },
          {
            "internalType": "uint40",
            "name": "openedAt",
            "type": "uint40"
          },
          {
            "internalType": "uint16",
            "name": "contributors",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "revealed",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "liveCohorts",
            "type": "uint16"
          },
          {
            "internalType": "enum RoundStatus",
            "name": "status",
            "type": "uint8"
          },
          {
            "internalType": "uint96",
            "name": "openerBond",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "adoptUntil",
            "type": "uint40"
          },
          {
            "internalType": "bool",
            "name": "openerCollected",
            "type": "bool"
          },
          {
            "internalType": "enum CancelReason",
            "name": "reason",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "settledUnits",
            "type": "uint16"
          },
          {
            "internalType": "uint40",
            "name": "gain",
            "type": "uint40"
          },
          {
            "internalType": "uint96",
            "name": "remainder",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "drawBlock",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "seed",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "heldOut",
            "type": "bytes32"
          }
        ],
        "internalType": "struct RoundState",
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
        "internalType": "uint256",
        "name": "roundId",
        "type": "uint256"
      }
    ],
    "name": "unitsOf",
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
    "name": "validatorBond",
    "outputs": [
      {
        "internalType": "uint96",
        "name": "",
        "type": "uint96"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const federatedRoundsBytecode =
  "0x610120604052600180546001600160d01b0319167909c400000002b5e3af16b1880000000000004563918244f4000017905534801561003c575f5ffd5b5060405161999f38038061999f83398101604081905261005b91610288565b8061006581610211565b506001600160a01b0380841660e0819052908316610100526040805163fbfa77cf60e01b815290515f929163fbfa77cf9160048083019260209291908290030181865afa1580156100b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100dc91906102d2565b9050806001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e91906102d2565b6001600160a01b031660a0816001600160a01b031681525050806001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b791906102d2565b6001600160a01b031660805260405181906101d190610264565b6001600160a01b039091168152602001604051809103905ff0801580156101fa573d5f5f3e3d5ffd5b506001600160a01b031660c052506102f492505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b61369d8061630283390190565b6001600160a01b0381168114610285575f5ffd5b50565b5f5f5f6060848603121561029a575f5ffd5b83516102a581610271565b60208501519093506102b681610271565b60408501519092506102c781610271565b809150509250925092565b5f602082840312156102e2575f5ffd5b81516102ed81610271565b9392505050565b60805160a05160c05160e05161010051615f3e6103c45f395f81816103b001528181610fd00152612eb901525f818161049e01526114e201525f81816102ce015281816123e401528181612bd301528181612d2301528181613f27015261413c01525f8181610343015281816119ef015281816127190152818161279e01528181612b460152613e5401525f818161071b015281816109c801528181611b6701528181611dd001528181611f52015281816122f101528181612db8015281816140a7015261411a0152615f3e5ff3fe608060405234801561000f575f5ffd5b506004361061024e575f3560e01c80637a9e5e4b1161013d5780639eace2fc116100b8578063bf7e214f11610088578063d8febd711161006e578063d8febd71146106e0578063ec500a5d14610703578063fc0c546a14610716575f5ffd5b8063bf7e214f14610659578063cedb10ad14610669575f5ffd5b80639eace2fc146105f2578063aa7517e114610605578063ac9650d814610618578063bb79ea6a14610638575f5ffd5b80638fb360371161010d57806392737b28116100f357806392737b28146105b957806399f771a7146105cc5780639a9c29f6146105df575f5ffd5b80638fb36037146104e6578063917e3a591461051f575f5ffd5b80637a9e5e4b146104865780637b103999146104995780638024cfd4146104c05780638d3c100a146104d3575f5ffd5b806340e58ee5116101cd5780636813947f1161019d5780636d80fb90116101835780636d80fb901461042e5780636ff063e114610441578063724d485c14610473575f5ffd5b80636813947f146103fa5780636d14ca131461041b575f5ffd5b806340e58ee514610378578063460258111461038b57806359659e90146103ab578063624bf1e9146103d2575f5ffd5b80631fc33329116102225780632f2fa77b116102085780632f2fa77b1461031d578063365a86fc1461033e5780633b30414714610365575f5ffd5b80631fc33329146102c95780632c289ba614610308575f5ffd5b806249e612146102525780630eb44b9014610278578063127f0b3f146102a0578063131a7e24146102a9575b5f5ffd5b610265610260366004614ee3565b61073d565b6040519081526020015b60405180910390f35b60015461028d90600160c01b900461ffff1681565b60405161ffff909116815260200161026f565b61026560025481565b6102bc6102b7366004614f15565b610a14565b60405161026f9190614f70565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161026f565b61031b6103163660046150db565b610c1c565b005b61033061032b3660046150db565b610d28565b60405161026f929190615171565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b61031b610373366004614f15565b610f0b565b61031b610386366004614f15565b6110cd565b61039e610399366004614f15565b611181565b60405161026f91906153d6565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b6103e56103e03660046153e5565b61134a565b6040805192835260208301919091520161026f565b61040d610408366004615419565b61137b565b60405161026f929190615447565b610265610429366004615559565b611490565b61026561043c3660046153e5565b611b98565b60015461045b90600160601b90046001600160601b031681565b6040516001600160601b03909116815260200161026f565b61031b6104813660046150db565b611bec565b61031b6104943660046156fe565b611ccc565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b61031b6104ce366004615719565b611d77565b6102656104e1366004615419565b611e33565b6104ee611f82565b6040517fffffffff00000000000000000000000000000000000000000000000000000000909116815260200161026f565b61053261052d366004614f15565b611fbd565b60405161026f91905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b61031b6105c736600461575e565b611fff565b6102656105da366004614f15565b61233b565b6102656105ed3660046153e5565b61234d565b610265610600366004615798565b612534565b60015461045b906001600160601b031681565b61062b6106263660046157ca565b612588565b60405161026f919061583b565b61064b610646366004614f15565b61266e565b60405161026f9291906158ed565b5f546001600160a01b03166102f0565b610265610677366004615908565b604080514660208201523091810191909152606081018690526001600160a01b038516608082015260a0810184905263ffffffff831660c082015260e081018290525f906101000160405160208183030381529060405280519060200120905095945050505050565b6106f36106ee366004615419565b61268b565b604051901515815260200161026f565b610265610711366004615419565b6126d7565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b5f610746612717565b5f610751855f612853565b90505f8490036107745760405163971214e760e01b815260040160405180910390fd5b600581015463ffffffff66010000000000009091048116908416158061079f5750808463ffffffff16115b156107ea576040517f2a98e06a00000000000000000000000000000000000000000000000000000000815263ffffffff85166004820152602481018290526044015b60405180910390fd5b335f908152600d830160205260409020541561083b576040517fd7646218000000000000000000000000000000000000000000000000000000008152600481018790523360248201526044016107e1565b506007810154600482015461ffff600160c81b90920482169350600160d81b9004168083036108a0576040517f4bf2c03f00000000000000000000000000000000000000000000000000000000815260048101879052602481018290526044016107e1565b6108ab836001615968565b60078301805461ffff92909216600160c81b027fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556108f3836001615968565b335f818152600d85016020908152604080832094909455868252600c86018152908390208881556001810180547fffffffffffffffff000000000000000000000000000000000000000000000000167fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff851617600160a01b63ffffffff8b169081029190911790915584518881529283018a90529382019390935288907f20f59b4c9201b34c1ed3be18e5a1bab1fecf7cadd43d4238588a4cd6dd3f928e9060600160405180910390a36004830154610a0a907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169033903090600160601b90046001600160601b03166128d5565b5050509392505050565b60408051610200810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e0810191909152610a9d82612924565b604080516102008101825260079290920180546001600160a01b038116845264ffffffffff600160a01b820416602085015261ffff600160c81b8204811693850193909352600160d81b810483166060850152600160e81b810490921660808401529060a083019060ff600160f81b909104166002811115610b2157610b21614f2c565b6002811115610b3257610b32614f2c565b815260018201546001600160601b038116602083015264ffffffffff600160601b820416604083015260ff710100000000000000000000000000000000008204811615156060840152608090920191600160901b909104166005811115610b9b57610b9b614f2c565b6005811115610bac57610bac614f2c565b81526001820154600160981b810461ffff166020830152600160a81b900464ffffffffff16604082015260028201546001600160601b0381166060830152600160601b900467ffffffffffffffff166080820152600382015460a082015260049091015460c09091015292915050565b610c27335f3661297d565b610c438367016345785d8a0000683635c9adc5dea00000612ad5565b610c5f82678ac7230489e80000683635c9adc5dea00000612ad5565b610c6e816103e8612710612ad5565b600180546001600160601b038581167fffffffffffffffff00000000000000000000000000000000000000000000000090921691909117600160601b91851691909102177fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b61ffff84160217905560408051848152602081018490529081018290527f5862fa64f9e3e639e6e0707dec452bcaa33720560906cb17d609f00b9d6c57bc9060600160405180910390a1505050565b60605f5f610d3586612924565b6007810154909150600160c81b900461ffff165f818710610d56575f610d60565b610d60878361597b565b90505f610d6d8783612b2f565b905081811015610d8457610d818189615968565b94505b8067ffffffffffffffff811115610d9d57610d9d61545c565b604051908082528060200260200182016040528015610e0257816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181610dbb5790505b5095505f5b81811015610efe57600c85015f610e1e838c615968565b815260208082019290925260409081015f20815160e0810183528154815260018201546001600160a01b0381169482019490945263ffffffff600160a01b8504169281019290925264ffffffffff600160c01b840416606083015260ff600160e81b8404811660808401529192909160a0840191600160f01b9004166002811115610eab57610eab614f2c565b6002811115610ebc57610ebc614f2c565b815260019190910154600160f81b900460ff1615156020909101528751889083908110610eeb57610eeb61598e565b6020908102919091010152600101610e07565b5050505050935093915050565b610f13612717565b5f610f1f826001612853565b905060016004820154600160c01b900460ff166001811115610f4357610f43614f2c565b14610f7d576040517f2a153ff8000000000000000000000000000000000000000000000000000000008152600481018390526024016107e1565b6009810154600160601b900467ffffffffffffffff1615610fcd576040517f4c1d6060000000000000000000000000000000000000000000000000000000008152600481018390526024016107e1565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ed7dd9326040518163ffffffff1660e01b8152600401602060405180830381865afa15801561102a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061104e91906159b9565b6009830180547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff16600160601b67ffffffffffffffff84169081029190911790915560405190815290915083907f8babd822061690903d138c5dd38a8723538e340f42049220de884e000857d83d9060200160405180910390a2505050565b6110d5612717565b5f6110df82612924565b90505f5f6110ed8484612b3e565b9092509050600882600881111561110657611106614f2c565b141580611132575060026007840154600160f81b900460ff16600281111561113057611130614f2c565b145b1561117057838260086040517f1dc1121a0000000000000000000000000000000000000000000000000000000081526004016107e1939291906159d2565b61117b848483612c02565b50505050565b611189614dfe565b61119282612924565b604080516102e0810182528254815260018084015460208301526002840154928201929092526003830154606082015260048301546001600160601b038082166080840152600160601b82041660a083015290929160c0840191600160c01b900460ff169081111561120657611206614f2c565b600181111561121757611217614f2c565b81526004820154600160c81b810461ffff9081166020840152600160d81b80830482166040850152600160e81b830482166060850152600160f81b90920460ff166080840152600584015490811660a084015262010000810463ffffffff90811660c085015266010000000000008204811660e08501526a0100000000000000000000820481166101008501526e01000000000000000000000000000082048116610120850152600160901b820464ffffffffff16610140850152770100000000000000000000000000000000000000000000008204811661016085015291900481166101808301526006909201548083166101a0830152640100000000810483166101c083015268010000000000000000810483166101e0830152600160601b90049091166102009091015292915050565b5f5f5f61135685612924565b905061136e846113668784612e13565b839190612f6c565b92509250505b9250929050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081018290525f6113bc85612924565b90506113c9858286612ff3565b5f818152600c83016020908152604091829020825160e0810184528154815260018201546001600160a01b0381169382019390935263ffffffff600160a01b8404169381019390935264ffffffffff600160c01b830416606084015260ff600160e81b830481166080850152939650919260a0840191600160f01b900416600281111561145857611458614f2c565b600281111561146957611469614f2c565b815260019190910154600160f81b900460ff16151560209091015292959294509192505050565b5f611499612717565b6001546114b09083906001600160601b031661306c565b81516040517f4853aa6b00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634853aa6b9060240160a060405180830381865afa15801561152f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061155391906159f3565b5060025f815461156290615a6e565b91829055505f818152600360208181526040928390208651815590860151600180830191909155928601516002820155606086015191810191909155608085015160048201805460a08801516001600160601b03908116600160601b027fffffffffffffffff0000000000000000000000000000000000000000000000009092169316929092179190911780825560c08701519495509193869385939192917fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1690600160c01b90849081111561163b5761163b614f2c565b021790555060e08201516004820180546101008501516101208601516101408701517fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff909316600160c81b61ffff968716027fffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffff1617600160d81b9286168302177cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160e81b918616919091027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617600160f81b60ff90931692909202919091179091556101608401516005840180546101808701516101a08801516101c08901516101e08a01516102008b01516102208c01516102408d0151988b167fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000909716969096176201000063ffffffff96871602177fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff166601000000000000948616949094027fffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffff16939093176a010000000000000000000092851692909202919091177fffffffffffffffffff000000000000000000ffffffffffffffffffffffffffff166e010000000000000000000000000000918416919091027fffffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffff1617600160901b64ffffffffff90921691909102177fff0000000000000000ffffffffffffffffffffffffffffffffffffffffffffff1677010000000000000000000000000000000000000000000000928216929092027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff1691909117928116909302919091179055610260840151600690930180546102808601516102a08701516102c0909701519584167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009092169190911764010000000091841691909102177fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1668010000000000000000958316959095027fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff1694909417600160601b93909116929092029190911790915560015460808501515f926119ea926802b5e3af16b188000092612710926119db92600160c01b900416906001600160601b0316615a86565b6119e59190615ab1565b6134b7565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611a49573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a6d91906159b9565b6007840180547fffffffffffffff0000000000000000000000000000000000000000000000000016337fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff1617600160a01b64ffffffffff841602178155909150611ad6836134c6565b6001820180546bffffffffffffffffffffffff19166001600160601b03929092169190911790558551604051339087907fd27188124f6975c6902c4885f680a213e4c61383974ea4dc8771f927cc2b1d5390611b37908b9089908990615ac4565b60405180910390a4611b8f33308589608001516001600160601b0316611b5d9190615968565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169291906128d5565b50505050919050565b5f5f611ba384612924565b6008810154909150600160981b900461ffff168310611bc5575f915050611be6565b5f80611bd18386613516565b9092509050611be0828261597b565b93505050505b92915050565b611bf4612717565b5f611c00846002612853565b90505f839003611c235760405163971214e760e01b815260040160405180910390fd5b600381015460078201545f90611c43906001600160a01b03168686612534565b9050818114611c88576040517fc4cedfa700000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016107e1565b600b830185905560405185815286907f4f6f814cd7f2d37cf6c15e6e2e0c8eaddc2b80b1d55933c099e840f9835db7ca9060200160405180910390a2505050505050565b5f5433906001600160a01b03168114611d1c576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024016107e1565b816001600160a01b03163b5f03611d6a576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016107e1565b611d73826135fb565b5050565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611e19575f5ffd5b505af1925050508015611e2a575060015b505b5050505050565b5f611e3c612717565b5f611e4684612924565b90505f5f611e548684612b3e565b90925090506008826008811115611e6d57611e6d614f2c565b148015611e9857505f6007840154600160f81b900460ff166002811115611e9657611e96614f2c565b145b15611ea857611ea8868483612c02565b611eb483868484613666565b9350835f03611f01576040517f3da11742000000000000000000000000000000000000000000000000000000008152600481018790526001600160a01b03861660248201526044016107e1565b846001600160a01b0316867f136f9658db1872efb79ed3920d0f900e971041d64ffbebb9791bd03c8c6dbaac86604051611f3d91815260200190565b60405180910390a3611f796001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168686613738565b50505092915050565b5f8054600160a01b900460ff16611f9857505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152611be6611ffa83612924565b613786565b612007612717565b5f612013856001612853565b90505f612021868333612ff3565b5f818152600c8401602052604081209192506001820154600160f01b900460ff16600281111561205357612053614f2c565b14612093576040517f0237d4bc000000000000000000000000000000000000000000000000000000008152600481018890523360248201526044016107e1565b5f8690036120b45760405163971214e760e01b815260040160405180910390fd5b600583015463ffffffff62010000909104811690861615806120db5750808663ffffffff16115b15612121576040517fb2bfc6e400000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602481018290526044016107e1565b600182810180547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f01b8302179055505f6004850154600160c01b900460ff16600181111561217657612176614f2c565b036122275760408051466020808301919091523082840152606082018b905233608083015260a082018a905263ffffffff891660c083015260e0808301899052835180840390910181526101009092019092528051910120825481146122155782546040517fb1b1bfd20000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016107e1565b61222189868a876138db565b5061224f565b612232888585613a00565b82600101601d6101000a81548160ff021916908360ff1602179055505b868255600784018054601b9061226f90600160d81b900461ffff16615af0565b91906101000a81548161ffff021916908361ffff160217905550336001600160a01b0316887f7a1e3be86f9fed9cc22bcc6ac37533599b5ca004cea10165113fafbd46648dfe858a8a6040516122de93929190928352602083019190915263ffffffff16604082015260600190565b60405180910390a36004840154612331907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316903390600160601b90046001600160601b0316613738565b5050505050505050565b5f611be661234883612924565b613b02565b5f612356612717565b5f612362846005612853565b9050825f0361239d576040517fa38270fd00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6123a782613b02565b6008830154909150600160981b900461ffff166123cd856123c8838561597b565b612b2f565b6123d79082615968565b93505f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663525d8601888461241688828b613b59565b60058901546040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1681526124819493929163ffffffff6a010000000000000000000082048116926e0100000000000000000000000000009092041690600401615b10565b5f604051808303815f875af115801561249c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526124c39190810190615b82565b90505f6124d1858484613c5a565b604080518581526020810189905290810182905290915088907f2d4ebab59b3082340324b5ed602eb974f4d42997fe4653b5c6856ebef4e7b23d9060600160405180910390a283860361252957612529888683613de6565b505050505092915050565b6040805146602082015230918101919091526001600160a01b03841660608201526080810183905260a081018290525f9060c0016040516020818303038152906040528051906020012090505b9392505050565b604080515f8152602081019091526060908267ffffffffffffffff8111156125b2576125b261545c565b6040519080825280602002602001820160405280156125e557816020015b60608152602001906001900390816125d05790505b5091505f5b8381101561266657612641308686848181106126085761260861598e565b905060200281019061261a9190615c4a565b8560405160200161262d93929190615cab565b60405160208183030381529060405261416a565b8382815181106126535761265361598e565b60209081029190910101526001016125ea565b505092915050565b5f5f6126828361267d85612924565b612b3e565b91509150915091565b5f5f61269684612924565b60078101549091506001600160a01b03848116911614806126cf57506001600160a01b0383165f908152600d8201602052604090205415155b949350505050565b5f5f6126e284612924565b90505f5f6126f08684612b3e565b909250905061270183868484614235565b61270d848785856143c9565b611be09190615968565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612773573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127979190615cce565b15612851577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156127f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061281c9190615ced565b6040517fe7b6cfe30000000000000000000000000000000000000000000000000000000081526004016107e191815260200190565b565b5f61285d83612924565b90505f61286a8483612b3e565b50905082600881111561287f5761287f614f2c565b81600881111561289157612891614f2c565b146128ce578381846040517f1dc1121a0000000000000000000000000000000000000000000000000000000081526004016107e1939291906159d2565b5092915050565b6128e38484848460016144c4565b61117b576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016107e1565b5f81815260036020526040902060078101546001600160a01b0316612978576040517fb1d48570000000000000000000000000000000000000000000000000000000008152600481018390526024016107e1565b919050565b5f5f6129b06129935f546001600160a01b031690565b86306129a260045f898b615c23565b6129ab91615d04565b61454a565b9150915081611e2c5763ffffffff811615612a98575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612a3e90889088908890600401615d69565b5f604051808303815f87803b158015612a55575f5ffd5b505af1158015612a67573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16905550611e2c9050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024016107e1565b81831080612ae257508083115b15612b2a576040517f4a1123880000000000000000000000000000000000000000000000000000000081526004810184905260248101839052604481018290526064016107e1565b505050565b5f828218828410028218612581565b5f5f612bf7847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612ba0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bc491906159b9565b85919067ffffffffffffffff167f0000000000000000000000000000000000000000000000000000000000000000614622565b915091509250929050565b6007820180547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f02000000000000000000000000000000000000000000000000000000000000001790556008820180548291907fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff16600160901b836005811115612c8f57612c8f614f2c565b02179055505f612c9f838361499d565b9050837f0ebc097592da67ef971e50e6adf94e5283ef39815a402a40aff92662f6b382bf8383604051612cd3929190615da7565b60405180910390a26005826005811115612cef57612cef614f2c565b03612d83576040517f3bc1f8e0000000000000000000000000000000000000000000000000000000008152600481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633bc1f8e0906024015f604051808303815f87803b158015612d6c575f5ffd5b505af1158015612d7e573d5f5f3e3d5ffd5b505050505b801561117b576040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015612e01575f5ffd5b505af1158015612331573d5f5f3e3d5ffd5b600a8101545f819003611be6576009820154600160601b900467ffffffffffffffff165f819003612e73576040517fa393507d000000000000000000000000000000000000000000000000000000008152600481018590526024016107e1565b6040517f17bf581500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524690309086906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317bf581590602401602060405180830381865afa158015612efe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f229190615ced565b6040805160208101959095526001600160a01b03909316928401929092526060830152608082015260a0016040516020818303038152906040528051906020012091505092915050565b600783015460048401545f91600160e81b90910461ffff90811691600160c81b900416826001612f9c8484615ab1565b612fa6919061597b565b905082612fb4878488614a3d565b612fbe9190615ab1565b935080841015612fcf575050612feb565b80612fda8482615a86565b612fe4908461597b565b9350935050505b935093915050565b6001600160a01b0381165f908152600d83016020526040812054808203613058576040517ffaf003f2000000000000000000000000000000000000000000000000000000008152600481018690526001600160a01b03841660248201526044016107e1565b61306360018261597b565b95945050505050565b5f60018360c00151600181111561308557613085614f2c565b6060850151911491505f036130ad5760405163971214e760e01b815260040160405180910390fd5b6130f37f706f74000000000000000000000000000000000000000000000000000000000084608001516001600160601b031660016b033b2e3c9fd0803ce8000000614b19565b6131387f626f6e64000000000000000000000000000000000000000000000000000000008460a001516001600160601b0316846b033b2e3c9fd0803ce8000000614b19565b6131707f6d6178436f6e7472696275746f7273000000000000000000000000000000000084610100015161ffff1660016103e8614b19565b6131bf7f636f686f727453697a650000000000000000000000000000000000000000000084610120015161ffff16836131a9575f6131ac565b60085b846131b7575f614b19565b60645b614b19565b6132127f6d696e436f6e7472696275746f727300000000000000000000000000000000008460e0015161ffff16836131f85760016131ff565b8561012001515b61ffff1686610100015161ffff16614b19565b6132487f6d696e56616c696461746f72730000000000000000000000000000000000000084610140015160ff1660016007614b19565b61327f7f76616c696461746f72427073000000000000000000000000000000000000000084610160015161ffff165f6107d0614b19565b6132bb7f6d6178427974657300000000000000000000000000000000000000000000000084610180015163ffffffff1660016304000000614b19565b6132f97f6d61784e6f726d00000000000000000000000000000000000000000000000000846101a0015163ffffffff16600163ffffffff8016614b19565b6133357f6d617853636f7265000000000000000000000000000000000000000000000000846101e0015163ffffffff166001633b9aca00614b19565b6133777f6d696e53636f7265000000000000000000000000000000000000000000000000846101c0015163ffffffff165f866101e0015163ffffffff16614b19565b6133bc7f7461726765744761696e0000000000000000000000000000000000000000000084610200015164ffffffffff1660016103e8633b9aca006131ba9190615a86565b6134067f72657665616c466f72000000000000000000000000000000000000000000000084610240015163ffffffff16836133f95761012c6133fd565b610e105b62127500614b19565b6040805160a08101825261022085015163ffffffff9081168252610260860151811660208301526102808601518116928201929092526102a0850151821660608201526102c085015190911660808201525f5b6005811015611e2c576134af7f6475726174696f6e0000000000000000000000000000000000000000000000008383600581106134985761349861598e565b602002015163ffffffff1661012c62127500614b19565b600101613459565b5f828218828411028218612581565b5f6001600160601b03821115613512576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260606004820152602481018390526044016107e1565b5090565b5f80806004850154600160c01b900460ff16600181111561353957613539614f2c565b0361359f57821561357857600c84015f61355460018661597b565b815260208101919091526040015f2060010154600160c01b900464ffffffffff1691505b505f828152600c84016020526040902060010154600160c01b900464ffffffffff16611374565b82156135d557600f84015f6135b560018661597b565b815260208101919091526040015f205462010000900464ffffffffff1691505b505f828152600f8401602052604090205464ffffffffff62010000909104169250929050565b5f80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f613673858585856143c9565b905080156136ba576008850180547fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff16710100000000000000000000000000000000001790555b5f6136c786868686614235565b90508015613724576001600160a01b0385165f908152600d87016020526040812054600191600c8901916136fc90849061597b565b81526020019081526020015f20600101601f6101000a81548160ff0219169083151502179055505b61372e8183615968565b9695505050505050565b6137458383836001614b75565b612b2a576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016107e1565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526005820154600783015483916137fd917701000000000000000000000000000000000000000000000090910463ffffffff1690600160a01b900464ffffffffff16615dc2565b64ffffffffff16808352600582015461382491600160d81b90910463ffffffff1690615ddf565b67ffffffffffffffff1660208301819052600682015461384c9163ffffffff90911690615ddf565b67ffffffffffffffff1660408301819052600682015461387b9164010000000090910463ffffffff1690615ddf565b67ffffffffffffffff166060830181905260068201546138ae916801000000000000000090910463ffffffff1690615ddf565b67ffffffffffffffff1660808301525060089091015464ffffffffff600160601b9091041660a082015290565b5f6138e7826001615968565b5f848152600e8601602052604081205491925081900361391757505f838152600e8501602052604090205561117b565b5f5f83831061392757838361392a565b82845b5f888152600e8a01602052604081208390559193509150600290600c89019061395460018561597b565b815260208101919091526040015f2060010180547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f01b8360028111156139a1576139a1614f2c565b0217905550877f0559c89d5b0ef8df716544030aff470cc850590112babed7b016190e64f650076139d360018461597b565b6139de60018661597b565b6040805192835260208301919091520160405180910390a25050505050505050565b5f5f613a0c8585612e13565b600a8501549091505f03613a2257600a84018190555b5f80613a2f868685612f6c565b5f828152600f89016020526040902054919350915061ffff16613a53816001615968565b5f848152600f89016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001661ffff92909216919091179055613aa7613aa1826001615968565b83614bf0565b8015613aba5750613ab88183614bf0565b155b15613af757600787018054601d90613adc90600160e81b900461ffff16615af0565b91906101000a81548161ffff021916908361ffff1602179055505b979650505050505050565b60078101545f90600160c81b900461ffff16816004840154600160c01b900460ff166001811115613b3557613b35614f2c565b14611be6576004830154613b5490600160e81b900461ffff1682615ab1565b612581565b60605f806004860154600160c01b900460ff166001811115613b7d57613b7d614f2c565b149050613b8a848461597b565b67ffffffffffffffff811115613ba257613ba261545c565b604051908082528060200260200182016040528015613bcb578160200160208202803683370190505b509150835b83811015613c515781613bec57613be78682614c10565b613c1e565b60015f828152600c88016020526040902060010154600160f01b900460ff166002811115613c1c57613c1c614f2c565b145b83613c29878461597b565b81518110613c3957613c3961598e565b91151560209283029190910190910152600101613bd0565b50509392505050565b5f80806004860154600160c01b900460ff166001811115613c7d57613c7d614f2c565b6008870154600160a81b900464ffffffffff1693501490505f5b8351811015613d5a57838181518110613cb257613cb261598e565b602002602001015183613cc59190615968565b92508115613d125782600c87015f613cdd8489615968565b81526020019081526020015f2060010160186101000a81548164ffffffffff021916908364ffffffffff160217905550613d52565b82600f87015f613d228489615968565b81526020019081526020015f205f0160026101000a81548164ffffffffff021916908364ffffffffff1602179055505b600101613c97565b506008850180547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16600160a81b64ffffffffff8516021790558251613da09085615968565b6008909501805461ffff96909616600160981b027fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff909616959095179094559392505050565b5f613df083614c81565b90505f613dfd848261499d565b6007850180549192506001917effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b830217905550835f01600601600c9054906101000a900463ffffffff1663ffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015613eae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ed291906159b9565b613edc9190615ddf565b60088501805464ffffffffff92909216600160601b027fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff9092169190911790555f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663596c897687613f5688614cb1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925260248201526044016020604051808303815f875af1158015613fae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613fd29190615ced565b60048601549091505f908290613ff29086906001600160601b031661597b565b613ffc919061597b565b6009870180546bffffffffffffffffffffffff19166001600160601b0383161790556040805187815260208101879052908101849052606081018290526080810185905290915087907ffcd64bca921ddaf90fc0ead358b93753a967d692dcdcbb4f59b5cbcda192f42e9060a00160405180910390a28215614107576040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b1580156140f0575f5ffd5b505af1158015614102573d5f5f3e3d5ffd5b505050505b8115614161576141616001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000084613738565b50505050505050565b60605f6141778484614ce2565b905080801561419857505f3d118061419857505f846001600160a01b03163b115b156141ad576141a5614cf5565b915050611be6565b80156141f0576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016107e1565b3d15614203576141fe614d0e565b6128ce565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0383165f908152600d8501602052604081205480820361425f575f9150506126cf565b5f600c87018161427060018561597b565b81526020019081526020015f20905080600101601f9054906101000a900460ff16156142a0575f925050506126cf565b60018460058111156142b4576142b4614f2c565b036142d6575050506004840154600160601b90046001600160601b03166126cf565b6142df85614d19565b158061430957505f6001820154600160f01b900460ff16600281111561430757614307614f2c565b145b15614318575f925050506126cf565b5f6004880154600160c01b900460ff16600181111561433957614339614f2c565b0361435b576143528761434d60018561597b565b614d50565b925050506126cf565b5f61437761436a60018561597b565b600a8a01548a9190612f6c565b506001830154909150600160e81b900460ff166143bc6143978a84614d50565b826143a3816001615968565b5f868152600f8e01602052604090205461ffff16614d78565b9998505050505050505050565b6007840180545f91906001600160a01b0386811691161415806144055750600181015471010000000000000000000000000000000000900460ff165b15614413575f9150506126cf565b61441c84614d19565b156144495760018101546002820154614441916001600160601b039081169116615968565b9150506126cf565b600884600881111561445d5761445d614f2c565b1461446b575f9150506126cf565b600383600581111561447f5761447f614f2c565b146144975760018101546001600160601b0316614499565b5f5b60048701546144b191906001600160601b0316615dff565b6001600160601b03169695505050505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661453957838315161561452d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15614618575f516020805191945081901c150291505b5094509492505050565b5f806007860160028154600160f81b900460ff16600281111561464757614647614f2c565b03614665576001015460089250600160901b900460ff169050614994565b60018154600160f81b900460ff16600281111561468457614684614f2c565b0361474a5760018101545f90600160601b900464ffffffffff168610801561472d57506040517fc647bbc7000000000000000000000000000000000000000000000000000000008152600481018890526001600160a01b0386169063c647bbc79060240160e060405180830381865afa158015614703573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906147279190615e48565b60800151155b90508061473b57600761473e565b60065b5f935093505050614994565b865f61475582613786565b805190915067ffffffffffffffff16871015614779575f5f94509450505050614994565b6004820154835461ffff600160c81b928390048116929091041610156147aa57600860015b94509450505050614994565b806020015167ffffffffffffffff168710156147cf5760015f94509450505050614994565b5f6004830154600160c01b900460ff1660018111156147f0576147f0614f2c565b14614807578254600160e81b900461ffff16614815565b8254600160d81b900461ffff165b61ffff165f03614828576008600261479e565b60048301545f0361486157806040015167ffffffffffffffff168710156148585760025f94509450505050614994565b6008600361479e565b806060015167ffffffffffffffff168710156148865760035f94509450505050614994565b6040517fc647bbc7000000000000000000000000000000000000000000000000000000008152600481018990525f906001600160a01b0388169063c647bbc79060240160e060405180830381865afa1580156148e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906149089190615e48565b6004840154604082015191925060ff600160f81b90910481169116101561493b57600860045b9550955050505050614994565b816080015167ffffffffffffffff168810156149615760045f9550955050505050614994565b6004830154606082015160ff600160f81b909204821691161015614988576008600561492e565b60055f95509550505050505b94509492505050565b5f6007830160018360058111156149b6576149b6614f2c565b036149c4575f915050611be6565b60048401548154600160601b9091046001600160601b0316906149fc90600160d81b810461ffff90811691600160c81b900416615edb565b61ffff16614a0a9190615a86565b91506003836005811115614a2057614a20614f2c565b036128ce5760018101546126cf906001600160601b031683615968565b5f5f5b603c811015614b10575f848483604051602001614a67929190918252602082015260400190565b604051602081830303815290604052805190602001205f1c614a899190615ef5565b90505f8587614a988285615968565b614aa2919061597b565b614aac9190615ef5565b90505f818811614abc5781614abe565b875b604080516020810189905290810186905260608101829052909150608001604051602081830303815290604052805190602001205f1c600116600103614b02578197505b505050806001019050614a40565b50929392505050565b81831080614b2657508083115b1561117b576040517f3dd30fe0000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260448101839052606481018290526084016107e1565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614be4578383151615614bd8573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f614bfc826002615a86565b614c07846003615a86565b10159392505050565b60048201545f90600160e81b900461ffff16614c2b84613b02565b614c36846001615968565b03614c6257614c458184615a86565b6007850154614c5f9190600160c81b900461ffff1661597b565b90505b5f838152600f85016020526040902080546130639061ffff1683614bf0565b5f611be6614c8e83614dad565b60088401545f90600160a81b900464ffffffffff16614cac86614dcf565b614d78565b600581015460048201545f9161271091614cd89161ffff16906001600160601b0316615a86565b611be69190615ab1565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6006826008811115614d2e57614d2e614f2c565b1480611be657506007826008811115614d4957614d49614f2c565b1492915050565b5f5f5f614d5d8585613516565b91509150613063614d6d86614dad565b8383614cac89614dcf565b5f81614d848587615a86565b614d8e9190615ab1565b82614d998588615a86565b614da39190615ab1565b613063919061597b565b5f614db782614cb1565b6004830154611be691906001600160601b031661597b565b600881015460058201545f91611be69164ffffffffff600160a81b909204821691600160901b909104166134b7565b604051806102e001604052805f81526020015f81526020015f81526020015f81526020015f6001600160601b031681526020015f6001600160601b031681526020015f6001811115614e5257614e52614f2c565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e082018190526102009091015290565b803563ffffffff81168114612978575f5ffd5b5f5f5f60608486031215614ef5575f5ffd5b8335925060208401359150614f0c60408501614ed0565b90509250925092565b5f60208284031215614f25575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b60038110614f5057614f50614f2c565b50565b614f5c81614f40565b9052565b60068110614f5c57614f5c614f2c565b81516001600160a01b0316815261020081016020830151614f9a602084018264ffffffffff169052565b506040830151614fb0604084018261ffff169052565b506060830151614fc6606084018261ffff169052565b506080830151614fdc608084018261ffff169052565b5060a0830151614fef60a0840182614f53565b5060c083015161500a60c08401826001600160601b03169052565b5060e083015161502360e084018264ffffffffff169052565b5061010083015161503961010084018215159052565b5061012083015161504e610120840182614f60565b5061014083015161506661014084018261ffff169052565b5061016083015161508161016084018264ffffffffff169052565b5061018083015161509e6101808401826001600160601b03169052565b506101a08301516150bc6101a084018267ffffffffffffffff169052565b506101c08301516101c08301526101e08301516101e083015292915050565b5f5f5f606084860312156150ed575f5ffd5b505081359360208301359350604090920135919050565b805182526001600160a01b03602082015116602083015263ffffffff604082015116604083015264ffffffffff606082015116606083015260ff608082015116608083015260a081015161515781614f40565b8060a08401525060c0810151612b2a60c084018215159052565b604080825283519082018190525f9060208501906060840190835b818110156151b55761519f838551615104565b6020939093019260e0929092019160010161518c565b5050602093909301939093525092915050565b60028110614f5c57614f5c614f2c565b80518252602081015160208301526040810151604083015260608101516060830152608081015161521460808401826001600160601b03169052565b5060a081015161522f60a08401826001600160601b03169052565b5060c081015161524260c08401826151c8565b5060e081015161525860e084018261ffff169052565b5061010081015161527061010084018261ffff169052565b5061012081015161528861012084018261ffff169052565b5061014081015161529f61014084018260ff169052565b506101608101516152b761016084018261ffff169052565b506101808101516152d161018084018263ffffffff169052565b506101a08101516152eb6101a084018263ffffffff169052565b506101c08101516153056101c084018263ffffffff169052565b506101e081015161531f6101e084018263ffffffff169052565b5061020081015161533a61020084018264ffffffffff169052565b5061022081015161535461022084018263ffffffff169052565b5061024081015161536e61024084018263ffffffff169052565b5061026081015161538861026084018263ffffffff169052565b506102808101516153a261028084018263ffffffff169052565b506102a08101516153bc6102a084018263ffffffff169052565b506102c0810151612b2a6102c084018263ffffffff169052565b6102e08101611be682846151d8565b5f5f604083850312156153f6575f5ffd5b50508035926020909101359150565b6001600160a01b0381168114614f50575f5ffd5b5f5f6040838503121561542a575f5ffd5b82359150602083013561543c81615405565b809150509250929050565b82815261010081016125816020830184615104565b634e487b7160e01b5f52604160045260245ffd5b6040516102e0810167ffffffffffffffff811182821017156154945761549461545c565b60405290565b60405160e0810167ffffffffffffffff811182821017156154945761549461545c565b604051601f8201601f1916810167ffffffffffffffff811182821017156154e6576154e661545c565b604052919050565b6001600160601b0381168114614f50575f5ffd5b8035612978816154ee565b803560028110612978575f5ffd5b803561ffff81168114612978575f5ffd5b60ff81168114614f50575f5ffd5b80356129788161552c565b803564ffffffffff81168114612978575f5ffd5b5f6102e082840312801561556b575f5ffd5b50615574615470565b823581526020808401359082015260408084013590820152606080840135908201526155a260808401615502565b60808201526155b360a08401615502565b60a08201526155c460c0840161550d565b60c08201526155d560e0840161551b565b60e08201526155e7610100840161551b565b6101008201526155fa610120840161551b565b61012082015261560d610140840161553a565b610140820152615620610160840161551b565b6101608201526156336101808401614ed0565b6101808201526156466101a08401614ed0565b6101a08201526156596101c08401614ed0565b6101c082015261566c6101e08401614ed0565b6101e082015261567f6102008401615545565b6102008201526156926102208401614ed0565b6102208201526156a56102408401614ed0565b6102408201526156b86102608401614ed0565b6102608201526156cb6102808401614ed0565b6102808201526156de6102a08401614ed0565b6102a08201526156f16102c08401614ed0565b6102c08201529392505050565b5f6020828403121561570e575f5ffd5b813561258181615405565b5f5f5f5f5f60a0868803121561572d575f5ffd5b853594506020860135935060408601356157468161552c565b94979396509394606081013594506080013592915050565b5f5f5f5f60808587031215615771575f5ffd5b843593506020850135925061578860408601614ed0565b9396929550929360600135925050565b5f5f5f606084860312156157aa575f5ffd5b83356157b581615405565b95602085013595506040909401359392505050565b5f5f602083850312156157db575f5ffd5b823567ffffffffffffffff8111156157f1575f5ffd5b8301601f81018513615801575f5ffd5b803567ffffffffffffffff811115615817575f5ffd5b8560208260051b840101111561582b575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156158d1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f602082890101526020601f19601f83011688010196505050602082019150602084019350600181019050615861565b50929695505050505050565b60098110614f5c57614f5c614f2c565b604081016158fb82856158dd565b6125816020830184614f60565b5f5f5f5f5f60a0868803121561591c575f5ffd5b85359450602086013561592e81615405565b93506040860135925061594360608701614ed0565b949793965091946080013592915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115611be657611be6615954565b81810381811115611be657611be6615954565b634e487b7160e01b5f52603260045260245ffd5b805167ffffffffffffffff81168114612978575f5ffd5b5f602082840312156159c9575f5ffd5b612581826159a2565b838152606081016159e660208301856158dd565b6126cf60408301846158dd565b5f60a0828403128015615a04575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715615a2857615a2861545c565b6040908152835182526020808501519083015283810151908201526060830151615a5181615405565b6060820152615a62608084016159a2565b60808201529392505050565b5f60018201615a7f57615a7f615954565b5060010190565b8082028115828204841417611be657611be6615954565b634e487b7160e01b5f52601260045260245ffd5b5f82615abf57615abf615a9d565b500490565b6103208101615ad382866151d8565b836102e083015264ffffffffff8316610300830152949350505050565b5f61ffff821661ffff8103615b0757615b07615954565b60010192915050565b5f60a0820187835286602084015260a0604084015280865180835260c0850191506020880192505f5b81811015615b595783511515835260209384019390920191600101615b39565b5050809250505063ffffffff8416606083015263ffffffff831660808301529695505050505050565b5f60208284031215615b92575f5ffd5b815167ffffffffffffffff811115615ba8575f5ffd5b8201601f81018413615bb8575f5ffd5b805167ffffffffffffffff811115615bd257615bd261545c565b8060051b615be2602082016154bd565b91825260208184018101929081019087841115615bfd575f5ffd5b6020850194505b83851015613af757845180835260209586019590935090910190615c04565b5f5f85851115615c31575f5ffd5b83861115615c3d575f5ffd5b5050820193919092039150565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615c7d575f5ffd5b83018035915067ffffffffffffffff821115615c97575f5ffd5b602001915036819003821315611374575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f60208284031215615cde575f5ffd5b81518015158114612581575f5ffd5b5f60208284031215615cfd575f5ffd5b5051919050565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156128ce577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b60408101615db58285614f60565b8260208301529392505050565b64ffffffffff8181168382160190811115611be657611be6615954565b67ffffffffffffffff8181168382160190811115611be657611be6615954565b6001600160601b038181168382160190811115611be657611be6615954565b8051612978816154ee565b80516fffffffffffffffffffffffffffffffff81168114612978575f5ffd5b5f60e0828403128015615e59575f5ffd5b50615e6261549a565b8251615e6d816154ee565b81526020830151615e7d816154ee565b60208201526040830151615e908161552c565b60408201526060830151615ea38161552c565b606082015260808381015190820152615ebe60a08401615e1e565b60a0820152615ecf60c08401615e29565b60c08201529392505050565b61ffff8281168282160390811115611be657611be6615954565b5f82615f0357615f03615a9d565b50069056fea26469706673582212201a7d8ab32de2c1ff551e015234aee349701ed69eb32ae9b5a3f573baa0387ebe64736f6c63430008250033610100604052348015610010575f5ffd5b5060405161369d38038061369d83398101604081905261002f91610141565b336080526001600160a01b03811660e081905260408051630d96a1bf60e21b8152905163365a86fc916004808201926020929091908290030181865afa15801561007b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009f9190610141565b6001600160a01b031660c0816001600160a01b031681525050806001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100f4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101189190610141565b6001600160a01b031660a05250610163565b6001600160a01b038116811461013e575f5ffd5b50565b5f60208284031215610151575f5ffd5b815161015c8161012a565b9392505050565b60805160a05160c05160e05161349e6101ff5f395f81816112eb01526113d301525f8181610a430152818161216301526121e801525f8181610e4701528181610fbc015281816110460152818161158701526118db01525f81816101fb01528181610621015281816106bf015281816108b801528181610c040152818161120a01528181611466015281816116d601526119f2015261349e5ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c806376f7f9ec11610093578063ac9650d811610063578063ac9650d814610235578063c647bbc714610255578063cff9123514610340578063e7d27ae514610353575f5ffd5b806376f7f9ec146101bd5780637ff7b0d2146101d05780638024cfd4146101e3578063a2e800ad146101f6575f5ffd5b8063525d8601116100ce578063525d860114610171578063596c8976146101845780635f58af7b146101975780636bff0099146101aa575f5ffd5b8063064281b4146100ff57806317e85926146101285780633bc1f8e01461013d5780634808d37414610150575b5f5ffd5b61011261010d366004612af1565b610373565b60405161011f9190612b1b565b60405180910390f35b61013b610136366004612b5d565b6103e6565b005b61013b61014b366004612b7d565b610616565b61016361015e366004612af1565b61067c565b60405190815260200161011f565b61011261017f366004612bd5565b6106b2565b610163610192366004612b5d565b6108ac565b6101636101a5366004612c35565b610a3d565b6101636101b8366004612c4e565b610b12565b61013b6101cb366004612cab565b610b51565b6101636101de366004612af1565b610e84565b61013b6101f1366004612cfa565b610fed565b61021d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161011f565b610248610243366004612d44565b6110a8565b60405161011f9190612d83565b610333610263366004612b7d565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152505f9081526020818152604091829020825160e08101845281546001600160601b0380821683526c01000000000000000000000000808304821695840195909552600160c01b820460ff90811696840196909652600160c81b90910490941660608201526001820154608082015260029091015492831660a082015291046fffffffffffffffffffffffffffffffff1660c082015290565b60405161011f9190612e43565b61013b61034e366004612b5d565b61118e565b610366610361366004612b7d565b6115c4565b60405161011f9190612ec4565b5f828152602081815260408083206001600160a01b03851684526004018252918290208054835181840281018401909452808452606093928301828280156103d857602002820191905f5260205f20905b8154815260200190600101908083116103c4575b505050505090505b92915050565b8160066103f3828261169d565b5f83900361042d576040517f971214e700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8481526020819052604081209061044586836117af565b600281015490915062010000900460ff1661049a576040517fc27530e1000000000000000000000000000000000000000000000000000000008152600481018790523360248201526044015b60405180910390fd5b60028101546301000000900460ff16156104e9576040517ff218ffe200000000000000000000000000000000000000000000000000000000815260048101879052336024820152604401610491565b60028101805463010000007fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff90911617905580545f868152600684016020526040812054909161054a91600160a01b9091046001600160601b031690612f77565b5f8781526006850160205260409081902082905551909150339088907f834d76d9ca5e0814f1260ff9298222822fb75f8a424e5b4882c05c125b73f6d590610595908a815260200190565b60405180910390a382546c0100000000000000000000000090046001600160601b03166105c3826002612f8a565b116105d057505050610610565b6001830186905560405186815287907f82dc153c262615899fa790d7a692e5fc6a0da9462df2da50fc61e64ce9164e8d9060200160405180910390a25050505b50505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610661576040516322e9096360e21b8152336004820152602401610491565b5f81815260208190526040902061067990829061182b565b50565b5f5f5f610699855f5f8881526020019081526020015f208661193f565b5090925090506106a98183612f77565b95945050505050565b6060336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106ff576040516322e9096360e21b8152336004820152602401610491565b5f8781526020819052604081209061071682611aa9565b90508567ffffffffffffffff81111561073157610731612fa1565b60405190808252806020026020018201604052801561075a578160200160208202803683370190505b5092505f5b868110156107f9575f610772828b612f77565b90508115806107895750610787600882612fc9565b155b1561079957610799848483611d45565b8888838181106107ab576107ab612fdc565b90506020020160208101906107c09190612ffd565b156107f0576107d183828989611dfe565b8583815181106107e3576107e3612fdc565b6020026020010181815250505b5060010161075f565b505f5b81515181101561089f578160800151818151811061081c5761081c612fdc565b602002602001015183600301835f0151838151811061083d5761083d612fdc565b60200260200101518154811061085557610855612fdc565b5f91825260208220600260039092020101805490919061087a90849061ffff16613018565b92506101000a81548161ffff021916908361ffff1602179055508060010190506107fc565b5050509695505050505050565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108f8576040516322e9096360e21b8152336004820152602401610491565b5f83815260208190526040812060038101549091805b828110156109535761093f84600301828154811061092e5761092e612fdc565b905f5260205f209060030201611ef4565b6109499083612f77565b915060010161090e565b5061095d85611f1d565b6002840180546bffffffffffffffffffffffff19166001600160601b039290921691909117905561098d81611f6d565b6002840180546fffffffffffffffffffffffffffffffff929092166c01000000000000000000000000027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff9092169190911790555f5b82811015610a2957610a1584856003018381548110610a0457610a04612fdc565b905f5260205f209060030201611fc2565b610a1f9086612f77565b94506001016109e3565b50610a34868461182b565b50505092915050565b5f6103e07f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633644e5156040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac19190613032565b610ad8610ad336869003860186613065565b612021565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f46308787878787604051602001610b309796959493929190613149565b60405160208183030381529060405280519060200120905095945050505050565b836004610b5e828261169d565b5f86815260208190526040812090610b7688836117af565b600281015490915062010000900460ff1615610bc7576040517f3775f33900000000000000000000000000000000000000000000000000000000815260048101899052336024820152604401610491565b6040517f99f771a7000000000000000000000000000000000000000000000000000000008152600481018990525f90610c74906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906399f771a790602401602060405180830381865afa158015610c49573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c6d9190613032565b60086120e0565b9050868114610cb9576040517f6d2f07460000000000000000000000000000000000000000000000000000000081526004810188905260248101829052604401610491565b5f610cc78a338b8b8b610b12565b905082600101548114610d165760018301546040517f7d52c755000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610491565b6002830180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff166201000017905583548490601990610d5f90600160c81b900460ff1661319a565b825460ff9182166101009390930a9283029190920219909116179055825484546001600160601b03600160a01b9092048216918691600c91610db49185916c01000000000000000000000000909104166131b8565b82546001600160601b039182166101009390930a928302919092021990911617905550335f9081526004850160205260409020610df2898b836131d7565b50336001600160a01b03168a7f4520d2bb73e91252fef793177978b419376b95db613e811c8a25df358b97c6908b8b604051610e2f929190613264565b60405180910390a38354610e78906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169033906001600160601b0316612113565b50505050505050505050565b5f610e8d612161565b5f838152602081905260408120908080610ea887858861193f565b91945092509050610eb98284612f77565b9450845f03610f06576040517f3da11742000000000000000000000000000000000000000000000000000000008152600481018890526001600160a01b0387166024820152604401610491565b8215610f27576001600160a01b0386165f9081526005850160205260408120555b8115610f6b576001846003018281548110610f4457610f44612fdc565b905f5260205f20906003020160020160046101000a81548160ff0219169083151502179055505b856001600160a01b0316877fd42ed48dd70eb72243f0d4319227e2f50830abef60f4b16081786cd18b36d4c587604051610fa791815260200190565b60405180910390a3610fe36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168787612113565b5050505092915050565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b15801561108f575f5ffd5b505af19250505080156110a0575060015b505050505050565b604080515f8152602081019091526060908267ffffffffffffffff8111156110d2576110d2612fa1565b60405190808252806020026020018201604052801561110557816020015b60608152602001906001900390816110f05790505b5091505f5b83811015611186576111613086868481811061112857611128612fdc565b905060200281019061113a919061328a565b8560405160200161114d939291906132eb565b60405160208183030381529060405261229d565b83828151811061117357611173612fdc565b602090810291909101015260010161110a565b505092915050565b81600361119b828261169d565b5f8390036111d5576040517f971214e700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517fd8febd71000000000000000000000000000000000000000000000000000000008152600481018590523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d8febd7190604401602060405180830381865afa158015611257573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061127b919061330e565b156112bb576040517fc30b61c300000000000000000000000000000000000000000000000000000000815260048101859052336024820152604401610491565b6040517f2254f9250000000000000000000000000000000000000000000000000000000081523360048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632254f925906024016040805180830381865afa158015611337573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061135b9190613329565b50905080611397576040517fe475fb08000000000000000000000000000000000000000000000000000000008152336004820152602401610491565b6040517f8d7ce0960000000000000000000000000000000000000000000000000000000081523360048201525f90611441906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638d7ce09690602401602060405180830381865afa158015611418573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061143c9190613032565b611f1d565b5f878152602081905260408120805492935091600160c01b900460ff169003611505577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636ff063e16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156114c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114e49190613361565b81546bffffffffffffffffffffffff19166001600160601b03919091161781555b5f61151a8883856001600160601b031661236f565b6001600160601b038416600160a01b8102339081178355600183018a905560408051928352602083018b9052929350918a917f7ff77aba39e912a9123b63f4a51117496cfb954d9fc2f14e80788aacdf3a5ff8910160405180910390a381546115ba906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690339030906001600160601b03166125b6565b5050505050505050565b5f81815260208181526040808320600301805482518185028101850190935280835260609492939192909184015b82821015611692575f8481526020908190206040805160e0810182526003860290920180546001600160a01b03811684526001600160601b03600160a01b9091041683850152600180820154928401929092526002015461ffff8116606084015260ff620100008204811615156080850152630100000082048116151560a085015264010000000090910416151560c083015290835290920191016115f2565b505050509050919050565b6116a5612161565b6040517fbb79ea6a000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bb79ea6a906024016040805180830381865afa158015611722573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117469190613387565b50905081600881111561175b5761175b6133ba565b81600881111561176d5761176d6133ba565b146117aa578281836040517f1dc1121a000000000000000000000000000000000000000000000000000000008152600401610491939291906133ee565b505050565b5f5f5f6117bc8433612605565b9150915081611800576040517fd5cc8c6000000000000000000000000000000000000000000000000000000000815260048101869052336024820152604401610491565b83600301818154811061181557611815612fdc565b905f5260205f2090600302019250505092915050565b80545f906001600160601b038116906118579060ff600160c81b8204811691600160c01b90041661340f565b60ff166118649190612f8a565b9050805f0361187257505050565b827f0f1dd05a9c76ac379dd2e1546953a46cb041de6c5ba950739c73f059736093c0826040516118a491815260200190565b60405180910390a26040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015611924575f5ffd5b505af1158015611936573d5f5f3e3d5ffd5b50505050505050565b6001600160a01b0381165f9081526005830160205260408120549080806119668686612605565b925090508061197b57505f9150819050611aa0565b5f86600301838154811061199157611991612fdc565b905f5260205f20906003020190508060020160049054906101000a900460ff16156119c157505f9250611aa09050565b6040517fbb79ea6a000000000000000000000000000000000000000000000000000000008152600481018990525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bb79ea6a906024016040805180830381865afa158015611a3e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a629190613387565b915060049050816005811115611a7a57611a7a6133ba565b14611a8e57611a898883611fc2565b611a9a565b87546001600160601b03165b94505050505b93509350939050565b611ae16040518060c0016040528060608152602001606081526020016060815260200160608152602001606081526020015f81525090565b8154600160c81b900460ff168067ffffffffffffffff811115611b0657611b06612fa1565b604051908082528060200260200182016040528015611b2f578160200160208202803683370190505b5082528067ffffffffffffffff811115611b4b57611b4b612fa1565b604051908082528060200260200182016040528015611b74578160200160208202803683370190505b5060208301528067ffffffffffffffff811115611b9357611b93612fa1565b604051908082528060200260200182016040528015611bbc578160200160208202803683370190505b5060408301528067ffffffffffffffff811115611bdb57611bdb612fa1565b604051908082528060200260200182016040528015611c04578160200160208202803683370190505b5060608301528067ffffffffffffffff811115611c2357611c23612fa1565b604051908082528060200260200182016040528015611c4c578160200160208202803683370190505b50608083015282546c0100000000000000000000000090046001600160601b031660a083015260038301545f805b82811015611d3c575f866003018281548110611c9857611c98612fdc565b905f5260205f20906003020190508060020160029054906101000a900460ff16611cc25750611d34565b81865f01518481518110611cd857611cd8612fdc565b602002602001018181525050805f0160149054906101000a90046001600160601b03166001600160601b031686602001518480611d1490613428565b955081518110611d2657611d26612fdc565b602002602001018181525050505b600101611c7a565b50505050919050565b5f5b825151811015610610575f84600301845f01518381518110611d6b57611d6b612fdc565b602002602001015181548110611d8357611d83612fdc565b5f91825260208083206003909202909101546001600160a01b0316808352600488019091526040909120909150611dbb600885613440565b81548110611dcb57611dcb612fdc565b905f5260205f20015484604001518381518110611dea57611dea612fdc565b602090810291909101015250600101611d47565b8351515f90815b81811015611e6757611e3e611e3788604001518381518110611e2957611e29612fdc565b60200260200101518861267a565b86866126a2565b87606001518281518110611e5457611e54612fdc565b6020908102919091010152600101611e05565b50611e7f866060015187602001518860a001516126bf565b91505f5b81811015611eea57611eb287606001518281518110611ea457611ea4612fdc565b60200260200101518461288c565b15611ee25786608001518181518110611ecd57611ecd612fdc565b602002602001018051611edf90613428565b90525b600101611e83565b5050949350505050565b600281015481545f916103e09161ffff90911690600160a01b90046001600160601b0316612f8a565b5f6001600160601b03821115611f69576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610491565b5090565b5f6fffffffffffffffffffffffffffffffff821115611f69576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610491565b60028201545f906c0100000000000000000000000090046fffffffffffffffffffffffffffffffff168015612017576002840154612012906001600160601b031661200c85611ef4565b836128c1565b612019565b5f5b949350505050565b5f7f3cbe9d46a03dd3f446f12b0e18f26b8d3d7a470a087c1787b1cc632e7e9a64a3826040516020016120c39291905f610100820190508382526001600160a01b038351166020830152602083015160408301526001600160a01b03604084015116606083015260608301516080830152608083015160a083015263ffffffff60a08401511660c083015263ffffffff60c08401511660e08301529392505050565b604051602081830303815290604052805190602001209050919050565b5f815f036120f2576120f26012612971565b81600184038161210457612104612fb5565b04600101831515029392505050565b6121208383836001612982565b6117aa576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610491565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156121bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121e1919061330e565b1561229b577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612242573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122669190613032565b6040517fe7b6cfe300000000000000000000000000000000000000000000000000000000815260040161049191815260200190565b565b60605f6122aa84846129fd565b90508080156122cb57505f3d11806122cb57505f846001600160a01b03163b115b156122e0576122d8612a10565b9150506103e0565b8015612323576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610491565b3d1561233657612331612a29565b612368565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f5f61237b8433612605565b50905080156123bf576040517ff3a0b47e00000000000000000000000000000000000000000000000000000000815260048101869052336024820152604401610491565b6003840154601081101561242457845485906018906123e790600160c01b900460ff1661319a565b825460ff9182166101009390930a9283029190920219909116179055505050600380830180546001810182555f91825260209091209102016125af565b846003015f8154811061243957612439612fdc565b905f5260205f20906003020192505f600190505b818110156124d1578354600387018054600160a01b9092046001600160601b0316918390811061247f5761247f612fdc565b5f918252602090912060039091020154600160a01b90046001600160601b031610156124c9578560030181815481106124ba576124ba612fdc565b905f5260205f20906003020193505b60010161244d565b508254600160a01b90046001600160601b031684116125375782546040517ffd55e44300000000000000000000000000000000000000000000000000000000815260048101869052600160a01b9091046001600160601b03166024820152604401610491565b845483546001600160a01b03165f908152600587016020526040812080546001600160601b039093169290919061256f908490612f77565b9091555050825460405133916001600160a01b03169088907fcaa3cd1f20be4173f84d8c9ba0ba59db938ba6cea8f8d7ce3c3e7262960649df905f90a450505b9392505050565b6125c4848484846001612a34565b610610576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610491565b60038201545f908190815b8181101561266a57846001600160a01b031686600301828154811061263757612637612fdc565b5f9182526020909120600390910201546001600160a01b031603612662576001935091506126739050565b600101612610565b505f5f92509250505b9250929050565b5f612686600883612fc9565b612691906020612f8a565b83901c63ffffffff16905092915050565b5f828410156126b257505f6125af565b8184116123685783612019565b82515f90818167ffffffffffffffff8111156126dd576126dd612fa1565b604051908082528060200260200182016040528015612706578160200160208202803683370190505b5090505f5b82811015612803575f86828151811061272657612726612fdc565b6020026020010151606089848151811061274257612742612fdc565b6020026020010151901b1790505f8290505b80158015906127855750818461276b600184613277565b8151811061277b5761277b612fdc565b6020026020010151115b156127db5783612796600183613277565b815181106127a6576127a6612fdc565b60200260200101518482815181106127c0576127c0612fdc565b60209081029190910101526127d481613453565b9050612754565b818482815181106127ee576127ee612fdc565b6020908102919091010152505060010161270b565b505f5f5b838110156128815782818151811061282157612821612fdc565b60200260200101516001600160601b03168261283d9190612f77565b91508561284b836002612f8a565b1061287957606083828151811061286457612864612fdc565b6020026020010151901c9450505050506125af565b600101612807565b505050509392505050565b5f612898600483613440565b8284116128ae576128a98484613277565b6128b8565b6128b88385613277565b11159392505050565b5f5f5f6128ce8686612aba565b91509150815f036128f2578381816128e8576128e8612fb5565b04925050506125af565b818411612909576129096003851502601118612971565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166129f15783831516156129e5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612aa9578383151615612a9d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f805f1983850993909202808410938190039390930393915050565b80356001600160a01b0381168114612aec575f5ffd5b919050565b5f5f60408385031215612b02575f5ffd5b82359150612b1260208401612ad6565b90509250929050565b602080825282518282018190525f918401906040840190835b81811015612b52578351835260209384019390920191600101612b34565b509095945050505050565b5f5f60408385031215612b6e575f5ffd5b50508035926020909101359150565b5f60208284031215612b8d575f5ffd5b5035919050565b5f5f83601f840112612ba4575f5ffd5b50813567ffffffffffffffff811115612bbb575f5ffd5b6020830191508360208260051b8501011115612673575f5ffd5b5f5f5f5f5f5f60a08789031215612bea575f5ffd5b8635955060208701359450604087013567ffffffffffffffff811115612c0e575f5ffd5b612c1a89828a01612b94565b979a9699509760608101359660809091013595509350505050565b5f60e0828403128015612c46575f5ffd5b509092915050565b5f5f5f5f5f60808688031215612c62575f5ffd5b85359450612c7260208701612ad6565b9350604086013567ffffffffffffffff811115612c8d575f5ffd5b612c9988828901612b94565b96999598509660600135949350505050565b5f5f5f5f60608587031215612cbe575f5ffd5b84359350602085013567ffffffffffffffff811115612cdb575f5ffd5b612ce787828801612b94565b9598909750949560400135949350505050565b5f5f5f5f5f60a08688031215612d0e575f5ffd5b8535945060208601359350604086013560ff81168114612d2c575f5ffd5b94979396509394606081013594506080013592915050565b5f5f60208385031215612d55575f5ffd5b823567ffffffffffffffff811115612d6b575f5ffd5b612d7785828601612b94565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612e37577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011688010196505050602082019150602084019350600181019050612da9565b50929695505050505050565b5f60e0820190506001600160601b0383511682526001600160601b03602084015116602083015260ff604084015116604083015260ff6060840151166060830152608083015160808301526001600160601b0360a08401511660a083015260c083015161236860c08401826fffffffffffffffffffffffffffffffff169052565b602080825282518282018190525f918401906040840190835b81811015612b525783516001600160a01b0381511684526001600160601b0360208201511660208501526040810151604085015261ffff606082015116606085015260808101511515608085015260a0810151151560a085015260c08101519050612f4c60c085018215159052565b506020939093019260e09290920191600101612edd565b634e487b7160e01b5f52601160045260245ffd5b808201808211156103e0576103e0612f63565b80820281158282048414176103e0576103e0612f63565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f82612fd757612fd7612fb5565b500690565b634e487b7160e01b5f52603260045260245ffd5b8015158114610679575f5ffd5b5f6020828403121561300d575f5ffd5b81356125af81612ff0565b61ffff81811683821601908111156103e0576103e0612f63565b5f60208284031215613042575f5ffd5b5051919050565b63ffffffff81168114610679575f5ffd5b8035612aec81613049565b5f60e0828403128015613076575f5ffd5b5060405160e0810167ffffffffffffffff8111828210171561309a5761309a612fa1565b6040526130a683612ad6565b8152602083810135908201526130be60408401612ad6565b604082015260608381013590820152608080840135908201526130e360a0840161305a565b60a08201526130f460c0840161305a565b60c08201529392505050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115613130575f5ffd5b8260051b80836020870137939093016020019392505050565b8781526001600160a01b03871660208201528560408201526001600160a01b038516606082015260c060808201525f61318660c083018587613100565b90508260a083015298975050505050505050565b5f60ff821660ff81036131af576131af612f63565b60010192915050565b6001600160601b0381811683821601908111156103e0576103e0612f63565b67ffffffffffffffff8311156131ef576131ef612fa1565b6801000000000000000083111561320857613208612fa1565b80548382558084101561323c57815f528360205f20018482035f5b81811015613238575f83820155600101613223565b5050505b505f8181526020812083915b858110156110a057823582820155602090920191600101613248565b602081525f612019602083018486613100565b818103818111156103e0576103e0612f63565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126132bd575f5ffd5b83018035915067ffffffffffffffff8211156132d7575f5ffd5b602001915036819003821315612673575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f6020828403121561331e575f5ffd5b81516125af81612ff0565b5f5f6040838503121561333a575f5ffd5b825161334581612ff0565b602084015190925061335681613049565b809150509250929050565b5f60208284031215613371575f5ffd5b81516001600160601b03811681146125af575f5ffd5b5f5f60408385031215613398575f5ffd5b8251600981106133a6575f5ffd5b602084015190925060068110613356575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b600981106133ea57634e487b7160e01b5f52602160045260245ffd5b9052565b8381526060810161340260208301856133ce565b61201960408301846133ce565b60ff82811682821603908111156103e0576103e0612f63565b5f6001820161343957613439612f63565b5060010190565b5f8261344e5761344e612fb5565b500490565b5f8161346157613461612f63565b505f19019056fea2646970667358221220ab4fab899cb21621133053fc04cc7c1881ba891732b7ffb74de2ed3ae7d491c564736f6c63430008250033" as const;
