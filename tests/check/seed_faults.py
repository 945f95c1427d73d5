#!/usr/bin/env python3
"""Puts one fault of every rule into each sample article and counts how many petik check finds at the right place.

    seed_faults.py PETIK ARTICLE...

A fault is a function of an article's paragraphs and the number of the paragraph that it may change; it gives the new
article and the words that the rule must find, or None where it does not fit. The untouched articles must give no
finding of the rules that are on by default. Exit status 1 where fewer than 95 % are found, or fewer than 500 faults
were made.
"""
import json
import re
import subprocess
import sys

SPEAKER = "Ratna Kusumawati"
FAULTS = {}


def fault(rule):
    def remember(function):
        FAULTS[rule] = function
        return function
    return remember


def after(paragraphs, at, text, found):
    """The article with paragraphs of `text` put in behind number `at`."""
    return paragraphs[:at + 1] + text.split("\n") + paragraphs[at + 1:], found


def sentence(rule, text, found):
    """A rule whose fault is a sentence of its own, in the middle of the article."""
    FAULTS[rule] = lambda paragraphs, at: after(paragraphs, at, text, found)


def quoted(paragraphs):
    """A paragraph that is one quotation in straight or curly marks with a cue behind it: its number and the match."""
    for number, text in enumerate(paragraphs):
        match = re.fullmatch(r'(["“])([^"“”]+),(["”]) ((?:kata|ujar|tutur|ucap|ungkap|jelas)[^"“”]*)', text)
        if match and len(match.group(2).split()) >= 5:
            return number, match
    return None


def change_quoted(rule, pattern, found):
    """A rule whose fault changes a quotation that the article has: {o} {text} {c} {tail} are its parts."""
    def make(paragraphs, _):
        place = quoted(paragraphs)
        if place is None:
            return None
        number, match = place
        parts = dict(o=match.group(1), text=match.group(2), c=match.group(3), tail=match.group(4))
        changed = list(paragraphs)
        changed[number] = pattern.format(**parts)
        return "\n".join(changed).split("\n"), found.format(**parts)
    FAULTS[rule] = make


change_quoted("unclosed-mark", "{o}{text}, {tail}", "{o}")
change_quoted("unopened-mark", "{text},{c} {tail}", "{c}")
change_quoted("punctuation-outside-mark", "{o}{text}{c}, {tail}", ",")
change_quoted("comma-after-question", "{o}{text}?,{c} {tail}", ",")
change_quoted("mark-spacing", "{o}{text},{c}{tail}", "{c}")
change_quoted("nested-same-mark", "{o}Mereka bilang {o}jangan takut{c} berkali-kali, dan {text},{c} {tail}", "{o}")
change_quoted("repeated-quote", "{o}{text},{c} {tail}\n{o}{text},{c} ujarnya lagi.", "{text}")


@fault("mixed-marks")
def mixed_marks(paragraphs, at):
    whole = "\n".join(paragraphs)
    if '"' in whole and "“" not in whole and whole.count('"') >= 4:
        return after(paragraphs, at, "Panitia menamai acara itu “Pasar Malam”.", "“")
    if "“" in whole and '"' not in whole and whole.count("“") >= 2:
        return after(paragraphs, at, 'Panitia menamai acara itu "Pasar Malam".', '"')
    return None


@fault("wrong-way-mark")
def wrong_way(paragraphs, at):
    whole = "\n".join(paragraphs)
    if '"' in whole or "“" not in whole or whole.count("“") < 2:
        return None
    return after(paragraphs, at, "Panitia menamai acara itu ”Pasar Malam”.", "”")


@fault("rupiah-mixed")
def rupiah_mixed(paragraphs, at):
    if any("Rp" in text for text in paragraphs):
        return None
    return after(paragraphs, at, "Harga beras Rp14.000, gula Rp17.500, dan minyak Rp 18.000.", "Rp 18.000")


LONG = " ".join(["kami berjalan bersama warga desa"] * 21)

sentence("quote-without-speaker", '"Kami belum tahu kapan harga beras akan turun lagi."', "Kami")
sentence("pronoun-with-two-names",
         f'{SPEAKER} dan Bambang Haryadi datang terlambat. "Jalanan macet sekali pagi itu," katanya.', "nya")
sentence("speaker-without-full-name", '"Jalan itu sudah lama rusak," kata Paijan.', "Paijan")
sentence("long-quote", f'"Satu {LONG}," kata {SPEAKER}.', "Satu")
sentence("name-spelling",
         f'{SPEAKER} membuka pameran itu. "Silakan datang," kata Ratna Kusumowati. {SPEAKER} pulang malam.',
         "Ratna Kusumowati")
sentence("short-name-first",
         f'Menurut Ratna, pameran itu ramai. "Silakan datang," kata Ratna.\n"Terima kasih," kata {SPEAKER}.', "Ratna")
