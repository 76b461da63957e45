// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cborscan.h"
#include "core/sync/bundleheader.h"
#include "tests/core/sync/bundlesupport.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace testing;
using namespace syncing;

namespace {

/// A bundle around any payload, as somebody who knows the passphrase can make it.
QByteArray bundleAround(const QByteArray& inner, const QByteArray& packedTail = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const FileKey key = FileKey::random();
    const BundleHeader header{1, {{passphraseKeyId(), wrapKey(key, Passphrase, CheapCost)}}};
    ChunkWriter chunks(buffer, key, header.encode());
    Deflater deflater([&](QByteArrayView packed) { chunks.write(packed); });
    deflater.add(inner);
    deflater.finish();
    chunks.write(packedTail);
    chunks.finish();
    return buffer.data();
}

QByteArray manifestRecord(const std::vector<QByteArray>& recipients = {passphraseKeyId()})
{
    Manifest manifest = sampleManifest();
    manifest.recipients = recipients;
    return encodeRecord(RecordType::Manifest, manifest.encode());
}

QByteArray sealed(const QByteArray& inner)
{
    SealHash hash;
    hash.add(inner);
    return inner + encodeRecord(RecordType::Seal, Seal{hash.result(), std::nullopt}.encode());
}

QByteArray headerWith(const std::vector<BundleRecipient>& recipients)
{
    return BundleHeader{1, recipients}.encode() + QByteArray(4096, '\0');
}

QByteArray stanza(quint32 operations, quint32 memoryKiB)
{
    QByteArray wrapped(WrappedKeyBytes, '\x5a');
    qToLittleEndian(operations, wrapped.data() + 16);
    qToLittleEndian(memoryKiB, wrapped.data() + 20);
    return wrapped;
}

QByteArray patched(QByteArray bytes, int at, quint16 number)
{
    qToLittleEndian(number, bytes.data() + at);
    return bytes;
}

} // namespace

TEST_CASE("A hostile header is refused before it costs anything", "[sync]")
{
    const QByteArray good = writeBundle({cborBytes("x")});
    const BundleRecipient foreign{"deviceid", QByteArray(WrappedKeyBytes, '\x01')};
    const BundleRecipient open{passphraseKeyId(), stanza(4, 1024)};
    struct Case {
        const char* why;
        QByteArray bytes;
        BundleErrorCode code;
    };
    const std::vector<Case> cases{
        {"other magic", "LOTSEBUENDEM\x01" + good.mid(13), BundleErrorCode::NotABundle},
        {"a SQLite file", QByteArray("SQLite format 3\0", 16), BundleErrorCode::NotABundle},
        {"format 2", patched(good, 13, 2), BundleErrorCode::NewerFormat},
        {"minimum reader 2", patched(good, 15, 2), BundleErrorCode::NewerFormat},
        {"format 0", patched(good, 13, 0), BundleErrorCode::Damaged},
        {"no recipient", patched(good, 17, 0), BundleErrorCode::Damaged},
        {"257 recipients", patched(good, 17, 257) + QByteArray(30000, 'x'), BundleErrorCode::TooLarge},
        {"65535 recipients", patched(good, 17, 65535), BundleErrorCode::TooLarge},
        {"256 others", headerWith(std::vector(256, foreign)), BundleErrorCode::NoPassphrase},
        {"256 passphrases", headerWith(std::vector(256, open)), BundleErrorCode::Damaged},
        {"4 billion passes", headerWith({{passphraseKeyId(), stanza(0xffffffff, 8)}}),
         BundleErrorCode::TooLarge},
        {"4 TiB of memory", headerWith({{passphraseKeyId(), stanza(1, 0xffffffff)}}),
         BundleErrorCode::TooLarge},
        {"no passes", headerWith({{passphraseKeyId(), stanza(0, 8)}}), BundleErrorCode::TooLarge},
    };
    for (const Case& one : cases) {
        CAPTURE(one.why);
        QElapsedTimer timer;
        timer.start();
        CHECK(refusal(one.bytes, Passphrase, BundleLimits()) == one.code);
        CHECK(timer.elapsed() < 2000);
    }
}

