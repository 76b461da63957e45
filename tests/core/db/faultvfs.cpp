// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/faultvfs.h"

#include "tests/core/db/diskimage.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <map>
#include <new>
#include <string>

namespace testing {

struct FaultVfs::Disk {
    enum class Event { Write, Other };

    int strike(Event event, int code);
    [[nodiscard]] bool hasPower() const { return !hasStruck || fault != Fault::PowerLoss; }
    DiskImage& open(const char* path);

    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    std::map<std::string, DiskImage> images;
    Fault fault = Fault::PassingError;
    qint64 at = 0;
    qint64 events = 0;
    bool isArmed = false;
    bool hasStruck = false;
};

/// What SQLite is to get for this event.
int FaultVfs::Disk::strike(Event event, int code)
{
    if (!isArmed)
        return SQLITE_OK;
    ++events;
    if (at == 0 || events < at)
        return SQLITE_OK;
    hasStruck = true;
    switch (fault) {
    case Fault::PassingError:
        return events == at ? code : SQLITE_OK;
    case Fault::BrokenDisk:
        return code;
    case Fault::FullDisk:
        return event == Event::Write ? SQLITE_FULL : SQLITE_OK;
    case Fault::PowerLoss:
        break;
    }
    return SQLITE_OK;
}

DiskImage& FaultVfs::Disk::open(const char* path)
{
    DiskImage& image = images[path];
    if (image.exists || !hasPower())
        return image;
    QFile file(QString::fromUtf8(path));
    image = {true, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), {}};
    return image;
}

namespace {

using Disk = FaultVfs::Disk;

/// SQLite hands out the memory of a file; that of the real one lies right behind.
struct FaultFile {
    sqlite3_file base;
    Disk* disk;
    DiskImage* image; ///< null for a file that goes with the connection
};
static_assert(sizeof(FaultFile) % alignof(sqlite3_int64) == 0);

FaultFile& faulty(sqlite3_file* file)
{
    return *reinterpret_cast<FaultFile*>(file);
}

sqlite3_file* realFile(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(FaultFile));
}

/// Calls the same method of the real file.
template <auto Method, class... Args>
int pass(sqlite3_file* file, Args... args)
{
    sqlite3_file* const real = realFile(file);
    return (real->pMethods->*Method)(real, args...);
}

