"""What the letters inside Typst can show: PDF/UA forbids the empty box that stands for any other sign."""

import re
import unicodedata

from knowledge.memo.wording import legible

_SHOWN = (
    "\n -~\u00a0-\u02ff\u0370-\u0482\u048a-\u04ff\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u0660-\u0669"
    "\u1e00-\u1fff\u2000-\u200a\u2010-\u2027\u202f-\u203e\u2044-\u2052\u2054-\u205e\u2070-\u209c\u20a0-\u20bf\u2100-\u211e"
    "\u2120\u2122\u2126-\u2151\u2153-\u2184\u2190-\u23ff\u2460-\u2606\u2610-\u262f\u26a0\u2713\u2714\u2717\ufb00-\ufb06"
    "\ufffd"
)
_NOT_SHOWN = re.compile(f"[^{_SHOWN}]+")
_NO_LETTER = "\ufffd"
_PICTURE = "[emoji]"
_WORD = re.compile(r"[^\W_]+|_+|[^\w\s]+")
_ADDRESS = re.compile(r"https?://\S+")
_LONGEST_WORD = 32
_MAY_BREAK = "\u200b"


def showable(text: str) -> str:
    """Loose accents go, pictures become a word, and signs of other scripts a mark."""
    seen = legible(text)
    bare = "".join(map(_assigned, (sign for sign in seen if unicodedata.category(sign)[0] != "M")))
    return _NOT_SHOWN.sub(lambda found: _stand_in(found[0]), bare if bare.strip() else seen)


def _assigned(sign: str) -> str:
    return _NO_LETTER if unicodedata.category(sign) == "Cn" else sign


def _stand_in(signs: str) -> str:
    return _PICTURE if any(unicodedata.category(sign) == "So" for sign in signs) else _NO_LETTER


def breakable(text: str, width: int) -> str:
    """Lets words break that are longer than `width` letters and that no rule of Dutch divides."""
    return _ADDRESS.sub(
        lambda address: _broken_address(address[0], width),
        _WORD.sub(lambda word: _broken(word[0], width, _LONGEST_WORD if word[0].isalpha() else width), text),
    )


def _broken_address(address: str, width: int) -> str:
    """Behind `https://` Typst looks for slashes; at the start it would break within numbers and words."""
    scheme, separator, rest = address.partition("://")
    parts = _WORD.sub(lambda word: _broken(word[0], width, width), rest)
    return f"{scheme}{separator}{_MAY_BREAK}{parts}"


def _broken(word: str, width: int, longest: int) -> str:
    """Breaks at half a column: letters such as m take much more room than most."""
    if len(word) <= longest:
        return word
    step = max(1, width // 2)
    return _MAY_BREAK.join(word[start : start + step] for start in range(0, len(word), step))
