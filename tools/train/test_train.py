"""Tests of the training code: `python -m unittest discover tools/train`."""

import math
import random
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import core_bin  # noqa: E402

try:
    import numpy as np
    import scipy.sparse as sp
except ImportError as error:  # the packages of requirements.txt are only needed to train
    raise unittest.SkipTest(f"training packages are not installed: {error}") from error

import calibrate  # noqa: E402
import duplicates  # noqa: E402
import evasion  # noqa: E402
import linear  # noqa: E402
import metrics  # noqa: E402
import plan  # noqa: E402
from generators import FAMILIES, generate  # noqa: E402


class CoreBinTest(unittest.TestCase):
    def test_published_fnv_values(self):
        self.assertEqual(core_bin.fnv1a64(b""), 0xCBF29CE484222325)
        self.assertEqual(core_bin.fnv1a64(b"foobar"), 0x85944171F73967E8)

    def test_round_trip_and_damage(self):
        packed = core_bin.pack({"LANG": b"abc", "FUSE": b""})
        self.assertEqual(core_bin.unpack(packed), {"LANG": b"abc", "FUSE": b""})
        for damaged in (packed[:10], b"X" + packed[1:], packed[:-1] + b"?", packed[:-1]):
            with self.assertRaises(ValueError):
                core_bin.unpack(damaged)


class MetricsTest(unittest.TestCase):
    def test_recall_counts_only_what_is_above_the_threshold(self):
        honest = np.arange(100.0)
        weight = np.full(100, 0.01)
        self.assertEqual(metrics.threshold_at(honest, weight, 0.05), 94.0)
        self.assertEqual(metrics.recall_at(np.array([94.0, 94.5, 200.0, 1.0]), honest, weight, 0.05), 0.5)

    def test_every_site_counts_the_same(self):
        weight = metrics.site_weights(np.array(["a"] * 9 + ["b"]))
        self.assertAlmostEqual(weight[:9].sum(), 0.5)
        self.assertAlmostEqual(weight[9], 0.5)

    def test_calibration_error(self):
        p = np.array([0.25] * 4)
        self.assertAlmostEqual(metrics.calibration_error(p, np.array([1, 0, 0, 0]), np.ones(4)), 0.0)
        self.assertAlmostEqual(metrics.calibration_error(p, np.array([1, 1, 1, 1]), np.ones(4)), 0.75)


class LinearTest(unittest.TestCase):
    def test_bins_as_the_core_has_them(self):
        edges = np.array([1, 2], np.float32)
        self.assertEqual(linear.bins(np.array([-1, 0, 1, 1.5, 2, 9]), edges).tolist(), [0, 1, 2, 2, 3, 3])

    def test_fit_finds_the_signal_and_centres_it(self):
        rng = np.random.default_rng(1)
        y = np.repeat([0, 1], 400)
        signals = np.stack([rng.random(800) + y, rng.random(800)], axis=1).astype(np.float32)
        ngrams = sp.csr_matrix((800, linear.NGRAM_BUCKETS), dtype=np.float32)
        model = linear.fit(["a", "b"], signals, ngrams, y, np.ones(800), np.array([True, True]), linear.Strength())
        score = model.log_odds(signals, ngrams)
        self.assertGreater((score[y == 1, None] > score[None, y == 0]).mean(), 0.95)
        self.assertAlmostEqual(float(model.signal_terms(signals[y == 0]).mean()), 0.0, places=3)
        self.assertEqual(float(model.signal_terms(np.full((1, 2), -1, np.float32)).sum()), 0.0)


class CalibrateTest(unittest.TestCase):
    def test_soft_cap_is_increasing_and_bounded(self):
        x = np.linspace(-60, 60, 2001)
        y = calibrate.soft_cap(x)
        self.assertTrue((np.diff(y) > 0).all())
        self.assertTrue((y < calibrate.FAMILY_CAP).all() and (y > -calibrate.COUNTER_CAP).all())
        self.assertEqual(float(calibrate.soft_cap(np.array([1.0]))[0]), 1.0)

    def test_logistic_recovers_log_odds(self):
        x = np.repeat([[0.0], [1.0]], 1000, axis=0)
        y = np.r_[np.repeat([0, 1], [750, 250]), np.repeat([0, 1], [250, 750])]
        slope, bias = calibrate.fit_logistic(x, y, np.ones(2000))
        self.assertAlmostEqual(bias, -math.log(3), places=2)
        self.assertAlmostEqual(slope, 2 * math.log(3), places=2)


class RowsTest(unittest.TestCase):
    def test_near_duplicates_meet_and_others_do_not(self):
        text = "the quick brown fox jumps over the lazy dog near the river bank every single morning before breakfast"
        found = duplicates.clusters([text, text + " ref 8271",
        "an honest question about compilers and linkers on debian"])
        self.assertEqual(found[0], found[1])
        self.assertNotEqual(found[0], found[2])

    def test_halves_of_a_family_share_no_post_and_are_repeatable(self):
        for family in FAMILIES:
            train, held = generate(family, False, 1), generate(family, True, 1)
            self.assertEqual(train, generate(family, False, 1))
            self.assertGreater(len(train), 40, family.name)
            texts = {post["title"] + post["text"] for post in train}
            self.assertFalse(texts & {post["title"] + post["text"] for post in held}, family.name)

    def test_no_slot_is_left_open(self):
        for family in FAMILIES:
            for post in generate(family, False, 2)[:20]:
                self.assertNotRegex(post["title"] + post["text"], r"\{\w+\}|<[^<>]*\|")

    def test_evasions_change_the_text(self):
        for name, edit in evasion.EVASIONS.items():
            self.assertNotEqual(edit("cheap watches available online today order now", random.Random(3)), "", name)

    def test_holdouts_are_disjoint_from_training(self):
        row = {"site": "", "label": 1, "style": -1, "made": "", "title": "", "text": "x"}
        rows = [row | {"source": "yt-spam-uci", "group": "yt-uci", "cluster": 1, "unit": "a"},
                row | {"source": "sms-uci", "group": "sms-en", "cluster": 1, "unit": "b"},
                row | {"source": "sms-uci", "group": "sms-en", "cluster": 2, "unit": "c"}]
        train = plan.Holdout(("yt-uci",), 0).train(plan.table(rows))
        self.assertEqual(train.tolist(), [False, False, True])


class Tier2Test(unittest.TestCase):
    def test_score_depends_on_the_post_alone(self):
        try:
            import onnxruntime
            import torch
        except ImportError as error:
            self.skipTest(str(error))
        import ship
        import tier2_onnx
        from tier2_net import Shape, Tier2, pad

        torch.manual_seed(0)
        net = Tier2(Shape(500)).eval()
        rng = random.Random(0)
        tokens = [[rng.randrange(1, 500) for _ in range(rng.randint(1, 128))] for _ in range(80)]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.onnx"
            tier2_onnx.export(net, path)
            self.assertLess(ship.check_tier2(path, tokens), 1e-3)
            session = onnxruntime.InferenceSession(str(path))
            ours = net(pad(tokens[:16])).detach().numpy()
            self.assertLess(float(np.abs(ship.run_onnx(session, tokens[:16]) - ours).max()), 0.02)


if __name__ == "__main__":
    unittest.main()
