import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encodeFunctionData, keccak256, parseEther, parseEventLogs, stringToHex, zeroHash } from "viem";
import { paymentHubAbi } from "../../sdk/src/abi/PaymentHub.ts";
import { days, deploySystem, fund, hours } from "../helpers/contracts/system.ts";
import { signVoucher } from "../helpers/contracts/vouchers.ts";

const manifestCid = `0x01711e20${keccak256(stringToHex("manifest")).slice(2)}` as const;

describe("settlement", () => {
  it("goes from stake to paid work and back out", async () => {
    const system = await deploySystem();
    const { viem, networkHelpers, contracts, accounts } = system;
    const { token, vault, hub, registry } = contracts;
    const [payer, operator] = [accounts.payer.account, accounts.operator.account];
    await fund(system, { stake: parseEther("1000"), deposit: parseEther("10") });

    // The operator serves.
    await registry.write.registerModel([manifestCid, zeroHash, zeroHash]);
    const modelId = await registry.read.modelId([manifestCid, zeroHash, zeroHash]);
    const offer = {
      modelId,
      a: 0,
      b: 9,
      price: parseEther("0.001"),
      peerId: "0x0024080112",
      endpoint: "/ip4/127.0.0.1/udp/4001/quic-v1",
    } as const;
    await viem.assertions.emit(registry.write.lease([offer], { account: operator }), registry, "Leased");
    const [leases, next] = await registry.read.leasesOfModel([modelId, 0n, 10n]);
    assert.equal(next, 0n);
    assert.deepEqual(
      leases.map(({ operator, offer }) => ({ operator: operator.toLowerCase(), offer })),
      [{ operator: operator.address.toLowerCase(), offer }],
    );

    // The payer pays for 200 positions, by vouchers of 100.
    await hub.write.reserveMany([[{ payee: operator.address, lane: 1n, amount: parseEther("5") }]], {
      account: payer,
    });
    const supply = await token.read.totalSupply();
    for (const amount of ["0.1", "0.2"]) {
      const { voucher, signature } = await signVoucher(system, 1n, parseEther(amount));
      await viem.assertions.emitWithArgs(
        hub.write.claim([voucher, signature], { account: operator }),
        hub,
        "VoucherAccepted",
        [
          voucher.payer,
          voucher.payee,
          1n,
          parseEther("0.1"),
          voucher.cumulative,
          voucher.seq,
          voucher.receiptHash,
        ],
      );
    }
    await networkHelpers.time.increase(hours(26));
    await viem.assertions.emitWithArgs(hub.write.release([operator.address]), hub, "Released", [
      operator.address,
      parseEther("0.18"),
      parseEther("0.02"),
    ]);
    assert.equal(await token.read.balanceOf([operator.address]), parseEther("0.18"));
    assert.equal(supply - (await token.read.totalSupply()), parseEther("0.02"));

    // Both leave.
    await hub.write.requestReclaim([operator.address, 1n], { account: payer });
    await vault.write.unstake([parseEther("1000")], { account: operator });
    assert.deepEqual(await registry.read.leasesOfModel([modelId, 0n, 10n]), [[], 0n]);
    await networkHelpers.time.increase(days(14));
    await hub.write.reclaim([operator.address, 1n], { account: payer });
    await hub.write.withdraw([parseEther("9.8")], { account: payer });
    await vault.write.withdraw({ account: operator });
    assert.equal(await token.read.balanceOf([payer.address]), parseEther("9.8"));
    assert.equal(await token.read.balanceOf([operator.address]), parseEther("1000.18"));
    assert.equal(await token.read.balanceOf([hub.address]), 0n);
    assert.equal(await token.read.balanceOf([vault.address]), 0n);
  });

  it("names what a batch skipped and why", async () => {
    const system = await deploySystem();
    const { client, contracts, accounts } = system;
    const { hub } = contracts;
    await fund(system, { stake: parseEther("1000"), deposit: parseEther("10") });
    const payee = accounts.operator.account.address;
    await hub.write.reserve([payee, 1n, parseEther("1")], { account: accounts.payer.account });
    const [good, stale, foreign] = await Promise.all([
      signVoucher(system, 1n, 500n),
      signVoucher(system, 1n, 400n),
      signVoucher(system, 1n, 600n),
    ]);
    const batch = [good, stale, { ...foreign, signature: good.signature }];
    const hash = await hub.write.claimBatch([batch], { account: accounts.operator.account });
    const { logs } = await client.getTransactionReceipt({ hash });
    const events = parseEventLogs({ abi: paymentHubAbi, logs });
    assert.deepEqual(
      events.map(({ eventName }) => eventName),
      ["VoucherAccepted", "VoucherRefused", "VoucherRefused", "HeldBack"],
    );
    const reasons = events
      .filter((event) => event.eventName === "VoucherRefused")
      .map(({ args }) => args.reason);
    assert.deepEqual(reasons, [
      keccak256(stringToHex("VoucherWorthless(uint256,uint256,uint256)")).slice(0, 10),
      keccak256(stringToHex("VoucherSignerInvalid(address)")).slice(0, 10),
    ]);
  });

  it("serves a contract wallet that pays through a session key", async () => {
    const system = await deploySystem();
    const { viem, client, contracts, accounts } = system;
    const { hub, token } = contracts;
    await fund(system, { stake: parseEther("1000"), deposit: 1n });
    const key = accounts.payer;
    const payee = accounts.operator.account.address;
    const wallet = await viem.deployContract("ERC1271Wallet", [accounts.stranger.account.address]);
    await token.write.transfer([wallet.address, 100n]);

    const chainId = await client.getChainId();
    const expiry = (await hub.read.clock()) + BigInt(days(30));
    const grant = {
      payer: wallet.address,
      payee,
      lane: 1n,
      key: key.account.address,
      cap: 90n,
      expiry,
      nonce: 0n,
    };
    const domain = { name: "OmniNode", version: "1", chainId, verifyingContract: hub.address };
    const signature = await accounts.stranger.signTypedData({
      domain,
      types: {
        KeyGrant: [
          { name: "payer", type: "address" },
          { name: "payee", type: "address" },
          { name: "lane", type: "uint64" },
          { name: "key", type: "address" },
          { name: "cap", type: "uint128" },
          { name: "expiry", type: "uint64" },
          { name: "nonce", type: "uint256" },
        ],
      },
      primaryType: "KeyGrant",
      message: grant,
    });
    await viem.assertions.emit(hub.write.grantKeyWithSignature([grant, signature]), hub, "SessionKeyGranted");

    const walletAbi = [
      {
        type: "function",
        name: "execute",
        stateMutability: "nonpayable",
        inputs: [
          { name: "target", type: "address" },
          { name: "data", type: "bytes" },
        ],
        outputs: [{ type: "bytes" }],
      },
    ] as const;
    const execute = (target: `0x${string}`, data: `0x${string}`) =>
      accounts.deployer.writeContract({
        abi: walletAbi,
        address: wallet.address,
        functionName: "execute",
        args: [target, data],
      });
    await execute(
      token.address,
      encodeFunctionData({ abi: token.abi, functionName: "approve", args: [hub.address, 100n] }),
    );
    await execute(
      hub.address,
      encodeFunctionData({ abi: paymentHubAbi, functionName: "deposit", args: [100n] }),
    );
    await execute(
      hub.address,
      encodeFunctionData({ abi: paymentHubAbi, functionName: "reserve", args: [payee, 1n, 100n] }),
    );

    // The system's payer account is the session key here: it signs, the wallet pays.
    const signed = await signVoucher(system, 1n, 80n, wallet.address);
    await hub.write.claim([signed.voucher, signed.signature], { account: accounts.operator.account });
    assert.equal(await hub.read.heldBackOf([payee]), 80n);
    const above = await signVoucher(system, 1n, 91n, wallet.address);
    await viem.assertions.revertWithCustomErrorWithArgs(
      hub.write.claim([above.voucher, above.signature], { account: accounts.operator.account }),
      hub,
      "SessionKeyCapExceeded",
      [91n, 90n],
    );
  });
});
