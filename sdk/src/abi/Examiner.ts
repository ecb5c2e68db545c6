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
    "name": "checkConflict",
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
        "internalType": "uint256",
        "name": "before",
        "type": "uint256"
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
  "0x610100604052348015610010575f5ffd5b50604051613b80380380613b8083398101604081905261002f91610068565b6001600160a01b0393841660805291831660a052821660c0521660e0526100c4565b6001600160a01b0381168114610065575f5ffd5b50565b5f5f5f5f6080858703121561007b575f5ffd5b845161008681610051565b602086015190945061009781610051565b60408601519093506100a881610051565b60608601519092506100b981610051565b939692955090935050565b60805160a05160c05160e051613a5261012e5f395f818160f901526111c901525f81816101e201526110da01525f818161026201528181610944015261166d01525f8181610165015281816103890152818161044f015281816106a30152610e280152613a525ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806359659e901161009357806364b7ced61161006357806364b7ced61461023d5780637b1039991461025d5780638c98542f14610284578063a1f2c00414610297575f5ffd5b806359659e90146101dd5780635a7617a2146102045780635a78f918146102175780636409be691461022a575f5ffd5b8063365a86fc116100ce578063365a86fc146101605780634b16e6f3146101875780634ede9ff61461019a5780635049983a146101bd575f5ffd5b806309fd3f6e146100f45780631bc2e99414610138578063277121df1461014d575b5f5ffd5b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61014b610146366004612353565b6102aa565b005b61014b61015b366004612423565b61067a565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6101953660046124de565b610a1d565b6101ad6101a8366004612594565b610bea565b604051901515815260200161012f565b6101d06101cb366004612635565b610d5a565b60405161012f91906126c2565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6102123660046126dc565b610e15565b61014b610225366004612743565b610f82565b61014b6102383660046127d9565b61105e565b61025061024b366004612833565b611095565b60405161012f9190612872565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6102923660046128bd565b611246565b61014b6102a5366004612907565b61129d565b83356102208701351415806102f357506102cc6103408701610320880161294c565b67ffffffffffffffff166102e6604086016020870161294c565b67ffffffffffffffff1611155b8061031757508461030a608086016060870161294c565b67ffffffffffffffff1610155b1561034e576040517fee72b06a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604080517fd4c5c21e000000000000000000000000000000000000000000000000000000008152908701905f90610404906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d4c5c21e906103be9089906004016129b5565b602060405180830381865afa1580156103d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103fd9190612a73565b85856112b3565b509091505f90506001600160a01b03821615801590610550575061042b6020840184612a8a565b6001600160a01b0316826001600160a01b0316148061055057506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166330ca294d6104816020860186612a8a565b6104916060870160408801612a8a565b6104a36101608801610140890161294c565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b039384166004820152918316602483015267ffffffffffffffff16604482015290851660648201526084016040805180830381865afa15801561051b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061053f9190612ba0565b6020015167ffffffffffffffff1615155b905080158061058957506105676020840184612a8a565b6001600160a01b031661057d6020880188612a8a565b6001600160a01b031614155b806105c4575061059f6060840160408501612a8a565b6001600160a01b03166105b86040880160208901612a8a565b6001600160a01b031614155b8061060357506105dc6101608401610140850161294c565b67ffffffffffffffff166105f6606088016040890161294c565b67ffffffffffffffff1614155b80610628575061062061061b36899003890189612be1565b6112fa565b8660a0013514155b1561066f576040517f2c4213bd0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024015b60405180910390fd5b505050505050505050565b6040830161022084016107268261069e61069936899003890183612c49565b61137e565b8387877f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633644e5156040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106fd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107219190612a73565b6113b2565b61073660c0830160a0840161294c565b67ffffffffffffffff166107526103408701610320880161294c565b67ffffffffffffffff16108061079c5750610773604082016020830161294c565b67ffffffffffffffff1661078f6103408701610320880161294c565b67ffffffffffffffff1610155b15610822576107b36103408601610320870161294c565b6107c360c0840160a0850161294c565b6107d3604084016020850161294c565b6040517f4526ea3800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015291831660248301529091166044820152606401610666565b610833610100830160e08401612d54565b63ffffffff1661084b61036087016103408801612d54565b63ffffffff16108061088b575061086a61012083016101008401612d54565b63ffffffff1661088261036087016103408801612d54565b63ffffffff1610155b15610910576108a261036086016103408701612d54565b6108b3610100840160e08501612d54565b6108c561012085016101008601612d54565b6040517fb143592f00000000000000000000000000000000000000000000000000000000815263ffffffff938416600482015291831660248301529091166044820152606401610666565b6040517f4853aa6b00000000000000000000000000000000000000000000000000000000815260c083013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634853aa6b9060240160a060405180830381865afa158015610991573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109b59190612d6d565b905061018083013515806109cb57506020810151155b806109d857506040810151155b15610a15576040517f409b4ab700000000000000000000000000000000000000000000000000000000815260c08401356004820152602401610666565b505050505050565b5f610a29898989611095565b905080515f03610a395750610be0565b6003841080610a485750818414155b15610a89576040517ffddcacbf0000000000000000000000000000000000000000000000000000000081526004810183905260036024820152604401610666565b5f5b84811015610bdd575f868683818110610aa657610aa6612dcc565b905060200201359050825181101580610aeb57508115801590610aeb57508686610ad1600185612df4565b818110610ae057610ae0612dcc565b905060200201358111155b15610b25576040517f38cb659800000000000000000000000000000000000000000000000000000000815260048101829052602401610666565b5f610b5389878786818110610b3c57610b3c612dcc565b9050602002810190610b4e9190612e07565b6112b3565b50909150506001600160a01b0381161580610b995750838281518110610b7b57610b7b612dcc565b60200260200101516001600160a01b0316816001600160a01b031614155b15610bd3576040517f38cb659800000000000000000000000000000000000000000000000000000000815260048101839052602401610666565b5050600101610a8b565b50505b5050505050505050565b5f8080610bf986880188613142565b91509150610c078289611584565b610c1189836115da565b610c1b8a82611636565b5060208082015151908301515163ffffffff1610610c3d575f92505050610d4e565b5f610c4a8c8c8c86611758565b90505f826020015184602001515f015163ffffffff1681518110610c7057610c70612dcc565b60200260200101516001600160a01b0316631e0845448389896040518463ffffffff1660e01b8152600401610ca793929190613294565b602060405180830381865afa158015610cc2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce6919061339d565b90505f816002811115610cfb57610cfb6126ae565b03610d32576040517fc2d3f3bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001816002811115610d4657610d466126ae565b149450505050505b98975050505050505050565b5f80846003811115610d6e57610d6e6126ae565b03610d8d57610d8885610d83848601866133bb565b6118c7565b610e08565b6001846003811115610da157610da16126ae565b03610dbc57610d888686610db78587018761345c565b611996565b6002846003811115610dd057610dd06126ae565b03610deb57610d888686610de68587018761357a565b611b5c565b610e0085610dfb84860186613650565b611c4d565b506003610e0c565b5060025b95945050505050565b36368661022001876102a001915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633644e5156040518163ffffffff1660e01b8152600401602060405180830381865afa158015610e82573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ea69190612a73565b90505f610ebe610699368b90038b0160408c01612c49565b9050610ed18960400182868b8b876113b2565b610ee28960400182858989876113b2565b610ef2604084016020850161294c565b67ffffffffffffffff16610f0c604086016020870161294c565b67ffffffffffffffff16111561066f57610f2c604085016020860161294c565b610f3c604085016020860161294c565b6040517fc5ebf37e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610666565b5f610f8f848601866136e3565b9050610f9b8188611584565b610fa588826115da565b5f60ff8703610fbd5750602081015160600151611002565b81602001516040015151871015610ffb578160200151604001518781518110610fe857610fe8612dcc565b6020026020010151606001519050611002565b5050611055565b80848460405161101392919061371d565b60405180910390201461066f576040517f90f6a9f300000000000000000000000000000000000000000000000000000000815260048101829052602401610666565b50505050505050565b610260840135830361108357604051631b3342ef60e21b815260040160405180910390fd5b61108f84848484611d14565b50505050565b6040517f17bf581500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526060905f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317bf581590602401602060405180830381865afa15801561111f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111439190612a73565b60408051466020820152309181019190915260608101879052608081018290529091505f9060a00160408051808303601f190181529082905280516020909101207f0f2138b9000000000000000000000000000000000000000000000000000000008252600482018190526005602483015267ffffffffffffffff8616604483015291507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630f2138b9906064015f60405180830381865afa158015611215573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261123c919081019061372c565b9695505050505050565b61108f8461125c6103408201610320830161294c565b855f013586602001358686808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250611df992505050565b6112ae836102608101358484611d14565b505050565b5f808060418490036112e7578435602086013560408701355f1a6112d989828585611e9e565b9550955095505050506112f1565b505f915060029050825b93509350939050565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd0485826040516020016113619291906137bc565b833585146113ef576040517f5c25fc7e00000000000000000000000000000000000000000000000000000000815284356004820152602401610666565b6113ff60c0870160a0880161294c565b67ffffffffffffffff16611419604086016020870161294c565b67ffffffffffffffff161161148e5761143860c0870160a0880161294c565b611448604086016020870161294c565b6040517f4075aab400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610666565b5f6114df826114a561061b36899003890189612be1565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b90505f6114ed8286866112b3565b50909150506001600160a01b038116158061152957506115136060890160408a01612a8a565b6001600160a01b0316816001600160a01b031614155b15610be0578061153f60608a0160408b01612a8a565b6040517fa482900f0000000000000000000000000000000000000000000000000000000081526001600160a01b03928316600482015291166024820152604401610666565b815163ffffffff1681146115d65781516040517f0559928500000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260248101829052604401610666565b5050565b6115d660a083018035906115f19060808601612d54565b63ffffffff16835f015163ffffffff16846020015160405160200161161691906138fa565b604051602081830303815290604052805190602001208560400151611f66565b6040517f4853aa6b00000000000000000000000000000000000000000000000000000000815261010083013560048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634853aa6b9060240160a060405180830381865afa1580156116ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116de9190612d6d565b90508060400151836040516020016116f6919061390c565b604051602081830303815290604052805190602001201461174b5780604001516040517f0a92443600000000000000000000000000000000000000000000000000000000815260040161066691815260200190565b6020015190505b92915050565b6117f660408051610140810182525f80825260208083018290528284018290526060808401839052608080850184905260a080860185905260c080870186905260e0870186905287519081018852858152808501869052808801869052808401869052808301869052808201869052610100870152865190810187528481529283018490529482018190528101829052928301529061012082015290565b60408051610140808201835287825261010087013560208301526101c0870135928201929092529060608201906118339087016101208801612d54565b63ffffffff16815260200161185061016087016101408801612d54565b63ffffffff16815260200161186d6103408701610320880161294c565b67ffffffffffffffff16815260200161188e61036087016103408801612d54565b63ffffffff908116825284511660208201526040016118b23686900386018661396f565b81526020848101519101529050949350505050565b5f6118da83835f01518460200151611fac565b90505f815160038111156118f0576118f06126ae565b1461191657816020015160405163e8cd0f8760e01b815260040161066691815260200190565b815f01515f015163ffffffff16816040015167ffffffffffffffff161061193c57505050565b6119588260400151826040015167ffffffffffffffff16611584565b6119668383604001516115da565b806060015182604001516020015160600151036112ae57604051631b3342ef60e21b815260040160405180910390fd5b5f6119a983835f01518460200151611fac565b90505f6001825160038111156119c1576119c16126ae565b1490508015816119e457506002825160038111156119e1576119e16126ae565b14155b15611a0a57826020015160405163e8cd0f8760e01b815260040161066691815260200190565b5f81611a2557611a206080860160608701612d54565b611a35565b611a356060860160408701612d54565b63ffffffff169050611a4f6103408701610320880161294c565b67ffffffffffffffff16836020015167ffffffffffffffff161180611a82575080836040015167ffffffffffffffff1610155b15611a8f57505050505050565b5f611aa1610100880160e0890161294c565b90508067ffffffffffffffff16846020015167ffffffffffffffff161015611adc57604051631b3342ef60e21b815260040160405180910390fd5b5f85604001519050611b00888660200151835f015184602001518560400151611df9565b611b3484611b12578160200151611b15565b81515b84876040015167ffffffffffffffff1684606001518560800151611f66565b8460600151816060015103610be057604051631b3342ef60e21b815260040160405180910390fd5b5f611b6b848360400151611636565b90505f611b8084845f01518560200151611fac565b9050600381516003811115611b9757611b976126ae565b14611bbd57826020015160405163e8cd0f8760e01b815260040161066691815260200190565b82604001515f015167ffffffffffffffff16816040015167ffffffffffffffff1610611bea575050505050565b611c1e8284604001515f015167ffffffffffffffff16836040015167ffffffffffffffff1686606001518760800151611f66565b8060600151836060015103611c4657604051631b3342ef60e21b815260040160405180910390fd5b5050505050565b611c5a82825f01516115da565b8051602001516080015163ffffffff165f819003611c8b57604051631b3342ef60e21b815260040160405180910390fd5b611c9b6080840160608501612d54565b63ffffffff16811115611cad57505050565b611ce56020840135611cc56080860160608701612d54565b63ffffffff16611cd6600185612df4565b85602001518660400151611f66565b815f015160200151606001518260200151036112ae57604051631b3342ef60e21b815260040160405180910390fd5b61022084016102a085015f611d30610100880160e0890161294c565b9050611dbd8682611d47604087016020880161294c565b611d5191906139fc565b67ffffffffffffffff16604085018035908590611d71906020890161294c565b611d7b91906139fc565b67ffffffffffffffff168989808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061203092505050565b61105557604080517f40632ca3000000000000000000000000000000000000000000000000000000008152908301356004820152602401610666565b6040805167ffffffffffffffff86166020820152908101849052606081018390525f9060800160408051601f19818403018152919052805160209091012090505f36611e4c610100890160e08a0161294c565b9150506102208701610be061026089018035908490611e6f906102408d0161294c565b611e7991906139fc565b67ffffffffffffffff16611e8d858b6139fc565b67ffffffffffffffff168688611f66565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611ed757505f91506003905082611f5c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611f28573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116611f5357505f925060019150829050611f5c565b92505f91508190505b9450945094915050565b611f73858585858561221e565b611c46576040517f40632ca300000000000000000000000000000000000000000000000000000000815260048101869052602401610666565b604080516080810182525f808252602082018190529181018290526060810191909152611fd984846115da565b8260200151604001515182106120055760405163e8cd0f8760e01b815260048101839052602401610666565b826020015160400151828151811061201f5761201f612dcc565b602002602001015190509392505050565b5f84158061203d57508285115b1561204957505f610e0c565b82850361206557815115801561205e57508386145b9050610e0c565b5f612071600187612df4565b90505f61207f600186612df4565b90505b8160011660010361209957600191821c911c612082565b5f6120a5600189612df4565b8816156120b35760016120b5565b5f5b60ff16905080855110156120ce575f9350505050610e0c565b5f81156120f457855f815181106120e7576120e7612dcc565b60200260200101516120f6565b895b9050805b86518310156121f757835f03612117575f95505050505050610e0c565b846001166001148061212857508385145b156121b45761215987848151811061214257612142612dcc565b6020026020010151835f9182526020526040902090565b915061218787848151811061217057612170612dcc565b6020026020010151825f9182526020526040902090565b90505b6001851615801561219a57508415155b156121af57600194851c949390931c9261218a565b6121e3565b6121e0818885815181106121ca576121ca612dcc565b60200260200101515f9182526020526040902090565b90505b600194851c9493841c9392909201916120fa565b8315801561220457508a82145b801561220f57508881145b9b9a5050505050505050505050565b5f84841061222d57505f610e0c565b835f61223a600188612df4565b9050845f5b85518110156122dc57825f0361225b575f945050505050610e0c565b836001166001148061226c57508284145b156122b35761228686828151811061214257612142612dcc565b91505b6001841615801561229957508315155b156122ae57600193841c939290921c91612289565b6122cc565b6122c9828783815181106121ca576121ca612dcc565b91505b600193841c9392831c920161223f565b50811580156122ea57508881145b9998505050505050505050565b5f6103608284031215612308575f5ffd5b50919050565b5f5f83601f84011261231e575f5ffd5b50813567ffffffffffffffff811115612335575f5ffd5b60208301915083602082850101111561234c575f5ffd5b9250929050565b5f5f5f5f5f5f86880361050081121561236a575f5ffd5b61237489896122f7565b9650610360880135955060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc80820112156123ad575f5ffd5b6103808801945060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc00820112156123e3575f5ffd5b50610400870192506104e087013567ffffffffffffffff811115612405575f5ffd5b61241189828a0161230e565b979a9699509497509295939492505050565b5f5f5f6103808486031215612436575f5ffd5b61244085856122f7565b925061036084013567ffffffffffffffff81111561245c575f5ffd5b6124688682870161230e565b9497909650939450505050565b67ffffffffffffffff8116811461248a575f5ffd5b50565b803561249881612475565b919050565b5f5f83601f8401126124ad575f5ffd5b50813567ffffffffffffffff8111156124c4575f5ffd5b6020830191508360208260051b850101111561234c575f5ffd5b5f5f5f5f5f5f5f5f60c0898b0312156124f5575f5ffd5b88359750602089013561250781612475565b9650604089013561251781612475565b955060608901359450608089013567ffffffffffffffff811115612539575f5ffd5b6125458b828c0161249d565b90955093505060a089013567ffffffffffffffff811115612564575f5ffd5b6125708b828c0161249d565b999c989b5096995094979396929594505050565b5f60c08284031215612308575f5ffd5b5f5f5f5f5f5f5f5f6104a0898b0312156125ac575f5ffd5b883597506125bd8a60208b016122f7565b96506125cd8a6103808b01612584565b9550610440890135945061046089013567ffffffffffffffff8111156125f1575f5ffd5b6125fd8b828c0161230e565b90955093505061048089013567ffffffffffffffff81111561261d575f5ffd5b6125708b828c0161230e565b6004811061248a575f5ffd5b5f5f5f5f5f610460868803121561264a575f5ffd5b61265487876122f7565b9450612664876103608801612584565b935061042086013561267581612629565b925061044086013567ffffffffffffffff811115612691575f5ffd5b61269d8882890161230e565b969995985093965092949392505050565b634e487b7160e01b5f52602160045260245ffd5b60208101600583106126d6576126d66126ae565b91905290565b5f5f5f5f5f6103a086880312156126f1575f5ffd5b6126fb87876122f7565b945061036086013567ffffffffffffffff811115612717575f5ffd5b6127238882890161230e565b90955093505061038086013567ffffffffffffffff811115612691575f5ffd5b5f5f5f5f5f5f5f610140888a03121561275a575f5ffd5b6127648989612584565b965060c0880135955060e0880135945061010088013567ffffffffffffffff81111561278e575f5ffd5b61279a8a828b0161230e565b90955093505061012088013567ffffffffffffffff8111156127ba575f5ffd5b6127c68a828b0161230e565b989b979a50959850939692959293505050565b5f5f5f5f6103a085870312156127ed575f5ffd5b6127f786866122f7565b9350610360850135925061038085013567ffffffffffffffff81111561281b575f5ffd5b6128278782880161249d565b95989497509550505050565b5f5f5f60608486031215612845575f5ffd5b83359250602084013561285781612475565b9150604084013561286781612475565b809150509250925092565b602080825282518282018190525f918401906040840190835b818110156128b25783516001600160a01b031683526020938401939092019160010161288b565b509095945050505050565b5f5f5f5f61044085870312156128d1575f5ffd5b6128db86866122f7565b93506128eb866103608701612584565b925061042085013567ffffffffffffffff81111561281b575f5ffd5b5f5f5f610380848603121561291a575f5ffd5b61292485856122f7565b925061036084013567ffffffffffffffff811115612940575f5ffd5b6124688682870161249d565b5f6020828403121561295c575f5ffd5b813561296781612475565b9392505050565b6001600160a01b038116811461248a575f5ffd5b80356124988161296e565b6fffffffffffffffffffffffffffffffff8116811461248a575f5ffd5b80356124988161298d565b60e0810182356129c48161296e565b6001600160a01b0316825260208301356129dd8161296e565b6001600160a01b0316602083015260408301356129f981612475565b67ffffffffffffffff166040830152612a14606084016129aa565b6fffffffffffffffffffffffffffffffff166060830152612a376080840161248d565b67ffffffffffffffff16608083015260a08381013590830152612a5c60c0840161248d565b67ffffffffffffffff811660c08401525092915050565b5f60208284031215612a83575f5ffd5b5051919050565b5f60208284031215612a9a575f5ffd5b81356129678161296e565b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715612adc57612adc612aa5565b60405290565b6040516080810167ffffffffffffffff81118282101715612adc57612adc612aa5565b6040516101e0810167ffffffffffffffff81118282101715612adc57612adc612aa5565b60405160a0810167ffffffffffffffff81118282101715612adc57612adc612aa5565b6040516060810167ffffffffffffffff81118282101715612adc57612adc612aa5565b604051601f8201601f1916810167ffffffffffffffff81118282101715612b9857612b98612aa5565b604052919050565b5f6040828403128015612bb1575f5ffd5b50612bba612ab9565b8251612bc58161298d565b81526020830151612bd581612475565b60208201529392505050565b5f6080828403128015612bf2575f5ffd5b50612bfb612ae2565b823581526020830135612c0d81612475565b6020820152604083810135908201526060830135612c2a81612475565b60608201529392505050565b803563ffffffff81168114612498575f5ffd5b5f6101e0828403128015612c5b575f5ffd5b50612c64612b05565b612c6d83612982565b8152612c7b60208401612982565b6020820152612c8c60408401612982565b604082015260608381013590820152612ca760808401612c36565b6080820152612cb860a0840161248d565b60a082015260c08381013590820152612cd360e08401612c36565b60e0820152612ce56101008401612c36565b610100820152612cf861012084016129aa565b610120820152612d0b610140840161248d565b61014082015261016083810135908201526101808084013590820152612d346101a0840161248d565b6101a0820152612d476101c0840161248d565b6101c08201529392505050565b5f60208284031215612d64575f5ffd5b61296782612c36565b5f60a0828403128015612d7e575f5ffd5b50612d87612b29565b8251815260208084015190820152604080840151908201526060830151612dad8161296e565b60608201526080830151612dc081612475565b60808201529392505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561175257611752612de0565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612e3a575f5ffd5b83018035915067ffffffffffffffff821115612e54575f5ffd5b60200191503681900382131561234c575f5ffd5b5f67ffffffffffffffff821115612e8157612e81612aa5565b5060051b60200190565b5f82601f830112612e9a575f5ffd5b8135612ead612ea882612e68565b612b6f565b8082825260208201915060208360051b860101925085831115612ece575f5ffd5b602085015b83811015612eeb578035835260209283019201612ed3565b5095945050505050565b5f60608284031215612f05575f5ffd5b612f0d612b4c565b9050612f1882612c36565b8152602082013567ffffffffffffffff811115612f33575f5ffd5b820160a08185031215612f44575f5ffd5b612f4c612b29565b612f5582612c36565b815260208281013590820152604082013567ffffffffffffffff811115612f7a575f5ffd5b8201601f81018613612f8a575f5ffd5b8035612f98612ea882612e68565b8082825260208201915060208360071b850101925088831115612fb9575f5ffd5b6020840193505b8284101561302f576080848a031215612fd7575f5ffd5b612fdf612ae2565b8435612fea81612629565b81526020850135612ffa81612475565b6020820152604085013561300d81612475565b6040820152606085810135908201528252608090930192602090910190612fc0565b60408501525050506060828101359082015261304d60808301612c36565b6080820152602083015250604082013567ffffffffffffffff811115613071575f5ffd5b61307d84828501612e8b565b60408301525092915050565b5f60408284031215613099575f5ffd5b6130a1612ab9565b905081356130ae81612475565b8152602082013567ffffffffffffffff8111156130c9575f5ffd5b8201601f810184136130d9575f5ffd5b80356130e7612ea882612e68565b8082825260208201915060208360051b850101925086831115613108575f5ffd5b6020840193505b828410156131335783356131228161296e565b82526020938401939091019061310f565b60208501525091949350505050565b5f5f60408385031215613153575f5ffd5b823567ffffffffffffffff811115613169575f5ffd5b61317585828601612ef5565b925050602083013567ffffffffffffffff811115613191575f5ffd5b61319d85828601613089565b9150509250929050565b805163ffffffff1682526020808201518184015260408083015160a091850182905280519185018290525f920190829060c08601905b808310156132475783518051600481106131f9576131f96126ae565b8084525067ffffffffffffffff602082015116602084015267ffffffffffffffff604082015116604084015260608101516060840152506080820191506020840193506001830192506131dd565b506060850151606087015260808501519250610e0c608087018463ffffffff169052565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b604081528351604082015260208401516060820152604084015160808201525f60608501516132cb60a084018263ffffffff169052565b50608085015163ffffffff811660c08401525060a085015167ffffffffffffffff811660e08401525060c085015163ffffffff81166101008401525060e085015163ffffffff81166101208401525061010085015180516101408401526020810151610160840152604081015163ffffffff908116610180850152606082015181166101a08501526080820151166101c084015260a08101516101e0840152506101208501516101e06102008401526133886102208401826131a7565b9050828103602084015261123c81858761326b565b5f602082840312156133ad575f5ffd5b815160038110612967575f5ffd5b5f602082840312156133cb575f5ffd5b813567ffffffffffffffff8111156133e1575f5ffd5b8201606081850312156133f2575f5ffd5b6133fa612b4c565b813567ffffffffffffffff811115613410575f5ffd5b61341c86828501612ef5565b82525060208281013590820152604082013567ffffffffffffffff811115613442575f5ffd5b61344e86828501612ef5565b604083015250949350505050565b5f6020828403121561346c575f5ffd5b813567ffffffffffffffff811115613482575f5ffd5b820160608185031215613493575f5ffd5b61349b612b4c565b813567ffffffffffffffff8111156134b1575f5ffd5b6134bd86828501612ef5565b82525060208281013590820152604082013567ffffffffffffffff8111156134e3575f5ffd5b919091019060a082860312156134f7575f5ffd5b6134ff612b29565b8235815260208084013590820152604083013567ffffffffffffffff811115613526575f5ffd5b61353287828601612e8b565b60408301525060608381013590820152608083013567ffffffffffffffff81111561355b575f5ffd5b61356787828601612e8b565b6080830152506040820152949350505050565b5f6020828403121561358a575f5ffd5b813567ffffffffffffffff8111156135a0575f5ffd5b820160a081850312156135b1575f5ffd5b6135b9612b29565b813567ffffffffffffffff8111156135cf575f5ffd5b6135db86828501612ef5565b82525060208281013590820152604082013567ffffffffffffffff811115613601575f5ffd5b61360d86828501613089565b60408301525060608281013590820152608082013567ffffffffffffffff811115613636575f5ffd5b61364286828501612e8b565b608083015250949350505050565b5f60208284031215613660575f5ffd5b813567ffffffffffffffff811115613676575f5ffd5b820160608185031215613687575f5ffd5b61368f612b4c565b813567ffffffffffffffff8111156136a5575f5ffd5b6136b186828501612ef5565b82525060208281013590820152604082013567ffffffffffffffff8111156136d7575f5ffd5b61344e86828501612e8b565b5f602082840312156136f3575f5ffd5b813567ffffffffffffffff811115613709575f5ffd5b61371584828501612ef5565b949350505050565b818382375f9101908152919050565b5f6020828403121561373c575f5ffd5b815167ffffffffffffffff811115613752575f5ffd5b8201601f81018413613762575f5ffd5b8051613770612ea882612e68565b8082825260208201915060208360051b850101925086831115613791575f5ffd5b6020840193505b8284101561123c5783516137ab8161296e565b825260209384019390910190613798565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b03811660608401525060608301516080830152608083015161381f60a084018263ffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015160e083015260e083015161385861010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516fffffffffffffffffffffffffffffffff81166101408401525061014083015167ffffffffffffffff8116610160840152506101608301516101808301526101808301516101a08301526101a08301516138da6101c084018267ffffffffffffffff169052565b506101c083015167ffffffffffffffff81166101e0840152509392505050565b602081525f61296760208301846131a7565b6020808252825167ffffffffffffffff1682820152828101516040808401528051606084018190525f929190910190829060808501905b80831015612eeb576001600160a01b038451168252602082019150602084019350600183019250613943565b5f60c0828403128015613980575f5ffd5b5060405160c0810167ffffffffffffffff811182821017156139a4576139a4612aa5565b604090815283358252602080850135908301526139c2908401612c36565b60408201526139d360608401612c36565b60608201526139e460808401612c36565b608082015260a0928301359281019290925250919050565b67ffffffffffffffff828116828216039081111561175257611752612de056fea2646970667358221220504135fd1d0b0fcd0f7e7b9b261ec5fa95b98cc4ca4fa546df834da4b61113a364736f6c63430008250033" as const;
