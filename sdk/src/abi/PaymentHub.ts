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
  "0x6101a060405260048054600160281b600160a01b031916710151800000054600000002a3000000000000179055348015610037575f5ffd5b506040516154923803806154928339810160408190526100569161032e565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a18261028660201b60201c565b610120526100ae81610286565b61014052815160208084019190912060e052815190820120610100524660a05261013a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014c816102c3565b50306001600160a01b0316826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b79190610378565b6001600160a01b031614158061023e5750826001600160a01b0316826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610378565b6001600160a01b031614155b1561026c57604051634746f62f60e11b81526001600160a01b03831660048201526024015b60405180910390fd5b506001600160a01b039182166101605216610180526103f5565b5f5f829050601f815111156102b0578260405163305a27a960e01b8152600401610263919061039a565b80516102bb826103cf565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461032b575f5ffd5b50565b5f5f5f60608486031215610340575f5ffd5b835161034b81610317565b602085015190935061035c81610317565b604085015190925061036d81610317565b809150509250925092565b5f60208284031215610388575f5ffd5b815161039381610317565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103ef575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051610160516101805161500761048b5f395f818161089d01528181610d8001526122e401525f81816108c401528181610f7101528181610fdd01528181611091015281816117dc015261303201525f6134d101525f6134a601525f612b1901525f612af101525f612a4c01525f612a7601525f612aa001526150075ff3fe608060405234801561000f575f5ffd5b5060043610610304575f3560e01c80638086b8ba1161019d578063bf7e214f116100e8578063da748b1011610093578063f8ba1ef51161006e578063f8ba1ef514610885578063fbfa77cf14610898578063fc0c546a146108bf575f5ffd5b8063da748b1014610857578063e08e5df91461085f578063eeb58fa214610872575f5ffd5b8063d275be72116100c3578063d275be7214610760578063d4c5c21e14610831578063d8c6e0c114610844575f5ffd5b8063bf7e214f14610710578063c5d37ae114610735578063c81aee7b1461074d575f5ffd5b80638f72607511610148578063ac58b52411610123578063ac58b524146106d7578063af94caa2146106ea578063b6b55f25146106fd575f5ffd5b80638f726075146106765780638fb36037146106ae57806391ddadf4146106cf575f5ffd5b80638456cb59116101785780638456cb591461064057806384b0196e146106485780638c5d80dd14610663575f5ffd5b80638086b8ba1461053257806382ad6f351461061a57806382d836fb1461062d575f5ffd5b80633b1238ad1161025d5780634a970be71161020857806373643527116101e357806373643527146104ea5780637a9e5e4b1461050c5780637ecebe001461051f575f5ffd5b80634a970be7146104ac5780635c975abb146104bf5780635e234794146104d7575f5ffd5b80634131df2f116102385780634131df2f146104675780634679066a1461047a5780634773285a1461048d575f5ffd5b80633b1238ad146104395780633b259f481461044c5780633f4ba83a1461045f575f5ffd5b806314ba4a62116102bd5780632f4fadeb116102985780632f4fadeb146103fe57806330ca294d146104115780633644e51514610431575f5ffd5b806314ba4a62146103c557806319165587146103d85780632e1a7d4d146103eb575f5ffd5b80630db75a94116102ed5780630db75a941461035d57806313ae293a146103725780631483b33c1461038f575f5ffd5b806303995b2d146103085780630ceb4ca914610331575b5f5ffd5b61031b610316366004614024565b6108e6565b604051610328919061403d565b60405180910390f35b61034461033f3660046140c7565b610a65565b60405167ffffffffffffffff9091168152602001610328565b61037061036b3660046140fc565b610c27565b005b6004546a0100000000000000000000900464ffffffffff16610344565b6103b761039d366004614024565b6001600160a01b03165f9081526005602052604090205490565b604051908152602001610328565b6103b76103d3366004614183565b610d04565b6103b76103e6366004614024565b610d24565b6103706103f936600461419d565b611011565b6103b761040c366004614024565b6110bb565b61042461041f3660046141b4565b611200565b6040516103289190614207565b6103b761127e565b6103b7610447366004614241565b61128c565b61037061045a366004614271565b6112a7565b6103706112bc565b6103b76104753660046140c7565b6113eb565b6103706104883660046142d8565b6115f2565b6103b761049b366004614024565b600b6020525f908152604090205481565b6103706104ba36600461431a565b61176e565b6104c7611840565b6040519015158152602001610328565b6103706104e53660046143a9565b611850565b6004546f01000000000000000000000000000000900464ffffffffff16610344565b61037061051a366004614024565b611943565b6103b761052d366004614024565b6119ef565b6105c5610540366004614024565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b039590951681526008855283902083519182018452546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b60405161032891905f6080820190506001600160601b0383511682526001600160601b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b6103b76106283660046143fa565b611a0c565b6103b761063b3660046143a9565b611bc1565b610370611c13565b610650611d92565b6040516103289796959493929190614462565b61037061067136600461419d565b611df0565b6103b7610684366004614024565b6001600160a01b03165f90815260086020526040902054600160601b90046001600160601b031690565b6106b6611e7d565b6040516001600160e01b03199091168152602001610328565b610344611ecb565b6103706106e536600461452a565b611f4e565b6103706106f836600461419d565b611f80565b61037061070b36600461419d565b612037565b6003546001600160a01b03165b6040516001600160a01b039091168152602001610328565b60045465010000000000900464ffffffffff16610344565b6103b761075b366004614563565b612055565b6107f761076e3660046145c4565b60408051606080820183525f808352602080840182905292840181905283516001600160a01b039788168152959096168583015267ffffffffffffffff93841685840152938490208552600681529381902081519384018252546001600160601b038082168552600160601b82041694840194909452600160c01b909304169181019190915290565b6040805182516001600160601b039081168252602080850151909116908201529181015167ffffffffffffffff1690820152606001610328565b6103b761083f366004614183565b612171565b6103b7610852366004614241565b61218c565b6103b76121a7565b6103b761086d366004614608565b6121da565b61037061088036600461419d565b6121f5565b6103b7610893366004614024565b6122a7565b61071d7f000000000000000000000000000000000000000000000000000000000000000081565b61071d7f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f90815260086020908152604091829020825160808101845290546001600160601b038082168352600160601b8204169282019290925263ffffffff600160c01b83048116938201849052600160e01b90920490911660608281018290529261095891614636565b63ffffffff1667ffffffffffffffff81111561097657610976614652565b6040519080825280602002602001820160405280156109ba57816020015b604080518082019091525f80825260208201528152602001906001900390816109945790505b5091505f5b8251811015610a5e576001600160a01b0384165f90815260096020526040808220908401519091906109f890849063ffffffff16614666565b815260208082019290925260409081015f208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff16918101919091528351849083908110610a4b57610a4b614679565b60209081029190910101526001016109bf565b5050919050565b5f610a6e611840565b15610ab957610a7b6121a7565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610ab091815260200190565b60405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f90815260069091522080546001600160601b03600160601b82048116911603610b58576040517fea1276e70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015267ffffffffffffffff84166024820152604401610ab0565b8054600160c01b900467ffffffffffffffff1691508115610b795750610c21565b6004546a0100000000000000000000900464ffffffffff16610b99611ecb565b610ba3919061468d565b815477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff8381169182029290921784556040519081529193508416906001600160a01b0386169033907f40d1d3dddd90d0293c8c6dee9c978df021254ba7666a2ee701333fcda8b6b33b9060200160405180910390a4505b92915050565b610c2f611840565b15610c3c57610a7b6121a7565b5f5f5b82811015610c8e57838382818110610c5957610c59614679565b9050606002016040016020810190610c7191906146ad565b610c84906001600160601b031683614666565b9150600101610c3f565b50610c9881612357565b5f5b82811015610cfe5736848483818110610cb557610cb5614679565b606002919091019150610cf59050610cd06020830183614024565b610ce060408401602085016146c6565b610cf060608501604086016146ad565b6123bf565b50600101610c9a565b50505050565b5f610c21610d1f610d1a36859003850185614775565b612531565b612582565b5f610d2d611840565b15610d3a57610a7b6121a7565b5f610d43611ecb565b6040517f9bc289f10000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690639bc289f190602401602060405180830381865afa158015610dc5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610de99190614806565b90508167ffffffffffffffff168167ffffffffffffffff161115610e45576040517f5126af7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610ab0565b5f610e5085846125c9565b90505f610e5d865f6127e8565b9050815f03610eb557805f03610eaa576040517f972193160000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610ab0565b505f95945050505050565b5f610ec183600a6129ad565b9050610ecd8184614821565b6001600160a01b0388165f908152600b6020526040812080549298508392909190610ef9908490614666565b909155505060408051878152602081018390526001600160a01b038916917f82e416ba72d10e709b5de7ac16f5f49ff1d94f22d55bf582d353d3c313a1e8dd910160405180910390a26040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610fba575f5ffd5b505af1158015610fcc573d5f5f3e3d5ffd5b506110069250506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905088886129e0565b50505050505b919050565b611019611840565b1561102657610a7b6121a7565b805f03611046576040516365e52d5160e11b815260040160405180910390fd5b61104f81612357565b60405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a26110b86001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633836129e0565b50565b6001600160a01b0381165f908152600860209081526040808320815160808101835290546001600160601b038082168352600160601b8204169382019390935263ffffffff600160c01b8404811692820192909252600160e01b90920416606082015281611127611ecb565b60408301519091505f9063ffffffff165b836060015163ffffffff168110156111c9576001600160a01b0386165f9081526009602090815260408083208484528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b9091048116918301829052851610156111a957506111c9565b80516111be906001600160801b031684614666565b925050600101611138565b506001600160a01b0385165f908152600a60205260409020546111ed908290612a2e565b6111f79082614821565b95945050505050565b6040805180820182525f808252602091820181905282516001600160a01b0388811682528781168285015267ffffffffffffffff87811683870152606090922083526007845284832090861683528352908390208351808501909452546001600160801b0381168452600160801b900416908201525b949350505050565b5f611287612a40565b905090565b5f610c21610d1f6112a236859003850185614834565b612b69565b6112b5338686868686612bd4565b5050505050565b6112c8335b5f36612e41565b6112d0611840565b611306576040517f19f6618600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6003545f9061132390600160a81b900464ffffffffff1642614889565b600380547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff168082559192508291601a906113849084907a010000000000000000000000000000000000000000000000000000900464ffffffffff166148a6565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055507f9dd715fed52c25e642f97653bb4c4339ad98fe6d6e130348be82ae5d86383a8c816040516113e0919064ffffffffff91909116815260200190565b60405180910390a150565b5f6113f4611840565b1561140157610a7b6121a7565b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff858116838501526060928390205f908152600683528481208551948501865280546001600160601b038082168752600160601b82041694860194909452600160c01b909304909116938301849052909290036114c7576040517f097827bc0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015267ffffffffffffffff85166024820152604401610ab0565b806040015167ffffffffffffffff166114de611ecb565b67ffffffffffffffff1610156115325760408082015190517f44a4763500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610ab0565b6020810151815161154391906148c3565b602080830151845477ffffffffffffffffffffffff000000000000000000000000166001600160601b03918216178555335f90815260059092526040822080549390911695508592909190611599908490614666565b909155505060405183815267ffffffffffffffff8516906001600160a01b0387169033907f511a1c77409492b5ba1101ca6e61ec5a918620118963996e2b21bbf824254cef9060200160405180910390a4505092915050565b604080513381526001600160a01b0385811660208084019190915267ffffffffffffffff8681168486015260609093205f90815260078252848120928616815291905291822080549092600160801b9091049091169081900361168c576040517fe18ab8300000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ab0565b6004545f906a0100000000000000000000900464ffffffffff166116ae611ecb565b6116b8919061468d565b90508167ffffffffffffffff168167ffffffffffffffff1610156116da578091505b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b67ffffffffffffffff848116918202929092178555604080516001600160a01b0388811682526020820193909352928816929189169133917f8e6062c1095b8a91f60b4b352bf1bfaaf902dc8219dfad64a8e83c6c334f3388910160405180910390a4505050505050565b611776611840565b1561178357610a7b6121a7565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611825575f5ffd5b505af1925050508015611836575060015b506112b585612fad565b5f6118496121a7565b4210905090565b61186a6118606020850185614024565b8460c0013561305a565b61188a61187a6020850185614024565b61188385610d04565b84846130c5565b6118d95761189b6020840184614024565b6040517f0c44003e0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610ab0565b61193e6118e96020850185614024565b6118f96040860160208701614024565b61190960608701604088016146c6565b6119196080880160608901614024565b61192960a0890160808a016148e2565b61193960c08a0160a08b016146c6565b612bd4565b505050565b60035433906001600160a01b03168114611994576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610ab0565b816001600160a01b03163b5f036119e2576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610ab0565b6119eb82613137565b5050565b6001600160a01b0381165f90815260026020526040812054610c21565b5f611a16336112c1565b6001600160a01b0384165f9081526008602052604081208054909190611a469085906001600160601b0316612a2e565b90505f611a6d611a568387614821565b8454600160601b90046001600160601b0316612a2e565b9050611a798183614666565b8354909450829084905f90611a989084906001600160601b03166148c3565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080835f01600c8282829054906101000a90046001600160601b0316611ae191906148c3565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080600a5f896001600160a01b03166001600160a01b031681526020019081526020015f205f828254611b379190614666565b90915550506001600160a01b0386165f9081526005602052604081208054869290611b63908490614666565b92505081905550856001600160a01b0316876001600160a01b03167fec1e5ed733e00f1a00915d56caef57b4f52312dde4f9b3165f213319a0da156b86604051611baf91815260200190565b60405180910390a35050509392505050565b5f611bca611840565b15611bd757610a7b6121a7565b6060611bec858585611be7611ecb565b61319d565b8051919350915015611c0057805160208201fd5b611c0a33836127e8565b50509392505050565b611c1c336112c1565b60045464ffffffffff1642811115611c69576040517f7d47bb3500000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152602401610ab0565b600354600160a81b900464ffffffffff1615611cc5576203f4806003601a8282829054906101000a900464ffffffffff16611ca491906148a6565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055505b6003805464ffffffffff42908116600160a81b027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff90921691909117909155611d1162127500826148a6565b600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790557f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e611d756203f480836148a6565b60405164ffffffffff909116815260200160405180910390a15050565b5f6060805f5f5f6060611da361349f565b611dab6134ca565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611df9336112c1565b611e0a8162015180621275006134f5565b600480547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000064ffffffffff8416021790556040518181527fddeb8ed0aa4d5f03d691c1b4c6a8c918425237eb21e4731de04c343a25fdafa3906020016113e0565b6003545f9074010000000000000000000000000000000000000000900460ff16611ea657505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6003545f90600160a81b900464ffffffffff16818115611ef457611eef8242614821565b611ef6565b5f5b90506203f480811115611f0957506203f4805b6003548190611f3d907a010000000000000000000000000000000000000000000000000000900464ffffffffff1642614821565b611f479190614821565b9250505090565b611f56611840565b15611f6357610a7b6121a7565b611f75816001600160601b0316612357565b61193e8383836123bf565b611f89336112c1565b611fc981611fc06202a300600460059054906101000a900464ffffffffff166001611fb491906148a6565b64ffffffffff1661354a565b62278d006134f5565b600480547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a010000000000000000000064ffffffffff8416021790556040518181527f143290161f7df9de3b3f454451b778da03059913fd6d3e706d5404dc3789a8d3906020016113e0565b61203f611840565b1561204c57610a7b6121a7565b6110b881612fad565b5f61205e611840565b1561206b57610a7b6121a7565b5f612074611ecb565b90505f5b8381101561215e573685858381811061209357612093614679565b90506020028101906120a591906148fb565b90505f806120c0836120ba60e0820182614937565b8861319d565b9150915080515f14612144576120dc60608401604085016146c6565b67ffffffffffffffff166120f36020850185614024565b6001600160a01b0316857f93ad914de4f43943dcb0847f86fe87c18c2e4ae6b6ef2a016f669a438f5404ae61212785614998565b6040516001600160e01b0319909116815260200160405180910390a45b61214e8287614666565b9550505050806001019050612078565b5061216933836127e8565b505092915050565b5f610c21610d1f612187368590038501856149d2565b613559565b5f610c21610d1f6121a236859003850185614a76565b61358d565b6003545f90600160a81b900464ffffffffff1680156121d2576121cd6203f48082614666565b6121d4565b5f5b91505090565b5f610c21610d1f6121f036859003850185614acb565b6135f9565b6121fe336112c1565b61223e816201518061223962093a8060016004600a9054906101000a900464ffffffffff1661222d9190614889565b64ffffffffff16612a2e565b6134f5565b600480547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff166501000000000064ffffffffff8416021790556040518181527f9848790c33016bda30d32567a3545305e3e123a47cf52543c486cf9babcc6043906020016113e0565b6040517f8d7ce0960000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9160c8917f00000000000000000000000000000000000000000000000000000000000000001690638d7ce09690602401602060405180830381865afa158015612329573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061234d9190614bd6565b610c219190614c01565b335f90815260056020526040902054808211156123aa576040517f51ae8e9d0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ab0565b335f9081526005602052604090209190039055565b6001600160a01b0383166123ff576040517f600c0b1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806001600160601b03165f03612428576040516365e52d5160e11b815260040160405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff8581168385015260609092205f908152600690915291909120805490916001600160601b038216840191600160c01b900416156124a157815477ffffffffffffffffffffffffffffffffffffffffffffffff1682555b81547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166001600160601b038281169182178455604080519186168252602082019290925267ffffffffffffffff8616916001600160a01b0388169133917f9bcb3eb40fb3fae91ad6c3e34bc3f555cf275f97d95ca181711f6fe4d6e5bef2910160405180910390a45050505050565b5f7f7d18b30ef85a54828168802de7f3b25f526fdcb1d9d8c9fd3701e69e8c12293582604051602001612565929190614c14565b604051602081830303815290604052805190602001209050919050565b5f610c2161258e612a40565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b6001600160a01b0382165f908152600860205260408120805463ffffffff600160c01b8204811691600160e01b900416835b8163ffffffff168363ffffffff16146126ea576001600160a01b0387165f90815260096020908152604080832063ffffffff871684528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b90910481169183018290528816101561267357506126ea565b8051612688906001600160801b031683614666565b6001600160a01b0389165f90815260096020908152604080832063ffffffff89168452909152902080547fffffffffffffffff00000000000000000000000000000000000000000000000016905591506126e3905083614ca9565b92506125fb565b805f036126fd575f945050505050610c21565b6001600160a01b0387165f908152600a6020526040812054612720908390612a2e565b90508015612755576001600160a01b0388165f908152600a60205260408120805483929061274f908490614821565b90915550505b61275f8183614821565b85547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff8716021780875590965086908690600c906127b9908490600160601b90046001600160601b03166148c3565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550505050505092915050565b6001600160a01b0382165f908152600860209081526040808320815160808101835290546001600160601b03808216808452600160601b83049091169483019490945263ffffffff600160c01b8204811693830193909352600160e01b9004909116606082015290829061285d908590614666565b90505f612869866122a7565b905082602001516001600160601b03168111156128a5576128a28284602001516001600160601b03168361289d9190614821565b612a2e565b93505b6128b76128b28584614821565b61362d565b6001600160601b0316835283156128f15783836020018181516128da9190614ccd565b6001600160601b03169052506128f186848661367d565b50506001600160a01b03939093165f908152600860209081526040918290208551815492870151938701516060909701516001600160601b039182167fffffffffffffffff00000000000000000000000000000000000000000000000090941693909317600160601b91909416029290921777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff968716026001600160e01b031617600160e01b9590911694909402939093179092555090565b5f815f036129bf576129bf60126138eb565b8160018403816129d1576129d1614bed565b04600101831515029392505050565b6129ed83838360016138fc565b61193e576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ab0565b5f8282188284100282185b9392505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612a9857507f000000000000000000000000000000000000000000000000000000000000000046145b15612ac257507f000000000000000000000000000000000000000000000000000000000000000090565b611287604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c001612565565b6001600160a01b038316612c14576040517f4c7eec1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004545f9065010000000000900464ffffffffff16612c31611ecb565b612c3b919061468d565b67ffffffffffffffff169050808267ffffffffffffffff161015612c9e576040517ff8eac37100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610ab0565b604080516001600160a01b03898116825288811660208084019190915267ffffffffffffffff8981168486015260609093205f90815260078252848120928916815291815290839020835180850190945280546001600160801b03808216808752600160801b90920490941692850192909252929186161080612d385750806020015167ffffffffffffffff168467ffffffffffffffff16105b15612d9157805160208201516040517f1b4dd76e0000000000000000000000000000000000000000000000000000000081526001600160801b03909216600483015267ffffffffffffffff166024820152604401610ab0565b81546001600160801b0386167fffffffffffffffff0000000000000000000000000000000000000000000000009091168117600160801b67ffffffffffffffff878116918202929092178555604080516001600160a01b038b81168252602082019590955290810191909152908916918a811691908c16907f8ec7a22c5d7a1435563ee77b5bac1ed00fa5ca7c921b2cb5495e5933fdd5716f9060600160405180910390a4505050505050505050565b5f5f612e75612e586003546001600160a01b031690565b8630612e6760045f898b614cec565b612e7091614d13565b613977565b91509150816112b55763ffffffff811615612f7057600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612f1590889088908890600401614d49565b5f604051808303815f87803b158015612f2c575f5ffd5b505af1158015612f3e573d5f5f3e3d5ffd5b5050600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506112b59050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610ab0565b805f03612fcd576040516365e52d5160e11b815260040160405180910390fd5b335f9081526005602052604081208054839290612feb908490614666565b909155505060405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a26110b86001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084613a22565b6001600160a01b0382165f90815260026020526040902080546001810190915581811461193e576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610ab0565b5f846001600160a01b03163b5f03613124575f5f6130e4868686613a71565b5090925090505f8160038111156130fd576130fd614d87565b14801561311b5750866001600160a01b0316826001600160a01b0316145b92505050611276565b61313085858585613ab8565b9050611276565b600380547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad906020016113e0565b5f6060336131b16040880160208901614024565b6001600160a01b031614613244575f7fd081483b000000000000000000000000000000000000000000000000000000006131f16040890160208a01614024565b6040516001600160a01b0390911660248201526044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529092509050613496565b67ffffffffffffffff831661325f60e0880160c089016146c6565b67ffffffffffffffff1610156132bd575f7f07185d51000000000000000000000000000000000000000000000000000000006132a160e0890160c08a016146c6565b60405167ffffffffffffffff9091166024820152604401613208565b5f6133116132ce6020890189614024565b336132df60608b0160408c016146c6565b604080516001600160a01b03948516815292909316602083015267ffffffffffffffff16918101919091526060902090565b5f8181526006602052604081208054929350916001600160601b0380821692600160601b909204169061336561334d60808d0160608e016148e2565b6001600160801b0316846001600160601b0316612a2e565b9050816001600160601b03168111613417575f7f5deec3e9000000000000000000000000000000000000000000000000000000006133a960808e0160608f016148e2565b6040516001600160801b0390911660248201526001600160601b03808616604483015286166064820152608401604051602081830303815290604052906001600160e01b0319166020820180516001600160e01b038381831617835250505050965096505050505050613496565b6134248b8b8b888c613b3b565b955085515f1461343b575f96505050505050613496565b83546001600160601b03808316600160601b027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff90921691909117855561348490831682614821565b96506134908b88613d7a565b50505050505b94509492505050565b60606112877f0000000000000000000000000000000000000000000000000000000000000000613e43565b60606112877f0000000000000000000000000000000000000000000000000000000000000000613e43565b8183108061350257508083115b1561193e576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610ab0565b5f828218828411028218612a39565b5f7fb20517e145971979f27205a3e72963a4337ba7ccb0d4575b7897308dcab3dddf82604051602001612565929190614d9b565b604080517fe56ad7da8dac56b546ca051669f10a62de44e6582d575285a2dc44d462fba55660208083019190915283518284015283015167ffffffffffffffff166060808301919091529183015163ffffffff1660808201529082015160a08201525f9060c001612565565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd048582604051602001612565929190614e31565b5f6001600160601b03821115613679576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610ab0565b5090565b6004545f906f01000000000000000000000000000000900464ffffffffff166136a4611ecb565b6136ae919061468d565b9050610e106136bd8183614f63565b6136c990610e10614f92565b6136d39190614f63565b6136dd908261468d565b9050826040015163ffffffff16836060015163ffffffff16146137f7576001600160a01b0384165f9081526009602052604081206060850151829061372490600190614636565b63ffffffff16815260208101919091526040015f20805490915067ffffffffffffffff808416600160801b90920416106137f5578054839082905f906137749084906001600160801b0316614fb2565b82546101009290920a6001600160801b0381810219909316919092169190910217905550805460408051858152600160801b90920467ffffffffffffffff1660208301526001600160a01b038716917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a25050505050565b505b6040805180820182526001600160801b03808516825267ffffffffffffffff80851660208085019182526001600160a01b038a165f9081526009825286812060608b01805163ffffffff168352925295909520935184549151909216600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009091169190921617179055805161389090614ca9565b63ffffffff1690526040805183815267ffffffffffffffff831660208201526001600160a01b038616917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a250505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661396b57838315161561395f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b03167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613a18575f516020805191945081901c150291505b5094509492505050565b613a30848484846001613e80565b610cfe576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610ab0565b5f80806041849003613aa5578435602086013560408701355f1a613a9789828585613f06565b955095509550505050613aaf565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f613b51613b4a88612171565b8787613a71565b50909150613b6490506020880188614024565b6001600160a01b0316816001600160a01b0316148015613b8c57506001600160a01b03811615155b15613ba657505060408051602081019091525f81526111f7565b5f8481526007602090815260408083206001600160a01b038516845282528083208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff169181018290529103613c6d576040516001600160a01b03831660248201527ffc722cd900000000000000000000000000000000000000000000000000000000906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915292506111f7915050565b8367ffffffffffffffff16816020015167ffffffffffffffff161015613cdf5760208101516040516001600160a01b038416602482015267ffffffffffffffff90911660448201527f3d02f7e50000000000000000000000000000000000000000000000000000000090606401613c31565b613cef6080890160608a016148e2565b6001600160801b0316815f01516001600160801b03161015613d60577f413e72d800000000000000000000000000000000000000000000000000000000613d3c60808a0160608b016148e2565b82516040516001600160801b03928316602482015291166044820152606401613c31565b505060408051602081019091525f81529695505050505050565b613d8a60608301604084016146c6565b67ffffffffffffffff16613da46040840160208501614024565b6001600160a01b0316613dba6020850185614024565b6001600160a01b03167ff96781bbb109a5bee65620092e14d0e1322685ea5dec337d8d8b8b738ba344a884613df560808801606089016148e2565b613e0560a0890160808a016146c6565b604080519384526001600160801b03909216602084015267ffffffffffffffff169082015260a0870135606082015260800160405180910390a45050565b60605f613e4f83613fce565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613ef5578383151615613ee9573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613f3f57505f91506003905082613fc4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613f90573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613fbb57505f925060019150829050613fc4565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610c21576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80356001600160a01b038116811461100c575f5ffd5b5f60208284031215614034575f5ffd5b612a398261400e565b602080825282518282018190525f918401906040840190835b8181101561409c5761408683855180516001600160801b0316825260209081015167ffffffffffffffff16910152565b6020939093019260409290920191600101614056565b509095945050505050565b67ffffffffffffffff811681146110b8575f5ffd5b803561100c816140a7565b5f5f604083850312156140d8575f5ffd5b6140e18361400e565b915060208301356140f1816140a7565b809150509250929050565b5f5f6020838503121561410d575f5ffd5b823567ffffffffffffffff811115614123575f5ffd5b8301601f81018513614133575f5ffd5b803567ffffffffffffffff811115614149575f5ffd5b85602060608302840101111561415d575f5ffd5b6020919091019590945092505050565b5f60e0828403121561417d575f5ffd5b50919050565b5f60e08284031215614193575f5ffd5b612a39838361416d565b5f602082840312156141ad575f5ffd5b5035919050565b5f5f5f5f608085870312156141c7575f5ffd5b6141d08561400e565b93506141de6020860161400e565b925060408501356141ee816140a7565b91506141fc6060860161400e565b905092959194509250565b81516001600160801b0316815260208083015167ffffffffffffffff169082015260408101610c21565b5f6080828403121561417d575f5ffd5b5f60808284031215614251575f5ffd5b612a398383614231565b80356001600160801b038116811461100c575f5ffd5b5f5f5f5f5f60a08688031215614285575f5ffd5b61428e8661400e565b9450602086013561429e816140a7565b93506142ac6040870161400e565b92506142ba6060870161425b565b915060808601356142ca816140a7565b809150509295509295909350565b5f5f5f606084860312156142ea575f5ffd5b6142f38461400e565b92506020840135614303816140a7565b91506143116040850161400e565b90509250925092565b5f5f5f5f5f60a0868803121561432e575f5ffd5b8535945060208601359350604086013560ff8116811461434c575f5ffd5b94979396509394606081013594506080013592915050565b5f5f83601f840112614374575f5ffd5b50813567ffffffffffffffff81111561438b575f5ffd5b6020830191508360208285010111156143a2575f5ffd5b9250929050565b5f5f5f61010084860312156143bc575f5ffd5b6143c6858561416d565b925060e084013567ffffffffffffffff8111156143e1575f5ffd5b6143ed86828701614364565b9497909650939450505050565b5f5f5f6060848603121561440c575f5ffd5b6144158461400e565b92506144236020850161400e565b929592945050506040919091013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61449c60e0830189614434565b82810360408401526144ae8189614434565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156145035783518352602093840193909201916001016144e5565b50909b9a5050505050505050505050565b80356001600160601b038116811461100c575f5ffd5b5f5f5f6060848603121561453c575f5ffd5b6145458461400e565b92506020840135614555816140a7565b915061431160408501614514565b5f5f60208385031215614574575f5ffd5b823567ffffffffffffffff81111561458a575f5ffd5b8301601f8101851361459a575f5ffd5b803567ffffffffffffffff8111156145b0575f5ffd5b8560208260051b840101111561415d575f5ffd5b5f5f5f606084860312156145d6575f5ffd5b6145df8461400e565b92506145ed6020850161400e565b915060408401356145fd816140a7565b809150509250925092565b5f6101e082840312801561461a575f5ffd5b509092915050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610c2157610c21614622565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610c2157610c21614622565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff8181168382160190811115610c2157610c21614622565b5f602082840312156146bd575f5ffd5b612a3982614514565b5f602082840312156146d6575f5ffd5b8135612a39816140a7565b60405160e0810167ffffffffffffffff8111828210171561471057634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516080810167ffffffffffffffff8111828210171561471057634e487b7160e01b5f52604160045260245ffd5b6040516101e0810167ffffffffffffffff8111828210171561471057634e487b7160e01b5f52604160045260245ffd5b5f60e0828403128015614786575f5ffd5b5061478f6146e1565b6147988361400e565b81526147a66020840161400e565b602082015260408301356147b9816140a7565b60408201526147ca6060840161400e565b60608201526147db6080840161425b565b608082015260a08301356147ee816140a7565b60a082015260c0928301359281019290925250919050565b5f60208284031215614816575f5ffd5b8151612a39816140a7565b81810381811115610c2157610c21614622565b5f6080828403128015614845575f5ffd5b5061484e614716565b823581526020830135614860816140a7565b602082015260408381013590820152606083013561487d816140a7565b60608201529392505050565b64ffffffffff8281168282160390811115610c2157610c21614622565b64ffffffffff8181168382160190811115610c2157610c21614622565b6001600160601b038281168282160390811115610c2157610c21614622565b5f602082840312156148f2575f5ffd5b612a398261425b565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0183360301811261492d575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261496a575f5ffd5b83018035915067ffffffffffffffff821115614984575f5ffd5b6020019150368190038213156143a2575f5ffd5b805160208201516001600160e01b0319811691906004821015610a5e576001600160e01b031960049290920360031b82901b161692915050565b5f60e08284031280156149e3575f5ffd5b506149ec6146e1565b6149f58361400e565b8152614a036020840161400e565b60208201526040830135614a16816140a7565b6040820152614a276060840161425b565b60608201526080830135614a3a816140a7565b608082015260a0838101359082015260c0830135614a57816140a7565b60c08201529392505050565b803563ffffffff8116811461100c575f5ffd5b5f6080828403128015614a87575f5ffd5b50614a90614716565b823581526020830135614aa2816140a7565b6020820152614ab360408401614a63565b60408201526060928301359281019290925250919050565b5f6101e0828403128015614add575f5ffd5b50614ae6614745565b614aef8361400e565b8152614afd6020840161400e565b6020820152614b0e6040840161400e565b604082015260608381013590820152614b2960808401614a63565b6080820152614b3a60a084016140bc565b60a082015260c08381013590820152614b5560e08401614a63565b60e0820152614b676101008401614a63565b610100820152614b7a610120840161425b565b610120820152614b8d61014084016140bc565b61014082015261016083810135908201526101808084013590820152614bb66101a084016140bc565b6101a0820152614bc96101c084016140bc565b6101c08201529392505050565b5f60208284031215614be6575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614c0f57614c0f614bed565b500490565b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160a01b0360608401511660808301526001600160801b0360808401511660a083015260a0830151614c9760c084018267ffffffffffffffff169052565b5060c083015160e08301529392505050565b5f63ffffffff821663ffffffff8103614cc457614cc4614622565b60010192915050565b6001600160601b038181168382160190811115610c2157610c21614622565b5f5f85851115614cfa575f5ffd5b83861115614d06575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614d42576001600160e01b0319808560040360031b1b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52602160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160801b03606084015116608083015267ffffffffffffffff60808401511660a083015260a083015160c083015260c0830151614e2960e084018267ffffffffffffffff169052565b509392505050565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b038116606084015250606083015160808301526080830151614e9460a084018263ffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015160e083015260e0830151614ecd61010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516001600160801b0381166101408401525061014083015167ffffffffffffffff8116610160840152506101608301516101808301526101808301516101a08301526101a0830151614f466101c084018267ffffffffffffffff169052565b506101c083015167ffffffffffffffff81166101e0840152614e29565b5f67ffffffffffffffff831680614f7c57614f7c614bed565b8067ffffffffffffffff84160691505092915050565b67ffffffffffffffff8281168282160390811115610c2157610c21614622565b6001600160801b038181168382160190811115610c2157610c2161462256fea2646970667358221220d972fe8f27269d05cf19162fc5222d6819c3d2d4d7abed8184c59de5a2bd946c64736f6c63430008250033" as const;
