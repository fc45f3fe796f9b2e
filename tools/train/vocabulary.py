"""The VOCB section: WordPiece pieces (Wu et al. 2016) of normalised training texts."""

import re
import struct

from tokenizers import Tokenizer, models, pre_tokenizers, trainers

WORD_MARK = "\u2581"
MOST_CHARACTERS = 16  # core/tokenizer.cc
FIRST_PIECE = 4  # ids below are padding, unknown, start, end of title
_DIGIT = re.compile(r"(\d)")


def fit(texts: list[str], size: int) -> list[str]:
    """At most `size` pieces, those that begin a word with WORD_MARK in front. Digits stay single."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    trainer = trainers.WordPieceTrainer(vocab_size=size, min_frequency=4, limit_alphabet=6000, show_progress=False,
                                        special_tokens=["[UNK]"], continuing_subword_prefix="##")
    tokenizer.train_from_iterator((_DIGIT.sub(r" \1 ", text[:4000]) for text in texts), trainer)
    ranked = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    pieces: dict[str, None] = {}
    for piece, _ in ranked:
        if piece == "[UNK]":
            continue
        inside = piece.startswith("##") and len(piece) > 2
        text = piece[2:] if inside else piece
        if len(text) <= MOST_CHARACTERS and " " not in text and len(text.encode()) < 250:
            pieces[text if inside else WORD_MARK + text] = None
    for digit in "0123456789":
        pieces[digit] = None
        pieces[WORD_MARK + digit] = None
    return list(pieces)[: size - FIRST_PIECE]


def section(pieces: list[str]) -> bytes:
    """The payload, as core/tokenizer.cc reads it."""
    encoded = [piece.encode() for piece in pieces]
    return struct.pack("<I", len(encoded)) + b"".join(struct.pack("<B", len(raw)) + raw for raw in encoded)
