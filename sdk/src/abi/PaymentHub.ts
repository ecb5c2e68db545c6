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
  "0x6101a060405260048054600160281b600160a01b031916710151800000054600000002a3000000000000179055348015610037575f5ffd5b5060405161543a38038061543a8339810160408190526100569161032e565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a18261028660201b60201c565b610120526100ae81610286565b61014052815160208084019190912060e052815190820120610100524660a05261013a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014c816102c3565b50306001600160a01b0316826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b79190610378565b6001600160a01b031614158061023e5750826001600160a01b0316826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610378565b6001600160a01b031614155b1561026c57604051634746f62f60e11b81526001600160a01b03831660048201526024015b60405180910390fd5b506001600160a01b039182166101605216610180526103f5565b5f5f829050601f815111156102b0578260405163305a27a960e01b8152600401610263919061039a565b80516102bb826103cf565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461032b575f5ffd5b50565b5f5f5f60608486031215610340575f5ffd5b835161034b81610317565b602085015190935061035c81610317565b604085015190925061036d81610317565b809150509250925092565b5f60208284031215610388575f5ffd5b815161039381610317565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103ef575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516101605161018051614faf61048b5f395f818161087301528181610d56015261228c01525f818161089a01528181610f1901528181610f8501528181611039015281816117840152612fda01525f61347901525f61344e01525f612ac101525f612a9901525f6129f401525f612a1e01525f612a480152614faf5ff3fe608060405234801561000f575f5ffd5b50600436106102f9575f3560e01c806382ad6f3511610192578063bf7e214f116100e8578063da748b1011610093578063f8ba1ef51161006e578063f8ba1ef51461085b578063fbfa77cf1461086e578063fc0c546a14610895575f5ffd5b8063da748b101461082d578063e08e5df914610835578063eeb58fa214610848575f5ffd5b8063d275be72116100c3578063d275be7214610736578063d4c5c21e14610807578063d8c6e0c11461081a575f5ffd5b8063bf7e214f146106e6578063c5d37ae11461070b578063c81aee7b14610723575f5ffd5b80638f72607511610148578063ac58b52411610123578063ac58b524146106ad578063af94caa2146106c0578063b6b55f25146106d3575f5ffd5b80638f7260751461064c5780638fb360371461068457806391ddadf4146106a5575f5ffd5b80638456cb59116101785780638456cb591461061657806384b0196e1461061e5780638c5d80dd14610639575f5ffd5b806382ad6f35146105f057806382d836fb14610603575f5ffd5b80633b1238ad116102525780635c975abb116101fd5780637a9e5e4b116101d85780637a9e5e4b146104e25780637ecebe00146104f55780638086b8ba14610508575f5ffd5b80635c975abb146104955780635e234794146104ad57806373643527146104c0575f5ffd5b80634131df2f1161022d5780634131df2f1461045c5780634679066a1461046f5780634a970be714610482575f5ffd5b80633b1238ad1461042e5780633b259f48146104415780633f4ba83a14610454575f5ffd5b806314ba4a62116102b25780632f4fadeb1161028d5780632f4fadeb146103f357806330ca294d146104065780633644e51514610426575f5ffd5b806314ba4a62146103ba57806319165587146103cd5780632e1a7d4d146103e0575f5ffd5b80630db75a94116102e25780630db75a941461035257806313ae293a146103675780631483b33c14610384575f5ffd5b806303995b2d146102fd5780630ceb4ca914610326575b5f5ffd5b61031061030b366004613fcc565b6108bc565b60405161031d9190613fe5565b60405180910390f35b61033961033436600461406f565b610a3b565b60405167ffffffffffffffff909116815260200161031d565b6103656103603660046140a4565b610bfd565b005b6004546a0100000000000000000000900464ffffffffff16610339565b6103ac610392366004613fcc565b6001600160a01b03165f9081526005602052604090205490565b60405190815260200161031d565b6103ac6103c836600461412b565b610cda565b6103ac6103db366004613fcc565b610cfa565b6103656103ee366004614145565b610fb9565b6103ac610401366004613fcc565b611063565b61041961041436600461415c565b6111a8565b60405161031d91906141af565b6103ac611226565b6103ac61043c3660046141e9565b611234565b61036561044f366004614219565b61124f565b610365611264565b6103ac61046a36600461406f565b611393565b61036561047d366004614280565b61159a565b6103656104903660046142c2565b611716565b61049d6117e8565b604051901515815260200161031d565b6103656104bb366004614351565b6117f8565b6004546f01000000000000000000000000000000900464ffffffffff16610339565b6103656104f0366004613fcc565b6118eb565b6103ac610503366004613fcc565b611997565b61059b610516366004613fcc565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b039590951681526008855283902083519182018452546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b60405161031d91905f6080820190506001600160601b0383511682526001600160601b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b6103ac6105fe3660046143a2565b6119b4565b6103ac610611366004614351565b611b69565b610365611bbb565b610626611d3a565b60405161031d979695949392919061440a565b610365610647366004614145565b611d98565b6103ac61065a366004613fcc565b6001600160a01b03165f90815260086020526040902054600160601b90046001600160601b031690565b61068c611e25565b6040516001600160e01b0319909116815260200161031d565b610339611e73565b6103656106bb3660046144d2565b611ef6565b6103656106ce366004614145565b611f28565b6103656106e1366004614145565b611fdf565b6003546001600160a01b03165b6040516001600160a01b03909116815260200161031d565b60045465010000000000900464ffffffffff16610339565b6103ac61073136600461450b565b611ffd565b6107cd61074436600461456c565b60408051606080820183525f808352602080840182905292840181905283516001600160a01b039788168152959096168583015267ffffffffffffffff93841685840152938490208552600681529381902081519384018252546001600160601b038082168552600160601b82041694840194909452600160c01b909304169181019190915290565b6040805182516001600160601b039081168252602080850151909116908201529181015167ffffffffffffffff169082015260600161031d565b6103ac61081536600461412b565b612119565b6103ac6108283660046141e9565b612134565b6103ac61214f565b6103ac6108433660046145b0565b612182565b610365610856366004614145565b61219d565b6103ac610869366004613fcc565b61224f565b6106f37f000000000000000000000000000000000000000000000000000000000000000081565b6106f37f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f90815260086020908152604091829020825160808101845290546001600160601b038082168352600160601b8204169282019290925263ffffffff600160c01b83048116938201849052600160e01b90920490911660608281018290529261092e916145de565b63ffffffff1667ffffffffffffffff81111561094c5761094c6145fa565b60405190808252806020026020018201604052801561099057816020015b604080518082019091525f808252602082015281526020019060019003908161096a5790505b5091505f5b8251811015610a34576001600160a01b0384165f90815260096020526040808220908401519091906109ce90849063ffffffff1661460e565b815260208082019290925260409081015f208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff16918101919091528351849083908110610a2157610a21614621565b6020908102919091010152600101610995565b5050919050565b5f610a446117e8565b15610a8f57610a5161214f565b6040517fe7b6cfe3000000000000000000000000000000000000000000000000000000008152600401610a8691815260200190565b60405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff85168284015260609091205f90815260069091522080546001600160601b03600160601b82048116911603610b2e576040517fea1276e70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015267ffffffffffffffff84166024820152604401610a86565b8054600160c01b900467ffffffffffffffff1691508115610b4f5750610bf7565b6004546a0100000000000000000000900464ffffffffff16610b6f611e73565b610b799190614635565b815477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff8381169182029290921784556040519081529193508416906001600160a01b0386169033907f40d1d3dddd90d0293c8c6dee9c978df021254ba7666a2ee701333fcda8b6b33b9060200160405180910390a4505b92915050565b610c056117e8565b15610c1257610a5161214f565b5f5f5b82811015610c6457838382818110610c2f57610c2f614621565b9050606002016040016020810190610c479190614655565b610c5a906001600160601b03168361460e565b9150600101610c15565b50610c6e816122ff565b5f5b82811015610cd45736848483818110610c8b57610c8b614621565b606002919091019150610ccb9050610ca66020830183613fcc565b610cb6604084016020850161466e565b610cc66060850160408601614655565b612367565b50600101610c70565b50505050565b5f610bf7610cf5610cf03685900385018561471d565b6124d9565b61252a565b5f610d036117e8565b15610d1057610a5161214f565b5f610d19611e73565b6040517f9bc289f10000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690639bc289f190602401602060405180830381865afa158015610d9b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dbf91906147ae565b90508167ffffffffffffffff168167ffffffffffffffff161115610e1b576040517f5126af7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610a86565b5f610e268584612571565b90505f610e33865f612790565b9050815f03610e8b57805f03610e80576040517f972193160000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610a86565b505f95945050505050565b5f610e9783600a612955565b9050610ea381846147c9565b60408051828152602081018490529197506001600160a01b038916917f82e416ba72d10e709b5de7ac16f5f49ff1d94f22d55bf582d353d3c313a1e8dd910160405180910390a26040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610f62575f5ffd5b505af1158015610f74573d5f5f3e3d5ffd5b50610fae9250506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690508888612988565b50505050505b919050565b610fc16117e8565b15610fce57610a5161214f565b805f03610fee576040516365e52d5160e11b815260040160405180910390fd5b610ff7816122ff565b60405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a26110606001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612988565b50565b6001600160a01b0381165f908152600860209081526040808320815160808101835290546001600160601b038082168352600160601b8204169382019390935263ffffffff600160c01b8404811692820192909252600160e01b909204166060820152816110cf611e73565b60408301519091505f9063ffffffff165b836060015163ffffffff16811015611171576001600160a01b0386165f9081526009602090815260408083208484528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b9091048116918301829052851610156111515750611171565b8051611166906001600160801b03168461460e565b9250506001016110e0565b506001600160a01b0385165f908152600a60205260409020546111959082906129d6565b61119f90826147c9565b95945050505050565b6040805180820182525f808252602091820181905282516001600160a01b0388811682528781168285015267ffffffffffffffff87811683870152606090922083526007845284832090861683528352908390208351808501909452546001600160801b0381168452600160801b900416908201525b949350505050565b5f61122f6129e8565b905090565b5f610bf7610cf561124a368590038501856147dc565b612b11565b61125d338686868686612b7c565b5050505050565b611270335b5f36612de9565b6112786117e8565b6112ae576040517f19f6618600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6003545f906112cb90600160a81b900464ffffffffff1642614831565b600380547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff168082559192508291601a9061132c9084907a010000000000000000000000000000000000000000000000000000900464ffffffffff1661484e565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055507f9dd715fed52c25e642f97653bb4c4339ad98fe6d6e130348be82ae5d86383a8c81604051611388919064ffffffffff91909116815260200190565b60405180910390a150565b5f61139c6117e8565b156113a957610a5161214f565b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff858116838501526060928390205f908152600683528481208551948501865280546001600160601b038082168752600160601b82041694860194909452600160c01b9093049091169383018490529092900361146f576040517f097827bc0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015267ffffffffffffffff85166024820152604401610a86565b806040015167ffffffffffffffff16611486611e73565b67ffffffffffffffff1610156114da5760408082015190517f44a4763500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a86565b602081015181516114eb919061486b565b602080830151845477ffffffffffffffffffffffff000000000000000000000000166001600160601b03918216178555335f9081526005909252604082208054939091169550859290919061154190849061460e565b909155505060405183815267ffffffffffffffff8516906001600160a01b0387169033907f511a1c77409492b5ba1101ca6e61ec5a918620118963996e2b21bbf824254cef9060200160405180910390a4505092915050565b604080513381526001600160a01b0385811660208084019190915267ffffffffffffffff8681168486015260609093205f90815260078252848120928616815291905291822080549092600160801b90910490911690819003611634576040517fe18ab8300000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a86565b6004545f906a0100000000000000000000900464ffffffffff16611656611e73565b6116609190614635565b90508167ffffffffffffffff168167ffffffffffffffff161015611682578091505b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b67ffffffffffffffff848116918202929092178555604080516001600160a01b0388811682526020820193909352928816929189169133917f8e6062c1095b8a91f60b4b352bf1bfaaf902dc8219dfad64a8e83c6c334f3388910160405180910390a4505050505050565b61171e6117e8565b1561172b57610a5161214f565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b1580156117cd575f5ffd5b505af19250505080156117de575060015b5061125d85612f55565b5f6117f161214f565b4210905090565b6118126118086020850185613fcc565b8460c00135613002565b6118326118226020850185613fcc565b61182b85610cda565b848461306d565b611881576118436020840184613fcc565b6040517f0c44003e0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610a86565b6118e66118916020850185613fcc565b6118a16040860160208701613fcc565b6118b1606087016040880161466e565b6118c16080880160608901613fcc565b6118d160a0890160808a0161488a565b6118e160c08a0160a08b0161466e565b612b7c565b505050565b60035433906001600160a01b0316811461193c576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610a86565b816001600160a01b03163b5f0361198a576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610a86565b611993826130df565b5050565b6001600160a01b0381165f90815260026020526040812054610bf7565b5f6119be33611269565b6001600160a01b0384165f90815260086020526040812080549091906119ee9085906001600160601b03166129d6565b90505f611a156119fe83876147c9565b8454600160601b90046001600160601b03166129d6565b9050611a21818361460e565b8354909450829084905f90611a409084906001600160601b031661486b565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080835f01600c8282829054906101000a90046001600160601b0316611a89919061486b565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080600a5f896001600160a01b03166001600160a01b031681526020019081526020015f205f828254611adf919061460e565b90915550506001600160a01b0386165f9081526005602052604081208054869290611b0b90849061460e565b92505081905550856001600160a01b0316876001600160a01b03167fec1e5ed733e00f1a00915d56caef57b4f52312dde4f9b3165f213319a0da156b86604051611b5791815260200190565b60405180910390a35050509392505050565b5f611b726117e8565b15611b7f57610a5161214f565b6060611b94858585611b8f611e73565b613145565b8051919350915015611ba857805160208201fd5b611bb23383612790565b50509392505050565b611bc433611269565b60045464ffffffffff1642811115611c11576040517f7d47bb3500000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152602401610a86565b600354600160a81b900464ffffffffff1615611c6d576203f4806003601a8282829054906101000a900464ffffffffff16611c4c919061484e565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055505b6003805464ffffffffff42908116600160a81b027fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff90921691909117909155611cb9621275008261484e565b600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790557f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e611d1d6203f4808361484e565b60405164ffffffffff909116815260200160405180910390a15050565b5f6060805f5f5f6060611d4b613447565b611d53613472565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611da133611269565b611db281620151806212750061349d565b600480547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff166f0100000000000000000000000000000064ffffffffff8416021790556040518181527fddeb8ed0aa4d5f03d691c1b4c6a8c918425237eb21e4731de04c343a25fdafa390602001611388565b6003545f9074010000000000000000000000000000000000000000900460ff16611e4e57505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6003545f90600160a81b900464ffffffffff16818115611e9c57611e9782426147c9565b611e9e565b5f5b90506203f480811115611eb157506203f4805b6003548190611ee5907a010000000000000000000000000000000000000000000000000000900464ffffffffff16426147c9565b611eef91906147c9565b9250505090565b611efe6117e8565b15611f0b57610a5161214f565b611f1d816001600160601b03166122ff565b6118e6838383612367565b611f3133611269565b611f7181611f686202a300600460059054906101000a900464ffffffffff166001611f5c919061484e565b64ffffffffff166134f2565b62278d0061349d565b600480547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a010000000000000000000064ffffffffff8416021790556040518181527f143290161f7df9de3b3f454451b778da03059913fd6d3e706d5404dc3789a8d390602001611388565b611fe76117e8565b15611ff457610a5161214f565b61106081612f55565b5f6120066117e8565b1561201357610a5161214f565b5f61201c611e73565b90505f5b83811015612106573685858381811061203b5761203b614621565b905060200281019061204d91906148a3565b90505f806120688361206260e08201826148df565b88613145565b9150915080515f146120ec57612084606084016040850161466e565b67ffffffffffffffff1661209b6020850185613fcc565b6001600160a01b0316857f93ad914de4f43943dcb0847f86fe87c18c2e4ae6b6ef2a016f669a438f5404ae6120cf85614940565b6040516001600160e01b0319909116815260200160405180910390a45b6120f6828761460e565b9550505050806001019050612020565b506121113383612790565b505092915050565b5f610bf7610cf561212f3685900385018561497a565b613501565b5f610bf7610cf561214a36859003850185614a1e565b613535565b6003545f90600160a81b900464ffffffffff16801561217a576121756203f4808261460e565b61217c565b5f5b91505090565b5f610bf7610cf561219836859003850185614a73565b6135a1565b6121a633611269565b6121e681620151806121e162093a8060016004600a9054906101000a900464ffffffffff166121d59190614831565b64ffffffffff166129d6565b61349d565b600480547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff166501000000000064ffffffffff8416021790556040518181527f9848790c33016bda30d32567a3545305e3e123a47cf52543c486cf9babcc604390602001611388565b6040517f8d7ce0960000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f9160c8917f00000000000000000000000000000000000000000000000000000000000000001690638d7ce09690602401602060405180830381865afa1580156122d1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122f59190614b7e565b610bf79190614ba9565b335f9081526005602052604090205480821115612352576040517f51ae8e9d0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a86565b335f9081526005602052604090209190039055565b6001600160a01b0383166123a7576040517f600c0b1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806001600160601b03165f036123d0576040516365e52d5160e11b815260040160405180910390fd5b604080513381526001600160a01b03851660208083019190915267ffffffffffffffff8581168385015260609092205f908152600690915291909120805490916001600160601b038216840191600160c01b9004161561244957815477ffffffffffffffffffffffffffffffffffffffffffffffff1682555b81547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166001600160601b038281169182178455604080519186168252602082019290925267ffffffffffffffff8616916001600160a01b0388169133917f9bcb3eb40fb3fae91ad6c3e34bc3f555cf275f97d95ca181711f6fe4d6e5bef2910160405180910390a45050505050565b5f7f7d18b30ef85a54828168802de7f3b25f526fdcb1d9d8c9fd3701e69e8c1229358260405160200161250d929190614bbc565b604051602081830303815290604052805190602001209050919050565b5f610bf76125366129e8565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b6001600160a01b0382165f908152600860205260408120805463ffffffff600160c01b8204811691600160e01b900416835b8163ffffffff168363ffffffff1614612692576001600160a01b0387165f90815260096020908152604080832063ffffffff871684528252918290208251808401909352546001600160801b038116835267ffffffffffffffff600160801b90910481169183018290528816101561261b5750612692565b8051612630906001600160801b03168361460e565b6001600160a01b0389165f90815260096020908152604080832063ffffffff89168452909152902080547fffffffffffffffff000000000000000000000000000000000000000000000000169055915061268b905083614c51565b92506125a3565b805f036126a5575f945050505050610bf7565b6001600160a01b0387165f908152600a60205260408120546126c89083906129d6565b905080156126fd576001600160a01b0388165f908152600a6020526040812080548392906126f79084906147c9565b90915550505b61270781836147c9565b85547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff8716021780875590965086908690600c90612761908490600160601b90046001600160601b031661486b565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550505050505092915050565b6001600160a01b0382165f908152600860209081526040808320815160808101835290546001600160601b03808216808452600160601b83049091169483019490945263ffffffff600160c01b8204811693830193909352600160e01b9004909116606082015290829061280590859061460e565b90505f6128118661224f565b905082602001516001600160601b031681111561284d5761284a8284602001516001600160601b03168361284591906147c9565b6129d6565b93505b61285f61285a85846147c9565b6135d5565b6001600160601b0316835283156128995783836020018181516128829190614c75565b6001600160601b0316905250612899868486613625565b50506001600160a01b03939093165f908152600860209081526040918290208551815492870151938701516060909701516001600160601b039182167fffffffffffffffff00000000000000000000000000000000000000000000000090941693909317600160601b91909416029290921777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff968716026001600160e01b031617600160e01b9590911694909402939093179092555090565b5f815f03612967576129676012613893565b81600184038161297957612979614b95565b04600101831515029392505050565b61299583838360016138a4565b6118e6576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a86565b5f8282188284100282185b9392505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612a4057507f000000000000000000000000000000000000000000000000000000000000000046145b15612a6a57507f000000000000000000000000000000000000000000000000000000000000000090565b61122f604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be1760208083019190915283518284015283015167ffffffffffffffff9081166060808401919091529284015160808301529183015190911660a08201525f9060c00161250d565b6001600160a01b038316612bbc576040517f4c7eec1c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004545f9065010000000000900464ffffffffff16612bd9611e73565b612be39190614635565b67ffffffffffffffff169050808267ffffffffffffffff161015612c46576040517ff8eac37100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610a86565b604080516001600160a01b03898116825288811660208084019190915267ffffffffffffffff8981168486015260609093205f90815260078252848120928916815291815290839020835180850190945280546001600160801b03808216808752600160801b90920490941692850192909252929186161080612ce05750806020015167ffffffffffffffff168467ffffffffffffffff16105b15612d3957805160208201516040517f1b4dd76e0000000000000000000000000000000000000000000000000000000081526001600160801b03909216600483015267ffffffffffffffff166024820152604401610a86565b81546001600160801b0386167fffffffffffffffff0000000000000000000000000000000000000000000000009091168117600160801b67ffffffffffffffff878116918202929092178555604080516001600160a01b038b81168252602082019590955290810191909152908916918a811691908c16907f8ec7a22c5d7a1435563ee77b5bac1ed00fa5ca7c921b2cb5495e5933fdd5716f9060600160405180910390a4505050505050505050565b5f5f612e1d612e006003546001600160a01b031690565b8630612e0f60045f898b614c94565b612e1891614cbb565b61391f565b915091508161125d5763ffffffff811615612f1857600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612ebd90889088908890600401614cf1565b5f604051808303815f87803b158015612ed4575f5ffd5b505af1158015612ee6573d5f5f3e3d5ffd5b5050600380547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1690555061125d9050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610a86565b805f03612f75576040516365e52d5160e11b815260040160405180910390fd5b335f9081526005602052604081208054839290612f9390849061460e565b909155505060405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a26110606001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330846139ca565b6001600160a01b0382165f9081526002602052604090208054600181019091558181146118e6576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610a86565b5f846001600160a01b03163b5f036130cc575f5f61308c868686613a19565b5090925090505f8160038111156130a5576130a5614d2f565b1480156130c35750866001600160a01b0316826001600160a01b0316145b9250505061121e565b6130d885858585613a60565b905061121e565b600380547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611388565b5f6060336131596040880160208901613fcc565b6001600160a01b0316146131ec575f7fd081483b000000000000000000000000000000000000000000000000000000006131996040890160208a01613fcc565b6040516001600160a01b0390911660248201526044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152909250905061343e565b67ffffffffffffffff831661320760e0880160c0890161466e565b67ffffffffffffffff161015613265575f7f07185d510000000000000000000000000000000000000000000000000000000061324960e0890160c08a0161466e565b60405167ffffffffffffffff90911660248201526044016131b0565b5f6132b96132766020890189613fcc565b3361328760608b0160408c0161466e565b604080516001600160a01b03948516815292909316602083015267ffffffffffffffff16918101919091526060902090565b5f8181526006602052604081208054929350916001600160601b0380821692600160601b909204169061330d6132f560808d0160608e0161488a565b6001600160801b0316846001600160601b03166129d6565b9050816001600160601b031681116133bf575f7f5deec3e90000000000000000000000000000000000000000000000000000000061335160808e0160608f0161488a565b6040516001600160801b0390911660248201526001600160601b03808616604483015286166064820152608401604051602081830303815290604052906001600160e01b0319166020820180516001600160e01b03838183161783525050505096509650505050505061343e565b6133cc8b8b8b888c613ae3565b955085515f146133e3575f9650505050505061343e565b83546001600160601b03808316600160601b027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff90921691909117855561342c908316826147c9565b96506134388b88613d22565b50505050505b94509492505050565b606061122f7f0000000000000000000000000000000000000000000000000000000000000000613deb565b606061122f7f0000000000000000000000000000000000000000000000000000000000000000613deb565b818310806134aa57508083115b156118e6576040517f4a112388000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260448101829052606401610a86565b5f8282188284110282186129e1565b5f7fb20517e145971979f27205a3e72963a4337ba7ccb0d4575b7897308dcab3dddf8260405160200161250d929190614d43565b604080517fe56ad7da8dac56b546ca051669f10a62de44e6582d575285a2dc44d462fba55660208083019190915283518284015283015167ffffffffffffffff166060808301919091529183015163ffffffff1660808201529082015160a08201525f9060c00161250d565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd04858260405160200161250d929190614dd9565b5f6001600160601b03821115613621576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610a86565b5090565b6004545f906f01000000000000000000000000000000900464ffffffffff1661364c611e73565b6136569190614635565b9050610e106136658183614f0b565b61367190610e10614f3a565b61367b9190614f0b565b6136859082614635565b9050826040015163ffffffff16836060015163ffffffff161461379f576001600160a01b0384165f908152600960205260408120606085015182906136cc906001906145de565b63ffffffff16815260208101919091526040015f20805490915067ffffffffffffffff808416600160801b909204161061379d578054839082905f9061371c9084906001600160801b0316614f5a565b82546101009290920a6001600160801b0381810219909316919092169190910217905550805460408051858152600160801b90920467ffffffffffffffff1660208301526001600160a01b038716917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a25050505050565b505b6040805180820182526001600160801b03808516825267ffffffffffffffff80851660208085019182526001600160a01b038a165f9081526009825286812060608b01805163ffffffff168352925295909520935184549151909216600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009091169190921617179055805161383890614c51565b63ffffffff1690526040805183815267ffffffffffffffff831660208201526001600160a01b038616917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a250505050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613913578383151615613907573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b03167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa156139c0575f516020805191945081901c150291505b5094509492505050565b6139d8848484846001613e28565b610cd4576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610a86565b5f80806041849003613a4d578435602086013560408701355f1a613a3f89828585613eae565b955095509550505050613a57565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f613af9613af288612119565b8787613a19565b50909150613b0c90506020880188613fcc565b6001600160a01b0316816001600160a01b0316148015613b3457506001600160a01b03811615155b15613b4e57505060408051602081019091525f815261119f565b5f8481526007602090815260408083206001600160a01b038516845282528083208151808301909252546001600160801b0381168252600160801b900467ffffffffffffffff169181018290529103613c15576040516001600160a01b03831660248201527ffc722cd900000000000000000000000000000000000000000000000000000000906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152925061119f915050565b8367ffffffffffffffff16816020015167ffffffffffffffff161015613c875760208101516040516001600160a01b038416602482015267ffffffffffffffff90911660448201527f3d02f7e50000000000000000000000000000000000000000000000000000000090606401613bd9565b613c976080890160608a0161488a565b6001600160801b0316815f01516001600160801b03161015613d08577f413e72d800000000000000000000000000000000000000000000000000000000613ce460808a0160608b0161488a565b82516040516001600160801b03928316602482015291166044820152606401613bd9565b505060408051602081019091525f81529695505050505050565b613d32606083016040840161466e565b67ffffffffffffffff16613d4c6040840160208501613fcc565b6001600160a01b0316613d626020850185613fcc565b6001600160a01b03167ff96781bbb109a5bee65620092e14d0e1322685ea5dec337d8d8b8b738ba344a884613d9d608088016060890161488a565b613dad60a0890160808a0161466e565b604080519384526001600160801b03909216602084015267ffffffffffffffff169082015260a0870135606082015260800160405180910390a45050565b60605f613df783613f76565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613e9d578383151615613e91573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613ee757505f91506003905082613f6c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613f38573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613f6357505f925060019150829050613f6c565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610bf7576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80356001600160a01b0381168114610fb4575f5ffd5b5f60208284031215613fdc575f5ffd5b6129e182613fb6565b602080825282518282018190525f918401906040840190835b818110156140445761402e83855180516001600160801b0316825260209081015167ffffffffffffffff16910152565b6020939093019260409290920191600101613ffe565b509095945050505050565b67ffffffffffffffff81168114611060575f5ffd5b8035610fb48161404f565b5f5f60408385031215614080575f5ffd5b61408983613fb6565b915060208301356140998161404f565b809150509250929050565b5f5f602083850312156140b5575f5ffd5b823567ffffffffffffffff8111156140cb575f5ffd5b8301601f810185136140db575f5ffd5b803567ffffffffffffffff8111156140f1575f5ffd5b856020606083028401011115614105575f5ffd5b6020919091019590945092505050565b5f60e08284031215614125575f5ffd5b50919050565b5f60e0828403121561413b575f5ffd5b6129e18383614115565b5f60208284031215614155575f5ffd5b5035919050565b5f5f5f5f6080858703121561416f575f5ffd5b61417885613fb6565b935061418660208601613fb6565b925060408501356141968161404f565b91506141a460608601613fb6565b905092959194509250565b81516001600160801b0316815260208083015167ffffffffffffffff169082015260408101610bf7565b5f60808284031215614125575f5ffd5b5f608082840312156141f9575f5ffd5b6129e183836141d9565b80356001600160801b0381168114610fb4575f5ffd5b5f5f5f5f5f60a0868803121561422d575f5ffd5b61423686613fb6565b945060208601356142468161404f565b935061425460408701613fb6565b925061426260608701614203565b915060808601356142728161404f565b809150509295509295909350565b5f5f5f60608486031215614292575f5ffd5b61429b84613fb6565b925060208401356142ab8161404f565b91506142b960408501613fb6565b90509250925092565b5f5f5f5f5f60a086880312156142d6575f5ffd5b8535945060208601359350604086013560ff811681146142f4575f5ffd5b94979396509394606081013594506080013592915050565b5f5f83601f84011261431c575f5ffd5b50813567ffffffffffffffff811115614333575f5ffd5b60208301915083602082850101111561434a575f5ffd5b9250929050565b5f5f5f6101008486031215614364575f5ffd5b61436e8585614115565b925060e084013567ffffffffffffffff811115614389575f5ffd5b6143958682870161430c565b9497909650939450505050565b5f5f5f606084860312156143b4575f5ffd5b6143bd84613fb6565b92506143cb60208501613fb6565b929592945050506040919091013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61444460e08301896143dc565b828103604084015261445681896143dc565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156144ab57835183526020938401939092019160010161448d565b50909b9a5050505050505050505050565b80356001600160601b0381168114610fb4575f5ffd5b5f5f5f606084860312156144e4575f5ffd5b6144ed84613fb6565b925060208401356144fd8161404f565b91506142b9604085016144bc565b5f5f6020838503121561451c575f5ffd5b823567ffffffffffffffff811115614532575f5ffd5b8301601f81018513614542575f5ffd5b803567ffffffffffffffff811115614558575f5ffd5b8560208260051b8401011115614105575f5ffd5b5f5f5f6060848603121561457e575f5ffd5b61458784613fb6565b925061459560208501613fb6565b915060408401356145a58161404f565b809150509250925092565b5f6101e08284031280156145c2575f5ffd5b509092915050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610bf757610bf76145ca565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610bf757610bf76145ca565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff8181168382160190811115610bf757610bf76145ca565b5f60208284031215614665575f5ffd5b6129e1826144bc565b5f6020828403121561467e575f5ffd5b81356129e18161404f565b60405160e0810167ffffffffffffffff811182821017156146b857634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516080810167ffffffffffffffff811182821017156146b857634e487b7160e01b5f52604160045260245ffd5b6040516101e0810167ffffffffffffffff811182821017156146b857634e487b7160e01b5f52604160045260245ffd5b5f60e082840312801561472e575f5ffd5b50614737614689565b61474083613fb6565b815261474e60208401613fb6565b602082015260408301356147618161404f565b604082015261477260608401613fb6565b606082015261478360808401614203565b608082015260a08301356147968161404f565b60a082015260c0928301359281019290925250919050565b5f602082840312156147be575f5ffd5b81516129e18161404f565b81810381811115610bf757610bf76145ca565b5f60808284031280156147ed575f5ffd5b506147f66146be565b8235815260208301356148088161404f565b60208201526040838101359082015260608301356148258161404f565b60608201529392505050565b64ffffffffff8281168282160390811115610bf757610bf76145ca565b64ffffffffff8181168382160190811115610bf757610bf76145ca565b6001600160601b038281168282160390811115610bf757610bf76145ca565b5f6020828403121561489a575f5ffd5b6129e182614203565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018336030181126148d5575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614912575f5ffd5b83018035915067ffffffffffffffff82111561492c575f5ffd5b60200191503681900382131561434a575f5ffd5b805160208201516001600160e01b0319811691906004821015610a34576001600160e01b031960049290920360031b82901b161692915050565b5f60e082840312801561498b575f5ffd5b50614994614689565b61499d83613fb6565b81526149ab60208401613fb6565b602082015260408301356149be8161404f565b60408201526149cf60608401614203565b606082015260808301356149e28161404f565b608082015260a0838101359082015260c08301356149ff8161404f565b60c08201529392505050565b803563ffffffff81168114610fb4575f5ffd5b5f6080828403128015614a2f575f5ffd5b50614a386146be565b823581526020830135614a4a8161404f565b6020820152614a5b60408401614a0b565b60408201526060928301359281019290925250919050565b5f6101e0828403128015614a85575f5ffd5b50614a8e6146ed565b614a9783613fb6565b8152614aa560208401613fb6565b6020820152614ab660408401613fb6565b604082015260608381013590820152614ad160808401614a0b565b6080820152614ae260a08401614064565b60a082015260c08381013590820152614afd60e08401614a0b565b60e0820152614b0f6101008401614a0b565b610100820152614b226101208401614203565b610120820152614b356101408401614064565b61014082015261016083810135908201526101808084013590820152614b5e6101a08401614064565b6101a0820152614b716101c08401614064565b6101c08201529392505050565b5f60208284031215614b8e575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614bb757614bb7614b95565b500490565b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160a01b0360608401511660808301526001600160801b0360808401511660a083015260a0830151614c3f60c084018267ffffffffffffffff169052565b5060c083015160e08301529392505050565b5f63ffffffff821663ffffffff8103614c6c57614c6c6145ca565b60010192915050565b6001600160601b038181168382160190811115610bf757610bf76145ca565b5f5f85851115614ca2575f5ffd5b83861115614cae575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614cea576001600160e01b0319808560040360031b1b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52602160045260245ffd5b5f610100820190508382526001600160a01b0383511660208301526001600160a01b03602084015116604083015267ffffffffffffffff60408401511660608301526001600160801b03606084015116608083015267ffffffffffffffff60808401511660a083015260a083015160c083015260c0830151614dd160e084018267ffffffffffffffff169052565b509392505050565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b038116606084015250606083015160808301526080830151614e3c60a084018263ffffffff169052565b5060a083015167ffffffffffffffff811660c08401525060c083015160e083015260e0830151614e7561010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516001600160801b0381166101408401525061014083015167ffffffffffffffff8116610160840152506101608301516101808301526101808301516101a08301526101a0830151614eee6101c084018267ffffffffffffffff169052565b506101c083015167ffffffffffffffff81166101e0840152614dd1565b5f67ffffffffffffffff831680614f2457614f24614b95565b8067ffffffffffffffff84160691505092915050565b67ffffffffffffffff8281168282160390811115610bf757610bf76145ca565b6001600160801b038181168382160190811115610bf757610bf76145ca56fea264697066735822122043edee3508cba2d1504ce74b8afc0677b51023a4ec6f84e5f2cbea910c51f0eb64736f6c63430008250033" as const;
