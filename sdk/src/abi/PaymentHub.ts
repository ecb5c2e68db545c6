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
  "0x6101a060405260048054600160281b600160a01b031916710151800000054600000002a3000000000000179055348015610037575f5ffd5b5060405161578e38038061578e8339810160408190526100569161032e565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a18261028660201b60201c565b610120526100ae81610286565b61014052815160208084019190912060e052815190820120610100524660a05261013a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014c816102c3565b50306001600160a01b0316826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b79190610378565b6001600160a01b031614158061023e5750826001600160a01b0316826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610378565b6001600160a01b031614155b1561026c57604051634746f62f60e11b81526001600160a01b03831660048201526024015b60405180910390fd5b506001600160a01b039182166101605216610180526103f5565b5f5f829050601f815111156102b0578260405163305a27a960e01b8152600401610263919061039a565b80516102bb826103cf565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461032b575f5ffd5b50565b5f5f5f60608486031215610340575f5ffd5b835161034b81610317565b602085015190935061035c81610317565b604085015190925061036d81610317565b809150509250925092565b5f60208284031215610388575f5ffd5b815161039381610317565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103ef575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051610160516101805161530361048b5f395f81816108bb01528181610d9e015261234e01525f81816108e201528181610f9c01528181611008015281816110bd0152818161182b015261308f01525f61352e01525f61350301525f612b7601525f612b4e01525f612aa901525f612ad301525f612afd01526153035ff3fe608060405234801561000f575f5ffd5b506004361061030f575f3560e01c806382ad6f351161019d578063c44654c6116100e8578063da748b1011610093578063f8ba1ef51161006e578063f8ba1ef5146108a3578063fbfa77cf146108b6578063fc0c546a146108dd575f5ffd5b8063da748b1014610875578063e08e5df91461087d578063eeb58fa214610890575f5ffd5b8063d275be72116100c3578063d275be721461077e578063d4c5c21e1461084f578063d8c6e0c114610862575f5ffd5b8063c44654c614610740578063c5d37ae114610753578063c81aee7b1461076b575f5ffd5b80638fb3603711610148578063af94caa211610123578063af94caa2146106f5578063b6b55f2514610708578063bf7e214f1461071b575f5ffd5b80638fb36037146106b957806391ddadf4146106da578063ac58b524146106e2575f5ffd5b806384b0196e1161017857806384b0196e146106535780638c5d80dd1461066e5780638f72607514610681575f5ffd5b806382ad6f351461062557806382d836fb146106385780638456cb591461064b575f5ffd5b80633b259f481161025d5780635c975abb116102085780637a9e5e4b116101e35780637a9e5e4b146105175780637ecebe001461052a5780638086b8ba1461053d575f5ffd5b80635c975abb146104ca5780635e234794146104e257806373643527146104f5575f5ffd5b80634679066a116102385780634679066a146104855780634773285a146104985780634a970be7146104b7575f5ffd5b80633b259f48146104575780633f4ba83a1461046a5780634131df2f14610472575f5ffd5b806319165587116102bd57806330ca294d1161029857806330ca294d1461041c5780633644e5151461043c5780633b1238ad14610444575f5ffd5b806319165587146103e35780632e1a7d4d146103f65780632f4fadeb14610409575f5ffd5b806313ae293a116102ed57806313ae293a1461037d5780631483b33c1461039a57806314ba4a62146103d0575f5ffd5b806303995b2d146103135780630ceb4ca91461033c5780630db75a9414610368575b5f5ffd5b6103266103213660046140b8565b610904565b60405161033391906140d1565b60405180910390f35b61034f61034a36600461415b565b610a83565b60405167ffffffffffffffff9091168152602001610333565b61037b610376366004614190565b610c45565b005b6004546a0100000000000000000000900464ffffffffff1661034f565b6103c26103a83660046140b8565b6001600160a01b03165f9081526005602052604090205490565b604051908152602001610333565b6103c26103de366004614217565b610d22565b6103c26103f13660046140b8565b610d42565b61037b610404366004614231565b61103d565b6103c26104173660046140b8565b6110e7565b61042f61042a366004614248565b61124f565b604051610333919061429b565b6103c26112cd565b6103c26104523660046142d5565b6112db565b61037b610465366004614305565b6112f6565b61037b61130b565b6103c261048036600461415b565b61143a565b61037b61049336600461436c565b611641565b6103c26104a63660046140b8565b600b6020525f908152604090205481565b61037b6104c53660046143ae565b6117bd565b6104d261188f565b6040519015158152602001610333565b61037b6104f0366004614436565b61189f565b6004546f01000000000000000000000000000000900464ffffffffff1661034f565b61037b6105253660046140b8565b611992565b6103c26105383660046140b8565b611a3e565b6105d061054b3660046140b8565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b039590951681526008855283902083519182018452546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b60405161033391905f6080820190506001600160601b0383511682526001600160601b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b6103c2610633366004614487565b611a5b565b6103c2610646366004614436565b611c10565b61037b611c62565b61065b611de1565b60405161033397969594939291906144ef565b61037b61067c366004614231565b611e3f565b6103c261068f3660046140b8565b6001600160a01b03165f90815260086020526040902054600160601b90046001600160601b031690565b6106c1611ecc565b6040516001600160e01b03199091168152602001610333565b61034f611f1a565b61037b6106f03660046145b7565b611f9d565b61037b610703366004614231565b611fcf565b61037b610716366004614231565b612086565b6003546001600160a01b03165b6040516001600160a01b039091168152602001610333565b6103c261074e3660046145f0565b6120a4565b60045465010000000000900464ffffffffff1661034f565b6103c261077936600461460a565b6120bf565b61081561078c36600461466b565b60408051606080820183525f808352602080840182905292840181905283516001600160a01b039788168152959096168583015267ffffffffffffffff93841685840152938490208552600681529381902081519384018252546001600160601b038082168552600160601b82041694840194909452600160c01b909304169181019190915290565b6040805182516001600160601b039081168252602080850151909116908201529181015167ffffffffffffffff1690820152606001610333565b6103c261085d366004614217565b6121db565b6103c26108703660046142d5565b6121f6565b6103c2612211565b6103c261088b3660046146af565b612244565b61037b61089e366004614231565b61225f565b6103c26108b13660046140b8565b612311565b6107287f000000000000000000000000000000000000000000000000000000000000000081565b6107287f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f90815260086020908152604091829020825160808101845290546001600160601b038082168352600160601b8204169282019290925263ffffffff600160c01b83048116938201849052600160e01b909204909116606082810182905292610976916146d5565b63ffffffff1667ffffffffffffffff811115610994576109946146f1565b6040519080825280602002602001820160405280156109d857816020015b604080518082019091525f80825260208201528152602001906001900390816109b25790505b5091505f5b8251811015610a7c576001600160a01b0384165f9081526009602052604080822090840151909190610a1690849063ffffffff16614705565b815260208082019290925260409081015f208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff16918101919091528351849083908110610a6957610a69614718565b60209081029190910101526001016109dd565b5050919050565b5f610a8c61188f565b15610ad757610a99612211565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610ace91815260200190565b60405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f90815260069091522080546001600160601b03600160601b82048116911603610b76576040517fea1276e70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015267ffffffffffffffff84166024820152604401610ace565b8054600160c01b900467ffffffffffffffff1691508115610b975750610c3f565b6004546a0100000000000000000000900464ffffffffff16610bb7611f1a565b610bc1919061472c565b815477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff8381169182029290921784556040519081529193508416906001600160a01b0386169033907f40d1d3dddd90d0293c8c6dee9c978df021254ba7666a2ee701333fcda8b6b33b9060200160405180910390a4505b92915050565b610c4d61188f565b15610c5a57610a99612211565b5f5f5b82811015610cac57838382818110610c7757610c77614718565b9050606002016040016020810190610c8f919061474c565b610ca2906001600160601b031683614705565b9150600101610c5d565b50610cb6816123c1565b5f5b82811015610d1c5736848483818110610cd357610cd3614718565b606002919091019150610d139050610cee60208301836140b8565b610cfe6040840160208501614765565b610d0e606085016040860161474c565b612429565b50600101610cb8565b50505050565b5f610c3f610d3d610d3836859003850185614844565b612570565b6125c1565b5f610d4b61188f565b15610d5857610a99612211565b5f610d61611f1a565b6040517f9bc289f10000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690639bc289f190602401602060405180830381865afa158015610de3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e0791906148d5565b90508167ffffffffffffffff168167ffffffffffffffff161115610e63576040517f5126af7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610ace565b5f5f610e6f8685612608565b915091505f610e7e875f61284a565b9050610e8a8183614705565b5f03610ecd576040517f972193160000000000000000000000000000000000000000000000000000000081526001600160a01b0388166004820152602401610ace565b825f03610ee057505f9695505050505050565b5f610eec84600a612a0a565b9050610ef881856148f0565b6001600160a01b0389165f908152600b6020526040812080549299508392909190610f24908490614705565b909155505060408051888152602081018390526001600160a01b038a16917f82e416ba72d10e709b5de7ac16f5f49ff1d94f22d55bf582d353d3c313a1e8dd910160405180910390a26040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610fe5575f5ffd5b505af1158015610ff7573d5f5f3e3d5ffd5b506110319250506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690508989612a3d565b5050505050505b919050565b61104561188f565b1561105257610a99612211565b805f03611072576040516365e52d5160e11b815260040160405180910390fd5b61107b816123c1565b60405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a26110e46001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612a3d565b50565b6001600160a01b0381165f908152600860209081526040808320815160808101835290546001600160601b038082168352600160601b8204169382019390935263ffffffff600160c01b8404811692820192909252600160e01b90920416606082015281611153611f1a565b90505f5f611181846060015163ffffffff166040866040015163ffffffff1661117c9190614705565b612a8b565b604085015190915063ffffffff165b81811015611217576001600160a01b0387165f9081526009602090815260408083208484528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b9091048116918301829052861610156111f75750611217565b805161120c906001600160801b031685614705565b935050600101611190565b506001600160a01b0386165f908152600a602052604090205461123b908390612a8b565b61124590836148f0565b9695505050505050565b6040805180820182525f808252602091820181905282516001600160a01b0388811682528781168285015267ffffffffffffffff87811683870152606090922083526007845284832090861683528352908390208351808501909452546001600160801b0381168452600160801b900416908201525b949350505050565b5f6112d6612a9d565b905090565b5f610c3f610d3d6112f136859003850185614903565b612bc6565b611304338686868686612c31565b5050505050565b611317335b5f36612e9e565b61131f61188f565b611355576040517f19f6618600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6003545f9061137290600160a81b900464ffffffffff1642614958565b600380547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff168082559192508291601a906113d39084907a010000000000000000000000000000000000000000000000000000900464ffffffffff16614975565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055507f9dd715fed52c25e642f97653bb4c4339ad98fe6d6e130348be82ae5d86383a8c8160405161142f919064ffffffffff91909116815260200190565b60405180910390a150565b5f61144361188f565b1561145057610a99612211565b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff858116838501526060928390205f908152600683528481208551948501865280546001600160601b038082168752600160601b82041694860194909452600160c01b90930490911693830184905290929003611516576040517f097827bc0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015267ffffffffffffffff85166024820152604401610ace565b806040015167ffffffffffffffff1661152d611f1a565b67ffffffffffffffff1610156115815760408082015190517f44a4763500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610ace565b602081015181516115929190614992565b602080830151845477ffffffffffffffffffffffff000000000000000000000000166001600160601b03918216178555335f908152600590925260408220805493909116955085929091906115e8908490614705565b909155505060405183815267ffffffffffffffff8516906001600160a01b0387169033907f511a1c77409492b5ba1101ca6e61ec5a918620118963996e2b21bbf824254cef9060200160405180910390a4505092915050565b604080513381526001600160a01b0385811660208084019190915267ffffffffffffffff8681168486015260609093205f90815260078252848120928616815291905291822080549092600160801b909104909116908190036116db576040517fe18ab8300000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ace565b6004545f906a0100000000000000000000900464ffffffffff166116fd611f1a565b611707919061472c565b90508167ffffffffffffffff168167ffffffffffffffff161015611729578091505b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b67ffffffffffffffff848116918202929092178555604080516001600160a01b0388811682526020820193909352928816929189169133917f8e6062c1095b8a91f60b4b352bf1bfaaf902dc8219dfad64a8e83c6c334f3388910160405180910390a4505050505050565b6117c561188f565b156117d257610a99612211565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611874575f5ffd5b505af1925050508015611885575060015b506113048561300a565b5f611898612211565b4210905090565b6118b96118af60208501856140b8565b8460c001356130b7565b6118d96118c960208501856140b8565b6118d285610d22565b8484613122565b611928576118ea60208401846140b8565b6040517f0c44003e0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610ace565b61198d61193860208501856140b8565b61194860408601602087016140b8565b6119586060870160408801614765565b61196860808801606089016140b8565b61197860a0890160808a016149b1565b61198860c08a0160a08b01614765565b612c31565b505050565b60035433906001600160a01b031681146119e3576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610ace565b816001600160a01b03163b5f03611a31576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610ace565b611a3a82613194565b5050565b6001600160a01b0381165f90815260026020526040812054610c3f565b5f611a6533611310565b6001600160a01b0384165f9081526008602052604081208054909190611a959085906001600160601b0316612a8b565b90505f611abc611aa583876148f0565b8454600160601b90046001600160601b0316612a8b565b9050611ac88183614705565b8354909450829084905f90611ae79084906001600160601b0316614992565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080835f01600c8282829054906101000a90046001600160601b0316611b309190614992565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080600a5f896001600160a01b03166001600160a01b031681526020019081526020015f205f828254611b869190614705565b90915550506001600160a01b0386165f9081526005602052604081208054869290611bb2908490614705565b92505081905550856001600160a01b0316876001600160a01b03167fec1e5ed733e00f1a00915d56caef57b4f52312dde4f9b3165f213319a0da156b86604051611bfe91815260200190565b60405180910390a35050509392505050565b5f611c1961188f565b15611c2657610a99612211565b6060611c3b858585611c36611f1a565b6131fa565b8051919350915015611c4f57805160208201fd5b611c59338361284a565b50509392505050565b611c6b33611310565b60045464ffffffffff1642811115611cb8576040517f7d47bb3500000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152602401610ace565b600354600160a81b900464ffffffffff1615611d14576203f4806003601a8282829054906101000a900464ffffffffff16611cf39190614975565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055505b6003805464ffffffffff42908116600160a81b027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff90921691909117909155611d606212750082614975565b600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790557f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e611dc46203f48083614975565b60405164ffffffffff909116815260200160405180910390a15050565b5f6060805f5f5f6060611df26134fc565b611dfa613527565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611e4833611310565b611e59816201518062127500613552565b600480547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000064ffffffffff8416021790556040518181527fddeb8ed0aa4d5f03d691c1b4c6a8c918425237eb21e4731de04c343a25fdafa39060200161142f565b6003545f9074010000000000000000000000000000000000000000900460ff16611ef557505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6003545f90600160a81b900464ffffffffff16818115611f4357611f3e82426148f0565b611f45565b5f5b90506203f480811115611f5857506203f4805b6003548190611f8c907a010000000000000000000000000000000000000000000000000000900464ffffffffff16426148f0565b611f9691906148f0565b9250505090565b611fa561188f565b15611fb257610a99612211565b611fc4816001600160601b03166123c1565b61198d838383612429565b611fd833611310565b6120188161200f6202a300600460059054906101000a900464ffffffffff1660016120039190614975565b64ffffffffff166135a7565b62278d00613552565b600480547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a010000000000000000000064ffffffffff8416021790556040518181527f143290161f7df9de3b3f454451b778da03059913fd6d3e706d5404dc3789a8d39060200161142f565b61208e61188f565b1561209b57610a99612211565b6110e48161300a565b5f610c3f610d3d6120ba368590038501856149ee565b6135b6565b5f6120c861188f565b156120d557610a99612211565b5f6120de611f1a565b90505f5b838110156121c857368585838181106120fd576120fd614718565b905060200281019061210f9190614adc565b90505f8061212a8361212460e0820182614b18565b886131fa565b9150915080515f146121ae576121466060840160408501614765565b67ffffffffffffffff1661215d60208501856140b8565b6001600160a01b0316857f93ad914de4f43943dcb0847f86fe87c18c2e4ae6b6ef2a016f669a438f5404ae61219185614b79565b6040516001600160e01b0319909116815260200160405180910390a45b6121b88287614705565b95505050508060010190506120e2565b506121d3338361284a565b505092915050565b5f610c3f610d3d6121f136859003850185614bb3565b6135ea565b5f610c3f610d3d61220c36859003850185614c44565b61361e565b6003545f90600160a81b900464ffffffffff16801561223c576122376203f48082614705565b61223e565b5f5b91505090565b5f610c3f610d3d61225a36859003850185614c99565b61368a565b61226833611310565b6122a881620151806122a362093a8060016004600a9054906101000a900464ffffffffff166122979190614958565b64ffffffffff16612a8b565b613552565b600480547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff166501000000000064ffffffffff8416021790556040518181527f9848790c33016bda30d32567a3545305e3e123a47cf52543c486cf9babcc60439060200161142f565b6040517f93a6eaa70000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9160c8917f000000000000000000000000000000000000000000000000000000000000000016906393a6eaa790602401602060405180830381865afa158015612393573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123b79190614da4565b610c3f9190614dcf565b335f9081526005602052604090205480821115612414576040517f51ae8e9d0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ace565b335f9081526005602052604090209190039055565b6001600160a01b038316612469576040517f600c0b1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806001600160601b03165f03612492576040516365e52d5160e11b815260040160405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f908152600690915220805477ffffffffffffffffffffffff00000000000000000000000081166001600160601b0391821684018083169182178455918416111561250d5761250d614de2565b604080516001600160601b0380861682528316602082015267ffffffffffffffff8616916001600160a01b0388169133917f9bcb3eb40fb3fae91ad6c3e34bc3f555cf275f97d95ca181711f6fe4d6e5bef2910160405180910390a45050505050565b5f7f7d18b30ef85a54828168802de7f3b25f526fdcb1d9d8c9fd3701e69e8c122935826040516020016125a4929190614df6565b604051602081830303815290604052805190602001209050919050565b5f610c3f6125cd612a9d565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b6001600160a01b0382165f908152600860205260408120805482919063ffffffff600160c01b8204811691600160e01b900416835b8163ffffffff168363ffffffff161415801561265a575060408514155b15612747576001600160a01b0388165f90815260096020908152604080832063ffffffff871684528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b9091048116918301829052891610156126c45750612747565b6126cd86614e8b565b81519096506126e5906001600160801b031683614705565b6001600160a01b038a165f90815260096020908152604080832063ffffffff89168452909152902080547fffffffffffffffff0000000000000000000000000000000000000000000000001690559150612740905083614ea3565b925061263d565b845f0361275d575f5f9550955050505050612843565b6001600160a01b0388165f908152600a6020526040812054612780908390612a8b565b905080156127b5576001600160a01b0389165f908152600a6020526040812080548392906127af9084906148f0565b90915550505b6127bf81836148f0565b85547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff8716021780875590975087908690600c90612819908490600160601b90046001600160601b0316614992565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555050505050505b9250929050565b6001600160a01b0382165f908152600860209081526040808320815160808101835290546001600160601b03808216808452600160601b83049091169483019490945263ffffffff600160c01b8204811693830193909352600160e01b900490911660608201529082906128bf908590614705565b90505f6128cb86612311565b905082602001516001600160601b0316811115612902576128ff8284602001516001600160601b03168361117c91906148f0565b93505b61291461290f85846148f0565b6136be565b6001600160601b03168352831561294e5783836020018181516129379190614ec7565b6001600160601b031690525061294e86848661370e565b50506001600160a01b03939093165f908152600860209081526040918290208551815492870151938701516060909701516001600160601b039182167fffffffffffffffff00000000000000000000000000000000000000000000000090941693909317600160601b91909416029290921777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff968716026001600160e01b031617600160e01b9590911694909402939093179092555090565b5f815f03612a1c57612a1c601261397c565b816001840381612a2e57612a2e614dbb565b04600101831515029392505050565b612a4a838383600161398d565b61198d576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ace565b5f8282188284100282185b9392505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612af557507f000000000000000000000000000000000000000000000000000000000000000046145b15612b1f57507f000000000000000000000000000000000000000000000000000000000000000090565b6112d6604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c0016125a4565b6001600160a01b038316612c71576040517f4c7eec1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004545f9065010000000000900464ffffffffff16612c8e611f1a565b612c98919061472c565b67ffffffffffffffff169050808267ffffffffffffffff161015612cfb576040517ff8eac37100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610ace565b604080516001600160a01b03898116825288811660208084019190915267ffffffffffffffff8981168486015260609093205f90815260078252848120928916815291815290839020835180850190945280546001600160801b03808216808752600160801b90920490941692850192909252929186161080612d955750806020015167ffffffffffffffff168467ffffffffffffffff16105b15612dee57805160208201516040517f1b4dd76e0000000000000000000000000000000000000000000000000000000081526001600160801b03909216600483015267ffffffffffffffff166024820152604401610ace565b81546001600160801b0386167fffffffffffffffff0000000000000000000000000000000000000000000000009091168117600160801b67ffffffffffffffff878116918202929092178555604080516001600160a01b038b81168252602082019590955290810191909152908916918a811691908c16907f8ec7a22c5d7a1435563ee77b5bac1ed00fa5ca7c921b2cb5495e5933fdd5716f9060600160405180910390a4505050505050505050565b5f5f612ed2612eb56003546001600160a01b031690565b8630612ec460045f898b614ee6565b612ecd91614f0d565b613a08565b91509150816113045763ffffffff811615612fcd57600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612f7290889088908890600401614f43565b5f604051808303815f87803b158015612f89575f5ffd5b505af1158015612f9b573d5f5f3e3d5ffd5b5050600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506113049050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610ace565b805f0361302a576040516365e52d5160e11b815260040160405180910390fd5b335f9081526005602052604081208054839290613048908490614705565b909155505060405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a26110e46001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084613ab3565b6001600160a01b0382165f90815260026020526040902080546001810190915581811461198d576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610ace565b5f846001600160a01b03163b5f03613181575f5f613141868686613b02565b5090925090505f81600381111561315a5761315a614f81565b1480156131785750866001600160a01b0316826001600160a01b0316145b925050506112c5565b61318d85858585613b49565b90506112c5565b600380547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161142f565b5f60603361320e60408801602089016140b8565b6001600160a01b0316146132a1575f7fd081483b0000000000000000000000000000000000000000000000000000000061324e6040890160208a016140b8565b6040516001600160a01b0390911660248201526044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915290925090506134f3565b67ffffffffffffffff83166132bc60e0880160c08901614765565b67ffffffffffffffff16101561331a575f7f07185d51000000000000000000000000000000000000000000000000000000006132fe60e0890160c08a01614765565b60405167ffffffffffffffff9091166024820152604401613265565b5f61336e61332b60208901896140b8565b3361333c60608b0160408c01614765565b604080516001600160a01b03948516815292909316602083015267ffffffffffffffff16918101919091526060902090565b5f8181526006602052604081208054929350916001600160601b0380821692600160601b90920416906133c26133aa60808d0160608e016149b1565b6001600160801b0316846001600160601b0316612a8b565b9050816001600160601b03168111613474575f7f5deec3e90000000000000000000000000000000000000000000000000000000061340660808e0160608f016149b1565b6040516001600160801b0390911660248201526001600160601b03808616604483015286166064820152608401604051602081830303815290604052906001600160e01b0319166020820180516001600160e01b0383818316178352505050509650965050505050506134f3565b6134818b8b8b888c613bcc565b955085515f14613498575f965050505050506134f3565b83546001600160601b03808316600160601b027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9092169190911785556134e1908316826148f0565b96506134ed8b88613e0e565b50505050505b94509492505050565b60606112d67f0000000000000000000000000000000000000000000000000000000000000000613ed7565b60606112d67f0000000000000000000000000000000000000000000000000000000000000000613ed7565b8183108061355f57508083115b1561198d576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610ace565b5f828218828411028218612a96565b5f7ffd44ef21346bf73b613053ddb2188fe6a67fb029c1f79eb7498a37e2f816ae46826040516020016125a4929190614f95565b5f7fb20517e145971979f27205a3e72963a4337ba7ccb0d4575b7897308dcab3dddf826040516020016125a492919061509f565b604080517fe56ad7da8dac56b546ca051669f10a62de44e6582d575285a2dc44d462fba55660208083019190915283518284015283015167ffffffffffffffff166060808301919091529183015163ffffffff1660808201529082015160a08201525f9060c0016125a4565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd0485826040516020016125a492919061512d565b5f6001600160601b0382111561370a576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610ace565b5090565b6004545f906f01000000000000000000000000000000900464ffffffffff16613735611f1a565b61373f919061472c565b9050610e1061374e818361525f565b61375a90610e1061528e565b613764919061525f565b61376e908261472c565b9050826040015163ffffffff16836060015163ffffffff1614613888576001600160a01b0384165f908152600960205260408120606085015182906137b5906001906146d5565b63ffffffff16815260208101919091526040015f20805490915067ffffffffffffffff808416600160801b9092041610613886578054839082905f906138059084906001600160801b03166152ae565b82546101009290920a6001600160801b0381810219909316919092169190910217905550805460408051858152600160801b90920467ffffffffffffffff1660208301526001600160a01b038716917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a25050505050565b505b6040805180820182526001600160801b03808516825267ffffffffffffffff80851660208085019182526001600160a01b038a165f9081526009825286812060608b01805163ffffffff168352925295909520935184549151909216600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009091169190921617179055805161392190614ea3565b63ffffffff1690526040805183815267ffffffffffffffff831660208201526001600160a01b038616917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a250505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166139fc5783831516156139f0573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b03167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613aa9575f516020805191945081901c150291505b5094509492505050565b613ac1848484846001613f14565b610d1c576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610ace565b5f80806041849003613b36578435602086013560408701355f1a613b2889828585613f9a565b955095509550505050613b40565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f613be2613bdb886121db565b8787613b02565b50909150613bf5905060208801886140b8565b6001600160a01b0316816001600160a01b0316148015613c1d57506001600160a01b03811615155b15613c3757505060408051602081019091525f8152613e05565b5f8481526007602090815260408083206001600160a01b038516845282528083208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff169181018290529103613cfe576040516001600160a01b03831660248201527ffc722cd900000000000000000000000000000000000000000000000000000000906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529250613e05915050565b8367ffffffffffffffff16816020015167ffffffffffffffff161015613d705760208101516040516001600160a01b038416602482015267ffffffffffffffff90911660448201527f3d02f7e50000000000000000000000000000000000000000000000000000000090606401613cc2565b613d806080890160608a016149b1565b6001600160801b0316815f01516001600160801b03161015613df1577f413e72d800000000000000000000000000000000000000000000000000000000613dcd60808a0160608b016149b1565b82516040516001600160801b03928316602482015291166044820152606401613cc2565b60405180602001604052805f815250925050505b95945050505050565b613e1e6060830160408401614765565b67ffffffffffffffff16613e3860408401602085016140b8565b6001600160a01b0316613e4e60208501856140b8565b6001600160a01b03167ff96781bbb109a5bee65620092e14d0e1322685ea5dec337d8d8b8b738ba344a884613e8960808801606089016149b1565b613e9960a0890160808a01614765565b604080519384526001600160801b03909216602084015267ffffffffffffffff169082015260a0870135606082015260800160405180910390a45050565b60605f613ee383614062565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613f89578383151615613f7d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613fd357505f91506003905082614058565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614024573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661404f57505f925060019150829050614058565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610c3f576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80356001600160a01b0381168114611038575f5ffd5b5f602082840312156140c8575f5ffd5b612a96826140a2565b602080825282518282018190525f918401906040840190835b818110156141305761411a83855180516001600160801b0316825260209081015167ffffffffffffffff16910152565b60209390930192604092909201916001016140ea565b509095945050505050565b67ffffffffffffffff811681146110e4575f5ffd5b80356110388161413b565b5f5f6040838503121561416c575f5ffd5b614175836140a2565b915060208301356141858161413b565b809150509250929050565b5f5f602083850312156141a1575f5ffd5b823567ffffffffffffffff8111156141b7575f5ffd5b8301601f810185136141c7575f5ffd5b803567ffffffffffffffff8111156141dd575f5ffd5b8560206060830284010111156141f1575f5ffd5b6020919091019590945092505050565b5f60e08284031215614211575f5ffd5b50919050565b5f60e08284031215614227575f5ffd5b612a968383614201565b5f60208284031215614241575f5ffd5b5035919050565b5f5f5f5f6080858703121561425b575f5ffd5b614264856140a2565b9350614272602086016140a2565b925060408501356142828161413b565b9150614290606086016140a2565b905092959194509250565b81516001600160801b0316815260208083015167ffffffffffffffff169082015260408101610c3f565b5f60808284031215614211575f5ffd5b5f608082840312156142e5575f5ffd5b612a9683836142c5565b80356001600160801b0381168114611038575f5ffd5b5f5f5f5f5f60a08688031215614319575f5ffd5b614322866140a2565b945060208601356143328161413b565b9350614340604087016140a2565b925061434e606087016142ef565b9150608086013561435e8161413b565b809150509295509295909350565b5f5f5f6060848603121561437e575f5ffd5b614387846140a2565b925060208401356143978161413b565b91506143a5604085016140a2565b90509250925092565b5f5f5f5f5f60a086880312156143c2575f5ffd5b8535945060208601359350604086013560ff811681146143e0575f5ffd5b94979396509394606081013594506080013592915050565b5f5f83601f840112614408575f5ffd5b50813567ffffffffffffffff81111561441f575f5ffd5b602083019150836020828501011115612843575f5ffd5b5f5f5f6101008486031215614449575f5ffd5b6144538585614201565b925060e084013567ffffffffffffffff81111561446e575f5ffd5b61447a868287016143f8565b9497909650939450505050565b5f5f5f60608486031215614499575f5ffd5b6144a2846140a2565b92506144b0602085016140a2565b929592945050506040919091013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61452960e08301896144c1565b828103604084015261453b81896144c1565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614590578351835260209384019390920191600101614572565b50909b9a5050505050505050505050565b80356001600160601b0381168114611038575f5ffd5b5f5f5f606084860312156145c9575f5ffd5b6145d2846140a2565b925060208401356145e28161413b565b91506143a5604085016145a1565b5f6101a0828403128015614602575f5ffd5b509092915050565b5f5f6020838503121561461b575f5ffd5b823567ffffffffffffffff811115614631575f5ffd5b8301601f81018513614641575f5ffd5b803567ffffffffffffffff811115614657575f5ffd5b8560208260051b84010111156141f1575f5ffd5b5f5f5f6060848603121561467d575f5ffd5b614686846140a2565b9250614694602085016140a2565b915060408401356146a48161413b565b809150509250925092565b5f6101e0828403128015614602575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610c3f57610c3f6146c1565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610c3f57610c3f6146c1565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff8181168382160190811115610c3f57610c3f6146c1565b5f6020828403121561475c575f5ffd5b612a96826145a1565b5f60208284031215614775575f5ffd5b8135612a968161413b565b60405160e0810167ffffffffffffffff811182821017156147af57634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516080810167ffffffffffffffff811182821017156147af57634e487b7160e01b5f52604160045260245ffd5b6040516101a0810167ffffffffffffffff811182821017156147af57634e487b7160e01b5f52604160045260245ffd5b6040516101e0810167ffffffffffffffff811182821017156147af57634e487b7160e01b5f52604160045260245ffd5b5f60e0828403128015614855575f5ffd5b5061485e614780565b614867836140a2565b8152614875602084016140a2565b602082015260408301356148888161413b565b6040820152614899606084016140a2565b60608201526148aa608084016142ef565b608082015260a08301356148bd8161413b565b60a082015260c0928301359281019290925250919050565b5f602082840312156148e5575f5ffd5b8151612a968161413b565b81810381811115610c3f57610c3f6146c1565b5f6080828403128015614914575f5ffd5b5061491d6147b5565b82358152602083013561492f8161413b565b602082015260408381013590820152606083013561494c8161413b565b60608201529392505050565b64ffffffffff8281168282160390811115610c3f57610c3f6146c1565b64ffffffffff8181168382160190811115610c3f57610c3f6146c1565b6001600160601b038281168282160390811115610c3f57610c3f6146c1565b5f602082840312156149c1575f5ffd5b612a96826142ef565b803563ffffffff81168114611038575f5ffd5b803561ffff81168114611038575f5ffd5b5f6101a0828403128015614a00575f5ffd5b50614a096147e4565b614a12836140a2565b8152614a20602084016140a2565b60208201526040838101359082015260608084013590820152614a4560808401614150565b6080820152614a5660a08401614150565b60a0820152614a6760c08401614150565b60c082015260e08381013590820152614a8361010084016149ca565b610100820152614a966101208401614150565b610120820152614aa961014084016149dd565b610140820152614abc61016084016149dd565b610160820152614acf6101808401614150565b6101808201529392505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01833603018112614b0e575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b4b575f5ffd5b83018035915067ffffffffffffffff821115614b65575f5ffd5b602001915036819003821315612843575f5ffd5b805160208201516001600160e01b0319811691906004821015610a7c576001600160e01b031960049290920360031b82901b161692915050565b5f60e0828403128015614bc4575f5ffd5b50614bcd614780565b614bd6836140a2565b8152614be4602084016140a2565b60208201526040830135614bf78161413b565b6040820152614c08606084016142ef565b60608201526080830135614c1b8161413b565b608082015260a0838101359082015260c0830135614c388161413b565b60c08201529392505050565b5f6080828403128015614c55575f5ffd5b50614c5e6147b5565b823581526020830135614c708161413b565b6020820152614c81604084016149ca565b60408201526060928301359281019290925250919050565b5f6101e0828403128015614cab575f5ffd5b50614cb4614814565b614cbd836140a2565b8152614ccb602084016140a2565b6020820152614cdc604084016140a2565b604082015260608381013590820152614cf7608084016149ca565b6080820152614d0860a08401614150565b60a082015260c08381013590820152614d2360e084016149ca565b60e0820152614d3561010084016149ca565b610100820152614d4861012084016142ef565b610120820152614d5b6101408401614150565b61014082015261016083810135908201526101808084013590820152614d846101a08401614150565b6101a0820152614d976101c08401614150565b6101c08201529392505050565b5f60208284031215614db4575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614ddd57614ddd614dbb565b500490565b634e487b7160e01b5f52600160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160a01b0360608401511660808301526001600160801b0360808401511660a083015260a0830151614e7960c084018267ffffffffffffffff169052565b5060c083015160e08301529392505050565b5f60018201614e9c57614e9c6146c1565b5060010190565b5f63ffffffff821663ffffffff8103614ebe57614ebe6146c1565b60010192915050565b6001600160601b038181168382160190811115610c3f57610c3f6146c1565b5f5f85851115614ef4575f5ffd5b83861115614f00575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614f3c576001600160e01b0319808560040360031b1b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52602160045260245ffd5b82815281516001600160a01b031660208201526101c0810160208301516001600160a01b03811660408401525060408301516060830152606083015160808301526080830151614ff160a084018267ffffffffffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015167ffffffffffffffff811660e08401525060e083015161010083015261010083015161504261012084018263ffffffff169052565b5061012083015167ffffffffffffffff81166101408401525061014083015161ffff81166101608401525061016083015161ffff81166101808401525061018083015167ffffffffffffffff81166101a08401525b509392505050565b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160801b03606084015116608083015267ffffffffffffffff60808401511660a083015260a083015160c083015260c083015161509760e084018267ffffffffffffffff169052565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b03811660608401525060608301516080830152608083015161519060a084018263ffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015160e083015260e08301516151c961010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516001600160801b0381166101408401525061014083015167ffffffffffffffff8116610160840152506101608301516101808301526101808301516101a08301526101a08301516152426101c084018267ffffffffffffffff169052565b506101c083015167ffffffffffffffff81166101e0840152615097565b5f67ffffffffffffffff83168061527857615278614dbb565b8067ffffffffffffffff84160691505092915050565b67ffffffffffffffff8281168282160390811115610c3f57610c3f6146c1565b6001600160801b038181168382160190811115610c3f57610c3f6146c156fea2646970667358221220caa2ba44512f6ba06b74bece0190a8a7e2f99d8b327bedf30a9e021af0a742be64736f6c63430008250033" as const;
