"""What a model does not know, in numbers: pure functions on tokens, replies and outcomes.

perplexity.py   how sure the model was of its words
signals.py      what one reply shows: words, entropies, margins, and whether its program fits the question
samples.py      what several replies to one question show: agreement, semantic entropy
fit.py          from signals to the probability of being right, learned from judged answers
conformal.py    from judged answers to a threshold that keeps a promise on errors
calibration.py  the record of it all, for one engine and one state of its model
"""

from worldmodel.core.uncertainty.perplexity import FLOOR, WINDOW, Running, measure

__all__ = ["FLOOR", "WINDOW", "Running", "measure"]
