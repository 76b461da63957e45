// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term Sex[] = {
    {"unknown", QT_TRANSLATE_NOOP("sex", "not known")},
    {"female", QT_TRANSLATE_NOOP("sex", "female")},
    {"male", QT_TRANSLATE_NOOP("sex", "male")},
    {"diverse", QT_TRANSLATE_NOOP("sex", "diverse")},
};

constexpr Term HouseholdRole[] = {
    {"reference", QT_TRANSLATE_NOOP("household-role", "contact person")},
    {"partner", QT_TRANSLATE_NOOP("household-role", "partner")},
    {"child", QT_TRANSLATE_NOOP("household-role", "child")},
    {"other-relative", QT_TRANSLATE_NOOP("household-role", "other relative")},
    {"other", QT_TRANSLATE_NOOP("household-role", "other person")},
};

constexpr Term ResidenceStatus[] = {
    {"arrival-certificate", QT_TRANSLATE_NOOP("residence-status", "Certificate of arrival")},
    {"asylum-procedure",
     QT_TRANSLATE_NOOP("residence-status", "Permission to reside during the asylum procedure")},
    {"asylum-granted", QT_TRANSLATE_NOOP("residence-status", "Entitled to asylum")},
    {"refugee-status", QT_TRANSLATE_NOOP("residence-status", "Refugee status")},
    {"subsidiary-protection", QT_TRANSLATE_NOOP("residence-status", "Subsidiary protection")},
    {"deportation-ban", QT_TRANSLATE_NOOP("residence-status", "Ban on deportation")},
    {"admission-from-abroad", QT_TRANSLATE_NOOP("residence-status", "Admission from abroad")},
    {"temporary-protection", QT_TRANSLATE_NOOP("residence-status", "Temporary protection")},
    {"humanitarian", QT_TRANSLATE_NOOP("residence-status", "Residence on humanitarian grounds")},
    {"family-reunification", QT_TRANSLATE_NOOP("residence-status", "Family reunification")},
    {"toleration", QT_TRANSLATE_NOOP("residence-status", "Temporary suspension of deportation")},
    {"provisional-certificate", QT_TRANSLATE_NOOP("residence-status", "Provisional certificate")},
    {"settlement-permit", QT_TRANSLATE_NOOP("residence-status", "Settlement permit")},
    {"eu-citizen", QT_TRANSLATE_NOOP("residence-status", "EU citizen")},
    {"late-repatriate", QT_TRANSLATE_NOOP("residence-status", "Late repatriate")},
    {"other", QT_TRANSLATE_NOOP("residence-status", "other status")},
};

constexpr Term Regime[] = {
    {"none", QT_TRANSLATE_NOOP("regime", "no benefits")},
    {"asylblg", QT_TRANSLATE_NOOP("regime", "Asylum Seekers Benefits Act")},
    {"sgb2", QT_TRANSLATE_NOOP("regime", "SGB II")},
    {"sgb12", QT_TRANSLATE_NOOP("regime", "SGB XII")},
};

constexpr Term NeedStrength[] = {
    {"must", QT_TRANSLATE_NOOP("need-strength", "must")},
    {"should", QT_TRANSLATE_NOOP("need-strength", "should")},
};

constexpr Term RestrictionKind[] = {
    {"premises-ban", QT_TRANSLATE_NOOP("restriction-kind", "Ban from the premises")},
    {"conflict-pair", QT_TRANSLATE_NOOP("restriction-kind", "not in one house together")},
};

constexpr Term ContactKind[] = {
    {"conversation", QT_TRANSLATE_NOOP("contact-kind", "Conversation")},
    {"phone", QT_TRANSLATE_NOOP("contact-kind", "Telephone")},
    {"home-visit", QT_TRANSLATE_NOOP("contact-kind", "Home visit")},
    {"letter", QT_TRANSLATE_NOOP("contact-kind", "Letter")},
    {"e-mail", QT_TRANSLATE_NOOP("contact-kind", "E-mail")},
    {"authority", QT_TRANSLATE_NOOP("contact-kind", "Authority, accompanied")},
    {"other", QT_TRANSLATE_NOOP("contact-kind", "Other contact")},
};

/// The needs list. Others are free text; "language:ar" names a language.
constexpr Term Need[] = {
    {"step-free", QT_TRANSLATE_NOOP("need", "Step-free")},
    {"lift", QT_TRANSLATE_NOOP("need", "Lift")},
    {"own-bath", QT_TRANSLATE_NOOP("need", "Own bath")},
    {"own-kitchen", QT_TRANSLATE_NOOP("need", "Own kitchen")},
    {"lockable", QT_TRANSLATE_NOOP("need", "Lockable room")},
    {"cot", QT_TRANSLATE_NOOP("need", "Cot")},
    {"women-only", QT_TRANSLATE_NOOP("need", "Women only")},
    {"quiet", QT_TRANSLATE_NOOP("need", "Quiet")},
    {"near-hospital", QT_TRANSLATE_NOOP("need", "Near a hospital")},
};

constexpr Term StayKind[] = {
    {"planned", QT_TRANSLATE_NOOP("stay-kind", "planned")},
    {"actual", QT_TRANSLATE_NOOP("stay-kind", "actual")},
};

constexpr Term EndReason[] = {
    {"none", QT_TRANSLATE_NOOP("end-reason", "no reason given")},
    {"moved-within", QT_TRANSLATE_NOOP("end-reason", "moved within the city accommodation")},
    {"own-flat", QT_TRANSLATE_NOOP("end-reason", "own flat")},
    {"other-municipality", QT_TRANSLATE_NOOP("end-reason", "moved to another municipality")},
    {"return", QT_TRANSLATE_NOOP("end-reason", "return")},
    {"family", QT_TRANSLATE_NOOP("end-reason", "moved to family")},
    {"disappeared", QT_TRANSLATE_NOOP("end-reason", "gone without notice")},
    {"deceased", QT_TRANSLATE_NOOP("end-reason", "deceased")},
    {"site-closed", QT_TRANSLATE_NOOP("end-reason", "site closed")},
    {"other", QT_TRANSLATE_NOOP("end-reason", "other reason")},
};

} // namespace

std::vector<Group> peopleGroups()
{
    return {{"sex", Sex},
            {"household-role", HouseholdRole},
            {"residence-status", ResidenceStatus},
            {"regime", Regime},
            {"need-strength", NeedStrength},
            {"restriction-kind", RestrictionKind},
            {"contact-kind", ContactKind},
            {"need", Need},
            {"stay-kind", StayKind},
            {"end-reason", EndReason}};
}

} // namespace words
