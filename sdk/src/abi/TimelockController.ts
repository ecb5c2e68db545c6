// Generated from @openzeppelin/contracts/governance/TimelockController.sol by scripts/generate-abi.ts; do not edit.
export const timelockControllerAbi = [
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "minDelay",
        "type": "uint256"
      },
      {
        "internalType": "address[]",
        "name": "proposers",
        "type": "address[]"
      },
      {
        "internalType": "address[]",
        "name": "executors",
        "type": "address[]"
      },
      {
        "internalType": "address",
        "name": "admin",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [],
    "name": "AccessControlBadConfirmation",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "neededRole",
        "type": "bytes32"
      }
    ],
    "name": "AccessControlUnauthorizedAccount",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "FailedCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "delay",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minDelay",
        "type": "uint256"
      }
    ],
    "name": "TimelockInsufficientDelay",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "targets",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "payloads",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "values",
        "type": "uint256"
      }
    ],
    "name": "TimelockInvalidOperationLength",
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
    "name": "TimelockUnauthorizedCaller",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "predecessorId",
        "type": "bytes32"
      }
    ],
    "name": "TimelockUnexecutedPredecessor",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "expectedStates",
        "type": "bytes32"
      }
    ],
    "name": "TimelockUnexpectedOperationState",
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
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      }
    ],
    "name": "CallExecuted",
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
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "CallSalt",
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
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "delay",
        "type": "uint256"
      }
    ],
    "name": "CallScheduled",
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
    "name": "Cancelled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "oldDuration",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "newDuration",
        "type": "uint256"
      }
    ],
    "name": "MinDelayChange",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "previousAdminRole",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "newAdminRole",
        "type": "bytes32"
      }
    ],
    "name": "RoleAdminChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "sender",
        "type": "address"
      }
    ],
    "name": "RoleGranted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "sender",
        "type": "address"
      }
    ],
    "name": "RoleRevoked",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "CANCELLER_ROLE",
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
    "name": "DEFAULT_ADMIN_ROLE",
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
    "name": "EXECUTOR_ROLE",
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
    "name": "PROPOSER_ROLE",
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
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "cancel",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "payload",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "execute",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address[]",
        "name": "targets",
        "type": "address[]"
      },
      {
        "internalType": "uint256[]",
        "name": "values",
        "type": "uint256[]"
      },
      {
        "internalType": "bytes[]",
        "name": "payloads",
        "type": "bytes[]"
      },
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "executeBatch",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "getMinDelay",
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
    "name": "getOperationState",
    "outputs": [
      {
        "internalType": "enum TimelockController.OperationState",
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
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      }
    ],
    "name": "getRoleAdmin",
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
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "getTimestamp",
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
        "name": "role",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "grantRole",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "hasRole",
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
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "hashOperation",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address[]",
        "name": "targets",
        "type": "address[]"
      },
      {
        "internalType": "uint256[]",
        "name": "values",
        "type": "uint256[]"
      },
      {
        "internalType": "bytes[]",
        "name": "payloads",
        "type": "bytes[]"
      },
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "hashOperationBatch",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure",
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
    "name": "isOperation",
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
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "isOperationDone",
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
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "isOperationPending",
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
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "isOperationReady",
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
    "inputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "uint256[]",
        "name": "",
        "type": "uint256[]"
      },
      {
        "internalType": "uint256[]",
        "name": "",
        "type": "uint256[]"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "onERC1155BatchReceived",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "onERC1155Received",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "onERC721Received",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "callerConfirmation",
        "type": "address"
      }
    ],
    "name": "renounceRole",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "revokeRole",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "delay",
        "type": "uint256"
      }
    ],
    "name": "schedule",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address[]",
        "name": "targets",
        "type": "address[]"
      },
      {
        "internalType": "uint256[]",
        "name": "values",
        "type": "uint256[]"
      },
      {
        "internalType": "bytes[]",
        "name": "payloads",
        "type": "bytes[]"
      },
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "delay",
        "type": "uint256"
      }
    ],
    "name": "scheduleBatch",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes4",
        "name": "interfaceId",
        "type": "bytes4"
      }
    ],
    "name": "supportsInterface",
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "newDelay",
        "type": "uint256"
      }
    ],
    "name": "updateDelay",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "stateMutability": "payable",
    "type": "receive"
  }
] as const;

