// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/merkle_tree.h"

#include <gtest/gtest.h>

/// Against the vectors that implementations of RFC 6962 and RFC 9162 share (eight leaves), and for every size up to 200
/// against a tree that is built word for word as RFC 9162 2.1.1 defines it.
namespace mingshi::merkle {

namespace {

constexpr std::array leaves{
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};

constexpr std::array roots{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                           "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                           "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                           "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                           "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                           "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                           "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                           "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

Digest digest(std::string_view hex)
{
    return digestFromHex(hex).value();
}

std::vector<Digest> digests(std::initializer_list<const char*> hex)
{
    std::vector<Digest> all;
    for (const char* one : hex) {
        all.push_back(digest(one));
    }
    return all;
}

Tree publishedTree()
{
    Tree tree;
    for (const char* leaf : leaves) {
        tree.append(leafHash(*fromHex(leaf)));
    }
    return tree;
}

Digest numbered(std::uint64_t number)
{
    return leafHash(viewOf("entry " + std::to_string(number)));
}

/// RFC 9162 2.1.1, word for word.
Digest treeHead(std::span<const Digest> leafHashes)
{
    if (leafHashes.empty()) {
        return emptyRoot();
    }
    if (leafHashes.size() == 1) {
        return leafHashes.front();
    }
    std::size_t k = 1;
    while (2 * k < leafHashes.size()) {
        k *= 2;
    }
    return nodeHash(treeHead(leafHashes.first(k)), treeHead(leafHashes.subspan(k)));
}

class EverySize : public ::testing::Test {
protected:
    static constexpr std::uint64_t most = 200;

    EverySize()
    {
        for (std::uint64_t i = 0; i < most; ++i) {
            m_leaves.push_back(numbered(i));
            m_tree.append(m_leaves.back());
            m_roots.push_back(treeHead(m_leaves));
        }
    }
    Digest root(std::uint64_t size) const { return size == 0 ? emptyRoot() : m_roots[size - 1]; }

    std::vector<Digest> m_leaves;
    std::vector<Digest> m_roots;
    Tree m_tree;
};

} // namespace

TEST(MerkleTree, thePublishedRoots)
{
    const Tree tree = publishedTree();
    EXPECT_EQ(toHex(tree.root(0)), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Frontier frontier;
    for (std::size_t size = 1; size <= roots.size(); ++size) {
        EXPECT_EQ(toHex(tree.root(size)), roots[size - 1]) << size;
        frontier.append(leafHash(*fromHex(leaves[size - 1])));
        EXPECT_EQ(toHex(frontier.root()), roots[size - 1]) << size;
    }
}

TEST(MerkleTree, thePublishedInclusionProofs)
{
    const Tree tree = publishedTree();
    EXPECT_EQ(tree.inclusion(0, 1), digests({}));
    EXPECT_EQ(tree.inclusion(0, 8), digests({"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                             "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                             "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}));
    EXPECT_EQ(tree.inclusion(5, 8), digests({"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                             "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                             "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
    EXPECT_EQ(tree.inclusion(2, 3), digests({"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"}));
    EXPECT_EQ(tree.inclusion(1, 5), digests({"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                             "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                             "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}));
}

TEST(MerkleTree, thePublishedConsistencyProofs)
{
    const Tree tree = publishedTree();
    EXPECT_EQ(tree.consistency(1, 1), digests({}));
    EXPECT_EQ(tree.consistency(1, 8), digests({"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                               "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                               "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}));
    EXPECT_EQ(tree.consistency(6, 8), digests({"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                               "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
    EXPECT_EQ(tree.consistency(2, 5), digests({"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                               "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}));
}

TEST_F(EverySize, hasTheRootOfTheDefinition)
{
    Frontier frontier;
    for (std::uint64_t size = 0; size <= most; ++size) {
        EXPECT_EQ(m_tree.root(size), root(size)) << size;
        EXPECT_EQ(frontier.root(), root(size)) << size;
        if (size < most) {
            frontier.append(m_leaves[size]);
        }
    }
}

TEST_F(EverySize, everyLeafIsProvenIncluded_andNothingElseIs)
{
    for (std::uint64_t size = 1; size <= most; ++size) {
        for (std::uint64_t index = 0; index < size; ++index) {
            const auto proof = m_tree.inclusion(index, size);
            ASSERT_TRUE(verifiesInclusion(m_leaves[index], index, size, proof, root(size))) << index << '/' << size;
            ASSERT_FALSE(verifiesInclusion(numbered(most + index), index, size, proof, root(size)));
            ASSERT_FALSE(verifiesInclusion(m_leaves[index], size, size, proof, root(size)));
            ASSERT_FALSE(verifiesInclusion(m_leaves[index], index, size, proof, root(size - 1)));
            if (size > 1) {
                ASSERT_FALSE(verifiesInclusion(m_leaves[index], (index + 1) % size, size, proof, root(size)));
            }
            auto longer = proof;
            longer.push_back(m_leaves[index]);
            ASSERT_FALSE(verifiesInclusion(m_leaves[index], index, size, longer, root(size)));
            if (!proof.empty()) {
                ASSERT_FALSE(verifiesInclusion(m_leaves[index], index, size, std::span(proof).first(proof.size() - 1),
                                               root(size)));
                auto altered = proof;
                altered[index % altered.size()][0] ^= std::byte{1};
                ASSERT_FALSE(verifiesInclusion(m_leaves[index], index, size, altered, root(size)));
            }
        }
    }
}

TEST_F(EverySize, everyBeginningIsProvenConsistent_andNothingElseIs)
{
    for (std::uint64_t size = 1; size <= most; ++size) {
        for (std::uint64_t first = 1; first <= size; ++first) {
            const auto proof = m_tree.consistency(first, size);
            ASSERT_TRUE(verifiesConsistency(first, size, root(first), root(size), proof)) << first << '/' << size;
            Digest other = root(first);
            other[31] ^= std::byte{1};
            ASSERT_FALSE(verifiesConsistency(first, size, other, root(size), proof)) << first << '/' << size;
            ASSERT_FALSE(verifiesConsistency(first, size, root(first), root(size - 1), proof)) << first << '/' << size;
            auto longer = proof;
            longer.push_back(m_leaves[0]);
            ASSERT_FALSE(verifiesConsistency(first, size, root(first), root(size), longer)) << first << '/' << size;
            if (!proof.empty()) {
                ASSERT_FALSE(verifiesConsistency(first, size, root(first), root(size),
                                                 std::span(proof).first(proof.size() - 1)));
                auto altered = proof;
                altered[first % altered.size()][5] ^= std::byte{1};
                ASSERT_FALSE(verifiesConsistency(first, size, root(first), root(size), altered));
            }
        }
        EXPECT_TRUE(verifiesConsistency(0, size, emptyRoot(), root(size), {}));
        EXPECT_FALSE(verifiesConsistency(0, size, root(size), root(size), {}));
        EXPECT_FALSE(verifiesConsistency(size + 1, size, root(size), root(size), {}));
    }
}

TEST(TiledTree, isTheSameTree_fromLeavesThatAreAskedFor)
{
    Tree whole;
    std::vector<Digest> all;
    std::size_t asked = 0;
    TiledTree tiled([&](std::uint64_t from) {
        ++asked;
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
        return std::vector(first, first + static_cast<std::ptrdiff_t>(TiledTree::tile));
    });
    EXPECT_EQ(tiled.root(0), emptyRoot());
    for (std::uint64_t size = 1; size <= 1100; ++size) {
        all.push_back(numbered(size));
        whole.append(all.back());
        tiled.append(all.back());
        ASSERT_EQ(tiled.size(), size);
        ASSERT_EQ(tiled.root(size), whole.root(size)) << size;
    }
    EXPECT_EQ(asked, 0U) << "a root of the whole needs no leaf again";
    for (const std::uint64_t size :
         {1U, 2U, 255U, 256U, 257U, 511U, 512U, 513U, 700U, 768U, 1023U, 1024U, 1025U, 1100U}) {
        ASSERT_EQ(tiled.root(size), whole.root(size)) << size;
        for (std::uint64_t index = 0; index < size; index += 7) {
            ASSERT_EQ(tiled.inclusion(index, size), whole.inclusion(index, size)) << index << '/' << size;
        }
        for (std::uint64_t first = 1; first <= size; first += 13) {
            ASSERT_EQ(tiled.consistency(first, size), whole.consistency(first, size)) << first << '/' << size;
        }
    }
    tiled.clear();
    EXPECT_EQ(tiled.size(), 0U);
}

} // namespace mingshi::merkle
