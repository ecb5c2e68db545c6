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
  "0x6101a060405260048054600160281b600160a01b031916710151800000054600000002a3000000000000179055348015610037575f5ffd5b506040516154de3803806154de8339810160408190526100569161032e565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a18261028660201b60201c565b610120526100ae81610286565b61014052815160208084019190912060e052815190820120610100524660a05261013a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014c816102c3565b50306001600160a01b0316826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b79190610378565b6001600160a01b031614158061023e5750826001600160a01b0316826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610378565b6001600160a01b031614155b1561026c57604051634746f62f60e11b81526001600160a01b03831660048201526024015b60405180910390fd5b506001600160a01b039182166101605216610180526103f5565b5f5f829050601f815111156102b0578260405163305a27a960e01b8152600401610263919061039a565b80516102bb826103cf565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461032b575f5ffd5b50565b5f5f5f60608486031215610340575f5ffd5b835161034b81610317565b602085015190935061035c81610317565b604085015190925061036d81610317565b809150509250925092565b5f60208284031215610388575f5ffd5b815161039381610317565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103ef575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051610160516101805161505361048b5f395f818161089d01528181610d80015261231501525f81816108c401528181610f7e01528181610fea0152818161109f0152818161180d015261305601525f6134f501525f6134ca01525f612b3d01525f612b1501525f612a7001525f612a9a01525f612ac401526150535ff3fe608060405234801561000f575f5ffd5b5060043610610304575f3560e01c80638086b8ba1161019d578063bf7e214f116100e8578063da748b1011610093578063f8ba1ef51161006e578063f8ba1ef514610885578063fbfa77cf14610898578063fc0c546a146108bf575f5ffd5b8063da748b1014610857578063e08e5df91461085f578063eeb58fa214610872575f5ffd5b8063d275be72116100c3578063d275be7214610760578063d4c5c21e14610831578063d8c6e0c114610844575f5ffd5b8063bf7e214f14610710578063c5d37ae114610735578063c81aee7b1461074d575f5ffd5b80638f72607511610148578063ac58b52411610123578063ac58b524146106d7578063af94caa2146106ea578063b6b55f25146106fd575f5ffd5b80638f726075146106765780638fb36037146106ae57806391ddadf4146106cf575f5ffd5b80638456cb59116101785780638456cb591461064057806384b0196e146106485780638c5d80dd14610663575f5ffd5b80638086b8ba1461053257806382ad6f351461061a57806382d836fb1461062d575f5ffd5b80633b1238ad1161025d5780634a970be71161020857806373643527116101e357806373643527146104ea5780637a9e5e4b1461050c5780637ecebe001461051f575f5ffd5b80634a970be7146104ac5780635c975abb146104bf5780635e234794146104d7575f5ffd5b80634131df2f116102385780634131df2f146104675780634679066a1461047a5780634773285a1461048d575f5ffd5b80633b1238ad146104395780633b259f481461044c5780633f4ba83a1461045f575f5ffd5b806314ba4a62116102bd5780632f4fadeb116102985780632f4fadeb146103fe57806330ca294d146104115780633644e51514610431575f5ffd5b806314ba4a62146103c557806319165587146103d85780632e1a7d4d146103eb575f5ffd5b80630db75a94116102ed5780630db75a941461035d57806313ae293a146103725780631483b33c1461038f575f5ffd5b806303995b2d146103085780630ceb4ca914610331575b5f5ffd5b61031b61031636600461404b565b6108e6565b6040516103289190614064565b60405180910390f35b61034461033f3660046140ee565b610a65565b60405167ffffffffffffffff9091168152602001610328565b61037061036b366004614123565b610c27565b005b6004546a0100000000000000000000900464ffffffffff16610344565b6103b761039d36600461404b565b6001600160a01b03165f9081526005602052604090205490565b604051908152602001610328565b6103b76103d33660046141aa565b610d04565b6103b76103e636600461404b565b610d24565b6103706103f93660046141c4565b61101f565b6103b761040c36600461404b565b6110c9565b61042461041f3660046141db565b611231565b604051610328919061422e565b6103b76112af565b6103b7610447366004614268565b6112bd565b61037061045a366004614298565b6112d8565b6103706112ed565b6103b76104753660046140ee565b61141c565b6103706104883660046142ff565b611623565b6103b761049b36600461404b565b600b6020525f908152604090205481565b6103706104ba366004614341565b61179f565b6104c7611871565b6040519015158152602001610328565b6103706104e53660046143c9565b611881565b6004546f01000000000000000000000000000000900464ffffffffff16610344565b61037061051a36600461404b565b611974565b6103b761052d36600461404b565b611a20565b6105c561054036600461404b565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b039590951681526008855283902083519182018452546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b60405161032891905f6080820190506001600160601b0383511682526001600160601b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b6103b761062836600461441a565b611a3d565b6103b761063b3660046143c9565b611bf2565b610370611c44565b610650611dc3565b6040516103289796959493929190614482565b6103706106713660046141c4565b611e21565b6103b761068436600461404b565b6001600160a01b03165f90815260086020526040902054600160601b90046001600160601b031690565b6106b6611eae565b6040516001600160e01b03199091168152602001610328565b610344611efc565b6103706106e536600461454a565b611f7f565b6103706106f83660046141c4565b611fb1565b61037061070b3660046141c4565b612068565b6003546001600160a01b03165b6040516001600160a01b039091168152602001610328565b60045465010000000000900464ffffffffff16610344565b6103b761075b366004614583565b612086565b6107f761076e3660046145e4565b60408051606080820183525f808352602080840182905292840181905283516001600160a01b039788168152959096168583015267ffffffffffffffff93841685840152938490208552600681529381902081519384018252546001600160601b038082168552600160601b82041694840194909452600160c01b909304169181019190915290565b6040805182516001600160601b039081168252602080850151909116908201529181015167ffffffffffffffff1690820152606001610328565b6103b761083f3660046141aa565b6121a2565b6103b7610852366004614268565b6121bd565b6103b76121d8565b6103b761086d366004614628565b61220b565b6103706108803660046141c4565b612226565b6103b761089336600461404b565b6122d8565b61071d7f000000000000000000000000000000000000000000000000000000000000000081565b61071d7f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f90815260086020908152604091829020825160808101845290546001600160601b038082168352600160601b8204169282019290925263ffffffff600160c01b83048116938201849052600160e01b90920490911660608281018290529261095891614656565b63ffffffff1667ffffffffffffffff81111561097657610976614672565b6040519080825280602002602001820160405280156109ba57816020015b604080518082019091525f80825260208201528152602001906001900390816109945790505b5091505f5b8251811015610a5e576001600160a01b0384165f90815260096020526040808220908401519091906109f890849063ffffffff16614686565b815260208082019290925260409081015f208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff16918101919091528351849083908110610a4b57610a4b614699565b60209081029190910101526001016109bf565b5050919050565b5f610a6e611871565b15610ab957610a7b6121d8565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610ab091815260200190565b60405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f90815260069091522080546001600160601b03600160601b82048116911603610b58576040517fea1276e70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015267ffffffffffffffff84166024820152604401610ab0565b8054600160c01b900467ffffffffffffffff1691508115610b795750610c21565b6004546a0100000000000000000000900464ffffffffff16610b99611efc565b610ba391906146ad565b815477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff8381169182029290921784556040519081529193508416906001600160a01b0386169033907f40d1d3dddd90d0293c8c6dee9c978df021254ba7666a2ee701333fcda8b6b33b9060200160405180910390a4505b92915050565b610c2f611871565b15610c3c57610a7b6121d8565b5f5f5b82811015610c8e57838382818110610c5957610c59614699565b9050606002016040016020810190610c7191906146cd565b610c84906001600160601b031683614686565b9150600101610c3f565b50610c9881612388565b5f5b82811015610cfe5736848483818110610cb557610cb5614699565b606002919091019150610cf59050610cd0602083018361404b565b610ce060408401602085016146e6565b610cf060608501604086016146cd565b6123f0565b50600101610c9a565b50505050565b5f610c21610d1f610d1a36859003850185614795565b612537565b612588565b5f610d2d611871565b15610d3a57610a7b6121d8565b5f610d43611efc565b6040517f9bc289f10000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690639bc289f190602401602060405180830381865afa158015610dc5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610de99190614826565b90508167ffffffffffffffff168167ffffffffffffffff161115610e45576040517f5126af7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610ab0565b5f5f610e5186856125cf565b915091505f610e60875f612811565b9050610e6c8183614686565b5f03610eaf576040517f972193160000000000000000000000000000000000000000000000000000000081526001600160a01b0388166004820152602401610ab0565b825f03610ec257505f9695505050505050565b5f610ece84600a6129d1565b9050610eda8185614841565b6001600160a01b0389165f908152600b6020526040812080549299508392909190610f06908490614686565b909155505060408051888152602081018390526001600160a01b038a16917f82e416ba72d10e709b5de7ac16f5f49ff1d94f22d55bf582d353d3c313a1e8dd910160405180910390a26040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610fc7575f5ffd5b505af1158015610fd9573d5f5f3e3d5ffd5b506110139250506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690508989612a04565b5050505050505b919050565b611027611871565b1561103457610a7b6121d8565b805f03611054576040516365e52d5160e11b815260040160405180910390fd5b61105d81612388565b60405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a26110c66001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612a04565b50565b6001600160a01b0381165f908152600860209081526040808320815160808101835290546001600160601b038082168352600160601b8204169382019390935263ffffffff600160c01b8404811692820192909252600160e01b90920416606082015281611135611efc565b90505f5f611163846060015163ffffffff166040866040015163ffffffff1661115e9190614686565b612a52565b604085015190915063ffffffff165b818110156111f9576001600160a01b0387165f9081526009602090815260408083208484528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b9091048116918301829052861610156111d957506111f9565b80516111ee906001600160801b031685614686565b935050600101611172565b506001600160a01b0386165f908152600a602052604090205461121d908390612a52565b6112279083614841565b9695505050505050565b6040805180820182525f808252602091820181905282516001600160a01b0388811682528781168285015267ffffffffffffffff87811683870152606090922083526007845284832090861683528352908390208351808501909452546001600160801b0381168452600160801b900416908201525b949350505050565b5f6112b8612a64565b905090565b5f610c21610d1f6112d336859003850185614854565b612b8d565b6112e6338686868686612bf8565b5050505050565b6112f9335b5f36612e65565b611301611871565b611337576040517f19f6618600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6003545f9061135490600160a81b900464ffffffffff16426148a9565b600380547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff168082559192508291601a906113b59084907a010000000000000000000000000000000000000000000000000000900464ffffffffff166148c6565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055507f9dd715fed52c25e642f97653bb4c4339ad98fe6d6e130348be82ae5d86383a8c81604051611411919064ffffffffff91909116815260200190565b60405180910390a150565b5f611425611871565b1561143257610a7b6121d8565b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff858116838501526060928390205f908152600683528481208551948501865280546001600160601b038082168752600160601b82041694860194909452600160c01b909304909116938301849052909290036114f8576040517f097827bc0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015267ffffffffffffffff85166024820152604401610ab0565b806040015167ffffffffffffffff1661150f611efc565b67ffffffffffffffff1610156115635760408082015190517f44a4763500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610ab0565b6020810151815161157491906148e3565b602080830151845477ffffffffffffffffffffffff000000000000000000000000166001600160601b03918216178555335f908152600590925260408220805493909116955085929091906115ca908490614686565b909155505060405183815267ffffffffffffffff8516906001600160a01b0387169033907f511a1c77409492b5ba1101ca6e61ec5a918620118963996e2b21bbf824254cef9060200160405180910390a4505092915050565b604080513381526001600160a01b0385811660208084019190915267ffffffffffffffff8681168486015260609093205f90815260078252848120928616815291905291822080549092600160801b909104909116908190036116bd576040517fe18ab8300000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ab0565b6004545f906a0100000000000000000000900464ffffffffff166116df611efc565b6116e991906146ad565b90508167ffffffffffffffff168167ffffffffffffffff16101561170b578091505b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b67ffffffffffffffff848116918202929092178555604080516001600160a01b0388811682526020820193909352928816929189169133917f8e6062c1095b8a91f60b4b352bf1bfaaf902dc8219dfad64a8e83c6c334f3388910160405180910390a4505050505050565b6117a7611871565b156117b457610a7b6121d8565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611856575f5ffd5b505af1925050508015611867575060015b506112e685612fd1565b5f61187a6121d8565b4210905090565b61189b611891602085018561404b565b8460c0013561307e565b6118bb6118ab602085018561404b565b6118b485610d04565b84846130e9565b61190a576118cc602084018461404b565b6040517f0c44003e0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610ab0565b61196f61191a602085018561404b565b61192a604086016020870161404b565b61193a60608701604088016146e6565b61194a608088016060890161404b565b61195a60a0890160808a01614902565b61196a60c08a0160a08b016146e6565b612bf8565b505050565b60035433906001600160a01b031681146119c5576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610ab0565b816001600160a01b03163b5f03611a13576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610ab0565b611a1c8261315b565b5050565b6001600160a01b0381165f90815260026020526040812054610c21565b5f611a47336112f2565b6001600160a01b0384165f9081526008602052604081208054909190611a779085906001600160601b0316612a52565b90505f611a9e611a878387614841565b8454600160601b90046001600160601b0316612a52565b9050611aaa8183614686565b8354909450829084905f90611ac99084906001600160601b03166148e3565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080835f01600c8282829054906101000a90046001600160601b0316611b1291906148e3565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080600a5f896001600160a01b03166001600160a01b031681526020019081526020015f205f828254611b689190614686565b90915550506001600160a01b0386165f9081526005602052604081208054869290611b94908490614686565b92505081905550856001600160a01b0316876001600160a01b03167fec1e5ed733e00f1a00915d56caef57b4f52312dde4f9b3165f213319a0da156b86604051611be091815260200190565b60405180910390a35050509392505050565b5f611bfb611871565b15611c0857610a7b6121d8565b6060611c1d858585611c18611efc565b6131c1565b8051919350915015611c3157805160208201fd5b611c3b3383612811565b50509392505050565b611c4d336112f2565b60045464ffffffffff1642811115611c9a576040517f7d47bb3500000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152602401610ab0565b600354600160a81b900464ffffffffff1615611cf6576203f4806003601a8282829054906101000a900464ffffffffff16611cd591906148c6565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055505b6003805464ffffffffff42908116600160a81b027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff90921691909117909155611d4262127500826148c6565b600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790557f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e611da66203f480836148c6565b60405164ffffffffff909116815260200160405180910390a15050565b5f6060805f5f5f6060611dd46134c3565b611ddc6134ee565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611e2a336112f2565b611e3b816201518062127500613519565b600480547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000064ffffffffff8416021790556040518181527fddeb8ed0aa4d5f03d691c1b4c6a8c918425237eb21e4731de04c343a25fdafa390602001611411565b6003545f9074010000000000000000000000000000000000000000900460ff16611ed757505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6003545f90600160a81b900464ffffffffff16818115611f2557611f208242614841565b611f27565b5f5b90506203f480811115611f3a57506203f4805b6003548190611f6e907a010000000000000000000000000000000000000000000000000000900464ffffffffff1642614841565b611f789190614841565b9250505090565b611f87611871565b15611f9457610a7b6121d8565b611fa6816001600160601b0316612388565b61196f8383836123f0565b611fba336112f2565b611ffa81611ff16202a300600460059054906101000a900464ffffffffff166001611fe591906148c6565b64ffffffffff1661356e565b62278d00613519565b600480547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a010000000000000000000064ffffffffff8416021790556040518181527f143290161f7df9de3b3f454451b778da03059913fd6d3e706d5404dc3789a8d390602001611411565b612070611871565b1561207d57610a7b6121d8565b6110c681612fd1565b5f61208f611871565b1561209c57610a7b6121d8565b5f6120a5611efc565b90505f5b8381101561218f57368585838181106120c4576120c4614699565b90506020028101906120d6919061491b565b90505f806120f1836120eb60e0820182614957565b886131c1565b9150915080515f146121755761210d60608401604085016146e6565b67ffffffffffffffff16612124602085018561404b565b6001600160a01b0316857f93ad914de4f43943dcb0847f86fe87c18c2e4ae6b6ef2a016f669a438f5404ae612158856149b8565b6040516001600160e01b0319909116815260200160405180910390a45b61217f8287614686565b95505050508060010190506120a9565b5061219a3383612811565b505092915050565b5f610c21610d1f6121b8368590038501856149f2565b61357d565b5f610c21610d1f6121d336859003850185614a96565b6135b1565b6003545f90600160a81b900464ffffffffff168015612203576121fe6203f48082614686565b612205565b5f5b91505090565b5f610c21610d1f61222136859003850185614aeb565b61361d565b61222f336112f2565b61226f816201518061226a62093a8060016004600a9054906101000a900464ffffffffff1661225e91906148a9565b64ffffffffff16612a52565b613519565b600480547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff166501000000000064ffffffffff8416021790556040518181527f9848790c33016bda30d32567a3545305e3e123a47cf52543c486cf9babcc604390602001611411565b6040517f93a6eaa70000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9160c8917f000000000000000000000000000000000000000000000000000000000000000016906393a6eaa790602401602060405180830381865afa15801561235a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061237e9190614bf6565b610c219190614c21565b335f90815260056020526040902054808211156123db576040517f51ae8e9d0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ab0565b335f9081526005602052604090209190039055565b6001600160a01b038316612430576040517f600c0b1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806001600160601b03165f03612459576040516365e52d5160e11b815260040160405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f908152600690915220805477ffffffffffffffffffffffff00000000000000000000000081166001600160601b039182168401808316918217845591841611156124d4576124d4614c34565b604080516001600160601b0380861682528316602082015267ffffffffffffffff8616916001600160a01b0388169133917f9bcb3eb40fb3fae91ad6c3e34bc3f555cf275f97d95ca181711f6fe4d6e5bef2910160405180910390a45050505050565b5f7f7d18b30ef85a54828168802de7f3b25f526fdcb1d9d8c9fd3701e69e8c1229358260405160200161256b929190614c48565b604051602081830303815290604052805190602001209050919050565b5f610c21612594612a64565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b6001600160a01b0382165f908152600860205260408120805482919063ffffffff600160c01b8204811691600160e01b900416835b8163ffffffff168363ffffffff1614158015612621575060408514155b1561270e576001600160a01b0388165f90815260096020908152604080832063ffffffff871684528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b90910481169183018290528916101561268b575061270e565b61269486614cdd565b81519096506126ac906001600160801b031683614686565b6001600160a01b038a165f90815260096020908152604080832063ffffffff89168452909152902080547fffffffffffffffff0000000000000000000000000000000000000000000000001690559150612707905083614cf5565b9250612604565b845f03612724575f5f955095505050505061280a565b6001600160a01b0388165f908152600a6020526040812054612747908390612a52565b9050801561277c576001600160a01b0389165f908152600a602052604081208054839290612776908490614841565b90915550505b6127868183614841565b85547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff8716021780875590975087908690600c906127e0908490600160601b90046001600160601b03166148e3565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555050505050505b9250929050565b6001600160a01b0382165f908152600860209081526040808320815160808101835290546001600160601b03808216808452600160601b83049091169483019490945263ffffffff600160c01b8204811693830193909352600160e01b90049091166060820152908290612886908590614686565b90505f612892866122d8565b905082602001516001600160601b03168111156128c9576128c68284602001516001600160601b03168361115e9190614841565b93505b6128db6128d68584614841565b613651565b6001600160601b0316835283156129155783836020018181516128fe9190614d19565b6001600160601b03169052506129158684866136a1565b50506001600160a01b03939093165f908152600860209081526040918290208551815492870151938701516060909701516001600160601b039182167fffffffffffffffff00000000000000000000000000000000000000000000000090941693909317600160601b91909416029290921777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff968716026001600160e01b031617600160e01b9590911694909402939093179092555090565b5f815f036129e3576129e3601261390f565b8160018403816129f5576129f5614c0d565b04600101831515029392505050565b612a118383836001613920565b61196f576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610ab0565b5f8282188284100282185b9392505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612abc57507f000000000000000000000000000000000000000000000000000000000000000046145b15612ae657507f000000000000000000000000000000000000000000000000000000000000000090565b6112b8604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c00161256b565b6001600160a01b038316612c38576040517f4c7eec1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004545f9065010000000000900464ffffffffff16612c55611efc565b612c5f91906146ad565b67ffffffffffffffff169050808267ffffffffffffffff161015612cc2576040517ff8eac37100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610ab0565b604080516001600160a01b03898116825288811660208084019190915267ffffffffffffffff8981168486015260609093205f90815260078252848120928916815291815290839020835180850190945280546001600160801b03808216808752600160801b90920490941692850192909252929186161080612d5c5750806020015167ffffffffffffffff168467ffffffffffffffff16105b15612db557805160208201516040517f1b4dd76e0000000000000000000000000000000000000000000000000000000081526001600160801b03909216600483015267ffffffffffffffff166024820152604401610ab0565b81546001600160801b0386167fffffffffffffffff0000000000000000000000000000000000000000000000009091168117600160801b67ffffffffffffffff878116918202929092178555604080516001600160a01b038b81168252602082019590955290810191909152908916918a811691908c16907f8ec7a22c5d7a1435563ee77b5bac1ed00fa5ca7c921b2cb5495e5933fdd5716f9060600160405180910390a4505050505050505050565b5f5f612e99612e7c6003546001600160a01b031690565b8630612e8b60045f898b614d38565b612e9491614d5f565b61399b565b91509150816112e65763ffffffff811615612f9457600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612f3990889088908890600401614d95565b5f604051808303815f87803b158015612f50575f5ffd5b505af1158015612f62573d5f5f3e3d5ffd5b5050600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506112e69050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610ab0565b805f03612ff1576040516365e52d5160e11b815260040160405180910390fd5b335f908152600560205260408120805483929061300f908490614686565b909155505060405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a26110c66001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084613a46565b6001600160a01b0382165f90815260026020526040902080546001810190915581811461196f576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610ab0565b5f846001600160a01b03163b5f03613148575f5f613108868686613a95565b5090925090505f81600381111561312157613121614dd3565b14801561313f5750866001600160a01b0316826001600160a01b0316145b925050506112a7565b61315485858585613adc565b90506112a7565b600380547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611411565b5f6060336131d5604088016020890161404b565b6001600160a01b031614613268575f7fd081483b000000000000000000000000000000000000000000000000000000006132156040890160208a0161404b565b6040516001600160a01b0390911660248201526044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915290925090506134ba565b67ffffffffffffffff831661328360e0880160c089016146e6565b67ffffffffffffffff1610156132e1575f7f07185d51000000000000000000000000000000000000000000000000000000006132c560e0890160c08a016146e6565b60405167ffffffffffffffff909116602482015260440161322c565b5f6133356132f2602089018961404b565b3361330360608b0160408c016146e6565b604080516001600160a01b03948516815292909316602083015267ffffffffffffffff16918101919091526060902090565b5f8181526006602052604081208054929350916001600160601b0380821692600160601b909204169061338961337160808d0160608e01614902565b6001600160801b0316846001600160601b0316612a52565b9050816001600160601b0316811161343b575f7f5deec3e9000000000000000000000000000000000000000000000000000000006133cd60808e0160608f01614902565b6040516001600160801b0390911660248201526001600160601b03808616604483015286166064820152608401604051602081830303815290604052906001600160e01b0319166020820180516001600160e01b0383818316178352505050509650965050505050506134ba565b6134488b8b8b888c613b5f565b955085515f1461345f575f965050505050506134ba565b83546001600160601b03808316600160601b027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9092169190911785556134a890831682614841565b96506134b48b88613da1565b50505050505b94509492505050565b60606112b87f0000000000000000000000000000000000000000000000000000000000000000613e6a565b60606112b87f0000000000000000000000000000000000000000000000000000000000000000613e6a565b8183108061352657508083115b1561196f576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610ab0565b5f828218828411028218612a5d565b5f7fb20517e145971979f27205a3e72963a4337ba7ccb0d4575b7897308dcab3dddf8260405160200161256b929190614de7565b604080517fe56ad7da8dac56b546ca051669f10a62de44e6582d575285a2dc44d462fba55660208083019190915283518284015283015167ffffffffffffffff166060808301919091529183015163ffffffff1660808201529082015160a08201525f9060c00161256b565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd04858260405160200161256b929190614e7d565b5f6001600160601b0382111561369d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610ab0565b5090565b6004545f906f01000000000000000000000000000000900464ffffffffff166136c8611efc565b6136d291906146ad565b9050610e106136e18183614faf565b6136ed90610e10614fde565b6136f79190614faf565b61370190826146ad565b9050826040015163ffffffff16836060015163ffffffff161461381b576001600160a01b0384165f9081526009602052604081206060850151829061374890600190614656565b63ffffffff16815260208101919091526040015f20805490915067ffffffffffffffff808416600160801b9092041610613819578054839082905f906137989084906001600160801b0316614ffe565b82546101009290920a6001600160801b0381810219909316919092169190910217905550805460408051858152600160801b90920467ffffffffffffffff1660208301526001600160a01b038716917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a25050505050565b505b6040805180820182526001600160801b03808516825267ffffffffffffffff80851660208085019182526001600160a01b038a165f9081526009825286812060608b01805163ffffffff168352925295909520935184549151909216600160801b027fffffffffffffffff000000000000000000000000000000000000000000000000909116919092161717905580516138b490614cf5565b63ffffffff1690526040805183815267ffffffffffffffff831660208201526001600160a01b038616917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a250505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661398f578383151615613983573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b03167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613a3c575f516020805191945081901c150291505b5094509492505050565b613a54848484846001613ea7565b610cfe576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610ab0565b5f80806041849003613ac9578435602086013560408701355f1a613abb89828585613f2d565b955095509550505050613ad3565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f613b75613b6e886121a2565b8787613a95565b50909150613b889050602088018861404b565b6001600160a01b0316816001600160a01b0316148015613bb057506001600160a01b03811615155b15613bca57505060408051602081019091525f8152613d98565b5f8481526007602090815260408083206001600160a01b038516845282528083208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff169181018290529103613c91576040516001600160a01b03831660248201527ffc722cd900000000000000000000000000000000000000000000000000000000906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529250613d98915050565b8367ffffffffffffffff16816020015167ffffffffffffffff161015613d035760208101516040516001600160a01b038416602482015267ffffffffffffffff90911660448201527f3d02f7e50000000000000000000000000000000000000000000000000000000090606401613c55565b613d136080890160608a01614902565b6001600160801b0316815f01516001600160801b03161015613d84577f413e72d800000000000000000000000000000000000000000000000000000000613d6060808a0160608b01614902565b82516040516001600160801b03928316602482015291166044820152606401613c55565b60405180602001604052805f815250925050505b95945050505050565b613db160608301604084016146e6565b67ffffffffffffffff16613dcb604084016020850161404b565b6001600160a01b0316613de1602085018561404b565b6001600160a01b03167ff96781bbb109a5bee65620092e14d0e1322685ea5dec337d8d8b8b738ba344a884613e1c6080880160608901614902565b613e2c60a0890160808a016146e6565b604080519384526001600160801b03909216602084015267ffffffffffffffff169082015260a0870135606082015260800160405180910390a45050565b60605f613e7683613ff5565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613f1c578383151615613f10573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613f6657505f91506003905082613feb565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613fb7573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613fe257505f925060019150829050613feb565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610c21576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80356001600160a01b038116811461101a575f5ffd5b5f6020828403121561405b575f5ffd5b612a5d82614035565b602080825282518282018190525f918401906040840190835b818110156140c3576140ad83855180516001600160801b0316825260209081015167ffffffffffffffff16910152565b602093909301926040929092019160010161407d565b509095945050505050565b67ffffffffffffffff811681146110c6575f5ffd5b803561101a816140ce565b5f5f604083850312156140ff575f5ffd5b61410883614035565b91506020830135614118816140ce565b809150509250929050565b5f5f60208385031215614134575f5ffd5b823567ffffffffffffffff81111561414a575f5ffd5b8301601f8101851361415a575f5ffd5b803567ffffffffffffffff811115614170575f5ffd5b856020606083028401011115614184575f5ffd5b6020919091019590945092505050565b5f60e082840312156141a4575f5ffd5b50919050565b5f60e082840312156141ba575f5ffd5b612a5d8383614194565b5f602082840312156141d4575f5ffd5b5035919050565b5f5f5f5f608085870312156141ee575f5ffd5b6141f785614035565b935061420560208601614035565b92506040850135614215816140ce565b915061422360608601614035565b905092959194509250565b81516001600160801b0316815260208083015167ffffffffffffffff169082015260408101610c21565b5f608082840312156141a4575f5ffd5b5f60808284031215614278575f5ffd5b612a5d8383614258565b80356001600160801b038116811461101a575f5ffd5b5f5f5f5f5f60a086880312156142ac575f5ffd5b6142b586614035565b945060208601356142c5816140ce565b93506142d360408701614035565b92506142e160608701614282565b915060808601356142f1816140ce565b809150509295509295909350565b5f5f5f60608486031215614311575f5ffd5b61431a84614035565b9250602084013561432a816140ce565b915061433860408501614035565b90509250925092565b5f5f5f5f5f60a08688031215614355575f5ffd5b8535945060208601359350604086013560ff81168114614373575f5ffd5b94979396509394606081013594506080013592915050565b5f5f83601f84011261439b575f5ffd5b50813567ffffffffffffffff8111156143b2575f5ffd5b60208301915083602082850101111561280a575f5ffd5b5f5f5f61010084860312156143dc575f5ffd5b6143e68585614194565b925060e084013567ffffffffffffffff811115614401575f5ffd5b61440d8682870161438b565b9497909650939450505050565b5f5f5f6060848603121561442c575f5ffd5b61443584614035565b925061444360208501614035565b929592945050506040919091013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6144bc60e0830189614454565b82810360408401526144ce8189614454565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614523578351835260209384019390920191600101614505565b50909b9a5050505050505050505050565b80356001600160601b038116811461101a575f5ffd5b5f5f5f6060848603121561455c575f5ffd5b61456584614035565b92506020840135614575816140ce565b915061433860408501614534565b5f5f60208385031215614594575f5ffd5b823567ffffffffffffffff8111156145aa575f5ffd5b8301601f810185136145ba575f5ffd5b803567ffffffffffffffff8111156145d0575f5ffd5b8560208260051b8401011115614184575f5ffd5b5f5f5f606084860312156145f6575f5ffd5b6145ff84614035565b925061460d60208501614035565b9150604084013561461d816140ce565b809150509250925092565b5f6101e082840312801561463a575f5ffd5b509092915050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610c2157610c21614642565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610c2157610c21614642565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff8181168382160190811115610c2157610c21614642565b5f602082840312156146dd575f5ffd5b612a5d82614534565b5f602082840312156146f6575f5ffd5b8135612a5d816140ce565b60405160e0810167ffffffffffffffff8111828210171561473057634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516080810167ffffffffffffffff8111828210171561473057634e487b7160e01b5f52604160045260245ffd5b6040516101e0810167ffffffffffffffff8111828210171561473057634e487b7160e01b5f52604160045260245ffd5b5f60e08284031280156147a6575f5ffd5b506147af614701565b6147b883614035565b81526147c660208401614035565b602082015260408301356147d9816140ce565b60408201526147ea60608401614035565b60608201526147fb60808401614282565b608082015260a083013561480e816140ce565b60a082015260c0928301359281019290925250919050565b5f60208284031215614836575f5ffd5b8151612a5d816140ce565b81810381811115610c2157610c21614642565b5f6080828403128015614865575f5ffd5b5061486e614736565b823581526020830135614880816140ce565b602082015260408381013590820152606083013561489d816140ce565b60608201529392505050565b64ffffffffff8281168282160390811115610c2157610c21614642565b64ffffffffff8181168382160190811115610c2157610c21614642565b6001600160601b038281168282160390811115610c2157610c21614642565b5f60208284031215614912575f5ffd5b612a5d82614282565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0183360301811261494d575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261498a575f5ffd5b83018035915067ffffffffffffffff8211156149a4575f5ffd5b60200191503681900382131561280a575f5ffd5b805160208201516001600160e01b0319811691906004821015610a5e576001600160e01b031960049290920360031b82901b161692915050565b5f60e0828403128015614a03575f5ffd5b50614a0c614701565b614a1583614035565b8152614a2360208401614035565b60208201526040830135614a36816140ce565b6040820152614a4760608401614282565b60608201526080830135614a5a816140ce565b608082015260a0838101359082015260c0830135614a77816140ce565b60c08201529392505050565b803563ffffffff8116811461101a575f5ffd5b5f6080828403128015614aa7575f5ffd5b50614ab0614736565b823581526020830135614ac2816140ce565b6020820152614ad360408401614a83565b60408201526060928301359281019290925250919050565b5f6101e0828403128015614afd575f5ffd5b50614b06614765565b614b0f83614035565b8152614b1d60208401614035565b6020820152614b2e60408401614035565b604082015260608381013590820152614b4960808401614a83565b6080820152614b5a60a084016140e3565b60a082015260c08381013590820152614b7560e08401614a83565b60e0820152614b876101008401614a83565b610100820152614b9a6101208401614282565b610120820152614bad61014084016140e3565b61014082015261016083810135908201526101808084013590820152614bd66101a084016140e3565b6101a0820152614be96101c084016140e3565b6101c08201529392505050565b5f60208284031215614c06575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614c2f57614c2f614c0d565b500490565b634e487b7160e01b5f52600160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160a01b0360608401511660808301526001600160801b0360808401511660a083015260a0830151614ccb60c084018267ffffffffffffffff169052565b5060c083015160e08301529392505050565b5f60018201614cee57614cee614642565b5060010190565b5f63ffffffff821663ffffffff8103614d1057614d10614642565b60010192915050565b6001600160601b038181168382160190811115610c2157610c21614642565b5f5f85851115614d46575f5ffd5b83861115614d52575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614d8e576001600160e01b0319808560040360031b1b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52602160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160801b03606084015116608083015267ffffffffffffffff60808401511660a083015260a083015160c083015260c0830151614e7560e084018267ffffffffffffffff169052565b509392505050565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b038116606084015250606083015160808301526080830151614ee060a084018263ffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015160e083015260e0830151614f1961010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516001600160801b0381166101408401525061014083015167ffffffffffffffff8116610160840152506101608301516101808301526101808301516101a08301526101a0830151614f926101c084018267ffffffffffffffff169052565b506101c083015167ffffffffffffffff81166101e0840152614e75565b5f67ffffffffffffffff831680614fc857614fc8614c0d565b8067ffffffffffffffff84160691505092915050565b67ffffffffffffffff8281168282160390811115610c2157610c21614642565b6001600160801b038181168382160190811115610c2157610c2161464256fea2646970667358221220f5a32ae070dbcdd5045fa555bea2dfd5c76053eb430d0759eb499dba52ff23fb64736f6c63430008250033" as const;
