// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/merkle_tree.h"

#include "evidence/proof_hash.h"

#include <algorithm>
#include <bit>

namespace mingshi::merkle {

namespace {

/// Where a tree of `size` leaves is split: the largest power of two that is smaller.
std::uint64_t split(std::uint64_t size)
{
    return std::bit_floor(size - 1);
}

template<class AnyTree>
std::vector<Digest> inclusionIn(const AnyTree& tree, std::uint64_t index, std::uint64_t size)
{
    std::vector<Digest> path;
    std::uint64_t from = 0;
    while (size > 1) {
        const std::uint64_t left = split(size);
        if (index < left) {
            path.push_back(tree.range(from + left, size - left));
            size = left;
        } else {
            path.push_back(tree.range(from, left));
            from += left;
            index -= left;
            size -= left;
        }
    }
    std::ranges::reverse(path);
    return path;
}

template<class AnyTree>
std::vector<Digest> consistencyIn(const AnyTree& tree, std::uint64_t first, std::uint64_t size)
{
    std::vector<Digest> path;
    std::uint64_t from = 0;
    bool firstIsKnown = true; // while the part of the first tree is the whole of it, its root need not be told
    while (first != size) {
        const std::uint64_t left = split(size);
        if (first <= left) {
            path.push_back(tree.range(from + left, size - left));
            size = left;
        } else {
            path.push_back(tree.range(from, left));
            from += left;
            first -= left;
            size -= left;
            firstIsKnown = false;
        }
    }
    if (!firstIsKnown) {
        path.push_back(tree.range(from, size));
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace

Digest leafHash(BytesView leaf)
{
    ProofHash hash(std::string_view("\0", 1));
    hash.fixed(leaf);
    return hash.finish();
}

Digest nodeHash(const Digest& left, const Digest& right)
{
    ProofHash hash("\1");
    hash.fixed(left);
    hash.fixed(right);
    return hash.finish();
}

Digest emptyRoot()
{
    return ProofHash("").finish();
}

void Tree::append(const Digest& leafHash)
{
    if (m_levels.empty()) {
        m_levels.emplace_back();
    }
    m_levels.front().push_back(leafHash);
    for (std::size_t level = 0; m_levels[level].size() % 2 == 0; ++level) {
        if (level + 1 == m_levels.size()) {
            m_levels.emplace_back();
        }
        const auto& nodes = m_levels[level];
        m_levels[level + 1].push_back(nodeHash(nodes[nodes.size() - 2], nodes.back()));
    }
}

/// Every left part of a split begins at a multiple of its size, so what is complete is there already.
Digest Tree::range(std::uint64_t from, std::uint64_t count) const
{
    if (std::has_single_bit(count)) {
        const auto level = static_cast<std::size_t>(std::countr_zero(count));
        return m_levels[level][from >> level];
    }
    const std::uint64_t left = split(count);
    return nodeHash(range(from, left), range(from + left, count - left));
}

Digest Tree::root(std::uint64_t size) const
{
    return size == 0 ? emptyRoot() : range(0, size);
}

std::vector<Digest> Tree::inclusion(std::uint64_t index, std::uint64_t size) const
{
    return inclusionIn(*this, index, size);
}

std::vector<Digest> Tree::consistency(std::uint64_t first, std::uint64_t size) const
{
    return consistencyIn(*this, first, size);
}

void TiledTree::append(const Digest& leafHash)
{
    m_last.append(leafHash);
    if (m_last.size() == tile) {
        m_tiles.append(m_last.root(tile));
        m_last = {};
    }
}

void TiledTree::clear()
{
    m_tiles = {};
    m_last = {};
    m_opened.clear();
}

const Tree& TiledTree::opened(std::uint64_t number) const
{
    if (number == m_tiles.size()) {
        return m_last;
    }
    constexpr std::size_t atOnce = 4; // a proof of consistency goes along two edges
    const auto found = m_opened.find(number);
    if (found != m_opened.end()) {
        return found->second;
    }
    if (m_opened.size() == atOnce) {
        m_opened.erase(m_opened.begin()); // proofs are asked for in the log's order
    }
    Tree& leaves = m_opened[number];
    for (const Digest& leaf : m_leaves(number * tile)) {
        leaves.append(leaf);
    }
    return leaves;
}

Digest TiledTree::range(std::uint64_t from, std::uint64_t count) const
{
    if (count >= tile && std::has_single_bit(count)) {
        return m_tiles.range(from / tile, count / tile);
    }
    if (count < tile) { // begins at a multiple of a smaller power of two: no tile ends in it
        return opened(from / tile).range(from % tile, count);
    }
    const std::uint64_t left = split(count);
    return nodeHash(range(from, left), range(from + left, count - left));
}

Digest TiledTree::root(std::uint64_t size) const
{
    return size == 0 ? emptyRoot() : range(0, size);
}

std::vector<Digest> TiledTree::inclusion(std::uint64_t index, std::uint64_t size) const
{
    return inclusionIn(*this, index, size);
}

std::vector<Digest> TiledTree::consistency(std::uint64_t first, std::uint64_t size) const
{
    return consistencyIn(*this, first, size);
}

void Frontier::append(const Digest& leafHash)
{
    Digest node = leafHash;
    for (std::uint64_t size = m_size; size % 2 == 1; size /= 2) {
        node = nodeHash(m_complete.back(), node);
        m_complete.pop_back();
    }
    m_complete.push_back(node);
    ++m_size;
}

Digest Frontier::root() const
{
    if (m_complete.empty()) {
        return emptyRoot();
    }
    Digest root = m_complete.back();
    for (auto left = m_complete.rbegin() + 1; left != m_complete.rend(); ++left) {
        root = nodeHash(*left, root);
    }
    return root;
}

bool verifiesInclusion(const Digest& leafHash, std::uint64_t index, std::uint64_t size, std::span<const Digest> proof,
                       const Digest& root)
{
    if (index >= size) {
        return false;
    }
    std::uint64_t at = index;
    std::uint64_t last = size - 1;
    Digest hash = leafHash;
    for (const Digest& sibling : proof) {
        if (last == 0) {
            return false;
        }
        if (at % 2 == 1 || at == last) {
            hash = nodeHash(sibling, hash);
            while (at % 2 == 0 && at != 0) {
                at /= 2;
                last /= 2;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        at /= 2;
        last /= 2;
    }
    return last == 0 && hash == root;
}

bool verifiesConsistency(std::uint64_t first, std::uint64_t size, const Digest& firstRoot, const Digest& root,
                         std::span<const Digest> proof)
{
    if (first > size) {
        return false;
    }
    if (first == 0) {
        return proof.empty() && firstRoot == emptyRoot() && (size != 0 || root == emptyRoot());
    }
    if (first == size) {
        return proof.empty() && firstRoot == root;
    }
    std::vector<Digest> path(proof.begin(), proof.end());
    if (std::has_single_bit(first)) {
        path.insert(path.begin(), firstRoot);
    }
    if (path.empty()) {
        return false;
    }
    std::uint64_t at = first - 1;
    std::uint64_t last = size - 1;
    while (at % 2 == 1) {
        at /= 2;
        last /= 2;
    }
    Digest older = path.front();
    Digest newer = path.front();
    for (const Digest& sibling : std::span(path).subspan(1)) {
        if (last == 0) {
            return false;
        }
        if (at % 2 == 1 || at == last) {
            older = nodeHash(sibling, older);
            newer = nodeHash(sibling, newer);
            while (at % 2 == 0 && at != 0) {
                at /= 2;
                last /= 2;
            }
        } else {
            newer = nodeHash(newer, sibling);
        }
        at /= 2;
        last /= 2;
    }
    return last == 0 && older == firstRoot && newer == root;
}

} // namespace mingshi::merkle
