// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace syncing {

/// The same bytes as the cryptographic library wants to see them.
inline const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}
inline unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}
inline const unsigned char* bytesAt(const char* data)
{
    return reinterpret_cast<const unsigned char*>(data);
}
inline unsigned char* bytesAt(char* data)
{
    return reinterpret_cast<unsigned char*>(data);
}

} // namespace syncing
