"""The chance of another slip: the mean of a Beta distribution by scipy."""

import scipy
import scipy.stats

print(f"// Printed by reference/slips.py with scipy {scipy.__version__}.")
print("// Each case: looks, slips, whether the last look was a slip; the posterior mean.")
print("let slipReference: [(looks: Int, slips: Int, slippedLast: Bool, chance: Double)] = [")
for looks in (3, 4, 6, 10):
    for slips in sorted({0, 1, looks // 2, looks}):
        for last in (False, True):
            if (last and slips == 0) or (not last and slips == looks):
                continue
            prior = 0.57 if last else 0.40
            mean = scipy.stats.beta(2 * prior + slips, 2 * (1 - prior) + looks - slips).mean()
            print(f"  ({looks}, {slips}, {str(last).lower()}, {mean:.12f}),")
print("]")
