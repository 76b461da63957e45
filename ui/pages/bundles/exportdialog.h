// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exportbundle.h"
#include "ui/pages/bundles/bundledialog.h"

class QLabel;
class QLineEdit;

namespace ui {

class PassphraseFields;

/// Datei › Bündel exportieren: where to, the bundle's passphrase, how many changes go out; then what was
/// written.
class ExportDialog final : public BundleDialog {
    Q_OBJECT
public:
    /// `folder` is where the bundle goes unless the person says otherwise.
    ExportDialog(DeskThread& desk, Dialogs& dialogs, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;

protected:
    void goOn() override;

private:
    enum Step { AskStep, DoneStep };

    [[nodiscard]] QWidget* buildAsk();
    void browse();
    void showPreview(const syncing::ExportPreview& preview);
    [[nodiscard]] bool checkPath();
    void write();
    void showDone(const syncing::ExportResult& result);

    QString m_folder;
    QLabel* m_count;
    QLineEdit* m_path;
    FieldNote* m_pathNote;
    PassphraseFields* m_passphrase;
    QLabel* m_done;
};

/// Suffix of a bundle, and the filter for pickers.
[[nodiscard]] QString bundleFilter();

} // namespace ui
