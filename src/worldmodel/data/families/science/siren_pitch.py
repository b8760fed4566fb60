"""The frequency heard from a moving source that comes nearer."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    source = draw.pick("ambulance", "train", "fire engine", "police car", "motorboat")
    pitch, speed, sound = draw.integer(200, 1600, 5), draw.integer(30, 160), draw.integer(330, 350)
    values: dict[str, Value] = {
        "source": source,
        "pitch": pitch,
        "speed": speed,
        "sound": sound,
        "x": draw.integer(2, 12),
    }
    return Case(values, pitch * sound / (sound - speed / 3.6))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The horn of a vehicle (type: {source}) sounds at {pitch} Hz. It drives straight towards a listener at "
            "{speed} km/h. What frequency is heard, if sound travels at {sound} m/s?"
        ),
        (
            "What pitch in hertz does a person at rest hear from the {pitch} Hz siren that approaches at {speed} "
            "km/h? The speed of sound is {sound} m/s."
        ),
        (
            "Doppler effect, source approaching, observer at rest: {pitch} Hz, {speed} km/h, sound at {sound} m/s. "
            "Frequency heard?"
        ),
        (
            "Sound moves through the air at {sound} metres per second. The {source} comes nearer at {speed} "
            "kilometres per hour and emits a tone of {pitch} Hz. Find the tone that reaches someone standing in its "
            "way."
        ),
        (
            "i'm standing still and the {source} comes right at me with {speed} km/h. its siren has {pitch} hz "
            "really. what do i hear, speed of sound {sound} m/s"
        ),
        (
            "Compute the frequency observed ahead of the {source}. Own frequency {pitch} Hz, speed {speed} km/h, "
            "speed of sound {sound} m/s, air at rest."
        ),
        (
            "By how many hertz does the air in front of an approaching horn vibrate, when the horn itself vibrates at "
            "{pitch} Hz, moves at {speed} km/h and sound does {sound} m/s?"
        ),
        (
            "For {x} seconds the {source} rushes towards a microphone. With {sound} m/s for sound, {speed} km/h for "
            "the vehicle and {pitch} Hz for its signal, which frequency is recorded?"
        ),
        (
            "Before the {source} passes her, Lina hears a higher tone than the true one of {pitch} Hz. How high is it "
            "in Hz, at {speed} km/h and a speed of sound of {sound} m/s?"
        ),
        (
            "If a whistle of {pitch} Hz nears a station at {speed} km/h, what frequency do those waiting notice? Take "
            "{sound} m/s as the velocity of sound."
        ),
    ),
    more=(
        (
            "What does a listener standing in front of an approaching {source} hear, in Hz, if sound has a "
            "speed of {sound} m/s, the {source} one of {speed} km/h and its horn a pitch of {pitch} Hz?"
        ),
        (
            "At {speed} km/h the {source} is heading towards me while I stand still. Its siren has {pitch} Hz "
            "and the sound travels at {sound} m/s. Tell me the frequency I hear."
        ),
        (
            "Speed of sound {sound} m/s; signal {pitch} Hz; {source} approaching at {speed} km/h; listener at "
            "rest; frequency heard = ?"
        ),
        (
            "I wonder which pitch in hertz reaches a child on the shore or at the kerb as a {source} comes "
            "straight closer at {speed} km/h with its {pitch} Hz horn on, sound covering {sound} metres a "
            "second."
        ),
        (
            '"Why does the {source} sound so high?" asks the child. "Because it is coming towards us at '
            '{speed} km/h." The true tone has {pitch} Hz, the speed of sound is {sound} m/s. How many Hz do '
            "they hear?"
        ),
        (
            "hey a {source} is coming right at me, {speed} km/h, horn is {pitch} hz, sound goes {sound} m/s, "
            "what frequency do i get"
        ),
        (
            "Calculate the Doppler-shifted frequency for a source of {pitch} Hz approaching a stationary "
            "observer at {speed} km/h, with {sound} m/s as the velocity of sound. The source is the horn of a "
            "{source}."
        ),
        (
            "When sound travels at {sound} m/s and a {source} with a tone of {pitch} Hz drives directly "
            "towards a microphone at rest, at {speed} km/h, what does the microphone register in Hz?"
        ),
        (
            "A tone of {pitch} Hz is given off by a {source}. The air carries it at {sound} m/s. Ahead, "
            "somebody waits without moving, and the {source} gets nearer to that person by {speed} km every "
            "hour. Find the frequency of the tone as heard there."
        ),
        (
            "Could you work out the hertz measured by a fixed sensor ahead of the {source}? Its velocity "
            "towards the sensor: {speed} km/h. Sound: {sound} m/s. Horn: {pitch} Hz."
        ),
        (
            "Sound goes {sound} m/s, the {source} comes straight at you with {speed} km/h, and its horn gives "
            "{pitch} Hz. What frequency in Hz do you hear?"
        ),
        (
            "{sound} m/s for sound, {speed} km/h for the approaching {source}, {pitch} Hz for its siren: which "
            "frequency arrives at a listener who stands still?"
        ),
        (
            "What frequency, in hertz, is heard by someone at rest ahead of the {source}, whose horn emits "
            "{pitch} Hz, when the speed of sound is {sound} m/s and that of the {source} {speed} km/h?"
        ),
        (
            "The {source} moves directly towards an observer at rest. Velocity: {speed} km/h. In this air, "
            "sound moves at {sound} m/s. The emitted tone: {pitch} Hz. Find the observed one."
        ),
        (
            "{speed} km/h is what the {source} does as it nears the place where I wait. Its siren is tuned to "
            "{pitch} Hz. At a speed of sound of {sound} m/s, what do I hear, in Hz?"
        ),
        (
            "im standing still and the {source} heads for me. sound {sound} m/s, siren {pitch} hz, {source} "
            "{speed} km/h. what hz do i hear"
        ),
        (
            "On a cold day, when sound covers {sound} metres in a second, the {source} drives straight at a "
            "policeman who does not move. It does {speed} km/h and sounds its {pitch} Hz horn. What pitch in "
            "Hz meets his ear?"
        ),
        (
            "Please compute the raised pitch (Hz) in front of the {source}: it approaches at {speed} km/h, "
            "sound spreads at {sound} m/s, and the pitch at rest is {pitch} Hz."
        ),
        (
            "If the listener rests and the {source} closes in on her at {speed} km/h, to which frequency does "
            "the Doppler effect lift a {pitch} Hz tone, given a sound velocity of {sound} m/s?"
        ),
        (
            "Waves of {pitch} Hz leave the horn of the {source}, travelling at {sound} m/s. The horn itself "
            "follows them at {speed} km/h towards a fixed microphone. How many Hz does the microphone pick up?"
        ),
        (
            "Given that sound advances {sound} m per second, determine the frequency perceived at the roadside "
            "or on the quay when the {source}, sounding at {pitch} Hz, comes directly closer with {speed} km/h."
        ),
        (
            '"Listen, it seems higher than {pitch} Hz," says the engineer, although the horn of the {source} '
            "has just that frequency. It comes towards her, {speed} km/h fast, and sound is {sound} m/s fast. "
            "How many Hz does she measure, standing still?"
        ),
        (
            "Observer: at rest. Sound: {sound} m/s. Source: horn of the {source}, approaching, {speed} km/h, "
            "{pitch} Hz. Observed: ? Hz"
        ),
        (
            "Could you tell me how the {pitch} Hz siren sounds to people waiting ahead, in Hz? The {source} "
            "carrying it gets nearer at {speed} km/h; the speed of sound amounts to {sound} m/s."
        ),
        (
            "As the {source} approaches a wall, the wall is struck by sound of a higher frequency than the "
            "horn's {pitch} Hz. What is that frequency in Hz, with sound at {sound} m/s and the {source} at "
            "{speed} km/h?"
        ),
        (
            "I wonder about the tone in front of the {source}. It approaches me, who am not moving, by {speed} "
            "km in an hour; sound does {sound} m in a second; the true tone is {pitch} Hz. What is the heard "
            "one, in Hz?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the frequency heard. Known: {pitch} Hz, {speed} km/h towards the listener, sound {sound} m/s. "
                "Divide the speed by 3.6 for m/s. Multiply the frequency by the speed of sound and divide by sound "
                "minus source speed."
            ),
            """
source = {speed} / 3.6
print({pitch} * {sound} / ({sound} - source))
""",
        ),
    ),
    reply="One hears {output} Hz.",
)
