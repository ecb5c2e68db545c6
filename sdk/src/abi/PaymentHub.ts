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
  "0x6101a060405260048054600160281b600160a01b031916710151800000054600000002a3000000000000179055348015610037575f5ffd5b50604051614c3a380380614c3a8339810160408190526100569161032e565b80604051806040016040528060088152602001674f6d6e694e6f646560c01b815250604051806040016040528060018152602001603160f81b8152506100a18261028660201b60201c565b610120526100ae81610286565b61014052815160208084019190912060e052815190820120610100524660a05261013a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05261014c816102c3565b50306001600160a01b0316826001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101b79190610378565b6001600160a01b031614158061023e5750826001600160a01b0316826001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561020e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102329190610378565b6001600160a01b031614155b1561026c57604051634746f62f60e11b81526001600160a01b03831660048201526024015b60405180910390fd5b506001600160a01b039182166101605216610180526103f5565b5f5f829050601f815111156102b0578260405163305a27a960e01b8152600401610263919061039a565b80516102bb826103cf565b179392505050565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461032b575f5ffd5b50565b5f5f5f60608486031215610340575f5ffd5b835161034b81610317565b602085015190935061035c81610317565b604085015190925061036d81610317565b809150509250925092565b5f60208284031215610388575f5ffd5b815161039381610317565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103ef575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516147af61048b5f395f818161076201528181610bb00152611ea401525f818161078901528181610d2501528181610d9101528181610e45015281816114800152612a4201525f612e2501525f612dfa01525f61261a01525f6125f201525f61254d01525f61257701525f6125a101526147af5ff3fe608060405234801561000f575f5ffd5b5060043610610281575f3560e01c806382ad6f3511610156578063bf7e214f116100ca578063da748b1011610084578063da748b101461071c578063e08e5df914610724578063eeb58fa214610737578063f8ba1ef51461074a578063fbfa77cf1461075d578063fc0c546a14610784575f5ffd5b8063bf7e214f1461065a578063c5d37ae11461067f578063c81aee7b14610697578063d275be72146106aa578063d4c5c21e146106f6578063d8c6e0c114610709575f5ffd5b80638f7260751161011b5780638f726075146105c05780638fb36037146105f857806391ddadf414610619578063ac58b52414610621578063af94caa214610634578063b6b55f2514610647575f5ffd5b806382ad6f351461056457806382d836fb146105775780638456cb591461058a57806384b0196e146105925780638c5d80dd146105ad575f5ffd5b80633b1238ad116101f85780635c975abb116101b25780635c975abb146104155780635e2347941461042d57806373643527146104405780637a9e5e4b146104565780637ecebe00146104695780638086b8ba1461047c575f5ffd5b80633b1238ad146103ae5780633b259f48146103c15780633f4ba83a146103d45780634131df2f146103dc5780634679066a146103ef5780634a970be714610402575f5ffd5b806314ba4a621161024957806314ba4a621461033a578063191655871461034d5780632e1a7d4d146103605780632f4fadeb1461037357806330ca294d146103865780633644e515146103a6575f5ffd5b806303995b2d146102855780630ceb4ca9146102ae5780630db75a94146102d957806313ae293a146102ee5780631483b33c14610304575b5f5ffd5b61029861029336600461381e565b6107ab565b6040516102a59190613837565b60405180910390f35b6102c16102bc3660046138bf565b610928565b6040516001600160401b0390911681526020016102a5565b6102ec6102e73660046138f4565b610a70565b005b600454600160501b900464ffffffffff166102c1565b61032c61031236600461381e565b6001600160a01b03165f9081526005602052604090205490565b6040519081526020016102a5565b61032c610348366004613979565b610b4d565b61032c61035b36600461381e565b610b6d565b6102ec61036e366004613993565b610dc5565b61032c61038136600461381e565b610e6f565b6103996103943660046139aa565b610fb3565b6040516102a591906139fd565b61032c611030565b61032c6103bc366004613a36565b61103e565b6102ec6103cf366004613a66565b611059565b6102ec61106e565b61032c6103ea3660046138bf565b611156565b6102ec6103fd366004613acd565b6112f5565b6102ec610410366004613b0f565b61142b565b61041d6114e4565b60405190151581526020016102a5565b6102ec61043b366004613b9d565b6114f4565b600454600160781b900464ffffffffff166102c1565b6102ec61046436600461381e565b6115ce565b61032c61047736600461381e565b611647565b61050f61048a36600461381e565b60408051608080820183525f808352602080840182905283850182905260609384018290526001600160a01b039590951681526008855283902083519182018452546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b6040516102a591905f6080820190506001600160601b0383511682526001600160601b03602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b61032c610572366004613bed565b611664565b61032c610585366004613b9d565b611819565b6102ec61186b565b61059a6119a0565b6040516102a59796959493929190613c55565b6102ec6105bb366004613993565b6119e2565b61032c6105ce36600461381e565b6001600160a01b03165f90815260086020526040902054600160601b90046001600160601b031690565b610600611a4c565b6040516001600160e01b031990911681526020016102a5565b6102c1611a70565b6102ec61062f366004613d01565b611adc565b6102ec610642366004613993565b611b0e565b6102ec610655366004613993565b611ba7565b6003546001600160a01b03165b6040516001600160a01b0390911681526020016102a5565b60045465010000000000900464ffffffffff166102c1565b61032c6106a5366004613d3a565b611bc5565b6106bd6106b8366004613d99565b611ce0565b6040805182516001600160601b03908116825260208085015190911690820152918101516001600160401b0316908201526060016102a5565b61032c610704366004613979565b611d5f565b61032c610717366004613a36565b611d7a565b61032c611d95565b61032c610732366004613ddd565b611dc8565b6102ec610745366004613993565b611de3565b61032c61075836600461381e565b611e80565b6106677f000000000000000000000000000000000000000000000000000000000000000081565b6106677f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f90815260086020908152604091829020825160808101845290546001600160601b038082168352600160601b8204169282019290925263ffffffff600160c01b83048116938201849052600160e01b90920490911660608281018290529261081d91613e0b565b63ffffffff166001600160401b0381111561083a5761083a613e27565b60405190808252806020026020018201604052801561087e57816020015b604080518082019091525f80825260208201528152602001906001900390816108585790505b5091505f5b8251811015610921576001600160a01b0384165f90815260096020526040808220908401519091906108bc90849063ffffffff16613e3b565b815260208082019290925260409081015f208151808301909252546001600160801b0381168252600160801b90046001600160401b031691810191909152835184908390811061090e5761090e613e4e565b6020908102919091010152600101610883565b5050919050565b5f6109316114e4565b156109635761093e611d95565b60405163e7b6cfe360e01b815260040161095a91815260200190565b60405180910390fd5b5f60065f610972338787611f17565b815260208101919091526040015f2080549091506001600160601b03600160601b820481169116036109bb57838360405163ea1276e760e01b815260040161095a929190613e62565b8054600160c01b90046001600160401b0316915081156109db5750610a6a565b600454600160501b900464ffffffffff166109f4611a70565b6109fe9190613e84565b81546001600160c01b0316600160c01b6001600160401b038381169182029290921784556040519081529193508416906001600160a01b0386169033907f40d1d3dddd90d0293c8c6dee9c978df021254ba7666a2ee701333fcda8b6b33b9060200160405180910390a4505b92915050565b610a786114e4565b15610a855761093e611d95565b5f5f5b82811015610ad757838382818110610aa257610aa2613e4e565b9050606002016040016020810190610aba9190613ea3565b610acd906001600160601b031683613e3b565b9150600101610a88565b50610ae181611f67565b5f5b82811015610b475736848483818110610afe57610afe613e4e565b606002919091019150610b3e9050610b19602083018361381e565b610b296040840160208501613ebc565b610b396060850160408601613ea3565b611fb6565b50600101610ae3565b50505050565b5f610a6a610b68610b6336859003850185613f68565b6120c0565b612111565b5f610b766114e4565b15610b835761093e611d95565b5f610b8c611a70565b604051639bc289f160e01b81526001600160a01b0385811660048301529192505f917f00000000000000000000000000000000000000000000000000000000000000001690639bc289f190602401602060405180830381865afa158015610bf5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c199190613ff9565b9050816001600160401b0316816001600160401b03161115610c595760405163289357b960e11b81526001600160401b038216600482015260240161095a565b5f610c64858461213d565b90505f610c71865f61232b565b9050815f03610cb057805f03610ca557604051634b90c98b60e11b81526001600160a01b038716600482015260240161095a565b505f95945050505050565b5f610cbc83600a6124c7565b9050610cc88184614014565b60408051828152602081018490529197506001600160a01b038916917f82e416ba72d10e709b5de7ac16f5f49ff1d94f22d55bf582d353d3c313a1e8dd910160405180910390a2604051630852cd8d60e31b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610d6e575f5ffd5b505af1158015610d80573d5f5f3e3d5ffd5b50610dba9250506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905088886124fa565b50505050505b919050565b610dcd6114e4565b15610dda5761093e611d95565b805f03610dfa576040516365e52d5160e11b815260040160405180910390fd5b610e0381611f67565b60405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d59060200160405180910390a2610e6c6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633836124fa565b50565b6001600160a01b0381165f908152600860209081526040808320815160808101835290546001600160601b038082168352600160601b8204169382019390935263ffffffff600160c01b8404811692820192909252600160e01b90920416606082015281610edb611a70565b60408301519091505f9063ffffffff165b836060015163ffffffff16811015610f7c576001600160a01b0386165f9081526009602090815260408083208484528252918290208251808401909352546001600160801b03811683526001600160401b03600160801b909104811691830182905285161015610f5c5750610f7c565b8051610f71906001600160801b031684613e3b565b925050600101610eec565b506001600160a01b0385165f908152600a6020526040902054610fa090829061252f565b610faa9082614014565b95945050505050565b604080518082019091525f808252602082015260075f610fd4878787611f17565b815260208082019290925260409081015f9081206001600160a01b038616825283528190208151808301909252546001600160801b0381168252600160801b90046001600160401b03169181019190915290505b949350505050565b5f611039612541565b905090565b5f610a6a610b6861105436859003850185614027565b61266a565b6110673386868686866126d4565b5050505050565b61107a335b5f366128cb565b6110826114e4565b61109f57604051630cfb30c360e11b815260040160405180910390fd5b6003545f906110bc90600160a81b900464ffffffffff164261407c565b6003805464ffffffffff60a81b19168082559192508291601a906110ef908490600160d01b900464ffffffffff16614099565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055507f9dd715fed52c25e642f97653bb4c4339ad98fe6d6e130348be82ae5d86383a8c8160405161114b919064ffffffffff91909116815260200190565b60405180910390a150565b5f61115f6114e4565b1561116c5761093e611d95565b5f60065f61117b338787611f17565b815260208082019290925260409081015f908120825160608101845281546001600160601b038082168352600160601b82041695820195909552600160c01b9094046001600160401b03169284018390529350036111f057848460405163025e09ef60e21b815260040161095a929190613e62565b80604001516001600160401b0316611206611a70565b6001600160401b0316101561123f5760408082015190516344a4763560e01b81526001600160401b03909116600482015260240161095a565b6020810151815161125091906140b6565b60208083015184546bffffffffffffffffffffffff60601b166001600160601b03918216178555335f9081526005909252604082208054939091169550859290919061129d908490613e3b565b90915550506040518381526001600160401b038516906001600160a01b0387169033907f511a1c77409492b5ba1101ca6e61ec5a918620118963996e2b21bbf824254cef9060200160405180910390a4505092915050565b5f60075f611304338787611f17565b815260208082019290925260409081015f9081206001600160a01b038616825290925281208054909250600160801b90046001600160401b03169081900361136a57604051630e18ab8360e41b81526001600160a01b038416600482015260240161095a565b6004545f90600160501b900464ffffffffff16611385611a70565b61138f9190613e84565b9050816001600160401b0316816001600160401b031610156113af578091505b82546001600160401b03808416600160801b0267ffffffffffffffff60801b19909216919091178455604051908616906001600160a01b0388169033907f8e6062c1095b8a91f60b4b352bf1bfaaf902dc8219dfad64a8e83c6c334f33889061141b9089908890613e62565b60405180910390a4505050505050565b6114336114e4565b156114405761093e611d95565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b1580156114c9575f5ffd5b505af19250505080156114da575060015b50611067856129bd565b5f6114ed611d95565b4210905090565b61150e611504602085018561381e565b8460c00135612a6a565b61152e61151e602085018561381e565b61152785610b4d565b8484612abc565b6115645761153f602084018461381e565b604051630622001f60e11b81526001600160a01b03909116600482015260240161095a565b6115c9611574602085018561381e565b611584604086016020870161381e565b6115946060870160408801613ebc565b6115a4608088016060890161381e565b6115b460a0890160808a016140d5565b6115c460c08a0160a08b01613ebc565b6126d4565b505050565b60035433906001600160a01b031681146116055760405162d1953b60e31b81526001600160a01b038216600482015260240161095a565b816001600160a01b03163b5f0361163a576040516361798f2f60e11b81526001600160a01b038316600482015260240161095a565b61164382612b2e565b5050565b6001600160a01b0381165f90815260026020526040812054610a6a565b5f61166e33611073565b6001600160a01b0384165f908152600860205260408120805490919061169e9085906001600160601b031661252f565b90505f6116c56116ae8387614014565b8454600160601b90046001600160601b031661252f565b90506116d18183613e3b565b8354909450829084905f906116f09084906001600160601b03166140b6565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080835f01600c8282829054906101000a90046001600160601b031661173991906140b6565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555080600a5f896001600160a01b03166001600160a01b031681526020019081526020015f205f82825461178f9190613e3b565b90915550506001600160a01b0386165f90815260056020526040812080548692906117bb908490613e3b565b92505081905550856001600160a01b0316876001600160a01b03167fec1e5ed733e00f1a00915d56caef57b4f52312dde4f9b3165f213319a0da156b8660405161180791815260200190565b60405180910390a35050509392505050565b5f6118226114e4565b1561182f5761093e611d95565b606061184485858561183f611a70565b612b7c565b805191935091501561185857805160208201fd5b611862338361232b565b50509392505050565b61187433611073565b60045464ffffffffff16428111156118a857604051637d47bb3560e01b815264ffffffffff8216600482015260240161095a565b600354600160a81b900464ffffffffff1615611904576203f4806003601a8282829054906101000a900464ffffffffff166118e39190614099565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055505b6003805464ffffffffff42908116600160a81b0264ffffffffff60a81b19909216919091179091556119396212750082614099565b6004805464ffffffffff191664ffffffffff929092169190911790557f32fb7c9891bc4f963c7de9f1186d2a7755c7d6e9f4604dabe1d8bb3027c2f49e6119836203f48083614099565b60405164ffffffffff909116815260200160405180910390a15050565b5f6060805f5f5f60606119b1612df3565b6119b9612e1e565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b6119eb33611073565b6119fc816201518062127500612e49565b6004805464ffffffffff60781b1916600160781b64ffffffffff8416021790556040518181527fddeb8ed0aa4d5f03d691c1b4c6a8c918425237eb21e4731de04c343a25fdafa39060200161114b565b6003545f90600160a01b900460ff16611a6457505f90565b50638fb3603760e01b90565b6003545f90600160a81b900464ffffffffff16818115611a9957611a948242614014565b611a9b565b5f5b90506203f480811115611aae57506203f4805b6003548190611acb90600160d01b900464ffffffffff1642614014565b611ad59190614014565b9250505090565b611ae46114e4565b15611af15761093e611d95565b611b03816001600160601b0316611f67565b6115c9838383611fb6565b611b1733611073565b611b5781611b4e6202a300600460059054906101000a900464ffffffffff166001611b429190614099565b64ffffffffff16612e85565b62278d00612e49565b6004805464ffffffffff60501b1916600160501b64ffffffffff8416021790556040518181527f143290161f7df9de3b3f454451b778da03059913fd6d3e706d5404dc3789a8d39060200161114b565b611baf6114e4565b15611bbc5761093e611d95565b610e6c816129bd565b5f611bce6114e4565b15611bdb5761093e611d95565b5f611be4611a70565b90505f5b83811015611ccd5736858583818110611c0357611c03613e4e565b9050602002810190611c1591906140ee565b90505f80611c3083611c2a60e082018261410c565b88612b7c565b9150915080515f14611cb357611c4c6060840160408501613ebc565b6001600160401b0316611c62602085018561381e565b6001600160a01b0316857f93ad914de4f43943dcb0847f86fe87c18c2e4ae6b6ef2a016f669a438f5404ae611c968561414e565b6040516001600160e01b0319909116815260200160405180910390a45b611cbd8287613e3b565b9550505050806001019050611be8565b50611cd8338361232b565b505092915050565b604080516060810182525f808252602082018190529181019190915260065f611d0a868686611f17565b815260208082019290925260409081015f20815160608101835290546001600160601b038082168352600160601b82041693820193909352600160c01b9092046001600160401b031690820152949350505050565b5f610a6a610b68611d7536859003850185614188565b612e94565b5f610a6a610b68611d903685900385018561422c565b612ec8565b6003545f90600160a81b900464ffffffffff168015611dc057611dbb6203f48082613e3b565b611dc2565b5f5b91505090565b5f610a6a610b68611dde36859003850185614281565b612f33565b611dec33611073565b611e2c8162015180611e2762093a8060016004600a9054906101000a900464ffffffffff16611e1b919061407c565b64ffffffffff1661252f565b612e49565b6004805469ffffffffff000000000019166501000000000064ffffffffff8416021790556040518181527f9848790c33016bda30d32567a3545305e3e123a47cf52543c486cf9babcc60439060200161114b565b6040516346be704b60e11b81526001600160a01b0382811660048301525f9160c8917f00000000000000000000000000000000000000000000000000000000000000001690638d7ce09690602401602060405180830381865afa158015611ee9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f0d919061438c565b610a6a91906143b7565b604080516001600160a01b0380861660208301528416918101919091526001600160401b03821660608201525f906080016040516020818303038152906040528051906020012090509392505050565b335f9081526005602052604090205480821115611fa1576040516351ae8e9d60e01b8152600481018390526024810182905260440161095a565b335f9081526005602052604090209190039055565b6001600160a01b038316611fdd5760405163180302c760e21b815260040160405180910390fd5b806001600160601b03165f03612006576040516365e52d5160e11b815260040160405180910390fd5b5f60065f612015338787611f17565b815260208101919091526040015f908120805490925061203f9084906001600160601b03166143ca565b82546bffffffffffffffffffffffff60601b166001600160601b03828116918217855560408051918716825260208201929092529192506001600160401b038616916001600160a01b0388169133917f9bcb3eb40fb3fae91ad6c3e34bc3f555cf275f97d95ca181711f6fe4d6e5bef2910160405180910390a45050505050565b5f7f7d18b30ef85a54828168802de7f3b25f526fdcb1d9d8c9fd3701e69e8c122935826040516020016120f49291906143e9565b604051602081830303815290604052805190602001209050919050565b5f610a6a61211d612541565b8360405161190160f01b8152600281019290925260228201526042902090565b6001600160a01b0382165f908152600860205260408120805463ffffffff600160c01b8204811691600160e01b900416835b8163ffffffff168363ffffffff1614612245576001600160a01b0387165f90815260096020908152604080832063ffffffff871684528252918290208251808401909352546001600160801b03811683526001600160401b03600160801b9091048116918301829052881610156121e65750612245565b80516121fb906001600160801b031683613e3b565b6001600160a01b0389165f90815260096020908152604080832063ffffffff89168452909152902080546001600160c01b0319169055915061223e905083614479565b925061216f565b805f03612258575f945050505050610a6a565b6001600160a01b0387165f908152600a602052604081205461227b90839061252f565b905080156122b0576001600160a01b0388165f908152600a6020526040812080548392906122aa908490614014565b90915550505b6122ba8183614014565b855463ffffffff60c01b1916600160c01b63ffffffff8716021780875590965086908690600c906122fc908490600160601b90046001600160601b03166140b6565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550505050505092915050565b6001600160a01b0382165f908152600860209081526040808320815160808101835290546001600160601b03808216808452600160601b83049091169483019490945263ffffffff600160c01b8204811693830193909352600160e01b900490911660608201529082906123a0908590613e3b565b90505f6123ac86611e80565b905082602001516001600160601b03168111156123e8576123e58284602001516001600160601b0316836123e09190614014565b61252f565b93505b6123fa6123f58584614014565b612f67565b6001600160601b03168352831561243457838360200181815161241d91906143ca565b6001600160601b0316905250612434868486612f9e565b50506001600160a01b03939093165f908152600860209081526040918290208551815492870151938701516060909701516001600160601b039182166001600160c01b031990941693909317600160601b9190941602929092176001600160c01b0316600160c01b63ffffffff968716026001600160e01b031617600160e01b9590911694909402939093179092555090565b5f815f036124d9576124d960126131e4565b8160018403816124eb576124eb6143a3565b04600101831515029392505050565b61250783838360016131f5565b6115c957604051635274afe760e01b81526001600160a01b038416600482015260240161095a565b5f8282188284100282185b9392505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561259957507f000000000000000000000000000000000000000000000000000000000000000046145b156125c357507f000000000000000000000000000000000000000000000000000000000000000090565b611039604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b604080517f83102736452c3fccb019bf467547888177b5c13fcabea0312d7468a99440be176020808301919091528351828401528301516001600160401b039081166060808401919091529284015160808301529183015190911660a08201525f9060c0016120f4565b6001600160a01b0383166126fb5760405163131fbb0760e21b815260040160405180910390fd5b6004545f9065010000000000900464ffffffffff16612718611a70565b6127229190613e84565b6001600160401b0316905080826001600160401b031610156127695760405163f8eac37160e01b81526001600160401b03831660048201526024810182905260440161095a565b5f60075f6127788a8a8a611f17565b815260208082019290925260409081015f9081206001600160a01b03891682528352819020815180830190925280546001600160801b03808216808552600160801b9092046001600160401b0316948401949094529093509091861610806127f5575080602001516001600160401b0316846001600160401b0316105b156128345780516020820151604051630da6ebb760e11b81526001600160801b0390921660048301526001600160401b0316602482015260440161095a565b81546001600160801b0386166001600160c01b03199091168117600160801b6001600160401b03878116918202929092178555604080516001600160a01b038b81168252602082019590955290810191909152908916918a811691908c16907f8ec7a22c5d7a1435563ee77b5bac1ed00fa5ca7c921b2cb5495e5933fdd5716f9060600160405180910390a4505050505050505050565b5f5f6128ff6128e26003546001600160a01b031690565b86306128f160045f898b61449d565b6128fa916144c4565b613257565b91509150816110675763ffffffff81161561299a576003805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061295a908890889088906004016144fc565b5f604051808303815f87803b158015612971575f5ffd5b505af1158015612983573d5f5f3e3d5ffd5b50506003805460ff60a01b19169055506110679050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161095a565b805f036129dd576040516365e52d5160e11b815260040160405180910390fd5b335f90815260056020526040812080548392906129fb908490613e3b565b909155505060405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a2610e6c6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330846132e9565b6001600160a01b0382165f9081526002602052604090208054600181019091558181146115c9576040516301d4b62360e61b81526001600160a01b03841660048201526024810182905260440161095a565b5f846001600160a01b03163b5f03612b1b575f5f612adb86868661331f565b5090925090505f816003811115612af457612af461453b565b148015612b125750866001600160a01b0316826001600160a01b0316145b92505050611028565b612b2785858585613366565b9050611028565b600380546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161114b565b5f606033612b90604088016020890161381e565b6001600160a01b031614612c0a575f63d081483b60e01b612bb76040890160208a0161381e565b6040516001600160a01b0390911660248201526044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529092509050612dea565b6001600160401b038316612c2460e0880160c08901613ebc565b6001600160401b03161015612c67575f6307185d5160e01b612c4c60e0890160c08a01613ebc565b6040516001600160401b039091166024820152604401612bce565b5f612c8e612c78602089018961381e565b33612c8960608b0160408c01613ebc565b611f17565b5f8181526006602052604081208054929350916001600160601b0380821692600160601b9092041690612ce2612cca60808d0160608e016140d5565b6001600160801b0316846001600160601b031661252f565b9050816001600160601b03168111612d7b575f635deec3e960e01b612d0d60808e0160608f016140d5565b6040516001600160801b0390911660248201526001600160601b03808616604483015286166064820152608401604051602081830303815290604052906001600160e01b0319166020820180516001600160e01b038381831617835250505050965096505050505050612dea565b612d888b8b8b888c6133d0565b955085515f14612d9f575f96505050505050612dea565b83546001600160601b03808316600160601b026bffffffffffffffffffffffff60601b19909216919091178555612dd890831682614014565b9650612de48b886135a8565b50505050505b94509492505050565b60606110397f000000000000000000000000000000000000000000000000000000000000000061366f565b60606110397f000000000000000000000000000000000000000000000000000000000000000061366f565b81831080612e5657508083115b156115c957604051630942247160e31b815260048101849052602481018390526044810182905260640161095a565b5f82821882841102821861253a565b5f7fb20517e145971979f27205a3e72963a4337ba7ccb0d4575b7897308dcab3dddf826040516020016120f492919061454f565b604080517fe56ad7da8dac56b546ca051669f10a62de44e6582d575285a2dc44d462fba5566020808301919091528351828401528301516001600160401b03166060808301919091529183015163ffffffff1660808201529082015160a08201525f9060c0016120f4565b5f7fd96b173ffcfa2a1b2f7038afd55f575da64064699d0324226e429a9beebd0485826040516020016120f49291906145e0565b5f6001600160601b03821115612f9a576040516306dfcc6560e41b8152606060048201526024810183905260440161095a565b5090565b6004545f90600160781b900464ffffffffff16612fb9611a70565b612fc39190613e84565b9050610e10612fd2818361470e565b612fde90610e1061473b565b612fe8919061470e565b612ff29082613e84565b9050826040015163ffffffff16836060015163ffffffff161461310a576001600160a01b0384165f9081526009602052604081206060850151829061303990600190613e0b565b63ffffffff16815260208101919091526040015f2080549091506001600160401b03808416600160801b9092041610613108578054839082905f906130889084906001600160801b031661475a565b82546101009290920a6001600160801b0381810219909316919092169190910217905550805460408051858152600160801b9092046001600160401b031660208301526001600160a01b038716917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a25050505050565b505b6040805180820182526001600160801b0380851682526001600160401b0380851660208085019182526001600160a01b038a165f9081526009825286812060608b01805163ffffffff168352925295909520935184549151909216600160801b026001600160c01b03199091169190921617179055805161318a90614479565b63ffffffff169052604080518381526001600160401b03831660208201526001600160a01b038616917fb17ccc697847732630f1d7735d15389b2a0dbab6938cb86980c02ceb971b990e910160405180910390a250505050565b634e487b715f52806020526024601cfd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661324b57838315161561323f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156132df575f516020805191945081901c150291505b5094509492505050565b6132f78484848460016136ac565b610b4757604051635274afe760e01b81526001600160a01b038516600482015260240161095a565b5f80806041849003613353578435602086013560408701355f1a61334589828585613719565b95509550955050505061335d565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f6133e66133df88611d5f565b878761331f565b509091506133f99050602088018861381e565b6001600160a01b0316816001600160a01b031614801561342157506001600160a01b03811615155b1561343b57505060408051602081019091525f8152610faa565b5f8481526007602090815260408083206001600160a01b038516845282528083208151808301909252546001600160801b0381168252600160801b90046001600160401b031691810182905291036134e8576040516001600160a01b038316602482015263fc722cd960e01b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529250610faa915050565b836001600160401b031681602001516001600160401b03161015613526576020810151604051633d02f7e560e01b916134ac91859190602401613e62565b6135366080890160608a016140d5565b6001600160801b0316815f01516001600160801b0316101561358e57630827ce5b60e31b61356a60808a0160608b016140d5565b82516040516001600160801b039283166024820152911660448201526064016134ac565b505060408051602081019091525f81529695505050505050565b6135b86060830160408401613ebc565b6001600160401b03166135d1604084016020850161381e565b6001600160a01b03166135e7602085018561381e565b6001600160a01b03167ff96781bbb109a5bee65620092e14d0e1322685ea5dec337d8d8b8b738ba344a88461362260808801606089016140d5565b61363260a0890160808a01613ebc565b604080519384526001600160801b0390921660208401526001600160401b03169082015260a0870135606082015260800160405180910390a45050565b60605f61367b836137e1565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166137085783831516156136fc573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561375257505f915060039050826137d7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156137a3573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166137ce57505f9250600191508290506137d7565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610a6a57604051632cd44ac360e21b815260040160405180910390fd5b80356001600160a01b0381168114610dc0575f5ffd5b5f6020828403121561382e575f5ffd5b61253a82613808565b602080825282518282018190525f918401906040840190835b818110156138955761387f83855180516001600160801b031682526020908101516001600160401b0316910152565b6020939093019260409290920191600101613850565b509095945050505050565b6001600160401b0381168114610e6c575f5ffd5b8035610dc0816138a0565b5f5f604083850312156138d0575f5ffd5b6138d983613808565b915060208301356138e9816138a0565b809150509250929050565b5f5f60208385031215613905575f5ffd5b82356001600160401b0381111561391a575f5ffd5b8301601f8101851361392a575f5ffd5b80356001600160401b0381111561393f575f5ffd5b856020606083028401011115613953575f5ffd5b6020919091019590945092505050565b5f60e08284031215613973575f5ffd5b50919050565b5f60e08284031215613989575f5ffd5b61253a8383613963565b5f602082840312156139a3575f5ffd5b5035919050565b5f5f5f5f608085870312156139bd575f5ffd5b6139c685613808565b93506139d460208601613808565b925060408501356139e4816138a0565b91506139f260608601613808565b905092959194509250565b81516001600160801b031681526020808301516001600160401b03169082015260408101610a6a565b5f60808284031215613973575f5ffd5b5f60808284031215613a46575f5ffd5b61253a8383613a26565b80356001600160801b0381168114610dc0575f5ffd5b5f5f5f5f5f60a08688031215613a7a575f5ffd5b613a8386613808565b94506020860135613a93816138a0565b9350613aa160408701613808565b9250613aaf60608701613a50565b91506080860135613abf816138a0565b809150509295509295909350565b5f5f5f60608486031215613adf575f5ffd5b613ae884613808565b92506020840135613af8816138a0565b9150613b0660408501613808565b90509250925092565b5f5f5f5f5f60a08688031215613b23575f5ffd5b8535945060208601359350604086013560ff81168114613b41575f5ffd5b94979396509394606081013594506080013592915050565b5f5f83601f840112613b69575f5ffd5b5081356001600160401b03811115613b7f575f5ffd5b602083019150836020828501011115613b96575f5ffd5b9250929050565b5f5f5f6101008486031215613bb0575f5ffd5b613bba8585613963565b925060e08401356001600160401b03811115613bd4575f5ffd5b613be086828701613b59565b9497909650939450505050565b5f5f5f60608486031215613bff575f5ffd5b613c0884613808565b9250613c1660208501613808565b929592945050506040919091013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f613c7360e0830189613c27565b8281036040840152613c858189613c27565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015613cda578351835260209384019390920191600101613cbc565b50909b9a5050505050505050505050565b80356001600160601b0381168114610dc0575f5ffd5b5f5f5f60608486031215613d13575f5ffd5b613d1c84613808565b92506020840135613d2c816138a0565b9150613b0660408501613ceb565b5f5f60208385031215613d4b575f5ffd5b82356001600160401b03811115613d60575f5ffd5b8301601f81018513613d70575f5ffd5b80356001600160401b03811115613d85575f5ffd5b8560208260051b8401011115613953575f5ffd5b5f5f5f60608486031215613dab575f5ffd5b613db484613808565b9250613dc260208501613808565b91506040840135613dd2816138a0565b809150509250925092565b5f6101e0828403128015613def575f5ffd5b509092915050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115610a6a57610a6a613df7565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610a6a57610a6a613df7565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b039290921682526001600160401b0316602082015260400190565b6001600160401b038181168382160190811115610a6a57610a6a613df7565b5f60208284031215613eb3575f5ffd5b61253a82613ceb565b5f60208284031215613ecc575f5ffd5b813561253a816138a0565b60405160e081016001600160401b0381118282101715613f0557634e487b7160e01b5f52604160045260245ffd5b60405290565b604051608081016001600160401b0381118282101715613f0557634e487b7160e01b5f52604160045260245ffd5b6040516101e081016001600160401b0381118282101715613f0557634e487b7160e01b5f52604160045260245ffd5b5f60e0828403128015613f79575f5ffd5b50613f82613ed7565b613f8b83613808565b8152613f9960208401613808565b60208201526040830135613fac816138a0565b6040820152613fbd60608401613808565b6060820152613fce60808401613a50565b608082015260a0830135613fe1816138a0565b60a082015260c0928301359281019290925250919050565b5f60208284031215614009575f5ffd5b815161253a816138a0565b81810381811115610a6a57610a6a613df7565b5f6080828403128015614038575f5ffd5b50614041613f0b565b823581526020830135614053816138a0565b6020820152604083810135908201526060830135614070816138a0565b60608201529392505050565b64ffffffffff8281168282160390811115610a6a57610a6a613df7565b64ffffffffff8181168382160190811115610a6a57610a6a613df7565b6001600160601b038281168282160390811115610a6a57610a6a613df7565b5f602082840312156140e5575f5ffd5b61253a82613a50565b5f823560fe19833603018112614102575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614121575f5ffd5b8301803591506001600160401b0382111561413a575f5ffd5b602001915036819003821315613b96575f5ffd5b805160208201516001600160e01b0319811691906004821015610921576001600160e01b031960049290920360031b82901b161692915050565b5f60e0828403128015614199575f5ffd5b506141a2613ed7565b6141ab83613808565b81526141b960208401613808565b602082015260408301356141cc816138a0565b60408201526141dd60608401613a50565b606082015260808301356141f0816138a0565b608082015260a0838101359082015260c083013561420d816138a0565b60c08201529392505050565b803563ffffffff81168114610dc0575f5ffd5b5f608082840312801561423d575f5ffd5b50614246613f0b565b823581526020830135614258816138a0565b602082015261426960408401614219565b60408201526060928301359281019290925250919050565b5f6101e0828403128015614293575f5ffd5b5061429c613f39565b6142a583613808565b81526142b360208401613808565b60208201526142c460408401613808565b6040820152606083810135908201526142df60808401614219565b60808201526142f060a084016138b4565b60a082015260c0838101359082015261430b60e08401614219565b60e082015261431d6101008401614219565b6101008201526143306101208401613a50565b61012082015261434361014084016138b4565b6101408201526101608381013590820152610180808401359082015261436c6101a084016138b4565b6101a082015261437f6101c084016138b4565b6101c08201529392505050565b5f6020828403121561439c575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f826143c5576143c56143a3565b500490565b6001600160601b038181168382160190811115610a6a57610a6a613df7565b5f6101008201905083825260018060a01b03835116602083015260018060a01b0360208401511660408301526001600160401b03604084015116606083015260018060a01b0360608401511660808301526001600160801b0360808401511660a083015260a083015161446760c08401826001600160401b03169052565b5060c083015160e08301529392505050565b5f63ffffffff821663ffffffff810361449457614494613df7565b60010192915050565b5f5f858511156144ab575f5ffd5b838611156144b7575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156144f5576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52602160045260245ffd5b5f6101008201905083825260018060a01b03835116602083015260018060a01b0360208401511660408301526001600160401b0360408401511660608301526001600160801b0360608401511660808301526001600160401b0360808401511660a083015260a083015160c083015260c08301516145d860e08401826001600160401b03169052565b509392505050565b82815281516001600160a01b03166020820152610200810160208301516001600160a01b03811660408401525060408301516001600160a01b03811660608401525060608301516080830152608083015161464360a084018263ffffffff169052565b5060a08301516001600160401b03811660c08401525060c083015160e083015260e083015161467b61010084018263ffffffff169052565b5061010083015163ffffffff8116610120840152506101208301516001600160801b038116610140840152506101408301516001600160401b038116610160840152506101608301516101808301526101808301516101a08301526101a08301516146f26101c08401826001600160401b03169052565b506101c08301516001600160401b0381166101e08401526145d8565b5f6001600160401b03831680614726576147266143a3565b806001600160401b0384160691505092915050565b6001600160401b038281168282160390811115610a6a57610a6a613df7565b6001600160801b038181168382160190811115610a6a57610a6a613df756fea2646970667358221220aa02e045f4ae822bc8b223f677dfaf1c0ae01dad0421b97a3a92487d8fee787c64736f6c63430008250033" as const;
