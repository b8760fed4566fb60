"""Questions that want no program, in three kinds: wordings and what fills them.

`EVERYDAY` requests want neither a tool nor a program, `FACTS` are to be looked up, and what `UNKNOWABLE` questions ask
for nobody knows. Read by the classifier of questions alone (training/question.py), which must know what not to compute.
Each line is the project's own.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

TOPICS = (
    "autumn rain|a lost dog|friendship|the sea at night|an old lighthouse|courage|a school trip|a rainy Monday|a "
    "new neighbour|a robot who paints|grandmother's kitchen|a train journey|patience|the first snow|a broken "
    "clock|moving to a new city|a garden in spring|honesty|a birthday surprise|learning to swim"
).split("|")
CONCEPTS = (
    "photosynthesis|gravity|inflation|evolution|recursion|a black hole|democracy|supply and demand|an "
    "algorithm|the water cycle|natural selection|electric current|a metaphor|irony|entropy|blockchain|machine "
    "learning|the immune system|a hash table|object-oriented programming|osmosis|plate tectonics|opportunity "
    "cost|the placebo effect|cognitive bias|a vaccine|DNA|renewable energy|the greenhouse effect|a compiler"
).split("|")
PAIRS = (
    "a virus and bacteria|weather and climate|a lake and a pond|affect and effect|a simile and a metaphor|speed "
    "and velocity|mass and weight|a list and a tuple in Python|RAM and storage|a crocodile and an alligator|jam "
    "and jelly|a comet and an asteroid|TCP and UDP|baking soda and baking powder|empathy and sympathy|a fruit and "
    "a vegetable|stocks and bonds|a frog and a toad|ethics and morals|a process and a thread"
).split("|")
LANGUAGES = ("French|Spanish|German|Italian|Portuguese|Japanese|Dutch|Polish|Latin|Swedish").split("|")
PHRASES = (
    "Good morning, how are you?|Where is the library?|I would like a cup of tea.|The cat sleeps on the chair.|See "
    "you tomorrow.|My name is Anna.|The food was delicious.|Thank you for your help.|It is raining today.|We are "
    "late for school."
).split("|")
FORMS = ("poem|short story|limerick|haiku|letter|song|paragraph|speech|dialogue|fairy tale").split("|")
MAILS = (
    "a thank-you note to my teacher|an apology to a customer|an email asking my boss for a day off|a cover letter "
    "for a job in a bakery|an invitation to a picnic|a complaint about a late delivery|a recommendation for a "
    "colleague|a reminder about a meeting|a farewell message to the team|a product description for a wooden chair"
).split("|")
CODES = (
    "reverses a string|checks whether a word is a palindrome|sorts a list of names|counts the vowels in a "
    "text|finds the longest word in a sentence|removes duplicates from a list|merges two sorted lists|reads a "
    "file line by line|implements a stack|prints the alphabet|validates an email address|flattens a nested "
    "list|computes Fibonacci numbers|finds the shortest path in a graph|implements binary search"
).split("|")
CODE_LANGUAGES = ("Python|JavaScript|Java|C++|Go|Rust|SQL").split("|")
THINGS = (
    "a hammer|an umbrella|a blanket|a telescope|a stapler|a spatula|scissors|a ladder|a helmet|a candle|a rope|a "
    "bucket|a pillow|a broom|a notebook"
).split("|")
PLACES = (
    "a hospital|a library|a beach|a garage|a kitchen|a zoo|a bakery|a harbour|a farm|a museum|an attic|a classroom"
).split("|")
DEEDS = (
    "cut paper|dry wet hair|tighten a screw|keep food cold|clean a carpet|open a bottle|light a dark room|carry "
    "water|measure flour|sew a button|sweep the floor|stay warm in winter"
).split("|")
WHYS = (
    "do leaves turn yellow in autumn|is the sky blue|do people yawn|do cats purr|does ice float|do we dream|do "
    "birds migrate|does bread rise|do onions make us cry|is the sea salty|do stars twinkle|does iron rust|do dogs "
    "wag their tails|do we shake hands|does music make people happy"
).split("|")
SENTENCES = (
    "She don't like apples.|He go to school every days.|Their are many reason to try.|I has never saw him "
    "before.|The team were playing good yesterday.|Me and him is friends.|It was more better than before.|There "
    "house is biger than our."
).split("|")
TEXTS = (
    "The old bridge was closed for repairs last winter. Many people had to take a longer way to work, and the "
    "shops on the other side lost customers. In spring it opened again, and the town held a small feast.|Bees "
    "visit flowers to collect nectar. On the way they carry pollen from plant to plant, and so the plants can "
    "make seeds. Without bees many fruits would not grow.|Tom forgot his keys at the office. He waited in front "
    "of the door until his sister came home. Since then he keeps a spare key under a flower pot.|The company "
    "announced a new phone. It is lighter than the last one and its battery lasts longer. Customers praised the "
    "camera and complained about the price."
).split("|")
PEOPLE = (
    "a nurse|a student|a firefighter|a tired parent|a musician|someone who is hungry|a person lost in a forest|a "
    "child afraid of the dark|a hiker in the rain|a shopkeeper|someone who is cold|a driver stuck in traffic"
).split("|")

COUNTRIES = (
    "France|Brazil|Japan|Kenya|Norway|Peru|Egypt|Vietnam|Portugal|Canada|Mongolia|Ghana|Finland|Chile|Nepal"
).split("|")
CITIES = ("Lisbon|Vienna|Kyoto|Nairobi|Chicago|Prague|Lima|Cairo|Dublin|Warsaw|Toronto|Mumbai|Marseille|Seville").split(
    "|"
)
WORKS = (
    "Don Quixote|The Magic Flute|Pride and Prejudice|The Starry Night|Moby Dick|The "
    "Nutcracker|Hamlet|Metropolis|The Odyssey|Bolero|War and Peace|Guernica|Dracula|Frankenstein"
).split("|")
FIGURES = (
    "Marie Curie|Isaac Newton|Cleopatra|Leonardo da Vinci|Mozart|Galileo|Ada Lovelace|Napoleon|Charles "
    "Darwin|Frida Kahlo|Nelson Mandela|Amelia Earhart|Alan Turing|Florence Nightingale|Genghis Khan"
).split("|")
EVENTS = (
    "the French Revolution|the First World War|the moon landing|the fall of the Berlin Wall|the Black Death|the "
    "Battle of Hastings|the first modern Olympic Games|the sinking of the Titanic|the invention of the printing "
    "press|the Great Fire of London"
).split("|")
BODIES = (
    "Jupiter|the Nile|Mount Kilimanjaro|the Sahara|the Baltic Sea|Saturn|Lake Baikal|the Danube|the "
    "Andes|Greenland|Mercury|the Amazon"
).split("|")
BEASTS = (
    "an octopus|a blue whale|an ostrich|a honey bee|a polar bear|a chameleon|a bat|an elephant|a penguin|a tortoise"
).split("|")
MATTERS = ("gold|water|penicillin|aspirin|glass|bronze|helium|salt|steel|rubber|paper|diamond").split("|")
FATES = (
    "humanity|the human race|our civilisation|the universe|life on Earth|artificial intelligence|religion|money "
    "as we know it|the English language|mankind"
).split("|")
MYSTERIES = (
    "consciousness|time|the soul|love|evil|beauty|free will|happiness|death|infinity|truth|existence|fate|reality"
).split("|")
BELIEFS = (
    "God|an afterlife|intelligent life on other planets|a parallel universe|true love|free will|absolute truth|a "
    "perfect society|heaven|reincarnation"
).split("|")
FUTURES = (
    "the year 2080|two hundred years|the next century|a thousand years|the year 3000|the distant future|fifty "
    "years' time"
).split("|")
WAYS_OF_LIFE = (
    "live in a big city or in the country|be rich or be loved|follow your heart or your head|forgive or forget|be "
    "feared or respected|die young and famous or live long and unknown"
).split("|")
WONDERS = (
    "suffer|dream of falling|fall in love|exist|fear death|need meaning|wage war|grow apart from friends|lie to "
    "those whom they love|look for happiness"
).split("|")

EVERYDAY: tuple[tuple[Any, ...], ...] = (
    ("Write a {} about {}.", FORMS, TOPICS),
    ("Can you write me a {} about {}?", FORMS, TOPICS),
    ("Compose a {} on the subject of {}.", FORMS, TOPICS),
    ("Explain {} in simple words.", CONCEPTS),
    ("What is {}?", CONCEPTS),
    ("Could you explain how {} works?", CONCEPTS),
    ("Describe {} to a ten-year-old.", CONCEPTS),
    ("Give me a short definition of {}.", CONCEPTS),
    ("Why is {} important?", CONCEPTS),
    ("What is the difference between {}?", PAIRS),
    ("Compare {}.", PAIRS),
    ("How do I tell apart {}?", PAIRS),
    ('Translate "{}" into {}.', PHRASES, LANGUAGES),
    ('How do you say "{}" in {}?', PHRASES, LANGUAGES),
    ("Write {}.", MAILS),
    ("Draft {}.", MAILS),
    ("Help me write {}.", MAILS),
    ("Write {} code that {}.", CODE_LANGUAGES, CODES),
    ("Write a function in {} that {}.", CODE_LANGUAGES, CODES),
    ("How would you write {} code that {}?", CODE_LANGUAGES, CODES),
    ("What would you use to {}?", DEEDS),
    ("Which tool is best to {}?", DEEDS),
    ("What could {} need most?", PEOPLE),
    ("What is {} likely to feel?", PEOPLE),
    ("What would {} want if they had nothing to do?", PEOPLE),
    ("Where would you find {}?", THINGS),
    ("What is {} used for?", THINGS),
    ("What would you expect to see in {}?", PLACES),
    ("Where do people keep {}?", THINGS),
    ("Why {}?", WHYS),
    (
        "Tell me why {}.",
        (
            "the sky is blue",
            "leaves turn yellow",
            "people yawn",
            "ice floats",
            "birds sing in the morning",
            "we need sleep",
        ),
    ),
    ("Correct the grammar: {}", SENTENCES),
    ('Fix the mistakes in this sentence: "{}"', SENTENCES),
    ("Rewrite this sentence in a formal tone: {}", PHRASES),
    ("Summarize the following text. {}", TEXTS),
    ("Give a title to this text: {}", TEXTS),
    ("{} What is the main idea of this passage?", TEXTS),
    ("{} Is the mood of this text happy or sad?", TEXTS),
    (
        'Is the following review positive or negative? "{}"',
        (
            "The soup was cold and the waiter was rude.",
            "I loved every minute of this film.",
            "It broke after two days.",
            "Great value and quick delivery.",
            "The book was dull from start to end.",
            "Best holiday we ever had!",
        ),
    ),
    ("Name some things that one finds in {}.", PLACES),
    ("Give me ideas for a party about {}.", TOPICS),
    (
        "Suggest a name for {}.",
        (
            "a bakery",
            "a black cat",
            "a science club",
            "a travel blog",
            "a coffee shop",
            "a rock band",
            "a bookshop by the sea",
        ),
    ),
    (
        'What is a synonym of "{}"?',
        (
            "happy",
            "fast",
            "clever",
            "angry",
            "quiet",
            "brave",
            "tired",
            "small",
            "ancient",
            "strange",
        ),
    ),
    (
        'Use the word "{}" in a sentence.',
        (
            "gentle",
            "despite",
            "curious",
            "abandon",
            "harvest",
            "reluctant",
            "whisper",
            "fragile",
        ),
    ),
    ("Pretend to be {} and introduce yourself.", PEOPLE),
    ("Choose the right answer. Where would one most likely see {}? A) {} B) {}", THINGS, PLACES, PLACES),
    (
        "What are the advantages of {}?",
        (
            "working from home",
            "riding a bicycle",
            "reading every day",
            "learning a language",
            "growing vegetables",
            "living in a small town",
        ),
    ),
    (
        "How can I {}?",
        (
            "sleep better",
            "be more patient",
            "make friends at a new school",
            "remember names",
            "stop procrastinating",
            "write better essays",
            "prepare for an interview",
            "speak in public without fear",
        ),
    ),
    (
        "If {}, what might happen next?",
        (
            "a glass falls from the table",
            "nobody waters the plants",
            "a child touches a hot stove",
            "the alarm does not ring",
            "two friends argue",
            "the river floods",
        ),
    ),
)

FACTS: tuple[tuple[Any, ...], ...] = (
    ("Who wrote {}?", WORKS),
    ("Who created {}?", WORKS),
    ("In which year was {} first shown to the public?", WORKS),
    ("Who is the main character of {}?", WORKS),
    ("What is the capital of {}?", COUNTRIES),
    ("Which language is spoken in {}?", COUNTRIES),
    ("What is the currency of {}?", COUNTRIES),
    ("Which countries border {}?", COUNTRIES),
    ("How many people live in {}?", COUNTRIES),
    ("What is the population of {}?", CITIES),
    ("Which river flows through {}?", CITIES),
    ("In what country is {}?", CITIES),
    ("What is {} famous for?", CITIES),
    ("When was {} founded?", CITIES),
    ("What was the name of the first mayor of {}?", CITIES),
    ("When was {} born?", FIGURES),
    ("Where was {} born?", FIGURES),
    ("What did {} discover or do?", FIGURES),
    ("In what year did {} die?", FIGURES),
    ("Who was {} married to?", FIGURES),
    ("What nationality was {}?", FIGURES),
    ("Which school did {} attend?", FIGURES),
    ("Tell me about the life of {}.", FIGURES),
    ("When was {}?", EVENTS),
    ("In which year did {} take place?", EVENTS),
    ("Who took part in {}?", EVENTS),
    ("What led to {}?", EVENTS),
    ("Where did {} happen?", EVENTS),
    ("How large is {}?", BODIES),
    ("How far is {} from Paris?", BODIES),
    ("Who first described {}?", BODIES),
    ("What is the highest point of {}?", BODIES),
    ("On which continent or in which part of the sky is {}?", BODIES),
    ("How long does {} live?", BEASTS),
    ("What does {} eat?", BEASTS),
    ("What is the scientific name of {}?", BEASTS),
    ("How fast can {} move?", BEASTS),
    ("Who discovered {}?", MATTERS),
    ("At what temperature does {} melt?", MATTERS),
    ("What is {} made of?", MATTERS),
    ("When was {} first used?", MATTERS),
    ("What is the chemical symbol or formula of {}?", MATTERS),
    ("Which team won the national championship of {} in 1998?", COUNTRIES),
    ("Who was the head of state of {} in 1960?", COUNTRIES),
    ("What is the name of the national anthem of {}?", COUNTRIES),
    ("Which actor played the lead in the film of {}?", WORKS),
    ("What award did {} receive?", FIGURES),
    ("Who directed the first film about {}?", FIGURES),
    ("What term describes the study of {}?", MATTERS),
    ("Which company makes the most {} in the world?", MATTERS),
)
UNKNOWABLE: tuple[tuple[Any, ...], ...] = (
    ("What will {} look like in {}?", FATES, FUTURES),
    ("Will {} still be here in {}?", FATES, FUTURES),
    ("When will {} end?", FATES),
    ("What is the purpose of {}?", FATES),
    ("Is there a reason for {}?", FATES),
    ("Can {} ever be saved from itself?", FATES),
    ("How will {} change in {}?", FATES, FUTURES),
    ("What comes after {}?", FATES),
    ("What is the true nature of {}?", MYSTERIES),
    ("What is the meaning of {}?", MYSTERIES),
    ("Is {} an illusion?", MYSTERIES),
    ("Why does {} exist at all?", MYSTERIES),
    ("Can {} be measured?", MYSTERIES),
    ("Where does {} come from, and where does it go?", MYSTERIES),
    ("Would life be better without {}?", MYSTERIES),
    ("Is {} more important than {}?", MYSTERIES, MYSTERIES),
    ("Does {} mean the same to everybody?", MYSTERIES),
    ("Does {} exist?", BELIEFS),
    ("Is there {}?", BELIEFS),
    ("How can we know whether there is {}?", BELIEFS),
    ("If there is {}, why can nobody see it?", BELIEFS),
    ("Why do people believe in {}?", BELIEFS),
    ("Why do we {}?", WONDERS),
    ("Why must people {}?", WONDERS),
    ("How can we stop to {}?", WONDERS),
    ("If nobody had to {}, what would we be?", WONDERS),
    ("Is it better to {}?", WAYS_OF_LIFE),
    ("Would you rather {}?", WAYS_OF_LIFE),
    ("Should one {}?", WAYS_OF_LIFE),
    ("What did {} think in the last minute of life?", FIGURES),
    ("What would {} say about our time?", FIGURES),
    ("What would have happened if {} had never been born?", FIGURES),
    ("Was {} happy?", FIGURES),
    ("How would the world look today without {}?", EVENTS),
    ("Who will win the football world cup in {}?", FUTURES),
    ("What will I be doing in {}?", FUTURES),
    ("What technology will people use in {}?", FUTURES),
    ("How many people will live on Mars in {}?", FUTURES),
    ("What is {} feeling right now?", BEASTS),
    ("What does {} dream of?", BEASTS),
    ("Does {} know that it will die?", BEASTS),
    ("What is it like to be {}?", BEASTS),
    ("What is the best city to live in, {} or {}?", CITIES, CITIES),
    ("Which is more beautiful, {} or {}?", CITIES, CITIES),
    ("Who is the greatest person who ever lived, {} or {}?", FIGURES, FIGURES),
    ("What am I thinking of right now?",),
    ("What is the answer to everything?",),
    ("Are we alone in the universe?",),
    ("What was before the beginning of time?",),
    ("What happens to us after we die?",),
    ("Could the past be changed if we travelled through time?",),
    ("What is the last number?",),
    ("How does it feel to be dead?",),
    ("Do we all see the same colours?",),
    ("If a tree falls and nobody hears it, does it make a sound?",),
    ("What would you do if you were the last person on Earth?",),
    ("Will my children be happy?",),
    ("Which stranger will I meet tomorrow?",),
    ("How many thoughts has a person in a lifetime?",),
    ("Who was the first person that ever laughed?",),
)


def draws(wordings: Sequence[tuple[Any, ...]], count: int, seed: int = 0) -> list[str]:
    """At most `count` questions, each once."""
    rng = random.Random(seed)
    found = []
    for _ in range(count):
        wording, *slots = rng.choice(wordings)
        found.append(wording.format(*(rng.choice(slot) for slot in slots)))
    return list(dict.fromkeys(found))
