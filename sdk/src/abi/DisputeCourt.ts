// Generated from contracts/DisputeCourt.sol by scripts/generate-abi.ts; do not edit.
export const disputeCourtAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IExaminer",
        "name": "examiner_",
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
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "AlreadyCommitted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "termsHash",
        "type": "bytes32"
      }
    ],
    "name": "AlreadySlashed",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "AnswerEmpty",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "expected",
        "type": "bytes32"
      }
    ],
    "name": "AnswerMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "expected",
        "type": "bytes32"
      }
    ],
    "name": "ChunkMismatch",
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
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "ChunkTooLong",
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
        "name": "deadline",
        "type": "uint256"
      }
    ],
    "name": "ClockRanOut",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      }
    ],
    "name": "ClockRuns",
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
    "name": "CreditRefused",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "EvidenceUndecided",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidShortString",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seat",
        "type": "uint256"
      }
    ],
    "name": "JurorInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "layer",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "a",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "b",
        "type": "uint256"
      }
    ],
    "name": "LayerOutOfRange",
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
        "internalType": "uint256",
        "name": "expected",
        "type": "uint256"
      }
    ],
    "name": "LeafMismatch",
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
        "internalType": "uint256",
        "name": "leaves",
        "type": "uint256"
      }
    ],
    "name": "LeafOutOfRange",
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
    "name": "NoCredit",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NoFault",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      }
    ],
    "name": "NotChallenger",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "manifest",
        "type": "bytes32"
      }
    ],
    "name": "NotJudgeable",
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
    "name": "NotOperator",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NotStale",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "termsHash",
        "type": "bytes32"
      }
    ],
    "name": "NothingToRefund",
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
        "internalType": "uint256",
        "name": "position",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "fromPos",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "toPos",
        "type": "uint256"
      }
    ],
    "name": "PositionOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sent",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "required",
        "type": "uint256"
      }
    ],
    "name": "PrepaymentTooLow",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      }
    ],
    "name": "ProofInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "fromPos",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "toPos",
        "type": "uint256"
      }
    ],
    "name": "ReceiptEmpty",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "termsHash",
        "type": "bytes32"
      }
    ],
    "name": "ReceiptOfOtherTerms",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "ReceiptSignerInvalid",
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
    "name": "ReceiptTooOld",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "toPos",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "otherToPos",
        "type": "uint256"
      }
    ],
    "name": "ReceiptsOutOfOrder",
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
    "name": "RevealTooEarly",
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
    "name": "RevealTooLate",
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
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "enum Stage",
        "name": "stage",
        "type": "uint8"
      }
    ],
    "name": "StageWrong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "str",
        "type": "string"
      }
    ],
    "name": "StringTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "signed",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "TooFewJurors",
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
    "name": "TooManyDemands",
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
    "name": "TooManyDisputes",
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
    "name": "TooManyDraws",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "expected",
        "type": "bytes32"
      }
    ],
    "name": "VerifierSetMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "VoucherInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "wire",
        "type": "uint256"
      }
    ],
    "name": "WireMismatch",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "challenger",
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
        "name": "forfeited",
        "type": "uint256"
      }
    ],
    "name": "Acquitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "inputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "outputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "inputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "outputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          }
        ],
        "indexed": false,
        "internalType": "struct Answer",
        "name": "answer",
        "type": "tuple"
      }
    ],
    "name": "Answered",
    "type": "event"
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
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "ChessClockSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
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
        "name": "slot",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "prepaid",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "ChunkDemanded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
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
        "name": "slot",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "paid",
        "type": "uint256"
      }
    ],
    "name": "ChunkPosted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
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
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "challenger",
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
        "internalType": "enum Fault",
        "name": "fault",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "slashed",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "rewarded",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      }
    ],
    "name": "Convicted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
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
    "name": "CreditWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
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
    "name": "Credited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "DeliveryConfirmed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "draw",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "drawBlock",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "drawnAt",
        "type": "uint256"
      }
    ],
    "name": "DeliveryDemanded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [],
    "name": "EIP712DomainChanged",
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
    "name": "GasRateSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "LeafPointed",
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
    "name": "MinimumBondSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "challenger",
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
        "internalType": "enum Stage",
        "name": "stage",
        "type": "uint8"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "indexed": false,
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "Opened",
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
    "name": "ReceiptWindowSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "termsHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Refunded",
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
    "name": "RevealWindowSet",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "OUTPUT_SLOT",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "RECORD_SLOT",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "inputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "outputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "inputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "outputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Answer",
        "name": "answer_",
        "type": "tuple"
      },
      {
        "internalType": "bytes32[]",
        "name": "path",
        "type": "bytes32[]"
      }
    ],
    "name": "answer",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "termsHash",
        "type": "bytes32"
      }
    ],
    "name": "attemptOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "slashed",
            "type": "uint128"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "refunded",
            "type": "uint96"
          }
        ],
        "internalType": "struct Attempt",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
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
    "name": "chessClock",
    "outputs": [
      {
        "internalType": "uint24",
        "name": "",
        "type": "uint24"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "chunkPrice",
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
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "commit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      }
    ],
    "name": "concede",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "internalType": "uint256[]",
        "name": "seats",
        "type": "uint256[]"
      },
      {
        "internalType": "bytes[]",
        "name": "signatures",
        "type": "bytes[]"
      }
    ],
    "name": "confirmDelivery",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "creditOf",
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
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "deadlineOf",
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
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "inputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "outputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "inputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "outputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Answer",
        "name": "answer_",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      }
    ],
    "name": "demandChunk",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      }
    ],
    "name": "demandDelivery",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "disputeOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "enum Stage",
            "name": "stage",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "since",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "committedAt",
            "type": "uint40"
          },
          {
            "internalType": "uint24",
            "name": "operatorLeft",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "challengerLeft",
            "type": "uint24"
          },
          {
            "internalType": "uint88",
            "name": "bond",
            "type": "uint88"
          },
          {
            "internalType": "uint8",
            "name": "demands",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "draws",
            "type": "uint8"
          }
        ],
        "internalType": "struct Dispute",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "fields",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "version",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "chainId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "examiner",
    "outputs": [
      {
        "internalType": "contract IExaminer",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "gasRate",
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
        "internalType": "bytes32",
        "name": "dispute",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "answer_",
        "type": "bytes32"
      }
    ],
    "name": "hashDelivery",
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
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      }
    ],
    "name": "idOf",
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
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "inputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "outputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "inputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "outputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Answer",
        "name": "answer_",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "proof",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "evidence",
        "type": "bytes"
      }
    ],
    "name": "judge",
    "outputs": [],
    "stateMutability": "nonpayable",
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
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "openOf",
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
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "otherSignature",
        "type": "bytes"
      }
    ],
    "name": "openPrefix",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "openStep",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "inputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "outputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "inputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "outputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Answer",
        "name": "answer_",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "point",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "inputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "outputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "inputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "outputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Answer",
        "name": "answer_",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "proof",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "value",
        "type": "bytes"
      }
    ],
    "name": "postChunk",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "otherSignature",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32[]",
        "name": "path",
        "type": "bytes32[]"
      }
    ],
    "name": "proveEquivocation",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "receiptWindow",
    "outputs": [
      {
        "internalType": "uint24",
        "name": "",
        "type": "uint24"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      }
    ],
    "name": "redraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "payer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "gateway",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "session",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "attempt",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "fromPos",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "manifest",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "a",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "b",
            "type": "uint32"
          },
          {
            "internalType": "uint128",
            "name": "price",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "lane",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "seedCommit",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "tauTable",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "start",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "end",
            "type": "uint64"
          }
        ],
        "internalType": "struct SessionTerms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "refund",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "revealWindow",
    "outputs": [
      {
        "internalType": "uint24",
        "name": "",
        "type": "uint24"
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
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "setChessClock",
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
    "name": "setGasRate",
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
    "name": "setMinimumBond",
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
    "name": "setReceiptWindow",
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
    "name": "setRevealWindow",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "inputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "outputRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "inputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "outputSlices",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Answer",
        "name": "answer_",
        "type": "tuple"
      },
      {
        "internalType": "enum Proof",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "bytes",
        "name": "proof",
        "type": "bytes"
      }
    ],
    "name": "showFault",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "internalType": "bytes32[]",
        "name": "path",
        "type": "bytes32[]"
      }
    ],
    "name": "showPrefix",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "address",
                "name": "payer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "gateway",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "session",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "attempt",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "fromPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "manifest",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "a",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "b",
                "type": "uint32"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint64",
                "name": "lane",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "seedCommit",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "tauTable",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "start",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "end",
                "type": "uint64"
              }
            ],
            "internalType": "struct SessionTerms",
            "name": "terms",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "receipt",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "termsHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "toPos",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "signedAt",
                "type": "uint64"
              }
            ],
            "internalType": "struct StepReceipt",
            "name": "other",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          }
        ],
        "internalType": "struct Case",
        "name": "case_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "termsHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "toPos",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "root",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "signedAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct StepReceipt",
        "name": "older",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "payer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "payee",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "lane",
            "type": "uint64"
          },
          {
            "internalType": "uint128",
            "name": "cumulative",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "seq",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "receiptHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "expiry",
            "type": "uint64"
          }
        ],
        "internalType": "struct Voucher",
        "name": "voucher",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "showStale",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "stepOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "answer",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
          },
          {
            "internalType": "uint8",
            "name": "slot",
            "type": "uint8"
          },
          {
            "internalType": "uint96",
            "name": "prepaid",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "prepaidTotal",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "drawBlock",
            "type": "uint64"
          },
          {
            "internalType": "uint40",
            "name": "drawnAt",
            "type": "uint40"
          }
        ],
        "internalType": "struct Step",
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
    "inputs": [],
    "name": "vault",
    "outputs": [
      {
        "internalType": "contract IStakeVault",
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
        "internalType": "address payable",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "withdrawCredit",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const disputeCourtBytecode =
  "0x610200604052600380546001600160e81b031916770f4240000e1001518003f48000000002b5e3af16b188000017905534801561003a575f5ffd5b506040516164bc3803806164bc833981016040819052610059916103e3565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a48261033260201b60201c565b610120526100b181610332565b61014052815160208084019190912060e052815190820120610100524660a05261013d60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014f81610378565b505f826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561018d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b1919061041b565b9050806001600160a01b0316610180816001600160a01b031681525050806001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022e919061041b565b6001600160a01b0316610160816001600160a01b031681525050806001600160a01b031663fbfa77cf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610284573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102a8919061041b565b6001600160a01b039081166101a05283166101c08190526040805163059659e960e41b815290516359659e90916004808201926020929091908290030181865afa1580156102f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061031c919061041b565b6001600160a01b03166101e05250610498915050565b5f5f829050601f81511115610365578260405163305a27a960e01b815260040161035c919061043d565b60405180910390fd5b805161037082610472565b179392505050565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146103e0575f5ffd5b50565b5f5f604083850312156103f4575f5ffd5b82516103ff816103cc565b6020840151909250610410816103cc565b809150509250929050565b5f6020828403121561042b575f5ffd5b8151610436816103cc565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610492575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615eeb6105d15f395f818161055e0152818161230c015261304d01525f81816104ae01528181610ee2015281816110b3015281816119ba01528181611e0701528181611f2a01528181612055015281816121cb0152818161248001528181612535015261370801525f8181610b700152818161391d015281816146790152818161471e01526148ef01525f81816104f901528181612ad001528181612b5501528181612c0a01528181612d1c0152612e3901525f8181610ba301528181611412015281816128030152818161289e0152818161300b01526139e501525f6134cd01525f6134a201525f61439e01525f61437601525f6142d101525f6142fb01525f6143250152615eeb5ff3fe60806040526004361061030e575f3560e01c80638cb8f4fc1161019c578063cf5d415e116100e7578063f0d0059f11610092578063f7ee66eb1161006d578063f7ee66eb14610b40578063fbfa77cf14610b5f578063fc0c546a14610b92578063ff03cbe014610bc5575f5ffd5b8063f0d0059f146109fc578063f0fa912a14610af6578063f14fcbc814610b21575f5ffd5b8063e600f5b1116100c2578063e600f5b11461099f578063e6bb4f25146109be578063eb2b5bfc146109dd575f5ffd5b8063cf5d415e14610942578063d523409a14610961578063d5414e0b14610980575f5ffd5b8063b40bfe7411610147578063c7ddec3211610122578063c7ddec32146108e5578063cd16677d14610904578063cd3ef95114610923575f5ffd5b8063b40bfe7414610895578063bf7e214f146108a9578063c2d7b06f146108c6575f5ffd5b80639b881531116101775780639b88153114610775578063aa7517e114610794578063abb6f2b8146107cb575f5ffd5b80638cb8f4fc146106ca5780638fb360371461071c5780639427c7d614610749575f5ffd5b8063365a86fc1161025c578063758072501161020757806384b0196e116101e257806384b0196e1461065357806384b310ee1461067a578063863d22c714610699575f5ffd5b806375807250146105be5780637a9e5e4b146105f25780637d20381a14610611575f5ffd5b806359659e901161023757806359659e901461054d5780636c8cc9d9146105805780636e9bfbaa1461059f575f5ffd5b8063365a86fc146104e85780634564f4b01461051b5780634acbede31461052e575f5ffd5b8063273245e5116102bc5780633258073211610297578063325807321461043a57806333e8fb201461047e578063360d12151461049d575f5ffd5b8063273245e5146103d65780632dd5e1c8146103f55780632fbb058414610414575f5ffd5b80631760b809116102ec5780631760b809146103845780631bf292ab146103a357806323906524146103b7575f5ffd5b806306dd13b61461031257806310f722801461033357806313f1bec214610365575b5f5ffd5b34801561031d575f5ffd5b5061033161032c366004614aa2565b610be4565b005b34801561033e575f5ffd5b5061035261034d366004614abd565b610c0f565b6040519081526020015b60405180910390f35b348015610370575f5ffd5b5061033161037f366004614add565b610c73565b34801561038f575f5ffd5b5061035261039e366004614af4565b610d11565b3480156103ae575f5ffd5b50610352610e3f565b3480156103c2575f5ffd5b506103316103d1366004614b63565b610e81565b3480156103e1575f5ffd5b506103316103f0366004614add565b610f9a565b348015610400575f5ffd5b5061033161040f366004614aa2565b611022565b34801561041f575f5ffd5b5061042860ff81565b60405160ff909116815260200161035c565b348015610445575f5ffd5b50610352610454366004614c1d565b6001600160a01b039182165f90815260086020908152604080832093909416825291909152205490565b348015610489575f5ffd5b50610331610498366004614c54565b61109f565b3480156104a8575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161035c565b3480156104f3575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b610331610529366004614d2d565b611160565b348015610539575f5ffd5b50610352610548366004614add565b611447565b348015610558575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b34801561058b575f5ffd5b5061035261059a366004614d8b565b611459565b3480156105aa575f5ffd5b506103526105b9366004614aa2565b611589565b3480156105c9575f5ffd5b506103526105d8366004614d8b565b6001600160a01b03165f9081526009602052604090205490565b3480156105fd575f5ffd5b5061033161060c366004614d8b565b6115bc565b34801561061c575f5ffd5b5060035461063f906f01000000000000000000000000000000900462ffffff1681565b60405162ffffff909116815260200161035c565b34801561065e575f5ffd5b50610667611668565b60405161035c9796959493929190614dd4565b348015610685575f5ffd5b50610331610694366004614aa2565b6116c6565b3480156106a4575f5ffd5b5060035461063f907201000000000000000000000000000000000000900462ffffff1681565b3480156106d5575f5ffd5b50600354610703907501000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161035c565b348015610727575f5ffd5b5061073061178c565b6040516001600160e01b0319909116815260200161035c565b348015610754575f5ffd5b50610768610763366004614add565b6117da565b60405161035c9190614eae565b348015610780575f5ffd5b5061033161078f366004614b63565b611925565b34801561079f575f5ffd5b506003546107b3906001600160601b031681565b6040516001600160601b03909116815260200161035c565b3480156107d6575f5ffd5b506108506107e5366004614add565b60408051606080820183525f808352602080840182905292840181905293845260068252928290208251938401835280546fffffffffffffffffffffffffffffffff81168552600160801b90046001600160601b039081169285019290925260010154169082015290565b6040805182516fffffffffffffffffffffffffffffffff1681526020808401516001600160601b0390811691830191909152928201519092169082015260600161035c565b3480156108a0575f5ffd5b5061042860fe81565b3480156108b4575f5ffd5b506002546001600160a01b03166104d0565b3480156108d1575f5ffd5b506103316108e0366004614f58565b611b46565b3480156108f0575f5ffd5b506103316108ff366004614fbf565b611b74565b34801561090f575f5ffd5b5061033161091e366004614add565b611c44565b34801561092e575f5ffd5b5061033161093d366004614add565b611cd0565b34801561094d575f5ffd5b5061033161095c366004614add565b611d46565b34801561096c575f5ffd5b5061033161097b366004615045565b611dd0565b34801561098b575f5ffd5b5061033161099a3660046150b8565b611efa565b3480156109aa575f5ffd5b506103316109b936600461510a565b611fba565b3480156109c9575f5ffd5b506103316109d836600461516c565b612110565b3480156109e8575f5ffd5b506103316109f7366004614aa2565b612260565b348015610a07575f5ffd5b50610ae9610a16366004614add565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152505f90815260056020908152604091829020825160e08101845281548152600182015463ffffffff81169382019390935260ff640100000000840416938101939093526001600160601b0365010000000000830481166060850152600160881b90920490911660808301526002015467ffffffffffffffff811660a083015264ffffffffff680100000000000000009091041660c082015290565b60405161035c91906151cb565b348015610b01575f5ffd5b5060035461063f906c01000000000000000000000000900462ffffff1681565b348015610b2c575f5ffd5b50610331610b3b366004614add565b612393565b348015610b4b575f5ffd5b50610331610b5a366004615245565b61243d565b348015610b6a575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610b9d575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610bd0575f5ffd5b50610331610bdf36600461528a565b6124f0565b5f5f610bf183600461260f565b5091509150610bff836126b7565b610c0a83838361272a565b505050565b604080517fe2c443ffdeb6f3793af9c24c1c1bed36188446b2a10db157188a30ea96736add6020820152908101839052606081018290525f90610c6a90608001604051602081830303815290604052805190602001206128c5565b90505b92915050565b610c7f335b5f3661290c565b610c8e815f633b9aca00612a78565b600380547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16750100000000000000000000000000000000000000000067ffffffffffffffff8416021790556040518181527f67b69e96f8cc9dae1e738304658a81084294fc05dcbc57331e65d54f5603417c906020015b60405180910390a150565b5f610d1a612acd565b505f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd048583604051602001610d4f9291906154e3565b60408051601f1981840301815291815281516020928301205f81815260069093529120600181015481549293509091610db29186918591610da4916001600160601b0391821691600160801b9091041661550c565b6001600160601b0316612c88565b9250825f03610df5576040517fc7066300000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b6001810180548491905f90610e149084906001600160601b031661552b565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505050919050565b5f600248610e50614000602861554a565b610e5d90620222e0615561565b610e67919061554a565b610e7290600361554a565b610e7c9190615588565b905090565b5f5f610e8e88600761260f565b505f8281526005602052604090209193509150610eab8189612f7c565b60018101546040517f4ede9ff60000000000000000000000000000000000000000000000000000000081525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691634ede9ff691610f2a9188918f918f9163ffffffff16908f908f908f908f9060040161570c565b602060405180830381865afa158015610f45573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f699190615773565b90508015610f8157610f7c8a858561272a565b610f8e565b610f8e8a85856004612fc2565b50505050505050505050565b610fa333610c78565b610fb481620151806203f480612a78565b600380547fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff166c0100000000000000000000000062ffffff8416021790556040518181527fcf1412c207d7195bd64977c57931b6516d9d00e2086156179cdc8489c0c2866690602001610d06565b5f5f5f61103084600461260f565b92509250925061103f846126b7565b60e082015160ff1615611081576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260016004820152602401610dec565b61108c83838361304a565b61109983838360066131b3565b50505050565b5f5f6110ac87600361260f565b50915091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631bc2e9948862015180846040015164ffffffffff166110fb9190615792565b898989896040518763ffffffff1660e01b8152600401611120969594939291906157a5565b5f6040518083038186803b158015611136575f5ffd5b505afa158015611148573d5f5f3e3d5ffd5b5050505061115787838361272a565b50505050505050565b5f5f5f61116e87600461260f565b92509250925061117d876126b7565b5f8381526005602052604090206111948188612f7c565b6111a460a08801608089016158a7565b63ffffffff168663ffffffff161061120957856111c760a0890160808a016158a7565b6040517f9bec873a00000000000000000000000000000000000000000000000000000000815263ffffffff928316600482015291166024820152604401610dec565b60108360c0015160ff160361124d576040517fd539f77500000000000000000000000000000000000000000000000000000000815260106004820152602401610dec565b5f611256610e3f565b90508034101561129b576040517f8d5921d000000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610dec565b8360c00180516112aa906158c0565b60ff1690525f6112b934613261565b60018401546112d89190600160881b90046001600160601b031661552b565b60018401805463ffffffff8b1663ffffffff1960ff8c1664010000000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000006001600160601b03348116650100000000000270ffffffffffffffffffffffff000000000019918816600160881b8102929092167fffffff000000000000000000000000000000000000000000000000ffffffffff90961695909517949094171617179091559091505f9061138e9087906132b1565b905061139d87878760056131b3565b60a08601516040805163ffffffff8c16815260ff8b16602082015234818301526affffffffffffffffffffff90921660608301525188917f3783f3f482aa7c052c2ebdd66d915f8144d4fcf6ed42110c51f5d1cc81e2f7a4919081900360800190a2801561143a5761143a6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084613361565b5050505050505050505050565b5f610c6d611454836117da565b6133b0565b335f90815260096020526040812054908190036114a4576040517f6385746f000000000000000000000000000000000000000000000000000000008152336004820152602401610dec565b335f8181526009602052604080822091909155517f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe906114e79084815260200190565b60405180910390a25f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114611538576040519150601f19603f3d011682016040523d82523d5f602084013e61153d565b606091505b5050905080611583576040517f5a8c2f910000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610dec565b50919050565b5f46308360405160200161159f939291906158de565b604051602081830303815290604052805190602001209050919050565b60025433906001600160a01b0316811461160d576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610dec565b816001600160a01b03163b5f0361165b576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610dec565b61166482613435565b5050565b5f6060805f5f5f606061167961349b565b6116816134c6565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f5f6116d2846134f1565b9250925092505f6116e2836133b0565b9050805f03611708578251604051632bc2a72160e11b8152610dec91869160040161590a565b808267ffffffffffffffff161161174e576040517ff6aa6bbe00000000000000000000000000000000000000000000000000000000815260048101829052602401610dec565b60048351600981111561176357611763614e86565b036117785761177385858561272a565b611785565b6117858585856001612fc2565b5050505050565b6002545f9074010000000000000000000000000000000000000000900460ff166117b557505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f8281526004602052604090819020815161010081019092528054829060ff16600981111561184b5761184b614e86565b600981111561185c5761185c614e86565b8152905464ffffffffff6101008204811660208401526601000000000000820416604083015262ffffff6b0100000000000000000000008204811660608401526e01000000000000000000000000000082041660808301526affffffffffffffffffffff600160881b82041660a083015260ff7c01000000000000000000000000000000000000000000000000000000008204811660c08401527d0100000000000000000000000000000000000000000000000000000000009091041660e09091015292915050565b5f5f5f61193389600561260f565b92509250925061194289613558565b5f838152600560205260409020611959818a612f7c565b600181015463ffffffff811690640100000000900460ff166140008711156119b8576040517fefda05c3000000000000000000000000000000000000000000000000000000008152600481018890526140006024820152604401610dec565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635a78f9188c84848e8e8e8e6040518863ffffffff1660e01b8152600401611a10979695949392919061591e565b5f6040518083038186803b158015611a26575f5ffd5b505afa158015611a38573d5f5f3e3d5ffd5b5050505060018301546501000000000090046001600160601b03165f611a61614000602861554a565b611a6e90620222e0615561565b611a798a602861554a565b611a8690620222e0615561565b611a90908461554a565b611a9a9190615588565b60018601805470ffffffffffffffffffffffff0000000000191690559050611ac588888860046131b3565b604080518581526020810185905290810182905288907fc3a3f407b75923b4e73ec13a7eb1a9057da643af00d19aff805de8bb0a17fd499060600160405180910390a2611b1233826135ce565b611b368e5f016020810190611b279190614d8b565b611b318385615792565b6135ce565b5050505050505050505050505050565b5f5f5f611b568888888888613647565b925092509250611b6a88848484600261377c565b5050505050505050565b5f5f5f611b8286600461260f565b925092509250611b91866126b7565b5f838152600560205260409020611ba88187612f7c565b611bb860a08701608088016158a7565b63ffffffff168563ffffffff1610611bdb57846111c760a08801608089016158a7565b60018101805463ffffffff191663ffffffff8716179055611bff84848460076131b3565b60405163ffffffff8616815284907f9c36cf02778b3d8f402fe3d649240277d2e12106691db82c48d72ef00ff24412906020015b60405180910390a250505050505050565b611c4d33610c78565b611c5c81610708610e10612a78565b600380547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff16720100000000000000000000000000000000000062ffffff8416021790556040518181527f693e0a70bbebcb6f9b95ad5623509ede7ec683092ecbf050ce8cfa71a4a8cce590602001610d06565b611cd933610c78565b611cf681678ac7230489e8000069021e19e0c9bab2400000612a78565b600380546bffffffffffffffffffffffff19166001600160601b0383161790556040518181527fa010c66e6962f376259c9419bf5cdb8d532a58c44d1c84ee94309f7e9660d71d90602001610d06565b611d4f33610c78565b611d5f8161a8c062015180612a78565b600380547fffffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000062ffffff8416021790556040518181527faa9c1a2aa3693475cb330ab0d4196478b8dbfdcec2cfef6066da408242eb531d90602001610d06565b5f5f5f611dde88600661260f565b5f83815260056020526040812080549497509295509093509091611e03908690610c0f565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634b16e6f386846002015f9054906101000a900467ffffffffffffffff168560020160089054906101000a900464ffffffffff16858e8e8e8e6040518963ffffffff1660e01b8152600401611e8b9897969594939291906159b8565b5f6040518083038186803b158015611ea1575f5ffd5b505afa158015611eb3573d5f5f3e3d5ffd5b50505050611ec485858560046131b3565b60405185907fdb29e8c4c68608f99578bba0c9a53fd67d6b80c45f4a0e37246832311c8dba54905f90a250505050505050505050565b5f8080611f2286611f136102a082016102808301615ab9565b67ffffffffffffffff16613a1c565b9250925092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663277121df8787876040518463ffffffff1660e01b8152600401611f7893929190615ad4565b5f6040518083038186803b158015611f8e575f5ffd5b505afa158015611fa0573d5f5f3e3d5ffd5b50505050611fb286848484600361377c565b505050505050565b5f5f5f611fc887600361260f565b925092509250611fd787613558565b611fe760a08701608088016158a7565b63ffffffff165f03612025576040517f35e928db00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f8c98542f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c98542f90612090908a908a908a908a90600401615af7565b5f6040518083038186803b1580156120a6575f5ffd5b505afa1580156120b8573d5f5f3e3d5ffd5b505050506120c586613c38565b5f848152600560205260409020556120e083838360046131b3565b827f54941ab01e5bf0755a4e4d0eaa504b21809ca787f69bc933d178314492433feb87604051611c339190615b32565b5f5f5f61211c886134f1565b9194509250905060048251600981111561213857612138614e86565b1080612156575060078251600981111561215457612154614e86565b115b15612178578151604051632bc2a72160e11b8152610dec91859160040161590a565b6121828282613c4a565b5f8381526005602052604090206121999088612f7c565b6040517f5049983a0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635049983a90612208908c908c908c908c908c90600401615b40565b602060405180830381865afa158015612223573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122479190615b93565b905061225589858584612fc2565b505050505050505050565b5f5f5f61226e84600661260f565b92509250925061227d84613558565b60038260e0015160ff16036122c1576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260036004820152602401610dec565b5f83815260056020526040908190206002015490517f17bf581500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906317bf581590602401602060405180830381865afa158015612359573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061237d9190615bb1565b5061238983838361304a565b6110998383613c9d565b5f61239d826117da565b90505f815160098111156123b3576123b3614e86565b146123ed576040517fd297b6c500000000000000000000000000000000000000000000000000000000815260048101839052602401610dec565b600181526123f9612acd565b64ffffffffff16604082015261240f8282613c9d565b60405182907f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f905f90a25050565b5f5f61244a85600261260f565b506040517fa1f2c00400000000000000000000000000000000000000000000000000000000815291935091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a1f2c004906124b990889088908890600401615bc8565b5f6040518083038186803b1580156124cf575f5ffd5b505afa1580156124e1573d5f5f3e3d5ffd5b5050505061178585838361272a565b5f5f6124ff8a8a8a8a8a613647565b506040517f6409be6900000000000000000000000000000000000000000000000000000000815291935091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636409be6990612570908d90899089908990600401615beb565b5f6040518083038186803b158015612586575f5ffd5b505afa158015612598573d5f5f3e3d5ffd5b50839250600891506125a79050565b908160098111156125ba576125ba614e86565b9052506125c78282613c9d565b6125d28a835f613ec5565b610f8e576040517f16e5043d0000000000000000000000000000000000000000000000000000000081526102208b01356004820152602401610dec565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290525f612658856134f1565b9194509250905083600981111561267157612671614e86565b8251600981111561268457612684614e86565b146126a6578151604051632bc2a72160e11b8152610dec91859160040161590a565b6126b08282613c4a565b9250925092565b6126c46020820182614d8b565b6001600160a01b0316336001600160a01b031614612727576126e96020820182614d8b565b6040517fc09a28940000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610dec565b50565b612737838383600961412f565b5f6127548260a001516affffffffffffffffffffff166002614244565b905061276660a0850160808601614d8b565b6001600160a01b031661277c6020860186614d8b565b6001600160a01b0316847f0bef2a51aa7dc684464700c83b19db2442ce7ee5ab5ed43b62a693570f8afdb78560a001516040516127cc91906affffffffffffffffffffff91909116815260200190565b60405180910390a46040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b15801561284c575f5ffd5b505af115801561285e573d5f5f3e3d5ffd5b50611099925061287791505060a0860160808701614d8b565b828460a001516affffffffffffffffffffff166128949190615792565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169190614277565b5f610c6d6128d16142c5565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f6129406129236002546001600160a01b031690565b863061293260045f898b615c15565b61293b91615c3c565b6143ee565b91509150816117855763ffffffff811615612a3b57600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee906129e090889088908890600401615c71565b5f604051808303815f87803b1580156129f7575f5ffd5b505af1158015612a09573d5f5f3e3d5ffd5b5050600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506117859050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610dec565b81831080612a8557508083115b15610c0a576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610dec565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612b2a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b4e9190615773565b15612c08577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612baf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bd39190615bb1565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610dec91815260200190565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015612c64573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7c9190615c93565b5f80612c976020860186614d8b565b612ca76060870160408801614d8b565b612cb961016088016101408901615ab9565b604080516001600160a01b039485166020820152939092169183019190915267ffffffffffffffff16606082015260800160408051601f1981840301815291815281516020928301205f8181526007845291822054909350916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d275be7290612d4f908a018a614d8b565b612d5f60608b0160408c01614d8b565b612d716101608c016101408d01615ab9565b6040516001600160e01b031960e086901b1681526001600160a01b03938416600482015292909116602483015267ffffffffffffffff166044820152606401606060405180830381865afa158015612dcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612def9190615cc4565b602001516001600160601b03169050612e1b85612e0c83856144ae565b612e169084615792565b6144ae565b9450845f03612e2f575f9350505050612f75565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166382ad6f35612e6e60608a0160408b01614d8b565b612e7b60208b018b614d8b565b6040516001600160e01b031960e085901b1681526001600160a01b03928316600482015291166024820152604481018890526064016020604051808303815f875af1158015612ecc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ef09190615bb1565b9350835f03612f04575f9350505050612f75565b612f0e8483615561565b5f84815260076020908152604090912091909155612f2e90880188614d8b565b6001600160a01b0316867ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe18386604051612f6991815260200190565b60405180910390a35050505b9392505050565b815480612f8883613c38565b14610c0a576040517f2e7c937b00000000000000000000000000000000000000000000000000000000815260048101829052602401610dec565b600282516009811115612fd757612fd7614e86565b03612fdf57505f5b612fec848484600861412f565b61303f612ffc6020860186614d8b565b60a08401516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906affffffffffffffffffffff16614277565b611785848483613ec5565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ed7dd9326040518163ffffffff1660e01b8152600401602060405180830381865afa1580156130a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130cb9190615c93565b5f8581526005602052604090206002810180547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166801000000000000000064ffffffffff8716027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000161767ffffffffffffffff841617905560e085018051929350909186917fdb975a28d03c309feef4ed7a07f7fafcfba18177d7faa8ddda302601bb531f1d9161317c906158c0565b60ff16908190526040805191825267ffffffffffffffff808716602084015287169082015260600160405180910390a25050505050565b5f836020015164ffffffffff16836131cb9190615d3e565b90506004845160098111156131e2576131e2614e86565b036132065780846080018181516131f99190615d5e565b62ffffff16905250613221565b80846060018181516132189190615d5e565b62ffffff169052505b64ffffffffff831660208501528382600981111561324157613241614e86565b9081600981111561325457613254614e86565b9052506117858585613c9d565b5f6001600160601b038211156132ad576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610dec565b5090565b6003545f9081906103e8907501000000000000000000000000000000000000000000900467ffffffffffffffff166132ea85600261554a565b6132f4919061554a565b6132fe9190615588565b90508360a001516affffffffffffffffffffff168111613321575f915050610c6d565b60a084015161333d906affffffffffffffffffffff1682615792565b9150613348816144bd565b6affffffffffffffffffffff1660a08501525092915050565b61336f84848484600161450d565b611099576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610dec565b5f6002825160098111156133c6576133c6614e86565b10806133e457506007825160098111156133e2576133e2614e86565b115b156133f057505f919050565b60048251600981111561340557613405614e86565b1461341457816060015161341a565b81608001515b62ffffff16826020015164ffffffffff16610c6d9190615561565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610d06565b6060610e7c7f0000000000000000000000000000000000000000000000000000000000000000614593565b6060610e7c7f0000000000000000000000000000000000000000000000000000000000000000614593565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290525f613539612acd565b905061354484611589565b925061354f836117da565b91509193909250565b61356860a0820160808301614d8b565b6001600160a01b0316336001600160a01b0316146127275761359060a0820160808301614d8b565b6040517f76c6c93a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610dec565b805f036135d9575050565b6001600160a01b0382165f9081526009602052604081208054839290613600908490615561565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290525f6136d0886136cb6136a06102a083016102808401615ab9565b67ffffffffffffffff166136bc6103208d016103008e01615ab9565b67ffffffffffffffff166145d0565b613a1c565b6040517f5a7617a200000000000000000000000000000000000000000000000000000000815292955090935091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635a7617a290613745908b908b908b908b908b90600401615d79565b5f6040518083038186803b15801561375b575f5ffd5b505afa15801561376d573d5f5f3e3d5ffd5b50505050955095509592505050565b5f61378d60a0870160808801614d8b565b335f9081526008602090815260408083206001600160a01b03851684529091529020549091507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc810161380e576040517f9f10d7f5000000000000000000000000000000000000000000000000000000008152600481810152602401610dec565b60035462ffffff6c01000000000000000000000000820416906001600160601b03168685600981111561384357613843614e86565b9081600981111561385657613856614e86565b90525064ffffffffff8616602088015262ffffff82166060880181905260808801526affffffffffffffffffffff811660a0880152613896836001615561565b335f9081526008602090815260408083206001600160a01b03891684529091529020556138c38888613c9d565b836001600160a01b0316336001600160a01b0316897fded87a8aa246bb7a39c47d17c06e32341d11b952ba0fce6e75ba9db564c1e411888d8660405161390b93929190615db0565b60405180910390a46001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ae153b1e856201518061395762ffffff8716600261554a565b61396b9067ffffffffffffffff8c16615561565b6139759190615561565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044015f604051808303815f87803b1580156139c2575f5ffd5b505af11580156139d4573d5f5f3e3d5ffd5b506122559250506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905033306affffffffffffffffffffff8516613361565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290525f613a65856126b7565b613a6e856134f1565b91945092509050600182516009811115613a8a57613a8a614e86565b14613aac578151604051632bc2a72160e11b8152610dec91859160040161590a565b604082015164ffffffffff16613ac3607882615561565b8267ffffffffffffffff161015613b1457613adf607882615561565b6040517fee669619000000000000000000000000000000000000000000000000000000008152600401610dec91815260200190565b600354613b3c907201000000000000000000000000000000000000900462ffffff1682615561565b8267ffffffffffffffff161115613baa57600354613b75907201000000000000000000000000000000000000900462ffffff1682615561565b6040517f49d61db5000000000000000000000000000000000000000000000000000000008152600401610dec91815260200190565b600354613bcf906f01000000000000000000000000000000900462ffffff1686615561565b811115613c3057600354613bfb906f01000000000000000000000000000000900462ffffff1686615561565b6040517fe819b1f3000000000000000000000000000000000000000000000000000000008152600401610dec91815260200190565b509250925092565b5f8160405160200161159f9190615b32565b5f613c54836133b0565b9050808267ffffffffffffffff161115610c0a576040517f82bc7fcb00000000000000000000000000000000000000000000000000000000815260048101829052602401610dec565b5f828152600460205260409020815181548392919082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836009811115613cea57613cea614e86565b02179055506020820151815460408401516060850151608086015160a087015160c088015160e0909801517fffffffffffffffffffffffffffffffffffffffffff00000000000000000000ff90951661010064ffffffffff978816027fffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff161766010000000000009690941695909502929092177fffffffffffffffffffffffffffffff000000000000ffffffffffffffffffffff166b01000000000000000000000062ffffff928316027fffffffffffffffffffffffffffffff000000ffffffffffffffffffffffffffff16176e0100000000000000000000000000009190921602177fffffff000000000000000000000000ffffffffffffffffffffffffffffffffff16600160881b6affffffffffffffffffffff909316929092027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16919091177c010000000000000000000000000000000000000000000000000000000060ff94851602177fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d01000000000000000000000000000000000000000000000000000000000093909116929092029190911790555050565b6102208301355f818152600660209081526040808320815160608101835281546fffffffffffffffffffffffffffffffff811682526001600160601b03600160801b909104811694820194909452600190910154909216828201529192918601919083613f6e828583896004811115613f4057613f40614e86565b14613f5c57613f576102608c016102408d01615ab9565b6145df565b613f576102e08c016102c08d01615ab9565b905080151580613fa457505f83815260066020908152604090912054908301516001600160601b03600160801b90920482169116115b94505f613fc0858585604001518660200151610da4919061550c565b90508083604001818151613fd4919061552b565b6001600160601b0316905250604083015160208401515f9161400c918c918691613ffe919061550c565b6001600160601b0316614864565b9050806040015184604001818151614024919061552b565b6001600160601b039081169091525f8781526006602090815260409182902088518154928a01518516600160801b026001600160e01b03199093166fffffffffffffffffffffffffffffffff909116179190911781558188015160019091018054919093166bffffffffffffffffffffffff19909116179091558201516140ac915083615561565b91506140be6060870160408801614d8b565b6001600160a01b03166140d460208c018c614d8b565b6001600160a01b03168a7f48d20d7d154a41c535ba63ca6596fe4068ab709e4f04cf5855f5266cbce21a838b855f015186602001518860405161411a9493929190615de8565b60405180910390a45050505050509392505050565b60058251600981111561414457614144614e86565b036141a1575f838152600560209081526040909120600101805470ffffffffffffffffffffffff00000000001981169091556501000000000090046001600160601b03169061419f9061419990870187614d8b565b826135ce565b505b818160098111156141b4576141b4614e86565b908160098111156141c7576141c7614e86565b9052506141d48383613c9d565b60085f6141e46020870187614d8b565b6001600160a01b0316815260208101919091526040015f9081209061420f60a0870160808801614d8b565b6001600160a01b03166001600160a01b031681526020019081526020015f205f815461423a90615e18565b9091555050505050565b5f815f036142565761425660126149c5565b81600184038161426857614268615574565b04600101831515029392505050565b61428483838360016149d6565b610c0a576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610dec565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561431d57507f000000000000000000000000000000000000000000000000000000000000000046145b1561434757507f000000000000000000000000000000000000000000000000000000000000000090565b610e7c604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa156144a4575f516020805191945081901c150291505b5094509492505050565b5f828218828410028218610c6a565b5f6affffffffffffffffffffff8211156132ad576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526058600482015260248101839052604401610dec565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614582578383151615614576573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60605f61459f83614a51565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f828218828411028218610c6a565b5f806146436145f661014086016101208701615e2d565b6fffffffffffffffffffffffffffffffff1661461860c0870160a08801615ab9565b6146229086615d3e565b67ffffffffffffffff16614636919061554a565b6001600160601b036144ae565b90505f6146518260c861554a565b86519091506fffffffffffffffffffffffffffffffff165f036147dd575f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166333ff3e786146ae6060890160408a01614d8b565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156146f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906147149190615bb1565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638d7ce09661475360608a0160408b01614d8b565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015614795573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906147b99190615bb1565b6147c39190615561565b90506147d9826147d483600a614244565b6145d0565b9150505b85602001516001600160601b0316821115614802576001600160601b03821660208701525b85516fffffffffffffffffffffffffffffffff168111614826575f92505050612f75565b8551614844906fffffffffffffffffffffffffffffffff1682615792565b6fffffffffffffffffffffffffffffffff90911686529150509392505050565b61488b60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8215612f755760408051608081019091525f90806148ac6020880188614d8b565b6001600160a01b03168152602001858152602001866040015f0160208101906148d59190614d8b565b6001600160a01b03908116825260209091018590529091507f00000000000000000000000000000000000000000000000000000000000000001663112b282861492460a0880160808901614d8b565b604080516001600160e01b031960e085901b1681526001600160a01b0392831660048201526024810189905285518316604482015260208601516064820152908501519091166084820152606084015160a482015260c4016080604051808303815f875af1158015614998573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906149bc9190615e46565b95945050505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614a45578383151615614a39573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60ff8216601f811115610c6d576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6103608284031215611583575f5ffd5b5f6103608284031215614ab3575f5ffd5b610c6a8383614a91565b5f5f60408385031215614ace575f5ffd5b50508035926020909101359150565b5f60208284031215614aed575f5ffd5b5035919050565b5f6101e0828403128015614b06575f5ffd5b509092915050565b5f60c08284031215611583575f5ffd5b5f5f83601f840112614b2e575f5ffd5b50813567ffffffffffffffff811115614b45575f5ffd5b602083019150836020828501011115614b5c575f5ffd5b9250929050565b5f5f5f5f5f5f6104608789031215614b79575f5ffd5b614b838888614a91565b9550614b93886103608901614b0e565b945061042087013567ffffffffffffffff811115614baf575f5ffd5b614bbb89828a01614b1e565b90955093505061044087013567ffffffffffffffff811115614bdb575f5ffd5b614be789828a01614b1e565b979a9699509497509295939492505050565b6001600160a01b0381168114612727575f5ffd5b8035614c1881614bf9565b919050565b5f5f60408385031215614c2e575f5ffd5b8235614c3981614bf9565b91506020830135614c4981614bf9565b809150509250929050565b5f5f5f5f5f8587036104e0811215614c6a575f5ffd5b614c748888614a91565b955060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca082011215614ca5575f5ffd5b6103608701945060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc2082011215614cdb575f5ffd5b506103e0860192506104c086013567ffffffffffffffff811115614cfd575f5ffd5b614d0988828901614b1e565b969995985093965092949392505050565b803563ffffffff81168114614c18575f5ffd5b5f5f5f5f6104608587031215614d41575f5ffd5b614d4b8686614a91565b9350614d5b866103608701614b0e565b9250614d6a6104208601614d1a565b915061044085013560ff81168114614d80575f5ffd5b939692955090935050565b5f60208284031215614d9b575f5ffd5b8135612f7581614bf9565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614e0e60e0830189614da6565b8281036040840152614e208189614da6565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614e75578351835260209384019390920191600101614e57565b50909b9a5050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b600a8110614eaa57614eaa614e86565b9052565b5f61010082019050614ec1828451614e9a565b64ffffffffff602084015116602083015264ffffffffff604084015116604083015262ffffff60608401511660608301526080830151614f08608084018262ffffff169052565b5060a0830151614f2760a08401826affffffffffffffffffffff169052565b5060c0830151614f3c60c084018260ff169052565b5060e0830151614f5160e084018260ff169052565b5092915050565b5f5f5f5f5f6103a08688031215614f6d575f5ffd5b614f778787614a91565b945061036086013567ffffffffffffffff811115614f93575f5ffd5b614f9f88828901614b1e565b90955093505061038086013567ffffffffffffffff811115614cfd575f5ffd5b5f5f5f6104408486031215614fd2575f5ffd5b614fdc8585614a91565b9250614fec856103608601614b0e565b9150614ffb6104208501614d1a565b90509250925092565b5f5f83601f840112615014575f5ffd5b50813567ffffffffffffffff81111561502b575f5ffd5b6020830191508360208260051b8501011115614b5c575f5ffd5b5f5f5f5f5f6103a0868803121561505a575f5ffd5b6150648787614a91565b945061036086013567ffffffffffffffff811115615080575f5ffd5b61508c88828901615004565b90955093505061038086013567ffffffffffffffff8111156150ac575f5ffd5b614d0988828901615004565b5f5f5f61038084860312156150cb575f5ffd5b6150d58585614a91565b925061036084013567ffffffffffffffff8111156150f1575f5ffd5b6150fd86828701614b1e565b9497909650939450505050565b5f5f5f5f610440858703121561511e575f5ffd5b6151288686614a91565b9350615138866103608701614b0e565b925061042085013567ffffffffffffffff811115615154575f5ffd5b61516087828801615004565b95989497509550505050565b5f5f5f5f5f6104608688031215615181575f5ffd5b61518b8787614a91565b945061519b876103608801614b0e565b9350610420860135600481106151af575f5ffd5b925061044086013567ffffffffffffffff811115614cfd575f5ffd5b5f60e0820190508251825263ffffffff602084015116602083015260ff60408401511660408301526001600160601b0360608401511660608301526001600160601b03608084015116608083015267ffffffffffffffff60a08401511660a083015260c0830151614f5160c084018264ffffffffff169052565b5f5f5f6103808486031215615258575f5ffd5b6152628585614a91565b925061036084013567ffffffffffffffff81111561527e575f5ffd5b6150fd86828701615004565b5f5f5f5f5f5f5f5f6103e0898b0312156152a2575f5ffd5b6152ac8a8a614a91565b975061036089013567ffffffffffffffff8111156152c8575f5ffd5b6152d48b828c01614b1e565b90985096505061038089013567ffffffffffffffff8111156152f4575f5ffd5b6153008b828c01614b1e565b9096509450506103a089013592506103c089013567ffffffffffffffff811115615328575f5ffd5b6153348b828c01615004565b999c989b5096995094979396929594505050565b67ffffffffffffffff81168114612727575f5ffd5b8035614c1881615348565b80356fffffffffffffffffffffffffffffffff81168114614c18575f5ffd5b6153a18261539483614c0d565b6001600160a01b03169052565b6153ad60208201614c0d565b6001600160a01b031660208301526153c760408201614c0d565b6001600160a01b03166040830152606081810135908301526153eb60808201614d1a565b63ffffffff16608083015261540260a0820161535d565b67ffffffffffffffff1660a083015260c0818101359083015261542760e08201614d1a565b63ffffffff1660e083015261543f6101008201614d1a565b63ffffffff166101008301526154586101208201615368565b6fffffffffffffffffffffffffffffffff1661012083015261547d610140820161535d565b67ffffffffffffffff16610140830152610160818101359083015261018080820135908301526154b06101a0820161535d565b67ffffffffffffffff166101a08301526154cd6101c0820161535d565b67ffffffffffffffff81166101c0840152505050565b8281526102008101612f756020830184615387565b634e487b7160e01b5f52601160045260245ffd5b6001600160601b038281168282160390811115610c6d57610c6d6154f8565b6001600160601b038181168382160190811115610c6d57610c6d6154f8565b8082028115828204841417610c6d57610c6d6154f8565b80820180821115610c6d57610c6d6154f8565b634e487b7160e01b5f52601260045260245ffd5b5f826155a257634e487b7160e01b5f52601260045260245ffd5b500490565b8035825260208101356155b981615348565b67ffffffffffffffff1660208301526040818101359083015260608101356155e081615348565b67ffffffffffffffff81166060840152505050565b803561560081614bf9565b6001600160a01b03168252602081810135908301526156256040808401908301615387565b615637610220830161022083016155a7565b6156496102a083016102a083016155a7565b61032081013561565881615348565b67ffffffffffffffff1661032083015263ffffffff61567a6103408301614d1a565b166103408301525050565b803582526020808201359083015263ffffffff6156a460408301614d1a565b16604083015263ffffffff6156bb60608301614d1a565b16606083015263ffffffff6156d260808301614d1a565b16608083015260a090810135910152565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b88815261571c60208201896155f5565b61572a610380820188615685565b63ffffffff86166104408201526104a06104608201525f6157506104a0830186886156e3565b8281036104808401526157648185876156e3565b9b9a5050505050505050505050565b5f60208284031215615783575f5ffd5b81518015158114612f75575f5ffd5b81810381811115610c6d57610c6d6154f8565b6157af81886155f5565b856103608201526157c46103808201866155a7565b5f84356157d081614bf9565b6001600160a01b031661040083015260208501356157ed81614bf9565b6001600160a01b0316610420830152604085013561580a81615348565b67ffffffffffffffff1661044083015261582660608601615368565b6fffffffffffffffffffffffffffffffff1661046083015261584a6080860161535d565b67ffffffffffffffff1661048083015260a08501356104a083015261587160c0860161535d565b67ffffffffffffffff81166104c0840152506105006104e083015261589b610500830184866156e3565b98975050505050505050565b5f602082840312156158b7575f5ffd5b610c6a82614d1a565b5f60ff821660ff81036158d5576158d56154f8565b60010192915050565b8381526001600160a01b03831660208201526103a0810161590260408301846155f5565b949350505050565b82815260408101612f756020830184614e9a565b6159288189615685565b8660c08201528560e08201526101406101008201525f61594d610140830186886156e3565b8281036101208401526159618185876156e3565b9a9950505050505050505050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561599f575f5ffd5b8260051b80836020870137939093016020019392505050565b88815267ffffffffffffffff8816602082015264ffffffffff8716604082015285606082015260c060808201525f6159f460c08301868861596f565b82810360a08401528084825260208201905060208560051b830101865f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1893603015b88821015615aa557601f198685030185528235818112615a55575f5ffd5b8a0160208101903567ffffffffffffffff811115615a71575f5ffd5b803603821315615a7f575f5ffd5b615a8a8682846156e3565b95505050602083019250602085019450600182019150615a37565b50919e9d5050505050505050505050505050565b5f60208284031215615ac9575f5ffd5b8135612f7581615348565b615ade81856155f5565b6103806103608201525f6149bc610380830184866156e3565b615b0181866155f5565b615b0f610360820185615685565b6104406104208201525f615b286104408301848661596f565b9695505050505050565b60c08101610c6d8284615685565b615b4a81876155f5565b615b58610360820186615685565b5f60048510615b6957615b69614e86565b84610420830152610460610440830152615b88610460830184866156e3565b979650505050505050565b5f60208284031215615ba3575f5ffd5b815160058110612f75575f5ffd5b5f60208284031215615bc1575f5ffd5b5051919050565b615bd281856155f5565b6103806103608201525f6149bc6103808301848661596f565b615bf581866155f5565b836103608201526103a06103808201525f615b286103a08301848661596f565b5f5f85851115615c23575f5ffd5b83861115615c2f575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614f51576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f6149bc6040830184866156e3565b5f60208284031215615ca3575f5ffd5b8151612f7581615348565b80516001600160601b0381168114614c18575f5ffd5b5f6060828403128015615cd5575f5ffd5b506040516060810167ffffffffffffffff81118282101715615d0557634e487b7160e01b5f52604160045260245ffd5b604052615d1183615cae565b8152615d1f60208401615cae565b60208201526040830151615d3281615348565b60408201529392505050565b67ffffffffffffffff8281168282160390811115610c6d57610c6d6154f8565b62ffffff8281168282160390811115610c6d57610c6d6154f8565b615d8381876155f5565b6103a06103608201525f615d9c6103a0830186886156e3565b82810361038084015261589b8185876156e3565b6103a08101615dbf8286614e9a565b615dcc60208301856155f5565b6affffffffffffffffffffff8316610380830152949350505050565b6080810160058610615dfc57615dfc614e86565b9481526020810193909352604083019190915260609091015290565b5f81615e2657615e266154f8565b505f190190565b5f60208284031215615e3d575f5ffd5b610c6a82615368565b5f6080828403128015615e57575f5ffd5b506040516080810167ffffffffffffffff81118282101715615e8757634e487b7160e01b5f52604160045260245ffd5b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056fea2646970667358221220be5fe7a9a07cf3d050b2c1d53d4b4c308903d17b825a735a18f322d0f16dc71264736f6c63430008250033" as const;
