// Generated from @openzeppelin/contracts/access/manager/AccessManager.sol by scripts/generate-abi.ts; do not edit.
export const accessManagerAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "initialAdmin",
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
        "name": "operationId",
        "type": "bytes32"
      }
    ],
    "name": "AccessManagerAlreadyScheduled",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "AccessManagerBadConfirmation",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      }
    ],
    "name": "AccessManagerExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "initialAdmin",
        "type": "address"
      }
    ],
    "name": "AccessManagerInvalidInitialAdmin",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "AccessManagerLockedFunction",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      }
    ],
    "name": "AccessManagerLockedRole",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      }
    ],
    "name": "AccessManagerNotReady",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      }
    ],
    "name": "AccessManagerNotScheduled",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "msgsender",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      }
    ],
    "name": "AccessManagerUnauthorizedAccount",
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
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "AccessManagerUnauthorizedCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "msgsender",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "AccessManagerUnauthorizedCancel",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      }
    ],
    "name": "AccessManagerUnauthorizedConsume",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      }
    ],
    "name": "AddressEmptyCode",
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
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      }
    ],
    "name": "OperationCanceled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      }
    ],
    "name": "OperationExecuted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "schedule",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      }
    ],
    "name": "OperationScheduled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "admin",
        "type": "uint64"
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
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "since",
        "type": "uint48"
      }
    ],
    "name": "RoleGrantDelayChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "since",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "newMember",
        "type": "bool"
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
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "guardian",
        "type": "uint64"
      }
    ],
    "name": "RoleGuardianChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "string",
        "name": "label",
        "type": "string"
      }
    ],
    "name": "RoleLabel",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "RoleRevoked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "since",
        "type": "uint48"
      }
    ],
    "name": "TargetAdminDelayUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "closed",
        "type": "bool"
      }
    ],
    "name": "TargetClosed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      }
    ],
    "name": "TargetFunctionRoleUpdated",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "ADMIN_ROLE",
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
    "name": "PUBLIC_ROLE",
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
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "canCall",
    "outputs": [
      {
        "internalType": "bool",
        "name": "immediate",
        "type": "bool"
      },
      {
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      }
    ],
    "name": "cancel",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      }
    ],
    "name": "consumeScheduledOp",
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
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      }
    ],
    "name": "execute",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "expiration",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "getAccess",
    "outputs": [
      {
        "internalType": "uint48",
        "name": "since",
        "type": "uint48"
      },
      {
        "internalType": "uint32",
        "name": "currentDelay",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "pendingDelay",
        "type": "uint32"
      },
      {
        "internalType": "uint48",
        "name": "effect",
        "type": "uint48"
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
    "name": "getNonce",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      }
    ],
    "name": "getRoleAdmin",
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
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      }
    ],
    "name": "getRoleGrantDelay",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      }
    ],
    "name": "getRoleGuardian",
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
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "getSchedule",
    "outputs": [
      {
        "internalType": "uint48",
        "name": "",
        "type": "uint48"
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
      }
    ],
    "name": "getTargetAdminDelay",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
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
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "getTargetFunctionRole",
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
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "executionDelay",
        "type": "uint32"
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
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
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
        "name": "isMember",
        "type": "bool"
      },
      {
        "internalType": "uint32",
        "name": "executionDelay",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
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
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      }
    ],
    "name": "isTargetClosed",
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
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "internalType": "string",
        "name": "label",
        "type": "string"
      }
    ],
    "name": "labelRole",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minSetback",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes[]",
        "name": "data",
        "type": "bytes[]"
      }
    ],
    "name": "multicall",
    "outputs": [
      {
        "internalType": "bytes[]",
        "name": "results",
        "type": "bytes[]"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
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
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
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
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      },
      {
        "internalType": "uint48",
        "name": "when",
        "type": "uint48"
      }
    ],
    "name": "schedule",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "operationId",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "newDelay",
        "type": "uint32"
      }
    ],
    "name": "setGrantDelay",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "admin",
        "type": "uint64"
      }
    ],
    "name": "setRoleAdmin",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "guardian",
        "type": "uint64"
      }
    ],
    "name": "setRoleGuardian",
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
        "internalType": "uint32",
        "name": "newDelay",
        "type": "uint32"
      }
    ],
    "name": "setTargetAdminDelay",
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
        "internalType": "bool",
        "name": "closed",
        "type": "bool"
      }
    ],
    "name": "setTargetClosed",
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
        "internalType": "bytes4[]",
        "name": "selectors",
        "type": "bytes4[]"
      },
      {
        "internalType": "uint64",
        "name": "roleId",
        "type": "uint64"
      }
    ],
    "name": "setTargetFunctionRole",
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
        "internalType": "address",
        "name": "newAuthority",
        "type": "address"
      }
    ],
    "name": "updateAuthority",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const accessManagerBytecode =
  "0x608060405234801561000f575f5ffd5b5060405161330938038061330983398101604081905261002e91610441565b6001600160a01b03811661005c57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100685f82818061006f565b50506104bc565b5f6002600160401b03196001600160401b038616016100ac5760405163061c6a4360e21b81526001600160401b0386166004820152602401610053565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156101a15763ffffffff85166100f76102b5565b6101019190610482565b905060405180604001604052808265ffffffffffff1681526020016101318663ffffffff166102c460201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff90911617919091179055610247565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a1684529091528120546101ed9166010000000000009091046001600160701b03169086906102cd565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f6102bf42610373565b905090565b63ffffffff1690565b5f80806102e26001600160701b0387166103a9565b90505f61031d8563ffffffff168763ffffffff168463ffffffff1611610308575f610312565b61031288856104a0565b63ffffffff166103c7565b905063ffffffff811661032e6102b5565b6103389190610482565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff8211156103a5576040516306dfcc6560e41b81526030600482015260248101839052604401610053565b5090565b5f806103bd6001600160701b0384166103d7565b5090949350505050565b8082118183180281185b92915050565b5f80806103eb846103e66102b5565b6103f8565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c811690841681111561043057828282610434565b815f5f5b9250925092509250925092565b5f60208284031215610451575f5ffd5b81516001600160a01b0381168114610467575f5ffd5b9392505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156103d1576103d161046e565b63ffffffff82811682821603908111156103d1576103d161046e565b612e40806104c95f395ff3fe6080604052600436106101db575f3560e01c80636d5115bd116100fd578063b700961311610092578063d22b598911610062578063d22b5989146106a5578063d6bb62c6146106c4578063f801a698146106e3578063fe0776f51461071c575f5ffd5b8063b700961314610617578063b7d2b16214610652578063cc1b6c8114610671578063d1f856ee14610686575f5ffd5b8063a166aa89116100cd578063a166aa8914610543578063a64d95ce1461059f578063abd9bd2a146105be578063ac9650d8146105eb575f5ffd5b80636d5115bd1461049d57806375b238fc146104f2578063853551b81461050557806394c7d7ee14610524575f5ffd5b806330cae187116101735780634665096d116101435780634665096d1461040e5780634c1da1e2146104235780635296295214610442578063530dd45614610461575f5ffd5b806330cae187146103635780633adc277a146103825780633ca7c02a146103b85780634136a33c146103d3575f5ffd5b806318ff183c116101ae57806318ff183c146102b95780631cff79cd146102d857806325c471a0146102eb5780633078f1141461030a575f5ffd5b806308d6122d146101df5780630b0a93ba1461020057806312be872714610266578063167bd3951461029a575b5f5ffd5b3480156101ea575f5ffd5b506101fe6101f93660046126e1565b61073b565b005b34801561020b575f5ffd5b5061024861021a366004612744565b67ffffffffffffffff9081165f90815260016020819052604090912001546801000000000000000090041690565b60405167ffffffffffffffff90911681526020015b60405180910390f35b348015610271575f5ffd5b50610285610280366004612744565b61078d565b60405163ffffffff909116815260200161025d565b3480156102a5575f5ffd5b506101fe6102b436600461275d565b6107dc565b3480156102c4575f5ffd5b506101fe6102d3366004612798565b6107f2565b6102856102e6366004612802565b61086d565b3480156102f6575f5ffd5b506101fe610305366004612866565b6109b2565b348015610315575f5ffd5b506103296103243660046128a8565b6109d4565b60405161025d949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b34801561036e575f5ffd5b506101fe61037d3660046128c2565b610a43565b34801561038d575f5ffd5b506103a161039c3660046128f3565b610a55565b60405165ffffffffffff909116815260200161025d565b3480156103c3575f5ffd5b5061024867ffffffffffffffff81565b3480156103de575f5ffd5b506102856103ed3660046128f3565b5f908152600260205260409020546601000000000000900463ffffffff1690565b348015610419575f5ffd5b5062093a80610285565b34801561042e575f5ffd5b5061028561043d36600461290a565b610a86565b34801561044d575f5ffd5b506101fe61045c3660046128c2565b610aba565b34801561046c575f5ffd5b5061024861047b366004612744565b67ffffffffffffffff9081165f90815260016020819052604090912001541690565b3480156104a8575f5ffd5b506102486104b736600461293a565b6001600160a01b0382165f908152602081815260408083206001600160e01b03198516845290915290205467ffffffffffffffff1692915050565b3480156104fd575f5ffd5b506102485f81565b348015610510575f5ffd5b506101fe61051f366004612966565b610acc565b34801561052f575f5ffd5b506101fe61053e366004612802565b610b67565b34801561054e575f5ffd5b5061058f61055d36600461290a565b6001600160a01b03165f908152602081905260409020600101546e010000000000000000000000000000900460ff1690565b604051901515815260200161025d565b3480156105aa575f5ffd5b506101fe6105b9366004612981565b610c43565b3480156105c9575f5ffd5b506105dd6105d83660046129a9565b610c55565b60405190815260200161025d565b3480156105f6575f5ffd5b5061060a610605366004612a0a565b610c8e565b60405161025d9190612a49565b348015610622575f5ffd5b50610636610631366004612aeb565b610d74565b60408051921515835263ffffffff90911660208301520161025d565b34801561065d575f5ffd5b506101fe61066c3660046128a8565b610ecd565b34801561067c575f5ffd5b5062069780610285565b348015610691575f5ffd5b506106366106a03660046128a8565b610ee4565b3480156106b0575f5ffd5b506101fe6106bf366004612b33565b610f5e565b3480156106cf575f5ffd5b506102856106de3660046129a9565b610f70565b3480156106ee575f5ffd5b506107026106fd366004612b4f565b6110b3565b6040805192835263ffffffff90911660208301520161025d565b348015610727575f5ffd5b506101fe6107363660046128a8565b61120c565b61074361124e565b5f5b828110156107865761077e8585858481811061076357610763612bbd565b90506020020160208101906107789190612bd1565b846112df565b600101610745565b5050505050565b67ffffffffffffffff81165f908152600160208190526040822001546107d69070010000000000000000000000000000000090046dffffffffffffffffffffffffffff166113d0565b92915050565b6107e461124e565b6107ee82826113f5565b5050565b6107fa61124e565b6040517f7a9e5e4b0000000000000000000000000000000000000000000000000000000081526001600160a01b038281166004830152831690637a9e5e4b906024015f604051808303815f87803b158015610853575f5ffd5b505af1158015610865573d5f5f3e3d5ffd5b505050505050565b5f33818061087d8388888861148c565b9150915081158015610893575063ffffffff8116155b156108ff5782876108a488886114dd565b6040517f81c6f24b0000000000000000000000000000000000000000000000000000000081526001600160a01b0393841660048201529290911660248301526001600160e01b03191660448201526064015b60405180910390fd5b5f61090c84898989610c55565b90505f63ffffffff8316151580610932575061092782610a55565b65ffffffffffff1615155b1561094357610940826114f4565b90505b6003546109598a6109548b8b6114dd565b611640565b6003819055506109a08a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250349250611665915050565b506003559450505050505b9392505050565b6109ba61124e565b6109ce83836109c88661078d565b8461177c565b50505050565b67ffffffffffffffff82165f9081526001602090815260408083206001600160a01b03851684529091528120805465ffffffffffff811692918291829190610a3590660100000000000090046dffffffffffffffffffffffffffff16611a0a565b969991985096509350505050565b610a4b61124e565b6107ee8282611a2b565b5f8181526002602052604081205465ffffffffffff16610a7481611ad2565b610a7e57806109ab565b5f9392505050565b6001600160a01b0381165f908152602081905260408120600101546107d6906dffffffffffffffffffffffffffff166113d0565b610ac261124e565b6107ee8282611b00565b610ad461124e565b67ffffffffffffffff83161580610af4575067ffffffffffffffff838116145b15610b1e5760405163061c6a4360e21b815267ffffffffffffffff841660048201526024016108f6565b8267ffffffffffffffff167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4508383604051610b5a929190612c15565b60405180910390a2505050565b604080517f8fb360370000000000000000000000000000000000000000000000000000000080825291513392918391638fb36037916004808201926020929091908290030181865afa158015610bbf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610be39190612c28565b6001600160e01b03191614610c2f576040517f320ff7480000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024016108f6565b610786610c3e85838686610c55565b6114f4565b610c4b61124e565b6107ee8282611bc9565b5f84848484604051602001610c6d9493929190612c43565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f8152602081019091526060908267ffffffffffffffff811115610cb857610cb8612cb9565b604051908082528060200260200182016040528015610ceb57816020015b6060815260200190600190039081610cd65790505b5091505f5b83811015610d6c57610d4730868684818110610d0e57610d0e612bbd565b9050602002810190610d209190612ccd565b85604051602001610d3393929190612d2e565b604051602081830303815290604052611d12565b838281518110610d5957610d59612bbd565b6020908102919091010152600101610cf0565b505092915050565b6001600160a01b0382165f9081526020819052604081206001015481906e010000000000000000000000000000900460ff1615610db557505f905080610ec5565b306001600160a01b03861603610dd957610dcf8484611dad565b5f91509150610ec5565b7f8561a1b5000000000000000000000000000000000000000000000000000000006001600160e01b0319841601610e62575f5f610e165f88610ee4565b915091505f610e2487610a86565b90505f610e3d8363ffffffff168363ffffffff16611dc3565b905083610e4b575f5f610e55565b63ffffffff811615815b9550955050505050610ec5565b6001600160a01b0384165f908152602081815260408083206001600160e01b03198716845290915281205467ffffffffffffffff169080610ea38389610ee4565b9150915081610eb3575f5f610ebd565b63ffffffff811615815b945094505050505b935093915050565b610ed561124e565b610edf8282611dd2565b505050565b5f8067fffffffffffffffe1967ffffffffffffffff851601610f0b5750600190505f610f57565b5f5f610f1786866109d4565b5050915091508165ffffffffffff165f14158015610f4c5750610f38611ed7565b65ffffffffffff168265ffffffffffff1611155b93509150610f579050565b9250929050565b610f6661124e565b6107ee8282611ee6565b5f3381610f7d85856114dd565b90505f610f8c88888888610c55565b5f8181526002602052604081205491925065ffffffffffff9091169003610fe2576040517f60a299b0000000000000000000000000000000000000000000000000000000008152600481018290526024016108f6565b610fee88888888611fc0565b61104f576040517f3fe2751c0000000000000000000000000000000000000000000000000000000081526001600160a01b038085166004830152808a166024830152881660448201526001600160e01b0319831660648201526084016108f6565b5f81815260026020526040808220805465ffffffffffff1916908190559051660100000000000090910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f8033816110c38289898961148c565b9150505f8163ffffffff166110d6611ed7565b6110e09190612d51565b905063ffffffff8216158061111657505f8665ffffffffffff1611801561111657508065ffffffffffff168665ffffffffffff16105b156111275782896108a48a8a6114dd565b6111418665ffffffffffff168265ffffffffffff16611dc3565b955061114f838a8a8a610c55565b945061115a85612089565b5f8581526002602052604090819020805465ffffffffffff89167fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000082161766010000000000009182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b4906111f8908a9088908f908f908f90612d6f565b60405180910390a350505094509492505050565b6001600160a01b0381163314610ed5576040517f5f159e6300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f8061125c8382366120ee565b9150915081610edf578063ffffffff165f036112d0575f61127d81366121d0565b506040517ff07e038f0000000000000000000000000000000000000000000000000000000081526001600160a01b038716600482015267ffffffffffffffff8216602482015290925060440190506108f6565b6109ce610c3e84305f36610c55565b7f8561a1b5000000000000000000000000000000000000000000000000000000006001600160e01b031983160161134e576040517ff4744e4a0000000000000000000000000000000000000000000000000000000081526001600160e01b0319831660048201526024016108f6565b6001600160a01b0383165f818152602081815260408083206001600160e01b0319871680855290835292819020805467ffffffffffffffff191667ffffffffffffffff8716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f6113eb836dffffffffffffffffffffffffffff16611a0a565b5090949350505050565b6001600160a01b0382165f818152602081905260409081902060010180548415156e010000000000000000000000000000027fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb1389061148090841515815260200190565b60405180910390a25050565b5f80306001600160a01b038616036114b2576114a98685856120ee565b915091506114d4565b600483106114ce576114c9868661063187876114dd565b6114a9565b505f9050805b94509492505050565b5f6114eb6004828486612c92565b6109ab91612db9565b5f8181526002602052604081205465ffffffffffff8116906601000000000000900463ffffffff16818303611558576040517f60a299b0000000000000000000000000000000000000000000000000000000008152600481018590526024016108f6565b611560611ed7565b65ffffffffffff168265ffffffffffff1611156115ac576040517f18cb6b7a000000000000000000000000000000000000000000000000000000008152600481018590526024016108f6565b6115b582611ad2565b156115ef576040517f78a5d6e4000000000000000000000000000000000000000000000000000000008152600481018590526024016108f6565b5f84815260026020526040808220805465ffffffffffff191690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b6001600160a01b0382165f9081526001600160e01b03198216602052604081206109ab565b6060814710156116aa576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018390526044016108f6565b5f6116b68584866124d2565b90508080156116d757505f3d11806116d757505f856001600160a01b03163b115b156116ec576116e46124e7565b9150506109ab565b801561172f576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024016108f6565b3d156117425761173d612500565b611774565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b5f67fffffffffffffffe1967ffffffffffffffff8616016117bc5760405163061c6a4360e21b815267ffffffffffffffff861660048201526024016108f6565b67ffffffffffffffff85165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156118d0578463ffffffff16611808611ed7565b6118129190612d51565b905060405180604001604052808265ffffffffffff1681526020016118408663ffffffff1663ffffffff1690565b6dffffffffffffffffffffffffffff90811690915267ffffffffffffffff89165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090931665ffffffffffff9091161791909117905561199b565b67ffffffffffffffff87165f9081526001602090815260408083206001600160a01b038a1684529091528120546119249166010000000000009091046dffffffffffffffffffffffffffff1690869061250b565b67ffffffffffffffff89165f9081526001602090815260408083206001600160a01b038c168452909152902080546dffffffffffffffffffffffffffff9093166601000000000000027fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff9093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b0388169167ffffffffffffffff8a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f5f5f611a1e84611a19611ed7565b6125b8565b9250925092509193909250565b67ffffffffffffffff82161580611a4b575067ffffffffffffffff828116145b15611a755760405163061c6a4360e21b815267ffffffffffffffff831660048201526024016108f6565b67ffffffffffffffff8281165f818152600160208190526040808320909101805467ffffffffffffffff19169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f611adb611ed7565b65ffffffffffff16611af062093a8084612d51565b65ffffffffffff16111592915050565b67ffffffffffffffff82161580611b20575067ffffffffffffffff828116145b15611b4a5760405163061c6a4360e21b815267ffffffffffffffff831660048201526024016108f6565b67ffffffffffffffff8281165f81815260016020819052604080832090910180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1668010000000000000000958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b67fffffffffffffffe1967ffffffffffffffff831601611c085760405163061c6a4360e21b815267ffffffffffffffff831660048201526024016108f6565b67ffffffffffffffff82165f90815260016020819052604082200154611c569070010000000000000000000000000000000090046dffffffffffffffffffffffffffff16836206978061250b565b67ffffffffffffffff85165f818152600160208190526040918290200180546dffffffffffffffffffffffffffff909516700100000000000000000000000000000000027fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff9095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b4890610b5a908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b60605f611d1f848461260b565b9050808015611d4057505f3d1180611d4057505f846001600160a01b03163b115b15611d5557611d4d6124e7565b9150506107d6565b8015611d98576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016108f6565b3d1561174257611da6612500565b5092915050565b5f611db88383611640565b600354149392505050565b5f8282188284110282186109ab565b5f67fffffffffffffffe1967ffffffffffffffff841601611e125760405163061c6a4360e21b815267ffffffffffffffff841660048201526024016108f6565b67ffffffffffffffff83165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff169003611e5457505f6107d6565b67ffffffffffffffff83165f8181526001602090815260408083206001600160a01b038716808552925280832080547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f611ee14261261e565b905090565b6001600160a01b0382165f90815260208190526040812060010154611f1f906dffffffffffffffffffffffffffff16836206978061250b565b6001600160a01b0385165f818152602081815260409182902060010180547fffffffffffffffffffffffffffffffffffff0000000000000000000000000000166dffffffffffffffffffffffffffff9690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c9101610b5a565b5f336001600160a01b038616819003611fdd576001915050610c86565b5f611fe85f83610ee4565b5090505f61200661200061021a896104b78a8a6114dd565b84610ee4565b50905081806120125750805b156120235760019350505050610c86565b306001600160a01b0388160361207c575f5f61203f88886121d0565b509150915081801561205a575067ffffffffffffffff811615155b15612079575f61206a8287610ee4565b509650610c8695505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff1680158015906120b457506120b281611ad2565b155b156107ee576040517f813e9459000000000000000000000000000000000000000000000000000000008152600481018390526024016108f6565b5f80600483101561210357505f905080610ec5565b306001600160a01b0386160361212657610dcf3061212186866114dd565b611dad565b5f5f5f61213387876121d0565b9250925092508215801561216a5750305f908152602081905260409020600101546e010000000000000000000000000000900460ff165b1561217d575f5f94509450505050610ec5565b5f5f612189848b610ee4565b91509150816121a2575f5f965096505050505050610ec5565b6121b88363ffffffff168263ffffffff16611dc3565b63ffffffff8116159b909a5098505050505050505050565b5f808060048410156121e957505f9150819050806124cb565b5f6121f486866114dd565b90506001600160e01b031981167f853551b800000000000000000000000000000000000000000000000000000000148061225757506001600160e01b031981167f30cae18700000000000000000000000000000000000000000000000000000000145b8061228b57506001600160e01b031981167f5296295200000000000000000000000000000000000000000000000000000000145b806122bf57506001600160e01b031981167fa64d95ce00000000000000000000000000000000000000000000000000000000145b806122f357506001600160e01b031981167fd22b598900000000000000000000000000000000000000000000000000000000145b156123085760015f5f935093509350506124cb565b6001600160e01b031981167f18ff183c00000000000000000000000000000000000000000000000000000000148061236957506001600160e01b031981167f167bd39500000000000000000000000000000000000000000000000000000000145b8061239d57506001600160e01b031981167f08d6122d00000000000000000000000000000000000000000000000000000000145b156123dc575f6123b160246004888a612c92565b8101906123be919061290a565b90505f6123ca82610a86565b600196505f955093506124cb92505050565b6001600160e01b031981167f25c471a000000000000000000000000000000000000000000000000000000000148061243d57506001600160e01b031981167fb7d2b16200000000000000000000000000000000000000000000000000000000145b15612496575f61245160246004888a612c92565b81019061245e9190612744565b905060016124888267ffffffffffffffff9081165f90815260016020819052604090912001541690565b5f94509450945050506124cb565b305f908152602081815260408083206001600160e01b03198516845290915281205467ffffffffffffffff165f935093509350505b9250925092565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f612527866dffffffffffffffffffffffffffff166113d0565b90505f6125628563ffffffff168763ffffffff168463ffffffff161161254d575f612557565b6125578885612dee565b63ffffffff16611dc3565b90508063ffffffff16612573611ed7565b61257d9190612d51565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b69ffffffffffffffffffff602083901c166dffffffffffffffffffffffffffff831665ffffffffffff604085901c81169084168111156125fa578282826125fe565b815f5f5b9250925092509250925092565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff821115612669576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016108f6565b5090565b6001600160a01b0381168114612681575f5ffd5b50565b5f5f83601f840112612694575f5ffd5b50813567ffffffffffffffff8111156126ab575f5ffd5b6020830191508360208260051b8501011115610f57575f5ffd5b803567ffffffffffffffff811681146126dc575f5ffd5b919050565b5f5f5f5f606085870312156126f4575f5ffd5b84356126ff8161266d565b9350602085013567ffffffffffffffff81111561271a575f5ffd5b61272687828801612684565b90945092506127399050604086016126c5565b905092959194509250565b5f60208284031215612754575f5ffd5b6109ab826126c5565b5f5f6040838503121561276e575f5ffd5b82356127798161266d565b91506020830135801515811461278d575f5ffd5b809150509250929050565b5f5f604083850312156127a9575f5ffd5b82356127b48161266d565b9150602083013561278d8161266d565b5f5f83601f8401126127d4575f5ffd5b50813567ffffffffffffffff8111156127eb575f5ffd5b602083019150836020828501011115610f57575f5ffd5b5f5f5f60408486031215612814575f5ffd5b833561281f8161266d565b9250602084013567ffffffffffffffff81111561283a575f5ffd5b612846868287016127c4565b9497909650939450505050565b803563ffffffff811681146126dc575f5ffd5b5f5f5f60608486031215612878575f5ffd5b612881846126c5565b925060208401356128918161266d565b915061289f60408501612853565b90509250925092565b5f5f604083850312156128b9575f5ffd5b6127b4836126c5565b5f5f604083850312156128d3575f5ffd5b6128dc836126c5565b91506128ea602084016126c5565b90509250929050565b5f60208284031215612903575f5ffd5b5035919050565b5f6020828403121561291a575f5ffd5b81356109ab8161266d565b6001600160e01b031981168114612681575f5ffd5b5f5f6040838503121561294b575f5ffd5b82356129568161266d565b9150602083013561278d81612925565b5f5f5f60408486031215612978575f5ffd5b61281f846126c5565b5f5f60408385031215612992575f5ffd5b61299b836126c5565b91506128ea60208401612853565b5f5f5f5f606085870312156129bc575f5ffd5b84356129c78161266d565b935060208501356129d78161266d565b9250604085013567ffffffffffffffff8111156129f2575f5ffd5b6129fe878288016127c4565b95989497509550505050565b5f5f60208385031215612a1b575f5ffd5b823567ffffffffffffffff811115612a31575f5ffd5b612a3d85828601612684565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612adf577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f602082890101526020601f19601f83011688010196505050602082019150602084019350600181019050612a6f565b50929695505050505050565b5f5f5f60608486031215612afd575f5ffd5b8335612b088161266d565b92506020840135612b188161266d565b91506040840135612b2881612925565b809150509250925092565b5f5f60408385031215612b44575f5ffd5b823561299b8161266d565b5f5f5f5f60608587031215612b62575f5ffd5b8435612b6d8161266d565b9350602085013567ffffffffffffffff811115612b88575f5ffd5b612b94878288016127c4565b909450925050604085013565ffffffffffff81168114612bb2575f5ffd5b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215612be1575f5ffd5b81356109ab81612925565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f610c86602083018486612bec565b5f60208284031215612c38575f5ffd5b81516109ab81612925565b6001600160a01b03851681526001600160a01b0384166020820152606060408201525f612c74606083018486612bec565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f5f85851115612ca0575f5ffd5b83861115612cac575f5ffd5b5050820193919092039150565b634e487b7160e01b5f52604160045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612d00575f5ffd5b83018035915067ffffffffffffffff821115612d1a575f5ffd5b602001915036819003821315610f57575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b65ffffffffffff81811683821601908111156107d6576107d6612c7e565b65ffffffffffff861681526001600160a01b03851660208201526001600160a01b0384166040820152608060608201525f612dae608083018486612bec565b979650505050505050565b80356001600160e01b03198116906004841015611da6576001600160e01b0319808560040360031b1b82161691505092915050565b63ffffffff82811682821603908111156107d6576107d6612c7e56fea2646970667358221220054dce759804b4afe7d00780f14105d834f332472e0505eb231336f48c4a457964736f6c63430008250033" as const;
