"""Compare `flipchart-cli analyse` with SciPy and pingouin.

    compare.py [--sets N] [--seed S] COMMAND...

COMMAND is what `--csv PRE.csv POST.csv --json` and `--ratings FILE.csv --json` are appended to, for instance
`flipchart-cli analyse`. Exit code 1 when a figure is off by more than 1e-9 (relative or absolute). The most points of
an item are taken to be the largest in either file, at least 1.
"""
import argparse, json, math, subprocess, sys, tempfile, warnings
from collections import defaultdict
from pathlib import Path

import numpy as np
import pandas as pd
import pingouin as pg
from scipy import stats

warnings.simplefilter("ignore")
DIGITS = 9


def write(frame, path):
    frame.to_csv(path, index=True, index_label="code")


def run(command, *args):
    done = subprocess.run([*command, *map(str, args), "--json"], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{args}: {done.stderr}")
    return json.loads(done.stdout, parse_constant=refuse)


def refuse(constant):
    raise SystemExit(f"{constant} in the JSON")


# ---- the reference

def defined(x):
    return None if x is None or not np.isfinite(x) else float(x)


def rounded(values):
    return np.round(np.asarray(values, float), DIGITS)


def spread(values):
    values = np.asarray(values, float)
    if len(values) < 2:
        return None
    return 0.0 if np.ptp(rounded(values)) == 0 else float(np.std(values, ddof=1))


def signed_ranks(differences):
    d = rounded(differences)
    d = d[d != 0]
    n = len(d)
    if not n:
        return None, None, None
    ties = len(np.unique(np.abs(d))) < n
    if n > 50:
        r = stats.wilcoxon(d, method="asymptotic", correction=False)
        return float(r.statistic), float(r.pvalue), "approx"
    w = float(stats.wilcoxon(d, method="asymptotic").statistic)
    if not ties:
        p = stats.wilcoxon(d, method="exact").pvalue
    elif n <= 12:
        p = stats.wilcoxon(d, method=stats.PermutationMethod(n_resamples=10**6)).pvalue
    else:
        ways = {0: 1}
        for rank in stats.rankdata(np.abs(d)):
            more = defaultdict(int, ways)
            for total, number in ways.items():
                more[total + rank] += number
            ways = more
        p = min(1, 2 * sum(c for s, c in ways.items() if s <= w) / 2**n)
    return w, float(min(p, 1)), "exact"


def reliability(rows):
    n, k = rows.shape
    if n < 2 or k < 2 or np.ptp(rounded(rows.sum(axis=1))) == 0:
        return None, None
    alpha, ci = pg.cronbach_alpha(data=rows.reset_index(drop=True).astype(float))
    exact = [1 - (1 - alpha) * stats.f.isf(q, n - 1, (n - 1) * (k - 1)) for q in (.025, .975)]
    assert np.allclose(exact, ci, atol=6e-4), (exact, ci)
    return float(alpha), [float(x) for x in exact]


def reference(pre, post):
    names = list(post.columns) + [c for c in pre.columns if c not in post.columns]
    most = {c: max([1.0] + [float(f[c].max()) for f in (pre, post) if c in f and f[c].notna().any()]) for c in names}
    once = lambda f: f[~f.index.duplicated(keep=False)]
    a, b = once(pre), once(post)
    both = [k for k in b.index if k in a.index]
    a, b = a.loc[both], b.loc[both]
    total = lambda f: f.sum(axis=1).where(f.notna().all(axis=1)) if f.shape[1] else pd.Series(np.nan, f.index)
    ta, tb = total(a), total(b)
    paired = (ta.notna() & tb.notna()).to_numpy()
    x, y = ta[paired].to_numpy(float), tb[paired].to_numpy(float)
    d, n = y - x, int(paired.sum())
    full_pre, full = sum(most[c] for c in pre.columns), sum(most[c] for c in post.columns)
    out = dict(n_pre=len(pre), n_post=len(post), n_paired=n, max_points=full, n_alpha=n)
    for key, v in dict(pre=x, post=y, difference=d).items():
        out["mean_" + key] = float(np.mean(v)) if n else None
        out["sd_" + key] = spread(v)
    out.update(dict.fromkeys(["ci95", "t", "df", "p_t", "cohens_dz", "normalized_gain"]))
    if out["sd_difference"]:
        r = stats.ttest_rel(y, x)
        ci = r.confidence_interval()
        out.update(t=r.statistic, p_t=r.pvalue, df=int(r.df), ci95=[ci.low, ci.high], cohens_dz=np.mean(d) / np.std(d, ddof=1))
    if n and round(full - np.mean(x), DIGITS) > 0 and round(full - full_pre, DIGITS) == 0:
        out["normalized_gain"] = (np.mean(y) - np.mean(x)) / (full - np.mean(x))
    out["wilcoxon_w"], out["p_wilcoxon"], out["wilcoxon_method"] = signed_ranks(d)
    sign = np.sign(rounded(d))
    out.update(improved=int((sign > 0).sum()), same=int((sign == 0).sum()), worse=int((sign < 0).sum()))
    rows = b[paired]
    out["alpha"], out["alpha_ci95"] = reliability(rows)
    yr, half = rounded(y), n // 2
    above = [(yr > v).sum() for v in yr]
    below = [(yr < v).sum() for v in yr]
    tied = [(yr == v).sum() for v in yr]
    upper = np.array([min(1, max(0, (half - o) / t)) for o, t in zip(above, tied)])
    lower = np.array([min(1, max(0, (half - o) / t)) for o, t in zip(below, tied)])
    out["items"] = []
    for c in names:
        nothing = pd.Series(np.nan, b.index)
        u, v = (a[c] if c in a else nothing), (b[c] if c in b else nothing)
        right = lambda s: s >= most[c] - 1e-9
        item = dict(name=c, n_pre=int(u.notna().sum()), n_post=int(v.notna().sum()))
        item["difficulty_pre"] = float(right(u.dropna()).mean()) if item["n_pre"] else None
        item["difficulty_post"] = float(right(v.dropna()).mean()) if item["n_post"] else None
        know = (u.notna() & v.notna()).to_numpy()
        item["n_both"] = int(know.sum())
        r0, r1 = right(u[know]).to_numpy(bool), right(v[know]).to_numpy(bool)
        item["gained"], item["lost"] = int((~r0 & r1).sum()), int((r0 & ~r1).sum())
        changed = item["gained"] + item["lost"]
        item["mcnemar_p"] = None if not know.any() else 1.0 if not changed else stats.binomtest(item["gained"], changed).pvalue
        item["discrimination"] = item["upper_lower"] = None
        if c in rows:
            s = rows[c].to_numpy(float)
            rest = rows.drop(columns=c).sum(axis=1).to_numpy(float)
            if n >= 2 and np.ptp(rounded(s)) > 0 and np.ptp(rounded(rest)) > 0:
                test = stats.pointbiserialr if set(s) <= {0, 1} else stats.pearsonr
                item["discrimination"] = test(s, rest)[0]
            if half:
                item["upper_lower"] = float((right(s) * (upper - lower)).sum() / half)
        out["items"].append(item)
    return out


def reference_ratings(frame):
    highest = np.nanmax(frame.to_numpy(float)) if frame.notna().any().any() else 0
    end = next((e for e in (5, 7, 10) if highest <= e), highest)
    items = []
    for c in frame.columns:
        v = frame[c].dropna()
        item = dict(name=c, n=len(v), mean=None, median=None, sd=spread(v), top2=None)
        if len(v):
            item.update(mean=float(v.mean()), median=float(v.median()), top2=float((v >= end - 1).mean()))
        item["counts"] = [[float(k), int(m)] for k, m in v.value_counts().sort_index().items()]
        items.append(item)
    rows = frame.dropna() if frame.shape[1] else frame
    alpha, ci = reliability(rows)
    return dict(items=items, n_alpha=len(rows), alpha=alpha, alpha_ci95=ci)


# ---- the comparison

class Tally:
    def __init__(self):
        self.worst, self.figures, self.none, self.bad = defaultdict(float), 0, 0, []

    def same(self, ours, theirs, where, field):
        if isinstance(theirs, dict):
            if set(ours) != set(theirs):
                self.bad.append((where, field, sorted(set(ours) ^ set(theirs)), "fields"))
            for key in theirs:
                if key in ours:
                    self.same(ours[key], theirs[key], where, f"{field}.{key}".lstrip("."))
            return
        if isinstance(theirs, list) and isinstance(ours, list) and len(ours) == len(theirs):
            for mine, other in zip(ours, theirs):
                self.same(mine, other, where, field)
            return
        self.figures += 1
        if isinstance(theirs, (int, float, np.number)) and isinstance(ours, (int, float)):
            off = abs(ours - theirs)
            off = min(off, off / abs(theirs)) if theirs else off
            self.worst[field] = max(self.worst[field], off)
            if not off <= 1e-9:
                self.bad.append((where, field, ours, theirs))
        elif ours is None and theirs is None:
            self.none += 1
        elif ours != theirs:
            self.bad.append((where, field, ours, theirs))


def random_test(rng):
    people, items = int(rng.integers(2, 81)), int(rng.integers(1, 41))
    kind = rng.choice(["right", "points", "quarters", "tenths", "mixed", "mixed"])
    columns = [f"q{i}" for i in range(items)]
    keys = [f"K{i:03}" for i in range(people)]
    able, hard = rng.normal(size=people)[:, None], rng.normal(size=items)[None, :]

    def administer(gain):
        p = 1 / (1 + np.exp(-(able * rng.choice([0, 1, 2]) - hard + gain)))
        v = np.zeros((people, items))
        for j in range(items):
            k = rng.choice(["right", "points", "quarters", "tenths"]) if kind == "mixed" else kind
            top, step = dict(right=(1, 1), points=(4, 1), quarters=(8, .25), tenths=(15, .1))[k]
            v[:, j] = rng.binomial(top, p[:, j]) * step
        f = pd.DataFrame(v, index=keys, columns=columns)
        if rng.random() < .3:
            f[rng.choice(columns)] = float(rng.integers(0, 2))
        if rng.random() < .4:
            f = f.mask(rng.random(f.shape) < rng.choice([.002, .01, .1]))
        if rng.random() < .4:
            f = f[rng.random(len(f)) < .85]
        if rng.random() < .2 and items > 2:
            f = f.drop(columns=rng.choice(columns))
        if rng.random() < .15 and len(f) > 2:
            f.index = [f.index[0], *f.index[:-1]]
        if rng.random() < .03:
            f[f.columns[-1]] = np.nan
        return f.sample(frac=1, random_state=int(rng.integers(1 << 30)))

    pre = administer(-.5)
    post = pre.copy() if rng.random() < .03 else pre + 1.0 if rng.random() < .03 else administer(rng.choice([0, .7, 2]))
    return pre, post


def random_ratings(rng):
    people, items, end = int(rng.integers(2, 81)), int(rng.integers(1, 41)), int(rng.choice([4, 5, 7, 10, 100]))
    base = rng.normal(end * .7, 1, people)[:, None]
    v = np.clip(np.round(base + rng.normal(0, end / 5, (people, items))), 1, end)
    f = pd.DataFrame(v, index=[f"K{i}" for i in range(people)], columns=[f"r{j}" for j in range(items)])
    if rng.random() < .5:
        f = f.mask(rng.random(f.shape) < rng.choice([.01, .1, .5]))
    if rng.random() < .2:
        f = f.mask(rng.random(f.shape) < .1, 2.5)
    if rng.random() < .2:
        f[f.columns[0]] = 3.0
    return f


def known():
    sleep = [[.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2], [1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4]]
    keyed = lambda f: f.set_axis([f"K{i}" for i in range(len(f))], axis=0).set_axis(list(map(str, f.columns)), axis=1)
    yield "sleep", *(keyed(pd.DataFrame({"extra": v})) for v in sleep)
    wide = keyed(pg.read_dataset("cronbach_wide_missing"))
    yield "cronbach_wide_missing", keyed(wide.iloc[::-1]), wide
    whole = wide.dropna()
    yield "cronbach_wide_complete", keyed(whole.iloc[::-1]), keyed(whole)
    long = keyed(pg.read_dataset("cronbach_alpha").pivot(index="Subj", values="Scores", columns="Items"))
    yield "cronbach_alpha", keyed(long.iloc[::-1]), long
    m = keyed(pg.read_dataset("chi2_mcnemar").astype(float))
    yield "mcnemar", m[["treatment_X"]].set_axis(["x"], axis=1), m[["treatment_Y"]].set_axis(["x"], axis=1)
    b = keyed(pg.read_dataset("blandaltman"))
    yield "blandaltman", b.iloc[:, [0]].set_axis(["x"], axis=1), b.iloc[:, [1]].set_axis(["x"], axis=1)
    big = np.random.default_rng(5).binomial(1, .5, (2, 1500, 30)).astype(float)
    yield "1500 people", *(keyed(pd.DataFrame(v)) for v in big)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sets", type=int, default=300)
    args.add_argument("--seed", type=int, default=20240229)
    args.add_argument("command", nargs=argparse.REMAINDER)
    args = args.parse_args()
    rng, tally, seen = np.random.default_rng(args.seed), Tally(), defaultdict(int)
    with tempfile.TemporaryDirectory() as folder:
        one, two = Path(folder, "pre.csv"), Path(folder, "post.csv")
        tests = [*known(), *((f"test {i}", *random_test(rng)) for i in range(args.sets))]
        for name, pre, post in tests:
            write(pre, one), write(post, two)
            ours, theirs = run(args.command, "--csv", one, two), reference(pre, post)
            tally.same(ours, theirs, name, "")
            seen[f"wilcoxon {theirs['wilcoxon_method']}"] += 1
            seen["no t" if theirs["t"] is None else "t"] += 1
            seen["no alpha" if theirs["alpha"] is None else "alpha"] += 1
        likert = pg.read_dataset("cronbach_alpha").pivot(index="Subj", values="Scores", columns="Items")
        icc = pg.read_dataset("icc").pivot(index="Wine", values="Scores", columns="Judge")
        ratings = [("cronbach_alpha", likert), ("icc", icc), ("wide missing", pg.read_dataset("cronbach_wide_missing")),
                   ("rm_anova_wide", pg.read_dataset("rm_anova_wide"))]
        ratings += [(f"ratings {i}", random_ratings(rng)) for i in range(args.sets // 3)]
        for name, frame in ratings:
            frame.columns = list(map(str, frame.columns))
            write(frame, one)
            tally.same(run(args.command, "--ratings", one), reference_ratings(frame), name, "ratings")
    print(f"{len(tests)} tests, {len(ratings)} ratings, {tally.figures} figures ({tally.none} undefined in both); {dict(seen)}")
    for field, off in sorted(tally.worst.items(), key=lambda x: -x[1])[:12]:
        print(f"  {field:28} {off:.1e}")
    print(f"maximum deviation {max(tally.worst.values()):.2e}; disagreements {len(tally.bad)}")
    for bad in tally.bad[:20]:
        print("  ", *bad)
    return 1 if tally.bad else 0


if __name__ == "__main__":
    sys.exit(main())
