// Generated from contracts/StakeVault.sol by scripts/generate-abi.ts; do not edit.
export const stakeVaultAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IOmniToken",
        "name": "token_",
        "type": "address"
      },
      {
        "internalType": "contract IPaymentHub",
        "name": "hub_",
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
    "inputs": [],
    "name": "AmountZero",
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
        "name": "heldBack",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "HeldBackUnbacked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "latest",
        "type": "uint256"
      }
    ],
    "name": "LockTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "readyAt",
        "type": "uint256"
      }
    ],
    "name": "NothingToWithdraw",
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
    "name": "OperatorLocked",
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
        "internalType": "uint256",
        "name": "requested",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      }
    ],
    "name": "StakeInsufficient",
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
    "name": "TooManyExits",
    "type": "error"
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
    "name": "ExitDelaySet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "readyAt",
        "type": "uint256"
      }
    ],
    "name": "ExitRequested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "Locked",
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
    "name": "MinimumStakeSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fromActive",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fromExiting",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "reporter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "rewarded",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "refundee",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "burned",
        "type": "uint256"
      }
    ],
    "name": "Slashed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "name": "Staked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "standing",
        "type": "uint256"
      }
    ],
    "name": "StandingLost",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      }
    ],
    "name": "Withdrawn",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "activeStake",
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
    "name": "exitDelay",
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
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "exitingStake",
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
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "exitsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "readyAt",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Exit[]",
        "name": "",
        "type": "tuple[]"
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
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "until",
        "type": "uint64"
      }
    ],
    "name": "lock",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "lockedUntil",
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
    "inputs": [],
    "name": "minimumStake",
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
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "poolsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "assets",
            "type": "uint96"
          },
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Pool",
        "name": "active",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "assets",
            "type": "uint96"
          },
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Pool",
        "name": "exiting",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "positionOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "shares",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
          }
        ],
        "internalType": "struct Position",
        "name": "",
        "type": "tuple"
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
    "name": "setExitDelay",
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
    "name": "setMinimumStake",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "reporter",
            "type": "address"
          },
          {
            "internalType": "uint256",
            "name": "reward",
            "type": "uint256"
          },
          {
            "internalType": "address",
            "name": "refundee",
            "type": "address"
          },
          {
            "internalType": "uint256",
            "name": "refund",
            "type": "uint256"
          }
        ],
        "internalType": "struct SlashPayout",
        "name": "payout",
        "type": "tuple"
      }
    ],
    "name": "slash",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "slashed",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "rewarded",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "refunded",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "burned",
            "type": "uint256"
          }
        ],
        "internalType": "struct SlashResult",
        "name": "result",
        "type": "tuple"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "stake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "stakeOf",
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
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "v",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "r",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "stakeWithPermit",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "standingOf",
    "outputs": [
      {
        "internalType": "bool",
        "name": "eligible",
        "type": "bool"
      },
      {
        "internalType": "uint32",
        "name": "standing",
        "type": "uint32"
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "unstake",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "readyAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "withdraw",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "withdrawable",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "assets",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const stakeVaultBytecode =
  "0x60c0604052600180546001600160a01b0319166e1275000000003635c9adc5dea00000179055348015610030575f5ffd5b506040516130a13803806130a183398101604081905261004f916100dc565b8061005981610072565b50506001600160a01b039182166080521660a052610126565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100d9575f5ffd5b50565b5f5f5f606084860312156100ee575f5ffd5b83516100f9816100c5565b602085015190935061010a816100c5565b604085015190925061011b816100c5565b809150509250925092565b60805160a051612ef86101a95f395f818161031101528181610c3701528181610e780152818161158d0152818161175101528181612424015281816124a90152818161260a01526126b201525f818161062f015281816108c00152818161091301528181610979015281816110d401528181611b0e0152611d7f0152612ef85ff3fe608060405234801561000f575f5ffd5b506004361061018f575f3560e01c8063892f928e116100dd578063bf7e214f11610088578063ec5ffac211610063578063ec5ffac2146105ec578063ecd9ba8214610617578063fc0c546a1461062a575f5ffd5b8063bf7e214f146105b6578063c0314d27146105c6578063ce4cb876146105d9575f5ffd5b80639bc289f1116100b85780639bc289f114610556578063a694fc3a14610590578063ae153b1e146105a3575f5ffd5b8063892f928e146104555780638d7ce096146104ec5780638fb360371461051d575f5ffd5b806333ff3e781161013d5780637962c91a116101185780637962c91a146103535780637a9e5e4b1461042f5780637c3b0b1c14610442575f5ffd5b806333ff3e78146102cd578063365a86fc1461030c5780633ccfd60b1461034b575f5ffd5b8063233e99031161016d578063233e99031461027157806328388630146102865780632e17de78146102ba575f5ffd5b806309d23a9914610193578063112b2828146101bc5780632254f92514610202575b5f5ffd5b6101a66101a1366004612a12565b610651565b6040516101b39190612a43565b60405180910390f35b6101cf6101ca366004612aba565b610701565b6040516101b391908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b610255610210366004612b1c565b6001546001600160a01b039091165f908152600260209081526040808320546004909252909120546001600160601b039283169190921610159163ffffffff90911690565b60408051921515835263ffffffff9091166020830152016101b3565b61028461027f366004612b35565b6109e3565b005b6001546102a190600160601b900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101b3565b6102a16102c8366004612b35565b610a6f565b6102fe6102db366004612b1c565b6001600160a01b03165f908152600360205260409020546001600160601b031690565b6040519081526020016101b3565b6103337f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101b3565b6102fe610a7b565b610421610361366004612b1c565b604080516060810182525f8082526020820181905291810191909152604080516060810182525f808252602082018190529181019190915250506001600160a01b03165f908152600260209081526040808320600383529281902081516060808201845294546001600160601b0380821683526001600160801b03600160601b80840482168589015263ffffffff600160e01b948590048116868901528751998a0188529554928316895282041695870195909552909304169083015291565b6040516101b3929190612b4c565b61028461043d366004612b1c565b610a8b565b610284610450366004612b35565b610b3b565b6104c2610463366004612a12565b6040805180820182525f80825260209182018190526001600160a01b03948516815260058252828120939094168452918252918290208251808401909352546001600160801b0381168352600160801b900463ffffffff169082015290565b6040805182516001600160801b0316815260209283015163ffffffff1692810192909252016101b3565b6102fe6104fa366004612b1c565b6001600160a01b03165f908152600260205260409020546001600160601b031690565b610525610bcf565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016101b3565b6102a1610564366004612b1c565b6001600160a01b03165f90815260046020526040902054640100000000900467ffffffffffffffff1690565b6102fe61059e366004612b35565b610c1b565b6102846105b1366004612bd0565b610c27565b5f546001600160a01b0316610333565b6102fe6105d4366004612a12565b610ddf565b6102fe6105e7366004612a12565b610fba565b6001546105ff906001600160601b031681565b6040516001600160601b0390911681526020016101b3565b6102fe610625366004612c05565b611079565b6103337f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b038083165f9081526006602090815260408083209385168352928152828220805484518184028101840190955280855260609493919290919084015b828210156106f4575f84815260209081902060408051606081018252918501546001600160801b0381168352600160801b810467ffffffffffffffff1683850152600160c01b900463ffffffff1690820152825260019092019101610694565b5050505090505b92915050565b61072860405180608001604052805f81526020015f81526020015f81526020015f81525090565b610734335b5f36611144565b5f5f61074086866112b4565b90925090505f6107508284612c63565b80855290505f6107636020870187612b1c565b6001600160a01b03161461079d576107976020860135612710610788610bb885612c76565b6107929190612ca1565b611378565b60208501525b5f6107ae6060870160408801612b1c565b6001600160a01b0316146107d9576107d360608601356127106107886107d085612c76565b60408501525b604084015160208501516107ed9083612cc0565b6107f79190612cc0565b60608501526001600160a01b0387167f06435b5422355afdd0f3160862adc9240ba717a5cc22badd9b19d1d0938a243d848461083660208a018a612b1c565b602089015161084b60608c0160408d01612b1c565b60408b8101516060808e0151835198895260208901979097526001600160a01b03958616888401528701939093529216608085015260a084015260c0830191909152519081900360e00190a26020840151156108e7576108e76108b16020870187612b1c565b60208601516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016919061138a565b60408401511561093a5761093a6109046060870160408801612b1c565b60408601516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016919061138a565b6060840151156109d95760608401516040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b1580156109c2575f5ffd5b505af11580156109d4573d5f5f3e3d5ffd5b505050505b5050509392505050565b6109ec3361072d565b610a0a8168056bc75e2d6310000069152d02c7e14af68000006113dd565b610a1381611432565b600180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040518181527fe933824a81d0b6aa53640e0e8df82b08c3f5297409b86d5beb73c41253518b29906020015b60405180910390a150565b5f6106fb333384611469565b5f610a86333361174d565b905090565b5f5433906001600160a01b03168114610ae0576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f03610b2e576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610ad7565b610b3782611b40565b5050565b610b443361072d565b610b558162127500624f1a006113dd565b610b5e81611ba5565b6001805467ffffffffffffffff92909216600160601b027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff9092169190911790556040518181527fa232193603bf5c5e1815932542d88c91310f0b7fa64ef68fbb4ff35ef262f7f490602001610a64565b5f805474010000000000000000000000000000000000000000900460ff16610bf657505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b5f6106fb333384611bdb565b610c303361072d565b5f620a8c007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c91573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cb59190612cd3565b67ffffffffffffffff16610cc99190612c63565b9050808267ffffffffffffffff161115610d22576040517fcdd02da500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610ad7565b6001600160a01b0383165f908152600460205260409020805467ffffffffffffffff640100000000909104811690841611610d5d5750505050565b80547fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff1664010000000067ffffffffffffffff85169081029190911782556040519081526001600160a01b038516907f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd600089060200160405180910390a250505050565b6001600160a01b038281165f818152600360209081526040808320815160608101835290546001600160601b0381168252600160601b81046001600160801b031682850152600160e01b900463ffffffff1681830152938352600682528083208686168452825280832081517f91ddadf400000000000000000000000000000000000000000000000000000000815291519395909386937f0000000000000000000000000000000000000000000000000000000000000000909216926391ddadf49260048083019391928290030181865afa158015610ec0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee49190612cd3565b90505f5f5b8354811015610fa4575f848281548110610f0557610f05612cee565b5f9182526020918290206040805160608101825292909101546001600160801b0381168352600160801b810467ffffffffffffffff908116948401859052600160c01b90910463ffffffff1691830191909152909250851610801590610f7e5750856040015163ffffffff16816040015163ffffffff16145b15610f9b578051610f98906001600160801b031684612c63565b92505b50600101610ee9565b50610faf8482611da7565b979650505050505050565b6001600160a01b038083165f818152600260209081526040808320815160608101835290546001600160601b03811682526001600160801b03600160601b820481168386015263ffffffff600160e01b90920482168385019081529686526005855283862097891686529684528285208351808501909452549687168352600160801b9096048616928201839052935192949092161461105a575f611070565b80516110709083906001600160801b0316611da7565b95945050505050565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b15801561111d575f5ffd5b505af192505050801561112e575060015b5061113a333388611bdb565b9695505050505050565b5f5f61117761115a5f546001600160a01b031690565b863061116960045f898b612d02565b61117291612d29565b611dec565b91509150816112ad5763ffffffff811615611270575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee9061121690889088908890600401612d8e565b5f604051808303815f87803b15801561122d575f5ffd5b505af115801561123f573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506112ad9050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610ad7565b5050505050565b6001600160a01b0382165f9081526002602090815260408083206003909252822081548154849392916001600160601b039081169185916112f6911683612c63565b9050805f0361130e575f5f9550955050505050611371565b5f6113198883611378565b905061133861133161132b8584612c76565b84611ec4565b8690611ef7565b845490975061135f906113589061132b906001600160601b031684612c76565b8590611ef7565b955061136b8984612043565b50505050505b9250929050565b5f8282188284100282185b9392505050565b6113978383836001612104565b6113d8576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ad7565b505050565b818310806113ea57508083115b156113d8576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610ad7565b5f6001600160601b03821115611465576040516306dfcc6560e41b81526060600482015260248101839052604401610ad7565b5090565b5f815f036114a3576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b038085165f90815260066020908152604080832093871683529290522080547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001611524576040517fa8f380b300000000000000000000000000000000000000000000000000000000815260106004820152602401610ad7565b6001600160a01b0385165f908152600260205260409020546001600160601b031661155086868661217f565b6001600160a01b0386165f9081526003602052604081209061157282876122d1565b90506001600c9054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156115e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061160b9190612cd3565b6116159190612dcc565b945083604051806060016040528061162c846123ef565b6001600160801b03908116825267ffffffffffffffff8981166020808501829052885463ffffffff600160e01b909104811660409687015287546001810189555f988952978290208751980180548884015198880151909216600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff98909516600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009092169890951697909717969096179490941617905580518981529283018490528201526001600160a01b0388811691908a16907ffd9b5654dd4ad678e212596cc4adf16da8b87fa5a69da229b2b4d7bb0f9effec9060600160405180910390a36117428884612043565b505050509392505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156117ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117cf9190612cd3565b90506117db8482612422565b6001600160a01b038085165f908152600360209081526040808320600683528184209488168452939091528120805490919081905b8015611a77575f84611823600184612cc0565b8154811061183357611833612cee565b5f9182526020918290206040805160608101825292909101546001600160801b0381168352600160801b810467ffffffffffffffff908116948401859052600160c01b90910463ffffffff1691830191909152909250881610156118c8578215806118ab575082816020015167ffffffffffffffff16105b156118c257806020015167ffffffffffffffff1692505b50611a67565b6118d184612dec565b8654604083015191955063ffffffff600160e01b90910481169116036119145780516119079087906001600160801b0316612761565b6119119089612c63565b97505b8454859061192490600190612cc0565b8154811061193457611934612cee565b905f5260205f20018560018461194a9190612cc0565b8154811061195a5761195a612cee565b5f91825260209091208254910180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000081166001600160801b039093169283178255835467ffffffffffffffff600160801b9182900416027fffffffffffffffff00000000000000000000000000000000000000000000000090911690921791909117808255915463ffffffff600160c01b9182900416027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790558454859080611a2d57611a2d612e04565b5f8281526020902081015f1990810180547fffffffff00000000000000000000000000000000000000000000000000000000169055019055505b611a7081612e18565b9050611810565b50815f03611ab4576040517f155eed3600000000000000000000000000000000000000000000000000000000815260048101829052602401610ad7565b866001600160a01b0316886001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb88604051611af991815260200190565b60405180910390a3611b356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016888861138a565b505050505092915050565b5f80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610a64565b5f67ffffffffffffffff82111561146557604080516306dfcc6560e41b8152600481019190915260248101839052604401610ad7565b5f815f03611c15576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0384165f908152600260205260409020611c3681846122d1565b6001600160a01b038087165f90815260056020908152604080832093891683529290522082548154929450909163ffffffff600160e01b909204821691600160801b90910416819003611ccf57611c8c846123ef565b825483905f90611ca69084906001600160801b0316612e2d565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611d1c565b611cd8846123ef565b82546001600160801b03919091167fffffffffffffffffffffffff000000000000000000000000000000000000000090911617600160801b63ffffffff8316021782555b856001600160a01b0316876001600160a01b03167f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc8787604051611d6a929190918252602082015260400190565b60405180910390a36109d96001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168730886127c3565b5f82602001516001600160801b03166001611dc29190612c63565b8351611dd8906001600160601b03166001612c63565b611de29084612c76565b6113839190612ca1565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15611eba575f516020805191945081901c150291505b5094509492505050565b5f815f03611ed657611ed66012612818565b816001840381611ee857611ee8612c8d565b04600101831515029392505050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f918203611f4b575f9150506106fb565b5f83825f01516001600160601b031611611f65575f611f7b565b8151611f7b9085906001600160601b0316612cc0565b60208301519091506001600160801b0316611f9a633b9aca0083612c76565b101561201c5784547fffffffff000000000000000000000000000000000000000000000000000000001685556040820151611fd6906001612e4c565b855463ffffffff91909116600160e01b027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911617855550516001600160601b031690506106fb565b84546bffffffffffffffffffffffff19166001600160601b03919091161790935550919050565b6001546001600160601b03168082108061207d57506001600160a01b0383165f908152600260205260409020546001600160601b03168111155b1561208757505050565b6001600160a01b0383165f81815260046020526040812080547fe16a9bfa883847179215d7b470cb43be220332d9803f6714eb6a9a66f9819fd992906120d29063ffffffff16612e68565b825463ffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a2505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612173578383151615612167573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b038084165f818152600260209081526040808320815160608101835281546001600160601b03811682526001600160801b03600160601b8204168286015263ffffffff600160e01b909104811682850190815296865260058552838620978a1686529690935290832093518454919592949392600160801b9092048216911614612210575f61221c565b81546001600160801b03165b6001600160801b031690505f6122328483611da7565b905080861115612278576040517f71c16b710000000000000000000000000000000000000000000000000000000081526004810187905260248101829052604401610ad7565b6122946122858688612829565b61228f9084612cc0565b6123ef565b83547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b03919091161790925550505050505050565b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f91612321906001612c63565b602082015161233a906001600160801b03166001612c63565b6123449085612c76565b61234e9190612ca1565b915061237083825f01516001600160601b031661236b9190612c63565b611432565b84546bffffffffffffffffffffffff19166001600160601b039190911617845560208101516123ad9061228f9084906001600160801b0316612c63565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff9091161790935592915050565b5f6001600160801b03821115611465576040516306dfcc6560e41b81526080600482015260248101839052604401610ad7565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561247e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124a29190612e8c565b1561255c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663da748b106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612503573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125279190612eab565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610ad791815260200190565b6001600160a01b0382165f9081526004602052604090205467ffffffffffffffff64010000000090910481169082168111156125d0576040517fa2e461a000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610ad7565b6040517f8f7260750000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638f72607590602401602060405180830381865afa158015612651573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126759190612eab565b6040517ff8ba1ef50000000000000000000000000000000000000000000000000000000081526001600160a01b0386811660048301529192505f917f0000000000000000000000000000000000000000000000000000000000000000169063f8ba1ef590602401602060405180830381865afa1580156126f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061271b9190612eab565b9050808211156112ad576040517f68138fa70000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ad7565b6040805160608101825283546001600160601b0381168252600160601b81046001600160801b03166020830152600160e01b900463ffffffff16918101919091525f906127ae8184611da7565b91506127bc848284866128d9565b5092915050565b6127d1848484846001612971565b612812576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610ad7565b50505050565b634e487b715f52806020526024601cfd5b6040805160608101825283546001600160601b038116808352600160601b82046001600160801b03166020840152600160e01b90910463ffffffff16928201929092525f91829061287b906001612c63565b90508060018284602001516001600160801b0316600161289b9190612c63565b6128a59088612c76565b6128af9190612c63565b6128b99190612cc0565b6128c39190612ca1565b92506128d1858386866128d9565b505092915050565b82516128f39061236b9084906001600160601b0316612cc0565b84546bffffffffffffffffffffffff19166001600160601b039190911617845560208301516129309061228f9083906001600160801b0316612cc0565b84546001600160801b0391909116600160601b027fffffffff00000000000000000000000000000000ffffffffffffffffffffffff90911617909355505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166129e65783831516156129da573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b80356001600160a01b0381168114612a0d575f5ffd5b919050565b5f5f60408385031215612a23575f5ffd5b612a2c836129f7565b9150612a3a602084016129f7565b90509250929050565b602080825282518282018190525f918401906040840190835b81811015612aaf5783516001600160801b03815116845267ffffffffffffffff602082015116602085015263ffffffff604082015116604085015250606083019250602084019350600181019050612a5c565b509095945050505050565b5f5f5f83850360c0811215612acd575f5ffd5b612ad6856129f7565b93506020850135925060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082011215612b0e575f5ffd5b506040840190509250925092565b5f60208284031215612b2c575f5ffd5b611383826129f7565b5f60208284031215612b45575f5ffd5b5035919050565b82516001600160601b031681526020808401516001600160801b03169082015260408084015163ffffffff169082015260c0810182516001600160601b0316606083015260208301516001600160801b03166080830152604083015163ffffffff1660a0830152611383565b67ffffffffffffffff81168114612bcd575f5ffd5b50565b5f5f60408385031215612be1575f5ffd5b612bea836129f7565b91506020830135612bfa81612bb8565b809150509250929050565b5f5f5f5f5f60a08688031215612c19575f5ffd5b8535945060208601359350604086013560ff81168114612c37575f5ffd5b94979396509394606081013594506080013592915050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156106fb576106fb612c4f565b80820281158282048414176106fb576106fb612c4f565b634e487b7160e01b5f52601260045260245ffd5b5f82612cbb57634e487b7160e01b5f52601260045260245ffd5b500490565b818103818111156106fb576106fb612c4f565b5f60208284031215612ce3575f5ffd5b815161138381612bb8565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115612d10575f5ffd5b83861115612d1c575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156127bc577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b67ffffffffffffffff81811683821601908111156106fb576106fb612c4f565b5f60018201612dfd57612dfd612c4f565b5060010190565b634e487b7160e01b5f52603160045260245ffd5b5f81612e2657612e26612c4f565b505f190190565b6001600160801b0381811683821601908111156106fb576106fb612c4f565b63ffffffff81811683821601908111156106fb576106fb612c4f565b5f63ffffffff821663ffffffff8103612e8357612e83612c4f565b60010192915050565b5f60208284031215612e9c575f5ffd5b81518015158114611383575f5ffd5b5f60208284031215612ebb575f5ffd5b505191905056fea2646970667358221220bab73275b916d2851430d76bce99b83288a24c8baf0d7fadf014d39ccff873bf64736f6c63430008250033" as const;
