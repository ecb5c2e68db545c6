// Generated from contracts/PaymentHub.sol by scripts/generate-abi.ts; do not edit.
export const paymentHubAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IOmniToken",
        "name": "token_",
        "type": "address"
      },
      {
        "internalType": "contract IStakeVault",
        "name": "vault_",
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
    "inputs": [],
    "name": "ClockNotPaused",
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
        "name": "requested",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      }
    ],
    "name": "DepositInsufficient",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "payer",
        "type": "address"
      }
    ],
    "name": "GrantSignatureInvalid",
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
        "internalType": "uint256",
        "name": "currentNonce",
        "type": "uint256"
      }
    ],
    "name": "InvalidAccountNonce",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidShortString",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      }
    ],
    "name": "NothingToReclaim",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "NothingToRelease",
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
        "internalType": "uint256",
        "name": "notBefore",
        "type": "uint256"
      }
    ],
    "name": "PauseTooSoon",
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
    "name": "PayeeLocked",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "PayeeZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      }
    ],
    "name": "ReclaimNotRequested",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "reclaimAt",
        "type": "uint256"
      }
    ],
    "name": "ReclaimTooEarly",
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
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "SessionKeyCapExceeded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "SessionKeyExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "earliest",
        "type": "uint256"
      }
    ],
    "name": "SessionKeyExpiryTooEarly",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "SessionKeyLowered",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "SessionKeyUnknown",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "SessionKeyZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "str",
        "type": "string"
      }
    ],
    "name": "StringTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "vault",
        "type": "address"
      }
    ],
    "name": "VaultMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "VoucherExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "VoucherNotForCaller",
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
    "name": "VoucherSignerInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "accepted",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "reserved",
        "type": "uint256"
      }
    ],
    "name": "VoucherWorthless",
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
    "name": "ClaimWindowSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Deposited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [],
    "name": "EIP712DomainChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "releaseAt",
        "type": "uint256"
      }
    ],
    "name": "HeldBack",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "Paused",
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
    "name": "ReclaimDelaySet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reclaimAt",
        "type": "uint256"
      }
    ],
    "name": "ReclaimRequested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Reclaimed",
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
    "name": "RefundWindowSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Refunded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "paid",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "burned",
        "type": "uint256"
      }
    ],
    "name": "Released",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reserved",
        "type": "uint256"
      }
    ],
    "name": "Reserved",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "SessionKeyGranted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "SessionKeyRevoked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "pausedFor",
        "type": "uint256"
      }
    ],
    "name": "Unpaused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payee",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "seq",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      }
    ],
    "name": "VoucherAccepted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes4",
        "name": "reason",
        "type": "bytes4"
      }
    ],
    "name": "VoucherRefused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Withdrawn",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "DOMAIN_SEPARATOR",
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
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "accountOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "pending",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "heldBack",
            "type": "uint96"
          },
          {
            "internalType": "uint32",
            "name": "first",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "next",
            "type": "uint32"
          }
        ],
        "internalType": "struct PayeeAccount",
        "name": "",
        "type": "tuple"
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
    "inputs": [
      {
        "internalType": "address",
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "burnedOf",
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
    "name": "claim",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
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
        "internalType": "struct SignedVoucher[]",
        "name": "vouchers",
        "type": "tuple[]"
      }
    ],
    "name": "claimBatch",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "claimWindow",
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
    "name": "clock",
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
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "deposit",
    "outputs": [],
    "stateMutability": "nonpayable",
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
    "name": "depositWithPermit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "fields",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "version",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "chainId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "internalType": "uint128",
        "name": "cap",
        "type": "uint128"
      },
      {
        "internalType": "uint64",
        "name": "expiry",
        "type": "uint64"
      }
    ],
    "name": "grantKey",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
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
            "internalType": "address",
            "name": "key",
            "type": "address"
          },
          {
            "internalType": "uint128",
            "name": "cap",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "expiry",
            "type": "uint64"
          },
          {
            "internalType": "uint256",
            "name": "nonce",
            "type": "uint256"
          }
        ],
        "internalType": "struct KeyGrant",
        "name": "grant",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "grantKeyWithSignature",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "validator",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "termsHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "receiptHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "epoch",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "fromPos",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "toPos",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "seed",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "samples",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "nmse",
            "type": "uint64"
          },
          {
            "internalType": "uint16",
            "name": "agreement",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "score",
            "type": "uint16"
          },
          {
            "internalType": "uint64",
            "name": "signedAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Attestation",
        "name": "attestation",
        "type": "tuple"
      }
    ],
    "name": "hashAttestation",
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
        "components": [
          {
            "internalType": "bytes32",
            "name": "termsHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "pos",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "hop",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "hash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Boundary",
        "name": "boundary",
        "type": "tuple"
      }
    ],
    "name": "hashBoundary",
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
            "internalType": "address",
            "name": "key",
            "type": "address"
          },
          {
            "internalType": "uint128",
            "name": "cap",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "expiry",
            "type": "uint64"
          },
          {
            "internalType": "uint256",
            "name": "nonce",
            "type": "uint256"
          }
        ],
        "internalType": "struct KeyGrant",
        "name": "grant",
        "type": "tuple"
      }
    ],
    "name": "hashKeyGrant",
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
      }
    ],
    "name": "hashReceipt",
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
      }
    ],
    "name": "hashTerms",
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
      }
    ],
    "name": "hashVoucher",
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
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "heldBackLimitOf",
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
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "heldBackOf",
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
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "holdingsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "amount",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "releaseAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Holding[]",
        "name": "holdings",
        "type": "tuple[]"
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "keyOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "cap",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "expiry",
            "type": "uint64"
          }
        ],
        "internalType": "struct SessionKey",
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
      }
    ],
    "name": "laneOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "reserved",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "accepted",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "reclaimAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Lane",
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
        "name": "payer",
        "type": "address"
      }
    ],
    "name": "nonces",
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
    "name": "pause",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "paused",
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
    "name": "pausedUntil",
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
        "name": "payee",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      }
    ],
    "name": "reclaim",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "reclaimDelay",
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
        "name": "payee",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "payer",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "refund",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "refundWindow",
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
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "releasableOf",
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
        "name": "payee",
        "type": "address"
      }
    ],
    "name": "release",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "paid",
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
        "name": "payee",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "lane",
        "type": "uint64"
      }
    ],
    "name": "requestReclaim",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "reclaimAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
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
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "reserve",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
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
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          }
        ],
        "internalType": "struct Reservation[]",
        "name": "reservations",
        "type": "tuple[]"
      }
    ],
    "name": "reserveMany",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "revokeKey",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "runningClock",
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
    "name": "setClaimWindow",
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
    "name": "setReclaimDelay",
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
    "name": "setRefundWindow",
    "outputs": [],
    "stateMutability": "nonpayable",
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
    "inputs": [],
    "name": "unpause",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "payer",
        "type": "address"
      }
    ],
    "name": "unspentOf",
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
    "name": "vault",
    "outputs": [
      {
        "internalType": "contract IStakeVault",
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
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const paymentHubBytecode =
  "0x6101a060405260048054600160281b600160a01b031916710151800000054600000002a3000000000000179055348015610037575f5ffd5b506040516157fe3803806157fe8339810160408190526100569161032e565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a18261028660201b60201c565b610120526100ae81610286565b61014052815160208084019190912060e052815190820120610100524660a05261013a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014c816102c3565b50306001600160a01b0316826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b79190610378565b6001600160a01b031614158061023e5750826001600160a01b0316826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610378565b6001600160a01b031614155b1561026c57604051634746f62f60e11b81526001600160a01b03831660048201526024015b60405180910390fd5b506001600160a01b039182166101605216610180526103f5565b5f5f829050601f815111156102b0578260405163305a27a960e01b8152600401610263919061039a565b80516102bb826103cf565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461032b575f5ffd5b50565b5f5f5f60608486031215610340575f5ffd5b835161034b81610317565b602085015190935061035c81610317565b604085015190925061036d81610317565b809150509250925092565b5f60208284031215610388575f5ffd5b815161039381610317565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103ef575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051610160516101805161537361048b5f395f81816108ce01528181610db101526123be01525f81816108f501528181610faf0152818161101b015281816110d00152818161182701526130ff01525f61359e01525f61357301525f612be601525f612bbe01525f612b1901525f612b4301525f612b6d01526153735ff3fe608060405234801561000f575f5ffd5b506004361061031a575f3560e01c80638086b8ba116101a8578063bf7e214f116100f3578063d8c6e0c11161009e578063eeb58fa211610079578063eeb58fa2146108a3578063f8ba1ef5146108b6578063fbfa77cf146108c9578063fc0c546a146108f0575f5ffd5b8063d8c6e0c114610875578063da748b1014610888578063e08e5df914610890575f5ffd5b8063c81aee7b116100ce578063c81aee7b1461077e578063d275be7214610791578063d4c5c21e14610862575f5ffd5b8063bf7e214f1461072e578063c44654c614610753578063c5d37ae114610766575f5ffd5b80638f72607511610153578063ac58b5241161012e578063ac58b524146106f5578063af94caa214610708578063b6b55f251461071b575f5ffd5b80638f726075146106945780638fb36037146106cc57806391ddadf4146106ed575f5ffd5b80638456cb59116101835780638456cb591461065e57806384b0196e146106665780638c5d80dd14610681575f5ffd5b80638086b8ba1461055057806382ad6f351461063857806382d836fb1461064b575f5ffd5b80633b259f481161026857806353a8f4d21161021357806373643527116101ee57806373643527146105085780637a9e5e4b1461052a5780637ecebe001461053d575f5ffd5b806353a8f4d2146104d55780635c975abb146104dd5780635e234794146104f5575f5ffd5b80634679066a116102435780634679066a146104905780634773285a146104a35780634a970be7146104c2575f5ffd5b80633b259f48146104625780633f4ba83a146104755780634131df2f1461047d575f5ffd5b806319165587116102c857806330ca294d116102a357806330ca294d146104275780633644e515146104475780633b1238ad1461044f575f5ffd5b806319165587146103ee5780632e1a7d4d146104015780632f4fadeb14610414575f5ffd5b806313ae293a116102f857806313ae293a146103885780631483b33c146103a557806314ba4a62146103db575f5ffd5b806303995b2d1461031e5780630ceb4ca9146103475780630db75a9414610373575b5f5ffd5b61033161032c366004614128565b610917565b60405161033e9190614141565b60405180910390f35b61035a6103553660046141cb565b610a96565b60405167ffffffffffffffff909116815260200161033e565b610386610381366004614200565b610c58565b005b6004546a0100000000000000000000900464ffffffffff1661035a565b6103cd6103b3366004614128565b6001600160a01b03165f9081526005602052604090205490565b60405190815260200161033e565b6103cd6103e9366004614287565b610d35565b6103cd6103fc366004614128565b610d55565b61038661040f3660046142a1565b611050565b6103cd610422366004614128565b6110fa565b61043a6104353660046142b8565b611262565b60405161033e919061430b565b6103cd6112e0565b6103cd61045d366004614345565b6112ee565b610386610470366004614375565b611309565b61038661131e565b6103cd61048b3660046141cb565b611436565b61038661049e3660046143dc565b61163d565b6103cd6104b1366004614128565b600b6020525f908152604090205481565b6103866104d036600461441e565b6117b9565b61035a61188b565b6104e561191d565b604051901515815260200161033e565b6103866105033660046144a6565b61192d565b6004546f01000000000000000000000000000000900464ffffffffff1661035a565b610386610538366004614128565b611a20565b6103cd61054b366004614128565b611acc565b6105e361055e366004614128565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b039590951681526008855283902083519182018452546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b60405161033e91905f6080820190506001600160601b0383511682526001600160601b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b6103cd6106463660046144f7565b611ae9565b6103cd6106593660046144a6565b611c9e565b610386611cf0565b61066e611e6f565b60405161033e979695949392919061455f565b61038661068f3660046142a1565b611ecd565b6103cd6106a2366004614128565b6001600160a01b03165f90815260086020526040902054600160601b90046001600160601b031690565b6106d4611f5a565b6040516001600160e01b0319909116815260200161033e565b61035a611fa8565b610386610703366004614627565b61200d565b6103866107163660046142a1565b61203f565b6103866107293660046142a1565b6120f6565b6003546001600160a01b03165b6040516001600160a01b03909116815260200161033e565b6103cd610761366004614660565b612114565b60045465010000000000900464ffffffffff1661035a565b6103cd61078c36600461467a565b61212f565b61082861079f3660046146db565b60408051606080820183525f808352602080840182905292840181905283516001600160a01b039788168152959096168583015267ffffffffffffffff93841685840152938490208552600681529381902081519384018252546001600160601b038082168552600160601b82041694840194909452600160c01b909304169181019190915290565b6040805182516001600160601b039081168252602080850151909116908201529181015167ffffffffffffffff169082015260600161033e565b6103cd610870366004614287565b61224b565b6103cd610883366004614345565b612266565b6103cd612281565b6103cd61089e36600461471f565b6122b4565b6103866108b13660046142a1565b6122cf565b6103cd6108c4366004614128565b612381565b61073b7f000000000000000000000000000000000000000000000000000000000000000081565b61073b7f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f90815260086020908152604091829020825160808101845290546001600160601b038082168352600160601b8204169282019290925263ffffffff600160c01b83048116938201849052600160e01b90920490911660608281018290529261098991614745565b63ffffffff1667ffffffffffffffff8111156109a7576109a7614761565b6040519080825280602002602001820160405280156109eb57816020015b604080518082019091525f80825260208201528152602001906001900390816109c55790505b5091505f5b8251811015610a8f576001600160a01b0384165f9081526009602052604080822090840151909190610a2990849063ffffffff16614775565b815260208082019290925260409081015f208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff16918101919091528351849083908110610a7c57610a7c614788565b60209081029190910101526001016109f0565b5050919050565b5f610a9f61191d565b15610aea57610aac612281565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610ae191815260200190565b60405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f90815260069091522080546001600160601b03600160601b82048116911603610b89576040517fea1276e70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015267ffffffffffffffff84166024820152604401610ae1565b8054600160c01b900467ffffffffffffffff1691508115610baa5750610c52565b6004546a0100000000000000000000900464ffffffffff16610bca611fa8565b610bd4919061479c565b815477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff8381169182029290921784556040519081529193508416906001600160a01b0386169033907f40d1d3dddd90d0293c8c6dee9c978df021254ba7666a2ee701333fcda8b6b33b9060200160405180910390a4505b92915050565b610c6061191d565b15610c6d57610aac612281565b5f5f5b82811015610cbf57838382818110610c8a57610c8a614788565b9050606002016040016020810190610ca291906147bc565b610cb5906001600160601b031683614775565b9150600101610c70565b50610cc981612431565b5f5b82811015610d2f5736848483818110610ce657610ce6614788565b606002919091019150610d269050610d016020830183614128565b610d1160408401602085016147d5565b610d2160608501604086016147bc565b612499565b50600101610ccb565b50505050565b5f610c52610d50610d4b368590038501856148b4565b6125e0565b612631565b5f610d5e61191d565b15610d6b57610aac612281565b5f610d74611fa8565b6040517f9bc289f10000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690639bc289f190602401602060405180830381865afa158015610df6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e1a9190614945565b90508167ffffffffffffffff168167ffffffffffffffff161115610e76576040517f5126af7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610ae1565b5f5f610e828685612678565b915091505f610e91875f6128ba565b9050610e9d8183614775565b5f03610ee0576040517f972193160000000000000000000000000000000000000000000000000000000081526001600160a01b0388166004820152602401610ae1565b825f03610ef357505f9695505050505050565b5f610eff84600a612a7a565b9050610f0b8185614960565b6001600160a01b0389165f908152600b6020526040812080549299508392909190610f37908490614775565b909155505060408051888152602081018390526001600160a01b038a16917f82e416ba72d10e709b5de7ac16f5f49ff1d94f22d55bf582d353d3c313a1e8dd910160405180910390a26040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610ff8575f5ffd5b505af115801561100a573d5f5f3e3d5ffd5b506110449250506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690508989612aad565b5050505050505b919050565b61105861191d565b1561106557610aac612281565b805f03611085576040516365e52d5160e11b815260040160405180910390fd5b61108e81612431565b60405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a26110f76001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612aad565b50565b6001600160a01b0381165f908152600860209081526040808320815160808101835290546001600160601b038082168352600160601b8204169382019390935263ffffffff600160c01b8404811692820192909252600160e01b90920416606082015281611166611fa8565b90505f5f611194846060015163ffffffff166040866040015163ffffffff1661118f9190614775565b612afb565b604085015190915063ffffffff165b8181101561122a576001600160a01b0387165f9081526009602090815260408083208484528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b90910481169183018290528616101561120a575061122a565b805161121f906001600160801b031685614775565b9350506001016111a3565b506001600160a01b0386165f908152600a602052604090205461124e908390612afb565b6112589083614960565b9695505050505050565b6040805180820182525f808252602091820181905282516001600160a01b0388811682528781168285015267ffffffffffffffff87811683870152606090922083526007845284832090861683528352908390208351808501909452546001600160801b0381168452600160801b900416908201525b949350505050565b5f6112e9612b0d565b905090565b5f610c52610d5061130436859003850185614973565b612c36565b611317338686868686612ca1565b5050505050565b61132a335b5f36612f0e565b61133261191d565b611368576040517f19f6618600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6003545f9061138590600160a81b900464ffffffffff16426149c8565b600380547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff168082559192508291601a906113cf908490600160d01b900464ffffffffff166149e5565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055507f9dd715fed52c25e642f97653bb4c4339ad98fe6d6e130348be82ae5d86383a8c8160405161142b919064ffffffffff91909116815260200190565b60405180910390a150565b5f61143f61191d565b1561144c57610aac612281565b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff858116838501526060928390205f908152600683528481208551948501865280546001600160601b038082168752600160601b82041694860194909452600160c01b90930490911693830184905290929003611512576040517f097827bc0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015267ffffffffffffffff85166024820152604401610ae1565b806040015167ffffffffffffffff16611529611fa8565b67ffffffffffffffff16101561157d5760408082015190517f44a4763500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610ae1565b6020810151815161158e9190614a02565b602080830151845477ffffffffffffffffffffffff000000000000000000000000166001600160601b03918216178555335f908152600590925260408220805493909116955085929091906115e4908490614775565b909155505060405183815267ffffffffffffffff8516906001600160a01b0387169033907f511a1c77409492b5ba1101ca6e61ec5a918620118963996e2b21bbf824254cef9060200160405180910390a4505092915050565b604080513381526001600160a01b0385811660208084019190915267ffffffffffffffff8681168486015260609093205f90815260078252848120928616815291905291822080549092600160801b909104909116908190036116d7576040517fe18ab8300000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ae1565b6004545f906a0100000000000000000000900464ffffffffff166116f9611fa8565b611703919061479c565b90508167ffffffffffffffff168167ffffffffffffffff161015611725578091505b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b67ffffffffffffffff848116918202929092178555604080516001600160a01b0388811682526020820193909352928816929189169133917f8e6062c1095b8a91f60b4b352bf1bfaaf902dc8219dfad64a8e83c6c334f3388910160405180910390a4505050505050565b6117c161191d565b156117ce57610aac612281565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611870575f5ffd5b505af1925050508015611881575060015b506113178561307a565b6003545f9064ffffffffff600160a81b8204811691600160d01b900416811561190c575f6118bc6203f48084614775565b9050804210156118fb576040517fe7b6cfe300000000000000000000000000000000000000000000000000000000815260048101829052602401610ae1565b6119086203f48083614775565b9150505b6119168142614960565b9250505090565b5f611926612281565b4210905090565b61194761193d6020850185614128565b8460c00135613127565b6119676119576020850185614128565b61196085610d35565b8484613192565b6119b6576119786020840184614128565b6040517f0c44003e0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610ae1565b611a1b6119c66020850185614128565b6119d66040860160208701614128565b6119e660608701604088016147d5565b6119f66080880160608901614128565b611a0660a0890160808a01614a21565b611a1660c08a0160a08b016147d5565b612ca1565b505050565b60035433906001600160a01b03168114611a71576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610ae1565b816001600160a01b03163b5f03611abf576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610ae1565b611ac882613204565b5050565b6001600160a01b0381165f90815260026020526040812054610c52565b5f611af333611323565b6001600160a01b0384165f9081526008602052604081208054909190611b239085906001600160601b0316612afb565b90505f611b4a611b338387614960565b8454600160601b90046001600160601b0316612afb565b9050611b568183614775565b8354909450829084905f90611b759084906001600160601b0316614a02565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080835f01600c8282829054906101000a90046001600160601b0316611bbe9190614a02565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080600a5f896001600160a01b03166001600160a01b031681526020019081526020015f205f828254611c149190614775565b90915550506001600160a01b0386165f9081526005602052604081208054869290611c40908490614775565b92505081905550856001600160a01b0316876001600160a01b03167fec1e5ed733e00f1a00915d56caef57b4f52312dde4f9b3165f213319a0da156b86604051611c8c91815260200190565b60405180910390a35050509392505050565b5f611ca761191d565b15611cb457610aac612281565b6060611cc9858585611cc4611fa8565b61326a565b8051919350915015611cdd57805160208201fd5b611ce733836128ba565b50509392505050565b611cf933611323565b60045464ffffffffff1642811115611d46576040517f7d47bb3500000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152602401610ae1565b600354600160a81b900464ffffffffff1615611da2576203f4806003601a8282829054906101000a900464ffffffffff16611d8191906149e5565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055505b6003805464ffffffffff42908116600160a81b027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff90921691909117909155611dee62127500826149e5565b600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790557f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e611e526203f480836149e5565b60405164ffffffffff909116815260200160405180910390a15050565b5f6060805f5f5f6060611e8061356c565b611e88613597565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611ed633611323565b611ee78162015180621275006135c2565b600480547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000064ffffffffff8416021790556040518181527fddeb8ed0aa4d5f03d691c1b4c6a8c918425237eb21e4731de04c343a25fdafa39060200161142b565b6003545f9074010000000000000000000000000000000000000000900460ff16611f8357505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6003545f90600160a81b900464ffffffffff16818115611fd157611fcc8242614960565b611fd3565b5f5b90506203f480811115611fe657506203f4805b600354819061200390600160d01b900464ffffffffff1642614960565b6119169190614960565b61201561191d565b1561202257610aac612281565b612034816001600160601b0316612431565b611a1b838383612499565b61204833611323565b6120888161207f6202a300600460059054906101000a900464ffffffffff16600161207391906149e5565b64ffffffffff16613617565b62278d006135c2565b600480547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a010000000000000000000064ffffffffff8416021790556040518181527f143290161f7df9de3b3f454451b778da03059913fd6d3e706d5404dc3789a8d39060200161142b565b6120fe61191d565b1561210b57610aac612281565b6110f78161307a565b5f610c52610d5061212a36859003850185614a5e565b613626565b5f61213861191d565b1561214557610aac612281565b5f61214e611fa8565b90505f5b83811015612238573685858381811061216d5761216d614788565b905060200281019061217f9190614b4c565b90505f8061219a8361219460e0820182614b88565b8861326a565b9150915080515f1461221e576121b660608401604085016147d5565b67ffffffffffffffff166121cd6020850185614128565b6001600160a01b0316857f93ad914de4f43943dcb0847f86fe87c18c2e4ae6b6ef2a016f669a438f5404ae61220185614be9565b6040516001600160e01b0319909116815260200160405180910390a45b6122288287614775565b9550505050806001019050612152565b5061224333836128ba565b505092915050565b5f610c52610d5061226136859003850185614c23565b61365a565b5f610c52610d5061227c36859003850185614cb4565b61368e565b6003545f90600160a81b900464ffffffffff1680156122ac576122a76203f48082614775565b6122ae565b5f5b91505090565b5f610c52610d506122ca36859003850185614d09565b6136fa565b6122d833611323565b612318816201518061231362093a8060016004600a9054906101000a900464ffffffffff1661230791906149c8565b64ffffffffff16612afb565b6135c2565b600480547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff166501000000000064ffffffffff8416021790556040518181527f9848790c33016bda30d32567a3545305e3e123a47cf52543c486cf9babcc60439060200161142b565b6040517f93a6eaa70000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9160c8917f000000000000000000000000000000000000000000000000000000000000000016906393a6eaa790602401602060405180830381865afa158015612403573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124279190614e14565b610c529190614e3f565b335f9081526005602052604090205480821115612484576040517f51ae8e9d0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ae1565b335f9081526005602052604090209190039055565b6001600160a01b0383166124d9576040517f600c0b1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806001600160601b03165f03612502576040516365e52d5160e11b815260040160405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f908152600690915220805477ffffffffffffffffffffffff00000000000000000000000081166001600160601b0391821684018083169182178455918416111561257d5761257d614e52565b604080516001600160601b0380861682528316602082015267ffffffffffffffff8616916001600160a01b0388169133917f9bcb3eb40fb3fae91ad6c3e34bc3f555cf275f97d95ca181711f6fe4d6e5bef2910160405180910390a45050505050565b5f7f7d18b30ef85a54828168802de7f3b25f526fdcb1d9d8c9fd3701e69e8c12293582604051602001612614929190614e66565b604051602081830303815290604052805190602001209050919050565b5f610c5261263d612b0d565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b6001600160a01b0382165f908152600860205260408120805482919063ffffffff600160c01b8204811691600160e01b900416835b8163ffffffff168363ffffffff16141580156126ca575060408514155b156127b7576001600160a01b0388165f90815260096020908152604080832063ffffffff871684528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b90910481169183018290528916101561273457506127b7565b61273d86614efb565b8151909650612755906001600160801b031683614775565b6001600160a01b038a165f90815260096020908152604080832063ffffffff89168452909152902080547fffffffffffffffff00000000000000000000000000000000000000000000000016905591506127b0905083614f13565b92506126ad565b845f036127cd575f5f95509550505050506128b3565b6001600160a01b0388165f908152600a60205260408120546127f0908390612afb565b90508015612825576001600160a01b0389165f908152600a60205260408120805483929061281f908490614960565b90915550505b61282f8183614960565b85547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff8716021780875590975087908690600c90612889908490600160601b90046001600160601b0316614a02565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555050505050505b9250929050565b6001600160a01b0382165f908152600860209081526040808320815160808101835290546001600160601b03808216808452600160601b83049091169483019490945263ffffffff600160c01b8204811693830193909352600160e01b9004909116606082015290829061292f908590614775565b90505f61293b86612381565b905082602001516001600160601b03168111156129725761296f8284602001516001600160601b03168361118f9190614960565b93505b61298461297f8584614960565b61372e565b6001600160601b0316835283156129be5783836020018181516129a79190614f37565b6001600160601b03169052506129be86848661377e565b50506001600160a01b03939093165f908152600860209081526040918290208551815492870151938701516060909701516001600160601b039182167fffffffffffffffff00000000000000000000000000000000000000000000000090941693909317600160601b91909416029290921777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff968716026001600160e01b031617600160e01b9590911694909402939093179092555090565b5f815f03612a8c57612a8c60126139ec565b816001840381612a9e57612a9e614e2b565b04600101831515029392505050565b612aba83838360016139fd565b611a1b576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ae1565b5f8282188284100282185b9392505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612b6557507f000000000000000000000000000000000000000000000000000000000000000046145b15612b8f57507f000000000000000000000000000000000000000000000000000000000000000090565b6112e9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c001612614565b6001600160a01b038316612ce1576040517f4c7eec1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004545f9065010000000000900464ffffffffff16612cfe611fa8565b612d08919061479c565b67ffffffffffffffff169050808267ffffffffffffffff161015612d6b576040517ff8eac37100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610ae1565b604080516001600160a01b03898116825288811660208084019190915267ffffffffffffffff8981168486015260609093205f90815260078252848120928916815291815290839020835180850190945280546001600160801b03808216808752600160801b90920490941692850192909252929186161080612e055750806020015167ffffffffffffffff168467ffffffffffffffff16105b15612e5e57805160208201516040517f1b4dd76e0000000000000000000000000000000000000000000000000000000081526001600160801b03909216600483015267ffffffffffffffff166024820152604401610ae1565b81546001600160801b0386167fffffffffffffffff0000000000000000000000000000000000000000000000009091168117600160801b67ffffffffffffffff878116918202929092178555604080516001600160a01b038b81168252602082019590955290810191909152908916918a811691908c16907f8ec7a22c5d7a1435563ee77b5bac1ed00fa5ca7c921b2cb5495e5933fdd5716f9060600160405180910390a4505050505050505050565b5f5f612f42612f256003546001600160a01b031690565b8630612f3460045f898b614f56565b612f3d91614f7d565b613a78565b91509150816113175763ffffffff81161561303d57600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612fe290889088908890600401614fb3565b5f604051808303815f87803b158015612ff9575f5ffd5b505af115801561300b573d5f5f3e3d5ffd5b5050600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506113179050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610ae1565b805f0361309a576040516365e52d5160e11b815260040160405180910390fd5b335f90815260056020526040812080548392906130b8908490614775565b909155505060405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a26110f76001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084613b23565b6001600160a01b0382165f908152600260205260409020805460018101909155818114611a1b576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610ae1565b5f846001600160a01b03163b5f036131f1575f5f6131b1868686613b72565b5090925090505f8160038111156131ca576131ca614ff1565b1480156131e85750866001600160a01b0316826001600160a01b0316145b925050506112d8565b6131fd85858585613bb9565b90506112d8565b600380547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161142b565b5f60603361327e6040880160208901614128565b6001600160a01b031614613311575f7fd081483b000000000000000000000000000000000000000000000000000000006132be6040890160208a01614128565b6040516001600160a01b0390911660248201526044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529092509050613563565b67ffffffffffffffff831661332c60e0880160c089016147d5565b67ffffffffffffffff16101561338a575f7f07185d510000000000000000000000000000000000000000000000000000000061336e60e0890160c08a016147d5565b60405167ffffffffffffffff90911660248201526044016132d5565b5f6133de61339b6020890189614128565b336133ac60608b0160408c016147d5565b604080516001600160a01b03948516815292909316602083015267ffffffffffffffff16918101919091526060902090565b5f8181526006602052604081208054929350916001600160601b0380821692600160601b909204169061343261341a60808d0160608e01614a21565b6001600160801b0316846001600160601b0316612afb565b9050816001600160601b031681116134e4575f7f5deec3e90000000000000000000000000000000000000000000000000000000061347660808e0160608f01614a21565b6040516001600160801b0390911660248201526001600160601b03808616604483015286166064820152608401604051602081830303815290604052906001600160e01b0319166020820180516001600160e01b038381831617835250505050965096505050505050613563565b6134f18b8b8b888c613c3c565b955085515f14613508575f96505050505050613563565b83546001600160601b03808316600160601b027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff90921691909117855561355190831682614960565b965061355d8b88613e7e565b50505050505b94509492505050565b60606112e97f0000000000000000000000000000000000000000000000000000000000000000613f47565b60606112e97f0000000000000000000000000000000000000000000000000000000000000000613f47565b818310806135cf57508083115b15611a1b576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610ae1565b5f828218828411028218612b06565b5f7ffd44ef21346bf73b613053ddb2188fe6a67fb029c1f79eb7498a37e2f816ae4682604051602001612614929190615005565b5f7fb20517e145971979f27205a3e72963a4337ba7ccb0d4575b7897308dcab3dddf8260405160200161261492919061510f565b604080517fe56ad7da8dac56b546ca051669f10a62de44e6582d575285a2dc44d462fba55660208083019190915283518284015283015167ffffffffffffffff166060808301919091529183015163ffffffff1660808201529082015160a08201525f9060c001612614565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd04858260405160200161261492919061519d565b5f6001600160601b0382111561377a576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610ae1565b5090565b6004545f906f01000000000000000000000000000000900464ffffffffff166137a5611fa8565b6137af919061479c565b9050610e106137be81836152cf565b6137ca90610e106152fe565b6137d491906152cf565b6137de908261479c565b9050826040015163ffffffff16836060015163ffffffff16146138f8576001600160a01b0384165f9081526009602052604081206060850151829061382590600190614745565b63ffffffff16815260208101919091526040015f20805490915067ffffffffffffffff808416600160801b90920416106138f6578054839082905f906138759084906001600160801b031661531e565b82546101009290920a6001600160801b0381810219909316919092169190910217905550805460408051858152600160801b90920467ffffffffffffffff1660208301526001600160a01b038716917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a25050505050565b505b6040805180820182526001600160801b03808516825267ffffffffffffffff80851660208085019182526001600160a01b038a165f9081526009825286812060608b01805163ffffffff168352925295909520935184549151909216600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009091169190921617179055805161399190614f13565b63ffffffff1690526040805183815267ffffffffffffffff831660208201526001600160a01b038616917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a250505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613a6c578383151615613a60573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b03167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613b19575f516020805191945081901c150291505b5094509492505050565b613b31848484846001613f84565b610d2f576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610ae1565b5f80806041849003613ba6578435602086013560408701355f1a613b988982858561400a565b955095509550505050613bb0565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f613c52613c4b8861224b565b8787613b72565b50909150613c6590506020880188614128565b6001600160a01b0316816001600160a01b0316148015613c8d57506001600160a01b03811615155b15613ca757505060408051602081019091525f8152613e75565b5f8481526007602090815260408083206001600160a01b038516845282528083208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff169181018290529103613d6e576040516001600160a01b03831660248201527ffc722cd900000000000000000000000000000000000000000000000000000000906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529250613e75915050565b8367ffffffffffffffff16816020015167ffffffffffffffff161015613de05760208101516040516001600160a01b038416602482015267ffffffffffffffff90911660448201527f3d02f7e50000000000000000000000000000000000000000000000000000000090606401613d32565b613df06080890160608a01614a21565b6001600160801b0316815f01516001600160801b03161015613e61577f413e72d800000000000000000000000000000000000000000000000000000000613e3d60808a0160608b01614a21565b82516040516001600160801b03928316602482015291166044820152606401613d32565b60405180602001604052805f815250925050505b95945050505050565b613e8e60608301604084016147d5565b67ffffffffffffffff16613ea86040840160208501614128565b6001600160a01b0316613ebe6020850185614128565b6001600160a01b03167ff96781bbb109a5bee65620092e14d0e1322685ea5dec337d8d8b8b738ba344a884613ef96080880160608901614a21565b613f0960a0890160808a016147d5565b604080519384526001600160801b03909216602084015267ffffffffffffffff169082015260a0870135606082015260800160405180910390a45050565b60605f613f53836140d2565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613ff9578383151615613fed573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561404357505f915060039050826140c8565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614094573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166140bf57505f9250600191508290506140c8565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610c52576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80356001600160a01b038116811461104b575f5ffd5b5f60208284031215614138575f5ffd5b612b0682614112565b602080825282518282018190525f918401906040840190835b818110156141a05761418a83855180516001600160801b0316825260209081015167ffffffffffffffff16910152565b602093909301926040929092019160010161415a565b509095945050505050565b67ffffffffffffffff811681146110f7575f5ffd5b803561104b816141ab565b5f5f604083850312156141dc575f5ffd5b6141e583614112565b915060208301356141f5816141ab565b809150509250929050565b5f5f60208385031215614211575f5ffd5b823567ffffffffffffffff811115614227575f5ffd5b8301601f81018513614237575f5ffd5b803567ffffffffffffffff81111561424d575f5ffd5b856020606083028401011115614261575f5ffd5b6020919091019590945092505050565b5f60e08284031215614281575f5ffd5b50919050565b5f60e08284031215614297575f5ffd5b612b068383614271565b5f602082840312156142b1575f5ffd5b5035919050565b5f5f5f5f608085870312156142cb575f5ffd5b6142d485614112565b93506142e260208601614112565b925060408501356142f2816141ab565b915061430060608601614112565b905092959194509250565b81516001600160801b0316815260208083015167ffffffffffffffff169082015260408101610c52565b5f60808284031215614281575f5ffd5b5f60808284031215614355575f5ffd5b612b068383614335565b80356001600160801b038116811461104b575f5ffd5b5f5f5f5f5f60a08688031215614389575f5ffd5b61439286614112565b945060208601356143a2816141ab565b93506143b060408701614112565b92506143be6060870161435f565b915060808601356143ce816141ab565b809150509295509295909350565b5f5f5f606084860312156143ee575f5ffd5b6143f784614112565b92506020840135614407816141ab565b915061441560408501614112565b90509250925092565b5f5f5f5f5f60a08688031215614432575f5ffd5b8535945060208601359350604086013560ff81168114614450575f5ffd5b94979396509394606081013594506080013592915050565b5f5f83601f840112614478575f5ffd5b50813567ffffffffffffffff81111561448f575f5ffd5b6020830191508360208285010111156128b3575f5ffd5b5f5f5f61010084860312156144b9575f5ffd5b6144c38585614271565b925060e084013567ffffffffffffffff8111156144de575f5ffd5b6144ea86828701614468565b9497909650939450505050565b5f5f5f60608486031215614509575f5ffd5b61451284614112565b925061452060208501614112565b929592945050506040919091013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61459960e0830189614531565b82810360408401526145ab8189614531565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156146005783518352602093840193909201916001016145e2565b50909b9a5050505050505050505050565b80356001600160601b038116811461104b575f5ffd5b5f5f5f60608486031215614639575f5ffd5b61464284614112565b92506020840135614652816141ab565b915061441560408501614611565b5f6101a0828403128015614672575f5ffd5b509092915050565b5f5f6020838503121561468b575f5ffd5b823567ffffffffffffffff8111156146a1575f5ffd5b8301601f810185136146b1575f5ffd5b803567ffffffffffffffff8111156146c7575f5ffd5b8560208260051b8401011115614261575f5ffd5b5f5f5f606084860312156146ed575f5ffd5b6146f684614112565b925061470460208501614112565b91506040840135614714816141ab565b809150509250925092565b5f6101e0828403128015614672575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610c5257610c52614731565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610c5257610c52614731565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff8181168382160190811115610c5257610c52614731565b5f602082840312156147cc575f5ffd5b612b0682614611565b5f602082840312156147e5575f5ffd5b8135612b06816141ab565b60405160e0810167ffffffffffffffff8111828210171561481f57634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516080810167ffffffffffffffff8111828210171561481f57634e487b7160e01b5f52604160045260245ffd5b6040516101a0810167ffffffffffffffff8111828210171561481f57634e487b7160e01b5f52604160045260245ffd5b6040516101e0810167ffffffffffffffff8111828210171561481f57634e487b7160e01b5f52604160045260245ffd5b5f60e08284031280156148c5575f5ffd5b506148ce6147f0565b6148d783614112565b81526148e560208401614112565b602082015260408301356148f8816141ab565b604082015261490960608401614112565b606082015261491a6080840161435f565b608082015260a083013561492d816141ab565b60a082015260c0928301359281019290925250919050565b5f60208284031215614955575f5ffd5b8151612b06816141ab565b81810381811115610c5257610c52614731565b5f6080828403128015614984575f5ffd5b5061498d614825565b82358152602083013561499f816141ab565b60208201526040838101359082015260608301356149bc816141ab565b60608201529392505050565b64ffffffffff8281168282160390811115610c5257610c52614731565b64ffffffffff8181168382160190811115610c5257610c52614731565b6001600160601b038281168282160390811115610c5257610c52614731565b5f60208284031215614a31575f5ffd5b612b068261435f565b803563ffffffff8116811461104b575f5ffd5b803561ffff8116811461104b575f5ffd5b5f6101a0828403128015614a70575f5ffd5b50614a79614854565b614a8283614112565b8152614a9060208401614112565b60208201526040838101359082015260608084013590820152614ab5608084016141c0565b6080820152614ac660a084016141c0565b60a0820152614ad760c084016141c0565b60c082015260e08381013590820152614af36101008401614a3a565b610100820152614b0661012084016141c0565b610120820152614b196101408401614a4d565b610140820152614b2c6101608401614a4d565b610160820152614b3f61018084016141c0565b6101808201529392505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01833603018112614b7e575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614bbb575f5ffd5b83018035915067ffffffffffffffff821115614bd5575f5ffd5b6020019150368190038213156128b3575f5ffd5b805160208201516001600160e01b0319811691906004821015610a8f576001600160e01b031960049290920360031b82901b161692915050565b5f60e0828403128015614c34575f5ffd5b50614c3d6147f0565b614c4683614112565b8152614c5460208401614112565b60208201526040830135614c67816141ab565b6040820152614c786060840161435f565b60608201526080830135614c8b816141ab565b608082015260a0838101359082015260c0830135614ca8816141ab565b60c08201529392505050565b5f6080828403128015614cc5575f5ffd5b50614cce614825565b823581526020830135614ce0816141ab565b6020820152614cf160408401614a3a565b60408201526060928301359281019290925250919050565b5f6101e0828403128015614d1b575f5ffd5b50614d24614884565b614d2d83614112565b8152614d3b60208401614112565b6020820152614d4c60408401614112565b604082015260608381013590820152614d6760808401614a3a565b6080820152614d7860a084016141c0565b60a082015260c08381013590820152614d9360e08401614a3a565b60e0820152614da56101008401614a3a565b610100820152614db8610120840161435f565b610120820152614dcb61014084016141c0565b61014082015261016083810135908201526101808084013590820152614df46101a084016141c0565b6101a0820152614e076101c084016141c0565b6101c08201529392505050565b5f60208284031215614e24575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614e4d57614e4d614e2b565b500490565b634e487b7160e01b5f52600160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160a01b0360608401511660808301526001600160801b0360808401511660a083015260a0830151614ee960c084018267ffffffffffffffff169052565b5060c083015160e08301529392505050565b5f60018201614f0c57614f0c614731565b5060010190565b5f63ffffffff821663ffffffff8103614f2e57614f2e614731565b60010192915050565b6001600160601b038181168382160190811115610c5257610c52614731565b5f5f85851115614f64575f5ffd5b83861115614f70575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614fac576001600160e01b0319808560040360031b1b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52602160045260245ffd5b82815281516001600160a01b031660208201526101c0810160208301516001600160a01b0381166040840152506040830151606083015260608301516080830152608083015161506160a084018267ffffffffffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015167ffffffffffffffff811660e08401525060e08301516101008301526101008301516150b261012084018263ffffffff169052565b5061012083015167ffffffffffffffff81166101408401525061014083015161ffff81166101608401525061016083015161ffff81166101808401525061018083015167ffffffffffffffff81166101a08401525b509392505050565b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160801b03606084015116608083015267ffffffffffffffff60808401511660a083015260a083015160c083015260c083015161510760e084018267ffffffffffffffff169052565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b03811660608401525060608301516080830152608083015161520060a084018263ffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015160e083015260e083015161523961010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516001600160801b0381166101408401525061014083015167ffffffffffffffff8116610160840152506101608301516101808301526101808301516101a08301526101a08301516152b26101c084018267ffffffffffffffff169052565b506101c083015167ffffffffffffffff81166101e0840152615107565b5f67ffffffffffffffff8316806152e8576152e8614e2b565b8067ffffffffffffffff84160691505092915050565b67ffffffffffffffff8281168282160390811115610c5257610c52614731565b6001600160801b038181168382160190811115610c5257610c5261473156fea26469706673582212208ad22cd345e906a27cf0f14f86589e8075329cffc084548fdf01869d93ba2a8264736f6c63430008250033" as const;
