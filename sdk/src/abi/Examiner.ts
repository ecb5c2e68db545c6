// Generated from contracts/Examiner.sol by scripts/generate-abi.ts; do not edit.
export const examinerAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IPaymentHub",
        "name": "hub_",
        "type": "address"
      },
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
        "internalType": "contract IJury",
        "name": "jury_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
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
    "inputs": [],
    "name": "NoFault",
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
    "inputs": [],
    "name": "NotStale",
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
        "name": "answer",
        "type": "tuple"
      },
      {
        "internalType": "bytes32[]",
        "name": "path",
        "type": "bytes32[]"
      }
    ],
    "name": "checkAnswer",
    "outputs": [],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
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
        "name": "answer",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "slot",
        "type": "uint256"
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
    "name": "checkChunk",
    "outputs": [],
    "stateMutability": "pure",
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
        "internalType": "uint64",
        "name": "drawBlock",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "asOf",
        "type": "uint64"
      },
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
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
    "name": "checkDelivery",
    "outputs": [],
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
    "name": "checkEquivocation",
    "outputs": [],
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
    "name": "checkPair",
    "outputs": [],
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
        "internalType": "bytes32[]",
        "name": "path",
        "type": "bytes32[]"
      }
    ],
    "name": "checkPrefix",
    "outputs": [],
    "stateMutability": "pure",
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
    "name": "checkStale",
    "outputs": [],
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
      }
    ],
    "name": "checkStep",
    "outputs": [],
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
        "name": "answer",
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
    "name": "faultOf",
    "outputs": [
      {
        "internalType": "enum Fault",
        "name": "fault",
        "type": "uint8"
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
        "internalType": "bytes32",
        "name": "dispute",
        "type": "bytes32"
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
        "name": "answer",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
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
    "name": "isRight",
    "outputs": [
      {
        "internalType": "bool",
        "name": "right",
        "type": "bool"
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
        "internalType": "uint64",
        "name": "drawBlock",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "asOf",
        "type": "uint64"
      }
    ],
    "name": "jurorsOf",
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
    "inputs": [],
    "name": "jury",
    "outputs": [
      {
        "internalType": "contract IJury",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
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
  }
] as const;

export const examinerBytecode =
  "0x610140604052348015610010575f5ffd5b50604051613c38380380613c3883398101604081905261002f916100d8565b6001600160a01b03808516608081905284821660a05283821660c05290821660e05260408051633644e51560e01b81529051633644e515916004808201926020929091908290030181865afa15801561008a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ae9190610134565b4661012052610100525061014b92505050565b6001600160a01b03811681146100d5575f5ffd5b50565b5f5f5f5f608085870312156100eb575f5ffd5b84516100f6816100c1565b6020860151909450610107816100c1565b6040860151909350610118816100c1565b6060860151909250610129816100c1565b939692955090935050565b5f60208284031215610144575f5ffd5b5051919050565b60805160a05160c05160e0516101005161012051613a766101c25f395f6112ff01525f6113ac01525f818160f9015261110d01525f81816101f5015261101e01525f8181610262015281816108a301526117a501525f8181610165015281816103650152818161042b01526113260152613a765ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c80635049983a1161009357806364b7ced61161006357806364b7ced61461023d5780637b1039991461025d5780638c98542f14610284578063a1f2c00414610297575f5ffd5b80635049983a146101d057806359659e90146101f05780635a7617a2146102175780635a78f9181461022a575f5ffd5b8063365a86fc116100ce578063365a86fc1461016057806339b35cec146101875780634b16e6f31461019a5780634ede9ff6146101ad575f5ffd5b806309fd3f6e146100f457806315aa9fc314610138578063277121df1461014d575b5f5ffd5b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61014b6101463660046123a6565b6102aa565b005b61014b61015b36600461246c565b610655565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6101953660046124ff565b610961565b61014b6101a83660046125e5565b61099f565b6101c06101bb36600461267b565b610b6b565b604051901515815260200161012f565b6101e36101de36600461271c565b610cdb565b60405161012f919061278c565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6102253660046127a6565b610d96565b61014b61023836600461280d565b610efd565b61025061024b3660046128a3565b610fd9565b60405161012f91906128e2565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b61029236600461292d565b61118a565b61014b6102a536600461298f565b6111e7565b83356102208601351415806102f357506102cc610340860161032087016129d4565b67ffffffffffffffff166102e660408601602087016129d4565b67ffffffffffffffff1611155b1561032a576040517fee72b06a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604080517fd4c5c21e000000000000000000000000000000000000000000000000000000008152908601905f906103e0906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d4c5c21e9061039a908990600401612a3d565b602060405180830381865afa1580156103b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d99190612afb565b85856111fd565b509091505f90506001600160a01b0382161580159061052c57506104076020840184612b12565b6001600160a01b0316826001600160a01b0316148061052c57506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166330ca294d61045d6020860186612b12565b61046d6060870160408801612b12565b61047f610160880161014089016129d4565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b039384166004820152918316602483015267ffffffffffffffff16604482015290851660648201526084016040805180830381865afa1580156104f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051b9190612c04565b6020015167ffffffffffffffff1615155b905080158061056557506105436020840184612b12565b6001600160a01b03166105596020880188612b12565b6001600160a01b031614155b806105a0575061057b6060840160408501612b12565b6001600160a01b03166105946040880160208901612b12565b6001600160a01b031614155b806105df57506105b8610160840161014085016129d4565b67ffffffffffffffff166105d260608801604089016129d4565b67ffffffffffffffff1614155b8061060457506105fc6105f736899003890189612c45565b611244565b8660a0013514155b1561064b576040517f2c4213bd0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024015b60405180910390fd5b5050505050505050565b60408301610220840161067b8261066b816112c8565b8387876106766112fc565b6113ce565b6102a0850180351515806106a7575061069a60408201602083016129d4565b67ffffffffffffffff1615155b806106b55750604081013515155b806106d857506106cb60808201606083016129d4565b67ffffffffffffffff1615155b1561070f576040517f5343d07800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80806107246103408a016103208b016129d4565b61073460c0880160a089016129d4565b61074460408801602089016129d4565b67ffffffffffffffff16925067ffffffffffffffff16925067ffffffffffffffff169250818310806107765750808310155b156107be576040517f4526ea38000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610642565b5f80806107d36103608d016103408e01612cad565b6107e46101008b0160e08c01612cad565b6107f66101208c016101008d01612cad565b63ffffffff16925063ffffffff16925063ffffffff1692508183108061081c5750808310155b15610864576040517fb143592f000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610642565b610180890135158061091657506040517f3d293adc00000000000000000000000000000000000000000000000000000000815260c08a013560048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633d293adc90602401602060405180830381865afa1580156108f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109149190612cc6565b155b15610953576040517f409b4ab700000000000000000000000000000000000000000000000000000000815260c08a01356004820152602401610642565b505050505050505050505050565b61096e8888888888610d96565b610260880135830361099357604051631b3342ef60e21b815260040160405180910390fd5b61064b888484846115d7565b5f6109ab898989610fd9565b905080515f036109bb575061064b565b60038410806109ca5750818414155b15610a0b576040517ffddcacbf0000000000000000000000000000000000000000000000000000000081526004810183905260036024820152604401610642565b5f5b84811015610b5f575f868683818110610a2857610a28612ce5565b905060200201359050825181101580610a6d57508115801590610a6d57508686610a53600185612d0d565b818110610a6257610a62612ce5565b905060200201358111155b15610aa7576040517f38cb659800000000000000000000000000000000000000000000000000000000815260048101829052602401610642565b5f610ad589878786818110610abe57610abe612ce5565b9050602002810190610ad09190612d20565b6111fd565b50909150506001600160a01b0381161580610b1b5750838281518110610afd57610afd612ce5565b60200260200101516001600160a01b0316816001600160a01b031614155b15610b55576040517f38cb659800000000000000000000000000000000000000000000000000000000815260048101839052602401610642565b5050600101610a0d565b50505050505050505050565b5f8080610b7a8688018861305b565b91509150610b8882896116bc565b610b928983611712565b610b9c8a8261176e565b5060208082015151908301515163ffffffff1610610bbe575f92505050610ccf565b5f610bcb8c8c8c86611890565b90505f826020015184602001515f015163ffffffff1681518110610bf157610bf1612ce5565b60200260200101516001600160a01b0316631e0845448389896040518463ffffffff1660e01b8152600401610c28939291906131ad565b602060405180830381865afa158015610c43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c6791906132b6565b90505f816002811115610c7c57610c7c612778565b03610cb3576040517fc2d3f3bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001816002811115610cc757610cc7612778565b149450505050505b98975050505050505050565b5f80846003811115610cef57610cef612778565b03610d0e57610d0985610d04848601866132d4565b6119ff565b610d89565b6001846003811115610d2257610d22612778565b03610d3d57610d098686610d3885870187613375565b611ace565b6002846003811115610d5157610d51612778565b03610d6c57610d098686610d6785870187613493565b611c94565b610d8185610d7c84860186613569565b611d85565b506003610d8d565b5060025b95945050505050565b61022085016102a086015f610da96112fc565b90505f610db8896040016112c8565b9050610dcb8960400182868b8b876113ce565b610ddc8960400182858989876113ce565b610dec60408401602085016129d4565b67ffffffffffffffff16610e0660408601602087016129d4565b67ffffffffffffffff161115610e7c57610e2660408501602086016129d4565b610e3660408501602086016129d4565b6040517fc5ebf37e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610642565b610e8e6103408a016103208b016129d4565b67ffffffffffffffff16151580610ebb5750610eb26103608a016103408b01612cad565b63ffffffff1615155b15610ef2576040517f5343d07800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050565b5f610f0a848601866135fc565b9050610f1681886116bc565b610f208882611712565b5f60ff8703610f385750602081015160600151610f7d565b81602001516040015151871015610f76578160200151604001518781518110610f6357610f63612ce5565b6020026020010151606001519050610f7d565b5050610fd0565b808484604051610f8e929190613636565b604051809103902014610ef2576040517f90f6a9f300000000000000000000000000000000000000000000000000000000815260048101829052602401610642565b50505050505050565b6040517f17bf581500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526060905f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317bf581590602401602060405180830381865afa158015611063573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110879190612afb565b60408051466020820152309181019190915260608101879052608081018290529091505f9060a00160408051808303601f190181529082905280516020909101207f0f2138b9000000000000000000000000000000000000000000000000000000008252600482018190526005602483015267ffffffffffffffff8616604483015291507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630f2138b9906064015f60405180830381865afa158015611159573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526111809190810190613645565b9695505050505050565b6111e1846111a0610340820161032083016129d4565b855f013586602001358686808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611e4c92505050565b50505050565b6111f88361026081013584846115d7565b505050565b5f80806041849003611231578435602086013560408701355f1a61122389828585611ef1565b95509550955050505061123b565b505f915060029050825b93509350939050565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd0485826040516020016112ab9291906136d5565b5f7f000000000000000000000000000000000000000000000000000000000000000046146113a9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633644e5156040518163ffffffff1660e01b8152600401602060405180830381865afa158015611380573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113a49190612afb565b905090565b507f000000000000000000000000000000000000000000000000000000000000000090565b8335851461140b576040517f5c25fc7e00000000000000000000000000000000000000000000000000000000815284356004820152602401610642565b61141b60c0870160a088016129d4565b67ffffffffffffffff1661143560408601602087016129d4565b67ffffffffffffffff16116114aa5761145460c0870160a088016129d4565b61146460408601602087016129d4565b6040517f4075aab400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610642565b5f611532827f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be17876040516020016114e292919061385d565b604051602081830303815290604052805190602001206040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b90505f6115408286866111fd565b50909150506001600160a01b038116158061157c57506115666060890160408a01612b12565b6001600160a01b0316816001600160a01b031614155b1561064b578061159260608a0160408b01612b12565b6040517fa482900f0000000000000000000000000000000000000000000000000000000081526001600160a01b03928316600482015291166024820152604401610642565b61022084016102a085015f6115f3610100880160e089016129d4565b9050611680868261160a60408701602088016129d4565b61161491906138bf565b67ffffffffffffffff1660408501803590859061163490602089016129d4565b61163e91906138bf565b67ffffffffffffffff168989808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611fb992505050565b610fd057604080517f40632ca3000000000000000000000000000000000000000000000000000000008152908301356004820152602401610642565b815163ffffffff16811461170e5781516040517f0559928500000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260248101829052604401610642565b5050565b61170e60a083018035906117299060808601612cad565b63ffffffff16835f015163ffffffff16846020015160405160200161174e91906138df565b6040516020818303038152906040528051906020012085604001516121a7565b6040517f4853aa6b00000000000000000000000000000000000000000000000000000000815261010083013560048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634853aa6b9060240160a060405180830381865afa1580156117f2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061181691906138f1565b905080604001518360405160200161182e9190613950565b60405160208183030381529060405280519060200120146118835780604001516040517f0a92443600000000000000000000000000000000000000000000000000000000815260040161064291815260200190565b6020015190505b92915050565b61192e60408051610140810182525f80825260208083018290528284018290526060808401839052608080850184905260a080860185905260c080870186905260e0870186905287519081018852858152808501869052808801869052808401869052808301869052808201869052610100870152865190810187528481529283018490529482018190528101829052928301529061012082015290565b60408051610140808201835287825261010087013560208301526101c08701359282019290925290606082019061196b9087016101208801612cad565b63ffffffff16815260200161198861016087016101408801612cad565b63ffffffff1681526020016119a5610340870161032088016129d4565b67ffffffffffffffff1681526020016119c661036087016103408801612cad565b63ffffffff908116825284511660208201526040016119ea368690038601866139b3565b81526020848101519101529050949350505050565b5f611a1283835f015184602001516121ed565b90505f81516003811115611a2857611a28612778565b14611a4e57816020015160405163e8cd0f8760e01b815260040161064291815260200190565b815f01515f015163ffffffff16816040015167ffffffffffffffff1610611a7457505050565b611a908260400151826040015167ffffffffffffffff166116bc565b611a9e838360400151611712565b806060015182604001516020015160600151036111f857604051631b3342ef60e21b815260040160405180910390fd5b5f611ae183835f015184602001516121ed565b90505f600182516003811115611af957611af9612778565b149050801581611b1c5750600282516003811115611b1957611b19612778565b14155b15611b4257826020015160405163e8cd0f8760e01b815260040161064291815260200190565b5f81611b5d57611b586080860160608701612cad565b611b6d565b611b6d6060860160408701612cad565b63ffffffff169050611b87610340870161032088016129d4565b67ffffffffffffffff16836020015167ffffffffffffffff161180611bba575080836040015167ffffffffffffffff1610155b15611bc757505050505050565b5f611bd9610100880160e089016129d4565b90508067ffffffffffffffff16846020015167ffffffffffffffff161015611c1457604051631b3342ef60e21b815260040160405180910390fd5b5f85604001519050611c38888660200151835f015184602001518560400151611e4c565b611c6c84611c4a578160200151611c4d565b81515b84876040015167ffffffffffffffff16846060015185608001516121a7565b846060015181606001510361064b57604051631b3342ef60e21b815260040160405180910390fd5b5f611ca384836040015161176e565b90505f611cb884845f015185602001516121ed565b9050600381516003811115611ccf57611ccf612778565b14611cf557826020015160405163e8cd0f8760e01b815260040161064291815260200190565b82604001515f015167ffffffffffffffff16816040015167ffffffffffffffff1610611d22575050505050565b611d568284604001515f015167ffffffffffffffff16836040015167ffffffffffffffff16866060015187608001516121a7565b8060600151836060015103611d7e57604051631b3342ef60e21b815260040160405180910390fd5b5050505050565b611d9282825f0151611712565b8051602001516080015163ffffffff165f819003611dc357604051631b3342ef60e21b815260040160405180910390fd5b611dd36080840160608501612cad565b63ffffffff16811115611de557505050565b611e1d6020840135611dfd6080860160608701612cad565b63ffffffff16611e0e600185612d0d565b856020015186604001516121a7565b815f015160200151606001518260200151036111f857604051631b3342ef60e21b815260040160405180910390fd5b6040805167ffffffffffffffff86166020820152908101849052606081018390525f9060800160408051601f19818403018152919052805160209091012090505f36611e9f610100890160e08a016129d4565b915050610220870161064b61026089018035908490611ec2906102408d016129d4565b611ecc91906138bf565b67ffffffffffffffff16611ee0858b6138bf565b67ffffffffffffffff1686886121a7565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611f2a57505f91506003905082611faf565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611f7b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116611fa657505f925060019150829050611faf565b92505f91508190505b9450945094915050565b5f841580611fc657508285115b15611fd257505f610d8d565b828503611fee578151158015611fe757508386145b9050610d8d565b5f611ffa600187612d0d565b90505f612008600186612d0d565b90505b8160011660010361202257600191821c911c61200b565b5f61202e600189612d0d565b88161561203c57600161203e565b5f5b60ff1690508085511015612057575f9350505050610d8d565b5f811561207d57855f8151811061207057612070612ce5565b602002602001015161207f565b895b9050805b865183101561218057835f036120a0575f95505050505050610d8d565b84600116600114806120b157508385145b1561213d576120e28784815181106120cb576120cb612ce5565b6020026020010151835f9182526020526040902090565b91506121108784815181106120f9576120f9612ce5565b6020026020010151825f9182526020526040902090565b90505b6001851615801561212357508415155b1561213857600194851c949390931c92612113565b61216c565b6121698188858151811061215357612153612ce5565b60200260200101515f9182526020526040902090565b90505b600194851c9493841c939290920191612083565b8315801561218d57508a82145b801561219857508881145b9b9a5050505050505050505050565b6121b48585858585612271565b611d7e576040517f40632ca300000000000000000000000000000000000000000000000000000000815260048101869052602401610642565b604080516080810182525f80825260208201819052918101829052606081019190915261221a8484611712565b8260200151604001515182106122465760405163e8cd0f8760e01b815260048101839052602401610642565b826020015160400151828151811061226057612260612ce5565b602002602001015190509392505050565b5f84841061228057505f610d8d565b835f61228d600188612d0d565b9050845f5b855181101561232f57825f036122ae575f945050505050610d8d565b83600116600114806122bf57508284145b15612306576122d98682815181106120cb576120cb612ce5565b91505b600184161580156122ec57508315155b1561230157600193841c939290921c916122dc565b61231f565b61231c8287838151811061215357612153612ce5565b91505b600193841c9392831c9201612292565b508115801561233d57508881145b9998505050505050505050565b5f610360828403121561235b575f5ffd5b50919050565b5f5f83601f840112612371575f5ffd5b50813567ffffffffffffffff811115612388575f5ffd5b60208301915083602082850101111561239f575f5ffd5b9250929050565b5f5f5f5f5f8587036104e08112156123bc575f5ffd5b6123c6888861234a565b955060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca0820112156123f7575f5ffd5b6103608701945060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc208201121561242d575f5ffd5b506103e0860192506104c086013567ffffffffffffffff81111561244f575f5ffd5b61245b88828901612361565b969995985093965092949392505050565b5f5f5f610380848603121561247f575f5ffd5b612489858561234a565b925061036084013567ffffffffffffffff8111156124a5575f5ffd5b6124b186828701612361565b9497909650939450505050565b5f5f83601f8401126124ce575f5ffd5b50813567ffffffffffffffff8111156124e5575f5ffd5b6020830191508360208260051b850101111561239f575f5ffd5b5f5f5f5f5f5f5f5f6103e0898b031215612517575f5ffd5b6125218a8a61234a565b975061036089013567ffffffffffffffff81111561253d575f5ffd5b6125498b828c01612361565b90985096505061038089013567ffffffffffffffff811115612569575f5ffd5b6125758b828c01612361565b9096509450506103a089013592506103c089013567ffffffffffffffff81111561259d575f5ffd5b6125a98b828c016124be565b999c989b5096995094979396929594505050565b67ffffffffffffffff811681146125d2575f5ffd5b50565b80356125e0816125bd565b919050565b5f5f5f5f5f5f5f5f60c0898b0312156125fc575f5ffd5b88359750602089013561260e816125bd565b9650604089013561261e816125bd565b955060608901359450608089013567ffffffffffffffff811115612640575f5ffd5b61264c8b828c016124be565b90955093505060a089013567ffffffffffffffff81111561259d575f5ffd5b5f60c0828403121561235b575f5ffd5b5f5f5f5f5f5f5f5f6104a0898b031215612693575f5ffd5b883597506126a48a60208b0161234a565b96506126b48a6103808b0161266b565b9550610440890135945061046089013567ffffffffffffffff8111156126d8575f5ffd5b6126e48b828c01612361565b90955093505061048089013567ffffffffffffffff811115612704575f5ffd5b6125a98b828c01612361565b600481106125d2575f5ffd5b5f5f5f5f5f6104608688031215612731575f5ffd5b61273b878761234a565b945061274b87610360880161266b565b935061042086013561275c81612710565b925061044086013567ffffffffffffffff81111561244f575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60208101600583106127a0576127a0612778565b91905290565b5f5f5f5f5f6103a086880312156127bb575f5ffd5b6127c5878761234a565b945061036086013567ffffffffffffffff8111156127e1575f5ffd5b6127ed88828901612361565b90955093505061038086013567ffffffffffffffff81111561244f575f5ffd5b5f5f5f5f5f5f5f610140888a031215612824575f5ffd5b61282e898961266b565b965060c0880135955060e0880135945061010088013567ffffffffffffffff811115612858575f5ffd5b6128648a828b01612361565b90955093505061012088013567ffffffffffffffff811115612884575f5ffd5b6128908a828b01612361565b989b979a50959850939692959293505050565b5f5f5f606084860312156128b5575f5ffd5b8335925060208401356128c7816125bd565b915060408401356128d7816125bd565b809150509250925092565b602080825282518282018190525f918401906040840190835b818110156129225783516001600160a01b03168352602093840193909201916001016128fb565b509095945050505050565b5f5f5f5f6104408587031215612941575f5ffd5b61294b868661234a565b935061295b86610360870161266b565b925061042085013567ffffffffffffffff811115612977575f5ffd5b612983878288016124be565b95989497509550505050565b5f5f5f61038084860312156129a2575f5ffd5b6129ac858561234a565b925061036084013567ffffffffffffffff8111156129c8575f5ffd5b6124b1868287016124be565b5f602082840312156129e4575f5ffd5b81356129ef816125bd565b9392505050565b6001600160a01b03811681146125d2575f5ffd5b80356125e0816129f6565b6fffffffffffffffffffffffffffffffff811681146125d2575f5ffd5b80356125e081612a15565b60e081018235612a4c816129f6565b6001600160a01b031682526020830135612a65816129f6565b6001600160a01b031660208301526040830135612a81816125bd565b67ffffffffffffffff166040830152612a9c60608401612a32565b6fffffffffffffffffffffffffffffffff166060830152612abf608084016125d5565b67ffffffffffffffff16608083015260a08381013590830152612ae460c084016125d5565b67ffffffffffffffff811660c08401525092915050565b5f60208284031215612b0b575f5ffd5b5051919050565b5f60208284031215612b22575f5ffd5b81356129ef816129f6565b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715612b6457612b64612b2d565b60405290565b6040516080810167ffffffffffffffff81118282101715612b6457612b64612b2d565b6040516060810167ffffffffffffffff81118282101715612b6457612b64612b2d565b60405160a0810167ffffffffffffffff81118282101715612b6457612b64612b2d565b604051601f8201601f1916810167ffffffffffffffff81118282101715612bfc57612bfc612b2d565b604052919050565b5f6040828403128015612c15575f5ffd5b50612c1e612b41565b8251612c2981612a15565b81526020830151612c39816125bd565b60208201529392505050565b5f6080828403128015612c56575f5ffd5b50612c5f612b6a565b823581526020830135612c71816125bd565b6020820152604083810135908201526060830135612c8e816125bd565b60608201529392505050565b803563ffffffff811681146125e0575f5ffd5b5f60208284031215612cbd575f5ffd5b6129ef82612c9a565b5f60208284031215612cd6575f5ffd5b815180151581146129ef575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561188a5761188a612cf9565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612d53575f5ffd5b83018035915067ffffffffffffffff821115612d6d575f5ffd5b60200191503681900382131561239f575f5ffd5b5f67ffffffffffffffff821115612d9a57612d9a612b2d565b5060051b60200190565b5f82601f830112612db3575f5ffd5b8135612dc6612dc182612d81565b612bd3565b8082825260208201915060208360051b860101925085831115612de7575f5ffd5b602085015b83811015612e04578035835260209283019201612dec565b5095945050505050565b5f60608284031215612e1e575f5ffd5b612e26612b8d565b9050612e3182612c9a565b8152602082013567ffffffffffffffff811115612e4c575f5ffd5b820160a08185031215612e5d575f5ffd5b612e65612bb0565b612e6e82612c9a565b815260208281013590820152604082013567ffffffffffffffff811115612e93575f5ffd5b8201601f81018613612ea3575f5ffd5b8035612eb1612dc182612d81565b8082825260208201915060208360071b850101925088831115612ed2575f5ffd5b6020840193505b82841015612f48576080848a031215612ef0575f5ffd5b612ef8612b6a565b8435612f0381612710565b81526020850135612f13816125bd565b60208201526040850135612f26816125bd565b6040820152606085810135908201528252608090930192602090910190612ed9565b604085015250505060608281013590820152612f6660808301612c9a565b6080820152602083015250604082013567ffffffffffffffff811115612f8a575f5ffd5b612f9684828501612da4565b60408301525092915050565b5f60408284031215612fb2575f5ffd5b612fba612b41565b90508135612fc7816125bd565b8152602082013567ffffffffffffffff811115612fe2575f5ffd5b8201601f81018413612ff2575f5ffd5b8035613000612dc182612d81565b8082825260208201915060208360051b850101925086831115613021575f5ffd5b6020840193505b8284101561304c57833561303b816129f6565b825260209384019390910190613028565b60208501525091949350505050565b5f5f6040838503121561306c575f5ffd5b823567ffffffffffffffff811115613082575f5ffd5b61308e85828601612e0e565b925050602083013567ffffffffffffffff8111156130aa575f5ffd5b6130b685828601612fa2565b9150509250929050565b805163ffffffff1682526020808201518184015260408083015160a091850182905280519185018290525f920190829060c08601905b8083101561316057835180516004811061311257613112612778565b8084525067ffffffffffffffff602082015116602084015267ffffffffffffffff604082015116604084015260608101516060840152506080820191506020840193506001830192506130f6565b506060850151606087015260808501519250610d8d608087018463ffffffff169052565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b604081528351604082015260208401516060820152604084015160808201525f60608501516131e460a084018263ffffffff169052565b50608085015163ffffffff811660c08401525060a085015167ffffffffffffffff811660e08401525060c085015163ffffffff81166101008401525060e085015163ffffffff81166101208401525061010085015180516101408401526020810151610160840152604081015163ffffffff908116610180850152606082015181166101a08501526080820151166101c084015260a08101516101e0840152506101208501516101e06102008401526132a16102208401826130c0565b90508281036020840152611180818587613184565b5f602082840312156132c6575f5ffd5b8151600381106129ef575f5ffd5b5f602082840312156132e4575f5ffd5b813567ffffffffffffffff8111156132fa575f5ffd5b82016060818503121561330b575f5ffd5b613313612b8d565b813567ffffffffffffffff811115613329575f5ffd5b61333586828501612e0e565b82525060208281013590820152604082013567ffffffffffffffff81111561335b575f5ffd5b61336786828501612e0e565b604083015250949350505050565b5f60208284031215613385575f5ffd5b813567ffffffffffffffff81111561339b575f5ffd5b8201606081850312156133ac575f5ffd5b6133b4612b8d565b813567ffffffffffffffff8111156133ca575f5ffd5b6133d686828501612e0e565b82525060208281013590820152604082013567ffffffffffffffff8111156133fc575f5ffd5b919091019060a08286031215613410575f5ffd5b613418612bb0565b8235815260208084013590820152604083013567ffffffffffffffff81111561343f575f5ffd5b61344b87828601612da4565b60408301525060608381013590820152608083013567ffffffffffffffff811115613474575f5ffd5b61348087828601612da4565b6080830152506040820152949350505050565b5f602082840312156134a3575f5ffd5b813567ffffffffffffffff8111156134b9575f5ffd5b820160a081850312156134ca575f5ffd5b6134d2612bb0565b813567ffffffffffffffff8111156134e8575f5ffd5b6134f486828501612e0e565b82525060208281013590820152604082013567ffffffffffffffff81111561351a575f5ffd5b61352686828501612fa2565b60408301525060608281013590820152608082013567ffffffffffffffff81111561354f575f5ffd5b61355b86828501612da4565b608083015250949350505050565b5f60208284031215613579575f5ffd5b813567ffffffffffffffff81111561358f575f5ffd5b8201606081850312156135a0575f5ffd5b6135a8612b8d565b813567ffffffffffffffff8111156135be575f5ffd5b6135ca86828501612e0e565b82525060208281013590820152604082013567ffffffffffffffff8111156135f0575f5ffd5b61336786828501612da4565b5f6020828403121561360c575f5ffd5b813567ffffffffffffffff811115613622575f5ffd5b61362e84828501612e0e565b949350505050565b818382375f9101908152919050565b5f60208284031215613655575f5ffd5b815167ffffffffffffffff81111561366b575f5ffd5b8201601f8101841361367b575f5ffd5b8051613689612dc182612d81565b8082825260208201915060208360051b8501019250868311156136aa575f5ffd5b6020840193505b828410156111805783516136c4816129f6565b8252602093840193909101906136b1565b82815261020081016136fa602083016136ed85612a0a565b6001600160a01b03169052565b61370660208401612a0a565b6001600160a01b03811660408401525061372260408401612a0a565b6001600160a01b038116606084015250606083013560808381019190915261374b908401612c9a565b63ffffffff811660a08401525061376460a084016125d5565b67ffffffffffffffff811660c08401525060c083013560e08381019190915261378e908401612c9a565b63ffffffff8116610100840152506137a96101008401612c9a565b63ffffffff8116610120840152506137c46101208401612a32565b6fffffffffffffffffffffffffffffffff8116610140840152506137eb61014084016125d5565b67ffffffffffffffff811661016084015250610160830135610180838101919091528301356101a0808401919091526138259084016125d5565b67ffffffffffffffff81166101c0840152506138446101c084016125d5565b67ffffffffffffffff81166101e0840152509392505050565b828152813560208083019190915260a082019083013561387c816125bd565b67ffffffffffffffff166040838101919091528301356060808401919091528301356138a7816125bd565b67ffffffffffffffff81166080840152509392505050565b67ffffffffffffffff828116828216039081111561188a5761188a612cf9565b602081525f6129ef60208301846130c0565b5f60a0828403128015613902575f5ffd5b5061390b612bb0565b8251815260208084015190820152604080840151908201526060830151613931816129f6565b60608201526080830151613944816125bd565b60808201529392505050565b6020808252825167ffffffffffffffff1682820152828101516040808401528051606084018190525f929190910190829060808501905b80831015612e04576001600160a01b038451168252602082019150602084019350600183019250613987565b5f60c08284031280156139c4575f5ffd5b5060405160c0810167ffffffffffffffff811182821017156139e8576139e8612b2d565b60409081528335825260208085013590830152613a06908401612c9a565b6040820152613a1760608401612c9a565b6060820152613a2860808401612c9a565b608082015260a092830135928101929092525091905056fea26469706673582212206352c09ab35fa02d1b1b9a35ea9932324d432843b71ee7654caa8c011fe79e3664736f6c63430008250033" as const;
