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
    "name": "FieldNotZero",
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
        "name": "",
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
            "internalType": "enum Fault",
            "name": "fault",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "since",
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
            "internalType": "uint32",
            "name": "leaves",
            "type": "uint32"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
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
        "name": "",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "",
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
        "name": "",
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
        "name": "",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32[]",
        "name": "",
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
        "name": "",
        "type": "uint8"
      },
      {
        "internalType": "bytes",
        "name": "",
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
        "name": "",
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
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "",
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
  "0x610200604052600380546001600160e81b031916770f4240000e1001518003f48000000002b5e3af16b188000017905534801561003a575f5ffd5b50604051615f1e380380615f1e833981016040819052610059916103e3565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a48261033260201b60201c565b610120526100b181610332565b61014052815160208084019190912060e052815190820120610100524660a05261013d60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014f81610378565b505f826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561018d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b1919061041b565b9050806001600160a01b0316610180816001600160a01b031681525050806001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022e919061041b565b6001600160a01b0316610160816001600160a01b031681525050806001600160a01b031663fbfa77cf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610284573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102a8919061041b565b6001600160a01b039081166101a05283166101c08190526040805163059659e960e41b815290516359659e90916004808201926020929091908290030181865afa1580156102f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061031c919061041b565b6001600160a01b03166101e05250610498915050565b5f5f829050601f81511115610365578260405163305a27a960e01b815260040161035c919061043d565b60405180910390fd5b805161037082610472565b179392505050565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146103e0575f5ffd5b50565b5f5f604083850312156103f4575f5ffd5b82516103ff816103cc565b6020840151909250610410816103cc565b809150509250929050565b5f6020828403121561042b575f5ffd5b8151610436816103cc565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610492575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516159706105ae5f395f818161055e0152818161220c0152612e1301525f81816104ae01528181610f5a01528181611a2c01528181611dcb0152612ff601525f8181610b6f0152818161390701528181613dad015281816143f001528181614495015261466601525f81816104f901528181610d130152818161234d01528181612a8c01528181612ba901526132fd01525f8181610ba2015281816114480152818161272e015281816127c901528181612dd001526139ae01525f6132d501525f6132aa01525f613fa001525f613f7801525f613ed301525f613efd01525f613f2701526159705ff3fe60806040526004361061030e575f3560e01c8063863d22c71161019c578063cf5d415e116100e7578063f0d0059f11610092578063f7ee66eb1161006d578063f7ee66eb14610b3f578063fbfa77cf14610b5e578063fc0c546a14610b91578063ff03cbe014610bc4575f5ffd5b8063f0d0059f146109fc578063f0fa912a14610af5578063f14fcbc814610b20575f5ffd5b8063e600f5b1116100c2578063e600f5b11461099f578063e6bb4f25146109be578063eb2b5bfc146109dd575f5ffd5b8063cf5d415e14610942578063d523409a14610961578063d5414e0b14610980575f5ffd5b8063abb6f2b811610147578063c2d7b06f11610122578063c2d7b06f146108e5578063cd16677d14610904578063cd3ef95114610923575f5ffd5b8063abb6f2b8146107ea578063b40bfe74146108b4578063bf7e214f146108c8575f5ffd5b80639427c7d6116101775780639427c7d6146107685780639b88153114610794578063aa7517e1146107b3575f5ffd5b8063863d22c7146106b85780638cb8f4fc146106e95780638fb360371461073b575f5ffd5b8063365a86fc1161025c57806375807250116102075780637d20381a116101e25780637d20381a1461063057806384b0196e1461067257806384b310ee14610699575f5ffd5b806375807250146105be57806379929ab0146105f25780637a9e5e4b14610611575f5ffd5b806359659e901161023757806359659e901461054d5780636c8cc9d9146105805780636e9bfbaa1461059f575f5ffd5b8063365a86fc146104e8578063431f0dfa1461051b5780634acbede31461052e575f5ffd5b8063273245e5116102bc5780633258073211610297578063325807321461043a57806333e8fb201461047e578063360d12151461049d575f5ffd5b8063273245e5146103d65780632dd5e1c8146103f55780632fbb058414610414575f5ffd5b80631760b809116102ec5780631760b809146103845780631bf292ab146103a357806323906524146103b7575f5ffd5b806306dd13b61461031257806310f722801461033357806313f1bec214610365575b5f5ffd5b34801561031d575f5ffd5b5061033161032c366004614819565b610be3565b005b34801561033e575f5ffd5b5061035261034d366004614834565b610c0e565b6040519081526020015b60405180910390f35b348015610370575f5ffd5b5061033161037f366004614854565b610c72565b34801561038f575f5ffd5b5061035261039e36600461486b565b610d10565b3480156103ae575f5ffd5b50610352610eb6565b3480156103c2575f5ffd5b506103316103d13660046148d3565b610ef8565b3480156103e1575f5ffd5b506103316103f0366004614854565b61100b565b348015610400575f5ffd5b5061033161040f366004614819565b611093565b34801561041f575f5ffd5b5061042860ff81565b60405160ff909116815260200161035c565b348015610445575f5ffd5b50610352610454366004614988565b6001600160a01b039182165f90815260086020908152604080832093909416825291909152205490565b348015610489575f5ffd5b506103316104983660046149bf565b611110565b3480156104a8575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161035c565b3480156104f3575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b610331610529366004614a98565b6111d8565b348015610539575f5ffd5b50610352610548366004614854565b61147c565b348015610558575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b34801561058b575f5ffd5b5061035261059a366004614ae5565b61148e565b3480156105aa575f5ffd5b506103526105b9366004614819565b6115be565b3480156105c9575f5ffd5b506103526105d8366004614ae5565b6001600160a01b03165f9081526009602052604090205490565b3480156105fd575f5ffd5b5061033161060c366004614b00565b6115c9565b34801561061c575f5ffd5b5061033161062b366004614ae5565b6116a3565b34801561063b575f5ffd5b5060035461065e906f01000000000000000000000000000000900462ffffff1681565b60405162ffffff909116815260200161035c565b34801561067d575f5ffd5b5061068661174f565b60405161035c9796959493929190614b62565b3480156106a4575f5ffd5b506103316106b3366004614819565b6117ad565b3480156106c3575f5ffd5b5060035461065e907201000000000000000000000000000000000000900462ffffff1681565b3480156106f4575f5ffd5b50600354610722907501000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161035c565b348015610746575f5ffd5b5061074f6118ce565b6040516001600160e01b0319909116815260200161035c565b348015610773575f5ffd5b50610787610782366004614854565b61191c565b60405161035c9190614c4c565b34801561079f575f5ffd5b506103316107ae3660046148d3565b611997565b3480156107be575f5ffd5b506003546107d2906001600160601b031681565b6040516001600160601b03909116815260200161035c565b3480156107f5575f5ffd5b5061086f610804366004614854565b60408051606080820183525f808352602080840182905292840181905293845260068252928290208251938401835280546fffffffffffffffffffffffffffffffff81168552600160801b90046001600160601b039081169285019290925260010154169082015290565b6040805182516fffffffffffffffffffffffffffffffff1681526020808401516001600160601b0390811691830191909152928201519092169082015260600161035c565b3480156108bf575f5ffd5b5061042860fe81565b3480156108d3575f5ffd5b506002546001600160a01b03166104d0565b3480156108f0575f5ffd5b506103316108ff366004614d53565b611baa565b34801561090f575f5ffd5b5061033161091e366004614854565b611c08565b34801561092e575f5ffd5b5061033161093d366004614854565b611c94565b34801561094d575f5ffd5b5061033161095c366004614854565b611d0a565b34801561096c575f5ffd5b5061033161097b366004614dfb565b611d94565b34801561098b575f5ffd5b5061033161099a366004614e6e565b611eae565b3480156109aa575f5ffd5b506103316109b9366004614ec0565b611f1d565b3480156109c9575f5ffd5b506103316109d8366004614f22565b612033565b3480156109e8575f5ffd5b506103316109f7366004614819565b61215c565b348015610a07575f5ffd5b50610aa2610a16366004614854565b604080516080810182525f808252602082018190529181018290526060810191909152505f908152600560209081526040918290208251608081018452815481526001909101546001600160601b03808216938301939093526c01000000000000000000000000810490921692810192909252600160c01b900467ffffffffffffffff16606082015290565b60405161035c91905f608082019050825182526001600160601b0360208401511660208301526001600160601b03604084015116604083015267ffffffffffffffff606084015116606083015292915050565b348015610b00575f5ffd5b5060035461065e906c01000000000000000000000000900462ffffff1681565b348015610b2b575f5ffd5b50610331610b3a366004614854565b61229e565b348015610b4a575f5ffd5b50610331610b59366004614f81565b61241d565b348015610b69575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610b9c575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610bcf575f5ffd5b50610331610bde366004614fc6565b612465565b5f5f610bf0836004612523565b5091509150610bfe836125e2565b610c09838383612655565b505050565b604080517fe2c443ffdeb6f3793af9c24c1c1bed36188446b2a10db157188a30ea96736add6020820152908101839052606081018290525f90610c6990608001604051602081830303815290604052805190602001206127f0565b90505b92915050565b610c7e335b5f36612837565b610c8d815f633b9aca006129a3565b600380547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16750100000000000000000000000000000000000000000067ffffffffffffffff8416021790556040518181527f67b69e96f8cc9dae1e738304658a81084294fc05dcbc57331e65d54f5603417c906020015b60405180910390a150565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d919190615099565b505f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd048583604051602001610dc692919061523a565b60408051601f1981840301815291815281516020928301205f81815260069093529120600181015481549293509091610e299186918591610e1b916001600160601b0391821691600160801b90910416615263565b6001600160601b03166129f8565b9250825f03610e6c576040517fc7066300000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b6001810180548491905f90610e8b9084906001600160601b0316615282565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505050919050565b5f600248610ec761400060286152a1565b610ed490620222e06152b8565b610ede91906152a1565b610ee99060036152a1565b610ef391906152df565b905090565b5f5f610f05886007612523565b505f8281526005602052604090209193509150610f229088612cec565b6101008101516040517f4ede9ff60000000000000000000000000000000000000000000000000000000081525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691634ede9ff691610f9c9187918e918e91908e908e908e908e906004016153d3565b602060405180830381865afa158015610fb7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fdb91906154c5565b90508015610ff357610fee898484612655565b611000565b6110008984846004612d32565b505050505050505050565b61101433610c77565b61102581620151806203f4806129a3565b600380547fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff166c0100000000000000000000000062ffffff8416021790556040518181527fcf1412c207d7195bd64977c57931b6516d9d00e2086156179cdc8489c0c2866690602001610d05565b5f5f5f6110a1846004612523565b9250925092506110b0846125e2565b60e082015160ff16156110f2576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260016004820152602401610e63565b6110fd838383612e10565b61110a8383836006612f3e565b50505050565b5f5f61111d876003612523565b5091509150610e1062015180826040015164ffffffffff1661113f91906154e4565b61114991906154e4565b61115960808801606089016154f7565b67ffffffffffffffff161061119a576040517fee72b06a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111c37f15aa9fc300000000000000000000000000000000000000000000000000000000612fec565b506111cf878383612655565b50505050505050565b5f5f5f6111e6866004612523565b9250925092506111f5866125e2565b81610140015163ffffffff168563ffffffff1610611256576101408201516040517f9bec873a00000000000000000000000000000000000000000000000000000000815263ffffffff80881660048301529091166024820152604401610e63565b60108260c0015160ff160361129a576040517fd539f77500000000000000000000000000000000000000000000000000000000815260106004820152602401610e63565b5f6112a3610eb6565b9050803410156112e8576040517f8d5921d000000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610e63565b8260c00180516112f790615512565b60ff1690525f8481526005602052604081209061131334613041565b600183015461133b91906c0100000000000000000000000090046001600160601b0316615282565b6001830180547fffffffffffffffff000000000000000000000000000000000000000000000000166c010000000000000000000000006001600160601b038481169182026bffffffffffffffffffffffff191692909217349092169190911790915560ff891661012088015263ffffffff8a166101008801529091505f906113c4908790613091565b90506113d38787876005612f3e565b60a08601516040805163ffffffff8c16815260ff8b16602082015234818301526affffffffffffffffffffff90921660608301525188917f3783f3f482aa7c052c2ebdd66d915f8144d4fcf6ed42110c51f5d1cc81e2f7a4919081900360800190a28015611470576114706001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084613141565b50505050505050505050565b5f610c6c6114898361191c565b613190565b335f90815260096020526040812054908190036114d9576040517f6385746f000000000000000000000000000000000000000000000000000000008152336004820152602401610e63565b335f8181526009602052604080822091909155517f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe9061151c9084815260200190565b60405180910390a25f826001600160a01b0316826040515f6040518083038185875af1925050503d805f811461156d576040519150601f19603f3d011682016040523d82523d5f602084013e611572565b606091505b50509050806115b8576040517f5a8c2f910000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e63565b50919050565b5f610c6c8230613215565b5f5f5f6115d7856004612523565b9250925092506115e6856125e2565b81610140015163ffffffff168463ffffffff1610611647576101408201516040517f9bec873a00000000000000000000000000000000000000000000000000000000815263ffffffff80871660048301529091166024820152604401610e63565b63ffffffff84166101008301526116618383836007612f3e565b60405163ffffffff8516815283907f9c36cf02778b3d8f402fe3d649240277d2e12106691db82c48d72ef00ff244129060200160405180910390a25050505050565b60025433906001600160a01b031681146116f4576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e63565b816001600160a01b03163b5f03611742576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610e63565b61174b8261323d565b5050565b5f6060805f5f5f60606117606132a3565b6117686132ce565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b61180a604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f5f61181684846132f9565b915091505f61182484613190565b9050805f0361184a578351604051632bc2a72160e11b8152610e63918591600401615530565b808267ffffffffffffffff1611611890576040517ff6aa6bbe00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b6004845160098111156118a5576118a5614c14565b036118ba576118b5858486612655565b6118c7565b6118c78584866001612d32565b5050505050565b6002545f9074010000000000000000000000000000000000000000900460ff166118f757505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b611979604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f828152600460205260409020546119929082906133a9565b919050565b5f5f5f6119a5896005612523565b9250925092506119b4896134ba565b5f8381526005602052604090206119cb818a612cec565b61010083015161012084015163ffffffff9091169060ff16614000871115611a2a576040517fefda05c3000000000000000000000000000000000000000000000000000000008152600481018890526140006024820152604401610e63565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635a78f9188c84848e8e8e8e6040518863ffffffff1660e01b8152600401611a829796959493929190615544565b5f6040518083038186803b158015611a98575f5ffd5b505afa158015611aaa573d5f5f3e3d5ffd5b5050505060018301546001600160601b03165f611aca61400060286152a1565b611ad790620222e06152b8565b611ae28a60286152a1565b611aef90620222e06152b8565b611af990846152a1565b611b0391906152df565b6001860180546bffffffffffffffffffffffff191690559050611b298888886004612f3e565b604080518581526020810185905290810182905288907fc3a3f407b75923b4e73ec13a7eb1a9057da643af00d19aff805de8bb0a17fd499060600160405180910390a2611b763382613530565b611b9a8e5f016020810190611b8b9190614ae5565b611b9583856154e4565b613530565b5050505050505050505050505050565b5f5f5f611bbf88611bba8a6135a9565b6135ea565b91945092509050611bef7f5a7617a200000000000000000000000000000000000000000000000000000000612fec565b50611bfe8884848460026137d0565b5050505050505050565b611c1133610c77565b611c2081610708610e106129a3565b600380547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff16720100000000000000000000000000000000000062ffffff8416021790556040518181527f693e0a70bbebcb6f9b95ad5623509ede7ec683092ecbf050ce8cfa71a4a8cce590602001610d05565b611c9d33610c77565b611cba81678ac7230489e8000069021e19e0c9bab24000006129a3565b600380546bffffffffffffffffffffffff19166001600160601b0383161790556040518181527fa010c66e6962f376259c9419bf5cdb8d532a58c44d1c84ee94309f7e9660d71d90602001610d05565b611d1333610c77565b611d238161a8c0620151806129a3565b600380547fffffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000062ffffff8416021790556040518181527faa9c1a2aa3693475cb330ab0d4196478b8dbfdcec2cfef6066da408242eb531d90602001610d05565b5f5f5f611da2886006612523565b5f83815260056020526040812080549497509295509093509091611dc7908690610c0e565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634b16e6f3868460010160189054906101000a900467ffffffffffffffff168760400151858e8e8e8e6040518963ffffffff1660e01b8152600401611e3f989796959493929190615595565b5f6040518083038186803b158015611e55575f5ffd5b505afa158015611e67573d5f5f3e3d5ffd5b50505050611e788585856004612f3e565b60405185907fdb29e8c4c68608f99578bba0c9a53fd67d6b80c45f4a0e37246832311c8dba54905f90a250505050505050505050565b5f8080611ed686611ec76102a0820161028083016154f7565b67ffffffffffffffff166135ea565b91945092509050611f067f277121df00000000000000000000000000000000000000000000000000000000612fec565b50611f158684848460036137d0565b505050505050565b5f5f5f611f2b876003612523565b925092509250611f3a876134ba565b611f4a60a08701608088016156ed565b63ffffffff165f03611f88576040517f35e928db00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611fb17f8c98542f00000000000000000000000000000000000000000000000000000000612fec565b50611fbb866139e5565b5f84815260056020526040902055611fd960a08701608088016156ed565b63ffffffff16610140830152611ff28383836004612f3e565b827f54941ab01e5bf0755a4e4d0eaa504b21809ca787f69bc933d178314492433feb876040516120229190615706565b60405180910390a250505050505050565b612090604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f5f61209c88846132f9565b90925090506004835160098111156120b6576120b6614c14565b10806120d457506007835160098111156120d2576120d2614c14565b115b156120f6578251604051632bc2a72160e11b8152610e63918491600401615530565b61210083826139f8565b5f8281526005602052604090206121179088612cec565b611bfe8883856121467f5049983a00000000000000000000000000000000000000000000000000000000612fec565b600481111561215757612157614c14565b612d32565b5f5f612169836006612523565b5091509150612177836134ba565b60038160e0015160ff16036121bb576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260036004820152602401610e63565b5f82815260056020526040908190206001015490517f17bf5815000000000000000000000000000000000000000000000000000000008152600160c01b90910467ffffffffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906317bf581590602401602060405180830381865afa158015612259573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061227d9190615714565b506122948282836040015164ffffffffff16612e10565b610c098282613a4b565b5f81815260046020526040902054156122e6576040517fd297b6c500000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b612343604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b60018181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa1580156123a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123cb9190615099565b64ffffffffff1660408201526123e18282613a4b565b5f82815260056020526040808220600190555183917f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f91a25050565b5f5f61242a856002612523565b5090925090506124597fa1f2c00400000000000000000000000000000000000000000000000000000000612fec565b506118c7858383612655565b5f5f6124748a611bba8c6135a9565b5090925090506124a37f39b35cec00000000000000000000000000000000000000000000000000000000612fec565b505f6020820152600881526124b88282613a4b565b5f6124d68b84836124d16102e084016102c085016154f7565b613a69565b905080612516576040517f16e5043d0000000000000000000000000000000000000000000000000000000081526102208c01356004820152602401610e63565b5050505050505050505050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290525f61258585836132f9565b909350905083600981111561259c5761259c614c14565b825160098111156125af576125af614c14565b146125d1578151604051632bc2a72160e11b8152610e63918591600401615530565b6125db82826139f8565b9250925092565b6125ef6020820182614ae5565b6001600160a01b0316336001600160a01b031614612652576126146020820182614ae5565b6040517fc09a28940000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610e63565b50565b6126628383836009613c99565b5f61267f8260a001516affffffffffffffffffffff166002613e46565b905061269160a0850160808601614ae5565b6001600160a01b03166126a76020860186614ae5565b6001600160a01b0316847f0bef2a51aa7dc684464700c83b19db2442ce7ee5ab5ed43b62a693570f8afdb78560a001516040516126f791906affffffffffffffffffffff91909116815260200190565b60405180910390a46040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015612777575f5ffd5b505af1158015612789573d5f5f3e3d5ffd5b5061110a92506127a291505060a0860160808701614ae5565b828460a001516affffffffffffffffffffff166127bf91906154e4565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169190613e79565b5f610c6c6127fc613ec7565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f61286b61284e6002546001600160a01b031690565b863061285d60045f898b61572b565b61286691615752565b613ff0565b91509150816118c75763ffffffff81161561296657600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee9061290b90889088908890600401615787565b5f604051808303815f87803b158015612922575f5ffd5b505af1158015612934573d5f5f3e3d5ffd5b5050600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506118c79050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610e63565b818310806129b057508083115b15610c09576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610e63565b5f80612a076020860186614ae5565b612a176060870160408801614ae5565b612a29610160880161014089016154f7565b604080516001600160a01b039485166020820152939092169183019190915267ffffffffffffffff16606082015260800160408051601f1981840301815291815281516020928301205f8181526007845291822054909350916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d275be7290612abf908a018a614ae5565b612acf60608b0160408c01614ae5565b612ae16101608c016101408d016154f7565b6040516001600160e01b031960e086901b1681526001600160a01b03938416600482015292909116602483015267ffffffffffffffff166044820152606401606060405180830381865afa158015612b3b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b5f91906157bf565b602001516001600160601b03169050612b8b85612b7c83856140b0565b612b8690846154e4565b6140b0565b9450845f03612b9f575f9350505050612ce5565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166382ad6f35612bde60608a0160408b01614ae5565b612beb60208b018b614ae5565b6040516001600160e01b031960e085901b1681526001600160a01b03928316600482015291166024820152604481018890526064016020604051808303815f875af1158015612c3c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c609190615714565b9350835f03612c74575f9350505050612ce5565b612c7e84836152b8565b5f84815260076020908152604090912091909155612c9e90880188614ae5565b6001600160a01b0316867ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe18386604051612cd991815260200190565b60405180910390a35050505b9392505050565b815480612cf8836139e5565b14610c09576040517f2e7c937b00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b5f600283516009811115612d4857612d48614c14565b14612d6457612d5f610260860161024087016154f7565b612d76565b612d766102e086016102c087016154f7565b905060208301826004811115612d8e57612d8e614c14565b90816004811115612da157612da1614c14565b905250612db18585856008613c99565b612e04612dc16020870187614ae5565b60a08501516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906affffffffffffffffffffff16613e79565b611f1585858484613a69565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ed7dd9326040518163ffffffff1660e01b8152600401602060405180830381865afa158015612e6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e919190615099565b5f858152600560205260409020600101805477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff84160217905560e08401805191925085917fdb975a28d03c309feef4ed7a07f7fafcfba18177d7faa8ddda302601bb531f1d9190612f0890615512565b60ff16908190526040805191825267ffffffffffffffff808616602084015286169082015260600160405180910390a250505050565b5f836040015164ffffffffff1683612f569190615839565b9050600484516009811115612f6d57612f6d614c14565b03612f91578084608001818151612f849190615859565b62ffffff16905250612fac565b8084606001818151612fa39190615859565b62ffffff169052505b64ffffffffff8316604085015283826009811115612fcc57612fcc614c14565b90816009811115612fdf57612fdf614c14565b9052506118c78585613a4b565b6040518181525f907f000000000000000000000000000000000000000000000000000000000000000090600319360160048083013760205f3683855afa80613036573d5f833e3d82fd5b50505f519392505050565b5f6001600160601b0382111561308d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610e63565b5090565b6003545f9081906103e8907501000000000000000000000000000000000000000000900467ffffffffffffffff166130ca8560026152a1565b6130d491906152a1565b6130de91906152df565b90508360a001516affffffffffffffffffffff168111613101575f915050610c6c565b60a084015161311d906affffffffffffffffffffff16826154e4565b9150613128816140bf565b6affffffffffffffffffffff1660a08501525092915050565b61314f84848484600161410f565b61110a576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610e63565b5f6002825160098111156131a6576131a6614c14565b10806131c457506007825160098111156131c2576131c2614c14565b115b156131d057505f919050565b6004825160098111156131e5576131e5614c14565b146131f45781606001516131fa565b81608001515b62ffffff16826040015164ffffffffff16610c6c91906152b8565b5f6040514681528260601b60601c60208201526103608460408301376103a090209392505050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610d05565b6060610ef37f0000000000000000000000000000000000000000000000000000000000000000614195565b6060610ef37f0000000000000000000000000000000000000000000000000000000000000000614195565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa158015613357573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061337b9190615099565b9050613386846115be565b5f818152600460205260409020549092506133a29084906133a9565b9250929050565b80600f1660098111156133be576133be614c14565b829060098111156133d1576133d1614c14565b908160098111156133e4576133e4614c14565b905250600490811c90600f82169081111561340157613401614c14565b8260200190600481111561341757613417614c14565b9081600481111561342a5761342a614c14565b90525064ffffffffff600482901c1660408301526203ffff602c82901c81166060840152603e82901c1660808301526affffffffffffffffffffff605082901c1660a0830152601f60a882901c1660c0830152600360ad82901c1660e083015263ffffffff60af82901c811661010084015260cf82901c60ff1661012084015260d79190911c1661014090910152565b6134ca60a0820160808301614ae5565b6001600160a01b0316336001600160a01b031614612652576134f260a0820160808301614ae5565b6040517f76c6c93a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610e63565b805f0361353b575050565b6001600160a01b0382165f90815260096020526040812080548392906135629084906152b8565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610c6c6135bf6102a0840161028085016154f7565b67ffffffffffffffff166135db610320850161030086016154f7565b67ffffffffffffffff166141d2565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290525f61364b856125e2565b61365585836132f9565b909350905060018251600981111561366f5761366f614c14565b14613691578151604051632bc2a72160e11b8152610e63918591600401615530565b604082015164ffffffffff165f6136a96078836152b8565b9050808367ffffffffffffffff1610156136f2576040517fee66961900000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b60035461371a907201000000000000000000000000000000000000900462ffffff16836152b8565b9050808367ffffffffffffffff161115613763576040517f49d61db500000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b600354613788906f01000000000000000000000000000000900462ffffff16876152b8565b9050808211156137c7576040517fe819b1f300000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b50509250925092565b5f6137e160a0870160808801614ae5565b335f9081526008602090815260408083206001600160a01b03851684529182905290912054919250906003198101613847576040517f9f10d7f5000000000000000000000000000000000000000000000000000000008152600481810152602401610e63565b6001600160a01b0383165f90815260208390526040902060018201905560035462ffffff6c01000000000000000000000000820416906001600160601b03168786600981111561389957613899614c14565b908160098111156138ac576138ac614c14565b90525064ffffffffff8716604089015262ffffff82166060890181905260808901526affffffffffffffffffffff811660a08901526138eb8989613a4b565b6139058a8a8789856affffffffffffffffffffff166141e1565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e8661393e8b614230565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044015f604051808303815f87803b15801561398b575f5ffd5b505af115801561399d573d5f5f3e3d5ffd5b506114709250506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905033306affffffffffffffffffffff8516613141565b5f60405160c083823760c0902092915050565b5f613a0283613190565b9050808267ffffffffffffffff161115610c09576040517f82bc7fcb00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b613a5481614273565b5f928352600460205260409092209190915550565b6102208401355f818152600660209081526040808320815160608101835281546fffffffffffffffffffffffffffffffff811682526001600160601b03600160801b909104811694820194909452600190910154909216828201529192918701919083613ad7828588614356565b905080151580613b0d57505f83815260066020908152604090912054908301516001600160601b03600160801b90920482169116115b94505f613b29858585604001518660200151610e1b9190615263565b90508083604001818151613b3d9190615282565b6001600160601b0316905250604083015160208401515f91613b75918d918691613b679190615263565b6001600160601b03166145db565b9050806040015184604001818151613b8d9190615282565b6001600160601b039081169091525f8781526006602090815260409182902088518154928a01518516600160801b026001600160e01b03199093166fffffffffffffffffffffffffffffffff909116179190911781558188015160019091018054919093166bffffffffffffffffffffffff1990911617909155820151613c159150836152b8565b9150613c276060870160408801614ae5565b6001600160a01b0316613c3d60208d018d614ae5565b6001600160a01b03168b7f48d20d7d154a41c535ba63ca6596fe4068ab709e4f04cf5855f5266cbce21a838c855f0151866020015188604051613c839493929190615874565b60405180910390a4505050505050949350505050565b600582516009811115613cae57613cae614c14565b03613cfd575f83815260056020908152604090912060010180546bffffffffffffffffffffffff1981169091556001600160601b031690613cfb90613cf590870187614ae5565b82613530565b505b81816009811115613d1057613d10614c14565b90816009811115613d2357613d23614c14565b905250613d308383613a4b565b5f613d4160a0860160808701614ae5565b905060085f613d536020880188614ae5565b6001600160a01b03166001600160a01b031681526020019081526020015f205f826001600160a01b03166001600160a01b031681526020019081526020015f205f8154613d9f9061589d565b909155506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166302da0e7082613ddc86614230565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044015f604051808303815f87803b158015613e29575f5ffd5b505af1925050508015613e3a575060015b156118c7575050505050565b5f815f03613e5857613e58601261473c565b816001840381613e6a57613e6a6152cb565b04600101831515029392505050565b613e86838383600161474d565b610c09576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e63565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613f1f57507f000000000000000000000000000000000000000000000000000000000000000046145b15613f4957507f000000000000000000000000000000000000000000000000000000000000000090565b610ef3604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa156140a6575f516020805191945081901c150291505b5094509492505050565b5f828218828410028218610c69565b5f6affffffffffffffffffffff82111561308d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526058600482015260248101839052604401610e63565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614184578383151615614178573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60605f6141a1836147c8565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f828218828411028218610c69565b6040518281527fded87a8aa246bb7a39c47d17c06e32341d11b952ba0fce6e75ba9db564c1e4119061036090818860208301378382602083010152853388856040860185a45050505050505050565b5f62015180826080015162ffffff16836060015162ffffff16846040015164ffffffffff1661425f91906152b8565b61426991906152b8565b610c6c91906152b8565b5f81610140015163ffffffff16905081610120015160ff16600882901b17905081610100015163ffffffff16602082901b1790508160e0015160ff16600282901b1790508160c0015160ff16600582901b1790508160a001516affffffffffffffffffffff16605882901b179050816080015162ffffff16601282901b179050816060015162ffffff16601282901b179050816040015164ffffffffff16602882901b1790508160200151600481111561432f5761432f614c14565b825160049290921b1790600981111561434a5761434a614c14565b60049190911b17919050565b5f806143ba61436d610140860161012087016158b2565b6fffffffffffffffffffffffffffffffff1661438f60c0870160a088016154f7565b6143999086615839565b67ffffffffffffffff166143ad91906152a1565b6001600160601b036140b0565b90505f6143c88260c86152a1565b86519091506fffffffffffffffffffffffffffffffff165f03614554575f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166333ff3e786144256060890160408a01614ae5565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015614467573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061448b9190615714565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638d7ce0966144ca60608a0160408b01614ae5565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa15801561450c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906145309190615714565b61453a91906152b8565b90506145508261454b83600a613e46565b6141d2565b9150505b85602001516001600160601b0316821115614579576001600160601b03821660208701525b85516fffffffffffffffffffffffffffffffff16811161459d575f92505050612ce5565b85516145bb906fffffffffffffffffffffffffffffffff16826154e4565b6fffffffffffffffffffffffffffffffff90911686529150509392505050565b61460260405180608001604052805f81526020015f81526020015f81526020015f81525090565b8215612ce55760408051608081019091525f90806146236020880188614ae5565b6001600160a01b03168152602001858152602001866040015f01602081019061464c9190614ae5565b6001600160a01b03908116825260209091018590529091507f00000000000000000000000000000000000000000000000000000000000000001663112b282861469b60a0880160808901614ae5565b604080516001600160e01b031960e085901b1681526001600160a01b0392831660048201526024810189905285518316604482015260208601516064820152908501519091166084820152606084015160a482015260c4016080604051808303815f875af115801561470f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061473391906158cb565b95945050505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166147bc5783831516156147b0573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60ff8216601f811115610c6c576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61036082840312156115b8575f5ffd5b5f610360828403121561482a575f5ffd5b610c698383614808565b5f5f60408385031215614845575f5ffd5b50508035926020909101359150565b5f60208284031215614864575f5ffd5b5035919050565b5f6101e082840312801561487d575f5ffd5b509092915050565b5f60c082840312156115b8575f5ffd5b5f5f83601f8401126148a5575f5ffd5b50813567ffffffffffffffff8111156148bc575f5ffd5b6020830191508360208285010111156133a2575f5ffd5b5f5f5f5f5f5f61046087890312156148e9575f5ffd5b6148f38888614808565b9550614903886103608901614885565b945061042087013567ffffffffffffffff81111561491f575f5ffd5b61492b89828a01614895565b90955093505061044087013567ffffffffffffffff81111561494b575f5ffd5b61495789828a01614895565b979a9699509497509295939492505050565b6001600160a01b0381168114612652575f5ffd5b803561199281614969565b5f5f60408385031215614999575f5ffd5b82356149a481614969565b915060208301356149b481614969565b809150509250929050565b5f5f5f5f5f8587036104e08112156149d5575f5ffd5b6149df8888614808565b955060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca082011215614a10575f5ffd5b6103608701945060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc2082011215614a46575f5ffd5b506103e0860192506104c086013567ffffffffffffffff811115614a68575f5ffd5b614a7488828901614895565b969995985093965092949392505050565b803563ffffffff81168114611992575f5ffd5b5f5f5f6103a08486031215614aab575f5ffd5b614ab58585614808565b9250614ac46103608501614a85565b915061038084013560ff81168114614ada575f5ffd5b809150509250925092565b5f60208284031215614af5575f5ffd5b8135612ce581614969565b5f5f6103808385031215614b12575f5ffd5b614b1c8484614808565b9150614b2b6103608401614a85565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614b9c60e0830189614b34565b8281036040840152614bae8189614b34565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614c03578351835260209384019390920191600101614be5565b50909b9a5050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b600a8110614c3857614c38614c14565b9052565b60058110614c3857614c38614c14565b5f61016082019050614c5f828451614c28565b6020830151614c716020840182614c3c565b506040830151614c8a604084018264ffffffffff169052565b506060830151614ca1606084018262ffffff169052565b506080830151614cb8608084018262ffffff169052565b5060a0830151614cd760a08401826affffffffffffffffffffff169052565b5060c0830151614cec60c084018260ff169052565b5060e0830151614d0160e084018260ff169052565b50610100830151614d1b61010084018263ffffffff169052565b50610120830151614d3261012084018260ff169052565b50610140830151614d4c61014084018263ffffffff169052565b5092915050565b5f5f5f5f5f6103a08688031215614d68575f5ffd5b614d728787614808565b945061036086013567ffffffffffffffff811115614d8e575f5ffd5b614d9a88828901614895565b90955093505061038086013567ffffffffffffffff811115614a68575f5ffd5b5f5f83601f840112614dca575f5ffd5b50813567ffffffffffffffff811115614de1575f5ffd5b6020830191508360208260051b85010111156133a2575f5ffd5b5f5f5f5f5f6103a08688031215614e10575f5ffd5b614e1a8787614808565b945061036086013567ffffffffffffffff811115614e36575f5ffd5b614e4288828901614dba565b90955093505061038086013567ffffffffffffffff811115614e62575f5ffd5b614a7488828901614dba565b5f5f5f6103808486031215614e81575f5ffd5b614e8b8585614808565b925061036084013567ffffffffffffffff811115614ea7575f5ffd5b614eb386828701614895565b9497909650939450505050565b5f5f5f5f6104408587031215614ed4575f5ffd5b614ede8686614808565b9350614eee866103608701614885565b925061042085013567ffffffffffffffff811115614f0a575f5ffd5b614f1687828801614dba565b95989497509550505050565b5f5f5f5f5f6104608688031215614f37575f5ffd5b614f418787614808565b9450614f51876103608801614885565b935061042086013560048110614f65575f5ffd5b925061044086013567ffffffffffffffff811115614a68575f5ffd5b5f5f5f6103808486031215614f94575f5ffd5b614f9e8585614808565b925061036084013567ffffffffffffffff811115614fba575f5ffd5b614eb386828701614dba565b5f5f5f5f5f5f5f5f6103e0898b031215614fde575f5ffd5b614fe88a8a614808565b975061036089013567ffffffffffffffff811115615004575f5ffd5b6150108b828c01614895565b90985096505061038089013567ffffffffffffffff811115615030575f5ffd5b61503c8b828c01614895565b9096509450506103a089013592506103c089013567ffffffffffffffff811115615064575f5ffd5b6150708b828c01614dba565b999c989b5096995094979396929594505050565b67ffffffffffffffff81168114612652575f5ffd5b5f602082840312156150a9575f5ffd5b8151612ce581615084565b803561199281615084565b80356fffffffffffffffffffffffffffffffff81168114611992575f5ffd5b6150f8826150eb8361497d565b6001600160a01b03169052565b6151046020820161497d565b6001600160a01b0316602083015261511e6040820161497d565b6001600160a01b031660408301526060818101359083015261514260808201614a85565b63ffffffff16608083015261515960a082016150b4565b67ffffffffffffffff1660a083015260c0818101359083015261517e60e08201614a85565b63ffffffff1660e08301526151966101008201614a85565b63ffffffff166101008301526151af61012082016150bf565b6fffffffffffffffffffffffffffffffff166101208301526151d461014082016150b4565b67ffffffffffffffff16610140830152610160818101359083015261018080820135908301526152076101a082016150b4565b67ffffffffffffffff166101a08301526152246101c082016150b4565b67ffffffffffffffff81166101c0840152505050565b8281526102008101612ce560208301846150de565b634e487b7160e01b5f52601160045260245ffd5b6001600160601b038281168282160390811115610c6c57610c6c61524f565b6001600160601b038181168382160190811115610c6c57610c6c61524f565b8082028115828204841417610c6c57610c6c61524f565b80820180821115610c6c57610c6c61524f565b634e487b7160e01b5f52601260045260245ffd5b5f826152f957634e487b7160e01b5f52601260045260245ffd5b500490565b80358252602081013561531081615084565b67ffffffffffffffff16602083015260408181013590830152606081013561533781615084565b67ffffffffffffffff81166060840152505050565b803582526020808201359083015263ffffffff61536b60408301614a85565b16604083015263ffffffff61538260608301614a85565b16606083015263ffffffff61539960808301614a85565b16608083015260a090810135910152565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8881525f88356153e281614969565b6001600160a01b0381166020840152505f60208a01359050806040840152506154116060830160408b016150de565b61542361024083016102208b016152fe565b6154356102c083016102a08b016152fe565b61032089013561544481615084565b67ffffffffffffffff81166103408401525063ffffffff6154686103408b01614a85565b1661036083015261547d61038083018961534c565b63ffffffff87166104408301526104a06104608301526154a26104a0830186886153aa565b8281036104808401526154b68185876153aa565b9b9a5050505050505050505050565b5f602082840312156154d5575f5ffd5b81518015158114612ce5575f5ffd5b81810381811115610c6c57610c6c61524f565b5f60208284031215615507575f5ffd5b8135612ce581615084565b5f60ff821660ff81036155275761552761524f565b60010192915050565b82815260408101612ce56020830184614c28565b61554e818961534c565b8660c08201528560e08201526101406101008201525f615573610140830186886153aa565b8281036101208401526155878185876153aa565b9a9950505050505050505050565b88815267ffffffffffffffff8816602082015264ffffffffff8716604082015285606082015260c060808201528360c08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8511156155f5575f5ffd5b8460051b808760e0850137820182810360e090810160a08501528101849052600584901b8101610100908101908201865f368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1015b888210156156d9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008686030184528235818112615689575f5ffd5b8a0160208101903567ffffffffffffffff8111156156a5575f5ffd5b8036038213156156b3575f5ffd5b6156be8782846153aa565b9650505060208301925060208401935060018201915061564d565b50929e9d5050505050505050505050505050565b5f602082840312156156fd575f5ffd5b610c6982614a85565b60c08101610c6c828461534c565b5f60208284031215615724575f5ffd5b5051919050565b5f5f85851115615739575f5ffd5b83861115615745575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614d4c576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f6147336040830184866153aa565b80516001600160601b0381168114611992575f5ffd5b5f60608284031280156157d0575f5ffd5b506040516060810167ffffffffffffffff8111828210171561580057634e487b7160e01b5f52604160045260245ffd5b60405261580c836157a9565b815261581a602084016157a9565b6020820152604083015161582d81615084565b60408201529392505050565b67ffffffffffffffff8281168282160390811115610c6c57610c6c61524f565b62ffffff8281168282160390811115610c6c57610c6c61524f565b608081016158828287614c3c565b84602083015283604083015282606083015295945050505050565b5f816158ab576158ab61524f565b505f190190565b5f602082840312156158c2575f5ffd5b610c69826150bf565b5f60808284031280156158dc575f5ffd5b506040516080810167ffffffffffffffff8111828210171561590c57634e487b7160e01b5f52604160045260245ffd5b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056fea264697066735822122058f5d453b2eca3d51d0b2ef9a5b0d15e227e898882c360825680da8fafc74acb64736f6c63430008250033" as const;
