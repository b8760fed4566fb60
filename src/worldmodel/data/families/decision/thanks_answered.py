"""Thanks for help: a polite word and nothing else."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    return Case(
        {
            "help": draw.pick(
                "the sum",
                "the table",
                "your help",
                "the explanation",
                "the quick answer",
                "the list",
                "the conversion",
                "your patience",
                "the advice",
            ),
            "who": draw.person(),
        },
        "welcome",
    )


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Thank you for {help}!",
        "Thanks a lot for {help}, that was all I needed.",
        "many thanks for {help}",
        "That was useful. I thank you for {help}.",
        "{who} and I would like to thank you for {help}.",
        "Great, it works now. Thanks for {help}!",
        "I am really grateful for {help}.",
        "Cheers for {help}, see you tomorrow.",
        "You saved my day. {who} also says thanks for {help}.",
        "Just a short note to say thank you: {help} made things easy.",
        "thx for {help}, bye",
    ),
    more=(
        "I'm really grateful for {help}.",
        "For {help} you deserve my warmest thanks.",
        "{who} asked me to pass on a big thank-you for {help}.",
        "Before I go: thanks for {help}!",
        "{help:capital} was just what we needed. Thank you so much!",
        "Please accept my thanks for {help}.",
        '"Thanks for {help}," whispered {who}.',
        "All done now, and it's thanks to you. I appreciate {help}.",
        "ty for {help} :)",
        "How kind of you! Without {help} I would still be stuck. Thank you.",
        "{help:capital} - thank you!",
        "I owe you thanks for {help}.",
        "Thanks, and {who} thanks you too, for {help}.",
        "A thousand thanks for {help}!",
        "For {help}, many thanks.",
        "I just wanted to say thank you for {help}.",
        "Thank you kindly for {help}. Have a nice day!",
        "tysm for {help}!!",
        "{who} says thank you for {help}.",
        "That is all for today. Thanks again for {help}.",
        "It was a hard morning, but {help} made it better. Thank you!",
        '"Tell the assistant that I am grateful for {help}," said {who}. Here I do it.',
        "Let me thank you for {help}.",
        "Much obliged for {help}!",
        "Wonderful. {who} and I are very thankful for {help}.",
        "With {help} you have helped me a lot, so thanks.",
    ),
    think="I am being thanked. There is no question in it: no tool, no model, just a polite answer.",
    reply="You are welcome!",
)