sentence("acronym-not-explained", "Warga melapor kepada BPTK kemarin sore.", "BPTK")
sentence("acronym-explained-twice",
         "Balai Pengelola Terminal Kota (BPTK) hadir. Wakil Balai Pengelola Terminal Kota (BPTK) berpidato.",
         "Balai Pengelola Terminal Kota (BPTK)")
sentence("role-change",
         f"AKP {SPEAKER} memimpin rapat itu. Menurut Kompol {SPEAKER}, jalan sudah aman.", "Kompol")
sentence("weekday-date", "Rapat berikutnya digelar pada Selasa (29/1/2025).", "Selasa (29/1/2025)")
sentence("impossible-date", "Pendaftaran ditutup pada 31 April 2025.", "31 April 2025")
sentence("rupiah-dot", "Tiketnya Rp. 12.500 per orang.", "Rp. 12.500")
sentence("rupiah-space", "Tiketnya Rp 12.500 per orang.", "Rp 12.500")
sentence("decimal-point", "Jumlah pengunjung naik 3.5 persen.", "3.5")
sentence("range-order", "Jumlah pengunjung naik 15-10 persen.", "15-10")
sentence("percent-sum", "Pengunjung terdiri atas 60 persen warga kota dan 50 persen warga desa.",
         "60 persen warga kota dan 50 persen")
sentence("amount-two-ways", "Dana Rp1,7 miliar sudah cair. Dari Rp1.700.000.000 itu, separuhnya untuk sekolah.",
         "Rp1.700.000.000")
sentence("preposition-glued", "Sebagian warga menunggu dirumah.", "dirumah")
sentence("prefix-parted", "Rapat itu di lakukan kemarin.", "di lakukan")
sentence("relative-where", "Gedung di mana mereka bertemu sudah tua.", "di mana")
sentence("doubled-word", "Warga yang yang hadir diberi makan.", "yang yang")
sentence("abbreviation-stop", "Mereka membawa beras, gula, dll dari desa.", "dll")
sentence("nonstandard-word", "Panitia merubah jadwal acara.", "merubah")
sentence("glued-words", "Hal itu disampaikan kepadaKetua panitia.", "kepadaKetua")
sentence("invisible-character", "Harga beras\u200b naik.", "\u200b")
sentence("mojibake", "Penyanyi BeyoncÃ© batal datang.", "Ã©")
sentence("html-entity", "Toko Buku &amp; Kopi ikut hadir.", "&amp;")
sentence("boilerplate-line", "Baca juga: Harga Gula Turun", "Baca juga: Harga Gula Turun")


@fault("pronoun-without-name")
def pronoun_without_name(_, __):
    """Needs an article in which nobody is named: one of its own."""
    return ["Hujan turun deras sejak subuh.", '"Jalan itu tergenang lagi pagi ini," katanya.'], "nya"


def check(petik, text, *options):
    run = subprocess.run([petik, "check", "--no-config", "-f", "jsonl", *options], input=text.encode(),
                         capture_output=True, check=False)
    if run.returncode > 1:
        sys.exit(run.stderr.decode())
    return [json.loads(line) for line in run.stdout.splitlines()]


def changed_lines(before, after):
    """The first and the last line of `after`, from 1, that differ from those of `before`."""
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    end = 0
    while end < min(len(before), len(after)) - same and before[-1 - end] == after[-1 - end]:
        end += 1
    return same + 1, len(after) - end


def seeded(petik, rule, article):
    """True if the rule finds its fault in the article, None if the fault does not fit."""
    paragraphs = article.split("\n")
    body = [n for n, text in enumerate(paragraphs) if len(text.split()) > 12]
    made = FAULTS[rule](paragraphs, body[len(body) // 2 - 1])
    if made is None:
        return None
    changed, words = made
    first, last = changed_lines(paragraphs, changed)
    text = "\n".join(changed)
    for finding in check(petik, text, "--only", rule):
        right_words = text.startswith(words, finding["start"]) or words.startswith(finding["text"])
        if right_words and first <= finding["line"] <= last:
            return True
    return False


def main():
    petik, articles = sys.argv[1], sys.argv[2:]
    rules = [line.split("\t")[0] for line in
             subprocess.run([petik, "check", "--rules"], capture_output=True, check=True).stdout.decode().splitlines()]
    missing = [rule for rule in rules if rule not in FAULTS and rule != "house-word"]
    if missing:
        sys.exit(f"no fault for {', '.join(missing)}")
    made = found = 0
    wrong = []
    for name in articles:
        with open(name, encoding="utf-8") as file:
            article = file.read()
        for finding in check(petik, article):
            wrong.append(f"{name}:{finding['line']}: untouched, but {finding['rule']}: {finding['text']}")
        for rule in FAULTS:
            hit = seeded(petik, rule, article)
            made += hit is not None
            found += bool(hit)
            if hit is False:
                print(f"{name}: {rule}: not found")
    print(f"{found} of {made} faults found ({100 * found / max(made, 1):.1f} %)")
    print("\n".join(wrong))
    sys.exit(bool(wrong) or made < 500 or found < 0.95 * made)


main()