int writeFile(sqlite3_file* file, const void* bytes, int length, sqlite3_int64 at)
{
    FaultFile& self = faulty(file);
    if (!self.image)
        return pass<&sqlite3_io_methods::xWrite>(file, bytes, length, at);
    const int struck = self.disk->strike(Disk::Event::Write, SQLITE_IOERR_WRITE);
    if (struck == SQLITE_FULL) // the disk takes what still fits
        (void)pass<&sqlite3_io_methods::xWrite>(file, bytes, length / 2, at);
    if (struck != SQLITE_OK)
        return struck;
    if (self.disk->hasPower())
        self.image->pending.push_back({at, QByteArray(static_cast<const char*>(bytes), length)});
    return pass<&sqlite3_io_methods::xWrite>(file, bytes, length, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    FaultFile& self = faulty(file);
    if (self.image) {
        const int struck = self.disk->strike(Disk::Event::Other, SQLITE_IOERR_TRUNCATE);
        if (struck != SQLITE_OK)
            return struck;
        if (self.disk->hasPower())
            self.image->pending.push_back({size, std::nullopt});
    }
    return pass<&sqlite3_io_methods::xTruncate>(file, size);
}

int syncFile(sqlite3_file* file, int)
{
    const FaultFile& self = faulty(file);
    if (!self.image)
        return SQLITE_OK;
    const int struck = self.disk->strike(Disk::Event::Other, SQLITE_IOERR_FSYNC);
    if (struck != SQLITE_OK)
        return struck;
    if (self.disk->hasPower())
        self.image->sync();
    return SQLITE_OK;
}

void shareBarrier(sqlite3_file* file)
{
    sqlite3_file* const real = realFile(file);
    real->pMethods->xShmBarrier(real);
}

// Version 2: without mapping the file into memory, past which nothing could be counted.
const sqlite3_io_methods FaultMethods = {
    2,
    pass<&sqlite3_io_methods::xClose>,
    pass<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>,
    writeFile,
    truncateFile,
    syncFile,
    pass<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    pass<&sqlite3_io_methods::xLock, int>,
    pass<&sqlite3_io_methods::xUnlock, int>,
    pass<&sqlite3_io_methods::xCheckReservedLock, int*>,
    pass<&sqlite3_io_methods::xFileControl, int, void*>,
    pass<&sqlite3_io_methods::xSectorSize>,
    pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    pass<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    pass<&sqlite3_io_methods::xShmLock, int, int, int>,
    shareBarrier,
    pass<&sqlite3_io_methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

Disk& diskOf(sqlite3_vfs* vfs)
{
    return *static_cast<Disk*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    Disk& disk = diskOf(vfs);
    constexpr int Lasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    auto* const self = new (file) FaultFile{{nullptr}, &disk, nullptr};
    const int code = disk.real->xOpen(disk.real, path, realFile(file), flags, outFlags);
    if (!realFile(file)->pMethods)
        return code;
    if (code == SQLITE_OK && path && (flags & Lasting))
        self->image = &disk.open(path);
    self->base.pMethods = &FaultMethods;
    return code;
}

int removeFile(sqlite3_vfs* vfs, const char* path, int mustSync)
{
    Disk& disk = diskOf(vfs);
    if (const auto found = disk.images.find(path); found != disk.images.end()) {
        const int struck = disk.strike(Disk::Event::Other, SQLITE_IOERR_DELETE);
        if (struck != SQLITE_OK)
            return struck;
        if (disk.hasPower())
            found->second = {};
    }
    return disk.real->xDelete(disk.real, path, mustSync);
}

void forward(sqlite3_vfs& vfs)
{
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = [](sqlite3_vfs* self, const char* path, int flags, int* result) {
        sqlite3_vfs* const real = diskOf(self).real;
        return real->xAccess(real, path, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs* self, const char* path, int size, char* result) {
        sqlite3_vfs* const real = diskOf(self).real;
        return real->xFullPathname(real, path, size, result);
    };
    vfs.xRandomness = [](sqlite3_vfs* self, int size, char* bytes) {
        sqlite3_vfs* const real = diskOf(self).real;
        return real->xRandomness(real, size, bytes);
    };
    vfs.xSleep = [](sqlite3_vfs* self, int microseconds) {
        sqlite3_vfs* const real = diskOf(self).real;
        return real->xSleep(real, microseconds);
    };
    vfs.xGetLastError = [](sqlite3_vfs* self, int size, char* text) {
        sqlite3_vfs* const real = diskOf(self).real;
        return real->xGetLastError(real, size, text);
    };
    vfs.xCurrentTimeInt64 = [](sqlite3_vfs* self, sqlite3_int64* time) {
        sqlite3_vfs* const real = diskOf(self).real;
        return real->xCurrentTimeInt64(real, time);
    };
}

} // namespace

FaultVfs::FaultVfs() : m_disk(std::make_unique<Disk>())
{
    sqlite3_initialize();
    m_disk->real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = m_disk->vfs;
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_disk->real->szOsFile;
    vfs.mxPathname = m_disk->real->mxPathname;
    vfs.zName = "fault";
    vfs.pAppData = m_disk.get();
    forward(vfs);
    sqlite3_vfs_register(&vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_disk->vfs); // the one that was the default before is first again
}

void FaultVfs::arm(Fault fault, qint64 at)
{
    m_disk->fault = fault;
    m_disk->at = at;
    m_disk->events = 0;
    m_disk->isArmed = true;
    m_disk->hasStruck = false;
}

void FaultVfs::disarm()
{
    Q_ASSERT(m_disk->hasPower());
    m_disk->isArmed = false;
}

qint64 FaultVfs::events() const
{
    return m_disk->events;
}

bool FaultVfs::hasStruck() const
{
    return m_disk->hasStruck;
}

void FaultVfs::leaveWhatArrived(Unsynced unsynced, quint64 seed)
{
    base::SeededRandom random(seed);
    for (const auto& [path, image] : m_disk->images) {
        const QString name = QString::fromStdString(path);
        QFile::remove(name + QStringLiteral("-shm")); // memory, which nothing outlives
        QFile::remove(name);
        QFile file(name);
        if (image.exists && file.open(QIODevice::WriteOnly))
            file.write(image.contentAfterLoss(unsynced, random));
    }
    m_disk->images.clear();
}

} // namespace testing
