// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Version 1, second part: proof of deletion, the audit log, staff, what may never be altered, and the data classes.
inline constexpr const char* schema1Proof = R"sql(
-- An erasure whose read-back has not succeeded yet: no certificate may exist for it.
CREATE TABLE unproven_erasures (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL CHECK (octet_length(principal) = 19),
  purposes TEXT NOT NULL CHECK (octet_length(purposes) <= 250),
  reason INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 5),
  requested_at INTEGER NOT NULL,
  rows_deleted INTEGER NOT NULL CHECK (rows_deleted >= 0),
  key_destroyed INTEGER NOT NULL CHECK (key_destroyed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE deletion_certificates (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL CHECK (octet_length(principal) = 19),
  purposes TEXT NOT NULL CHECK (octet_length(purposes) <= 250),
  reason INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 5),
  requested_at INTEGER NOT NULL,
  proven_at INTEGER NOT NULL CHECK (proven_at >= requested_at),
  rows_deleted INTEGER NOT NULL CHECK (rows_deleted >= 0),
  key_destroyed INTEGER NOT NULL CHECK (key_destroyed IN (0, 1)),
  read_back TEXT NOT NULL CHECK (octet_length(read_back) BETWEEN 4 AND 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX deletion_certificates_by_time ON deletion_certificates (proven_at);
CREATE TRIGGER certificates_need_a_destroyed_key BEFORE INSERT ON deletion_certificates
WHEN NEW.key_destroyed = 1 AND EXISTS (SELECT 1 FROM persons WHERE principal = NEW.principal)
BEGIN SELECT RAISE(ABORT, 'the key of this person still exists'); END;

-- hash = SHA-256 over prev and the other columns (audit_log.h says how). The patterns let codes and ids in and keep names
-- and telephone numbers out: a space, a Chinese character or eleven digits in a row do not fit.
CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL CHECK (octet_length(actor) <= 64 AND actor NOT GLOB '*[^A-Za-z0-9_.:-]*'
    AND actor NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  role TEXT NOT NULL CHECK (octet_length(role) <= 32 AND role NOT GLOB '*[^a-z_]*'),
  action TEXT NOT NULL CHECK (octet_length(action) BETWEEN 1 AND 64 AND action NOT GLOB '*[^A-Za-z0-9_.:-]*'
    AND action NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  object TEXT NOT NULL CHECK (octet_length(object) <= 64 AND object NOT GLOB '*[^A-Za-z0-9_.:-]*'),
  reason TEXT NOT NULL CHECK (octet_length(reason) <= 80 AND reason NOT GLOB '*[^A-Za-z0-9_.:/=,-]*'
    AND reason NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  consent TEXT NOT NULL CHECK (octet_length(consent) IN (0, 36) AND consent NOT GLOB '*[^0-9a-f-]*'),
  proof BLOB CHECK (octet_length(proof) = 32),
  prev BLOB NOT NULL CHECK (octet_length(prev) = 32),
  hash BLOB NOT NULL CHECK (octet_length(hash) = 32)
) STRICT;
-- The end of the chain, kept apart from it: rows cut off at the end are missed.
CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (octet_length(hash) = 32)
) STRICT;
INSERT INTO audit_head VALUES (1, 0, zeroblob(32));
CREATE TRIGGER audit_log_is_appended BEFORE INSERT ON audit_log
WHEN NEW.seq <> (SELECT seq + 1 FROM audit_head) OR NEW.prev <> (SELECT hash FROM audit_head)
BEGIN SELECT RAISE(ABORT, 'the audit log is appended to'); END;
CREATE TRIGGER audit_log_moves_head AFTER INSERT ON audit_log
BEGIN
  UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash;
  UPDATE clock_mark SET at = NEW.at WHERE at < NEW.at;
END;
CREATE TRIGGER audit_head_follows_log BEFORE UPDATE ON audit_head
WHEN NOT EXISTS (SELECT 1 FROM audit_log WHERE seq = NEW.seq AND hash = NEW.hash
  AND seq = (SELECT max(seq) FROM audit_log))
BEGIN SELECT RAISE(ABORT, 'audit_head follows the audit log'); END;
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'audit_head stays'); END;
CREATE TRIGGER audit_head_is_one BEFORE INSERT ON audit_head WHEN EXISTS (SELECT 1 FROM audit_head)
BEGIN SELECT RAISE(ABORT, 'audit_head is one row'); END;

CREATE TABLE staff (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) BETWEEN 1 AND 32 AND id NOT GLOB '*[^A-Za-z0-9_.-]*'),
  display_name BLOB NOT NULL CHECK (octet_length(display_name) BETWEEN 64 AND 300),
  role TEXT NOT NULL CHECK (octet_length(role) <= 32),
  password_hash TEXT NOT NULL CHECK (octet_length(password_hash) <= 128)
) STRICT, WITHOUT ROWID;
-- Failures are counted by what was typed, known or not, so that counting tells nobody which accounts exist.
CREATE TABLE sign_in_failures (
  account_hmac BLOB NOT NULL PRIMARY KEY CHECK (octet_length(account_hmac) = 32),
  failures INTEGER NOT NULL CHECK (failures >= 1),
  locked_until INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- What a password is checked against when the account does not exist: the same work takes the same time.
CREATE TABLE sign_in_decoy (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  password_hash TEXT NOT NULL CHECK (octet_length(password_hash) <= 128)
) STRICT;

-- Proof is neither changed nor deleted. INSERT OR REPLACE deletes without a DELETE trigger, so it is refused apart.
CREATE TRIGGER consents_never_change BEFORE UPDATE ON consents
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER consents_stay BEFORE DELETE ON consents
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER consents_are_not_replaced BEFORE INSERT ON consents
WHEN EXISTS (SELECT 1 FROM consents WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'proof is not replaced'); END;
CREATE TRIGGER consent_events_never_change BEFORE UPDATE ON consent_events
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER consent_events_stay BEFORE DELETE ON consent_events
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER deletion_certificates_never_change BEFORE UPDATE ON deletion_certificates
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER deletion_certificates_stay BEFORE DELETE ON deletion_certificates
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER deletion_certificates_are_not_replaced BEFORE INSERT ON deletion_certificates
WHEN EXISTS (SELECT 1 FROM deletion_certificates WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'proof is not replaced'); END;
CREATE TRIGGER audit_log_never_changes BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER audit_log_stays BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;

INSERT INTO column_classes (table_name, column_name, class) VALUES
  ('column_classes', 'table_name', 'none'), ('column_classes', 'column_name', 'none'),
  ('column_classes', 'class', 'none'), ('column_classes', 'holds_face', 'none'),
  ('clock_mark', 'id', 'none'), ('clock_mark', 'at', 'none'),
  ('consents', 'id', 'none'), ('consents', 'principal', 'pi'), ('consents', 'purpose', 'none'),
  ('consents', 'notice_id', 'none'), ('consents', 'notice_version', 'none'), ('consents', 'notice_sha256', 'none'),
  ('consents', 'language', 'none'), ('consents', 'device', 'none'),
  ('consent_events', 'consent', 'none'), ('consent_events', 'seq', 'none'), ('consent_events', 'at', 'none'),
  ('consent_events', 'validity', 'none'), ('consent_events', 'entity', 'pi'), ('consent_events', 'status', 'none'),
  ('consent_events', 'indication', 'none'), ('consent_events', 'evidence', 'none'),
  ('persons', 'principal', 'pi'), ('persons', 'wrapped_key', 'none'),
  ('passes', 'code_hmac', 'pi'), ('passes', 'principal', 'pi'), ('passes', 'consent', 'none'), ('passes', 'at', 'pi'),
  ('visits', 'id', 'none'), ('visits', 'principal', 'pi'), ('visits', 'consent', 'none'),
  ('visits', 'at', 'sensitive'), ('visits', 'channel', 'pi'),
  ('documents', 'principal', 'pi'), ('documents', 'consent', 'none'), ('documents', 'at', 'pi'),
  ('documents', 'name', 'pi'), ('documents', 'last_four', 'pi'), ('documents', 'number_hmac', 'pi'),
  ('documents', 'birth', 'pi'), ('documents', 'checks', 'pi'),
  ('document_links', 'principal', 'pi'), ('document_links', 'visit_consent', 'none'),
  ('document_links', 'reading_consent', 'none'), ('document_links', 'at', 'pi'),
  ('document_links', 'number_hmac', 'pi'),
  ('comparisons', 'id', 'none'), ('comparisons', 'principal', 'pi'), ('comparisons', 'consent', 'none'),
  ('comparisons', 'at', 'pi'), ('comparisons', 'outcome', 'sensitive'),
  ('comparison_models', 'comparison', 'none'), ('comparison_models', 'ordinal', 'none'),
  ('comparison_models', 'name', 'none'), ('comparison_models', 'sha256', 'none'),
  ('staff_checks', 'id', 'none'), ('staff_checks', 'principal', 'pi'), ('staff_checks', 'at', 'pi'),
  ('staff_checks', 'outcome', 'pi'),
  ('staff_check_counts', 'day', 'none'), ('staff_check_counts', 'result', 'none'),
  ('staff_check_counts', 'number', 'none'),
  ('unproven_erasures', 'id', 'none'), ('unproven_erasures', 'principal', 'pi'),
  ('unproven_erasures', 'purposes', 'none'), ('unproven_erasures', 'reason', 'none'),
  ('unproven_erasures', 'requested_at', 'none'), ('unproven_erasures', 'rows_deleted', 'none'),
  ('unproven_erasures', 'key_destroyed', 'none'),
  ('deletion_certificates', 'id', 'none'), ('deletion_certificates', 'principal', 'none'),
  ('deletion_certificates', 'purposes', 'none'), ('deletion_certificates', 'reason', 'none'),
  ('deletion_certificates', 'requested_at', 'none'), ('deletion_certificates', 'proven_at', 'none'),
  ('deletion_certificates', 'rows_deleted', 'none'), ('deletion_certificates', 'key_destroyed', 'none'),
  ('deletion_certificates', 'read_back', 'none'),
  ('audit_log', 'seq', 'none'), ('audit_log', 'at', 'none'), ('audit_log', 'actor', 'pi'),
  ('audit_log', 'role', 'none'), ('audit_log', 'action', 'none'), ('audit_log', 'object', 'pi'),
  ('audit_log', 'reason', 'none'), ('audit_log', 'consent', 'none'), ('audit_log', 'proof', 'none'),
  ('audit_log', 'prev', 'none'), ('audit_log', 'hash', 'none'),
  ('audit_head', 'id', 'none'), ('audit_head', 'seq', 'none'), ('audit_head', 'hash', 'none'),
  ('staff', 'id', 'pi'), ('staff', 'display_name', 'pi'), ('staff', 'role', 'none'),
  ('staff', 'password_hash', 'sensitive'),
  ('sign_in_failures', 'account_hmac', 'pi'), ('sign_in_failures', 'failures', 'none'),
  ('sign_in_failures', 'locked_until', 'none'), ('sign_in_failures', 'last_at', 'none'),
  ('sign_in_decoy', 'id', 'none'), ('sign_in_decoy', 'password_hash', 'none');
)sql";

} // namespace mingshi::store
