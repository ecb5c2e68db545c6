// Generated from contracts/leaves/LeafFactory.sol by scripts/generate-abi.ts; do not edit.
export const leafFactoryAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IModelLeaf",
        "name": "evmLeaf_",
        "type": "address"
      },
      {
        "internalType": "contract IModelLeaf",
        "name": "groth16Leaf_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [],
    "name": "CloneArgumentsTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "code",
        "type": "address"
      }
    ],
    "name": "CodeMissing",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Create2EmptyBytecode",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "FailedDeployment",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "balance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "InsufficientBalance",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "leaf",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "code",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "planRoot",
        "type": "bytes32"
      }
    ],
    "name": "LeafDeployed",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "planRoot",
        "type": "bytes32"
      }
    ],
    "name": "deployEvmLeaf",
    "outputs": [
      {
        "internalType": "address",
        "name": "leaf",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "planRoot",
        "type": "bytes32"
      }
    ],
    "name": "deployGroth16Leaf",
    "outputs": [
      {
        "internalType": "address",
        "name": "leaf",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "evmLeaf",
    "outputs": [
      {
        "internalType": "contract IModelLeaf",
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
        "name": "planRoot",
        "type": "bytes32"
      }
    ],
    "name": "evmLeafOf",
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
    "name": "groth16Leaf",
    "outputs": [
      {
        "internalType": "contract IModelLeaf",
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
        "name": "planRoot",
        "type": "bytes32"
      }
    ],
    "name": "groth16LeafOf",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const leafFactoryBytecode =
  "0x60c060405234801561000f575f5ffd5b506040516107d73803806107d783398101604081905261002e916100b9565b61003782610060565b6001600160a01b031660805261004c81610060565b6001600160a01b031660a052506100ea9050565b5f816001600160a01b03163b5f0361009a57604051635b3f02a760e01b81526001600160a01b038316600482015260240160405180910390fd5b5090565b80516001600160a01b03811681146100b4575f5ffd5b919050565b5f5f604083850312156100ca575f5ffd5b6100d38361009e565b91506100e16020840161009e565b90509250929050565b60805160a0516106b26101255f395f818160ee0152818161013c01526101b601525f8181607801528181610229015261026101526106b25ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c8063517289011161004d57806351728901146100e95780636eb9895b14610110578063b1de90ba14610123575f5ffd5b806312892932146100735780631309f811146100c35780632b66e6e6146100d6575b5f5ffd5b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390f35b61009a6100d136600461054a565b610136565b61009a6100e436600461054a565b6101b0565b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b61009a61011e36600461054a565b610223565b61009a61013136600461054a565b61025b565b5f6101aa7f000000000000000000000000000000000000000000000000000000000000000083846101668661025b565b60405160200161019692919091825273ffffffffffffffffffffffffffffffffffffffff16602082015260400190565b604051602081830303815290604052610294565b92915050565b5f6101aa7f0000000000000000000000000000000000000000000000000000000000000000836101df85610223565b60405160200161020f92919091825273ffffffffffffffffffffffffffffffffffffffff16602082015260400190565b60405160208183030381529060405261032f565b5f6101aa7f00000000000000000000000000000000000000000000000000000000000000008360405160200161020f91815260200190565b5f6101aa7f0000000000000000000000000000000000000000000000000000000000000000838460405160200161019691815260200190565b5f61029f848361032f565b90508073ffffffffffffffffffffffffffffffffffffffff163b5f03610328576102ca84835f61033b565b9050828473ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff167f93aebb797d16b9d7909ea55cad5c370b0fbe7177a8076159c879f598a35aaf4960405160405180910390a45b9392505050565b5f610328838383610350565b5f6103488484845f61035d565b949350505050565b5f61034884848430610380565b5f5f61036986866103a0565b9050610376838583610417565b9695505050505050565b5f5f61038c86866103a0565b905061037684828051906020012085610500565b6060615fd3825111156103df576040517f9428905400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81516103ec90602d610561565b838360405160200161040093929190610599565b604051602081830303815290604052905092915050565b5f8347101561045f576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810185905260440160405180910390fd5b81515f03610499576040517f4ca249dc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8282516020840186f5905073ffffffffffffffffffffffffffffffffffffffff8116610328573d5f036104f8576040517fb06ebf3d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61032861053f565b5f604051836040820152846020820152828152600b8101905060ff81536055902073ffffffffffffffffffffffffffffffffffffffff16949350505050565b6040513d5f823e3d81fd5b5f6020828403121561055a575f5ffd5b5035919050565b808201808211156101aa577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f610000000000000000000000000000000000000000000000000000000000000081527fffff0000000000000000000000000000000000000000000000000000000000008460f01b1660018201527f3d81600a3d39f3363d3d373d3d3d363d7300000000000000000000000000000060038201527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008360601b1660148201527f5af43d82803e903d91602b57fd5bf3000000000000000000000000000000000060288201525f82518060208501603785015e5f920160370191825250939250505056fea2646970667358221220a83f1007f5466e49619146e30b11684ba4ed1ebd216bd20351ced31f0ca0943e64736f6c63430008250033" as const;
