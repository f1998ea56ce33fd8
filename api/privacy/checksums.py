"""Checks that tell a real number from digits that only look like one."""

BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def is_bsn(text: str) -> bool:
    """The elfproef on 8 or 9 digits; separators do not count."""
    digits = [int(char) for char in text if char.isdecimal()]
    if len(digits) not in (8, 9) or not any(digits):
        return False
    padded = [0] * (9 - len(digits)) + digits
    return sum(weight * digit for weight, digit in zip(BSN_WEIGHTS, padded, strict=True)) % 11 == 0


def is_iban(text: str) -> bool:
    """ISO 13616: four characters to the back, letters as numbers, remainder 1 modulo 97."""
    plain = "".join(text.split()).upper()
    if not 15 <= len(plain) <= 34 or not plain.isascii() or not plain.isalnum():
        return False
    return int("".join(str(int(char, 36)) for char in plain[4:] + plain[:4])) % 97 == 1


def is_ip(text: str) -> bool:
    return all(int(part) <= 255 for part in text.split("."))
