"""Weights that are set by hand: circumstances of a post, which hardly any set knows.

They are small on purpose: each alone, and most of them together, stay below one log-odd (the floor
from which a family counts, core/policy.h) unless several point the same way.
Source: no data. Reasoned from what the signals mean; to be replaced where labels come with circumstances.
"""

import numpy as np

from linear import Linear

# name: (edges, weights by bin from "below the first edge" on); unknown always weighs 0.
PRIORS: dict[str, tuple[list[float], list[float]]] = {
    "unanswered_hours": ([24, 168], [0.0, 0.1, 0.15]),  # most honest posts get no answer either
    "downvotes": ([1, 5, 20], [0.0, 0.25, 0.5, 0.7]),  # readers vote down opinions too
    "engagement": ([1, 5, 25], [0.05, -0.1, -0.4, -0.8]),
    "account_age_days": ([1, 7, 30, 365], [0.7, 0.45, 0.2, 0.0, -0.3]),  # newcomers are welcome
    "project_role": ([1, 2], [0.05, -0.5, -1.5]),
    "first_contribution": ([1], [0.0, 0.0]),  # told, but no sign of spam
    "own_thread": ([1], [0.0, -0.2]),
}


def add_priors(model: Linear) -> Linear:
    """The model with the hand-set weights in the places of the signals that it did not learn."""
    for name, (edges, weights) in PRIORS.items():
        if name in model.names:
            at = model.names.index(name)
            model.edges[at] = np.array(edges, np.float32)
            model.weights[at] = np.array([0.0, *weights], np.float32)
    return model
