// Generated from contracts/ by scripts/generate-abi.ts; do not edit.
/** All errors a call to any of the contracts may end in: a call to one may fail in another. */
export const errorsAbi = [
  {
    "type": "error",
    "name": "AccessManagedInvalidAuthority",
    "inputs": [
      {
        "name": "authority",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AccessManagedRequiredDelay",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      },
      {
        "name": "delay",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AccessManagedUnauthorized",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureS",
    "inputs": [
      {
        "name": "s",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20ExceededSafeSupply",
    "inputs": [
      {
        "name": "increasedSupply",
        "type": "uint256"
      },
      {
        "name": "cap",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      },
      {
        "name": "allowance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      },
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612ExpiredSignature",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612InvalidSigner",
    "inputs": [
      {
        "name": "signer",
        "type": "address"
      },
      {
        "name": "owner",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC5805FutureLookup",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256"
      },
      {
        "name": "clock",
        "type": "uint48"
      }
    ]
  },
  {
    "type": "error",
    "name": "InitialHolderZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidAccountNonce",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "currentNonce",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "MintCapExceeded",
    "inputs": [
      {
        "name": "requested",
        "type": "uint256"
      },
      {
        "name": "remaining",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeCastOverflowedUintDowncast",
    "inputs": [
      {
        "name": "bits",
        "type": "uint8"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "VotesExpiredSignature",
    "inputs": [
      {
        "name": "expiry",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AmountZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ClockPaused",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CommissionNotAnnounced",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CommissionTooEarly",
    "inputs": [
      {
        "name": "notBefore",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CommissionTooHigh",
    "inputs": [
      {
        "name": "rate",
        "type": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DelegationLimitExceeded",
    "inputs": [
      {
        "name": "delegated",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DelegationToSelf",
    "inputs": []
  },
  {
    "type": "error",
    "name": "HeldBackUnbacked",
    "inputs": [
      {
        "name": "heldBack",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LockTooLong",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      },
      {
        "name": "latest",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToClaim",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToWithdraw",
    "inputs": [
      {
        "name": "readyAt",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OperatorLocked",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnStakeTooSmall",
    "inputs": [
      {
        "name": "own",
        "type": "uint256"
      },
      {
        "name": "required",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ParameterOutOfBounds",
    "inputs": [
      {
        "name": "value",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakeInsufficient",
    "inputs": [
      {
        "name": "requested",
        "type": "uint256"
      },
      {
        "name": "available",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyExits",
    "inputs": [
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EndpointTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LayerRangeInvalid",
    "inputs": [
      {
        "name": "a",
        "type": "uint32"
      },
      {
        "name": "b",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeaseLive",
    "inputs": [
      {
        "name": "leaseId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeaseNotOwned",
    "inputs": [
      {
        "name": "leaseId",
        "type": "uint256"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeaseStandingLost",
    "inputs": [
      {
        "name": "leaseId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeaseUnknown",
    "inputs": [
      {
        "name": "leaseId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ManifestCidInvalid",
    "inputs": [
      {
        "name": "manifestCid",
        "type": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "ModelAlreadyRegistered",
    "inputs": [
      {
        "name": "modelId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ModelUnknown",
    "inputs": [
      {
        "name": "modelId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PeerIdLengthInvalid",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakeBelowMinimum",
    "inputs": [
      {
        "name": "active",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyLeases",
    "inputs": [
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClockNotPaused",
    "inputs": []
  },
  {
    "type": "error",
    "name": "DepositInsufficient",
    "inputs": [
      {
        "name": "requested",
        "type": "uint256"
      },
      {
        "name": "available",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GrantSignatureInvalid",
    "inputs": [
      {
        "name": "payer",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToReclaim",
    "inputs": [
      {
        "name": "payee",
        "type": "address"
      },
      {
        "name": "lane",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToRelease",
    "inputs": [
      {
        "name": "payee",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PauseTooSoon",
    "inputs": [
      {
        "name": "notBefore",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PayeeLocked",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PayeeZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ReclaimNotRequested",
    "inputs": [
      {
        "name": "payee",
        "type": "address"
      },
      {
        "name": "lane",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReclaimTooEarly",
    "inputs": [
      {
        "name": "reclaimAt",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionKeyCapExceeded",
    "inputs": [
      {
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "name": "cap",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionKeyExpired",
    "inputs": [
      {
        "name": "key",
        "type": "address"
      },
      {
        "name": "expiry",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionKeyExpiryTooEarly",
    "inputs": [
      {
        "name": "expiry",
        "type": "uint256"
      },
      {
        "name": "earliest",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionKeyLowered",
    "inputs": [
      {
        "name": "cap",
        "type": "uint256"
      },
      {
        "name": "expiry",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionKeyUnknown",
    "inputs": [
      {
        "name": "key",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionKeyZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "VaultMismatch",
    "inputs": [
      {
        "name": "vault",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "VoucherExpired",
    "inputs": [
      {
        "name": "expiry",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VoucherNotForCaller",
    "inputs": [
      {
        "name": "payee",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "VoucherSignerInvalid",
    "inputs": [
      {
        "name": "signer",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "VoucherWorthless",
    "inputs": [
      {
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "name": "accepted",
        "type": "uint256"
      },
      {
        "name": "reserved",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "FieldNotPresentInBlockHeader",
    "inputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeaderUnknown",
    "inputs": [
      {
        "name": "blockNumber",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LookaheadOutOfBounds",
    "inputs": [
      {
        "name": "value",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoRandomness",
    "inputs": [
      {
        "name": "value",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RLPInvalidEncoding",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ValueUnknown",
    "inputs": [
      {
        "name": "drawBlock",
        "type": "uint64"
      },
      {
        "name": "awaited",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyPosted",
    "inputs": [
      {
        "name": "scoresHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadySubject",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyValidator",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "BallotCommitted",
    "inputs": [
      {
        "name": "validator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "BallotsInvalid",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "BondTooSmall",
    "inputs": [
      {
        "name": "bond",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChallengeOpen",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ColumnUnknown",
    "inputs": [
      {
        "name": "column",
        "type": "uint256"
      },
      {
        "name": "columns",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ColumnsFrozen",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ColumnsFull",
    "inputs": [
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CommitClosed",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CommitMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      },
      {
        "name": "actual",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "FaultUnreported",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      },
      {
        "name": "column",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LapseTooEarly",
    "inputs": [
      {
        "name": "notBefore",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEligible",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotMember",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      },
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSubject",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotValidator",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToReveal",
    "inputs": [
      {
        "name": "validator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "Paused",
    "inputs": []
  },
  {
    "type": "error",
    "name": "PostCorrect",
    "inputs": [
      {
        "name": "column",
        "type": "uint256"
      },
      {
        "name": "value",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PostUnknown",
    "inputs": [
      {
        "name": "scoresHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RatingTooHigh",
    "inputs": [
      {
        "name": "rating",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RatingWeightless",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RevealClosed",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RevealNotOpen",
    "inputs": [
      {
        "name": "from",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RevealOpen",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundExists",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundUnderWay",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ScoreInnocent",
    "inputs": [
      {
        "name": "score",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ScoresLengthInvalid",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StillEligible",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidatorsFrozen",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidatorsFull",
    "inputs": [
      {
        "name": "weight",
        "type": "uint256"
      },
      {
        "name": "lightest",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidatorsTooFew",
    "inputs": [
      {
        "name": "count",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPhase",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      },
      {
        "name": "phase",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyClaimed",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      },
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "BondGone",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "BootstrapSpent",
    "inputs": []
  },
  {
    "type": "error",
    "name": "BudgetAboveCap",
    "inputs": [
      {
        "name": "budget",
        "type": "uint256"
      },
      {
        "name": "remaining",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CanariesDrawn",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeafCovered",
    "inputs": [
      {
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "name": "earned",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeafUnproven",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoCanaries",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotRewarded",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      },
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToPay",
    "inputs": []
  },
  {
    "type": "error",
    "name": "PoolExhausted",
    "inputs": [
      {
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "name": "earned",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RootPending",
    "inputs": [
      {
        "name": "activeAt",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RootRevoked",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RootUnknown",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RootZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ScoresNotCurrent",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      },
      {
        "name": "lastFinal",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "Vesting",
    "inputs": [
      {
        "name": "claimableIn",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChunkMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "EvidenceUndecided",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FieldNotZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "JurorInvalid",
    "inputs": [
      {
        "name": "seat",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LayerOutOfRange",
    "inputs": [
      {
        "name": "layer",
        "type": "uint256"
      },
      {
        "name": "a",
        "type": "uint256"
      },
      {
        "name": "b",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeafMismatch",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoFault",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotJudgeable",
    "inputs": [
      {
        "name": "manifest",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotStale",
    "inputs": []
  },
  {
    "type": "error",
    "name": "PositionOutOfRange",
    "inputs": [
      {
        "name": "position",
        "type": "uint256"
      },
      {
        "name": "fromPos",
        "type": "uint256"
      },
      {
        "name": "toPos",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ProofInvalid",
    "inputs": [
      {
        "name": "root",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReceiptEmpty",
    "inputs": [
      {
        "name": "fromPos",
        "type": "uint256"
      },
      {
        "name": "toPos",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReceiptOfOtherTerms",
    "inputs": [
      {
        "name": "termsHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReceiptSignerInvalid",
    "inputs": [
      {
        "name": "signer",
        "type": "address"
      },
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReceiptsOutOfOrder",
    "inputs": [
      {
        "name": "toPos",
        "type": "uint256"
      },
      {
        "name": "otherToPos",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooFewJurors",
    "inputs": [
      {
        "name": "signed",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VerifierSetMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "VoucherInvalid",
    "inputs": [
      {
        "name": "signer",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "WireMismatch",
    "inputs": [
      {
        "name": "wire",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyCommitted",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadySlashed",
    "inputs": [
      {
        "name": "termsHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AnswerEmpty",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AnswerMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChunkTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClockRanOut",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClockRuns",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditRefused",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "LeafOutOfRange",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      },
      {
        "name": "leaves",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoCredit",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotChallenger",
    "inputs": [
      {
        "name": "challenger",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToRefund",
    "inputs": [
      {
        "name": "termsHash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PrepaymentTooLow",
    "inputs": [
      {
        "name": "sent",
        "type": "uint256"
      },
      {
        "name": "required",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReceiptTooOld",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RevealTooEarly",
    "inputs": [
      {
        "name": "from",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RevealTooLate",
    "inputs": [
      {
        "name": "until",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StageWrong",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32"
      },
      {
        "name": "stage",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyDemands",
    "inputs": [
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyDisputes",
    "inputs": [
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyDraws",
    "inputs": [
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyReported",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "FaultAhead",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64"
      },
      {
        "name": "current",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotConvicted",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotProven",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "CohortsDrawn",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CohortsNotDrawn",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionExists",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "contributor",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionMismatch",
    "inputs": [
      {
        "name": "committed",
        "type": "bytes32"
      },
      {
        "name": "revealed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionRevealed",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "contributor",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionSizeInvalid",
    "inputs": [
      {
        "name": "size",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionUnknown",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "contributor",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "HeldOutMismatch",
    "inputs": [
      {
        "name": "committed",
        "type": "bytes32"
      },
      {
        "name": "revealed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NormOutOfBounds",
    "inputs": [
      {
        "name": "norm",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToCollect",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundDigestZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RoundFull",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundNotPrivate",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundPhaseWrong",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "phase",
        "type": "uint8"
      },
      {
        "name": "needed",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundRuleOutOfBounds",
    "inputs": [
      {
        "name": "rule",
        "type": "bytes32"
      },
      {
        "name": "value",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RoundUnknown",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SettleLimitZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AttestationExists",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "validator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AttestorSilent",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "validator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "CallerNotRounds",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ScoresExist",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "validator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ScoresLengthWrong",
    "inputs": [
      {
        "name": "words",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ScoresMismatch",
    "inputs": [
      {
        "name": "committed",
        "type": "bytes32"
      },
      {
        "name": "revealed",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ScoresRevealed",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "validator",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidatorConflicted",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidatorIneligible",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidatorOutweighed",
    "inputs": [
      {
        "name": "weight",
        "type": "uint256"
      },
      {
        "name": "lightest",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValidatorUnknown",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint256"
      },
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TableUnchanged",
    "inputs": [
      {
        "name": "hash",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ToleranceOutOfBounds",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      },
      {
        "name": "value",
        "type": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LayerMismatch",
    "inputs": [
      {
        "name": "layer",
        "type": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PlanMismatch",
    "inputs": [
      {
        "name": "planRoot",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PlanUnbound",
    "inputs": []
  },
  {
    "type": "error",
    "name": "TolerancesMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TypeUnknown",
    "inputs": [
      {
        "name": "kind",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValueMismatch",
    "inputs": [
      {
        "name": "input",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValuesMissing",
    "inputs": [
      {
        "name": "values",
        "type": "uint256"
      },
      {
        "name": "inputs",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionMissing",
    "inputs": [
      {
        "name": "key",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DevelopmentKey",
    "inputs": [
      {
        "name": "key",
        "type": "uint256"
      },
      {
        "name": "chainId",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeyCountInvalid",
    "inputs": [
      {
        "name": "count",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PointInvalid",
    "inputs": [
      {
        "name": "key",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InputNotCanonical",
    "inputs": [
      {
        "name": "input",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KeysMissing",
    "inputs": [
      {
        "name": "keys",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoProduct",
    "inputs": [
      {
        "name": "op",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SumOutOfRange",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TileProofInvalid",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CloneArgumentsTooLong",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CodeMissing",
    "inputs": [
      {
        "name": "code",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "Create2EmptyBytecode",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FailedDeployment",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AccessControlBadConfirmation",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AccessControlUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      },
      {
        "name": "neededRole",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockInsufficientDelay",
    "inputs": [
      {
        "name": "delay",
        "type": "uint256"
      },
      {
        "name": "minDelay",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockInvalidOperationLength",
    "inputs": [
      {
        "name": "targets",
        "type": "uint256"
      },
      {
        "name": "payloads",
        "type": "uint256"
      },
      {
        "name": "values",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnauthorizedCaller",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnexecutedPredecessor",
    "inputs": [
      {
        "name": "predecessorId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnexpectedOperationState",
    "inputs": [
      {
        "name": "operationId",
        "type": "bytes32"
      },
      {
        "name": "expectedStates",
        "type": "bytes32"
      }
    ]
  }
] as const;
