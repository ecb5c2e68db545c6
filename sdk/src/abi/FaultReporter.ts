// Generated from contracts/FaultReporter.sol by scripts/generate-abi.ts; do not edit.
export const faultReporterAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IDisputeCourt",
        "name": "court_",
        "type": "address"
      },
      {
        "internalType": "contract IQualityOracle",
        "name": "oracle_",
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
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "AlreadyReported",
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
        "internalType": "uint64",
        "name": "current",
        "type": "uint64"
      }
    ],
    "name": "FaultAhead",
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
    "name": "NotConvicted",
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
    "name": "NotProven",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "court",
    "outputs": [
      {
        "internalType": "contract IDisputeCourt",
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
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "isReported",
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
    "inputs": [],
    "name": "oracle",
    "outputs": [
      {
        "internalType": "contract IQualityOracle",
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
    "name": "report",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const faultReporterBytecode =
  "0x60c060405234801561000f575f5ffd5b50604051610beb380380610beb83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051610b1c6100cf5f395f818160c80152818161043c015261056601525f818160520152818161011a01526101df0152610b1c5ff3fe608060405234801561000f575f5ffd5b5060043610610049575f3560e01c8062971a301461004d5780630787416a146100915780637dc0d1d0146100c3578063cbe6051d146100ea575b5f5ffd5b6100747f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100b361009f3660046105c4565b5f6020819052908152604090205460ff1681565b6040519015158152602001610088565b6100747f000000000000000000000000000000000000000000000000000000000000000081565b6100fd6100f83660046105db565b610116565b60405167ffffffffffffffff9091168152602001610088565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e9bfbaa846040518263ffffffff1660e01b815260040161016491906106bc565b602060405180830381865afa15801561017f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101a391906108a0565b6040517f9427c7d6000000000000000000000000000000000000000000000000000000008152600481018290529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639427c7d69060240161016060405180830381865afa158015610225573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102499190610964565b905060088151600981111561026057610260610a41565b1461029f576040517fd756649c000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b6001816020015160048111156102b7576102b7610a41565b036102f1576040517fb0ebfdd500000000000000000000000000000000000000000000000000000000815260048101839052602401610296565b5f8281526020819052604090205460ff161561033c576040517f99724d1c00000000000000000000000000000000000000000000000000000000815260048101839052602401610296565b5f82815260208190526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561039c61038560a0860160808701610a55565b6103976102a087016102808801610a75565b610429565b92505f816020015160048111156103b5576103b5610a41565b146103c1575050919050565b67ffffffffffffffff8316620151806103e261032087016103008801610a75565b6103ec9190610a90565b67ffffffffffffffff16146104225761042061040e60a0860160808701610a55565b61039761032087016103008801610a75565b505b5050919050565b5f6104376201518083610a90565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015610496573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ba9190610acb565b90508067ffffffffffffffff168267ffffffffffffffff16111561051e576040517f8a04880200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015282166024820152604401610296565b6040517f57dbe88f0000000000000000000000000000000000000000000000000000000081526001600160a01b03858116600483015267ffffffffffffffff841660248301527f000000000000000000000000000000000000000000000000000000000000000016906357dbe88f906044015f604051808303815f87803b1580156105a7575f5ffd5b505af11580156105b9573d5f5f3e3d5ffd5b505050505092915050565b5f602082840312156105d4575f5ffd5b5035919050565b5f6103608284031280156105ed575f5ffd5b509092915050565b80356001600160a01b038116811461060b575f5ffd5b919050565b63ffffffff81168114610621575f5ffd5b50565b803561060b81610610565b67ffffffffffffffff81168114610621575f5ffd5b803561060b8161062f565b80356fffffffffffffffffffffffffffffffff8116811461060b575f5ffd5b8035825260208101356106808161062f565b67ffffffffffffffff1660208301526040818101359083015260608101356106a78161062f565b67ffffffffffffffff81166060840152505050565b61036081016001600160a01b036106d2846105f5565b168252602083810135908301526107006040808401906106f39086016105f5565b6001600160a01b03169052565b61070c606084016105f5565b6001600160a01b03166060830152610726608084016105f5565b6001600160a01b0316608083015260a0838101359083015261074a60c08401610624565b63ffffffff1660c083015261076160e08401610644565b67ffffffffffffffff1660e083015261010083810135908301526107886101208401610624565b63ffffffff166101208301526107a16101408401610624565b63ffffffff166101408301526107ba610160840161064f565b6fffffffffffffffffffffffffffffffff166101608301526107df6101808401610644565b67ffffffffffffffff166101808301526101a083810135908301526101c080840135908301526108126101e08401610644565b67ffffffffffffffff166101e083015261082f6102008401610644565b67ffffffffffffffff1661020083015261085061022080840190850161066e565b6108626102a083016102a0850161066e565b61086f6103208401610644565b67ffffffffffffffff1661032083015261088c6103408401610624565b63ffffffff81166103408401525092915050565b5f602082840312156108b0575f5ffd5b5051919050565b604051610160810167ffffffffffffffff811182821017156108e757634e487b7160e01b5f52604160045260245ffd5b60405290565b8051600a811061060b575f5ffd5b80516005811061060b575f5ffd5b805164ffffffffff8116811461060b575f5ffd5b805162ffffff8116811461060b575f5ffd5b80516affffffffffffffffffffff8116811461060b575f5ffd5b805160ff8116811461060b575f5ffd5b805161060b81610610565b5f610160828403128015610976575f5ffd5b5061097f6108b7565b610988836108ed565b8152610996602084016108fb565b60208201526109a760408401610909565b60408201526109b86060840161091d565b60608201526109c96080840161091d565b60808201526109da60a0840161092f565b60a08201526109eb60c08401610949565b60c08201526109fc60e08401610949565b60e0820152610a0e6101008401610959565b610100820152610a216101208401610949565b610120820152610a346101408401610959565b6101408201529392505050565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215610a65575f5ffd5b610a6e826105f5565b9392505050565b5f60208284031215610a85575f5ffd5b8135610a6e8161062f565b5f67ffffffffffffffff831680610ab557634e487b7160e01b5f52601260045260245ffd5b8067ffffffffffffffff84160491505092915050565b5f60208284031215610adb575f5ffd5b8151610a6e8161062f56fea2646970667358221220f299eb7c1bb8f6885f13a50ef0551cb74fea69f0d2beb44814357e9eead7376964736f6c63430008250033" as const;
