#!/usr/bin/env python3
"""Score petik's syntactic words on a Universal Dependencies treebank, from raw text.

ud_words.py text TREEBANK.conllu > in.jsonl      paragraphs of eight sentences, one JSON Lines document each
petik tokens -f conllu in.jsonl > out.conllu
ud_words.py score TREEBANK.conllu out.conllu [--show N]
As in the CoNLL shared tasks: words outside multiword tokens are compared by their span; the words of overlapping
multiword tokens by their forms, in order.
"""
import difflib, json, sys

def sentences(path):
    """Yields (comments, tokens); a token is (form, [words])."""
    comments, tokens, left = {}, [], 0
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('#'):
            key, _, value = line[2:].partition(' = ')
            comments[key] = value
        elif not line:
            if tokens: yield comments, tokens
            comments, tokens, left = {}, [], 0
        else:
            cell = line.split('\t')
            if '.' in cell[0]: continue
            if '-' in cell[0]:
                first, last = map(int, cell[0].split('-'))
                tokens.append((cell[1], [])); left = last - first + 1
            elif left: tokens[-1][1].append(cell[1]); left -= 1
            else: tokens.append((cell[1], [cell[1]]))

def blocks(path, size=8):
    block = []
    for sentence in sentences(path):
        block.append(sentence)
        if len(block) == size: yield block; block = []
    if block: yield block

def words(tokens, offset):
    """(start, end, form) of each token's words over the characters that are no blanks; parts of a token share its span."""
    out = []
    for form, parts in tokens:
        size = len(''.join(form.split()))
        out.append((offset, offset + size, tuple(parts))); offset += size
    return out, offset

def count(gold, system):
    """How many words agree: equal tokens at once, the others by their forms inside the span that they share."""
    both = set(gold) & set(system)
    good = sum(len(token[2]) for token in both)
    rest_g = [(s, e, f) for s, e, forms in gold if (s, e, forms) not in both for f in forms]
    rest_s = [(s, e, f) for s, e, forms in system if (s, e, forms) not in both for f in forms]
    matcher = difflib.SequenceMatcher(None, [x[2] for x in rest_g], [x[2] for x in rest_s], autojunk=False)
    for a, b, size in matcher.get_matching_blocks():
        good += sum(rest_g[a + i][0] < rest_s[b + i][1] and rest_s[b + i][0] < rest_g[a + i][1] for i in range(size))
    return good

def main(args):
    if args[0] == 'text':
        for i, block in enumerate(blocks(args[1])):
            print(json.dumps({'id': str(i), 'text': ' '.join(c['text'] for c, _ in block)}, ensure_ascii=False))
        return
    show = int(args[args.index('--show') + 1]) if '--show' in args else 0
    system, current = {}, None
    for comments, tokens in sentences(args[2]):
        current = comments.get('newdoc id', current)
        system.setdefault(current, []).extend(tokens)
    good = gold_words = system_words = 0
    for i, block in enumerate(blocks(args[1])):
        gold, _ = words([t for _, tokens in block for t in tokens], 0)
        found, _ = words(system.get(str(i), []), 0)
        good += count(gold, found)
        gold_words += sum(len(t[2]) for t in gold); system_words += sum(len(t[2]) for t in found)
        for token in sorted(set(gold) ^ set(found)):
            if show > 0: print('missed' if token in gold else 'extra ', i, *token); show -= 1
    p, r = good / max(1, system_words), good / max(1, gold_words)
    print(f'words gold {gold_words} sys {system_words} P {100*p:.2f} R {100*r:.2f} F1 {200*p*r/max(1e-9, p+r):.2f}')

if __name__ == '__main__': main(sys.argv[1:])
