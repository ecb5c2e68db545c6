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
    "name": "NotConvicted",
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
  "0x60c060405234801561000f575f5ffd5b506040516108b13803806108b183398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516107ea6100c75f395f8181608b015261028701525f818160470152818160dd015261019901526107ea5ff3fe608060405234801561000f575f5ffd5b506004361061003e575f3560e01c8062971a30146100425780637dc0d1d014610086578063cbe6051d146100ad575b5f5ffd5b6100697f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100697f000000000000000000000000000000000000000000000000000000000000000081565b6100c06100bb36600461033e565b6100d9565b60405167ffffffffffffffff909116815260200161007d565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e9bfbaa846040518263ffffffff1660e01b81526004016101279190610404565b602060405180830381865afa158015610142573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016691906105e8565b905060086040517f9427c7d6000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639427c7d69060240161010060405180830381865afa1580156101e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061020b9190610671565b51600981111561021d5761021d6105ff565b1461025b576040517fd756649c0000000000000000000000000000000000000000000000000000000081526004810182905260240160405180910390fd5b620151806102716102a085016102808601610740565b61027b9190610760565b91506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166357dbe88f6102bc60a086016080870161079b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b03909116600482015267ffffffffffffffff851660248201526044015f604051808303815f87803b158015610322575f5ffd5b505af1158015610334573d5f5f3e3d5ffd5b5050505050919050565b5f610360828403128015610350575f5ffd5b509092915050565b80356001600160a01b038116811461036e575f5ffd5b919050565b803563ffffffff8116811461036e575f5ffd5b803567ffffffffffffffff8116811461036e575f5ffd5b80356fffffffffffffffffffffffffffffffff8116811461036e575f5ffd5b8035825267ffffffffffffffff6103d560208301610386565b1660208301526040818101359083015267ffffffffffffffff6103fa60608301610386565b1660608301525050565b61036081016001600160a01b0361041a84610358565b1682526020838101359083015261044860408084019061043b908601610358565b6001600160a01b03169052565b61045460608401610358565b6001600160a01b0316606083015261046e60808401610358565b6001600160a01b0316608083015260a0838101359083015261049260c08401610373565b63ffffffff1660c08301526104a960e08401610386565b67ffffffffffffffff1660e083015261010083810135908301526104d06101208401610373565b63ffffffff166101208301526104e96101408401610373565b63ffffffff16610140830152610502610160840161039d565b6fffffffffffffffffffffffffffffffff166101608301526105276101808401610386565b67ffffffffffffffff166101808301526101a083810135908301526101c0808401359083015261055a6101e08401610386565b67ffffffffffffffff166101e08301526105776102008401610386565b67ffffffffffffffff166102008301526105986102208084019085016103bc565b6105aa6102a083016102a085016103bc565b6105b76103208401610386565b67ffffffffffffffff166103208301526105d46103408401610373565b63ffffffff81166103408401525092915050565b5f602082840312156105f8575f5ffd5b5051919050565b634e487b7160e01b5f52602160045260245ffd5b8051600a811061036e575f5ffd5b805164ffffffffff8116811461036e575f5ffd5b805162ffffff8116811461036e575f5ffd5b80516affffffffffffffffffffff8116811461036e575f5ffd5b805160ff8116811461036e575f5ffd5b5f610100828403128015610683575f5ffd5b50604051610100810167ffffffffffffffff811182821017156106b457634e487b7160e01b5f52604160045260245ffd5b6040526106c083610613565b81526106ce60208401610621565b60208201526106df60408401610621565b60408201526106f060608401610635565b606082015261070160808401610635565b608082015261071260a08401610647565b60a082015261072360c08401610661565b60c082015261073460e08401610661565b60e08201529392505050565b5f60208284031215610750575f5ffd5b61075982610386565b9392505050565b5f67ffffffffffffffff83168061078557634e487b7160e01b5f52601260045260245ffd5b8067ffffffffffffffff84160491505092915050565b5f602082840312156107ab575f5ffd5b6107598261035856fea2646970667358221220e3c40c85c762d8cc8b4da63b5b189756b31b5fd4340259497c60f7bb01b49ae764736f6c63430008250033" as const;
