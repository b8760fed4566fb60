"""Static vectors of words or a small transformer: python -m bench.encoders [--minutes 8] [--markdown FILE]

Every contender learns from the same pairs with the same loss (training/pairs.py, training/encoder.py), the transformers
for `--minutes` of processor time, the static table for as many batches as `train encoder` takes. Compared are
recall@1 on the groups that are kept from training, the size of the file at 8 bits a number, and the time that one
question takes.
`--out` keeps what was trained; `python -m bench.retrieval --embedder st:OUT/transformer-2x256` then measures it like
any other.

Not covered: transformers that begin with weights of others, since none can be had here.
"""

from __future__ import annotations

import argparse
import json
import random
import shlex
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from bench.main import machine
from torch.nn import functional
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

from bench import page
from worldmodel.memory.embed import Embedder
from worldmodel.memory.embedders.encoder import EncoderEmbedder
from worldmodel.memory.embedders.transformers import TransformersEmbedder
from worldmodel.training.encoder import Options, choose, recall, split_off, train_encoder
from worldmodel.training.pairs import Source, pair, sources

MARK = "<!-- encoders -->"
SHAPES = ((2, 128), (2, 256))
"""Layers and width of the transformers; with 8,192 tokens both stay below 16 MB."""
VOCABULARY, LONGEST = 8192, 64


@dataclass(frozen=True, slots=True)
class Row:
    """One contender: megabytes at 8 bits, processor minutes of training, batches, ms a question, recall by source."""

    name: str
    size: float
    minutes: float
    batches: int
    question: float
    recall: dict[str, float]


def transformer(
    shape: tuple[int, int], training: Sequence[Source], options: Options, minutes: float
) -> tuple[Path, int]:
    """Train one from scratch and write it as a sentence-transformers folder; its folder and how many batches it saw."""
    layers, width = shape
    place = options.out / f"transformer-{layers}x{width}"
    tokenizer = _tokenizer(training)
    torch.manual_seed(options.seed)
    config = BertConfig(
        vocab_size=VOCABULARY,
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=width // 64,
        intermediate_size=4 * width,
        max_position_embeddings=LONGEST,
        pad_token_id=tokenizer.pad_token_id,
    )
    model = BertModel(config, add_pooling_layer=False).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.01)
    began, step, share = time.process_time(), 0, 0.0
    while share < 1:
        rate = 1e-3 * min(1.0, (step + 1) / 50) * (1 - share)
        for group in optimizer.param_groups:
            group["lr"] = rate
        rng = random.Random(options.seed * 1_000_003 + step)
        source = rng.choices(training, [source.share for source in training])[0]
        pairs = [pair(group, rng) for group in choose(source.groups, options.batch, rng)]
        sides = [_pooled(model, tokenizer, texts) for texts in zip(*pairs, strict=True)]
        scores = sides[0] @ sides[1].T / options.temperature
        target = torch.arange(len(pairs))
        loss = (functional.cross_entropy(scores, target) + functional.cross_entropy(scores.T, target)) / 2
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step += 1
        share = (time.process_time() - began) / (60 * minutes)
        if step % 20 == 0:
            print(f"{place.name}: {share:.0%}, batch {step}, loss {loss.item():.3f}", file=sys.stderr, flush=True)
    model.eval().save_pretrained(place)
    tokenizer.save_pretrained(place)
    (place / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": LONGEST}) + "\n")
    return place, step


def _pooled(model: BertModel, tokenizer: PreTrainedTokenizerFast, texts: Sequence[str]) -> torch.Tensor:
    """The mean of each text's token vectors, at unit length: (texts, width)."""
    read = tokenizer(list(texts), padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
    weights = read["attention_mask"][:, :, None].float()
    states = model(**read).last_hidden_state
    return functional.normalize((states * weights).sum(1) / weights.sum(1), dim=1)


def _tokenizer(training: Sequence[Source]) -> PreTrainedTokenizerFast:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

    made = Tokenizer(models.BPE(unk_token="[UNK]"))
    made.normalizer = normalizers.Lowercase()
    # Digit by digit: numbers tell near-twins apart, and no table holds them all.
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=True)]
    )
    trainer = trainers.BpeTrainer(vocab_size=VOCABULARY, special_tokens=["[PAD]", "[UNK]"], show_progress=False)
    texts = (t for source in training for group in source.groups for t in group.questions + group.others)
    made.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(tokenizer_object=made, pad_token="[PAD]", unk_token="[UNK]")


def _row(name: str, embedder: Embedder, numbers: int, minutes: float, batches: int, held: Sequence[Source]) -> Row:
    questions = [group.questions[0] for source in held for group in source.groups][:200]
    taken = []
    for question in questions:
        began = time.perf_counter()
        embedder.embed([question])
        taken.append(1e3 * (time.perf_counter() - began))
    found = {source.name: recall(embedder, source.groups) for source in held}
    return Row(name, numbers / 1e6, minutes, batches, statistics.median(taken), found)


def compare(options: Options, minutes: float, shapes: Sequence[tuple[int, int]] = SHAPES) -> list[Row]:
    """Train and measure each; the static table is trained by what ships it."""
    torch.set_num_threads(options.threads)
    both = [split_off(source) for source in sources(options.data, draws=options.draws, seed=options.seed)]
    training = [source for source, _ in both if source.groups]
    held = [source for _, source in both if source.groups]
    began = time.process_time()
    result = train_encoder(options, _say)
    spent = (time.process_time() - began) / 60
    table = EncoderEmbedder(result.encoder)
    rows = [_row("static vectors", table, result.encoder.stat().st_size, spent, result.steps, held)]
    for shape in shapes:
        began = time.process_time()
        place, batches = transformer(shape, training, options, minutes)
        spent = (time.process_time() - began) / 60
        embedder = TransformersEmbedder(place)
        numbers = (place / "model.safetensors").stat().st_size // 4
        rows.append(_row(f"transformer, {shape[0]} layers of {shape[1]}", embedder, numbers, spent, batches, held))
        embedder.close()
    return rows


def _say(step: str, share: float | None) -> None:
    print(f"static vectors: {step}", file=sys.stderr, flush=True)


def table(rows: Sequence[Row]) -> str:
    names = list(rows[0].recall)
    command = shlex.join(["python", "-m", "bench.encoders", *sys.argv[1:]])
    where = "; ".join(machine()[:2])
    lines = [
        f"{time.strftime('%Y-%m-%d')}, `{command}` on {where}. Recall@1 on groups that are kept from training.",
        "",
        f"| encoder | MB at 8 bits | processor minutes | batches of 128 pairs | a question | {' | '.join(names)} |",
        "|" + "---|" * (5 + len(names)),
    ]
    for row in rows:
        found = " | ".join(f"{row.recall[name]:.3f}" for name in names)
        lines.append(
            f"| {row.name} | {row.size:.1f} | {row.minutes:.1f} | {row.batches} | {row.question:.2f} ms | {found} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--out", type=Path, help="keep what is trained in this folder")
    parser.add_argument("--minutes", type=float, default=8.0, help="processor minutes of each transformer")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--markdown", type=Path, help="put the table into this page, behind its mark")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="worldmodel-bench-") as folder:
        options = Options(data=chosen.data, out=chosen.out or Path(folder), threads=chosen.threads)
        text = table(compare(options, chosen.minutes))
    print(text)
    if chosen.markdown:
        page.put(chosen.markdown, MARK, text)


if __name__ == "__main__":
    main()
