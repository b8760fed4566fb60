"""A request for two rhyming lines: writing needs neither tool nor model."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

RHYMES = {
    "the moon": "The silver moon looks down at me / and paints a path across the sea.",
    "a cat": "The cat lies sleeping on the mat / and dreams about a bigger rat.",
    "rain": "The rain is tapping on the pane / and sings its song to me again.",
    "school": "The bell has rung, we leave the school / and run together to the pool.",
    "a tree": "An apple fell down from the tree / and rolled until it came to me.",
    "snow": "The fields are white, the winds now blow / and cover all the roads with snow.",
    "a boat": "We pushed the little wooden boat / and clapped our hands to see it float.",
    "a clock": "Upon the wall there hangs a clock, / all night it whispers tick and tock.",
    "bread": "The baker works while we're in bed / to fill the street with smell of bread.",
    "spring": "The snow is gone, the blackbirds sing, / the garden wakes, for it is spring.",
}


def case(draw: Draw) -> Case:
    about = draw.pick(*RHYMES)
    return Case({"about": about, "rhyme": RHYMES[about], "who": draw.person()}, RHYMES[about])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Write a short rhyme about {about}.",
        "Please make up two rhyming lines on {about}.",
        "Can you write a little poem about {about} for {who}?",
        "I need a verse for a birthday card; {who} loves {about}.",
        "Two lines that rhyme, subject: {about}.",
        "{who} wants to hear a rhyme. Let it be about {about}.",
        "compose something in verse, {about} should be in it",
        "My class collects tiny poems. Ours has to deal with {about}. What could it say?",
        "How might a rhyme go that tells of {about}?",
        "Give me a couplet with {about} in it, no explanation.",
    ),
    more=(
        "Make up a rhyme about {about}, please.",
        "I would like to read {who} a few lines that rhyme. The subject is {about}.",
        "Could I have a short poem on {about}?",
        "hey do me a rhyme about {about}",
        '"Tell me something that rhymes," says {who}, "about {about}!"',
        "For {who}, who cannot sleep: a tiny verse on the subject of {about}.",
        "If you were a poet, what would you write about {about}? Make it rhyme.",
        "Topic: {about}. Form: short rhyme.",
        "The school paper has room for some rhyming lines. Let them speak of {about}.",
        "On the wall above {who}'s bed there should be a small rhyme about {about}. Invent it.",
        "About {about}, a small rhyme, please.",
        "Let me have some rhyming lines whose subject is {about}.",
        "{who} asks for a poem with {about} in it. Keep it short.",
        "Think of a verse on {about} and write it down.",
        "Is there a rhyme you could make up on {about}?",
        "For our evening by the fire I want to recite something in rhyme about {about}.",
        "Please write {who} a tiny poem. What it should deal with is {about}.",
        "short poem, has to rhyme, theme is {about}",
        "I love verses. Could you make me one on the theme of {about}?",
        "When children hear a rhyme, they listen. Give me one about {about}.",
        '"A poem, a poem!" shout the guests of {who}. It ought to be about {about}. What could one say?',
        "Rhyme wanted. Subject: {about}.",
        "Turn your thoughts to {about} and put them into lines that rhyme.",
        "It would make {who} smile to get a little verse about {about}. Write it.",
        "I am no poet, but I need a couplet on {about}. Help me out.",
        "Say something about {about} in verse.",
    ),
    think="I am to write a rhyme about {about}. Writing needs no tool and no program.",
    reply="{rhyme}",
)
