# SPDX-License-Identifier: GPL-3.0-or-later
set(LOTSE_ICON_NAMES
    accessibility arrow-up-down ban bed-double book-open calendar-clock calendar check chevron-down
    chevron-left chevron-right chevron-up circle-check circle-dot circle clock columns-3 cooking-pot
    download ellipsis file-plus file-text filter flask folder-open git-branch git-compare git-merge
    graduation-cap hand-heart hard-drive history house info key keyboard languages laptop
    layout-dashboard list-checks lock minus monitor moon octagon-alert panel-left pencil plus printer
    redo-2 refresh-cw save scale search settings shield-check shower-head sliders-horizontal
    square-check sun table trash-2 triangle-alert truck undo-2 unlock upload usb users venus wifi
    wrench x zoom-in zoom-out
)
set(LOTSE_ICONS ${LOTSE_ICON_NAMES})
list(TRANSFORM LOTSE_ICONS REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/resources/icons/\\1.svg")
