// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Version 4: what people asked of the office and what became of it (PIPL 50). No column can name a person.
inline constexpr const char* schema4Requests = R"sql(
CREATE TABLE requests (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('access', 'copy', 'correction', 'deletion', 'portability', 'explanation',
    'deceased_relative', 'complaint')),
  received_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL CHECK (due_at > received_at),
  staff TEXT NOT NULL CHECK (octet_length(staff) BETWEEN 1 AND 32)
) STRICT;
CREATE TABLE request_decisions (
  request INTEGER PRIMARY KEY REFERENCES requests (number),
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'taken_back')),
  ground TEXT CHECK (ground IN ('not_theirs', 'nothing_kept', 'law_wants_it_kept', 'rights_of_others', 'done_before')),
  staff TEXT NOT NULL CHECK (octet_length(staff) BETWEEN 1 AND 32),
  CHECK ((ground IS NOT NULL) = (outcome = 'refused'))
) STRICT;
CREATE TRIGGER requests_are_numbered BEFORE INSERT ON requests
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM requests)
BEGIN SELECT RAISE(ABORT, 'requests are numbered without a gap'); END;
CREATE TRIGGER requests_never_change BEFORE UPDATE ON requests
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER requests_stay BEFORE DELETE ON requests
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;
CREATE TRIGGER request_decisions_are_not_replaced BEFORE INSERT ON request_decisions
WHEN EXISTS (SELECT 1 FROM request_decisions WHERE request = NEW.request)
BEGIN SELECT RAISE(ABORT, 'a decision is not replaced'); END;
CREATE TRIGGER request_decisions_never_change BEFORE UPDATE ON request_decisions
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER request_decisions_stay BEFORE DELETE ON request_decisions
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;

INSERT INTO column_classes (table_name, column_name, class) VALUES
  ('requests', 'number', 'none'), ('requests', 'kind', 'none'), ('requests', 'received_at', 'none'),
  ('requests', 'due_at', 'none'), ('requests', 'staff', 'pi'),
  ('request_decisions', 'request', 'none'), ('request_decisions', 'at', 'none'),
  ('request_decisions', 'outcome', 'none'), ('request_decisions', 'ground', 'none'),
  ('request_decisions', 'staff', 'pi');
)sql";

} // namespace mingshi::store
