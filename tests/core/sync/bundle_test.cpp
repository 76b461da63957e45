// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/bundlesupport.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace testing;
using syncing::BundleErrorCode;

TEST_CASE("A bundle gives back its manifest and records in order", "[sync]")
{
    const std::vector<QByteArray> items{cborBytes("first"), cborBytes({}),
                                        cborBytes(QByteArray(300'000, 'x')),
                                        QByteArray::fromHex("a101820203"), cborBytes("last")};
    const ReadBundle read = readBundle(writeBundle(items));
    CHECK(read.items == items);
    syncing::Manifest expected = sampleManifest();
    expected.recipients = {QByteArrayLiteral("argon2id")};
    CHECK(read.manifest == expected);
}

TEST_CASE("A bundle without records is a bundle", "[sync]")
{
    CHECK(readBundle(writeBundle({})).items.empty());
}

TEST_CASE("Whatever records go in come out", "[sync]")
{
    CHECK(rc::check([](const std::vector<std::vector<char>>& contents) {
        const int repeat = *rc::gen::inRange(1, 400);
        std::vector<QByteArray> items;
        for (int i = 0; i < repeat; ++i)
            for (const auto& content : contents)
                items.push_back(
                    cborBytes(QByteArray(content.data(), static_cast<qsizetype>(content.size()))));
        RC_ASSERT(readBundle(writeBundle(items)).items == items);
    }));
}

TEST_CASE("Records that do not shrink fill many chunks and come out whole", "[sync]")
{
    base::SeededRandom random(1);
    std::vector<QByteArray> items;
    for (int i = 0; i < 1000; ++i) {
        QByteArray noise(1 + static_cast<int>(random.below(2000)), '\0');
        random.fill(std::as_writable_bytes(std::span(noise.data(), static_cast<size_t>(noise.size()))));
        items.push_back(cborBytes(noise));
    }
    const QByteArray bundle = writeBundle(items);
    CHECK(bundle.size() > 10 * syncing::ChunkBytes);
    CHECK(readBundle(bundle).items == items);
}

TEST_CASE("A bundle whose records shrink to almost nothing is still one its reader accepts", "[sync]")
{
    const std::vector<QByteArray> items(60, cborBytes(QByteArray(100'000, ' ')));
    const QByteArray bundle = writeBundle(items);
    CHECK(bundle.size() >= 6'000'000 / 20);
    CHECK(readBundle(bundle).items == items);
}

TEST_CASE("A bundle with any end missing is refused", "[sync]")
{
    const QByteArray bundle = writeBundle({cborBytes("Haushalt 4711")});
    for (int length = 0; length < bundle.size(); ++length) {
        CAPTURE(length);
        REQUIRE(refusal(bundle.left(length)));
    }
    CHECK(refusal(bundle.left(0)) == BundleErrorCode::NotABundle);
    CHECK(refusal(bundle.left(60)) == BundleErrorCode::Truncated);
    CHECK(refusal(bundle.left(bundle.size() - 1)) == BundleErrorCode::Truncated);
}

TEST_CASE("A bundle cut between two chunks is refused as truncated", "[sync]")
{
    base::SeededRandom random(2);
    QByteArray noise(200'000, '\0');
    random.fill(std::as_writable_bytes(std::span(noise.data(), static_cast<size_t>(noise.size()))));
    const QByteArray bundle = writeBundle({cborBytes(noise)});
    const int header = syncing::MagicBytes + 6 + 88 + 24;
    CHECK(refusal(bundle.left(header + 2 * (syncing::ChunkBytes + 17))) == BundleErrorCode::Truncated);
    CHECK(refusal(bundle + 'x') == BundleErrorCode::Truncated);
    CHECK(refusal(bundle + QByteArray(syncing::ChunkBytes, 'x')) == BundleErrorCode::Damaged);
    QByteArray swapped = bundle; // the second chunk in the place of the first
    swapped.replace(header, syncing::ChunkBytes + 17,
                    bundle.mid(header + syncing::ChunkBytes + 17, syncing::ChunkBytes + 17));
    CHECK(refusal(swapped) == BundleErrorCode::Damaged);
}

TEST_CASE("A bundle with any single bit changed is refused", "[sync]")
{
    const QByteArray bundle = writeBundle({cborBytes("Haushalt 4711")});
    for (int bit = 0; bit < bundle.size() * 8; ++bit) {
        CAPTURE(bit);
        QByteArray changed = bundle;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        REQUIRE(refusal(changed));
    }
}

TEST_CASE("A wrong passphrase is told from a damaged bundle", "[sync]")
{
    const QByteArray bundle = writeBundle({cborBytes("x")});
    CHECK(refusal(bundle, QStringLiteral("Nordstern uber Linden")) == BundleErrorCode::WrongPassphrase);
    CHECK(refusal(bundle, QString()) == BundleErrorCode::WrongPassphrase);
}

TEST_CASE("A passphrase opens in whichever way the keyboard composes its umlauts", "[sync]")
{
    const QByteArray bundle = writeBundle({cborBytes("x")});
    CHECK_FALSE(refusal(bundle, Passphrase.normalized(QString::NormalizationForm_D)));
}

TEST_CASE("No bundle is written without a passphrase", "[sync]")
{
    CHECK_THROWS_AS(writeBundle({}, QString()), syncing::BundleError);
}

TEST_CASE("Nothing of the content or manifest stands readable in a bundle", "[sync]")
{
    const QByteArray canary = "Kanarienvogel-8812";
    const QByteArray bundle = writeBundle({cborBytes(canary)});
    CHECK_FALSE(bundle.contains(canary));
    CHECK_FALSE(bundle.contains("Bezirk Mitte"));
    CHECK_FALSE(bundle.contains(sampleManifest().network.toBytes()));
    CHECK(writeBundle({cborBytes(canary)}) != bundle);
}
