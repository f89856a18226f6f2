// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Version 6: legal holds (PIPL 47(2)). What a hold covers is never marked as restricted where it stands: when it is to
/// be deleted, it is sealed anew under a key of the hold's own and moved to `held_rows`, which nothing but the end of
/// the hold reads. So every rule of the schema about a person's rows and the person's key stays as it was, and what is
/// restricted cannot be met by any query of the business.
inline constexpr const char* schema6Holds = R"sql(
CREATE TABLE legal_holds (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL CHECK (octet_length(principal) = 19),
  ground TEXT NOT NULL CHECK (ground IN ('court', 'arbitration', 'authority', 'statutory_period')),
  case_reference TEXT NOT NULL CHECK (octet_length(case_reference) BETWEEN 4 AND 32
    AND case_reference NOT GLOB '*[^A-Z0-9-]*' AND replace(case_reference, '-', '')
    NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  covers TEXT NOT NULL CHECK (covers IN ('visits', 'rulings', 'checks', 'visits,rulings', 'visits,checks',
    'rulings,checks', 'visits,rulings,checks')),
  until INTEGER NOT NULL,
  placed_by TEXT NOT NULL CHECK (octet_length(placed_by) BETWEEN 1 AND 32),
  placed_at INTEGER NOT NULL,
  CHECK (until > placed_at AND until <= placed_at + 94694400000)
) STRICT, WITHOUT ROWID;
CREATE INDEX legal_holds_by_principal ON legal_holds (principal);
-- Four eyes: without a row here nothing is held.
CREATE TABLE hold_confirmations (
  hold TEXT NOT NULL PRIMARY KEY REFERENCES legal_holds (id) CHECK (octet_length(hold) = 36),
  confirmed_by TEXT NOT NULL CHECK (octet_length(confirmed_by) BETWEEN 1 AND 32),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE hold_ends (
  hold TEXT NOT NULL PRIMARY KEY REFERENCES legal_holds (id) CHECK (octet_length(hold) = 36),
  ended_by TEXT NOT NULL CHECK (octet_length(ended_by) BETWEEN 1 AND 32),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIEW live_holds AS
SELECT l.id AS hold, l.principal, l.covers, l.until FROM legal_holds l JOIN hold_confirmations c ON c.hold = l.id
WHERE NOT EXISTS (SELECT 1 FROM hold_ends e WHERE e.hold = l.id);

CREATE TABLE hold_keys (
  hold TEXT NOT NULL PRIMARY KEY REFERENCES legal_holds (id) CHECK (octet_length(hold) = 36),
  wrapped_key BLOB NOT NULL CHECK (octet_length(wrapped_key) BETWEEN 64 AND 160)
) STRICT, WITHOUT ROWID;
-- `source` and `row`: where it stood; `facts`: its readable columns, sealed too; `content`: its sealed one, sealed anew.
CREATE TABLE held_rows (
  hold TEXT NOT NULL REFERENCES hold_keys (hold) CHECK (octet_length(hold) = 36),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  class TEXT NOT NULL CHECK (class IN ('visits', 'rulings', 'checks')),
  source TEXT NOT NULL CHECK (source IN ('visits', 'claim_answers', 'channel_corrections', 'rulings', 'ruling_lines',
    'dispute_subjects', 'staff_checks')),
  row TEXT NOT NULL CHECK (octet_length(row) BETWEEN 1 AND 48),
  facts BLOB NOT NULL CHECK (octet_length(facts) BETWEEN 64 AND 500),
  content BLOB CHECK (octet_length(content) BETWEEN 64 AND 500),
  PRIMARY KEY (hold, ordinal),
  CHECK ((class = 'visits' AND source IN ('visits', 'claim_answers', 'channel_corrections'))
    OR (class = 'rulings' AND source IN ('rulings', 'ruling_lines', 'dispute_subjects'))
    OR (class = 'checks' AND source = 'staff_checks'))
) STRICT, WITHOUT ROWID;
CREATE INDEX held_rows_by_row ON held_rows (source, row);
-- Which deletion kept something back under a hold, and which took what a hold had kept.
CREATE TABLE hold_deletions (
  deletion TEXT NOT NULL CHECK (octet_length(deletion) = 36),
  hold TEXT NOT NULL REFERENCES legal_holds (id) CHECK (octet_length(hold) = 36),
  did TEXT NOT NULL CHECK (did IN ('kept', 'took')),
  PRIMARY KEY (deletion, hold, did)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER legal_holds_are_about_somebody BEFORE INSERT ON legal_holds
WHEN NOT EXISTS (SELECT 1 FROM persons WHERE principal = NEW.principal)
  AND NOT EXISTS (SELECT 1 FROM held_rows r JOIN legal_holds l ON l.id = r.hold WHERE l.principal = NEW.principal)
BEGIN SELECT RAISE(ABORT, 'nothing of this person is kept'); END;
CREATE TRIGGER hold_confirmations_are_by_another BEFORE INSERT ON hold_confirmations
WHEN NOT EXISTS (SELECT 1 FROM legal_holds WHERE id = NEW.hold AND placed_by <> NEW.confirmed_by AND NEW.at >= placed_at
  AND NEW.at < until) OR EXISTS (SELECT 1 FROM hold_ends WHERE hold = NEW.hold)
BEGIN SELECT RAISE(ABORT, 'another account confirms a hold that waits'); END;
CREATE TRIGGER hold_ends_by_themselves_when_over BEFORE INSERT ON hold_ends
WHEN NEW.ended_by = 'system' AND NEW.at < (SELECT until FROM legal_holds WHERE id = NEW.hold)
BEGIN SELECT RAISE(ABORT, 'a hold does not end by itself before its time'); END;
CREATE TRIGGER hold_keys_need_a_live_hold BEFORE INSERT ON hold_keys
WHEN NOT EXISTS (SELECT 1 FROM live_holds WHERE hold = NEW.hold)
BEGIN SELECT RAISE(ABORT, 'this hold does not live'); END;
CREATE TRIGGER held_rows_need_a_live_hold BEFORE INSERT ON held_rows
WHEN NOT EXISTS (SELECT 1 FROM live_holds WHERE hold = NEW.hold AND instr(covers, NEW.class) > 0)
BEGIN SELECT RAISE(ABORT, 'no live hold covers this'); END;
CREATE TRIGGER held_rows_stay BEFORE DELETE ON held_rows
WHEN NOT EXISTS (SELECT 1 FROM hold_ends WHERE hold = OLD.hold)
BEGIN SELECT RAISE(ABORT, 'what is held stays until the hold ends'); END;
CREATE TRIGGER hold_keys_stay BEFORE DELETE ON hold_keys
WHEN NOT EXISTS (SELECT 1 FROM hold_ends WHERE hold = OLD.hold)
BEGIN SELECT RAISE(ABORT, 'what is held stays until the hold ends'); END;

-- Whatever the program does: nothing that a live hold covers is deleted before it is in `held_rows`.
CREATE TRIGGER visits_are_held BEFORE DELETE ON visits
WHEN EXISTS (SELECT 1 FROM live_holds WHERE principal = OLD.principal AND instr(covers, 'visits') > 0)
  AND NOT EXISTS (SELECT 1 FROM held_rows WHERE source = 'visits' AND row = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a legal hold covers this'); END;
CREATE TRIGGER claim_answers_are_held BEFORE DELETE ON claim_answers
WHEN EXISTS (SELECT 1 FROM live_holds WHERE principal = OLD.principal AND instr(covers, 'visits') > 0)
  AND NOT EXISTS (SELECT 1 FROM held_rows WHERE source = 'claim_answers' AND row = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a legal hold covers this'); END;
CREATE TRIGGER channel_corrections_are_held BEFORE DELETE ON channel_corrections
WHEN EXISTS (SELECT 1 FROM live_holds WHERE principal = OLD.principal AND instr(covers, 'visits') > 0)
  AND NOT EXISTS (SELECT 1 FROM held_rows WHERE source = 'channel_corrections' AND row = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a legal hold covers this'); END;
CREATE TRIGGER rulings_are_held BEFORE DELETE ON rulings
WHEN EXISTS (SELECT 1 FROM live_holds WHERE principal = OLD.principal AND instr(covers, 'rulings') > 0)
  AND NOT EXISTS (SELECT 1 FROM held_rows WHERE source = 'rulings' AND row = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a legal hold covers this'); END;
CREATE TRIGGER ruling_lines_are_held BEFORE DELETE ON ruling_lines
WHEN EXISTS (SELECT 1 FROM live_holds WHERE principal = OLD.principal AND instr(covers, 'rulings') > 0)
  AND NOT EXISTS (SELECT 1 FROM held_rows WHERE source = 'ruling_lines' AND row = OLD.ruling || '|' || OLD.ordinal)
BEGIN SELECT RAISE(ABORT, 'a legal hold covers this'); END;
CREATE TRIGGER dispute_subjects_are_held BEFORE DELETE ON dispute_subjects
WHEN EXISTS (SELECT 1 FROM live_holds WHERE principal = OLD.principal AND instr(covers, 'rulings') > 0)
  AND NOT EXISTS (SELECT 1 FROM held_rows WHERE source = 'dispute_subjects' AND row = CAST(OLD.dispute AS TEXT))
BEGIN SELECT RAISE(ABORT, 'a legal hold covers this'); END;
CREATE TRIGGER staff_checks_are_held BEFORE DELETE ON staff_checks
WHEN EXISTS (SELECT 1 FROM live_holds WHERE principal = OLD.principal AND instr(covers, 'checks') > 0)
  AND NOT EXISTS (SELECT 1 FROM held_rows WHERE source = 'staff_checks' AND row = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a legal hold covers this'); END;

CREATE TRIGGER legal_holds_are_not_replaced BEFORE INSERT ON legal_holds
WHEN EXISTS (SELECT 1 FROM legal_holds WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a hold is not replaced'); END;
CREATE TRIGGER hold_confirmations_are_not_replaced BEFORE INSERT ON hold_confirmations
WHEN EXISTS (SELECT 1 FROM hold_confirmations WHERE hold = NEW.hold)
BEGIN SELECT RAISE(ABORT, 'a confirmation is not replaced'); END;
CREATE TRIGGER hold_ends_are_not_replaced BEFORE INSERT ON hold_ends
WHEN EXISTS (SELECT 1 FROM hold_ends WHERE hold = NEW.hold)
BEGIN SELECT RAISE(ABORT, 'an end is not replaced'); END;
CREATE TRIGGER hold_keys_are_not_replaced BEFORE INSERT ON hold_keys
WHEN EXISTS (SELECT 1 FROM hold_keys WHERE hold = NEW.hold)
BEGIN SELECT RAISE(ABORT, 'a key is not replaced'); END;
CREATE TRIGGER held_rows_are_not_replaced BEFORE INSERT ON held_rows
WHEN EXISTS (SELECT 1 FROM held_rows WHERE hold = NEW.hold AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'what is held is not replaced'); END;
CREATE TRIGGER legal_holds_never_change BEFORE UPDATE ON legal_holds
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER legal_holds_stay BEFORE DELETE ON legal_holds
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER hold_confirmations_never_change BEFORE UPDATE ON hold_confirmations
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER hold_confirmations_stay BEFORE DELETE ON hold_confirmations
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER hold_ends_never_change BEFORE UPDATE ON hold_ends
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER hold_ends_stay BEFORE DELETE ON hold_ends
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER hold_keys_never_change BEFORE UPDATE ON hold_keys
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER held_rows_never_change BEFORE UPDATE ON held_rows
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER hold_deletions_never_change BEFORE UPDATE ON hold_deletions
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER hold_deletions_stay BEFORE DELETE ON hold_deletions
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;

INSERT INTO column_classes (table_name, column_name, class) VALUES
  ('legal_holds', 'id', 'none'), ('legal_holds', 'principal', 'pi'), ('legal_holds', 'ground', 'none'),
  ('legal_holds', 'case_reference', 'none'), ('legal_holds', 'covers', 'none'), ('legal_holds', 'until', 'none'),
  ('legal_holds', 'placed_by', 'pi'), ('legal_holds', 'placed_at', 'none'),
  ('hold_confirmations', 'hold', 'none'), ('hold_confirmations', 'confirmed_by', 'pi'),
  ('hold_confirmations', 'at', 'none'), ('hold_ends', 'hold', 'none'), ('hold_ends', 'ended_by', 'pi'),
  ('hold_ends', 'at', 'none'), ('hold_keys', 'hold', 'none'), ('hold_keys', 'wrapped_key', 'none'),
  ('held_rows', 'hold', 'none'), ('held_rows', 'ordinal', 'none'), ('held_rows', 'class', 'none'),
  ('held_rows', 'source', 'none'), ('held_rows', 'row', 'pi'), ('held_rows', 'facts', 'sensitive'),
  ('held_rows', 'content', 'sensitive'), ('hold_deletions', 'deletion', 'none'), ('hold_deletions', 'hold', 'none'),
  ('hold_deletions', 'did', 'none');
)sql";

} // namespace mingshi::store