TEST_CASE("A passphrase among 255 other recipients is found", "[sync]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const FileKey key = FileKey::random();
    BundleHeader header;
    for (int i = 0; i < 255; ++i)
        header.recipients.push_back({"deviceid", QByteArray(WrappedKeyBytes, static_cast<char>(i))});
    header.recipients.push_back({passphraseKeyId(), wrapKey(key, Passphrase, CheapCost)});
    ChunkWriter chunks(buffer, key, header.encode());
    Deflater deflater([&](QByteArrayView packed) { chunks.write(packed); });
    deflater.add(sealed(manifestRecord(header.keyIds())));
    deflater.finish();
    chunks.finish();
    CHECK_FALSE(refusal(buffer.data()));
}

TEST_CASE("A bundle that breaks the inner rules is refused although its key is right", "[sync]")
{
    const QByteArray manifest = manifestRecord();
    const QByteArray op = encodeRecord(RecordType::Op, cborBytes("x"));
    const QByteArray giant = encodeRecord(RecordType::Op, cborBytes(QByteArray(1 << 20, 'x')));
    const QByteArray announced = QByteArray::fromHex("8201"
                                                     "5bffffffffffffffff");
    const QByteArray deep = QByteArray::fromHex("8201") + QByteArray(9, '\x81') + '\0';
    const QByteArray hugeMap = QByteArray::fromHex("8201"
                                                   "bbffffffffffffffff");
    const QByteArray endless = QByteArray::fromHex("82019f00ff");
    const QByteArray untyped = QByteArray::fromHex("824100"
                                                   "00");
    const QByteArray longType = QByteArray::fromHex("82190001"
                                                    "00");
    SealHash hash;
    hash.add(manifest + op);
    const QByteArray unsealedSeal = encodeRecord(RecordType::Seal, Seal{QByteArray(32, 'x'), {}}.encode());
    struct Case {
        const char* why;
        QByteArray bytes;
        BundleErrorCode code;
    };
    const std::vector<Case> cases{
        {"no manifest", bundleAround(sealed(op)), BundleErrorCode::Damaged},
        {"nothing", bundleAround({}), BundleErrorCode::Damaged},
        {"two manifests", bundleAround(sealed(manifest + manifest)), BundleErrorCode::Damaged},
        {"addressed anew", bundleAround(sealed(manifestRecord({"somebody"}))), BundleErrorCode::Damaged},
        {"no seal", bundleAround(manifest + op), BundleErrorCode::Damaged},
        {"another seal", bundleAround(manifest + op + unsealedSeal), BundleErrorCode::Damaged},
        {"an op less", bundleAround(manifest + sealed(manifest + op).mid(manifest.size() + op.size())),
         BundleErrorCode::Damaged},
        {"after the seal", bundleAround(sealed(manifest) + op), BundleErrorCode::Damaged},
        {"half a record", bundleAround(sealed(manifest) + op.left(2)), BundleErrorCode::Damaged},
        {"an open frame", bundleAround(sealed(manifest), QByteArray::fromHex("28b52ffd")),
         BundleErrorCode::Damaged},
        {"no zstd", bundleAround(sealed(manifest), "plain text"), BundleErrorCode::Damaged},
        {"giant", bundleAround(sealed(manifest + giant)), BundleErrorCode::TooLarge},
        {"announced", bundleAround(sealed(manifest + announced)), BundleErrorCode::TooLarge},
        {"deep", bundleAround(sealed(manifest + deep)), BundleErrorCode::TooLarge},
        {"huge map", bundleAround(sealed(manifest + hugeMap)), BundleErrorCode::TooLarge},
        {"endless", bundleAround(sealed(manifest + endless)), BundleErrorCode::Damaged},
        {"untyped", bundleAround(sealed(manifest + untyped)), BundleErrorCode::Damaged},
        {"long type", bundleAround(sealed(manifest + longType)), BundleErrorCode::Damaged},
    };
    for (const Case& one : cases) {
        CAPTURE(one.why);
        CHECK(refusal(one.bytes) == one.code);
    }
    CHECK_FALSE(refusal(bundleAround(sealed(manifest + op))));
}

