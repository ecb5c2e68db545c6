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
  "0x6101a060405260048054600160281b600160a01b031916710151800000054600000002a3000000000000179055348015610037575f5ffd5b5060405161554e38038061554e8339810160408190526100569161032e565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a18261028660201b60201c565b610120526100ae81610286565b61014052815160208084019190912060e052815190820120610100524660a05261013a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014c816102c3565b50306001600160a01b0316826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b79190610378565b6001600160a01b031614158061023e5750826001600160a01b0316826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610378565b6001600160a01b031614155b1561026c57604051634746f62f60e11b81526001600160a01b03831660048201526024015b60405180910390fd5b506001600160a01b039182166101605216610180526103f5565b5f5f829050601f815111156102b0578260405163305a27a960e01b8152600401610263919061039a565b80516102bb826103cf565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461032b575f5ffd5b50565b5f5f5f60608486031215610340575f5ffd5b835161034b81610317565b602085015190935061035c81610317565b604085015190925061036d81610317565b809150509250925092565b5f60208284031215610388575f5ffd5b815161039381610317565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103ef575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516150c361048b5f395f81816108b001528181610d93015261238501525f81816108d701528181610f9101528181610ffd015281816110b20152818161180901526130c601525f61356501525f61353a01525f612bad01525f612b8501525f612ae001525f612b0a01525f612b3401526150c35ff3fe608060405234801561000f575f5ffd5b506004361061030f575f3560e01c80638086b8ba1161019d578063bf7e214f116100e8578063da748b1011610093578063f8ba1ef51161006e578063f8ba1ef514610898578063fbfa77cf146108ab578063fc0c546a146108d2575f5ffd5b8063da748b101461086a578063e08e5df914610872578063eeb58fa214610885575f5ffd5b8063d275be72116100c3578063d275be7214610773578063d4c5c21e14610844578063d8c6e0c114610857575f5ffd5b8063bf7e214f14610723578063c5d37ae114610748578063c81aee7b14610760575f5ffd5b80638f72607511610148578063ac58b52411610123578063ac58b524146106ea578063af94caa2146106fd578063b6b55f2514610710575f5ffd5b80638f726075146106895780638fb36037146106c157806391ddadf4146106e2575f5ffd5b80638456cb59116101785780638456cb591461065357806384b0196e1461065b5780638c5d80dd14610676575f5ffd5b80638086b8ba1461054557806382ad6f351461062d57806382d836fb14610640575f5ffd5b80633b259f481161025d57806353a8f4d21161020857806373643527116101e357806373643527146104fd5780637a9e5e4b1461051f5780637ecebe0014610532575f5ffd5b806353a8f4d2146104ca5780635c975abb146104d25780635e234794146104ea575f5ffd5b80634679066a116102385780634679066a146104855780634773285a146104985780634a970be7146104b7575f5ffd5b80633b259f48146104575780633f4ba83a1461046a5780634131df2f14610472575f5ffd5b806319165587116102bd57806330ca294d1161029857806330ca294d1461041c5780633644e5151461043c5780633b1238ad14610444575f5ffd5b806319165587146103e35780632e1a7d4d146103f65780632f4fadeb14610409575f5ffd5b806313ae293a116102ed57806313ae293a1461037d5780631483b33c1461039a57806314ba4a62146103d0575f5ffd5b806303995b2d146103135780630ceb4ca91461033c5780630db75a9414610368575b5f5ffd5b6103266103213660046140bb565b6108f9565b60405161033391906140d4565b60405180910390f35b61034f61034a36600461415e565b610a78565b60405167ffffffffffffffff9091168152602001610333565b61037b610376366004614193565b610c3a565b005b6004546a0100000000000000000000900464ffffffffff1661034f565b6103c26103a83660046140bb565b6001600160a01b03165f9081526005602052604090205490565b604051908152602001610333565b6103c26103de36600461421a565b610d17565b6103c26103f13660046140bb565b610d37565b61037b610404366004614234565b611032565b6103c26104173660046140bb565b6110dc565b61042f61042a36600461424b565b611244565b604051610333919061429e565b6103c26112c2565b6103c26104523660046142d8565b6112d0565b61037b610465366004614308565b6112eb565b61037b611300565b6103c261048036600461415e565b611418565b61037b61049336600461436f565b61161f565b6103c26104a63660046140bb565b600b6020525f908152604090205481565b61037b6104c53660046143b1565b61179b565b61034f61186d565b6104da6118ff565b6040519015158152602001610333565b61037b6104f8366004614439565b61190f565b6004546f01000000000000000000000000000000900464ffffffffff1661034f565b61037b61052d3660046140bb565b611a02565b6103c26105403660046140bb565b611aae565b6105d86105533660046140bb565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b039590951681526008855283902083519182018452546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b60405161033391905f6080820190506001600160601b0383511682526001600160601b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b6103c261063b36600461448a565b611acb565b6103c261064e366004614439565b611c80565b61037b611cd2565b610663611e51565b60405161033397969594939291906144f2565b61037b610684366004614234565b611eaf565b6103c26106973660046140bb565b6001600160a01b03165f90815260086020526040902054600160601b90046001600160601b031690565b6106c9611f3c565b6040516001600160e01b03199091168152602001610333565b61034f611f8a565b61037b6106f83660046145ba565b611fef565b61037b61070b366004614234565b612021565b61037b61071e366004614234565b6120d8565b6003546001600160a01b03165b6040516001600160a01b039091168152602001610333565b60045465010000000000900464ffffffffff1661034f565b6103c261076e3660046145f3565b6120f6565b61080a610781366004614654565b60408051606080820183525f808352602080840182905292840181905283516001600160a01b039788168152959096168583015267ffffffffffffffff93841685840152938490208552600681529381902081519384018252546001600160601b038082168552600160601b82041694840194909452600160c01b909304169181019190915290565b6040805182516001600160601b039081168252602080850151909116908201529181015167ffffffffffffffff1690820152606001610333565b6103c261085236600461421a565b612212565b6103c26108653660046142d8565b61222d565b6103c2612248565b6103c2610880366004614698565b61227b565b61037b610893366004614234565b612296565b6103c26108a63660046140bb565b612348565b6107307f000000000000000000000000000000000000000000000000000000000000000081565b6107307f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f90815260086020908152604091829020825160808101845290546001600160601b038082168352600160601b8204169282019290925263ffffffff600160c01b83048116938201849052600160e01b90920490911660608281018290529261096b916146c6565b63ffffffff1667ffffffffffffffff811115610989576109896146e2565b6040519080825280602002602001820160405280156109cd57816020015b604080518082019091525f80825260208201528152602001906001900390816109a75790505b5091505f5b8251811015610a71576001600160a01b0384165f9081526009602052604080822090840151909190610a0b90849063ffffffff166146f6565b815260208082019290925260409081015f208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff16918101919091528351849083908110610a5e57610a5e614709565b60209081029190910101526001016109d2565b5050919050565b5f610a816118ff565b15610acc57610a8e612248565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610ac391815260200190565b60405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f90815260069091522080546001600160601b03600160601b82048116911603610b6b576040517fea1276e70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015267ffffffffffffffff84166024820152604401610ac3565b8054600160c01b900467ffffffffffffffff1691508115610b8c5750610c34565b6004546a0100000000000000000000900464ffffffffff16610bac611f8a565b610bb6919061471d565b815477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff8381169182029290921784556040519081529193508416906001600160a01b0386169033907f40d1d3dddd90d0293c8c6dee9c978df021254ba7666a2ee701333fcda8b6b33b9060200160405180910390a4505b92915050565b610c426118ff565b15610c4f57610a8e612248565b5f5f5b82811015610ca157838382818110610c6c57610c6c614709565b9050606002016040016020810190610c84919061473d565b610c97906001600160601b0316836146f6565b9150600101610c52565b50610cab816123f8565b5f5b82811015610d115736848483818110610cc857610cc8614709565b606002919091019150610d089050610ce360208301836140bb565b610cf36040840160208501614756565b610d03606085016040860161473d565b612460565b50600101610cad565b50505050565b5f610c34610d32610d2d36859003850185614805565b6125a7565b6125f8565b5f610d406118ff565b15610d4d57610a8e612248565b5f610d56611f8a565b6040517f9bc289f10000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690639bc289f190602401602060405180830381865afa158015610dd8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dfc9190614896565b90508167ffffffffffffffff168167ffffffffffffffff161115610e58576040517f5126af7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610ac3565b5f5f610e64868561263f565b915091505f610e73875f612881565b9050610e7f81836146f6565b5f03610ec2576040517f972193160000000000000000000000000000000000000000000000000000000081526001600160a01b0388166004820152602401610ac3565b825f03610ed557505f9695505050505050565b5f610ee184600a612a41565b9050610eed81856148b1565b6001600160a01b0389165f908152600b6020526040812080549299508392909190610f199084906146f6565b909155505060408051888152602081018390526001600160a01b038a16917f82e416ba72d10e709b5de7ac16f5f49ff1d94f22d55bf582d353d3c313a1e8dd910160405180910390a26040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610fda575f5ffd5b505af1158015610fec573d5f5f3e3d5ffd5b506110269250506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690508989612a74565b5050505050505b919050565b61103a6118ff565b1561104757610a8e612248565b805f03611067576040516365e52d5160e11b815260040160405180910390fd5b611070816123f8565b60405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a26110d96001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612a74565b50565b6001600160a01b0381165f908152600860209081526040808320815160808101835290546001600160601b038082168352600160601b8204169382019390935263ffffffff600160c01b8404811692820192909252600160e01b90920416606082015281611148611f8a565b90505f5f611176846060015163ffffffff166040866040015163ffffffff1661117191906146f6565b612ac2565b604085015190915063ffffffff165b8181101561120c576001600160a01b0387165f9081526009602090815260408083208484528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b9091048116918301829052861610156111ec575061120c565b8051611201906001600160801b0316856146f6565b935050600101611185565b506001600160a01b0386165f908152600a6020526040902054611230908390612ac2565b61123a90836148b1565b9695505050505050565b6040805180820182525f808252602091820181905282516001600160a01b0388811682528781168285015267ffffffffffffffff87811683870152606090922083526007845284832090861683528352908390208351808501909452546001600160801b0381168452600160801b900416908201525b949350505050565b5f6112cb612ad4565b905090565b5f610c34610d326112e6368590038501856148c4565b612bfd565b6112f9338686868686612c68565b5050505050565b61130c335b5f36612ed5565b6113146118ff565b61134a576040517f19f6618600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6003545f9061136790600160a81b900464ffffffffff1642614919565b600380547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff168082559192508291601a906113b1908490600160d01b900464ffffffffff16614936565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055507f9dd715fed52c25e642f97653bb4c4339ad98fe6d6e130348be82ae5d86383a8c8160405161140d919064ffffffffff91909116815260200190565b60405180910390a150565b5f6114216118ff565b1561142e57610a8e612248565b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff858116838501526060928390205f908152600683528481208551948501865280546001600160601b038082168752600160601b82041694860194909452600160c01b909304909116938301849052909290036114f4576040517f097827bc0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015267ffffffffffffffff85166024820152604401610ac3565b806040015167ffffffffffffffff1661150b611f8a565b67ffffffffffffffff16101561155f5760408082015190517f44a4763500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610ac3565b602081015181516115709190614953565b602080830151845477ffffffffffffffffffffffff000000000000000000000000166001600160601b03918216178555335f908152600590925260408220805493909116955085929091906115c69084906146f6565b909155505060405183815267ffffffffffffffff8516906001600160a01b0387169033907f511a1c77409492b5ba1101ca6e61ec5a918620118963996e2b21bbf824254cef9060200160405180910390a4505092915050565b604080513381526001600160a01b0385811660208084019190915267ffffffffffffffff8681168486015260609093205f90815260078252848120928616815291905291822080549092600160801b909104909116908190036116b9576040517fe18ab8300000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ac3565b6004545f906a0100000000000000000000900464ffffffffff166116db611f8a565b6116e5919061471d565b90508167ffffffffffffffff168167ffffffffffffffff161015611707578091505b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b67ffffffffffffffff848116918202929092178555604080516001600160a01b0388811682526020820193909352928816929189169133917f8e6062c1095b8a91f60b4b352bf1bfaaf902dc8219dfad64a8e83c6c334f3388910160405180910390a4505050505050565b6117a36118ff565b156117b057610a8e612248565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611852575f5ffd5b505af1925050508015611863575060015b506112f985613041565b6003545f9064ffffffffff600160a81b8204811691600160d01b90041681156118ee575f61189e6203f480846146f6565b9050804210156118dd576040517fe7b6cfe300000000000000000000000000000000000000000000000000000000815260048101829052602401610ac3565b6118ea6203f480836146f6565b9150505b6118f881426148b1565b9250505090565b5f611908612248565b4210905090565b61192961191f60208501856140bb565b8460c001356130ee565b61194961193960208501856140bb565b61194285610d17565b8484613159565b6119985761195a60208401846140bb565b6040517f0c44003e0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610ac3565b6119fd6119a860208501856140bb565b6119b860408601602087016140bb565b6119c86060870160408801614756565b6119d860808801606089016140bb565b6119e860a0890160808a01614972565b6119f860c08a0160a08b01614756565b612c68565b505050565b60035433906001600160a01b03168114611a53576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610ac3565b816001600160a01b03163b5f03611aa1576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610ac3565b611aaa826131cb565b5050565b6001600160a01b0381165f90815260026020526040812054610c34565b5f611ad533611305565b6001600160a01b0384165f9081526008602052604081208054909190611b059085906001600160601b0316612ac2565b90505f611b2c611b1583876148b1565b8454600160601b90046001600160601b0316612ac2565b9050611b3881836146f6565b8354909450829084905f90611b579084906001600160601b0316614953565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080835f01600c8282829054906101000a90046001600160601b0316611ba09190614953565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080600a5f896001600160a01b03166001600160a01b031681526020019081526020015f205f828254611bf691906146f6565b90915550506001600160a01b0386165f9081526005602052604081208054869290611c229084906146f6565b92505081905550856001600160a01b0316876001600160a01b03167fec1e5ed733e00f1a00915d56caef57b4f52312dde4f9b3165f213319a0da156b86604051611c6e91815260200190565b60405180910390a35050509392505050565b5f611c896118ff565b15611c9657610a8e612248565b6060611cab858585611ca6611f8a565b613231565b8051919350915015611cbf57805160208201fd5b611cc93383612881565b50509392505050565b611cdb33611305565b60045464ffffffffff1642811115611d28576040517f7d47bb3500000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152602401610ac3565b600354600160a81b900464ffffffffff1615611d84576203f4806003601a8282829054906101000a900464ffffffffff16611d639190614936565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055505b6003805464ffffffffff42908116600160a81b027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff90921691909117909155611dd06212750082614936565b600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790557f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e611e346203f48083614936565b60405164ffffffffff909116815260200160405180910390a15050565b5f6060805f5f5f6060611e62613533565b611e6a61355e565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611eb833611305565b611ec9816201518062127500613589565b600480547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000064ffffffffff8416021790556040518181527fddeb8ed0aa4d5f03d691c1b4c6a8c918425237eb21e4731de04c343a25fdafa39060200161140d565b6003545f9074010000000000000000000000000000000000000000900460ff16611f6557505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6003545f90600160a81b900464ffffffffff16818115611fb357611fae82426148b1565b611fb5565b5f5b90506203f480811115611fc857506203f4805b6003548190611fe590600160d01b900464ffffffffff16426148b1565b6118f891906148b1565b611ff76118ff565b1561200457610a8e612248565b612016816001600160601b03166123f8565b6119fd838383612460565b61202a33611305565b61206a816120616202a300600460059054906101000a900464ffffffffff1660016120559190614936565b64ffffffffff166135de565b62278d00613589565b600480547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a010000000000000000000064ffffffffff8416021790556040518181527f143290161f7df9de3b3f454451b778da03059913fd6d3e706d5404dc3789a8d39060200161140d565b6120e06118ff565b156120ed57610a8e612248565b6110d981613041565b5f6120ff6118ff565b1561210c57610a8e612248565b5f612115611f8a565b90505f5b838110156121ff573685858381811061213457612134614709565b9050602002810190612146919061498b565b90505f806121618361215b60e08201826149c7565b88613231565b9150915080515f146121e55761217d6060840160408501614756565b67ffffffffffffffff1661219460208501856140bb565b6001600160a01b0316857f93ad914de4f43943dcb0847f86fe87c18c2e4ae6b6ef2a016f669a438f5404ae6121c885614a28565b6040516001600160e01b0319909116815260200160405180910390a45b6121ef82876146f6565b9550505050806001019050612119565b5061220a3383612881565b505092915050565b5f610c34610d3261222836859003850185614a62565b6135ed565b5f610c34610d3261224336859003850185614b06565b613621565b6003545f90600160a81b900464ffffffffff1680156122735761226e6203f480826146f6565b612275565b5f5b91505090565b5f610c34610d3261229136859003850185614b5b565b61368d565b61229f33611305565b6122df81620151806122da62093a8060016004600a9054906101000a900464ffffffffff166122ce9190614919565b64ffffffffff16612ac2565b613589565b600480547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff166501000000000064ffffffffff8416021790556040518181527f9848790c33016bda30d32567a3545305e3e123a47cf52543c486cf9babcc60439060200161140d565b6040517f93a6eaa70000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9160c8917f000000000000000000000000000000000000000000000000000000000000000016906393a6eaa790602401602060405180830381865afa1580156123ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123ee9190614c66565b610c349190614c91565b335f908152600560205260409020548082111561244b576040517f51ae8e9d0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ac3565b335f9081526005602052604090209190039055565b6001600160a01b0383166124a0576040517f600c0b1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806001600160601b03165f036124c9576040516365e52d5160e11b815260040160405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f908152600690915220805477ffffffffffffffffffffffff00000000000000000000000081166001600160601b0391821684018083169182178455918416111561254457612544614ca4565b604080516001600160601b0380861682528316602082015267ffffffffffffffff8616916001600160a01b0388169133917f9bcb3eb40fb3fae91ad6c3e34bc3f555cf275f97d95ca181711f6fe4d6e5bef2910160405180910390a45050505050565b5f7f7d18b30ef85a54828168802de7f3b25f526fdcb1d9d8c9fd3701e69e8c122935826040516020016125db929190614cb8565b604051602081830303815290604052805190602001209050919050565b5f610c34612604612ad4565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b6001600160a01b0382165f908152600860205260408120805482919063ffffffff600160c01b8204811691600160e01b900416835b8163ffffffff168363ffffffff1614158015612691575060408514155b1561277e576001600160a01b0388165f90815260096020908152604080832063ffffffff871684528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b9091048116918301829052891610156126fb575061277e565b61270486614d4d565b815190965061271c906001600160801b0316836146f6565b6001600160a01b038a165f90815260096020908152604080832063ffffffff89168452909152902080547fffffffffffffffff0000000000000000000000000000000000000000000000001690559150612777905083614d65565b9250612674565b845f03612794575f5f955095505050505061287a565b6001600160a01b0388165f908152600a60205260408120546127b7908390612ac2565b905080156127ec576001600160a01b0389165f908152600a6020526040812080548392906127e69084906148b1565b90915550505b6127f681836148b1565b85547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff8716021780875590975087908690600c90612850908490600160601b90046001600160601b0316614953565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555050505050505b9250929050565b6001600160a01b0382165f908152600860209081526040808320815160808101835290546001600160601b03808216808452600160601b83049091169483019490945263ffffffff600160c01b8204811693830193909352600160e01b900490911660608201529082906128f69085906146f6565b90505f61290286612348565b905082602001516001600160601b0316811115612939576129368284602001516001600160601b03168361117191906148b1565b93505b61294b61294685846148b1565b6136c1565b6001600160601b03168352831561298557838360200181815161296e9190614d89565b6001600160601b0316905250612985868486613711565b50506001600160a01b03939093165f908152600860209081526040918290208551815492870151938701516060909701516001600160601b039182167fffffffffffffffff00000000000000000000000000000000000000000000000090941693909317600160601b91909416029290921777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff968716026001600160e01b031617600160e01b9590911694909402939093179092555090565b5f815f03612a5357612a53601261397f565b816001840381612a6557612a65614c7d565b04600101831515029392505050565b612a818383836001613990565b6119fd576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ac3565b5f8282188284100282185b9392505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612b2c57507f000000000000000000000000000000000000000000000000000000000000000046145b15612b5657507f000000000000000000000000000000000000000000000000000000000000000090565b6112cb604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c0016125db565b6001600160a01b038316612ca8576040517f4c7eec1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004545f9065010000000000900464ffffffffff16612cc5611f8a565b612ccf919061471d565b67ffffffffffffffff169050808267ffffffffffffffff161015612d32576040517ff8eac37100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610ac3565b604080516001600160a01b03898116825288811660208084019190915267ffffffffffffffff8981168486015260609093205f90815260078252848120928916815291815290839020835180850190945280546001600160801b03808216808752600160801b90920490941692850192909252929186161080612dcc5750806020015167ffffffffffffffff168467ffffffffffffffff16105b15612e2557805160208201516040517f1b4dd76e0000000000000000000000000000000000000000000000000000000081526001600160801b03909216600483015267ffffffffffffffff166024820152604401610ac3565b81546001600160801b0386167fffffffffffffffff0000000000000000000000000000000000000000000000009091168117600160801b67ffffffffffffffff878116918202929092178555604080516001600160a01b038b81168252602082019590955290810191909152908916918a811691908c16907f8ec7a22c5d7a1435563ee77b5bac1ed00fa5ca7c921b2cb5495e5933fdd5716f9060600160405180910390a4505050505050505050565b5f5f612f09612eec6003546001600160a01b031690565b8630612efb60045f898b614da8565b612f0491614dcf565b613a0b565b91509150816112f95763ffffffff81161561300457600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612fa990889088908890600401614e05565b5f604051808303815f87803b158015612fc0575f5ffd5b505af1158015612fd2573d5f5f3e3d5ffd5b5050600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506112f99050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610ac3565b805f03613061576040516365e52d5160e11b815260040160405180910390fd5b335f908152600560205260408120805483929061307f9084906146f6565b909155505060405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a26110d96001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084613ab6565b6001600160a01b0382165f9081526002602052604090208054600181019091558181146119fd576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610ac3565b5f846001600160a01b03163b5f036131b8575f5f613178868686613b05565b5090925090505f81600381111561319157613191614e43565b1480156131af5750866001600160a01b0316826001600160a01b0316145b925050506112ba565b6131c485858585613b4c565b90506112ba565b600380547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161140d565b5f60603361324560408801602089016140bb565b6001600160a01b0316146132d8575f7fd081483b000000000000000000000000000000000000000000000000000000006132856040890160208a016140bb565b6040516001600160a01b0390911660248201526044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152909250905061352a565b67ffffffffffffffff83166132f360e0880160c08901614756565b67ffffffffffffffff161015613351575f7f07185d510000000000000000000000000000000000000000000000000000000061333560e0890160c08a01614756565b60405167ffffffffffffffff909116602482015260440161329c565b5f6133a561336260208901896140bb565b3361337360608b0160408c01614756565b604080516001600160a01b03948516815292909316602083015267ffffffffffffffff16918101919091526060902090565b5f8181526006602052604081208054929350916001600160601b0380821692600160601b90920416906133f96133e160808d0160608e01614972565b6001600160801b0316846001600160601b0316612ac2565b9050816001600160601b031681116134ab575f7f5deec3e90000000000000000000000000000000000000000000000000000000061343d60808e0160608f01614972565b6040516001600160801b0390911660248201526001600160601b03808616604483015286166064820152608401604051602081830303815290604052906001600160e01b0319166020820180516001600160e01b03838183161783525050505096509650505050505061352a565b6134b88b8b8b888c613bcf565b955085515f146134cf575f9650505050505061352a565b83546001600160601b03808316600160601b027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff909216919091178555613518908316826148b1565b96506135248b88613e11565b50505050505b94509492505050565b60606112cb7f0000000000000000000000000000000000000000000000000000000000000000613eda565b60606112cb7f0000000000000000000000000000000000000000000000000000000000000000613eda565b8183108061359657508083115b156119fd576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610ac3565b5f828218828411028218612acd565b5f7fb20517e145971979f27205a3e72963a4337ba7ccb0d4575b7897308dcab3dddf826040516020016125db929190614e57565b604080517fe56ad7da8dac56b546ca051669f10a62de44e6582d575285a2dc44d462fba55660208083019190915283518284015283015167ffffffffffffffff166060808301919091529183015163ffffffff1660808201529082015160a08201525f9060c0016125db565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd0485826040516020016125db929190614eed565b5f6001600160601b0382111561370d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610ac3565b5090565b6004545f906f01000000000000000000000000000000900464ffffffffff16613738611f8a565b613742919061471d565b9050610e10613751818361501f565b61375d90610e1061504e565b613767919061501f565b613771908261471d565b9050826040015163ffffffff16836060015163ffffffff161461388b576001600160a01b0384165f908152600960205260408120606085015182906137b8906001906146c6565b63ffffffff16815260208101919091526040015f20805490915067ffffffffffffffff808416600160801b9092041610613889578054839082905f906138089084906001600160801b031661506e565b82546101009290920a6001600160801b0381810219909316919092169190910217905550805460408051858152600160801b90920467ffffffffffffffff1660208301526001600160a01b038716917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a25050505050565b505b6040805180820182526001600160801b03808516825267ffffffffffffffff80851660208085019182526001600160a01b038a165f9081526009825286812060608b01805163ffffffff168352925295909520935184549151909216600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009091169190921617179055805161392490614d65565b63ffffffff1690526040805183815267ffffffffffffffff831660208201526001600160a01b038616917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a250505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166139ff5783831516156139f3573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b03167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613aac575f516020805191945081901c150291505b5094509492505050565b613ac4848484846001613f17565b610d11576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610ac3565b5f80806041849003613b39578435602086013560408701355f1a613b2b89828585613f9d565b955095509550505050613b43565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f613be5613bde88612212565b8787613b05565b50909150613bf8905060208801886140bb565b6001600160a01b0316816001600160a01b0316148015613c2057506001600160a01b03811615155b15613c3a57505060408051602081019091525f8152613e08565b5f8481526007602090815260408083206001600160a01b038516845282528083208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff169181018290529103613d01576040516001600160a01b03831660248201527ffc722cd900000000000000000000000000000000000000000000000000000000906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529250613e08915050565b8367ffffffffffffffff16816020015167ffffffffffffffff161015613d735760208101516040516001600160a01b038416602482015267ffffffffffffffff90911660448201527f3d02f7e50000000000000000000000000000000000000000000000000000000090606401613cc5565b613d836080890160608a01614972565b6001600160801b0316815f01516001600160801b03161015613df4577f413e72d800000000000000000000000000000000000000000000000000000000613dd060808a0160608b01614972565b82516040516001600160801b03928316602482015291166044820152606401613cc5565b60405180602001604052805f815250925050505b95945050505050565b613e216060830160408401614756565b67ffffffffffffffff16613e3b60408401602085016140bb565b6001600160a01b0316613e5160208501856140bb565b6001600160a01b03167ff96781bbb109a5bee65620092e14d0e1322685ea5dec337d8d8b8b738ba344a884613e8c6080880160608901614972565b613e9c60a0890160808a01614756565b604080519384526001600160801b03909216602084015267ffffffffffffffff169082015260a0870135606082015260800160405180910390a45050565b60605f613ee683614065565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613f8c578383151615613f80573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613fd657505f9150600390508261405b565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614027573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661405257505f92506001915082905061405b565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610c34576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80356001600160a01b038116811461102d575f5ffd5b5f602082840312156140cb575f5ffd5b612acd826140a5565b602080825282518282018190525f918401906040840190835b818110156141335761411d83855180516001600160801b0316825260209081015167ffffffffffffffff16910152565b60209390930192604092909201916001016140ed565b509095945050505050565b67ffffffffffffffff811681146110d9575f5ffd5b803561102d8161413e565b5f5f6040838503121561416f575f5ffd5b614178836140a5565b915060208301356141888161413e565b809150509250929050565b5f5f602083850312156141a4575f5ffd5b823567ffffffffffffffff8111156141ba575f5ffd5b8301601f810185136141ca575f5ffd5b803567ffffffffffffffff8111156141e0575f5ffd5b8560206060830284010111156141f4575f5ffd5b6020919091019590945092505050565b5f60e08284031215614214575f5ffd5b50919050565b5f60e0828403121561422a575f5ffd5b612acd8383614204565b5f60208284031215614244575f5ffd5b5035919050565b5f5f5f5f6080858703121561425e575f5ffd5b614267856140a5565b9350614275602086016140a5565b925060408501356142858161413e565b9150614293606086016140a5565b905092959194509250565b81516001600160801b0316815260208083015167ffffffffffffffff169082015260408101610c34565b5f60808284031215614214575f5ffd5b5f608082840312156142e8575f5ffd5b612acd83836142c8565b80356001600160801b038116811461102d575f5ffd5b5f5f5f5f5f60a0868803121561431c575f5ffd5b614325866140a5565b945060208601356143358161413e565b9350614343604087016140a5565b9250614351606087016142f2565b915060808601356143618161413e565b809150509295509295909350565b5f5f5f60608486031215614381575f5ffd5b61438a846140a5565b9250602084013561439a8161413e565b91506143a8604085016140a5565b90509250925092565b5f5f5f5f5f60a086880312156143c5575f5ffd5b8535945060208601359350604086013560ff811681146143e3575f5ffd5b94979396509394606081013594506080013592915050565b5f5f83601f84011261440b575f5ffd5b50813567ffffffffffffffff811115614422575f5ffd5b60208301915083602082850101111561287a575f5ffd5b5f5f5f610100848603121561444c575f5ffd5b6144568585614204565b925060e084013567ffffffffffffffff811115614471575f5ffd5b61447d868287016143fb565b9497909650939450505050565b5f5f5f6060848603121561449c575f5ffd5b6144a5846140a5565b92506144b3602085016140a5565b929592945050506040919091013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61452c60e08301896144c4565b828103604084015261453e81896144c4565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614593578351835260209384019390920191600101614575565b50909b9a5050505050505050505050565b80356001600160601b038116811461102d575f5ffd5b5f5f5f606084860312156145cc575f5ffd5b6145d5846140a5565b925060208401356145e58161413e565b91506143a8604085016145a4565b5f5f60208385031215614604575f5ffd5b823567ffffffffffffffff81111561461a575f5ffd5b8301601f8101851361462a575f5ffd5b803567ffffffffffffffff811115614640575f5ffd5b8560208260051b84010111156141f4575f5ffd5b5f5f5f60608486031215614666575f5ffd5b61466f846140a5565b925061467d602085016140a5565b9150604084013561468d8161413e565b809150509250925092565b5f6101e08284031280156146aa575f5ffd5b509092915050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610c3457610c346146b2565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610c3457610c346146b2565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff8181168382160190811115610c3457610c346146b2565b5f6020828403121561474d575f5ffd5b612acd826145a4565b5f60208284031215614766575f5ffd5b8135612acd8161413e565b60405160e0810167ffffffffffffffff811182821017156147a057634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516080810167ffffffffffffffff811182821017156147a057634e487b7160e01b5f52604160045260245ffd5b6040516101e0810167ffffffffffffffff811182821017156147a057634e487b7160e01b5f52604160045260245ffd5b5f60e0828403128015614816575f5ffd5b5061481f614771565b614828836140a5565b8152614836602084016140a5565b602082015260408301356148498161413e565b604082015261485a606084016140a5565b606082015261486b608084016142f2565b608082015260a083013561487e8161413e565b60a082015260c0928301359281019290925250919050565b5f602082840312156148a6575f5ffd5b8151612acd8161413e565b81810381811115610c3457610c346146b2565b5f60808284031280156148d5575f5ffd5b506148de6147a6565b8235815260208301356148f08161413e565b602082015260408381013590820152606083013561490d8161413e565b60608201529392505050565b64ffffffffff8281168282160390811115610c3457610c346146b2565b64ffffffffff8181168382160190811115610c3457610c346146b2565b6001600160601b038281168282160390811115610c3457610c346146b2565b5f60208284031215614982575f5ffd5b612acd826142f2565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018336030181126149bd575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126149fa575f5ffd5b83018035915067ffffffffffffffff821115614a14575f5ffd5b60200191503681900382131561287a575f5ffd5b805160208201516001600160e01b0319811691906004821015610a71576001600160e01b031960049290920360031b82901b161692915050565b5f60e0828403128015614a73575f5ffd5b50614a7c614771565b614a85836140a5565b8152614a93602084016140a5565b60208201526040830135614aa68161413e565b6040820152614ab7606084016142f2565b60608201526080830135614aca8161413e565b608082015260a0838101359082015260c0830135614ae78161413e565b60c08201529392505050565b803563ffffffff8116811461102d575f5ffd5b5f6080828403128015614b17575f5ffd5b50614b206147a6565b823581526020830135614b328161413e565b6020820152614b4360408401614af3565b60408201526060928301359281019290925250919050565b5f6101e0828403128015614b6d575f5ffd5b50614b766147d5565b614b7f836140a5565b8152614b8d602084016140a5565b6020820152614b9e604084016140a5565b604082015260608381013590820152614bb960808401614af3565b6080820152614bca60a08401614153565b60a082015260c08381013590820152614be560e08401614af3565b60e0820152614bf76101008401614af3565b610100820152614c0a61012084016142f2565b610120820152614c1d6101408401614153565b61014082015261016083810135908201526101808084013590820152614c466101a08401614153565b6101a0820152614c596101c08401614153565b6101c08201529392505050565b5f60208284031215614c76575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614c9f57614c9f614c7d565b500490565b634e487b7160e01b5f52600160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160a01b0360608401511660808301526001600160801b0360808401511660a083015260a0830151614d3b60c084018267ffffffffffffffff169052565b5060c083015160e08301529392505050565b5f60018201614d5e57614d5e6146b2565b5060010190565b5f63ffffffff821663ffffffff8103614d8057614d806146b2565b60010192915050565b6001600160601b038181168382160190811115610c3457610c346146b2565b5f5f85851115614db6575f5ffd5b83861115614dc2575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614dfe576001600160e01b0319808560040360031b1b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52602160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160801b03606084015116608083015267ffffffffffffffff60808401511660a083015260a083015160c083015260c0830151614ee560e084018267ffffffffffffffff169052565b509392505050565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b038116606084015250606083015160808301526080830151614f5060a084018263ffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015160e083015260e0830151614f8961010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516001600160801b0381166101408401525061014083015167ffffffffffffffff8116610160840152506101608301516101808301526101808301516101a08301526101a08301516150026101c084018267ffffffffffffffff169052565b506101c083015167ffffffffffffffff81166101e0840152614ee5565b5f67ffffffffffffffff83168061503857615038614c7d565b8067ffffffffffffffff84160691505092915050565b67ffffffffffffffff8281168282160390811115610c3457610c346146b2565b6001600160801b038181168382160190811115610c3457610c346146b256fea264697066735822122059bb70f9a16ac0b5f9bbbe5e0028a7a4c158e662f4700cbc1955314de82b849864736f6c63430008250033" as const;
