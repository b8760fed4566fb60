"""Two carts meet head on and stick together: their speed afterwards."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    cart = draw.pick("cart", "wagon", "trolley", "sledge", "bumper car", "glider")
    one, two = draw.integer(20, 900, 5), draw.integer(20, 900, 5)
    fast, slow = draw.number(2, 9, digits=1), draw.number(0.3, 1.9, digits=1)
    two = min(two, one)
    speed = (one * fast - two * slow) / (one + two)
    return Case({"cart": cart, "one": one, "two": two, "fast": fast, "slow": slow, "x": draw.integer(2, 40)}, speed)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {cart} of {one} kg runs at {fast} m/s into another one of {two} kg that comes towards it at {slow} "
            "m/s. They lock together. At what speed do they go on?"
        ),
        (
            "What is the common speed after a {cart} ({one} kg, {fast} m/s to the right) and a second {cart} ({two} "
            "kg, {slow} m/s to the left) collide and stick?"
        ),
        (
            "Head-on, perfectly inelastic: {one} kg at {fast} m/s against {two} kg at {slow} m/s. Speed of both "
            "afterwards?"
        ),
        (
            "From the left a {cart} with a mass of {one} kg rolls at {fast} metres per second. From the right comes "
            "one with {two} kg, at {slow} m/s. After the impact they stay coupled. Find their velocity."
        ),
        (
            "on a smooth track one {cart} has {one} kg and {fast} m/s, the other has {two} kg and {slow} m/s the "
            "opposite way. they hook into each other, how fast are they then"
        ),
        (
            "Use the conservation of momentum for a {cart} moving east ({one} kg, {fast} m/s) that couples to a "
            "{cart} moving west ({two} kg, {slow} m/s). How many m/s to the east do they have as a pair?"
        ),
        (
            "Compute the final velocity of two coupled vehicles. Before coupling, the first {cart} weighs {one} kg "
            "and does {fast} m/s; against it moves the second, {two} kg heavy and {slow} m/s fast."
        ),
        (
            "In a test of {x} s, a {cart} loaded to {one} kg hits an oncoming one loaded to {two} kg; they become "
            "entangled. Their speeds had been {fast} m/s and {slow} m/s. With what speed does the wreck slide on, at "
            "first?"
        ),
        (
            "If {two} kg drive at {slow} m/s straight against {one} kg at {fast} m/s and both, each a {cart}, remain "
            "joined, which speed is left?"
        ),
        (
            "Two items of the type {cart} approach each other: the heavy one, {one} kg, with {fast} m/s, and the "
            "other, {two} kg, with {slow} m/s. Glue makes them stick on contact. Determine the speed of the joint "
            "body."
        ),
    ),
    more=(
        (
            "{two} kg is the mass of a {cart} rolling left at {slow} m/s; {one} kg is the mass of another "
            "rolling right at {fast} m/s. They crash and stay together. How fast do they move afterwards, in "
            "m/s?"
        ),
        (
            "At {fast} m/s a {cart} heads east, at {slow} m/s another heads west on the same rail. The masses "
            "are {one} kg for the eastbound and {two} kg for the westbound. If they couple when they meet, "
            "what is their shared speed?"
        ),
        (
            "Tell me the speed after a collision in which both vehicles stick together: {slow} m/s and {two} "
            "kg for the {cart} from the right, {fast} m/s and {one} kg for the {cart} from the left."
        ),
        (
            "How quickly does the pair roll on when a {cart} of {one} kg going {fast} m/s and an oncoming one "
            "of {two} kg going {slow} m/s hook together?"
        ),
        (
            "Collision record. {cart:capital} A: {one} kg, {fast} m/s, forward. {cart:capital} B: {two} kg, "
            "{slow} m/s, backward. Result: locked. Common velocity in m/s: ?"
        ),
        (
            "i push a {cart}, {two} kg, so it does {slow} m/s and my brother pushes his, {one} kg, right at it "
            "with {fast} m/s. they get stuck in each other. speed after that?"
        ),
        (
            "Two masses approach on a frictionless line. {one} kg, moving at {fast} m/s, meets {two} kg, "
            "moving at {slow} m/s in the other direction, and from then on they form a single body. By "
            "conservation of momentum determine its velocity."
        ),
        (
            '"Mine weighs {one} kg and comes at {fast} m/s," says Ben. "Mine comes the other way at {slow} '
            'm/s and weighs {two} kg," says Mia. Each releases a {cart}, and magnets hold them fast on '
            "contact. What speed do they have as one?"
        ),
        (
            "Could you work out the velocity that is left over when a {cart} with {slow} m/s and {two} kg runs "
            "head-on into a {cart} with {fast} m/s and {one} kg and they remain joined?"
        ),
        (
            "The hall is quiet before the test. Then, from opposite ends, a {cart} weighing {two} kg "
            "approaches at {slow} metres per second and a {cart} weighing {one} kg approaches at {fast} metres "
            "per second. Upon impact their couplings snap shut. With what velocity do they travel on together?"
        ),
        (
            "At {slow} m/s comes {two} kg from the right, at {fast} m/s comes {one} kg from the left, each a "
            "{cart}. They collide and stay locked. What is their speed then?"
        ),
        (
            "{fast} m/s and {slow} m/s are the speeds, in opposite directions, of a {cart} of {one} kg and a "
            "{cart} of {two} kg. They couple on meeting. How fast are they after that?"
        ),
        (
            "How fast do both move on in m/s, when a {cart} of {two} kg, rolling at {slow} m/s, meets a {cart} "
            "of {one} kg that rolls at {fast} m/s in the opposite direction, and they stay together?"
        ),
        (
            "Opposite directions: {slow} m/s for the {cart} of {two} kg, {fast} m/s for the {cart} of {one} "
            "kg. They catch on each other. Determine the speed of the pair."
        ),
        (
            "two things, each a {cart}, heading at each other. speeds {fast} m/s and {slow} m/s, masses {one} "
            "kg and {two} kg in the same order. they lock. speed after?"
        ),
        (
            "The slower {cart}, {slow} m/s, weighs {two} kg. The faster one, {fast} m/s, comes from the other "
            "end of the track and weighs {one} kg. Once they have met they cling together. Find their common "
            "speed."
        ),
        (
            "In a film, a {cart} with {one} kg and a {cart} with {two} kg race towards each other, the former "
            "at {fast} m/s and the latter at {slow} m/s, and become one lump. At what speed does the lump go "
            "on?"
        ),
        (
            "Weights: {two} kg and {one} kg. Speeds towards each other: {slow} m/s for the first of these, "
            "{fast} m/s for the second. Each is a {cart}, and a hook joins them when they touch. Joint speed "
            "in m/s: ?"
        ),
        (
            "If a {cart} was moving at {fast} m/s with {one} kg before it got stuck to an oncoming {cart} that "
            "had {slow} m/s and {two} kg, what speed had both immediately afterwards?"
        ),
        (
            "Work out the speed with which the coupled pair rolls away. Its parts are a {cart} of {two} kg "
            "that came from the north at {slow} m/s and a {cart} of {one} kg that came from the south at "
            "{fast} m/s."
        ),
        (
            "You let a {cart} of {one} kg go to the right. Its speed is {fast} m/s. From the right, at {slow} "
            "m/s, comes another {cart}, {two} kg in mass. They stick together. With what speed do they go on?"
        ),
        (
            "Before: {one} kg going forward at {fast} m/s; {two} kg going backward at {slow} m/s. After: both, "
            "each a {cart}, move as one body. I wonder at what speed."
        ),
        (
            "A {cart} that carries sand, {two} kg in all, moves west at {slow} m/s. Another {cart}, {one} kg "
            "in all, moves east at {fast} m/s. They hit each other and do not separate. Tell me how fast they "
            "move then."
        ),
        (
            "Please give the shared velocity after a head-on crash in which nothing bounces: one {cart} had "
            "{slow} m/s at {two} kg, the other had {fast} m/s at {one} kg."
        ),
        (
            '"Mine was rolling at {slow} m/s, and it has {two} kg," says Tom. "And mine, {one} kg, was '
            'coming at you with {fast} m/s," says Eva. Each speaks of a {cart}, and the two are now hooked '
            "together. How fast do they roll?"
        ),
        (
            "With {fast} m/s, a {cart} approaches a station; towards it, with {slow} m/s, rolls another "
            "{cart}. The first weighs {one} kg, the second {two} kg. They couple by themselves. What is the "
            "speed of the train so formed?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the common speed. Known: {one} kg at {fast} m/s, {two} kg at {slow} m/s in the opposite "
                "direction. Subtract the second momentum from the first and divide by both masses together."
            ),
            """
momentum = {one} * {fast} - {two} * {slow}
print(momentum / ({one} + {two}))
""",
        ),
    ),
    reply="They go on at {output} m/s.",
)
