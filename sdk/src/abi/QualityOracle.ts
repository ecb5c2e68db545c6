// Generated from contracts/QualityOracle.sol by scripts/generate-abi.ts; do not edit.
export const qualityOracleAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IPaymentHub",
        "name": "hub_",
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
        "internalType": "bytes32",
        "name": "scoresHash",
        "type": "bytes32"
      }
    ],
    "name": "AlreadyPosted",
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
    "name": "AlreadySubject",
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
    "name": "AlreadyValidator",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "validator",
        "type": "address"
      }
    ],
    "name": "BallotCommitted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "BallotsInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      }
    ],
    "name": "BondTooSmall",
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
    "name": "ChallengeOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "column",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "columns",
        "type": "uint256"
      }
    ],
    "name": "ColumnUnknown",
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
    "name": "ColumnsFrozen",
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
    "name": "ColumnsFull",
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
    "name": "CommitClosed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "expected",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "actual",
        "type": "bytes32"
      }
    ],
    "name": "CommitMismatch",
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
        "name": "column",
        "type": "uint256"
      }
    ],
    "name": "FaultUnreported",
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
    "name": "LapseTooEarly",
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
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NotMember",
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
    "name": "NotSubject",
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
    "name": "NotValidator",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "validator",
        "type": "address"
      }
    ],
    "name": "NothingToReveal",
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
    "name": "Paused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "column",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "PostCorrect",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "scoresHash",
        "type": "bytes32"
      }
    ],
    "name": "PostUnknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rating",
        "type": "uint256"
      }
    ],
    "name": "RatingTooHigh",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "RatingWeightless",
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
    "name": "RevealClosed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "from",
        "type": "uint256"
      }
    ],
    "name": "RevealNotOpen",
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
    "name": "RevealOpen",
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
    "name": "RoundExists",
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
    "name": "RoundUnderWay",
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
        "name": "score",
        "type": "uint256"
      }
    ],
    "name": "ScoreInnocent",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "expected",
        "type": "uint256"
      }
    ],
    "name": "ScoresLengthInvalid",
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
    "name": "StillEligible",
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
    "name": "ValidatorsFrozen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "weight",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "lightest",
        "type": "uint256"
      }
    ],
    "name": "ValidatorsFull",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      }
    ],
    "name": "ValidatorsTooFew",
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
        "internalType": "uint8",
        "name": "phase",
        "type": "uint8"
      }
    ],
    "name": "WrongPhase",
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
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "BondForfeited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "validatorBond",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "postBond",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "seatsRevealed",
        "type": "uint256"
      }
    ],
    "name": "Closed",
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
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "Committed",
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
        "internalType": "uint256",
        "name": "commitUntil",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "revealUntil",
        "type": "uint256"
      }
    ],
    "name": "Drawn",
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
        "name": "column",
        "type": "uint256"
      }
    ],
    "name": "FaultReported",
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
        "internalType": "bytes32",
        "name": "scoresHash",
        "type": "bytes32"
      }
    ],
    "name": "Finalised",
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
        "internalType": "bytes32",
        "name": "scoresHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "poster",
        "type": "address"
      }
    ],
    "name": "PostWithdrawn",
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
        "name": "poster",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "scores",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "finalAt",
        "type": "uint256"
      }
    ],
    "name": "Posted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "rating",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "weight",
        "type": "uint256"
      }
    ],
    "name": "Rated",
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
        "internalType": "bytes32",
        "name": "scoresHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "refuter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "column",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reward",
        "type": "uint256"
      }
    ],
    "name": "Refuted",
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
        "internalType": "bytes",
        "name": "ballot",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "evidenceRoot",
        "type": "bytes32"
      }
    ],
    "name": "Revealed",
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
        "name": "column",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "score",
        "type": "uint256"
      }
    ],
    "name": "RewardVoided",
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
      }
    ],
    "name": "RoundLapsed",
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
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "columns",
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
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "Seated",
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
        "name": "column",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "score",
        "type": "uint256"
      }
    ],
    "name": "SubjectEnrolled",
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
        "name": "column",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "score",
        "type": "uint256"
      }
    ],
    "name": "SubjectStruck",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "validator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "weight",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "ValidatorJoined",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "validator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "ValidatorLeft",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "commitWindow",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "revealWindow",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "challengeWindow",
        "type": "uint256"
      }
    ],
    "name": "WindowsSet",
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
        "internalType": "address",
        "name": "validator",
        "type": "address"
      }
    ],
    "name": "bondOf",
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
    "name": "challengeWindow",
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
    "name": "close",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "columnCount",
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
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "commit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "commitWindow",
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
        "name": "validator",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "ballot",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceRoot",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "commitmentOf",
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
    "name": "currentEpoch",
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
    "name": "draw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "enrol",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "column",
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
        "name": "column",
        "type": "uint256"
      },
      {
        "internalType": "bytes[]",
        "name": "ballots",
        "type": "bytes[]"
      }
    ],
    "name": "expectedScore",
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
      },
      {
        "internalType": "uint256",
        "name": "column",
        "type": "uint256"
      }
    ],
    "name": "faultIn",
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
    "inputs": [
      {
        "internalType": "bytes",
        "name": "scores",
        "type": "bytes"
      }
    ],
    "name": "finalise",
    "outputs": [],
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
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "join",
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
    "name": "judgementOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "score",
        "type": "uint256"
      },
      {
        "internalType": "bool",
        "name": "judged",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "lapse",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "lastFinal",
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
    "name": "lastRound",
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
    "name": "memberAt",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "account",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "seats",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "revealed",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "voided",
            "type": "bool"
          },
          {
            "internalType": "bytes32",
            "name": "digest",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Member",
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
    "name": "membersOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "account",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "seats",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "revealed",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "voided",
            "type": "bool"
          },
          {
            "internalType": "bytes32",
            "name": "digest",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Member[]",
        "name": "",
        "type": "tuple[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "open",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
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
        "name": "column",
        "type": "uint256"
      }
    ],
    "name": "operatorAt",
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
        "internalType": "bytes",
        "name": "scores",
        "type": "bytes"
      }
    ],
    "name": "post",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "postBond",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      },
      {
        "internalType": "bytes32",
        "name": "scoresHash",
        "type": "bytes32"
      }
    ],
    "name": "postOf",
    "outputs": [
      {
        "components": [
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
            "name": "finalAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Post",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "quit",
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
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "internalType": "uint256",
        "name": "rating",
        "type": "uint256"
      }
    ],
    "name": "rate",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "weight",
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
    "name": "ratingsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "sum",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "weight",
            "type": "uint128"
          }
        ],
        "internalType": "struct Ratings",
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
        "internalType": "bytes",
        "name": "scores",
        "type": "bytes"
      },
      {
        "internalType": "uint256",
        "name": "column",
        "type": "uint256"
      },
      {
        "internalType": "bytes[]",
        "name": "ballots",
        "type": "bytes[]"
      }
    ],
    "name": "refute",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "reportFault",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "ballot",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceRoot",
        "type": "bytes32"
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
    "inputs": [],
    "name": "revealWindow",
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
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "name": "roundOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "drawBlock",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "commitUntil",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "revealUntil",
            "type": "uint64"
          },
          {
            "internalType": "uint16",
            "name": "columns",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "missed",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "seatsRevealed",
            "type": "uint8"
          },
          {
            "internalType": "enum Phase",
            "name": "phase",
            "type": "uint8"
          }
        ],
        "internalType": "struct Round",
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
    "name": "scoreOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "score",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "seats",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "pure",
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
        "name": "validatorBond_",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "postBond_",
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
        "name": "commitWindow_",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "revealWindow_",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "challengeWindow_",
        "type": "uint256"
      }
    ],
    "name": "setWindows",
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
    "name": "strike",
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
    "name": "subjectOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "column",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "lastColumn",
            "type": "uint16"
          },
          {
            "internalType": "uint64",
            "name": "since",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "until",
            "type": "uint64"
          },
          {
            "internalType": "uint16",
            "name": "kept",
            "type": "uint16"
          }
        ],
        "internalType": "struct Subject",
        "name": "",
        "type": "tuple"
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
  },
  {
    "inputs": [],
    "name": "validators",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "account",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "weight",
            "type": "uint96"
          }
        ],
        "internalType": "struct Validator[]",
        "name": "",
        "type": "tuple[]"
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
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "column",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "ballot",
        "type": "bytes"
      }
    ],
    "name": "voidReward",
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
      },
      {
        "internalType": "bytes32",
        "name": "scoresHash",
        "type": "bytes32"
      }
    ],
    "name": "withdrawPost",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const qualityOracleBytecode =
  "0x610100604052600180546001600160401b03167954600000000000001c2000000000000054600000000000000000179055600280546001600160c01b031916741b1ae4d6e2ef500000000000056bc75e2d63100000179055348015610062575f5ffd5b506040516162ca3803806162ca833981016040819052610081916102be565b8061008b816101de565b506001600160a01b03808416608081905290831660a0526040805163fbfa77cf60e01b8152905163fbfa77cf916004808201926020929091908290030181865afa1580156100db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ff9190610308565b6001600160a01b031660c0816001600160a01b031681525050826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610154573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101789190610308565b6001600160a01b031660e052600161018e610231565b610198919061032a565b600180546001600160401b0319166001600160401b039290921691821790555f8054600160a81b600160e81b031916600160a81b909202919091179055506103bb915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f620151806080516001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015610274573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610298919061035b565b6102a29190610381565b905090565b6001600160a01b03811681146102bb575f5ffd5b50565b5f5f5f606084860312156102d0575f5ffd5b83516102db816102a7565b60208501519093506102ec816102a7565b60408501519092506102fd816102a7565b809150509250925092565b5f60208284031215610318575f5ffd5b8151610323816102a7565b9392505050565b6001600160401b03828116828216039081111561035557634e487b7160e01b5f52601160045260245ffd5b92915050565b5f6020828403121561036b575f5ffd5b81516001600160401b0381168114610323575f5ffd5b5f6001600160401b038316806103a557634e487b7160e01b5f52601260045260245ffd5b6001600160401b03929092169190910492915050565b60805160a05160c05160e051615e496104815f395f8181610c0001528181610d47015281816114920152818161153001528181611e3e0152818161223301528181612ce2015261504801525f8181613b950152613c4701525f818161060801528181610dca01526138eb01525f818161043b01528181610ea80152818161107f01528181611ccf01528181611fc2015281816125cc0152818161274301528181612bb9015281816130bc015281816131c901528181613405015261357b0152615e495ff3fe608060405234801561000f575f5ffd5b506004361061030f575f3560e01c8063758f7b541161019d5780639e0b4e65116100e8578063ca1e781911610093578063f2f038771161006e578063f2f0387714610939578063fc2b8cc31461094c578063fcfff16f14610954575f5ffd5b8063ca1e7819146108fe578063d284e5f514610913578063e5a7e82f14610926575f5ffd5b8063baf9b369116100c3578063baf9b369146108bb578063bb9f826d146108ce578063bf7e214f146108ee575f5ffd5b80639e0b4e65146107af5780639f7454a81461084a578063a646cc391461086a575f5ffd5b806382bc07e6116101485780638fb36037116101235780638fb360371461076757806398d270c0146107a05780639c5655d6146107a8575f5ffd5b806382bc07e614610717578063861a141214610731578063863d22c71461074c575f5ffd5b80637a9e5e4b116101785780637a9e5e4b146106e95780637f6e7d2f146106fc57806380be1dfd14610704575f5ffd5b8063758f7b541461068457806376671808146106a45780637a08b107146106ac575f5ffd5b8063365a86fc1161025d57806357dbe88f11610208578063659e901a116101e3578063659e901a1461062a5780636ff063e11461065257806372d2b6c014610665575f5ffd5b806357dbe88f146104d857806358e90e8c146104eb57806359659e9014610603575f5ffd5b806342d592441161023857806342d59244146104a957806343d726d6146104bc57806348fc6f51146104c4575f5ffd5b8063365a86fc14610436578063382e31b71461045d5780634069900514610470575f5ffd5b806313da6c22116102bd5780632413118e116102985780632413118e146103f057806326142335146103f85780633422ff7e14610423575f5ffd5b806313da6c22146103b75780631782d3c1146103ca578063183645e2146103dd575f5ffd5b80630bcae787116102ed5780630bcae787146103895780630eecae211461039c578063133af456146103a4575f5ffd5b806301a525ac14610313578063049878f31461033957806309f8d4a81461034e575b5f5ffd5b61032661032136600461537c565b61095c565b6040519081526020015b60405180910390f35b61034c6103473660046153ec565b6109e6565b005b600254610371906c0100000000000000000000000090046001600160601b031681565b6040516001600160601b039091168152602001610330565b61034c610397366004615403565b610c2c565b61034c610d7c565b6103266103b236600461542d565b611039565b61034c6103c5366004615446565b61106c565b61034c6103d83660046154e0565b61138a565b61034c6103eb366004615559565b611565565b6103266117a1565b61040b6104063660046153ec565b611b31565b6040516001600160a01b039091168152602001610330565b6103266104313660046155ad565b611b90565b61040b7f000000000000000000000000000000000000000000000000000000000000000081565b61034c61046b3660046155f5565b611c86565b6001546104909068010000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610330565b61034c6104b7366004615634565b611e75565b61034c611f8e565b6001546104909067ffffffffffffffff1681565b61034c6104e636600461565d565b612298565b6105a26104f936600461542d565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506001600160a01b03165f908152600c6020908152604091829020825160a081018452905461ffff808216835262010000820481169383019390935267ffffffffffffffff64010000000082048116948301949094526c0100000000000000000000000081049093166060820152600160a01b90920416608082015290565b60405161033091905f60a08201905061ffff835116825261ffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015261ffff608084015116608083015292915050565b61040b7f000000000000000000000000000000000000000000000000000000000000000081565b61063d61063836600461542d565b612434565b60408051928352901515602083015201610330565b600254610371906001600160601b031681565b61032661067336600461542d565b60056020525f908152604090205481565b610697610692366004615692565b6124d1565b60405161033091906156e1565b6104906125c5565b6106d96106ba366004615403565b600960209081525f928352604080842090915290825290205460ff1681565b6040519015158152602001610330565b61034c6106f736600461542d565b612659565b61034c612700565b61034c610712366004615768565b61286a565b5f5461049090600160a81b900467ffffffffffffffff1681565b60015461049090600160c01b900467ffffffffffffffff1681565b60015461049090600160801b900467ffffffffffffffff1681565b61076f61295a565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610330565b600a54610326565b6015610326565b61081a6107bd36600461542d565b604080518082019091525f8082526020820152506001600160a01b03165f908152600e60209081526040918290208251808401909352546fffffffffffffffffffffffffffffffff8082168452600160801b909104169082015290565b6040805182516fffffffffffffffffffffffffffffffff9081168252602093840151169281019290925201610330565b61085d610858366004615692565b612995565b6040516103309190615788565b61087d610878366004615403565b612a53565b6040805182516001600160a01b031681526020808401516001600160601b0316908201529181015167ffffffffffffffff1690820152606001610330565b61034c6108c93660046155f5565b612ad4565b6108e16108dc366004615403565b612d13565b6040516103309190615810565b5f546001600160a01b031661040b565b610906612da5565b6040516103309190615859565b61034c61092136600461542d565b612e1f565b6103266109343660046158ae565b612fe0565b61034c610947366004615768565b6133d1565b61034c613579565b610490613643565b5f4630888888886040516109719291906158ea565b6040805191829003822060208301969096526001600160a01b039485169082015292909116606083015267ffffffffffffffff16608082015260a081019190915260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509695505050505050565b6109ee613aaf565b335f9081526004602052604090205415610a3b576040517f59615ad30000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6002546001600160601b0316811015610a96576002546040517f9901e611000000000000000000000000000000000000000000000000000000008152600481018390526001600160601b039091166024820152604401610a32565b5f610ab2610aa333613b59565b6001600160601b031683613cb7565b9050806001600160601b03165f03610af8576040517f3a1c1545000000000000000000000000000000000000000000000000000000008152336004820152602401610a32565b6003547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc001610b3357610b33816001600160601b0316613ccb565b604080518082018252338082526001600160601b038481166020808501828152600380546001810182555f82815297519251909516600160a01b026001600160a01b03909216919091177fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b9094019390935591548385526004835285852055600582529284902086905583519283528201859052917fd0019d5b96aad3e1ffea7c6807291a01bac9ec0abd33f9c825b0b5064f23f30d910160405180910390a2610c286001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333085613da5565b5050565b67ffffffffffffffff82165f90815260066020526040902054600160e81b900460ff166004816005811115610c6357610c636156ad565b14158015610c8357506005816005811115610c8057610c806156ad565b14155b15610ce25782816005811115610c9b57610c9b6156ad565b6040517fea3b7efa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015260ff166024820152604401610a32565b5f610ced8484613df4565b80516040519192506001600160a01b031690849067ffffffffffffffff8716907f890d376deb03dba5d664018af7679606149363319466d6befea80a7b47c0f339905f90a480516020820151610d76916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916001600160601b0316613edf565b50505050565b5f5f610d886001613f2d565b80546040517f17bf581500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015291935091505f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906317bf581590602401602060405180830381865afa158015610e17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e3b91906158f9565b60408051466020820152309181019190915267ffffffffffffffff85166060820152608081018290529091505f9060a001604051602081830303815290604052805190602001209050610e8e8482613fa6565b5f600160089054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f269190615910565b610f30919061593f565b6001549091505f90610f5390600160801b900467ffffffffffffffff168361593f565b855467ffffffffffffffff8481166801000000000000000081027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff858416600160801b8102919091167fffffffffffffffff00000000000000000000000000000000ffffffffffffffff909516949094171760ff60e81b19167d0200000000000000000000000000000000000000000000000000000000001789556040805191825260208201939093528251939450908916927f2002051fe23ddd3f518074447d0c5bd5828ede592ae1e6992e5ad9b52d51fff4929181900390910190a2505050505050565b6001600160a01b0381165f908152600c602052604081205461ffff16156110675761106382612434565b5090505b919050565b5f5f6110786002613f2d565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110fd9190615910565b825490915067ffffffffffffffff680100000000000000009091048116908216101561116f5781546040517fc6c4117a0000000000000000000000000000000000000000000000000000000081526801000000000000000090910467ffffffffffffffff166004820152602401610a32565b815467ffffffffffffffff600160801b9091048116908216106111d35781546040517fd1ac433e000000000000000000000000000000000000000000000000000000008152600160801b90910467ffffffffffffffff166004820152602401610a32565b5f6111de848a6143bd565b60018101549091508015806111fb57508154600160a81b900460ff165b15611234576040517f0436cc11000000000000000000000000000000000000000000000000000000008152336004820152602401610a32565b835461124e908a908a90600160c01b900461ffff16614423565b5f61125d33878c8c8c8c61095c565b90508181146112a2576040517f60267b430000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a32565b89896040516112b29291906158ea565b604051908190039020600184015582547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b178084558554600160a01b90910460ff908116918791601c91611315918591600160e01b90041661595f565b92506101000a81548160ff021916908360ff160217905550336001600160a01b03168667ffffffffffffffff167f12400dc9c115e257f83b86bb20852b592d2a1abcefa048b736a1d9cf25d580a58c8c8c604051611375939291906159a1565b60405180910390a35050505050505050505050565b5f6113956003613f2d565b5090505f86866040516113a99291906158ea565b604051809103902090505f6113be8383613df4565b90505f6113cc878787611b90565b9050806113da8a8a8a61447b565b0361141b576040517f8221df2f0000000000000000000000000000000000000000000000000000000081526004810188905260248101829052604401610a32565b5f6002836020015161142d91906159d8565b6001600160601b03169050336001600160a01b0316848667ffffffffffffffff167fc6e148ef2b414eba0ad5c373dd4221624aa2665d444ff8993728950bbb8d87718b85604051611488929190918252602082015260400190565b60405180910390a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166342966c688285602001516001600160601b03166114d89190615a05565b6040518263ffffffff1660e01b81526004016114f691815260200190565b5f604051808303815f87803b15801561150d575f5ffd5b505af115801561151f573d5f5f3e3d5ffd5b506115599250506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690503383613edf565b50505050505050505050565b67ffffffffffffffff85165f90815260096020908152604080832086845290915290205460ff166115d5576040517fbdac237300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260248101849052604401610a32565b5f6115e086866144c1565b8054909150600160a81b900460ff161580611616575082826040516116069291906158ea565b6040518091039020816001015414155b15611637576040516315c456fd60e31b815260048101869052602401610a32565b67ffffffffffffffff86165f90815260066020526040902054600160c01b900461ffff1684106116a85767ffffffffffffffff86165f90815260066020526040908190205490516319eba0d160e21b815260048101869052600160c01b90910461ffff166024820152604401610a32565b5f6116b484848761447b565b90506123288110806116c7575061271081115b15611701576040517f54ddc81e00000000000000000000000000000000000000000000000000000000815260048101829052602401610a32565b8154600160b01b900460ff161561171957505061179a565b8154600160b01b7fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff821617835560408051878152602081018490526001600160a01b039092169167ffffffffffffffff8a16917f7345955c73f51b2f554f018058e02a3eac4ffe2dd7bb587a8b0a83e0788e6404910160405180910390a350505b5050505050565b335f908152600c60205260408120805461ffff16156117ee576040517f3bf5eb4e000000000000000000000000000000000000000000000000000000008152336004820152602401610a32565b6117f733613b59565b6001600160601b03165f0361183a576040517f3a1c1545000000000000000000000000000000000000000000000000000000008152336004820152602401610a32565b80545f9062010000900461ffff161561186c5781546118679061138890600160a01b900461ffff16614543565b611870565b6113885b600b549091505f0361193157600a5492507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00083016118de576040517f5db0aae00000000000000000000000000000000000000000000000000000000081526110006004820152602401610a32565b600a80546001810182555f919091527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a801805473ffffffffffffffffffffffffffffffffffffffff191633179055611a3f565b5f8054600160a81b900467ffffffffffffffff1681526006602052604090205461196490600160e81b900460ff16614552565b156119b0575f546040517f370d9fb9000000000000000000000000000000000000000000000000000000008152600160a81b90910467ffffffffffffffff166004820152602401610a32565b600b80546119c090600190615a05565b815481106119d0576119d0615a18565b905f5260205f2001549250600b8054806119ec576119ec615a2c565b600190038181905f5260205f20015f9055905533600a8481548110611a1357611a13615a18565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055505b611a4a836001615a40565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000166201000061ffff929092169182027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001617178255611aaa6125c5565b825467ffffffffffffffff91909116640100000000027fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff909116178255611af183826145a5565b604080518481526020810183905233917fd6dfd0accb888b703a07baf7903953a63318178debd243c92f835d771fb8749b910160405180910390a2505090565b600a545f908210611b6357600a546040516319eba0d160e21b8152610a32918491600401918252602082015260400190565b600a8281548110611b7657611b76615a18565b5f918252602090912001546001600160a01b031692915050565b5f5f5f611b9d6003613f2d565b80549193509150600160c01b900461ffff168610611be45780546040516319eba0d160e21b815260048101889052600160c01b90910461ffff166024820152604401610a32565b5f611c0a61800019611bf5896145e1565b8454911690600160d01b900461ffff16614614565b90505f5f5f5f611c1c878c8c8c61465b565b935093509350935060156002611c329190615a53565b611c3d826003615a53565b1015611c5c57611c4e856001614614565b975050505050505050611c7f565b618000611c7486611c6f878787876148de565b614ac9565b179750505050505050505b9392505050565b5f5f611c926003613f2d565b915091505f8484604051611ca79291906158ea565b604051809103902090505f611cbc8483613df4565b9050806040015167ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d29573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d4d9190615910565b67ffffffffffffffff161015611da15760408082015190517ffd40917f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a32565b825460ff60e81b19167d0400000000000000000000000000000000000000000000000000000000001783556001805467ffffffffffffffff191667ffffffffffffffff8616179055611df38686614b15565b604051829067ffffffffffffffff8616907f01404427e17ea79e06dbc15f634a453aa4a0df44df28ec3755e2bad4502e0240905f90a380516020820151611e6d916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916001600160601b0316613edf565b505050505050565b611e81335b5f36614be8565b611e9083610e1061a8c0614d40565b611e9f82610e10615460614d40565b611eaf81611c2062015180614d40565b600180547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff16600160801b67ffffffffffffffff858116919091027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff169190911768010000000000000000868316021777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b9184169190910217905560408051848152602081018490529081018290527fce85dc1ba3f4086747c9fcff7cbed394051dd891a067c05f3318ce0bb4036ac79060600160405180910390a1505050565b5f5f611f9a6002613f2d565b91509150805f0160109054906101000a900467ffffffffffffffff1667ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561201c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120409190615910565b67ffffffffffffffff1610156120975780546040517fceb0313d000000000000000000000000000000000000000000000000000000008152600160801b90910467ffffffffffffffff166004820152602401610a32565b805460ff60e81b19167d0300000000000000000000000000000000000000000000000000000000001780825560408051600160e01b90920460ff1682525167ffffffffffffffff8416917f5b5adebd6f1650cfa987aaee8eb9a6f90ba00c71e45162ec57f4ff4291a57bf4919081900360200190a267ffffffffffffffff82165f90815260076020526040812090805b82548110156121fd5782818154811061214257612142615a18565b5f918252602090912060029091020154600160a81b900460ff166121f5575f83828154811061217357612173615a18565b5f91825260208220600290910201546001600160a01b0316915061219682614d95565b90506121a28185615a40565b9350816001600160a01b03168767ffffffffffffffff167f0199db2fa97ce01f9ee40ef850773255465788cbcd661c2a1b7b4104552ad492836040516121ea91815260200190565b60405180910390a350505b600101612127565b508015610d76576040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b15801561227c575f5ffd5b505af115801561228e573d5f5f3e3d5ffd5b5050505050505050565b6122a133611e7a565b6001600160a01b0382165f908152600c6020908152604091829020825160a081018452905461ffff8082168352620100008204811693830184905267ffffffffffffffff64010000000083048116958401959095526c0100000000000000000000000082049094166060830152600160a01b9004909216608083015215806123405750806040015167ffffffffffffffff168267ffffffffffffffff16105b1561234a57505050565b805161ffff161580156123755750806060015167ffffffffffffffff168267ffffffffffffffff1610155b1561237f57505050565b5f600182602001516123919190615a6a565b67ffffffffffffffff84165f81815260096020908152604080832061ffff95909516808452949091529081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551919250906001600160a01b038616907f22fe169b605c5e89cc954bdbcbfc1cfe1f42733b0dda318dba794784f5bf3017906124269085815260200190565b60405180910390a350505050565b5f5f5f61244861244385614ec6565b6145e1565b90505f6124536125c5565b60015467ffffffffffffffff91821692505f916124729116600261593f565b67ffffffffffffffff168211612488575f6124ac565b6001546002906124a29067ffffffffffffffff1684615a05565b6124ac9190615a05565b90506124bd61800019841682614614565b61800084165f141594509450505050915091565b61250d6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290529060c082015290565b67ffffffffffffffff8083165f90815260066020908152604091829020825160e08101845281548086168252680100000000000000008104861693820193909352600160801b83049094169284019290925261ffff600160c01b820481166060850152600160d01b820416608084015260ff600160e01b8204811660a085015260c0840191600160e81b90041660058111156125ab576125ab6156ad565b60058111156125bc576125bc6156ad565b90525092915050565b5f620151807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612626573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061264a9190615910565b6126549190615a84565b905090565b5f5433906001600160a01b031681146126a9576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610a32565b816001600160a01b03163b5f036126f7576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610a32565b610c2882614f31565b5f5f61270c6003613f2d565b805491935091505f90612734906202a30090600160801b900467ffffffffffffffff1661593f565b67ffffffffffffffff169050807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561279d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127c19190615910565b67ffffffffffffffff161015612806576040517f7040bd2000000000000000000000000000000000000000000000000000000000815260048101829052602401610a32565b815460ff60e81b19167d05000000000000000000000000000000000000000000000000000000000017825560405167ffffffffffffffff8416907f3e65529e5298a64d645da54af778764864a35f00402d64e84a997db5890d5ce5905f90a2505050565b61287333611e7a565b61289082678ac7230489e8000069021e19e0c9bab2400000614d40565b6128ae816802b5e3af16b188000069021e19e0c9bab2400000614d40565b600280547fffffffffffffffff000000000000000000000000000000000000000000000000166c010000000000000000000000006001600160601b03848116919091027fffffffffffffffffffffffffffffffffffffffff000000000000000000000000169190911790841617905560408051838152602081018390527f4308d90fe4c84be5c0286ae525f9023f33c7ca0ef4516455e4ac257147592579910160405180910390a15050565b5f8054600160a01b900460ff1661297057505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b67ffffffffffffffff81165f908152600760209081526040808320805482518185028101850190935280835260609492939192909184015b82821015612a48575f8481526020908190206040805160a0810182526002860290920180546001600160a01b038116845260ff600160a01b8204811685870152600160a81b82048116151593850193909352600160b01b900490911615156060830152600190810154608083015290835290920191016129cd565b505050509050919050565b604080516060810182525f80825260208201819052918101919091525067ffffffffffffffff8281165f908152600860209081526040808320858452825291829020825160608101845281546001600160a01b0381168252600160a01b90046001600160601b03169281019290925260010154909216908201525b92915050565b5f5f612ae06003613f2d565b80549193509150612aff9085908590600160c01b900461ffff16614423565b5f8484604051612b109291906158ea565b604080519182900390912067ffffffffffffffff85165f908152600860209081528382208383529052919091208054919250906001600160a01b031615612b86576040517f41c684f800000000000000000000000000000000000000000000000000000000815260048101839052602401610a32565b5f6002600c9054906101000a90046001600160601b031690505f600160189054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612c13573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c379190615910565b612c41919061593f565b60018401805467ffffffffffffffff191667ffffffffffffffff838116919091179091553373ffffffffffffffffffffffffffffffffffffffff19600160a01b6001600160601b03871602168117865560405192935091908816907f38a960b0f740bbe49e0792266519607055832471a6e2c552be592e941ee3b13190612ccd908c908c908790615ab3565b60405180910390a361228e6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633306001600160601b038616613da5565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152612d4783836144c1565b6040805160a08101825282546001600160a01b038116825260ff600160a01b820481166020840152600160a81b82048116151593830193909352600160b01b9004909116151560608201526001909101546080820152905092915050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015612e16575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101612dc8565b50505050905090565b612e2881613b59565b6001600160601b031615612e73576040517ff8c6b1ba0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610a32565b5f612e7d82614ec6565b90505f612e8983612434565b506001600160a01b0384165f908152600c6020526040902080547fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff000016600160a01b61ffff841602178155909150612ede6125c5565b815467ffffffffffffffff919091166c01000000000000000000000000027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff909116178155600a805484908110612f3757612f37615a18565b5f9182526020822001805473ffffffffffffffffffffffffffffffffffffffff19169055600b805460018101825591527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db9018390556040516001600160a01b038516907f5e6af575bf6691c80e2fcf0ff27129174febbba66854702c3f76a0aacb60936190612fd29086908690918252602082015260400190565b60405180910390a250505050565b5f612710821115613020576040517f1dc669c700000000000000000000000000000000000000000000000000000000815260048101839052602401610a32565b604080513360208201526001600160a01b0386169181019190915267ffffffffffffffff841660608201525f9060800160408051601f198184030181529082905280516020909101207fd275be720000000000000000000000000000000000000000000000000000000082523360048301526001600160a01b03878116602484015267ffffffffffffffff871660448401529092505f91600a917f0000000000000000000000000000000000000000000000000000000000000000169063d275be7290606401606060405180830381865afa158015613101573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131259190615b0a565b602001516001600160601b031661313c9190615b84565b6001600160a01b0387165f908152600e60209081526040808320868452600f9092529091205491925090613241906131749084615a05565b82546040517f4773285a0000000000000000000000000000000000000000000000000000000081526001600160a01b038b81166004830152600160801b9092046fffffffffffffffffffffffffffffffff16917f00000000000000000000000000000000000000000000000000000000000000001690634773285a90602401602060405180830381865afa15801561320e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061323291906158f9565b61323c9190615a05565b614543565b9350835f0361327c576040517fda93adf300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f838152600f602052604081208054869290613299908490615a40565b909155506132a990508585615a53565b815482905f906132cc9084906fffffffffffffffffffffffffffffffff16615b97565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555083815f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff166133309190615b97565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508567ffffffffffffffff16876001600160a01b0316336001600160a01b03167fd422d1d200883737b7c8536147a81bba9fcadfc15eb7b7c5aa35173e44c54bb988886040516133bf929190918252602082015260400190565b60405180910390a45050509392505050565b5f5f6133dd6002613f2d565b91509150805f0160089054906101000a900467ffffffffffffffff1667ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561345f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134839190615910565b67ffffffffffffffff16106134de5780546040517f6f51b8410000000000000000000000000000000000000000000000000000000081526801000000000000000090910467ffffffffffffffff166004820152602401610a32565b5f6134e983866143bd565b60018101549091501561352a576040517f93e0ae9c000000000000000000000000000000000000000000000000000000008152336004820152602401610a32565b60018101849055604051848152339067ffffffffffffffff8516907ffa30a9a334d04da556fc957331f17b8fdf045e4239051e0a6813b9fe3b527bb29060200160405180910390a35050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156135d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135f99190615bce565b15613630576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613638613aaf565b61364133614f91565b565b5f600161364e6125c5565b6136589190615be7565b5f5490915067ffffffffffffffff600160a81b9091048116908216116136bf575f546040517f86f28ec9000000000000000000000000000000000000000000000000000000008152600160a81b90910467ffffffffffffffff166004820152602401610a32565b5f8054600160a81b900467ffffffffffffffff168152600660205260409020546136f290600160e81b900460ff16614552565b1561373e575f546040517f8777a9a4000000000000000000000000000000000000000000000000000000008152600160a81b90910467ffffffffffffffff166004820152602401610a32565b6003805490811015613786576040517f3c277a6e0000000000000000000000000000000000000000000000000000000081526004810182905260036024820152604401610a32565b5f5f5b82811015613856575f600382815481106137a5576137a5615a18565b5f918252602082200180549092506137f4906137c9906001600160a01b0316613b59565b83546001600160a01b03165f908152600560205260409020546001600160601b039190911690613cb7565b82549091506001600160601b03808316600160a01b90920416146138315781546001600160a01b0316600160a01b6001600160601b038316021782555b6001600160601b0381161561384c5761384984615c07565b93505b5050600101613789565b50600381101561389c576040517f3c277a6e0000000000000000000000000000000000000000000000000000000081526004810182905260036024820152604401610a32565b67ffffffffffffffff83165f9081526006602090815260409182902082517fed7dd932000000000000000000000000000000000000000000000000000000008152925190926001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169263ed7dd932926004808401938290030181865afa15801561392f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139539190615910565b815467ffffffffffffffff91821667ffffffffffffffff19821681178455600a5461ffff16600160c01b027fffffffffffff0000ffffffffffffffffffffffffffffffff000000000000000090921617178255600180546139df926139da92916139be911688615be7565b6139c89190615be7565b67ffffffffffffffff1661ffff614543565b61506f565b8154600160e81b7fffff00ff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911660ff60e81b19600160d01b61ffff9485160216171782555f805467ffffffffffffffff878116600160a81b81027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff909316929092179092558354604080519382168452600160c01b9091049093166020830152917f3193c8e63e9be0b42f1e3b9ca5f4b3b352ff3ce3193c7a0401969c9e33412c2c910160405180910390a250505090565b5f8054600160a81b900467ffffffffffffffff16815260066020526040902054600160e81b900460ff166001816005811115613aed57613aed6156ad565b1480613b0a57506002816005811115613b0857613b086156ad565b145b15613b56575f546040517f7a7d7c9c000000000000000000000000000000000000000000000000000000008152600160a81b90910467ffffffffffffffff166004820152602401610a32565b50565b6040517f2254f9250000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690632254f925906024016040805180830381865afa158015613bd9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bfd9190615c1f565b50905080613c0b575f611c7f565b6040517f8d7ce0960000000000000000000000000000000000000000000000000000000081526001600160a01b038481166004830152611c7f917f000000000000000000000000000000000000000000000000000000000000000090911690638d7ce09690602401602060405180830381865afa158015613c8e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613cb291906158f9565b6150ba565b5f611c7f613cb28461323c6103e886615a53565b5f195f805b6040811015613d53575f60038281548110613ced57613ced615a18565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b90046001600160601b031691810182905291508411613d345750613d4b565b602081015190516001600160601b03909116935091505b600101613cd0565b50828210613d97576040517f4269d1080000000000000000000000000000000000000000000000000000000081526004810184905260248101839052604401610a32565b613da081614f91565b505050565b613db3848484846001615106565b610d76576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610a32565b60408051606080820183525f808352602080840182905292840181905267ffffffffffffffff8681168252600884528482208683528452908490208451928301855280546001600160a01b038116808552600160a01b9091046001600160601b031694840194909452600101541692810192909252613ea2576040517f54c38fa500000000000000000000000000000000000000000000000000000000815260048101839052602401610a32565b67ffffffffffffffff9092165f908152600860209081526040808320938352929052908120908155600101805467ffffffffffffffff1916905590565b613eec838383600161518c565b613da0576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a32565b5f8054600160a81b900467ffffffffffffffff1680825260066020526040909120826005811115613f6057613f606156ad565b8154600160e81b900460ff166005811115613f7d57613f7d6156ad565b14613fa15780548290600160e81b900460ff166005811115610c9b57610c9b6156ad565b915091565b600380546040805160208084028201810190925282815291925f92918490849084015b82821015614017575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101613fc9565b5050505090505f5f5b838110156140645782818151811061403a5761403a615a18565b6020026020010151602001516001600160601b03168261405a9190615a40565b9150600101614020565b505f8367ffffffffffffffff81111561407f5761407f615ae0565b6040519080825280602002602001820160405280156140a8578160200160208202803683370190505b5090505f5b601581101561419b575f8387836040516020016140d4929190918252602082015260400190565b604051602081830303815290604052805190602001205f1c6140f69190615c51565b90505f5b85818151811061410c5761410c615a18565b6020026020010151602001516001600160601b0316821061416b5785818151811061413957614139615a18565b6020026020010151602001516001600160601b0316826141599190615a05565b915061416481615c07565b90506140fa565b83818151811061417d5761417d615a18565b60200260200101805161418f90615c07565b905250506001016140ad565b5067ffffffffffffffff86165f908152600760205260408120905b8581101561228e578281815181106141d0576141d0615a18565b60200260200101515f03156143b5578481815181106141f1576141f1615a18565b60200260200101515f01516001600160a01b03168867ffffffffffffffff167f2d032d165bf9973a941086ca6a3f89aa62366b3a358f17ef381d76242c53d8f1848054905086858151811061424857614248615a18565b6020026020010151604051614267929190918252602082015260400190565b60405180910390a3816040518060a0016040528087848151811061428d5761428d615a18565b60200260200101515f01516001600160a01b031681526020018584815181106142b8576142b8615a18565b60209081029190910181015160ff90811683525f8383018190526040808501829052606094850182905286546001818101895597835291849020865160029093020180549487015191870151958701511515600160b01b027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff961515600160a81b02969096167fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff92909416600160a01b027fffffffffffffffffffffff0000000000000000000000000000000000000000009095166001600160a01b03909316929092179390931792909216179190911781556080909101519101555b6001016141b6565b5f6143c883836144c1565b80549091506001600160a01b03163314612ace5780546040517f019b63f8000000000000000000000000000000000000000000000000000000008152600481018490526001600160a01b039091166024820152604401610a32565b61442e816002615a53565b8214613da05781614440826002615a53565b6040517fb4d4bb8b00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610a32565b5f8383614489846002615a53565b90614495856002615a53565b6144a0906002615a40565b926144ad93929190615c64565b6144b691615c8b565b60f01c949350505050565b67ffffffffffffffff82165f9081526007602052604081208054831061451c576040517f019b63f8000000000000000000000000000000000000000000000000000000008152600481018490525f6024820152604401610a32565b80838154811061452e5761452e615a18565b905f5260205f20906002020191505092915050565b5f828218828410028218611c7f565b5f6001826005811115614567576145676156ad565b148061458457506002826005811115614582576145826156ad565b145b80612ace5750600382600581111561459e5761459e6156ad565b1492915050565b5f6145af83615207565b90505f6145bd601085615b84565b5f908152600d60205260409020805461ffff841b19169390921b9290921790555050565b5f6145eb82615207565b600d5f6145f9601086615b84565b81526020019081526020015f2054901c61ffff169050919050565b5f5f5b828110801561462557508315155b15614653576064614637605f86615a53565b6146419190615b84565b935061464c81615c07565b9050614617565b509192915050565b67ffffffffffffffff84165f9081526007602052604081208054606092839290918291908681146146a2576040516315c456fd60e31b815260048101889052602401610a32565b8067ffffffffffffffff8111156146bb576146bb615ae0565b6040519080825280602002602001820160405280156146e4578160200160208202803683370190505b5095508067ffffffffffffffff81111561470057614700615ae0565b604051908082528060200260200182016040528015614729578160200160208202803683370190505b5094505f5b818110156148d0575f83828154811061474957614749615a18565b5f9182526020918290206040805160a081018252600290930290910180546001600160a01b038116845260ff600160a01b8204811695850195909552600160a81b810485161515928401839052600160b01b900490931615156060830152600190920154608082015291506147be57506148c8565b80608001518a8a848181106147d5576147d5615a18565b90506020028101906147e79190615cf0565b6040516147f59291906158ea565b60405180910390201461481e576040516315c456fd60e31b815260048101839052602401610a32565b5f61484c8b8b8581811061483457614834615a18565b90506020028101906148469190615cf0565b8e61447b565b905061271081111561485f5750506148c8565b8082602001518060ff1690508a898151811061487d5761487d615a18565b602002602001018a8a8151811061489657614896615a18565b6020908102919091010191909152526148ae87615c07565b9650816020015160ff16866148c39190615a40565b955050505b60010161472e565b505050945094509450949050565b5f60015b83811015614a3a575f5f8783815181106148fe576148fe615a18565b602002602001015187848151811061491857614918615a18565b6020026020010151915091505f8390505b801580159061495a57508289614940600184615a05565b8151811061495057614950615a18565b6020026020010151115b156149f3578861496b600183615a05565b8151811061497b5761497b615a18565b6020026020010151886001836149919190615a05565b815181106149a1576149a1615a18565b60200260200101518a83815181106149bb576149bb615a18565b602002602001018a84815181106149d4576149d4615a18565b6020908102919091010191909152526149ec81615d51565b9050614929565b82828a8381518110614a0757614a07615a18565b602002602001018a8481518110614a2057614a20615a18565b6020908102919091010191909152525050506001016148e2565b505f845f81518110614a4e57614a4e615a18565b602002602001015190505f5b83614a66836002615a53565b1015614aa35785614a7682615c07565b91508181518110614a8957614a89615a18565b602002602001015182614a9c9190615a40565b9150614a5a565b868181518110614ab557614ab5615a18565b602002602001015192505050949350505050565b5f614ad66103e884615a40565b821115614af057614ae96103e884615a40565b9050612ace565b82614afd6103e884615a40565b1015614b0f57614ae96103e884615a05565b50919050565b5f614b21602083615b84565b90505f5b81811015614b7d578383614b3a836020615a53565b90614b46846020615a53565b614b51906020615a40565b92614b5e93929190615c64565b614b6791615d66565b5f828152600d6020526040902055600101614b25565b505f614b8a602084615c51565b614b95906008615a53565b9050805f03614ba45750505050565b5f8484614bb2856020615a53565b614bbd928290615c64565b614bc691615d66565b5f938452600d602052604090932080545f1990931c9092169092179055505050565b5f5f614c1b614bfe5f546001600160a01b031690565b8630614c0d60045f898b615c64565b614c1691615d83565b615234565b915091508161179a5763ffffffff811615614d03575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90614ca990889088908890600401615de8565b5f604051808303815f87803b158015614cc0575f5ffd5b505af1158015614cd2573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1690555061179a9050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610a32565b81831080614d4d57508083115b15613da0576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610a32565b6001600160a01b0381165f9081526004602052604081205460038054839190614dc090600190615a05565b81548110614dd057614dd0615a18565b5f918252602091829020604080518082019091529101546001600160a01b0381168252600160a01b90046001600160601b0316918101919091529050806003614e1a600185615a05565b81548110614e2a57614e2a615a18565b5f91825260208083208451948201516001600160601b0316600160a01b026001600160a01b0395861617920191909155835190921681526004909152604090208290556003805480614e7e57614e7e615a2c565b5f828152602080822083015f199081018390559092019092556001600160a01b0395909516815260048552604080822082905560059095529384208054949055509192915050565b6001600160a01b0381165f908152600c602052604081205461ffff16808203614f26576040517f36658b4e0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a32565b611c7f600182615a05565b5f805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381165f908152600460205260408120549003614fec576040517fed3db8ac0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610a32565b5f614ff682614d95565b9050816001600160a01b03167f33ff7b2beda3cb99406d3401fd9e8d9001b93e74b845cf7346f6e7f70c703e738260405161503391815260200190565b60405180910390a2610c286001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383613edf565b5f61ffff8211156150b6576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526010600482015260248101839052604401610a32565b5090565b5f6001600160601b038211156150b6576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610a32565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661517b57838315161561516f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166151fb5783831516156151ef573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f615213601083615c51565b61521f60016010615a05565b6152299190615a05565b612ace906010615a53565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15615302575f516020805191945081901c150291505b5094509492505050565b80356001600160a01b0381168114611067575f5ffd5b67ffffffffffffffff81168114613b56575f5ffd5b5f5f83601f840112615347575f5ffd5b50813567ffffffffffffffff81111561535e575f5ffd5b602083019150836020828501011115615375575f5ffd5b9250929050565b5f5f5f5f5f5f60a08789031215615391575f5ffd5b61539a8761530c565b955060208701356153aa81615322565b9450604087013567ffffffffffffffff8111156153c5575f5ffd5b6153d189828a01615337565b979a9699509760608101359660809091013595509350505050565b5f602082840312156153fc575f5ffd5b5035919050565b5f5f60408385031215615414575f5ffd5b823561541f81615322565b946020939093013593505050565b5f6020828403121561543d575f5ffd5b611c7f8261530c565b5f5f5f5f5f6080868803121561545a575f5ffd5b85359450602086013567ffffffffffffffff811115615477575f5ffd5b61548388828901615337565b9699909850959660408101359660609091013595509350505050565b5f5f83601f8401126154af575f5ffd5b50813567ffffffffffffffff8111156154c6575f5ffd5b6020830191508360208260051b8501011115615375575f5ffd5b5f5f5f5f5f606086880312156154f4575f5ffd5b853567ffffffffffffffff81111561550a575f5ffd5b61551688828901615337565b90965094505060208601359250604086013567ffffffffffffffff81111561553c575f5ffd5b6155488882890161549f565b969995985093965092949392505050565b5f5f5f5f5f6080868803121561556d575f5ffd5b853561557881615322565b94506020860135935060408601359250606086013567ffffffffffffffff8111156155a1575f5ffd5b61554888828901615337565b5f5f5f604084860312156155bf575f5ffd5b83359250602084013567ffffffffffffffff8111156155dc575f5ffd5b6155e88682870161549f565b9497909650939450505050565b5f5f60208385031215615606575f5ffd5b823567ffffffffffffffff81111561561c575f5ffd5b61562885828601615337565b90969095509350505050565b5f5f5f60608486031215615646575f5ffd5b505081359360208301359350604090920135919050565b5f5f6040838503121561566e575f5ffd5b6156778361530c565b9150602083013561568781615322565b809150509250929050565b5f602082840312156156a2575f5ffd5b8135611c7f81615322565b634e487b7160e01b5f52602160045260245ffd5b600681106156dd57634e487b7160e01b5f52602160045260245ffd5b9052565b5f60e08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015260a083015161574e60a084018260ff169052565b5060c083015161576160c08401826156c1565b5092915050565b5f5f60408385031215615779575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b81811015615805576157ef8385516001600160a01b03815116825260ff6020820151166020830152604081015115156040830152606081015115156060830152608081015160808301525050565b6020939093019260a092909201916001016157a1565b509095945050505050565b60a08101612ace82846001600160a01b03815116825260ff6020820151166020830152604081015115156040830152606081015115156060830152608081015160808301525050565b602080825282518282018190525f918401906040840190835b8181101561580557835180516001600160a01b031684526020908101516001600160601b03168185015290930192604090920191600101615872565b5f5f5f606084860312156158c0575f5ffd5b6158c98461530c565b925060208401356158d981615322565b929592945050506040919091013590565b818382375f9101908152919050565b5f60208284031215615909575f5ffd5b5051919050565b5f60208284031215615920575f5ffd5b8151611c7f81615322565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115612ace57612ace61592b565b60ff8181168382160190811115612ace57612ace61592b565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b604081525f6159b4604083018587615978565b9050826020830152949350505050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160601b038316806159f0576159f06159c4565b806001600160601b0384160491505092915050565b81810381811115612ace57612ace61592b565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffd5b80820180821115612ace57612ace61592b565b8082028115828204841417612ace57612ace61592b565b61ffff8281168282160390811115612ace57612ace61592b565b5f67ffffffffffffffff831680615a9d57615a9d6159c4565b8067ffffffffffffffff84160491505092915050565b604081525f615ac6604083018587615978565b905067ffffffffffffffff83166020830152949350505050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160601b0381168114611067575f5ffd5b5f6060828403128015615b1b575f5ffd5b506040516060810167ffffffffffffffff81118282101715615b4b57634e487b7160e01b5f52604160045260245ffd5b604052615b5783615af4565b8152615b6560208401615af4565b60208201526040830151615b7881615322565b60408201529392505050565b5f82615b9257615b926159c4565b500490565b6fffffffffffffffffffffffffffffffff8181168382160190811115612ace57612ace61592b565b80518015158114611067575f5ffd5b5f60208284031215615bde575f5ffd5b611c7f82615bbf565b67ffffffffffffffff8281168282160390811115612ace57612ace61592b565b5f60018201615c1857615c1861592b565b5060010190565b5f5f60408385031215615c30575f5ffd5b615c3983615bbf565b9150602083015163ffffffff81168114615687575f5ffd5b5f82615c5f57615c5f6159c4565b500690565b5f5f85851115615c72575f5ffd5b83861115615c7e575f5ffd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015615761577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615d23575f5ffd5b83018035915067ffffffffffffffff821115615d3d575f5ffd5b602001915036819003821315615375575f5ffd5b5f81615d5f57615d5f61592b565b505f190190565b80356020831015612ace575f19602084900360031b1b1692915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015615761577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f615e0a604083018486615978565b9594505050505056fea26469706673582212203ecb081b013cc05538bcc79043798f412c2c30f7597015081274f649811f280b64736f6c63430008250033" as const;
