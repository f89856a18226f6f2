// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/bytes.h"

#include <cstdint>
#include <functional>
#include <map>

/// The Merkle tree of RFC 9162 2.1 (the same as RFC 6962's) over SHA-256. A leaf's hash begins with 0x00 and a node's
/// with 0x01, so that neither can stand for the other. Sizes and indices count leaves from 0.
namespace mingshi::merkle {

Digest leafHash(BytesView leaf);
Digest nodeHash(const Digest& left, const Digest& right);
Digest emptyRoot(); ///< SHA-256 of nothing

/// All leaves, to make proofs from: 64 bytes a leaf.
class Tree {
public:
    void append(const Digest& leafHash);
    std::uint64_t size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }

    Digest root(std::uint64_t size) const; ///< of the first `size` leaves; size <= size()
    /// The path from leaf `index` to the root over `size` leaves (2.1.3.1); index < size <= size().
    std::vector<Digest> inclusion(std::uint64_t index, std::uint64_t size) const;
    /// That the tree of `size` leaves begins with the one of `first` (2.1.4.1); 0 < first <= size <= size(). Empty if
    /// equal.
    std::vector<Digest> consistency(std::uint64_t first, std::uint64_t size) const;

    /// The root over the leaves from `from` to `from + count`, where `from` is a multiple of the next power of two.
    Digest range(std::uint64_t from, std::uint64_t count) const;

private:
    std::vector<std::vector<Digest>> m_levels; ///< of each level the nodes that are complete; leaves first
};

/// The same over a log that is kept elsewhere: 64 bytes for every 256 leaves, and the leaves that a proof needs are
/// asked for again (as tiles of a transparency log are).
class TiledTree {
public:
    static constexpr std::uint64_t tile = 256;
    /// The hashes of `tile` leaves from `from`, a multiple of `tile`.
    using Leaves = std::function<std::vector<Digest>(std::uint64_t from)>;

    explicit TiledTree(Leaves leaves) : m_leaves(std::move(leaves)) {}

    void append(const Digest& leafHash);
    std::uint64_t size() const { return m_tiles.size() * tile + m_last.size(); }
    void clear();

    Digest root(std::uint64_t size) const;
    std::vector<Digest> inclusion(std::uint64_t index, std::uint64_t size) const;
    std::vector<Digest> consistency(std::uint64_t first, std::uint64_t size) const;
    Digest range(std::uint64_t from, std::uint64_t count) const;

private:
    const Tree& opened(std::uint64_t number) const;

    Leaves m_leaves;
    Tree m_tiles;                                   ///< whose leaves are the roots of the complete tiles
    Tree m_last;                                    ///< the tile that is not complete
    mutable std::map<std::uint64_t, Tree> m_opened; ///< a few tiles that were asked for last
};

/// Only what the next leaf needs: at most one digest a level. For the root over very many leaves.
class Frontier {
public:
    void append(const Digest& leafHash);
    std::uint64_t size() const { return m_size; }
    Digest root() const;

private:
    std::vector<Digest> m_complete; ///< roots of the complete subtrees, the largest first
    std::uint64_t m_size = 0;
};

/// RFC 9162 2.1.3.2.
bool verifiesInclusion(const Digest& leafHash, std::uint64_t index, std::uint64_t size, std::span<const Digest> proof,
                       const Digest& root);
/// RFC 9162 2.1.4.2. An empty first tree is the beginning of every tree, and the proof of it empty.
bool verifiesConsistency(std::uint64_t first, std::uint64_t size, const Digest& firstRoot, const Digest& root,
                         std::span<const Digest> proof);

} // namespace mingshi::merkle