TEST_CASE("A bundle that inflates beyond its bound is stopped on the way", "[sync]")
{
    QByteArray inner = manifestRecord();
    for (int i = 0; i < 300; ++i)
        inner += encodeRecord(RecordType::Op, cborBytes(QByteArray(1'000'000, '\0')));
    CHECK(refusal(bundleAround(sealed(inner))) == BundleErrorCode::TooLarge);
}

TEST_CASE("A file larger than any bundle is not read", "[sync]")
{
    BundleLimits limits = cheapLimits();
    limits.bundleBytes = 100;
    CHECK(refusal(writeBundle({}), Passphrase, limits) == BundleErrorCode::TooLarge);
}

TEST_CASE("Record types of a later version reach the importer", "[sync]")
{
    const QByteArray later = encodeRecord(static_cast<RecordType>(1000), cborBytes("later"));
    CHECK(readBundle(bundleAround(sealed(manifestRecord() + later))).items ==
          std::vector{cborBytes("later")});
}

TEST_CASE("A manifest with a number of another kind is none", "[sync]")
{
    const QByteArray good = sampleManifest().encode();
    const QByteArray epoch = QByteArray::fromHex("0302");
    REQUIRE(good.count(epoch) == 1);
    CHECK(Manifest::decode(good));
    CHECK_FALSE(
        Manifest::decode(QByteArray(good).replace(epoch, QByteArray::fromHex("03fbfd05050505050505"))));
    CHECK_FALSE(Manifest::decode(QByteArray(good).replace(epoch, QByteArray::fromHex("0320"))));
    CHECK_FALSE(Manifest::decode(QByteArray(good).replace(epoch, QByteArray::fromHex("0361ff")))); // no UTF-8
    CHECK_FALSE(
        Manifest::decode(QByteArray(good).replace(epoch, QByteArray::fromHex("031b0000000100000000"))));
}

TEST_CASE("The end of a CBOR item is found without trusting what it announces", "[sync]")
{
    using Outcome = store::CborScan::Outcome;
    struct Case {
        const char* hex;
        Outcome outcome;
        qsizetype length;
    };
    const Case one = GENERATE(values<Case>({
        {"", Outcome::NeedsMore, 0},
        {"00", Outcome::Complete, 1},
        {"820102ff", Outcome::Complete, 3},
        {"8201", Outcome::NeedsMore, 0},
        {"a10102", Outcome::Complete, 3},
        {"a101", Outcome::NeedsMore, 0},
        {"a0", Outcome::Complete, 1},
        {"80", Outcome::Complete, 1},
        {"c24100", Outcome::Complete, 3}, // a tag and its content
        {"c2", Outcome::NeedsMore, 0},
        {"fb3ff0000000000000", Outcome::Complete, 9}, // a float
        {"f818", Outcome::Malformed, 0},              // simple value below 32 in two bytes
        {"f8ff", Outcome::Complete, 2},
        {"1c", Outcome::Malformed, 0},       // reserved
        {"5f4100ff", Outcome::Malformed, 0}, // indefinite length
        {"ff", Outcome::Malformed, 0},
        {"44010203", Outcome::NeedsMore, 0},
        {"5a7fffffff", Outcome::TooLarge, 0},
        {"9bffffffffffffffff", Outcome::TooLarge, 0},
        {"bb8000000000000000", Outcome::TooLarge, 0}, // twice this count is no number
        {"818181818100", Outcome::TooDeep, 0},
        {"8181818100", Outcome::Complete, 5},
    }));
    CAPTURE(one.hex);
    const QByteArray bytes = QByteArray::fromHex(one.hex);
    const store::CborScan scan = store::scanCbor(bytes, 1000, 4);
    CHECK(scan.outcome == one.outcome);
    CHECK(scan.length == one.length);
}
