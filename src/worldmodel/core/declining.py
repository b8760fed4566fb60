"""Does an answer say that it does not know, or that there is no answer?"""

from __future__ import annotations

import re

_CAN_BE = "answered|determined|known|computed|calculated|solved|found|said|told"
_CAN = "answer|determine|know|compute|calculate|solve|tell|say"
DECLINES = re.compile(
    r"\b(?:"
    r"do(?:es)? not know|don't know|"
    rf"(?:can ?not|can't|could not|couldn't) (?:be (?:{_CAN_BE})|{_CAN})|"
    rf"(?:not possible|impossible) to (?:{_CAN})|"
    r"(?:not enough|insufficient) (?:information|data)|"
    r"(?:is|are) (?:unknown|unanswerable)|"
    r"there is no (?:answer|solution)|(?:has|have) no (?:answer|solution)"
    r")\b"
)
"""What declines to answer: one of these phrases, after case folding, a typographic apostrophe read as a plain one."""


def declines(text: str) -> bool:
    """Whether `text` holds one of the phrases of `DECLINES`."""
    return (
        DECLINES.search(" ".join(text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())) is not None
    )
