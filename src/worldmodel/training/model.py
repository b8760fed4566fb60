"""The embedded model: a small Llama from scratch, and its loss."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import LlamaConfig, LlamaForCausalLM

from worldmodel.training.batches import IGNORED, Batch
from worldmodel.training.forward import Forward

ROUND = 512
"""Logits are computed for a multiple of so many positions."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Width, depth, heads of 64, feed-forward width, vocabulary, context length in tokens."""

    width: int = 384
    layers: int = 6
    feed_forward: int = 1024
    vocabulary: int = 4096
    context: int = 1024


def build(shape: Shape, end: int) -> LlamaForCausalLM:
    """A randomly initialised model with tied embeddings. `end` is the id that ends a turn."""
    config = LlamaConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.width,
        intermediate_size=shape.feed_forward,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.width // 64,
        num_key_value_heads=shape.width // 64,
        max_position_embeddings=shape.context,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=end,
        pad_token_id=end,
        attention_dropout=0.0,
    )
    model = LlamaForCausalLM(config)
    for layer in model.model.layers:
        for weight in (layer.self_attn.o_proj.weight, layer.mlp.down_proj.weight):
            # Smaller writes at the start keep a deep residual stream near its input.
            nn.init.normal_(weight, std=0.02 / (2 * shape.layers) ** 0.5)
    return model


def loss(forward: Forward, batch: Batch) -> Tensor:
    """Mean cross-entropy over the labels that are not ignored. Logits are computed only where needed."""
    labels = batch.labels.flatten()
    chosen = (labels != IGNORED).nonzero().flatten()
    # A few sizes instead of thousands: memory of ever new sizes is not given back, and a long run grows without end.
    filler = (labels == IGNORED).nonzero().flatten()[: -len(chosen) % ROUND]
    chosen = torch.cat([chosen, filler])
    logits = forward.model.lm_head(forward(batch)[chosen])
    return nn.functional.cross_entropy(logits.float(), labels[chosen], ignore_index=IGNORED)


def parameters(model: nn.Module) -> int:
    return sum(p.numel() for p in {id(p): p for p in model.parameters()}.values())
