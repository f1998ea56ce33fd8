"""Texts that people or machines could put into a memo, with the worst first."""

from hypothesis import strategies

NASTY = (
    '#let x = 1; #panic("au")',
    "$x^2$ @ref <label> *vet* _schuin_ `code` // geen opmerking",
    "| a | b |\n| --- | --- |\n| c | d |",
    "<script>alert(1)</script> <!-- weg --> &amp; &lt;",
    "# kop\n## kop\n- punt\n+ punt\n1. een\n2) twee\n> citaat\n---\n===\n    code",
    "[tekst](https://example.nl) ![beeld](x.png) [^1] ~~weg~~ <https://example.nl>",
    "https://example.nl/a_b*c?d=1&e=2|f en https://example.nl.",
    "een \\ schuine streep \\* en op het eind \\",
    "nul\x00bel\x07esc\x1bdel\x7fhalf\ud800niet\ufffe",
    "zacht\u00adkoppel\u200bteken \u202eomgekeerd\u202c \ufeffmerk",
    "regels\r\nuit\rWindows\u2028en\x85verder\v\f",
    "vuur 🔥👨‍👩‍👧🏳️‍🌈 漢字 عربي שלום e\u0301 x\u0301",
    "\u0f71",
    "niet toegekend \u0378",
    "x" * 300,
    "https://example.nl/" + "a" * 200,
    "   ",
    "C:\\map\\bestand & Co. <3 \"aanhaling\" 'en' {}[]()",
)

any_text = strategies.one_of(
    strategies.sampled_from(NASTY),
    strategies.text(max_size=40),
    strategies.text(alphabet="ab12 \n\\`*_{}[]<>()#+-.!|~$&;:=\"'/@^%", max_size=40),
)
