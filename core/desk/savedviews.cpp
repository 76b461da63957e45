// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/savedviews.h"

#include "core/desk/book.h"
#include "core/desk/order.h"
#include "core/store/file.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace desk {

namespace {

const QString ViewArea = QStringLiteral("views");

void write(const Book& book, const QString& list, const std::vector<SavedView>& views)
{
    QCborArray kept;
    for (const SavedView& view : views)
        kept.append(QCborArray{view.name, view.filter, view.choice, view.order});
    book.file().setLocalValue(ViewArea, list, QCborValue(kept).toCbor());
}

void eraseNamed(std::vector<SavedView>& views, const QString& name)
{
    std::erase_if(
        views, [&name](const SavedView& view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

std::vector<SavedView> savedViews(const Book& book, const QString& list)
{
    std::vector<SavedView> views;
    const auto kept = book.file().localValue(ViewArea, list);
    for (const auto entry : QCborValue::fromCbor(kept.value_or(QByteArray())).toArray()) {
        const QCborArray parts = entry.toArray();
        SavedView view{parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString(),
                       parts.at(3).toString()};
        if (!view.name.isEmpty())
            views.push_back(std::move(view));
    }
    sortBy(views, [](const SavedView& view) { return orderKey(view.name); });
    return views;
}

void keepView(const Book& book, const QString& list, const SavedView& view)
{
    auto views = savedViews(book, list);
    eraseNamed(views, view.name);
    views.push_back(view);
    write(book, list, views);
}

void dropView(const Book& book, const QString& list, const QString& name)
{
    auto views = savedViews(book, list);
    eraseNamed(views, name);
    write(book, list, views);
}

} // namespace desk
