"""Survival curves by lifelines, for KaplanMeierTests."""

import lifelines
import numpy

generator = numpy.random.default_rng(20261103)
print(f"// Printed by reference/kaplan_meier.py with lifelines {lifelines.__version__} and numpy {numpy.__version__}.")
print("// Each curve: days watched, negative (one less) where not resolved by then; the share open after each day with")
print("// a resolution; the first day by which 50% and 85% are resolved.")
print("let kaplanMeierReference: [(watched: [Int], open: [(Int, Double)], half: Int?, most: Int?)] = [")
for size, scale, censor in [(25, 20, 30), (60, 35, 90), (200, 15, 40), (200, 60, 45)]:
    lasts = numpy.floor(generator.weibull(0.8, size) * scale).astype(int)
    seen = generator.integers(0, censor * 2, size)
    days = numpy.minimum(lasts, seen)
    resolved = lasts <= seen
    fit = lifelines.KaplanMeierFitter().fit(days, resolved)
    table = fit.event_table
    curve = fit.survival_function_["KM_estimate"]
    points = [(int(day), curve[day]) for day in table.index if table.loc[day, "observed"] > 0]

    def percentile(share):
        day = lifelines.utils.qth_survival_time(1 - share, fit.survival_function_)
        return "nil" if numpy.isinf(day) else str(int(day))

    watched = ", ".join(str(int(day)) if ended else str(-int(day) - 1) for day, ended in zip(days, resolved))
    opened = ", ".join(f"({day}, {share:.12f})" for day, share in points)
    print(f"  ([{watched}], [{opened}], {percentile(0.5)}, {percentile(0.85)}),")
print("]")
