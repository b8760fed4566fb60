"""The electric power of a heat pump that covers what a house loses per degree between inside and outside."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    house = draw.pick("cottage", "farmhouse", "bungalow", "terraced house", "country house", "chalet")
    loss, cop = draw.integer(110, 390, 5), draw.number(2.6, 5.1, digits=1)
    inside, outside = draw.integer(18, 23), draw.integer(2, 11)
    values: dict[str, Value] = {
        "house": house,
        "loss": loss,
        "cop": cop,
        "inside": inside,
        "outside": outside,
        "x": draw.integer(3, 19),
    }
    return Case(values, round(loss * (inside - outside) / cop, 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {house} loses {loss} W of heat for every degree between indoors and outdoors. It is {inside} °C inside "
            "and {outside} °C outside. A heat pump with a coefficient of performance of {cop} covers the loss. How "
            "many watts of electricity does it draw?"
        ),
        (
            "How much electric power, in watts, does a heat pump with a COP of {cop} take to hold a {house} at "
            "{inside} °C in weather of {outside} °C, with a heat loss of {loss} W/K?"
        ),
        (
            "Heat pump, COP {cop}. {house:capital}: {loss} W/K. Rooms {inside} °C, garden {outside} °C. Electric "
            "input in W?"
        ),
        (
            "Each kWh of electricity becomes {cop} kWh of heat in my heat pump. My {house} gives off {loss} watts per "
            "kelvin of difference to the air around it. I measure {outside} °C on the terrace and want {inside} °C by "
            "the sofa. What must the pump take from the grid, in W?"
        ),
        (
            "our {house} leaks {loss} watts per degree, its {outside} celsius out there and we keep it at {inside}, "
            "heat pump has a cop of {cop}, how many watts does the pump pull"
        ),
        (
            "If heat escapes from a {house} at a rate of {loss} W/K and {inside} °C are to be kept against {outside} "
            "°C in the open, which electric power in watts must be fed to a heat pump whose coefficient of "
            "performance is {cop}?"
        ),
        (
            '"What comes out is {cop} times what I put in," says the fitter about a heat pump. The {house} it is '
            "meant for needs {loss} W of heat per degree of difference, and the difference is that between {outside} "
            "°C outdoors and {inside} °C indoors. Find the electric power in W."
        ),
        (
            "{x:words} years after it was built, a {house} got a heat pump that turns 1 kW of electricity into {cop} "
            "kW of heat. Its walls, windows and roof together let through {loss} W/K. Compute the electric load in "
            "watts for {outside} °C in the street and {inside} °C in the living room."
        ),
        (
            "Work out the electricity that a heat pump consumes, in watts, while it makes up for the heat lost by a "
            "{house}: outdoor temperature {outside} °C, indoor temperature {inside} °C, loss {loss} W per kelvin, COP "
            "{cop}."
        ),
        (
            "The warmth that a {house} gives away is replaced by a heat pump. Inside, {inside} degrees Celsius are "
            "wanted; the outside air has {outside} degrees Celsius; between them {loss} W flow for each degree. The "
            "pump yields {cop} units of heat per unit of electricity. What is its electric power in W?"
        ),
    ),
    more=(
        (
            "With {outside} °C at the door and {inside} °C in the kitchen, a {house} sheds heat at {loss} W for each "
            "kelvin. Tell me the watts of electricity that a heat pump of performance {cop} uses to keep up."
        ),
        (
            "Today {outside} °C were measured outside. I would like to know what my heat pump needs in electric "
            "watts: it supplies {cop} times the energy it consumes, the {house} is kept at {inside} °C, and every "
            "degree of difference costs {loss} W of heat."
        ),
        (
            "Loss coefficient of the {house}: {loss} W/K; T inside: {inside} °C; T outside: {outside} °C; performance "
            "of the heat pump: {cop}; its electric power: ? W"
        ),
        (
            "Could you say what power in watts the meter of a heat pump shows? It heats a {house} from which {loss} W "
            "leak away per degree, the thermostat is set to {inside} °C, the weather report says {outside} °C, and "
            "the coefficient of performance amounts to {cop}."
        ),
        (
            "A heat pump is {cop} times as good as an electric heater. In a {house} at {inside} °C, surrounded by air "
            "of {outside} °C and losing {loss} W/K, how many electric watts does it use?"
        ),
        (
            "need the electrical watts for a heat pump (cop {cop}) in a {house}. heat loss is {loss} W per degree, "
            "room temp {inside}, outside temp {outside}, both in celsius"
        ),
        (
            "Given that {loss} watts of heat leave a {house} per kelvin, calculate the electricity in W drawn by its "
            "heat pump at {outside} °C outdoors. The pump has {x} fan blades and a COP of {cop}, and the rooms stay "
            "at {inside} °C."
        ),
        (
            "The tank in the cellar, which holds {x} litres more than the old one, does not matter here. A heat pump "
            "keeps a {house} at {inside} °C on a day of {outside} °C. A COP of {cop} is promised for it, and the "
            "energy certificate of the building gives {loss} W/K. What is the electric power in W?"
        ),
        (
            "{loss} W per kelvin of heat loss, {inside} °C within and {outside} °C without: these are the figures of "
            "a {house}. State the electric watts at which a heat pump runs to balance them, taking {cop} as its "
            "coefficient of performance."
        ),
        (
            'The owner of a {house} asks: "How many watts of electricity will my heat pump want at {outside} °C, if I '
            'like {inside} °C at home?" The loss is {loss} W for a degree; the machine delivers {cop} kW of heat per '
            "kW of electricity. Answer the owner."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the electric power in watts. Known: {loss} W for each degree, {inside} °C inside, {outside} "
                "°C outside, coefficient of performance {cop}. Loss times the difference of temperatures is the heat "
                "needed; divide it by the coefficient."
            ),
            """
heat = {loss} * ({inside} - {outside})
print(round(heat / {cop}, 1))
""",
        ),
    ),
    reply="The heat pump draws {output} W of electric power.",
)
