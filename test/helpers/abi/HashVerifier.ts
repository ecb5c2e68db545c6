// Generated from contracts/mocks/CourtMocks.sol by scripts/generate-abi.ts; do not edit.
export const hashVerifierAbi = [
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "dispute",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "manifest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "tauTable",
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
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "layer",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
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
            "components": [
              {
                "internalType": "uint32",
                "name": "op",
                "type": "uint32"
              },
              {
                "internalType": "bytes32",
                "name": "params",
                "type": "bytes32"
              },
              {
                "components": [
                  {
                    "internalType": "enum Source",
                    "name": "source",
                    "type": "uint8"
                  },
                  {
                    "internalType": "uint64",
                    "name": "position",
                    "type": "uint64"
                  },
                  {
                    "internalType": "uint64",
                    "name": "index",
                    "type": "uint64"
                  },
                  {
                    "internalType": "bytes32",
                    "name": "hash",
                    "type": "bytes32"
                  }
                ],
                "internalType": "struct Wire[]",
                "name": "inputs",
                "type": "tuple[]"
              },
              {
                "internalType": "bytes32",
                "name": "output",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "commits",
                "type": "uint32"
              }
            ],
            "internalType": "struct Leaf",
            "name": "leaf",
            "type": "tuple"
          }
        ],
        "internalType": "struct Statement",
        "name": "statement",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "evidence",
        "type": "bytes"
      }
    ],
    "name": "judge",
    "outputs": [
      {
        "internalType": "enum Verdict",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  }
] as const;

export const hashVerifierBytecode =
  "0x6080604052348015600e575f5ffd5b506103b68061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c80631e0845441461002d575b5f5ffd5b61004061003b3660046101ac565b610056565b60405161004d9190610249565b60405180910390f35b5f81810361006557505f6101a5565b365f6100756101c087018761026f565b6100839060408101906102ab565b90925090505f8167ffffffffffffffff8111156100a2576100a2610316565b6040519080825280602002602001820160405280156100cb578160200160208202803683370190505b5090505f5b82811015610119578383828181106100ea576100ea61032a565b905060800201606001358282815181106101065761010661032a565b60209081029190910101526001016100d0565b505f8160405160200161012c919061033e565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00181528282528051602091820120818401528151808403820181529282019091528151910120905061018a6101c089018961026f565b60600135811461019b57600261019e565b60015b9450505050505b9392505050565b5f5f5f604084860312156101be575f5ffd5b833567ffffffffffffffff8111156101d4575f5ffd5b84016101e081870312156101e6575f5ffd5b9250602084013567ffffffffffffffff811115610201575f5ffd5b8401601f81018613610211575f5ffd5b803567ffffffffffffffff811115610227575f5ffd5b866020828401011115610238575f5ffd5b939660209190910195509293505050565b602081016003831061026957634e487b7160e01b5f52602160045260245ffd5b91905290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff618336030181126102a1575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126102de575f5ffd5b83018035915067ffffffffffffffff8211156102f8575f5ffd5b6020019150600781901b360382131561030f575f5ffd5b9250929050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b602080825282518282018190525f918401906040840190835b81811015610375578351835260209384019390920191600101610357565b50909594505050505056fea2646970667358221220330f17721890a0479810f4ba9b25b69f4c9f23acc13dc07d3fe71de6d416475a64736f6c63430008250033" as const;
