"""The tier-2 network: token ids -> one logit.

ids -> embedding -> 2 residual convolutions over 3 tokens (Kim 2014, "Convolutional Neural Networks
for Sentence Classification", with residuals) -> maximum and learned-attention mean over the real
tokens -> hidden layer -> logit. Padding is set to zero before every convolution and kept out of
both poolings, so that a score depends on the post alone.
"""

from dataclasses import dataclass

import torch
from torch import nn

MAX_TOKENS = 128


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; `vocabulary` counts the special ids."""

    vocabulary: int
    width: int = 96
    channels: int = 128
    heads: int = 4
    hidden: int = 64


class Tier2(nn.Module):
    """The network in torch; tools/train/tier2_onnx.py writes the same arithmetic as a graph."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width, padding_idx=0)
        nn.init.normal_(self.embedding.weight, std=0.1)
        with torch.no_grad():
            self.embedding.weight[0].zero_()
        self.enter = nn.Conv1d(shape.width, shape.channels, 3, padding=1)
        self.deepen = nn.Conv1d(shape.channels, shape.channels, 3, padding=1)
        self.attention = nn.Linear(shape.channels, shape.heads)
        self.hidden = nn.Linear(shape.channels * (1 + shape.heads), shape.hidden)
        self.out = nn.Linear(shape.hidden, 1)
        self.drop = nn.Dropout(0.3)
        self.word_drop = 0.15  # share of tokens that training hides as unknown

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """ids [batch, length] int -> logits [batch]."""
        mask = ids != 0
        if self.training and self.word_drop:
            hide = (torch.rand(ids.shape) < self.word_drop) & (ids > 3)
            ids = torch.where(hide, torch.ones_like(ids), ids)
        keep = mask.float().unsqueeze(1)
        x = self.embedding(ids).transpose(1, 2) * keep
        x = torch.relu(self.enter(self.drop(x))) * keep
        x = torch.relu(x + self.deepen(x)) * keep
        scores = self.attention(x.transpose(1, 2)).masked_fill(~mask.unsqueeze(2), -1e4)
        means = torch.matmul(x, torch.softmax(scores, dim=1))  # [batch, channels, heads]
        pooled = torch.cat([x.max(dim=2).values, means.flatten(1)], dim=1)
        return self.out(torch.relu(self.hidden(self.drop(pooled)))).squeeze(1)


def pad(batch: list[list[int]], length: int = 0) -> torch.Tensor:
    """Ids as one rectangle of int64, 0 where there is no token."""
    longest = max(length, max((len(ids) for ids in batch), default=1), 1)
    return torch.tensor([ids + [0] * (longest - len(ids)) for ids in batch], dtype=torch.int64)
