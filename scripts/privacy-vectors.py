"""Prints test/vectors/privacy.json: what PyPI's dp-accounting says private training costs.

    python scripts/privacy-vectors.py > test/vectors/privacy.json
"""

import json

from dp_accounting import GaussianDpEvent, PoissonSampledDpEvent, SelfComposedDpEvent
from dp_accounting.rdp import RdpAccountant

# node/src/federated/privacy/accountant.ts: whole orders.
ORDERS = [*range(2, 65), 72, 80, 96, 112, 128, 160, 192, 256, 384, 512, 1024]

# Runs that are composed, as [noise multiplier, sampling rate, steps], and delta.
CASES = [
    ([[1.0, 0.01, 1]], 1e-5),
    ([[1.0, 0.01, 1000]], 1e-5),
    ([[1.1, 256 / 60000, 14000]], 1e-5),
    ([[0.6, 0.02, 300]], 1e-6),
    ([[0.3, 0.05, 20]], 1e-3),
    ([[4.0, 0.5, 100]], 1e-7),
    ([[8.0, 1.0, 64]], 1e-5),
    ([[100.0, 0.001, 1]], 1e-5),
    ([[1000.0, 0.0001, 1]], 1e-3),
    ([[1.0, 0.02, 200], [2.0, 0.02, 500], [0.8, 0.001, 10]], 1e-6),
    ([[20.0, 0.9, 5000]], 1e-8),
]


def event(noise, rate, steps):
    gaussian = GaussianDpEvent(noise)
    return SelfComposedDpEvent(gaussian if rate == 1 else PoissonSampledDpEvent(rate, gaussian), steps)


def epsilon(runs, delta, orders=None):
    accountant = RdpAccountant(orders) if orders else RdpAccountant()
    for run in runs:
        accountant.compose(event(*run))
    return accountant.get_epsilon(delta)


print(
    json.dumps(
        [
            {
                "runs": [dict(zip(("noiseMultiplier", "samplingRate", "steps"), run)) for run in runs],
                "delta": delta,
                "epsilon": epsilon(runs, delta, ORDERS),
                # With dp-accounting's own orders, fractional ones among them.
                "epsilonOfAllOrders": epsilon(runs, delta),
            }
            for runs, delta in CASES
        ],
        indent=2,
    )
)
