"""After how many weeks so many are closed: by convolution, and by a simulation with a million trials."""

import numpy

trials = 1_000_000
generator = numpy.random.default_rng(20261103)
print(f"// Printed by reference/throughput.py with numpy {numpy.__version__}: a simulation of {trials:,} trials, and the")
print("// same by convolution.")
print("// Each case: how many are open, closures in each week past; weeks in which 50% and 85% of the simulated futures")
print("// are done; the share done after those weeks by convolution, and by the simulation.")
print("let throughputReference: [(open: Int, weekly: [Int], half: Int, most: Int, exact: [Double], drawn: [Double])] = [")
cases = [
    (1, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10]),
    (5, [0, 1, 0, 2, 1, 0, 3, 1, 0, 1, 2, 1]),
    (23, [2, 1, 3, 0, 2, 4, 1, 2, 0, 3, 2, 1]),
    (23, [2, 2, 2, 2, 2, 2, 2, 2]),
    (14, [0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 6, 4]),
    (150, [4, 7, 2, 0, 9, 5, 3, 6, 1]),
    (40, [1, 0, 0, 1, 2, 0, 3, 0, 0, 1, 1, 1]),
]
for count, weekly in cases:
    weekly_array = numpy.array(weekly)
    chance = numpy.bincount(weekly_array) / len(weekly)
    # The share done after each week, by convolution of what a week closes.
    total, done = numpy.array([1.0]), []
    while len(done) == 0 or done[-1] < 0.95:
        total = numpy.convolve(total, chance)
        done.append(total[count:].sum())
    weeks = numpy.full(trials, 0)
    closed = numpy.zeros(trials, dtype=int)
    while True:
        running = closed < count
        if not running.any():
            break
        weeks[running] += 1
        closed[running] += generator.choice(weekly_array, running.sum())
    half, most = (int(numpy.quantile(weeks, share, method="inverted_cdf")) for share in (0.5, 0.85))
    exact = [done[week - 1] for week in (half, most)]
    drawn = [(weeks <= week).mean() for week in (half, most)]
    show = lambda values: ", ".join(f"{value:.12f}" for value in values)
    print(f"  ({count}, {weekly}, {half}, {most}, [{show(exact)}], [{show(drawn)}]),")
print("]")
