"""What a user typed, as plain readable text that the language model cannot take for a command."""

import unicodedata

REMOVED = frozenset({"Cc", "Cf", "Cs", "Co"})
LINE_ENDS = str.maketrans(
    {"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n"}
)
INVISIBLE_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
VISIBLE = frozenset("LNPS")
AS_PLAIN_TEXT = "tekst: "


def normalise(text: str) -> str:
    """NFC; newlines stay; control, zero-width, bidirectional and surrogate characters go; trimmed."""
    lines = text.replace("\r\n", "\n").translate(LINE_ENDS).replace("\t", " ")
    kept = "".join(char for char in lines if char == "\n" or unicodedata.category(char) not in REMOVED)
    return unicodedata.normalize("NFC", kept).strip()


def is_blank(text: str) -> bool:
    return not any(
        unicodedata.category(char)[0] in VISIBLE and char not in INVISIBLE_LETTERS for char in text
    )


def is_command(text: str) -> bool:
    """Would the language model read it as `/intent{…}`? It strips white space first; so do we, wider."""
    return unicodedata.normalize("NFKC", normalise(text)).lstrip().startswith("/")


def defuse(text: str) -> str:
    return f"{AS_PLAIN_TEXT}{text}" if is_command(text) else text
