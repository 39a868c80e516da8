"""A ranking of bids and how far each weight must move, by root finding on the weighted sum itself."""

import numpy
import scipy
import scipy.optimize

generator = numpy.random.default_rng(20261103)
print(f"// Printed by reference/selection.py with numpy {numpy.__version__} and scipy {scipy.__version__}.")
print("// Each case: weights, scores by bid and weight; points by bid; for each weight the nearest share at which another")
print("// bid leads, with the place of that bid in the case, or nil.")
print("let selectionReference: [(weights: [Double], scores: [[Int]], points: [Double], moves: [(Double, Int)?])] = [")


def points(shares, scores):
    return scores @ shares / 5 * 100


def moved(shares, place, share):
    rest = numpy.delete(shares, place)
    result = numpy.empty_like(shares)
    result[place] = share
    result[numpy.arange(len(shares)) != place] = rest / rest.sum() * (1 - share)
    return result


count = 0
while count < 12:
    criteria, bids = int(generator.integers(2, 6)), int(generator.integers(2, 5))
    weights = generator.integers(5, 40, criteria).astype(float)
    scores = generator.integers(0, 6, (bids, criteria)).astype(float)
    shares = weights / weights.sum()
    now = points(shares, scores)
    order = numpy.argsort(-now)
    if now[order[0]] - now[order[1]] < 0.5:
        continue
    winner, moves = order[0], []
    for place in range(criteria):
        nearest = None
        for other in range(bids):
            if other == winner:
                continue
            lead = lambda share: (lambda p: p[winner] - p[other])(points(moved(shares, place, share), scores))
            for end in (0.0, 1.0):
                if lead(end) < -1e-9:
                    root = scipy.optimize.brentq(lead, shares[place], end, xtol=1e-14)
                    if nearest is None or abs(root - shares[place]) < abs(nearest[0] - shares[place]):
                        nearest = (root, other)
        moves.append("nil" if nearest is None else f"({nearest[0]:.10f}, {nearest[1]})")
    rows = ", ".join(str([int(score) for score in row]) for row in scores)
    print(f"  ({[float(w) for w in weights]}, [{rows}], [{', '.join(f'{p:.10f}' for p in now)}], [{', '.join(moves)}]),")
    count += 1
print("]")