export const timelockControllerBytecode =
  "0x608060405234801561000f575f5ffd5b5060405161202c38038061202c83398101604081905261002e916102f6565b6100385f3061017b565b506001600160a01b03811615610054576100525f8261017b565b505b5f5b83518110156100e8576100a87fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc185838151811061009557610095610375565b602002602001015161017b60201b60201c565b506100df7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78385838151811061009557610095610375565b50600101610056565b505f5b82518110156101335761012a7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6384838151811061009557610095610375565b506001016100eb565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150505050610389565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661021b575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101d33390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161021e565b505f5b92915050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811461024e575f5ffd5b919050565b5f82601f830112610262575f5ffd5b81516001600160401b0381111561027b5761027b610224565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102a9576102a9610224565b6040529182526020818501810192908101868411156102c6575f5ffd5b6020860192505b838310156102ec576102de83610238565b8152602092830192016102cd565b5095945050505050565b5f5f5f5f60808587031215610309575f5ffd5b845160208601519094506001600160401b03811115610326575f5ffd5b61033287828801610253565b604087015190945090506001600160401b0381111561034f575f5ffd5b61035b87828801610253565b92505061036a60608601610238565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b611c96806103965f395ff3fe6080604052600436106101b2575f3560e01c80638065657f116100e7578063bc197c8111610087578063d547741f11610062578063d547741f146105b3578063e38335e5146105d2578063f23a6e61146105e5578063f27a0c9214610629575f5ffd5b8063bc197c8114610525578063c4d252f514610569578063d45c443514610588575f5ffd5b806391d14854116100c257806391d148541461047e578063a217fddf146104c0578063b08e51c0146104d3578063b1c5f42714610506575f5ffd5b80638065657f1461040d5780638f2a0bb01461042c5780638f61f4f51461044b575f5ffd5b80632ab0f5291161015257806336568abe1161012d57806336568abe14610384578063584b153e146103a357806364d62353146103c25780637958004c146103e1575f5ffd5b80632ab0f529146103275780632f2ff15d1461034657806331d5075014610365575f5ffd5b8063134008d31161018d578063134008d31461025357806313bc9f2014610266578063150b7a0214610285578063248a9ca3146102f9575f5ffd5b806301d5062a146101bd57806301ffc9a7146101de57806307bd026514610212575f5ffd5b366101b957005b5f5ffd5b3480156101c8575f5ffd5b506101dc6101d7366004611418565b61063d565b005b3480156101e9575f5ffd5b506101fd6101f8366004611487565b610711565b60405190151581526020015b60405180910390f35b34801561021d575f5ffd5b506102457fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b604051908152602001610209565b6101dc6102613660046114c6565b610721565b348015610271575f5ffd5b506101fd61028036600461152d565b610816565b348015610290575f5ffd5b506102c861029f3660046115f5565b7f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610209565b348015610304575f5ffd5b5061024561031336600461152d565b5f9081526020819052604090206001015490565b348015610332575f5ffd5b506101fd61034136600461152d565b61083b565b348015610351575f5ffd5b506101dc610360366004611659565b610843565b348015610370575f5ffd5b506101fd61037f36600461152d565b61086d565b34801561038f575f5ffd5b506101dc61039e366004611659565b610891565b3480156103ae575f5ffd5b506101fd6103bd36600461152d565b6108e2565b3480156103cd575f5ffd5b506101dc6103dc36600461152d565b610927565b3480156103ec575f5ffd5b506104006103fb36600461152d565b6109b3565b6040516102099190611697565b348015610418575f5ffd5b506102456104273660046114c6565b6109fb565b348015610437575f5ffd5b506101dc6104463660046116fe565b610a39565b348015610456575f5ffd5b506102457fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b348015610489575f5ffd5b506101fd610498366004611659565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b3480156104cb575f5ffd5b506102455f81565b3480156104de575f5ffd5b506102457ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b348015610511575f5ffd5b506102456105203660046117b3565b610bdb565b348015610530575f5ffd5b506102c861053f3660046118e0565b7fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b348015610574575f5ffd5b506101dc61058336600461152d565b610c1f565b348015610593575f5ffd5b506102456105a236600461152d565b5f9081526001602052604090205490565b3480156105be575f5ffd5b506101dc6105cd366004611659565b610ce2565b6101dc6105e03660046117b3565b610d06565b3480156105f0575f5ffd5b506102c86105ff36600461198f565b7ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b348015610634575f5ffd5b50600254610245565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc161066781610ee0565b5f6106768989898989896109fb565b90506106828184610eed565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a6040516106bd96959493929190611a0c565b60405180910390a3831561070657807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d0387856040516106fd91815260200190565b60405180910390a25b505050505050505050565b5f61071b82610fb0565b92915050565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff1661079d5761079d8133611005565b5f6107ac8888888888886109fb565b90506107b88185611074565b6107c4888888886110db565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a6040516107fb9493929190611a49565b60405180910390a361080c8161114f565b5050505050505050565b5f60025b610823836109b3565b600381111561083457610834611683565b1492915050565b5f600361081a565b5f8281526020819052604090206001015461085d81610ee0565b610867838361117a565b50505050565b5f80610878836109b3565b600381111561088957610889611683565b141592915050565b6001600160a01b03811633146108d3576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6108dd8282611221565b505050565b5f5f6108ed836109b3565b9050600181600381111561090357610903611683565b14806109205750600281600381111561091e5761091e611683565b145b9392505050565b33308114610971576040517fe2850c590000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024015b60405180910390fd5b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b5f81815260016020526040812054805f036109d057505f92915050565b600181036109e15750600392915050565b428111156109f25750600192915050565b50600292915050565b5f868686868686604051602001610a1796959493929190611a0c565b6040516020818303038152906040528051906020012090509695505050505050565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1610a6381610ee0565b8887141580610a725750888514155b15610aba576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018a90526024810186905260448101889052606401610968565b5f610acb8b8b8b8b8b8b8b8b610bdb565b9050610ad78184610eed565b5f5b8a811015610b8c5780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610b1657610b16611a71565b9050602002016020810190610b2b9190611a85565b8d8d86818110610b3d57610b3d611a71565b905060200201358c8c87818110610b5657610b56611a71565b9050602002810190610b689190611a9e565b8c8b604051610b7c96959493929190611a0c565b60405180910390a3600101610ad9565b508315610bce57807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610bc591815260200190565b60405180910390a25b5050505050505050505050565b5f8888888888888888604051602001610bfb989796959493929190611b7a565b60405160208183030381529060405280519060200120905098975050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610c4981610ee0565b610c52826108e2565b610ca75781610c6160026112a2565b610c6b60016112a2565b6040517f5ead8eb50000000000000000000000000000000000000000000000000000000081526004810193909352176024820152604401610968565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f82815260208190526040902060010154610cfc81610ee0565b6108678383611221565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff16610d8257610d828133611005565b8786141580610d915750878414155b15610dd9576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260448101879052606401610968565b5f610dea8a8a8a8a8a8a8a8a610bdb565b9050610df68185611074565b5f5b89811015610eca575f8b8b83818110610e1357610e13611a71565b9050602002016020810190610e289190611a85565b90505f8a8a84818110610e3d57610e3d611a71565b905060200201359050365f8a8a86818110610e5a57610e5a611a71565b9050602002810190610e6c9190611a9e565b91509150610e7c848484846110db565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610eb39493929190611a49565b60405180910390a350505050806001019050610df8565b50610ed48161114f565b50505050505050505050565b610eea8133611005565b50565b610ef68261086d565b15610f405781610f055f6112a2565b6040517f5ead8eb500000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610968565b5f610f4a60025490565b905080821015610f90576040517f543366090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610968565b610f9a8242611c32565b5f93845260016020526040909320929092555050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000148061071b575061071b826112c4565b5f828152602081815260408083206001600160a01b038516845290915290205460ff16611070576040517fe2517d3f0000000000000000000000000000000000000000000000000000000081526001600160a01b038216600482015260248101839052604401610968565b5050565b61107d82610816565b61108c5781610f0560026112a2565b80158015906110a1575061109f8161083b565b155b15611070576040517f90a9a61800000000000000000000000000000000000000000000000000000000815260048101829052602401610968565b5f5f856001600160a01b03168585856040516110f8929190611c51565b5f6040518083038185875af1925050503d805f8114611132576040519150601f19603f3d011682016040523d82523d5f602084013e611137565b606091505b5091509150611146828261135a565b50505050505050565b61115881610816565b6111675780610f0560026112a2565b5f90815260016020819052604090912055565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661121a575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556111d23390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161071b565b505f61071b565b5f828152602081815260408083206001600160a01b038516845290915281205460ff161561121a575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161071b565b5f8160038111156112b5576112b5611683565b600160ff919091161b92915050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061071b57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000083161461071b565b6060821561136957508061071b565b81511561137e57611379826113b0565b61071b565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805160208201fd5b80356001600160a01b03811681146113ce575f5ffd5b919050565b5f5f83601f8401126113e3575f5ffd5b50813567ffffffffffffffff8111156113fa575f5ffd5b602083019150836020828501011115611411575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a03121561142e575f5ffd5b611437886113b8565b965060208801359550604088013567ffffffffffffffff811115611459575f5ffd5b6114658a828b016113d3565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f60208284031215611497575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610920575f5ffd5b5f5f5f5f5f5f60a087890312156114db575f5ffd5b6114e4876113b8565b955060208701359450604087013567ffffffffffffffff811115611506575f5ffd5b61151289828a016113d3565b979a9699509760608101359660809091013595509350505050565b5f6020828403121561153d575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561158157611581611544565b604052919050565b5f82601f830112611598575f5ffd5b813567ffffffffffffffff8111156115b2576115b2611544565b6115c56020601f19601f84011601611558565b8181528460208386010111156115d9575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611608575f5ffd5b611611856113b8565b935061161f602086016113b8565b925060408501359150606085013567ffffffffffffffff811115611641575f5ffd5b61164d87828801611589565b91505092959194509250565b5f5f6040838503121561166a575f5ffd5b8235915061167a602084016113b8565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b60208101600483106116b757634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f83601f8401126116cd575f5ffd5b50813567ffffffffffffffff8111156116e4575f5ffd5b6020830191508360208260051b8501011115611411575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611716575f5ffd5b893567ffffffffffffffff81111561172c575f5ffd5b6117388c828d016116bd565b909a5098505060208a013567ffffffffffffffff811115611757575f5ffd5b6117638c828d016116bd565b90985096505060408a013567ffffffffffffffff811115611782575f5ffd5b61178e8c828d016116bd565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b0312156117ca575f5ffd5b883567ffffffffffffffff8111156117e0575f5ffd5b6117ec8b828c016116bd565b909950975050602089013567ffffffffffffffff81111561180b575f5ffd5b6118178b828c016116bd565b909750955050604089013567ffffffffffffffff811115611836575f5ffd5b6118428b828c016116bd565b999c989b509699959896976060870135966080013595509350505050565b5f82601f83011261186f575f5ffd5b813567ffffffffffffffff81111561188957611889611544565b8060051b61189960208201611558565b918252602081850181019290810190868411156118b4575f5ffd5b6020860192505b838310156118d65782358252602092830192909101906118bb565b9695505050505050565b5f5f5f5f5f60a086880312156118f4575f5ffd5b6118fd866113b8565b945061190b602087016113b8565b9350604086013567ffffffffffffffff811115611926575f5ffd5b61193288828901611860565b935050606086013567ffffffffffffffff81111561194e575f5ffd5b61195a88828901611860565b925050608086013567ffffffffffffffff811115611976575f5ffd5b61198288828901611589565b9150509295509295909350565b5f5f5f5f5f60a086880312156119a3575f5ffd5b6119ac866113b8565b94506119ba602087016113b8565b93506040860135925060608601359150608086013567ffffffffffffffff811115611976575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b6001600160a01b038716815285602082015260a060408201525f611a3460a0830186886119e3565b60608301949094525060800152949350505050565b6001600160a01b0385168152836020820152606060408201525f6118d66060830184866119e3565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611a95575f5ffd5b610920826113b8565b5f5f8335601e19843603018112611ab3575f5ffd5b83018035915067ffffffffffffffff821115611acd575f5ffd5b602001915036819003821315611411575f5ffd5b5f8383855260208501945060208460051b820101835f601e19863603015b87821015611b6d57601f198585030189528235818112611b1d575f5ffd5b870160208101903567ffffffffffffffff811115611b39575f5ffd5b803603821315611b47575f5ffd5b611b528682846119e3565b95505050602083019250602089019850600182019150611aff565b5091979650505050505050565b60a080825281018890525f8960c08301825b8b811015611bba576001600160a01b03611ba5846113b8565b16825260209283019290910190600101611b8c565b5083810360208501528881527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff891115611bf2575f5ffd5b8860051b9150818a60208301370182810360209081016040850152611c1a9082018789611ae1565b60608401959095525050608001529695505050505050565b8082018082111561071b57634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056fea26469706673582212209e830b134fbdf98f4f7659d0dbaa38ab56d969b17935d5cc96f026078a2a6ab664736f6c63430008250033" as const;
