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
  "0x610140604052348015610010575f5ffd5b50604051613c40380380613c4083398101604081905261002f916100d8565b6001600160a01b03808516608081905284821660a05283821660c05290821660e05260408051633644e51560e01b81529051633644e515916004808201926020929091908290030181865afa15801561008a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ae9190610134565b4661012052610100525061014b92505050565b6001600160a01b03811681146100d5575f5ffd5b50565b5f5f5f5f608085870312156100eb575f5ffd5b84516100f6816100c1565b6020860151909450610107816100c1565b6040860151909350610118816100c1565b6060860151909250610129816100c1565b939692955090935050565b5f60208284031215610144575f5ffd5b5051919050565b60805160a05160c05160e0516101005161012051613a7e6101c25f395f61130701525f6113b401525f818160f9015261111501525f81816101f5015261102601525f8181610262015281816108a301526117ad01525f8181610165015281816103650152818161042b015261132e0152613a7e5ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c80635049983a1161009357806364b7ced61161006357806364b7ced61461023d5780637b1039991461025d5780638c98542f14610284578063a1f2c00414610297575f5ffd5b80635049983a146101d057806359659e90146101f05780635a7617a2146102175780635a78f9181461022a575f5ffd5b8063365a86fc116100ce578063365a86fc1461016057806339b35cec146101875780634b16e6f31461019a5780634ede9ff6146101ad575f5ffd5b806309fd3f6e146100f457806315aa9fc314610138578063277121df1461014d575b5f5ffd5b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61014b6101463660046123ae565b6102aa565b005b61014b61015b366004612474565b610655565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b610195366004612507565b610961565b61014b6101a83660046125ed565b61099f565b6101c06101bb366004612683565b610b6b565b604051901515815260200161012f565b6101e36101de366004612724565b610cdb565b60405161012f9190612794565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6102253660046127ae565b610d96565b61014b610238366004612815565b610efd565b61025061024b3660046128ab565b610fe1565b60405161012f91906128ea565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b610292366004612935565b611192565b61014b6102a5366004612997565b6111ef565b83356102208601351415806102f357506102cc610340860161032087016129dc565b67ffffffffffffffff166102e660408601602087016129dc565b67ffffffffffffffff1611155b1561032a576040517fee72b06a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604080517fd4c5c21e000000000000000000000000000000000000000000000000000000008152908601905f906103e0906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d4c5c21e9061039a908990600401612a45565b602060405180830381865afa1580156103b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d99190612b03565b8585611205565b509091505f90506001600160a01b0382161580159061052c57506104076020840184612b1a565b6001600160a01b0316826001600160a01b0316148061052c57506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166330ca294d61045d6020860186612b1a565b61046d6060870160408801612b1a565b61047f610160880161014089016129dc565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b039384166004820152918316602483015267ffffffffffffffff16604482015290851660648201526084016040805180830381865afa1580156104f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051b9190612c0c565b6020015167ffffffffffffffff1615155b905080158061056557506105436020840184612b1a565b6001600160a01b03166105596020880188612b1a565b6001600160a01b031614155b806105a0575061057b6060840160408501612b1a565b6001600160a01b03166105946040880160208901612b1a565b6001600160a01b031614155b806105df57506105b8610160840161014085016129dc565b67ffffffffffffffff166105d260608801604089016129dc565b67ffffffffffffffff1614155b8061060457506105fc6105f736899003890189612c4d565b61124c565b8660a0013514155b1561064b576040517f2c4213bd0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024015b60405180910390fd5b5050505050505050565b60408301610220840161067b8261066b816112d0565b838787610676611304565b6113d6565b6102a0850180351515806106a7575061069a60408201602083016129dc565b67ffffffffffffffff1615155b806106b55750604081013515155b806106d857506106cb60808201606083016129dc565b67ffffffffffffffff1615155b1561070f576040517f5343d07800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80806107246103408a016103208b016129dc565b61073460c0880160a089016129dc565b61074460408801602089016129dc565b67ffffffffffffffff16925067ffffffffffffffff16925067ffffffffffffffff169250818310806107765750808310155b156107be576040517f4526ea38000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610642565b5f80806107d36103608d016103408e01612cb5565b6107e46101008b0160e08c01612cb5565b6107f66101208c016101008d01612cb5565b63ffffffff16925063ffffffff16925063ffffffff1692508183108061081c5750808310155b15610864576040517fb143592f000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610642565b610180890135158061091657506040517f3d293adc00000000000000000000000000000000000000000000000000000000815260c08a013560048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633d293adc90602401602060405180830381865afa1580156108f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109149190612cce565b155b15610953576040517f409b4ab700000000000000000000000000000000000000000000000000000000815260c08a01356004820152602401610642565b505050505050505050505050565b61096e8888888888610d96565b610260880135830361099357604051631b3342ef60e21b815260040160405180910390fd5b61064b888484846115df565b5f6109ab898989610fe1565b905080515f036109bb575061064b565b60038410806109ca5750818414155b15610a0b576040517ffddcacbf0000000000000000000000000000000000000000000000000000000081526004810183905260036024820152604401610642565b5f5b84811015610b5f575f868683818110610a2857610a28612ced565b905060200201359050825181101580610a6d57508115801590610a6d57508686610a53600185612d15565b818110610a6257610a62612ced565b905060200201358111155b15610aa7576040517f38cb659800000000000000000000000000000000000000000000000000000000815260048101829052602401610642565b5f610ad589878786818110610abe57610abe612ced565b9050602002810190610ad09190612d28565b611205565b50909150506001600160a01b0381161580610b1b5750838281518110610afd57610afd612ced565b60200260200101516001600160a01b0316816001600160a01b031614155b15610b55576040517f38cb659800000000000000000000000000000000000000000000000000000000815260048101839052602401610642565b5050600101610a0d565b50505050505050505050565b5f8080610b7a86880188613063565b91509150610b8882896116c4565b610b92898361171a565b610b9c8a82611776565b5060208082015151908301515163ffffffff1610610bbe575f92505050610ccf565b5f610bcb8c8c8c86611898565b90505f826020015184602001515f015163ffffffff1681518110610bf157610bf1612ced565b60200260200101516001600160a01b0316631e0845448389896040518463ffffffff1660e01b8152600401610c28939291906131b5565b602060405180830381865afa158015610c43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c6791906132be565b90505f816002811115610c7c57610c7c612780565b03610cb3576040517fc2d3f3bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001816002811115610cc757610cc7612780565b149450505050505b98975050505050505050565b5f80846003811115610cef57610cef612780565b03610d0e57610d0985610d04848601866132dc565b611a07565b610d89565b6001846003811115610d2257610d22612780565b03610d3d57610d098686610d388587018761337d565b611ad6565b6002846003811115610d5157610d51612780565b03610d6c57610d098686610d678587018761349b565b611c9c565b610d8185610d7c84860186613571565b611d8d565b506003610d8d565b5060025b95945050505050565b61022085016102a086015f610da9611304565b90505f610db8896040016112d0565b9050610dcb8960400182868b8b876113d6565b610ddc8960400182858989876113d6565b610dec60408401602085016129dc565b67ffffffffffffffff16610e0660408601602087016129dc565b67ffffffffffffffff161115610e7c57610e2660408501602086016129dc565b610e3660408501602086016129dc565b6040517fc5ebf37e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610642565b610e8e6103408a016103208b016129dc565b67ffffffffffffffff16151580610ebb5750610eb26103608a016103408b01612cb5565b63ffffffff1615155b15610ef2576040517f5343d07800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050565b5f610f0a84860186613604565b9050610f1681886116c4565b610f20888261171a565b5f60ff8703610f385750602081015160600151610f85565b81602001516040015151871015610f76578160200151604001518781518110610f6357610f63612ced565b6020026020010151606001519050610f85565b5f839003610f85575050610fd8565b808484604051610f9692919061363e565b604051809103902014610ef2576040517f90f6a9f300000000000000000000000000000000000000000000000000000000815260048101829052602401610642565b50505050505050565b6040517f17bf581500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526060905f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317bf581590602401602060405180830381865afa15801561106b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061108f9190612b03565b60408051466020820152309181019190915260608101879052608081018290529091505f9060a00160408051808303601f190181529082905280516020909101207f0f2138b9000000000000000000000000000000000000000000000000000000008252600482018190526005602483015267ffffffffffffffff8616604483015291507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630f2138b9906064015f60405180830381865afa158015611161573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611188919081019061364d565b9695505050505050565b6111e9846111a8610340820161032083016129dc565b855f013586602001358686808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611e5492505050565b50505050565b6112008361026081013584846115df565b505050565b5f80806041849003611239578435602086013560408701355f1a61122b89828585611ef9565b955095509550505050611243565b505f915060029050825b93509350939050565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd0485826040516020016112b39291906136dd565b5f7f000000000000000000000000000000000000000000000000000000000000000046146113b1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633644e5156040518163ffffffff1660e01b8152600401602060405180830381865afa158015611388573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113ac9190612b03565b905090565b507f000000000000000000000000000000000000000000000000000000000000000090565b83358514611413576040517f5c25fc7e00000000000000000000000000000000000000000000000000000000815284356004820152602401610642565b61142360c0870160a088016129dc565b67ffffffffffffffff1661143d60408601602087016129dc565b67ffffffffffffffff16116114b25761145c60c0870160a088016129dc565b61146c60408601602087016129dc565b6040517f4075aab400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610642565b5f61153a827f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be17876040516020016114ea929190613865565b604051602081830303815290604052805190602001206040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b90505f611548828686611205565b50909150506001600160a01b0381161580611584575061156e6060890160408a01612b1a565b6001600160a01b0316816001600160a01b031614155b1561064b578061159a60608a0160408b01612b1a565b6040517fa482900f0000000000000000000000000000000000000000000000000000000081526001600160a01b03928316600482015291166024820152604401610642565b61022084016102a085015f6115fb610100880160e089016129dc565b9050611688868261161260408701602088016129dc565b61161c91906138c7565b67ffffffffffffffff1660408501803590859061163c90602089016129dc565b61164691906138c7565b67ffffffffffffffff168989808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611fc192505050565b610fd857604080517f40632ca3000000000000000000000000000000000000000000000000000000008152908301356004820152602401610642565b815163ffffffff1681146117165781516040517f0559928500000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260248101829052604401610642565b5050565b61171660a083018035906117319060808601612cb5565b63ffffffff16835f015163ffffffff16846020015160405160200161175691906138e7565b6040516020818303038152906040528051906020012085604001516121af565b6040517f4853aa6b00000000000000000000000000000000000000000000000000000000815261010083013560048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634853aa6b9060240160a060405180830381865afa1580156117fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061181e91906138f9565b90508060400151836040516020016118369190613958565b604051602081830303815290604052805190602001201461188b5780604001516040517f0a92443600000000000000000000000000000000000000000000000000000000815260040161064291815260200190565b6020015190505b92915050565b61193660408051610140810182525f80825260208083018290528284018290526060808401839052608080850184905260a080860185905260c080870186905260e0870186905287519081018852858152808501869052808801869052808401869052808301869052808201869052610100870152865190810187528481529283018490529482018190528101829052928301529061012082015290565b60408051610140808201835287825261010087013560208301526101c0870135928201929092529060608201906119739087016101208801612cb5565b63ffffffff16815260200161199061016087016101408801612cb5565b63ffffffff1681526020016119ad610340870161032088016129dc565b67ffffffffffffffff1681526020016119ce61036087016103408801612cb5565b63ffffffff908116825284511660208201526040016119f2368690038601866139bb565b81526020848101519101529050949350505050565b5f611a1a83835f015184602001516121f5565b90505f81516003811115611a3057611a30612780565b14611a5657816020015160405163e8cd0f8760e01b815260040161064291815260200190565b815f01515f015163ffffffff16816040015167ffffffffffffffff1610611a7c57505050565b611a988260400151826040015167ffffffffffffffff166116c4565b611aa683836040015161171a565b8060600151826040015160200151606001510361120057604051631b3342ef60e21b815260040160405180910390fd5b5f611ae983835f015184602001516121f5565b90505f600182516003811115611b0157611b01612780565b149050801581611b245750600282516003811115611b2157611b21612780565b14155b15611b4a57826020015160405163e8cd0f8760e01b815260040161064291815260200190565b5f81611b6557611b606080860160608701612cb5565b611b75565b611b756060860160408701612cb5565b63ffffffff169050611b8f610340870161032088016129dc565b67ffffffffffffffff16836020015167ffffffffffffffff161180611bc2575080836040015167ffffffffffffffff1610155b15611bcf57505050505050565b5f611be1610100880160e089016129dc565b90508067ffffffffffffffff16846020015167ffffffffffffffff161015611c1c57604051631b3342ef60e21b815260040160405180910390fd5b5f85604001519050611c40888660200151835f015184602001518560400151611e54565b611c7484611c52578160200151611c55565b81515b84876040015167ffffffffffffffff16846060015185608001516121af565b846060015181606001510361064b57604051631b3342ef60e21b815260040160405180910390fd5b5f611cab848360400151611776565b90505f611cc084845f015185602001516121f5565b9050600381516003811115611cd757611cd7612780565b14611cfd57826020015160405163e8cd0f8760e01b815260040161064291815260200190565b82604001515f015167ffffffffffffffff16816040015167ffffffffffffffff1610611d2a575050505050565b611d5e8284604001515f015167ffffffffffffffff16836040015167ffffffffffffffff16866060015187608001516121af565b8060600151836060015103611d8657604051631b3342ef60e21b815260040160405180910390fd5b5050505050565b611d9a82825f015161171a565b8051602001516080015163ffffffff165f819003611dcb57604051631b3342ef60e21b815260040160405180910390fd5b611ddb6080840160608501612cb5565b63ffffffff16811115611ded57505050565b611e256020840135611e056080860160608701612cb5565b63ffffffff16611e16600185612d15565b856020015186604001516121af565b815f0151602001516060015182602001510361120057604051631b3342ef60e21b815260040160405180910390fd5b6040805167ffffffffffffffff86166020820152908101849052606081018390525f9060800160408051601f19818403018152919052805160209091012090505f36611ea7610100890160e08a016129dc565b915050610220870161064b61026089018035908490611eca906102408d016129dc565b611ed491906138c7565b67ffffffffffffffff16611ee8858b6138c7565b67ffffffffffffffff1686886121af565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611f3257505f91506003905082611fb7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611f83573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116611fae57505f925060019150829050611fb7565b92505f91508190505b9450945094915050565b5f841580611fce57508285115b15611fda57505f610d8d565b828503611ff6578151158015611fef57508386145b9050610d8d565b5f612002600187612d15565b90505f612010600186612d15565b90505b8160011660010361202a57600191821c911c612013565b5f612036600189612d15565b881615612044576001612046565b5f5b60ff169050808551101561205f575f9350505050610d8d565b5f811561208557855f8151811061207857612078612ced565b6020026020010151612087565b895b9050805b865183101561218857835f036120a8575f95505050505050610d8d565b84600116600114806120b957508385145b15612145576120ea8784815181106120d3576120d3612ced565b6020026020010151835f9182526020526040902090565b915061211887848151811061210157612101612ced565b6020026020010151825f9182526020526040902090565b90505b6001851615801561212b57508415155b1561214057600194851c949390931c9261211b565b612174565b6121718188858151811061215b5761215b612ced565b60200260200101515f9182526020526040902090565b90505b600194851c9493841c93929092019161208b565b8315801561219557508a82145b80156121a057508881145b9b9a5050505050505050505050565b6121bc8585858585612279565b611d86576040517f40632ca300000000000000000000000000000000000000000000000000000000815260048101869052602401610642565b604080516080810182525f808252602082018190529181018290526060810191909152612222848461171a565b82602001516040015151821061224e5760405163e8cd0f8760e01b815260048101839052602401610642565b826020015160400151828151811061226857612268612ced565b602002602001015190509392505050565b5f84841061228857505f610d8d565b835f612295600188612d15565b9050845f5b855181101561233757825f036122b6575f945050505050610d8d565b83600116600114806122c757508284145b1561230e576122e18682815181106120d3576120d3612ced565b91505b600184161580156122f457508315155b1561230957600193841c939290921c916122e4565b612327565b6123248287838151811061215b5761215b612ced565b91505b600193841c9392831c920161229a565b508115801561234557508881145b9998505050505050505050565b5f6103608284031215612363575f5ffd5b50919050565b5f5f83601f840112612379575f5ffd5b50813567ffffffffffffffff811115612390575f5ffd5b6020830191508360208285010111156123a7575f5ffd5b9250929050565b5f5f5f5f5f8587036104e08112156123c4575f5ffd5b6123ce8888612352565b955060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca0820112156123ff575f5ffd5b6103608701945060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc2082011215612435575f5ffd5b506103e0860192506104c086013567ffffffffffffffff811115612457575f5ffd5b61246388828901612369565b969995985093965092949392505050565b5f5f5f6103808486031215612487575f5ffd5b6124918585612352565b925061036084013567ffffffffffffffff8111156124ad575f5ffd5b6124b986828701612369565b9497909650939450505050565b5f5f83601f8401126124d6575f5ffd5b50813567ffffffffffffffff8111156124ed575f5ffd5b6020830191508360208260051b85010111156123a7575f5ffd5b5f5f5f5f5f5f5f5f6103e0898b03121561251f575f5ffd5b6125298a8a612352565b975061036089013567ffffffffffffffff811115612545575f5ffd5b6125518b828c01612369565b90985096505061038089013567ffffffffffffffff811115612571575f5ffd5b61257d8b828c01612369565b9096509450506103a089013592506103c089013567ffffffffffffffff8111156125a5575f5ffd5b6125b18b828c016124c6565b999c989b5096995094979396929594505050565b67ffffffffffffffff811681146125da575f5ffd5b50565b80356125e8816125c5565b919050565b5f5f5f5f5f5f5f5f60c0898b031215612604575f5ffd5b883597506020890135612616816125c5565b96506040890135612626816125c5565b955060608901359450608089013567ffffffffffffffff811115612648575f5ffd5b6126548b828c016124c6565b90955093505060a089013567ffffffffffffffff8111156125a5575f5ffd5b5f60c08284031215612363575f5ffd5b5f5f5f5f5f5f5f5f6104a0898b03121561269b575f5ffd5b883597506126ac8a60208b01612352565b96506126bc8a6103808b01612673565b9550610440890135945061046089013567ffffffffffffffff8111156126e0575f5ffd5b6126ec8b828c01612369565b90955093505061048089013567ffffffffffffffff81111561270c575f5ffd5b6125b18b828c01612369565b600481106125da575f5ffd5b5f5f5f5f5f6104608688031215612739575f5ffd5b6127438787612352565b9450612753876103608801612673565b935061042086013561276481612718565b925061044086013567ffffffffffffffff811115612457575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60208101600583106127a8576127a8612780565b91905290565b5f5f5f5f5f6103a086880312156127c3575f5ffd5b6127cd8787612352565b945061036086013567ffffffffffffffff8111156127e9575f5ffd5b6127f588828901612369565b90955093505061038086013567ffffffffffffffff811115612457575f5ffd5b5f5f5f5f5f5f5f610140888a03121561282c575f5ffd5b6128368989612673565b965060c0880135955060e0880135945061010088013567ffffffffffffffff811115612860575f5ffd5b61286c8a828b01612369565b90955093505061012088013567ffffffffffffffff81111561288c575f5ffd5b6128988a828b01612369565b989b979a50959850939692959293505050565b5f5f5f606084860312156128bd575f5ffd5b8335925060208401356128cf816125c5565b915060408401356128df816125c5565b809150509250925092565b602080825282518282018190525f918401906040840190835b8181101561292a5783516001600160a01b0316835260209384019390920191600101612903565b509095945050505050565b5f5f5f5f6104408587031215612949575f5ffd5b6129538686612352565b9350612963866103608701612673565b925061042085013567ffffffffffffffff81111561297f575f5ffd5b61298b878288016124c6565b95989497509550505050565b5f5f5f61038084860312156129aa575f5ffd5b6129b48585612352565b925061036084013567ffffffffffffffff8111156129d0575f5ffd5b6124b9868287016124c6565b5f602082840312156129ec575f5ffd5b81356129f7816125c5565b9392505050565b6001600160a01b03811681146125da575f5ffd5b80356125e8816129fe565b6fffffffffffffffffffffffffffffffff811681146125da575f5ffd5b80356125e881612a1d565b60e081018235612a54816129fe565b6001600160a01b031682526020830135612a6d816129fe565b6001600160a01b031660208301526040830135612a89816125c5565b67ffffffffffffffff166040830152612aa460608401612a3a565b6fffffffffffffffffffffffffffffffff166060830152612ac7608084016125dd565b67ffffffffffffffff16608083015260a08381013590830152612aec60c084016125dd565b67ffffffffffffffff811660c08401525092915050565b5f60208284031215612b13575f5ffd5b5051919050565b5f60208284031215612b2a575f5ffd5b81356129f7816129fe565b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715612b6c57612b6c612b35565b60405290565b6040516080810167ffffffffffffffff81118282101715612b6c57612b6c612b35565b6040516060810167ffffffffffffffff81118282101715612b6c57612b6c612b35565b60405160a0810167ffffffffffffffff81118282101715612b6c57612b6c612b35565b604051601f8201601f1916810167ffffffffffffffff81118282101715612c0457612c04612b35565b604052919050565b5f6040828403128015612c1d575f5ffd5b50612c26612b49565b8251612c3181612a1d565b81526020830151612c41816125c5565b60208201529392505050565b5f6080828403128015612c5e575f5ffd5b50612c67612b72565b823581526020830135612c79816125c5565b6020820152604083810135908201526060830135612c96816125c5565b60608201529392505050565b803563ffffffff811681146125e8575f5ffd5b5f60208284031215612cc5575f5ffd5b6129f782612ca2565b5f60208284031215612cde575f5ffd5b815180151581146129f7575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561189257611892612d01565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612d5b575f5ffd5b83018035915067ffffffffffffffff821115612d75575f5ffd5b6020019150368190038213156123a7575f5ffd5b5f67ffffffffffffffff821115612da257612da2612b35565b5060051b60200190565b5f82601f830112612dbb575f5ffd5b8135612dce612dc982612d89565b612bdb565b8082825260208201915060208360051b860101925085831115612def575f5ffd5b602085015b83811015612e0c578035835260209283019201612df4565b5095945050505050565b5f60608284031215612e26575f5ffd5b612e2e612b95565b9050612e3982612ca2565b8152602082013567ffffffffffffffff811115612e54575f5ffd5b820160a08185031215612e65575f5ffd5b612e6d612bb8565b612e7682612ca2565b815260208281013590820152604082013567ffffffffffffffff811115612e9b575f5ffd5b8201601f81018613612eab575f5ffd5b8035612eb9612dc982612d89565b8082825260208201915060208360071b850101925088831115612eda575f5ffd5b6020840193505b82841015612f50576080848a031215612ef8575f5ffd5b612f00612b72565b8435612f0b81612718565b81526020850135612f1b816125c5565b60208201526040850135612f2e816125c5565b6040820152606085810135908201528252608090930192602090910190612ee1565b604085015250505060608281013590820152612f6e60808301612ca2565b6080820152602083015250604082013567ffffffffffffffff811115612f92575f5ffd5b612f9e84828501612dac565b60408301525092915050565b5f60408284031215612fba575f5ffd5b612fc2612b49565b90508135612fcf816125c5565b8152602082013567ffffffffffffffff811115612fea575f5ffd5b8201601f81018413612ffa575f5ffd5b8035613008612dc982612d89565b8082825260208201915060208360051b850101925086831115613029575f5ffd5b6020840193505b82841015613054578335613043816129fe565b825260209384019390910190613030565b60208501525091949350505050565b5f5f60408385031215613074575f5ffd5b823567ffffffffffffffff81111561308a575f5ffd5b61309685828601612e16565b925050602083013567ffffffffffffffff8111156130b2575f5ffd5b6130be85828601612faa565b9150509250929050565b805163ffffffff1682526020808201518184015260408083015160a091850182905280519185018290525f920190829060c08601905b8083101561316857835180516004811061311a5761311a612780565b8084525067ffffffffffffffff602082015116602084015267ffffffffffffffff604082015116604084015260608101516060840152506080820191506020840193506001830192506130fe565b506060850151606087015260808501519250610d8d608087018463ffffffff169052565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b604081528351604082015260208401516060820152604084015160808201525f60608501516131ec60a084018263ffffffff169052565b50608085015163ffffffff811660c08401525060a085015167ffffffffffffffff811660e08401525060c085015163ffffffff81166101008401525060e085015163ffffffff81166101208401525061010085015180516101408401526020810151610160840152604081015163ffffffff908116610180850152606082015181166101a08501526080820151166101c084015260a08101516101e0840152506101208501516101e06102008401526132a96102208401826130c8565b9050828103602084015261118881858761318c565b5f602082840312156132ce575f5ffd5b8151600381106129f7575f5ffd5b5f602082840312156132ec575f5ffd5b813567ffffffffffffffff811115613302575f5ffd5b820160608185031215613313575f5ffd5b61331b612b95565b813567ffffffffffffffff811115613331575f5ffd5b61333d86828501612e16565b82525060208281013590820152604082013567ffffffffffffffff811115613363575f5ffd5b61336f86828501612e16565b604083015250949350505050565b5f6020828403121561338d575f5ffd5b813567ffffffffffffffff8111156133a3575f5ffd5b8201606081850312156133b4575f5ffd5b6133bc612b95565b813567ffffffffffffffff8111156133d2575f5ffd5b6133de86828501612e16565b82525060208281013590820152604082013567ffffffffffffffff811115613404575f5ffd5b919091019060a08286031215613418575f5ffd5b613420612bb8565b8235815260208084013590820152604083013567ffffffffffffffff811115613447575f5ffd5b61345387828601612dac565b60408301525060608381013590820152608083013567ffffffffffffffff81111561347c575f5ffd5b61348887828601612dac565b6080830152506040820152949350505050565b5f602082840312156134ab575f5ffd5b813567ffffffffffffffff8111156134c1575f5ffd5b820160a081850312156134d2575f5ffd5b6134da612bb8565b813567ffffffffffffffff8111156134f0575f5ffd5b6134fc86828501612e16565b82525060208281013590820152604082013567ffffffffffffffff811115613522575f5ffd5b61352e86828501612faa565b60408301525060608281013590820152608082013567ffffffffffffffff811115613557575f5ffd5b61356386828501612dac565b608083015250949350505050565b5f60208284031215613581575f5ffd5b813567ffffffffffffffff811115613597575f5ffd5b8201606081850312156135a8575f5ffd5b6135b0612b95565b813567ffffffffffffffff8111156135c6575f5ffd5b6135d286828501612e16565b82525060208281013590820152604082013567ffffffffffffffff8111156135f8575f5ffd5b61336f86828501612dac565b5f60208284031215613614575f5ffd5b813567ffffffffffffffff81111561362a575f5ffd5b61363684828501612e16565b949350505050565b818382375f9101908152919050565b5f6020828403121561365d575f5ffd5b815167ffffffffffffffff811115613673575f5ffd5b8201601f81018413613683575f5ffd5b8051613691612dc982612d89565b8082825260208201915060208360051b8501019250868311156136b2575f5ffd5b6020840193505b828410156111885783516136cc816129fe565b8252602093840193909101906136b9565b8281526102008101613702602083016136f585612a12565b6001600160a01b03169052565b61370e60208401612a12565b6001600160a01b03811660408401525061372a60408401612a12565b6001600160a01b0381166060840152506060830135608083810191909152613753908401612ca2565b63ffffffff811660a08401525061376c60a084016125dd565b67ffffffffffffffff811660c08401525060c083013560e083810191909152613796908401612ca2565b63ffffffff8116610100840152506137b16101008401612ca2565b63ffffffff8116610120840152506137cc6101208401612a3a565b6fffffffffffffffffffffffffffffffff8116610140840152506137f361014084016125dd565b67ffffffffffffffff811661016084015250610160830135610180838101919091528301356101a08084019190915261382d9084016125dd565b67ffffffffffffffff81166101c08401525061384c6101c084016125dd565b67ffffffffffffffff81166101e0840152509392505050565b828152813560208083019190915260a0820190830135613884816125c5565b67ffffffffffffffff166040838101919091528301356060808401919091528301356138af816125c5565b67ffffffffffffffff81166080840152509392505050565b67ffffffffffffffff828116828216039081111561189257611892612d01565b602081525f6129f760208301846130c8565b5f60a082840312801561390a575f5ffd5b50613913612bb8565b8251815260208084015190820152604080840151908201526060830151613939816129fe565b6060820152608083015161394c816125c5565b60808201529392505050565b6020808252825167ffffffffffffffff1682820152828101516040808401528051606084018190525f929190910190829060808501905b80831015612e0c576001600160a01b03845116825260208201915060208401935060018301925061398f565b5f60c08284031280156139cc575f5ffd5b5060405160c0810167ffffffffffffffff811182821017156139f0576139f0612b35565b60409081528335825260208085013590830152613a0e908401612ca2565b6040820152613a1f60608401612ca2565b6060820152613a3060808401612ca2565b608082015260a092830135928101929092525091905056fea26469706673582212207005643d3bfce3d54c853a8d6dea46b2aa3b8e6d7a998f902ad703e0b25881bd64736f6c63430008250033" as const;
