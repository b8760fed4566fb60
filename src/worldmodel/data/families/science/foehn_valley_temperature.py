"""The temperature behind a mountain range: air cools dry, then in cloud, and warms dry on the way down."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    t, low = draw.integer(6, 20), draw.integer(200, 600, 50)
    cloud = low + draw.integer(400, 1000, 50)
    top = cloud + draw.integer(600, 2000, 50)
    lee, moist = draw.integer(300, 900, 50), draw.pick(0.5, 0.55, 0.6, 0.65, 0.7)
    values: dict[str, Value] = {
        "t": t,
        "low": low,
        "cloud": cloud,
        "top": top,
        "lee": lee,
        "moist": moist,
        "ridge": draw.pick("ridge", "mountain range", "massif", "mountain chain"),
        "who": draw.person(),
        "wind": draw.integer(15, 60),
        "long": draw.integer(20, 180, 5),
    }
    crest = t - (cloud - low) / 100 - (top - cloud) / 100 * moist
    return Case({**values, "x": draw.integer(2, 9)}, round(crest + (top - lee) / 100, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Moist air of {t} °C lies at {low} m. It rises over a {ridge} of {top} m; from {cloud} m on clouds form "
            "and it rains. In clouds it cools by {moist} degrees per hundred metres, otherwise it changes by one "
            "degree. How warm is it after sinking, without clouds, to a valley at {lee} m on the other side?"
        ),
        (
            "What temperature does the foehn bring to a village at {lee} m, if the air started with {t} °C at {low} "
            "m, became saturated at {cloud} m and crossed the crest at {top} m? Rates: one degree per hundred metres "
            "for unsaturated air, {moist} degrees for saturated air."
        ),
        (
            "Foehn. Windward foot {low} m, {t} °C. Cloud base {cloud} m. Crest {top} m. Lee foot {lee} m. Dry rate "
            "one degree, moist rate {moist} degrees per hundred metres. Temperature at the lee foot?"
        ),
        (
            "On its way across the {ridge} the wind climbs from {low} metres, where it has {t} degrees Celsius, to "
            "{top} metres. Above {cloud} metres its moisture condenses, which slows the cooling from one degree to "
            "{moist} degrees per hundred metres. Then all clouds are gone and it falls down to {lee} metres. Find "
            "the temperature there."
        ),
        (
            "wind comes from the south with {t} degrees at {low} m, clouds start at {cloud} m, it goes over the top "
            "at {top} m and down to us at {lee} m. one degree per hundred m when dry and {moist} in the clouds, how "
            "warm does it get here"
        ),
        (
            "Compute the air temperature on the lee side ({lee} m) of a {ridge} whose height is {top} m. Windward "
            "the air has {t} °C at {low} m; it cools by one degree per hundred metres up to the condensation level "
            "of {cloud} m and by {moist} degrees per hundred metres above it; downhill it stays unsaturated."
        ),
        (
            "If rising air loses one degree per hundred metres below {cloud} m but only {moist} degrees per hundred "
            "metres between there and the summit at {top} m, and regains one degree for every hundred metres of "
            "descent, with what temperature does it arrive at {lee} m, having left {low} m at {t} °C?"
        ),
        (
            "A {ridge}, {long} km long and {top} m high, stands in the way of the wind. At its foot, {low} m above "
            "the sea, it is {t} °C. The wind is pushed up, forms clouds above {cloud} m, drops its rain and sinks on "
            "the far side to {lee} m without any cloud. Given {moist} degrees per hundred metres inside the clouds "
            "and one degree outside, how warm is the far side?"
        ),
        (
            '"It always gets warmer here when the wind crosses the {ridge}," says {who}, who lives at {lee} m. Today '
            "the wind sets out at {low} m with {t} °C, meets its cloud base at {cloud} m and passes the top at {top} "
            "m. Taking one degree per hundred metres without clouds and {moist} degrees with them, which temperature "
            "will reach the house?"
        ),
        (
            "Foehn air is warm because rain gave it heat. Follow such air: start {t} °C at {low} m; cooling of one "
            "degree per hundred metres until {cloud} m; cooling of {moist} degrees per hundred metres until {top} m; "
            "warming of one degree per hundred metres until {lee} m. Determine the final temperature."
        ),
    ),
    more=(
        (
            "The air above a plain at {low} m has {t} °C. Tell me its temperature once it has gone up to {top} "
            "m and come down to {lee} m. Clouds exist only on the way up and only above {cloud} m; in them the "
            "change is {moist} degrees per hundred metres, elsewhere it is one degree."
        ),
        (
            "How many degrees Celsius has the wind at {lee} m behind the {ridge}? Before it, at {low} m, there "
            "were {t} °C. The passage led over {top} m. On the way up, condensation began at {cloud} m, so "
            "from there to the top the air cooled by {moist} instead of one degree per hundred metres."
        ),
        (
            "T({low} m, windward) = {t} °C; crest = {top} m; clouds from {cloud} m on; in cloud {moist} °C per "
            "hundred m, else one °C per hundred m; T({lee} m, leeward) = ?"
        ),
        (
            "From my window at {lee} m I see the clouds hanging over the {ridge} ({top} m). On its other side, "
            "at {low} m, a friend measures {t} °C, and over there the clouds begin at {cloud} m. What do I "
            "measure when that air comes down to me? Count {moist} degrees for a hundred metres in the clouds "
            "and one degree for a hundred metres in clear air."
        ),
        (
            "At {wind} km/h a damp wind blows against a {ridge}. At {low} m it has {t} °C. It cools by one "
            "degree on each hundred metres, but beyond {cloud} m, where it is saturated, by {moist} degrees. "
            "After the highest point, {top} m, it comes down cloudless, getting one degree warmer per hundred "
            "metres. Work out the temperature at {lee} m."
        ),
        (
            "Could you tell me how warm the foehn is at {lee} m? The air comes from {low} m and {t} °C. "
            "Between {cloud} m and the crest at {top} m it is in clouds and cools {moist} degrees per hundred "
            "metres; on the rest of the way, up or down, one degree goes with a hundred metres."
        ),
        (
            "foehn temp at {lee} m? start {low} m {t} C, cloud base {cloud} m, pass {top} m, wet {moist} and "
            "dry one degree per hundred m"
        ),
        (
            "Meteorologists send a parcel of air over a {ridge} in thought. It begins at {t} °C and {low} m, "
            "is lifted dry to {cloud} m, goes on in cloud to {top} m and is then lowered, dry again, to {lee} "
            "m. Dry, every hundred metres change it by one degree, in cloud by {moist} degrees. State the "
            "temperature of the parcel at the end."
        ),
        (
            "Up in dry air from {low} m to {cloud} m, up in cloud to {top} m, down in dry air to {lee} m: this "
            "is the path of a wind that had {t} °C at the outset. A hundred metres mean one degree in dry air, "
            "{moist} degrees in cloud. What is its temperature on arrival?"
        ),
        (
            "{who} runs a weather station with {x:words} thermometers at {lee} m, on the sheltered side of a "
            "{ridge}. The weather comes from the other side: {t} °C at {low} m, clouds and rain from {cloud} m "
            "up to the top, which is at {top} m, then a dry descent. If air cools or warms by one degree per "
            "hundred metres and, in cloud, cools by {moist} degrees only, what do the thermometers show?"
        ),
        (
            "At {lee} m behind the {ridge}, how warm is air that crossed the crest at {top} m, had clouds from "
            "{cloud} m upwards, and began its climb at {low} m with {t} °C? In cloud it cools {moist} degrees "
            "per hundred metres; otherwise air changes by one degree per hundred metres."
        ),
        (
            "Rates first: {moist} degrees per hundred metres in cloud, one degree per hundred metres without. "
            "Air of {t} °C at {low} m rises to {top} m, cloudy above {cloud} m, then sinks cloudless to {lee} "
            "m. Its temperature there?"
        ),
        (
            "The crest of the {ridge} is at {top} m. Wind comes down from it, dry, to {lee} m. It had gone up "
            "from {low} m, where it had {t} °C, and from {cloud} m on it was in cloud. Find the final "
            "temperature, with one degree per hundred metres in dry air and {moist} degrees in cloud."
        ),
        (
            "Down to {lee} m comes the foehn. Before that it went over {top} m; before that it met the cloud "
            "base at {cloud} m; and at the outset, at {low} m, it was {t} °C. Dry air changes one degree per "
            "hundred metres, cloudy air {moist} degrees. How warm is it on arrival?"
        ),
        (
            "{t} °C is measured at {low} m in front of a {ridge}. What will be measured at {lee} m behind it, "
            "if condensation begins at {cloud} m on the way up, the top is at {top} m, cloud air cools by "
            "{moist} degrees and dry air changes by one degree for every hundred metres?"
        ),
        (
            "Clouds begin at {cloud} m and end at the top, {top} m; inside them rising air loses {moist} "
            "degrees per hundred metres. Elsewhere the rate is one degree per hundred metres. Starting with "
            "{t} °C at {low} m, what temperature does the wind have down at {lee} m?"
        ),
        (
            "how warm will it be at {lee} m after foehn: air is {t} C at {low} m, mountain top {top} m, clouds "
            "above {cloud} m, {moist} degrees per hundred m in clouds and one degree in dry air"
        ),
        (
            "Tell me what the thermometer reads at {lee} m, downwind. Upwind, at {low} m, it reads {t} °C. The "
            "air passes the summit at {top} m and is saturated from {cloud} m to the summit, cooling there by "
            "{moist} degrees per hundred metres; dry air cools or warms by one degree per hundred metres."
        ),
        (
            "Saturated rate: {moist} °C per hundred m. Dry rate: one °C per hundred m. Top: {top} m. Cloud "
            "base on the way up: {cloud} m. Start: {low} m, {t} °C. End: {lee} m. End temperature = ?"
        ),
        (
            "I live at {lee} m. When the wind crosses the {ridge}, {top} m high, it rains on the other side "
            "above {cloud} m. There, at {low} m, it is {t} °C now. With one degree per hundred metres for dry "
            "air and {moist} degrees for rising cloudy air, how many °C will I have?"
        ),
        (
            '"It is {t} °C here at {low} m," a friend phones from beyond the {ridge}. "Clouds hang from '
            '{cloud} m to the top at {top} m." What temperature will the same air have down with us at {lee} '
            "m? Air in cloud cools {moist} degrees per hundred metres; clear air changes one degree."
        ),
        (
            "If air warms by one degree per hundred metres on its dry way down from {top} m to {lee} m, having "
            "cooled by {moist} degrees per hundred metres in the clouds between {cloud} m and {top} m and by "
            "one degree per hundred metres below them, down at {low} m where it was {t} °C, how warm does it "
            "end up?"
        ),
        (
            "Please compute the foehn effect for a valley at {lee} m. The air started at {low} m; the "
            "condensation level is {cloud} m; the pass lies at {top} m. At the start it was {t} °C. Use one "
            "degree per hundred metres in unsaturated air and {moist} degrees in saturated air."
        ),
        (
            "Hikers at {low} m enjoy {t} °C and look up at a {ridge} whose clouds start at {cloud} m. The top, "
            "at {top} m, is hidden. Which temperature do other hikers find at {lee} m on the far side, where "
            "the air comes down dry? Cooling in cloud is {moist} degrees per hundred metres, and the change "
            "outside cloud is one degree."
        ),
        (
            "An air mass descends from {top} m to {lee} m on the lee side of a {ridge}. On the windward side "
            "it ascended from {low} m, saturated beyond {cloud} m. Given the initial {t} °C, a lapse of "
            "{moist} degrees per hundred metres when saturated and one degree when not, determine its "
            "temperature at the end."
        ),
        (
            "In cloud the wind cools just {moist} degrees per hundred metres, out of cloud it changes by one "
            "degree. I wonder what it brings to {lee} m after crossing a {ridge} at {top} m, with cloud on the "
            "way up from {cloud} m, and with {t} °C at {low} m where it set out."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the temperature behind the mountains. Known: {t} °C at {low} m, clouds from {cloud} m, top "
                "{top} m, down to {lee} m, {moist} degrees per hundred metres in cloud. Elsewhere air changes by one "
                "degree per hundred metres: cool it so up to the clouds, by {moist} up to the top, and warm it again "
                "on the way down."
            ),
            """
base = {t} - ({cloud} - {low}) / 100
crest = base - ({top} - {cloud}) / 100 * {moist}
print(round(crest + ({top} - {lee}) / 100, 2))
""",
        ),
    ),
    reply="It is {output} °C there.",
)
