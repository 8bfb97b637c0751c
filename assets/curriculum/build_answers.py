"""Writes sample-answers.json: made-up answers to the ready forms, for the sample workshop. Nobody gave them."""

import json
import random
from pathlib import Path

HERE = Path(__file__).parent
FORMS = HERE.parent / "forms"
random.seed(20261121)

MOST = [
    "The exercise on reading maps of hazards together with our own data.",
    "Hearing how other ministries handle planned relocation.",
    "The distinction between displacement and migration, at last clear.",
    "The case study: we had to decide with incomplete data, as in real life.",
    "Module 7, because it is about what we do on Monday.",
    "The group work on the national adaptation plan.",
    "Short presentations and long discussions.",
]
LEAST = ["The last session of day two was too long.", "Legal texts without an example.", "Nothing."]
APPLY = [
    "I will add a question on mobility to our household survey.",
    "Propose a paragraph on migration for the adaptation plan.",
    "Set up a contact list between the disaster office and the statistics office.",
    "Brief my director and share the handouts.",
    "Check our definition of displaced persons against the Guiding Principles.",
    "Use the data protection check list before the next registration.",
]
CHANGE = ["More time for module 5.", "Start at 8:30.", "Send the reading list a week before.", "More examples from atolls."]
PULSE = ["The map exercise.", "The discussion after lunch.", "The glossary on one page.", "The case study."]
TOMORROW = ["More breaks, please.", "A little slower.", "Keep the group work."]


def form(key):
    return json.loads((FORMS / f"{key}.json").read_text())["definition"]


def pick(weights, choices="12345"):
    return random.choices(choices, weights)[0]


def test():
    definition = form("mecc-knowledge-test")
    lists = {l["name"]: l["choices"] for l in definition["lists"]}
    hard = {q["name"]: random.uniform(-0.25, 0.25) for q in definition["questions"]}
    codes = [f"{random.choice('ABCDEFGHJKLMNPRSTUVW')}{random.choice('AEIOU')}{random.randint(10, 99)}" for _ in range(24)]
    before, after = [], []
    for number, code in enumerate(codes, 1):
        skill = random.uniform(-0.15, 0.2)
        for rows, base in ((before, 0.45), (after, 0.68)):
            answers = {}
            for question in definition["questions"]:
                choices = lists[question["list"]]
                right = next(c["name"] for c in choices if c.get("correct"))
                wrong = [c["name"] for c in choices if not c.get("correct")]
                known = random.random() < base + skill - hard[question["name"]]
                answers[question["name"]] = right if known else random.choice(wrong)
            if random.random() < 0.08:
                answers.pop(random.choice(list(answers)))
            rows.append({"sheet": number, "code": code, "answers": answers})
    # Somebody left early, and somebody wrote the last digit of the code differently.
    after.pop(7)
    after[11]["code"] = after[11]["code"][:-1] + ("3" if after[11]["code"][-1] != "3" else "8")
    return {"pre": before, "post": after}


def rated(definition, names, weights, lists):
    return {n: pick(weights) for n in names if random.random() > 0.03}


def end(modules):
    definition = form("end-of-workshop")
    rows = []
    for sheet in range(1, 22):
        answers = {}
        for question in definition["questions"]:
            name, kind = question["name"], question.get("kind", "text")
            if kind == "select_one":
                names = [f"{name}_{m}" for m in range(1, modules + 1)] if question.get("section") == "module" else [name]
                for one in names:
                    if random.random() < 0.04:
                        continue
                    low = name in ("time", "venue") or one.endswith("_5")
                    answers[one] = pick([1, 3, 6, 7, 4] if low else [0, 1, 3, 9, 8])
            elif kind == "range":
                answers[name] = pick([1, 1, 2, 3, 6, 4], ["5", "6", "7", "8", "9", "10"])
        for name, texts, share in (
            ("most_useful", MOST, 0.8),
            ("least_useful", LEAST, 0.3),
            ("will_apply", APPLY, 0.7),
            ("should_change", CHANGE, 0.45),
        ):
            if random.random() < share:
                answers[name] = random.choice(texts)
        rows.append({"sheet": sheet, "code": "", "answers": answers})
    return {"end": rows}


def pulse(day):
    rows = []
    for sheet in range(1, random.randint(19, 24)):
        answers = {name: pick([1, 2, 4, 8, 6]) for name in ("pace", "clear", "took_part")}
        if random.random() < 0.4:
            answers["most_useful"] = random.choice(PULSE)
        if random.random() < 0.25:
            answers["change_tomorrow"] = random.choice(TOMORROW)
        rows.append({"sheet": sheet, "code": "", "answers": answers})
    return rows


topics = len(json.loads((HERE / "sample-workshop.json").read_text())["topics"])
out = {
    "themes": {"will_apply": ["Data", "Planning", "Colleagues"]},
    "forms": [
        {"ready": "mecc-knowledge-test", "occasions": test()},
        {"ready": "daily-pulse", "days": [pulse(day) for day in range(3)]},
        {"ready": "end-of-workshop", "occasions": end(topics)},
    ],
}
(HERE / "sample-answers.json").write_text(json.dumps(out, ensure_ascii=False, separators=(",", ":")) + "\n")
