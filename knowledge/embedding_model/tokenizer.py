"""The tokenizer of the packed model, as a `tokenizers` JSON file."""

import io
import json
from pathlib import Path

SPECIAL_TOKENS = {
    "bos_token": "<s>",
    "eos_token": "</s>",
    "sep_token": "</s>",
    "cls_token": "<s>",
    "unk_token": "<unk>",
    "pad_token": "<pad>",
    "mask_token": "<mask>",
}
UNKNOWN_ID = 3


def write_tokenizer(folder: Path, pieces: tuple[tuple[str, float], ...], max_tokens: int) -> None:
    """Write tokenizer.json and tokenizer_config.json for a SentencePiece unigram vocabulary."""
    from tokenizers import (  # noqa: PLC0415 - only the install step needs these
        Regex,
        Tokenizer,
        decoders,
        models,
        normalizers,
        pre_tokenizers,
        processors,
    )

    tokenizer = Tokenizer(models.Unigram([*pieces, ("<mask>", 0.0)], unk_id=UNKNOWN_ID))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Precompiled(_standard_character_map()), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", prepend_scheme="always", split=False)
    tokenizer.decoder = decoders.Metaspace("▁", prepend_scheme="always", split=False)
    tokenizer.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>", "<mask>"])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": max_tokens,
        "clean_up_tokenization_spaces": False,
        **SPECIAL_TOKENS,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")


def _standard_character_map() -> bytes:
    """SentencePiece's own `nmt_nfkc` table, read from a tiny model trained in memory.

    The table is part of the library and not of the packed file; every model it trains carries a copy.
    """
    import sentencepiece  # noqa: PLC0415

    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["de burgemeester en de politie overleggen over de orde op straat"] * 4),
        model_writer=trained,
        vocab_size=40,
        hard_vocab_limit=False,
        minloglevel=4,
    )
    normalizer = _protobuf_field(trained.getvalue(), 3)
    return _protobuf_field(normalizer, 2)


def _protobuf_field(message: bytes, wanted: int) -> bytes:
    """Contents of the first length-delimited field with this number."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        if key & 7 == 2:
            length, at = _varint(message, at)
            if key >> 3 == wanted:
                return message[at : at + length]
            at += length
        elif key & 7 == 0:
            _, at = _varint(message, at)
        else:
            at += 8 if key & 7 == 1 else 4
    raise ValueError(f"no field {wanted} in this message")


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
