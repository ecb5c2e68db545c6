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
  "0x610200604052600380546001600160e81b031916770f4240000e1001518003f48000000002b5e3af16b188000017905534801561003a575f5ffd5b50604051616042380380616042833981016040819052610059916103e3565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a48261033260201b60201c565b610120526100b181610332565b61014052815160208084019190912060e052815190820120610100524660a05261013d60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014f81610378565b505f826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561018d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b1919061041b565b9050806001600160a01b0316610180816001600160a01b031681525050806001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022e919061041b565b6001600160a01b0316610160816001600160a01b031681525050806001600160a01b031663fbfa77cf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610284573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102a8919061041b565b6001600160a01b039081166101a05283166101c08190526040805163059659e960e41b815290516359659e90916004808201926020929091908290030181865afa1580156102f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061031c919061041b565b6001600160a01b03166101e05250610498915050565b5f5f829050601f81511115610365578260405163305a27a960e01b815260040161035c919061043d565b60405180910390fd5b805161037082610472565b179392505050565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146103e0575f5ffd5b50565b5f5f604083850312156103f4575f5ffd5b82516103ff816103cc565b6020840151909250610410816103cc565b809150509250929050565b5f6020828403121561042b575f5ffd5b8151610436816103cc565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610492575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615a8d6105b55f395f818161055e015281816121fc0152612e7501525f81816104ae01528181610f5a01528181611a2c01528181611dbd015261305801525f8181610b6f01528181613a0001528181613ea60152818161450d015281816145b2015261478301525f81816104f901528181610d130152818161233d01528181612ae601528181612c030152818161335f015261365901525f8181610ba201528181611448015281816127880152818161282301528181612e2a0152613aa701525f61333701525f61330c01525f61409901525f61407101525f613fcc01525f613ff601525f6140200152615a8d5ff3fe60806040526004361061030e575f3560e01c8063863d22c71161019c578063cf5d415e116100e7578063f0d0059f11610092578063f7ee66eb1161006d578063f7ee66eb14610b3f578063fbfa77cf14610b5e578063fc0c546a14610b91578063ff03cbe014610bc4575f5ffd5b8063f0d0059f146109fc578063f0fa912a14610af5578063f14fcbc814610b20575f5ffd5b8063e600f5b1116100c2578063e600f5b11461099f578063e6bb4f25146109be578063eb2b5bfc146109dd575f5ffd5b8063cf5d415e14610942578063d523409a14610961578063d5414e0b14610980575f5ffd5b8063abb6f2b811610147578063c2d7b06f11610122578063c2d7b06f146108e5578063cd16677d14610904578063cd3ef95114610923575f5ffd5b8063abb6f2b8146107ea578063b40bfe74146108b4578063bf7e214f146108c8575f5ffd5b80639427c7d6116101775780639427c7d6146107685780639b88153114610794578063aa7517e1146107b3575f5ffd5b8063863d22c7146106b85780638cb8f4fc146106e95780638fb360371461073b575f5ffd5b8063365a86fc1161025c57806375807250116102075780637d20381a116101e25780637d20381a1461063057806384b0196e1461067257806384b310ee14610699575f5ffd5b806375807250146105be57806379929ab0146105f25780637a9e5e4b14610611575f5ffd5b806359659e901161023757806359659e901461054d5780636c8cc9d9146105805780636e9bfbaa1461059f575f5ffd5b8063365a86fc146104e8578063431f0dfa1461051b5780634acbede31461052e575f5ffd5b8063273245e5116102bc5780633258073211610297578063325807321461043a57806333e8fb201461047e578063360d12151461049d575f5ffd5b8063273245e5146103d65780632dd5e1c8146103f55780632fbb058414610414575f5ffd5b80631760b809116102ec5780631760b809146103845780631bf292ab146103a357806323906524146103b7575f5ffd5b806306dd13b61461031257806310f722801461033357806313f1bec214610365575b5f5ffd5b34801561031d575f5ffd5b5061033161032c366004614936565b610be3565b005b34801561033e575f5ffd5b5061035261034d366004614951565b610c0e565b6040519081526020015b60405180910390f35b348015610370575f5ffd5b5061033161037f366004614971565b610c72565b34801561038f575f5ffd5b5061035261039e366004614988565b610d10565b3480156103ae575f5ffd5b50610352610eb6565b3480156103c2575f5ffd5b506103316103d13660046149f0565b610ef8565b3480156103e1575f5ffd5b506103316103f0366004614971565b61100b565b348015610400575f5ffd5b5061033161040f366004614936565b611093565b34801561041f575f5ffd5b5061042860ff81565b60405160ff909116815260200161035c565b348015610445575f5ffd5b50610352610454366004614aa5565b6001600160a01b039182165f90815260086020908152604080832093909416825291909152205490565b348015610489575f5ffd5b50610331610498366004614adc565b611110565b3480156104a8575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161035c565b3480156104f3575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b610331610529366004614bb5565b6111d8565b348015610539575f5ffd5b50610352610548366004614971565b61147c565b348015610558575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b34801561058b575f5ffd5b5061035261059a366004614c02565b61148e565b3480156105aa575f5ffd5b506103526105b9366004614936565b6115be565b3480156105c9575f5ffd5b506103526105d8366004614c02565b6001600160a01b03165f9081526009602052604090205490565b3480156105fd575f5ffd5b5061033161060c366004614c1d565b6115c9565b34801561061c575f5ffd5b5061033161062b366004614c02565b6116a3565b34801561063b575f5ffd5b5060035461065e906f01000000000000000000000000000000900462ffffff1681565b60405162ffffff909116815260200161035c565b34801561067d575f5ffd5b5061068661174f565b60405161035c9796959493929190614c7f565b3480156106a4575f5ffd5b506103316106b3366004614936565b6117ad565b3480156106c3575f5ffd5b5060035461065e907201000000000000000000000000000000000000900462ffffff1681565b3480156106f4575f5ffd5b50600354610722907501000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161035c565b348015610746575f5ffd5b5061074f6118ce565b6040516001600160e01b0319909116815260200161035c565b348015610773575f5ffd5b50610787610782366004614971565b61191c565b60405161035c9190614d69565b34801561079f575f5ffd5b506103316107ae3660046149f0565b611997565b3480156107be575f5ffd5b506003546107d2906001600160601b031681565b6040516001600160601b03909116815260200161035c565b3480156107f5575f5ffd5b5061086f610804366004614971565b60408051606080820183525f808352602080840182905292840181905293845260068252928290208251938401835280546fffffffffffffffffffffffffffffffff81168552600160801b90046001600160601b039081169285019290925260010154169082015290565b6040805182516fffffffffffffffffffffffffffffffff1681526020808401516001600160601b0390811691830191909152928201519092169082015260600161035c565b3480156108bf575f5ffd5b5061042860fe81565b3480156108d3575f5ffd5b506002546001600160a01b03166104d0565b3480156108f0575f5ffd5b506103316108ff366004614e70565b611baa565b34801561090f575f5ffd5b5061033161091e366004614971565b611bfa565b34801561092e575f5ffd5b5061033161093d366004614971565b611c86565b34801561094d575f5ffd5b5061033161095c366004614971565b611cfc565b34801561096c575f5ffd5b5061033161097b366004614f18565b611d86565b34801561098b575f5ffd5b5061033161099a366004614f8b565b611ea0565b3480156109aa575f5ffd5b506103316109b9366004614fdd565b611f03565b3480156109c9575f5ffd5b506103316109d836600461503f565b612019565b3480156109e8575f5ffd5b506103316109f7366004614936565b61214c565b348015610a07575f5ffd5b50610aa2610a16366004614971565b604080516080810182525f808252602082018190529181018290526060810191909152505f908152600560209081526040918290208251608081018452815481526001909101546001600160601b03808216938301939093526c01000000000000000000000000810490921692810192909252600160c01b900467ffffffffffffffff16606082015290565b60405161035c91905f608082019050825182526001600160601b0360208401511660208301526001600160601b03604084015116604083015267ffffffffffffffff606084015116606083015292915050565b348015610b00575f5ffd5b5060035461065e906c01000000000000000000000000900462ffffff1681565b348015610b2b575f5ffd5b50610331610b3a366004614971565b61228e565b348015610b4a575f5ffd5b50610331610b5936600461509e565b61240d565b348015610b69575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610b9c575f5ffd5b506104d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610bcf575f5ffd5b50610331610bde3660046150e3565b612455565b5f5f610bf083600461257d565b5091509150610bfe8361263c565b610c098383836126af565b505050565b604080517fe2c443ffdeb6f3793af9c24c1c1bed36188446b2a10db157188a30ea96736add6020820152908101839052606081018290525f90610c69906080016040516020818303038152906040528051906020012061284a565b90505b92915050565b610c7e335b5f36612891565b610c8d815f633b9aca006129fd565b600380547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16750100000000000000000000000000000000000000000067ffffffffffffffff8416021790556040518181527f67b69e96f8cc9dae1e738304658a81084294fc05dcbc57331e65d54f5603417c906020015b60405180910390a150565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d9191906151b6565b505f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd048583604051602001610dc6929190615357565b60408051601f1981840301815291815281516020928301205f81815260069093529120600181015481549293509091610e299186918591610e1b916001600160601b0391821691600160801b90910416615380565b6001600160601b0316612a52565b9250825f03610e6c576040517fc7066300000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b6001810180548491905f90610e8b9084906001600160601b031661539f565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505050919050565b5f600248610ec761400060286153be565b610ed490620222e06153d5565b610ede91906153be565b610ee99060036153be565b610ef391906153fc565b905090565b5f5f610f0588600761257d565b505f8281526005602052604090209193509150610f229088612d46565b6101008101516040517f4ede9ff60000000000000000000000000000000000000000000000000000000081525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691634ede9ff691610f9c9187918e918e91908e908e908e908e906004016154f0565b602060405180830381865afa158015610fb7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fdb91906155e2565b90508015610ff357610fee8984846126af565b611000565b6110008984846004612d8c565b505050505050505050565b61101433610c77565b61102581620151806203f4806129fd565b600380547fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff166c0100000000000000000000000062ffffff8416021790556040518181527fcf1412c207d7195bd64977c57931b6516d9d00e2086156179cdc8489c0c2866690602001610d05565b5f5f5f6110a184600461257d565b9250925092506110b08461263c565b60e082015160ff16156110f2576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260016004820152602401610e63565b6110fd838383612e72565b61110a8383836006612fa0565b50505050565b5f5f61111d87600361257d565b5091509150610e1062015180826040015164ffffffffff1661113f9190615601565b6111499190615601565b6111596080880160608901615614565b67ffffffffffffffff161061119a576040517fee72b06a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111c37f15aa9fc30000000000000000000000000000000000000000000000000000000061304e565b506111cf8783836126af565b50505050505050565b5f5f5f6111e686600461257d565b9250925092506111f58661263c565b81610140015163ffffffff168563ffffffff1610611256576101408201516040517f9bec873a00000000000000000000000000000000000000000000000000000000815263ffffffff80881660048301529091166024820152604401610e63565b60108260c0015160ff160361129a576040517fd539f77500000000000000000000000000000000000000000000000000000000815260106004820152602401610e63565b5f6112a3610eb6565b9050803410156112e8576040517f8d5921d000000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610e63565b8260c00180516112f79061562f565b60ff1690525f84815260056020526040812090611313346130a3565b600183015461133b91906c0100000000000000000000000090046001600160601b031661539f565b6001830180547fffffffffffffffff000000000000000000000000000000000000000000000000166c010000000000000000000000006001600160601b038481169182026bffffffffffffffffffffffff191692909217349092169190911790915560ff891661012088015263ffffffff8a166101008801529091505f906113c49087906130f3565b90506113d38787876005612fa0565b60a08601516040805163ffffffff8c16815260ff8b16602082015234818301526affffffffffffffffffffff90921660608301525188917f3783f3f482aa7c052c2ebdd66d915f8144d4fcf6ed42110c51f5d1cc81e2f7a4919081900360800190a28015611470576114706001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330846131a3565b50505050505050505050565b5f610c6c6114898361191c565b6131f2565b335f90815260096020526040812054908190036114d9576040517f6385746f000000000000000000000000000000000000000000000000000000008152336004820152602401610e63565b335f8181526009602052604080822091909155517f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe9061151c9084815260200190565b60405180910390a25f826001600160a01b0316826040515f6040518083038185875af1925050503d805f811461156d576040519150601f19603f3d011682016040523d82523d5f602084013e611572565b606091505b50509050806115b8576040517f5a8c2f910000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e63565b50919050565b5f610c6c8230613277565b5f5f5f6115d785600461257d565b9250925092506115e68561263c565b81610140015163ffffffff168463ffffffff1610611647576101408201516040517f9bec873a00000000000000000000000000000000000000000000000000000000815263ffffffff80871660048301529091166024820152604401610e63565b63ffffffff84166101008301526116618383836007612fa0565b60405163ffffffff8516815283907f9c36cf02778b3d8f402fe3d649240277d2e12106691db82c48d72ef00ff244129060200160405180910390a25050505050565b60025433906001600160a01b031681146116f4576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e63565b816001600160a01b03163b5f03611742576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610e63565b61174b8261329f565b5050565b5f6060805f5f5f6060611760613305565b611768613330565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b61180a604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f5f611816848461335b565b915091505f611824846131f2565b9050805f0361184a578351604051632bc2a72160e11b8152610e6391859160040161564d565b808267ffffffffffffffff1611611890576040517ff6aa6bbe00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b6004845160098111156118a5576118a5614d31565b036118ba576118b58584866126af565b6118c7565b6118c78584866001612d8c565b5050505050565b6002545f9074010000000000000000000000000000000000000000900460ff166118f757505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b611979604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f8281526004602052604090205461199290829061340b565b919050565b5f5f5f6119a589600561257d565b9250925092506119b48961351c565b5f8381526005602052604090206119cb818a612d46565b61010083015161012084015163ffffffff9091169060ff16614000871115611a2a576040517fefda05c3000000000000000000000000000000000000000000000000000000008152600481018890526140006024820152604401610e63565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635a78f9188c84848e8e8e8e6040518863ffffffff1660e01b8152600401611a829796959493929190615661565b5f6040518083038186803b158015611a98575f5ffd5b505afa158015611aaa573d5f5f3e3d5ffd5b5050505060018301546001600160601b03165f611aca61400060286153be565b611ad790620222e06153d5565b611ae28a60286153be565b611aef90620222e06153d5565b611af990846153be565b611b0391906153fc565b6001860180546bffffffffffffffffffffffff191690559050611b298888886004612fa0565b604080518581526020810185905290810182905288907fc3a3f407b75923b4e73ec13a7eb1a9057da643af00d19aff805de8bb0a17fd499060600160405180910390a2611b763382613592565b611b9a8e5f016020810190611b8b9190614c02565b611b958385615601565b613592565b5050505050505050505050505050565b5f5f611bbe87611bb98961360b565b61364c565b9092509050611bec7f5a7617a20000000000000000000000000000000000000000000000000000000061304e565b506111cf8783836002613875565b611c0333610c77565b611c1281610708610e106129fd565b600380547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff16720100000000000000000000000000000000000062ffffff8416021790556040518181527f693e0a70bbebcb6f9b95ad5623509ede7ec683092ecbf050ce8cfa71a4a8cce590602001610d05565b611c8f33610c77565b611cac81678ac7230489e8000069021e19e0c9bab24000006129fd565b600380546bffffffffffffffffffffffff19166001600160601b0383161790556040518181527fa010c66e6962f376259c9419bf5cdb8d532a58c44d1c84ee94309f7e9660d71d90602001610d05565b611d0533610c77565b611d158161a8c0620151806129fd565b600380547fffffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000062ffffff8416021790556040518181527faa9c1a2aa3693475cb330ab0d4196478b8dbfdcec2cfef6066da408242eb531d90602001610d05565b5f5f5f611d9488600661257d565b5f83815260056020526040812080549497509295509093509091611db9908690610c0e565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634b16e6f3868460010160189054906101000a900467ffffffffffffffff168760400151858e8e8e8e6040518963ffffffff1660e01b8152600401611e319897969594939291906156b2565b5f6040518083038186803b158015611e47575f5ffd5b505afa158015611e59573d5f5f3e3d5ffd5b50505050611e6a8585856004612fa0565b60405185907fdb29e8c4c68608f99578bba0c9a53fd67d6b80c45f4a0e37246832311c8dba54905f90a250505050505050505050565b5f80611ec785611eb86102a082016102808301615614565b67ffffffffffffffff1661364c565b9092509050611ef57f277121df0000000000000000000000000000000000000000000000000000000061304e565b506118c78583836003613875565b5f5f5f611f1187600361257d565b925092509250611f208761351c565b611f3060a087016080880161580a565b63ffffffff165f03611f6e576040517f35e928db00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611f977f8c98542f0000000000000000000000000000000000000000000000000000000061304e565b50611fa186613ade565b5f84815260056020526040902055611fbf60a087016080880161580a565b63ffffffff16610140830152611fd88383836004612fa0565b827f54941ab01e5bf0755a4e4d0eaa504b21809ca787f69bc933d178314492433feb876040516120089190615823565b60405180910390a250505050505050565b612076604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b5f5f612082888461335b565b909250905060048351600981111561209c5761209c614d31565b10806120ba57506007835160098111156120b8576120b8614d31565b115b156120dc578251604051632bc2a72160e11b8152610e6391849160040161564d565b6120e68382613af1565b5f8281526005602052604090206120fd9088612d46565b61214288838561212c7f5049983a0000000000000000000000000000000000000000000000000000000061304e565b600481111561213d5761213d614d31565b612d8c565b5050505050505050565b5f5f61215983600661257d565b50915091506121678361351c565b60038160e0015160ff16036121ab576040517f19fd795b00000000000000000000000000000000000000000000000000000000815260036004820152602401610e63565b5f82815260056020526040908190206001015490517f17bf5815000000000000000000000000000000000000000000000000000000008152600160c01b90910467ffffffffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906317bf581590602401602060405180830381865afa158015612249573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061226d9190615831565b506122848282836040015164ffffffffff16612e72565b610c098282613b44565b5f81815260046020526040902054156122d6576040517fd297b6c500000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b612333604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b60018181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa158015612397573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123bb91906151b6565b64ffffffffff1660408201526123d18282613b44565b5f82815260056020526040808220600190555183917f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f91a25050565b5f5f61241a85600261257d565b5090925090506124497fa1f2c0040000000000000000000000000000000000000000000000000000000061304e565b506118c78583836126af565b5f5f6124648a611bb98c61360b565b90925090506124927f39b35cec0000000000000000000000000000000000000000000000000000000061304e565b506124f0604080516101608101909152805f81526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101209091015290565b64ffffffffff821660408201525f6020820152600881526125118382613b44565b5f61252f8c858361252a6102e084016102c08501615614565b613b62565b90508061256f576040517f16e5043d0000000000000000000000000000000000000000000000000000000081526102208d01356004820152602401610e63565b505050505050505050505050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290525f6125df858361335b565b90935090508360098111156125f6576125f6614d31565b8251600981111561260957612609614d31565b1461262b578151604051632bc2a72160e11b8152610e6391859160040161564d565b6126358282613af1565b9250925092565b6126496020820182614c02565b6001600160a01b0316336001600160a01b0316146126ac5761266e6020820182614c02565b6040517fc09a28940000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610e63565b50565b6126bc8383836009613d92565b5f6126d98260a001516affffffffffffffffffffff166002613f3f565b90506126eb60a0850160808601614c02565b6001600160a01b03166127016020860186614c02565b6001600160a01b0316847f0bef2a51aa7dc684464700c83b19db2442ce7ee5ab5ed43b62a693570f8afdb78560a0015160405161275191906affffffffffffffffffffff91909116815260200190565b60405180910390a46040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b1580156127d1575f5ffd5b505af11580156127e3573d5f5f3e3d5ffd5b5061110a92506127fc91505060a0860160808701614c02565b828460a001516affffffffffffffffffffff166128199190615601565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169190613f72565b5f610c6c612856613fc0565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f6128c56128a86002546001600160a01b031690565b86306128b760045f898b615848565b6128c09161586f565b6140e9565b91509150816118c75763ffffffff8116156129c057600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612965908890889088906004016158a4565b5f604051808303815f87803b15801561297c575f5ffd5b505af115801561298e573d5f5f3e3d5ffd5b5050600280547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506118c79050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610e63565b81831080612a0a57508083115b15610c09576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610e63565b5f80612a616020860186614c02565b612a716060870160408801614c02565b612a8361016088016101408901615614565b604080516001600160a01b039485166020820152939092169183019190915267ffffffffffffffff16606082015260800160408051601f1981840301815291815281516020928301205f8181526007845291822054909350916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d275be7290612b19908a018a614c02565b612b2960608b0160408c01614c02565b612b3b6101608c016101408d01615614565b6040516001600160e01b031960e086901b1681526001600160a01b03938416600482015292909116602483015267ffffffffffffffff166044820152606401606060405180830381865afa158015612b95573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bb991906158dc565b602001516001600160601b03169050612be585612bd683856141a9565b612be09084615601565b6141a9565b9450845f03612bf9575f9350505050612d3f565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166382ad6f35612c3860608a0160408b01614c02565b612c4560208b018b614c02565b6040516001600160e01b031960e085901b1681526001600160a01b03928316600482015291166024820152604481018890526064016020604051808303815f875af1158015612c96573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cba9190615831565b9350835f03612cce575f9350505050612d3f565b612cd884836153d5565b5f84815260076020908152604090912091909155612cf890880188614c02565b6001600160a01b0316867ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe18386604051612d3391815260200190565b60405180910390a35050505b9392505050565b815480612d5283613ade565b14610c09576040517f2e7c937b00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b5f600283516009811115612da257612da2614d31565b14612dbe57612db961026086016102408701615614565b612dd0565b612dd06102e086016102c08701615614565b905060208301826004811115612de857612de8614d31565b90816004811115612dfb57612dfb614d31565b905250612e0b8585856008613d92565b612e5e612e1b6020870187614c02565b60a08501516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691906affffffffffffffffffffff16613f72565b612e6a85858484613b62565b505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ed7dd9326040518163ffffffff1660e01b8152600401602060405180830381865afa158015612ecf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ef391906151b6565b5f858152600560205260409020600101805477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff84160217905560e08401805191925085917fdb975a28d03c309feef4ed7a07f7fafcfba18177d7faa8ddda302601bb531f1d9190612f6a9061562f565b60ff16908190526040805191825267ffffffffffffffff808616602084015286169082015260600160405180910390a250505050565b5f836040015164ffffffffff1683612fb89190615956565b9050600484516009811115612fcf57612fcf614d31565b03612ff3578084608001818151612fe69190615976565b62ffffff1690525061300e565b80846060018181516130059190615976565b62ffffff169052505b64ffffffffff831660408501528382600981111561302e5761302e614d31565b9081600981111561304157613041614d31565b9052506118c78585613b44565b6040518181525f907f000000000000000000000000000000000000000000000000000000000000000090600319360160048083013760205f3683855afa80613098573d5f833e3d82fd5b50505f519392505050565b5f6001600160601b038211156130ef576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610e63565b5090565b6003545f9081906103e8907501000000000000000000000000000000000000000000900467ffffffffffffffff1661312c8560026153be565b61313691906153be565b61314091906153fc565b90508360a001516affffffffffffffffffffff168111613163575f915050610c6c565b60a084015161317f906affffffffffffffffffffff1682615601565b915061318a816141b8565b6affffffffffffffffffffff1660a08501525092915050565b6131b1848484846001614208565b61110a576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610e63565b5f60028251600981111561320857613208614d31565b1080613226575060078251600981111561322457613224614d31565b115b1561323257505f919050565b60048251600981111561324757613247614d31565b1461325657816060015161325c565b81608001515b62ffffff16826040015164ffffffffff16610c6c91906153d5565b5f6040514681528260601b60601c60208201526103608460408301376103a090209392505050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610d05565b6060610ef37f000000000000000000000000000000000000000000000000000000000000000061428e565b6060610ef37f000000000000000000000000000000000000000000000000000000000000000061428e565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa1580156133b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133dd91906151b6565b90506133e8846115be565b5f8181526004602052604090205490925061340490849061340b565b9250929050565b80600f16600981111561342057613420614d31565b8290600981111561343357613433614d31565b9081600981111561344657613446614d31565b905250600490811c90600f82169081111561346357613463614d31565b8260200190600481111561347957613479614d31565b9081600481111561348c5761348c614d31565b90525064ffffffffff600482901c1660408301526203ffff602c82901c81166060840152603e82901c1660808301526affffffffffffffffffffff605082901c1660a0830152601f60a882901c1660c0830152600360ad82901c1660e083015263ffffffff60af82901c811661010084015260cf82901c60ff1661012084015260d79190911c1661014090910152565b61352c60a0820160808301614c02565b6001600160a01b0316336001600160a01b0316146126ac5761355460a0820160808301614c02565b6040517f76c6c93a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610e63565b805f0361359d575050565b6001600160a01b0382165f90815260096020526040812080548392906135c49084906153d5565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610c6c6136216102a084016102808501615614565b67ffffffffffffffff1661363d61032085016103008601615614565b67ffffffffffffffff166142cb565b5f5f6136578461263c565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166353a8f4d26040518163ffffffff1660e01b8152600401602060405180830381865afa1580156136b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136d791906151b6565b90506136e2846115be565b5f818152600460205260408120549193509081906136ff906142da565b90925064ffffffffff169050600182600981111561371f5761371f614d31565b14613741578382604051632bc2a72160e11b8152600401610e6392919061564d565b5f61374d6078836153d5565b9050808467ffffffffffffffff161015613796576040517fee66961900000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b6003546137be907201000000000000000000000000000000000000900462ffffff16836153d5565b9050808467ffffffffffffffff161115613807576040517f49d61db500000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b60035461382c906f01000000000000000000000000000000900462ffffff16876153d5565b90508082111561386b576040517fe819b1f300000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b5050509250929050565b5f61388660a0860160808701614c02565b335f9081526008602090815260408083206001600160a01b038516845291829052909120549192509060031981016138ec576040517f9f10d7f5000000000000000000000000000000000000000000000000000000008152600481810152602401610e63565b6001600160a01b0383165f908152602083815260408083206001850190558051610160810182528381529182018390528101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081019190915260035462ffffff6c01000000000000000000000000820416906001600160601b03168287600981111561399257613992614d31565b908160098111156139a5576139a5614d31565b90525064ffffffffff8816604084015262ffffff82166060840181905260808401526affffffffffffffffffffff811660a08401526139e48984613b44565b6139fe8a8a888a856affffffffffffffffffffff166142fe565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e87613a378661434d565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044015f604051808303815f87803b158015613a84575f5ffd5b505af1158015613a96573d5f5f3e3d5ffd5b506114709250506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905033306affffffffffffffffffffff85166131a3565b5f60405160c083823760c0902092915050565b5f613afb836131f2565b9050808267ffffffffffffffff161115610c09576040517f82bc7fcb00000000000000000000000000000000000000000000000000000000815260048101829052602401610e63565b613b4d81614390565b5f928352600460205260409092209190915550565b6102208401355f818152600660209081526040808320815160608101835281546fffffffffffffffffffffffffffffffff811682526001600160601b03600160801b909104811694820194909452600190910154909216828201529192918701919083613bd0828588614473565b905080151580613c0657505f83815260066020908152604090912054908301516001600160601b03600160801b90920482169116115b94505f613c22858585604001518660200151610e1b9190615380565b90508083604001818151613c36919061539f565b6001600160601b0316905250604083015160208401515f91613c6e918d918691613c609190615380565b6001600160601b03166146f8565b9050806040015184604001818151613c86919061539f565b6001600160601b039081169091525f8781526006602090815260409182902088518154928a01518516600160801b026001600160e01b03199093166fffffffffffffffffffffffffffffffff909116179190911781558188015160019091018054919093166bffffffffffffffffffffffff1990911617909155820151613d0e9150836153d5565b9150613d206060870160408801614c02565b6001600160a01b0316613d3660208d018d614c02565b6001600160a01b03168b7f48d20d7d154a41c535ba63ca6596fe4068ab709e4f04cf5855f5266cbce21a838c855f0151866020015188604051613d7c9493929190615991565b60405180910390a4505050505050949350505050565b600582516009811115613da757613da7614d31565b03613df6575f83815260056020908152604090912060010180546bffffffffffffffffffffffff1981169091556001600160601b031690613df490613dee90870187614c02565b82613592565b505b81816009811115613e0957613e09614d31565b90816009811115613e1c57613e1c614d31565b905250613e298383613b44565b5f613e3a60a0860160808701614c02565b905060085f613e4c6020880188614c02565b6001600160a01b03166001600160a01b031681526020019081526020015f205f826001600160a01b03166001600160a01b031681526020019081526020015f205f8154613e98906159ba565b909155506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166302da0e7082613ed58661434d565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044015f604051808303815f87803b158015613f22575f5ffd5b505af1925050508015613f33575060015b156118c7575050505050565b5f815f03613f5157613f516012614859565b816001840381613f6357613f636153e8565b04600101831515029392505050565b613f7f838383600161486a565b610c09576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e63565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561401857507f000000000000000000000000000000000000000000000000000000000000000046145b1561404257507f000000000000000000000000000000000000000000000000000000000000000090565b610ef3604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa1561419f575f516020805191945081901c150291505b5094509492505050565b5f828218828410028218610c69565b5f6affffffffffffffffffffff8211156130ef576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526058600482015260248101839052604401610e63565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661427d578383151615614271573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60605f61429a836148e5565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f828218828411028218610c69565b5f5f82600f1660098111156142f1576142f1614d31565b9360089390931c92915050565b6040518281527fded87a8aa246bb7a39c47d17c06e32341d11b952ba0fce6e75ba9db564c1e4119061036090818860208301378382602083010152853388856040860185a45050505050505050565b5f62015180826080015162ffffff16836060015162ffffff16846040015164ffffffffff1661437c91906153d5565b61438691906153d5565b610c6c91906153d5565b5f81610140015163ffffffff16905081610120015160ff16600882901b17905081610100015163ffffffff16602082901b1790508160e0015160ff16600282901b1790508160c0015160ff16600582901b1790508160a001516affffffffffffffffffffff16605882901b179050816080015162ffffff16601282901b179050816060015162ffffff16601282901b179050816040015164ffffffffff16602882901b1790508160200151600481111561444c5761444c614d31565b825160049290921b1790600981111561446757614467614d31565b60049190911b17919050565b5f806144d761448a610140860161012087016159cf565b6fffffffffffffffffffffffffffffffff166144ac60c0870160a08801615614565b6144b69086615956565b67ffffffffffffffff166144ca91906153be565b6001600160601b036141a9565b90505f6144e58260c86153be565b86519091506fffffffffffffffffffffffffffffffff165f03614671575f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166333ff3e786145426060890160408a01614c02565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015614584573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906145a89190615831565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638d7ce0966145e760608a0160408b01614c02565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015614629573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061464d9190615831565b61465791906153d5565b905061466d8261466883600a613f3f565b6142cb565b9150505b85602001516001600160601b0316821115614696576001600160601b03821660208701525b85516fffffffffffffffffffffffffffffffff1681116146ba575f92505050612d3f565b85516146d8906fffffffffffffffffffffffffffffffff1682615601565b6fffffffffffffffffffffffffffffffff90911686529150509392505050565b61471f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8215612d3f5760408051608081019091525f90806147406020880188614c02565b6001600160a01b03168152602001858152602001866040015f0160208101906147699190614c02565b6001600160a01b03908116825260209091018590529091507f00000000000000000000000000000000000000000000000000000000000000001663112b28286147b860a0880160808901614c02565b604080516001600160e01b031960e085901b1681526001600160a01b0392831660048201526024810189905285518316604482015260208601516064820152908501519091166084820152606084015160a482015260c4016080604051808303815f875af115801561482c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061485091906159e8565b95945050505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166148d95783831516156148cd573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60ff8216601f811115610c6c576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61036082840312156115b8575f5ffd5b5f6103608284031215614947575f5ffd5b610c698383614925565b5f5f60408385031215614962575f5ffd5b50508035926020909101359150565b5f60208284031215614981575f5ffd5b5035919050565b5f6101e082840312801561499a575f5ffd5b509092915050565b5f60c082840312156115b8575f5ffd5b5f5f83601f8401126149c2575f5ffd5b50813567ffffffffffffffff8111156149d9575f5ffd5b602083019150836020828501011115613404575f5ffd5b5f5f5f5f5f5f6104608789031215614a06575f5ffd5b614a108888614925565b9550614a208861036089016149a2565b945061042087013567ffffffffffffffff811115614a3c575f5ffd5b614a4889828a016149b2565b90955093505061044087013567ffffffffffffffff811115614a68575f5ffd5b614a7489828a016149b2565b979a9699509497509295939492505050565b6001600160a01b03811681146126ac575f5ffd5b803561199281614a86565b5f5f60408385031215614ab6575f5ffd5b8235614ac181614a86565b91506020830135614ad181614a86565b809150509250929050565b5f5f5f5f5f8587036104e0811215614af2575f5ffd5b614afc8888614925565b955060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca082011215614b2d575f5ffd5b6103608701945060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc2082011215614b63575f5ffd5b506103e0860192506104c086013567ffffffffffffffff811115614b85575f5ffd5b614b91888289016149b2565b969995985093965092949392505050565b803563ffffffff81168114611992575f5ffd5b5f5f5f6103a08486031215614bc8575f5ffd5b614bd28585614925565b9250614be16103608501614ba2565b915061038084013560ff81168114614bf7575f5ffd5b809150509250925092565b5f60208284031215614c12575f5ffd5b8135612d3f81614a86565b5f5f6103808385031215614c2f575f5ffd5b614c398484614925565b9150614c486103608401614ba2565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614cb960e0830189614c51565b8281036040840152614ccb8189614c51565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614d20578351835260209384019390920191600101614d02565b50909b9a5050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b600a8110614d5557614d55614d31565b9052565b60058110614d5557614d55614d31565b5f61016082019050614d7c828451614d45565b6020830151614d8e6020840182614d59565b506040830151614da7604084018264ffffffffff169052565b506060830151614dbe606084018262ffffff169052565b506080830151614dd5608084018262ffffff169052565b5060a0830151614df460a08401826affffffffffffffffffffff169052565b5060c0830151614e0960c084018260ff169052565b5060e0830151614e1e60e084018260ff169052565b50610100830151614e3861010084018263ffffffff169052565b50610120830151614e4f61012084018260ff169052565b50610140830151614e6961014084018263ffffffff169052565b5092915050565b5f5f5f5f5f6103a08688031215614e85575f5ffd5b614e8f8787614925565b945061036086013567ffffffffffffffff811115614eab575f5ffd5b614eb7888289016149b2565b90955093505061038086013567ffffffffffffffff811115614b85575f5ffd5b5f5f83601f840112614ee7575f5ffd5b50813567ffffffffffffffff811115614efe575f5ffd5b6020830191508360208260051b8501011115613404575f5ffd5b5f5f5f5f5f6103a08688031215614f2d575f5ffd5b614f378787614925565b945061036086013567ffffffffffffffff811115614f53575f5ffd5b614f5f88828901614ed7565b90955093505061038086013567ffffffffffffffff811115614f7f575f5ffd5b614b9188828901614ed7565b5f5f5f6103808486031215614f9e575f5ffd5b614fa88585614925565b925061036084013567ffffffffffffffff811115614fc4575f5ffd5b614fd0868287016149b2565b9497909650939450505050565b5f5f5f5f6104408587031215614ff1575f5ffd5b614ffb8686614925565b935061500b8661036087016149a2565b925061042085013567ffffffffffffffff811115615027575f5ffd5b61503387828801614ed7565b95989497509550505050565b5f5f5f5f5f6104608688031215615054575f5ffd5b61505e8787614925565b945061506e8761036088016149a2565b935061042086013560048110615082575f5ffd5b925061044086013567ffffffffffffffff811115614b85575f5ffd5b5f5f5f61038084860312156150b1575f5ffd5b6150bb8585614925565b925061036084013567ffffffffffffffff8111156150d7575f5ffd5b614fd086828701614ed7565b5f5f5f5f5f5f5f5f6103e0898b0312156150fb575f5ffd5b6151058a8a614925565b975061036089013567ffffffffffffffff811115615121575f5ffd5b61512d8b828c016149b2565b90985096505061038089013567ffffffffffffffff81111561514d575f5ffd5b6151598b828c016149b2565b9096509450506103a089013592506103c089013567ffffffffffffffff811115615181575f5ffd5b61518d8b828c01614ed7565b999c989b5096995094979396929594505050565b67ffffffffffffffff811681146126ac575f5ffd5b5f602082840312156151c6575f5ffd5b8151612d3f816151a1565b8035611992816151a1565b80356fffffffffffffffffffffffffffffffff81168114611992575f5ffd5b6152158261520883614a9a565b6001600160a01b03169052565b61522160208201614a9a565b6001600160a01b0316602083015261523b60408201614a9a565b6001600160a01b031660408301526060818101359083015261525f60808201614ba2565b63ffffffff16608083015261527660a082016151d1565b67ffffffffffffffff1660a083015260c0818101359083015261529b60e08201614ba2565b63ffffffff1660e08301526152b36101008201614ba2565b63ffffffff166101008301526152cc61012082016151dc565b6fffffffffffffffffffffffffffffffff166101208301526152f161014082016151d1565b67ffffffffffffffff16610140830152610160818101359083015261018080820135908301526153246101a082016151d1565b67ffffffffffffffff166101a08301526153416101c082016151d1565b67ffffffffffffffff81166101c0840152505050565b8281526102008101612d3f60208301846151fb565b634e487b7160e01b5f52601160045260245ffd5b6001600160601b038281168282160390811115610c6c57610c6c61536c565b6001600160601b038181168382160190811115610c6c57610c6c61536c565b8082028115828204841417610c6c57610c6c61536c565b80820180821115610c6c57610c6c61536c565b634e487b7160e01b5f52601260045260245ffd5b5f8261541657634e487b7160e01b5f52601260045260245ffd5b500490565b80358252602081013561542d816151a1565b67ffffffffffffffff166020830152604081810135908301526060810135615454816151a1565b67ffffffffffffffff81166060840152505050565b803582526020808201359083015263ffffffff61548860408301614ba2565b16604083015263ffffffff61549f60608301614ba2565b16606083015263ffffffff6154b660808301614ba2565b16608083015260a090810135910152565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8881525f88356154ff81614a86565b6001600160a01b0381166020840152505f60208a013590508060408401525061552e6060830160408b016151fb565b61554061024083016102208b0161541b565b6155526102c083016102a08b0161541b565b610320890135615561816151a1565b67ffffffffffffffff81166103408401525063ffffffff6155856103408b01614ba2565b1661036083015261559a610380830189615469565b63ffffffff87166104408301526104a06104608301526155bf6104a0830186886154c7565b8281036104808401526155d38185876154c7565b9b9a5050505050505050505050565b5f602082840312156155f2575f5ffd5b81518015158114612d3f575f5ffd5b81810381811115610c6c57610c6c61536c565b5f60208284031215615624575f5ffd5b8135612d3f816151a1565b5f60ff821660ff81036156445761564461536c565b60010192915050565b82815260408101612d3f6020830184614d45565b61566b8189615469565b8660c08201528560e08201526101406101008201525f615690610140830186886154c7565b8281036101208401526156a48185876154c7565b9a9950505050505050505050565b88815267ffffffffffffffff8816602082015264ffffffffff8716604082015285606082015260c060808201528360c08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851115615712575f5ffd5b8460051b808760e0850137820182810360e090810160a08501528101849052600584901b8101610100908101908201865f368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1015b888210156157f6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0086860301845282358181126157a6575f5ffd5b8a0160208101903567ffffffffffffffff8111156157c2575f5ffd5b8036038213156157d0575f5ffd5b6157db8782846154c7565b9650505060208301925060208401935060018201915061576a565b50929e9d5050505050505050505050505050565b5f6020828403121561581a575f5ffd5b610c6982614ba2565b60c08101610c6c8284615469565b5f60208284031215615841575f5ffd5b5051919050565b5f5f85851115615856575f5ffd5b83861115615862575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614e69576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f6148506040830184866154c7565b80516001600160601b0381168114611992575f5ffd5b5f60608284031280156158ed575f5ffd5b506040516060810167ffffffffffffffff8111828210171561591d57634e487b7160e01b5f52604160045260245ffd5b604052615929836158c6565b8152615937602084016158c6565b6020820152604083015161594a816151a1565b60408201529392505050565b67ffffffffffffffff8281168282160390811115610c6c57610c6c61536c565b62ffffff8281168282160390811115610c6c57610c6c61536c565b6080810161599f8287614d59565b84602083015283604083015282606083015295945050505050565b5f816159c8576159c861536c565b505f190190565b5f602082840312156159df575f5ffd5b610c69826151dc565b5f60808284031280156159f9575f5ffd5b506040516080810167ffffffffffffffff81118282101715615a2957634e487b7160e01b5f52604160045260245ffd5b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056fea26469706673582212201775a08466db2357acdf5446cffa70432494dd302d9c298d018a2cc2882f9f2664736f6c63430008250033" as const;
