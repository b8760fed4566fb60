"""A box in centimetres is filled to a percentage with buckets of some litres."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    long, wide, high = draw.pick(50, 100, 150), draw.pick(40, 50, 60), draw.pick(40, 60)
    full, have = draw.pick(80, 90), draw.integer(2, 5)
    litres = long * wide * high // 1000 * full // 100
    bucket = draw.pick(*(size for size in (4, 5, 6, 9, 10) if litres % size == 0))
    what = draw.pick("fish tank", "glass tank", "planter", "water box", "trough")
    values: dict[str, Value] = {"l": long, "w": wide, "h": high, "full": full, "b": bucket, "have": have, "what": what}
    return Case({**values, **draw.who(), "x": draw.integer(2, 30)}, litres // bucket - have)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {what} is {l} cm long, {w} cm wide and {h} cm high. It is to be filled to {full}% with a bucket of "
            "{b} litres. {have} buckets are already in. How many more buckets are needed?"
        ),
        (
            "How many more times must {who} carry a bucket of {b} litres to fill a {what} of {l} cm by {w} cm by "
            "{h} cm up to {full}%, after {have} buckets?"
        ),
        (
            "{who} fills {their} {what}, whose inside measures {l} cm, {w} cm and {h} cm, only to {full} percent. "
            "One bucket holds {b} liters, and a liter is 1000 cubic centimeters. After {have:words} full buckets, "
            "how many are still to come?"
        ),
        "{l} x {w} x {h} cm {what}, {full}% water, bucket {b} L, {have} done. Buckets left?",
        (
            "With {have} buckets poured in, {who} wonders how many remain. The bucket takes {b} litres. The {what} "
            "is a box, {h} cm high, {w} cm wide, {l} cm long, and the water shall reach {full}% of it."
        ),
        (
            "filling my {what} right now, it is {l} by {w} by {h} cm and i only want it {full}% full, my bucket is "
            "{b} liters and ive done {have} of them, how many more to go"
        ),
        (
            "Water for {what} number {x} comes by bucket, {b} litres at a time. Its three sides are {l} cm, {w} cm "
            "and {h} cm, and {full}% of its room is to be used. {have} buckets have been emptied into it. Compute "
            "the number of further buckets."
        ),
        (
            "{b} liters fit in {who}'s bucket. {their:capital} {what} could take as much as its edges of {l}, {w} "
            "and {h} centimeters allow, but {they} stops at {full}%. {they:capital} has already emptied {have} "
            "buckets. How many follow?"
        ),
        (
            "Find the litres in a box of {l} cm times {w} cm times {h} cm, take {full}% of them, and say how many "
            "buckets of {b} litres that is beyond the first {have}, which {who} has put into the {what}."
        ),
        (
            "The directions for a {what} say: fill to {full}%. Its length is {l} cm, its width {w} cm, its height "
            "{h} cm. {who} uses a bucket for {b} litres and has used it {have} times. The number of times still to "
            "go?"
        ),
        (
            "How often must {who} still walk to the tap? {their:capital} bucket brings {b} litres each time and "
            "has been emptied {have} times. The {what} measures {l} cm by {w} cm by {h} cm inside and shall be "
            "{full}% full."
        ),
        (
            "{full}% of a {what} is to be water, carried in a bucket that takes {b} liters. The {what} is {h} cm "
            "deep, {w} cm wide and {l} cm long. {who} has carried {have} buckets. Say how many are missing."
        ),
    ),
    more=(
        (
            "{b} litres go into a bucket, and {have} buckets have been tipped into a {what} so far. The {what} "
            "is {h} cm high, {l} cm long and {w} cm wide. How many buckets are missing until it is {full}% "
            "full?"
        ),
        (
            "{have} buckets down! With {b} litres a bucket, how many more will it take {who} before {full}% of "
            "the {what}, {w} cm by {l} cm by {h} cm, is filled?"
        ),
        (
            "Tell me how many buckets I still need. I want my {what} {full}% full; its inside is {l} cm long, "
            "{h} cm high and {w} cm wide; my bucket carries {b} litres; {have} buckets are in it already."
        ),
        (
            "If a {what} with a length of {l} cm, a width of {w} cm and a height of {h} cm should hold water "
            "up to {full}% of its volume, and {have} buckets of {b} litres have already been poured, what "
            "number of buckets is yet to be poured?"
        ),
        (
            "{what:capital}: target {full}%. Bucket: {b} L. Already in: {have} buckets. Inside measurements: "
            "{w} cm, {h} cm, {l} cm. Buckets still to come: ?"
        ),
        (
            "only want the {what} {full}% full, its {w} cm wide {l} cm long {h} cm high. {have} buckets are "
            "in, each one is {b} liters. how many are left to do"
        ),
        (
            '"Stop at {full}%," calls {who}, "the {what} must not overflow." It has edges of {l} cm, {w} '
            "cm and {h} cm. The helper, whose bucket takes {b} litres, has already brought {have}. How many "
            "must the helper still bring?"
        ),
        (
            "Could you work out the number of bucketfuls that remain? A {what} measuring {h} cm in height, {w} "
            "cm in width and {l} cm in length is to be filled to {full} percent by means of a bucket of {b} "
            "liters, which has been emptied into it {have} times."
        ),
        (
            "Birds sing while {who} fills a {what} in the garden. Its sides are {l} cm, {w} cm and {h} cm "
            "long. {they:capital} uses a bucket for {b} litres. After {have} buckets {they} takes a rest. "
            "{full}% of the {what} is to be under water in the end. Find how many buckets follow the rest."
        ),
        (
            "Determine how many buckets, beyond the {have} that are in, bring the water in a box-shaped {what} "
            "to {full}% of its capacity. Each bucket supplies {b} litres; the box has a width of {w} cm, a "
            "length of {l} cm and a height of {h} cm."
        ),
        (
            "{have} buckets of {b} litres each are in already. A {what}, {h} cm high, {w} cm wide and {l} cm "
            "long, is to be {full}% full in the end. How many more buckets does that take?"
        ),
        (
            "To {full}% is how far {who} fills a {what}. {b} litres come with each bucket, {have} buckets have "
            "come, and the {what} is {w} cm in width, {h} cm in height, {l} cm in length. How many buckets are "
            "still to come?"
        ),
        (
            "A bucket holds {b} litres, a {what} has sides of {h} cm, {l} cm and {w} cm. If {have} buckets "
            "have been poured and {full} percent of the {what} is to be filled, find the number of buckets to "
            "go."
        ),
        (
            "How many buckets of {b} litres are lacking in a {what} which should be {full}% full and has been "
            "given {have} so far? It measures {w} cm by {h} cm by {l} cm."
        ),
        (
            "Already poured: {have}. Bucket size: {b} litres. Height, width, length of the {what}: {h} cm, {w} "
            "cm, {l} cm. Fill level: {full}%. Remaining buckets: ?"
        ),
        (
            "ive tipped {have} buckets in my {what}, {b} litres each, and i stop at {full}%. its {h} cm high, "
            "{l} cm long and {w} cm wide. how many more do i need"
        ),
        (
            "The water in the {what} must rise until {full}% of the space is taken up. {who} brings {b} litres "
            "a time. The space is {h} cm by {l} cm by {w} cm. After {have} times, how many times remain?"
        ),
        (
            '"I\'ve carried {have} buckets, do I really need more?" asks {who}. The bucket takes {b} litres; '
            "the {what}, {l} cm long, {h} cm high and {w} cm wide, has to be {full}% full. Tell {them} how "
            "many more."
        ),
        (
            "If {who} has a bucket for {b} litres and has emptied it {have} times into a {what}, how often "
            "must {they} empty it again so that {full}% of the {what} (width {w} cm, height {h} cm, length {l} "
            "cm) is filled?"
        ),
        (
            "Your {what} is {w} cm wide, {l} cm long and {h} cm high. You have poured in {have} buckets, each "
            "with {b} litres, and want to get to {full}%. How many buckets are ahead of you?"
        ),
        (
            "{who} likes to leave some room at the top, so {full}% is enough for the {what}. Inside it is {h} "
            "cm tall, {w} cm across and {l} cm from end to end. {b} litres are in every bucket; {have} were "
            "brought. Work out the buckets missing."
        ),
        (
            "Given that {have} buckets are done, with {b} litres apiece, calculate the further buckets that "
            "bring a {what} of {h} cm times {w} cm times {l} cm to {full} percent of its volume."
        ),
        (
            "In the yard stands a {what}. {who} began to fill it in the morning: {have} buckets by noon, {b} "
            "litres in each. A mark inside shows {full}% of its volume. If its length is {l} cm, its height "
            "{h} cm and its width {w} cm, how many buckets will the afternoon need to reach the mark?"
        ),
        (
            "Please say how many buckets I have yet to carry: {b} litres fit in my bucket, I have been {have} "
            "times, and the {what} should get {full}% full. Its measurements are {h} cm, {l} cm and {w} cm."
        ),
        (
            "What number of buckets remains for a {what} with edges of {w}, {l} and {h} centimetres, at {b} "
            "litres per bucket, if {full}% is aimed at and {have} buckets are behind us?"
        ),
        (
            "The edges of a {what} are {h} cm, {w} cm and {l} cm. It's to be filled up to {full}%. So far it "
            "got {have} buckets. Each bucket is one of {b} litres. I'd like to know how many are outstanding."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the buckets still needed. Known: {l} by {w} by {h} cm, {full} percent full, {b} litres a "
                "bucket, {have} done. Multiply the sides, divide by a thousand for litres, take the percentage, "
                "divide by the bucket, subtract."
            ),
            """
litres = {l} * {w} * {h} / 1000
water = litres * {full} / 100
print(water / {b} - {have})
""",
        ),
    ),
    reply="{output} more buckets are needed.",
)
