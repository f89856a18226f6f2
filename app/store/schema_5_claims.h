// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Version 5: channels' claims, the rules about commissions, and what they make of visits (law.md F7 to F9, F17).
inline constexpr const char* schema5Claims = R"sql(
-- Channels' claims: a code, a channel, two times. No column can name a client, and no code can hide a number. `head` is
-- SHA-256 over the head before and the row (claim_ledger.h): at a visit the newest one stands for all claims of then.
CREATE TABLE claims (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  code TEXT NOT NULL CHECK (octet_length(code) BETWEEN 4 AND 32 AND code NOT GLOB '*[^A-Z0-9-]*'
    AND replace(code, '-', '') NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  channel TEXT NOT NULL CHECK (octet_length(channel) BETWEEN 4 AND 32 AND channel NOT GLOB '*[^A-Z0-9-]*'
    AND replace(channel, '-', '') NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  kind TEXT NOT NULL CHECK (kind IN ('agent', 'distributor', 'referrer')),
  registered_at INTEGER NOT NULL,
  known_at INTEGER NOT NULL,
  head BLOB NOT NULL CHECK (octet_length(head) = 32),
  UNIQUE (code, channel, kind, registered_at)
) STRICT;
CREATE TRIGGER claims_are_appended BEFORE INSERT ON claims
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM claims)
  OR NEW.known_at < (SELECT known_at FROM claims ORDER BY seq DESC LIMIT 1)
  OR EXISTS (SELECT 1 FROM claims WHERE code = NEW.code AND channel = NEW.channel AND kind = NEW.kind
    AND registered_at = NEW.registered_at)
BEGIN SELECT RAISE(ABORT, 'claims are appended'); END;
CREATE TRIGGER claims_never_change BEFORE UPDATE ON claims
BEGIN SELECT RAISE(ABORT, 'a claim never changes'); END;
CREATE TRIGGER claims_stay BEFORE DELETE ON claims
BEGIN SELECT RAISE(ABORT, 'a claim stays'); END;

-- An office's rules by version. Lengths in seconds; lists as codes with commas between.
CREATE TABLE rule_versions (
  version TEXT NOT NULL PRIMARY KEY CHECK (octet_length(version) BETWEEN 1 AND 32
    AND version NOT GLOB '*[^A-Za-z0-9_.-]*'
    AND version NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL CHECK (valid_to > valid_from),
  ahead INTEGER NOT NULL CHECK (ahead >= 0),
  claim_validity INTEGER CHECK (claim_validity >= 0),
  named_channel_counts INTEGER NOT NULL CHECK (named_channel_counts IN (0, 1)),
  visit_protection INTEGER NOT NULL CHECK (visit_protection >= 0),
  protection_extension INTEGER NOT NULL CHECK (protection_extension >= 0),
  protection_cap INTEGER NOT NULL CHECK (protection_cap >= visit_protection),
  visit_beats_claim INTEGER NOT NULL CHECK (visit_beats_claim IN (0, 1)),
  walk_in_protection INTEGER NOT NULL CHECK (walk_in_protection >= 0),
  existing_client INTEGER NOT NULL CHECK (existing_client >= 0),
  priority TEXT NOT NULL CHECK (octet_length(priority) <= 64),
  claim_order TEXT NOT NULL CHECK (claim_order IN ('earliest_first', 'latest_first')),
  split_window INTEGER CHECK (split_window >= 0),
  split_parts TEXT CHECK (octet_length(split_parts) <= 250 AND split_parts NOT GLOB '*[^0-9,]*'),
  proposed_by TEXT NOT NULL CHECK (octet_length(proposed_by) BETWEEN 1 AND 32),
  proposed_at INTEGER NOT NULL,
  CHECK ((split_window IS NULL) = (split_parts IS NULL))
) STRICT, WITHOUT ROWID;
-- Four eyes: without a row here a version is a draft and judges nothing.
CREATE TABLE rule_approvals (
  version TEXT NOT NULL PRIMARY KEY REFERENCES rule_versions (version) CHECK (octet_length(version) <= 32),
  approved_by TEXT NOT NULL CHECK (octet_length(approved_by) BETWEEN 1 AND 32),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rule_approvals_are_by_another BEFORE INSERT ON rule_approvals
WHEN NOT EXISTS (SELECT 1 FROM rule_versions WHERE version = NEW.version AND proposed_by <> NEW.approved_by
  AND NEW.at >= proposed_at)
BEGIN SELECT RAISE(ABORT, 'another account approves'); END;
CREATE TRIGGER rule_versions_are_not_replaced BEFORE INSERT ON rule_versions
WHEN EXISTS (SELECT 1 FROM rule_versions WHERE version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'a version is not replaced'); END;
CREATE TRIGGER rule_approvals_are_not_replaced BEFORE INSERT ON rule_approvals
WHEN EXISTS (SELECT 1 FROM rule_approvals WHERE version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'an approval is not replaced'); END;
CREATE TRIGGER rule_versions_never_change BEFORE UPDATE ON rule_versions
BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;
CREATE TRIGGER rule_versions_stay BEFORE DELETE ON rule_versions
BEGIN SELECT RAISE(ABORT, 'a version stays'); END;
CREATE TRIGGER rule_approvals_never_change BEFORE UPDATE ON rule_approvals
BEGIN SELECT RAISE(ABORT, 'an approval never changes'); END;
CREATE TRIGGER rule_approvals_stay BEFORE DELETE ON rule_approvals
BEGIN SELECT RAISE(ABORT, 'an approval stays'); END;

-- What a visitor said to a claim at a visit (law.md F8): it alone brings the two together.
CREATE TABLE claim_answers (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  visit TEXT NOT NULL REFERENCES visits (id) CHECK (octet_length(visit) = 36),
  at INTEGER NOT NULL,
  answer BLOB NOT NULL CHECK (octet_length(answer) BETWEEN 64 AND 250)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_answers_by_visit ON claim_answers (visit);

-- Another channel beside the one that was named at the visit, whose row stays as it is (PIPL 46).
CREATE TABLE channel_corrections (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  visit TEXT NOT NULL REFERENCES visits (id) CHECK (octet_length(visit) = 36),
  at INTEGER NOT NULL,
  channel BLOB NOT NULL CHECK (octet_length(channel) BETWEEN 64 AND 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_corrections_by_principal ON channel_corrections (principal, at);

-- A ruling as it was sealed, its shares and reasons as lines. `digest` is over all of it and a random value in it
-- (ruling_seal.h); the log has it before the row can be inserted, and once the row is gone it says nothing.
CREATE TABLE rulings (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  visit TEXT NOT NULL REFERENCES visits (id) CHECK (octet_length(visit) = 36),
  at INTEGER NOT NULL,
  sealed_at TEXT NOT NULL CHECK (sealed_at IN ('door', 'desk')),
  digest TEXT NOT NULL CHECK (octet_length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  ruling BLOB NOT NULL CHECK (octet_length(ruling) BETWEEN 64 AND 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX rulings_by_principal ON rulings (principal, at);
CREATE UNIQUE INDEX rulings_once_at_the_door ON rulings (visit) WHERE sealed_at = 'door';
CREATE TABLE ruling_lines (
  ruling TEXT NOT NULL REFERENCES rulings (id) CHECK (octet_length(ruling) = 36),
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 10000),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  line BLOB NOT NULL CHECK (octet_length(line) BETWEEN 64 AND 500),
  PRIMARY KEY (ruling, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX ruling_lines_by_principal ON ruling_lines (principal);

-- Disputes and their decisions name nobody; whose it is stands apart and goes with the person.
CREATE TABLE disputes (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  ground TEXT NOT NULL CHECK (ground IN ('visits', 'ruling', 'correction', 'undecided')),
  raised_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL CHECK (due_at > raised_at),
  staff TEXT NOT NULL CHECK (octet_length(staff) BETWEEN 1 AND 32)
) STRICT;
CREATE TABLE dispute_decisions (
  dispute INTEGER PRIMARY KEY REFERENCES disputes (number),
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('stands', 'changed', 'nobody_is', 'taken_back')),
  reason TEXT CHECK (reason IN ('buyers_word', 'papers', 'claim_record', 'rule_misread', 'nothing_shown')),
  channel TEXT CHECK (octet_length(channel) BETWEEN 4 AND 32 AND channel NOT GLOB '*[^A-Z0-9-]*'
    AND replace(channel, '-', '') NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  staff TEXT NOT NULL CHECK (octet_length(staff) BETWEEN 1 AND 32),
  CHECK ((reason IS NULL) = (outcome = 'taken_back')),
  CHECK ((channel IS NOT NULL) = (outcome = 'changed'))
) STRICT;
CREATE TABLE dispute_subjects (
  dispute INTEGER PRIMARY KEY REFERENCES disputes (number),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX dispute_subjects_by_principal ON dispute_subjects (principal);
CREATE TRIGGER disputes_are_numbered BEFORE INSERT ON disputes
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM disputes)
BEGIN SELECT RAISE(ABORT, 'disputes are numbered without a gap'); END;
CREATE TRIGGER dispute_decisions_are_not_replaced BEFORE INSERT ON dispute_decisions
WHEN EXISTS (SELECT 1 FROM dispute_decisions WHERE dispute = NEW.dispute)
BEGIN SELECT RAISE(ABORT, 'a decision is not replaced'); END;
CREATE TRIGGER disputes_never_change BEFORE UPDATE ON disputes
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER disputes_stay BEFORE DELETE ON disputes
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER dispute_decisions_never_change BEFORE UPDATE ON dispute_decisions
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER dispute_decisions_stay BEFORE DELETE ON dispute_decisions
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;

-- Whom a consent to P4 names: the one channel that may be told the settlement's result (PIPL 23).
CREATE TABLE disclosures (
  consent TEXT NOT NULL PRIMARY KEY REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  at INTEGER NOT NULL,
  recipient BLOB NOT NULL CHECK (octet_length(recipient) BETWEEN 64 AND 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosures_by_principal ON disclosures (principal);

-- The gate (schema_1_people.h): what is about a person needs its live consent, and a visit of the same person.
CREATE TRIGGER claim_answers_need_visit_attribution BEFORE INSERT ON claim_answers
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'visit_attribution' AND NEW.at >= live_from AND NEW.at < live_until)
  OR NOT EXISTS (SELECT 1 FROM visits WHERE id = NEW.visit AND principal = NEW.principal)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER channel_corrections_need_visit_attribution BEFORE INSERT ON channel_corrections
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'visit_attribution' AND NEW.at >= live_from AND NEW.at < live_until)
  OR NOT EXISTS (SELECT 1 FROM visits WHERE id = NEW.visit AND principal = NEW.principal)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER rulings_need_visit_attribution BEFORE INSERT ON rulings
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'visit_attribution' AND NEW.at >= live_from AND NEW.at < live_until)
  OR NOT EXISTS (SELECT 1 FROM visits WHERE id = NEW.visit AND principal = NEW.principal)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER rulings_are_in_the_log BEFORE INSERT ON rulings
WHEN NOT EXISTS (SELECT 1 FROM audit_log WHERE object = NEW.digest AND object <> '' AND action = 'ruling.sealed'
  AND consent = NEW.consent)
BEGIN SELECT RAISE(ABORT, 'a ruling is sealed in the log first'); END;
CREATE TRIGGER ruling_lines_need_visit_attribution BEFORE INSERT ON ruling_lines
WHEN NOT EXISTS (SELECT 1 FROM rulings r JOIN live_consents l ON l.consent = r.consent WHERE r.id = NEW.ruling
  AND r.principal = NEW.principal AND r.consent = NEW.consent)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER dispute_subjects_need_visit_attribution BEFORE INSERT ON dispute_subjects
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'visit_attribution' AND NEW.at >= live_from AND NEW.at < live_until)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER disclosures_need_settlement_disclosure BEFORE INSERT ON disclosures
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'settlement_disclosure' AND NEW.at >= live_from AND NEW.at < live_until)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
-- INSERT OR REPLACE deletes without a DELETE trigger, so it is refused where something is kept beside, never over it.
CREATE TRIGGER channel_corrections_are_not_replaced BEFORE INSERT ON channel_corrections
WHEN EXISTS (SELECT 1 FROM channel_corrections WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a correction is not replaced'); END;
CREATE TRIGGER rulings_are_not_replaced BEFORE INSERT ON rulings
WHEN EXISTS (SELECT 1 FROM rulings WHERE id = NEW.id OR (sealed_at = 'door' AND NEW.sealed_at = 'door' AND visit = NEW.visit))
BEGIN SELECT RAISE(ABORT, 'a ruling is not replaced'); END;
CREATE TRIGGER ruling_lines_are_not_replaced BEFORE INSERT ON ruling_lines
WHEN EXISTS (SELECT 1 FROM ruling_lines WHERE ruling = NEW.ruling AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'a ruling is not replaced'); END;
CREATE TRIGGER dispute_subjects_are_not_replaced BEFORE INSERT ON dispute_subjects
WHEN EXISTS (SELECT 1 FROM dispute_subjects WHERE dispute = NEW.dispute)
BEGIN SELECT RAISE(ABORT, 'a dispute keeps its person'); END;
CREATE TRIGGER claim_answers_never_change BEFORE UPDATE ON claim_answers
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER channel_corrections_never_change BEFORE UPDATE ON channel_corrections
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER rulings_never_change BEFORE UPDATE ON rulings
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER ruling_lines_never_change BEFORE UPDATE ON ruling_lines
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER dispute_subjects_never_change BEFORE UPDATE ON dispute_subjects
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER disclosures_never_change BEFORE UPDATE ON disclosures
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;

INSERT INTO column_classes (table_name, column_name, class) VALUES
  ('claims', 'seq', 'none'), ('claims', 'code', 'none'), ('claims', 'channel', 'none'), ('claims', 'kind', 'none'),
  ('claims', 'registered_at', 'none'), ('claims', 'known_at', 'none'), ('claims', 'head', 'none'),
  ('rule_versions', 'version', 'none'), ('rule_versions', 'valid_from', 'none'), ('rule_versions', 'valid_to', 'none'),
  ('rule_versions', 'ahead', 'none'), ('rule_versions', 'claim_validity', 'none'),
  ('rule_versions', 'named_channel_counts', 'none'), ('rule_versions', 'visit_protection', 'none'),
  ('rule_versions', 'protection_extension', 'none'), ('rule_versions', 'protection_cap', 'none'),
  ('rule_versions', 'visit_beats_claim', 'none'), ('rule_versions', 'walk_in_protection', 'none'),
  ('rule_versions', 'existing_client', 'none'), ('rule_versions', 'priority', 'none'),
  ('rule_versions', 'claim_order', 'none'), ('rule_versions', 'split_window', 'none'),
  ('rule_versions', 'split_parts', 'none'), ('rule_versions', 'proposed_by', 'pi'),
  ('rule_versions', 'proposed_at', 'none'), ('rule_approvals', 'version', 'none'),
  ('rule_approvals', 'approved_by', 'pi'), ('rule_approvals', 'at', 'none'), ('claim_answers', 'id', 'none'),
  ('claim_answers', 'principal', 'pi'), ('claim_answers', 'consent', 'none'), ('claim_answers', 'visit', 'none'),
  ('claim_answers', 'at', 'sensitive'), ('claim_answers', 'answer', 'pi'), ('channel_corrections', 'id', 'none'),
  ('channel_corrections', 'principal', 'pi'), ('channel_corrections', 'consent', 'none'),
  ('channel_corrections', 'visit', 'none'), ('channel_corrections', 'at', 'pi'),
  ('channel_corrections', 'channel', 'pi'), ('rulings', 'id', 'none'), ('rulings', 'principal', 'pi'),
  ('rulings', 'consent', 'none'), ('rulings', 'visit', 'none'), ('rulings', 'at', 'sensitive'),
  ('rulings', 'sealed_at', 'none'), ('rulings', 'digest', 'none'), ('rulings', 'ruling', 'pi'),
  ('ruling_lines', 'ruling', 'none'), ('ruling_lines', 'ordinal', 'none'), ('ruling_lines', 'principal', 'pi'),
  ('ruling_lines', 'consent', 'none'), ('ruling_lines', 'line', 'pi'), ('disputes', 'number', 'none'),
  ('disputes', 'ground', 'none'), ('disputes', 'raised_at', 'none'), ('disputes', 'due_at', 'none'),
  ('disputes', 'staff', 'pi'), ('dispute_decisions', 'dispute', 'none'), ('dispute_decisions', 'at', 'none'),
  ('dispute_decisions', 'outcome', 'none'), ('dispute_decisions', 'reason', 'none'),
  ('dispute_decisions', 'channel', 'none'), ('dispute_decisions', 'staff', 'pi'),
  ('dispute_subjects', 'dispute', 'none'), ('dispute_subjects', 'principal', 'pi'),
  ('dispute_subjects', 'consent', 'none'), ('dispute_subjects', 'at', 'pi'), ('disclosures', 'consent', 'none'),
  ('disclosures', 'principal', 'pi'), ('disclosures', 'at', 'pi'), ('disclosures', 'recipient', 'pi');
)sql";

} // namespace mingshi::store
