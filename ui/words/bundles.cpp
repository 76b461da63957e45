// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/bundles.h"

#include "core/desk/opening.h"
#include "ui/words/opening.h"
#include "ui/words/problems.h"

#include <QCoreApplication>
#include <QDir>

namespace words {

namespace {

struct Bundles {
    Q_DECLARE_TR_FUNCTIONS(words::Bundles)
};

const char* bundleCode(syncing::BundleErrorCode code)
{
    using Code = syncing::BundleErrorCode;
    switch (code) {
    case Code::NotABundle:
        return "not-a-bundle";
    case Code::NewerFormat:
        return "newer-format";
    case Code::NoPassphrase:
        return "no-passphrase";
    case Code::WrongPassphrase:
        return "wrong-passphrase";
    case Code::Truncated:
        return "truncated";
    case Code::Damaged:
        return "damaged";
    case Code::TooLarge:
        return "too-large";
    case Code::EmptyPassphrase:
        return "empty-passphrase";
    case Code::OtherNetwork:
        return "other-network";
    case Code::NewerContent:
        return "newer-content";
    case Code::NotFresh:
        return "not-fresh";
    }
    return "damaged";
}

} // namespace

QString bundleText(syncing::BundleErrorCode code, const QString& path)
{
    return bundleText(QLatin1String(bundleCode(code)), QDir::toNativeSeparators(path));
}

QString bundleFailureText(const std::exception_ptr& failure, const QString& path)
{
    try {
        std::rethrow_exception(failure);
    } catch (const base::Stopped&) {
        return {};
    } catch (const syncing::BundleError& error) {
        return bundleText(error.code, path);
    } catch (const base::Error& error) {
        const desk::OpenOutcome hindrance = desk::hindranceOf(error);
        if (hindrance.opening != desk::Opening::Failed)
            return openingText(hindrance, path);
        return Bundles::tr("%1 cannot be read or written, or the disk is faulty or full. Nothing was "
                           "changed. Check the drive and try again")
            .arg(QDir::toNativeSeparators(path));
    } catch (const std::bad_alloc&) {
        return Bundles::tr("There is not enough memory. Nothing was changed");
    } catch (...) {
        return Bundles::tr("This did not work, for a reason the program does not know. Nothing was changed");
    }
}

} // namespace words
