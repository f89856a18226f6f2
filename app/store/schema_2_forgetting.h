// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Version 2: what automatic deletion needs (law.md section 9), and a way out for a clock that once ran ahead.
inline constexpr const char* schema2Forgetting = R"sql(
-- What the notices promised, by digest: a period may get shorter with another notice, never longer for an old consent.
CREATE TABLE retention_promises (
  notice_sha256 TEXT NOT NULL PRIMARY KEY CHECK (octet_length(notice_sha256) <= 64),
  seconds INTEGER NOT NULL CHECK (seconds >= 1)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER retention_promises_never_change BEFORE UPDATE ON retention_promises
BEGIN SELECT RAISE(ABORT, 'a promise never changes'); END;
CREATE TRIGGER retention_promises_stay BEFORE DELETE ON retention_promises
BEGIN SELECT RAISE(ABORT, 'a promise stays'); END;

-- How many timelines ended without a contract, and nothing else about them (law.md section 9, D2).
CREATE TABLE retention_counts (
  day INTEGER NOT NULL,
  class TEXT NOT NULL CHECK (octet_length(class) <= 4),
  number INTEGER NOT NULL CHECK (number >= 1),
  PRIMARY KEY (day, class)
) STRICT, WITHOUT ROWID;

-- Proof goes three years after the relation ended (D6: 1096 days), and only when the person is gone.
DROP TRIGGER consents_stay;
CREATE TRIGGER consents_stay BEFORE DELETE ON consents
WHEN EXISTS (SELECT 1 FROM persons WHERE principal = OLD.principal)
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
DROP TRIGGER consent_events_stay;
CREATE TRIGGER consent_events_stay BEFORE DELETE ON consent_events
WHEN (SELECT at FROM clock_mark) < OLD.at + 94694400000
  OR EXISTS (SELECT 1 FROM persons p JOIN consents c ON c.principal = p.principal WHERE c.id = OLD.consent)
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
DROP TRIGGER deletion_certificates_stay;
CREATE TRIGGER deletion_certificates_stay BEFORE DELETE ON deletion_certificates
WHEN (SELECT at FROM clock_mark) < OLD.proven_at + 94694400000
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;

-- A clock that once ran ahead: which mark was given up for which reading, the last good reading before (NULL: it was wrong
-- from the beginning), and between which entries of the log. The only way in which the mark goes back (clock.h says when).
CREATE TABLE clock_corrections (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  good INTEGER CHECK (good <= at),
  first_entry INTEGER NOT NULL,
  last_entry INTEGER NOT NULL CHECK (last_entry >= first_entry)
) STRICT;
DROP TRIGGER clock_mark_only_forward;
CREATE TRIGGER clock_mark_only_forward BEFORE UPDATE ON clock_mark
WHEN NEW.id <> 1 OR (NEW.at < OLD.at AND NOT EXISTS (SELECT 1 FROM clock_corrections c WHERE c.mark = OLD.at
  AND c.at = NEW.at AND c.last_entry = (SELECT seq FROM audit_head)))
BEGIN SELECT RAISE(ABORT, 'clock_mark goes only forward'); END;
CREATE TRIGGER clock_corrections_follow_log BEFORE INSERT ON clock_corrections
WHEN NEW.mark <> (SELECT at FROM clock_mark) OR NEW.at >= NEW.mark
  OR (NEW.good IS NULL AND EXISTS (SELECT 1 FROM clock_corrections))
  OR NEW.last_entry <> (SELECT seq FROM audit_head)
  OR NEW.first_entry <= coalesce((SELECT max(last_entry) FROM clock_corrections), -1)
BEGIN SELECT RAISE(ABORT, 'a correction of the clock follows the log'); END;
CREATE TRIGGER clock_corrections_move_mark AFTER INSERT ON clock_corrections
BEGIN UPDATE clock_mark SET at = NEW.at; END;
CREATE TRIGGER clock_corrections_never_change BEFORE UPDATE ON clock_corrections
BEGIN SELECT RAISE(ABORT, 'a correction never changes'); END;
CREATE TRIGGER clock_corrections_stay BEFORE DELETE ON clock_corrections
BEGIN SELECT RAISE(ABORT, 'a correction stays'); END;
-- The end of a consent may carry a wrong clock's time, as nothing ends before it began; that must not move the mark again.
DROP TRIGGER consent_events_move_clock_mark;
CREATE TRIGGER consent_events_move_clock_mark AFTER INSERT ON consent_events
WHEN NEW.status IN ('dpv:ConsentRequested', 'dpv:ConsentRequestDeferred', 'dpv:ConsentRefused', 'dpv:ConsentGiven',
  'dpv:RenewedConsentGiven')
BEGIN UPDATE clock_mark SET at = NEW.at WHERE at < NEW.at; END;

INSERT INTO column_classes (table_name, column_name, class) VALUES
  ('retention_promises', 'notice_sha256', 'none'), ('retention_promises', 'seconds', 'none'),
  ('retention_counts', 'day', 'none'), ('retention_counts', 'class', 'none'), ('retention_counts', 'number', 'none'),
  ('clock_corrections', 'id', 'none'), ('clock_corrections', 'at', 'none'), ('clock_corrections', 'mark', 'none'),
  ('clock_corrections', 'good', 'none'), ('clock_corrections', 'first_entry', 'none'),
  ('clock_corrections', 'last_entry', 'none');
)sql";

} // namespace mingshi::store
