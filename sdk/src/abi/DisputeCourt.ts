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
  "0x610200604052600380546001600160e81b031916770f4240000e1001518003f48000000002b5e3af16b188000017905534801561003a575f5ffd5b50604051615f07380380615f07833981016040819052610059916103e3565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a48261033260201b60201c565b610120526100b181610332565b61014052815160208084019190912060e052815190820120610100524660a05261013d60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014f81610378565b505f826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561018d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b1919061041b565b9050806001600160a01b0316610180816001600160a01b031681525050806001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022e919061041b565b6001600160a01b0316610160816001600160a01b031681525050806001600160a01b031663fbfa77cf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610284573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102a8919061041b565b6001600160a01b039081166101a05283166101c08190526040805163059659e960e41b815290516359659e90916004808201926020929091908290030181865afa1580156102f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061031c919061041b565b6001600160a01b03166101e05250610498915050565b5f5f829050601f81511115610365578260405163305a27a960e01b815260040161035c919061043d565b60405180910390fd5b805161037082610472565b179392505050565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146103e0575f5ffd5b50565b5f5f604083850312156103f4575f5ffd5b82516103ff816103cc565b6020840151909250610410816103cc565b809150509250929050565b5f6020828403121561042b575f5ffd5b8151610436816103cc565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610492575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516159596105ae5f395f818161055e0152818161220b0152612e0601525f81816104ae01528181610f5a01528181611a2b01528181611dca0152612fdf01525f8181610b6f015281816138f001528181613d96015281816143d90152818161447e015261464f01525f81816104f901528181610d130152818161234001528181612a7f01528181612b9c01526132e601525f8181610ba20152818161144701528181612721015281816127bc01528181612dc3015261399701525f6132be01525f61329301525f613f8901525f613f6101525f613ebc01525f613ee601525f613f1001526159595ff3fe60806040526004361061030e575f3560e01c8063863d22c71161019c578063cf5d415e116100e7578063f0d0059f11610092578063f7ee66eb1161006d578063f7ee66eb14610b3f578063fbfa77cf14610b5e578063fc0c546a14610b91578063ff03cbe014610bc4575f5ffd5b8063f0d0059f146109fc578063f0fa912a14610af5578063f14fcbc814610b20575f5ffd5b8063e600f5b1116100c2578063e600f5b11461099f578063e6bb4f25146109be578063eb2b5bfc146109dd575f5ffd5b8063cf5d415e14610942578063d523409a14610961578063d5414e0b14610980575f5ffd5b8063abb6f2b811610147578063c2d7b06f11610122578063c2d7b06f146108e5578063cd16677d14610904578063cd3ef95114610923575f5ffd5b8063abb6f2b8146107ea578063b40bfe74146108b4578063bf7e214f146108c8575f5ffd5b80639427c7d6116101775780639427c7d6146107685780639b88153114610794578063aa7517e1146107b3575f5ffd5b8063863d22c7146106b85780638cb8f4fc146106e95780638fb360371461073b575f5ffd5b8063365a86fc1161025c57806375807250116102075780637d20381a116101e25780637d20381a1461063057806384b0196e1461067257806384b310ee14610699575f5ffd5b806375807250146105be57806379929ab0146105f25780637a9e5e4b14610611575f5ffd5b806359659e901161023757806359659e901461054d5780636c8cc9d9146105805780636e9bfbaa1461059f575f5ffd5b8063365a86fc146104e8578063431f0dfa1461051b5780634acbede31461052e575f5ffd5b8063273245e5116102bc5780633258073211610297578063325807321461043a57806333e8fb201461047e578063360d12151461049d575f5ffd5b8063273245e5146103d65780632dd5e1c8146103f55780632fbb058414610414575f5ffd5b80631760b809116102ec5780631760b809146103845780631bf292ab146103a357806323906524146103b7575f5ffd5b806306dd13b61461031257806310f722801461033357806313f1bec214610365575b5f5ffd5b34801561031d575f5ffd5b5061033161032c366004614802565b610be3565b005b34801561033e575f5ffd5b5061035261034d36600461481d565b610c0e565b6040519081526020015b60405180910390f35b348015610370575f5ffd5b5061033161037f36600461483d565b610c72565b34801561038f575f5ffd5b5061035261039e366004614854565b610d10565b3480156103ae575f5ffd5b50610352610eb6565b3480156103c2575f5ffd5b506103316103d13660046148bc565b610ef8565b3480156103e1575f5ffd5b506103316103f036600461483d565b61100b565b348015610400575f5ffd5b5061033161040f366004614802565b611093565b34801561041f575f5ffd5b5061042860ff81565b60405160ff909116815260200161035c565b348015610445575f5ffd5b50610352610454366004614971565b6001600160a01b039182165f90815260086020908152604080832093909416825291909152205490565b348015610489575f5ffd5b506103316104983660046149a8565b61110f565b3480156104a8575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161035c565b3480156104f3575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b610331610529366004614a81565b6111d7565b348015610539575f5ffd5b5061035261054836600461483d565b61147b565b348015610558575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b34801561058b575f5ffd5b5061035261059a366004614ace565b61148d565b3480156105aa575f5ffd5b506103526105b9366004614802565b6115bd565b3480156105c9575f5ffd5b506103526105d8366004614ace565b6001600160a01b03165f9081526009602052604090205490565b3480156105fd575f5ffd5b5061033161060c366004614ae9565b6115c8565b34801561061c575f5ffd5b5061033161062b366004614ace565b6116a2565b34801561063b575f5ffd5b5060035461065e906f01000000000000000000000000000000900462ffffff1681565b60405162ffffff909116815260200161035c565b34801561067d575f5ffd5b5061068661174e565b60405161035c9796959493929190614b4b565b3480156106a4575f5ffd5b506103316106b3366004614802565b6117ac565b3480156106c3575f5ffd5b5060035461065e907201000000000000000000000000000000000000900462ffffff1681565b3480156106f4575f5ffd5b50600354610722907501000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161035c565b348015610746575f5ffd5b5061074f6118cd565b6040516001600160e01b0319909116815260200161035c565b348015610773575f5ffd5b5061078761078236600461483d565b61191b565b60405161035c9190614c35565b34801561079f575f5ffd5b506103316107ae3660046148bc565b611996565b3480156107be575f5ffd5b506003546107d2906001600160601b031681565b6040516001600160601b03909116815260200161035c565b3480156107f5575f5ffd5b5061086f61080436600461483d565b60408051606080820183525f808352602080840182905292840181905293845260068252928290208251938401835280546fffffffffffffffffffffffffffffffff81168552600160801b90046001600160601b039081169285019290925260010154169082015290565b6040805182516fffffffffffffffffffffffffffffffff1681526020808401516001600160601b0390811691830191909152928201519092169082015260600161035c565b3480156108bf575f5ffd5b5061042860fe81565b3480156108d3575f5ffd5b506002546001600160a01b03166104d0565b3480156108f0575f5ffd5b506103316108ff366004614d3c565b611ba9565b34801561090f575f5ffd5b5061033161091e36600461483d565b611c07565b34801561092e575f5ffd5b5061033161093d36600461483d565b611c93565b34801561094d575f5ffd5b5061033161095c36600461483d565b611d09565b34801561096c575f5ffd5b5061033161097b366004614de4565b611d93565b34801561098b575f5ffd5b5061033161099a366004614e57565b611ead565b3480156109aa575f5ffd5b506103316109b9366004614ea9565b611f1c565b3480156109c9575f5ffd5b506103316109d8366004614f0b565b612032565b3480156109e8575f5ffd5b506103316109f7366004614802565b61215b565b348015610a07575f5ffd5b50610aa2610a1636600461483d565b604080516080810182525f808252602082018190529181018290526060810191909152505f908152600560209081526040918290208251608081018452815481526001909101546001600160601b03808216938301939093526c01000000000000000000000000810490921692810192909252600160c01b900467ffffffffffffffff16606082015290565b60405161035c91905f608082019050825182526001600160601b0360208401511660208301526001600160601b03604084015116604083015267ffffffffffffffff606084015116606083015292915050565b348015610b00575f5ffd5b5060035461065e906c01000000000000000000000000900462ffffff1681565b348015610b2b575f5ffd5b50610331610b3a36600461483d565b612291565b348015610b4a575f5ffd5b50610331610b59366004614f6a565b612410565b348015610b69575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610b9c575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610bcf575f5ffd5b50610331610bde366004614faf565b612458565b5f5f610bf0836004612516565b5091509150610bfe836125d5565b610c09838383612648565b505050565b604080517fe2c443ffdeb6f3793af9c24c1c1bed36188446b2a10db157188a30ea96736add6020820152908101839052606081018290525f90610c6990608001604051602081830303815290604052805190602001206127e3565b90505b92915050565b610c7e335b5f3661282a565b610c8d815f633b9aca00612996565b600380547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16750100000000000000000000000000000000000000000067ffffffffffffffff8416021790556040518181527f67b69e96f8cc9dae1e738304658a81084294fc05dcbc57331e65d54f5603417c906020015b60405180910390a150565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d919190615082565b505f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd048583604051602001610dc6929190615223565b60408051601f1981840301815291815281516020928301205f81815260069093529120600181015481549293509091610e299186918591610e1b916001600160601b0391821691600160801b9091041661524c565b6001600160601b03166129eb565b9250825f03610e6c576040517fc7066300000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b6001810180548491905f90610e8b9084906001600160601b031661526b565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505050919050565b5f600248610ec7614000602861528a565b610ed490620222e06152a1565b610ede919061528a565b610ee990600361528a565b610ef391906152c8565b905090565b5f5f610f05886007612516565b505f8281526005602052604090209193509150610f229088612cdf565b6101008101516040517f4ede9ff60000000000000000000000000000000000000000000000000000000081525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691634ede9ff691610f9c9187918e918e91908e908e908e908e906004016153bc565b602060405180830381865afa158015610fb7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fdb91906154ae565b90508015610ff357610fee898484612648565b611000565b6110008984846004612d25565b505050505050505050565b61101433610c77565b61102581620151806203f480612996565b600380547fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff166c0100000000000000000000000062ffffff8416021790556040518181527fcf1412c207d7195bd64977c57931b6516d9d00e2086156179cdc8489c0c2866690602001610d05565b5f5f5f6110a1846004612516565b9250925092506110b0846125d5565b60e082015160ff16156110f2576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260016004820152602401610e63565b6110fc8383612e03565b6111098383836006612f27565b50505050565b5f5f61111c876003612516565b5091509150610e1062015180826040015164ffffffffff1661113e91906154cd565b61114891906154cd565b61115860808801606089016154e0565b67ffffffffffffffff1610611199576040517fee72b06a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111c27f15aa9fc300000000000000000000000000000000000000000000000000000000612fd5565b506111ce878383612648565b50505050505050565b5f5f5f6111e5866004612516565b9250925092506111f4866125d5565b81610140015163ffffffff168563ffffffff1610611255576101408201516040517f9bec873a00000000000000000000000000000000000000000000000000000000815263ffffffff80881660048301529091166024820152604401610e63565b60108260c0015160ff1603611299576040517fd539f77500000000000000000000000000000000000000000000000000000000815260106004820152602401610e63565b5f6112a2610eb6565b9050803410156112e7576040517f8d5921d000000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610e63565b8260c00180516112f6906154fb565b60ff1690525f848152600560205260408120906113123461302a565b600183015461133a91906c0100000000000000000000000090046001600160601b031661526b565b6001830180547fffffffffffffffff000000000000000000000000000000000000000000000000166c010000000000000000000000006001600160601b038481169182026bffffffffffffffffffffffff191692909217349092169190911790915560ff891661012088015263ffffffff8a166101008801529091505f906113c390879061307a565b90506113d28787876005612f27565b60a08601516040805163ffffffff8c16815260ff8b16602082015234818301526affffffffffffffffffffff90921660608301525188917f3783f3f482aa7c052c2ebdd66d915f8144d4fcf6ed42110c51f5d1cc81e2f7a4919081900360800190a2801561146f5761146f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633308461312a565b50505050505050505050565b5f610c6c6114888361191b565b613179565b335f90815260096020526040812054908190036114d8576040517f6385746f000000000000000000000000000000000000000000000000000000008152336004820152602401610e63565b335f8181526009602052604080822091909155517f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe9061151b9084815260200190565b60405180910390a25f826001600160a01b0316826040515f6040518083038185875af1925050503d805f811461156c576040519150601f19603f3d011682016040523d82523d5f602084013e611571565b606091505b50509050806115b7576040517f5a8c2f910000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e63565b50919050565b5f610c6c82306131fe565b5f5f5f6115d6856004612516565b9250925092506115e5856125d5565b81610140015163ffffffff168463ffffffff1610611646576101408201516040517f9bec873a00000000000000000000000000000000000000000000000000000000815263ffffffff80871660048301529091166024820152604401610e63565b63ffffffff84166101008301526116608383836007612f27565b60405163ffffffff8516815283907f9c36cf02778b3d8f402fe3d649240277d2e12106691db82c48d72ef00ff244129060200160405180910390a25050505050565b60025433906001600160a01b031681146116f3576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e63565b816001600160a01b03163b5f03611741576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610e63565b61174a82613226565b5050565b5f6060805f5f5f606061175f61328c565b6117676132b7565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611809604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f5f61181584846132e2565b915091505f61182384613179565b9050805f03611849578351604051632bc2a72160e11b8152610e63918591600401615519565b808267ffffffffffffffff161161188f576040517ff6aa6bbe00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b6004845160098111156118a4576118a4614bfd565b036118b9576118b4858486612648565b6118c6565b6118c68584866001612d25565b5050505050565b6002545f9074010000000000000000000000000000000000000000900460ff166118f657505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b611978604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f82815260046020526040902054611991908290613392565b919050565b5f5f5f6119a4896005612516565b9250925092506119b3896134a3565b5f8381526005602052604090206119ca818a612cdf565b61010083015161012084015163ffffffff9091169060ff16614000871115611a29576040517fefda05c3000000000000000000000000000000000000000000000000000000008152600481018890526140006024820152604401610e63565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635a78f9188c84848e8e8e8e6040518863ffffffff1660e01b8152600401611a81979695949392919061552d565b5f6040518083038186803b158015611a97575f5ffd5b505afa158015611aa9573d5f5f3e3d5ffd5b5050505060018301546001600160601b03165f611ac9614000602861528a565b611ad690620222e06152a1565b611ae18a602861528a565b611aee90620222e06152a1565b611af8908461528a565b611b0291906152c8565b6001860180546bffffffffffffffffffffffff191690559050611b288888886004612f27565b604080518581526020810185905290810182905288907fc3a3f407b75923b4e73ec13a7eb1a9057da643af00d19aff805de8bb0a17fd499060600160405180910390a2611b753382613519565b611b998e5f016020810190611b8a9190614ace565b611b9483856154cd565b613519565b5050505050505050505050505050565b5f5f5f611bbe88611bb98a613592565b6135d3565b91945092509050611bee7f5a7617a200000000000000000000000000000000000000000000000000000000612fd5565b50611bfd8884848460026137b9565b5050505050505050565b611c1033610c77565b611c1f81610708610e10612996565b600380547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff16720100000000000000000000000000000000000062ffffff8416021790556040518181527f693e0a70bbebcb6f9b95ad5623509ede7ec683092ecbf050ce8cfa71a4a8cce590602001610d05565b611c9c33610c77565b611cb981678ac7230489e8000069021e19e0c9bab2400000612996565b600380546bffffffffffffffffffffffff19166001600160601b0383161790556040518181527fa010c66e6962f376259c9419bf5cdb8d532a58c44d1c84ee94309f7e9660d71d90602001610d05565b611d1233610c77565b611d228161a8c062015180612996565b600380547fffffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000062ffffff8416021790556040518181527faa9c1a2aa3693475cb330ab0d4196478b8dbfdcec2cfef6066da408242eb531d90602001610d05565b5f5f5f611da1886006612516565b5f83815260056020526040812080549497509295509093509091611dc6908690610c0e565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634b16e6f3868460010160189054906101000a900467ffffffffffffffff168760400151858e8e8e8e6040518963ffffffff1660e01b8152600401611e3e98979695949392919061557e565b5f6040518083038186803b158015611e54575f5ffd5b505afa158015611e66573d5f5f3e3d5ffd5b50505050611e778585856004612f27565b60405185907fdb29e8c4c68608f99578bba0c9a53fd67d6b80c45f4a0e37246832311c8dba54905f90a250505050505050505050565b5f8080611ed586611ec66102a0820161028083016154e0565b67ffffffffffffffff166135d3565b91945092509050611f057f277121df00000000000000000000000000000000000000000000000000000000612fd5565b50611f148684848460036137b9565b505050505050565b5f5f5f611f2a876003612516565b925092509250611f39876134a3565b611f4960a08701608088016156d6565b63ffffffff165f03611f87576040517f35e928db00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611fb07f8c98542f00000000000000000000000000000000000000000000000000000000612fd5565b50611fba866139ce565b5f84815260056020526040902055611fd860a08701608088016156d6565b63ffffffff16610140830152611ff18383836004612f27565b827f54941ab01e5bf0755a4e4d0eaa504b21809ca787f69bc933d178314492433feb8760405161202191906156ef565b60405180910390a250505050505050565b61208f604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f5f61209b88846132e2565b90925090506004835160098111156120b5576120b5614bfd565b10806120d357506007835160098111156120d1576120d1614bfd565b115b156120f5578251604051632bc2a72160e11b8152610e63918491600401615519565b6120ff83826139e1565b5f8281526005602052604090206121169088612cdf565b611bfd8883856121457f5049983a00000000000000000000000000000000000000000000000000000000612fd5565b600481111561215657612156614bfd565b612d25565b5f5f612168836006612516565b5091509150612176836134a3565b60038160e0015160ff16036121ba576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260036004820152602401610e63565b5f82815260056020526040908190206001015490517f17bf5815000000000000000000000000000000000000000000000000000000008152600160c01b90910467ffffffffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906317bf581590602401602060405180830381865afa158015612258573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061227c91906156fd565b506122878282612e03565b610c098282613a34565b5f81815260046020526040902054156122d9576040517fd297b6c500000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b612336604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b60018181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa15801561239a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123be9190615082565b64ffffffffff1660408201526123d48282613a34565b5f82815260056020526040808220600190555183917f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f91a25050565b5f5f61241d856002612516565b50909250905061244c7fa1f2c00400000000000000000000000000000000000000000000000000000000612fd5565b506118c6858383612648565b5f5f6124678a611bb98c613592565b5090925090506124967f39b35cec00000000000000000000000000000000000000000000000000000000612fd5565b505f6020820152600881526124ab8282613a34565b5f6124c98b84836124c46102e084016102c085016154e0565b613a52565b905080612509576040517f16e5043d0000000000000000000000000000000000000000000000000000000081526102208c01356004820152602401610e63565b5050505050505050505050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290525f61257885836132e2565b909350905083600981111561258f5761258f614bfd565b825160098111156125a2576125a2614bfd565b146125c4578151604051632bc2a72160e11b8152610e63918591600401615519565b6125ce82826139e1565b9250925092565b6125e26020820182614ace565b6001600160a01b0316336001600160a01b031614612645576126076020820182614ace565b6040517fc09a28940000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610e63565b50565b6126558383836009613c82565b5f6126728260a001516affffffffffffffffffffff166002613e2f565b905061268460a0850160808601614ace565b6001600160a01b031661269a6020860186614ace565b6001600160a01b0316847f0bef2a51aa7dc684464700c83b19db2442ce7ee5ab5ed43b62a693570f8afdb78560a001516040516126ea91906affffffffffffffffffffff91909116815260200190565b60405180910390a46040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b15801561276a575f5ffd5b505af115801561277c573d5f5f3e3d5ffd5b50611109925061279591505060a0860160808701614ace565b828460a001516affffffffffffffffffffff166127b291906154cd565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169190613e62565b5f610c6c6127ef613eb0565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f61285e6128416002546001600160a01b031690565b863061285060045f898b615714565b6128599161573b565b613fd9565b91509150816118c65763ffffffff81161561295957600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee906128fe90889088908890600401615770565b5f604051808303815f87803b158015612915575f5ffd5b505af1158015612927573d5f5f3e3d5ffd5b5050600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506118c69050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610e63565b818310806129a357508083115b15610c09576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610e63565b5f806129fa6020860186614ace565b612a0a6060870160408801614ace565b612a1c610160880161014089016154e0565b604080516001600160a01b039485166020820152939092169183019190915267ffffffffffffffff16606082015260800160408051601f1981840301815291815281516020928301205f8181526007845291822054909350916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d275be7290612ab2908a018a614ace565b612ac260608b0160408c01614ace565b612ad46101608c016101408d016154e0565b6040516001600160e01b031960e086901b1681526001600160a01b03938416600482015292909116602483015267ffffffffffffffff166044820152606401606060405180830381865afa158015612b2e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b5291906157a8565b602001516001600160601b03169050612b7e85612b6f8385614099565b612b7990846154cd565b614099565b9450845f03612b92575f9350505050612cd8565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166382ad6f35612bd160608a0160408b01614ace565b612bde60208b018b614ace565b6040516001600160e01b031960e085901b1681526001600160a01b03928316600482015291166024820152604481018890526064016020604051808303815f875af1158015612c2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c5391906156fd565b9350835f03612c67575f9350505050612cd8565b612c7184836152a1565b5f84815260076020908152604090912091909155612c9190880188614ace565b6001600160a01b0316867ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe18386604051612ccc91815260200190565b60405180910390a35050505b9392505050565b815480612ceb836139ce565b14610c09576040517f2e7c937b00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b5f600283516009811115612d3b57612d3b614bfd565b14612d5757612d52610260860161024087016154e0565b612d69565b612d696102e086016102c087016154e0565b905060208301826004811115612d8157612d81614bfd565b90816004811115612d9457612d94614bfd565b905250612da48585856008613c82565b612df7612db46020870187614ace565b60a08501516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906affffffffffffffffffffff16613e62565b611f1485858484613a52565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ed7dd9326040518163ffffffff1660e01b8152600401602060405180830381865afa158015612e60573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e849190615082565b5f848152600560205260409020600101805477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff84160217905560e08301805191925084917fe6a36aea83655de1ae25cb577d69fa9683c1e06fc5ab9ae9302955e21986b3339190612efb906154fb565b60ff16908190526040805191825267ffffffffffffffff851660208301520160405180910390a2505050565b5f836040015164ffffffffff1683612f3f9190615822565b9050600484516009811115612f5657612f56614bfd565b03612f7a578084608001818151612f6d9190615842565b62ffffff16905250612f95565b8084606001818151612f8c9190615842565b62ffffff169052505b64ffffffffff8316604085015283826009811115612fb557612fb5614bfd565b90816009811115612fc857612fc8614bfd565b9052506118c68585613a34565b6040518181525f907f000000000000000000000000000000000000000000000000000000000000000090600319360160048083013760205f3683855afa8061301f573d5f833e3d82fd5b50505f519392505050565b5f6001600160601b03821115613076576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610e63565b5090565b6003545f9081906103e8907501000000000000000000000000000000000000000000900467ffffffffffffffff166130b385600261528a565b6130bd919061528a565b6130c791906152c8565b90508360a001516affffffffffffffffffffff1681116130ea575f915050610c6c565b60a0840151613106906affffffffffffffffffffff16826154cd565b9150613111816140a8565b6affffffffffffffffffffff1660a08501525092915050565b6131388484848460016140f8565b611109576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610e63565b5f60028251600981111561318f5761318f614bfd565b10806131ad57506007825160098111156131ab576131ab614bfd565b115b156131b957505f919050565b6004825160098111156131ce576131ce614bfd565b146131dd5781606001516131e3565b81608001515b62ffffff16826040015164ffffffffff16610c6c91906152a1565b5f6040514681528260601b60601c60208201526103608460408301376103a090209392505050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610d05565b6060610ef37f000000000000000000000000000000000000000000000000000000000000000061417e565b6060610ef37f000000000000000000000000000000000000000000000000000000000000000061417e565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa158015613340573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133649190615082565b905061336f846115bd565b5f8181526004602052604090205490925061338b908490613392565b9250929050565b80600f1660098111156133a7576133a7614bfd565b829060098111156133ba576133ba614bfd565b908160098111156133cd576133cd614bfd565b905250600490811c90600f8216908111156133ea576133ea614bfd565b8260200190600481111561340057613400614bfd565b9081600481111561341357613413614bfd565b90525064ffffffffff600482901c1660408301526203ffff602c82901c81166060840152603e82901c1660808301526affffffffffffffffffffff605082901c1660a0830152601f60a882901c1660c0830152600360ad82901c1660e083015263ffffffff60af82901c811661010084015260cf82901c60ff1661012084015260d79190911c1661014090910152565b6134b360a0820160808301614ace565b6001600160a01b0316336001600160a01b031614612645576134db60a0820160808301614ace565b6040517f76c6c93a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610e63565b805f03613524575050565b6001600160a01b0382165f908152600960205260408120805483929061354b9084906152a1565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610c6c6135a86102a0840161028085016154e0565b67ffffffffffffffff166135c4610320850161030086016154e0565b67ffffffffffffffff166141bb565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290525f613634856125d5565b61363e85836132e2565b909350905060018251600981111561365857613658614bfd565b1461367a578151604051632bc2a72160e11b8152610e63918591600401615519565b604082015164ffffffffff165f6136926078836152a1565b9050808367ffffffffffffffff1610156136db576040517fee66961900000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b600354613703907201000000000000000000000000000000000000900462ffffff16836152a1565b9050808367ffffffffffffffff16111561374c576040517f49d61db500000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b600354613771906f01000000000000000000000000000000900462ffffff16876152a1565b9050808211156137b0576040517fe819b1f300000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b50509250925092565b5f6137ca60a0870160808801614ace565b335f9081526008602090815260408083206001600160a01b03851684529182905290912054919250906003198101613830576040517f9f10d7f5000000000000000000000000000000000000000000000000000000008152600481810152602401610e63565b6001600160a01b0383165f90815260208390526040902060018201905560035462ffffff6c01000000000000000000000000820416906001600160601b03168786600981111561388257613882614bfd565b9081600981111561389557613895614bfd565b90525064ffffffffff8716604089015262ffffff82166060890181905260808901526affffffffffffffffffffff811660a08901526138d48989613a34565b6138ee8a8a8789856affffffffffffffffffffff166141ca565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e866139278b614219565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044015f604051808303815f87803b158015613974575f5ffd5b505af1158015613986573d5f5f3e3d5ffd5b5061146f9250506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905033306affffffffffffffffffffff851661312a565b5f60405160c083823760c0902092915050565b5f6139eb83613179565b9050808267ffffffffffffffff161115610c09576040517f82bc7fcb00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b613a3d8161425c565b5f928352600460205260409092209190915550565b6102208401355f818152600660209081526040808320815160608101835281546fffffffffffffffffffffffffffffffff811682526001600160601b03600160801b909104811694820194909452600190910154909216828201529192918701919083613ac082858861433f565b905080151580613af657505f83815260066020908152604090912054908301516001600160601b03600160801b90920482169116115b94505f613b12858585604001518660200151610e1b919061524c565b90508083604001818151613b26919061526b565b6001600160601b0316905250604083015160208401515f91613b5e918d918691613b50919061524c565b6001600160601b03166145c4565b9050806040015184604001818151613b76919061526b565b6001600160601b039081169091525f8781526006602090815260409182902088518154928a01518516600160801b026001600160e01b03199093166fffffffffffffffffffffffffffffffff909116179190911781558188015160019091018054919093166bffffffffffffffffffffffff1990911617909155820151613bfe9150836152a1565b9150613c106060870160408801614ace565b6001600160a01b0316613c2660208d018d614ace565b6001600160a01b03168b7f48d20d7d154a41c535ba63ca6596fe4068ab709e4f04cf5855f5266cbce21a838c855f0151866020015188604051613c6c949392919061585d565b60405180910390a4505050505050949350505050565b600582516009811115613c9757613c97614bfd565b03613ce6575f83815260056020908152604090912060010180546bffffffffffffffffffffffff1981169091556001600160601b031690613ce490613cde90870187614ace565b82613519565b505b81816009811115613cf957613cf9614bfd565b90816009811115613d0c57613d0c614bfd565b905250613d198383613a34565b5f613d2a60a0860160808701614ace565b905060085f613d3c6020880188614ace565b6001600160a01b03166001600160a01b031681526020019081526020015f205f826001600160a01b03166001600160a01b031681526020019081526020015f205f8154613d8890615886565b909155506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166302da0e7082613dc586614219565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044015f604051808303815f87803b158015613e12575f5ffd5b505af1925050508015613e23575060015b156118c6575050505050565b5f815f03613e4157613e416012614725565b816001840381613e5357613e536152b4565b04600101831515029392505050565b613e6f8383836001614736565b610c09576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e63565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613f0857507f000000000000000000000000000000000000000000000000000000000000000046145b15613f3257507f000000000000000000000000000000000000000000000000000000000000000090565b610ef3604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa1561408f575f516020805191945081901c150291505b5094509492505050565b5f828218828410028218610c69565b5f6affffffffffffffffffffff821115613076576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526058600482015260248101839052604401610e63565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661416d578383151615614161573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60605f61418a836147b1565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f828218828411028218610c69565b6040518281527fded87a8aa246bb7a39c47d17c06e32341d11b952ba0fce6e75ba9db564c1e4119061036090818860208301378382602083010152853388856040860185a45050505050505050565b5f62015180826080015162ffffff16836060015162ffffff16846040015164ffffffffff1661424891906152a1565b61425291906152a1565b610c6c91906152a1565b5f81610140015163ffffffff16905081610120015160ff16600882901b17905081610100015163ffffffff16602082901b1790508160e0015160ff16600282901b1790508160c0015160ff16600582901b1790508160a001516affffffffffffffffffffff16605882901b179050816080015162ffffff16601282901b179050816060015162ffffff16601282901b179050816040015164ffffffffff16602882901b1790508160200151600481111561431857614318614bfd565b825160049290921b1790600981111561433357614333614bfd565b60049190911b17919050565b5f806143a36143566101408601610120870161589b565b6fffffffffffffffffffffffffffffffff1661437860c0870160a088016154e0565b6143829086615822565b67ffffffffffffffff16614396919061528a565b6001600160601b03614099565b90505f6143b18260c861528a565b86519091506fffffffffffffffffffffffffffffffff165f0361453d575f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166333ff3e7861440e6060890160408a01614ace565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015614450573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061447491906156fd565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638d7ce0966144b360608a0160408b01614ace565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156144f5573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061451991906156fd565b61452391906152a1565b90506145398261453483600a613e2f565b6141bb565b9150505b85602001516001600160601b0316821115614562576001600160601b03821660208701525b85516fffffffffffffffffffffffffffffffff168111614586575f92505050612cd8565b85516145a4906fffffffffffffffffffffffffffffffff16826154cd565b6fffffffffffffffffffffffffffffffff90911686529150509392505050565b6145eb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8215612cd85760408051608081019091525f908061460c6020880188614ace565b6001600160a01b03168152602001858152602001866040015f0160208101906146359190614ace565b6001600160a01b03908116825260209091018590529091507f00000000000000000000000000000000000000000000000000000000000000001663112b282861468460a0880160808901614ace565b604080516001600160e01b031960e085901b1681526001600160a01b0392831660048201526024810189905285518316604482015260208601516064820152908501519091166084820152606084015160a482015260c4016080604051808303815f875af11580156146f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061471c91906158b4565b95945050505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166147a5578383151615614799573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60ff8216601f811115610c6c576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61036082840312156115b7575f5ffd5b5f6103608284031215614813575f5ffd5b610c6983836147f1565b5f5f6040838503121561482e575f5ffd5b50508035926020909101359150565b5f6020828403121561484d575f5ffd5b5035919050565b5f6101e0828403128015614866575f5ffd5b509092915050565b5f60c082840312156115b7575f5ffd5b5f5f83601f84011261488e575f5ffd5b50813567ffffffffffffffff8111156148a5575f5ffd5b60208301915083602082850101111561338b575f5ffd5b5f5f5f5f5f5f61046087890312156148d2575f5ffd5b6148dc88886147f1565b95506148ec88610360890161486e565b945061042087013567ffffffffffffffff811115614908575f5ffd5b61491489828a0161487e565b90955093505061044087013567ffffffffffffffff811115614934575f5ffd5b61494089828a0161487e565b979a9699509497509295939492505050565b6001600160a01b0381168114612645575f5ffd5b803561199181614952565b5f5f60408385031215614982575f5ffd5b823561498d81614952565b9150602083013561499d81614952565b809150509250929050565b5f5f5f5f5f8587036104e08112156149be575f5ffd5b6149c888886147f1565b955060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca0820112156149f9575f5ffd5b6103608701945060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc2082011215614a2f575f5ffd5b506103e0860192506104c086013567ffffffffffffffff811115614a51575f5ffd5b614a5d8882890161487e565b969995985093965092949392505050565b803563ffffffff81168114611991575f5ffd5b5f5f5f6103a08486031215614a94575f5ffd5b614a9e85856147f1565b9250614aad6103608501614a6e565b915061038084013560ff81168114614ac3575f5ffd5b809150509250925092565b5f60208284031215614ade575f5ffd5b8135612cd881614952565b5f5f6103808385031215614afb575f5ffd5b614b0584846147f1565b9150614b146103608401614a6e565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614b8560e0830189614b1d565b8281036040840152614b978189614b1d565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614bec578351835260209384019390920191600101614bce565b50909b9a5050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b600a8110614c2157614c21614bfd565b9052565b60058110614c2157614c21614bfd565b5f61016082019050614c48828451614c11565b6020830151614c5a6020840182614c25565b506040830151614c73604084018264ffffffffff169052565b506060830151614c8a606084018262ffffff169052565b506080830151614ca1608084018262ffffff169052565b5060a0830151614cc060a08401826affffffffffffffffffffff169052565b5060c0830151614cd560c084018260ff169052565b5060e0830151614cea60e084018260ff169052565b50610100830151614d0461010084018263ffffffff169052565b50610120830151614d1b61012084018260ff169052565b50610140830151614d3561014084018263ffffffff169052565b5092915050565b5f5f5f5f5f6103a08688031215614d51575f5ffd5b614d5b87876147f1565b945061036086013567ffffffffffffffff811115614d77575f5ffd5b614d838882890161487e565b90955093505061038086013567ffffffffffffffff811115614a51575f5ffd5b5f5f83601f840112614db3575f5ffd5b50813567ffffffffffffffff811115614dca575f5ffd5b6020830191508360208260051b850101111561338b575f5ffd5b5f5f5f5f5f6103a08688031215614df9575f5ffd5b614e0387876147f1565b945061036086013567ffffffffffffffff811115614e1f575f5ffd5b614e2b88828901614da3565b90955093505061038086013567ffffffffffffffff811115614e4b575f5ffd5b614a5d88828901614da3565b5f5f5f6103808486031215614e6a575f5ffd5b614e7485856147f1565b925061036084013567ffffffffffffffff811115614e90575f5ffd5b614e9c8682870161487e565b9497909650939450505050565b5f5f5f5f6104408587031215614ebd575f5ffd5b614ec786866147f1565b9350614ed786610360870161486e565b925061042085013567ffffffffffffffff811115614ef3575f5ffd5b614eff87828801614da3565b95989497509550505050565b5f5f5f5f5f6104608688031215614f20575f5ffd5b614f2a87876147f1565b9450614f3a87610360880161486e565b935061042086013560048110614f4e575f5ffd5b925061044086013567ffffffffffffffff811115614a51575f5ffd5b5f5f5f6103808486031215614f7d575f5ffd5b614f8785856147f1565b925061036084013567ffffffffffffffff811115614fa3575f5ffd5b614e9c86828701614da3565b5f5f5f5f5f5f5f5f6103e0898b031215614fc7575f5ffd5b614fd18a8a6147f1565b975061036089013567ffffffffffffffff811115614fed575f5ffd5b614ff98b828c0161487e565b90985096505061038089013567ffffffffffffffff811115615019575f5ffd5b6150258b828c0161487e565b9096509450506103a089013592506103c089013567ffffffffffffffff81111561504d575f5ffd5b6150598b828c01614da3565b999c989b5096995094979396929594505050565b67ffffffffffffffff81168114612645575f5ffd5b5f60208284031215615092575f5ffd5b8151612cd88161506d565b80356119918161506d565b80356fffffffffffffffffffffffffffffffff81168114611991575f5ffd5b6150e1826150d483614966565b6001600160a01b03169052565b6150ed60208201614966565b6001600160a01b0316602083015261510760408201614966565b6001600160a01b031660408301526060818101359083015261512b60808201614a6e565b63ffffffff16608083015261514260a0820161509d565b67ffffffffffffffff1660a083015260c0818101359083015261516760e08201614a6e565b63ffffffff1660e083015261517f6101008201614a6e565b63ffffffff1661010083015261519861012082016150a8565b6fffffffffffffffffffffffffffffffff166101208301526151bd610140820161509d565b67ffffffffffffffff16610140830152610160818101359083015261018080820135908301526151f06101a0820161509d565b67ffffffffffffffff166101a083015261520d6101c0820161509d565b67ffffffffffffffff81166101c0840152505050565b8281526102008101612cd860208301846150c7565b634e487b7160e01b5f52601160045260245ffd5b6001600160601b038281168282160390811115610c6c57610c6c615238565b6001600160601b038181168382160190811115610c6c57610c6c615238565b8082028115828204841417610c6c57610c6c615238565b80820180821115610c6c57610c6c615238565b634e487b7160e01b5f52601260045260245ffd5b5f826152e257634e487b7160e01b5f52601260045260245ffd5b500490565b8035825260208101356152f98161506d565b67ffffffffffffffff1660208301526040818101359083015260608101356153208161506d565b67ffffffffffffffff81166060840152505050565b803582526020808201359083015263ffffffff61535460408301614a6e565b16604083015263ffffffff61536b60608301614a6e565b16606083015263ffffffff61538260808301614a6e565b16608083015260a090810135910152565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8881525f88356153cb81614952565b6001600160a01b0381166020840152505f60208a01359050806040840152506153fa6060830160408b016150c7565b61540c61024083016102208b016152e7565b61541e6102c083016102a08b016152e7565b61032089013561542d8161506d565b67ffffffffffffffff81166103408401525063ffffffff6154516103408b01614a6e565b16610360830152615466610380830189615335565b63ffffffff87166104408301526104a061046083015261548b6104a083018688615393565b82810361048084015261549f818587615393565b9b9a5050505050505050505050565b5f602082840312156154be575f5ffd5b81518015158114612cd8575f5ffd5b81810381811115610c6c57610c6c615238565b5f602082840312156154f0575f5ffd5b8135612cd88161506d565b5f60ff821660ff810361551057615510615238565b60010192915050565b82815260408101612cd86020830184614c11565b6155378189615335565b8660c08201528560e08201526101406101008201525f61555c61014083018688615393565b828103610120840152615570818587615393565b9a9950505050505050505050565b88815267ffffffffffffffff8816602082015264ffffffffff8716604082015285606082015260c060808201528360c08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8511156155de575f5ffd5b8460051b808760e0850137820182810360e090810160a08501528101849052600584901b8101610100908101908201865f368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1015b888210156156c2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008686030184528235818112615672575f5ffd5b8a0160208101903567ffffffffffffffff81111561568e575f5ffd5b80360382131561569c575f5ffd5b6156a7878284615393565b96505050602083019250602084019350600182019150615636565b50929e9d5050505050505050505050505050565b5f602082840312156156e6575f5ffd5b610c6982614a6e565b60c08101610c6c8284615335565b5f6020828403121561570d575f5ffd5b5051919050565b5f5f85851115615722575f5ffd5b8386111561572e575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614d35576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f61471c604083018486615393565b80516001600160601b0381168114611991575f5ffd5b5f60608284031280156157b9575f5ffd5b506040516060810167ffffffffffffffff811182821017156157e957634e487b7160e01b5f52604160045260245ffd5b6040526157f583615792565b815261580360208401615792565b602082015260408301516158168161506d565b60408201529392505050565b67ffffffffffffffff8281168282160390811115610c6c57610c6c615238565b62ffffff8281168282160390811115610c6c57610c6c615238565b6080810161586b8287614c25565b84602083015283604083015282606083015295945050505050565b5f8161589457615894615238565b505f190190565b5f602082840312156158ab575f5ffd5b610c69826150a8565b5f60808284031280156158c5575f5ffd5b506040516080810167ffffffffffffffff811182821017156158f557634e487b7160e01b5f52604160045260245ffd5b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056fea2646970667358221220027e9eca2f8ec2456149df87322103ad1705d067e8ce7258a32eecba47d1aac164736f6c63430008250033" as const;
